// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answerparser.h"
#include "app/api/errortext.h"
#include "app/api/operations.h"
#include "models/submission.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

const QString apply = operationName(SubmissionKind::ApplyPhysicalConnectionLOA);
const QString order = operationName(SubmissionKind::CreatePhysicalConnectionOccupancyOrder);

/// What a write's refusal becomes, from its bytes.
Error refusal(const QString &code, int status = 400)
{
    const QByteArray body = R"({"RequestId":"R-1","Code":")" + code.toUtf8() + R"(","Message":"%s"})";
    const auto answer = parseAnswer(body, "application/json", status, true);
    return answer ? Error{} : answer.error();
}

} // namespace

/// What the provider's documents say of error codes in more than one way (API.md 8).
class TestContradictionsError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contradiction09_bothSpellingsOfAWrongPeriodMeanTheSame();
    void contradiction10_misspelledCodesAreShownAsTheyCame_data();
    void contradiction10_misspelledCodesAreShownAsTheyCame();
    void contradiction12_namesOfNoParameterHaveAPlace();
    void contradiction13_theCarrierIsNoField();
    void contradiction14_theCaseOfNamesDoesNotMatter_data();
    void contradiction14_theCaseOfNamesDoesNotMatter();
    void contradiction28_notFoundIsTheSameUnderAnyStatus_data();
    void contradiction28_notFoundIsTheSameUnderAnyStatus();
};

// One sentence and one field for both; the code itself is kept as received.
void TestContradictionsError::contradiction09_bothSpellingsOfAWrongPeriodMeanTheSame()
{
    const Error wrong = refusal(u"nvalidPhysicalConnectionPeriod.Malformed"_s);
    const Error right = refusal(u"InvalidPhysicalConnectionPeriod.Malformed"_s);
    QCOMPARE(wrong.code, u"nvalidPhysicalConnectionPeriod.Malformed"_s);
    QCOMPARE(right.code, u"InvalidPhysicalConnectionPeriod.Malformed"_s);
    QVERIFY(!wrong.message.isEmpty() && !wrong.message.contains(wrong.code));
    QCOMPARE(wrong.message, right.message);
    QCOMPARE(wrong.kind, right.kind);
    QCOMPARE(fieldOfCode(wrong.code, order), Field::Period);
    QCOMPARE(fieldOfCode(right.code, order), Field::Period);
}

void TestContradictionsError::contradiction10_misspelledCodesAreShownAsTheyCame_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("inTables"); // of the operations that are called
    QTest::addColumn<Field>("field");
    const auto row = [](const QString &code, bool inTables, Field field) {
        QTest::addRow("%s", qPrintable(code)) << code << inTables << field;
    };
    row(u"IAbs.InvalidStatus.ValueNotSupported"_s, true, Field::Form);
    row(u"Abs.InstanceNotExist"_s, true, Field::CircuitId);
    row(u"InvalidPeerLocation.Malformd"_s, false, Field::PeerLocation);
    row(u"InvalidPeerLocation.Malformed"_s, false, Field::PeerLocation);
    row(u"nvalidPeerLocation.Malformed"_s, false, Field::PeerLocation);
    row(u"InvalidType.Malformd"_s, false, Field::LineType);
    row(u"InvalidLineOperator.Malformd"_s, false, Field::Form);
    row(u"InvalidPortType.Malformd"_s, false, Field::Form);
    row(u"InvalidDescription.Malformed"_s, false, Field::Form);
}

// A code is looked up whole, then by its beginning, and never corrected where a person sees it.
void TestContradictionsError::contradiction10_misspelledCodesAreShownAsTheyCame()
{
    QFETCH(QString, code);
    QFETCH(bool, inTables);
    QFETCH(Field, field);
    const Error error = refusal(code);
    QCOMPARE(error.code, code);
    QCOMPARE(error.kind, ErrorKind::Rejected);
    QCOMPARE(error.message.contains(code), !inTables);
    QCOMPARE(fieldOfCode(code, apply), field);
}

