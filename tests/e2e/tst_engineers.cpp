// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/engineerbookmodel.h"
#include "tests/e2e/person.h"
#include "tests/models/examples.h"
#include "tests/practice/practiceclient.h"
#include "ui/engineerspage.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// The address book in the whole program, with nothing but keys.
class TestEngineers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup();

    void addedInTheBookAndTakenInAnApplication();
    void deletedAndBack();
    void whatIsTypedIsNotLost();
    void fromTheBookOntoTheRoster();
    void aQueuedApplicationOffersItsEngineers();
    void anOfferThatWasHiddenComesBack();
    void anApplicationPutAsideOffersOnce();
    void exportedAndImported_data();
    void exportedAndImported();

private:
    void start();
    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] QString message() { return window().messageBar()->text(); }
    [[nodiscard]] const EngineerBookModel &book()
    {
        return *qobject_cast<EngineerBookModel *>(
            window().findChild<QTableView *>(u"engineersView"_s)->model());
    }
    [[nodiscard]] QList<Engineer> booked()
    {
        QList<Engineer> engineers;
        for (const BookEntry &entry : book().book())
            engineers.append(entry.engineer);
        return engineers;
    }
    [[nodiscard]] bool faceDialog(const QString &name)
    {
        return QTest::qWaitFor([&] { return window().findChild<QDialog *>(name) != nullptr; }, 10000)
            && Person::faces(*window().findChild<QDialog *>(name));
    }
    /// From the page of the book, by its fields.
    void add(const Engineer &engineer);
    /// Sends an application with these engineers.
    void queue(const QList<Engineer> &engineers);
    /// By Tab from cell to cell, in an open editor of the name.
    void typeRow(const Engineer &engineer);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Application> m_application;
};

void TestEngineers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_server = std::make_unique<PracticeServer>();
    QVERIFY(m_server->start());
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", m_server->greeting().value(u"accessKeyId"_s).toString().toUtf8());
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        m_server->greeting().value(u"accessKeySecret"_s).toString().toUtf8());
    start();
}

void TestEngineers::cleanup()
{
    m_application.reset();
    m_server.reset();
}

void TestEngineers::start()
{
    m_application.reset();
    Application::Options options;
    options.profile = profileFor(m_folder->path(), true);
    options.endpoint = QUrl(m_server->greeting().value(u"url"_s).toString());
    m_application = std::make_unique<Application>(options, Settings{});
    const QSignalSpy ready(m_application.get(), &Application::ready);
    m_application->start();
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(Person::faces(window()));
}

void TestEngineers::add(const Engineer &engineer)
{
    const auto before = book().book().size();
    Person::press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(window().currentPage(), MainWindow::Page::Engineers);
    QVERIFY(Person::choose(before == 0 ? u"engineersFirstAdd"_s : u"engineersAdd"_s));
    QVERIFY(faceDialog(u"engineerDialog"_s));
    Person::type(engineer.name);
    QVERIFY(Person::choose(u"engineerMale"_s));
    if (engineer.gender == u"Female"_s)
        Person::press(Qt::Key_Right);
    QVERIFY(Person::tabTo(u"engineerIdCard"_s));
    Person::press(Qt::Key_Space);
    if (engineer.certificateType == u"Passport"_s)
        Person::press(Qt::Key_Right);
    QVERIFY(Person::fill(u"engineerNumber"_s, engineer.certificateNo));
    QVERIFY(Person::fill(u"engineerPhone"_s, engineer.contactInfo));
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(book().book().size(), before + 1);
    QVERIFY(Person::faces(window()));
}

void TestEngineers::typeRow(const Engineer &engineer)
{
    const QStringList cells{engineer.name, engineer.gender.left(1), engineer.certificateType.left(1),
        engineer.certificateNo, engineer.contactInfo};
    for (const QString &cell : cells) {
        Person::type(cell);
        if (cell != cells.constLast())
            Person::press(Qt::Key_Tab);
    }
    Person::press(Qt::Key_Return);
    Person::press(Qt::Key_Escape);
}

