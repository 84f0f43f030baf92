// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/draftkeeper.h"
#include "tests/store/desk.h"

#include <QSignalSpy>
#include <QTimer>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// A form on its way to the disk.
class TestDraftKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void typingWithoutAPauseIsStored();
    void closingEndsTheEditing();
    void typingOnAfterClosingBeginsItAnew();
    void whatCouldNotBeWrittenComesLater();
    void whatWasLeftBehindComesLater();
    void whatIsRememberedIsStored();
    void whatFollowsIsNoReasonToWrite();

private:
    [[nodiscard]] static AnyForm withCompany(const QString &company)
    {
        LoaApplication form = examples::loa();
        form.companyName = company;
        return form;
    }
    [[nodiscard]] QStringList stored()
    {
        QStringList companies;
        for (const Draft &draft : value(m_store->drafts()))
            companies.append(draft.company());
        companies.sort();
        return companies;
    }
    [[nodiscard]] int edited()
    {
        return RawConnection(m_desk->path())
            .value(u"SELECT count(*) FROM drafts WHERE editing_by <> ''"_s)
            .toInt();
    }
    /// From now on nothing can be written, or it can again.
    void setBroken(bool broken)
    {
        RawConnection raw(m_desk->path());
        QCOMPARE(raw.exec(broken ? u"CREATE TRIGGER broken BEFORE INSERT ON drafts "
                                   "BEGIN SELECT RAISE(ABORT, 'broken'); END"_s
                                 : u"DROP TRIGGER broken"_s),
            QString());
    }

    std::unique_ptr<TestStore> m_desk;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<DraftKeeper> m_keeper;
};

void TestDraftKeeper::init()
{
    m_desk = std::make_unique<TestStore>();
    m_store = m_desk->open();
    value(m_store->ready());
    m_keeper = std::make_unique<DraftKeeper>(*m_store);
    m_keeper->open(newDraft(LoaApplication{}, examples::now()));
}

void TestDraftKeeper::cleanup()
{
    m_keeper.reset();
    m_store.reset();
}

void TestDraftKeeper::typingWithoutAPauseIsStored()
{
    const QSignalSpy saving(m_keeper.get(), &DraftKeeper::saving);
    QTimer keys;
    QString text;
    connect(&keys, &QTimer::timeout, this, [&] {
        text += u'x';
        m_keeper->change(withCompany(text));
    });
    keys.start(20);
    // Stored while the keys go on, again and again.
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), 1, 3000);
    const qsizetype first = stored().first().size();
    QTRY_VERIFY_WITH_TIMEOUT(stored().first().size() > first, 3000);
    QVERIFY(keys.isActive() && saving.size() > 10);
}

void TestDraftKeeper::closingEndsTheEditing()
{
    m_keeper->change(withCompany(u"a"_s));
    m_keeper->flush();
    QCOMPARE(stored(), QStringList({u"a"_s}));
    QCOMPARE(edited(), 1);
    m_keeper->change(withCompany(u"ab"_s));
    m_keeper->close();
    QCOMPARE(stored(), QStringList({u"ab"_s}));
    QCOMPARE(edited(), 0);
}

void TestDraftKeeper::typingOnAfterClosingBeginsItAnew()
{
    m_keeper->change(withCompany(u"a"_s));
    m_keeper->close();
    m_keeper->change(withCompany(u"ab"_s));
    m_keeper->flush();
    QCOMPARE(stored(), QStringList({u"ab"_s}));
    QCOMPARE(edited(), 1);
}

void TestDraftKeeper::whatCouldNotBeWrittenComesLater()
{
    const QSignalSpy failed(m_keeper.get(), &DraftKeeper::failed);
    setBroken(true);
    m_keeper->change(withCompany(u"a"_s));
    m_keeper->close();
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(stored(), QStringList());
    setBroken(false);
    QTRY_COMPARE(stored(), QStringList({u"a"_s}));
    QTRY_COMPARE(edited(), 0);
}

void TestDraftKeeper::whatWasLeftBehindComesLater()
{
    const QSignalSpy failed(m_keeper.get(), &DraftKeeper::failed);
    setBroken(true);
    m_keeper->change(withCompany(u"a"_s));
    m_keeper->open(newDraft(LoaApplication{}, examples::now()));
    m_keeper->change(withCompany(u"b"_s));
    QTRY_VERIFY(failed.size() >= 2);
    QCOMPARE(stored(), QStringList());
    setBroken(false);
    QTRY_COMPARE(stored(), QStringList({u"a"_s, u"b"_s}));
    QTRY_COMPARE(edited(), 1);
}

void TestDraftKeeper::whatIsRememberedIsStored()
{
    const QSignalSpy saved(m_keeper.get(), &DraftKeeper::saved);
    m_keeper->change(DraftRemarks{{"right"}, {}});
    // By itself, with no word typed.
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(value(m_store->drafts()).constFirst().remarks, (DraftRemarks{{"right"}, {}}));
    QCOMPARE(edited(), 1);
    m_keeper->change(DraftRemarks{{"right"}, {}});
    m_keeper->flush();
    m_keeper->change(DraftRemarks{});
    m_keeper->close();
    QVERIFY(value(m_store->drafts()).constFirst().remarks.isEmpty());
    QCOMPARE(edited(), 0);
}

void TestDraftKeeper::whatFollowsIsNoReasonToWrite()
{
    m_keeper->follow(DraftRemarks{{"right"}, {}});
    m_keeper->close();
    QCOMPARE(stored(), QStringList());
    m_keeper->change(withCompany(u"a"_s));
    m_keeper->follow(DraftRemarks{{"right"}, {}});
    m_keeper->close();
    QCOMPARE(value(m_store->drafts()).constFirst().remarks, (DraftRemarks{{"right"}, {}}));
    m_keeper->follow(DraftRemarks{});
    m_keeper->flush();
    QVERIFY(!value(m_store->drafts()).constFirst().remarks.isEmpty());
}

QTEST_GUILESS_MAIN(TestDraftKeeper)
#include "tst_draftkeeper.moc"
