// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/person.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QWidget>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostTabs = 60;
QPointer<QWidget> faced; ///< the window that a person looked at last

bool hasFocus(const QString &objectName)
{
    for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (widget->objectName() == objectName)
            return true;
        if (widget->isWindow())
            return false;
    }
    return false;
}

/// Where a key goes: to the focus of the active window, as the window system would send it.
QWidget *target()
{
    QWidget *window = QApplication::activeModalWidget();
    if (!window)
        window = QApplication::activeWindow();
    QWidget *focus = QApplication::focusWidget();
    return focus && (!window || focus->window() == window) ? focus : window;
}

} // namespace

bool Person::faces(QWidget &window)
{
    faced = &window;
    window.activateWindow();
    // QTest::qWaitForWindowActive() would be content with an active parent of a dialog.
    const auto isActive = [&window] {
        // A dialog that goes away meanwhile takes the focus with it, which a window manager would give back.
        if (!QGuiApplication::focusWindow())
            window.activateWindow();
        return QApplication::activeWindow() == &window;
    };
    return QTest::qWaitFor(isActive, 10000);
}

void Person::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Where a dialog has gone, a window manager gives the focus back to the window; offscreen there is none.
    if (!target() && (faced.isNull() || !faces(*faced)))
        qFatal("no window is active");
    QTest::keyClick(target(), key, modifiers);
}

void Person::type(const QString &text)
{
    for (const QChar character : text) {
        if (character.unicode() < 0x80) {
            QTest::keyClick(target(), character.toLatin1());
            continue;
        }
        // Chinese comes from an input method, which commits text instead of pressing keys.
        QInputMethodEvent event;
        event.setCommitString(QString(character));
        QCoreApplication::sendEvent(target(), &event);
    }
}

bool Person::tabTo(const QString &objectName)
{
    for (int i = 0; i < mostTabs; ++i) {
        if (hasFocus(objectName))
            return true;
        press(Qt::Key_Tab);
    }
    qWarning() << "Tab never reaches" << objectName << "and stays at" << QApplication::focusWidget() << "in"
               << QApplication::activeWindow();
    return false;
}

bool Person::fill(const QString &objectName, const QString &text)
{
    if (!tabTo(objectName))
        return false;
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    return true;
}

bool Person::choose(const QString &objectName)
{
    if (!tabTo(objectName))
        return false;
    press(Qt::Key_Space);
    return true;
}

bool Person::confirmsReview(QWidget &window)
{
    if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, 10000)
        || !faces(*QApplication::activeModalWidget()))
        return false;
    // Everything has to be read before it can be confirmed.
    press(Qt::Key_End);
    const auto *confirm = QApplication::activeModalWidget()->findChild<QPushButton *>(u"reviewConfirm"_s);
    if (!confirm || !QTest::qWaitFor([confirm] { return confirm->isEnabled(); }, 10000))
        return false;
    if (!choose(u"reviewConfirm"_s))
        return false;
    return QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }, 10000)
        && faces(window);
}

bool Person::sendsReviewed(QWidget &window)
{
    press(Qt::Key_Return, Qt::ControlModifier);
    return confirmsReview(window);
}

} // namespace circuitdesk::test
