// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/formbench.h"
#include "tests/e2e/person.h"

#include <QMenuBar>
#include <QMetaEnum>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// By its mnemonic, what is on the screen: buttons, the labels of fields, and the menus above.
QMultiMap<QString, QString> mnemonicsIn(const QWidget &window)
{
    QMultiMap<QString, QString> found;
    const auto add = [&found](const QString &text) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            found.insert(keys.toString(), text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                add(action->text());
        }
    }
    return found;
}

QStringList clashesIn(const QWidget &window)
{
    const auto found = mnemonicsIn(window);
    QStringList clashes;
    for (const QString &keys : found.uniqueKeys()) {
        if (found.count(keys) > 1)
            clashes.append(keys + u": "_s + found.values(keys).join(u" / "_s));
    }
    return clashes;
}

} // namespace

/// Alt and a letter means one thing on each page, in both languages.
class TestMnemonics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesHaveNoClash_data();
    void pagesHaveNoClash();
    void reviewsHaveNoClash_data() { languages(); }
    void reviewsHaveNoClash();
    void thatOfAFieldOnlyGoesThere();
    void theButtonsOfMoneyHaveOne();

private:
    static void languages();
    /// The language of the test's row.
    void speak();

    QTranslator m_chinese;
};

void TestMnemonics::languages()
{
    QTest::addColumn<bool>("chinese");
    QTest::newRow("English") << false;
    QTest::newRow("Chinese") << true;
}

void TestMnemonics::pagesHaveNoClash_data()
{
    languages();
}

void TestMnemonics::speak()
{
    QFETCH(bool, chinese);
    QCoreApplication::removeTranslator(&m_chinese);
    if (chinese) {
        QVERIFY(m_chinese.load(u":/i18n/circuitdesk_zh_CN.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_chinese));
    }
}

void TestMnemonics::pagesHaveNoClash()
{
    speak();
    FormBench bench;
    LoaApplication form = FormBench::sound();
    form.second = true;
    bench.openLoa(form);
    const auto pages = QMetaEnum::fromType<MainWindow::Page>();
    for (int i = 0; i < pages.keyCount(); ++i) {
        bench.window.showPage(static_cast<MainWindow::Page>(pages.value(i)));
        QCoreApplication::processEvents();
        const QStringList clashes = clashesIn(bench.window);
        QVERIFY2(
            clashes.isEmpty(), qPrintable(QString::fromLatin1(pages.key(i)) + u' ' + clashes.join(u'\n')));
    }
    QVERIFY(mnemonicsIn(bench.window).size() > 8);
    QCoreApplication::removeTranslator(&m_chinese);
}

void TestMnemonics::reviewsHaveNoClash()
{
    speak();
    FormBench bench;
    QVERIFY(Person::faces(bench.window));
    OccupancyOrder paid = examples::order();
    paid.autoPay = true;
    LoaCompletion changed = examples::completion();
    changed.finishWork = !changed.finishWork;
    const std::tuple<FormController *, MainWindow::Page, AnyForm, const char *> forms[] = {
        {&bench.loa, MainWindow::Page::Loa, FormBench::sound(), "loaReview"},
        {&bench.order, MainWindow::Page::Order, examples::order(), "orderReview"},
        {&bench.order, MainWindow::Page::Order, paid, "orderReview"},
        {&bench.completion, MainWindow::Page::Completion, examples::completion(), "completionReview"},
        {&bench.completion, MainWindow::Page::Completion, changed, "completionReview"}};
    for (const auto &[controller, page, form, opener] : forms) {
        bench.open(*controller, page, form);
        const auto *button = bench.child<QPushButton>(opener);
        QVERIFY(button);
        const QKeySequence opens = QKeySequence::mnemonic(button->text());
        QVERIFY2(!opens.isEmpty(), qPrintable(button->text()));
        controller->review();
        QTRY_VERIFY(bench.review());
        QCOMPARE(clashesIn(*bench.review()), QStringList());
        QCOMPARE(mnemonicsIn(*bench.review()).size(), 3);
        const QString confirm = bench.review()->findChild<QPushButton *>(u"reviewConfirm"_s)->text();
        QVERIFY2(!QKeySequence::mnemonic(confirm).isEmpty(), qPrintable(confirm));
        // Who holds down the key that opened the review confirms nothing with it.
        QVERIFY2(QKeySequence::mnemonic(confirm) != opens, qPrintable(confirm));
        delete bench.review();
    }
    QCoreApplication::removeTranslator(&m_chinese);
}

void TestMnemonics::thatOfAFieldOnlyGoesThere()
{
    FormBench bench;
    QVERIFY(Person::faces(bench.window));
    // None of the choices is the first one.
    LoaApplication loa = FormBench::sound();
    loa.lineType = u"FIBRE"_s;
    OccupancyOrder order = examples::order();
    order.pricingCycle = u"Year"_s;
    LoaCompletion completion = examples::completion();
    completion.finishWork = false;
    completion.lineServiceProvider = lineServiceProviders().constLast();
    const std::tuple<FormController *, MainWindow::Page, AnyForm> forms[] = {
        {&bench.loa, MainWindow::Page::Loa, loa}, {&bench.order, MainWindow::Page::Order, order},
        {&bench.completion, MainWindow::Page::Completion, completion}};
    for (const auto &[controller, page, form] : forms) {
        bench.open(*controller, page, form);
        int fields = 0;
        for (const auto *label : bench.window.findChildren<QLabel *>()) {
            const QKeySequence keys = QKeySequence::mnemonic(label->text());
            if (!label->isVisible() || !label->buddy() || keys.isEmpty())
                continue;
            bool pressed = false;
            for (const auto *button : label->buddy()->parentWidget()->findChildren<QAbstractButton *>())
                connect(button, &QAbstractButton::pressed, label, [&pressed] { pressed = true; });
            Person::press(keys[0].key(), keys[0].keyboardModifiers());
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY2(
                focus == label->buddy() || label->buddy()->isAncestorOf(focus), qPrintable(label->text()));
            // A button that a key presses is clicked a moment later.
            QVERIFY2(!pressed, qPrintable(label->text()));
            const auto *choice = qobject_cast<const QAbstractButton *>(focus);
            QVERIFY2(!choice || choice->isChecked(), qPrintable(label->text()));
            QVERIFY2(controller->form() == form, qPrintable(label->text()));
            for (const auto *button : label->buddy()->parentWidget()->findChildren<QAbstractButton *>())
                button->disconnect(label);
            ++fields;
        }
        QVERIFY(fields >= 4);
    }
}

void TestMnemonics::theButtonsOfMoneyHaveOne()
{
    FormBench bench;
    QVERIFY(Person::faces(bench.window));
    bench.open(bench.order, MainWindow::Page::Order, examples::order());
    Person::press(Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(bench.review());
    QVERIFY(Person::faces(*bench.review()));
    const auto *confirm = bench.review()->findChild<QPushButton *>(u"reviewConfirm"_s);
    Person::press(Qt::Key_End);
    QTRY_VERIFY(confirm->isEnabled());
    QSignalSpy accepted(bench.review(), &QDialog::accepted);
    Person::press(Qt::Key_P, Qt::AltModifier);
    QTRY_COMPARE(accepted.size(), 1);
    QVERIFY(Person::faces(bench.window));
    Person::press(Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(bench.review() && bench.review()->isVisible());
    QVERIFY(Person::faces(*bench.review()));
    QSignalSpy rejected(bench.review(), &QDialog::rejected);
    Person::press(Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(rejected.size(), 1);
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
