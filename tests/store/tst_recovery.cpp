// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recovery.h"
#include "models/orderage.h"

#include "app/store/database.h"
#include "tests/store/desk.h"

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace circuitdesk;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file to read");
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file can't be written");
}

QSet<QString> idsOf(const QList<Draft> &drafts)
{
    QSet<QString> ids;
    for (const Draft &draft : drafts)
        ids.insert(draft.id);
    return ids;
}

/// While it lives, this process can write no file beyond one page.
class SmallFilesOnly final
{
public:
    SmallFilesOnly()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = 4096;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFilesOnly() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallFilesOnly(const SmallFilesOnly &) = delete;
    SmallFilesOnly &operator=(const SmallFilesOnly &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestRecovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsLeft();
    void whatIsNewerInTheDamagedFileIsAdded();
    void whatMayHaveBeenSentSinceIsUnknown();
    void whatIsQueuedInTheDamagedFileIsLookedAtFirst();
    void anyPageMayBeDamaged();
    void whereItFailsTheFileIsBack();
    void aStrayJournalIsSetAside();
    void aBackupThatMayOnlyBeReadServes();

private:
    [[nodiscard]] std::unique_ptr<Store> open() { return m_desk->open(); }
    /// Makes the header unreadable: nothing of the file can be read any more.
    void spoilAll() { writeBytes(m_desk->path(), QByteArray(20000, 'x')); }
    [[nodiscard]] Result<Recovered> recover()
    {
        return recovery::recover(m_desk->path(), m_desk->key, m_desk->clock());
    }

    std::unique_ptr<TestStore> m_desk;
};

void TestRecovery::init()
{
    m_desk = std::make_unique<TestStore>();
}

void TestRecovery::nothingIsLeft()
{
    value(open()->saveDraft(loaDraft()));
    spoilAll();
    const QByteArray damaged = bytesOf(m_desk->path());
    QCOMPARE(errorOf(answer(open()->ready())).code, QString::fromLatin1(Database::codeDamaged));
    QCOMPARE(recovery::examine(m_desk->path(), m_desk->key), Damage());
    const auto recovered = recover();
    QVERIFY(recovered);
    QCOMPARE(recovered->drafts, 0);
    QCOMPARE(bytesOf(recovered->setAsideAs), damaged);
    QVERIFY(value(open()->drafts()).isEmpty());
}

void TestRecovery::whatIsNewerInTheDamagedFileIsAdded()
{
    const Draft old = loaDraft(u"pc-old"_s);
    Draft changed = loaDraft(u"pc-changed"_s);
    Submission sent;
    {
        const auto store = open();
        value(store->saveDraft(old));
        value(store->saveDraft(changed));
        sent = value(enqueued(*store, orderDraft(u"pc-order"_s)));
        QVERIFY(value(store->backUpIfDue()));
        m_desk->clock.forward(1h);
        std::get<LoaApplication>(changed.form).companyName = u"another"_s;
        changed.changedAt = m_desk->clock();
        value(store->saveDraft(changed));
        sent = walked(
            *store, sent.id, {SubmissionState::Queued, SubmissionState::Sending, SubmissionState::Accepted});
        value(store->saveDraft(loaDraft(u"pc-new"_s)));
        value(enqueued(*store, orderDraft(u"pc-second"_s)));
    }
    const Damage damage = recovery::examine(m_desk->path(), m_desk->key);
    QVERIFY(damage.backup.has_value());
    QCOMPARE(damage.backup->drafts, 2);
    QCOMPARE(damage.backup->submissions, 1);
    QCOMPARE(damage.drafts, 3);
    QCOMPARE(damage.submissions, 2);
    const auto recovered = recover();
    QVERIFY(recovered);
    QCOMPARE(recovered->drafts, 3);
    QCOMPARE(recovered->submissions, 2);
    const auto store = open();
    for (const Draft &draft : value(store->drafts())) {
        if (draft.id == changed.id)
            QCOMPARE(draft, changed);
    }
    QCOMPARE(value(store->submission(sent.id)).state, SubmissionState::Accepted);
    QCOMPARE(value(store->events(sent.id)).size(), 3);
    HistoryQuery query;
    query.text = u"pc-second"_s;
    query.limit = 10;
    const auto found = value(store->history(query));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).state, SubmissionState::Unknown);
}

void TestRecovery::whatMayHaveBeenSentSinceIsUnknown()
{
    Submission order;
    Submission accepted;
    {
        const auto store = open();
        order = value(enqueued(*store, orderDraft(u"pc-order"_s)));
        accepted = value(enqueued(*store, loaDraft(u"pc-loa"_s)));
        walked(*store, accepted.id,
            {SubmissionState::Queued, SubmissionState::Sending, SubmissionState::Accepted});
        QVERIFY(value(store->backUpIfDue()));
        // Sent after the backup was made; and then the file is lost.
        walked(
            *store, order.id, {SubmissionState::Queued, SubmissionState::Sending, SubmissionState::Accepted});
    }
    spoilAll();
    m_desk->clock.forward(1h);
    QVERIFY(recover());
    const auto store = open();
    const Submission doubtful = value(store->submission(order.id));
    QCOMPARE(doubtful.state, SubmissionState::Unknown);
    QCOMPARE(doubtful.clientToken, order.clientToken);
    QVERIFY(waitsForPerson(doubtful, m_desk->clock()));
    QVERIFY(!doubtful.message.isEmpty());
    QCOMPARE(value(store->events(order.id)).constLast().state, SubmissionState::Unknown);
    QCOMPARE(value(store->submission(accepted.id)).state, SubmissionState::Accepted);
    // An order is a person's to decide.
    const QDateTime now = m_desk->clock();
    const Due due = value(store->nextDue(order.account, now, now.addDays(-1)));
    QVERIFY(!due.submission.has_value());
}

