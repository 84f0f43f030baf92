// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/examples.h"
#include "tests/models/listeddrafts.h"
#include "ui/circuitsdialog.h"
#include "ui/draftspage.h"
#include "ui/namedialog.h"
#include "ui/recoverybar.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// The drafts page and the small dialogs about drafts, by keys alone.
class TestDraftsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup() { m_page.reset(); }

    void searchAndOpen();
    void theBinByKeys();
    void templatesByKeys();
    void nothingToDoWithoutARow();
    void emptyShelvesTellTheNextStep_data();
    void emptyShelvesTellTheNextStep();
    void aSearchWithoutAResultSaysSo();
    void everyPillHasAWord();
    void theRecoveryBarOffersBothVersions();
    void theRecoveryBarOfANewForm();
    void aNameIsAskedUntilItIsTaken();
    void circuitsAreTickedAndPasted();
    void tooManyCircuitsAreNotMade();

private:
    [[nodiscard]] QTableView *view() const { return m_page->findChild<QTableView *>(u"draftsView"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    /// Tabs to a widget, as somebody without a mouse does.
    void tabTo(const QString &name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    DraftModel m_model;
    std::unique_ptr<DraftsPage> m_page;
    Draft m_loa;
    Draft m_order;
    Draft m_thrown;
};

void TestDraftsPage::init()
{
    m_loa = newDraft(examples::loa(), examples::now());
    m_order = newDraft(examples::order(), examples::now());
    m_thrown = newDraft(examples::loa(), examples::now());
    m_model.setDrafts(examples::listed({m_loa, m_order}, examples::now()));
    m_model.setTemplates({{u"t1"_s, u"机房"_s, withoutCircuit(examples::loa()), examples::now()}});
    m_model.setBin({{m_thrown, examples::now()}});
    m_model.setShelf(DraftModel::Shelf::Drafts);
    m_page = std::make_unique<DraftsPage>();
    m_page->setModel(&m_model);
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    view()->setFocus();
}

void TestDraftsPage::tabTo(const QString &name)
{
    for (int i = 0; i < 20; ++i) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
            return;
        press(Qt::Key_Tab);
    }
    QFAIL(qPrintable(u"Tab never reaches "_s + name));
}

void TestDraftsPage::searchAndOpen()
{
    const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy opened(m_page.get(), &DraftsPage::openRequested);
    m_page->focusSearch();
    auto *search = m_page->findChild<QLineEdit *>(u"draftsSearch"_s);
    QCOMPARE(QApplication::focusWidget(), search);
    QInputMethodEvent chinese;
    chinese.setCommitString(u"例"_s);
    QCoreApplication::sendEvent(search, &chinese);
    QCOMPARE(m_model.rowCount(), 1);
    QCOMPARE(m_model.idAt(0), m_loa.id);
    // The counts are of all that is there.
    QCOMPARE(m_page->findChild<QToolButton *>(u"draftsShelf"_s)->text(), u"Drafts (2)"_s);
    press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), view());
    press(Qt::Key_Return);
    QCOMPARE(opened, QList<QVariantList>({{m_loa.id}}));
    m_page->focusSearch();
    press(Qt::Key_Backspace);
    QCOMPARE(m_model.rowCount(), 2);
}

void TestDraftsPage::theBinByKeys()
{
    QSignalSpy deleted(m_page.get(), &DraftsPage::deleteRequested);
    QSignalSpy restored(m_page.get(), &DraftsPage::restoreRequested);
    QSignalSpy removed(m_page.get(), &DraftsPage::removeRequested);
    press(Qt::Key_Delete);
    QCOMPARE(deleted, QList<QVariantList>({{m_loa.id}}));
    tabTo(u"draftsShelf"_s);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(m_model.shelf(), DraftModel::Shelf::Bin);
    QCOMPARE(m_page->findChild<QToolButton *>(u"binShelf"_s)->text(), u"Bin (1)"_s);
    tabTo(u"draftsView"_s);
    QCOMPARE(button(u"draftOpen"_s)->text(), u"&Restore"_s);
    QVERIFY(!button(u"draftDuplicate"_s)->isVisible());
    press(Qt::Key_Return);
    QCOMPARE(restored, QList<QVariantList>({{m_thrown.id}}));
    press(Qt::Key_Delete);
    QCOMPARE(removed, QList<QVariantList>({{m_thrown.id}}));
    QCOMPARE(deleted.size(), 1);
}

