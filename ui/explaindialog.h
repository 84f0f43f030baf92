// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explanation.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace circuitdesk {

class CodePane;
class NoticeLine;
class PrivateClipboard;
class TextLabel;

/// One call in full: in words, as it is signed, as a command, as a program, and its answer. What is shown is
/// what is copied, so personal data is masked until somebody asks for it. Show it with open().
class ExplainDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExplainDialog(const Explanation &explanation, QWidget *parent = nullptr);

    /// The same call, shown otherwise.
    void setExplanation(const Explanation &explanation);

Q_SIGNALS:
    /// Answer with setExplanation().
    void personalDataToggled(bool shown);
    void pageRequested(const QUrl &page);

private:
    [[nodiscard]] QWidget *buildCall();
    [[nodiscard]] QWidget *buildSigning();
    [[nodiscard]] QWidget *buildAnswer();
    void buildFoot(QVBoxLayout *layout);
    void showAnswer();
    void copyRows(const QList<Explanation::Row> &rows) const;

    Explanation m_explanation;
    TextLabel *m_operation;
    TextLabel *m_effect;
    TextLabel *m_address = nullptr;
    QStandardItemModel *m_parameters;
    CodePane *m_canonicalRequest = nullptr;
    CodePane *m_body = nullptr;
    CodePane *m_stringToSign = nullptr;
    CodePane *m_authorization = nullptr;
    NoticeLine *m_signingNotes = nullptr;
    CodePane *m_command;
    NoticeLine *m_commandNote;
    CodePane *m_program;
    NoticeLine *m_programNote;
    QVBoxLayout *m_answer = nullptr;
    QPushButton *m_copyAnswer = nullptr;
    QPushButton *m_page = nullptr;
    QCheckBox *m_show = nullptr;
    PrivateClipboard *m_clipboard = nullptr;
};

} // namespace circuitdesk
