// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"
#include "models/siteentry.h"
#include "tests/models/examples.h"
#include "ui/historypage.h"
#include "ui/submissiondetail.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextBoundaryFinder>
#include <QToolButton>

#include <ctime>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What is masked in the history, and how a person sees it all the same.
class TestSubmissionDetail final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();

    void isMaskedAtFirst();
    void theButtonAsksFirst();
    void oneLineAtATime();
    void endsByItself();
    void theTimeBeginsAnew();
    void endsWhenNobodyLooks();
    void endsWithTheSubmission();
    void newEventsLeaveTheLine();
    void theNamesSayWhichAndWhat();
    void aPurgedSubmissionSaysSo();
    void thePageNamesTheSubmission();
    void theSiteEntryIsByTheClocksAtTheSite();

private:
    [[nodiscard]] static Submission submission(const QString &id = u"1"_s)
    {
        Submission result;
        result.id = id;
        result.state = SubmissionState::Accepted;
        result.parameters = parametersOf(examples::loa());
        return result;
    }
    [[nodiscard]] QLabel *line(int number) const
    {
        return m_detail->findChild<QLabel *>(u"engineerText%1"_s.arg(number));
    }
    [[nodiscard]] QToolButton *button(int number) const
    {
        return m_detail->findChild<QToolButton *>(u"engineerShow%1"_s.arg(number));
    }
    /// Which of the two lines are in clear.
    [[nodiscard]] QList<bool> clear() const
    {
        QList<bool> result;
        int number = 0;
        for (const Engineer &engineer : examples::loa().engineers) {
            const QString text = line(++number)->text();
            const bool number1 = text.contains(engineer.certificateNo);
            if (number1 != text.contains(engineer.contactInfo))
                qFatal("half of a line is in clear");
            result.append(number1);
        }
        return result;
    }
    static constexpr auto masked = {false, false};

    std::unique_ptr<SubmissionDetail> m_detail;
};

void TestSubmissionDetail::init()
{
    m_detail = std::make_unique<SubmissionDetail>();
    m_detail->resize(500, 700);
    m_detail->showSubmission(submission(), {});
    m_detail->show();
    QVERIFY(QTest::qWaitForWindowActive(m_detail.get()));
}

void TestSubmissionDetail::isMaskedAtFirst()
{
    QCOMPARE(clear(), QList<bool>(masked));
    QVERIFY(line(1)->text().contains(maskedCertificateNo(examples::zhang().certificateNo)));
    QVERIFY(line(2)->text().contains(maskedContactInfo(examples::erika().contactInfo)));
}

void TestSubmissionDetail::theButtonAsksFirst()
{
    const QSignalSpy asked(m_detail.get(), &SubmissionDetail::revealRequested);
    button(2)->setFocus();
    QTest::keyClick(button(2), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toInt(), 2);
    // It is for whoever notes it to answer.
    QCOMPARE(clear(), QList<bool>(masked));
    m_detail->reveal(2);
    QCOMPARE(clear(), (QList{false, true}));
    // The same key hides it again, and nothing has to be noted then.
    QTest::keyClick(button(2), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(clear(), QList<bool>(masked));
}

void TestSubmissionDetail::oneLineAtATime()
{
    m_detail->reveal(1);
    QCOMPARE(clear(), (QList{true, false}));
    m_detail->reveal(2);
    QCOMPARE(clear(), (QList{false, true}));
    for (const int nobody : {0, 3, -1}) {
        m_detail->reveal(nobody);
        QCOMPARE(clear(), QList<bool>(masked));
    }
}

void TestSubmissionDetail::endsByItself()
{
    const auto *timer = m_detail->findChild<QTimer *>(u"revealEnd"_s);
    QVERIFY(timer);
    QCOMPARE(timer->intervalAsDuration(), 30s);
    m_detail->setRevealTime(50ms);
    m_detail->reveal(1);
    QCOMPARE(clear(), (QList{true, false}));
    QTRY_COMPARE(clear(), QList<bool>(masked));
}

void TestSubmissionDetail::theTimeBeginsAnew()
{
    auto *timer = m_detail->findChild<QTimer *>(u"revealEnd"_s);
    timer->setTimerType(Qt::PreciseTimer);
    m_detail->reveal(1);
    QTRY_VERIFY(timer->remainingTimeAsDuration() < 29950ms);
    m_detail->reveal(2);
    QVERIFY(timer->remainingTimeAsDuration() > 29950ms);
    m_detail->reveal(0);
    QVERIFY(!timer->isActive());
}

void TestSubmissionDetail::endsWhenNobodyLooks()
{
    m_detail->reveal(1);
    m_detail->hide();
    QCOMPARE(clear(), QList<bool>(masked));
    m_detail->show();
    QCOMPARE(clear(), QList<bool>(masked));
}

void TestSubmissionDetail::endsWithTheSubmission()
{
    m_detail->reveal(1);
    m_detail->showSubmission(submission(u"2"_s), {});
    QCOMPARE(clear(), QList<bool>(masked));
    m_detail->reveal(1);
    m_detail->clear();
    QVERIFY(!line(1));
    m_detail->reveal(1);
}

void TestSubmissionDetail::newEventsLeaveTheLine()
{
    const auto sees = [this](const QString &text) {
        const auto labels = m_detail->findChildren<QLabel *>();
        return std::count_if(
            labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
    };
    SubmissionEvent event{examples::now(), SubmissionState::Accepted, 1, {}, {}, u"First note"_s, u"anna"_s};
    m_detail->showEvents({event});
    m_detail->reveal(1);
    button(1)->setFocus();
    QCOMPARE(sees(u"First note"_s), 1);
    QCOMPARE(sees(u"by anna"_s), 1);
    const SubmissionEvent second{examples::now(), SubmissionState::Accepted, 1, {}, {}, u"Second note"_s, {}};
    m_detail->showEvents({event, second});
    QCOMPARE(sees(u"First note"_s), 1);
    QCOMPARE(sees(u"Second note"_s), 1);
    QCOMPARE(clear(), (QList{true, false}));
    QVERIFY(button(1)->hasFocus());
    m_detail->clear();
    m_detail->showEvents({event});
    QCOMPARE(sees(u"First note"_s), 0);
}

void TestSubmissionDetail::theNamesSayWhichAndWhat()
{
    QCOMPARE(button(2)->accessibleName(), u"Show the numbers of engineer 2"_s);
    QCOMPARE(line(2)->accessibleDescription(), u"Numbers are masked"_s);
    QVERIFY(button(2)->focusPolicy() & Qt::TabFocus);
    QVERIFY(button(2)->width() >= 24 && button(2)->height() >= 24);
    m_detail->reveal(2);
    QCOMPARE(button(2)->accessibleName(), u"Hide the numbers of engineer 2"_s);
    QCOMPARE(line(2)->accessibleDescription(), u"Shown in clear"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(line(2))->text(QAccessible::Name), line(2)->text());
}

void TestSubmissionDetail::aPurgedSubmissionSaysSo()
{
    const auto sees = [this] {
        const auto labels = m_detail->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().contains(u"was removed on"_s); });
    };
    QVERIFY(!sees());
    Submission purged = submission();
    LoaApplication rest = examples::loa();
    rest.engineers.clear();
    purged.parameters = parametersOf(rest);
    m_detail->showSubmission(purged, {});
    QVERIFY(!sees() && !button(1));
    purged.purgedAt = examples::now();
    m_detail->showSubmission(purged, {});
    QVERIFY(sees() && !button(1));
    purged.kind = SubmissionKind::CompletePhysicalConnectionLOA;
    m_detail->showSubmission(purged, {});
    QVERIFY(sees());
}

