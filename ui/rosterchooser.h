// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace circuitdesk {

class TextLabel;

/// Asks which engineers to take where there are more than the roster holds. Numbers are shown masked; whoever
/// stands in the list twice is ticked once. Shown with open(); it deletes itself.
class RosterChooser final : public QDialog
{
    Q_OBJECT

public:
    /// \a present: those on the roster already; they can be given up for others.
    RosterChooser(const QList<Engineer> &present, const QList<Engineer> &added, QWidget *parent);

Q_SIGNALS:
    /// The person chose these, at least one and at most 16, in the order shown. Without this signal nobody is
    /// taken.
    void chosen(const QList<Engineer> &engineers);

private:
    void addEngineers(const QList<Engineer> &engineers, bool present);
    [[nodiscard]] bool isThere(const Engineer &engineer) const;
    void tickFirst(int count);
    void render();
    [[nodiscard]] QList<Engineer> ticked() const;

    QList<Engineer> m_engineers;
    QListWidget *m_list;
    TextLabel *m_counter;
    QPushButton *m_take = nullptr;
};

} // namespace circuitdesk
