// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/circuitscontroller.h"

#include "app/controllers/explanations.h"
#include "app/controllers/messages.h"
#include "app/controllers/reviewtexts.h"
#include "app/store/whendone.h"
#include "models/historymodel.h"
#include "ui/circuitspage.h"
#include "ui/mainwindow.h"
#include "ui/reviewdialog.h"

namespace circuitdesk {

CircuitsController::CircuitsController(MainWindow &window, Desk &desk, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_desk(desk)
{
    CircuitsPage *page = window.circuitsPage();
    page->setModel(&m_model);
    Tracker &tracker = desk.tracker();
    connect(page, &CircuitsPage::refreshRequested, this, &CircuitsController::refresh);
    connect(page, &CircuitsPage::stepRequested, this, &CircuitsController::stepRequested);
    connect(&tracker, &Tracker::circuitsChanged, this, &CircuitsController::show);
    connect(&tracker, &Tracker::regionsChanged, this, &CircuitsController::regionsChanged);
    connect(&tracker, &Tracker::refreshed, this, &CircuitsController::refreshed);
    connect(&tracker, &Tracker::failed, this, &CircuitsController::failed);
    // Never assume what an accepted call did: read the circuit's states again (API.md 8 no. 2).
    connect(&desk.outbox(), &Outbox::moved, this, [&tracker](const Submission &submission) {
        if (submission.state == SubmissionState::Accepted)
            tracker.refreshRegion(submission.regionId);
    });
    tracker.load();
}

void CircuitsController::refresh()
{
    m_window.circuitsPage()->setRefreshing(true);
    m_window.setConnection(MainWindow::Connection::Connecting, {});
    m_desk.tracker().refresh();
}

void CircuitsController::confirm(const QString &circuitId)
{
    for (const Circuit &circuit : m_model.circuits()) {
        if (circuit.id != circuitId)
            continue;
        const CircuitConfirmation confirmation{circuit.regionId, circuit.id};
        auto *dialog =
            new ReviewDialog(reviewOf(confirmation, {m_model.circuits(), {}, m_desk.account()}), &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ReviewDialog::explainRequested, this,
            [this, dialog, confirmation] { showExplanation(dialog, confirmation, m_desk.account()); });
        connect(dialog, &ReviewDialog::accepted, this, [this, confirmation] { submit(confirmation); });
        return dialog->open();
    }
}

void CircuitsController::submit(const CircuitConfirmation &confirmation)
{
    const Draft draft = newDraft(confirmation, QDateTime::currentDateTimeUtc());
    whenDone(m_desk.outbox().submit(draft), this, [this](const Result<Submission> &submission) {
        if (!submission)
            return say(m_window, MessageBar::Kind::Error, submission.error().message);
        Q_EMIT queued(*submission);
        m_desk.outbox().wake();
    });
}

void CircuitsController::show(const QList<Circuit> &circuits)
{
    m_model.setCircuits(circuits);
    m_window.setCount(MainWindow::Page::Circuits, m_model.waitingForUs());
    QDateTime newest;
    for (const Circuit &circuit : circuits) {
        if (!newest.isValid() || circuit.seenAt > newest)
            newest = circuit.seenAt;
    }
    if (newest.isValid())
        m_window.circuitsPage()->setSeenAt(tr("as of %1").arg(timeText(newest)));
    Q_EMIT circuitsChanged(circuits);
}

void CircuitsController::refreshed()
{
    m_window.circuitsPage()->setRefreshing(false);
    m_window.setConnection(MainWindow::Connection::Online, {});
}

void CircuitsController::failed(const Error &error)
{
    m_window.circuitsPage()->setRefreshing(false);
    const auto connection =
        error.kind == ErrorKind::Auth ? MainWindow::Connection::NoKeys : MainWindow::Connection::Offline;
    m_window.setConnection(connection, error.message);
    say(m_window, MessageBar::Kind::Warning, error.message);
}

} // namespace circuitdesk
