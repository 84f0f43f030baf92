// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcesbench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

using State = SourceFinding::State;

/// The provider's own places for keys: their order, and what ends the search.
class TestCredentialSources final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAnywhere();
    void environment_data();
    void environment();
    void order();
    void cliProfileIsChosen();
    void cliProfileIsSwitchedOff_data();
    void cliProfileIsSwitchedOff();
    void fileSectionIsChosen();
    void whatCannotBeFollowedEndsTheSearch();
    void serversOnly_data();
    void serversOnly();
    void homeIsAnAbsolutePath_data();
    void homeIsAnAbsolutePath();
    void childrenInheritNoKeys();
    void keysAreTakenOutOfTheVariables();
};

void TestCredentialSources::nothingAnywhere()
{
    const SourcesBench bench;
    const auto findings = bench.findings();
    QCOMPARE(findings.size(), 6);
    for (int i = 0; i < findings.size(); ++i) {
        QCOMPARE(static_cast<int>(findings.at(i).kind), i);
        QVERIFY(findings.at(i).state == State::Absent);
        QVERIFY(!findings.at(i).text.isEmpty());
        QVERIFY(!sourceName(findings.at(i).kind).isEmpty());
    }
    const auto source = firstSource(findings);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::Auth);
    QCOMPARE(source.error().code, u"no-access-keys"_s);
    QVERIFY(source.error().message.contains(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s));
}

void TestCredentialSources::environment_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("token");
    QTest::addColumn<State>("state");
    QTest::newRow("token alone") << QString() << QString() << u"token"_s << State::Absent;
    QTest::newRow("no secret") << u"LTAI5t1"_s << QString() << QString() << State::Unusable;
    QTest::newRow("no ID") << QString() << u"secret"_s << u"token"_s << State::Unusable;
    QTest::newRow("long-term") << u"LTAI5t1"_s << u"secret"_s << QString() << State::Usable;
    QTest::newRow("temporary") << u"STS.1"_s << u"secret"_s << u"token"_s << State::Usable;
}

void TestCredentialSources::environment()
{
    SourcesBench bench;
    QFETCH(QString, id);
    QFETCH(QString, secret);
    QFETCH(QString, token);
    QFETCH(State, state);
    bench.set(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, id);
    bench.set(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, secret);
    bench.set(u"ALIBABA_CLOUD_SECURITY_TOKEN"_s, token);
    bench.set(u"ALIBABA_CLOUD_REGION_ID"_s, u"eu-central-1"_s);
    const SourceFinding found = bench.finding(SourceKind::Environment);
    QVERIFY(found.state == state);
    const bool usable = state == State::Usable;
    QCOMPARE(found.credentials, usable ? (Credentials{id, secret, token}) : Credentials());
    QCOMPARE(found.regionId, usable ? u"eu-central-1"_s : QString());
    QVERIFY(!found.text.contains(u"secret"_s));
}

void TestCredentialSources::order()
{
    SourcesBench bench;
    bench.writeFile("[default]\ntype=access_key\naccess_key_id=FILE\naccess_key_secret=s\n");
    QCOMPARE(bench.keyUsed(), u"FILE"_s);
    bench.writeCli(u"default"_s, {profile(u"default"_s, u"AK"_s, keyed(u"CLI"_s))});
    QCOMPARE(bench.keyUsed(), u"CLI"_s);
    bench.set(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"ENVIRONMENT"_s);
    bench.set(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, u"s"_s);
    QCOMPARE(bench.keyUsed(), u"ENVIRONMENT"_s);
}

