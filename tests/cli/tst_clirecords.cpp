// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clibench.h"

#include "models/loafile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;
using namespace circuitdesk::test;

namespace {

const QString applyAction = u"ApplyPhysicalConnectionLOA"_s;

QStringList circuitsOf(const Run &run)
{
    QStringList result;
    for (const QJsonObject &line : run.lines())
        result.append(line[u"circuit"_s].toString());
    return result;
}

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, pdf, u"-"_s});
    if (!reader.waitForFinished(60000) || reader.exitCode() != 0)
        return {};
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

/// `outbox`, `history` and `export`: what is kept of the work.
class TestCliRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(); }
    void cleanup() { m_bench.reset(); }

    void outbox();
    void searches_data();
    void searches();
    void limits();
    void nothingToList();
    void readsPracticeDataWithoutAServer();
    void exportsAFile();
    void exportsASubmission();
    void exportsNothing_data();
    void exportsNothing();

private:
    [[nodiscard]] QString fileOf(const LoaApplication &application) const
    {
        return m_bench->write(application.instanceId, writeLoaFile(application));
    }
    /// Three applications and an order; the second application is refused.
    [[nodiscard]] bool fillHistory() const;

    std::unique_ptr<CliBench> m_bench;
};

bool TestCliRecords::fillHistory() const
{
    const QStringList companies{u"华为"_s, u"中国移动通信集团"_s, u"Example 100%_Ltd"_s};
    QStringList arguments{u"apply"_s};
    for (int i = 0; i < companies.size(); ++i) {
        LoaApplication application = soundLoa(loaCircuit(i + 1));
        application.companyName = companies.at(i);
        arguments.append(fileOf(application));
    }
    return m_bench->server.queueFault(
               {{u"action"_s, applyAction}, {u"fault"_s, u"code:IllegalParam.Si"_s}, {u"skip"_s, 1}})
        && m_bench->run(arguments).status == 1 && m_bench->order(orderCircuit(), {u"--yes"_s}).status == 0;
}

void TestCliRecords::outbox()
{
    QVERIFY(m_bench->fail(applyAction, u"close-before"_s, 3));
    QCOMPARE(m_bench->apply(loaCircuit(1)).status, 4);
    QCOMPARE(m_bench->apply(loaCircuit(2), {u"--queue"_s}).status, 3);
    QCOMPARE(m_bench->order(orderCircuit(), {u"--yes"_s, u"--queue"_s}).status, 3);
    const Run run = m_bench->run({u"outbox"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(circuitsOf(run), QStringList({orderCircuit(), loaCircuit(2), loaCircuit(1)}));
    QStringList states;
    for (const QJsonObject &line : run.lines()) {
        QCOMPARE(line.keys(), submissionKeys());
        states.append(line[u"state"_s].toString());
    }
    QCOMPARE(states, QStringList({u"queued"_s, u"queued"_s, u"unknown"_s}));
    QCOMPARE(m_bench->run({u"send"_s}).status, 0);
    QVERIFY(m_bench->run({u"outbox"_s}).out.isEmpty());
}

void TestCliRecords::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("circuits");
    const QStringList first{loaCircuit(1)};
    const QStringList second{loaCircuit(2)};
    const QStringList third{loaCircuit(3)};
    const QStringList all{orderCircuit(), loaCircuit(3), loaCircuit(2), loaCircuit(1)};
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("company of two characters") << u"华为"_s << first;
    QTest::newRow("three characters of a company") << u"移动通"_s << second;
    QTest::newRow("two characters of a company") << u"移动"_s << second;
    QTest::newRow("one character") << u"团"_s << second;
    QTest::newRow("in another case") << u"EXAMPLE"_s << third;
    QTest::newRow("percent is a character") << u"0%"_s << third;
    QTest::newRow("underscore is a character") << u"%_L"_s << third;
    QTest::newRow("a circuit") << loaCircuit(2) << second;
    QTest::newRow("the end of a circuit") << u"f60001"_s << QStringList{orderCircuit()};
    QTest::newRow("a code") << u"IllegalParam"_s << second;
    QTest::newRow("quotes") << u"\"华为\""_s << QStringList();
    QTest::newRow("nobody") << u"阿里巴巴"_s << QStringList();
    QTest::newRow("not an engineer's name") << u"张示例"_s << QStringList();
    QTest::newRow("not an ID number") << u"11010519491231002X"_s << QStringList();
}

void TestCliRecords::searches()
{
    QFETCH(QString, text);
    QFETCH(QStringList, circuits);
    QVERIFY(fillHistory());
    const Run run = m_bench->run({u"history"_s, u"--search"_s, text});
    QCOMPARE(run.status, 0);
    QCOMPARE(circuitsOf(run), circuits);
    for (const QJsonObject &line : run.lines())
        QCOMPARE(line.keys(), submissionKeys());
    for (const QString &id : {u"orderId"_s, u"requestId"_s}) {
        if (!circuits.contains(orderCircuit()))
            continue;
        const QString order = m_bench->ledger(u"orders"_s, id).value(0);
        QCOMPARE(circuitsOf(m_bench->run({u"history"_s, u"--search"_s, order})), QStringList{orderCircuit()});
    }
}

void TestCliRecords::limits()
{
    QVERIFY(fillHistory());
    const auto history = [this](const QStringList &more) {
        return circuitsOf(m_bench->run(QStringList{u"history"_s} + more));
    };
    QCOMPARE(history({u"--limit"_s, u"1"_s}), QStringList{orderCircuit()});
    QCOMPARE(history({u"--limit"_s, u"3"_s}), QStringList({orderCircuit(), loaCircuit(3), loaCircuit(2)}));
    QCOMPARE(history({u"--limit"_s, u"2"_s, u"--search"_s, u"pc-bp1qrb"_s}),
        QStringList({loaCircuit(3), loaCircuit(2)}));
    QCOMPARE(history({u"--limit"_s, u"100"_s}).size(), 4);
    // Twenty where nothing is said.
    QStringList arguments{u"apply"_s, u"--queue"_s};
    for (int i = 0; i < 20; ++i)
        arguments.append(fileOf(soundLoa(u"pc-many%1"_s.arg(i))));
    QCOMPARE(m_bench->run(arguments).status, 3);
    QCOMPARE(history({}).size(), 20);
    QCOMPARE(history({}).first(), u"pc-many19"_s);
    QCOMPARE(history({u"--limit"_s, u"24"_s}).size(), 24);
}

void TestCliRecords::nothingToList()
{
    for (const QString &command : {u"outbox"_s, u"history"_s}) {
        const Run json = m_bench->run({command});
        QCOMPARE(json.status, 0);
        QCOMPARE(json.out, QByteArray());
        const Run text =
            m_bench->program({command, u"--data-dir"_s, m_bench->data(), u"--endpoint"_s, m_bench->endpoint});
        QCOMPARE(text.status, 0);
        QCOMPARE(text.out, QByteArray("There is nothing to list.\n"));
    }
}

void TestCliRecords::readsPracticeDataWithoutAServer()
{
    QCOMPARE(m_bench->order(orderCircuit(), {u"--yes"_s}).status, 0);
    const Run run = m_bench->program({u"--data-dir"_s, m_bench->data(), u"--json"_s, u"history"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.line().value(u"circuit"_s).toString(), orderCircuit());

    // Practice data is never sent to the provider: its folder has no key for real data.
    const Run send = m_bench->program({u"--data-dir"_s, m_bench->data(), u"send"_s});
    QCOMPARE(send.status, 5);
    QCOMPARE(m_bench->ledger(u"orders"_s, u"circuit"_s).size(), 1);
}

void TestCliRecords::exportsAFile()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(), "poppler-utils are not installed");
    const LoaApplication application = soundLoa(loaCircuit());
    const QString pdf = m_bench->write(u"form.pdf"_s, "an older form");
    // No keys, no keychain, no data: the form is in the file.
    const Run run = m_bench->program({u"export"_s, fileOf(application), u"--pdf"_s, pdf});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, pdf.toUtf8() + '\n');
    const QString text = textOf(pdf);
    QVERIFY(text.contains(application.companyName));
    QVERIFY(text.contains(application.instanceId));
    for (const Engineer &engineer : application.engineers) {
        QVERIFY(text.contains(engineer.name));
        QVERIFY(text.contains(engineer.certificateNo));
    }
    QVERIFY(!(QFile::permissions(pdf) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!m_bench->hasData());
    QVERIFY(QDir(m_bench->home() + u"/circuitdesk"_s).isEmpty());
}

