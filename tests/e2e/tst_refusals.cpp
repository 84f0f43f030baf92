// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/errortext.h"
#include "app/controllers/refusal.h"
#include "tests/e2e/formbench.h"
#include "tests/e2e/person.h"
#include "ui/loapage.h"
#include "ui/orderpage.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString apply = u"ApplyPhysicalConnectionLOA"_s;
const QString complete = u"CompletePhysicalConnectionLOA"_s;
const QString orderPort = u"CreatePhysicalConnectionOccupancyOrder"_s;

/// As the outbox stores what the provider answered with \a code.
Submission refused(const AnyForm &form, const QString &code)
{
    Submission submission;
    submission.kind = kindOf(form);
    submission.state = SubmissionState::Rejected;
    submission.parameters = parametersOf(form);
    submission.code = code;
    submission.message = errorFromCode(400, code, u"%s"_s, u"R-1"_s, true).message;
    submission.requestId = u"R-1"_s;
    return submission;
}

/// `hard PMName[1]`, and `[*]` for a whole column.
QStringList summary(const Problems &problems)
{
    QStringList result;
    for (const Problem &problem : problems) {
        const QString place = problem.row >= 0                            ? u"[%1]"_s.arg(problem.row)
            : isOfRoster(problem.field) && problem.field != Field::Roster ? u"[*]"_s
                                                                          : QString();
        const QString name = problem.field == Field::Price ? u"price"_s : fieldName(problem.field);
        result.append((problem.severity == Severity::Hard ? u"hard "_s : u"soft "_s) + name + place);
    }
    return result;
}

} // namespace

/// What the provider refuses stands where PRODUCT.md, "Which field an error belongs to", says.
class TestRefusals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void problems_data();
    void problems();
    void staysWhileTheValuesDo_data();
    void staysWhileTheValuesDo();
    void movedEngineersAreTheSame();
    void nothingIsRefusedElsewhere();
    void refusalIsShownAtTheField();
    void refusalMarksTheRows();
    void refusalFlagsTheColumn();
    void refusedCircuitMayBeSentAgain();
    void refusedPriceIsSaidAtTheCard();
};

void TestRefusals::places_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("code");
    QTest::addColumn<RefusalPlace>("place");
    QTest::addColumn<Field>("field");
    const auto row = [](const QString &operation, const char *code, RefusalPlace place, Field field) {
        QTest::addRow("%s %s", qPrintable(operation), code)
            << operation << QString::fromLatin1(code) << place << field;
    };
    const auto atField = [&](const QString &operation, const char *code, Field field) {
        row(operation, code, RefusalPlace::Field, field);
    };
    // One line of the table after the other.
    atField(apply, "IllegalParam.CompanyName", Field::CompanyName);
    atField(apply, "IllegalParam.LineType", Field::LineType);
    atField(apply, "IllegalParam.Si", Field::Si);
    atField(apply, "InvalidConstructionTime.Malformed", Field::ConstructionTime);
    atField(apply, "IllegalParam.Bandwidth", Field::Bandwidth);
    atField(apply, "IllegalParam.PeerLocation", Field::PeerLocation);
    atField(apply, "IllegalParam.PmCertificateType", Field::PMCertificateType);
    atField(apply, "IllegalParam.PmCertificateNo", Field::PMCertificateNo);
    atField(apply, "IllegalParam.PmContactInfo", Field::PMContactInfo);
    atField(apply, "IllegalParam.PmGender", Field::PMGender);
    atField(apply, "IllegalParam.PmName", Field::PMName);
    atField(apply, "MissingParam.PMInfo", Field::Roster);
    for (const QString &operation : {apply, complete, orderPort}) {
        atField(operation, "InvalidInstanceId.NotFound", Field::CircuitId);
        atField(operation, "MissingParam.InstanceId", Field::CircuitId);
        atField(operation, "MissingParam.RegionNo", Field::RegionId);
        atField(operation, "InvalidPhysicalConnectionId.NotFound", Field::CircuitId);
        atField(operation, "Abs.InstanceNotExist", Field::CircuitId);
        row(operation, "MissingParam.AliUid", RefusalPlace::Account, Field::Form);
        row(operation, "IllegalParam.LineOperator", RefusalPlace::Banner, Field::Form);
        for (const char *state :
            {"IncorrectStatus.PhysicalConnection", "IncorrectStatus.PhysicalConnectionLOA",
                "IncorrectStatus.SomethingNew", "Forbidden.NotAllowedInState", "INSTANCE.STATUS.NOT.ALLOW",
                "IAbs.InvalidStatus.ValueNotSupported"})
            row(operation, state, RefusalPlace::State, Field::Form);
        row(operation, "OperationFailed.PconnTrafficNotEnable", RefusalPlace::Console, Field::Form);
        row(operation, "Brand.NewCode", RefusalPlace::Unknown, Field::Form);
    }
    atField(orderPort, "InvalidPhysicalConnectionPeriod.Malformed", Field::Period);
    atField(orderPort, "nvalidPhysicalConnectionPeriod.Malformed", Field::Period);
    atField(orderPort, "InvalidPhysicalConnectionChargeType.Malformed", Field::ChargeType);
    atField(orderPort, "InvalidPrice.NotFound", Field::Price);
}

