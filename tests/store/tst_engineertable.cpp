// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/recovery.h"
#include "tests/store/desk.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace circuitdesk;

namespace {

QList<BookEntry> entriesOf(const QList<Engineer> &engineers)
{
    QList<BookEntry> entries;
    for (const Engineer &engineer : engineers)
        entries.append({{}, engineer, {}, {}});
    return entries;
}

/// By name, because the book has no order.
QList<BookEntry> sorted(QList<BookEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const BookEntry &left, const BookEntry &right) {
        return left.engineer.name < right.engineer.name;
    });
    return entries;
}

QList<Engineer> engineersOf(const QList<BookEntry> &entries)
{
    QList<Engineer> engineers;
    for (const BookEntry &entry : sorted(entries))
        engineers.append(entry.engineer);
    return engineers;
}

/// True where \a text stands in any file of the folder, in UTF-8 or UTF-16.
bool foundIn(const QString &folder, const QString &text)
{
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a file can't be read");
        const QByteArray bytes = file.readAll();
        if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
            return true;
    }
    return false;
}

} // namespace

class TestEngineerTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackExactly();
    void theSameDocumentIsTheSameEngineer();
    void numbersAreComparedAsTheyAreMeant_data();
    void numbersAreComparedAsTheyAreMeant();
    void whatIsEmptyDoesNotReplace();
    void anEditReplacesAll();
    void anEditThatMakesTwoOfOneLeavesOne();
    void whoHasNoNumberIsNobodyElse();
    void undoingARemoval();
    void usedIsTheLatest();
    void allOrNothing();
    void anotherKeyKeepsThemSealed();
    void aDamagedRowIsDamage();
    void nothingStandsInClear();
    void aRecoveredDatabaseHasTheBook();
    void fiveThousand();
};

void TestEngineerTable::comeBackExactly()
{
    const TestStore desk;
    const QList<Engineer> hostile{{QString(QChar(0xd800)) + QChar(u'\0') + u"'; DROP TABLE engineers; --\n"_s,
                                      u"Male"_s, u"IDCard"_s, u" 1"_s, u"\ufeff"_s},
        examples::zhang()};
    BookChange change;
    {
        const auto store = desk.open();
        change = value(store->saveEngineers(entriesOf(hostile)));
    }
    QCOMPARE(change, (BookChange{2, 0, 0}));
    const auto book = sorted(value(desk.open()->engineers()));
    QCOMPARE(engineersOf(book), engineersOf(entriesOf(hostile)));
    QVERIFY(!book.at(0).id.isEmpty() && book.at(0).id != book.at(1).id);
    QCOMPARE(book.at(0).changedAt, examples::now());
    QVERIFY(!book.at(0).usedAt.isValid());
}

void TestEngineerTable::theSameDocumentIsTheSameEngineer()
{
    TestStore desk;
    const auto store = desk.open();
    value(store->saveEngineers(entriesOf({examples::zhang(), examples::erika()})));
    const QString id = sorted(value(store->engineers())).last().id;
    desk.clock.forward(1h);
    Engineer moved = examples::zhang();
    moved.contactInfo = u"13900000999"_s;
    Engineer other = examples::zhang();
    other.certificateType = u"Passport"_s; // the same characters on another document
    const auto change = value(store->saveEngineers(entriesOf({moved, examples::erika(), other})));
    QCOMPARE(change, (BookChange{1, 1, 1}));
    const auto book = value(store->engineers());
    QCOMPARE(book.size(), 3);
    const auto changed = std::find_if(
        book.begin(), book.end(), [&](const BookEntry &entry) { return entry.engineer == moved; });
    QVERIFY(changed != book.end());
    QCOMPARE(changed->id, id);
    QCOMPARE(changed->changedAt, desk.clock());
}

void TestEngineerTable::numbersAreComparedAsTheyAreMeant_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("same");
    QTest::newRow("as it is") << u"11010519491231002X"_s << true;
    QTest::newRow("small x") << u"11010519491231002x"_s << true;
    QTest::newRow("grouped") << u"110105 19491231 002X"_s << true;
    QTest::newRow("full width") << u"１１０１０５１９４９１２３１００２Ｘ"_s << true;
    QTest::newRow("another") << u"110105194912310038"_s << false;
}

void TestEngineerTable::numbersAreComparedAsTheyAreMeant()
{
    QFETCH(QString, number);
    QFETCH(bool, same);
    const TestStore desk;
    const auto store = desk.open();
    value(store->saveEngineers(entriesOf({examples::zhang()})));
    Engineer again = examples::zhang();
    again.certificateNo = number;
    value(store->saveEngineers(entriesOf({again})));
    QCOMPARE(value(store->engineers()).size(), same ? 1 : 2);
}

