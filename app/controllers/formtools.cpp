// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/formtools.h"

#include "app/controllers/draftscontroller.h"
#include "app/controllers/loacontroller.h"
#include "app/controllers/messages.h"
#include "app/store/whendone.h"
#include "ui/formmenu.h"
#include "ui/mainwindow.h"

namespace circuitdesk {

FormTools::FormTools(
    MainWindow &window, Store &store, DraftsController &drafts, const Forms &forms, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_store(store),
      m_drafts(drafts),
      m_forms(forms),
      m_recovery(window, store),
      m_templates(window, store, drafts.model()),
      m_several(window, store),
      m_companies(window, store, forms.loa)
{
    for (FormController *form :
        std::initializer_list<FormController *>{&m_forms.loa, &m_forms.order, &m_forms.completion})
        connectForm(*form);
    connect(&m_recovery, &Recovery::draftsChanged, &m_drafts, &DraftsController::reload);
    connect(&m_recovery, &Recovery::versionShown, this, [this](const AnyForm &version) {
        if (FormController *form = shown())
            form->look(version);
    });
    connect(&m_recovery, &Recovery::kept, this, [this](const Draft &draft) {
        if (FormController *form = shown())
            form->continueWith(draft);
    });
    connect(&m_window, &MainWindow::pageChanged, &m_recovery, &Recovery::leave);
    connect(&m_several, &SeveralCircuits::draftsChanged, &m_drafts, &DraftsController::reload);
    connect(&m_templates, &TemplatesController::useRequested, this, [this](const AnyForm &form) {
        Q_EMIT openRequested(newDraft(form, QDateTime::currentDateTimeUtc()));
    });
    connectMenu();
}

void FormTools::connectForm(FormController &form)
{
    // Whatever is opened, the choice was between versions of another one.
    connect(&form, &FormController::opened, &m_recovery, &Recovery::leave);
    connect(&form, &FormController::aboutToChange, &m_recovery, &Recovery::keep);
}

void FormTools::connectMenu()
{
    const FormMenu *menu = m_window.formMenu();
    connect(menu, &FormMenu::newFromTemplateRequested, &m_templates, &TemplatesController::choose);
    connect(menu, &FormMenu::duplicateRequested, this, &FormTools::duplicate);
    connect(menu, &FormMenu::saveAsTemplateRequested, this, [this] {
        if (FormController *form = shown()) {
            form->finishEditing();
            m_templates.saveAs(form->form());
        }
    });
    connect(menu, &FormMenu::severalCircuitsRequested, this, [this] {
        m_recovery.keep();
        if (FormController *form = shown()) {
            form->finishEditing();
            m_several.ask(*form);
        }
    });
}

void FormTools::offerRecovery(const Draft &draft)
{
    if (const RecoveredDraft *recovered = m_drafts.recovered(draft.id))
        m_recovery.offer(*recovered);
}

void FormTools::duplicate()
{
    m_recovery.keep();
    FormController *form = shown();
    if (!form)
        return;
    form->finishEditing();
    Draft copy = copyOf(form->draft(), QDateTime::currentDateTimeUtc());
    copy.form = form->form();
    whenDone(m_store.saveDraft(copy), this, [this, copy](const Result<void> &saved) {
        if (!saved)
            return say(m_window, MessageBar::Kind::Error, saved.error().message);
        m_drafts.reload();
        Q_EMIT openRequested(copy);
        say(m_window, MessageBar::Kind::Success,
            tr("This is a second draft with the same content. The first one is kept among the drafts."));
    });
}

FormController *FormTools::shown()
{
    switch (m_window.currentPage()) {
    case MainWindow::Page::Loa:
        return &m_forms.loa;
    case MainWindow::Page::Order:
        return &m_forms.order;
    case MainWindow::Page::Completion:
        return &m_forms.completion;
    case MainWindow::Page::Circuits:
    case MainWindow::Page::Drafts:
    case MainWindow::Page::Outbox:
    case MainWindow::Page::History:
    case MainWindow::Page::Engineers:
        break;
    }
    return nullptr;
}

} // namespace circuitdesk
