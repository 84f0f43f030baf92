// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sendabletext.h"

#include <QValidator>

class QLineEdit;

namespace circuitdesk {

/// What a line takes and keeps. Nothing that is entered is changed or cut: a line break, a tab, a NUL or half
/// a character is in the text as it came and only drawn as a space; keys that stand for no character enter
/// none. What would make the text longer than the limit, whichever way it comes, is not taken at all, before
/// anything lays it out; the text and its undo history stay. A text that was longer when it was loaded shows
/// its beginning only, and stays whole until a person replaces all of it.
class LengthLimit final : public QValidator
{
    Q_OBJECT

public:
    /// The limit belongs to \a edit and is its validator. \a most is in UTF-16 units.
    explicit LengthLimit(QLineEdit *edit, qsizetype most = maxTextLength);

    State validate(QString &text, int &position) const override;
    [[nodiscard]] QString wholeText() const;
    void setWholeText(const QString &text);

Q_SIGNALS:
    /// A sentence on what was not taken or is not shown; empty when the text has changed since.
    void noticed(const QString &text) const;

private:
    void noteText();
    void noteSelection();
    [[nodiscard]] bool isExcerpt(const QString &text) const;
    [[nodiscard]] QString excerptText() const;

    QLineEdit *m_edit;
    qsizetype m_most;
    QString m_shown; ///< the text before the change that is judged
    bool m_allSelected = false; ///< before that change
    QString m_whole; ///< the loaded text where it is too long to show
    QString m_excerpt; ///< what is shown instead
};

/// What the line holds, also where it shows an excerpt; its text where it has no limit.
[[nodiscard]] QString wholeText(const QLineEdit &edit);
/// Loads a text of any length into a line.
void setWholeText(QLineEdit &edit, const QString &text);

/// A limit for a search line, which has no place for a sentence: it stands below the line for a while.
void limitSearch(QLineEdit *edit);

/// The beginning of \a text and an ellipsis where it has more than \a most UTF-16 units: to draw and lay out
/// more than anybody sees there takes longer than a frame.
[[nodiscard]] QString beginningOf(const QString &text, qsizetype most);

} // namespace circuitdesk
