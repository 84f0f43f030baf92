// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engineerbookmodel.h"
#include "models/historymodel.h"
#include "tests/models/examples.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

QList<BookEntry> bookOf(const QList<Engineer> &engineers)
{
    QList<BookEntry> book;
    for (const Engineer &engineer : engineers)
        book.append({u"id-%1"_s.arg(book.size()), engineer, {}, examples::now()});
    return book;
}

QStringList namesIn(const EngineerBookModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, EngineerBookModel::Name).data().toString());
    return names;
}

} // namespace

class TestEngineerBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparing();
    void comparingLeavesOutWhatIsNotComplete();
    void rowsAreMasked();
    void oneRowIsShown();
    void searching_data();
    void searching();
    void sorting();
    void ticking();
    void tickedStayWhenSearched();
    void fiveThousandAreSearchedWithinAFrame();
};

void TestEngineerBook::comparing()
{
    QList<BookEntry> book = bookOf({examples::zhang(), examples::erika(), examples::engineer(1)});
    Engineer grouped = examples::zhang();
    grouped.contactInfo = u" 139 0000-0101"_s;
    grouped.certificateNo = u"110105 19491231 002x"_s;
    Engineer moved = examples::erika();
    moved.contactInfo = u"+49 30 7654321"_s;
    const BookComparison result =
        compared(book, {grouped, moved, examples::engineer(2), examples::engineer(2)});
    QCOMPARE(result.missing, QList<Engineer>{examples::engineer(2)});
    QCOMPARE(result.known, QStringList({u"id-0"_s, u"id-1"_s}));
    QCOMPARE(result.changed.size(), 1);
    QCOMPARE(result.changed.first().id, u"id-1"_s);
    QCOMPARE(result.changed.first().engineer, moved);
}

void TestEngineerBook::comparingLeavesOutWhatIsNotComplete()
{
    for (QString Engineer::*field : {&Engineer::name, &Engineer::gender, &Engineer::certificateType,
             &Engineer::certificateNo, &Engineer::contactInfo}) {
        Engineer engineer = examples::erika();
        engineer.*field = u" "_s;
        QCOMPARE(compared({}, {engineer}), BookComparison());
        QCOMPARE(compared({}, {engineer, examples::zhang()}).missing, QList<Engineer>{examples::zhang()});
    }
}

void TestEngineerBook::rowsAreMasked()
{
    EngineerBookModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<BookEntry> book = bookOf({examples::zhang(), examples::erika()});
    book[1].usedAt = examples::now();
    model.setBook(book);
    const int row = model.rowOf(u"id-0"_s);
    const auto text = [&](int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(EngineerBookModel::Name), u"张示例"_s);
    QCOMPARE(text(EngineerBookModel::Gender), u"Female"_s);
    QCOMPARE(text(EngineerBookModel::CertificateType), u"ID card"_s);
    QCOMPARE(text(EngineerBookModel::CertificateNo), u"1101**********002X"_s);
    QCOMPARE(text(EngineerBookModel::ContactInfo), u"139******01"_s);
    QCOMPARE(text(EngineerBookModel::UsedAt), u"Never"_s);
    const QModelIndex used = model.index(model.rowOf(u"id-1"_s), EngineerBookModel::UsedAt);
    QCOMPARE(used.data().toString(), timeText(examples::now()));
    QCOMPARE(used.data(Qt::ToolTipRole).toString(), exactTimeText(examples::now()));
    QCOMPARE(model.at(row)->engineer, examples::zhang());
    QVERIFY(!model.at(-1) && !model.at(2));
    for (int column = 0; column < EngineerBookModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestEngineerBook::oneRowIsShown()
{
    EngineerBookModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBook(bookOf({examples::zhang(), examples::erika()}));
    const auto number = [&](const QString &id) {
        return model.index(model.rowOf(id), EngineerBookModel::CertificateNo).data().toString();
    };
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setShown(u"id-0"_s);
    QCOMPARE(number(u"id-0"_s), examples::zhang().certificateNo);
    QVERIFY(number(u"id-1"_s).contains(u'*'));
    QCOMPARE(changed.size(), 1);
    model.setShown(u"id-1"_s);
    QVERIFY(number(u"id-0"_s).contains(u'*'));
    QCOMPARE(number(u"id-1"_s), examples::erika().certificateNo);
    QCOMPARE(changed.size(), 3);
    model.setShown({});
    QVERIFY(number(u"id-1"_s).contains(u'*'));
}

void TestEngineerBook::searching_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QString erika = examples::erika().name;
    const QString zhang = examples::zhang().name;
    QTest::newRow("nothing") << u" "_s << QStringList({erika, u"张明"_s, zhang});
    QTest::newRow("one character") << u"示"_s << QStringList{zhang};
    QTest::newRow("two characters") << u"示例"_s << QStringList{zhang};
    QTest::newRow("a shared one") << u"张"_s << QStringList({u"张明"_s, zhang});
    QTest::newRow("another case") << u"ERIKA"_s << QStringList{erika};
    QTest::newRow("full width") << u"ｅｒｉｋａ"_s << QStringList{erika};
    QTest::newRow("within") << u"uster"_s << QStringList{erika};
    QTest::newRow("number") << u"x0000"_s << QStringList{erika};
    QTest::newRow("phone") << u"0101"_s << QStringList{zhang};
    QTest::newRow("two words") << u"must erik"_s << QStringList{erika};
    QTest::newRow("a word too many") << u"erika 张"_s << QStringList{};
    QTest::newRow("no pattern") << u"e.*a"_s << QStringList{};
}

void TestEngineerBook::searching()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    EngineerBookModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Engineer ming{u"张明"_s, u"Male"_s, u"Passport"_s, u"E12345678"_s, u"13800000000"_s};
    model.setBook(bookOf({examples::zhang(), ming, examples::erika()}));
    model.setSearch(text);
    QStringList names = namesIn(model);
    std::sort(names.begin(), names.end());
    std::sort(found.begin(), found.end());
    QCOMPARE(names, found);
    model.setSearch({});
    QCOMPARE(model.rowCount(), 3);
}

