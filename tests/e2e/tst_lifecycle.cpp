// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/circuitmodel.h"
#include "models/historymodel.h"
#include "tests/e2e/person.h"
#include "tests/practice/practiceclient.h"
#include "ui/circuitspage.h"
#include "ui/completionpage.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text();
    return texts.join(u'\n');
}

} // namespace

/// The steps of a circuit's life after its first application, in a real window, with nothing but keys.
class TestLifecycle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fromTheWorkToTheOrder();
    void aRejectedApplicationIsTheSecondOne();
    void aCompletionIsADraft();
    void aCallIsExplainedBeforeAndAfter();
    void aPersonSettlesWhatNobodyKnows();

private:
    void start();
    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    /// Moves to the circuits page and to the row of \a id, which has come as far as \a step.
    [[nodiscard]] bool goTo(const QString &id, NextStep step);
    [[nodiscard]] bool takeNextStep() { return Person::choose(u"circuitsNext"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Application> m_application;
};

void TestLifecycle::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_server = std::make_unique<PracticeServer>();
    QVERIFY(m_server->start());
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", m_server->greeting().value(u"accessKeyId"_s).toString().toUtf8());
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET",
        m_server->greeting().value(u"accessKeySecret"_s).toString().toUtf8());
    start();
}

void TestLifecycle::cleanup()
{
    m_application.reset();
    m_server.reset();
}

void TestLifecycle::start()
{
    Application::Options options;
    options.profile = profileFor(m_folder->path(), true);
    options.endpoint = QUrl(m_server->greeting().value(u"url"_s).toString());
    m_application = std::make_unique<Application>(options, Settings{});
    const QSignalSpy ready(m_application.get(), &Application::ready);
    m_application->start();
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(Person::faces(window()));
}

bool TestLifecycle::goTo(const QString &id, NextStep step)
{
    Person::press(Qt::Key_1, Qt::ControlModifier);
    auto *view = window().findChild<QTableView *>(u"circuitsView"_s);
    const auto rowOfStep = [&] {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, CircuitModel::Id);
            if (index.data().toString() == id
                && index.siblingAtColumn(CircuitModel::Next).data().toString() == nextStepText(step))
                return row;
        }
        return -1;
    };
    if (!QTest::qWaitFor([&] { return rowOfStep() >= 0; }, 20000) || !Person::tabTo(u"circuitsView"_s))
        return false;
    Person::press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = rowOfStep(); row > 0; --row)
        Person::press(Qt::Key_Down);
    return window().circuitsPage()->currentId() == id;
}

void TestLifecycle::fromTheWorkToTheOrder()
{
    const QString id = u"pc-bp1lwa93kd7uq0002"_s;
    QVERIFY(goTo(id, NextStep::DoTheWork));
    QVERIFY(takeNextStep());
    QCOMPARE(window().currentPage(), MainWindow::Page::Completion);
    QCOMPARE(window().completionPage()->completion().instanceId, id);
    QCOMPARE(window().completionPage()->completion().regionId, u"cn-hangzhou"_s);
    QVERIFY(Person::fill(u"completionLineCode"_s, u"JH-FIBRE-0042"_s));
    QVERIFY(Person::fill(u"completionLineLabel"_s, u"B07-11/02"_s));
    QVERIFY(Person::tabTo(u"completionCarrier1"_s));
    Person::press(Qt::Key_Space);
    QVERIFY(Person::fill(u"completionContact"_s, u"13900000110"_s));
    QVERIFY(Person::sendsReviewed(window()));

    // The provider looks the report through.
    QTRY_COMPARE(m_server->ledger(u"completions"_s).size(), 1);
    QVERIFY(m_server->advance(3600));
    Person::press(Qt::Key_F5);
    QVERIFY(goTo(id, NextStep::Confirm));
    QVERIFY(takeNextStep());
    QVERIFY(Person::confirmsReview(window()));

    QTRY_COMPARE(m_server->ledger(u"confirmations"_s).size(), 1);
    Person::press(Qt::Key_F5);
    QVERIFY(goTo(id, NextStep::OrderPort));
    QVERIFY(takeNextStep());
    QCOMPARE(window().currentPage(), MainWindow::Page::Order);
    QVERIFY(Person::fill(u"orderPeriod"_s, u"1"_s));
    QVERIFY(Person::sendsReviewed(window()));
    QTRY_COMPARE(m_server->ledger(u"orders"_s).size(), 1);
    const QJsonObject completion = m_server->ledger(u"completions"_s).at(0).toObject();
    QCOMPARE(completion[u"circuit"_s].toString(), id);
    QCOMPARE(m_server->ledger(u"completions"_s).size(), 1);
    QCOMPARE(m_server->ledger(u"confirmations"_s).size(), 1);
    QCOMPARE(m_server->ledger(u"orders"_s).at(0).toObject()[u"circuit"_s].toString(), id);
}

