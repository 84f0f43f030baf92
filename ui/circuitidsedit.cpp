// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circuitidsedit.h"

#include "ui/theme.h"

#include <QMimeData>

#include <algorithm>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

CircuitIdsEdit::CircuitIdsEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setPlaceholderText(tr("One circuit ID a line"));
    setFixedHeight(fontMetrics().lineSpacing() * 4 + spacing::large);
}

QStringList CircuitIdsEdit::ids() const
{
    // By hand: a regular expression matches nothing in a text that holds half a character.
    const QString signs = u",;，；、"_s;
    QString text = toPlainText();
    std::replace_if(
        text.begin(), text.end(), [&signs](QChar c) { return c.isSpace() || signs.contains(c); }, u' ');
    return text.split(u' ', Qt::SkipEmptyParts);
}

void CircuitIdsEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    const qsizetype after = document()->characterCount() - textCursor().selectedText().size() + text.size();
    if (after > mostText)
        Q_EMIT pasteRefused(text.size());
    else
        insertPlainText(text);
}

} // namespace circuitdesk
