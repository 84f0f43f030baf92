// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"
#include "tlsserver.h"

#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

// Each section is the extensions of one kind of certificate.
const QByteArray opensslSettings = R"(
[req]
distinguished_name = name
[name]
[ca]
default_ca = issuer
[issuer]
database = index.txt
new_certs_dir = .
default_md = sha256
policy = names
unique_subject = no
rand_serial = yes
[names]
commonName = supplied
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
[server]
basicConstraints = critical, CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = IP:127.0.0.1
[other]
basicConstraints = critical, CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = DNS:vpc.aliyuncs.com, IP:127.0.0.2
[client]
basicConstraints = critical, CA:FALSE
extendedKeyUsage = clientAuth
subjectAltName = IP:127.0.0.1
)";

const QStringList newKey{
    u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};
const QString year2020 = u"20200101000000Z"_s;
const QString year2021 = u"20210101000000Z"_s;
const QString year2120 = u"21200101000000Z"_s;
const QString year2130 = u"21300101000000Z"_s;

QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
constexpr auto tls11 = QSsl::TlsV1_1;
constexpr auto tls10OrLater = QSsl::TlsV1_0OrLater;
QT_WARNING_POP

/// The system's own policy refuses old protocols too; without it, it is on the program alone.
void allowOldProtocols(QSslConfiguration &configuration)
{
    configuration.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
}

} // namespace

/// Before the other side has proved that it is the provider, it gets nothing of a request.
class TlsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_trusting); }
    void accepted();
    void refused_data();
    void refused();
    void refusedWhateverTheDefault_data();
    void refusedWhateverTheDefault();
    void oldProtocol_data();
    void oldProtocol();

private:
    [[nodiscard]] bool openssl(const QStringList &arguments) const;
    [[nodiscard]] bool selfSign(const QString &name, const QString &section) const;
    [[nodiscard]] bool issue(const QString &name, const QString &section, const QString &signer,
        const QString &from = year2020, const QString &until = year2120) const;
    [[nodiscard]] QList<QSslCertificate> certificates(const QString &name) const;
    [[nodiscard]] QSslConfiguration serving(const QString &name) const;
    static void expectNothingSent(const QSslConfiguration &server);

    QTemporaryDir m_folder;
    QSslConfiguration m_trusting;
};

bool TlsTest::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    const bool done = process.waitForFinished() && process.exitCode() == 0;
    if (!done)
        qWarning() << arguments << process.errorString() << process.readAllStandardError();
    return done;
}

bool TlsTest::selfSign(const QString &name, const QString &section) const
{
    return openssl(
        QStringList{u"req"_s, u"-x509"_s, u"-config"_s, u"settings"_s, u"-extensions"_s, section, u"-subj"_s,
            u"/CN="_s + name, u"-days"_s, u"2"_s, u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".pem"_s}
        + newKey);
}

bool TlsTest::issue(const QString &name, const QString &section, const QString &signer, const QString &from,
    const QString &until) const
{
    return openssl(QStringList{u"req"_s, u"-new"_s, u"-config"_s, u"settings"_s, u"-subj"_s, u"/CN="_s + name,
                       u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".csr"_s}
               + newKey)
        && openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"settings"_s, u"-extensions"_s,
            section, u"-cert"_s, signer + u".pem"_s, u"-keyfile"_s, signer + u".key"_s, u"-in"_s,
            name + u".csr"_s, u"-out"_s, name + u".pem"_s, u"-startdate"_s, from, u"-enddate"_s, until});
}

QList<QSslCertificate> TlsTest::certificates(const QString &name) const
{
    return QSslCertificate::fromPath(m_folder.filePath(name + u".pem"_s));
}

QSslConfiguration TlsTest::serving(const QString &name) const
{
    QFile key(m_folder.filePath(name + u".key"_s));
    if (!key.open(QIODevice::ReadOnly))
        return {};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(certificates(name));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // it asks its clients for no certificate
    return configuration;
}

void TlsTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"circuitdesk.api=false"_s);
    QFile settings(m_folder.filePath(u"settings"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write(opensslSettings) > 0);
    settings.close();
    QFile index(m_folder.filePath(u"index.txt"_s));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.close();

    QVERIFY2(selfSign(u"authority"_s, u"authority"_s), "the openssl program is needed");
    QVERIFY(selfSign(u"stranger"_s, u"authority"_s));
    QVERIFY(selfSign(u"self"_s, u"server"_s));
    QVERIFY(issue(u"good"_s, u"server"_s, u"authority"_s));
    QVERIFY(issue(u"expired"_s, u"server"_s, u"authority"_s, year2020, year2021));
    QVERIFY(issue(u"early"_s, u"server"_s, u"authority"_s, year2120, year2130));
    QVERIFY(issue(u"other"_s, u"other"_s, u"authority"_s));
    QVERIFY(issue(u"client"_s, u"client"_s, u"authority"_s));
    QVERIFY(issue(u"unknown"_s, u"server"_s, u"stranger"_s));
    QVERIFY(issue(u"grandchild"_s, u"server"_s, u"good"_s));
    QFile chain(m_folder.filePath(u"grandchild.pem"_s));
    QVERIFY(chain.open(QIODevice::Append) && chain.write(certificates(u"good"_s).constFirst().toPem()) > 0);
    chain.close();

    m_trusting = QSslConfiguration::defaultConfiguration();
    m_trusting.addCaCertificates(certificates(u"authority"_s));
    QSslConfiguration::setDefaultConfiguration(m_trusting);
}

// The control: this is what the refused ones below lack.
void TlsTest::accepted()
{
    for (const auto placement : {ApiRequest::Placement::Body, ApiRequest::Placement::Query}) {
        TlsServer server(serving(u"good"_s));
        Bench bench;
        ApiRequest request = bench.request(true, placement);
        request.endpoint = server.url();
        const auto result = bench.resultOf(request);
        QVERIFY(result && *result);
        QVERIFY(server.received().contains("Authorization: "));
        QVERIFY(server.received().contains("cn-hangzhou"));
    }
}

void TlsTest::expectNothingSent(const QSslConfiguration &configuration)
{
    for (const bool write : {true, false}) {
        for (const auto placement : {ApiRequest::Placement::Body, ApiRequest::Placement::Query}) {
            TlsServer server(configuration);
            Bench bench;
            ApiRequest request = bench.request(write, placement);
            request.endpoint = server.url();
            const auto result = bench.resultOf(request);
            QTRY_VERIFY(server.connections() >= 1 && server.closed() == server.connections());
            QCOMPARE(server.received(), QByteArray());
            QCOMPARE(kindOf(result), ErrorKind::Tls);
            QVERIFY(result->error().message.contains(u"secure connection was refused"_s));
        }
    }
}

void TlsTest::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("expired") << u"expired"_s;
    QTest::newRow("not valid yet") << u"early"_s;
    QTest::newRow("self-signed") << u"self"_s;
    QTest::newRow("another host's") << u"other"_s;
    QTest::newRow("an unknown authority's") << u"unknown"_s;
    QTest::newRow("a client's") << u"client"_s;
    QTest::newRow("signed by one that is no authority") << u"grandchild"_s;
}

void TlsTest::refused()
{
    QFETCH(QString, name);
    expectNothingSent(serving(name));
}

void TlsTest::refusedWhateverTheDefault_data()
{
    QTest::addColumn<QSslSocket::PeerVerifyMode>("mode");
    QTest::newRow("no check") << QSslSocket::VerifyNone;
    QTest::newRow("a check without consequences") << QSslSocket::QueryPeer;
    QTest::newRow("by role") << QSslSocket::AutoVerifyPeer;
}

// No part of the program, no plugin and no library can switch the check off for it.
void TlsTest::refusedWhateverTheDefault()
{
    QFETCH(QSslSocket::PeerVerifyMode, mode);
    const QSslConfiguration server = serving(u"self"_s);
    QSslConfiguration lowered = m_trusting;
    lowered.setPeerVerifyMode(mode);
    QSslConfiguration::setDefaultConfiguration(lowered);
    expectNothingSent(server);
}

void TlsTest::oldProtocol_data()
{
    QTest::addColumn<bool>("lowered");
    QTest::newRow("by default") << false;
    QTest::newRow("whatever the default") << true;
}

void TlsTest::oldProtocol()
{
    QFETCH(bool, lowered);
    QSslConfiguration serverSide = serving(u"good"_s);
    serverSide.setProtocol(tls11);
    allowOldProtocols(serverSide);

    // The control: this server has nothing else against it.
    TlsServer server(serverSide);
    QSslConfiguration old = m_trusting;
    old.setProtocol(tls10OrLater);
    allowOldProtocols(old);
    QSslSocket socket;
    socket.setSslConfiguration(old);
    QSignalSpy encrypted(&socket, &QSslSocket::encrypted);
    socket.connectToHostEncrypted(server.url().host(), server.serverPort());
    QVERIFY2(encrypted.wait(), qPrintable(socket.errorString()));
    QCOMPARE(socket.sessionProtocol(), tls11);

    if (lowered)
        QSslConfiguration::setDefaultConfiguration(old);
    expectNothingSent(serverSide);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
