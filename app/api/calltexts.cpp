// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/calltexts.h"

#include "models/submission.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CallText {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

struct Label {
    QLatin1StringView name;
    const char *text;
};

constexpr std::array labels{
    Label{"RegionId"_L1, QT_TRANSLATE_NOOP("Explanation", "Region")},
    Label{"InstanceId"_L1, QT_TRANSLATE_NOOP("Explanation", "Circuit")},
    Label{"PhysicalConnectionId"_L1, QT_TRANSLATE_NOOP("Explanation", "Circuit")},
    Label{"CompanyName"_L1, QT_TRANSLATE_NOOP("Explanation", "Company")},
    Label{"LineType"_L1, QT_TRANSLATE_NOOP("Explanation", "Line type")},
    Label{"Si"_L1, QT_TRANSLATE_NOOP("Explanation", "Construction company")},
    Label{"ConstructionTime"_L1, QT_TRANSLATE_NOOP("Explanation", "Site entry in UTC")},
    Label{"Bandwidth"_L1, QT_TRANSLATE_NOOP("Explanation", "Bandwidth in Mbit/s")},
    Label{"PeerLocation"_L1, QT_TRANSLATE_NOOP("Explanation", "Location")},
    Label{"InstanceChargeType"_L1, QT_TRANSLATE_NOOP("Explanation", "Billing method")},
    Label{"PricingCycle"_L1, QT_TRANSLATE_NOOP("Explanation", "Billing cycle")},
    Label{"Period"_L1, QT_TRANSLATE_NOOP("Explanation", "Period in billing cycles")},
    Label{"AutoPay"_L1, QT_TRANSLATE_NOOP("Explanation", "Pay at once from the balance")},
    Label{"AutoRenew"_L1, QT_TRANSLATE_NOOP("Explanation", "Renew automatically")},
    Label{"AutoRenewDuration"_L1, QT_TRANSLATE_NOOP("Explanation", "Months of each renewal")},
    Label{"FinishWork"_L1, QT_TRANSLATE_NOOP("Explanation", "Construction completed")},
    Label{"LineCode"_L1, QT_TRANSLATE_NOOP("Explanation", "Carrier's line code")},
    Label{"LineLabel"_L1, QT_TRANSLATE_NOOP("Explanation", "Cable label in the data centre")},
    Label{"LineServiceProvider"_L1, QT_TRANSLATE_NOOP("Explanation", "Carrier")},
    Label{"LineSPContactInfo"_L1, QT_TRANSLATE_NOOP("Explanation", "Carrier's contact")},
    Label{"ClientToken"_L1, QT_TRANSLATE_NOOP("Explanation", "Client token: the same one, done once")},
};

constexpr std::array engineerLabels{
    Label{"PMName"_L1, QT_TRANSLATE_NOOP("Explanation", "Engineer %1: name")},
    Label{"PMGender"_L1, QT_TRANSLATE_NOOP("Explanation", "Engineer %1: gender")},
    Label{"PMCertificateType"_L1, QT_TRANSLATE_NOOP("Explanation", "Engineer %1: ID document")},
    Label{"PMCertificateNo"_L1, QT_TRANSLATE_NOOP("Explanation", "Engineer %1: ID number")},
    Label{"PMContactInfo"_L1, QT_TRANSLATE_NOOP("Explanation", "Engineer %1: phone")},
};

template <typename Labels>
const char *textOf(const Labels &table, const QString &name)
{
    for (const Label &label : table) {
        if (label.name == name)
            return label.text;
    }
    return nullptr;
}

QString effectOfLoa(const LoaApplication &loa, bool second)
{
    const int count = static_cast<int>(loa.engineers.size());
    return second
        ? CallText::tr("Apply again for the letter of authorization (LOA) of %1, whose first application the "
                       "provider rejected, so that %n engineer(s) may enter the site.",
            nullptr, count)
              .arg(loa.instanceId)
        : CallText::tr("Apply for the letter of authorization (LOA) of %1, so that %n engineer(s) may enter "
                       "the site.",
            nullptr, count)
              .arg(loa.instanceId);
}

} // namespace

QString parameterLabel(const QString &name)
{
    static const QRegularExpression engineer(u"\\APMInfo\\.([0-9]+)\\.([A-Za-z]+)\\z"_s);
    if (const auto match = engineer.match(name); match.hasMatch()) {
        const char *text = textOf(engineerLabels, match.captured(2));
        return text ? CallText::tr(text).arg(match.captured(1)) : name;
    }
    const char *text = textOf(labels, name);
    return text ? CallText::tr(text) : name;
}

QString effectOf(const QString &action, const Parameters &parameters)
{
    const auto kind = submissionKind(action);
    if (!kind)
        return {};
    switch (*kind) {
    case SubmissionKind::ApplyPhysicalConnectionLOA:
    case SubmissionKind::SecondApplyPhysicalConnectionLOA:
        return effectOfLoa(
            loaFromParameters(parameters), *kind == SubmissionKind::SecondApplyPhysicalConnectionLOA);
    case SubmissionKind::CompletePhysicalConnectionLOA:
        return effectOf(completionFromParameters(parameters));
    case SubmissionKind::ConfirmPhysicalConnection:
        return CallText::tr("Confirm that the line of %1 is in place, so that its port can be ordered.")
            .arg(valueOf(parameters, u"PhysicalConnectionId"));
    case SubmissionKind::CreatePhysicalConnectionOccupancyOrder:
        return effectOf(orderFromParameters(parameters));
    }
    Q_UNREACHABLE();
}

} // namespace circuitdesk
