// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

/// All bytes of the folder: the database, its log and what else lies there.
QByteArray bytesOf(const QString &folder)
{
    QByteArray bytes;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a file can't be read");
        bytes += file.readAll() + '\n';
    }
    return bytes;
}

/// True where \a text stands in \a bytes in UTF-8 or either UTF-16.
bool holds(const QByteArray &bytes, const QString &text)
{
    QByteArray little;
    QByteArray big;
    for (const QChar unit : text) {
        little += static_cast<char>(unit.cell());
        little += static_cast<char>(unit.row());
        big += static_cast<char>(unit.row());
        big += static_cast<char>(unit.cell());
    }
    return bytes.contains(text.toUtf8()) || bytes.contains(little) || bytes.contains(big);
}

Draft hostileDraft()
{
    Draft draft = loaDraft();
    auto &form = std::get<LoaApplication>(draft.form);
    form.companyName =
        u"a"_s + QChar(0xd800) + QChar(u'\0') + QChar(0xdc00) + u"'; DROP TABLE drafts; --\n"_s;
    form.constructionTime = u"tomorrow, nine"_s;
    form.engineers.append({QString(QChar(0xdfff)), QString(QChar(u'\0')), u"\ufeff"_s, u" 1"_s, u"\uffff"_s});
    form.engineers.append(examples::engineers(20));
    return draft;
}

} // namespace

class TestDrafts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackExactly();
    void newestChangeFirst();
    void savingAgainReplaces();
    void removing();
    void anotherKeyKeepsThemSealed();
    void aSealedFormOpensInItsOwnRowOnly();
    void personalDataIsSealed();
    void closingKeepsWhatWasPosted();
};

void TestDrafts::comeBackExactly()
{
    const TestStore desk;
    const Draft hostile = hostileDraft();
    Draft order = orderDraft();
    order.changedAt = order.changedAt.addSecs(-1);
    {
        const auto store = desk.open();
        value(store->saveDraft(hostile));
        value(store->saveDraft(order));
        QCOMPARE(value(store->drafts()), QList<Draft>({hostile, order}));
    }
    const auto store = desk.open();
    QCOMPARE(value(store->drafts()), QList<Draft>({hostile, order}));
    QCOMPARE(value(store->drafts()).first().createdAt.timeSpec(), Qt::UTC);
}

void TestDrafts::newestChangeFirst()
{
    const TestStore desk;
    const auto store = desk.open();
    QList<Draft> expected;
    for (int i = 0; i < 5; ++i) {
        Draft draft = loaDraft(u"pc-%1"_s.arg(i));
        draft.changedAt = examples::now().addMSecs((i * 3) % 5);
        value(store->saveDraft(draft));
        expected.append(draft);
    }
    std::sort(expected.begin(), expected.end(),
        [](const Draft &left, const Draft &right) { return left.changedAt > right.changedAt; });
    QCOMPARE(value(store->drafts()), expected);
}

void TestDrafts::savingAgainReplaces()
{
    const TestStore desk;
    const auto store = desk.open();
    Draft draft = loaDraft();
    value(store->saveDraft(draft));
    std::get<LoaApplication>(draft.form).engineers.clear();
    draft.changedAt = draft.changedAt.addSecs(60);
    value(store->saveDraft(draft));
    QCOMPARE(value(store->drafts()), QList<Draft>({draft}));
}

void TestDrafts::removing()
{
    const TestStore desk;
    const auto store = desk.open();
    const Draft kept = loaDraft();
    const Draft removed = orderDraft();
    value(store->saveDraft(kept));
    value(store->saveDraft(removed));
    value(store->removeDraft(removed.id));
    value(store->removeDraft(u"there is none"_s));
    QCOMPARE(value(store->drafts()), QList<Draft>({kept}));
}

void TestDrafts::anotherKeyKeepsThemSealed()
{
    TestStore desk;
    const Draft draft = loaDraft();
    value(desk.open()->saveDraft(draft));
    const Cipher::Key right = desk.key;
    desk.key = Cipher::randomKey();
    const auto refused = answer(desk.open()->drafts());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QCOMPARE(refused.error().code, u"draft-sealed"_s);
    desk.key = right;
    QCOMPARE(value(desk.open()->drafts()), QList<Draft>({draft}));
}

void TestDrafts::aSealedFormOpensInItsOwnRowOnly()
{
    const TestStore desk;
    const auto store = desk.open();
    const Draft first = loaDraft(u"pc-1"_s);
    const Draft second = loaDraft(u"pc-2"_s);
    value(store->saveDraft(first));
    value(store->saveDraft(second));
    RawConnection raw(desk.path());
    QCOMPARE(raw.exec(u"UPDATE drafts SET form = (SELECT form FROM drafts WHERE id = '%1')"_s.arg(first.id)),
        QString());
    QCOMPARE(errorOf(answer(store->drafts())).code, u"draft-sealed"_s);
    value(store->removeDraft(second.id));
    QCOMPARE(value(store->drafts()), QList<Draft>({first}));
}

void TestDrafts::personalDataIsSealed()
{
    const TestStore desk;
    auto store = desk.open();
    const Draft draft = loaDraft();
    const Draft sent = loaDraft(u"pc-2"_s);
    value(store->saveDraft(draft));
    value(store->saveDraft(sent));
    const Submission submission = value(enqueued(*store, sent));
    walked(
        *store, submission.id, {SubmissionState::Queued, SubmissionState::Sending, SubmissionState::Unknown});
    const auto look = [&] {
        const QByteArray bytes = bytesOf(desk.folder());
        // What may be seen is found, so the look itself works.
        QVERIFY(holds(bytes, examples::loa().companyName));
        QVERIFY(holds(bytes, u"pc-2"_s));
        for (const Engineer &engineer : examples::loa().engineers) {
            for (const QString &secret : {engineer.name, engineer.certificateNo, engineer.contactInfo})
                QVERIFY2(!holds(bytes, secret), qPrintable(secret));
        }
    };
    QVERIFY(QFileInfo(desk.path() + u"-wal"_s).size() > 0);
    look();
    store.reset();
    look();
}

void TestDrafts::closingKeepsWhatWasPosted()
{
    const TestStore desk;
    {
        const auto store = desk.open();
        for (int i = 0; i < 50; ++i)
            (void)store->saveDraft(loaDraft(u"pc-%1"_s.arg(i)));
    }
    QCOMPARE(value(desk.open()->drafts()).size(), 50);
    // Closed means closed: the log was written back and taken away.
    QVERIFY(!QFile::exists(desk.path() + u"-wal"_s));
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
