// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcement.h"

#include <QAccessibleWidget>

namespace circuitdesk {

namespace {

constexpr const char *announced = "circuitdeskAnnounced";

QAccessibleInterface *notification(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(announced).toBool()
        ? new QAccessibleWidget(widget, QAccessible::Notification)
        : nullptr;
}

} // namespace

void makeAnnounced(QWidget *widget)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(notification);
        return true;
    }();
    widget->setProperty(announced, true);
}

void announce(QWidget *widget)
{
    for (const QAccessible::Event type :
        {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(widget, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace circuitdesk
