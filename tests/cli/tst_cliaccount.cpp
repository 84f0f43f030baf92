// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clibench.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;
using namespace circuitdesk::test;

namespace {

const QString idVariable = u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s;
const QString secretVariable = u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s;

QHash<QString, QString> statesOf(const Run &run)
{
    QHash<QString, QString> states;
    for (const QJsonObject &line : run.lines())
        states.insert(line[u"step"_s].toString(), line[u"state"_s].toString());
    return states;
}

} // namespace

/// Accounts on the command line: which one works, what of it works, and that keys never stand there.
class TestCliAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(); }

    void listsTheSource();
    void listsEnteredAccounts();
    void enteredAccountNeedsItsKeychain();
    void nothingAnywhere();
    void checkTellsEverything();
    void checkForAPerson();
    void checkFindsAWrongKey();
    void checkFindsAPermission();
    void checkWithoutServer();
    void checkWithoutKeys();
    void usesTheNamedAccount_data();
    void usesTheNamedAccount();
    void unknownAccount_data();
    void unknownAccount();
    void keysComeFromTheProvidersFile();
    void unusableModeIsExplained();
    void keysAreNotTakenFromTheCommandLine_data();
    void keysAreNotTakenFromTheCommandLine();
    void helpNamesIt();

private:
    [[nodiscard]] QString keyId() const { return m_bench->environment.value(idVariable); }
    [[nodiscard]] QString secret() const { return m_bench->environment.value(secretVariable); }
    /// A program without an endpoint works with real data.
    [[nodiscard]] Run real(const QStringList &arguments) const
    {
        return m_bench->program(QStringList{u"--data-dir"_s, m_bench->data(), u"--json"_s} + arguments);
    }
    void enterAccount() const
    {
        if (!QDir().mkpath(m_bench->data()))
            qFatal("there is no data folder");
        (void)m_bench->write(u"data/settings.ini"_s,
            "[accounts]\nsize=1\n1\\id=key-0123456789abcdef\n1\\label=Field team\n1\\endpoint=\n"
            "1\\region=cn-beijing\n\n[account]\nchosen=key-0123456789abcdef\n");
    }
    void unsetKeys() const
    {
        m_bench->environment.remove(idVariable);
        m_bench->environment.remove(secretVariable);
    }
    /// ~/.aliyun/config.json with one profile.
    void writeProfile(const QString &mode, const QString &id, const QString &secret) const
    {
        if (!QDir().mkpath(m_bench->home() + u"/.aliyun"_s))
            qFatal("there is no home");
        (void)m_bench->write(u"home/.aliyun/config.json"_s,
            u"{\"current\":\"p\",\"profiles\":[{\"name\":\"p\",\"mode\":\"%1\",\"access_key_id\":\"%2\","
            u"\"access_key_"
            u"secret\":\"%3\"}]}"_s.arg(mode, id, secret)
                .toUtf8());
    }

    std::unique_ptr<CliBench> m_bench;
};

void TestCliAccount::listsTheSource()
{
    const Run run = m_bench->run({u"account"_s, u"list"_s});
    QCOMPARE(run.status, 0);
    const QJsonObject line = run.line();
    QStringList keys = line.keys();
    QCOMPARE(keys,
        (QStringList{u"endpoint"_s, u"id"_s, u"inUse"_s, u"key"_s, u"label"_s, u"placement"_s, u"region"_s,
            u"source"_s}));
    QCOMPARE(line[u"id"_s].toString(), u"practice"_s);
    QCOMPARE(line[u"inUse"_s].toBool(), true);
    QCOMPARE(line[u"source"_s].toString(), u"Environment variables"_s);
    QCOMPARE(line[u"placement"_s].toString(), u"body"_s);
    QVERIFY(!run.out.contains(secret().toUtf8()) && !run.out.contains(keyId().toUtf8()));
    // It reads, and asks nobody.
    QVERIFY(m_bench->requests().isEmpty());
    QVERIFY(!QFile::exists(m_bench->database()));
}

