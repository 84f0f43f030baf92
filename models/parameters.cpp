// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parameters.h"

#include <QRegularExpression>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

Parameters parametersOf(const LoaApplication &application)
{
    Parameters result{
        {u"RegionId"_s, application.regionId},
        {u"InstanceId"_s, application.instanceId},
        {u"CompanyName"_s, application.companyName},
        {u"LineType"_s, application.lineType},
        {u"Si"_s, application.si},
        // Sent without milliseconds, whatever a file had (API.md 8 no. 18).
        {u"ConstructionTime"_s, formatConstructionTime(parseConstructionTime(application.constructionTime))},
    };
    if (!application.bandwidth.isEmpty())
        result.append({u"Bandwidth"_s, application.bandwidth});
    if (!application.peerLocation.isEmpty())
        result.append({u"PeerLocation"_s, application.peerLocation});
    int number = 1;
    for (const Engineer &engineer : application.engineers) {
        const QString prefix = u"PMInfo.%1."_s.arg(number++);
        result.append({prefix + u"PMName"_s, engineer.name});
        result.append({prefix + u"PMGender"_s, engineer.gender});
        result.append({prefix + u"PMCertificateType"_s, engineer.certificateType});
        result.append({prefix + u"PMCertificateNo"_s, engineer.certificateNo});
        result.append({prefix + u"PMContactInfo"_s, engineer.contactInfo});
    }
    return result;
}

Parameters parametersOf(const OccupancyOrder &order)
{
    Parameters result{
        {u"RegionId"_s, order.regionId},
        {u"PhysicalConnectionId"_s, order.physicalConnectionId},
        {u"InstanceChargeType"_s, u"PrePaid"_s},
        {u"PricingCycle"_s, order.pricingCycle},
        {u"Period"_s, QString::number(order.period)},
        {u"AutoPay"_s, order.autoPay ? u"true"_s : u"false"_s},
    };
    if (order.autoRenew) {
        result.append({u"AutoRenew"_s, u"true"_s});
        result.append({u"AutoRenewDuration"_s, QString::number(order.autoRenewDuration)});
    }
    return result;
}

Parameters parametersOf(const LoaCompletion &completion)
{
    Parameters result{
        {u"RegionId"_s, completion.regionId},
        {u"InstanceId"_s, completion.instanceId},
        {u"FinishWork"_s, completion.finishWork ? u"true"_s : u"false"_s},
    };
    const Parameters texts{
        {u"LineCode"_s, completion.lineCode},
        {u"LineLabel"_s, completion.lineLabel},
        {u"LineServiceProvider"_s, completion.lineServiceProvider},
        {u"LineSPContactInfo"_s, completion.lineSpContactInfo},
    };
    for (const auto &text : texts) {
        if (!text.second.isEmpty())
            result.append(text);
    }
    return result;
}

Parameters parametersOf(const CircuitConfirmation &confirmation)
{
    return {
        {u"RegionId"_s, confirmation.regionId},
        {u"PhysicalConnectionId"_s, confirmation.physicalConnectionId},
    };
}

Parameters parametersOf(const AnyForm &form)
{
    return std::visit([](const auto &value) { return parametersOf(value); }, form);
}

QString valueOf(const Parameters &parameters, QStringView name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

LoaApplication loaFromParameters(const Parameters &parameters)
{
    LoaApplication result;
    result.regionId = valueOf(parameters, u"RegionId");
    result.instanceId = valueOf(parameters, u"InstanceId");
    result.companyName = valueOf(parameters, u"CompanyName");
    result.lineType = valueOf(parameters, u"LineType");
    result.si = valueOf(parameters, u"Si");
    result.constructionTime = valueOf(parameters, u"ConstructionTime");
    result.bandwidth = valueOf(parameters, u"Bandwidth");
    result.peerLocation = valueOf(parameters, u"PeerLocation");
    static const QRegularExpression name(u"\\APMInfo\\.([0-9]{1,2})\\.PMName\\z"_s);
    for (const auto &[key, value] : parameters) {
        const auto match = name.match(key);
        if (!match.hasMatch())
            continue;
        const QString prefix = u"PMInfo.%1."_s.arg(match.captured(1));
        result.engineers.append({value, valueOf(parameters, prefix + u"PMGender"_s),
            valueOf(parameters, prefix + u"PMCertificateType"_s),
            valueOf(parameters, prefix + u"PMCertificateNo"_s),
            valueOf(parameters, prefix + u"PMContactInfo"_s)});
    }
    return result;
}

OccupancyOrder orderFromParameters(const Parameters &parameters)
{
    OccupancyOrder result;
    result.regionId = valueOf(parameters, u"RegionId");
    result.physicalConnectionId = valueOf(parameters, u"PhysicalConnectionId");
    result.pricingCycle = valueOf(parameters, u"PricingCycle");
    result.period = valueOf(parameters, u"Period").toInt();
    result.autoPay = valueOf(parameters, u"AutoPay") == "true"_L1;
    result.autoRenew = valueOf(parameters, u"AutoRenew") == "true"_L1;
    if (result.autoRenew)
        result.autoRenewDuration = valueOf(parameters, u"AutoRenewDuration").toInt();
    return result;
}

LoaCompletion completionFromParameters(const Parameters &parameters)
{
    return {valueOf(parameters, u"RegionId"), valueOf(parameters, u"InstanceId"),
        valueOf(parameters, u"FinishWork") == "true"_L1, valueOf(parameters, u"LineCode"),
        valueOf(parameters, u"LineLabel"), valueOf(parameters, u"LineServiceProvider"),
        valueOf(parameters, u"LineSPContactInfo")};
}

} // namespace circuitdesk
