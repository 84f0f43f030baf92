// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apibench.h"
#include "app/api/calltexts.h"
#include "app/api/explanation.h"
#include "app/api/signature.h"
#include "tests/models/examples.h"

#include <QMessageAuthenticationCode>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString keyId = u"LTAI5tEXAMPLEexample0001"_s;
const QString secret = u"TopSecretOfThisKey00"_s;
const QString token = u"CAISexampleTokenOfASession=="_s;
const QDateTime date(QDate(2026, 11, 22), QTime(1, 2, 3), Qt::UTC);
const QByteArray nonce = "0123456789abcdef";

ApiRequest requestOf(const AnyForm &form, ApiRequest::Placement placement = ApiRequest::Placement::Body)
{
    Parameters parameters = parametersOf(form);
    parameters.append({u"ClientToken"_s, u"123e4567-e89b-12d3-a456-426655440000"_s});
    return {operationName(kindOf(form)), parameters, QUrl(u"https://vpc.aliyuncs.com"_s), {keyId, secret, {}},
        true, 10s, placement};
}

Explanation explained(const ApiRequest &request, bool personalData = false)
{
    return explain(request, {personalData, date, nonce});
}

/// Every text of an explanation, one a line.
QString textsOf(const Explanation &explanation)
{
    QStringList texts{explanation.operation, explanation.effect, explanation.address, explanation.body,
        explanation.canonicalRequest, explanation.stringToSign, explanation.authorization,
        explanation.cliCommand, explanation.cliNote, explanation.sdkCode, explanation.sdkNote,
        explanation.answerNote, explanation.diagnosisUrl.toString()};
    texts += explanation.signingNotes;
    for (const auto &rows : {explanation.parameters, explanation.answer}) {
        for (const Explanation::Row &row : rows)
            texts += QStringList{row.label, row.name, row.value};
    }
    return texts.join(u'\n');
}

/// As the text may stand in a field: plain, or escaped as on the wire.
bool holds(const QString &texts, const QString &text)
{
    return texts.contains(text) || texts.contains(QString::fromLatin1(percentEncode(text)));
}

QStringList personalValues()
{
    QStringList values;
    for (const Engineer &engineer : examples::loa().engineers)
        values << engineer.name << engineer.certificateNo << engineer.contactInfo;
    return values;
}

QString valueOf(const QList<Explanation::Row> &rows, const QString &name)
{
    for (const Explanation::Row &row : rows) {
        if (row.name == name)
            return row.value;
    }
    return {};
}

LoaCompletion completion()
{
    return {u"cn-hangzhou"_s, u"pc-1"_s, true, u"HZ-0001"_s, u"ODF-03 甲"_s, u"中国电信"_s, u"13900000777"_s};
}

Submission submissionOf(const AnyForm &form, SubmissionState state)
{
    Submission submission;
    submission.kind = kindOf(form);
    submission.parameters = parametersOf(form);
    submission.state = state;
    return submission;
}

} // namespace

class ExplanationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatIsSent_data();
    void isWhatIsSent();
    void saysTheCall_data();
    void saysTheCall();
    void labels();
    void masks();
    void masksTheCarriersContact();
    void showsNoKeys_data();
    void showsNoKeys();
    void withoutKeysOrToken();
    void answer();
    void answerHidesPersonalData();
    void diagnosis_data();
    void diagnosis();
    void practiceHasNoDiagnosis();
};

void ExplanationTest::isWhatIsSent_data()
{
    QTest::addColumn<ApiRequest::Placement>("placement");
    QTest::addColumn<QString>("token");
    QTest::newRow("body") << ApiRequest::Placement::Body << QString();
    QTest::newRow("query") << ApiRequest::Placement::Query << QString();
    QTest::newRow("temporary keys") << ApiRequest::Placement::Body << token;
}

