// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/errortext.h"

#include "app/api/errorcodes.h"
#include "models/submission.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ApiErrors", text);
}

bool startsWithAny(const QString &code, std::initializer_list<const char *> starts)
{
    return std::any_of(starts.begin(), starts.end(),
        [&](const char *start) { return code.startsWith(QLatin1StringView(start), Qt::CaseInsensitive); });
}

// The provider failed on its side: a read may be tried again, and a write may have been acted on.
ErrorKind failedThere(bool write)
{
    return write ? ErrorKind::OutcomeUnknown : ErrorKind::Offline;
}

// Refused before anything was done, although the code is in the family that says nothing of it.
bool isRefusedAtTheGate(const QString &code)
{
    return code.compare(QLatin1StringView("SignatureNonceUsed"), Qt::CaseInsensitive) == 0;
}

ErrorKind kindOf(int httpStatus, const QString &code, bool write)
{
    if (isRefusedAtTheGate(code))
        return ErrorKind::Offline;
    if (const KnownCode *known = knownCode(code))
        return known->kind == ErrorKind::Offline ? failedThere(write) : known->kind;
    if (code.contains(QLatin1StringView("Throttling"), Qt::CaseInsensitive) || httpStatus == 429)
        return ErrorKind::Throttled;
    if (startsWithAny(code,
            {"InvalidAccessKeyId", "InvalidSecurityToken", "InvalidTimeStamp", "IncompleteSignature",
                "SignatureDoesNotMatch"}))
        return ErrorKind::Auth;
    if (httpStatus >= 500
        || startsWithAny(code, {"ServiceUnavailable", "InternalError", "InternalServerError"}))
        return failedThere(write);
    return ErrorKind::Rejected;
}

// The provider's own words, where they say anything. They may echo an ID number or a phone, and a signature
// error quotes the whole request.
QString shownMessage(QString message)
{
    static const QRegularExpression longNumbers(QStringLiteral("[A-Za-z]?[0-9]{7,}[Xx]?"));
    if (message.contains(QLatin1StringView("%s")) || message.contains(QLatin1StringView("string to sign")))
        return {};
    message.replace(longNumbers, QStringLiteral("…"));
    return message.simplified().left(300);
}

QString sentenceOfUnknown(const QString &code, const QString &providerMessage, const QString &requestId)
{
    const QString message = shownMessage(providerMessage);
    const QString request = requestId.isEmpty() ? QStringLiteral("—") : requestId;
    if (code.isEmpty() && message.isEmpty())
        return translated(QT_TRANSLATE_NOOP("ApiErrors",
                              "The provider's answer is an error without a reason. Ask its support about "
                              "request %1."))
            .arg(request);
    if (message.isEmpty())
        return translated(QT_TRANSLATE_NOOP("ApiErrors",
                              "The provider's answer is the error %1. Ask its support about request %2."))
            .arg(code, request);
    return translated(QT_TRANSLATE_NOOP("ApiErrors",
                          "The provider's answer is the error %1 (\"%3\"). Ask its support about "
                          "request %2."))
        .arg(code.isEmpty() ? QStringLiteral("—") : code, request, message);
}

// An HTTP error that no provider's envelope explains: something between here and there may have answered.
Error errorFromStatus(int httpStatus, bool write)
{
    if (httpStatus == 429) {
        return {ErrorKind::Throttled, {},
            translated(QT_TRANSLATE_NOOP("ApiErrors",
                "The provider asks to slow down. Wait a little: what waits in the outbox is sent again by "
                "itself.")),
            {}, {}};
    }
    if (httpStatus == 407) {
        return {ErrorKind::Offline, {},
            translated(QT_TRANSLATE_NOOP("ApiErrors",
                "The network's proxy did not let the request through. Sign in to the proxy, or ask whoever "
                "runs the network.")),
            {}, {}};
    }
    const QString text = translated(QT_TRANSLATE_NOOP("ApiErrors",
                                        "The answer was HTTP error %1 without a reason from the provider. "
                                        "A proxy of this network may have sent it: wait a little, or use "
                                        "another network."))
                             .arg(httpStatus);
    if (httpStatus >= 500)
        return {failedThere(write), {}, text, {}, {}};
    return {write ? ErrorKind::OutcomeUnknown : ErrorKind::Protocol, {}, text, {}, {}};
}

struct NamedField {
    const char *name; ///< in lower case, as parameters and codes call it
    Field field;
};

