// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/errortext.h"
#include "app/api/networkerror.h"

#include <QMetaEnum>
#include <QTest>

using namespace circuitdesk;

namespace {

const QString apply = QStringLiteral("ApplyPhysicalConnectionLOA");
const QString order = QStringLiteral("CreatePhysicalConnectionOccupancyOrder");

Error errorOf(int status, const char *code, bool write = true)
{
    return errorFromCode(
        status, QString::fromLatin1(code), QStringLiteral("%s"), QStringLiteral("R-1"), write);
}

} // namespace

class ErrorTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documented_data();
    void documented();
    void kinds_data();
    void kinds();
    void unknownCode();
    void privateMessage();
    void foreignStatus_data();
    void foreignStatus();
    void fields_data();
    void fields();
    void network_data();
    void network();
    void everyNetworkErrorHasAKind();
};

// Every code of the provider's tables has a sentence that is neither its code nor its own `%s`.
void ErrorTextTest::documented_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QStringList codes = QStringLiteral(
        "MissingParam.AliUid MissingParam.InstanceId MissingParam.RegionNo MissingParam.PMInfo "
        "IllegalParam.LineOperator "
        "IllegalParam.LineType IllegalParam.PeerLocation IllegalParam.PmCertificateType "
        "IllegalParam.PmCertificateNo "
        "IllegalParam.PmContactInfo IllegalParam.PmGender IllegalParam.PmName IllegalParam.Si "
        "InvalidConstructionTime.Malformed InvalidInstanceId.NotFound IncorrectStatus.PhysicalConnectionLOA "
        "IncorrectStatus.PhysicalConnection IllegalParam.CompanyName OperationFailed.PconnTrafficNotEnable "
        "IllegalParam.Bandwidth IllegalParam.LineCode IllegalParam.LineLabel "
        "OperationDenied.LOAStatusNotAllowComplete "
        "IllegalParam.LineSPContactInfo IAbs.InvalidStatus.ValueNotSupported InvalidPrice.NotFound "
        "InvalidPhysicalConnectionChargeType.Malformed nvalidPhysicalConnectionPeriod.Malformed "
        "InvalidPhysicalConnectionPeriod.Malformed InvalidPhysicalConnectionPricingCycle.Malformed "
        "Forbidden.NotAllowedInState INSTANCE.STATUS.NOT.ALLOW Abs.InstanceNotExist InvalidRegionId.NotFound "
        "InvalidPhysicalConnectionId.NotFound OperationUnsupported.ResourceGroupId "
        "InvalidFilterKey.ValueNotSupported "
        "ResourceNotFound.PhysicalConnectionId MissingParam.PhysicalConnectionId "
        "OperationUnsupported.SkipConstruction "
        "InvalidAccessKeyId.NotFound InvalidAccessKeyId.Inactive SignatureDoesNotMatch IncompleteSignature "
        "InvalidTimeStamp.Expired InvalidTimeStamp.Format IllegalTimestamp SignatureNonceUsed "
        "InvalidAction.NotFound "
        "InvalidVersion InvalidProtocol.NeedSsl MissingParameter InvalidParameter Throttling Throttling.User "
        "Throttling.Api Forbidden.RAM Forbidden Forbidden.RiskControl IdempotentParameterMismatch "
        "InsufficientBalance "
        "InvalidSecurityToken.Expired InvalidSecurityToken.Malformed "
        "InvalidSecurityToken.MismatchWithAccessKey "
        "MissingSecurityToken InternalError ServiceUnavailable UnknownError")
                                  .split(u' ');
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << 400 << code;
    QVERIFY(codes.size() >= 66);
}

