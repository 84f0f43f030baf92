// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circuitmodel.h"
#include "models/draftmodel.h"
#include "models/engineerbookmodel.h"
#include "models/historymodel.h"
#include "ui/circuitspage.h"
#include "ui/draftspage.h"
#include "ui/engineerspage.h"
#include "ui/historypage.h"
#include "ui/loapage.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/orderpage.h"
#include "ui/outboxpage.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QSet>
#include <QTest>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// Everything a person can press has a name to be spoken, a place in the tab order and a size to be hit.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasANameAndATabStop_data();
    void everyControlHasANameAndATabStop();
    void tabReachesEveryControl_data() { everyControlHasANameAndATabStop_data(); }
    void tabReachesEveryControl();
    void loaTabOrderIsReadingOrder();

private:
    [[nodiscard]] QList<QWidget *> controls() const;

    std::unique_ptr<MainWindow> m_window;
    CircuitModel m_circuits;
    DraftModel m_drafts;
    EngineerBookModel m_engineers;
    HistoryModel m_history;
};

namespace {

bool isInner(const QWidget *widget)
{
    // Parts of Qt's own controls: the line in a box, the clear button in a line.
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractItemView *>(parent))
            return true;
    }
    return widget->objectName().startsWith(u"qt_"_s);
}

bool isInteractive(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget);
}

QString describe(const QWidget *widget)
{
    return u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
        widget->objectName(), widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

/// Of exclusive buttons only one is a tab stop; the arrow keys reach the others.
QList<QWidget *> tabStopsFor(QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->group() || !button->group()->exclusive())
        return {widget};
    const auto buttons = button->group()->buttons();
    return QList<QWidget *>(buttons.begin(), buttons.end());
}

QString nameOf(QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

} // namespace

void TestAccessibility::initTestCase()
{
    applyTheme(*qApp, Theme::Light);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Circuit circuit;
    circuit.id = u"pc-1"_s;
    circuit.status = u"Allocated"_s;
    m_circuits.setCircuits({circuit});
    m_drafts.setDrafts({newDraft(LoaApplication{}, now)}, now);
    Submission submission;
    submission.id = u"1"_s;
    m_history.setPage({submission}, true);
    m_window = std::make_unique<MainWindow>();
    m_window->circuitsPage()->setModel(&m_circuits);
    m_window->draftsPage()->setModel(&m_drafts);
    m_window->outboxPage()->setModel(&m_history);
    m_window->historyPage()->setModel(&m_history);
    m_engineers.setBook({{u"1"_s, {u"Anna"_s, {}, {}, {}, {}}, {}, {}}});
    m_window->engineersPage()->setModel(&m_engineers);
    LoaApplication loa;
    loa.engineers = {Engineer{}, Engineer{}};
    m_window->loaPage()->setApplication(loa);
    m_window->loaPage()->setProblems({{Field::Si, -1, Severity::Hard, u"Construction company is empty."_s}});
    m_window->messageBar()->showMessage(MessageBar::Kind::Error, u"It failed."_s, u"Try again"_s);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QList<QWidget *> TestAccessibility::controls() const
{
    QList<QWidget *> controls;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (isInteractive(widget) && widget->isVisible() && !isInner(widget))
            controls.append(widget);
    }
    return controls;
}

void TestAccessibility::everyControlHasANameAndATabStop_data()
{
    QTest::addColumn<MainWindow::Page>("page");
    QTest::newRow("circuits") << MainWindow::Page::Circuits;
    QTest::newRow("drafts") << MainWindow::Page::Drafts;
    QTest::newRow("outbox") << MainWindow::Page::Outbox;
    QTest::newRow("history") << MainWindow::Page::History;
    QTest::newRow("engineers") << MainWindow::Page::Engineers;
    QTest::newRow("loa") << MainWindow::Page::Loa;
    QTest::newRow("order") << MainWindow::Page::Order;
}

void TestAccessibility::everyControlHasANameAndATabStop()
{
    QFETCH(MainWindow::Page, page);
    m_window->showPage(page);
    QCoreApplication::processEvents();
    const QList<QWidget *> found = controls();
    QVERIFY(found.size() > 10);
    for (QWidget *widget : found) {
        const QByteArray what = describe(widget).toUtf8();
        QVERIFY2(!widget->objectName().isEmpty(), what);
        QVERIFY2(!nameOf(widget).isEmpty(), "no accessible name: " + what);
        QVERIFY2(!nameOf(widget).contains(u'&'), "a mnemonic is spoken: " + what);
        const QList<QWidget *> stops = tabStopsFor(widget);
        const bool stop = std::any_of(
            stops.begin(), stops.end(), [](const QWidget *one) { return one->focusPolicy() & Qt::TabFocus; });
        QVERIFY2(stop, "no tab stop: " + what);
        QVERIFY2(widget->height() >= 24 && widget->width() >= 24, "too small to hit: " + what);
    }
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || isInner(widget) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QVERIFY2(!nameOf(widget).isEmpty(), "focus without a name: " + describe(widget).toUtf8());
    }
}

void TestAccessibility::tabReachesEveryControl()
{
    QFETCH(MainWindow::Page, page);
    m_window->showPage(page);
    m_window->findChild<QWidget *>(u"navCircuits"_s)->setFocus();
    // Two rounds: a row that gets the focus in the first one enables the buttons above it.
    QSet<QWidget *> reached;
    for (int i = 0; i < 120; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *widget : controls()) {
        const QList<QWidget *> stops = tabStopsFor(widget);
        const bool any =
            std::any_of(stops.begin(), stops.end(), [&](QWidget *one) { return reached.contains(one); });
        QVERIFY2(any || !widget->isEnabled(), "Tab never comes to " + describe(widget).toUtf8());
    }
}

void TestAccessibility::loaTabOrderIsReadingOrder()
{
    m_window->showPage(MainWindow::Page::Loa);
    m_window->findChild<QWidget *>(u"loaRegion"_s)->setFocus();
    QStringList order;
    for (int i = 0; i < 9; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
        (QStringList{u"loaRegion"_s, u"loaCircuit"_s, u"loaLineTypeMSTP"_s, u"loaBandwidth"_s,
            u"loaPeerLocation"_s, u"loaCompany"_s, u"loaSi"_s, u"loaDate"_s, u"loaCalendar"_s}));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