// For codes that are in no table: `IllegalParam.<name>`, `MissingParam.<name>`, `Invalid<name>.…`.
constexpr std::array<NamedField, 25> namedFields{{
    {"regionid", Field::RegionId},
    {"regionno", Field::RegionId},
    {"instanceid", Field::CircuitId},
    {"physicalconnectionid", Field::CircuitId},
    {"companyname", Field::CompanyName},
    {"linetype", Field::LineType},
    {"type", Field::LineType},
    {"si", Field::Si},
    {"constructiontime", Field::ConstructionTime},
    {"bandwidth", Field::Bandwidth},
    {"peerlocation", Field::PeerLocation},
    {"pminfo", Field::Roster},
    {"pmname", Field::PMName},
    {"pmgender", Field::PMGender},
    {"pmcertificatetype", Field::PMCertificateType},
    {"pmcertificateno", Field::PMCertificateNo},
    {"pmcontactinfo", Field::PMContactInfo},
    {"pricingcycle", Field::PricingCycle},
    {"physicalconnectionpricingcycle", Field::PricingCycle},
    {"period", Field::Period},
    {"physicalconnectionperiod", Field::Period},
    {"linecode", Field::LineCode},
    {"linelabel", Field::LineLabel},
    {"lineserviceprovider", Field::LineServiceProvider},
    {"linespcontactinfo", Field::LineSPContactInfo},
}};

Field guessedField(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("^(?:(?:IllegalParam|MissingParam|InvalidParameter|"
                                                        "MissingParameter)\\.(\\w+)|I?nvalid(\\w+)\\.)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(code);
    const QString name = (match.captured(1) + match.captured(2)).toLower();
    const auto found = std::find_if(namedFields.begin(), namedFields.end(),
        [&](const NamedField &named) { return name == QLatin1StringView(named.name); });
    return found == namedFields.end() ? Field::Form : found->field;
}

/// True where the form of \a kind has the field.
bool isOnForm(Field field, SubmissionKind kind)
{
    switch (field) {
    case Field::Form:
    case Field::RegionId:
    case Field::CircuitId:
        return true;
    case Field::PricingCycle:
    case Field::Period:
    case Field::ChargeType:
    case Field::Price:
        return kind == SubmissionKind::CreatePhysicalConnectionOccupancyOrder;
    case Field::LineCode:
    case Field::LineLabel:
    case Field::LineServiceProvider:
    case Field::LineSPContactInfo:
        return kind == SubmissionKind::CompletePhysicalConnectionLOA;
    case Field::CompanyName:
    case Field::LineType:
    case Field::Si:
    case Field::ConstructionTime:
    case Field::Bandwidth:
    case Field::PeerLocation:
    case Field::Roster:
    case Field::PMName:
    case Field::PMGender:
    case Field::PMCertificateType:
    case Field::PMCertificateNo:
    case Field::PMContactInfo:
        return kind == SubmissionKind::ApplyPhysicalConnectionLOA
            || kind == SubmissionKind::SecondApplyPhysicalConnectionLOA;
    }
    Q_UNREACHABLE();
}

} // namespace

Error errorFromCode(
    int httpStatus, const QString &code, const QString &providerMessage, const QString &requestId, bool write)
{
    if (code.isEmpty() && requestId.isEmpty())
        return errorFromStatus(httpStatus, write);
    const ErrorKind kind = kindOf(httpStatus, code, write);
    if (const KnownCode *known = knownCode(code))
        return {kind, code, translated(known->text), requestId, {}};
    return {kind, code, sentenceOfUnknown(code, providerMessage, requestId), requestId, {}};
}

bool isTimestampRefusal(const QString &code)
{
    return startsWithAny(code, {"InvalidTimeStamp", "IllegalTimestamp"});
}

bool isStateRefusal(const QString &code)
{
    return code.startsWith("IncorrectStatus"_L1) || code == "Forbidden.NotAllowedInState"_L1
        || code == "INSTANCE.STATUS.NOT.ALLOW"_L1 || code == "IAbs.InvalidStatus.ValueNotSupported"_L1
        || code == "OperationDenied.LOAStatusNotAllowComplete"_L1;
}

Field fieldOfCode(const QString &code, const QString &action)
{
    const KnownCode *known = knownCode(code);
    const Field field = known ? known->field : guessedField(code);
    if (field == Field::RegionId || field == Field::CircuitId)
        return field;
    const auto kind = submissionKind(action);
    return kind && isOnForm(field, *kind) ? field : Field::Form;
}

} // namespace circuitdesk
