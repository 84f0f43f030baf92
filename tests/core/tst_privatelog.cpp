// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/privatelog.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

/// Whoever switches every log on gets the program's own, not what Qt tells of keys and labels.
class TestPrivateLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qtTellsOnlyWarnings();
};

void TestPrivateLog::qtTellsOnlyWarnings()
{
    const QLoggingCategory early("qt.early");
    QLoggingCategory::setFilterRules(u"*=true"_s);
    QVERIFY(early.isDebugEnabled());
    keepToolkitDebuggingOutOfTheLog();
    keepToolkitDebuggingOutOfTheLog();
    const QLoggingCategory late("qt.accessibility.late");
    const QLoggingCategory own("circuitdesk.own");
    const auto holds = [&] {
        for (const QLoggingCategory *category : {&early, &late}) {
            if (category->isDebugEnabled() || category->isInfoEnabled() || !category->isWarningEnabled())
                return false;
        }
        return own.isDebugEnabled();
    };
    QVERIFY(holds());
    QLoggingCategory::setFilterRules(u"*=true\nqt.*.debug=true"_s);
    QVERIFY(holds());
    // The rules hold as they did for the rest.
    QLoggingCategory::setFilterRules(u"circuitdesk.own=false"_s);
    QVERIFY(!own.isDebugEnabled());
}

QTEST_GUILESS_MAIN(TestPrivateLog)
#include "tst_privatelog.moc"
