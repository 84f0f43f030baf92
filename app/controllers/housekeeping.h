// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace circuitdesk {

class MainWindow;
class Store;

/// What is done for the data while the window is open: a backup a day, personal data and the bin's drafts
/// removed once their time has come, and a banner where nothing can be stored.
class Housekeeping final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. \a purgeDays as in Settings.
    Housekeeping(MainWindow &window, Store &store, int purgeDays, QObject *parent = nullptr);

    /// Holds from the next daily look on, so that a slip can be mended.
    void setPurgeDays(int days) { m_purgeDays = days; }

private:
    void look();
    void emptyBin();
    void backUp();
    void purge(const QDateTime &before, int already);

    MainWindow &m_window;
    Store &m_store;
    int m_purgeDays;
    QDateTime m_lookedAt; ///< UTC; for what has to be removed
    QTimer m_timer;
};

} // namespace circuitdesk