void TestCredentialSources::cliProfileIsChosen()
{
    SourcesBench bench;
    bench.writeCli(u"second"_s,
        {profile(u"first"_s, u"AK"_s, keyed(u"FIRST"_s)), profile(u"second"_s, u"AK"_s, keyed(u"SECOND"_s))});
    QCOMPARE(bench.keyUsed(), u"SECOND"_s);
    bench.set(u"ALIBABA_CLOUD_PROFILE"_s, u"first"_s);
    QCOMPARE(bench.keyUsed(), u"FIRST"_s);
    // A name that only the other file knows.
    bench.set(u"ALIBABA_CLOUD_PROFILE"_s, u"third"_s);
    bench.writeFile("[third]\ntype=access_key\naccess_key_id=THIRD\naccess_key_secret=s\n");
    QVERIFY(bench.finding(SourceKind::CliProfile).state == State::Absent);
    QVERIFY(bench.finding(SourceKind::CliProfile).text.contains(u"\"third\""_s));
    QCOMPARE(bench.keyUsed(), u"THIRD"_s);
}

void TestCredentialSources::cliProfileIsSwitchedOff_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("off");
    QTest::newRow("true") << u"true"_s << true;
    QTest::newRow("TRUE") << u"TRUE"_s << true;
    QTest::newRow("false") << u"false"_s << false;
    QTest::newRow("1") << u"1"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestCredentialSources::cliProfileIsSwitchedOff()
{
    SourcesBench bench;
    QFETCH(QString, value);
    QFETCH(bool, off);
    bench.writeCli(u"default"_s, {profile(u"default"_s, u"RamRoleArn"_s, keyed(u"CLI"_s))});
    bench.writeFile("[default]\ntype=access_key\naccess_key_id=FILE\naccess_key_secret=s\n");
    bench.set(u"ALIBABA_CLOUD_CLI_PROFILE_DISABLED"_s, value);
    QCOMPARE(bench.finding(SourceKind::CliProfile).state == State::Absent, off);
    QCOMPARE(bench.keyUsed(), off ? u"FILE"_s : QString());
}

void TestCredentialSources::fileSectionIsChosen()
{
    SourcesBench bench;
    bench.writeFile("[default]\ntype=access_key\naccess_key_id=D\naccess_key_secret=s\n"
                    "[with.dot]\ntype=access_key\naccess_key_id=W\naccess_key_secret=s\n");
    QCOMPARE(bench.keyUsed(), u"D"_s);
    bench.set(u"ALIBABA_CLOUD_PROFILE"_s, u"with.dot"_s);
    QCOMPARE(bench.keyUsed(), u"W"_s);
    bench.set(u"ALIBABA_CLOUD_PROFILE"_s, u"gone"_s);
    QCOMPARE(bench.keyUsed(), QString());
    // Another file takes the place of the one in the home.
    bench.write(u"elsewhere/keys"_s, "[gone]\ntype=access_key\naccess_key_id=E\naccess_key_secret=s\n");
    bench.set(u"ALIBABA_CLOUD_CREDENTIALS_FILE"_s, bench.home.filePath(u"elsewhere/keys"_s));
    QCOMPARE(bench.keyUsed(), u"E"_s);
    bench.set(u"ALIBABA_CLOUD_CREDENTIALS_FILE"_s, bench.home.filePath(u"elsewhere/gone"_s));
    QCOMPARE(bench.keyUsed(), QString());
    QVERIFY(bench.finding(SourceKind::CredentialsFile).text.contains(u"elsewhere/gone"_s));
}

void TestCredentialSources::whatCannotBeFollowedEndsTheSearch()
{
    SourcesBench bench;
    // The keys behind it may be another account's, and orders would be placed there.
    bench.writeFile("[default]\ntype=access_key\naccess_key_id=FILE\naccess_key_secret=s\n");
    bench.writeCli(u"p"_s, {profile(u"p"_s, u"CloudSSO"_s)});
    QCOMPARE(bench.keyUsed(), QString());
    bench.set(u"ALIBABA_CLOUD_ROLE_ARN"_s, u"acs:ram::1:role/x"_s);
    bench.set(u"ALIBABA_CLOUD_OIDC_PROVIDER_ARN"_s, u"acs:ram::1:oidc-provider/x"_s);
    QVERIFY(bench.finding(SourceKind::OidcRole).state == State::Absent);
    bench.set(u"ALIBABA_CLOUD_OIDC_TOKEN_FILE"_s, u"/run/token"_s);
    QVERIFY(bench.finding(SourceKind::OidcRole).state == State::Unusable);
    QVERIFY(firstSource(bench.findings()).error().message.contains(u"OIDC"_s));
    bench.set(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"ENVIRONMENT"_s);
    bench.set(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, u"s"_s);
    QCOMPARE(bench.keyUsed(), u"ENVIRONMENT"_s);
}

