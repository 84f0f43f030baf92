// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/photographer.h"
#include "tests/e2e/pictures.h"
#include "tests/models/examples.h"
#include "tests/models/listeddrafts.h"
#include "ui/circuitsdialog.h"
#include "ui/draftspage.h"
#include "ui/loapage.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/namedialog.h"
#include "ui/recoverybar.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime day(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC);

Draft draftOf(const QString &company, const QString &circuit, int hours)
{
    LoaApplication form = examples::loa();
    form.companyName = company;
    form.instanceId = circuit;
    Draft draft = newDraft(form, day);
    draft.changedAt = day.addSecs(-3600 * hours);
    return draft;
}

QList<Circuit> circuits()
{
    const std::pair<QString, QString> places[] = {{u"杭州 A"_s, u"杭州市西湖区"_s},
        {u"杭州 B"_s, u"杭州市余杭区"_s}, {u"Shanghai 2"_s, u"上海市浦东新区"_s},
        {u"Frankfurt"_s, u"Hanauer Landstraße"_s}};
    QList<Circuit> all;
    for (const auto &[name, place] : places) {
        Circuit circuit;
        circuit.id = u"pc-bp1qrb3044eqi000%1"_s.arg(all.size() + 1);
        circuit.name = name;
        circuit.peerLocation = place;
        all.append(circuit);
    }
    return all;
}

void fill(DraftModel &model)
{
    const Draft recovered = draftOf(u"示例网络科技有限公司"_s, u"pc-bp1qrb3044eqi0001"_s, 1);
    Draft begun = draftOf({}, u"pc-bp1qrb3044eqi0002"_s, 5);
    std::get<LoaApplication>(begun.form).si.clear();
    Draft odd = draftOf(u"Seekabel Nord GmbH"_s, u"vbr-1"_s, 26);
    Draft order = newDraft(examples::order(), day);
    order.changedAt = day.addDays(-3);
    model.setCircuits(circuits());
    model.setDrafts(examples::listed({recovered, begun, odd, order}, examples::now(), {recovered.id}));
    model.setTemplates({{u"1"_s, u"杭州机房，16 人"_s, withoutCircuit(examples::loa()), day},
        {u"2"_s, u"Port for three months"_s, withoutCircuit(examples::order()), day.addDays(-9)}});
    model.setBin({{draftOf(u"Alte Leitung AG"_s, u"pc-bp1qrb3044eqi0003"_s, 50), day},
        {draftOf(u"示例网络科技有限公司"_s, u"pc-bp1qrb3044eqi0001"_s, 90), day.addDays(-12)}});
}

void photographPage(MainWindow &window, DraftModel &model, Photographer &photographer)
{
    window.showPage(MainWindow::Page::Drafts);
    window.draftsPage()->showShelf(DraftModel::Shelf::Templates);
    photographer.take(u"templatesempty"_s, window);
    fill(model);
    window.setCount(MainWindow::Page::Drafts, model.count(DraftModel::Shelf::Drafts));
    const std::pair<DraftModel::Shelf, QString> shelves[] = {{DraftModel::Shelf::Templates, u"templates"_s},
        {DraftModel::Shelf::Bin, u"bin"_s}, {DraftModel::Shelf::Drafts, u"draftslist"_s}};
    for (const auto &[shelf, name] : shelves) {
        window.draftsPage()->showShelf(shelf);
        window.findChild<QTableView *>(u"draftsView"_s)->selectRow(0);
        photographer.take(name, window);
    }
    auto *search = window.findChild<QLineEdit *>(u"draftsSearch"_s);
    QTest::keyClicks(search, u"Frankfurt 7"_s);
    photographer.take(u"draftsnohit"_s, window);
    search->clear();
}

void photographRecovery(MainWindow &window, Photographer &photographer)
{
    window.loaPage()->setApplication(examples::loa());
    window.showPage(MainWindow::Page::Loa);
    const QDate today = QDate::currentDate();
    window.recoveryBar()->offer(
        QDateTime(today, QTime(14, 2)).toUTC(), QDateTime(today, QTime(13, 10)).toUTC());
    photographer.take(u"recovered"_s, window);
    window.recoveryBar()->setEarlierShown(true);
    photographer.take(u"recoveredearlier"_s, window);
    window.recoveryBar()->hide();
}

void photographDialogs(MainWindow &window, Photographer &photographer)
{
    auto *name = new NameDialog(
        QApplication::translate("circuitdesk::TemplatesController", "Save as template"),
        QApplication::translate("circuitdesk::TemplatesController",
            "The template keeps everything of this form but its circuit and its time, the engineers "
            "included."),
        QApplication::translate("circuitdesk::TemplatesController", "&Save"), u"杭州机房，16 人"_s, &window);
    name->open();
    name->refuse(QApplication::translate("TemplateTable",
        "There is a template with the name “%1” already. It was not changed; enter another name.")
                     .arg(u"杭州机房，16 人"_s));
    photographer.take(u"templatename"_s, *name);
    name->close();
    auto *several = new CircuitsDialog(circuits(), &window);
    auto *list = several->findChild<QListWidget *>(u"circuitsList"_s);
    list->item(0)->setCheckState(Qt::Checked);
    list->item(2)->setCheckState(Qt::Checked);
    several->open();
    photographer.take(u"severalcircuits"_s, *several);
    several->close();
}

} // namespace

void photographDrafts(Photographer &photographer)
{
    DraftModel model;
    const auto window = openWindow();
    window->draftsPage()->setModel(&model);
    photographPage(*window, model, photographer);
    photographRecovery(*window, photographer);
    photographDialogs(*window, photographer);
}

} // namespace circuitdesk::test
