// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission.h"

#include <QScrollArea>
#include <QTimer>

#include <chrono>

class QVBoxLayout;

namespace circuitdesk {

class EngineerLine;

/// One submission in full: the request in words, the answer, the events. Engineers' numbers are masked; one
/// line at a time is shown in clear, until its time is over or the detail is not on the screen any more.
class SubmissionDetail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SubmissionDetail(QWidget *parent = nullptr);

    void showSubmission(const Submission &submission, const QList<SubmissionEvent> &events);
    /// Of the submission that is shown already.
    void showEvents(const QList<SubmissionEvent> &events);
    void clear();
    /// Shows the line of engineer \a number, from 1, in clear.
    void reveal(int number);
    /// How long a line is in clear: 30 s unless told otherwise.
    void setRevealTime(std::chrono::milliseconds time) { m_revealEnd.setInterval(time); }

Q_SIGNALS:
    /// Has to be noted before it is answered with reveal().
    void revealRequested(int number);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void mask();
    void addHeading(const QString &text);
    void addRow(const QString &label, const QString &value, bool isId = false);
    void addLine(const QString &text);
    void addUnknown(const Submission &submission);
    void addAnswer(const Submission &submission);
    void addLoa(const Submission &submission);
    void addCompletion(const Submission &submission);
    void addOrder(const Submission &submission);
    void addEngineers(const Submission &submission, const QList<Engineer> &engineers);
    void addRemoved(const QDateTime &at);

    QVBoxLayout *m_body = nullptr;
    QWidget *m_events = nullptr;
    QList<EngineerLine *> m_engineers;
    QTimer m_revealEnd{this};
};

} // namespace circuitdesk
