// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/core/memorykeychain.h"
#include "tests/core/tlsfront.h"
#include "tests/e2e/person.h"
#include "tests/practice/practiceclient.h"
#include "ui/messagebar.h"

#include <QApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// From a program that knows no account to one that works with an entered one, by keyboard, over TLS and a
/// proxy. The provider is the practice server behind both of them.
class TestAccountSetup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void entersChecksAndUsesAnAccount();
    void withoutKeychainUntilTheEnd();
    void wrongKeyIsFound();
    void removedAccountIsGone();

private:
    void start();
    void stop() { m_application.reset(); }
    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] QWidget *dialog() { return window().findChild<QWidget *>(u"settingsDialog"_s); }
    [[nodiscard]] bool opensSettings();
    [[nodiscard]] bool choosesProxy();
    /// Up to the end of the check; its summary.
    [[nodiscard]] QString addsAccount(const QString &secret);
    /// From the check, or, where it was left already, from the list.
    [[nodiscard]] bool closesSettings(bool fromCheck = true);
    [[nodiscard]] QString account() { return window().findChild<QWidget *>(u"account"_s)->accessibleName(); }
    [[nodiscard]] int circuits()
    {
        const auto *model = window().findChild<QTableView *>(u"circuitsView"_s)->model();
        return model ? model->rowCount() : 0;
    }
    [[nodiscard]] qsizetype requests() { return m_server->ledger(u"requests"_s).size(); }
    [[nodiscard]] QString greeted(const QString &key) { return m_server->greeting().value(key).toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<TlsFront> m_front;
    MemoryKeychain m_keychain;
    QSslConfiguration m_before;
    std::unique_ptr<Application> m_application;
};

void TestAccountSetup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_server = std::make_unique<PracticeServer>();
    QVERIFY(m_server->start());
    m_front = std::make_unique<TlsFront>(QUrl(greeted(u"url"_s)));
    m_keychain = {};
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_front->certificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    start();
}

void TestAccountSetup::cleanup()
{
    stop();
    QSslConfiguration::setDefaultConfiguration(m_before);
    m_front.reset();
    m_server.reset();
}

void TestAccountSetup::start()
{
    Application::Options options;
    options.profile = profileFor(m_folder->filePath(u"data"_s), false);
    options.keychain = m_keychain.keychain();
    options.environment = {QProcessEnvironment(), m_folder->filePath(u"home"_s)};
    options.environment.variables.insert(u"CIRCUITDESK_PASSPHRASE"_s, u"a passphrase of many words"_s);
    m_application = std::make_unique<Application>(options, Settings{});
    QSignalSpy ready(m_application.get(), &Application::ready);
    m_application->start();
    QVERIFY(ready.count() == 1 || ready.wait(30000));
    QVERIFY(Person::faces(window()));
}

bool TestAccountSetup::opensSettings()
{
    Person::press(Qt::Key_Comma, Qt::ControlModifier);
    return QTest::qWaitFor([this] { return dialog() != nullptr; }) && Person::faces(*dialog());
}

bool TestAccountSetup::choosesProxy()
{
    // From the accounts two tabs to the right.
    if (!Person::tabTo(u"qt_tabwidget_tabbar"_s))
        return false;
    Person::press(Qt::Key_Right);
    Person::press(Qt::Key_Right);
    if (!Person::tabTo(u"proxySystem"_s))
        return false;
    Person::press(Qt::Key_Right);
    Person::press(Qt::Key_Space);
    if (!Person::fill(u"proxyHost"_s, u"127.0.0.1"_s)
        || !Person::fill(u"proxyPort"_s, QString::number(m_front->serverPort()))
        || !Person::choose(u"proxySave"_s) || !Person::tabTo(u"qt_tabwidget_tabbar"_s))
        return false;
    Person::press(Qt::Key_Left);
    Person::press(Qt::Key_Left);
    return true;
}

QString TestAccountSetup::addsAccount(const QString &secret)
{
    if (!Person::choose(u"accountAddFirst"_s) || !Person::fill(u"accountLabel"_s, u"Hangzhou team"_s)
        || !Person::fill(u"accountKeyId"_s, greeted(u"accessKeyId"_s))
        || !Person::fill(u"accountSecret"_s, secret)
        || !Person::fill(u"accountEndpoint"_s, u"https://"_s + TlsFront::host()))
        return {};
    Person::press(Qt::Key_Return);
    const auto *summary = dialog()->findChild<QLabel *>(u"checkSummary"_s);
    const auto *again = dialog()->findChild<QWidget *>(u"checkAgain"_s);
    if (!QTest::qWaitFor([again] { return again->isVisible() && again->isEnabled(); }, 30000))
        return {};
    return summary->text();
}

