// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/proxies.h"
#include "memorykeychain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

using Mode = ProxySettings::Mode;

namespace {

const QUrl provider(u"https://vpc.aliyuncs.com/"_s);
const ProxySettings manual{Mode::Manual, u"proxy.example.com"_s, 3128, u"someone"_s};

} // namespace

/// Which way requests take, and what is remembered of it.
class TestProxies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingWasChosen();
    void chosenWayIsThereAgain();
    void otherSettingsStay();
    void passwordStaysWithItsUser();
    void withoutKeychain();
    void keychainLocksLater();
    void thisComputerNeedsNone_data();
    void thisComputerNeedsNone();
    void theSystemsProxy();
    void problems_data();
    void problems();
    void damagedSettings();

private:
    void start();
    [[nodiscard]] QNetworkProxy proxyFor(const QUrl &endpoint)
    {
        const auto proxy = m_proxies->proxyFor(endpoint);
        return QTest::qWaitFor([&] { return proxy.isFinished(); }, 20000) ? proxy.result() : QNetworkProxy();
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    MemoryKeychain m_keychain;
    std::unique_ptr<Proxies> m_proxies;
    std::unique_ptr<QSignalSpy> m_troubled;
};

void TestProxies::init()
{
    m_proxies.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_keychain = {};
    for (const char *name :
        {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "no_proxy"})
        qunsetenv(name);
}

void TestProxies::start()
{
    m_troubled.reset();
    m_proxies.reset();
    m_proxies = std::make_unique<Proxies>(m_folder->path(), path(), m_keychain.keychain());
    m_troubled = std::make_unique<QSignalSpy>(m_proxies.get(), &Proxies::troubled);
    QSignalSpy loaded(m_proxies.get(), &Proxies::loaded);
    m_proxies->load();
    QVERIFY(loaded.wait());
}

void TestProxies::nothingWasChosen()
{
    start();
    QCOMPARE(m_proxies->settings(), ProxySettings());
    QVERIFY(m_proxies->settings().mode == Mode::System);
}

void TestProxies::chosenWayIsThereAgain()
{
    start();
    QSignalSpy changed(m_proxies.get(), &Proxies::changed);
    m_proxies->save(manual, u"password"_s);
    QCOMPARE(changed.size(), 1);
    start();
    QCOMPARE(m_proxies->settings(), manual);
    QVERIFY(m_proxies->hasPassword());
    const QNetworkProxy proxy = proxyFor(provider);
    QCOMPARE(proxy.type(), QNetworkProxy::HttpProxy);
    QCOMPARE(proxy.hostName(), manual.host);
    QCOMPARE(proxy.port(), manual.port);
    QCOMPARE(proxy.user(), manual.user);
    QCOMPARE(proxy.password(), u"password"_s);
    const QString words = m_proxies->inWords(proxy);
    QVERIFY(words.contains(u"proxy.example.com:3128"_s) && words.contains(u"someone"_s));
    QVERIFY(!words.contains(u"password"_s));
    QVERIFY(m_troubled->isEmpty());
    m_proxies->save({Mode::None, {}, 0, {}}, {});
    QCOMPARE(proxyFor(provider).type(), QNetworkProxy::NoProxy);
    QVERIFY(!m_proxies->inWords(proxyFor(provider)).contains(u"proxy.example"_s));
    QTRY_VERIFY(m_keychain->entries.isEmpty());
    start();
    QVERIFY(m_proxies->settings().mode == Mode::None);
}

void TestProxies::otherSettingsStay()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=dark\n");
    file.close();
    start();
    m_proxies->save(manual, {});
    m_proxies.reset();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("theme=dark") && bytes.contains("host=proxy.example.com"));
}

void TestProxies::passwordStaysWithItsUser()
{
    start();
    m_proxies->save(manual, u"password"_s);
    ProxySettings otherPort = manual;
    otherPort.port = 8080;
    m_proxies->save(otherPort, {});
    QCOMPARE(proxyFor(provider).password(), u"password"_s);
    // Another proxy must not be shown it.
    ProxySettings otherHost = manual;
    otherHost.host = u"evil.example.com"_s;
    m_proxies->save(otherHost, {});
    QCOMPARE(proxyFor(provider).password(), QString());
    QTRY_VERIFY(m_keychain->entries.isEmpty());
    m_proxies->save(manual, u"password"_s);
    ProxySettings nobody = manual;
    nobody.user.clear();
    m_proxies->save(nobody, {});
    QCOMPARE(proxyFor(provider).password(), QString());
}