void TestRefusals::places()
{
    QFETCH(QString, operation);
    QFETCH(QString, code);
    QTEST(placeOf(code, *submissionKind(operation)), "place");
    QTEST(fieldOfCode(code, operation), "field");
}

void TestRefusals::problems_data()
{
    QTest::addColumn<AnyForm>("form");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("problems");
    LoaApplication loa = examples::loa();
    loa.engineers.append(examples::engineer(0));
    const auto row = [](const char *name, const AnyForm &form, const QString &code,
                         const QStringList &problems) { QTest::newRow(name) << form << code << problems; };
    row("company", loa, u"IllegalParam.CompanyName"_s, {u"hard CompanyName"_s});
    row("time", loa, u"InvalidConstructionTime.Malformed"_s, {u"hard ConstructionTime"_s});
    row("roster", loa, u"MissingParam.PMInfo"_s, {u"hard PMInfo"_s});
    row("circuit of an LOA", loa, u"InvalidInstanceId.NotFound"_s, {u"soft InstanceId"_s});
    row("period", examples::order(), u"InvalidPhysicalConnectionPeriod.Malformed"_s, {u"hard Period"_s});
    row("charge type", examples::order(), u"InvalidPhysicalConnectionChargeType.Malformed"_s,
        {u"soft InstanceChargeType"_s});
    row("price", examples::order(), u"InvalidPrice.NotFound"_s, {u"soft price"_s});
    row("circuit of an order", examples::order(), u"Abs.InstanceNotExist"_s, {u"soft InstanceId"_s});
    row("cable label", examples::completion(), u"IllegalParam.LineLabel"_s, {u"hard LineLabel"_s});
    row("state", loa, u"IncorrectStatus.PhysicalConnection"_s, {});
    row("a new code", loa, u"Brand.NewCode"_s, {});
    // No row is named: those that fail the same rule here, else the column.
    row("ID number, all sound", loa, u"IllegalParam.PmCertificateNo"_s, {u"hard PMCertificateNo[*]"_s});
    LoaApplication slips = loa;
    slips.engineers[0].certificateNo = u"110105194912310020"_s;
    slips.engineers[2].certificateNo = u"X-1"_s;
    row("ID number, two slips", slips, u"IllegalParam.PmCertificateNo"_s,
        {u"hard PMCertificateNo[0]"_s, u"hard PMCertificateNo[2]"_s});
    row("card number", slips, u"IllegalParam.CardId"_s,
        {u"hard PMCertificateNo[0]"_s, u"hard PMCertificateNo[2]"_s});
    row("another column than the slips", slips, u"IllegalParam.PmContactInfo"_s,
        {u"hard PMContactInfo[*]"_s});
    slips = loa;
    slips.engineers[1].contactInfo = u"139 0000 01"_s;
    row("phone", slips, u"IllegalParam.PmContactInfo"_s, {u"hard PMContactInfo[1]"_s});
    slips.engineers[1].contactInfo = slips.engineers[0].contactInfo;
    slips.engineers[2].contactInfo = u"1"_s;
    row("phone, twice and wrong", slips, u"IllegalParam.PmContactInfo"_s,
        {u"hard PMContactInfo[1]"_s, u"hard PMContactInfo[2]"_s});
    slips.engineers[2].name = u"Bo 2"_s;
    row("name", slips, u"IllegalParam.PmName"_s, {u"hard PMName[2]"_s});
    slips.engineers[0].gender = u"Male"_s;
    row("gender", slips, u"IllegalParam.PmGender"_s, {u"hard PMGender[0]"_s});
    row("document type", slips, u"IllegalParam.PmCertificateType"_s, {u"hard PMCertificateType[*]"_s});
}

