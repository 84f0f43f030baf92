// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/e2e/photographer.h"
#include "tests/e2e/pictures.h"
#include "tests/practice/practiceclient.h"
#include "ui/completionpage.h"
#include "ui/historypage.h"
#include "ui/loapage.h"
#include "ui/orderpage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The page says when the form was saved, and nothing is asked of the provider any more.
void waitForRest(const MainWindow &window, const QWidget &page)
{
    const auto *state = page.findChild<QLabel *>(u"pageState"_s);
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    waitFor([&] {
        const QString text = state->text();
        return std::any_of(text.begin(), text.end(), isDigit)
            && window.findChild<QPushButton *>(u"circuitsRefresh"_s)->isEnabled();
    });
}

/// What was chosen is read from the disk; \a text stands in the pane then.
void waitForDetail(const MainWindow &window, const QString &text)
{
    waitFor([&] {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    });
}

void confirm(MainWindow &window, Photographer &photographer, const QString &name)
{
    Q_EMIT window.reviewRequested();
    QWidget *dialog = dialogOf(window, u"reviewDialog"_s);
    photographer.take(name, *dialog);
    QTest::keyClick(dialog, Qt::Key_End);
    auto *button = dialog->findChild<QPushButton *>(u"reviewConfirm"_s);
    waitFor([button] { return button->isEnabled(); });
    button->click();
}

void photographForms(MainWindow &window, Photographer &photographer, PracticeServer &server)
{
    Q_EMIT window.newLoaRequested();
    LoaApplication unfinished = example(u"hangzhou-mstp-16.loa.json"_s);
    unfinished.si.clear();
    unfinished.engineers.resize(12);
    unfinished.engineers[6].contactInfo.chop(1);
    window.loaPage()->setApplication(unfinished);
    Q_EMIT window.loaPage()->edited();
    Q_EMIT window.loaPage()->checkRequested();
    waitForRest(window, *window.loaPage());
    photographer.take(u"loa"_s, window);

    Q_EMIT window.newLoaRequested();
    window.loaPage()->setApplication(example(u"hangzhou-fibre.loa.json"_s));
    Q_EMIT window.loaPage()->edited();
    confirm(window, photographer, u"review"_s);
    waitFor([&] { return server.ledger(u"applications"_s).size() == 1; });

    Q_EMIT window.newOrderRequested();
    OccupancyOrder order;
    order.regionId = u"cn-hangzhou"_s;
    order.physicalConnectionId = u"pc-bp1hp0wr072f60001"_s;
    order.period = 3;
    window.orderPage()->setOrder(order);
    Q_EMIT window.orderPage()->edited();
    waitForRest(window, *window.orderPage());
    photographer.take(u"order"_s, window);
    confirm(window, photographer, u"orderreview"_s);
    waitFor([&] { return server.ledger(u"orders"_s).size() == 1; });
    photographer.take(u"ordered"_s, window);
}

void photographOutbox(MainWindow &window, Photographer &photographer, PracticeServer &server)
{
    for (int i = 0; i < 3; ++i) {
        if (!server.queueFault(
                {{u"action"_s, u"CreatePhysicalConnectionOccupancyOrder"_s}, {u"fault"_s, u"500"_s}}))
            qFatal("no fault");
    }
    Q_EMIT window.newOrderRequested();
    OccupancyOrder order;
    order.regionId = u"cn-hangzhou"_s;
    order.physicalConnectionId = u"pc-bp1hp0wr072f60002"_s;
    window.orderPage()->setOrder(order);
    Q_EMIT window.orderPage()->edited();
    confirm(window, photographer, u"orderreview"_s);
    window.showPage(MainWindow::Page::Outbox);
    waitFor([&] { return modelOf(window, u"outboxView"_s)->rowCount() == 1; });
    auto *view = window.findChild<QTableView *>(u"outboxView"_s);
    view->selectRow(0);
    waitForDetail(window, u"InternalError"_s);
    photographer.take(u"outbox"_s, window);
}

void photographCompletion(MainWindow &window, Photographer &photographer)
{
    Q_EMIT window.newCompletionRequested();
    window.completionPage()->setCompletion({u"cn-hangzhou"_s, u"pc-bp1lwa93kd7uq0002"_s, true,
        u"HZ-FIBRE-20261208"_s, u"B07-11/02"_s, u"中国电信"_s, u"+86 571 5550 0110"_s});
    Q_EMIT window.completionPage()->edited();
    waitForRest(window, *window.completionPage());
    photographer.take(u"completion"_s, window);
}

void photographExplanation(MainWindow &window, Photographer &photographer)
{
    auto *view = window.findChild<QTableView *>(u"historyView"_s);
    auto *button = window.findChild<QPushButton *>(u"historyExplain"_s);
    view->selectRow(view->model()->rowCount() - 1);
    waitFor([button] { return button->isEnabled(); });
    button->click();
    QWidget *dialog = dialogOf(window, u"explainDialog"_s);
    photographer.take(u"explain"_s, *dialog);
    dialog->findChild<QTabWidget *>(u"explainTabs"_s)->setCurrentIndex(1);
    photographer.take(u"explainsigning"_s, *dialog);
    dialog->close();
}

void photographLists(MainWindow &window, Photographer &photographer)
{
    window.showPage(MainWindow::Page::Circuits);
    window.findChild<QTableView *>(u"circuitsView"_s)->selectRow(5);
    photographer.take(u"circuits"_s, window);
    window.showPage(MainWindow::Page::Drafts);
    photographer.take(u"drafts"_s, window);
    window.showPage(MainWindow::Page::History);
    auto *view = window.findChild<QTableView *>(u"historyView"_s);
    view->selectRow(view->model()->rowCount() - 1);
    waitForDetail(window, u"pc-bp1qrb3044eqi0001"_s);
    photographer.take(u"history"_s, window);
}

} // namespace

void photographDay(Photographer &photographer)
{
    QTemporaryDir folder;
    PracticeServer server;
    if (!folder.isValid() || !server.start())
        qFatal("the practice server did not start");
    Application::Options options;
    options.profile = profileFor(folder.path(), true);
    options.endpoint = QUrl(server.greeting().value(u"url"_s).toString());
    options.environment.variables.insert(
        u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, server.greeting().value(u"accessKeyId"_s).toString());
    options.environment.variables.insert(
        u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, server.greeting().value(u"accessKeySecret"_s).toString());
    Application application(options, {{}, photographer.theme(), {}});
    MainWindow &window = application.window();
    window.resize(1280, 720);
    QSignalSpy ready(&application, &Application::ready);
    application.start();
    waitFor([&] { return !ready.isEmpty(); });
    waitFor([&] { return modelOf(window, u"circuitsView"_s)->rowCount() > 20; });
    photographForms(window, photographer, server);
    photographOutbox(window, photographer, server);
    photographCompletion(window, photographer);
    photographLists(window, photographer);
    photographExplanation(window, photographer);
}

} // namespace circuitdesk::test
