// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules.h"
#include "models/sendabletext.h"
#include "tests/models/examples.h"
#include "tests/models/problemsummary.h"

#include <QTest>

#include <functional>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

using TextOf = std::function<QString &(AnyForm &)>;

template <typename Form>
TextOf of(QString Form::*member)
{
    return [member](AnyForm &form) -> QString & { return std::get<Form>(form).*member; };
}

TextOf ofEngineer(QString Engineer::*member)
{
    return
        [member](AnyForm &form) -> QString & { return std::get<LoaApplication>(form).engineers[1].*member; };
}

} // namespace

Q_DECLARE_METATYPE(TextOf)

/// Texts that have no bytes on the wire, or too many, in each field that is sent.
class TestSendableText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHalves();
    void noHalfIsSent_data();
    void noHalfIsSent();
    void theLongestIsSent_data() { typedTexts(); }
    void theLongestIsSent();

private:
    /// Rows of every text that a person types and that is sent.
    static void typedTexts();
};

void TestSendableText::tellsHalves()
{
    const QString whole = u"\U0001f477"_s;
    QVERIFY(!hasHalfCharacter(whole) && !hasHalfCharacter({}) && !hasHalfCharacter(u"\uffff\ufeff"));
    QVERIFY(hasHalfCharacter(whole.left(1)) && hasHalfCharacter(whole.right(1)));
    QVERIFY(hasHalfCharacter(whole.right(1) + whole.left(1)));
    QVERIFY(hasHalfCharacter(whole + whole.left(1)) && hasHalfCharacter(whole.left(1) + u'x'));
}

void TestSendableText::noHalfIsSent_data()
{
    typedTexts();
    // Chosen from a list, it has a half only where a file has.
    QTest::newRow("region") << AnyForm(examples::loa()) << of(&LoaApplication::regionId) << u"RegionId"_s;
}

void TestSendableText::typedTexts()
{
    QTest::addColumn<AnyForm>("form");
    QTest::addColumn<TextOf>("textOf");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const AnyForm &form, const TextOf &textOf, const QString &field) {
        QTest::newRow(name) << form << textOf << field;
    };
    const AnyForm loa = examples::loa();
    const AnyForm completion = examples::completion();
    row("circuit", loa, of(&LoaApplication::instanceId), u"InstanceId"_s);
    row("company", loa, of(&LoaApplication::companyName), u"CompanyName"_s);
    row("construction company", loa, of(&LoaApplication::si), u"Si"_s);
    row("location", loa, of(&LoaApplication::peerLocation), u"PeerLocation"_s);
    row("bandwidth", loa, of(&LoaApplication::bandwidth), u"Bandwidth"_s);
    row("line type", loa, of(&LoaApplication::lineType), u"LineType"_s);
    row("time", loa, of(&LoaApplication::constructionTime), u"ConstructionTime"_s);
    row("name", loa, ofEngineer(&Engineer::name), u"PMName[1]"_s);
    row("gender", loa, ofEngineer(&Engineer::gender), u"PMGender[1]"_s);
    row("document", loa, ofEngineer(&Engineer::certificateType), u"PMCertificateType[1]"_s);
    row("number", loa, ofEngineer(&Engineer::certificateNo), u"PMCertificateNo[1]"_s);
    row("phone", loa, ofEngineer(&Engineer::contactInfo), u"PMContactInfo[1]"_s);
    row("circuit of an order", examples::order(), of(&OccupancyOrder::physicalConnectionId), u"InstanceId"_s);
    row("cycle", examples::order(), of(&OccupancyOrder::pricingCycle), u"PricingCycle"_s);
    row("circuit of a report", completion, of(&LoaCompletion::instanceId), u"InstanceId"_s);
    row("line code", completion, of(&LoaCompletion::lineCode), u"LineCode"_s);
    row("cable label", completion, of(&LoaCompletion::lineLabel), u"LineLabel"_s);
    row("carrier", completion, of(&LoaCompletion::lineServiceProvider), u"LineServiceProvider"_s);
    row("carrier's contact", completion, of(&LoaCompletion::lineSpContactInfo), u"LineSPContactInfo"_s);
    row("circuit of a confirmation", CircuitConfirmation{u"cn-hangzhou"_s, u"pc-1"_s},
        of(&CircuitConfirmation::physicalConnectionId), u"InstanceId"_s);
}

void TestSendableText::noHalfIsSent()
{
    QFETCH(AnyForm, form);
    QFETCH(TextOf, textOf);
    QFETCH(QString, problem);
    QCOMPARE(check(form, examples::now()), Problems());
    const QString sound = textOf(form);
    for (const QString &half : {QString(QChar(0xd83d)), QString(QChar(0xde00))}) {
        for (const QString &text : {sound + half, sound.left(3) + half + sound.mid(3)}) {
            textOf(form) = text;
            const Problems problems = check(form, examples::now());
            QCOMPARE(summary(problems), QStringList(u"hard "_s + problem));
        }
    }
}

void TestSendableText::theLongestIsSent()
{
    QFETCH(AnyForm, form);
    QFETCH(TextOf, textOf);
    QFETCH(QString, problem);
    QString &text = textOf(form);
    text += QString(maxTextLength + 1 - text.size(), u'0');
    const QStringList tooLong = summary(check(form, examples::now()));
    QCOMPARE(tooLong, QStringList(u"hard "_s + problem));
    // Those that may hold any text at all.
    if (check(form, examples::now()).constFirst().text.contains(u"4096"_s)) {
        text.chop(1);
        QVERIFY(!hasHardProblem(check(form, examples::now())));
    }
}

QTEST_APPLESS_MAIN(TestSendableText)
#include "tst_sendabletext.moc"
