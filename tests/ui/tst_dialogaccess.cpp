// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/examples.h"
#include "tests/ui/controls.h"
#include "ui/bookdialog.h"
#include "ui/bookexportdialog.h"
#include "ui/circuitsdialog.h"
#include "ui/engineerdialog.h"
#include "ui/importdialog.h"
#include "ui/namedialog.h"
#include "ui/reviewdialog.h"
#include "ui/rosterchooser.h"
#include "ui/shortcutsdialog.h"
#include "ui/theme.h"

#include <functional>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<BookEntry> book()
{
    QList<BookEntry> entries;
    for (const Engineer &engineer : examples::engineers(5)) {
        BookEntry entry;
        entry.id = QString::number(entries.size());
        entry.engineer = engineer;
        entries.append(entry);
    }
    return entries;
}

ImportedTable table()
{
    ImportedTable result;
    result.fileName = u"roster.xlsx"_s;
    result.rows = separatedRows(
        u"Name|Phone|ID number\nAnn|13900000101|3.3E+17\nBo|13900000102|11010519491231002X\n"_s, u'|');
    result.sheet = u"Sheet1"_s;
    result.otherSheets = {u"Sheet2"_s};
    return result;
}

ReviewContent review()
{
    ReviewContent content;
    content.title = u"Send the application"_s;
    content.confirmText = u"Send application"_s;
    content.acknowledged = {u"Engineer 1: the ID number is odd."_s};
    content.warnings = {u"Site entry is soon."_s};
    return content;
}

using Maker = std::function<QDialog *(QWidget *)>;

const QList<std::pair<const char *, Maker>> &makers()
{
    static const QList<std::pair<const char *, Maker>> all{
        {"import", [](QWidget *parent) { return new ImportDialog(table(), 9, parent); }},
        {"import into the book", [](QWidget *parent) { return new ImportDialog(table(), {}, parent); }},
        {"chooser",
            [](QWidget *parent) {
                return new RosterChooser(examples::engineers(3), examples::engineers(16), parent);
            }},
        {"address book", [](QWidget *parent) { return new BookDialog(book(), 3, parent); }},
        {"export", [](QWidget *parent) { return new BookExportDialog(5, parent); }},
        {"engineer", [](QWidget *parent) { return new EngineerDialog({}, {}, {}, parent); }},
        {"name",
            [](QWidget *parent) {
                return new NameDialog(
                    u"Save as template"_s, u"It keeps everything."_s, u"&Save"_s, {}, parent);
            }},
        {"circuits",
            [](QWidget *parent) {
                Circuit circuit;
                circuit.id = u"pc-1"_s;
                return new CircuitsDialog({circuit}, parent);
            }},
        {"review", [](QWidget *parent) { return new ReviewDialog(review(), parent); }},
        {"shortcuts", [](QWidget *parent) { return new ShortcutsDialog({}, parent); }},
        {"about", [](QWidget *parent) { return new AboutDialog(parent); }}};
    return all;
}

} // namespace

/// What opens above the window can be heard and reached as the pages can.
class TestDialogAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void isHeardAndReached_data();
    void isHeardAndReached();
};

void TestDialogAccess::isHeardAndReached_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < makers().size(); ++number)
        QTest::newRow(makers().at(number).first) << number;
}

void TestDialogAccess::isHeardAndReached()
{
    QFETCH(int, number);
    QWidget window;
    window.resize(1280, 720);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QDialog *dialog = makers().at(number).second(&window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(!controlsIn(*dialog).isEmpty());
    QCOMPARE(firstBarrier(*dialog), QByteArray());
    QVERIFY2(
        !dialog->windowTitle().isEmpty() || !dialog->accessibleName().isEmpty(), "nothing says what it is");
    // Somebody who only has keys is in it at once.
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(firstUnreached(*dialog, 40), QByteArray());
    QVERIFY2(dialog->height() <= 720 && dialog->width() <= 1280, "it does not fit a field laptop");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
}

QTEST_MAIN(TestDialogAccess)
#include "tst_dialogaccess.moc"