void TestCliAccount::listsEnteredAccounts()
{
    enterAccount();
    const Run run = real({u"account"_s, u"list"_s});
    QCOMPARE(run.status, 0);
    const auto lines = run.lines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0)[u"label"_s].toString(), u"Field team"_s);
    QCOMPARE(lines.at(0)[u"region"_s].toString(), u"cn-beijing"_s);
    QCOMPARE(lines.at(1)[u"source"_s].toString(), u"Environment variables"_s);
    const Run plain = m_bench->program({u"--data-dir"_s, m_bench->data(), u"account"_s, u"list"_s,
        u"--account"_s, lines.at(1)[u"id"_s].toString()});
    QCOMPARE(plain.status, 0);
    QVERIFY2(plain.out.startsWith("  Field team  "), plain.out.constData());
    QVERIFY2(plain.out.contains("\n* "), plain.out.constData());
}

void TestCliAccount::enteredAccountNeedsItsKeychain()
{
    enterAccount();
    // Here is no keychain; the keys of the environment are another account's and must not be used instead.
    for (const QStringList &arguments : {QStringList{u"send"_s}, QStringList{u"account"_s, u"check"_s},
             QStringList{u"send"_s, u"--account"_s, u"Field team"_s}}) {
        const Run run = real(arguments);
        QCOMPARE(run.status, 6);
        QVERIFY2(run.err.contains("Field team") && run.err.contains("keychain"), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }
    QVERIFY(!QFile::exists(m_bench->database()));
}

void TestCliAccount::nothingAnywhere()
{
    unsetKeys();
    const Run run = m_bench->run({u"account"_s, u"list"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("no access keys"), run.err.constData());
}

void TestCliAccount::checkTellsEverything()
{
    const Run run = m_bench->run({u"account"_s, u"check"_s});
    QCOMPARE(run.status, 0);
    QStringList steps;
    for (const QJsonObject &line : run.lines()) {
        steps.append(line[u"step"_s].toString());
        QCOMPARE(line[u"state"_s].toString(), u"ok"_s);
        QVERIFY(!line[u"message"_s].toString().isEmpty());
    }
    QCOMPARE(steps,
        (QStringList{u"address"_s, u"connection"_s, u"clock"_s, u"key"_s, u"regions"_s, u"placement"_s,
            u"circuits"_s, u"billing"_s}));
    for (const QString &action : m_bench->requests())
        QVERIFY2(action.startsWith(u"Describe"_s) || action.startsWith(u"Get"_s), qPrintable(action));
    QVERIFY(!run.out.contains(secret().toUtf8()) && !run.err.contains(secret().toUtf8()));
}

void TestCliAccount::checkForAPerson()
{
    const Run run = m_bench->program(
        {u"--data-dir"_s, m_bench->data(), u"--endpoint"_s, m_bench->endpoint, u"account"_s, u"check"_s});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("ok      Clock: "), run.out.constData());
    QCOMPARE(run.out.count('\n'), 8);
}

void TestCliAccount::checkFindsAWrongKey()
{
    m_bench->environment.insert(secretVariable, u"NotTheSecret"_s);
    const Run run = m_bench->run({u"account"_s, u"check"_s});
    QCOMPARE(run.status, 6);
    const auto states = statesOf(run);
    QCOMPARE(states.value(u"connection"_s), u"ok"_s);
    QCOMPARE(states.value(u"key"_s), u"failed"_s);
    QVERIFY(!states.contains(u"circuits"_s));
}

void TestCliAccount::checkFindsAPermission()
{
    QVERIFY(m_bench->fail(u"DescribePhysicalConnections"_s, u"code:Forbidden.RAM"_s));
    const Run run = m_bench->run({u"account"_s, u"check"_s});
    QCOMPARE(run.status, 1);
    QCOMPARE(statesOf(run).value(u"circuits"_s), u"failed"_s);
    QVERIFY(run.out.contains("vpc:DescribePhysicalConnections"));
}

void TestCliAccount::checkWithoutServer()
{
    m_bench->endpoint = u"http://127.0.0.1:1"_s;
    const Run run = m_bench->run({u"account"_s, u"check"_s});
    QCOMPARE(run.status, 1);
    QCOMPARE(statesOf(run).value(u"connection"_s), u"failed"_s);
}

void TestCliAccount::checkWithoutKeys()
{
    unsetKeys();
    const Run run = m_bench->run({u"account"_s, u"check"_s});
    QCOMPARE(run.status, 6);
    QVERIFY(run.out.isEmpty());
    QVERIFY(m_bench->requests().isEmpty());
}

void TestCliAccount::usesTheNamedAccount_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("label") << u"Practice"_s;
    QTest::newRow("ID") << u"practice"_s;
}

