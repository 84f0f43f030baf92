// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circuitmodel.h"
#include "models/draftmodel.h"
#include "models/historymodel.h"
#include "tests/models/listeddrafts.h"
#include "ui/circuitspage.h"
#include "ui/draftspage.h"
#include "ui/historypage.h"
#include "ui/outboxpage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <array>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// The pages that are tables.
class TestPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void emptyDraftsOfferTheFirstAction();
    void draftsByKeys();
    void currentRowStaysWhenRead();
    void outboxExplainsUnknown();
    void outboxSaysWhatBecomesOfAnOrder();
    void historyFilters();
    void historyDetail();
    void circuitsDoTheNextStep();
    void circuitsShowWholeTexts();

private:
    template <typename Page>
    QTableView *focusView(Page &page, const QString &name)
    {
        page.resize(1000, 600);
        page.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
        auto *view = page.template findChild<QTableView *>(name);
        view->setFocus();
        return view;
    }
    static Submission submission(const QString &id, SubmissionState state, SubmissionKind kind);
};

Submission TestPages::submission(const QString &id, SubmissionState state, SubmissionKind kind)
{
    Submission submission;
    submission.id = id;
    submission.state = state;
    submission.kind = kind;
    submission.circuitId = u"pc-1"_s;
    submission.requestId = u"request-"_s + id;
    submission.orderId = u"order-"_s + id;
    LoaApplication loa;
    loa.instanceId = u"pc-1"_s;
    loa.engineers = {{u"Anna"_s, u"Female"_s, u"IDCard"_s, u"330106199001011234"_s, u"13900001234"_s}};
    OccupancyOrder order;
    order.physicalConnectionId = u"pc-1"_s;
    submission.parameters = submission.isLoa() ? parametersOf(loa) : parametersOf(order);
    return submission;
}

void TestPages::emptyDraftsOfferTheFirstAction()
{
    DraftsPage page;
    DraftModel model;
    page.setModel(&model);
    page.show();
    QSignalSpy loa(&page, &DraftsPage::newLoaRequested);
    auto *button = page.findChild<QPushButton *>(u"draftsNewLoa"_s);
    QVERIFY(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(loa.size(), 1);
}

void TestPages::draftsByKeys()
{
    DraftsPage page;
    DraftModel model;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<Draft> drafts{newDraft(LoaApplication{}, now), newDraft(OccupancyOrder{}, now)};
    model.setDrafts(examples::listed(drafts, now));
    page.setModel(&model);
    auto *view = focusView(page, u"draftsView"_s);
    QSignalSpy opened(&page, &DraftsPage::openRequested);
    QSignalSpy deleted(&page, &DraftsPage::deleteRequested);
    QSignalSpy duplicated(&page, &DraftsPage::duplicateRequested);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(opened, (QList<QList<QVariant>>{{model.idAt(1)}}));
    QCOMPARE(duplicated, (QList<QList<QVariant>>{{model.idAt(1)}}));
    QCOMPARE(deleted, (QList<QList<QVariant>>{{model.idAt(1)}}));
}

void TestPages::currentRowStaysWhenRead()
{
    DraftsPage page;
    DraftModel model;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<Draft> drafts{newDraft(LoaApplication{}, now), newDraft(OccupancyOrder{}, now)};
    model.setDrafts(examples::listed(drafts, now));
    page.setModel(&model);
    auto *view = focusView(page, u"draftsView"_s);
    QTest::keyClick(view, Qt::Key_Down);
    const QString id = page.currentId();
    QCOMPARE(id, model.idAt(1));
    model.setDrafts(examples::listed({drafts.at(1), drafts.at(0)}, now));
    QCOMPARE(page.currentId(), id);
    model.setDrafts(examples::listed({drafts.at(0)}, now));
    QVERIFY(
        !page.findChild<QPushButton *>(u"draftDelete"_s)->isEnabled() || page.currentId() == drafts.at(0).id);
}

void TestPages::outboxExplainsUnknown()
{
    OutboxPage page;
    HistoryModel model;
    Submission unknown =
        submission(u"1"_s, SubmissionState::Unknown, SubmissionKind::ApplyPhysicalConnectionLOA);
    unknown.unknownSince = QDateTime(QDate(2026, 11, 22), QTime(6, 0), Qt::UTC);
    unknown.nextAttemptAt = unknown.unknownSince.addSecs(300);
    const Submission queued =
        submission(u"2"_s, SubmissionState::Queued, SubmissionKind::ApplyPhysicalConnectionLOA);
    model.setPage({unknown, queued}, true);
    page.setModel(&model);
    QSignalSpy selected(&page, &OutboxPage::selected);
    auto *view = focusView(page, u"outboxView"_s);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().first().toString(), u"1"_s);
    page.showDetail(unknown, {});
    const auto notices = page.findChildren<QLabel *>(u"noticeText"_s);
    const bool says = std::any_of(notices.begin(), notices.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(timeText(unknown.nextAttemptAt));
    });
    QVERIFY(says);
    QVERIFY(!page.findChild<QPushButton *>(u"outboxCancel"_s)->isEnabled());
    QTest::keyClick(view, Qt::Key_Down);
    QSignalSpy cancelled(&page, &OutboxPage::cancelRequested);
    QTest::keyClick(page.findChild<QPushButton *>(u"outboxCancel"_s), Qt::Key_Space);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.first().first().toString(), u"2"_s);
    QSignalSpy sent(&page, &OutboxPage::sendNowRequested);
    QTest::keyClick(page.findChild<QPushButton *>(u"outboxSendNow"_s), Qt::Key_Space);
    QCOMPARE(sent.size(), 1);
}