void ErrorTextTest::documented()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    const Error error = errorFromCode(status, code, QStringLiteral("%s"), QStringLiteral("R-1"), true);
    QCOMPARE(error.code, code);
    QCOMPARE(error.requestId, QStringLiteral("R-1"));
    QVERIFY(!error.message.isEmpty() && error.message.endsWith(u'.'));
    QVERIFY(!error.message.contains(code) || code == QLatin1StringView("Forbidden"));
    QVERIFY(
        !error.message.contains(QLatin1StringView("R-1"))); // so it is not the sentence of an unknown code
}

void ErrorTextTest::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("writeKind");
    QTest::addColumn<ErrorKind>("readKind");
    const auto row = [](int status, const char *code, ErrorKind writeKind, ErrorKind readKind) {
        QTest::addRow("%d %s", status, code) << status << QByteArray(code) << writeKind << readKind;
    };
    for (const char *code :
        {"InvalidAccessKeyId.NotFound", "InvalidAccessKeyId.Whatever", "SignatureDoesNotMatch",
            "IncompleteSignature", "Forbidden.RAM", "Forbidden", "InvalidSecurityToken.Expired",
            "InvalidSecurityToken.Other", "MissingParam.AliUid", "InvalidTimeStamp.Expired",
            "InvalidTimeStamp.Format", "InvalidProtocol.NeedSsl", "InvalidVersion"}) {
        for (const int status : {400, 403, 404})
            row(status, code, ErrorKind::Auth, ErrorKind::Auth);
    }
    for (const char *code :
        {"Throttling", "Throttling.User", "Throttling.Api", "Rejected.Throttling", "throttling.x"}) {
        for (const int status : {200, 400, 429, 503})
            row(status, code, ErrorKind::Throttled, ErrorKind::Throttled);
    }
    row(429, "Whatever", ErrorKind::Throttled, ErrorKind::Throttled);
    row(503, "ServiceUnavailable", ErrorKind::OutcomeUnknown, ErrorKind::Offline);
    row(200, "ServiceUnavailable", ErrorKind::OutcomeUnknown, ErrorKind::Offline);
    row(400, "UnknownError", ErrorKind::OutcomeUnknown, ErrorKind::Offline);
    row(500, "InternalError", ErrorKind::OutcomeUnknown, ErrorKind::Offline);
    row(400, "InternalError.Database", ErrorKind::OutcomeUnknown, ErrorKind::Offline);
    row(502, "Whatever", ErrorKind::OutcomeUnknown, ErrorKind::Offline);
    row(504, "Whatever", ErrorKind::OutcomeUnknown, ErrorKind::Offline);
    row(400, "SignatureNonceUsed", ErrorKind::Offline, ErrorKind::Offline);
    row(400, "LastTokenProcessing", ErrorKind::OutcomeUnknown, ErrorKind::Offline);
    row(400, "InsufficientBalance", ErrorKind::Rejected, ErrorKind::Rejected);
    row(400, "Forbidden.NotAllowedInState", ErrorKind::Rejected, ErrorKind::Rejected);
    row(404, "InvalidPhysicalConnectionId.NotFound", ErrorKind::Rejected, ErrorKind::Rejected);
    row(400, "IdempotentParameterMismatch", ErrorKind::Rejected, ErrorKind::Rejected);
    row(400, "illegalparam.si", ErrorKind::Rejected, ErrorKind::Rejected);
    row(418, "SomethingNew.Today", ErrorKind::Rejected, ErrorKind::Rejected);
    row(200, "SomethingNew.Today", ErrorKind::Rejected, ErrorKind::Rejected);
}

void ErrorTextTest::kinds()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, writeKind);
    QFETCH(ErrorKind, readKind);
    QCOMPARE(errorOf(status, code.constData(), true).kind, writeKind);
    QCOMPARE(errorOf(status, code.constData(), false).kind, readKind);
}

