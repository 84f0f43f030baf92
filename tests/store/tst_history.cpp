// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

using State = SubmissionState;

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesHaveNoGapAndNoRepeat_data();
    void pagesHaveNoGapAndNoRepeat();
    void newOnesDoNotShiftPages();
    void listsHaveNoParameters();
    void search_data();
    void search();
    void searchFindsWhatWasLearnedLater();
    void filters_data();
    void filters();

private:
    struct Sample {
        QString circuit;
        QString company;
        QString requestId;
        QString orderId;
        QString code;
    };
    TestStore m_desk;
    std::unique_ptr<Store> m_store;
};

void TestHistory::initTestCase()
{
    m_store = m_desk.open();
    const QList<Sample> samples{
        {u"pc-bp1qrb3044eqi0001"_s, u"示例网络科技有限公司"_s, u"4EC47282-1B74-4534-BD0E-403F3EE64CAF"_s, {},
            {}},
        {u"pc-bp1qrb3044eqi0002"_s, u"Example \"Quoted\" & Söhne"_s, {}, {}, u"Forbidden.RAM"_s},
        {u"pc-100%_off"_s, u"100 percent"_s, {}, u"202611209007199254740993"_s, {}},
        {u"pc-100xxoff"_s, u"back\\slash O'Neill"_s, {}, {}, u"ServiceUnavailable"_s},
        {u"pc-𠮷野家"_s, u"𠮷野"_s, {}, {}, {}},
        {u"pc-café"_s, u"NEAR AND OR NOT (x) a* ^b c:d -e"_s, {}, {}, {}},
    };
    for (const Sample &sample : samples) {
        Draft draft = loaDraft(sample.circuit);
        std::get<LoaApplication>(draft.form).companyName = sample.company;
        const QString id = value(enqueued(*m_store, draft)).id;
        walked(*m_store, id, {State::Queued, State::Sending});
        Transition ended = transition(id, State::Sending, State::Accepted);
        ended.requestId = sample.requestId;
        ended.orderId = sample.orderId;
        ended.code = sample.code;
        value(m_store->move(ended));
    }
    // Then many that no search but one for their company finds: every fifth an order, which has none.
    QList<QFuture<Result<Submission>>> more;
    for (int i = 0; i < 250; ++i) {
        Draft draft = i % 5 == 0 ? orderDraft(u"pz-%1"_s.arg(i)) : loaDraft(u"pz-%1"_s.arg(i));
        if (draft.isLoa())
            std::get<LoaApplication>(draft.form).companyName = u"zzz GmbH"_s;
        more.append(enqueued(*m_store, draft));
    }
    for (qsizetype i = 0; i < more.size(); ++i) {
        const Submission submission = value(more.at(i));
        if (i % 10 == 0)
            value(m_store->move(transition(submission.id, State::Queued, State::Cancelled)));
    }
}

void TestHistory::pagesHaveNoGapAndNoRepeat_data()
{
    QTest::addColumn<int>("limit");
    for (int limit : {1, 7, 64, 100, 128, 256, 1000})
        QTest::addRow("%d a page", limit) << limit;
}

void TestHistory::pagesHaveNoGapAndNoRepeat()
{
    QFETCH(int, limit);
    QList<qint64> sequences;
    HistoryQuery query;
    query.limit = limit;
    for (;;) {
        const auto page = value(m_store->history(query));
        QVERIFY(page.size() <= limit);
        for (const Submission &submission : page) {
            QVERIFY(sequences.isEmpty() || submission.sequence < sequences.last());
            sequences.append(submission.sequence);
        }
        if (page.size() < limit)
            break;
        query.before = page.last().sequence;
    }
    QCOMPARE(sequences.size(), 256);
    for (qsizetype i = 0; i < sequences.size(); ++i)
        QCOMPARE(sequences.at(i), 256 - i);
}

void TestHistory::newOnesDoNotShiftPages()
{
    const TestStore desk;
    const auto store = desk.open();
    for (int i = 0; i < 6; ++i)
        value(enqueued(*store, loaDraft()));
    HistoryQuery query;
    query.limit = 3;
    query.before = value(store->history(query)).last().sequence;
    QCOMPARE(query.before, 4);
    value(enqueued(*store, loaDraft()));
    const auto page = value(store->history(query));
    QCOMPARE(page.size(), 3);
    QCOMPARE(page.first().sequence, 3);
}

void TestHistory::listsHaveNoParameters()
{
    // Thousands of rows must not be opened to show one line of each.
    const auto page = value(m_store->history({}));
    QCOMPARE(page.size(), 100);
    for (const Submission &submission : page)
        QVERIFY(submission.parameters.isEmpty());
    QVERIFY(!value(m_store->submission(page.first().id)).parameters.isEmpty());
}

