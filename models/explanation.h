// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace circuitdesk {

/// One call to the provider in words, on the wire, as a command, as a program, and with its answer. It never
/// holds an access key's secret, a signature or a security token, and of a key ID only the ends.
struct Explanation {
    struct Row {
        QString label; ///< our word for it
        QString name; ///< the provider's; empty where it has none
        QString value;

        bool operator==(const Row &) const = default;
    };

    QString operation; ///< the provider's name
    QString effect; ///< what it does, in a sentence
    QString address; ///< method and URL, without the parameters
    QList<Row> parameters;
    QString body; ///< as it is sent; empty where the parameters travel in the URL
    QString canonicalRequest;
    QString stringToSign;
    QString authorization; ///< the header, without the signature
    QStringList signingNotes; ///< where this differs from what is sent, and why
    QString cliCommand; ///< for a POSIX shell
    QString cliNote;
    QString sdkCode; ///< for Node.js
    QString sdkNote;
    QList<Row> answer; ///< empty before the call is queued
    QString answerNote;
    QUrl diagnosisUrl; ///< the provider's page about the answer; invalid where there is none
    bool hasPersonalData = false; ///< names, ID numbers or phones are among the parameters
    bool masked = true; ///< personal data is hidden in every field

    bool operator==(const Explanation &) const = default;
};

} // namespace circuitdesk
