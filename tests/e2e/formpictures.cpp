// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/reviewtexts.h"
#include "models/rules.h"
#include "tests/e2e/photographer.h"
#include "tests/e2e/pictures.h"
#include "tests/models/examples.h"
#include "ui/importdialog.h"
#include "ui/loapage.h"
#include "ui/mainwindow.h"
#include "ui/orderpage.h"
#include "ui/rosterchooser.h"

#include <QScrollArea>
#include <QScrollBar>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 16 engineers, one of whom has a phone that is odd.
LoaApplication oddApplication()
{
    LoaApplication application = example(u"hangzhou-mstp-16.loa.json"_s);
    application.engineers[6].contactInfo.chop(1);
    return application;
}

Problems acknowledged(Problems problems)
{
    for (Problem &problem : problems)
        problem.acknowledged = problem.severity == Severity::Soft;
    return problems;
}

void photographPages(MainWindow &window, Photographer &photographer)
{
    window.showPage(MainWindow::Page::Loa);
    photographer.take(u"loaempty"_s, window);
    const LoaApplication odd = oddApplication();
    window.loaPage()->setApplication(odd);
    window.loaPage()->setProblems(acknowledged(check(odd, examples::now())));
    photographer.take(u"loaacknowledged"_s, window);
    LoaApplication wrong = odd;
    wrong.companyName.clear();
    wrong.bandwidth = u"1"_s;
    wrong.constructionTime = u"2026-11-01T01:00:00Z"_s;
    wrong.engineers[2].certificateNo.chop(2);
    wrong.engineers[4].name.clear();
    window.loaPage()->setApplication(wrong);
    window.loaPage()->setProblems(check(wrong, examples::now()));
    photographer.take(u"loaproblems"_s, window);
    window.loaPage()->focusField(Field::PMContactInfo, 6);
    photographer.take(u"loarow"_s, window);
    OccupancyOrder order = examples::order();
    order.autoPay = true;
    window.showPage(MainWindow::Page::Order);
    window.orderPage()->setOrder(order);
    photographer.take(u"orderpaid"_s, window);
    order.physicalConnectionId.clear();
    window.orderPage()->setOrder(order);
    window.orderPage()->setProblems(check(order));
    photographer.take(u"orderproblems"_s, window);
}

void photographDialogs(MainWindow &window, Photographer &photographer)
{
    const LoaApplication odd = oddApplication();
    photographer.takeDialog(
        u"rosterchooser"_s, new RosterChooser(odd.engineers.first(4), odd.engineers, &window));
    const SheetRows rows = separatedRows(u"姓名|性别|证件类型|证件号码|手机|部门\n"
                                         "张示例|男|身份证|990000198501010035|13900000101|甲\n"
                                         "李样本|女|身份证|3.3E+17|13900000102|乙\n"
                                         "Erika Mustermann|F|passport|X00000103|+49 30 1234567|丙\n"_s,
        u'|');
    photographer.takeDialog(
        u"import"_s, new ImportDialog({u"roster.xlsx"_s, rows, u"Sheet1"_s, {u"2025"_s}}, 4, &window));
}

void photographReviews(MainWindow &window, Photographer &photographer)
{
    std::optional<Account> account(std::in_place);
    account->label = u"杭州 field team"_s;
    const QList<Circuit> circuits;
    const QList<Region> regions;
    const ReviewSource source{circuits, regions, account};
    const LoaApplication odd = oddApplication();
    auto *review =
        new ReviewDialog(reviewOf(odd, acknowledged(check(odd, examples::now())), source), &window);
    photographer.takeDialog(u"reviewacknowledged"_s, review);
    OccupancyOrder order = examples::order();
    order.autoPay = true;
    photographer.takeDialog(
        u"orderreviewpaid"_s, new ReviewDialog(reviewOf(order, check(order), {}, source), &window));
}

} // namespace

void photographForms(Photographer &photographer)
{
    const auto window = openWindow();
    photographPages(*window, photographer);
    photographDialogs(*window, photographer);
    photographReviews(*window, photographer);
}

} // namespace circuitdesk::test
