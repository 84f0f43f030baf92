// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/e2e/person.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/passphrasedialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// The first start where there is no keychain, and the next one.
class TestFirstStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_application.reset(); }

    void aPassphraseIsSetAndUnlocksThen();
    void whoSetsNoneHearsWhatFollows();

private:
    void start();
    /// What the dialog that is open is called, and its button, once it has the keyboard.
    [[nodiscard]] QStringList asked();
    void answer(const QString &passphrase);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<QSignalSpy> m_ready;
};

void TestFirstStart::init()
{
    // No keychain answers here.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    start();
}

void TestFirstStart::start()
{
    m_application.reset();
    Application::Options options;
    options.profile = profileFor(m_folder->filePath(u"data"_s), false);
    m_application = std::make_unique<Application>(options, Settings{});
    m_ready = std::make_unique<QSignalSpy>(m_application.get(), &Application::ready);
    m_application->start();
}

QStringList TestFirstStart::asked()
{
    PassphraseDialog *dialog = nullptr;
    const auto open = [&] {
        dialog = nullptr;
        for (auto *each : m_application->window().findChildren<PassphraseDialog *>()) {
            if (each->isVisible())
                dialog = each;
        }
        return dialog != nullptr;
    };
    if (!QTest::qWaitFor(open, 20000) || !Person::faces(*dialog))
        return {};
    return {dialog->windowTitle(), dialog->findChild<QPushButton *>(u"passphraseUnlock"_s)->text()};
}

void TestFirstStart::answer(const QString &passphrase)
{
    Person::type(passphrase);
    Person::press(Qt::Key_Return);
}

void TestFirstStart::aPassphraseIsSetAndUnlocksThen()
{
    const QStringList first{u"Set a passphrase"_s, u"Set passphrase"_s};
    QCOMPARE(asked(), first);
    answer(u"a long secret"_s);
    QCOMPARE(asked(), first);
    answer(u"a long secret"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->size(), 1, 30000);
    start();
    const QStringList next{u"Unlock your data"_s, u"Unlock"_s};
    QCOMPARE(asked(), next);
    answer(u"a long secret"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->size(), 1, 30000);
}

void TestFirstStart::whoSetsNoneHearsWhatFollows()
{
    QVERIFY(!asked().isEmpty());
    Person::press(Qt::Key_Escape);
    const MessageBar *bar = m_application->window().messageBar();
    QTRY_VERIFY2(bar->text().startsWith(u"No passphrase was set"_s), qPrintable(bar->text()));
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