void TestRefusals::problems()
{
    QFETCH(AnyForm, form);
    QFETCH(QString, code);
    QFETCH(QStringList, problems);
    const Submission submission = refused(form, code);
    const Problems found = Refusal(submission).problemsOf(form, examples::now());
    QCOMPARE(summary(found), problems);
    for (const Problem &problem : found) {
        QVERIFY2(problem.text.contains(submission.message), qPrintable(problem.text));
        QCOMPARE(problem.about.isEmpty(), problem.severity == Severity::Hard);
        if (problem.row >= 0)
            QVERIFY(problem.text.startsWith(u"Engineer %1: "_s.arg(problem.row + 1)));
    }
}

void TestRefusals::staysWhileTheValuesDo_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("company") << u"IllegalParam.CompanyName"_s;
    QTest::newRow("bandwidth") << u"IllegalParam.Bandwidth"_s;
    QTest::newRow("phones") << u"IllegalParam.PmContactInfo"_s;
    QTest::newRow("circuit") << u"InvalidInstanceId.NotFound"_s;
}

void TestRefusals::staysWhileTheValuesDo()
{
    QFETCH(QString, code);
    LoaApplication form = examples::loa();
    const Refusal refusal(refused(form, code));
    const auto count = [&] { return refusal.problemsOf(form, examples::now()).size(); };
    form.si = u"Another"_s;
    form.engineers[0].name = u"Another"_s;
    QCOMPARE(count(), 1);
    form.companyName += u'.';
    form.bandwidth += u'0';
    form.instanceId += u'1';
    form.engineers[1].contactInfo += u'1';
    QCOMPARE(count(), 0);
}

void TestRefusals::movedEngineersAreTheSame()
{
    LoaApplication form = examples::loa();
    form.engineers[0].contactInfo = u"139 0000 01"_s;
    const Refusal refusal(refused(form, u"IllegalParam.PmContactInfo"_s));
    QCOMPARE(summary(refusal.problemsOf(form, examples::now())), QStringList{u"hard PMContactInfo[0]"_s});
    form.engineers.swapItemsAt(0, 1);
    QCOMPARE(summary(refusal.problemsOf(form, examples::now())), QStringList{u"hard PMContactInfo[1]"_s});
}

void TestRefusals::nothingIsRefusedElsewhere()
{
    Submission submission = refused(examples::loa(), u"IllegalParam.Si"_s);
    for (const auto state : {SubmissionState::Queued, SubmissionState::Sending, SubmissionState::Accepted,
             SubmissionState::Unknown, SubmissionState::Cancelled}) {
        submission.state = state;
        QCOMPARE(Refusal(submission).problemsOf(examples::loa(), examples::now()), Problems());
    }
    QCOMPARE(Refusal().problemsOf(examples::loa(), examples::now()), Problems());
}

void TestRefusals::refusalIsShownAtTheField()
{
    FormBench bench;
    QVERIFY(Person::faces(bench.window));
    const LoaApplication form = FormBench::sound();
    bench.openRefused(bench.loa, MainWindow::Page::Loa, refused(form, u"IllegalParam.Si"_s));
    QCOMPARE(bench.summary().size(), 1);
    QCOMPARE(bench.messages().filter(bench.summary().constFirst()).size(), 1);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"problemLink"_s);
    Person::press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"loaSi"_s);
    // The same again would be refused again; another name may be sent.
    bench.loa.review();
    QVERIFY(!bench.review());
    bench.child<QLineEdit>("loaSi")->setFocus();
    Person::press(Qt::Key_End);
    Person::type(u"."_s);
    QCOMPARE(bench.summary(), QStringList());
    bench.loa.review();
    QVERIFY(bench.review());
}