void TestCliAccount::usesTheNamedAccount()
{
    QFETCH(QString, name);
    const Run run = m_bench->apply(loaCircuit(), {u"--account"_s, name});
    QCOMPARE(run.status, 0);
    QCOMPARE(m_bench->ledger(u"applications"_s, u"instanceId"_s).size(), 1);
}

void TestCliAccount::unknownAccount_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("apply") << QStringList{u"apply"_s, u"FILE"_s};
    QTest::newRow("send") << QStringList{u"send"_s};
    QTest::newRow("check") << QStringList{u"account"_s, u"check"_s};
    QTest::newRow("list") << QStringList{u"account"_s, u"list"_s};
    QTest::newRow("history") << QStringList{u"history"_s};
}

void TestCliAccount::unknownAccount()
{
    QFETCH(QStringList, command);
    if (command.last() == "FILE"_L1)
        command.last() = m_bench->loaFile(loaCircuit());
    const Run run = m_bench->run(command + QStringList{u"--account"_s, u"Nobody"_s});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("\"Nobody\"") && run.err.contains("account list"), run.err.constData());
    QVERIFY(m_bench->requests().isEmpty());
    QVERIFY(!QFile::exists(m_bench->database()));
}

void TestCliAccount::keysComeFromTheProvidersFile()
{
    writeProfile(u"AK"_s, keyId(), secret());
    unsetKeys();
    QCOMPARE(m_bench->run({u"account"_s, u"list"_s}).line()[u"source"_s].toString(), u"aliyun CLI"_s);
    QCOMPARE(m_bench->apply(loaCircuit()).status, 0);
    // The environment comes first.
    m_bench->environment.insert(idVariable, u"LTAI5tSomebodyElse"_s);
    m_bench->environment.insert(secretVariable, u"NotTheSecret"_s);
    QCOMPARE(m_bench->run({u"account"_s, u"check"_s}).status, 6);
}

void TestCliAccount::unusableModeIsExplained()
{
    writeProfile(u"CloudSSO"_s, keyId(), secret());
    unsetKeys();
    const Run run = m_bench->apply(loaCircuit());
    QCOMPARE(run.status, 6);
    QVERIFY2(run.err.contains("CloudSSO") && run.err.contains("browser"), run.err.constData());
    QVERIFY(m_bench->requests().isEmpty());
}

void TestCliAccount::keysAreNotTakenFromTheCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString key = u"VerySecretKeyOnArgv"_s;
    QTest::newRow("option") << QStringList{u"send"_s, u"--access-key-secret"_s, key};
    QTest::newRow("option with equals") << QStringList{u"send"_s, u"--access-key-secret="_s + key};
    QTest::newRow("add") << QStringList{u"account"_s, u"add"_s, key};
    QTest::newRow("alone") << QStringList{u"account"_s, key};
    QTest::newRow("behind check") << QStringList{u"account"_s, u"check"_s, key};
    QTest::newRow("behind list") << QStringList{u"account"_s, u"list"_s, u"name"_s, key};
    QTest::newRow("nothing") << QStringList{u"account"_s};
}

void TestCliAccount::keysAreNotTakenFromTheCommandLine()
{
    QFETCH(QStringList, arguments);
    const Run run = m_bench->run(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(!run.err.contains("VerySecretKeyOnArgv") && !run.out.contains("VerySecretKeyOnArgv"),
        run.err.constData());
    QVERIFY(!run.err.isEmpty());
    QVERIFY(m_bench->requests().isEmpty());
    QVERIFY(!m_bench->hasData());
}

void TestCliAccount::helpNamesIt()
{
    const Run run = m_bench->program({u"--help"_s});
    QCOMPARE(run.status, 0);
    for (const char *words :
        {"account list", "account check", "--account NAME", "never taken from the command line"})
        QVERIFY2(QByteArray(run.out).replace('\n', ' ').contains(words), words);
}

QTEST_GUILESS_MAIN(TestCliAccount)
#include "tst_cliaccount.moc"
