// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcesbench.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

using State = SourceFinding::State;

/// The two files with keys: their formats, and what this program can't follow.
class TestCredentialFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cliModes_data();
    void cliModes();
    void cliKeys_data();
    void cliKeys();
    void fileTypes_data();
    void fileTypes();
    void valuesAreTakenAsTheyStand_data();
    void valuesAreTakenAsTheyStand();
    void damagedFiles_data();
    void damagedFiles();
    void hugeFile();
    void notAFile();
    void namesAreCleaned();
    void implausibleRegion();
};

void TestCredentialFiles::cliModes_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("usable");
    for (const QString &mode : {u"AK"_s, u"ak"_s, u"StsToken"_s, u"STSTOKEN"_s})
        QTest::addRow("%s", qPrintable(mode)) << mode << true;
    for (const QString &mode :
        {u"RamRoleArn"_s, u"ramrolearn"_s, u"EcsRamRole"_s, u"RsaKeyPair"_s, u"RamRoleArnWithRoleName"_s,
            u"ChainableRamRoleArn"_s, u"External"_s, u"EXTERNAL"_s, u"CredentialsURI"_s, u"OIDC"_s,
            u"CloudSSO"_s, u"OAuth"_s, u"BearerToken"_s, u"Anonymous"_s, u"Telepathy"_s})
        QTest::addRow("%s", qPrintable(mode)) << mode << false;
}

void TestCredentialFiles::cliModes()
{
    const SourcesBench bench;
    QFETCH(QString, mode);
    QFETCH(bool, usable);
    const QString proof = bench.home.filePath(u"was-run"_s);
    bench.writeCli(u"prod"_s,
        {profile(u"prod"_s, mode,
            keyed(u"CLI"_s,
                {{u"sts_token"_s, u"token"_s}, {u"ram_role_arn"_s, u"arn"_s},
                    {u"process_command"_s, u"touch "_s + proof}, {u"region_id"_s, u"cn-beijing"_s}}))});
    const SourceFinding found = bench.finding(SourceKind::CliProfile);
    QVERIFY(found.text.contains(u"\"prod\""_s));
    QVERIFY(!found.text.contains(u"-secret"_s) && !found.text.contains(u"token\""_s));
    QVERIFY(!QFile::exists(proof));
    if (usable) {
        QVERIFY(found.state == State::Usable);
        const bool temporary = mode.compare("StsToken"_L1, Qt::CaseInsensitive) == 0;
        QCOMPARE(
            found.credentials, (Credentials{u"CLI"_s, u"CLI-secret"_s, temporary ? u"token"_s : QString()}));
        QCOMPARE(found.regionId, u"cn-beijing"_s);
        return;
    }
    QVERIFY(found.state == State::Unusable);
    QCOMPARE(found.credentials, Credentials());
    // Named, and explained: each known mode in its own words.
    QVERIFY2(found.text.contains(mode), qPrintable(found.text));
    QCOMPARE(found.text.contains(u"not a known one"_s), mode == "Telepathy"_L1);
    const auto source = firstSource(bench.findings());
    QVERIFY(!source);
    QCOMPARE(source.error().code, u"unusable-access-keys"_s);
    QVERIFY(source.error().message.contains(found.text));
}

void TestCredentialFiles::cliKeys_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QTest::addColumn<State>("state");
    QTest::newRow("no keys") << profile(u"p"_s, u"AK"_s) << State::Absent;
    QTest::newRow("empty keys") << profile(
        u"p"_s, u"AK"_s, {{u"access_key_id"_s, QString()}, {u"access_key_secret"_s, QString()}})
                                << State::Absent;
    QTest::newRow("never set up") << profile(u"p"_s, {}, keyed(u"K"_s)) << State::Absent;
    QTest::newRow("no secret") << profile(u"p"_s, u"AK"_s, {{u"access_key_id"_s, u"K"_s}}) << State::Unusable;
    QTest::newRow("no ID") << profile(u"p"_s, u"AK"_s, {{u"access_key_secret"_s, u"S"_s}}) << State::Unusable;
    QTest::newRow("no token") << profile(u"p"_s, u"StsToken"_s, keyed(u"K"_s)) << State::Unusable;
    QTest::newRow("numbers for keys")
        << profile(u"p"_s, u"AK"_s, {{u"access_key_id"_s, 5}, {u"access_key_secret"_s, QJsonArray{1}}})
        << State::Absent;
    QTest::newRow("blanks around") << profile(
        u"p"_s, u" AK "_s, {{u"access_key_id"_s, u" K\n"_s}, {u"access_key_secret"_s, u"\tK-secret "_s}})
                                   << State::Usable;
}

