// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;

namespace circuitdesk {

/// All shortcuts on one sheet: those of actions, and those of the roster and the lists.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent);

private:
    /// What the keys do that belong to no action, and the keys.
    [[nodiscard]] static QList<std::pair<QString, QString>> rosterKeys();
    [[nodiscard]] static QList<std::pair<QString, QString>> listKeys();
};

/// Name, version and licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace circuitdesk
