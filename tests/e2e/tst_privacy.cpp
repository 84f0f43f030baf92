// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/core/vault.h"
#include "tests/e2e/person.h"
#include "tests/store/desk.h"
#include "ui/historypage.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"
#include "ui/settingsdialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Personal data in the whole program: shown when asked for, removed when its time has come, and locked with
/// a passphrase that can be changed.
class TestPrivacy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_application.reset(); }

    void aLookAtALineIsAnEvent();
    void anExplainedCallInClearIsAnEvent();
    void whatIsNotNotedIsNotShown();
    void dataGoesWhenItsTimeHasCome();
    void zeroDaysKeepItForEver();
    void theSettingIsKept();
    void thePassphraseIsChanged();

private:
    void start(int purgeDays = 180, bool practice = true);
    void stop()
    {
        window().close();
        m_application.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    }
    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    /// A store of the practice data, as it was \a daysAgo.
    [[nodiscard]] std::unique_ptr<Store> storeOf(int daysAgo) const;
    /// Lays out practice data with an application that the provider refused so long ago; its ID.
    [[nodiscard]] QString layOut(int daysAgo);
    /// Shows the newest submission of the history, by keys.
    [[nodiscard]] bool openNewest();
    [[nodiscard]] bool sees(const QString &text)
    {
        const auto labels = window().historyPage()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    [[nodiscard]] SettingsDialog *openPrivacy();
    /// Closes the settings, and waits for the window.
    [[nodiscard]] bool close(SettingsDialog *dialog)
    {
        const QPointer<SettingsDialog> open(dialog);
        Person::press(Qt::Key_Escape);
        return QTest::qWaitFor([&] { return open.isNull(); }) && Person::faces(window());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
};

void TestPrivacy::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    // No keychain answers here.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("ALIBABA_CLOUD_ACCESS_KEY_ID");
    qunsetenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
}

void TestPrivacy::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPrivacy::start(int purgeDays, bool practice)
{
    Application::Options options;
    options.profile = profileFor(data(), practice);
    Settings settings = readSettings(options.profile.settingsPath());
    if (purgeDays != settings.purgeDays)
        settings.purgeDays = purgeDays;
    m_application = std::make_unique<Application>(options, settings);
    const QSignalSpy ready(m_application.get(), &Application::ready);
    m_application->start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
    QVERIFY(Person::faces(window()));
}

std::unique_ptr<Store> TestPrivacy::storeOf(int daysAgo) const
{
    const auto key = vault::unlock({data(), true});
    if (!QTest::qWaitFor([&] { return key.isFinished(); }, 20000) || !key.result())
        qFatal("the practice data has no key");
    return std::make_unique<Store>(profileFor(data(), true).databasePath(),
        std::make_unique<Cipher>(*key.result()),
        [daysAgo] { return QDateTime::currentDateTimeUtc().addDays(-daysAgo); });
}

QString TestPrivacy::layOut(int daysAgo)
{
    const auto store = storeOf(daysAgo);
    const Submission queued = value(enqueued(*store, loaDraft(), u"practice"_s));
    return walked(
        *store, queued.id, {SubmissionState::Queued, SubmissionState::Sending, SubmissionState::Rejected})
        .id;
}

bool TestPrivacy::openNewest()
{
    Person::press(Qt::Key_4, Qt::ControlModifier);
    const auto *view = window().findChild<QTableView *>(u"historyView"_s);
    if (!QTest::qWaitFor([&] { return view->model() && view->model()->rowCount() > 0; })
        || !Person::tabTo(u"historyView"_s))
        return false;
    Person::press(Qt::Key_Down);
    return QTest::qWaitFor([&] { return sees(u"Construction engineers"_s); });
}

void TestPrivacy::aLookAtALineIsAnEvent()
{
    const QString id = layOut(1);
    start();
    QVERIFY(openNewest());
    const Engineer erika = examples::erika();
    QVERIFY(sees(maskedCertificateNo(erika.certificateNo)));
    QVERIFY(!sees(erika.certificateNo) && !sees(u"was shown"_s));
    QVERIFY(Person::choose(u"engineerShow2"_s));
    QTRY_VERIFY(sees(erika.certificateNo));
    QVERIFY(sees(erika.contactInfo) && !sees(examples::zhang().certificateNo));
    QVERIFY(sees(u"Personal data of engineer 2 was shown."_s));
    // Another page, and back.
    Person::press(Qt::Key_5, Qt::ControlModifier);
    Person::press(Qt::Key_1, Qt::ControlModifier);
    Person::press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(sees(maskedCertificateNo(erika.certificateNo)));
    QVERIFY(!sees(erika.certificateNo));
    stop();
    const auto events = value(storeOf(0)->events(id));
    QCOMPARE(events.size(), 4);
    QCOMPARE(events.constLast().text, u"Personal data of engineer 2 was shown."_s);
    QVERIFY(events.constLast().at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
}

void TestPrivacy::anExplainedCallInClearIsAnEvent()
{
    const QString id = layOut(1);
    start();
    QVERIFY(openNewest());
    QVERIFY(Person::choose(u"historyExplain"_s));
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = window().findChild<QDialog *>(u"explainDialog"_s)));
    QVERIFY(Person::faces(*dialog));
    // Masked, it is nobody's business.
    QVERIFY(!sees(u"was shown"_s));
    QVERIFY(Person::choose(u"explainShow"_s));
    QTRY_VERIFY(sees(u"Personal data of everybody in it was shown."_s));
    Person::press(Qt::Key_Escape);
    stop();
    QCOMPARE(value(storeOf(0)->events(id)).size(), 4);
}

