// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/occupancyorder.h"
#include "models/result.h"

#include <QStringList>
#include <QUrl>

namespace circuitdesk {

/// What the command line asks for.
struct Options {
    enum class Command {
        Help,
        Version,
        Check,
        Apply,
        Order,
        Send,
        Outbox,
        History,
        Export,
        Explain,
        AccountList,
        AccountCheck,
        Passphrase
    };

    Command command = Command::Help;
    QString dataDirectory; ///< empty: the platform's place
    QUrl endpoint; ///< invalid: the provider's own
    QString account; ///< its label or ID; empty: the one in use
    bool json = false;
    bool queueOnly = false;
    bool yes = false;
    bool second = false; ///< the LOA files apply for the second time
    bool personalData = false; ///< explain in clear
    QStringList files; ///< of check and apply; of export and explain the file or submission ID
    OccupancyOrder order;
    QString search;
    int limit = 20;
    QString pdfPath;
};

/// \a arguments without the program's name. Invalid, with a sentence, where they can't be understood.
[[nodiscard]] Result<Options> parseOptions(const QStringList &arguments);

[[nodiscard]] QString helpText();

} // namespace circuitdesk