void ErrorTextTest::unknownCode()
{
    const Error error = errorFromCode(
        400, QStringLiteral("New.Code"), QStringLiteral("Words of theirs"), QStringLiteral("R-1"), true);
    QVERIFY(error.message.contains(QLatin1StringView("New.Code")));
    QVERIFY(error.message.contains(QLatin1StringView("Words of theirs")));
    QVERIFY(error.message.contains(QLatin1StringView("R-1")));
    QVERIFY(errorOf(400, "New.Code").message.contains(QLatin1StringView("New.Code")));
}

void ErrorTextTest::privateMessage()
{
    const auto messageFor = [](const char *providerMessage) {
        return errorFromCode(
            400, QStringLiteral("New.Code"), QString::fromUtf8(providerMessage), QStringLiteral("R-1"), true)
            .message;
    };
    QVERIFY(!messageFor("card 11010519491231002X is bad").contains(QLatin1StringView("19491231")));
    QVERIFY(!messageFor("passport E12345678 is bad").contains(QLatin1StringView("12345678")));
    QVERIFY(!messageFor("phone 13900001234").contains(QLatin1StringView("1390000")));
    QVERIFY(!messageFor("server string to sign is:POST&PMName=Zhang").contains(QLatin1StringView("Zhang")));
    QVERIFY(messageFor(QByteArray("x").repeated(100000).constData()).size() < 1000);
}

void ErrorTextTest::foreignStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("writeKind");
    QTest::addColumn<ErrorKind>("readKind");
    QTest::newRow("400") << 400 << ErrorKind::OutcomeUnknown << ErrorKind::Protocol;
    QTest::newRow("403") << 403 << ErrorKind::OutcomeUnknown << ErrorKind::Protocol;
    QTest::newRow("407") << 407 << ErrorKind::Offline << ErrorKind::Offline;
    QTest::newRow("429") << 429 << ErrorKind::Throttled << ErrorKind::Throttled;
    QTest::newRow("500") << 500 << ErrorKind::OutcomeUnknown << ErrorKind::Offline;
    QTest::newRow("502") << 502 << ErrorKind::OutcomeUnknown << ErrorKind::Offline;
}

void ErrorTextTest::foreignStatus()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, writeKind);
    QFETCH(ErrorKind, readKind);
    QCOMPARE(errorFromCode(status, {}, {}, {}, true).kind, writeKind);
    QCOMPARE(errorFromCode(status, {}, {}, {}, false).kind, readKind);
    QVERIFY(!errorFromCode(status, {}, {}, {}, true).message.isEmpty());
}

