// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/tracker.h"
#include "tests/api/fakeserver.h"
#include "tests/store/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

constexpr int pageSize = 50;

QByteArray answered(QJsonObject fields)
{
    fields.insert(u"RequestId"_s, u"R"_s);
    return FakeServer::answer(200, QJsonDocument(fields).toJson());
}

/// A page of circuits numbered from 0, \a count in all; \a told is what the answer says of that.
QByteArray pageOf(int count, int told, int page)
{
    QJsonArray circuits;
    for (int number = (page - 1) * pageSize; number < std::min(count, page * pageSize); ++number)
        circuits.append(
            QJsonObject{{u"PhysicalConnectionId"_s, u"pc-%1"_s.arg(number)}, {u"Status"_s, u"Enabled"_s}});
    return answered({{u"TotalCount"_s, told},
        {u"PhysicalConnectionSet"_s, QJsonObject{{u"PhysicalConnectionType"_s, circuits}}}});
}

} // namespace

/// More circuits in a region than one answer holds.
class TestTrackerPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllPages_data();
    void readsAllPages();
    void halfARegionReplacesNothing();

private:
    /// Serves \a count circuits of one region; \a broken is a page that is answered with an error.
    void serve(int count, int told, int broken = 0);
    [[nodiscard]] static bool refreshed(Tracker &tracker);

    std::unique_ptr<FakeServer> m_server;
    QList<int> m_pages;
    QStringList m_named;
};

void TestTrackerPages::serve(int count, int told, int broken)
{
    m_pages.clear();
    m_named.clear();
    m_server = std::make_unique<FakeServer>();
    m_server->setAnswer([=, this](QTcpSocket &socket, const FakeServer::Request &request) {
        if (request.header("x-acs-action") == "DescribeRegions") {
            const QJsonObject region{{u"RegionId"_s, u"cn-hangzhou"_s}};
            socket.write(answered({{u"Regions"_s, QJsonObject{{u"Region"_s, QJsonArray{region}}}}}));
            return;
        }
        if (request.header("x-acs-action") == "ListBusinessAccessPoints") {
            m_named.append(QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(u"RegionId"_s));
            socket.write(answered({{u"BusinessAccessPoints"_s, QJsonArray{}}}));
            return;
        }
        m_pages.append(QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(u"PageNumber"_s).toInt());
        socket.write(
            m_pages.last() == broken ? FakeServer::answer(502, {}) : pageOf(count, told, m_pages.last()));
    });
}

bool TestTrackerPages::refreshed(Tracker &tracker)
{
    const QSignalSpy done(&tracker, &Tracker::refreshed);
    tracker.refresh();
    return QTest::qWaitFor([&] { return !tracker.isRefreshing(); }, 60000) && done.size() == 1;
}

void TestTrackerPages::readsAllPages_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("told");
    QTest::addColumn<QList<int>>("pages");
    QTest::newRow("none") << 0 << 0 << QList<int>{1};
    QTest::newRow("one full page") << 50 << 50 << QList<int>{1};
    QTest::newRow("one more") << 51 << 51 << QList<int>{1, 2};
    QTest::newRow("three pages") << 120 << 120 << QList<int>{1, 2, 3};
    QTest::newRow("fewer than told") << 60 << 200 << QList<int>{1, 2, 3};
}

void TestTrackerPages::readsAllPages()
{
    QFETCH(int, count);
    QFETCH(int, told);
    QFETCH(QList<int>, pages);
    serve(count, told);
    const TestStore desk;
    const auto store = desk.open();
    QNetworkAccessManager network;
    ApiClient client(network, systemClock(), randomNonces());
    Tracker tracker(*store, client, desk.clock);
    tracker.setAccount(accountOf({u"id"_s, u"secret"_s, {}}, m_server->url()));
    QVERIFY(refreshed(tracker));
    QCOMPARE(m_pages, pages);
    // Access points are worth a request only where there are circuits.
    QCOMPARE(m_named, count > 0 ? QStringList{u"cn-hangzhou"_s} : QStringList());
    QSet<QString> ids;
    for (const Circuit &circuit : value(store->circuits()))
        ids.insert(circuit.id);
    QCOMPARE(ids.size(), count);
    QCOMPARE(value(store->circuits()).size(), count);
}

void TestTrackerPages::halfARegionReplacesNothing()
{
    const TestStore desk;
    const auto store = desk.open();
    QNetworkAccessManager network;
    ApiClient client(network, systemClock(), randomNonces());
    Tracker tracker(*store, client, desk.clock);
    for (const int broken : {0, 2}) {
        serve(broken == 0 ? 70 : 60, broken == 0 ? 70 : 60, broken);
        tracker.setAccount(accountOf({u"id"_s, u"secret"_s, {}}, m_server->url()));
        QCOMPARE(refreshed(tracker), broken == 0);
        QCOMPARE(m_pages, QList<int>({1, 2}));
        QCOMPARE(value(store->circuits()).size(), 70);
    }
}

QTEST_GUILESS_MAIN(TestTrackerPages)
#include "tst_trackerpages.moc"
