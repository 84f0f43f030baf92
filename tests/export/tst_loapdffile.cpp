// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/formexample.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;
using namespace circuitdesk::test;

/// Where the printed form goes, and what becomes of it when it can't go there.
class TestLoaPdfFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void savesPrivately();
    void replacesAsAWhole();
    void reportsAFolderThatCannotBeWritten();
    void reportsADeviceThatTakesNothing();
    void rendersOnWorkerThreads();
    void speed_data();
    void speed();

private:
    [[nodiscard]] QString write(const LoaForm &form);

    std::unique_ptr<QTemporaryDir> m_dir;
};

QString TestLoaPdfFile::write(const LoaForm &form)
{
    const auto path = m_dir->filePath(u"form.pdf"_s);
    const auto saved = saveLoaPdf(form, path);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return path;
}

void TestLoaPdfFile::savesPrivately()
{
    const auto path = m_dir->filePath(u"form.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(write(exampleForm()), path);
#ifdef Q_OS_UNIX
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
#endif
}

void TestLoaPdfFile::replacesAsAWhole()
{
    const auto path = m_dir->filePath(u"form.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(1 << 20, 'x'));
    old.close();
    QCOMPARE(write(exampleForm()), path);
    QVERIFY(old.open(QIODevice::ReadOnly));
    const auto bytes = old.readAll();
    QVERIFY(bytes.startsWith("%PDF-1.") && bytes.endsWith("%%EOF\n"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"form.pdf"_s});
}

void TestLoaPdfFile::reportsAFolderThatCannotBeWritten()
{
    // A file where the folder should be: refused for every user, also for root, whom no permission stops.
    QFile notFolder(m_dir->filePath(u"folder"_s));
    QVERIFY(notFolder.open(QIODevice::WriteOnly));
    notFolder.write("untouched");
    notFolder.close();
    for (const auto &path :
        {notFolder.fileName() + u"/form.pdf"_s, m_dir->filePath(u"missing/form.pdf"_s), QString()}) {
        const auto saved = saveLoaPdf(exampleForm(), path);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Storage);
        QVERIFY2(
            saved.error().message.contains(u"Nothing was changed."_s), qPrintable(saved.error().message));
    }
    QVERIFY(notFolder.open(QIODevice::ReadOnly));
    QCOMPARE(notFolder.readAll(), QByteArray("untouched"));
}

/// Takes a few bytes and no more, as a full disk does.
class FullDevice final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return qMin<qint64>(size, 100); }
};

void TestLoaPdfFile::reportsADeviceThatTakesNothing()
{
    FullDevice device;
    QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto written = writeLoaPdf(exampleForm(), device);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
}

void TestLoaPdfFile::rendersOnWorkerThreads()
{
    const auto render = [] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        return buffer.open(QIODevice::WriteOnly) && writeLoaPdf(exampleForm(), buffer) ? bytes : QByteArray();
    };
    const auto expected = render();
    QVERIFY(!expected.isEmpty());
    std::array<QByteArray, 4> results;
    {
        std::vector<std::unique_ptr<QThread>> threads;
        for (auto &result : results) {
            threads.emplace_back(QThread::create([&result, &render] {
                for (int i = 0; i < 5; ++i)
                    result = render();
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
    }
    for (const auto &result : results)
        QCOMPARE(result, expected);
}

void TestLoaPdfFile::speed_data()
{
    QTest::addColumn<QString>("example");
    QTest::newRow("3 engineers") << u"hangzhou-fibre"_s;
    QTest::newRow("16 engineers") << u"hangzhou-mstp-16"_s;
}

void TestLoaPdfFile::speed()
{
    QFETCH(QString, example);
    const auto form = exampleForm(example);
    QBENCHMARK
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(writeLoaPdf(form, buffer));
    }
}

QTEST_MAIN(TestLoaPdfFile)
#include "tst_loapdffile.moc"