/// From what the explanation shows, the signature on the wire follows: nothing is explained that is not sent.
void ExplanationTest::isWhatIsSent()
{
    QFETCH(ApiRequest::Placement, placement);
    QFETCH(QString, token);
    FakeServer server;
    server.setAnswer([](QTcpSocket &socket, const auto &) { socket.write(FakeServer::answer(200, good)); });
    QNetworkAccessManager manager;
    ApiClient client(
        manager, [] { return date; }, [] { return nonce; });
    ApiRequest request = requestOf(examples::loa(), placement);
    request.endpoint = server.url();
    request.credentials.securityToken = token;
    ApiJob *job = client.send(request);
    QSignalSpy ended(job, &ApiJob::finished);
    QVERIFY(ended.wait());
    QCOMPARE(server.requests().size(), 1);
    const FakeServer::Request &sent = server.requests().constFirst();

    const Explanation explanation = explained(request, true);
    QVERIFY(!explanation.masked);
    if (token.isEmpty())
        QCOMPARE(explanation.stringToSign.toLatin1(),
            "ACS3-HMAC-SHA256\n" + hashedPayload(explanation.canonicalRequest.toLatin1()));
    const QByteArray signature = QMessageAuthenticationCode::hash(
        explanation.stringToSign.toLatin1(), secret.toUtf8(), QCryptographicHash::Sha256)
                                     .toHex();
    const QByteArray authorization = sent.header("authorization");
    QCOMPARE(authorization.mid(authorization.indexOf("Signature=") + 10), signature);
    QCOMPARE(explanation.body.toLatin1(), sent.body);
    QCOMPARE(explanation.address, u"POST "_s + server.url().toString());

    // Masked it is another request, and shows neither the signature nor what it is made of.
    const Explanation masked = explained(request);
    QVERIFY(masked.stringToSign != explanation.stringToSign);
    for (const Explanation &one : {explanation, masked})
        QVERIFY(!textsOf(one).contains(QString::fromLatin1(signature)));
}

void ExplanationTest::saysTheCall_data()
{
    QTest::addColumn<AnyForm>("form");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("word");
    LoaApplication second = examples::loa();
    second.second = true;
    QTest::newRow("application") << AnyForm(examples::loa()) << u"ApplyPhysicalConnectionLOA"_s
                                 << u"2 engineer(s) may enter"_s;
    QTest::newRow("second") << AnyForm(second) << u"SecondApplyPhysicalConnectionLOA"_s << u"rejected"_s;
    QTest::newRow("completion") << AnyForm(completion()) << u"CompletePhysicalConnectionLOA"_s
                                << u"is completed"_s;
    QTest::newRow("confirmation") << AnyForm(CircuitConfirmation{u"cn-hangzhou"_s, u"pc-1"_s})
                                  << u"ConfirmPhysicalConnection"_s << u"in place"_s;
    QTest::newRow("order") << AnyForm(examples::order()) << u"CreatePhysicalConnectionOccupancyOrder"_s
                           << u"Nothing is paid now"_s;
}

void ExplanationTest::saysTheCall()
{
    QFETCH(AnyForm, form);
    QFETCH(QString, operation);
    QFETCH(QString, word);
    const ApiRequest request = requestOf(form);
    const Explanation explanation = explained(request, true);
    QCOMPARE(explanation.operation, operation);
    QVERIFY2(explanation.effect.contains(word), qPrintable(explanation.effect));
    QCOMPARE(explanation.parameters.size(), request.parameters.size());
    for (qsizetype i = 0; i < request.parameters.size(); ++i) {
        const Explanation::Row &row = explanation.parameters.at(i);
        QCOMPARE(std::pair(row.name, row.value), request.parameters.at(i));
        QVERIFY2(row.label != row.name, qPrintable(row.name));
    }
    QVERIFY(explanation.canonicalRequest.startsWith("POST\n/\n\n"_L1));
    QVERIFY(explanation.canonicalRequest.contains(u"x-acs-action:"_s + operation));
    QVERIFY(explanation.answer.isEmpty());
    QVERIFY(!explanation.diagnosisUrl.isValid());
    const bool personal = operation.contains("Apply"_L1) || operation.startsWith("Complete"_L1);
    QCOMPARE(explanation.hasPersonalData, personal);
    // The notes say that values are masked only where some are.
    QCOMPARE(explained(request).signingNotes.size(), explanation.signingNotes.size() + (personal ? 1 : 0));
}

void ExplanationTest::labels()
{
    QCOMPARE(parameterLabel(u"Si"_s), u"Construction company"_s);
    QCOMPARE(parameterLabel(u"PMInfo.16.PMContactInfo"_s), u"Engineer 16: phone"_s);
    QCOMPARE(parameterLabel(u"PMInfo.1.Other"_s), u"PMInfo.1.Other"_s);
    QCOMPARE(parameterLabel(u"Unheard"_s), u"Unheard"_s);
}