void TestPages::outboxSaysWhatBecomesOfAnOrder()
{
    OutboxPage page;
    page.show();
    const auto says = [&](const QString &text) {
        return page.findChild<QLabel *>(u"noticeText"_s, Qt::FindChildrenRecursively) != nullptr
            && page.findChildren<QLabel *>(u"noticeText"_s).constLast()->text().contains(text);
    };
    Submission order =
        submission(u"1"_s, SubmissionState::Unknown, SubmissionKind::CreatePhysicalConnectionOccupancyOrder);
    order.unknownSince = QDateTime::currentDateTimeUtc().addSecs(-60);
    page.showDetail(order, {});
    // The provider has no record to ask for.
    QVERIFY(!says(u"asks the provider first"_s));
    QVERIFY(says(u"It does so as soon as"_s));
    order.unknownSince = QDateTime::currentDateTimeUtc().addDays(-1).addSecs(-1);
    page.showDetail(order, {});
    QVERIFY(says(u"does not send it again"_s));
    QVERIFY(!says(u"It does so"_s));
    // A clock that was set back tells nothing of its age.
    order.unknownSince = QDateTime::currentDateTimeUtc().addDays(1);
    page.showDetail(order, {});
    QVERIFY(says(u"does not send it again"_s));
}

void TestPages::historyFilters()
{
    HistoryPage page;
    HistoryModel model;
    page.setModel(&model);
    page.show();
    QSignalSpy changed(&page, &HistoryPage::filterChanged);
    auto *search = page.findChild<QLineEdit *>(u"historySearch"_s);
    QTest::keyClicks(search, u"pc-1"_s);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(page.filter(), (HistoryFilter{u"pc-1"_s, {}, {}}));
    QTest::keyClick(page.findChild<QWidget *>(u"historyRefused"_s), Qt::Key_Space);
    QCOMPARE(page.filter(), (HistoryFilter{u"pc-1"_s, SubmissionState::Rejected, {}}));
    QTest::keyClick(page.findChild<QWidget *>(u"historyOrders"_s), Qt::Key_Space);
    QCOMPARE(page.filter(), (HistoryFilter{u"pc-1"_s, {}, false}));
    QCOMPARE(changed.size(), 3);
}

void TestPages::historyDetail()
{
    HistoryPage page;
    HistoryModel model;
    const Submission loa =
        submission(u"1"_s, SubmissionState::Accepted, SubmissionKind::ApplyPhysicalConnectionLOA);
    const Submission order =
        submission(u"2"_s, SubmissionState::Accepted, SubmissionKind::CreatePhysicalConnectionOccupancyOrder);
    model.setPage({loa, order}, true);
    page.setModel(&model);
    focusView(page, u"historyView"_s);
    page.showDetail(
        loa, {{QDateTime::currentDateTimeUtc(), SubmissionState::Accepted, 1, {}, {}, u"Sent."_s, {}}});
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(u"199001011234"_s), "An ID number stands on the screen.");
    const bool masked = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(maskedCertificateNo(u"330106199001011234"_s));
    });
    QVERIFY(masked);
    QTest::keyClick(page.findChild<QPushButton *>(u"historyCopyRequest"_s), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"request-1"_s);
    QSignalSpy exported(&page, &HistoryPage::exportRequested);
    QTest::keyClick(page.findChild<QPushButton *>(u"historyExport"_s), Qt::Key_Space);
    QCOMPARE(exported.first().first().toString(), u"1"_s);
    page.showDetail(order, {});
    QVERIFY(!page.findChild<QPushButton *>(u"historyExport"_s)->isEnabled());
    QTest::keyClick(page.findChild<QPushButton *>(u"historyCopyOrder"_s), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"order-2"_s);
    page.clearDetail();
    QVERIFY(!page.findChild<QPushButton *>(u"historyUseAgain"_s)->isEnabled());
}