void TestDraftsPage::templatesByKeys()
{
    QSignalSpy used(m_page.get(), &DraftsPage::useTemplateRequested);
    QSignalSpy renamed(m_page.get(), &DraftsPage::renameTemplateRequested);
    QSignalSpy deleted(m_page.get(), &DraftsPage::deleteTemplateRequested);
    QSignalSpy duplicated(m_page.get(), &DraftsPage::duplicateRequested);
    press(Qt::Key_F2);
    QCOMPARE(renamed.size(), 0);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(duplicated, QList<QVariantList>({{m_loa.id}}));
    tabTo(u"draftsShelf"_s);
    press(Qt::Key_Right);
    tabTo(u"draftsView"_s);
    press(Qt::Key_Return);
    QCOMPARE(used, QList<QVariantList>({{u"t1"_s}}));
    press(Qt::Key_F2);
    QCOMPARE(renamed, QList<QVariantList>({{u"t1"_s}}));
    press(Qt::Key_Delete);
    QCOMPARE(deleted, QList<QVariantList>({{u"t1"_s}}));
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(duplicated.size(), 1);
}

void TestDraftsPage::nothingToDoWithoutARow()
{
    m_model.setBin({});
    m_page->showShelf(DraftModel::Shelf::Bin);
    for (const QString &name : {u"draftOpen"_s, u"draftDelete"_s, u"draftDuplicate"_s, u"templateRename"_s})
        QVERIFY2(!button(name)->isVisible(), qPrintable(name));
}

void TestDraftsPage::emptyShelvesTellTheNextStep_data()
{
    QTest::addColumn<int>("shelf");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("offersForms");
    QTest::newRow("drafts") << int(DraftModel::Shelf::Drafts) << u"from its first letter"_s << true;
    QTest::newRow("templates") << int(DraftModel::Shelf::Templates) << u"Save as template…"_s << true;
    QTest::newRow("bin") << int(DraftModel::Shelf::Bin) << u"can be restored"_s << false;
}

void TestDraftsPage::emptyShelvesTellTheNextStep()
{
    QFETCH(const int, shelf);
    QFETCH(const QString, words);
    QFETCH(const bool, offersForms);
    m_model.setDrafts({});
    m_model.setTemplates({});
    m_model.setBin({});
    m_page->showShelf(static_cast<DraftModel::Shelf>(shelf));
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    QVERIFY2(texts.join(u'\n').contains(words), qPrintable(texts.join(u'\n')));
    QCOMPARE(button(u"draftsNewLoa"_s)->isVisible(), offersForms);
    QVERIFY(!view()->isVisible());
}

void TestDraftsPage::aSearchWithoutAResultSaysSo()
{
    m_page->focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"nowhere"_s);
    QCOMPARE(m_model.rowCount(), 0);
    QVERIFY(!view()->isVisible());
    bool said = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text() == u"Nothing found"_s);
    QVERIFY(said);
    QVERIFY(!button(u"draftsNewLoa"_s)->isVisible());
}

void TestDraftsPage::everyPillHasAWord()
{
    LoaApplication unfinished = examples::loa();
    unfinished.companyName.clear();
    m_model.setDrafts(examples::listed(
        {m_loa, newDraft(unfinished, examples::now()), m_order}, examples::now(), {m_loa.id}));
    for (int row = 0; row < m_model.rowCount(); ++row)
        QVERIFY(!m_model.index(row, DraftModel::State).data().toString().isEmpty());
    // Drawn, so that an icon that is missing is told.
    QVERIFY(!view()->grab().isNull());
}

void TestDraftsPage::theRecoveryBarOffersBothVersions()
{
    RecoveryBar bar;
    QSignalSpy keep(&bar, &RecoveryBar::keepRequested);
    QSignalSpy other(&bar, &RecoveryBar::otherRequested);
    QVERIFY(!bar.isVisible());
    const QDateTime today = QDateTime(QDate::currentDate(), QTime(14, 2)).toUTC();
    bar.offer(today, QDateTime(QDate::currentDate(), QTime(13, 10)).toUTC());
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    const auto *text = bar.findChild<QLabel *>(u"recoveryText"_s);
    QVERIFY2(text->text().contains(u"Nothing was lost"_s), qPrintable(text->text()));
    const QString typedAt = QLocale().toString(QTime(14, 2), QLocale::ShortFormat);
    const QString beforeAt = QLocale().toString(QTime(13, 10), QLocale::ShortFormat);
    QVERIFY2(text->text().contains(typedAt), qPrintable(text->text()));
    auto *otherButton = bar.findChild<QPushButton *>(u"recoveryOther"_s);
    QVERIFY2(otherButton->text().contains(beforeAt), qPrintable(otherButton->text()));
    otherButton->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(other.size(), 1);
    bar.setEarlierShown(true);
    QVERIFY2(otherButton->text().contains(typedAt), qPrintable(otherButton->text()));
    QVERIFY2(text->text().contains(beforeAt), qPrintable(text->text()));
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QCOMPARE(keep.size(), 1);
    bar.offer(today.addDays(-3), today.addDays(-4));
    QVERIFY2(text->text().contains(QLocale().toString(today.addDays(-3).toLocalTime(), QLocale::ShortFormat)),
        qPrintable(text->text()));
}

