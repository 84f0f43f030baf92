// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "models/draftmodel.h"

#include <QObject>

namespace circuitdesk {

class MainWindow;
class NameDialog;

/// Named forms that others begin with: saved from a form, used, renamed and deleted on the drafts page.
class TemplatesController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    TemplatesController(MainWindow &window, Store &store, DraftModel &model, QObject *parent = nullptr);

    /// Asks for a name, and keeps everything of \a form but its circuit and its time.
    void saveAs(const AnyForm &form);
    /// Shows the templates, to choose one.
    void choose();

Q_SIGNALS:
    /// A new form is wanted that begins like this.
    void useRequested(const circuitdesk::AnyForm &form);

private:
    void reload();
    void use(const QString &id);
    void rename(const QString &id);
    void remove(const QString &id);
    /// Stores under the name that is entered into \a dialog, then says \a text.
    void askName(NameDialog *dialog, const FormTemplate &formTemplate, const QString &text);
    void store(const FormTemplate &formTemplate, const std::function<void(const Result<void> &)> &use);
    [[nodiscard]] std::optional<FormTemplate> found(const QString &id) const;
    void fail(const Error &error);

    MainWindow &m_window;
    Store &m_store;
    DraftModel &m_model;
    QList<FormTemplate> m_templates;
};

} // namespace circuitdesk
