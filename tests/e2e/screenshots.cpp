// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/core/language.h"
#include "models/loafile.h"
#include "tests/practice/practiceclient.h"
#include "ui/completionpage.h"
#include "ui/historypage.h"
#include "ui/loapage.h"
#include "ui/orderpage.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Takes the pictures of docs/screenshots: every page, as it looks in the middle of a day's work. Not a test.
namespace {

class Photographer final
{
public:
    Photographer(MainWindow &window, const QString &directory, const QString &suffix)
        : m_window(window),
          m_directory(directory),
          m_suffix(suffix)
    {
    }

    void take(const QString &name, QWidget *what = nullptr)
    {
        QTest::qWait(200); // for the last paint; nothing depends on it but the picture
        QWidget *widget = what ? what : &m_window;
        const QString path = m_directory + u'/' + name + u'-' + m_suffix + u".png"_s;
        if (!widget->grab().save(path))
            qFatal("a picture could not be saved");
    }

private:
    MainWindow &m_window;
    QString m_directory;
    QString m_suffix;
};

template <typename Condition>
void waitFor(Condition condition)
{
    if (!QTest::qWaitFor(condition, 20000))
        qFatal("the window does not come to the state that is to be photographed");
}

LoaApplication example(const QString &name)
{
    QFile file(u"" CIRCUITDESK_SOURCE_DIR "/resources/examples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("an example is missing");
    const auto application = parseLoaFile(file.readAll(), name);
    if (!application)
        qFatal("an example can't be read");
    return *application;
}

QAbstractItemModel *modelOf(MainWindow &window, const QString &view)
{
    return window.findChild<QTableView *>(view)->model();
}

void confirm(MainWindow &window, Photographer &photographer, const QString &name)
{
    Q_EMIT window.reviewRequested();
    QWidget *dialog = nullptr;
    if (!QTest::qWaitFor(
            [&] { return (dialog = window.findChild<QWidget *>(u"reviewDialog"_s)) != nullptr; }))
        qFatal("no review");
    photographer.take(name, dialog);
    QTest::keyClick(dialog, Qt::Key_End);
    auto *button = dialog->findChild<QPushButton *>(u"reviewConfirm"_s);
    if (!QTest::qWaitFor([button] { return button->isEnabled(); }))
        qFatal("the review can't be confirmed");
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
    photographer.take(u"loa"_s);

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
    photographer.take(u"order"_s);
    confirm(window, photographer, u"orderreview"_s);
    waitFor([&] { return server.ledger(u"orders"_s).size() == 1; });
    photographer.take(u"ordered"_s);
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
    photographer.take(u"outbox"_s);
}

void photographCompletion(MainWindow &window, Photographer &photographer)
{
    Q_EMIT window.newCompletionRequested();
    window.completionPage()->setCompletion({u"cn-hangzhou"_s, u"pc-bp1lwa93kd7uq0002"_s, true,
        u"HZ-FIBRE-20261208"_s, u"B07-11/02"_s, u"中国电信"_s, u"+86 571 5550 0110"_s});
    Q_EMIT window.completionPage()->edited();
    photographer.take(u"completion"_s);
}

void photographExplanation(MainWindow &window, Photographer &photographer)
{
    auto *view = window.findChild<QTableView *>(u"historyView"_s);
    auto *button = window.findChild<QPushButton *>(u"historyExplain"_s);
    view->selectRow(view->model()->rowCount() - 1);
    waitFor([button] { return button->isEnabled(); });
    button->click();
    QWidget *dialog = nullptr;
    waitFor([&] { return (dialog = window.findChild<QWidget *>(u"explainDialog"_s)) != nullptr; });
    photographer.take(u"explain"_s, dialog);
    dialog->findChild<QTabWidget *>(u"explainTabs"_s)->setCurrentIndex(1);
    photographer.take(u"explainsigning"_s, dialog);
    dialog->close();
}

void photographLists(MainWindow &window, Photographer &photographer)
{
    window.showPage(MainWindow::Page::Circuits);
    window.findChild<QTableView *>(u"circuitsView"_s)->selectRow(5);
    photographer.take(u"circuits"_s);
    window.showPage(MainWindow::Page::Drafts);
    photographer.take(u"drafts"_s);
    window.showPage(MainWindow::Page::History);
    auto *view = window.findChild<QTableView *>(u"historyView"_s);
    view->selectRow(view->model()->rowCount() - 1);
    photographer.take(u"history"_s);
}

} // namespace

/// screenshots DIRECTORY light|dark SUFFIX [LANGUAGE]
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        qFatal("screenshots DIRECTORY light|dark SUFFIX [LANGUAGE]");
    installLanguage(app, arguments.value(4, u"en"_s));
    QTemporaryDir folder;
    PracticeServer server;
    if (!folder.isValid() || !server.start())
        qFatal("the practice server did not start");
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", server.greeting().value(u"accessKeyId"_s).toString().toUtf8());
    qputenv(
        "ALIBABA_CLOUD_ACCESS_KEY_SECRET", server.greeting().value(u"accessKeySecret"_s).toString().toUtf8());
    Application::Options options;
    options.profile = profileFor(folder.path(), true);
    options.endpoint = QUrl(server.greeting().value(u"url"_s).toString());
    Application application(options, {{}, arguments.at(2), {}});
    MainWindow &window = application.window();
    window.resize(1280, 720);
    QSignalSpy ready(&application, &Application::ready);
    application.start();
    if (ready.isEmpty() && !ready.wait(10000))
        qFatal("the window is not ready");
    Photographer photographer(window, arguments.at(1), arguments.at(3));
    waitFor([&] { return modelOf(window, u"circuitsView"_s)->rowCount() > 20; });
    photographForms(window, photographer, server);
    photographOutbox(window, photographer, server);
    photographCompletion(window, photographer);
    photographLists(window, photographer);
    photographExplanation(window, photographer);
    return 0;
}