void TestRecovery::whatIsQueuedInTheDamagedFileIsLookedAtFirst()
{
    const Draft loa = loaDraft(u"pc-loa"_s);
    Submission order;
    {
        const auto store = open();
        value(store->saveDraft(loa));
        QVERIFY(value(store->backUpIfDue()));
        order = value(enqueued(*store, orderDraft(u"pc-order"_s)));
        value(enqueued(*store, loa));
    }
    QVERIFY(recover());
    const auto store = open();
    // The damaged file may lack the answers, and the token may be what was damaged.
    QVERIFY(waitsForPerson(value(store->submission(order.id)), m_desk->clock()));
    // An application is asked after.
    const QDateTime now = m_desk->clock();
    const Due due = value(store->nextDue(order.account, now, now.addDays(-1)));
    QVERIFY(due.submission.has_value());
    QCOMPARE(due.submission->id, loa.id);
    QCOMPARE(due.submission->state, SubmissionState::Unknown);
    // The backup has it as a draft still.
    QVERIFY(value(store->drafts()).isEmpty());
}

void TestRecovery::anyPageMayBeDamaged()
{
    constexpr int pageSize = 4096;
    QSet<QString> backedUp;
    QSet<QString> all;
    {
        const auto store = open();
        for (int i = 0; i < 60; ++i) {
            if (i == 30) {
                backedUp = idsOf(value(store->drafts()));
                QVERIFY(value(store->backUpIfDue()));
            }
            value(store->saveDraft(loaDraft(u"pc-%1"_s.arg(i))));
        }
        all = idsOf(value(store->drafts()));
    }
    const QByteArray sound = bytesOf(m_desk->path());
    const auto pages = sound.size() / pageSize;
    QVERIFY(pages > 20);
    int rescued = 0;
    for (qsizetype page = 0; page < pages; ++page) {
        QByteArray damaged = sound;
        damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\x5a'));
        for (const QString &side : {u"-wal"_s, u"-shm"_s})
            QFile::remove(m_desk->path() + side);
        writeBytes(m_desk->path(), damaged);
        const auto recovered = recover();
        QVERIFY2(recovered, qPrintable(QString::number(page)));
        QCOMPARE(bytesOf(recovered->setAsideAs), damaged);
        const auto store = open();
        const QSet<QString> found = idsOf(value(store->drafts()));
        QVERIFY(found.contains(backedUp));
        QVERIFY(all.contains(found));
        rescued += static_cast<int>(found.size() - backedUp.size());
        m_desk->clock.forward(1s);
    }
    // Most damage spares most of what the backup does not have.
    QVERIFY2(rescued > pages * 25, qPrintable(QString::number(rescued)));
}

void TestRecovery::whereItFailsTheFileIsBack()
{
    {
        const auto store = open();
        value(store->saveDraft(loaDraft()));
        QVERIFY(value(store->backUpIfDue()));
    }
    spoilAll();
    const QByteArray damaged = bytesOf(m_desk->path());
    {
        // No file may be larger than a page.
        const SmallFilesOnly limit;
        QVERIFY(!recover());
    }
    QCOMPARE(bytesOf(m_desk->path()), damaged);
    QVERIFY(recover());
}

void TestRecovery::aStrayJournalIsSetAside()
{
    {
        const auto store = open();
        value(store->saveDraft(loaDraft()));
        QVERIFY(value(store->backUpIfDue()));
    }
    spoilAll();
    // SQLite would roll it back into whatever lies beside it.
    writeBytes(m_desk->path() + u"-journal"_s, QByteArray(600, 'j'));
    const auto recovered = recover();
    QVERIFY(recovered);
    QCOMPARE(recovered->drafts, 1);
    QCOMPARE(bytesOf(recovered->setAsideAs + u"-journal"_s), QByteArray(600, 'j'));
    QVERIFY(!QFile::exists(m_desk->path() + u"-journal"_s));
}

void TestRecovery::aBackupThatMayOnlyBeReadServes()
{
    {
        const auto store = open();
        value(store->saveDraft(loaDraft()));
        QVERIFY(value(store->backUpIfDue()));
    }
    spoilAll();
    const auto backup = backups::newestGood(m_desk->path());
    QVERIFY(backup && QFile::setPermissions(backup->path, QFile::ReadOwner));
    const auto recovered = recover();
    QVERIFY(recovered);
    QCOMPARE(recovered->drafts, 1);
    value(open()->saveDraft(loaDraft(u"pc-after"_s)));
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
