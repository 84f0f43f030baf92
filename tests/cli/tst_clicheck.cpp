// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clibench.h"

#include "models/loafile.h"
#include "tests/models/examples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;
using namespace circuitdesk::test;

namespace {

QByteArray with(void (*change)(LoaApplication &))
{
    LoaApplication application = soundLoa(loaCircuit());
    change(application);
    return writeLoaFile(application);
}

} // namespace

/// `check` and the command line itself: what ends a run before anything is opened.
class TestCliCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CliBench>(); }
    void cleanup() { m_bench.reset(); }

    void finds_data();
    void finds();
    void unreadable_data();
    void unreadable();
    void severalFiles();
    void forAPerson();
    void usage_data();
    void usage();
    void asksForHelp_data();
    void asksForHelp();

private:
    std::unique_ptr<CliBench> m_bench;
};

void TestCliCheck::finds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("row");
    QTest::addColumn<QString>("severity");
    const QJsonValue none(QJsonValue::Null);
    const QByteArray clean = writeLoaFile(soundLoa(loaCircuit()));
    QTest::newRow("clean") << clean << 0 << QString() << none << QString();
    QTest::newRow("clean with a byte order mark")
        << "\xEF\xBB\xBF" + clean << 0 << QString() << none << QString();
    QTest::newRow("soft") << with([](auto &loa) { loa.constructionTime = u"2020-01-01T00:00:00Z"_s; }) << 0
                          << u"ConstructionTime"_s << none << u"soft"_s;
    QTest::newRow("soft in a row") << with([](auto &loa) { loa.engineers[1].contactInfo = u"12"_s; }) << 0
                                   << u"PMContactInfo"_s << QJsonValue(2) << u"soft"_s;
    QTest::newRow("hard") << with([](auto &loa) { loa.si.clear(); }) << 1 << u"Si"_s << none << u"hard"_s;
    QTest::newRow("hard in a row") << with([](auto &loa) { loa.engineers[1].name.clear(); }) << 1
                                   << u"PMName"_s << QJsonValue(2) << u"hard"_s;
    QTest::newRow("nobody") << with([](auto &loa) { loa.engineers.clear(); }) << 1 << u"PMInfo"_s << none
                            << u"hard"_s;
    QTest::newRow("sixteen engineers") << with([](auto &loa) { loa.engineers = examples::engineers(16); })
                                       << 0 << QString() << none << QString();
    QTest::newRow("seventeen engineers") << with([](auto &loa) { loa.engineers = examples::engineers(17); })
                                         << 1 << u"PMInfo"_s << QJsonValue(17) << u"hard"_s;
}

void TestCliCheck::finds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QString, field);
    QFETCH(QJsonValue, row);
    QFETCH(QString, severity);
    const QString file = m_bench->write(u"one.loa.json"_s, bytes);
    // It needs neither keys nor a network.
    m_bench->environment.remove(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s);
    const Run run = m_bench->run({u"check"_s, file});
    QCOMPARE(run.status, status);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.lines().size(), severity.isEmpty() ? 0 : 1);
    if (!severity.isEmpty()) {
        QCOMPARE(run.line().keys(), problemKeys());
        QCOMPARE(run.line()[u"file"_s].toString(), file);
        QCOMPARE(run.line()[u"field"_s].toString(), field);
        QCOMPARE(run.line()[u"row"_s], row);
        QCOMPARE(run.line()[u"severity"_s].toString(), severity);
        QVERIFY(!run.line()[u"message"_s].toString().isEmpty());
    }
    QVERIFY(!m_bench->hasData());
    QVERIFY(m_bench->requests().isEmpty());
}

void TestCliCheck::unreadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("word");
    const QByteArray clean = writeLoaFile(soundLoa(loaCircuit()));
    QTest::newRow("empty") << QByteArray() << QByteArray("line 1");
    QTest::newRow("malformed") << clean.left(clean.size() / 2) << QByteArray("line");
    QTest::newRow("foreign") << QByteArray(R"({"format":"other.loa","version":1})") << QByteArray("format");
    QTest::newRow("newer version") << QByteArray(clean).replace("\"version\": 1", "\"version\": 2")
                                   << QByteArray("version");
    QTest::newRow("unknown field") << QByteArray(clean).replace("\"Si\"", "\"Sj\"") << QByteArray("Sj");
    QTest::newRow("number for a text")
        << QByteArray(clean).replace("\"13900000101\"", "13900000101") << QByteArray("PMContactInfo");
    QTest::newRow("too large") << clean + QByteArray(1024 * 1024, ' ') << QByteArray("1 MiB");
}

void TestCliCheck::unreadable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, word);
    const QString file = m_bench->write(u"one.loa.json"_s, bytes);
    for (const QString &command : {u"check"_s, u"apply"_s}) {
        const Run run = m_bench->run({command, file});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(file.toUtf8()) && run.err.contains(word), run.err.constData());
        QVERIFY(!m_bench->hasData());
        QVERIFY(m_bench->requests().isEmpty());
    }
}

