// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lengthlimit.h"

#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolTip>

namespace circuitdesk {

LengthLimit::LengthLimit(QLineEdit *edit, qsizetype most)
    : QValidator(edit),
      m_edit(edit),
      m_most(most),
      m_shown(edit->text())
{
    // One more than is taken: enough to see that it is too much, and never a megabyte in the undo history.
    edit->setMaxLength(static_cast<int>(most) + 1);
    edit->setValidator(this);
    connect(edit, &QLineEdit::textChanged, this, &LengthLimit::noteText);
    connect(edit, &QLineEdit::selectionChanged, this, &LengthLimit::noteSelection);
}

QValidator::State LengthLimit::validate(QString &text, int &) const
{
    if (isExcerpt(m_shown) && text != m_excerpt && !m_allSelected) {
        Q_EMIT noticed(excerptText());
        return Invalid;
    }
    if (text.size() <= m_most)
        return Acceptable;
    const QLocale locale;
    Q_EMIT noticed(
        tr("This field takes at most %1 characters. It holds %2, and what you entered would make it "
           "longer. Nothing of that was taken, and what was there is kept: enter a shorter text.")
            .arg(locale.toString(m_most), locale.toString(m_shown.size())));
    return Invalid;
}

QString LengthLimit::wholeText() const
{
    const QString text = m_edit->text();
    return isExcerpt(text) ? m_whole : text;
}

void LengthLimit::setWholeText(const QString &text)
{
    const bool isLong = text.size() > m_most;
    // A change from what was there before needs nobody's leave.
    m_shown.clear();
    m_whole = isLong ? text : QString();
    m_excerpt = isLong ? beginningOf(text, m_most - 1) : QString();
    {
        const QSignalBlocker once(this);
        m_edit->setText(isLong ? m_excerpt : text);
    }
    noteText();
}

void LengthLimit::noteText()
{
    m_shown = m_edit->text();
    Q_EMIT noticed(isExcerpt(m_shown) ? excerptText() : QString());
}

void LengthLimit::noteSelection()
{
    m_allSelected = m_edit->selectionLength() == m_edit->text().size();
}

bool LengthLimit::isExcerpt(const QString &text) const
{
    return !m_whole.isEmpty() && text == m_excerpt;
}

QString LengthLimit::excerptText() const
{
    return tr(
        "This text has %1 characters; a field takes at most %2. Only its beginning is shown, and all of it "
        "is kept. To replace it, select it all (Ctrl+A) and enter another one.")
        .arg(QLocale().toString(m_whole.size()), QLocale().toString(m_most));
}

QString wholeText(const QLineEdit &edit)
{
    const auto *limit = qobject_cast<const LengthLimit *>(edit.validator());
    return limit ? limit->wholeText() : edit.text();
}

void setWholeText(QLineEdit &edit, const QString &text)
{
    // The validator of a line is given out as const, though it is the line's own child.
    if (auto *limit = edit.findChild<LengthLimit *>(QString(), Qt::FindDirectChildrenOnly))
        limit->setWholeText(text);
    else
        edit.setText(text);
}

void limitSearch(QLineEdit *edit)
{
    const auto *limit = new LengthLimit(edit);
    QObject::connect(limit, &LengthLimit::noticed, edit, [edit](const QString &text) {
        edit->setAccessibleDescription(text);
        if (!text.isEmpty())
            QToolTip::showText(edit->mapToGlobal(QPoint(0, edit->height())), text, edit);
    });
}

QString beginningOf(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most) + QChar(0x2026);
}

} // namespace circuitdesk
