// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/account.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

const Credentials keys{u"LTAI5tExampleExample0001"_s, u"a secret that nobody knows"_s, {}};

} // namespace

/// Whose keys are used, and where requests may go.
class TestAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEndpoints_data();
    void takesEndpoints();
    void refusesEndpoints_data();
    void refusesEndpoints();
    void noEndpointIsTheProvidersOwn();
    void theRegionsOwnHostWins_data();
    void theRegionsOwnHostWins();
    void tellsAccountsApart();
};

void TestAccount::takesEndpoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("practice");
    for (const QString &text : {u"https://vpc.aliyuncs.com"_s, u"https://vpc.aliyuncs.com/"_s,
             u"https://vpc.eu-central-1.aliyuncs.com:443"_s, u"https://10.1.2.3"_s,
             u"https://[2001:db8::1]:8443"_s})
        QTest::addRow("%s", qPrintable(text)) << text << false;
    for (const QString &text : {u"http://127.0.0.1:8080"_s, u"http://127.8.9.1"_s, u"http://localhost:1"_s,
             u"http://[::1]:8080"_s, u"https://127.0.0.1:8443"_s, u"HTTP://LOCALHOST:8080"_s})
        QTest::addRow("%s", qPrintable(text)) << text << true;
}

void TestAccount::takesEndpoints()
{
    QFETCH(QString, text);
    QFETCH(bool, practice);
    const auto url = parseEndpoint(text);
    QVERIFY2(url, qPrintable(url ? QString() : url.error().message));
    QCOMPARE(*url, QUrl(text));
    QCOMPARE(isPractice(*url), practice);
    // Every region's requests go there.
    const Account account = accountOf(keys, *url);
    QCOMPARE(endpointOf(account, u"cn-hangzhou"_s), *url);
    QCOMPARE(endpointOf(account, u"eu-central-1"_s), *url);
    QCOMPARE(account.id == u"practice"_s, practice);
}

void TestAccount::refusesEndpoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const QString plain = u"Plain http"_s;
    for (const QString &text : {u"http://vpc.aliyuncs.com"_s, u"http://10.0.0.1"_s, u"http://0.0.0.0:80"_s,
             u"http://localhost.example.com"_s, u"http://127.0.0.1.example.com"_s, u"http://[2001:db8::1]"_s,
             u"HTTP://vpc.aliyuncs.com"_s})
        QTest::addRow("%s", qPrintable(text)) << text << plain;
    for (const QString &text :
        {u"vpc.aliyuncs.com"_s, u"vpc.aliyuncs.com:443"_s, u"127.0.0.1:8080"_s, u"//host"_s,
            u"ftp://vpc.aliyuncs.com"_s, u"file:///etc/passwd"_s, u"https://"_s, u"https:///path"_s,
            u"https://user@vpc.aliyuncs.com"_s, u"https://user:password@vpc.aliyuncs.com"_s,
            u"https://vpc.aliyuncs.com/v1"_s, u"https://vpc.aliyuncs.com//"_s,
            u"https://vpc.aliyuncs.com?a=b"_s, u"https://vpc.aliyuncs.com/?"_s,
            u"https://vpc.aliyuncs.com#top"_s, u"https://host name"_s, u"https://vpc.aliyuncs.com:99999"_s,
            u" https://vpc.aliyuncs.com"_s, u"http://127.0.0.1@evil.example"_s, u"nonsense"_s, u" "_s})
        QTest::addRow("%s", qPrintable(text)) << text << u"is not an endpoint"_s;
}

void TestAccount::refusesEndpoints()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const auto url = parseEndpoint(text);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, ErrorKind::Invalid);
    QVERIFY2(url.error().message.contains(word), qPrintable(url.error().message));
}

void TestAccount::noEndpointIsTheProvidersOwn()
{
    const auto url = parseEndpoint({});
    QVERIFY(url);
    QVERIFY(!url->isValid());
    QVERIFY(!isPractice(*url));
    const Account account = accountOf(keys, *url);
    const QUrl hangzhou = endpointOf(account, u"cn-hangzhou"_s);
    const QUrl frankfurt = endpointOf(account, u"eu-central-1"_s);
    for (const QUrl &endpoint : {hangzhou, frankfurt}) {
        QCOMPARE(endpoint.scheme(), u"https"_s);
        QVERIFY(endpoint.host().endsWith(u".aliyuncs.com"_s));
    }
    QVERIFY(hangzhou != frankfurt);
}

void TestAccount::theRegionsOwnHostWins_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("host");
    const auto row = [](const QString &told, const QString &host) {
        QTest::addRow("%s", qPrintable(told)) << told << host;
    };
    const QString rule = u"vpc.eu-central-1.aliyuncs.com"_s;
    row(u"vpc-new.eu-central-1.aliyuncs.com"_s, u"vpc-new.eu-central-1.aliyuncs.com"_s);
    row({}, rule);
    for (const QString &foreign :
        {u"vpc.example.com"_s, u"aliyuncs.com"_s, u"evil-aliyuncs.com"_s, u"vpc.aliyuncs.com.example.com"_s,
            u"user@vpc.aliyuncs.com"_s, u"vpc.aliyuncs.com:8443"_s, u"vpc.aliyuncs.com/x"_s,
            u"http://vpc.aliyuncs.com"_s, u"-vpc.aliyuncs.com"_s, u"vpc..aliyuncs.com"_s})
        row(foreign, rule);
}

void TestAccount::theRegionsOwnHostWins()
{
    QFETCH(QString, told);
    QFETCH(QString, host);
    const QList<Region> regions{
        {u"cn-hangzhou"_s, {}, u"other.aliyuncs.com"_s}, {u"eu-central-1"_s, {}, told}};
    const QUrl url = endpointOf(accountOf(keys, {}), u"eu-central-1"_s, regions);
    QCOMPARE(url.toString(), u"https://%1/"_s.arg(host));
    const QUrl own(u"https://gateway.example.com"_s);
    QCOMPARE(endpointOf(accountOf(keys, own), u"eu-central-1"_s, regions), own);
}

void TestAccount::tellsAccountsApart()
{
    const QUrl provider(u"https://vpc.aliyuncs.com"_s);
    const QUrl practice(u"http://127.0.0.1:8080"_s);
    Credentials other = keys;
    other.accessKeyId.back() = u'2';
    Credentials renewed = keys;
    renewed.accessKeySecret = u"another"_s;
    renewed.securityToken = u"token"_s;
    const Account account = accountOf(keys, provider);
    QVERIFY(account.id != accountOf(other, provider).id);
    // The same key's queue stays its own whatever the region's address and the secret are.
    QCOMPARE(account.id, accountOf(renewed, {}).id);
    QVERIFY(account.id != accountOf(keys, practice).id);
    QCOMPARE(accountOf(keys, practice).id, accountOf(other, practice).id);
    QCOMPARE(account.credentials, keys);

    for (const Account &one : {account, accountOf(keys, practice)}) {
        for (const QString &text : {one.id, one.label}) {
            QVERIFY(!text.isEmpty());
            QVERIFY(!text.contains(keys.accessKeyId));
            QVERIFY(!text.contains(keys.accessKeySecret));
        }
    }
    QCOMPARE(account.label, u"LTAI…0001"_s);
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
