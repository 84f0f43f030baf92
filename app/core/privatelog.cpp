// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/privatelog.h"

#include <QLoggingCategory>

namespace circuitdesk {

namespace {

QLoggingCategory::CategoryFilter rules = nullptr; ///< Qt's own, which reads the environment

void filter(QLoggingCategory *category)
{
    // None yet while the filter is installed: the categories of then went through the rules already.
    if (rules)
        rules(category);
    if (qstrncmp(category->categoryName(), "qt.", 3) != 0)
        return;
    category->setEnabled(QtDebugMsg, false);
    category->setEnabled(QtInfoMsg, false);
}

} // namespace

void keepToolkitDebuggingOutOfTheLog()
{
    if (!rules)
        rules = QLoggingCategory::installFilter(filter);
}

} // namespace circuitdesk
