// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/sheetimport.h"

namespace circuitdesk {

class MainWindow;
class RosterEditor;

/// Brings engineers from a file onto a roster, when its button asks for it or a file is dropped on it.
class RosterImport final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    RosterImport(MainWindow &window, RosterEditor &editor, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    RosterEditor &m_editor;
    SheetImport m_import;
};

} // namespace circuitdesk
