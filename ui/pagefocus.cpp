// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagefocus.h"

#include "ui/datatable.h"
#include "ui/formfield.h"

namespace circuitdesk {

QWidget *firstTarget(QWidget *page)
{
    const auto takesKeys = [page](const QWidget *widget) {
        return widget->isVisibleTo(page) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
    };
    if (auto *table = page->findChild<DataTable *>(); table && takesKeys(table))
        return table;
    for (const FormField *field : page->findChildren<FormField *>()) {
        if (takesKeys(field->buddy()))
            return field->buddy();
    }
    for (QWidget *next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && takesKeys(next))
            return next;
    }
    return nullptr;
}

} // namespace circuitdesk
