// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clibench.h"

#include "models/loafile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;
using namespace circuitdesk::test;

namespace {

QString valueIn(const QJsonObject &line, const QString &list, const QString &key, const QString &name)
{
    for (const QJsonValue &row : line[list].toArray()) {
        if (row[key].toString() == name)
            return row[u"value"_s].toString();
    }
    return {};
}

/// What nobody may read in \a application unless they asked for it.
QStringList personalOf(const LoaApplication &application)
{
    QStringList texts;
    for (const Engineer &engineer : application.engineers)
        texts += {engineer.name, engineer.certificateNo, engineer.contactInfo};
    return texts;
}

} // namespace

/// `explain`, and what it must not tell; `apply --second`.
class TestCliExplain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(); }
    void cleanup() { m_bench.reset(); }

    void aFile();
    void aFileWithoutKeys();
    void personalDataWhereAskedFor();
    void anAcceptedSubmission();
    void aRefusedSubmission();
    void anotherAccountsSubmission();
    void secondApplication();
    void forAPerson();
    void nothingToExplain_data();
    void nothingToExplain();

private:
    [[nodiscard]] bool tellsASecret(const QByteArray &text) const
    {
        const QJsonObject keys = m_bench->server.greeting();
        return text.contains(keys[u"accessKeySecret"_s].toString().toUtf8())
            || text.contains(keys[u"accessKeyId"_s].toString().toUtf8());
    }

    std::unique_ptr<CliBench> m_bench;
};

void TestCliExplain::aFile()
{
    const Run run = m_bench->run({u"explain"_s, m_bench->loaFile(loaCircuit())});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.err, QByteArray());
    const QJsonObject line = run.line();
    QCOMPARE(line[u"operation"_s].toString(), u"ApplyPhysicalConnectionLOA"_s);
    QCOMPARE(valueIn(line, u"parameters"_s, u"name"_s, u"InstanceId"_s), loaCircuit());
    QVERIFY(line[u"address"_s].toString().contains(m_bench->endpoint));
    QVERIFY(line[u"canonicalRequest"_s].toString().startsWith(u"POST\n/\n"));
    QVERIFY(line[u"stringToSign"_s].toString().startsWith(u"ACS3-HMAC-SHA256\n"));
    QVERIFY(line[u"command"_s].toString().contains(u"aliyun vpc ApplyPhysicalConnectionLOA"));
    QVERIFY(line[u"sdk"_s].toString().contains(u"vpc20160428"));
    QVERIFY(line[u"answer"_s].toArray().isEmpty());
    QVERIFY(!tellsASecret(run.out));
    QVERIFY(line[u"masked"_s].toBool());
    for (const QString &text : personalOf(soundLoa(loaCircuit())))
        QVERIFY2(!run.out.contains(text.toUtf8()), qPrintable(text));
    // It only tells.
    QVERIFY(!m_bench->hasData());
    QVERIFY(m_bench->requests().isEmpty());
}

void TestCliExplain::aFileWithoutKeys()
{
    m_bench->environment.remove(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s);
    m_bench->environment.remove(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s);
    const Run run = m_bench->run({u"explain"_s, m_bench->loaFile(loaCircuit())});
    QCOMPARE(run.status, 0);
    QVERIFY(run.line()[u"address"_s].toString().contains(m_bench->endpoint));
    QVERIFY(!run.line()[u"authorization"_s].toString().isEmpty());
}

void TestCliExplain::personalDataWhereAskedFor()
{
    const Run run = m_bench->run({u"explain"_s, m_bench->loaFile(loaCircuit()), u"--personal-data"_s});
    QCOMPARE(run.status, 0);
    const QJsonObject line = run.line();
    QVERIFY(!line[u"masked"_s].toBool());
    for (const QString &text : personalOf(soundLoa(loaCircuit())))
        QVERIFY2(run.out.contains(text.toUtf8()), qPrintable(text));
    QVERIFY(!tellsASecret(run.out));
    // In clear, the canonical request ends with the hash of the body that is shown.
    const QByteArray hash =
        QCryptographicHash::hash(line[u"body"_s].toString().toUtf8(), QCryptographicHash::Sha256).toHex();
    QVERIFY(line[u"canonicalRequest"_s].toString().endsWith(QString::fromLatin1(hash)));
}

