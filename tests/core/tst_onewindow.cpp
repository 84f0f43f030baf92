// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/onewindow.h"

#include <QDir>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

class TestOneWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theSecondIsHeardByTheFirst();
    void eachFolderHasItsOwn();
    void theNextMayClaimWhenTheFirstHasEnded();
    void nobodyListens();

private:
    [[nodiscard]] QString directory() const { return m_folder->filePath(u"data"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOneWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestOneWindow::theSecondIsHeardByTheFirst()
{
    OneWindow first(directory());
    OneWindow second(directory());
    QVERIFY(first.claim());
    QVERIFY(!second.claim());
    const QSignalSpy asked(&first, &OneWindow::asked);
    const QSignalSpy told(&second, &OneWindow::told);
    second.tell();
    // The event loop that the answer ends may not have begun yet.
    QVERIFY(told.isEmpty());
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().toBool(), true);
    QTRY_COMPARE(asked.size(), 1);
}

void TestOneWindow::eachFolderHasItsOwn()
{
    OneWindow here(directory());
    OneWindow there(m_folder->filePath(u"practice"_s));
    QVERIFY(here.claim());
    QVERIFY(there.claim());
}

void TestOneWindow::theNextMayClaimWhenTheFirstHasEnded()
{
    auto first = std::make_unique<OneWindow>(directory());
    OneWindow second(directory());
    QVERIFY(first->claim());
    QVERIFY(!second.claim());
    first.reset();
    QVERIFY(second.claim());
    OneWindow third(directory());
    const QSignalSpy asked(&second, &OneWindow::asked);
    QVERIFY(!third.claim());
    third.tell();
    QTRY_COMPARE(asked.size(), 1);
}

void TestOneWindow::nobodyListens()
{
    OneWindow second(directory());
    QVERIFY(QDir().mkpath(directory()));
    // A process that has the claim, and hangs before it listens.
    QLockFile lock(directory() + u"/window.lock"_s);
    QVERIFY(lock.tryLock(0));
    QVERIFY(!second.claim());
    const QSignalSpy told(&second, &OneWindow::told);
    second.tell();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().toBool(), false);
}

QTEST_GUILESS_MAIN(TestOneWindow)
#include "tst_onewindow.moc"
