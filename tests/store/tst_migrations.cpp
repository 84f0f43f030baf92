// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backups.h"
#include "app/store/database.h"
#include "app/store/statements.h"
#include "tests/store/storeddatabase.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

/// Databases that earlier versions stored, as they were, are brought to the newest version.
class TestMigrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionHasAStoredDatabase();
    void everythingIsStillThere_data();
    void everythingIsStillThere();
    void whatVersionFourBroughtIsStillThere();
    void anotherKeyIsNoDamage_data() { everythingIsStillThere_data(); }
    void anotherKeyIsNoDamage();
    void aBackupComesFirst();
    void withoutABackupNothingIsChanged();
    void cutOffAnywhereItBeginsAgain_data() { everythingIsStillThere_data(); }
    void cutOffAnywhereItBeginsAgain();
};

void TestMigrations::everyVersionHasAStoredDatabase()
{
    for (int version = 1; version < Database::newestVersion; ++version)
        QVERIFY2(QFile::exists(u"" CIRCUITDESK_SOURCE_DIR "/tests/data/database-%1.sql"_s.arg(version)),
            qPrintable(QString::number(version)));
}

void TestMigrations::everythingIsStillThere_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < Database::newestVersion; ++version)
        QTest::addRow("%d", version) << version;
}

void TestMigrations::everythingIsStillThere()
{
    QFETCH(int, version);
    TestStore desk;
    desk.key = storedKey;
    layOut(version, desk.path());
    const auto store = desk.open();
    value(store->ready());
    const auto drafts = value(store->drafts());
    QCOMPARE(drafts.size(), 2);
    QStringList circuits;
    for (const Draft &draft : drafts)
        circuits.append(draft.circuitId());
    circuits.sort();
    QCOMPARE(circuits, (QStringList{u"pc-draft-loa"_s, u"pc-draft-order"_s}));
    HistoryQuery query;
    query.limit = 10;
    const auto submissions = value(store->history(query));
    QCOMPARE(submissions.size(), 2);
    QCOMPARE(submissions.at(0).state, SubmissionState::Queued);
    QCOMPARE(submissions.at(0).circuitId, u"pc-queued-order"_s);
    QCOMPARE(submissions.at(1).state, SubmissionState::Accepted);
    const Submission loa = value(store->submission(submissions.at(1).id));
    QCOMPARE(loa.requestId, u"54B48E3D-DF70-471B-AA93-08E683A1B45"_s);
    QCOMPARE(std::get<LoaApplication>(formOf(loa)).engineers.size(), examples::loa().engineers.size());
    const auto events = value(store->events(loa.id));
    QCOMPARE(events.size(), 3);
    const QString who = version < 4 ? QString() : u"operator"_s;
    QVERIFY(std::all_of(events.begin(), events.end(), [&](const auto &event) { return event.who == who; }));
    query.text = u"pc-queued-order"_s;
    QCOMPARE(value(store->history(query)).size(), 1);
    QCOMPARE(value(store->circuits()).size(), 1);
    QCOMPARE(value(store->regions()).size(), version < 2 ? 0 : 1);
    QVERIFY(!loa.purgedAt.isValid());
    QCOMPARE(RawConnection(desk.path()).value(u"PRAGMA user_version"_s).toInt(), Database::newestVersion);
}

void TestMigrations::whatVersionFourBroughtIsStillThere()
{
    TestStore desk;
    desk.key = storedKey;
    layOut(4, desk.path());
    const auto store = desk.open();
    const auto recovered = value(store->recoveredDrafts());
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(recovered.at(0).draft.company(), u"typed"_s);
    QVERIFY(recovered.at(0).before.has_value());
    QCOMPARE(std::get<LoaApplication>(*recovered.at(0).before).companyName, examples::loa().companyName);
    const auto bin = value(store->bin());
    QCOMPARE(bin.size(), 1);
    QCOMPARE(bin.at(0).draft.circuitId(), u"pc-thrown"_s);
    QCOMPARE(value(store->templates()).size(), 1);
    const auto engineers = value(store->engineers());
    QCOMPARE(engineers.size(), 1);
    QCOMPARE(engineers.at(0).engineer, examples::engineer(1));
    // Nothing was remembered of them, and can be from now on.
    for (Draft draft : value(store->drafts())) {
        QVERIFY(draft.remarks.isEmpty());
        draft.remarks.acknowledged = {"right"};
        value(store->saveDraft(draft));
    }
    for (const Draft &draft : value(store->drafts()))
        QCOMPARE(draft.remarks.acknowledged, QSet<QByteArray>{"right"});
}

void TestMigrations::anotherKeyIsNoDamage()
{
    QFETCH(int, version);
    TestStore desk;
    layOut(version, desk.path());
    QCOMPARE(errorOf(answer(desk.open()->ready())).code, u"draft-sealed"_s);
    QCOMPARE(RawConnection(desk.path()).value(u"PRAGMA user_version"_s).toInt(), version);
    desk.key = storedKey;
    QCOMPARE(value(desk.open()->drafts()).size(), 2);
}

void TestMigrations::aBackupComesFirst()
{
    TestStore desk;
    desk.key = storedKey;
    layOut(1, desk.path());
    value(desk.open()->ready());
    const auto backup = backups::newestGood(desk.path());
    QVERIFY(backup.has_value());
    QCOMPARE(backup->drafts, 2);
    QCOMPARE(backup->submissions, 2);
    QCOMPARE(RawConnection(backup->path).value(u"PRAGMA user_version"_s).toInt(), 1);
    // A database of the newest version needs none to be opened.
    value(desk.open()->ready());
    QCOMPARE(QDir(desk.folder() + u"/backups"_s).entryList(QDir::Files).size(), 1);
}

void TestMigrations::withoutABackupNothingIsChanged()
{
    TestStore desk;
    desk.key = storedKey;
    layOut(1, desk.path());
    QFile inTheWay(desk.folder() + u"/backups"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(errorOf(answer(desk.open()->ready())).code, u"backup"_s);
    QCOMPARE(RawConnection(desk.path()).value(u"PRAGMA user_version"_s).toInt(), 1);
    QVERIFY(inTheWay.remove());
    QCOMPARE(value(desk.open()->drafts()).size(), 2);
}

void TestMigrations::cutOffAnywhereItBeginsAgain()
{
    QFETCH(int, version);
    QFile script(u"" CIRCUITDESK_SOURCE_DIR
                 "/app/store/migrations/%1.sql"_s.arg(version + 1, 4, 10, QLatin1Char('0')));
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QStringList statements = statementsOf(QString::fromUtf8(script.readAll()));
    QVERIFY(!statements.isEmpty());
    for (qsizetype done = 0; done <= statements.size(); ++done) {
        TestStore desk;
        desk.key = storedKey;
        layOut(version, desk.path());
        {
            // The process ends after so many statements of the migration's transaction.
            RawConnection raw(desk.path());
            QCOMPARE(raw.exec(u"BEGIN IMMEDIATE"_s), QString());
            for (const QString &statement : statements.mid(0, done))
                QCOMPARE(raw.exec(statement), QString());
        }
        QCOMPARE(value(desk.open()->drafts()).size(), 2);
        QCOMPARE(RawConnection(desk.path()).value(u"PRAGMA user_version"_s).toInt(), Database::newestVersion);
    }
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
