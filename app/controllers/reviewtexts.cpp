// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/reviewtexts.h"

#include "app/api/endpoints.h"
#include "models/historymodel.h"
#include "models/rostermodel.h"
#include "models/siteentry.h"

#include <QCoreApplication>
#include <QLocale>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString accountText(const std::optional<Account> &account)
{
    if (!account)
        return ReviewText::tr("None: nothing can be sent yet");
    return isPractice(account->endpoint)
        ? ReviewText::tr("%1 (practice: nothing reaches the provider)").arg(account->label)
        : account->label;
}

QString regionText(const QString &id, const QList<Region> &regions)
{
    for (const Region &region : regions + builtInRegions()) {
        if (region.id == id && !region.name.isEmpty())
            return u"%1, %2"_s.arg(region.name, id);
    }
    return id;
}

QString circuitText(const QString &id, const QList<Circuit> &circuits)
{
    for (const Circuit &circuit : circuits) {
        if (circuit.id == id && !circuit.name.isEmpty())
            return u"%1 — %2"_s.arg(id, circuit.name);
    }
    return id;
}

QString orNone(const QString &text)
{
    return text.trimmed().isEmpty() ? ReviewText::tr("Not stated") : text;
}

void addProblems(ReviewContent &content, const Problems &problems)
{
    for (const Problem &problem : problems)
        (problem.acknowledged ? content.acknowledged : content.warnings).append(problem.text);
}

/// The account, the region and the circuit, which all calls have.
QList<std::pair<QString, QString>> commonRows(
    const QString &regionId, const QString &circuitId, const ReviewSource &source)
{
    return {
        {ReviewText::tr("Account"), accountText(source.account)},
        {ReviewText::tr("Region"), regionText(regionId, source.regions)},
        {ReviewText::tr("Circuit"), circuitText(circuitId, source.circuits)},
    };
}

QString engineerText(const Engineer &engineer)
{
    return ReviewText::tr("%1 · %2 · %3 %4 · phone %5", "name, gender, document, its hidden number, phone")
        .arg(engineer.name, genderText(engineer.gender), certificateTypeText(engineer.certificateType),
            maskedCertificateNo(engineer.certificateNo), engineer.contactInfo);
}

} // namespace

ReviewContent reviewOf(
    const LoaApplication &application, const Problems &problems, const ReviewSource &source)
{
    ReviewContent content;
    content.title = application.second ? ReviewText::tr("Send this second application?")
                                       : ReviewText::tr("Send this application?");
    content.lead =
        ReviewText::tr("The provider reviews it, usually within two working days, and then texts the "
                       "entry link to each engineer's phone.");
    content.rows = commonRows(application.regionId, application.instanceId, source)
        + QList<std::pair<QString, QString>>{
            {ReviewText::tr("Line type"), lineTypeText(application.lineType)},
            {ReviewText::tr("Bandwidth"),
                application.bandwidth.isEmpty() ? orNone({})
                                                : ReviewText::tr("%1 Mbit/s").arg(application.bandwidth)},
            {ReviewText::tr("Location"), orNone(application.peerLocation)},
            {ReviewText::tr("Company"), application.companyName},
            {ReviewText::tr("Construction company"), application.si},
        }
        + siteEntryRows(parseConstructionTime(application.constructionTime), application.regionId);
    for (const Engineer &engineer : application.engineers)
        content.engineers.append(engineerText(engineer));
    addProblems(content, problems);
    content.confirmText = ReviewText::tr("&Send application");
    return content;
}

ReviewContent reviewOf(const OccupancyOrder &order, const Problems &problems,
    const QList<Submission> &earlier, const ReviewSource &source)
{
    ReviewContent content;
    content.title =
        order.autoPay ? ReviewText::tr("Place this order and pay now?") : ReviewText::tr("Place this order?");
    content.lead = effectOf(order);
    content.rows = commonRows(order.regionId, order.physicalConnectionId, source);
    content.rows += {
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
        {ReviewText::tr("Price"),
            ReviewText::tr("Not available here; the provider's console shows it on the order")},
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
    addProblems(content, problems);
    content.confirmText =
        order.autoPay ? ReviewText::tr("&Place order and pay now") : ReviewText::tr("&Place order");
    content.danger = order.autoPay;
    return content;
}

ReviewContent reviewOf(const LoaCompletion &completion, const Problems &problems, const ReviewSource &source)
{
    ReviewContent content;
    content.title = completion.finishWork ? ReviewText::tr("Report the completion?")
                                          : ReviewText::tr("Send the new line data?");
    content.lead = effectOf(completion);
    content.rows = commonRows(completion.regionId, completion.instanceId, source);
    content.rows += {
        {ReviewText::tr("Line code"), completion.lineCode},
        {ReviewText::tr("Cable label"), completion.lineLabel},
        {ReviewText::tr("Carrier"), orNone(lineServiceProviderText(completion.lineServiceProvider))},
        {ReviewText::tr("Carrier's contact"), orNone(completion.lineSpContactInfo)},
    };
    addProblems(content, problems);
    content.confirmText =
        completion.finishWork ? ReviewText::tr("Re&port completion") : ReviewText::tr("&Send line data");
    return content;
}

ReviewContent reviewOf(const CircuitConfirmation &confirmation, const ReviewSource &source)
{
    ReviewContent content;
    content.title = ReviewText::tr("Confirm this circuit?");
    content.lead = ReviewText::tr("The provider takes the construction as finished and accepted. Nothing is "
                                  "paid by this; the port's order is the next step.");
    content.rows = commonRows(confirmation.regionId, confirmation.physicalConnectionId, source);
    content.confirmText = ReviewText::tr("&Confirm circuit");
    return content;
}

} // namespace circuitdesk
