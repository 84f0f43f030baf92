// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/e2e/person.h"
#include "tests/store/desk.h"
#include "ui/draftspage.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"
#include "ui/recoverybar.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <iostream>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The whole program on a folder, ready to be typed into.
std::unique_ptr<Application> started(const QString &folder)
{
    Application::Options options;
    options.profile = profileFor(folder, true);
    auto application = std::make_unique<Application>(options, Settings{});
    const QSignalSpy ready(application.get(), &Application::ready);
    application->start();
    if (!QTest::qWaitFor([&] { return ready.size() == 1; }, 20000) || !Person::faces(application->window()))
        qFatal("the program did not start");
    return application;
}

/// Opens the first draft of the list, by keys.
bool openFirstDraft(MainWindow &window)
{
    Person::press(Qt::Key_2, Qt::ControlModifier);
    const auto *model = window.findChild<QTableView *>(u"draftsView"_s)->model();
    if (!QTest::qWaitFor([&] { return model->rowCount() > 0; }) || !Person::tabTo(u"draftsView"_s))
        return false;
    Person::press(Qt::Key_Home, Qt::ControlModifier);
    Person::press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return window.currentPage() == MainWindow::Page::Loa; });
}

/// What is killed: somebody types into the company of a new application, or of the first draft, and does not
/// stop. Each line of the output is what stands there. `leave`: then another page is shown, which is said
/// once it is stored.
int victim(const QStringList &arguments)
{
    const auto application = started(arguments.at(2));
    const bool isNew = arguments.contains(u"new"_s);
    if (isNew)
        Person::press(Qt::Key_N, Qt::ControlModifier);
    else if (!openFirstDraft(application->window()))
        return 1;
    if (!Person::tabTo(u"loaCompany"_s))
        return 1;
    Person::press(Qt::Key_End);
    RawConnection raw(profileFor(arguments.at(2), true).databasePath());
    const qint64 before = raw.value(u"SELECT max(changed_at) FROM drafts"_s).toLongLong();
    QTimer typing;
    const LoaPage *page = application->window().loaPage();
    int typed = 0;
    QObject::connect(&typing, &QTimer::timeout, qApp, [&] {
        Person::type(u"x"_s);
        std::cout << page->application().companyName.toStdString() << std::endl;
        if (!arguments.contains(u"leave"_s) || ++typed < 5)
            return;
        typing.stop();
        Person::press(Qt::Key_1, Qt::ControlModifier);
        const QString left = u"SELECT changed_at > %1 AND editing_by = '' FROM drafts"_s.arg(before);
        if (QTest::qWaitFor([&] { return raw.value(left).toBool(); }))
            std::cout << "left" << std::endl;
    });
    typing.start(20);
    return QApplication::exec();
}

} // namespace

/// A form whose program is killed while somebody types into it.
class TestDraftRecovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_application.reset(); }

    void bothVersionsAreOffered();
    void goingBackKeepsWhatWasTyped();
    void typingChooses();
    void sendingChooses();
    void leavingDecidesNothing();
    void aNewFormHasOneVersion();
    void aFormThatWasLeftIsNotRecovered();
    void theEndOfTheSessionClosesTheForm();

private:
    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    void stop()
    {
        window().close();
        m_application.reset();
    }
    /// A draft of the company "before", written and closed in order.
    void layOutDraft();
    /// Types in a program of its own until enough is there, and kills it; what was typed at last.
    QString typedThenKilled(const QStringList &how = {});
    [[nodiscard]] QWidget *bar() { return window().recoveryBar(); }
    [[nodiscard]] QString company() { return window().loaPage()->application().companyName; }
    [[nodiscard]] QString state() { return model().index(0, DraftModel::State).data().toString(); }
    [[nodiscard]] DraftModel &model()
    {
        return *qobject_cast<DraftModel *>(window().findChild<QTableView *>(u"draftsView"_s)->model());
    }
    /// Everything of the bin and of the drafts, by company.
    [[nodiscard]] QStringList companies(DraftModel::Shelf shelf);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
};

void TestDraftRecovery::initTestCase()
{
    // No keychain answers here.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("ALIBABA_CLOUD_ACCESS_KEY_ID");
    qunsetenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
}

void TestDraftRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDraftRecovery::layOutDraft()
{
    m_application = started(data());
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Person::fill(u"loaCompany"_s, u"before"_s));
    stop();
}

