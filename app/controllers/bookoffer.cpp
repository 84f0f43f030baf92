// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/bookoffer.h"

#include "app/controllers/messages.h"
#include "ui/mainwindow.h"

namespace circuitdesk {

BookOffer::BookOffer(MainWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    // Closed is an answer too.
    connect(window.messageBar(), &MessageBar::closed, this, [this](const QString &text) {
        if (text == m_text)
            m_text.clear();
    });
}

void BookOffer::makeQueued(const BookComparison &comparison, const QDateTime &usedAt)
{
    make(comparison, usedAt);
    if (m_text.isEmpty())
        return;
    m_text = tr("The application is queued. %1").arg(m_text);
    show();
}

void BookOffer::makeAside(BookComparison comparison)
{
    const auto known = [this](const Engineer &engineer) {
        const QString key = documentKey(engineer);
        const bool was = m_aside.contains(key);
        m_aside.insert(key);
        return was;
    };
    comparison.missing.removeIf(known);
    comparison.changed.removeIf([&known](const BookEntry &entry) { return known(entry.engineer); });
    if (comparison.missing.isEmpty() && comparison.changed.isEmpty())
        return;
    make(comparison, {});
    show();
}

void BookOffer::make(const BookComparison &comparison, const QDateTime &usedAt)
{
    m_entries = comparison.changed;
    for (const Engineer &engineer : comparison.missing)
        m_entries.append({{}, engineer, usedAt, {}});
    m_reminded = false;
    const auto missing = static_cast<int>(comparison.missing.size());
    const auto changed = static_cast<int>(comparison.changed.size());
    if (missing > 0 && changed > 0) {
        m_text = tr("%n engineer(s) of it are not in the address book, and some have other details there.",
            nullptr, missing);
        m_action = tr("Add and update");
    } else if (missing > 0) {
        m_text = tr("%n engineer(s) of it are not in the address book.", nullptr, missing);
        m_action = tr("Add to the book");
    } else if (changed > 0) {
        m_text = tr(
            "%n engineer(s) of it have another name, gender or phone in the address book.", nullptr, changed);
        m_action = tr("Update the book");
    } else {
        m_text.clear();
    }
}

void BookOffer::remind()
{
    if (m_text.isEmpty() || m_window.messageBar()->text() == m_text)
        return;
    if (m_reminded) {
        m_text.clear();
        return;
    }
    m_reminded = true;
    show();
}

void BookOffer::show()
{
    say(m_window, MessageBar::Kind::Information, m_text, m_action, this, [this] {
        m_text.clear();
        Q_EMIT accepted(m_entries);
    });
}

} // namespace circuitdesk