void TestLifecycle::aRejectedApplicationIsTheSecondOne()
{
    const QString id = u"pc-bp1lwa93kd7uq0003"_s;
    QVERIFY(goTo(id, NextStep::ReapplyForLoa));
    QVERIFY(takeNextStep());
    QCOMPARE(window().currentPage(), MainWindow::Page::Loa);
    auto *second = window().findChild<QCheckBox *>(u"loaSecond"_s);
    QVERIFY(second->isVisible());
    QVERIFY(window().loaPage()->application().second);
    // A circuit that was not rejected does not ask.
    QVERIFY(goTo(u"pc-bp1qrb3044eqi0001"_s, NextStep::ApplyForLoa));
    QVERIFY(takeNextStep());
    QVERIFY(!second->isVisible());
    QVERIFY(!window().loaPage()->application().second);
}

void TestLifecycle::aCompletionIsADraft()
{
    const QString id = u"pc-bp1lwa93kd7uq0002"_s;
    QVERIFY(goTo(id, NextStep::DoTheWork));
    QVERIFY(takeNextStep());
    QVERIFY(Person::fill(u"completionLineCode"_s, u"JH-FIBRE-0042"_s));
    const LoaCompletion typed = window().completionPage()->completion();
    window().close();
    m_application.reset();
    start();
    Person::press(Qt::Key_2, Qt::ControlModifier);
    auto *view = window().findChild<QTableView *>(u"draftsView"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QVERIFY(Person::tabTo(u"draftsView"_s));
    Person::press(Qt::Key_Home);
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Completion);
    QCOMPARE(window().completionPage()->completion(), typed);
    QCOMPARE(typed.lineCode, u"JH-FIBRE-0042"_s);
}

void TestLifecycle::aCallIsExplainedBeforeAndAfter()
{
    const auto readExplanation = [this](const QString &pane) {
        auto *dialog = window().findChild<QDialog *>(u"explainDialog"_s);
        return dialog && Person::faces(*dialog) ? dialog->findChild<QPlainTextEdit *>(pane)->toPlainText()
                                                : QString();
    };
    QVERIFY(goTo(u"pc-bp1hp0wr072f60001"_s, NextStep::OrderPort));
    QVERIFY(takeNextStep());
    QVERIFY(Person::fill(u"orderPeriod"_s, u"2"_s));
    Person::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget() && Person::faces(*QApplication::activeModalWidget()));
    auto *review = QApplication::activeModalWidget();
    QVERIFY(Person::choose(u"reviewExplain"_s));
    QTRY_VERIFY(QApplication::activeModalWidget() != review);
    auto *before = QApplication::activeModalWidget();
    QVERIFY(Person::faces(*before));
    const auto *canonical = before->findChild<QPlainTextEdit *>(u"explainCanonical"_s);
    QVERIFY(canonical->toPlainText().contains(u"x-acs-action:CreatePhysicalConnectionOccupancyOrder"_s));
    QVERIFY(m_server->ledger(u"orders"_s).isEmpty());
    Person::press(Qt::Key_Escape);
    // The review is still there, and nothing was confirmed.
    QTRY_COMPARE(QApplication::activeModalWidget(), review);
    QVERIFY(m_server->ledger(u"orders"_s).isEmpty());
    QVERIFY(Person::confirmsReview(window()));
    QTRY_COMPARE(m_server->ledger(u"orders"_s).size(), 1);
    const QJsonObject order = m_server->ledger(u"orders"_s).at(0).toObject();

    Person::press(Qt::Key_4, Qt::ControlModifier);
    auto *view = window().findChild<QTableView *>(u"historyView"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QVERIFY(Person::tabTo(u"historyView"_s));
    Person::press(Qt::Key_Home);
    auto *explain = window().findChild<QPushButton *>(u"historyExplain"_s);
    QTRY_VERIFY(explain->isVisible() && explain->isEnabled());
    QVERIFY(Person::choose(u"historyExplain"_s));
    QTRY_VERIFY(!readExplanation(u"explainCommand"_s).isEmpty());
    const QString command = readExplanation(u"explainCommand"_s);
    QVERIFY2(command.contains(order[u"clientToken"_s].toString()), qPrintable(command));
    const QString answer = textsOf(*QApplication::activeModalWidget());
    QVERIFY2(answer.contains(order[u"requestId"_s].toString()), qPrintable(answer));
    QVERIFY2(answer.contains(order[u"orderId"_s].toString()), qPrintable(answer));
}

