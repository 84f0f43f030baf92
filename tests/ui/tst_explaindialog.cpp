// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explaindialog.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a person would see of one call; in clear every text names the engineer.
Explanation explanation(bool masked)
{
    const QString name = masked ? u"张**"_s : u"张示例"_s;
    Explanation result;
    result.operation = u"ApplyPhysicalConnectionLOA"_s;
    result.effect = u"Apply for pc-1."_s;
    result.address = u"POST https://vpc.aliyuncs.com/"_s;
    result.parameters = {
        {u"Circuit"_s, u"InstanceId"_s, u"pc-1"_s}, {u"Engineer"_s, u"PMInfo.1.PMName"_s, name}};
    result.body = u"body "_s + name;
    result.canonicalRequest = u"canonical\n"_s + name;
    result.stringToSign = u"to sign "_s + name;
    result.authorization = u"authorization "_s + name;
    result.signingNotes = {u"One note."_s, u"Another."_s};
    result.cliCommand = u"aliyun vpc "_s + name;
    result.cliNote = u"Careful."_s;
    result.sdkCode = u"new Client() // "_s + name;
    result.sdkNote = u"Careful too."_s;
    result.answer = {{u"State"_s, {}, u"Refused"_s}, {u"Request ID"_s, u"RequestId"_s, u"R-1"_s}};
    result.diagnosisUrl = QUrl(u"https://next.api.aliyun.com/troubleshoot?q=R-1"_s);
    result.hasPersonalData = true;
    result.masked = masked;
    return result;
}

} // namespace

class TestExplainDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup() { m_dialog.reset(); }
    void copiesWhatIsShown_data();
    void copiesWhatIsShown();
    void asksForPersonalData();
    void withoutPersonalData();
    void textsAreNotEdited();
    void opensThePage();
    void beforeItIsSent();
    void everyControlHasAName();
    void escapeCloses();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void showTabOf(QWidget *widget) const;

    std::unique_ptr<ExplainDialog> m_dialog;
};

void TestExplainDialog::init()
{
    m_dialog = std::make_unique<ExplainDialog>(explanation(true));
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QGuiApplication::clipboard()->clear();
}

void TestExplainDialog::showTabOf(QWidget *widget) const
{
    auto *tabs = find<QTabWidget>(u"explainTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->widget(i)->isAncestorOf(widget))
            tabs->setCurrentIndex(i);
    }
}

void TestExplainDialog::copiesWhatIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("explainCanonical") << u"canonical\n%1"_s;
    QTest::newRow("explainBody") << u"body %1"_s;
    QTest::newRow("explainStringToSign") << u"to sign %1"_s;
    QTest::newRow("explainAuthorization") << u"authorization %1"_s;
    QTest::newRow("explainCommand") << u"aliyun vpc %1"_s;
    QTest::newRow("explainProgram") << u"new Client() // %1"_s;
    QTest::newRow("explainParameters") << u"Circuit\tInstanceId\tpc-1\nEngineer\tPMInfo.1.PMName\t%1"_s;
    QTest::newRow("explainAnswer") << u"State\t\tRefused\nRequest ID\tRequestId\tR-1"_s;
}

void TestExplainDialog::copiesWhatIsShown()
{
    QFETCH(QString, text);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    auto *copy = find<QPushButton>(name + u"Copy"_s);
    showTabOf(copy);
    for (const bool masked : {true, false, true}) {
        m_dialog->setExplanation(explanation(masked));
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString expected = QString(text).replace(u"%1"_s, masked ? u"张**"_s : u"张示例"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), expected);
        if (auto *pane = find<QPlainTextEdit>(name)) {
            QVERIFY(pane->isVisible());
            QCOMPARE(pane->toPlainText(), expected);
        }
    }
}

void TestExplainDialog::asksForPersonalData()
{
    QSignalSpy asked(m_dialog.get(), &ExplainDialog::personalDataToggled);
    auto *show = find<QCheckBox>(u"explainShow"_s);
    QVERIFY(!show->isChecked());
    auto *table = find<QTableView>(u"explainParameters"_s);
    const QModelIndex name = table->model()->index(1, 2);
    QCOMPARE(name.data().toString(), u"张**"_s);
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(asked, (QList<QVariantList>{{true}}));
    // The dialog itself knows nothing more than it was told.
    QCOMPARE(name.data().toString(), u"张**"_s);
    m_dialog->setExplanation(explanation(false));
    QVERIFY(show->isChecked());
    QCOMPARE(table->model()->index(1, 2).data().toString(), u"张示例"_s);
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
    m_dialog->setExplanation(explanation(true));
    QVERIFY(!show->isChecked());
    QCOMPARE(asked.size(), 2);
}

void TestExplainDialog::withoutPersonalData()
{
    Explanation order = explanation(true);
    order.hasPersonalData = false;
    order.body.clear();
    m_dialog->setExplanation(order);
    QVERIFY(!find<QCheckBox>(u"explainShow"_s)->isVisible());
    // Where parameters travel in the URL there is no body to show.
    showTabOf(find<QWidget>(u"explainCanonical"_s));
    QVERIFY(find<QWidget>(u"explainCanonical"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"explainBody"_s)->isVisible());
}

void TestExplainDialog::textsAreNotEdited()
{
    for (QPlainTextEdit *pane : m_dialog->findChildren<QPlainTextEdit *>()) {
        showTabOf(pane);
        const QString text = pane->toPlainText();
        pane->setFocus();
        QTest::keyClicks(pane, u"typed"_s);
        QTest::keyClick(pane, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(pane, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(pane->toPlainText(), text);
        QTest::keyClick(pane, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        // Nobody is caught in a text: Tab goes on.
        QTest::keyClick(pane, Qt::Key_Tab);
        QVERIFY(!pane->hasFocus());
    }
}

void TestExplainDialog::opensThePage()
{
    QSignalSpy requested(m_dialog.get(), &ExplainDialog::pageRequested);
    auto *page = find<QPushButton>(u"explainPage"_s);
    showTabOf(page);
    QCOMPARE(requested.size(), 0);
    QTest::mouseClick(page, Qt::LeftButton);
    QCOMPARE(requested, (QList<QVariantList>{{explanation(true).diagnosisUrl}}));
    // The address can be read before it is opened.
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == explanation(true).diagnosisUrl.toString();
    }));
}

void TestExplainDialog::beforeItIsSent()
{
    Explanation form = explanation(true);
    form.answer.clear();
    form.diagnosisUrl.clear();
    m_dialog->setExplanation(form);
    auto *tabs = find<QTabWidget>(u"explainTabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    QVERIFY(!find<QPushButton>(u"explainPage"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"explainAnswerCopy"_s)->isVisible());
    const auto labels = tabs->currentWidget()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text().startsWith("Nothing was sent yet."_L1); }));
}

void TestExplainDialog::everyControlHasAName()
{
    auto *tabs = find<QTabWidget>(u"explainTabs"_s);
    QCOMPARE(tabs->count(), 5);
    int controls = 0;
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            const QString name = spoken ? spoken->text(QAccessible::Name) : QString();
            QVERIFY2(
                !name.isEmpty() && !name.contains(u'&'), qPrintable(widget->objectName() + u": "_s + name));
            ++controls;
        }
    }
    QVERIFY(controls > 20);
}

void TestExplainDialog::escapeCloses()
{
    QSignalSpy finished(m_dialog.get(), &QDialog::finished);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(TestExplainDialog)
#include "tst_explaindialog.moc"
