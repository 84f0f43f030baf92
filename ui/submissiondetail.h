// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission.h"

#include <QScrollArea>

class QVBoxLayout;

namespace circuitdesk {

/// One submission in full: the request in words, the answer, the events. Engineers' numbers are masked.
class SubmissionDetail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SubmissionDetail(QWidget *parent = nullptr);

    void showSubmission(const Submission &submission, const QList<SubmissionEvent> &events);
    void clear();

private:
    void addHeading(const QString &text);
    void addRow(const QString &label, const QString &value, bool isId = false);
    void addLine(const QString &text);
    void addUnknown(const Submission &submission);
    void addAnswer(const Submission &submission);
    void addLoa(const Submission &submission);
    void addCompletion(const LoaCompletion &completion);
    void addOrder(const Submission &submission);
    void addEvents(const QList<SubmissionEvent> &events);

    QVBoxLayout *m_body = nullptr;
};

} // namespace circuitdesk
