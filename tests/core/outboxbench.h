// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/outbox.h"
#include "tests/practice/practiceclient.h"
#include "tests/store/desk.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>

namespace circuitdesk {

using namespace std::chrono_literals;
using State = SubmissionState;

/// Tries again at once within a burst, so that no test waits.
inline constexpr Outbox::Schedule quick{3, 0ms, 20s, 1h, 24h};

inline const QString applyAction = u"ApplyPhysicalConnectionLOA"_s;
inline const QString askAction = u"DescribePhysicalConnectionLOA"_s;
inline const QString orderAction = u"CreatePhysicalConnectionOccupancyOrder"_s;

/// Of the practice server's seeds: circuits that take an application, and circuits that take an order.
inline QString loaCircuit(int number = 1)
{
    return u"pc-bp1qrb3044eqi000%1"_s.arg(number);
}
inline QString orderCircuit(int number = 1)
{
    return u"pc-bp1hp0wr072f6000%1"_s.arg(number);
}

inline Account accountAt(const test::PracticeServer &server)
{
    const QJsonObject greeting = server.greeting();
    return accountOf({greeting[u"accessKeyId"_s].toString(), greeting[u"accessKeySecret"_s].toString(), {}},
        QUrl(greeting[u"url"_s].toString()));
}

/// The same account where no server listens.
inline Account accountNowhere(const Account &account)
{
    return accountOf(account.credentials, QUrl(u"http://127.0.0.1:1"_s));
}

/// One program's outbox with all it needs, on the database of a desk.
class Program final
{
public:
    Program(const TestStore &desk, const std::optional<Account> &account,
        const Outbox::Schedule &schedule = quick)
        : Program(desk, account, schedule, desk.clock)
    {
    }
    Program(const TestStore &desk, const std::optional<Account> &account, const Outbox::Schedule &schedule,
        const Clock &clock)
        : store(desk.path(), desk.cipher(), clock),
          outbox(store, client, clock, schedule)
    {
        outbox.setAccount(account);
    }

    /// Runs \a begin, then waits for the outbox to come to rest; what it said then, or nothing.
    template <typename Begin>
    std::optional<QDateTime> rest(Begin begin)
    {
        const QSignalSpy idle(&outbox, &Outbox::idle);
        begin();
        if (!QTest::qWaitFor([&] { return !idle.isEmpty(); }, 60000))
            return std::nullopt;
        return idle.first().first().toDateTime();
    }
    bool rests()
    {
        return rest([this] { outbox.wake(); }).has_value();
    }
    bool restsAfterSendNow()
    {
        return rest([this] { outbox.sendNow(); }).has_value();
    }

    Result<Submission> submit(const Draft &draft)
    {
        const auto future = outbox.submit(draft);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000))
            return failure(ErrorKind::Timeout, {}, u"no-answer"_s);
        return future.result();
    }
    /// The ID of a draft that must be taken.
    QString submitted(const Draft &draft)
    {
        const auto result = submit(draft);
        if (!result)
            qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().message));
        return result->id;
    }
    Submission look(const QString &id) { return value(store.submission(id)); }
    State stateOf(const QString &id) { return look(id).state; }
    QList<State> statesOf(const QString &id)
    {
        QList<State> result;
        for (const SubmissionEvent &event : value(store.events(id)))
            result.append(event.state);
        return result;
    }

    Store store;
    QNetworkAccessManager network;
    // The provider judges dates by its own clock, so requests are not dated by the test's.
    ApiClient client{network, systemClock(), randomNonces()};
    Outbox outbox;
};

/// A server, a desk and one program of its account.
struct OutboxBench {
    OutboxBench()
    {
        if (!server.start())
            qFatal("the practice server did not start");
        program.emplace(desk, accountAt(server));
    }

    /// The next \a count requests of \a action meet \a fault.
    [[nodiscard]] bool fail(
        const QString &action, const QString &fault, int count = 1, double seconds = 0) const
    {
        return server.queueFault(
            {{u"action"_s, action}, {u"fault"_s, fault}, {u"count"_s, count}, {u"seconds"_s, seconds}});
    }
    /// One value of each request in the ledger, of one action or of all.
    [[nodiscard]] QStringList requests(const QString &key, const QString &action = {}) const
    {
        QStringList result;
        for (const auto &entry : server.ledger(u"requests"_s)) {
            const QJsonObject request = entry.toObject();
            if (action.isEmpty() || request[u"action"_s].toString() == action)
                result.append(request[key].toString());
        }
        return result;
    }
    [[nodiscard]] QStringList actions() const { return requests(u"action"_s); }
    /// One value of each entry of a list of the ledger.
    [[nodiscard]] QStringList ledger(const QString &list, const QString &key) const
    {
        QStringList result;
        for (const auto &entry : server.ledger(list))
            result.append(entry.toObject()[key].toString());
        return result;
    }

    test::PracticeServer server;
    TestStore desk;
    std::optional<Program> program;
};

} // namespace circuitdesk
