// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/tracker.h"
#include "outboxbench.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

constexpr auto seeded = 27; ///< circuits that the practice server begins with

QMap<QString, Circuit> byId(const QList<Circuit> &circuits)
{
    QMap<QString, Circuit> result;
    for (const Circuit &circuit : circuits)
        result.insert(circuit.id, circuit);
    return result;
}

} // namespace

/// What the tracker reads, and what it keeps when it can't read.
class TestTracker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsAllRegions();
    void keepsWhatWasKnown_data();
    void keepsWhatWasKnown();
    void withoutKeys();
    void oneRefreshAtATime();
    void readsAfterwardsWhatWasAskedMeanwhile();
    void seesWhatChanged();
    void aWrongClockIsCorrectedOnTheWay();

private:
    /// True where the refresh ended well, false where it failed, nothing where it did not end once.
    [[nodiscard]] std::optional<bool> refresh();
    [[nodiscard]] QList<Circuit> stored() { return value(m_bench->program->store.circuits()); }

    std::unique_ptr<OutboxBench> m_bench;
    std::unique_ptr<Tracker> m_tracker;
};

void TestTracker::init()
{
    m_bench = std::make_unique<OutboxBench>();
    Program &program = *m_bench->program;
    m_tracker = std::make_unique<Tracker>(program.store, program.client, m_bench->desk.clock);
    m_tracker->setAccount(accountAt(m_bench->server));
}

void TestTracker::cleanup()
{
    m_tracker.reset();
    m_bench.reset();
}

std::optional<bool> TestTracker::refresh()
{
    const QSignalSpy refreshed(m_tracker.get(), &Tracker::refreshed);
    const QSignalSpy failed(m_tracker.get(), &Tracker::failed);
    m_tracker->refresh();
    if (!QTest::qWaitFor([&] { return !m_tracker->isRefreshing(); }, 60000)
        || refreshed.size() + failed.size() != 1)
        return std::nullopt;
    return !refreshed.isEmpty();
}

void TestTracker::readsAllRegions()
{
    const QSignalSpy regions(m_tracker.get(), &Tracker::regionsChanged);
    const QSignalSpy circuits(m_tracker.get(), &Tracker::circuitsChanged);
    QCOMPARE(refresh(), std::optional(true));
    QCOMPARE(regions.size(), 1);
    const auto told = regions.first().first().value<QList<Region>>();
    QCOMPARE(told.size(), 16);
    // Once a region, and once more for each of the five whose circuits' access points were named then.
    QTRY_COMPARE(circuits.size(), told.size() + 5);
    QCOMPARE(value(m_bench->program->store.regions()), told);
    QCOMPARE(circuits.last().first().value<QList<Circuit>>(), stored());

    const auto found = byId(stored());
    QCOMPARE(found.size(), seeded);
    QSet<QString> places;
    for (const Circuit &circuit : found) {
        places.insert(circuit.regionId);
        QCOMPARE(circuit.seenAt, m_bench->desk.clock());
    }
    QCOMPARE(places,
        QSet<QString>(
            {u"cn-hangzhou"_s, u"cn-shanghai"_s, u"cn-beijing"_s, u"cn-shenzhen"_s, u"ap-southeast-1"_s}));
    for (const Circuit &circuit : found)
        QVERIFY2(!circuit.accessPointName.isEmpty(), qPrintable(circuit.id));
    QCOMPARE(found[orderCircuit()].status, u"Confirmed"_s);
    QCOMPARE(found[orderCircuit()].loaStatus, u"Complete"_s);
    QCOMPARE(found[u"pc-t4nf0c6y8ewkj0001"_s].status, u"AllocationFailed"_s);

    // It only reads: nothing is written, and no request has a token.
    const QStringList requested = m_bench->actions();
    QCOMPARE(QSet<QString>(requested.cbegin(), requested.cend()),
        QSet<QString>(
            {u"DescribeRegions"_s, u"DescribePhysicalConnections"_s, u"ListBusinessAccessPoints"_s}));
    QCOMPARE(m_bench->requests(u"clientToken"_s).join(QString()), QString());
    QCOMPARE(m_bench->actions().count(u"DescribePhysicalConnections"_s), told.size());
}

void TestTracker::keepsWhatWasKnown_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    const auto row = [](const QString &action, const QString &fault, ErrorKind kind) {
        QTest::addRow("%s, %s", qPrintable(action), qPrintable(fault))
            << action << fault << static_cast<int>(kind);
    };
    row({}, {}, ErrorKind::Offline);
    row(u"DescribeRegions"_s, u"close-before"_s, ErrorKind::Offline);
    row(u"DescribeRegions"_s, u"html"_s, ErrorKind::Protocol);
    const QString list = u"DescribePhysicalConnections"_s;
    row(list, u"close-before"_s, ErrorKind::Offline);
    row(list, u"500"_s, ErrorKind::Offline);
    row(list, u"truncate"_s, ErrorKind::Offline);
    row(list, u"throttle"_s, ErrorKind::Throttled);
    row(list, u"html"_s, ErrorKind::Protocol);
    row(list, u"empty"_s, ErrorKind::Protocol);
    row(list, u"code:Forbidden.RAM"_s, ErrorKind::Auth);
    row(u"ListBusinessAccessPoints"_s, u"html"_s, ErrorKind::Protocol);
    row(u"ListBusinessAccessPoints"_s, u"code:Forbidden.RAM"_s, ErrorKind::Auth);
}

