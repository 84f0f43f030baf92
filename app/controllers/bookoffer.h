// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineerbook.h"

#include <QObject>
#include <QSet>

namespace circuitdesk {

class MainWindow;

/// Asks in the message bar whether the engineers of an application may come into the address book. An offer
/// that another message hides is made once more.
class BookOffer final : public QObject
{
    Q_OBJECT

public:
    explicit BookOffer(MainWindow &window, QObject *parent = nullptr);

    /// For an application that was queued at \a usedAt.
    void makeQueued(const BookComparison &comparison, const QDateTime &usedAt);
    /// For one that is put aside. Nobody is offered so twice.
    void makeAside(BookComparison comparison);
    /// Where another message has hidden the offer, or none is there.
    void remind();

Q_SIGNALS:
    void accepted(const QList<circuitdesk::BookEntry> &entries);

private:
    void make(const BookComparison &comparison, const QDateTime &usedAt);
    void show();

    MainWindow &m_window;
    QList<BookEntry> m_entries;
    QString m_text; ///< empty where nothing is offered
    QString m_action;
    bool m_reminded = false;
    QSet<QString> m_aside; ///< documentKey() of those that were offered so
};

} // namespace circuitdesk