void TestEngineerTable::whatIsEmptyDoesNotReplace()
{
    const TestStore desk;
    const auto store = desk.open();
    value(store->saveEngineers(entriesOf({examples::zhang()})));
    Engineer bare;
    bare.certificateNo = examples::zhang().certificateNo; // the type follows from the number
    QCOMPARE(value(store->saveEngineers(entriesOf({bare}))), (BookChange{0, 0, 1}));
    QCOMPARE(value(store->engineers()).first().engineer, examples::zhang());
}

void TestEngineerTable::anEditReplacesAll()
{
    const TestStore desk;
    const auto store = desk.open();
    value(store->saveEngineers(entriesOf({examples::zhang()})));
    BookEntry entry = value(store->engineers()).first();
    entry.engineer = examples::erika();
    entry.engineer.contactInfo.clear();
    QCOMPARE(value(store->saveEngineers({entry})), (BookChange{0, 1, 0}));
    QCOMPARE(engineersOf(value(store->engineers())), QList<Engineer>{entry.engineer});
    // Its old number is free again.
    QCOMPARE(value(store->saveEngineers(entriesOf({examples::zhang()}))), (BookChange{1, 0, 0}));
}

void TestEngineerTable::anEditThatMakesTwoOfOneLeavesOne()
{
    TestStore desk;
    const auto store = desk.open();
    value(store->saveEngineers(entriesOf({examples::zhang(), examples::erika()})));
    const auto book = sorted(value(store->engineers()));
    value(store->noteUsed({book.last().id}));
    BookEntry entry = book.first();
    entry.engineer.certificateType = examples::zhang().certificateType;
    entry.engineer.certificateNo = examples::zhang().certificateNo;
    QCOMPARE(value(store->saveEngineers({entry})), (BookChange{0, 1, 0}));
    const auto left = value(store->engineers());
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().id, entry.id);
    QCOMPARE(left.first().engineer, entry.engineer);
    QCOMPARE(left.first().usedAt, examples::now());
}

void TestEngineerTable::whoHasNoNumberIsNobodyElse()
{
    const TestStore desk;
    const auto store = desk.open();
    const Engineer nameless{{}, {}, u"Passport"_s, u"  "_s, {}};
    QCOMPARE(value(store->saveEngineers(entriesOf({nameless, nameless}))), (BookChange{2, 0, 0}));
    QCOMPARE(value(store->engineers()).size(), 2);
}

void TestEngineerTable::undoingARemoval()
{
    const TestStore desk;
    const auto store = desk.open();
    value(store->saveEngineers(entriesOf({examples::zhang(), examples::erika()})));
    value(store->noteUsed({value(store->engineers()).first().id}));
    const auto before = sorted(value(store->engineers()));
    value(store->removeEngineers({before.first().id, u"there is none"_s}));
    QCOMPARE(value(store->engineers()), QList<BookEntry>{before.last()});
    value(store->saveEngineers({before.first()}));
    QCOMPARE(sorted(value(store->engineers())), before);
}

void TestEngineerTable::usedIsTheLatest()
{
    TestStore desk;
    const auto store = desk.open();
    value(store->saveEngineers(entriesOf({examples::zhang()})));
    const QString id = value(store->engineers()).first().id;
    value(store->noteUsed({id, u"there is none"_s}));
    QCOMPARE(value(store->engineers()).first().usedAt, examples::now());
    desk.clock.forward(-24h);
    value(store->noteUsed({id}));
    QCOMPARE(value(store->engineers()).first().usedAt, examples::now());
}

void TestEngineerTable::allOrNothing()
{
    const TestStore desk;
    const auto store = desk.open();
    value(store->saveEngineers(entriesOf({examples::zhang()})));
    RawConnection raw(desk.path());
    QCOMPARE(
        raw.exec(u"CREATE TRIGGER full BEFORE INSERT ON engineers WHEN (SELECT count(*) FROM engineers) > 2 "
                 "BEGIN SELECT raise(ABORT, 'no more'); END"_s),
        QString());
    QVERIFY(!answer(store->saveEngineers(entriesOf(examples::engineers(5)))));
    QCOMPARE(engineersOf(value(store->engineers())), QList<Engineer>{examples::zhang()});
}