void TestCliCheck::severalFiles()
{
    const QString clean = m_bench->loaFile(loaCircuit());
    const QString hard = m_bench->write(u"hard.loa.json"_s, with([](auto &loa) { loa.si.clear(); }));
    const QString soft = m_bench->write(
        u"soft.loa.json"_s, with([](auto &loa) { loa.constructionTime = u"2020-01-01T00:00:00Z"_s; }));
    const Run refused = m_bench->run({u"check"_s, clean, hard, soft});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.lines().size(), 2);
    QCOMPARE(refused.lines().at(0)[u"file"_s].toString(), hard);
    QCOMPARE(refused.lines().at(1)[u"file"_s].toString(), soft);
    QCOMPARE(m_bench->run({u"check"_s, soft, clean}).status, 0);
    for (const QString &missing : {m_bench->path(u"missing.loa.json"_s), m_bench->home()}) {
        const Run run = m_bench->run({u"check"_s, missing, hard});
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.contains(missing.toUtf8()));
        // The others are looked at all the same.
        QCOMPARE(run.line()[u"file"_s].toString(), hard);
    }
}

void TestCliCheck::forAPerson()
{
    const QString clean = m_bench->loaFile(loaCircuit());
    const QString hard = m_bench->write(u"hard.loa.json"_s, with([](auto &loa) { loa.si.clear(); }));
    const Run run = m_bench->program({u"check"_s, clean, hard});
    QCOMPARE(run.status, 1);
    const auto lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0), clean.toUtf8() + ": nothing to mend.");
    QVERIFY2(lines.at(1).startsWith(hard.toUtf8() + ": To mend: "), lines.at(1).constData());
}

void TestCliCheck::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &arguments, int status = 2) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << status;
    };
    row("no command", {});
    row("unknown command", u"frobnicate"_s);
    row("unknown option", u"--frobnicate outbox"_s);
    row("option of another command", u"send --yes"_s);
    row("check without a file", u"check"_s);
    row("apply without a file", u"apply"_s);
    row("send with a file", u"send FILE"_s);
    row("option without its value", u"history --search"_s);
    row("limit zero", u"history --limit 0"_s);
    row("limit negative", u"history --limit=-1"_s);
    row("limit in words", u"history --limit many"_s);
    row("export without --pdf", u"export FILE"_s);
    row("export of nothing", u"export --pdf OUT"_s);
    row("export of two", u"export FILE FILE --pdf OUT"_s);
    for (const char *left :
        {"--region cn-hangzhou", "--circuit pc-bp1hp0wr072f60001", "--cycle Month", "--period 1"}) {
        QString order =
            u"order --region cn-hangzhou --circuit pc-bp1hp0wr072f60001 --cycle Month --period 1 --yes"_s;
        row(qPrintable(u"order without "_s + QLatin1StringView(left)), order.remove(QLatin1StringView(left)));
    }
    const QString order =
        u"order --yes --region cn-hangzhou --circuit pc-bp1hp0wr072f60001 --cycle %1 --period %2"_s;
    row("cycle Week", order.arg(u"Week"_s, u"1"_s));
    row("cycle month", order.arg(u"month"_s, u"1"_s));
    row("period in words", order.arg(u"Month"_s, u"two"_s));
    row("period and a half", order.arg(u"Month"_s, u"1.5"_s));
    row("period 0", order.arg(u"Month"_s, u"0"_s), 1);
    row("period 12", order.arg(u"Month"_s, u"12"_s), 1);
    row("period 6 years", order.arg(u"Year"_s, u"6"_s), 1);
    row("plain http", u"apply FILE --queue --endpoint http://vpc.aliyuncs.com"_s);
    row("plain http, send", u"send --endpoint http://10.0.0.1:80"_s);
    row("plain http, history", u"history --endpoint http://10.0.0.1:80"_s);
    row("endpoint with a path", u"outbox --endpoint https://vpc.aliyuncs.com/v1"_s);
    row("endpoint with a password", u"outbox --endpoint https://a:b@vpc.aliyuncs.com"_s);
}

void TestCliCheck::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    arguments.replaceInStrings(u"FILE"_s, m_bench->loaFile(loaCircuit()));
    arguments.replaceInStrings(u"OUT"_s, m_bench->path(u"form.pdf"_s));
    // The last endpoint given counts.
    const Run run = m_bench->run(arguments);
    QCOMPARE(run.status, status);
    QCOMPARE(run.out, QByteArray());
    QVERIFY(!run.err.trimmed().isEmpty());
    QVERIFY(!m_bench->hasData());
    QVERIFY(!QFile::exists(m_bench->path(u"form.pdf"_s)));
    QVERIFY(m_bench->requests().isEmpty());
}

void TestCliCheck::asksForHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    const QByteArray help = "Exit status: 0 all accepted";
    QTest::newRow("--help") << QStringList{u"--help"_s} << help;
    QTest::newRow("-h") << QStringList{u"-h"_s} << help;
    QTest::newRow("of a command") << QStringList{u"order"_s, u"--help"_s} << help;
    QTest::newRow("--version") << QStringList{u"--version"_s} << QByteArray("circuitdesk-cli ");
}

void TestCliCheck::asksForHelp()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const Run run = m_bench->program(arguments);
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.contains(word));
    QCOMPARE(run.err, QByteArray());
}

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_clicheck.moc"