void TestLifecycle::aPersonSettlesWhatNobodyKnows()
{
    const QString action = u"CreatePhysicalConnectionOccupancyOrder"_s;
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_server->queueFault({{u"action"_s, action}, {u"fault"_s, u"close-before"_s}}));
    QVERIFY(goTo(u"pc-bp1hp0wr072f60001"_s, NextStep::OrderPort));
    QVERIFY(takeNextStep());
    QVERIFY(Person::fill(u"orderPeriod"_s, u"2"_s));
    QVERIFY(Person::sendsReviewed(window()));
    Person::press(Qt::Key_3, Qt::ControlModifier);
    auto *view = window().findChild<QTableView *>(u"outboxView"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    const auto state = [view] {
        return static_cast<SubmissionState>(view->model()->index(0, 0).data(HistoryModel::StateRole).toInt());
    };
    const auto attempts = [&] {
        int count = 0;
        for (const QJsonValue &request : m_server->ledger(u"requests"_s))
            count += request[u"action"_s].toString() == action;
        return count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(attempts() == 3 && state() == SubmissionState::Unknown, 60000);
    QVERIFY(Person::tabTo(u"outboxView"_s));
    Person::press(Qt::Key_Home);
    auto *done = window().findChild<QPushButton *>(u"outboxDone"_s);
    QTRY_VERIFY(done->isVisible());
    QVERIFY(Person::choose(u"outboxDone"_s));
    const auto typeId = [this](const QString &id) {
        QTRY_VERIFY(window().findChild<QDialog *>(u"orderIdDialog"_s));
        QVERIFY(Person::faces(*window().findChild<QDialog *>(u"orderIdDialog"_s)));
        Person::type(id);
        Person::press(Qt::Key_Return);
        QTRY_VERIFY(!window().findChild<QDialog *>(u"orderIdDialog"_s));
        QVERIFY(Person::faces(window()));
    };
    typeId(u"my order"_s);
    QTRY_VERIFY2(
        window().messageBar()->text().contains(u"digits only"_s), qPrintable(window().messageBar()->text()));
    QCOMPARE(state(), SubmissionState::Unknown);
    QVERIFY(Person::choose(u"outboxDone"_s));
    typeId(u"283117732402483989"_s);
    QTRY_COMPARE(view->model()->rowCount(), 0);
    QTRY_VERIFY2(window().messageBar()->text().contains(u"283117732402483989"_s),
        qPrintable(window().messageBar()->text()));
    // It is settled: whoever asks to send sends nothing.
    const auto before = m_server->ledger(u"requests"_s).size();
    Person::press(Qt::Key_4, Qt::ControlModifier);
    auto *history = window().findChild<QTableView *>(u"historyView"_s);
    QTRY_COMPARE(history->model()->rowCount(), 1);
    QCOMPARE(
        static_cast<SubmissionState>(history->model()->index(0, 0).data(HistoryModel::StateRole).toInt()),
        SubmissionState::Accepted);
    QVERIFY(m_server->ledger(u"orders"_s).isEmpty());
    QCOMPARE(m_server->ledger(u"requests"_s).size(), before);
}

QTEST_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
