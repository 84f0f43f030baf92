// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules.h"

#include "models/engineerrules.h"
#include "models/sendabletext.h"
#include "models/sitezone.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

class Checker final
{
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    void hard(Field field, const QString &text) { m_problems.append({field, -1, Severity::Hard, text}); }
    /// \a rule and \a value are what a person acknowledges.
    void soft(Field field, const QString &text, const char *rule, const QString &value = {})
    {
        m_problems.append({field, -1, Severity::Soft, text, QLatin1StringView(rule) + u' ' + value, false});
    }

    void circuit(const QString &regionId, const QString &circuitId)
    {
        static const QRegularExpression regionForm(u"\\A[A-Za-z0-9-]+\\z"_s);
        if (regionId.trimmed().isEmpty())
            hard(Field::RegionId, tr("Region is empty. Choose the region of the circuit."));
        else if (!regionForm.match(regionId).hasMatch())
            hard(Field::RegionId, tr("This is not a region ID. Region IDs look like cn-hangzhou."));
        if (circuitId.trimmed().isEmpty())
            hard(Field::CircuitId, tr("Circuit is empty. Choose the circuit or paste its ID."));
        else if (isSendable(Field::CircuitId, tr("Circuit"), circuitId) && !circuitId.startsWith("pc-"_L1))
            soft(
                Field::CircuitId, tr("Circuit IDs start with pc-. Check the ID."), "circuit-form", circuitId);
    }

    void loa(const LoaApplication &application, const QDateTime &now)
    {
        circuit(application.regionId, application.instanceId);
        if (!lineTypes().contains(application.lineType))
            hard(Field::LineType, tr("Line type is missing. Choose one of the four."));
        bandwidth(application.bandwidth);
        isSendable(Field::PeerLocation, tr("Location"), application.peerLocation);
        if (application.companyName.trimmed().isEmpty())
            hard(Field::CompanyName, tr("Company is empty. Whose line is it?"));
        isSendable(Field::CompanyName, tr("Company"), application.companyName);
        if (application.si.trimmed().isEmpty())
            hard(Field::Si, tr("Construction company is empty. Who does the work on site?"));
        isSendable(Field::Si, tr("Construction company"), application.si);
        constructionTime(application, now);
        checkRoster(application.engineers, now.date(), m_problems);
    }

    void order(const OccupancyOrder &order)
    {
        circuit(order.regionId, order.physicalConnectionId);
        const int longest = maxPeriod(order.pricingCycle);
        if (longest == 0)
            hard(Field::PricingCycle, tr("Billing cycle is missing. Choose months or years."));
        else if (order.period < 1 || order.period > longest)
            hard(Field::Period,
                order.pricingCycle == "Year"_L1 ? tr("A yearly period is 1 to 5 years.")
                                                : tr("A monthly period is 1 to 9 months."));
    }

    void completion(const LoaCompletion &completion)
    {
        circuit(completion.regionId, completion.instanceId);
        if (completion.lineCode.trimmed().isEmpty())
            hard(Field::LineCode, tr("Line code is empty. What does the carrier call the line?"));
        isSendable(Field::LineCode, tr("Line code"), completion.lineCode);
        if (completion.lineLabel.trimmed().isEmpty())
            hard(Field::LineLabel, tr("Cable label is empty. What stands on the cable in the data centre?"));
        isSendable(Field::LineLabel, tr("Cable label"), completion.lineLabel);
        if (completion.lineServiceProvider.isEmpty())
            soft(Field::LineServiceProvider, tr("Carrier is empty. Choose whose line it is."),
                "carrier-empty");
        else if (!lineServiceProviders().contains(completion.lineServiceProvider))
            hard(Field::LineServiceProvider,
                tr("The provider does not know this carrier. Choose one of the four."));
        if (completion.lineSpContactInfo.trimmed().isEmpty())
            soft(Field::LineSPContactInfo,
                tr("Carrier's contact is empty. Whom does the provider call when the line fails?"),
                "carrier-contact-empty");
        isSendable(Field::LineSPContactInfo, tr("Carrier's contact"), completion.lineSpContactInfo);
    }

    Problems m_problems;

private:
    /// False, and a hard problem, where \a text has no bytes on the wire or is longer than any form takes;
    /// \a name is what its field is called.
    bool isSendable(Field field, const QString &name, const QString &text)
    {
        if (hasHalfCharacter(text))
            hard(field, tr("%1 contains half a character, which can't be sent. Type it again.").arg(name));
        else if (text.size() > maxTextLength)
            hard(field,
                tr("%1 has more than 4096 characters, which is more than is sent. Enter a shorter text.")
                    .arg(name));
        else
            return true;
        return false;
    }

    void bandwidth(const QString &text)
    {
        static const QRegularExpression digits(u"\\A[0-9]{1,5}\\z"_s);
        const int value = text.toInt();
        if (!text.isEmpty() && (!digits.match(text).hasMatch() || value < 2 || value > 10240))
            hard(Field::Bandwidth, tr("Bandwidth is a whole number from 2 to 10240 Mbit/s, or empty."));
    }

    void constructionTime(const LoaApplication &application, const QDateTime &now)
    {
        const QString &text = application.constructionTime;
        const QDateTime time = parseConstructionTime(text);
        if (text.trimmed().isEmpty())
            hard(Field::ConstructionTime, tr("Site entry time is empty. When does the team enter the site?"));
        else if (!time.isValid())
            hard(Field::ConstructionTime,
                tr("Site entry time can't be read. Enter the date as 2026-12-01 and the time as 09:00."));
        else if (time < now)
            soft(Field::ConstructionTime, tr("Site entry time is in the past. Check the date."), "entry-past",
                text);
        else if (time < earliestSiteEntry(now, siteZoneOrLocal(application.regionId)))
            soft(Field::ConstructionTime,
                tr("Site entry is less than two working days ahead, and the provider's review may take that "
                   "long. "
                   "Check the date."),
                "entry-soon", text);
    }
};

} // namespace

Problems check(const LoaApplication &application, const QDateTime &now)
{
    Checker checker;
    checker.loa(application, now);
    return checker.m_problems;
}

Problems check(const OccupancyOrder &order)
{
    Checker checker;
    checker.order(order);
    return checker.m_problems;
}

Problems check(const LoaCompletion &completion)
{
    Checker checker;
    checker.completion(completion);
    return checker.m_problems;
}

Problems check(const CircuitConfirmation &confirmation)
{
    Checker checker;
    checker.circuit(confirmation.regionId, confirmation.physicalConnectionId);
    return checker.m_problems;
}

Problems check(const AnyForm &form, const QDateTime &now)
{
    if (const auto *loa = std::get_if<LoaApplication>(&form))
        return check(*loa, now);
    if (const auto *order = std::get_if<OccupancyOrder>(&form))
        return check(*order);
    if (const auto *completion = std::get_if<LoaCompletion>(&form))
        return check(*completion);
    return check(std::get<CircuitConfirmation>(form));
}

bool hasHardProblem(const Problems &problems)
{
    return std::any_of(problems.begin(), problems.end(),
        [](const Problem &problem) { return problem.severity == Severity::Hard; });
}

} // namespace circuitdesk