QString TestDraftRecovery::typedThenKilled(const QStringList &how)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--victim"_s, data()} + how);
    QByteArray output;
    // Longer than half a second of typing, so that some of it must have been stored.
    const auto enough = [&] {
        output += process.readAllStandardOutput();
        return output.contains("left\n") || output.count('\n') >= 60;
    };
    const bool typed = QTest::qWaitFor(enough, 30000);
    process.kill();
    if (!typed)
        qFatal("the program that is to be killed did not type");
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000)
        || process.exitStatus() != QProcess::CrashExit)
        qFatal("the program was not killed");
    const QList<QByteArray> lines = (output + process.readAllStandardOutput()).trimmed().split('\n');
    return QString::fromUtf8(lines.last());
}

QStringList TestDraftRecovery::companies(DraftModel::Shelf shelf)
{
    window().draftsPage()->showShelf(shelf);
    QStringList names;
    for (int row = 0; row < model().rowCount(); ++row)
        names.append(model().index(row, DraftModel::Name).data().toString());
    window().draftsPage()->showShelf(DraftModel::Shelf::Drafts);
    return names;
}

void TestDraftRecovery::bothVersionsAreOffered()
{
    layOutDraft();
    const QString typed = typedThenKilled();
    m_application = started(data());
    QTRY_VERIFY2(window().messageBar()->text().contains(u"Nothing was lost"_s),
        qPrintable(window().messageBar()->text()));
    QTRY_COMPARE(state(), u"Recovered"_s);
    QVERIFY(openFirstDraft(window()));
    QTRY_VERIFY(bar()->isVisible());
    const QString stored = company();
    QVERIFY2(stored.startsWith(u"beforex"_s) && typed.startsWith(stored), qPrintable(stored));

    // Looked at, without deciding anything.
    QVERIFY(Person::choose(u"recoveryOther"_s));
    QCOMPARE(company(), u"before"_s);
    QVERIFY(Person::choose(u"recoveryOther"_s));
    QCOMPARE(company(), stored);
    QVERIFY(Person::choose(u"recoveryKeep"_s));
    QTRY_VERIFY(!bar()->isVisible());
    QTRY_VERIFY2(
        window().messageBar()->text().contains(u"in the bin"_s), qPrintable(window().messageBar()->text()));
    QTRY_COMPARE(companies(DraftModel::Shelf::Bin), QStringList({u"before"_s}));
    QCOMPARE(companies(DraftModel::Shelf::Drafts), QStringList({stored}));
    QVERIFY(state() != u"Recovered"_s);
    stop();
    m_application = started(data());
    QTRY_COMPARE(model().count(DraftModel::Shelf::Drafts), 1);
    QVERIFY(state() != u"Recovered"_s);
}

void TestDraftRecovery::goingBackKeepsWhatWasTyped()
{
    layOutDraft();
    typedThenKilled();
    m_application = started(data());
    QVERIFY(openFirstDraft(window()));
    QTRY_VERIFY(bar()->isVisible());
    const QString stored = company();
    QVERIFY(Person::choose(u"recoveryOther"_s));
    QVERIFY(Person::choose(u"recoveryKeep"_s));
    QTRY_COMPARE(companies(DraftModel::Shelf::Bin), QStringList({stored}));
    QCOMPARE(companies(DraftModel::Shelf::Drafts), QStringList({u"before"_s}));
    QCOMPARE(company(), u"before"_s);

    // And taken back out of the bin, by keys.
    Person::press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(Person::tabTo(u"draftsShelf"_s));
    Person::press(Qt::Key_Right);
    Person::press(Qt::Key_Right);
    QVERIFY(Person::tabTo(u"draftsView"_s));
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(model().count(DraftModel::Shelf::Drafts), 2);
    QCOMPARE(model().count(DraftModel::Shelf::Bin), 0);
    const QStringList both = companies(DraftModel::Shelf::Drafts);
    QVERIFY(both.contains(stored) && both.contains(u"before"_s));
}

