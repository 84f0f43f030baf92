// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace circuitdesk {

class ImportDialog;
class MainWindow;

/// Brings engineers out of a file: asks for the file, reads it on a pool thread, and shows what was read. The
/// window's message bar tells why a file is not read.
class SheetImport final : public QObject
{
    Q_OBJECT

public:
    /// How many engineers are there already, where there are 16 places; nothing where there is no end of
    /// them.
    using Present = std::function<std::optional<int>()>;

    /// \a window must outlive it.
    SheetImport(MainWindow &window, Present present, QObject *parent = nullptr);

    /// Asks for a file.
    void choose();
    /// Reads a file that is known already. One at a time: the last one counts.
    void read(const QString &path);

Q_SIGNALS:
    /// The person chose these, at least one and no more than there are places.
    void chosen(const QList<circuitdesk::Engineer> &engineers);

private:
    void readOtherSheet(ImportDialog *dialog, const QString &path, const QString &sheet);

    MainWindow &m_window;
    Present m_present;
    quint64 m_reading = 0;
};

} // namespace circuitdesk