void ExplanationTest::masks()
{
    for (const auto placement : {ApiRequest::Placement::Body, ApiRequest::Placement::Query}) {
        const ApiRequest request = requestOf(examples::loa(), placement);
        const Explanation masked = explained(request);
        QVERIFY(masked.masked);
        const QString texts = textsOf(masked);
        const QString shown = textsOf(explained(request, true));
        for (const QString &value : personalValues()) {
            QVERIFY2(!holds(texts, value), qPrintable(value));
            QVERIFY2(holds(shown, value), qPrintable(value)); // the same search finds it where it stands
        }
        QCOMPARE(valueOf(masked.parameters, u"PMInfo.1.PMName"_s), u"张**"_s);
        QCOMPARE(valueOf(masked.parameters, u"PMInfo.1.PMCertificateNo"_s), u"1101**********002X"_s);
        QCOMPARE(valueOf(masked.parameters, u"PMInfo.1.PMContactInfo"_s), u"139******01"_s);
        // Masked before it is put together: the hashes too are those of the masked values.
        QCOMPARE(masked.stringToSign.toLatin1(),
            "ACS3-HMAC-SHA256\n" + hashedPayload(masked.canonicalRequest.toLatin1()));
        if (placement == ApiRequest::Placement::Body)
            QVERIFY(
                masked.canonicalRequest.endsWith(QString::fromLatin1(hashedPayload(masked.body.toLatin1()))));
        else
            QVERIFY(masked.canonicalRequest.contains(QString::fromLatin1(percentEncode(u"张**"))));
    }
}

void ExplanationTest::masksTheCarriersContact()
{
    const Explanation masked = explained(requestOf(completion()));
    QVERIFY(masked.hasPersonalData);
    QVERIFY(!holds(textsOf(masked), completion().lineSpContactInfo));
    QCOMPARE(valueOf(masked.parameters, u"LineSPContactInfo"_s), u"139******77"_s);
}

void ExplanationTest::showsNoKeys_data()
{
    QTest::addColumn<bool>("personalData");
    QTest::addColumn<ApiRequest::Placement>("placement");
    QTest::newRow("masked") << false << ApiRequest::Placement::Body;
    QTest::newRow("shown") << true << ApiRequest::Placement::Body;
    QTest::newRow("shown, in the query") << true << ApiRequest::Placement::Query;
}

void ExplanationTest::showsNoKeys()
{
    QFETCH(bool, personalData);
    QFETCH(ApiRequest::Placement, placement);
    for (const QString &sessionToken : {QString(), token}) {
        ApiRequest request = requestOf(examples::loa(), placement);
        request.credentials.securityToken = sessionToken;
        const Explanation explanation = explain(
            request, submissionOf(examples::loa(), SubmissionState::Queued), {personalData, date, nonce});
        const QString texts = textsOf(explanation);
        for (const QString &hidden : {secret, keyId, token})
            QVERIFY2(!holds(texts, hidden), qPrintable(hidden));
        QVERIFY(explanation.authorization.contains(u"Credential=LTAI…0001,"_s));
        QVERIFY(explanation.authorization.endsWith(u"Signature=…"_s));
        QCOMPARE(
            explanation.canonicalRequest.contains(u"\nx-acs-security-token:…\n"_s), !sessionToken.isEmpty());
        QCOMPARE(explanation.canonicalRequest.contains(u"\nx-acs-accesskey-id:LTAI…0001\n"_s),
            !sessionToken.isEmpty());
    }
}

void ExplanationTest::withoutKeysOrToken()
{
    ApiRequest request = requestOf(examples::order());
    request.credentials = {};
    request.parameters.last().second.clear();
    const Explanation explanation = explained(request);
    QCOMPARE(explanation.parameters.size(), request.parameters.size());
    QCOMPARE(valueOf(explanation.parameters, u"ClientToken"_s), u"made-when-queued"_s);
    QVERIFY(explanation.authorization.contains("Credential=YourAccessKeyId,"_L1));
    const QString notes = explanation.signingNotes.join(u' ');
    QVERIFY(notes.contains("no access keys"_L1));
    QVERIFY(notes.contains("made when the call is queued"_L1));
    QVERIFY(explanation.cliNote.contains("without CircuitDesk"_L1));
    QVERIFY(explained(requestOf(examples::order())).cliNote.contains("same client token"_L1));
    // A read has no token, and none is made up for it.
    request.write = false;
    request.parameters.removeLast();
    QVERIFY(valueOf(explained(request).parameters, u"ClientToken"_s).isEmpty());
}