void ErrorTextTest::fields_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Field>("field");
    const auto row = [](const QString &action, const char *code, Field field) {
        QTest::addRow("%s %s", qPrintable(action), code) << action << QString::fromLatin1(code) << field;
    };
    row(apply, "IllegalParam.CompanyName", Field::CompanyName);
    row(apply, "IllegalParam.LineType", Field::LineType);
    row(apply, "IllegalParam.Si", Field::Si);
    row(apply, "IllegalParam.SI", Field::Si);
    row(apply, "InvalidConstructionTime.Malformed", Field::ConstructionTime);
    row(apply, "IllegalParam.Bandwidth", Field::Bandwidth);
    row(apply, "IllegalParam.PeerLocation", Field::PeerLocation);
    row(apply, "InvalidPeerLocation.Malformd", Field::PeerLocation);
    row(apply, "IllegalParam.PmCertificateType", Field::PMCertificateType);
    row(apply, "IllegalParam.PMCertificateNo", Field::PMCertificateNo);
    row(apply, "IllegalParam.CardId", Field::PMCertificateNo);
    row(apply, "IllegalParam.pmcontactinfo", Field::PMContactInfo);
    row(apply, "IllegalParam.PmGender", Field::PMGender);
    row(apply, "IllegalParam.PmName", Field::PMName);
    row(apply, "MissingParam.PmName", Field::PMName);
    row(apply, "MissingParam.PMInfo", Field::Roster);
    row(apply, "InvalidInstanceId.NotFound", Field::CircuitId);
    row(apply, "MissingParam.InstanceId", Field::CircuitId);
    row(apply, "MissingParam.RegionNo", Field::RegionId);
    row(apply, "MissingParam.AliUid", Field::Form);
    row(apply, "IllegalParam.LineOperator", Field::Form);
    row(apply, "IncorrectStatus.PhysicalConnectionLOA", Field::Form);
    row(apply, "OperationFailed.PconnTrafficNotEnable", Field::Form);
    row(apply, "Something.Else", Field::Form);
    row(apply, "", Field::Form);
    row(QStringLiteral("SecondApplyPhysicalConnectionLOA"), "IllegalParam.PmName", Field::PMName);
    row(order, "InvalidPhysicalConnectionId.NotFound", Field::CircuitId);
    row(order, "Abs.InstanceNotExist", Field::CircuitId);
    row(order, "InvalidRegionId.NotFound", Field::RegionId);
    row(order, "InvalidPhysicalConnectionPeriod.Malformed", Field::Period);
    row(order, "nvalidPhysicalConnectionPeriod.Malformed", Field::Period);
    row(order, "InvalidPhysicalConnectionPricingCycle.Malformed", Field::PricingCycle);
    row(order, "InvalidPhysicalConnectionChargeType.Malformed", Field::ChargeType);
    row(order, "InvalidPrice.NotFound", Field::Price);
    row(order, "Forbidden.NotAllowedInState", Field::Form);
    row(order, "INSTANCE.STATUS.NOT.ALLOW", Field::Form);
    row(order, "IllegalParam.Bandwidth", Field::Form); // the order's form has no bandwidth
    row(apply, "InvalidPhysicalConnectionPeriod.Malformed", Field::Form);
}

void ErrorTextTest::fields()
{
    QFETCH(QString, action);
    QFETCH(QString, code);
    QFETCH(Field, field);
    QCOMPARE(fieldOfCode(code, action), field);
}

void ErrorTextTest::network_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](QNetworkReply::NetworkError error, ErrorKind kind) {
        QTest::newRow(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error)) << error << kind;
    };
    row(QNetworkReply::ConnectionRefusedError, ErrorKind::Offline);
    row(QNetworkReply::HostNotFoundError, ErrorKind::Offline);
    row(QNetworkReply::RemoteHostClosedError, ErrorKind::Offline);
    row(QNetworkReply::ContentReSendError, ErrorKind::Offline);
    row(QNetworkReply::ProxyConnectionRefusedError, ErrorKind::Offline);
    row(QNetworkReply::ProxyAuthenticationRequiredError, ErrorKind::Offline);
    row(QNetworkReply::TimeoutError, ErrorKind::Timeout);
    row(QNetworkReply::SslHandshakeFailedError, ErrorKind::Tls);
    row(QNetworkReply::OperationCanceledError, ErrorKind::Cancelled);
    row(QNetworkReply::ProtocolFailure, ErrorKind::Protocol);
}

void ErrorTextTest::network()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(ErrorKind, kind);
    QCOMPARE(errorFromNetwork(error, true, false).kind, kind);
    QCOMPARE(errorFromNetwork(error, false, false).kind, kind);
    QCOMPARE(
        errorFromNetwork(error, false, true).kind, kind == ErrorKind::Timeout ? ErrorKind::Offline : kind);
    QCOMPARE(errorFromNetwork(error, true, true).kind, ErrorKind::OutcomeUnknown);
}

void ErrorTextTest::everyNetworkErrorHasAKind()
{
    const QMetaEnum all = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    QVERIFY(all.keyCount() > 30);
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto error = QNetworkReply::NetworkError(all.value(i));
        QCOMPARE(errorFromNetwork(error, true, true).kind, ErrorKind::OutcomeUnknown);
        QVERIFY(errorFromNetwork(error, false, true).kind != ErrorKind::OutcomeUnknown);
        QVERIFY(!errorFromNetwork(error, false, false).message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
