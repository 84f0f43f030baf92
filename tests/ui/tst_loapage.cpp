// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules.h"
#include "ui/loapage.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

class TestLoaPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void roundTrip_data();
    void roundTrip();
    void keysReachTheForm();
    void unfinishedTextSurvives();
    void timeBecomesUtc();
    void problemsInTheSameWords();
    void bandwidthsProblemTakesTwoLines();
    void summaryLinkFocusesTheField();
    void whatHindersComesFirst();
    void rosterProblemFocusesItsCell();
    void leavingAFieldIsTold();
    void theCalendarIsPartOfTheTime();
    void loadingIsSilent();
    void readOnlyForm();

private:
    template <typename T>
    T *child(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    QAbstractButton *link(const QString &text);

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
    return {first, second};
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

void TestLoaPage::init()
{
    m_page = std::make_unique<LoaPage>();
    m_page->setRegions(
        {{u"cn-hangzhou"_s, u"China (Hangzhou)"_s, {}}, {u"cn-beijing"_s, u"China (Beijing)"_s, {}}});
    m_page->setCircuits(circuits());
    m_page->resize(1080, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QAbstractButton *TestLoaPage::link(const QString &text)
{
    for (auto *button : m_page->findChildren<QAbstractButton *>(u"problemLink"_s)) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void TestLoaPage::roundTrip_data()
{
    QTest::addColumn<LoaApplication>("form");
    QTest::newRow("empty") << LoaApplication{};
    QTest::newRow("complete") << complete();
    LoaApplication odd = complete();
    odd.regionId = u"mars-1"_s;
    odd.instanceId = u"  pc bad & worse  "_s;
    odd.lineType = u"FIBER?"_s;
    odd.bandwidth = u"ten, or 1e3 "_s;
    odd.companyName = u" lead and trail "_s;
    odd.constructionTime = u"tomorrow at nine o'clock"_s;
    odd.engineers = {{u""_s, u"male"_s, u"Driving licence"_s, u" 1 2"_s, u"+"_s}, {}};
    QTest::newRow("invalid") << odd;
    for (const char *time : {"2026-12-01", " 09:00", "2026-13-01 09:00", "2026-12-01T01:00:00.000Z",
             "2026-12-01T01:00:30Z", "2026-12-01 ", "a b c", "2026-02-30 09:00"}) {
        LoaApplication form = complete();
        form.constructionTime = QString::fromLatin1(time);
        QTest::newRow(time) << form;
    }
}

void TestLoaPage::roundTrip()
{
    QFETCH(LoaApplication, form);
    m_page->setApplication(form);
    QCOMPARE(m_page->application(), form);
    m_page->setRegions({{u"cn-beijing"_s, u"China (Beijing)"_s, {}}});
    m_page->setCircuits({});
    QCOMPARE(m_page->application(), form);
    m_page->setApplication({});
    QCOMPARE(m_page->application(), LoaApplication{});
}

void TestLoaPage::keysReachTheForm()
{
    QSignalSpy edited(m_page.get(), &LoaPage::edited);
    child<QWidget>(u"loaRegion"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"China (H"_s);
    child<QWidget>(u"loaCircuit"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"pc-new"_s);
    child<QWidget>(u"loaLineTypeMSTP"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    for (const auto &[name, text] : {std::pair{u"loaBandwidth"_s, u"12x"_s},
             {u"loaPeerLocation"_s, u"West"_s}, {u"loaCompany"_s, u"Company"_s}, {u"loaSi"_s, u"Works"_s},
             {u"loaDate"_s, u"2026-12-01"_s}, {u"loaTime"_s, u"9:30"_s}}) {
        child<QLineEdit>(name)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    LoaApplication expected;
    expected.regionId = u"cn-hangzhou"_s;
    expected.instanceId = u"pc-new"_s;
    expected.lineType = u"MPLSVPN"_s;
    expected.bandwidth = u"12x"_s;
    expected.peerLocation = u"West"_s;
    expected.companyName = u"Company"_s;
    expected.si = u"Works"_s;
    // Half past nine at the site, which is in Hangzhou.
    expected.constructionTime = u"2026-12-01T01:30:00Z"_s;
    QCOMPARE(m_page->application(), expected);
    QVERIFY2(edited.size() >= 40, qPrintable(QString::number(edited.size())));
}

void TestLoaPage::unfinishedTextSurvives()
{
    child<QLineEdit>(u"loaDate"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"2026-1"_s);
    QCOMPARE(m_page->application().constructionTime, u"2026-1"_s);
    child<QLineEdit>(u"loaTime"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"9"_s);
    QCOMPARE(m_page->application().constructionTime, u"2026-1 9"_s);
    const LoaApplication saved = m_page->application();
    m_page->setApplication(saved);
    QCOMPARE(child<QLineEdit>(u"loaDate"_s)->text(), u"2026-1"_s);
    QCOMPARE(child<QLineEdit>(u"loaTime"_s)->text(), u"9"_s);
}

void TestLoaPage::timeBecomesUtc()
{
    m_page->setApplication(complete());
    QCOMPARE(child<QLineEdit>(u"loaDate"_s)->text(), u"2026-12-01"_s);
    QCOMPARE(child<QLineEdit>(u"loaTime"_s)->text(), u"09:00"_s);
    const QString zone = child<QLabel>(u"loaZone"_s)->text();
    for (const QString &part : {u"Asia/Shanghai"_s, u"01:00 (UTC)"_s, u"2026-12-01T01:00:00Z"_s})
        QVERIFY2(zone.contains(part), qPrintable(zone));
}

void TestLoaPage::problemsInTheSameWords()
{
    const LoaApplication form;
    const Problems problems = check(form, QDateTime::currentDateTimeUtc());
    QVERIFY(problems.size() >= 5);
    m_page->setProblems(problems);
    const auto labels = m_page->findChildren<QLabel *>();
    for (const Problem &problem : problems) {
        QVERIFY2(link(problem.text), qPrintable(problem.text));
        QVERIFY(link(problem.text)->isVisible());
        const bool beside = std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->text() == problem.text && label->isVisible(); });
        QVERIFY2(beside, qPrintable(problem.text));
    }
    m_page->setProblems({});
    QVERIFY(!m_page->findChild<QWidget *>(u"errorSummary"_s)->isVisible());
    for (const QLabel *label : labels)
        QVERIFY(!label->isVisible() || label->text() != problems.first().text);
}

void TestLoaPage::bandwidthsProblemTakesTwoLines()
{
    LoaApplication form = complete();
    form.bandwidth = u"1"_s;
    m_page->setApplication(form);
    const Problems problems = check(form, QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
    m_page->setProblems(problems);
    const auto labels = m_page->findChildren<QLabel *>(u"fieldMessage"_s);
    const auto label = std::find_if(labels.begin(), labels.end(), [&](const QLabel *one) {
        return std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) {
            return problem.field == Field::Bandwidth && problem.text == one->text();
        });
    });
    QVERIFY(label != labels.end());
    // As wide as on a field laptop, where the window's sidebar takes 200 of 1280.
    QTRY_COMPARE((*label)->contentsRect().height() / (*label)->fontMetrics().lineSpacing(), 2);
}

void TestLoaPage::summaryLinkFocusesTheField()
{
    m_page->setProblems({{Field::Si, -1, Severity::Hard, u"Construction company is empty."_s},
        {Field::ConstructionTime, -1, Severity::Hard, u"No time."_s},
        {Field::LineType, -1, Severity::Hard, u"No type."_s},
        {Field::CircuitId, -1, Severity::Soft, u"Odd circuit."_s}});
    const std::pair<QString, QString> expected[] = {{u"Construction company is empty."_s, u"loaSi"_s},
        {u"No time."_s, u"loaDate"_s}, {u"No type."_s, u"loaLineTypeMSTP"_s},
        {u"Odd circuit."_s, u"loaCircuit"_s}};
    for (const auto &[text, name] : expected) {
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
            link(text)->setFocus();
            QTest::keyClick(QApplication::focusWidget(), key);
            QCOMPARE(QApplication::focusWidget()->objectName(), name);
        }
    }
    child<QLineEdit>(u"loaDate"_s)->setText(u"2026-12-01"_s);
    m_page->focusField(Field::ConstructionTime);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"loaTime"_s);
}

void TestLoaPage::whatHindersComesFirst()
{
    Problems problems;
    for (int number = 0; number < 3; ++number) {
        problems.append({Field::CircuitId, number, Severity::Soft,
            u"Something that takes most of a line and may well be right, number %1"_s.arg(number), u"x"_s});
        problems.append({Field::Si, -1, Severity::Hard,
            u"Something that takes most of a line and keeps the form from being sent, number %1"_s.arg(
                number)});
    }
    m_page->setProblems(problems);
    const QWidget *summary = m_page->findChild<QWidget *>(u"errorSummary"_s);
    const auto *area = summary->findChild<QScrollArea *>();
    QStringList seen;
    const auto look = [&] {
        seen.clear();
        for (const QAbstractButton *each : m_page->findChildren<QAbstractButton *>(u"problemLink"_s)) {
            const QRect at(each->mapTo(area->viewport(), QPoint()), each->size());
            if (area->viewport()->rect().contains(at))
                seen.append(each->text());
        }
        return seen.size();
    };
    QTRY_COMPARE(look(), 3);
    for (int number = 0; number < 3; ++number)
        QVERIFY2(
            seen.at(number).endsWith(u"being sent, number %1"_s.arg(number)), qPrintable(seen.join(u'\n')));
}

void TestLoaPage::rosterProblemFocusesItsCell()
{
    LoaApplication form = complete();
    form.engineers.append(form.engineers.first());
    m_page->setApplication(form);
    m_page->setProblems({{Field::PMContactInfo, 1, Severity::Soft, u"Engineer 2: phone has 3 digits."_s}});
    QTest::mouseClick(link(u"Engineer 2: phone has 3 digits."_s), Qt::LeftButton);
    auto *view = child<QTableView>(u"loaRoster"_s);
    QVERIFY(view->hasFocus());
    QCOMPARE(view->currentIndex(), m_page->roster()->index(1, RosterModel::ContactInfo));
    QCOMPARE(child<QLabel>(u"rosterProblem"_s)->text(), u"Engineer 2: phone has 3 digits."_s);
}

void TestLoaPage::leavingAFieldIsTold()
{
    QSignalSpy left(m_page.get(), &LoaPage::fieldLeft);
    child<QLineEdit>(u"loaDate"_s)->setFocus();
    child<QLineEdit>(u"loaTime"_s)->setFocus();
    QCOMPARE(left.size(), 0);
    child<QLineEdit>(u"loaCompany"_s)->setFocus();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().first().value<Field>(), Field::ConstructionTime);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(left.last().first().value<Field>(), Field::CompanyName);
}