void TestCredentialSources::serversOnly_data()
{
    QTest::addColumn<SourceKind>("kind");
    QTest::addColumn<QString>("variable");
    QTest::newRow("ECS") << SourceKind::EcsRole << u"ALIBABA_CLOUD_ECS_METADATA"_s;
    QTest::newRow("URI") << SourceKind::CredentialsUri << u"ALIBABA_CLOUD_CREDENTIALS_URI"_s;
}

void TestCredentialSources::serversOnly()
{
    SourcesBench bench;
    QFETCH(SourceKind, kind);
    QFETCH(QString, variable);
    QVERIFY(bench.finding(kind).text.contains(u"Not used"_s));
    bench.set(variable, u"http://100.100.100.200/"_s);
    QVERIFY(bench.finding(kind).state == State::Unusable);
    QVERIFY(firstSource(bench.findings()).error().message.contains(sourceName(kind)));
    bench.set(u"ALIBABA_CLOUD_ECS_METADATA_DISABLED"_s, u"true"_s);
    QCOMPARE(bench.finding(kind).state == State::Absent, kind == SourceKind::EcsRole);
}

void TestCredentialSources::homeIsAnAbsolutePath_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("home");
    QTest::newRow("usual") << QByteArray("/home/someone/") << u"/home/someone"_s;
    QTest::newRow("relative") << QByteArray("someone") << QString();
    QTest::newRow("empty") << QByteArray("") << QString();
}

void TestCredentialSources::homeIsAnAbsolutePath()
{
#ifdef Q_OS_WIN
    QSKIP("HOME is not where Windows has it");
#endif
    QFETCH(QByteArray, value);
    QFETCH(QString, home);
    qputenv("HOME", value);
    QCOMPARE(ownSourceEnvironment().home, home);
    // Without a home there is nothing at the root of the disk either.
    const auto findings = findSources({QProcessEnvironment(), QString()});
    QVERIFY(findings.at(static_cast<int>(SourceKind::CliProfile)).state == State::Absent);
    QVERIFY(findings.at(static_cast<int>(SourceKind::CredentialsFile)).state == State::Absent);
}

void TestCredentialSources::childrenInheritNoKeys()
{
    QProcessEnvironment variables;
    for (const QString &name : {u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s,
             u"ALIBABA_CLOUD_SECURITY_TOKEN"_s, u"ALICLOUD_ACCESS_KEY_SECRET"_s,
             u"ALIBABACLOUD_ACCESS_KEY_SECRET"_s, u"ACCESS_KEY_SECRET"_s, u"SECURITY_TOKEN"_s,
             u"CIRCUITDESK_PASSPHRASE"_s, u"PATH"_s, u"LC_ALL"_s, u"ALIBI"_s})
        variables.insert(name, u"value"_s);
    QStringList left = withoutSecrets(variables).keys();
    left.sort();
    QCOMPARE(left, (QStringList{u"ALIBI"_s, u"LC_ALL"_s, u"PATH"_s}));
}

void TestCredentialSources::keysAreTakenOutOfTheVariables()
{
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5t1");
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "of nobody else");
    qputenv("CIRCUITDESK_PASSPHRASE", "many words");
    const SourceEnvironment taken = takeSourceEnvironment();
    QCOMPARE(firstSource(findSources(taken))->credentials.accessKeySecret, u"of nobody else"_s);
    QCOMPARE(taken.variables.value(u"CIRCUITDESK_PASSPHRASE"_s), u"many words"_s);
    const auto left = QProcessEnvironment::systemEnvironment();
    QVERIFY(left.contains(u"PATH"_s));
    for (const QString &name :
        {u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, u"CIRCUITDESK_PASSPHRASE"_s})
        QVERIFY2(!left.contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestCredentialSources)
#include "tst_credentialsources.moc"
