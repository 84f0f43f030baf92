// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problem.h"

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

QString fieldName(Field field)
{
    switch (field) {
    case Field::Form:
        return {};
    case Field::RegionId:
        return u"RegionId"_s;
    case Field::CircuitId:
        return u"InstanceId"_s;
    case Field::CompanyName:
        return u"CompanyName"_s;
    case Field::LineType:
        return u"LineType"_s;
    case Field::Si:
        return u"Si"_s;
    case Field::ConstructionTime:
        return u"ConstructionTime"_s;
    case Field::Bandwidth:
        return u"Bandwidth"_s;
    case Field::PeerLocation:
        return u"PeerLocation"_s;
    case Field::Roster:
        return u"PMInfo"_s;
    case Field::PMName:
        return u"PMName"_s;
    case Field::PMGender:
        return u"PMGender"_s;
    case Field::PMCertificateType:
        return u"PMCertificateType"_s;
    case Field::PMCertificateNo:
        return u"PMCertificateNo"_s;
    case Field::PMContactInfo:
        return u"PMContactInfo"_s;
    case Field::PricingCycle:
        return u"PricingCycle"_s;
    case Field::Period:
        return u"Period"_s;
    case Field::ChargeType:
        return u"InstanceChargeType"_s;
    case Field::Price:
        return {};
    case Field::LineCode:
        return u"LineCode"_s;
    case Field::LineLabel:
        return u"LineLabel"_s;
    case Field::LineServiceProvider:
        return u"LineServiceProvider"_s;
    case Field::LineSPContactInfo:
        return u"LineSPContactInfo"_s;
    }
    Q_UNREACHABLE();
}

bool isOfRoster(Field field)
{
    return field >= Field::Roster && field <= Field::PMContactInfo;
}

} // namespace circuitdesk
