// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/explanations.h"

#include "app/core/explaincall.h"
#include "ui/explaindialog.h"

#include <QDesktopServices>

namespace circuitdesk {

void showExplanation(
    QWidget *parent, const std::function<Explanation(const ExplanationStyle &style)> &explain)
{
    const ExplanationStyle style = styleNow(false);
    auto *dialog = new ExplainDialog(explain(style), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &ExplainDialog::personalDataToggled, dialog, [dialog, explain, style](bool shown) {
            dialog->setExplanation(explain({shown, style.date, style.nonce}));
        });
    QObject::connect(dialog, &ExplainDialog::pageRequested, dialog,
        [](const QUrl &page) { QDesktopServices::openUrl(page); });
    dialog->open();
}

void showExplanation(QWidget *parent, const AnyForm &form, const std::optional<Account> &account)
{
    showExplanation(parent, [form, keys = account.value_or(Account())](const ExplanationStyle &style) {
        return explainForm(form, keys, style);
    });
}

} // namespace circuitdesk
