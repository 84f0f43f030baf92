// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circuitmodel.h"
#include "models/draftmodel.h"
#include "models/historymodel.h"
#include "tests/e2e/photographer.h"
#include "tests/e2e/pictures.h"
#include "ui/circuitspage.h"
#include "ui/draftspage.h"
#include "ui/historypage.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/outboxpage.h"
#include "ui/shortcutsdialog.h"

#include <QApplication>
#include <QLineEdit>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

void photographEmptyPages(MainWindow &window, Photographer &photographer)
{
    CircuitModel circuits;
    DraftModel drafts;
    HistoryModel outbox;
    HistoryModel history;
    window.circuitsPage()->setModel(&circuits);
    window.draftsPage()->setModel(&drafts);
    window.outboxPage()->setModel(&outbox);
    window.historyPage()->setModel(&history);
    const std::pair<MainWindow::Page, QString> pages[] = {{MainWindow::Page::Circuits, u"circuitsempty"_s},
        {MainWindow::Page::Drafts, u"draftsempty"_s}, {MainWindow::Page::Outbox, u"outboxempty"_s},
        {MainWindow::Page::History, u"historyempty"_s}};
    for (const auto &[page, name] : pages) {
        window.showPage(page);
        photographer.take(name, window);
    }
    auto *search = window.findChild<QLineEdit *>(u"historySearch"_s);
    search->setText(u"pc-bp1qrb3044eqi9999"_s);
    history.setPage({}, true);
    photographer.take(u"historynohit"_s, window);
    search->clear();
}

void photographMessages(MainWindow &window, Photographer &photographer)
{
    const auto text = [](const char *context, const char *source) {
        return QApplication::translate(context, source);
    };
    MessageBar &bar = *window.messageBar();
    window.showPage(MainWindow::Page::Outbox);
    bar.showMessage(MessageBar::Kind::Error,
        text("circuitdesk::Startup",
            "Your data is still locked, so nothing can be entered. It is untouched; start CircuitDesk again "
            "to unlock it."));
    photographer.take(u"messageerror"_s, window);
    bar.showMessage(MessageBar::Kind::Information,
        text("circuitdesk::EngineersController",
            "%1 was deleted from the address book. Applications keep their engineers.")
            .arg(u"Erika Mustermann"_s),
        text("circuitdesk::EngineersController", "Undo"));
    photographer.take(u"messageinformation"_s, window);
    window.setConnection(MainWindow::Connection::Offline, {});
    bar.clear();
    photographer.take(u"offline"_s, window);
    window.setConnection(MainWindow::Connection::Online, {});
    window.setReadOnly(true);
    photographer.take(u"readonly"_s, window);
    window.setReadOnly(false);
}

void photographNarrow(MainWindow &window, Photographer &photographer)
{
    window.showPage(MainWindow::Page::Loa);
    window.resize(800, 720);
    photographer.take(u"narrow"_s, window);
    window.resize(1280, 720);
}

} // namespace

void photographWindow(Photographer &photographer)
{
    const auto window = openWindow();
    photographEmptyPages(*window, photographer);
    photographMessages(*window, photographer);
    photographNarrow(*window, photographer);
    photographer.takeDialog(
        u"shortcuts"_s, new ShortcutsDialog(window->findChildren<QAction *>(), window.get()));
    photographer.takeDialog(u"about"_s, new AboutDialog(window.get()));
}

} // namespace circuitdesk::test
