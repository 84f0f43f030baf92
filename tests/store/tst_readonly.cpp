// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "tests/store/storeddatabase.h"
#include "tests/support/nobody.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
constexpr auto writable = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;

void allow(const QString &path, QFile::Permissions permissions)
{
    if (!QFile::setPermissions(path, permissions))
        qFatal("permissions can't be set");
}

} // namespace

/// A data folder that may not be written to is read, and says so.
class TestReadOnly final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsReadAndNothingIsStored_data();
    void everythingIsReadAndNothingIsStored();
    void anOlderVersionIsReadToo();
};

void TestReadOnly::everythingIsReadAndNothingIsStored_data()
{
    QTest::addColumn<QFile::Permissions>("folder");
    QTest::addColumn<QFile::Permissions>("file");
    QTest::addColumn<bool>("withLog");
    for (const bool withLog : {false, true}) {
        const char *log = withLog ? "with a log" : "closed";
        QTest::addRow("the folder, %s", log)
            << QFile::Permissions(enterable) << QFile::Permissions(readable | writable) << withLog;
        QTest::addRow("the file, %s", log)
            << QFile::Permissions(enterable | writable) << QFile::Permissions(readable) << withLog;
        QTest::addRow("both, %s", log)
            << QFile::Permissions(enterable) << QFile::Permissions(readable) << withLog;
    }
}

void TestReadOnly::everythingIsReadAndNothingIsStored()
{
    QFETCH(QFile::Permissions, folder);
    QFETCH(QFile::Permissions, file);
    QFETCH(bool, withLog);
    const TestStore desk;
    const Draft draft = loaDraft();
    Submission order;
    QString keptLog;
    {
        const auto store = desk.open();
        value(store->saveDraft(draft));
        order = value(enqueued(*store, orderDraft()));
        if (withLog) {
            // As a process that was killed leaves it: nothing is in the database itself yet.
            keptLog = desk.path() + u"-kept"_s;
            QVERIFY(QFile::copy(desk.path() + u"-wal"_s, keptLog));
        }
    }
    if (withLog)
        QVERIFY(QFile::rename(keptLog, desk.path() + u"-wal"_s));
    allow(QFileInfo(desk.folder()).absolutePath(), enterable | writable);
    for (const QFileInfo &each : QDir(desk.folder()).entryInfoList(QDir::Files))
        allow(each.filePath(), file);
    allow(desk.folder(), folder);
    const QStringList before = QDir(desk.folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    {
        const AsNobody nobody;
        const auto store = desk.open();
        value(store->ready());
        QVERIFY(value(store->isReadOnly()));
        QCOMPARE(value(store->drafts()), QList<Draft>{draft});
        QCOMPARE(value(store->submission(order.id)), order);
        QCOMPARE(
            errorOf(answer(store->saveDraft(loaDraft()))).code, QString::fromLatin1(Database::codeReadOnly));
        QCOMPARE(
            errorOf(answer(enqueued(*store, loaDraft()))).code, QString::fromLatin1(Database::codeReadOnly));
        QCOMPARE(errorOf(answer(store->move(
                             transition(order.id, SubmissionState::Queued, SubmissionState::Sending))))
                     .code,
            QString::fromLatin1(Database::codeReadOnly));
        QVERIFY(!value(store->backUpIfDue()));
        value(store->recover());
        QCOMPARE(value(store->drafts()).size(), 1);
    }
    QCOMPARE(QDir(desk.folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    allow(desk.folder(), enterable | writable);
}

void TestReadOnly::anOlderVersionIsReadToo()
{
    TestStore desk;
    desk.key = storedKey;
    layOut(1, desk.path());
    allow(QFileInfo(desk.folder()).absolutePath(), enterable | writable);
    allow(desk.path(), readable);
    allow(desk.folder(), enterable);
    {
        const AsNobody nobody;
        const auto store = desk.open();
        QCOMPARE(value(store->drafts()).size(), 2);
        QVERIFY(value(store->regions()).isEmpty());
    }
    QCOMPARE(RawConnection(desk.path()).value(u"PRAGMA user_version"_s).toInt(), 1);
    allow(desk.folder(), enterable | writable);
}

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"