void TestDraftRecovery::typingChooses()
{
    layOutDraft();
    typedThenKilled();
    m_application = started(data());
    QVERIFY(openFirstDraft(window()));
    QTRY_VERIFY(bar()->isVisible());
    const QString stored = company();
    QVERIFY(Person::choose(u"recoveryOther"_s));
    QVERIFY(Person::tabTo(u"loaCompany"_s));
    Person::press(Qt::Key_End);
    Person::type(u"!"_s);
    QTRY_VERIFY(!bar()->isVisible());
    QCOMPARE(company(), u"before!"_s);
    QTRY_COMPARE(companies(DraftModel::Shelf::Bin), QStringList({stored}));
    QTRY_COMPARE(companies(DraftModel::Shelf::Drafts), QStringList({u"before!"_s}));
}

void TestDraftRecovery::sendingChooses()
{
    layOutDraft();
    typedThenKilled();
    m_application = started(data());
    QVERIFY(openFirstDraft(window()));
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(Person::choose(u"recoveryOther"_s));
    // What is reviewed is what is shown, so it is what is kept.
    Person::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!bar()->isVisible());
    QTRY_COMPARE(companies(DraftModel::Shelf::Drafts), QStringList({u"before"_s}));
    QCOMPARE(model().count(DraftModel::Shelf::Bin), 1);
}

void TestDraftRecovery::leavingDecidesNothing()
{
    layOutDraft();
    typedThenKilled();
    m_application = started(data());
    QVERIFY(openFirstDraft(window()));
    QTRY_VERIFY(bar()->isVisible());
    const QString stored = company();
    QVERIFY(Person::choose(u"recoveryOther"_s));
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!bar()->isVisible());
    QVERIFY(openFirstDraft(window()));
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(company(), stored);
    stop();
    m_application = started(data());
    QTRY_COMPARE(state(), u"Recovered"_s);
    QCOMPARE(model().count(DraftModel::Shelf::Bin), 0);
}

void TestDraftRecovery::aNewFormHasOneVersion()
{
    const QString typed = typedThenKilled({u"new"_s});
    m_application = started(data());
    QTRY_COMPARE(state(), u"Recovered"_s);
    QVERIFY(openFirstDraft(window()));
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(!company().isEmpty() && typed.startsWith(company()));
    QVERIFY(!bar()->findChild<QPushButton *>(u"recoveryOther"_s)->isVisible());
    QVERIFY(Person::choose(u"recoveryKeep"_s));
    QTRY_VERIFY(state() != u"Recovered"_s);
    QCOMPARE(model().count(DraftModel::Shelf::Bin), 0);
}

void TestDraftRecovery::aFormThatWasLeftIsNotRecovered()
{
    layOutDraft();
    QCOMPARE(typedThenKilled({u"leave"_s}), u"left"_s);
    m_application = started(data());
    QTRY_COMPARE(companies(DraftModel::Shelf::Drafts), QStringList({u"beforexxxxx"_s}));
    QVERIFY(state() != u"Recovered"_s);
    QVERIFY(openFirstDraft(window()));
    QVERIFY(!bar()->isVisible());
}

void TestDraftRecovery::theEndOfTheSessionClosesTheForm()
{
    layOutDraft();
    m_application = started(data());
    QVERIFY(openFirstDraft(window()));
    RawConnection raw(profileFor(data(), true).databasePath());
    const qint64 before = raw.value(u"SELECT changed_at FROM drafts"_s).toLongLong();
    QVERIFY(Person::fill(u"loaCompany"_s, u"at the end"_s));
    // Nobody can make a QSessionManager but Qt itself, so another object stands in for the one that the
    // signal refers to; who receives it here does not look at it.
    QObject manager;
    void *arguments[] = {nullptr, &manager};
    const QMetaObject *meta = &QGuiApplication::staticMetaObject;
    const int signal = meta->indexOfSignal("commitDataRequest(QSessionManager&)");
    QVERIFY(signal >= 0);
    QMetaObject::activate(qApp, signal, arguments);
    QTRY_VERIFY(raw.value(u"SELECT changed_at > %1 AND editing_by = '' FROM drafts"_s.arg(before)).toBool());
    // The logout may be cancelled: typing goes on, and counts as being edited again.
    Person::type(u"!"_s);
    QTRY_VERIFY(raw.value(u"SELECT editing_by <> '' FROM drafts"_s).toBool());
    QTRY_COMPARE(companies(DraftModel::Shelf::Drafts), QStringList({u"at the end!"_s}));
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--victim"_s)
        return victim(QCoreApplication::arguments());
    TestDraftRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draftrecovery.moc"
