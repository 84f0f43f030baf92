// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engineerbookmodel.h"
#include "tests/e2e/photographer.h"
#include "tests/e2e/pictures.h"
#include "ui/bookdialog.h"
#include "ui/bookexportdialog.h"
#include "ui/engineerdialog.h"
#include "ui/engineerspage.h"
#include "ui/loapage.h"
#include "ui/mainwindow.h"
#include "ui/rostereditor.h"
#include "ui/rosterview.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

void photographPage(MainWindow &window, EngineerBookModel &model, Photographer &photographer)
{
    window.showPage(MainWindow::Page::Engineers);
    photographer.take(u"engineersempty"_s, window);
    model.setBook(exampleBook());
    window.findChild<QTableView *>(u"engineersView"_s)->selectRow(2);
    window.findChild<QPushButton *>(u"engineersShow"_s)->click();
    photographer.take(u"engineers"_s, window);
}

void photographDialogs(MainWindow &window, Photographer &photographer)
{
    BookEntry entry = exampleBook().first();
    entry.engineer.contactInfo.chop(1);
    auto *dialog = new EngineerDialog(entry, entry.engineer, {}, &window);
    dialog->open();
    dialog->activateWindow();
    waitFor([dialog] { return QApplication::activeWindow() == dialog; });
    // Going through the fields says what is odd in them.
    for (const QString &name : {u"engineerNumber"_s, u"engineerPhone"_s, u"engineerName"_s})
        dialog->findChild<QWidget *>(name)->setFocus(Qt::TabFocusReason);
    photographer.take(u"engineer"_s, *dialog);
    dialog->close();
    photographer.takeDialog(u"engineersexport"_s, new BookExportDialog(16, &window));
    auto *book = new BookDialog(exampleBook(), 3, &window);
    auto *view = book->findChild<QTableView *>(u"bookView"_s);
    for (const int row : {0, 2, 5})
        view->model()->setData(view->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    photographer.takeDialog(u"frombook"_s, book);
}

void photographTyping(MainWindow &window, Photographer &photographer)
{
    window.showPage(MainWindow::Page::Loa);
    LoaApplication application;
    application.engineers = {exampleBook().first().engineer, Engineer{}};
    window.loaPage()->setApplication(application);
    window.loaPage()->rosterEditor()->setBook(exampleBook());
    window.loaPage()->rosterEditor()->view()->editCell(1, RosterModel::Name);
    auto *editor = window.findChild<QLineEdit *>(u"rosterEditor"_s);
    editor->setText(exampleBook().at(1).engineer.name.left(1));
    Q_EMIT editor->textEdited(editor->text());
    QTest::keyClick(editor, Qt::Key_Down);
    photographer.take(u"rosterbook"_s, window);
}

} // namespace

void photographBook(Photographer &photographer)
{
    EngineerBookModel model;
    const auto window = openWindow();
    window->engineersPage()->setModel(&model);
    photographPage(*window, model, photographer);
    photographDialogs(*window, photographer);
    photographTyping(*window, photographer);
}

} // namespace circuitdesk::test
