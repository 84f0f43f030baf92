// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circuitrules.h"

#include "tests/models/examples.h"

#include <QTest>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// What is known of a circuit, beside a form for it.
class TestCircuitRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherRegionIsWorthALook_data();
    void anotherRegionIsWorthALook();
    void nothingToSay_data();
    void nothingToSay();
};

namespace {

Circuit circuit(const QString &regionId)
{
    Circuit result;
    result.id = u"pc-bp1qrb3044eqi0001"_s;
    result.regionId = regionId;
    return result;
}

} // namespace

void TestCircuitRules::anotherRegionIsWorthALook_data()
{
    QTest::addColumn<AnyForm>("form");
    for (const AnyForm &form : examples::forms())
        QTest::addRow("%zu", form.index()) << form;
}

void TestCircuitRules::anotherRegionIsWorthALook()
{
    QFETCH(AnyForm, form);
    const QList<Circuit> circuits{{}, circuit(u"cn-shanghai"_s)};
    Problems problems = checkCircuit(form, circuits, {{u"cn-shanghai"_s, u"China (Shanghai)"_s, {}}});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, Field::RegionId);
    QCOMPARE(problems.first().severity, Severity::Soft);
    QVERIFY2(problems.first().text.contains(u"China (Shanghai)"_s), qPrintable(problems.first().text));
    // Said to be right, it is right for this region only.
    const QString about = problems.first().about;
    QVERIFY(!about.isEmpty());
    std::visit([](auto &value) { value.regionId = u"cn-beijing"_s; }, form);
    problems = checkCircuit(form, circuits);
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().about != about);
    QVERIFY2(problems.first().text.contains(u"cn-shanghai"_s), qPrintable(problems.first().text));
}

void TestCircuitRules::nothingToSay_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("known");
    QTest::newRow("the same") << u"cn-hangzhou"_s << u"cn-hangzhou"_s;
    // Another rule says that it is empty.
    QTest::newRow("empty in the form") << QString() << u"cn-hangzhou"_s;
    QTest::newRow("never seen") << u"cn-hangzhou"_s << QString();
}

void TestCircuitRules::nothingToSay()
{
    QFETCH(QString, region);
    QFETCH(QString, known);
    LoaApplication form = examples::loa();
    form.regionId = region;
    QCOMPARE(checkCircuit(form, {circuit(known)}), Problems());
    form.instanceId = u"pc-other"_s;
    QCOMPARE(checkCircuit(form, {circuit(u"cn-shanghai"_s)}), Problems());
}

QTEST_GUILESS_MAIN(TestCircuitRules)
#include "tst_circuitrules.moc"