void TestEngineers::addedInTheBookAndTakenInAnApplication()
{
    add({u"张示例"_s, u"Male"_s, u"Passport"_s, u"E10000001"_s, u"13900000101"_s});
    QCOMPARE(window().findChild<EngineersPage *>()->currentId(), book().book().first().id);
    start();
    QTRY_COMPARE(book().book().size(), 1);
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Person::choose(u"rosterAdd"_s));
    Person::type(u"示"_s);
    const auto *list = window().findChild<QListWidget *>(u"rosterCompletion"_s);
    QVERIFY(list && list->isVisible());
    Person::press(Qt::Key_Down);
    Person::press(Qt::Key_Return);
    const Engineer expected{u"张示例"_s, u"Male"_s, u"Passport"_s, u"E10000001"_s, u"13900000101"_s};
    QCOMPARE(window().loaPage()->application().engineers, QList<Engineer>{expected});
    const auto *drafts = window().findChild<QTableView *>(u"draftsView"_s);
    QTRY_COMPARE(drafts->model()->rowCount(), 1);
    // Who is in the book is not offered to it.
    Person::press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(!message().contains(u"address book"_s));
}

void TestEngineers::deletedAndBack()
{
    add(examples::erika());
    const auto before = book().book();
    QVERIFY(Person::tabTo(u"engineersView"_s));
    Person::press(Qt::Key_Delete);
    QTRY_VERIFY(book().book().isEmpty());
    QTRY_VERIFY(message().contains(examples::erika().name));
    QVERIFY(Person::choose(u"messageAction"_s));
    QTRY_COMPARE(book().book().size(), 1);
    QCOMPARE(book().book().first().id, before.first().id);
    QCOMPARE(booked(), QList<Engineer>{examples::erika()});
}

void TestEngineers::whatIsTypedIsNotLost()
{
    Person::press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(Person::choose(u"engineersFirstAdd"_s));
    QVERIFY(faceDialog(u"engineerDialog"_s));
    Person::type(u"Anna"_s);
    Person::press(Qt::Key_Escape);
    QVERIFY(Person::faces(window()));
    QVERIFY2(message().contains(u"not saved"_s), qPrintable(message()));
    QVERIFY(Person::choose(u"messageAction"_s));
    QVERIFY(faceDialog(u"engineerDialog"_s));
    Person::press(Qt::Key_End);
    Person::type(u" Lind"_s);
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(book().book().size(), 1);
    QCOMPARE(booked().first().name, u"Anna Lind"_s);
}

void TestEngineers::fromTheBookOntoTheRoster()
{
    add(examples::engineer(0));
    add(examples::engineer(1));
    add(examples::engineer(2));
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Person::choose(u"rosterBook"_s));
    QVERIFY(faceDialog(u"bookDialog"_s));
    QCOMPARE(window().findChild<QTableView *>(u"bookView"_s)->model()->rowCount(), 3);
    Person::press(Qt::Key_Down);
    Person::press(Qt::Key_Space);
    Person::press(Qt::Key_Down);
    Person::press(Qt::Key_Space);
    QVERIFY(Person::choose(u"bookTake"_s));
    QCOMPARE(window().loaPage()->application().engineers,
        QList<Engineer>({examples::engineer(0), examples::engineer(1)}));
    QVERIFY(Person::faces(window()));
    // Those are not listed a second time.
    QVERIFY(Person::choose(u"rosterBook"_s));
    QVERIFY(faceDialog(u"bookDialog"_s));
    QCOMPARE(window().findChild<QTableView *>(u"bookView"_s)->model()->rowCount(), 1);
    Person::press(Qt::Key_Escape);
    QVERIFY(Person::faces(window()));
    window().loaPage()->roster()->undoStack()->undo();
    QVERIFY(window().loaPage()->application().engineers.isEmpty());
}

void TestEngineers::queue(const QList<Engineer> &engineers)
{
    LoaApplication application = examples::loa();
    application.engineers = engineers;
    Person::press(Qt::Key_N, Qt::ControlModifier);
    window().loaPage()->setApplication(application);
    Q_EMIT window().loaPage()->edited();
    QVERIFY(Person::sendsReviewed(window()));
}