void TestTracker::keepsWhatWasKnown()
{
    QFETCH(QString, action);
    QFETCH(QString, fault);
    QFETCH(int, kind);
    QCOMPARE(refresh(), std::optional(true));
    const QList<Circuit> known = stored();
    QCOMPARE(known.size(), seeded);
    const Account account = accountAt(m_bench->server);
    if (action.isEmpty())
        m_tracker->setAccount(accountNowhere(account));
    else
        QVERIFY(m_bench->fail(action, fault));
    const QSignalSpy failed(m_tracker.get(), &Tracker::failed);
    QCOMPARE(refresh(), std::optional(false));
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(static_cast<int>(error.kind), kind);
    QVERIFY(!error.message.isEmpty());
    QCOMPARE(stored(), known);
    const QSignalSpy circuits(m_tracker.get(), &Tracker::circuitsChanged);
    m_tracker->load();
    QTRY_COMPARE(circuits.size(), 1);
    QCOMPARE(circuits.first().first().value<QList<Circuit>>(), known);
    // The failure is over when it is over.
    m_tracker->setAccount(account);
    QCOMPARE(refresh(), std::optional(true));
}

void TestTracker::withoutKeys()
{
    m_tracker->setAccount({});
    const QSignalSpy failed(m_tracker.get(), &Tracker::failed);
    QCOMPARE(refresh(), std::optional(false));
    QCOMPARE(failed.first().first().value<Error>().code, u"no-access-keys"_s);
    QVERIFY(m_bench->actions().isEmpty());
}

void TestTracker::oneRefreshAtATime()
{
    const QSignalSpy refreshed(m_tracker.get(), &Tracker::refreshed);
    m_tracker->refresh();
    m_tracker->refresh();
    QVERIFY(m_tracker->isRefreshing());
    QTRY_VERIFY_WITH_TIMEOUT(!m_tracker->isRefreshing(), 60000);
    QCOMPARE(refreshed.size(), 1);
    QCOMPARE(m_bench->actions().count(u"DescribeRegions"_s), 1);
}

void TestTracker::readsAfterwardsWhatWasAskedMeanwhile()
{
    const QString region = u"cn-hangzhou"_s;
    const QString circuits = u"DescribePhysicalConnections"_s;
    QSignalSpy refreshed(m_tracker.get(), &Tracker::refreshed);
    m_tracker->refreshRegion(region);
    m_tracker->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 1, 60000);
    QVERIFY(!m_tracker->isRefreshing());
    QCOMPARE(m_bench->actions().count(u"DescribeRegions"_s), 1);
    const auto all = m_bench->actions().count(circuits) - 1;
    QVERIFY(all > 1);

    // Something was done there, perhaps after that region was read.
    m_tracker->refresh();
    m_tracker->refreshRegion(region);
    m_tracker->refreshRegion(region);
    QTRY_COMPARE_WITH_TIMEOUT(refreshed.size(), 2, 60000);
    QVERIFY(!m_tracker->isRefreshing());
    QCOMPARE(m_bench->actions().count(circuits), 1 + all + all + 1);

    // Another account's answers would be no news of that region.
    m_tracker->refreshRegion(region);
    m_tracker->refresh();
    m_tracker->setAccount(std::nullopt);
    QVERIFY(!m_tracker->isRefreshing());
}

void TestTracker::seesWhatChanged()
{
    QCOMPARE(refresh(), std::optional(true));
    Program &program = *m_bench->program;
    QVERIFY(byId(stored())[loaCircuit()].loaStatus.isEmpty());
    const QString id = program.submitted(loaDraft(loaCircuit()));
    QVERIFY(program.rests());
    m_bench->desk.clock.forward(60s);
    QCOMPARE(refresh(), std::optional(true));
    const Circuit circuit = byId(stored())[loaCircuit()];
    QVERIFY(!circuit.loaStatus.isEmpty());
    QCOMPARE(circuit.seenAt, m_bench->desk.clock());
    QCOMPARE(stored().size(), seeded);
}

void TestTracker::aWrongClockIsCorrectedOnTheWay()
{
    for (const QString &action :
        {u"DescribeRegions"_s, u"DescribePhysicalConnections"_s, u"ListBusinessAccessPoints"_s})
        QVERIFY(m_bench->fail(action, u"clock"_s, 100, -7200));
    QCOMPARE(refresh(), std::optional(true));
    QCOMPARE(stored().size(), seeded);
    QCOMPARE(m_bench->actions().count(u"DescribeRegions"_s), 2);
    QCOMPARE(m_bench->program->client.clockOffset().count() / 60, -120);
}

QTEST_GUILESS_MAIN(TestTracker)
#include "tst_tracker.moc"