void TestPages::circuitsDoTheNextStep()
{
    CircuitsPage page;
    CircuitModel model;
    const auto circuit = [](const QString &id, const QString &status, const QString &loaStatus) {
        Circuit result;
        result.id = id;
        result.status = status;
        result.loaStatus = loaStatus;
        return result;
    };
    model.setCircuits(
        {circuit(u"pc-apply"_s, u"Allocated"_s, {}), circuit(u"pc-again"_s, u"Allocated"_s, u"Rejected"_s),
            circuit(u"pc-work"_s, u"Allocated"_s, u"Available"_s),
            circuit(u"pc-confirm"_s, u"Allocated"_s, u"Completing"_s),
            circuit(u"pc-order"_s, u"Confirmed"_s, u"Complete"_s), circuit(u"pc-wait"_s, u"Allocating"_s, {}),
            circuit(u"pc-done"_s, u"Enabled"_s, u"Complete"_s)});
    page.setModel(&model);
    auto *view = focusView(page, u"circuitsView"_s);
    auto *next = page.findChild<QPushButton *>(u"circuitsNext"_s);
    QSignalSpy stepped(&page, &CircuitsPage::stepRequested);
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(next->text().remove(u'&'));
        QCOMPARE(next->isEnabled(), row < 5);
        QTest::keyClick(view, Qt::Key_Return);
        QTest::keyClick(view, Qt::Key_Down);
    }
    QCOMPARE(texts,
        QStringList(
            {u"Apply for the LOA…"_s, u"Apply again…"_s, u"Report completion…"_s, u"Confirm the circuit…"_s,
                u"Order the port…"_s, u"Wait for the provider"_s, u"Nothing to do"_s}));
    view->setCurrentIndex({});
    view->clearSelection();
    QCOMPARE(next->text(), u"Choose a circuit"_s);
    QVERIFY(!next->isEnabled());
    QCOMPARE(stepped.size(), 5);
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(stepped.at(row).at(0).toString(), model.circuits().at(row).id);
        QVERIFY(stepped.at(row).at(1).value<NextStep>() == nextStepOf(model.circuits().at(row)));
    }
}

void TestPages::circuitsShowWholeTexts()
{
    CircuitsPage page;
    CircuitModel model;
    const std::array circuits{
        std::array{"Allocated", "", "Hangzhou disaster recovery", "8 Marina Boulevard, Singapore"},
        std::array{"Allocated", "Rejected", "杭州生产专线 01", "金华市婺城区双龙南街 8 号"},
        std::array{"Allocated", "Completing", "Hangzhou backup line", "No. 18 Qingchun Road, Hangzhou"},
        std::array{"Initial", "", "新加坡 EC-03", "杭州市滨江区江南大道 88 号"},
        std::array{"Allocated", "Available", "", ""}, std::array{"Allocated", "Applying", "", ""}};
    QList<Circuit> all;
    for (const auto &[status, loaStatus, name, location] : circuits) {
        Circuit circuit;
        circuit.id = u"pc-bp1qrb3044eqi000%1"_s.arg(all.size());
        circuit.regionId = u"ap-southeast-1"_s;
        circuit.status = QString::fromLatin1(status);
        circuit.loaStatus = QString::fromLatin1(loaStatus);
        circuit.name = QString::fromUtf8(name);
        circuit.peerLocation = QString::fromUtf8(location);
        all.append(circuit);
    }
    // More than fit, so that the scroll bar takes its place too.
    for (int times = 0; times < 3; ++times)
        all += all;
    model.setCircuits(all);
    page.setModel(&model);
    auto *view = focusView(page, u"circuitsView"_s);
    page.resize(1280 - 200, 640);
    QTRY_VERIFY(view->verticalScrollBar()->isVisible());
    QVERIFY(!view->horizontalScrollBar()->isVisible());
    for (int row = 0; row < static_cast<int>(circuits.size()); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!view->isColumnHidden(column));
            const QModelIndex index = model.index(row, column);
            QStyleOptionViewItem option;
            option.initFrom(view);
            option.widget = view;
            option.font = view->font();
            // An item that may be broken asks for the height of its lines.
            option.features = QStyleOptionViewItem::WrapText;
            option.rect = view->visualRect(index);
            const QSize wanted = view->itemDelegateForIndex(index)->sizeHint(option, index);
            const QString what = u"“%1” wants %2 × %3, and has %4 × %5"_s.arg(index.data().toString())
                                     .arg(wanted.width())
                                     .arg(wanted.height())
                                     .arg(option.rect.width())
                                     .arg(option.rect.height());
            QVERIFY2(wanted.width() <= option.rect.width() && wanted.height() <= option.rect.height(),
                qPrintable(what));
        }
    }
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
