// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/severalcircuits.h"

#include "app/controllers/formcontroller.h"
#include "app/controllers/messages.h"
#include "app/store/whendone.h"
#include "ui/circuitsdialog.h"
#include "ui/mainwindow.h"

namespace circuitdesk {

SeveralCircuits::SeveralCircuits(MainWindow &window, Store &store, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_store(store)
{
}

void SeveralCircuits::ask(FormController &form)
{
    const QString own = Draft{{}, form.form(), {}, {}}.circuitId();
    QList<Circuit> others;
    for (const Circuit &circuit : std::as_const(m_circuits)) {
        if (circuit.id != own)
            others.append(circuit);
    }
    auto *dialog = new CircuitsDialog(others, &m_window);
    connect(dialog, &CircuitsDialog::circuitsChosen, this,
        [this, &form](const QStringList &ids) { make(form, ids); });
    dialog->open();
}

AnyForm SeveralCircuits::formFor(const AnyForm &form, const QString &circuitId) const
{
    for (const Circuit &circuit : m_circuits) {
        if (circuit.id == circuitId)
            return forCircuit(
                form, circuitId, circuit.regionId, nextStepOf(circuit) == NextStep::ReapplyForLoa);
    }
    return forCircuit(form, circuitId, {}, false);
}

void SeveralCircuits::make(FormController &form, const QStringList &ids)
{
    QStringList wanted = ids;
    Draft own = form.draft();
    own.form = form.form();
    wanted.removeAll(own.circuitId());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Draft> drafts;
    if (own.circuitId().isEmpty() && !wanted.isEmpty()) {
        own.form = formFor(own.form, wanted.takeFirst());
        own.changedAt = now;
        drafts.append(own);
        form.open(own);
    }
    for (const QString &id : std::as_const(wanted)) {
        drafts.append(copyOf(own, now));
        drafts.last().form = formFor(own.form, id);
    }
    whenDone(m_store.saveDrafts(drafts), this,
        [this, circuit = own.circuitId(), count = drafts.size()](const Result<void> &saved) {
            if (!saved)
                return say(m_window, MessageBar::Kind::Error, saved.error().message);
            Q_EMIT draftsChanged();
            say(m_window, MessageBar::Kind::Success,
                tr("%n draft(s) were made, one a circuit. The form that is open is the one for %1.", nullptr,
                    static_cast<int>(count))
                    .arg(circuit),
                tr("Show drafts"), this, [this] { m_window.showPage(MainWindow::Page::Drafts); });
        });
}

} // namespace circuitdesk
