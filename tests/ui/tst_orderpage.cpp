// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orderpage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

class TestOrderPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void roundTrip_data();
    void roundTrip();
    void regionFollowsTheCircuit();
    void cycleBoundsThePeriod();
    void buttonSaysTheEffect();
    void sentenceIsAlwaysCurrent();
    void resultIsCopied();
    void loadingIsSilent();

private:
    QWidget *focus(const QString &name)
    {
        auto *widget = m_page->findChild<QWidget *>(name);
        widget->setFocus();
        return widget;
    }
    std::unique_ptr<OrderPage> m_page;
};

void TestOrderPage::init()
{
    m_page = std::make_unique<OrderPage>();
    m_page->resize(1080, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestOrderPage::roundTrip_data()
{
    QTest::addColumn<OccupancyOrder>("order");
    QTest::newRow("default") << OccupancyOrder{};
    QTest::newRow("year") << OccupancyOrder{u"cn-hangzhou"_s, u"pc-1"_s, u"Year"_s, 5, true, true, 6};
    QTest::newRow("invalid") << OccupancyOrder{u"mars"_s, u" pc "_s, u"Week"_s, 77, false, false, 1};
    QTest::newRow("too long") << OccupancyOrder{u"mars"_s, u"pc-1"_s, u"Month"_s, 12, false, false, 1};
}

void TestOrderPage::roundTrip()
{
    QFETCH(OccupancyOrder, order);
    m_page->setOrder(order);
    QCOMPARE(m_page->order(), order);
}

void TestOrderPage::regionFollowsTheCircuit()
{
    Circuit circuit;
    circuit.id = u"pc-shanghai"_s;
    circuit.regionId = u"cn-shanghai"_s;
    m_page->setCircuits({circuit});
    m_page->setOrder({u"cn-hangzhou"_s, u"pc-1"_s, u"Year"_s, 5, true, true, 6});
    QWidget *box = focus(u"orderCircuit"_s);
    QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(box, circuit.id);
    QCOMPARE(m_page->order().physicalConnectionId, circuit.id);
    QCOMPARE(m_page->order().regionId, circuit.regionId);
}

void TestOrderPage::cycleBoundsThePeriod()
{
    QTest::keyClick(focus(u"orderCycleMonth"_s), Qt::Key_Space);
    auto *period = qobject_cast<QSpinBox *>(focus(u"orderPeriod"_s));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(period, Qt::Key_Up);
    QCOMPARE(m_page->order().period, 9);
    QTest::keyClick(focus(u"orderCycleYear"_s), Qt::Key_Space);
    QCOMPARE(m_page->order().pricingCycle, u"Year"_s);
    QCOMPARE(m_page->order().period, 5);
    QCOMPARE(period->maximum(), maxPeriod(u"Year"_s));
    QTest::keyClick(focus(u"orderCycleMonth"_s), Qt::Key_Space);
    QCOMPARE(period->maximum(), maxPeriod(u"Month"_s));
}

void TestOrderPage::buttonSaysTheEffect()
{
    const auto *review = m_page->findChild<QPushButton *>(u"orderReview"_s);
    QCOMPARE(review->text(), u"Place &order…"_s);
    QCOMPARE(buttonRole(review), ButtonRole::Primary);
    QTest::keyClick(focus(u"orderAutoPay"_s), Qt::Key_Space);
    QVERIFY(m_page->order().autoPay);
    QCOMPARE(review->text(), u"Place &order and pay now…"_s);
    QCOMPARE(buttonRole(review), ButtonRole::Caution);
    QTest::keyClick(focus(u"orderAutoPay"_s), Qt::Key_Space);
    QCOMPARE(review->text(), u"Place &order…"_s);
}

void TestOrderPage::sentenceIsAlwaysCurrent()
{
    const auto *effect = m_page->findChild<QLabel *>(u"orderEffect"_s);
    QSignalSpy edited(m_page.get(), &OrderPage::edited);
    QTest::keyClicks(focus(u"orderCircuit"_s), u"pc-1"_s);
    QCOMPARE(edited.size(), 4);
    QCOMPARE(effect->text(), effectOf(m_page->order()));
    QVERIFY(effect->text().contains(u"pc-1"_s));
    QTest::keyClick(focus(u"orderPeriod"_s), Qt::Key_Up);
    QCOMPARE(effect->text(), effectOf(m_page->order()));
    QTest::keyClick(focus(u"orderAutoPay"_s), Qt::Key_Space);
    QCOMPARE(effect->text(), effectOf(m_page->order()));
}

void TestOrderPage::resultIsCopied()
{
    Submission submission;
    submission.orderId = u"211864729910009"_s;
    submission.requestId = u"4EC47282"_s;
    m_page->setResult(submission);
    const auto *id = m_page->findChild<QLabel *>(u"orderResultId"_s);
    QVERIFY(id->isVisible());
    QCOMPARE(id->text(), u"211864729910009"_s);
    QVERIFY(id->textInteractionFlags() & Qt::TextSelectableByMouse);
    QTest::keyClick(focus(u"orderCopyId"_s), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"211864729910009"_s);
    m_page->clearResult();
    QVERIFY(!id->isVisible());
}

void TestOrderPage::loadingIsSilent()
{
    QSignalSpy edited(m_page.get(), &OrderPage::edited);
    m_page->setOrder({u"cn-hangzhou"_s, u"pc-1"_s, u"Year"_s, 5, true, true, 6});
    m_page->setRegions({{u"cn-hangzhou"_s, u"Hangzhou"_s, {}}});
    m_page->setCircuits({});
    m_page->setOrder({});
    QCOMPARE(edited.size(), 0);
}

QTEST_MAIN(TestOrderPage)
#include "tst_orderpage.moc"