void TestCredentialFiles::cliKeys()
{
    const SourcesBench bench;
    QFETCH(QJsonObject, entry);
    QFETCH(State, state);
    bench.writeCli(u"p"_s, {entry});
    const SourceFinding found = bench.finding(SourceKind::CliProfile);
    QVERIFY2(found.state == state, qPrintable(found.text));
    QCOMPARE(
        found.credentials, state == State::Usable ? (Credentials{u"K"_s, u"K-secret"_s, {}}) : Credentials());
}

void TestCredentialFiles::fileTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<State>("state");
    QTest::newRow("access_key") << QByteArray("access_key") << State::Usable;
    for (const char *type :
        {"sts", "ecs_ram_role", "ram_role_arn", "oidc_role_arn", "rsa_key_pair", "bearer"})
        QTest::newRow(type) << QByteArray(type) << State::Unusable;
    QTest::newRow("unknown") << QByteArray("telepathy") << State::Unusable;
    QTest::newRow("none") << QByteArray() << State::Unusable;
}

void TestCredentialFiles::fileTypes()
{
    const SourcesBench bench;
    QFETCH(QByteArray, type);
    QFETCH(State, state);
    bench.writeFile("; keys of the project\n# more\n\n[default]\nenable = true\n"
        + (type.isEmpty() ? QByteArray()
                          : "type = " + type + "   ; access_key | ecs_ram_role | ram_role_arn\n")
        + "access_key_id = K\naccess_key_secret = S\nsecurity_token = T\n");
    const SourceFinding found = bench.finding(SourceKind::CredentialsFile);
    QVERIFY2(found.state == state, qPrintable(found.text));
    QVERIFY(found.text.contains(u"[default]"_s));
    QCOMPARE(found.credentials, state == State::Usable ? (Credentials{u"K"_s, u"S"_s, {}}) : Credentials());
    if (state == State::Unusable && !type.isEmpty()) {
        QVERIFY2(found.text.contains(QString::fromLatin1(type)), qPrintable(found.text));
        QCOMPARE(found.text.contains(u"not a known one"_s), type == "telepathy");
    }
    if (type == "sts")
        QVERIFY(found.text.contains(u"present tools"_s));
}

void TestCredentialFiles::valuesAreTakenAsTheyStand_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("read");
    for (const char *text : {"a%20b", "100%", "a,b", "a\\b", "\\x41\\n", "a=b==", "a;b", "a#b",
             "@ByteArray(x)", "@Invalid()", "+/+/=", "a\"b", "'"})
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(text);
    QTest::newRow("remark behind") << QByteArray("secret ; of the project") << u"secret"_s;
    QTest::newRow("remark behind a tab") << QByteArray("secret\t# of the project") << u"secret"_s;
    QTest::newRow("quoted") << QByteArray("\"se;cret\"") << u"se;cret"_s;
    QTest::newRow("single quotes") << QByteArray("'secret'") << u"secret"_s;
    QTest::newRow("Windows line end") << QByteArray("secret\r") << u"secret"_s;
}

void TestCredentialFiles::valuesAreTakenAsTheyStand()
{
    const SourcesBench bench;
    QFETCH(QByteArray, written);
    QFETCH(QString, read);
    bench.writeFile("\xef\xbb\xbf[default]\r\ntype=access_key\r\naccess_key_id =  K\naccess_key_secret="
        + written + "\n[other]\n");
    const SourceFinding found = bench.finding(SourceKind::CredentialsFile);
    QVERIFY2(found.state == State::Usable, qPrintable(found.text));
    QCOMPARE(found.credentials, (Credentials{u"K"_s, read, {}}));
    // The other file is read by another library.
    bench.writeCli(
        u"p"_s, {profile(u"p"_s, u"AK"_s, {{u"access_key_id"_s, u"K"_s}, {u"access_key_secret"_s, read}})});
    QCOMPARE(bench.finding(SourceKind::CliProfile).credentials, (Credentials{u"K"_s, read, {}}));
}

