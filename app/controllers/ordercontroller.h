// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/draftkeeper.h"
#include "app/controllers/formproblems.h"
#include "app/core/desk.h"

#include <QObject>

namespace circuitdesk {

class MainWindow;
class OrderPage;

/// Joins the order page to the drafts, the checks and the outbox.
class OrderController final : public QObject
{
    Q_OBJECT

public:
    OrderController(MainWindow &window, Desk &desk, QObject *parent = nullptr);

    /// Shows a draft, stored or new.
    void open(const Draft &draft);
    /// Shows a new order, for \a circuitId where it is not empty.
    void openNew(const QString &circuitId = {});
    void setCircuits(const QList<Circuit> &circuits);
    void setRegions(const QList<Region> &regions);
    void save() { m_keeper.flush(); }
    void review();
    [[nodiscard]] const QString &draftId() const { return m_keeper.draft().id; }

Q_SIGNALS:
    /// The stored drafts have changed.
    void draftsChanged();
    void queued(const circuitdesk::Submission &submission);

private:
    void edited();
    void left(Field field);
    void confirm(const QList<Submission> &earlier);
    void submit();
    void moved(const Submission &submission);
    [[nodiscard]] Problems found() const;

    MainWindow &m_window;
    OrderPage &m_page;
    Desk &m_desk;
    DraftKeeper m_keeper;
    FormProblems m_problems;
    QList<Circuit> m_circuits;
    QString m_awaited; ///< the submission whose order ID the page will show
};

} // namespace circuitdesk
