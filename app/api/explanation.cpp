// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/explanation.h"

#include "app/api/apiclient.h"
#include "app/api/callcode.h"
#include "app/api/calltexts.h"
#include "app/api/signedrequest.h"
#include "models/historymodel.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ExplanationText {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// Stands for the key ID where there are no keys; the provider's own documents call it so.
constexpr QLatin1StringView noKeyId("YourAccessKeyId");
/// Stands for the client token before there is one. Plain letters, so that it reads the same in each form.
constexpr QLatin1StringView noClientToken("made-when-queued");

QString shortKeyId(const QString &keyId)
{
    const bool isShown = keyId.size() <= 8 || keyId == noKeyId;
    return isShown ? keyId : keyId.left(4) + u'…' + keyId.right(4);
}

/// How a parameter's value is masked; nullptr where it is not personal.
auto maskOf(const QString &name) -> QString (*)(const QString &)
{
    if (name.endsWith(".PMName"_L1))
        return maskedName;
    if (name.endsWith(".PMCertificateNo"_L1))
        return maskedCertificateNo;
    if (name.endsWith(".PMContactInfo"_L1) || name == "LineSPContactInfo"_L1)
        return maskedContactInfo;
    return nullptr;
}

bool isPersonal(const std::pair<QString, QString> &parameter)
{
    return maskOf(parameter.first) && !parameter.second.isEmpty();
}

Parameters masked(Parameters parameters)
{
    for (auto &[name, value] : parameters) {
        if (const auto mask = maskOf(name))
            value = mask(value);
    }
    return parameters;
}

/// A sentence without the personal values of \a parameters: a provider's message may repeat what it refuses.
QString scrubbed(QString text, const Parameters &parameters)
{
    for (const auto &parameter : parameters) {
        if (isPersonal(parameter) && parameter.second.size() > 1)
            text.replace(parameter.second, maskOf(parameter.first)(parameter.second));
    }
    return text;
}

bool lacksToken(const ApiRequest &request)
{
    return request.write && valueOf(request.parameters, u"ClientToken").isEmpty();
}

ApiRequest shownRequest(const ApiRequest &request, const ExplanationStyle &style)
{
    ApiRequest shown = request;
    // No field is made of the secret: the signature, which is, is not shown.
    shown.credentials.accessKeySecret.clear();
    if (shown.credentials.accessKeyId.isEmpty())
        shown.credentials = {noKeyId, {}, {}};
    if (!style.personalData)
        shown.parameters = masked(shown.parameters);
    if (lacksToken(request)) {
        shown.parameters.removeIf([](const auto &parameter) { return parameter.first == "ClientToken"_L1; });
        shown.parameters.append({u"ClientToken"_s, noClientToken});
    }
    return shown;
}

/// The canonical request with the two lines that identify temporary keys cut short.
QString withoutKeys(const QByteArray &canonicalRequest, const Credentials &credentials)
{
    QStringList lines = QString::fromLatin1(canonicalRequest).split(u'\n');
    for (QString &line : lines) {
        for (const auto &[name, value] : {std::pair(u"x-acs-security-token:"_s, u"…"_s),
                 std::pair(u"x-acs-accesskey-id:"_s, shortKeyId(credentials.accessKeyId))}) {
            if (line.startsWith(name))
                line = name + value;
        }
    }
    return lines.join(u'\n');
}

QStringList signingNotes(const ApiRequest &request, const Explanation &explanation)
{
    QStringList notes;
    if (explanation.hasPersonalData && explanation.masked)
        notes += ExplanationText::tr("Names, ID numbers and phones were masked before the request was put "
                                     "together, so its hashes are not those of the request that is sent.");
    notes +=
        ExplanationText::tr("Each attempt has a date and a nonce of its own; the ones here are an example.");
    if (request.credentials.accessKeyId.isEmpty())
        notes +=
            ExplanationText::tr("There are no access keys for this call here; \"%1\" stands for the key ID.")
                .arg(noKeyId);
    if (!request.credentials.securityToken.isEmpty())
        notes +=
            ExplanationText::tr("The security token and the key ID are cut short here. The string to sign "
                                "is made of the whole ones.");
    if (lacksToken(request))
        notes +=
            ExplanationText::tr("The client token is made when the call is queued; \"%1\" stands for it.")
                .arg(noClientToken);
    notes += ExplanationText::tr(
        "The signature is the HMAC-SHA256 of the string to sign under the key's secret. It is not shown.");
    return notes;
}

