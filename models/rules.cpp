// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

class Checker final
{
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    void hard(Field field, const QString &text, int row = -1)
    {
        m_problems.append({field, row, Severity::Hard, text});
    }
    void soft(Field field, const QString &text, int row = -1)
    {
        m_problems.append({field, row, Severity::Soft, text});
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
        else if (!circuitId.startsWith("pc-"_L1))
            soft(Field::CircuitId, tr("Circuit IDs start with pc-. Check the ID."));
    }

    void loa(const LoaApplication &application, const QDateTime &now)
    {
        circuit(application.regionId, application.instanceId);
        if (!lineTypes().contains(application.lineType))
            hard(Field::LineType, tr("Line type is missing. Choose one of the four."));
        bandwidth(application.bandwidth);
        if (application.companyName.trimmed().isEmpty())
            hard(Field::CompanyName, tr("Company is empty. Whose line is it?"));
        if (application.si.trimmed().isEmpty())
            hard(Field::Si, tr("Construction company is empty. Who does the work on site?"));
        constructionTime(application.constructionTime, now);
        roster(application.engineers);
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
        if (completion.lineLabel.trimmed().isEmpty())
            hard(Field::LineLabel, tr("Cable label is empty. What stands on the cable in the data centre?"));
        if (completion.lineServiceProvider.isEmpty())
            soft(Field::LineServiceProvider, tr("Carrier is empty. Choose whose line it is."));
        else if (!lineServiceProviders().contains(completion.lineServiceProvider))
            hard(Field::LineServiceProvider,
                tr("The provider does not know this carrier. Choose one of the four."));
        if (completion.lineSpContactInfo.trimmed().isEmpty())
            soft(Field::LineSPContactInfo,
                tr("Carrier's contact is empty. Whom does the provider call when the line fails?"));
    }

    Problems m_problems;

private:
    void bandwidth(const QString &text)
    {
        static const QRegularExpression digits(u"\\A[0-9]{1,5}\\z"_s);
        const int value = text.toInt();
        if (!text.isEmpty() && (!digits.match(text).hasMatch() || value < 2 || value > 10240))
            hard(Field::Bandwidth, tr("Bandwidth is a whole number from 2 to 10240 Mbit/s, or empty."));
    }

    void constructionTime(const QString &text, const QDateTime &now)
    {
        const QDateTime time = parseConstructionTime(text);
        if (text.trimmed().isEmpty())
            hard(Field::ConstructionTime, tr("Site entry time is empty. When does the team enter the site?"));
        else if (!time.isValid())
            hard(Field::ConstructionTime,
                tr("Site entry time can't be read. Enter the date as 2026-12-01 and the time as 09:00."));
        else if (time < now)
            soft(Field::ConstructionTime, tr("Site entry time is in the past. Check the date."));
    }

    void roster(const QList<Engineer> &engineers)
    {
        if (engineers.isEmpty())
            hard(Field::Roster, tr("Nobody is on the roster. Add at least one construction engineer."));
        QSet<QString> numbers;
        for (int row = 0; row < engineers.size(); ++row) {
            if (row == maxEngineers) {
                hard(Field::Roster,
                    tr("The roster has %n engineers; the provider takes at most 16. Remove the others.",
                        nullptr, static_cast<int>(engineers.size())),
                    row);
                return;
            }
            engineer(engineers.at(row), row);
            const QString number = engineers.at(row).certificateNo.trimmed().toUpper();
            if (!number.isEmpty() && numbers.contains(number))
                soft(Field::PMCertificateNo,
                    tr("Engineer %1: this ID number is on the roster twice.").arg(row + 1), row);
            numbers.insert(number);
        }
    }

    void engineer(const Engineer &engineer, int row)
    {
        if (engineer.name.trimmed().isEmpty())
            hard(Field::PMName, tr("Engineer %1: name is empty.").arg(row + 1), row);
        if (engineer.gender.isEmpty())
            hard(Field::PMGender, tr("Engineer %1: gender is empty. Choose male or female.").arg(row + 1),
                row);
        else if (engineer.gender != "Male"_L1 && engineer.gender != "Female"_L1)
            soft(Field::PMGender, tr("Engineer %1: the provider knows Male and Female only.").arg(row + 1),
                row);
        const bool idCard = engineer.certificateType == "IDCard"_L1;
        if (!idCard && engineer.certificateType != "Passport"_L1)
            hard(Field::PMCertificateType,
                tr("Engineer %1: document type is missing. Choose ID card or passport.").arg(row + 1), row);
        if (engineer.certificateNo.trimmed().isEmpty())
            hard(Field::PMCertificateNo, tr("Engineer %1: document number is empty.").arg(row + 1), row);
        else if (idCard && !isIdCardNumber(engineer.certificateNo))
            soft(Field::PMCertificateNo,
                tr("Engineer %1: this is not a valid ID card number. Check it against the card.")
                    .arg(row + 1),
                row);
        phone(engineer.contactInfo, row);
    }

    void phone(const QString &text, int row)
    {
        if (text.trimmed().isEmpty()) {
            hard(Field::PMContactInfo,
                tr("Engineer %1: phone is empty. The entry link is sent to it.").arg(row + 1), row);
            return;
        }
        static const QRegularExpression separators(u"[\\s()-]"_s);
        static const QRegularExpression mobile(u"\\A(?:\\+86|0086)?1[3-9][0-9]{9}\\z"_s);
        static const QRegularExpression international(u"\\A(?:\\+|00)[1-9][0-9]{6,14}\\z"_s);
        static const QRegularExpression digits(u"\\A[0-9]+\\z"_s);
        const QString compact = QString(text).remove(separators);
        if (mobile.match(compact).hasMatch())
            return;
        if (international.match(compact).hasMatch() && !compact.startsWith("+86"_L1)
            && !compact.startsWith("0086"_L1))
            return;
        soft(Field::PMContactInfo,
            digits.match(compact).hasMatch()
                ? tr("Engineer %1: phone has %n digit(s). A Chinese mobile number has 11 and starts with 13 "
                     "to 19; "
                     "others start with + and the country code.",
                    nullptr, static_cast<int>(compact.size()))
                      .arg(row + 1)
                : tr("Engineer %1: this is not a phone number. The entry link is sent to it.").arg(row + 1),
            row);
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

bool isIdCardNumber(const QString &number)
{
    static const QRegularExpression form(u"\\A[0-9]{17}[0-9Xx]\\z"_s);
    if (!form.match(number).hasMatch())
        return false;
    int remainder = 0;
    for (int i = 0; i < 17; ++i)
        remainder = (remainder + number.at(i).digitValue()) * 2 % 11;
    const int check = (12 - remainder) % 11;
    return number.at(17).toUpper() == (check == 10 ? u'X' : QChar(u'0' + check));
}

} // namespace circuitdesk