void TestEngineerTable::anotherKeyKeepsThemSealed()
{
    TestStore desk;
    value(desk.open()->saveEngineers(entriesOf({examples::zhang()})));
    const Cipher::Key right = desk.key;
    desk.key = Cipher::randomKey();
    {
        const auto store = desk.open();
        const Error refused = errorOf(answer(store->engineers()));
        QCOMPARE(refused.kind, ErrorKind::Storage);
        QCOMPARE(refused.code, u"engineer-sealed"_s);
        // Nothing is put beside rows that can't be compared.
        QCOMPARE(
            errorOf(answer(store->saveEngineers(entriesOf({examples::erika()})))).code, u"engineer-sealed"_s);
    }
    desk.key = right;
    QCOMPARE(engineersOf(value(desk.open()->engineers())), QList<Engineer>{examples::zhang()});
}

void TestEngineerTable::aDamagedRowIsDamage()
{
    const TestStore desk;
    value(desk.open()->saveEngineers(entriesOf(examples::engineers(3))));
    QString damaged;
    {
        RawConnection raw(desk.path());
        damaged = raw.value(u"SELECT id FROM engineers LIMIT 1"_s).toString();
        QCOMPARE(
            raw.exec(u"UPDATE engineers SET engineer = x'00' WHERE id = '%1'"_s.arg(damaged)), QString());
    }
    // The others open, so the key is right: it is set aside, and what can be read comes back.
    QCOMPARE(errorOf(answer(desk.open()->ready())).code, QString::fromLatin1(Database::codeDamaged));
    QVERIFY(recovery::recover(desk.path(), desk.key, desk.clock()));
    const auto book = value(desk.open()->engineers());
    QCOMPARE(book.size(), 2);
    for (const BookEntry &entry : book)
        QVERIFY(entry.id != damaged);
}

void TestEngineerTable::nothingStandsInClear()
{
    const TestStore desk;
    auto store = desk.open();
    value(store->saveEngineers(entriesOf({examples::zhang(), examples::erika()})));
    value(store->noteUsed({value(store->engineers()).first().id}));
    // What may be seen is found, so the look itself works.
    value(store->saveDraft(loaDraft(u"pc-seen"_s)));
    QVERIFY(value(store->backUpIfDue()));
    for (const QString &folder : {desk.folder(), desk.folder() + u"/backups"_s}) {
        QVERIFY(foundIn(folder, u"CREATE TABLE engineers"_s));
        for (const Engineer &engineer : {examples::zhang(), examples::erika()}) {
            for (const QString &secret : {engineer.name, engineer.certificateNo, engineer.contactInfo})
                QVERIFY2(!foundIn(folder, secret), qPrintable(secret));
        }
    }
}

void TestEngineerTable::aRecoveredDatabaseHasTheBook()
{
    TestStore desk;
    QList<BookEntry> book;
    {
        const auto store = desk.open();
        value(store->saveEngineers(entriesOf({examples::zhang(), examples::erika()})));
        QVERIFY(value(store->backUpIfDue()));
        desk.clock.forward(1h);
        Engineer moved = examples::zhang();
        moved.contactInfo = u"13900000999"_s;
        value(store->saveEngineers(entriesOf({moved, examples::engineer(7)})));
        value(store->noteUsed({value(store->engineers()).first().id}));
        book = sorted(value(store->engineers()));
    }
    QCOMPARE(book.size(), 3);
    QVERIFY(recovery::recover(desk.path(), desk.key, desk.clock()));
    QCOMPARE(sorted(value(desk.open()->engineers())), book);
    // And from the backup alone.
    QFile file(desk.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20000, 'x'));
    file.close();
    desk.clock.forward(1h);
    QVERIFY(recovery::recover(desk.path(), desk.key, desk.clock()));
    QCOMPARE(engineersOf(value(desk.open()->engineers())),
        engineersOf(entriesOf({examples::zhang(), examples::erika()})));
}

void TestEngineerTable::fiveThousand()
{
    const TestStore desk;
    const auto store = desk.open();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(value(store->saveEngineers(entriesOf(examples::engineers(5000)))), (BookChange{5000, 0, 0}));
    const qint64 saved = timer.restart();
    QCOMPARE(value(store->engineers()).size(), 5000);
    const qint64 read = timer.elapsed();
    qInfo() << "5 000 engineers: saved in" << saved << "ms, read in" << read << "ms";
    // On the store's thread, where it holds up nobody's typing; a slow machine takes a tenth of this.
    QVERIFY(read < 1000);
}

QTEST_GUILESS_MAIN(TestEngineerTable)
#include "tst_engineertable.moc"