/// What a person has to know before a command or a program is run.
QString runningNote(const ApiRequest &request, const Explanation &explanation)
{
    QStringList sentences;
    if (explanation.hasPersonalData && explanation.masked)
        sentences += ExplanationText::tr("The values are masked: show personal data before you use it.");
    sentences += lacksToken(request)
        ? ExplanationText::tr("Running it sends the call at once and without CircuitDesk, which would know "
                              "nothing of it. Put a client token of your own in.")
        : ExplanationText::tr(
            "Running it sends the call once more, under the same client token, so that the "
            "provider does nothing twice. For how long it knows a token is not documented.");
    if (request.placement == ApiRequest::Placement::Body)
        sentences +=
            ExplanationText::tr("It puts the parameters into the URL; CircuitDesk sends them in the body.");
    return sentences.join(u' ');
}

void addAnswerRow(Explanation &explanation, const QString &label, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        explanation.answer.append({label, name, value});
}

/// A code or an ID as the provider writes them; empty where \a text is anything else.
QString plainWord(const QString &text)
{
    static const QRegularExpression word(u"\\A[A-Za-z0-9._-]{1,128}\\z"_s);
    return word.match(text).hasMatch() ? text : QString();
}

} // namespace

Explanation explain(const ApiRequest &request, const ExplanationStyle &style)
{
    const ApiRequest shown = shownRequest(request, style);
    const SignedRequest ready = signedRequest(shown, style.date, style.nonce);
    Explanation result;
    result.hasPersonalData = std::any_of(request.parameters.begin(), request.parameters.end(), isPersonal);
    result.masked = !style.personalData;
    result.operation = shown.action;
    result.effect = effectOf(shown.action, shown.parameters);
    result.address = u"POST "_s + ready.url.toString(QUrl::RemoveQuery | QUrl::FullyEncoded);
    for (const auto &[name, value] : shown.parameters)
        result.parameters.append({parameterLabel(name), name, value});
    result.body = QString::fromLatin1(ready.body);
    result.canonicalRequest = withoutKeys(ready.signature.canonicalRequest, shown.credentials);
    result.stringToSign = QString::fromLatin1(ready.signature.stringToSign);
    result.authorization = u"ACS3-HMAC-SHA256 Credential=%1,SignedHeaders=%2,Signature=…"_s.arg(
        shortKeyId(shown.credentials.accessKeyId), QString::fromLatin1(ready.signature.signedHeaders));
    result.signingNotes = signingNotes(request, result);
    result.cliCommand = aliyunCommand(shown);
    result.cliNote = ExplanationText::tr("For the provider's command line and a POSIX shell.") + u' '
        + runningNote(request, result);
    result.sdkCode = nodeProgram(shown);
    result.sdkNote = ExplanationText::tr("For Node.js and the provider's SDK, with the keys of the "
                                         "environment.")
        + u' ' + runningNote(request, result);
    return result;
}

Explanation explain(const ApiRequest &request, const Submission &submission, const ExplanationStyle &style)
{
    Explanation result = explain(request, style);
    const auto shown = [&](const QString &text) {
        return style.personalData ? text : scrubbed(text, request.parameters);
    };
    addAnswerRow(result, ExplanationText::tr("State"), {}, stateText(submission.state));
    addAnswerRow(result, ExplanationText::tr("Code"), u"Code"_s, shown(submission.code));
    addAnswerRow(result, ExplanationText::tr("Message"), {}, shown(submission.message));
    addAnswerRow(result, ExplanationText::tr("Request ID"), u"RequestId"_s, submission.requestId);
    addAnswerRow(result, ExplanationText::tr("Order ID"), u"Data.OrderId"_s, submission.orderId);
    const bool isPersonalCode = scrubbed(submission.code, request.parameters) != submission.code;
    const QUrl page = diagnosisPage(isPersonalCode ? QString() : submission.code, submission.requestId);
    if (!isLoopback(request.endpoint.host()))
        result.diagnosisUrl = page;
    else if (page.isValid())
        result.answerNote = ExplanationText::tr(
            "The provider has a page about each of its answers. This one came from this machine.");
    return result;
}

QUrl diagnosisPage(const QString &code, const QString &requestId)
{
    const QString plainCode = plainWord(code);
    const QString plainId = plainWord(requestId);
    if (plainCode.isEmpty() && plainId.isEmpty())
        return {};
    QUrlQuery query{{u"q"_s, plainCode.isEmpty() ? plainId : plainCode}, {u"product"_s, u"Vpc"_s}};
    if (!plainId.isEmpty())
        query.addQueryItem(u"requestId"_s, plainId);
    QUrl page(u"https://next.api.aliyun.com/troubleshoot"_s);
    page.setQuery(query);
    return page;
}

} // namespace circuitdesk