void TestRefusals::refusalMarksTheRows()
{
    FormBench bench;
    QVERIFY(Person::faces(bench.window));
    LoaApplication form = FormBench::sound();
    form.engineers[1].contactInfo = u"139 0000 01"_s;
    bench.openRefused(bench.loa, MainWindow::Page::Loa, refused(form, u"IllegalParam.PmContactInfo"_s));
    Person::press(Qt::Key_Return);
    const auto *roster = bench.child<QTableView>("loaRoster");
    QVERIFY(roster->hasFocus());
    const QAbstractItemModel *model = roster->model();
    QCOMPARE(roster->currentIndex(), model->index(1, RosterModel::ContactInfo));
    QCOMPARE(model->index(1, RosterModel::ContactInfo).data(RosterModel::SeverityRole).toInt(),
        static_cast<int>(Severity::Hard));
    QCOMPARE(model->index(0, RosterModel::ContactInfo).data(RosterModel::SeverityRole).toInt(), -1);
}

void TestRefusals::refusalFlagsTheColumn()
{
    FormBench bench;
    QVERIFY(Person::faces(bench.window));
    const LoaApplication form = FormBench::sound();
    bench.openRefused(bench.loa, MainWindow::Page::Loa, refused(form, u"IllegalParam.PmName"_s));
    QCOMPARE(bench.summary().size(), 1);
    const auto *roster = bench.child<QTableView>("loaRoster");
    const auto severity = [roster](int row, int column) {
        return roster->model()->index(row, column).data(RosterModel::SeverityRole).toInt();
    };
    for (int row = 0; row < form.engineers.size(); ++row) {
        QCOMPARE(severity(row, RosterModel::Name), static_cast<int>(Severity::Hard));
        QCOMPARE(severity(row, RosterModel::ContactInfo), -1);
    }
    Person::press(Qt::Key_Return);
    QVERIFY(roster->hasFocus());
    QCOMPARE(roster->currentIndex(), roster->model()->index(0, RosterModel::Name));
    // Whoever corrects one of them has answered.
    Person::press(Qt::Key_F2);
    Person::type(u"Zhang"_s);
    Person::press(Qt::Key_Return);
    QCOMPARE(bench.summary(), QStringList());
    QCOMPARE(severity(1, RosterModel::Name), -1);
}

void TestRefusals::refusedCircuitMayBeSentAgain()
{
    FormBench bench;
    QVERIFY(Person::faces(bench.window));
    const LoaApplication form = FormBench::sound();
    bench.openRefused(bench.loa, MainWindow::Page::Loa, refused(form, u"InvalidInstanceId.NotFound"_s));
    Person::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"problemAcknowledge"_s);
    Person::press(Qt::Key_Space);
    QCOMPARE(bench.summary(), QStringList());
    bench.loa.review();
    QVERIFY(bench.review());
    QCOMPARE(FormBench::labels(bench.review(), "reviewAcknowledged").size(), 1);
}

void TestRefusals::refusedPriceIsSaidAtTheCard()
{
    FormBench bench;
    QVERIFY(Person::faces(bench.window));
    const Submission submission = refused(examples::order(), u"InvalidPrice.NotFound"_s);
    bench.openRefused(bench.order, MainWindow::Page::Order, submission);
    QCOMPARE(bench.summary().size(), 1);
    const auto *price = bench.child<QWidget>("orderPriceProblem");
    QVERIFY(price);
    QVERIFY(FormBench::labels(price, "noticeText").constFirst().contains(submission.message));
    // The price may be another one for another period.
    bench.child<QSpinBox>("orderPeriod")->setFocus();
    Person::press(Qt::Key_Up);
    QVERIFY(!bench.child<QWidget>("orderPriceProblem"));
}

QTEST_MAIN(TestRefusals)
#include "tst_refusals.moc"
