// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clibench.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;
using namespace circuitdesk::test;

namespace {

/// A text in every form it may have on a disk.
QByteArrayList formsOf(const QString &text)
{
    QByteArrayList forms{text.toUtf8()};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encode(encoding);
        forms.append(encode(text));
    }
    forms.append(text.toUtf8().toPercentEncoding());
    forms.append(text.toUtf8().toBase64());
    return forms;
}

/// The first of \a texts that stands in \a bytes; empty where none does.
QString foundIn(const QByteArray &bytes, const QStringList &texts)
{
    for (const QString &text : texts) {
        for (const QByteArray &form : formsOf(text)) {
            if (bytes.contains(form))
                return text;
        }
    }
    return {};
}

QByteArray allBytesBelow(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += bytesOf(files.next()) + '\n';
    return bytes;
}

} // namespace

/// What nobody may read: keys, the passphrase, and what is known of engineers.
class TestCliSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeaks_data();
    void nothingLeaks();
};

void TestCliSecrets::nothingLeaks_data()
{
    QTest::addColumn<bool>("practice");
    QTest::newRow("practice") << true;
    QTest::newRow("behind a passphrase") << false;
}

void TestCliSecrets::nothingLeaks()
{
    QFETCH(bool, practice);
    CliBench bench;
    if (!practice)
        bench.endpoint = u"https://vpc.invalid"_s;
    const QString passphrase = u"a passphrase of many words"_s;
    bench.environment.insert(u"CIRCUITDESK_PASSPHRASE"_s, passphrase);
    bench.environment.insert(u"QT_LOGGING_RULES"_s, u"circuitdesk.*=true"_s);
    QStringList secrets{passphrase, bench.environment.value(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s),
        bench.environment.value(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s)};
    const LoaApplication application = soundLoa(loaCircuit());
    for (const Engineer &engineer : application.engineers)
        secrets << engineer.name << engineer.certificateNo << engineer.contactInfo;
    QVERIFY(!secrets.contains(QString()));

    QByteArray said;
    int outcomes = 0;
    const auto keep = [&](const Run &run) {
        said += run.out + run.err;
        outcomes |= 1 << (run.status < 0 ? 10 : run.status);
        return run;
    };
    const QString action = u"ApplyPhysicalConnectionLOA"_s;
    keep(bench.apply(loaCircuit(1), {u"--queue"_s}));
    {
        // As long as somebody reads, the write-ahead log stays on the disk, with all that ever stood in it.
        auto reader = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
        reader.setDatabaseName(bench.database());
        QVERIFY(reader.open());
        QSqlQuery query(reader);
        QVERIFY(query.exec(u"SELECT count(*) FROM submissions"_s) && query.next());
        for (const QString &fault : {u"close-after"_s, u"code:IllegalParam.PmContactInfo"_s, u"html"_s})
            QVERIFY(bench.fail(action, fault));
        QVERIFY(bench.fail(u"DescribePhysicalConnectionLOA"_s, u"garbage"_s));
        if (practice)
            keep(bench.run({u"send"_s}));
        for (int circuit : {2, 3, 4})
            keep(bench.apply(
                loaCircuit(circuit), circuit == 4 || !practice ? QStringList{u"--queue"_s} : QStringList()));
        keep(bench.run({u"check"_s, bench.loaFile(loaCircuit(1)), bench.write(u"bad"_s, "{")}));
        const QString id = bench.run({u"history"_s}).lines().value(0)[u"id"_s].toString();
        keep(bench.run({u"export"_s, id, u"--pdf"_s, bench.path(u"form.pdf"_s)}));
        keep(bench.run({u"history"_s}));
        for (const QString &command : {u"history"_s, u"outbox"_s})
            keep(bench.program({command, u"--data-dir"_s, bench.data(), u"--endpoint"_s, bench.endpoint}));
        QVERIFY(bytesOf(bench.database() + u"-wal"_s).size() > 4096);
        QCOMPARE(foundIn(allBytesBelow(bench.data()), secrets), QString());
        query.finish();
        reader.close();
    }
    QSqlDatabase::removeDatabase(u"reader"_s);
    QVERIFY(QFile::exists(bench.path(u"form.pdf"_s)));
    // Enough happened: accepted or listed, refused, usage, queued.
    QCOMPARE(outcomes, practice ? 0b1111 : 0b1101);

    QCOMPARE(foundIn(said, secrets), QString());
    QCOMPARE(foundIn(allBytesBelow(bench.data()), secrets), QString());
    QCOMPARE(foundIn(allBytesBelow(bench.home()), secrets), QString());
    // What may be read is found by the same search: it does not look past what is there.
    QCOMPARE(foundIn(allBytesBelow(bench.data()), {application.companyName}), application.companyName);
    QCOMPARE(foundIn(said, {loaCircuit(1)}), loaCircuit(1));
}

QTEST_GUILESS_MAIN(TestCliSecrets)
#include "tst_clisecrets.moc"
