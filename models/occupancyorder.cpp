// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/occupancyorder.h"

#include <QCoreApplication>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OrderText {
    Q_DECLARE_TR_FUNCTIONS(OrderText)
};

} // namespace

int maxPeriod(const QString &pricingCycle)
{
    if (pricingCycle == "Month"_L1)
        return 9;
    return pricingCycle == "Year"_L1 ? 5 : 0;
}

QString effectOf(const OccupancyOrder &order)
{
    const QString circuit =
        order.physicalConnectionId.isEmpty() ? OrderText::tr("(no circuit yet)") : order.physicalConnectionId;
    const QString duration = order.pricingCycle == "Year"_L1
        ? OrderText::tr("%n year(s)", "duration of an order", order.period)
        : OrderText::tr("%n month(s)", "duration of an order", order.period);
    return order.autoPay
        ? OrderText::tr(
            "Order the port of %1 for %2, subscription. It is paid at once from the account's balance.")
              .arg(circuit, duration)
        : OrderText::tr(
            "Order the port of %1 for %2, subscription. Nothing is paid now: the order waits in the "
            "console for payment.")
              .arg(circuit, duration);
}

} // namespace circuitdesk
