// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practice/practicecalls.h"

namespace circuitdesk::test {

Values with(Values values, const Values &changes)
{
    values.insert(changes);
    return values;
}

Values without(Values values, const QString &name)
{
    values.remove(name);
    return values;
}

Values confirmation(const QString &circuitId)
{
    return {{QStringLiteral("RegionId"), QStringLiteral("cn-hangzhou")},
        {QStringLiteral("PhysicalConnectionId"), circuitId}};
}

Values engineers(int count)
{
    auto values = application(freeCircuit);
    for (int i = 2; i <= count; ++i) {
        for (const auto &field :
            {QStringLiteral("PMName"), QStringLiteral("PMGender"), QStringLiteral("PMCertificateType"),
                QStringLiteral("PMCertificateNo"), QStringLiteral("PMContactInfo")})
            values.insert(QStringLiteral("PMInfo.%1.%2").arg(QString::number(i), field),
                values.value(QStringLiteral("PMInfo.1.") + field));
    }
    return values;
}

Values application(const QString &circuitId)
{
    return {{QStringLiteral("RegionId"), QStringLiteral("cn-hangzhou")},
        {QStringLiteral("InstanceId"), circuitId},
        {QStringLiteral("CompanyName"), QStringLiteral("杭州某某科技有限公司 (A+B) *~'!")},
        {QStringLiteral("LineType"), QStringLiteral("FIBRE")},
        {QStringLiteral("Si"), QStringLiteral("阿里施工")},
        {QStringLiteral("ConstructionTime"), QStringLiteral("2026-02-28T16:00:00Z")},
        {QStringLiteral("PeerLocation"), QStringLiteral("杭州市西湖区")},
        {QStringLiteral("Bandwidth"), QStringLiteral("1000")},
        {QStringLiteral("PMInfo.1.PMName"), QStringLiteral("张三")},
        {QStringLiteral("PMInfo.1.PMGender"), QStringLiteral("Male")},
        {QStringLiteral("PMInfo.1.PMCertificateType"), QStringLiteral("IDCard")},
        {QStringLiteral("PMInfo.1.PMCertificateNo"), QStringLiteral("000000190001010101")},
        {QStringLiteral("PMInfo.1.PMContactInfo"), QStringLiteral("+86 100-0000-0001")}};
}

Values completion(const QString &circuitId)
{
    return {{QStringLiteral("RegionId"), QStringLiteral("cn-hangzhou")},
        {QStringLiteral("InstanceId"), circuitId}, {QStringLiteral("FinishWork"), QStringLiteral("true")},
        {QStringLiteral("LineCode"), QStringLiteral("aaa1110001")},
        {QStringLiteral("LineLabel"), QStringLiteral("bbb2220001")},
        {QStringLiteral("LineServiceProvider"), QStringLiteral("中国其他")},
        {QStringLiteral("LineSPContactInfo"), QStringLiteral("13888880000")}};
}

Values order(const QString &circuitId)
{
    return {{QStringLiteral("RegionId"), QStringLiteral("cn-hangzhou")},
        {QStringLiteral("PhysicalConnectionId"), circuitId},
        {QStringLiteral("InstanceChargeType"), QStringLiteral("PrePaid")},
        {QStringLiteral("PricingCycle"), QStringLiteral("Month")},
        {QStringLiteral("Period"), QStringLiteral("1")},
        {QStringLiteral("AutoPay"), QStringLiteral("false")}};
}

} // namespace circuitdesk::test
