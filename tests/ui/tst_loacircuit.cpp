// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loapage.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// The circuit of an application, and what follows from the choice.
class TestLoaCircuit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void circuitCompletesAndSetsRegion();
    void regionFollowsTheCircuit();
    void regionFollowsAnUndo();
    void pastedCircuitIsKept();
    void newCircuitsKeepTheTyping();

private:
    template <typename T>
    T *child(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }

    std::unique_ptr<LoaPage> m_page;
};

namespace {

QList<Circuit> circuits()
{
    Circuit first;
    first.id = u"pc-bp1qrb3044eqi"_s;
    first.regionId = u"cn-hangzhou"_s;
    first.name = u"Hangzhou DC 3"_s;
    first.peerLocation = u"杭州西湖区"_s;
    first.status = u"Allocated"_s;
    Circuit second;
    second.id = u"pc-other"_s;
    second.regionId = u"cn-beijing"_s;
    Circuit third;
    third.id = u"pc-frankfurt"_s;
    third.regionId = u"eu-central-1"_s;
    return {first, second, third};
}

LoaApplication complete()
{
    LoaApplication form;
    form.regionId = u"cn-hangzhou"_s;
    form.instanceId = u"pc-bp1qrb3044eqi"_s;
    form.companyName = u"杭州某某科技有限公司"_s;
    form.lineType = u"FIBRE"_s;
    form.si = u"Cable & Works"_s;
    form.constructionTime = u"2026-12-01T01:00:00Z"_s;
    form.bandwidth = u"100"_s;
    form.peerLocation = u"杭州西湖区"_s;
    form.engineers = {{u"张三"_s, u"Male"_s, u"IDCard"_s, u"330106199001011234"_s, u"13900001234"_s}};
    return form;
}

} // namespace

void TestLoaCircuit::init()
{
    m_page = std::make_unique<LoaPage>();
    m_page->setRegions(
        {{u"cn-hangzhou"_s, u"China (Hangzhou)"_s, {}}, {u"cn-beijing"_s, u"China (Beijing)"_s, {}}});
    m_page->setCircuits(circuits());
    m_page->resize(1080, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestLoaCircuit::circuitCompletesAndSetsRegion()
{
    auto *box = child<QComboBox>(u"loaCircuit"_s);
    box->setFocus();
    QTest::keyClicks(box, u"DC 3"_s);
    auto *popup = box->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_page->application().instanceId, u"pc-bp1qrb3044eqi"_s);
    QCOMPARE(m_page->application().regionId, u"cn-hangzhou"_s);
}

void TestLoaCircuit::regionFollowsTheCircuit()
{
    m_page->setApplication(complete());
    auto *box = child<QComboBox>(u"loaCircuit"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(box, u"pc-frankfur"_s);
    // Half an ID is no circuit, and changes nothing.
    QCOMPARE(m_page->application().regionId, u"cn-hangzhou"_s);
    QTest::keyClicks(box, u"t"_s);
    QCOMPARE(m_page->application().regionId, u"eu-central-1"_s);
    // Nine o'clock is meant by the clocks at the new site.
    QCOMPARE(child<QLineEdit>(u"loaTime"_s)->text(), u"09:00"_s);
    QCOMPARE(m_page->application().constructionTime, u"2026-12-01T08:00:00Z"_s);
    // Chosen in the list of all.
    if (auto *popup = box->completer()->popup(); popup->isVisible())
        QTest::keyClick(popup, Qt::Key_Escape);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_page->application().instanceId, u"pc-other"_s);
    QCOMPARE(m_page->application().regionId, u"cn-beijing"_s);
    QCOMPARE(m_page->application().constructionTime, u"2026-12-01T01:00:00Z"_s);
    // What a person chooses afterwards stays, until they choose a circuit again.
    child<QWidget>(u"loaRegion"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"China (H"_s);
    QCOMPARE(m_page->application().regionId, u"cn-hangzhou"_s);
    m_page->setCircuits(circuits());
    QCOMPARE(m_page->application().regionId, u"cn-hangzhou"_s);
}

void TestLoaCircuit::regionFollowsAnUndo()
{
    auto *box = child<QComboBox>(u"loaCircuit"_s);
    box->setFocus();
    QTest::keyClicks(box, u"pc-other"_s);
    QCOMPARE(m_page->application().regionId, u"cn-beijing"_s);
    QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(box, u"pc-frankfurt"_s);
    QCOMPARE(m_page->application().regionId, u"eu-central-1"_s);
    for (int i = 0; i < 5 && m_page->application().instanceId != u"pc-other"_s; ++i)
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_page->application().instanceId, u"pc-other"_s);
    QCOMPARE(m_page->application().regionId, u"cn-beijing"_s);
}

void TestLoaCircuit::pastedCircuitIsKept()
{
    QApplication::clipboard()->setText(u"pc-never-seen"_s);
    auto *box = child<QComboBox>(u"loaCircuit"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
    child<QWidget>(u"loaCompany"_s)->setFocus();
    QCOMPARE(m_page->application().instanceId, u"pc-never-seen"_s);
}

void TestLoaCircuit::newCircuitsKeepTheTyping()
{
    auto *box = child<QComboBox>(u"loaCircuit"_s);
    box->setFocus();
    QTest::keyClicks(box, u"pc-b"_s);
    QTest::keyClick(box, Qt::Key_Left);
    QSignalSpy edited(m_page.get(), &LoaPage::edited);
    m_page->setCircuits(circuits().mid(1));
    QCOMPARE(m_page->application().instanceId, u"pc-b"_s);
    QCOMPARE(edited.size(), 0);
    QTest::keyClicks(box, u"X"_s);
    QCOMPARE(m_page->application().instanceId, u"pc-Xb"_s);
}

QTEST_MAIN(TestLoaCircuit)
#include "tst_loacircuit.moc"
