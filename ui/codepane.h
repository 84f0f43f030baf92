// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace circuitdesk {

/// A text for machines under its heading: monospaced, to be selected or copied whole, never edited.
class CodePane final : public QWidget
{
    Q_OBJECT

public:
    /// \a objectName is the text's; the button's is that with "Copy".
    CodePane(const QString &objectName, const QString &title, QWidget *parent = nullptr);

    /// Keeps the place that a person has scrolled to.
    void setText(const QString &text);
    /// Breaks long lines, and is as high as its text up to \a lines.
    void setFitting(int lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QPlainTextEdit *m_text;
    int m_lines = 0;
};

} // namespace circuitdesk
