// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

/// Every field with a value of its own, so that none can take another's place.
Circuit circuit(const QString &id, const QString &regionId)
{
    return {id, regionId, id + u" name"_s, u"Allocated"_s, u"Applying"_s, u"Normal"_s, u"CU"_s,
        u"10GBase-LR"_s, u"10G"_s, u"1000"_s, u"our side"_s, u"port side"_s, u"ap-1"_s, u"code-1"_s,
        u"PrePaid"_s, u"2027-01-01T00:00Z"_s, examples::now(), {}};
}

} // namespace

class TestSavedCircuits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackExactly();
    void aRegionIsReplacedAlone();
    void aCircuitThatMovedIsThereOnce();
    void allOrNothing();
    void accessPointsNameTheDataCentre();
    void regionsComeBackInTheirOrder();
};

void TestSavedCircuits::comeBackExactly()
{
    const TestStore desk;
    Circuit bare;
    bare.id = u"pc-0"_s;
    bare.regionId = u"cn-a"_s;
    const QList<Circuit> circuits{bare, circuit(u"pc-1"_s, u"cn-a"_s)};
    value(desk.open()->saveCircuits(u"cn-a"_s, circuits));
    QCOMPARE(value(desk.open()->circuits()), circuits);
}

void TestSavedCircuits::aRegionIsReplacedAlone()
{
    const TestStore desk;
    const auto store = desk.open();
    QCOMPARE(value(store->circuits()), QList<Circuit>());
    value(store->saveCircuits(u"cn-b"_s, {circuit(u"pc-3"_s, u"cn-b"_s)}));
    value(store->saveCircuits(u"cn-a"_s, {circuit(u"pc-2"_s, u"cn-a"_s), circuit(u"pc-1"_s, u"cn-a"_s)}));
    Circuit changed = circuit(u"pc-2"_s, u"cn-a"_s);
    changed.status = u"Confirmed"_s;
    value(store->saveCircuits(u"cn-a"_s, {changed, circuit(u"pc-4"_s, u"cn-a"_s)}));
    QCOMPARE(value(store->circuits()),
        QList<Circuit>({changed, circuit(u"pc-4"_s, u"cn-a"_s), circuit(u"pc-3"_s, u"cn-b"_s)}));
    value(store->saveCircuits(u"cn-a"_s, {}));
    QCOMPARE(value(store->circuits()), QList<Circuit>({circuit(u"pc-3"_s, u"cn-b"_s)}));
}

void TestSavedCircuits::aCircuitThatMovedIsThereOnce()
{
    const TestStore desk;
    const auto store = desk.open();
    value(store->saveCircuits(u"cn-a"_s, {circuit(u"pc-1"_s, u"cn-a"_s)}));
    value(store->saveCircuits(u"cn-b"_s, {circuit(u"pc-1"_s, u"cn-b"_s)}));
    QCOMPARE(value(store->circuits()), QList<Circuit>({circuit(u"pc-1"_s, u"cn-b"_s)}));
}

void TestSavedCircuits::allOrNothing()
{
    const TestStore desk;
    const auto store = desk.open();
    const QList<Circuit> before{circuit(u"pc-1"_s, u"cn-a"_s)};
    value(store->saveCircuits(u"cn-a"_s, before));
    QCOMPARE(RawConnection(desk.path())
                 .exec(u"CREATE TRIGGER fails BEFORE INSERT ON circuits WHEN new.id = 'pc-9' "
                       "BEGIN SELECT RAISE(ABORT, 'no'); END"_s),
        QString());
    QVERIFY(!answer(
        store->saveCircuits(u"cn-a"_s, {circuit(u"pc-2"_s, u"cn-a"_s), circuit(u"pc-9"_s, u"cn-a"_s)})));
    QCOMPARE(value(store->circuits()), before);
}

void TestSavedCircuits::accessPointsNameTheDataCentre()
{
    const TestStore desk;
    const auto store = desk.open();
    value(store->saveCircuits(u"cn-a"_s, {circuit(u"pc-1"_s, u"cn-a"_s)}));
    AccessPoint point;
    point.id = u"ap-1"_s;
    point.regionId = u"cn-a"_s;
    point.name = u"杭州 数据中心 3"_s;
    value(store->saveAccessPoints(u"cn-a"_s, {point}));
    QCOMPARE(value(store->circuits()).constFirst().accessPointName, point.name);
    // Another region's list replaces its own only.
    value(store->saveAccessPoints(u"cn-b"_s, {}));
    QCOMPARE(value(store->circuits()).constFirst().accessPointName, point.name);
    value(store->saveAccessPoints(u"cn-a"_s, {}));
    QCOMPARE(value(store->circuits()).constFirst().accessPointName, QString());
}

void TestSavedCircuits::regionsComeBackInTheirOrder()
{
    const TestStore desk;
    QCOMPARE(value(desk.open()->regions()), QList<Region>());
    const QList<Region> regions{{u"cn-z"_s, u"乙"_s, u"vpc.cn-z.aliyuncs.com"_s}, {u"cn-a"_s, u"甲"_s, {}}};
    value(desk.open()->saveRegions({{u"cn-old"_s, u"old"_s, {}}}));
    value(desk.open()->saveRegions(regions));
    QCOMPARE(value(desk.open()->regions()), regions);
}

QTEST_GUILESS_MAIN(TestSavedCircuits)
#include "tst_savedcircuits.moc"
