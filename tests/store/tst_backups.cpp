// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups.h"

#include "app/store/database.h"
#include "tests/store/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace circuitdesk;

namespace {

QDir backupsOf(const TestStore &desk)
{
    return QDir(desk.folder() + u"/backups"_s);
}

QStringList filesIn(const QDir &folder)
{
    return folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void spoil(const QString &path, qint64 keep)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.resize(keep))
        qFatal("the file can't be spoiled");
}

} // namespace

class TestBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsWholeSealedAndPrivate();
    void onceADay();
    void tenAreKept();
    void aBackupThatFailsLeavesNothingBehind();
    void theNewestGoodOneIsFound();
    void noBackupIsNoError();
};

void TestBackups::aBackupIsWholeSealedAndPrivate()
{
    const TestStore desk;
    Draft draft = loaDraft();
    {
        const auto store = desk.open();
        value(store->saveDraft(draft));
        value(enqueued(*store, orderDraft()));
        // In the write-ahead log only: a plain copy of the file would miss it.
        QVERIFY(value(store->backUpIfDue()));
    }
    const QStringList names = filesIn(backupsOf(desk));
    QCOMPARE(names.size(), 1);
    const QFileInfo file(backupsOf(desk).filePath(names.constFirst()));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(backupsOf(desk).path()).permissions() & others));
    QFile bytes(file.filePath());
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray all = bytes.readAll();
    const auto form = std::get<LoaApplication>(draft.form);
    for (const QString &personal :
        {form.engineers[0].name, form.engineers[0].certificateNo, form.engineers[0].contactInfo})
        QVERIFY2(!all.contains(personal.toUtf8()), qPrintable(personal));

    const auto backup = backups::newestGood(desk.path());
    QVERIFY(backup.has_value());
    QCOMPARE(*backup, (Backup{file.filePath(), desk.clock(), 1, 1}));
    const Store copy(file.filePath(), desk.cipher(), desk.clock);
    const auto drafts = answer(const_cast<Store &>(copy).drafts());
    QVERIFY(drafts);
    QCOMPARE(*drafts, QList<Draft>{draft});
}

void TestBackups::onceADay()
{
    TestStore desk;
    const auto store = desk.open();
    QVERIFY(value(store->backUpIfDue()));
    QVERIFY(!value(store->backUpIfDue()));
    desk.clock.forward(24h - 1ms);
    QVERIFY(!value(store->backUpIfDue()));
    desk.clock.forward(1ms);
    QVERIFY(value(store->backUpIfDue()));
    // A clock that was far ahead must not keep the next years without a backup.
    desk.clock.forward(-240h);
    QVERIFY(value(store->backUpIfDue()));
}

void TestBackups::tenAreKept()
{
    TestStore desk;
    const auto store = desk.open();
    QStringList made;
    for (int i = 0; i < backups::kept + 3; ++i) {
        QVERIFY(value(store->backUpIfDue()));
        made = made + filesIn(backupsOf(desk)).mid(filesIn(backupsOf(desk)).size() - 1);
        desk.clock.forward(24h);
    }
    QCOMPARE(filesIn(backupsOf(desk)), made.mid(3));
}

void TestBackups::aBackupThatFailsLeavesNothingBehind()
{
    TestStore desk;
    const auto store = desk.open();
    QVERIFY(value(store->backUpIfDue()));
    const QStringList before = filesIn(backupsOf(desk));
    desk.clock.forward(24h);
    // A folder stands where the copy would be written.
    const QString name =
        u"circuitdesk-"_s + desk.clock().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s) + u".sqlite.part"_s;
    QVERIFY(backupsOf(desk).mkdir(name));
    QCOMPARE(errorOf(answer(store->backUpIfDue())).code, u"backup"_s);
    QCOMPARE(filesIn(backupsOf(desk)), before);
    // The database works on.
    value(store->saveDraft(loaDraft()));
    QVERIFY(backupsOf(desk).rmdir(name));
    QVERIFY(value(store->backUpIfDue()));
}

void TestBackups::theNewestGoodOneIsFound()
{
    TestStore desk;
    QStringList paths;
    {
        const auto store = desk.open();
        for (int i = 0; i < 4; ++i) {
            value(store->saveDraft(loaDraft(u"pc-%1"_s.arg(i))));
            QVERIFY(value(store->backUpIfDue()));
            desk.clock.forward(24h);
        }
    }
    for (const QString &name : filesIn(backupsOf(desk)))
        paths.prepend(backupsOf(desk).filePath(name));
    QCOMPARE(backups::newestGood(desk.path())->drafts, 4);
    spoil(paths.at(0), 5000); // cut off
    QCOMPARE(backups::newestGood(desk.path())->drafts, 3);
    RawConnection(paths.at(1)).exec(u"PRAGMA user_version=%1"_s.arg(Database::newestVersion + 1));
    QCOMPARE(backups::newestGood(desk.path())->drafts, 2);
    spoil(paths.at(2), 0);
    QCOMPARE(backups::newestGood(desk.path())->path, paths.at(3));
    spoil(paths.at(3), 100);
    QCOMPARE(backups::newestGood(desk.path()), std::nullopt);
}

void TestBackups::noBackupIsNoError()
{
    const TestStore desk;
    QCOMPARE(backups::newestGood(desk.path()), std::nullopt);
    QVERIFY(backups::isDue(desk.path(), desk.clock()));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
