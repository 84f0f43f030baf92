// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace circuitdesk {

class MainWindow;
class Store;

/// What is done for the data while the window is open: a backup a day, and a banner where nothing can be
/// stored.
class Housekeeping final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Housekeeping(MainWindow &window, Store &store, QObject *parent = nullptr);

private:
    void backUp();

    MainWindow &m_window;
    Store &m_store;
    QTimer m_timer;
};

} // namespace circuitdesk
