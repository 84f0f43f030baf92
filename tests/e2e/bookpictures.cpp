// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/language.h"
#include "models/engineerbookmodel.h"
#include "models/loafile.h"
#include "ui/bookdialog.h"
#include "ui/bookexportdialog.h"
#include "ui/engineerdialog.h"
#include "ui/engineerspage.h"
#include "ui/loapage.h"
#include "ui/mainwindow.h"
#include "ui/rostereditor.h"
#include "ui/rosterview.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// Takes the pictures of the address book for docs/screenshots. Not a test.
namespace {

QList<BookEntry> exampleBook()
{
    QFile file(u"" CIRCUITDESK_SOURCE_DIR "/resources/examples/hangzhou-mstp-16.loa.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("an example is missing");
    const auto application = parseLoaFile(file.readAll(), file.fileName());
    if (!application)
        qFatal("an example can't be read");
    QList<BookEntry> book;
    for (const Engineer &engineer : application->engineers) {
        const auto number = static_cast<int>(book.size());
        const QDateTime used =
            QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC).addDays(-5 * (number % 7));
        book.append({QString::number(number), engineer, number % 4 == 3 ? QDateTime() : used, used});
    }
    return book;
}

class Photographer final
{
public:
    Photographer(const QString &directory, const QString &suffix) : m_directory(directory), m_suffix(suffix)
    {
    }

    void take(const QString &name, QWidget *what)
    {
        QTest::qWait(200); // for the last paint; nothing depends on it but the picture
        if (!what->grab().save(m_directory + u'/' + name + u'-' + m_suffix + u".png"_s))
            qFatal("a picture could not be saved");
    }
    void takeDialog(const QString &name, QDialog *dialog)
    {
        dialog->open();
        take(name, dialog);
        dialog->close();
    }

private:
    QString m_directory;
    QString m_suffix;
};

void photographPage(MainWindow &window, EngineerBookModel &model, Photographer &photographer)
{
    window.showPage(MainWindow::Page::Engineers);
    photographer.take(u"engineersempty"_s, &window);
    model.setBook(exampleBook());
    window.findChild<QTableView *>(u"engineersView"_s)->selectRow(2);
    window.findChild<QPushButton *>(u"engineersShow"_s)->click();
    photographer.take(u"engineers"_s, &window);
}

void photographDialogs(MainWindow &window, Photographer &photographer)
{
    BookEntry entry = exampleBook().first();
    entry.engineer.contactInfo.chop(1);
    auto *dialog = new EngineerDialog(entry, entry.engineer, {}, &window);
    dialog->open();
    dialog->activateWindow();
    if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
        qFatal("the dialog is not shown");
    // Going through the fields says what is odd in them.
    for (const QString &name : {u"engineerNumber"_s, u"engineerPhone"_s, u"engineerName"_s})
        dialog->findChild<QWidget *>(name)->setFocus(Qt::TabFocusReason);
    photographer.take(u"engineer"_s, dialog);
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
    photographer.take(u"rosterbook"_s, &window);
}

} // namespace

/// bookpictures DIRECTORY light|dark SUFFIX [LANGUAGE]
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        qFatal("bookpictures DIRECTORY light|dark SUFFIX [LANGUAGE]");
    installLanguage(app, arguments.value(4, u"en"_s));
    applyTheme(app, arguments.at(2) == u"dark"_s ? Theme::Dark : Theme::Light);
    MainWindow window;
    EngineerBookModel model;
    window.engineersPage()->setModel(&model);
    window.resize(1280, 720);
    window.show();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window is not shown");
    Photographer photographer(arguments.at(1), arguments.at(3));
    photographPage(window, model, photographer);
    photographDialogs(window, photographer);
    photographTyping(window, photographer);
    return 0;
}
