// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/hostilehand.h"

#include "models/rosterpaste.h"
#include "tests/support/hostile.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>

#include <ctime>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype megabyte = 1024 * 1024;
constexpr int megabyteEvery = 60;
/// More keys than these are only the same again.
constexpr qsizetype mostKeys = 8;

double cpuTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The characters of a text, each as one key would send it.
QStringList characters(const QString &text)
{
    QStringList result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        result.append(text.mid(i, pair ? 2 : 1));
        i += pair ? 1 : 0;
    }
    return result;
}

/// Keys enter letters, marks, signs, spaces, format characters and characters for private use; no controls,
/// halves or what is no character.
bool isEntered(const QString &character)
{
    if (character.size() == 2)
        return true;
    switch (character.at(0).category()) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return false;
    default:
        return true;
    }
}

} // namespace

QString HostileHand::text()
{
    if (m_random.bounded(megabyteEvery) > 0)
        return hostile::text(m_random, true);
    QString piece = hostile::text(m_random, true) + u"!"_s;
    return piece.repeated(megabyte / piece.size() + 1);
}

void HostileHand::measure(const QString &what, const std::function<void()> &event)
{
    const double start = cpuTime();
    event();
    QCoreApplication::processEvents();
    const double spent = cpuTime() - start;
    ++m_frames;
    m_slow += spent >= frame ? 1 : 0;
    m_last = what;
    if (spent > m_slowest) {
        m_slowest = spent;
        m_slowestWhat = what;
    }
    if (spent >= frame)
        qInfo("%.1f ms: %s", spent, qPrintable(what));
}

void HostileHand::paste(QWidget *target, const QString &what, const QString &text)
{
    ++m_inputs;
    QGuiApplication::clipboard()->setText(text);
    measure(u"%1, paste of %2: %3"_s.arg(what).arg(text.size()).arg(text.left(40)),
        [target] { QTest::keyClick(target, Qt::Key_V, Qt::ControlModifier); });
}

void HostileHand::commit(QLineEdit *edit, const QString &what, const QString &text)
{
    ++m_inputs;
    measure(u"%1, commit of %2: %3"_s.arg(what).arg(text.size()).arg(text.left(40)), [edit, &text] {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(edit, &event);
    });
}

void HostileHand::press(QLineEdit *edit, const QString &what, const QString &character)
{
    measure(u"%1, key %2"_s.arg(what, character), [edit, &character] {
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, character, Qt::NoModifier);
    });
}

QString HostileHand::put(QLineEdit *edit, const QString &what, const QString &text, qsizetype most)
{
    return enter(edit, what, text, most, static_cast<Way>(m_inputs % 3));
}

QString HostileHand::putCell(QLineEdit *edit, const QString &what, const QString &text)
{
    Way way = static_cast<Way>(m_inputs % 3);
    if (way == Way::Clipboard && isSheet(text))
        way = Way::Method;
    if (way != Way::Clipboard)
        QGuiApplication::clipboard()->clear();
    return enter(edit, what, text, maxTextLength, way);
}

QString HostileHand::enter(QLineEdit *edit, const QString &what, const QString &text, qsizetype most, Way way)
{
    const QString before = edit->text();
    measure(what + u", Ctrl+A"_s, [edit] { QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier); });
    if (text.isEmpty()) {
        ++m_inputs;
        measure(what + u", Delete"_s, [edit] { QTest::keyClick(edit, Qt::Key_Delete); });
        return {};
    }
    if (way != Way::Keys) {
        way == Way::Clipboard ? paste(edit, what, text) : commit(edit, what, text);
        return text.size() > most ? before : text;
    }
    ++m_inputs;
    measure(what + u", Delete"_s, [edit] { QTest::keyClick(edit, Qt::Key_Delete); });
    QString entered;
    for (const QString &character : characters(text.left(mostKeys))) {
        press(edit, what, character);
        if (isEntered(character))
            entered += character;
    }
    return entered;
}

} // namespace circuitdesk::test
