// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "tests/models/examples.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <atomic>
#include <memory>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

/// The store's time, moved by the test. Copies share it, on any thread.
class TestClock final
{
public:
    QDateTime operator()() const { return QDateTime::fromMSecsSinceEpoch(*m_msecs, Qt::UTC); }
    void forward(std::chrono::milliseconds by) { *m_msecs += by.count(); }

private:
    std::shared_ptr<std::atomic<qint64>> m_msecs =
        std::make_shared<std::atomic<qint64>>(examples::now().toMSecsSinceEpoch());
};

/// A connection beside the store's, as another program or an attacker has it.
class RawConnection final
{
public:
    explicit RawConnection(const QString &path) : m_name(QUuid::createUuid().toString())
    {
        m_sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_sql.setDatabaseName(path);
        m_sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!m_sql.open())
            qFatal("the raw connection did not open");
    }
    ~RawConnection()
    {
        m_sql.close();
        m_sql = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;

    /// The error's text; empty where there is none.
    QString exec(const QString &sql)
    {
        QSqlQuery query(m_sql);
        return query.exec(sql) ? QString() : query.lastError().databaseText();
    }
    /// The first row's first value; the statement must work.
    QVariant value(const QString &sql)
    {
        QSqlQuery query(m_sql);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().databaseText()));
        return query.next() ? query.value(0) : QVariant();
    }

private:
    QString m_name;
    QSqlDatabase m_sql;
};

/// A data folder with a key and a clock.
class TestStore final
{
public:
    TestStore()
    {
        if (!m_folder.isValid())
            qFatal("no temporary folder");
    }

    [[nodiscard]] QString folder() const { return m_folder.path() + u"/data"_s; }
    [[nodiscard]] QString path() const { return folder() + u"/desk.sqlite"_s; }
    [[nodiscard]] std::unique_ptr<Cipher> cipher() const { return std::make_unique<Cipher>(key); }
    [[nodiscard]] std::unique_ptr<Store> open() const
    {
        return std::make_unique<Store>(path(), cipher(), clock);
    }

    Cipher::Key key = Cipher::randomKey();
    TestClock clock;

private:
    QTemporaryDir m_folder;
};

/// The future's answer, or an error where the store ended before it had one. Not by QFuture::then(): in
/// Qt 6.4 that may run twice where the future ends at the same moment, and the second time crashes.
template <typename T>
Result<T> answer(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return failure(ErrorKind::Cancelled, u"the store did not answer"_s, u"no-answer"_s);
    return future.result();
}

/// The error of what should have failed; one of its own code where it did not.
template <typename T>
Error errorOf(const Result<T> &result)
{
    return result ? Error{ErrorKind::Invalid, u"no-error"_s, {}, {}, {}} : result.error();
}

/// The future's value; anything else ends the test program.
template <typename T>
T value(QFuture<Result<T>> future)
{
    const Result<T> result = answer(future);
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *result;
}

/// As the system names the owner of what this process makes.
inline QString loginName()
{
    const QTemporaryDir folder;
    return QFileInfo(folder.path()).owner();
}

inline Draft loaDraft(const QString &circuit = u"pc-1"_s)
{
    LoaApplication form = examples::loa();
    form.instanceId = circuit;
    return newDraft(form, examples::now());
}

inline Draft orderDraft(const QString &circuit = u"pc-1"_s)
{
    OccupancyOrder form = examples::order();
    form.physicalConnectionId = circuit;
    return newDraft(form, examples::now());
}

/// The draft as a queued submission of its own kind.
inline QFuture<Result<Submission>> enqueued(
    Store &store, const Draft &draft, const QString &account = u"account-1"_s)
{
    return store.enqueue(draft, account);
}

inline Transition transition(const QString &id, SubmissionState from, SubmissionState to)
{
    Transition result;
    result.id = id;
    result.from = from;
    result.to = to;
    return result;
}

/// Moves a submission through \a states, the first of which it is in.
inline Submission walked(Store &store, const QString &id, const QList<SubmissionState> &states)
{
    for (qsizetype i = 1; i < states.size(); ++i)
        value(store.move(transition(id, states.at(i - 1), states.at(i))));
    return value(store.submission(id));
}

} // namespace circuitdesk
