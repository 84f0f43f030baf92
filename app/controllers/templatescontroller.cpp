// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/templatescontroller.h"

#include "app/controllers/messages.h"
#include "app/store/whendone.h"
#include "ui/draftspage.h"
#include "ui/mainwindow.h"
#include "ui/namedialog.h"

#include <QPointer>
#include <QUuid>

namespace circuitdesk {

TemplatesController::TemplatesController(MainWindow &window, Store &store, DraftModel &model, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_store(store),
      m_model(model)
{
    const DraftsPage *page = window.draftsPage();
    connect(page, &DraftsPage::useTemplateRequested, this, &TemplatesController::use);
    connect(page, &DraftsPage::renameTemplateRequested, this, &TemplatesController::rename);
    connect(page, &DraftsPage::deleteTemplateRequested, this, &TemplatesController::remove);
    reload();
}

void TemplatesController::reload()
{
    whenDone(m_store.templates(), this, [this](const Result<QList<FormTemplate>> &templates) {
        if (!templates)
            return fail(templates.error());
        m_templates = *templates;
        m_model.setTemplates(m_templates);
    });
}

std::optional<FormTemplate> TemplatesController::found(const QString &id) const
{
    for (const FormTemplate &each : m_templates) {
        if (each.id == id)
            return each;
    }
    return std::nullopt;
}

void TemplatesController::choose()
{
    m_window.draftsPage()->showShelf(DraftModel::Shelf::Templates);
    m_window.showPage(MainWindow::Page::Drafts);
    m_window.draftsPage()->focusList();
}

void TemplatesController::saveAs(const AnyForm &form)
{
    auto *dialog = new NameDialog(tr("Save as template"),
        tr("The template keeps everything of this form but its circuit and its time, the engineers "
           "included."),
        tr("&Save"), Draft{{}, form, {}, {}}.company(), &m_window);
    askName(dialog, {QUuid::createUuid().toString(QUuid::WithoutBraces), {}, withoutCircuit(form), {}},
        tr("The template “%1” was saved. Ctrl+T begins a form with it."));
}

void TemplatesController::rename(const QString &id)
{
    const auto renamed = found(id);
    if (!renamed)
        return;
    auto *dialog = new NameDialog(
        tr("Rename the template"), tr("Only its name changes."), tr("&Rename"), renamed->name, &m_window);
    askName(dialog, *renamed, tr("The template is called “%1” now."));
}

void TemplatesController::askName(NameDialog *dialog, const FormTemplate &formTemplate, const QString &text)
{
    const QPointer<NameDialog> open(dialog);
    connect(dialog, &NameDialog::nameEntered, this, [this, open, formTemplate, text](const QString &name) {
        FormTemplate named = formTemplate;
        named.name = name;
        named.changedAt = QDateTime::currentDateTimeUtc();
        store(named, [this, open, named, text](const Result<void> &result) {
            if (!result && open)
                return open->refuse(result.error().message);
            if (!result)
                return fail(result.error());
            if (open)
                open->accept();
            say(m_window, MessageBar::Kind::Success, text.arg(named.name.trimmed()));
        });
    });
    dialog->open();
}

void TemplatesController::store(
    const FormTemplate &formTemplate, const std::function<void(const Result<void> &)> &use)
{
    whenDone(m_store.saveTemplate(formTemplate), this, [this, use](const Result<void> &result) {
        reload();
        use(result);
    });
}

void TemplatesController::use(const QString &id)
{
    if (const auto chosen = found(id))
        Q_EMIT useRequested(chosen->form);
}

void TemplatesController::remove(const QString &id)
{
    const auto removed = found(id);
    if (!removed)
        return;
    whenDone(m_store.removeTemplate(id), this, [this, removed](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        reload();
        say(m_window, MessageBar::Kind::Information,
            tr("The template “%1” was deleted. Drafts that began with it stay.").arg(removed->name),
            tr("Undo"), this, [this, removed] {
                store(*removed, [this](const Result<void> &restored) {
                    if (!restored)
                        fail(restored.error());
                });
            });
    });
}

void TemplatesController::fail(const Error &error)
{
    say(m_window, MessageBar::Kind::Error, error.message);
}

} // namespace circuitdesk
