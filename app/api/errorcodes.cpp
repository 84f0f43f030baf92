// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/errorcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace circuitdesk {

namespace {

// clang-format off
constexpr std::array<KnownCode, 77> allCodes{{
    // LOA application and completion (API.md 1.1, 1.3, 1.4)
    {"MissingParam.AliUid", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider could not tell which account the request belongs to. Check the account's access key.")},
    {"MissingParam.InstanceId", ErrorKind::Rejected, Field::CircuitId,
     QT_TRANSLATE_NOOP("ApiErrors", "The circuit's ID is missing. Choose the circuit and send the form again.")},
    {"MissingParam.RegionNo", ErrorKind::Rejected, Field::RegionId,
     QT_TRANSLATE_NOOP("ApiErrors", "The region is missing. Choose the region of the circuit and send the form again.")},
    {"MissingParam.PMInfo", ErrorKind::Rejected, Field::Roster,
     QT_TRANSLATE_NOOP("ApiErrors", "The roster is missing: name at least one construction engineer.")},
    {"IllegalParam.LineOperator", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the circuit's carrier. Check the line type, and the circuit in the provider's console.")},
    {"IllegalParam.LineType", ErrorKind::Rejected, Field::LineType,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept this line type. Choose another one and send the form again.")},
    {"IllegalParam.PeerLocation", ErrorKind::Rejected, Field::PeerLocation,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the location of the customer's end. Correct it and send the form again.")},
    {"IllegalParam.PmCertificateType", ErrorKind::Rejected, Field::PMCertificateType,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept an engineer's type of ID document. Choose ID card or passport for each engineer and send the form again.")},
    {"IllegalParam.PmCertificateNo", ErrorKind::Rejected, Field::PMCertificateNo,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept an engineer's ID number. Check each number against its document and send the form again.")},
    {"IllegalParam.CardId", ErrorKind::Rejected, Field::PMCertificateNo,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept an engineer's ID number. Check each number against its document and send the form again.")},
    {"IllegalParam.PmContactInfo", ErrorKind::Rejected, Field::PMContactInfo,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept an engineer's phone number. Check each number and send the form again.")},
    {"IllegalParam.PmGender", ErrorKind::Rejected, Field::PMGender,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept an engineer's gender entry. Choose male or female for each engineer and send the form again.")},
    {"IllegalParam.PmName", ErrorKind::Rejected, Field::PMName,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept an engineer's name. Check each name against its document and send the form again.")},
    {"IllegalParam.Si", ErrorKind::Rejected, Field::Si,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the construction company. Correct its name and send the form again.")},
    {"InvalidConstructionTime.Malformed", ErrorKind::Rejected, Field::ConstructionTime,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the site entry time. Choose another date or time and send the form again.")},
    {"InvalidInstanceId.NotFound", ErrorKind::Rejected, Field::CircuitId,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider has no such circuit in this region and account. Check the circuit's ID, its region and the account.")},
    {"IncorrectStatus.PhysicalConnectionLOA", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The LOA's state does not allow this now. Refresh its status: it may have been applied for already.")},
    {"IncorrectStatus.PhysicalConnection", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The circuit's state does not allow this now. Refresh its status and look at the next step.")},
    {"IllegalParam.CompanyName", ErrorKind::Rejected, Field::CompanyName,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the company's name. Correct it and send the form again.")},
    {"OperationFailed.PconnTrafficNotEnable", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "Billing for outbound data transfer is not enabled for this account. Enable it in the provider's console, where it stays enabled, and send the form again.")},
    {"IllegalParam.Bandwidth", ErrorKind::Rejected, Field::Bandwidth,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the bandwidth. Enter 2 to 10240 Mbit/s, or leave it empty, and send the form again.")},
    {"IllegalParam.LineCode", ErrorKind::Rejected, Field::LineCode,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the carrier's line code. Check it with the carrier and send the form again.")},
    {"IllegalParam.LineLabel", ErrorKind::Rejected, Field::LineLabel,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the cable label. Check it on the cable and send the form again.")},
    {"IllegalParam.LineSPContactInfo", ErrorKind::Rejected, Field::LineSPContactInfo,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the carrier's contact information. Correct it and send the form again.")},
    {"OperationDenied.LOAStatusNotAllowComplete", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The LOA's state does not allow completion to be reported. Refresh its status.")},
    // Occupancy order (API.md 1.5)
    {"IAbs.InvalidStatus.ValueNotSupported", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The circuit's state does not allow this now. Refresh its status and look at the next step.")},
    {"InvalidPrice.NotFound", ErrorKind::Rejected, Field::Price,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider has no price for this order. Check the period and the circuit's port.")},
    {"InvalidPhysicalConnectionChargeType.Malformed", ErrorKind::Rejected, Field::ChargeType,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the billing method, although it documents no other for a port. Ask its support whether the account may pay by balance or credit.")},
    {"nvalidPhysicalConnectionPeriod.Malformed", ErrorKind::Rejected, Field::Period,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the period. Choose 1 to 9 months or 1 to 5 years and send the form again.")},
    {"InvalidPhysicalConnectionPeriod.Malformed", ErrorKind::Rejected, Field::Period,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the period. Choose 1 to 9 months or 1 to 5 years and send the form again.")},
    {"InvalidPhysicalConnectionPricingCycle.Malformed", ErrorKind::Rejected, Field::PricingCycle,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the billing cycle. Choose months or years and send the form again.")},
    {"Forbidden.NotAllowedInState", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The circuit's state does not allow this now. Refresh its status and look at the next step.")},
    {"INSTANCE.STATUS.NOT.ALLOW", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The circuit's state does not allow this now. Refresh its status and look at the next step.")},
    {"Abs.InstanceNotExist", ErrorKind::Rejected, Field::CircuitId,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider has no such circuit in this region and account. Check the circuit's ID, its region and the account.")},
    {"InvalidRegionId.NotFound", ErrorKind::Rejected, Field::RegionId,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider has no such region. Choose the region of the circuit from the list.")},
    {"InvalidRegionId.NotSupport", ErrorKind::Rejected, Field::RegionId,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not offer this in the region. Choose another region, or look in the provider's console.")},
    {"InvalidPhysicalConnectionId.NotFound", ErrorKind::Rejected, Field::CircuitId,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider has no such circuit in this region and account. Check the circuit's ID, its region and the account.")},
    // Circuits and their confirmation (API.md 1.7, 1.8)
    {"OperationUnsupported.ResourceGroupId", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "Resource groups are not supported in Finance Cloud regions. Look the circuits up in the provider's console.")},
    {"InvalidFilterKey.ValueNotSupported", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the filter that the circuits were asked for with. Look the circuits up in the provider's console.")},
    {"ResourceNotFound.PhysicalConnectionId", ErrorKind::Rejected, Field::CircuitId,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider has no such circuit in this region and account. Check the circuit's ID, its region and the account.")},
    {"MissingParam.PhysicalConnectionId", ErrorKind::Rejected, Field::CircuitId,
     QT_TRANSLATE_NOOP("ApiErrors", "The circuit's ID is missing. Choose the circuit and send the form again.")},
    {"OperationUnsupported.SkipConstruction", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The construction step cannot be skipped for this circuit. Apply for the LOA and report completion first.")},
    // Gateway and idempotence (API.md 4.4, 7)
    {"InvalidAccessKeyId.NotFound", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not know this access key. Check the account's access key ID.")},
    {"InvalidAccessKeyId.Inactive", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "This access key is disabled. Enable it in the provider's console or use another one.")},
    {"SignatureDoesNotMatch", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The signature is not the one the provider expects. Check the account's access key secret.")},
    {"IncompleteSignature", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The signature is not the one the provider expects. Check the account's access key secret.")},
    {"InvalidTimeStamp.Expired", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "This computer's clock is more than 15 minutes off. Set it right and try again.")},
    {"InvalidTimeStamp.Format", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the request's date. Check this computer's clock.")},
    {"IllegalTimestamp", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the request's date. Check this computer's clock.")},
    {"SignatureNonceUsed", ErrorKind::Offline, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider took the request for a repeated one. Try again: what waits in the outbox is sent again by itself.")},
    {"InvalidAction.NotFound", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The address does not offer this operation. Check the account's region and address.")},
    {"InvalidVersion", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The address does not offer this version of the provider's interface. Check the account's address.")},
    {"InvalidProtocol.NeedSsl", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider accepts secure connections only. Use an address that starts with https.")},
    {"MissingParameter", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider misses a value in the request. Check the form for empty fields and send it again.")},
    {"InvalidParameter", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept a value in the request. Check the form and send it again.")},
    {"Throttling", ErrorKind::Throttled, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider asks to slow down. Wait a little: what waits in the outbox is sent again by itself.")},
    {"Throttling.User", ErrorKind::Throttled, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider asks this account to slow down. Wait a little: what waits in the outbox is sent again by itself.")},
    {"Throttling.Api", ErrorKind::Throttled, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider asks to slow down. Wait a little: what waits in the outbox is sent again by itself.")},
    {"SystemBusy", ErrorKind::Throttled, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider is busy. Wait a little: what waits in the outbox is sent again by itself.")},
    {"TaskConflict", ErrorKind::Throttled, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider is still working on this circuit. Wait a little: what waits in the outbox is sent again by itself.")},
    {"OperationConflict", ErrorKind::Throttled, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider is still working on this circuit. Wait a little: what waits in the outbox is sent again by itself.")},
    {"Forbidden.RAM", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "This access key has no permission for the operation. Ask the account's administrator for it.")},
    {"Forbidden", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "This access key has no permission for the operation. Ask the account's administrator for it.")},
    {"NoPermission", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "This access key has no permission for the operation. Ask the account's administrator for it.")},
    {"Forbidden.RiskControl", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider's risk control has blocked this account. Ask the provider's support.")},
    {"IdempotentParameterMismatch", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider has seen this submission before, with other values. Start it anew as a draft after checking what the first one did.")},
    {"IllegalParam.ClientToken", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider does not accept the submission's token. Start it anew as a draft: it gets a new token then.")},
    {"LastTokenProcessing", ErrorKind::Offline, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider is still working on an earlier attempt of this submission. Wait a little: it is sent again by itself under the same token, so nothing is done twice.")},
    {"OperationFailed.LastTokenProcessing", ErrorKind::Offline, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider is still working on an earlier attempt of this submission. Wait a little: it is sent again by itself under the same token, so nothing is done twice.")},
    {"InsufficientBalance", ErrorKind::Rejected, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The account's balance is not sufficient. Top it up in the provider's console, or order without automatic payment.")},
    {"InvalidSecurityToken.Expired", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The account's temporary keys have expired. Get new ones.")},
    {"InvalidSecurityToken.Malformed", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The account's security token is not a valid one. Get a new one.")},
    {"InvalidSecurityToken.MismatchWithAccessKey", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The account's security token does not belong to its access key. Get new ones that belong together.")},
    {"MissingSecurityToken", ErrorKind::Auth, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "These are temporary keys, which need their security token. Set it together with the keys.")},
    {"InternalError", ErrorKind::Offline, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider had an internal error. Wait a little: what waits in the outbox is sent again by itself, and nothing is done twice.")},
    {"ServiceUnavailable", ErrorKind::Offline, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider's service is not available at the moment. Wait a little: what waits in the outbox is sent again by itself, and nothing is done twice.")},
    {"UnknownError", ErrorKind::Offline, Field::Form,
     QT_TRANSLATE_NOOP("ApiErrors", "The provider had an internal error. Wait a little: what waits in the outbox is sent again by itself, and nothing is done twice.")},
}};
// clang-format on

} // namespace

std::span<const KnownCode> knownCodes()
{
    return allCodes;
}

const KnownCode *knownCode(const QString &code)
{
    const auto found = std::find_if(allCodes.begin(), allCodes.end(), [&](const KnownCode &known) {
        return code.compare(QLatin1StringView(known.code), Qt::CaseInsensitive) == 0;
    });
    return found == allCodes.end() ? nullptr : &*found;
}

} // namespace circuitdesk
