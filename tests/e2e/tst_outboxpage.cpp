// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"
#include "models/orderage.h"
#include "tests/e2e/draftbench.h"
#include "ui/orderpage.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What a person does with a submission that is not settled.
class TestOutboxPage final : public QObject, private DraftBench
{
    Q_OBJECT

public Q_SLOTS:
    void openUrl(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void init() { QVERIFY(prepare()); }
    void cleanup() { end(); }

    void whatWaitsIsTakenBackAndEdited();
    void whatIsSentByAnotherIsNotEdited();
    void anOldOrderIsLookedUpInTheConsole();

private:
    /// An order that was queued at \a at, moved on in the states that follow.
    [[nodiscard]] QString order(const QDateTime &at, const QList<SubmissionState> &states);
    [[nodiscard]] QTableView *outbox();

    QUrl m_opened;
};

QString TestOutboxPage::order(const QDateTime &at, const QList<SubmissionState> &states)
{
    const auto key = vault::unlock({data(), true});
    if (!QTest::qWaitFor([&] { return key.isFinished(); }, 20000) || !key.result())
        qFatal("the practice data has no key");
    Store beside(profileFor(data(), true).databasePath(), std::make_unique<Cipher>(*key.result()),
        [at] { return at; });
    Transition move;
    move.id = value(beside.enqueue(orderDraft(), u"practice"_s)).id;
    move.to = SubmissionState::Queued;
    for (const SubmissionState next : states) {
        move.from = std::exchange(move.to, next);
        value(beside.move(move));
    }
    return move.id;
}

QTableView *TestOutboxPage::outbox()
{
    Person::press(Qt::Key_3, Qt::ControlModifier);
    auto *view = window().findChild<QTableView *>(u"outboxView"_s);
    if (!QTest::qWaitFor([&] { return view->model()->rowCount() == 1; }) || !Person::tabTo(u"outboxView"_s))
        qFatal("the outbox does not show its one submission");
    Person::press(Qt::Key_Home, Qt::ControlModifier);
    return view;
}

void TestOutboxPage::whatWaitsIsTakenBackAndEdited()
{
    const QString id = order(QDateTime::currentDateTimeUtc(), {});
    QVERIFY(start());
    const QTableView *view = outbox();
    QVERIFY(Person::choose(u"outboxEdit"_s));
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Order);
    QCOMPARE(window().orderPage()->order(), std::get<OccupancyOrder>(orderDraft().form));
    QTRY_COMPARE(view->model()->rowCount(), 0);
    QVERIFY2(said().contains(u"taken back"_s), qPrintable(said()));
    const auto beside = store();
    QCOMPARE(value(beside->submission(id)).state, SubmissionState::Cancelled);
    QTRY_COMPARE(value(beside->drafts()).size(), 1);
    QCOMPARE(value(beside->drafts()).constFirst().form, orderDraft().form);
}

void TestOutboxPage::whatIsSentByAnotherIsNotEdited()
{
    const QString id = order(QDateTime::currentDateTimeUtc(), {});
    QVERIFY(start());
    const QTableView *view = outbox();
    const auto beside = store();
    // Another program has begun to send it, and this window does not know yet.
    Transition claim;
    claim.id = id;
    claim.from = SubmissionState::Queued;
    claim.to = SubmissionState::Sending;
    value(beside->move(claim));
    QVERIFY(Person::choose(u"outboxEdit"_s));
    QTRY_VERIFY2(said().contains(u"Another CircuitDesk"_s), qPrintable(said()));
    QCOMPARE(window().currentPage(), MainWindow::Page::Outbox);
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(value(beside->submission(id)).state, SubmissionState::Sending);
}

void TestOutboxPage::anOldOrderIsLookedUpInTheConsole()
{
    using State = SubmissionState;
    (void)order(QDateTime::currentDateTimeUtc().addSecs(-25 * 3600), {State::Sending, State::Unknown});
    QVERIFY(start());
    (void)outbox();
    const auto says = [this](const QString &text) {
        const auto notices = window().findChildren<QLabel *>(u"noticeText"_s);
        return std::any_of(notices.begin(), notices.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QTRY_VERIFY(says(u"does not send it again"_s));
    QVERIFY(!says(u"It does so"_s));
    QDesktopServices::setUrlHandler(u"https"_s, this, "openUrl");
    QVERIFY(Person::choose(u"outboxConsole"_s));
    QTRY_COMPARE(m_opened, QUrl(u"https://expressconnect.console.aliyun.com/"_s));
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