void TestLoaPage::theCalendarIsPartOfTheTime()
{
    QSignalSpy left(m_page.get(), &LoaPage::fieldLeft);
    child<QLineEdit>(u"loaDate"_s)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"2026-12-01"_s);
    for (const QString &next : {u"loaCalendar"_s, u"loaTime"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), next);
        QCOMPARE(left.size(), 0);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(left.size(), 0);
    // Opened and closed, the calendar gives the focus back.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(left.size(), 0);
    child<QLineEdit>(u"loaTime"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().first().value<Field>(), Field::ConstructionTime);
}

void TestLoaPage::loadingIsSilent()
{
    QSignalSpy edited(m_page.get(), &LoaPage::edited);
    m_page->setApplication(complete());
    m_page->setCompanies({u"A"_s}, {u"B"_s});
    m_page->setApplication({});
    QCOMPARE(edited.size(), 0);
}

void TestLoaPage::readOnlyForm()
{
    m_page->setReadOnlyReason(u"It is being sent."_s);
    QVERIFY(!child<QLineEdit>(u"loaCompany"_s)->isEnabled());
    QVERIFY(!child<QToolButton>(u"rosterAdd"_s)->isEnabled());
    m_page->setReadOnlyReason({});
    QVERIFY(child<QLineEdit>(u"loaCompany"_s)->isEnabled());
}

QTEST_MAIN(TestLoaPage)
#include "tst_loapage.moc"