void TestSubmissionDetail::thePageNamesTheSubmission()
{
    HistoryPage page;
    HistoryModel model;
    model.setPage({submission(u"a"_s)}, true);
    page.setModel(&model);
    page.show();
    page.showDetail(submission(u"a"_s), {});
    QSignalSpy asked(&page, &HistoryPage::revealRequested);
    page.findChild<QToolButton *>(u"engineerShow2"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), (QVariantList{u"a"_s, 2}));
    const auto inClear = [&page] {
        return page.findChild<QLabel *>(u"engineerText2"_s)->text().contains(examples::erika().certificateNo);
    };
    // The answer to an earlier question comes too late.
    page.reveal(u"b"_s, 2, {});
    QVERIFY(!inClear());
    page.reveal(u"a"_s, 2, {});
    QVERIFY(inClear());
}

void TestSubmissionDetail::theSiteEntryIsByTheClocksAtTheSite()
{
    qputenv("TZ", "America/New_York");
    ::tzset();
    Submission shown = submission();
    const auto rows = [&] {
        m_detail->showSubmission(shown, {});
        QStringList result;
        for (const QLabel *value : m_detail->findChildren<QLabel *>()) {
            if (value->accessibleDescription().contains(u"lock"_s)
                || value->accessibleDescription().startsWith(u"Site entry"_s))
                result.append(value->accessibleDescription() + u": "_s + value->text().remove(u'\u2060'));
        }
        return result;
    };
    const QDateTime entry = parseConstructionTime(examples::loa().constructionTime);
    const QString here = siteEntryText(entry, QTimeZone("America/New_York"));
    const QString utc = u"Site entry in UTC: "_s + examples::loa().constructionTime;
    const QString there = siteEntryText(entry, QTimeZone("Asia/Shanghai"));
    for (const QLabel *value : m_detail->findChildren<QLabel *>()) {
        const QString text = value->text();
        const qsizetype zone = text.indexOf(u"(Asia"_s);
        if (zone < 0)
            continue;
        QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
        lines.setPosition(zone + 1);
        QCOMPARE(lines.toNextBoundary(), text.size());
    }
    QVERIFY2(here.contains(u"20:00"_s) && there.contains(u"09:00"_s), qPrintable(here + there));
    QCOMPARE(rows(), QStringList({u"Site entry: "_s + there, u"On your clock: "_s + here, utc}));
    for (auto &[name, value] : shown.parameters) {
        if (name == "RegionId"_L1)
            value = u"mars-1"_s;
    }
    QCOMPARE(rows(),
        QStringList({u"Site entry on your clock; the site's time zone is not known: "_s + here, utc}));
    qputenv("TZ", "UTC");
    ::tzset();
}

QTEST_MAIN(TestSubmissionDetail)
#include "tst_submissiondetail.moc"