void TestCliRecords::exportsASubmission()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(), "poppler-utils are not installed");
    const QJsonObject accepted = m_bench->apply(loaCircuit()).line();
    const QString pdf = m_bench->path(u"form.pdf"_s);
    const Run run = m_bench->run({u"export"_s, accepted[u"id"_s].toString(), u"--pdf"_s, pdf});
    QCOMPARE(run.status, 0);
    const QString text = textOf(pdf);
    const LoaApplication application = soundLoa(loaCircuit());
    QVERIFY(text.contains(application.companyName));
    QVERIFY(text.contains(application.si));
    for (const Engineer &engineer : application.engineers)
        QVERIFY(text.contains(engineer.certificateNo));
    QVERIFY(text.contains(accepted[u"id"_s].toString()));
    QVERIFY(text.contains(accepted[u"requestId"_s].toString()));
}

void TestCliRecords::exportsNothing_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("pdf");
    QTest::addColumn<int>("status");
    const QString form = u"form.pdf"_s;
    QTest::newRow("an order") << u"ORDER"_s << form << 2;
    QTest::newRow("no such submission") << u"11111111-2222-3333-4444-555555555555"_s << form << 2;
    QTest::newRow("no such file") << u"missing.loa.json"_s << form << 2;
    QTest::newRow("malformed file") << u"BAD"_s << form << 2;
    QTest::newRow("into no folder") << u"GOOD"_s << u"missing/form.pdf"_s << 5;
    QTest::newRow("onto a folder") << u"GOOD"_s << u"home"_s << 5;
}

void TestCliRecords::exportsNothing()
{
    QFETCH(QString, source);
    QFETCH(QString, pdf);
    QFETCH(int, status);
    if (source == u"ORDER"_s)
        source = m_bench->order(orderCircuit(), {u"--yes"_s}).line()[u"id"_s].toString();
    else if (source == u"BAD"_s)
        source = m_bench->write(u"bad"_s, "{");
    else if (source == u"GOOD"_s)
        source = m_bench->loaFile(loaCircuit());
    const QString path = m_bench->path(pdf);
    const Run run = m_bench->run({u"export"_s, source, u"--pdf"_s, path});
    QCOMPARE(run.status, status);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(!run.err.isEmpty());
    QVERIFY(!QFileInfo(path).isFile());
}

QTEST_GUILESS_MAIN(TestCliRecords)
#include "tst_clirecords.moc"