void TestHistory::search_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("found");
    const auto row = [](const QString &text, const QList<qint64> &found) {
        QTest::addRow("'%s'", qPrintable(text)) << text << found;
    };
    row(u"pc-bp1qrb3044eqi0001"_s, {1});
    row(u"44eqi"_s, {2, 1});
    row(u"EQI000"_s, {2, 1});
    row(u"示例网络"_s, {1});
    row(u"网络"_s, {1});
    row(u"网"_s, {1});
    row(u"络网"_s, {});
    row(u"  网络 "_s, {1});
    row(u"4ec47282"_s, {1});
    row(u"9007199254740993"_s, {3});
    row(u"Forbidden.RAM"_s, {2});
    row(u"\"Quoted\""_s, {2});
    row(u"\"Qu"_s, {2});
    row(u"\""_s, {2});
    row(u"\"\"\""_s, {});
    row(u"Söhne"_s, {2});
    row(u"100%"_s, {3});
    row(u"100%_off"_s, {3});
    row(u"%"_s, {3});
    row(u"_"_s, {3});
    row(u"%_"_s, {3});
    row(u"0_"_s, {});
    row(u"\\"_s, {4});
    row(u"k\\s"_s, {4});
    row(u"O'N"_s, {4});
    row(u"'"_s, {4});
    row(u"𠮷"_s, {5});
    row(u"𠮷野"_s, {5});
    row(u"𠮷野家"_s, {5});
    row(u"AND OR"_s, {6});
    row(u"NOT (x)"_s, {6});
    row(u"a*"_s, {6});
    row(u"^b c"_s, {6});
    row(u"c:d"_s, {6});
    row(u"café"_s, {6});
    row(u"nowhere"_s, {});
    row(u"company : zzz"_s, {});
    row(u"a"_s + QChar(u'\0') + u"bc"_s, {});
    row(u"abc"_s + QChar(0xd800), {});
}

void TestHistory::search()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, found);
    HistoryQuery query;
    query.text = text;
    const auto page = answer(m_store->history(query));
    QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
    QList<qint64> sequences;
    for (const Submission &submission : *page)
        sequences.append(submission.sequence);
    QCOMPARE(sequences, found);
}

void TestHistory::searchFindsWhatWasLearnedLater()
{
    const TestStore desk;
    const auto store = desk.open();
    const QString id = value(enqueued(*store, loaDraft())).id;
    HistoryQuery query;
    const auto count = [&](const QString &text) {
        query.text = text;
        return value(store->history(query)).size();
    };
    QCOMPARE(count(u"Throttling"_s), 0);
    walked(*store, id, {State::Queued, State::Sending});
    Transition back = transition(id, State::Sending, State::Queued);
    back.code = u"Throttling"_s;
    value(store->move(back));
    QCOMPARE(count(u"Throttling"_s), 1);
    QCOMPARE(count(u"pc-1"_s), 1);
    // The next move clears the code, and the index with it.
    walked(*store, id, {State::Queued, State::Sending});
    QCOMPARE(count(u"Throttling"_s), 0);
    QCOMPARE(
        RawConnection(desk.path())
            .exec(u"INSERT INTO submission_search (submission_search, rank) VALUES ('integrity-check', 1)"_s),
        QString());
}

void TestHistory::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<State>>("state");
    QTest::addColumn<std::optional<bool>>("loa");
    QTest::addColumn<int>("count");
    const std::optional<State> anyState;
    const std::optional<bool> anyKind;
    QTest::newRow("accepted") << u""_s << std::optional(State::Accepted) << anyKind << 6;
    QTest::newRow("cancelled") << u""_s << std::optional(State::Cancelled) << anyKind << 25;
    QTest::newRow("queued") << u""_s << std::optional(State::Queued) << anyKind << 225;
    QTest::newRow("unknown") << u""_s << std::optional(State::Unknown) << anyKind << 0;
    QTest::newRow("LOA") << u""_s << anyState << std::optional(true) << 206;
    QTest::newRow("orders") << u""_s << anyState << std::optional(false) << 50;
    QTest::newRow("queued orders") << u""_s << std::optional(State::Queued) << std::optional(false) << 25;
    QTest::newRow("cancelled LOA") << u""_s << std::optional(State::Cancelled) << std::optional(true) << 0;
    QTest::newRow("a company's") << u"zzz"_s << anyState << anyKind << 200;
    QTest::newRow("a company's orders") << u"zzz"_s << anyState << std::optional(false) << 0;
    QTest::newRow("short text, cancelled") << u"pz"_s << std::optional(State::Cancelled) << anyKind << 25;
    QTest::newRow("long text, cancelled orders")
        << u"pz-2"_s << std::optional(State::Cancelled) << std::optional(false) << 6;
}

void TestHistory::filters()
{
    QFETCH(QString, text);
    QFETCH(std::optional<State>, state);
    QFETCH(std::optional<bool>, loa);
    QFETCH(int, count);
    HistoryQuery query;
    query.text = text;
    query.state = state;
    query.loa = loa;
    query.limit = 1000;
    const auto all = value(m_store->history(query));
    QCOMPARE(all.size(), count);
    for (const Submission &submission : all) {
        QVERIFY(!state || submission.state == *state);
        QVERIFY(!loa || submission.isLoa() == *loa);
    }
    // Paged it is the same list.
    QList<Submission> paged;
    query.limit = 10;
    for (;;) {
        const auto page = value(m_store->history(query));
        paged.append(page);
        QVERIFY(paged.size() <= all.size());
        if (page.size() < query.limit)
            break;
        query.before = page.last().sequence;
    }
    QCOMPARE(paged, all);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