// RegionNo is the region; AliUid is nobody's field, but the account's keys.
void TestContradictionsError::contradiction12_namesOfNoParameterHaveAPlace()
{
    for (const AnyForm &form :
        {AnyForm(LoaApplication()), AnyForm(LoaCompletion()), AnyForm(CircuitConfirmation())}) {
        const QString action = operationName(kindOf(form));
        QCOMPARE(fieldOfCode(u"MissingParam.RegionNo"_s, action), Field::RegionId);
        QCOMPARE(fieldOfCode(u"MissingParam.AliUid"_s, action), Field::Form);
    }
    QCOMPARE(refusal(u"MissingParam.RegionNo"_s).kind, ErrorKind::Rejected);
    QCOMPARE(refusal(u"MissingParam.AliUid"_s).kind, ErrorKind::Auth);
    QVERIFY(refusal(u"MissingParam.AliUid"_s).message.contains(u"access key"_s));
}

// The form has no carrier: the sentence names the line type, which it may mean, and the console.
void TestContradictionsError::contradiction13_theCarrierIsNoField()
{
    const Error error = refusal(u"IllegalParam.LineOperator"_s);
    QCOMPARE(error.kind, ErrorKind::Rejected);
    QCOMPARE(fieldOfCode(error.code, apply), Field::Form);
    QVERIFY2(error.message.contains(u"line type"_s) && error.message.contains(u"console"_s),
        qPrintable(error.message));
}

void TestContradictionsError::contradiction14_theCaseOfNamesDoesNotMatter_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<Field>("field");
    const auto row = [](const QString &name, Field field) {
        QTest::addRow("%s", qPrintable(name)) << QStringList{u"IllegalParam."_s + name,
            u"IllegalParam."_s + name.toUpper(), u"IllegalParam."_s + name.toLower()}
                                              << field;
    };
    row(u"PmName"_s, Field::PMName);
    row(u"PmGender"_s, Field::PMGender);
    row(u"PmCertificateType"_s, Field::PMCertificateType);
    row(u"PmCertificateNo"_s, Field::PMCertificateNo);
    row(u"PmContactInfo"_s, Field::PMContactInfo);
    row(u"Si"_s, Field::Si);
}

// Codes say Pm where parameters say PM, and answers say SI where requests say Si: each is found.
void TestContradictionsError::contradiction14_theCaseOfNamesDoesNotMatter()
{
    QFETCH(QStringList, codes);
    QFETCH(Field, field);
    for (const QString &code : codes) {
        QCOMPARE(fieldOfCode(code, apply), field);
        QCOMPARE(refusal(code).message, refusal(codes.constFirst()).message);
        QCOMPARE(refusal(code).code, code);
    }
    for (const char *key : {"SI", "Si", "si"}) {
        const QByteArray body =
            QByteArray("{\"RequestId\":\"R\",\"PhysicalConnectionLOAType\":{\"") + key + "\":\"阿里\"}}";
        QCOMPARE(loaFrom(parseAnswer(body, {}, 200, false).value_or(ApiAnswer{})).si, u"阿里"_s);
    }
    LoaApplication loa;
    loa.si = u"阿里"_s;
    QCOMPARE(valueOf(parametersOf(loa), u"Si"), u"阿里"_s);
}

void TestContradictionsError::contradiction28_notFoundIsTheSameUnderAnyStatus_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : {u"InvalidPhysicalConnectionId.NotFound"_s, u"InvalidInstanceId.NotFound"_s,
             u"ResourceNotFound.PhysicalConnectionId"_s, u"Abs.InstanceNotExist"_s})
        QTest::addRow("%s", qPrintable(code)) << code;
}

// An unknown circuit is one whether HTTP says 400 or 404, and whatever the operation calls it.
void TestContradictionsError::contradiction28_notFoundIsTheSameUnderAnyStatus()
{
    QFETCH(QString, code);
    for (const int status : {200, 400, 404}) {
        const Error error = refusal(code, status);
        QCOMPARE(error.kind, ErrorKind::Rejected);
        QCOMPARE(error.message, refusal(u"InvalidInstanceId.NotFound"_s).message);
    }
    for (const SubmissionKind kind : {SubmissionKind::ApplyPhysicalConnectionLOA,
             SubmissionKind::CompletePhysicalConnectionLOA, SubmissionKind::ConfirmPhysicalConnection,
             SubmissionKind::CreatePhysicalConnectionOccupancyOrder})
        QCOMPARE(fieldOfCode(code, operationName(kind)), Field::CircuitId);
    // A code with the same end that is in no table, too.
    QCOMPARE(refusal(u"InvalidSomething.NotFound"_s, 404).kind, ErrorKind::Rejected);
}

QTEST_GUILESS_MAIN(TestContradictionsError)
#include "tst_contradictionserror.moc"