void TestDraftsPage::theRecoveryBarOfANewForm()
{
    RecoveryBar bar;
    bar.offer(examples::now(), {});
    QVERIFY(!bar.findChild<QPushButton *>(u"recoveryOther"_s)->isVisible());
    QVERIFY(bar.findChild<QPushButton *>(u"recoveryKeep"_s)->isVisible());
}

void TestDraftsPage::aNameIsAskedUntilItIsTaken()
{
    QPointer<NameDialog> dialog =
        new NameDialog(u"Title"_s, u"What it is for"_s, u"&Save"_s, u"first"_s, m_page.get());
    QSignalSpy entered(dialog.data(), &NameDialog::nameEntered);
    dialog->open();
    QTRY_COMPARE(QApplication::activeWindow(), dialog.data());
    QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<QLineEdit *>(u"nameEdit"_s));
    // What is proposed is marked, so that typing replaces it.
    QTest::keyClicks(QApplication::focusWidget(), u"taken"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QCOMPARE(entered, QList<QVariantList>({{u"taken"_s}}));
    dialog->refuse(u"There is one already."_s);
    const auto *reason = dialog->findChild<QWidget *>(u"nameReason"_s);
    QVERIFY(reason->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"free"_s);
    QVERIFY(!reason->isVisible());
    press(Qt::Key_Return);
    QCOMPARE(entered.last(), QVariantList({u"free"_s}));
    dialog->accept();
    QTRY_VERIFY(!dialog);
}

void TestDraftsPage::circuitsAreTickedAndPasted()
{
    Circuit first;
    first.id = u"pc-1"_s;
    first.name = u"to the sea, by the northern landing station, third floor, rack 17"_s;
    first.peerLocation =
        u"Northern landing station, 12 Harbour Road, third floor, the second room on the left"_s;
    Circuit second;
    second.id = u"pc-2"_s;
    Circuit third;
    third.id = u"pc-3"_s;
    auto *dialog = new CircuitsDialog({first, second, third}, m_page.get());
    QSignalSpy chosen(dialog, &CircuitsDialog::circuitsChosen);
    dialog->open();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *make = dialog->findChild<QPushButton *>(u"circuitsMake"_s);
    QVERIFY(!make->isEnabled());
    QVERIFY2(!make->text().contains(u'0'), qPrintable(make->text()));
    auto *list = dialog->findChild<QListWidget *>(u"circuitsList"_s);
    // A long name takes a second line, and nobody has to scroll sideways for it.
    QTRY_VERIFY(list->visualItemRect(list->item(0)).height()
        > list->visualItemRect(list->item(1)).height() + list->fontMetrics().height() / 2);
    QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
    // It has the focus at first.
    QCOMPARE(QApplication::focusWidget(), list);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"circuitsIds"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"pc-9, pc-1"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u" pc-8;"_s);
    QVERIFY(make->isEnabled());
    QVERIFY2(make->text().contains(u"4"_s), qPrintable(make->text()));
    press(Qt::Key_Tab);
    while (QApplication::focusWidget() != make)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QCOMPARE(chosen, QList<QVariantList>({{QStringList({u"pc-1"_s, u"pc-3"_s, u"pc-9"_s, u"pc-8"_s})}}));
}

void TestDraftsPage::tooManyCircuitsAreNotMade()
{
    auto *dialog = new CircuitsDialog({}, m_page.get());
    dialog->open();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    auto *ids = dialog->findChild<QPlainTextEdit *>(u"circuitsIds"_s);
    const auto *make = dialog->findChild<QPushButton *>(u"circuitsMake"_s);
    const auto *count = dialog->findChild<QLabel *>(u"circuitsCount"_s);
    const auto paste = [ids](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(ids, Qt::Key_V, Qt::ControlModifier);
    };
    ids->setFocus();
    QString most;
    for (int i = 0; i < 100; ++i)
        most += u"pc-%1 "_s.arg(i);
    paste(most);
    QVERIFY(make->isEnabled());
    QVERIFY2(make->text().contains(u"100"_s), qPrintable(make->text()));
    paste(u"pc-100"_s);
    QVERIFY(!make->isEnabled());
    QVERIFY2(count->text().contains(u"101"_s), qPrintable(count->text()));
    const QString before = ids->toPlainText();
    QString file;
    file.fill(u'x', 9000);
    paste(file);
    QCOMPARE(ids->toPlainText(), before);
    QVERIFY2(count->text().contains(u"9,000"_s), qPrintable(count->text()));
    dialog->reject();
}

QTEST_MAIN(TestDraftsPage)
#include "tst_draftspage.moc"
