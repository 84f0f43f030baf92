// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/reviewtexts.h"

#include "models/historymodel.h"
#include "models/rostermodel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString accountText(const std::optional<Account> &account)
{
    return account ? account->label : ReviewText::tr("None: nothing can be sent yet");
}

QString circuitText(const QString &id, const QList<Circuit> &circuits)
{
    for (const Circuit &circuit : circuits) {
        if (circuit.id == id && !circuit.name.isEmpty())
            return u"%1 — %2"_s.arg(id, circuit.name);
    }
    return id;
}

QString localTime(const QDateTime &utc)
{
    return u"%1 (%2)"_s.arg(QLocale().toString(utc.toLocalTime(), QLocale::LongFormat),
        QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

QStringList texts(const Problems &problems)
{
    QStringList result;
    for (const Problem &problem : problems)
        result.append(problem.text);
    return result;
}

} // namespace

ReviewContent reviewOf(const LoaApplication &application, const Problems &problems,
    const QList<Circuit> &circuits, const std::optional<Account> &account)
{
    const QDateTime time = parseConstructionTime(application.constructionTime);
    ReviewContent content;
    content.title = application.second ? ReviewText::tr("Send this second application?")
                                       : ReviewText::tr("Send this application?");
    content.lead =
        ReviewText::tr("The provider reviews it, usually within two working days, and then texts the "
                       "entry link to each engineer's phone.");
    content.rows = {
        {ReviewText::tr("Account"), accountText(account)},
        {ReviewText::tr("Region"), application.regionId},
        {ReviewText::tr("Circuit"), circuitText(application.instanceId, circuits)},
        {ReviewText::tr("Line type"), lineTypeText(application.lineType)},
    };
    if (!application.bandwidth.isEmpty())
        content.rows.append(
            {ReviewText::tr("Bandwidth"), ReviewText::tr("%1 Mbit/s").arg(application.bandwidth)});
    if (!application.peerLocation.isEmpty())
        content.rows.append({ReviewText::tr("Location"), application.peerLocation});
    content.rows.append({ReviewText::tr("Company"), application.companyName});
    content.rows.append({ReviewText::tr("Construction company"), application.si});
    content.rows.append({ReviewText::tr("Site entry"), localTime(time)});
    content.rows.append({ReviewText::tr("Site entry in UTC"), formatConstructionTime(time)});
    for (const Engineer &engineer : application.engineers)
        content.engineers.append(
            ReviewText::tr("%1 · %2 · phone %3")
                .arg(engineer.name, certificateTypeText(engineer.certificateType), engineer.contactInfo));
    content.warnings = texts(problems);
    content.confirmText = ReviewText::tr("Send application");
    return content;
}

ReviewContent reviewOf(const OccupancyOrder &order, const Problems &problems,
    const QList<Submission> &earlier, const std::optional<Account> &account)
{
    ReviewContent content;
    content.title =
        order.autoPay ? ReviewText::tr("Place this order and pay now?") : ReviewText::tr("Place this order?");
    content.lead = effectOf(order);
    content.rows = {
        {ReviewText::tr("Account"), accountText(account)},
        {ReviewText::tr("Region"), order.regionId},
        {ReviewText::tr("Circuit"), order.physicalConnectionId},
        {ReviewText::tr("Billing"), ReviewText::tr("Subscription (PrePaid)")},
        {ReviewText::tr("Period"),
            order.pricingCycle == "Year"_L1 ? ReviewText::tr("%n year(s)", nullptr, order.period)
                                            : ReviewText::tr("%n month(s)", nullptr, order.period)},
        {ReviewText::tr("Payment"),
            order.autoPay ? ReviewText::tr("At once, from the account's balance")
                          : ReviewText::tr("Later, in the console")},
        {ReviewText::tr("Renewal"),
            order.autoRenew ? ReviewText::tr("By itself, for %n month(s)", nullptr, order.autoRenewDuration)
                            : ReviewText::tr("None")},
        {ReviewText::tr("Price"), ReviewText::tr("Not told by the provider here; see the console")},
    };
    for (const Submission &other : earlier)
        content.warnings.append(other.state == SubmissionState::Accepted
                ? ReviewText::tr(
                    "This circuit already has order %1, accepted %2. A second one may be paid twice.")
                      .arg(other.orderId, timeText(other.changedAt))
                : ReviewText::tr(
                    "An order for this circuit from %1 is not settled yet. A second one may be paid "
                    "twice.")
                      .arg(timeText(other.createdAt)));
    content.warnings += texts(problems);
    content.confirmText =
        order.autoPay ? ReviewText::tr("Place order and pay now") : ReviewText::tr("Place order");
    content.danger = order.autoPay;
    return content;
}

ReviewContent reviewOf(const LoaCompletion &completion, const Problems &problems,
    const QList<Circuit> &circuits, const std::optional<Account> &account)
{
    ReviewContent content;
    content.title = completion.finishWork ? ReviewText::tr("Report the completion?")
                                          : ReviewText::tr("Send the new line data?");
    content.lead = effectOf(completion);
    content.rows = {
        {ReviewText::tr("Account"), accountText(account)},
        {ReviewText::tr("Region"), completion.regionId},
        {ReviewText::tr("Circuit"), circuitText(completion.instanceId, circuits)},
        {ReviewText::tr("Line code"), completion.lineCode},
        {ReviewText::tr("Cable label"), completion.lineLabel},
    };
    if (!completion.lineServiceProvider.isEmpty())
        content.rows.append(
            {ReviewText::tr("Carrier"), lineServiceProviderText(completion.lineServiceProvider)});
    if (!completion.lineSpContactInfo.isEmpty())
        content.rows.append({ReviewText::tr("Carrier's contact"), completion.lineSpContactInfo});
    content.warnings = texts(problems);
    content.confirmText =
        completion.finishWork ? ReviewText::tr("Report completion") : ReviewText::tr("Send line data");
    return content;
}

ReviewContent reviewOf(const CircuitConfirmation &confirmation, const QList<Circuit> &circuits,
    const std::optional<Account> &account)
{
    ReviewContent content;
    content.title = ReviewText::tr("Confirm this circuit?");
    content.lead = ReviewText::tr("The provider takes the construction as finished and accepted. Nothing is "
                                  "paid by this; the port's order is the next step.");
    content.rows = {
        {ReviewText::tr("Account"), accountText(account)},
        {ReviewText::tr("Region"), confirmation.regionId},
        {ReviewText::tr("Circuit"), circuitText(confirmation.physicalConnectionId, circuits)},
    };
    content.confirmText = ReviewText::tr("Confirm circuit");
    return content;
}

} // namespace circuitdesk
