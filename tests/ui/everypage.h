// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <QMetaEnum>
#include <QTest>

namespace circuitdesk {

/// The data of a test that looks at every page of the window: a page that comes later is among them by
/// itself.
inline void everyPage()
{
    QTest::addColumn<MainWindow::Page>("page");
    const auto pages = QMetaEnum::fromType<MainWindow::Page>();
    for (int i = 0; i < pages.keyCount(); ++i)
        QTest::newRow(pages.key(i)) << static_cast<MainWindow::Page>(pages.value(i));
}

} // namespace circuitdesk