void TestProxies::withoutKeychain()
{
    m_keychain->works = false;
    start();
    m_proxies->save(manual, u"password"_s);
    QTRY_COMPARE(m_troubled->size(), 1);
    QCOMPARE(m_troubled->first().first().value<Error>().code, u"session-only"_s);
    QCOMPARE(proxyFor(provider).password(), u"password"_s);
    start();
    QCOMPARE(m_troubled->size(), 1);
    QCOMPARE(m_troubled->first().first().value<Error>().code, u"proxy-password"_s);
    QVERIFY(!m_proxies->hasPassword());
    QCOMPARE(m_proxies->settings(), manual);
}

void TestProxies::keychainLocksLater()
{
    start();
    m_proxies->save(manual, u"password"_s);
    m_keychain->works = false;
    start();
    QCOMPARE(m_troubled->size(), 1);
    QVERIFY(m_troubled->first().first().value<Error>().message.contains(u"password"_s));
}

void TestProxies::thisComputerNeedsNone_data()
{
    QTest::addColumn<QUrl>("endpoint");
    QTest::newRow("number") << QUrl(u"http://127.0.0.1:8080"_s);
    QTest::newRow("name") << QUrl(u"https://localhost"_s);
    QTest::newRow("IPv6") << QUrl(u"http://[::1]:1"_s);
}

void TestProxies::thisComputerNeedsNone()
{
    QFETCH(QUrl, endpoint);
    start();
    m_proxies->save(manual, {});
    QCOMPARE(proxyFor(endpoint).type(), QNetworkProxy::NoProxy);
    QCOMPARE(proxyFor(provider).type(), QNetworkProxy::HttpProxy);
}

void TestProxies::theSystemsProxy()
{
#ifndef Q_OS_LINUX
    QSKIP("The variables are where Linux has its proxy");
#endif
    start();
    QCOMPARE(proxyFor(provider).type(), QNetworkProxy::NoProxy);
    QVERIFY(m_proxies->inWords(proxyFor(provider)).contains(u"no proxy"_s));
    qputenv("https_proxy", "http://system.example.com:8888/");
    const QNetworkProxy proxy = proxyFor(provider);
    QCOMPARE(proxy.hostName(), u"system.example.com"_s);
    QCOMPARE(proxy.port(), quint16(8888));
    QVERIFY(m_proxies->inWords(proxy).contains(u"system.example.com:8888"_s));
    m_proxies->save({Mode::None, {}, 0, {}}, {});
    QCOMPARE(proxyFor(provider).type(), QNetworkProxy::NoProxy);
}

void TestProxies::problems_data()
{
    QTest::addColumn<ProxySettings>("settings");
    QTest::addColumn<bool>("sound");
    QTest::newRow("system") << ProxySettings{Mode::System, {}, 0, {}} << true;
    QTest::newRow("none") << ProxySettings{Mode::None, {}, 0, {}} << true;
    QTest::newRow("manual") << manual << true;
    QTest::newRow("address") << ProxySettings{Mode::Manual, u"10.0.0.1"_s, 1, {}} << true;
    QTest::newRow("no host") << ProxySettings{Mode::Manual, {}, 3128, {}} << false;
    QTest::newRow("no port") << ProxySettings{Mode::Manual, u"proxy.example.com"_s, 0, {}} << false;
    QTest::newRow("whole address") << ProxySettings{Mode::Manual, u"http://proxy.example.com"_s, 3128, {}}
                                   << false;
    QTest::newRow("host and port") << ProxySettings{Mode::Manual, u"proxy.example.com:3128"_s, 3128, {}}
                                   << false;
    QTest::newRow("blank") << ProxySettings{Mode::Manual, u"proxy example"_s, 3128, {}} << false;
}

void TestProxies::problems()
{
    QFETCH(ProxySettings, settings);
    QFETCH(bool, sound);
    QCOMPARE(Proxies::problemOf(settings).isEmpty(), sound);
}

void TestProxies::damagedSettings()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[proxy]\nmode=telepathy\nport=99999\nhost=h\n");
    file.close();
    start();
    QVERIFY(m_proxies->settings().mode == Mode::System);
    QCOMPARE(m_proxies->settings().port, quint16(0));
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