void TestEngineers::aQueuedApplicationOffersItsEngineers()
{
    add(examples::engineer(0));
    QVERIFY(m_server->queueFault(
        {{u"action"_s, u"ApplyPhysicalConnectionLOA"_s}, {u"fault"_s, u"wait"_s}, {u"seconds"_s, 60}}));
    Engineer moved = examples::engineer(0);
    moved.contactInfo = u"13987654321"_s;
    queue({moved, examples::engineer(1)});
    QTRY_VERIFY2(message().contains(u"queued"_s) && message().contains(u"1 engineer"_s)
            && message().contains(u"some have other details"_s),
        qPrintable(message()));
    // That one was used is noted at once; all else waits for the answer.
    QTRY_VERIFY(book().book().first().usedAt.isValid());
    QCOMPARE(booked(), QList<Engineer>{examples::engineer(0)});
    QVERIFY(Person::choose(u"messageAction"_s));
    QTRY_COMPARE(book().book().size(), 2);
    QCOMPARE(booked(), QList<Engineer>({moved, examples::engineer(1)}));
    QVERIFY(book().book().last().usedAt.isValid());
}

void TestEngineers::anOfferThatWasHiddenComesBack()
{
    queue({examples::engineer(1)});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->ledger(u"applications"_s).size(), 1, 20000);
    // The provider's answer takes its place, and with the next page it comes back.
    QTRY_VERIFY_WITH_TIMEOUT(!message().contains(u"address book"_s), 20000);
    Person::press(Qt::Key_4, Qt::ControlModifier);
    QVERIFY2(message().contains(u"address book"_s), qPrintable(message()));
    QVERIFY(Person::choose(u"messageClose"_s));
    Person::press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(message(), QString());
    QVERIFY(booked().isEmpty());
}

void TestEngineers::anApplicationPutAsideOffersOnce()
{
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Person::choose(u"rosterAdd"_s));
    typeRow(examples::erika());
    Person::press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY2(message().contains(u"1 engineer"_s), qPrintable(message()));
    QVERIFY(Person::choose(u"messageClose"_s));
    Person::press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(message(), QString());
    window().showPage(MainWindow::Page::Loa);
    Person::press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(message(), QString());
    QVERIFY(booked().isEmpty());
}

void TestEngineers::exportedAndImported_data()
{
    QTest::addColumn<bool>("csv");
    QTest::newRow("XLSX") << false;
    QTest::newRow("CSV") << true;
}

void TestEngineers::exportedAndImported()
{
    QFETCH(bool, csv);
    Engineer formula = examples::engineer(1);
    formula.name = u"=1+1"_s;
    add(examples::engineer(0));
    add(formula);
    QVERIFY(Person::choose(u"engineersExport"_s));
    QVERIFY(faceDialog(u"bookExportDialog"_s));
    QVERIFY(Person::tabTo(u"bookExportXlsx"_s));
    if (csv)
        Person::press(Qt::Key_Right);
    QVERIFY(Person::choose(u"bookExportConfirm"_s));
    QVERIFY(faceDialog(u"exportDialog"_s));
    const QString path = m_folder->filePath(csv ? u"out.csv"_s : u"out.xlsx"_s);
    Person::press(Qt::Key_A, Qt::ControlModifier);
    Person::type(path);
    Person::press(Qt::Key_Return);
    QTRY_VERIFY2(message().contains(u"not encrypted"_s), qPrintable(message()));
    QVERIFY(QFileInfo(path).size() > 50);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(Person::faces(window()));

    // One is gone and one has changed; the file brings both back.
    const auto id = book().book().last().id;
    QVERIFY(Person::tabTo(u"engineersView"_s));
    Person::press(Qt::Key_Home, Qt::ControlModifier);
    Person::press(Qt::Key_Delete);
    QTRY_COMPARE(book().book().size(), 1);
    QVERIFY(Person::choose(u"engineersImport"_s));
    QVERIFY(faceDialog(u"importFileDialog"_s));
    Person::press(Qt::Key_A, Qt::ControlModifier);
    Person::type(path);
    Person::press(Qt::Key_Return);
    QVERIFY(faceDialog(u"importDialog"_s));
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(book().book().size(), 2);
    QCOMPARE(booked(), QList<Engineer>({formula, examples::engineer(0)}));
    QTRY_VERIFY2(message().contains(u"1 engineer(s) were added"_s) && message().contains(u"already"_s),
        qPrintable(message()));
    QCOMPARE(book().book().last().id, id);
}

QTEST_MAIN(TestEngineers)
#include "tst_engineers.moc"
