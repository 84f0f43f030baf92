// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QSet>
#include <QTest>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

inline bool isInner(const QWidget *widget)
{
    // Parts of Qt's own controls: the line in a box, the clear button in a line.
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractItemView *>(parent))
            return true;
    }
    return widget->objectName().startsWith(u"qt_"_s);
}

inline bool isInteractive(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget);
}

inline QString describe(const QWidget *widget)
{
    return u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
        widget->objectName(), widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

/// Of exclusive buttons only one is a tab stop; the arrow keys reach the others.
inline QList<QWidget *> tabStopsFor(QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->group() || !button->group()->exclusive())
        return {widget};
    const auto buttons = button->group()->buttons();
    return QList<QWidget *>(buttons.begin(), buttons.end());
}

inline QString nameOf(QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/// What a person can press or type into on the screen now, without the parts of Qt's own controls.
inline QList<QWidget *> controlsIn(const QWidget &window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (isInteractive(widget) && widget->isVisible() && !isInner(widget))
            controls.append(widget);
    }
    return controls;
}

/// What is wrong with the first control that has no name, no place in the tab order, or is too small to be
/// hit (WCAG 2.2, 2.5.8), or with what can have the focus and says nothing; empty where all is well.
inline QByteArray firstBarrier(const QWidget &window)
{
    for (QWidget *widget : controlsIn(window)) {
        const QByteArray what = describe(widget).toUtf8();
        if (widget->objectName().isEmpty())
            return "no object name: " + what;
        if (nameOf(widget).isEmpty())
            return "no accessible name: " + what;
        if (nameOf(widget).contains(u'&'))
            return "a mnemonic is spoken: " + what;
        const QList<QWidget *> stops = tabStopsFor(widget);
        if (std::none_of(stops.begin(), stops.end(),
                [](const QWidget *one) { return one->focusPolicy() & Qt::TabFocus; }))
            return "no tab stop: " + what;
        if (widget->height() < 24 || widget->width() < 24)
            return "too small to hit: " + what;
    }
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && !isInner(widget) && (widget->focusPolicy() & Qt::TabFocus)
            && nameOf(widget).isEmpty())
            return "focus without a name: " + describe(widget).toUtf8();
    }
    return {};
}

/// The first enabled control that Tab, pressed \a times, never comes to from where the focus is; empty where
/// it comes to all.
inline QByteArray firstUnreached(const QWidget &window, int times)
{
    QSet<QWidget *> reached;
    for (int i = 0; i < times; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *widget : controlsIn(window)) {
        const QList<QWidget *> stops = tabStopsFor(widget);
        const bool any =
            std::any_of(stops.begin(), stops.end(), [&](QWidget *one) { return reached.contains(one); });
        if (!any && widget->isEnabled())
            return "Tab never comes to " + describe(widget).toUtf8();
    }
    return {};
}

} // namespace circuitdesk