void TestCliExplain::anAcceptedSubmission()
{
    const QJsonObject sent = m_bench->apply(loaCircuit()).line();
    const Run run = m_bench->run({u"explain"_s, sent[u"id"_s].toString()});
    QCOMPARE(run.status, 0);
    const QJsonObject line = run.line();
    QCOMPARE(valueIn(line, u"parameters"_s, u"name"_s, u"ClientToken"_s), sent[u"clientToken"_s].toString());
    QCOMPARE(valueIn(line, u"answer"_s, u"name"_s, u"RequestId"_s), sent[u"requestId"_s].toString());
    // The provider knows nothing of an answer that this machine gave.
    QVERIFY(line[u"diagnosis"_s].isNull());
    for (const QString &text : personalOf(soundLoa(loaCircuit())))
        QVERIFY2(!run.out.contains(text.toUtf8()), qPrintable(text));
    QVERIFY(!tellsASecret(run.out));
    QCOMPARE(m_bench->requests().size(), 1);
}

void TestCliExplain::aRefusedSubmission()
{
    QVERIFY(m_bench->fail(u"ApplyPhysicalConnectionLOA"_s, u"code:Forbidden.RAM"_s));
    const QJsonObject refused = m_bench->apply(loaCircuit()).line();
    const Run run = m_bench->run({u"explain"_s, refused[u"id"_s].toString()});
    QCOMPARE(run.status, 0);
    QCOMPARE(valueIn(run.line(), u"answer"_s, u"name"_s, u"Code"_s), u"Forbidden.RAM"_s);
}

void TestCliExplain::anotherAccountsSubmission()
{
    // Queued for the provider itself, where nothing is sent to.
    m_bench->environment.insert(u"CIRCUITDESK_PASSPHRASE"_s, u"a passphrase of some length"_s);
    const QStringList here{u"--data-dir"_s, m_bench->data(), u"--json"_s};
    const Run queued =
        m_bench->program(QStringList{u"apply"_s, m_bench->loaFile(loaCircuit()), u"--queue"_s} + here);
    QCOMPARE(queued.status, 3);
    const auto headerNow = [&] {
        return m_bench->program(QStringList{u"explain"_s, queued.line()[u"id"_s].toString()} + here)
            .line()[u"authorization"_s]
            .toString();
    };
    QVERIFY2(headerNow().contains(u"Credential=LTAI"), qPrintable(headerNow()));
    m_bench->environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"LTAI5tSomebodyElses99"_s);
    // With the other's keys it would never be sent, so it is not explained with them.
    QVERIFY2(!headerNow().isEmpty() && !headerNow().contains(u"LTAI"), qPrintable(headerNow()));
}

void TestCliExplain::secondApplication()
{
    const QString rejected = u"pc-bp1lwa93kd7uq0003"_s;
    const QString file = m_bench->loaFile(rejected);
    QCOMPARE(m_bench->run({u"explain"_s, file, u"--second"_s}).line()[u"operation"_s].toString(),
        u"SecondApplyPhysicalConnectionLOA"_s);
    const Run run = m_bench->run({u"apply"_s, file, u"--second"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.line()[u"kind"_s].toString(), u"loa"_s);
    QCOMPARE(m_bench->requests(), QStringList{u"SecondApplyPhysicalConnectionLOA"_s});
}

void TestCliExplain::forAPerson()
{
    const Run run =
        m_bench->program({u"explain"_s, m_bench->loaFile(loaCircuit()), u"--endpoint"_s, m_bench->endpoint});
    QCOMPARE(run.status, 0);
    for (const char *text : {"ApplyPhysicalConnectionLOA\n", "== Parameters ==", "== Signing ==",
             "Canonical request:\nPOST\n/\n", "String to sign:\nACS3-HMAC-SHA256\n", "== Command line ==",
             "aliyun vpc ApplyPhysicalConnectionLOA", "== SDK ==", "== Answer ==\nNothing was sent yet."})
        QVERIFY2(run.out.contains(text), text);
    QVERIFY(!tellsASecret(run.out));
}

void TestCliExplain::nothingToExplain_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing named") << QStringList{};
    QTest::newRow("two") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("no such submission") << QStringList{u"7f7d9c0c-4a3e-4d3b-9f5e-000000000000"_s};
    QTest::newRow("an option of another command") << QStringList{u"a"_s, u"--queue"_s};
}

void TestCliExplain::nothingToExplain()
{
    QFETCH(QStringList, arguments);
    const Run run = m_bench->run(QStringList{u"explain"_s} + arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliExplain)
#include "tst_cliexplain.moc"
