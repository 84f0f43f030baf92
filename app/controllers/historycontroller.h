// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/desk.h"
#include "models/historymodel.h"
#include "ui/historyfilter.h"

#include <QObject>

namespace circuitdesk {

class MainWindow;

/// Joins the history page to the stored submissions, page by page.
class HistoryController final : public QObject
{
    Q_OBJECT

public:
    HistoryController(MainWindow &window, Desk &desk, QObject *parent = nullptr);

    void setCircuits(const QList<Circuit> &circuits) { m_circuits = circuits; }
    /// Opens the provider's console in the browser.
    void openConsole();

Q_SIGNALS:
    void useAgainRequested(const circuitdesk::Submission &submission);

private:
    void reload();
    void more(qint64 before);
    void moved(const Submission &submission);
    void select(const QString &id);
    void exportPdf(const Submission &submission);
    void explain(const Submission &submission);
    /// Notes first, so that nothing is shown that the events do not tell.
    void reveal(const QString &id, int number);
    /// A call that is explained with personal data shows it at once.
    void noteAllShown(const QString &id);
    void useAgain(const Submission &submission);
    [[nodiscard]] HistoryQuery query() const;
    void withSubmission(const QString &id, const std::function<void(const Submission &)> &use);
    void fail(const Error &error);

    MainWindow &m_window;
    Desk &m_desk;
    HistoryModel m_model;
    QList<Circuit> m_circuits;
    int m_asked = 0; ///< answers to older questions are dropped
};

} // namespace circuitdesk