bool TestAccountSetup::closesSettings(bool fromCheck)
{
    if (fromCheck)
        Person::press(Qt::Key_Escape);
    Person::press(Qt::Key_Escape);
    return QTest::qWaitFor([this] { return dialog() == nullptr; }) && Person::faces(window());
}

void TestAccountSetup::entersChecksAndUsesAnAccount()
{
    QTRY_VERIFY(window().messageBar()->text().contains(u"no access keys"_s));
    QVERIFY(account().contains(u"Choose an account"_s));
    QVERIFY(opensSettings());
    QVERIFY(choosesProxy());
    QCOMPARE(addsAccount(greeted(u"accessKeySecret"_s)), u"Everything works."_s);
    QVERIFY(closesSettings());
    // It is in use without more ado, and its circuits are read by the way that was chosen.
    QTRY_VERIFY(account().contains(u"Hangzhou team"_s));
    QTRY_VERIFY_WITH_TIMEOUT(circuits() > 20, 30000);
    QVERIFY(m_front->asked().contains(TlsFront::host() + u":443"_s));
    QCOMPARE(m_keychain->entries.size(), 1);
    const auto proofs = [this] {
        int count = 0;
        for (const auto &entry : m_server->ledger(u"requests"_s))
            count += entry.toObject()[u"action"_s] == u"GetPhysicalConnectionServiceStatus"_s ? 1 : 0;
        return count;
    };
    QVERIFY(proofs() > 0);
    stop();
    const qsizetype before = requests();
    const int proven = proofs();
    start();
    QTRY_VERIFY(account().contains(u"Hangzhou team"_s));
    QTRY_VERIFY_WITH_TIMEOUT(requests() > before, 30000);
    QTRY_VERIFY_WITH_TIMEOUT(circuits() > 20, 30000);
    // Where its parameters are read is remembered.
    QCOMPARE(proofs(), proven);
    for (const auto &entry : m_server->ledger(u"requests"_s))
        QCOMPARE(entry.toObject()[u"status"_s].toInt(), 200);
    QVERIFY(opensSettings());
    const auto *inUse = dialog()->findChild<QWidget *>(u"proxyInUse"_s);
    const QString way = u"proxy 127.0.0.1:%1"_s.arg(m_front->serverPort());
    QTRY_VERIFY(inUse->findChild<QLabel *>(u"noticeText"_s)->text().contains(way));
}

void TestAccountSetup::withoutKeychainUntilTheEnd()
{
    m_keychain->works = false;
    QVERIFY(opensSettings());
    QVERIFY(choosesProxy());
    const QString secret = greeted(u"accessKeySecret"_s);
    QCOMPARE(addsAccount(secret), u"Everything works."_s);
    Person::press(Qt::Key_Escape);
    const auto *notice = dialog()->findChild<QWidget *>(u"accountNotice"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(closesSettings(false));
    // The window says so, in passing and as long as it is true.
    QTRY_VERIFY(window().messageBar()->text().contains(u"until CircuitDesk ends"_s));
    QVERIFY(account().contains(u"this session"_s));
    QTRY_VERIFY_WITH_TIMEOUT(circuits() > 20, 30000);
    stop();
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read >= 2);
    start();
    QTRY_VERIFY(window().messageBar()->text().contains(u"Hangzhou team"_s));
    QVERIFY(account().contains(u"Choose an account"_s));
}

void TestAccountSetup::wrongKeyIsFound()
{
    QVERIFY(opensSettings());
    QVERIFY(choosesProxy());
    QVERIFY(addsAccount(u"NotTheSecret"_s).contains(u"does not work"_s));
    QCOMPARE(
        m_server->ledger(u"requests"_s).last().toObject()[u"code"_s].toString(), u"SignatureDoesNotMatch"_s);
}

void TestAccountSetup::removedAccountIsGone()
{
    QVERIFY(opensSettings());
    QVERIFY(choosesProxy());
    QCOMPARE(addsAccount(greeted(u"accessKeySecret"_s)), u"Everything works."_s);
    Person::press(Qt::Key_Escape);
    QVERIFY(Person::choose(u"accountRemove"_s));
    QVERIFY(Person::choose(u"messageAction"_s));
    QTRY_VERIFY(m_keychain->entries.isEmpty());
    QVERIFY(account().contains(u"Choose an account"_s));
    stop();
    start();
    QTRY_VERIFY(window().messageBar()->text().contains(u"no access keys"_s));
}

QTEST_MAIN(TestAccountSetup)
#include "tst_accountsetup.moc"
