// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/language.h"
#include "models/circuitmodel.h"
#include "models/historymodel.h"
#include "models/occupancyorder.h"
#include "models/rules.h"

#include <QTest>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// The texts of a language are found at run time, whatever way a text is declared.
class TestLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // In this order: a program installs one language, and later ones only come on top.
    void unknownLanguageHasPlurals();
    void englishPlurals();
    void chinese();
};

void TestLanguage::englishPlurals()
{
    QCoreApplication *app = QCoreApplication::instance();
    installLanguage(*app, u"en"_s);
    OccupancyOrder order{u"cn-hangzhou"_s, u"pc-1"_s};
    QVERIFY(effectOf(order).contains(u"for 1 month,"_s));
    order.period = 3;
    QVERIFY(effectOf(order).contains(u"for 3 months,"_s));
}

void TestLanguage::chinese()
{
    installLanguage(*QCoreApplication::instance(), u"zh_CN"_s);
    // A class with signals, a function beside it, a table of texts, and a class that only has texts.
    QCOMPARE(HistoryModel().headerData(HistoryModel::OrderId, Qt::Horizontal, Qt::DisplayRole).toString(),
        u"订单 ID"_s);
    QCOMPARE(stateText(SubmissionState::Unknown), u"结果未知"_s);
    QCOMPARE(loaStatusText(u"Applying"_s), u"审核中"_s);
    const Problems problems = check(LoaApplication{}, QDateTime::currentDateTimeUtc());
    QCOMPARE(problems.constFirst().text, u"地域为空。请选择专线所在的地域。"_s);
    QVERIFY(effectOf(OccupancyOrder{u"cn-hangzhou"_s, u"pc-1"_s}).contains(u"包年包月"_s));
}

void TestLanguage::unknownLanguageHasPlurals()
{
    installLanguage(*QCoreApplication::instance(), u"C"_s);
    QVERIFY(effectOf(OccupancyOrder{u"cn-hangzhou"_s, u"pc-1"_s}).contains(u"for 1 month,"_s));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