void TestPrivacy::whatIsNotNotedIsNotShown()
{
    QVERIFY(!layOut(1).isEmpty());
    start();
    QVERIFY(openNewest());
    // The disk refuses every event from now on.
    QCOMPARE(RawConnection(profileFor(data(), true).databasePath())
                 .exec(u"CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'no'); END"_s),
        QString());
    QVERIFY(Person::choose(u"engineerShow2"_s));
    QTRY_VERIFY2(window().messageBar()->text().contains(u"could not be read or written"_s),
        qPrintable(window().messageBar()->text()));
    QVERIFY(!sees(examples::erika().certificateNo));
}

void TestPrivacy::dataGoesWhenItsTimeHasCome()
{
    QVERIFY(!layOut(180).isEmpty());
    start(181);
    QVERIFY(openNewest());
    QVERIFY(sees(maskedCertificateNo(examples::erika().certificateNo)));
    stop();
    start(179);
    QTRY_VERIFY2(
        window().messageBar()->text().contains(u"1 submission"_s), qPrintable(window().messageBar()->text()));
    QVERIFY(openNewest());
    QVERIFY(sees(u"was removed on"_s));
    QVERIFY(!window().findChild<QWidget *>(u"engineerShow1"_s));
    QVERIFY(!sees(maskedCertificateNo(examples::erika().certificateNo)));

    QVERIFY(Person::choose(u"historyExport"_s));
    QTRY_VERIFY(window().findChild<QFileDialog *>(u"exportDialog"_s));
    QVERIFY(Person::faces(*window().findChild<QFileDialog *>(u"exportDialog"_s)));
    Person::press(Qt::Key_A, Qt::ControlModifier);
    Person::type(m_folder->filePath(u"form.pdf"_s));
    Person::press(Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(window().messageBar()->text().contains(u"has no engineers"_s),
        qPrintable(window().messageBar()->text()), 20000);
    QVERIFY(QFile::exists(m_folder->filePath(u"form.pdf"_s)));
    QVERIFY(Person::faces(window()));

    QVERIFY(Person::choose(u"historyExplain"_s));
    QTRY_VERIFY(window().findChild<QDialog *>(u"explainDialog"_s));
    QPointer<QDialog> explained(window().findChild<QDialog *>(u"explainDialog"_s));
    QVERIFY(Person::faces(*explained));
    const auto notes = explained->findChildren<QLabel *>();
    QVERIFY(std::any_of(notes.begin(), notes.end(),
        [](const QLabel *label) { return label->text().contains(u"not as it was sent"_s); }));
    Person::press(Qt::Key_Escape);
    QTRY_VERIFY(explained.isNull());
    QVERIFY(Person::faces(window()));

    QVERIFY(Person::choose(u"historyUseAgain"_s));
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
    QVERIFY(window().loaPage()->application().engineers.isEmpty());
    QCOMPARE(window().loaPage()->application().companyName, examples::loa().companyName);
    QVERIFY2(window().messageBar()->text().contains(u"the new draft has none"_s),
        qPrintable(window().messageBar()->text()));
}

void TestPrivacy::zeroDaysKeepItForEver()
{
    const QString id = layOut(4000);
    start(0);
    QVERIFY(openNewest());
    stop();
    QVERIFY(!value(storeOf(0)->submission(id)).purgedAt.isValid());
}

SettingsDialog *TestPrivacy::openPrivacy()
{
    Person::press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = window().findChild<SettingsDialog *>();
    if (!dialog || !Person::faces(*dialog))
        return nullptr;
    dialog->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(3);
    return dialog;
}

void TestPrivacy::theSettingIsKept()
{
    start();
    auto *dialog = openPrivacy();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QSpinBox *>(u"privacyDays"_s)->value(), 180);
    QVERIFY(!dialog->findChild<QLineEdit *>(u"passphraseNext"_s)->isVisible());
    QVERIFY(Person::fill(u"privacyDays"_s, u"30"_s));
    QVERIFY(Person::choose(u"privacySave"_s));
    QVERIFY(close(dialog));
    dialog = openPrivacy();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QSpinBox *>(u"privacyDays"_s)->value(), 30);
    QVERIFY(close(dialog));
    stop();
    QCOMPARE(readSettings(profileFor(data(), true).settingsPath()).purgeDays, 30);
}

void TestPrivacy::thePassphraseIsChanged()
{
    qputenv("CIRCUITDESK_PASSPHRASE", "first words");
    start(180, false);
    auto *dialog = openPrivacy();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"passphraseNext"_s)->isVisible());
    QVERIFY(Person::fill(u"passphrasePresent"_s, u"wrong words"_s));
    QVERIFY(Person::fill(u"passphraseNext"_s, u"second words"_s));
    QVERIFY(Person::fill(u"passphraseRepeated"_s, u"second words"_s));
    QVERIFY(Person::choose(u"passphraseChange"_s));
    const auto says = [&](const QString &text) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"not the one your data was locked with"_s), 20000);
    QVERIFY(dialog->findChild<QLineEdit *>(u"passphrasePresent"_s)->hasFocus());
    QVERIFY(Person::fill(u"passphrasePresent"_s, u"first words"_s));
    QVERIFY(Person::choose(u"passphraseChange"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"The passphrase was changed"_s), 20000);
    QVERIFY(close(dialog));
    // The window that is open goes on with the same data.
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Person::fill(u"loaCompany"_s, u"示例网络有限公司"_s));
    stop();
    qputenv("CIRCUITDESK_PASSPHRASE", "second words");
    start(180, false);
    QTRY_COMPARE(window().findChild<QTableView *>(u"draftsView"_s)->model()->rowCount(), 1);
    qunsetenv("CIRCUITDESK_PASSPHRASE");
}

QTEST_MAIN(TestPrivacy)
#include "tst_privacy.moc"
