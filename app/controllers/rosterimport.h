// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace circuitdesk {

class ImportDialog;
class MainWindow;
class RosterEditor;

/// Brings engineers from a file onto a roster: asks for the file, reads it on a pool thread, and shows what
/// was read. The window's message bar tells why a file is not read.
class RosterImport final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RosterImport(MainWindow &window, RosterEditor &editor, QObject *parent = nullptr);

    /// Asks for a file.
    void choose();
    /// Reads a file that is known already. One at a time: the last one counts.
    void read(const QString &path);

private:
    void readOtherSheet(ImportDialog *dialog, const QString &path, const QString &sheet);

    MainWindow &m_window;
    RosterEditor &m_editor;
    quint64 m_reading = 0;
};

} // namespace circuitdesk
