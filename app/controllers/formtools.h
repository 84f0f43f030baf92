// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/companydefaults.h"
#include "app/controllers/recovery.h"
#include "app/controllers/severalcircuits.h"
#include "app/controllers/templatescontroller.h"

namespace circuitdesk {

class DraftsController;
class FormController;

/// What is done with the form that is shown besides filling it in: recovering it, and making others out of
/// it.
class FormTools final : public QObject
{
    Q_OBJECT

public:
    /// The form pages' controllers, as MainWindow::Page names them.
    struct Forms {
        LoaController &loa;
        FormController &order;
        FormController &completion;
    };

    /// All must outlive it.
    FormTools(MainWindow &window, Store &store, DraftsController &drafts, const Forms &forms,
        QObject *parent = nullptr);

    /// The form shows \a draft now; where its editing was cut off, both its versions are offered.
    void offerRecovery(const Draft &draft);
    void setCircuits(const QList<Circuit> &circuits) { m_several.setCircuits(circuits); }

Q_SIGNALS:
    void openRequested(const circuitdesk::Draft &draft);

private:
    void connectForm(FormController &form);
    void connectMenu();
    void duplicate();
    /// nullptr where no form is shown.
    [[nodiscard]] FormController *shown();

    MainWindow &m_window;
    Store &m_store;
    DraftsController &m_drafts;
    Forms m_forms;
    Recovery m_recovery;
    TemplatesController m_templates;
    SeveralCircuits m_several;
    CompanyDefaults m_companies;
};

} // namespace circuitdesk