void ExplanationTest::answer()
{
    Submission submission = submissionOf(examples::order(), SubmissionState::Accepted);
    submission.message = u"The provider accepted the order."_s;
    submission.requestId = u"A47BD386-7FDE-42C4-8D22-C6223D18AA1C"_s;
    submission.orderId = u"203167309740138123"_s;
    const Explanation accepted = explain(requestOf(examples::order()), submission, {false, date, nonce});
    QCOMPARE(accepted.answer,
        (QList<Explanation::Row>{{u"State"_s, {}, u"Accepted"_s}, {u"Message"_s, {}, submission.message},
            {u"Request ID"_s, u"RequestId"_s, submission.requestId},
            {u"Order ID"_s, u"Data.OrderId"_s, submission.orderId}}));
    QCOMPARE(accepted.diagnosisUrl, diagnosisPage({}, submission.requestId));
    QVERIFY(accepted.diagnosisUrl.isValid());

    const Submission queued = submissionOf(examples::order(), SubmissionState::Queued);
    const Explanation waiting = explain(requestOf(examples::order()), queued, {false, date, nonce});
    QCOMPARE(waiting.answer.size(), 1);
    QVERIFY(!waiting.diagnosisUrl.isValid());
}

void ExplanationTest::answerHidesPersonalData()
{
    const Engineer zhang = examples::zhang();
    Submission submission = submissionOf(examples::loa(), SubmissionState::Rejected);
    submission.requestId = u"R-1"_s;
    submission.code = zhang.certificateNo;
    submission.message =
        u"%1 (%2) can't be reached at %3."_s.arg(zhang.name, zhang.certificateNo, zhang.contactInfo);
    const Explanation masked = explain(requestOf(examples::loa()), submission, {false, date, nonce});
    for (const QString &value : personalValues())
        QVERIFY2(!holds(textsOf(masked), value), qPrintable(value));
    const Explanation shown = explain(requestOf(examples::loa()), submission, {true, date, nonce});
    QVERIFY(valueOf(shown.answer, u"Code"_s) == zhang.certificateNo);
    // Not even a person who sees it hands it to a browser.
    QCOMPARE(shown.diagnosisUrl, diagnosisPage({}, u"R-1"_s));
    QCOMPARE(masked.diagnosisUrl, shown.diagnosisUrl);
}

void ExplanationTest::diagnosis_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("requestId");
    QTest::addColumn<QString>("query");
    const QString id = u"A47BD386-7FDE-42C4-8D22-C6223D18AA1C"_s;
    QTest::newRow("both") << u"IllegalParam.Si"_s << id << u"q=IllegalParam.Si&product=Vpc&requestId="_s + id;
    QTest::newRow("ID") << QString() << id << u"q=%1&product=Vpc&requestId=%1"_s.arg(id);
    QTest::newRow("code") << u"INSTANCE.STATUS.NOT.ALLOW"_s << QString()
                          << u"q=INSTANCE.STATUS.NOT.ALLOW&product=Vpc"_s;
    QTest::newRow("neither") << QString() << QString() << QString();
    QTest::newRow("no code") << u"张示例 13900000101"_s << id << u"q=%1&product=Vpc&requestId=%1"_s.arg(id);
    QTest::newRow("no ID") << u"A.B"_s << u"x&spm=1#y"_s << u"q=A.B&product=Vpc"_s;
}

void ExplanationTest::diagnosis()
{
    QFETCH(QString, code);
    QFETCH(QString, requestId);
    QFETCH(QString, query);
    const QUrl page = diagnosisPage(code, requestId);
    QCOMPARE(page.isValid(), !query.isEmpty());
    QCOMPARE(page.query(QUrl::FullyEncoded), query);
    QCOMPARE(page.adjusted(QUrl::RemoveQuery),
        query.isEmpty() ? QUrl() : QUrl(u"https://next.api.aliyun.com/troubleshoot"_s));
}

void ExplanationTest::practiceHasNoDiagnosis()
{
    ApiRequest request = requestOf(examples::order());
    request.endpoint = QUrl(u"http://127.0.0.1:8080"_s);
    Submission submission = submissionOf(examples::order(), SubmissionState::Rejected);
    QVERIFY(explain(request, submission, {false, date, nonce}).answerNote.isEmpty());
    submission.requestId = u"R-1"_s;
    const Explanation explanation = explain(request, submission, {false, date, nonce});
    QVERIFY(!explanation.diagnosisUrl.isValid());
    QVERIFY(!explanation.answerNote.isEmpty());
}

QTEST_GUILESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