void TestCredentialFiles::damagedFiles_data()
{
    QTest::addColumn<bool>("cli");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty JSON") << true << QByteArray();
    QTest::newRow("half") << true << QByteArray("{\"current\": \"p\", \"profiles\": [{");
    QTest::newRow("list") << true << QByteArray("[1]");
    QTest::newRow("no profiles") << true << QByteArray("{\"current\": \"p\"}");
    QTest::newRow("profiles of another kind") << true << QByteArray("{\"profiles\": {\"p\": 1}}");
    QTest::newRow("deep") << true << QByteArray(100000, '[');
    QTest::newRow("zeros") << true << QByteArray(4096, '\0');
    QTest::newRow("binary") << true << QByteArray("\x89PNG\r\n\x1a\n\xff\xfe");
    QTest::newRow("no sections") << false << QByteArray("just words\n");
    QTest::newRow("open bracket") << false << QByteArray("[default\ntype=access_key\n");
    QTest::newRow("no name") << false << QByteArray("[default]\n=access_key\n");
    QTest::newRow("twice the section") << false << QByteArray("[default]\na=1\n[default]\na=2\n");
    QTest::newRow("twice the key") << false
                                   << QByteArray(
                                          "[default]\naccess_key_id=a\naccess_key_id=b\ntype=access_key\n");
}

void TestCredentialFiles::damagedFiles()
{
    const SourcesBench bench;
    QFETCH(bool, cli);
    QFETCH(QByteArray, bytes);
    bench.write(cli ? u".aliyun/config.json"_s : u".alibabacloud/credentials"_s, bytes);
    const SourceFinding found = bench.finding(cli ? SourceKind::CliProfile : SourceKind::CredentialsFile);
    QVERIFY2(found.state == State::Unusable, qPrintable(found.text));
    QVERIFY2(found.text.contains(u"can't be read"_s), qPrintable(found.text));
    QCOMPARE(found.credentials, Credentials());
}

void TestCredentialFiles::hugeFile()
{
    const SourcesBench bench;
    QByteArray text = "[default]\ntype=access_key\naccess_key_id=K\naccess_key_secret=S\n";
    bench.writeFile(text + QByteArray(1024 * 1024 - text.size(), '\n'));
    QVERIFY(bench.finding(SourceKind::CredentialsFile).state == State::Usable);
    bench.writeFile(text + QByteArray(1024 * 1024 - text.size() + 1, '\n'));
    QVERIFY(bench.finding(SourceKind::CredentialsFile).state == State::Unusable);
}

void TestCredentialFiles::notAFile()
{
    const SourcesBench bench;
    QVERIFY(QDir().mkpath(bench.home.filePath(u".aliyun/config.json"_s)));
    QVERIFY(bench.finding(SourceKind::CliProfile).state == State::Unusable);
#ifdef Q_OS_UNIX
    // Whoever opens a pipe that nobody writes to waits forever.
    QVERIFY(QDir().mkpath(bench.home.filePath(u".alibabacloud"_s)));
    QCOMPARE(
        ::mkfifo(bench.home.filePath(u".alibabacloud/credentials"_s).toLocal8Bit().constData(), 0600), 0);
    QVERIFY(bench.finding(SourceKind::CredentialsFile).state == State::Unusable);
#endif
}

void TestCredentialFiles::namesAreCleaned()
{
    const SourcesBench bench;
    const QString nasty = u"a\n\u202eb"_s + QString(500, u'x');
    bench.writeCli(nasty, {profile(nasty, u"Mode\nwith\tlines"_s + QString(500, u'y'))});
    const QString text = bench.finding(SourceKind::CliProfile).text;
    QVERIFY(!text.contains(u'\n') && !text.contains(u'\t') && !text.contains(u'\u202e'));
    QVERIFY(text.size() < 400);
}

void TestCredentialFiles::implausibleRegion()
{
    const SourcesBench bench;
    bench.writeCli(
        u"p"_s, {profile(u"p"_s, u"AK"_s, keyed(u"K"_s, {{u"region_id"_s, u"evil.example.com/#"_s}}))});
    QVERIFY(bench.finding(SourceKind::CliProfile).state == State::Usable);
    QCOMPARE(bench.finding(SourceKind::CliProfile).regionId, QString());
}

QTEST_GUILESS_MAIN(TestCredentialFiles)
#include "tst_credentialfiles.moc"