void TestEngineerBook::sorting()
{
    EngineerBookModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<BookEntry> book = bookOf({{u"b"_s, u"Male"_s, {}, u"3"_s, u"1"_s},
        {u"A"_s, u"Male"_s, {}, u"2"_s, u"3"_s}, {u"c"_s, u"Female"_s, {}, u"1"_s, u"2"_s}});
    book[0].usedAt = examples::now();
    model.setBook(book);
    QCOMPARE(namesIn(model), QStringList({u"A"_s, u"b"_s, u"c"_s}));
    model.sort(EngineerBookModel::UsedAt, Qt::DescendingOrder);
    QCOMPARE(namesIn(model), QStringList({u"b"_s, u"A"_s, u"c"_s}));
    model.sort(EngineerBookModel::CertificateNo);
    QCOMPARE(namesIn(model), QStringList({u"c"_s, u"A"_s, u"b"_s}));
    model.sort(EngineerBookModel::ContactInfo, Qt::DescendingOrder);
    QCOMPARE(namesIn(model), QStringList({u"A"_s, u"c"_s, u"b"_s}));
    model.sort(EngineerBookModel::Gender);
    QCOMPARE(namesIn(model), QStringList({u"c"_s, u"A"_s, u"b"_s}));
    // Stays where the book is read anew and searched.
    model.setBook(book);
    model.setSearch(u"1"_s);
    QCOMPARE(namesIn(model), QStringList({u"c"_s, u"b"_s}));
}

void TestEngineerBook::ticking()
{
    EngineerBookModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBook(bookOf(examples::engineers(4)));
    const auto cell = [&](int row) { return model.index(row, EngineerBookModel::Name); };
    QVERIFY(!cell(0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!(cell(0).flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!model.setData(cell(0), Qt::Checked, Qt::CheckStateRole));
    model.setPlaces(2);
    QSignalSpy ticked(&model, &EngineerBookModel::tickedChanged);
    QVERIFY(model.setData(cell(2), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(cell(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.ticked(), QList<Engineer>({examples::engineer(2), examples::engineer(0)}));
    // Full.
    QVERIFY(!(cell(1).flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!model.setData(cell(1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(cell(0).flags() & Qt::ItemIsUserCheckable);
    QVERIFY(model.setData(cell(2), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(cell(1).flags() & Qt::ItemIsUserCheckable);
    QCOMPARE(ticked.size(), 3);
    QCOMPARE(cell(0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
}

void TestEngineerBook::tickedStayWhenSearched()
{
    EngineerBookModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBook(bookOf(examples::engineers(4)));
    model.setPlaces(4);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    model.setSearch(u"Engineer D"_s);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    model.setSearch(u"nobody"_s);
    QCOMPARE(model.ticked(), QList<Engineer>({examples::engineer(0), examples::engineer(3)}));
}

void TestEngineerBook::fiveThousandAreSearchedWithinAFrame()
{
    EngineerBookModel model;
    QElapsedTimer timer;
    timer.start();
    model.setBook(bookOf(examples::engineers(5000)));
    const qint64 set = timer.restart();
    model.setSearch(u"zz"_s);
    const qint64 searched = timer.elapsed();
    qInfo() << "5 000 engineers: taken in" << set << "ms, searched in" << searched << "ms";
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 5000);
    // No frame longer than 50 ms; without optimisation and beside other tests it may take some of them.
    QVERIFY(searched < 200);
}

QTEST_GUILESS_MAIN(TestEngineerBook)
#include "tst_engineerbook.moc"
