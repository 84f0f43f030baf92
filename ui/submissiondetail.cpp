// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submissiondetail.h"

#include "models/historymodel.h"
#include "models/orderage.h"
#include "models/rostermodel.h"
#include "models/siteentry.h"
#include "ui/engineerline.h"
#include "ui/noticeline.h"
#include "ui/statepill.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr int labelWidth = 128;

/// What is known, what the program will do, and when.
QStringList unknownSentences(const Submission &submission)
{
    if (waitsForPerson(submission, QDateTime::currentDateTimeUtc()))
        return {SubmissionDetail::tr("The provider may have this order, or not, and nobody can tell any more "
                                     "that repeating it is safe. So "
                                     "CircuitDesk does not send it again: look for it in the provider's "
                                     "console, and say here whether it "
                                     "was done.")};
    QStringList sentences{submission.unknownSince.isValid()
            ? SubmissionDetail::tr(
                "The request was sent, but no answer has been received since %1. The provider may "
                "have acted on it, or not.")
                  .arg(timeText(submission.unknownSince))
            : SubmissionDetail::tr(
                "The request was sent, but no answer was received. The provider may have acted on "
                "it, or not.")};
    const bool order = submission.kind == SubmissionKind::CreatePhysicalConnectionOccupancyOrder;
    sentences << (order ? SubmissionDetail::tr(
                      "CircuitDesk repeats the same request with the same token, so that nothing is "
                      "done twice.")
                        : SubmissionDetail::tr(
                            "CircuitDesk asks the provider first. Where that does not tell, it repeats the "
                            "same request with the same token, so that nothing is done twice."));
    sentences << (submission.nextAttemptAt.isValid()
            ? SubmissionDetail::tr("It does so next at %1.").arg(timeText(submission.nextAttemptAt))
            : SubmissionDetail::tr("It does so as soon as the provider can be reached."));
    if (order)
        sentences << SubmissionDetail::tr(
            "An order of unknown outcome that is older than 24 hours is never repeated "
            "without a person. Look into the provider's console before you order again.");
    return sentences;
}

} // namespace

SubmissionDetail::SubmissionDetail(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"submissionDetail"_s);
    setAccessibleName(tr("Details of the submission"));
    setWidgetResizable(true);
    setFrameShape(QFrame::StyledPanel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    m_revealEnd.setObjectName(u"revealEnd"_s);
    m_revealEnd.setSingleShot(true);
    m_revealEnd.setInterval(30s);
    connect(&m_revealEnd, &QTimer::timeout, this, &SubmissionDetail::mask);
    clear();
}

void SubmissionDetail::clear()
{
    m_revealEnd.stop();
    m_engineers.clear();
    m_events = nullptr;
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_body = new QVBoxLayout(page);
    m_body->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    m_body->setSpacing(spacing::hair);
    setWidget(page);
    auto *hint =
        new TextLabel(TextStyle::Hint, tr("Choose a row to see its request, its answer and its events."));
    hint->setWordWrap(true);
    m_body->addWidget(hint);
    m_body->addStretch();
}

void SubmissionDetail::showSubmission(const Submission &submission, const QList<SubmissionEvent> &events)
{
    clear();
    while (QLayoutItem *item = m_body->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *title = new QHBoxLayout;
    title->addWidget(new TextLabel(TextStyle::Section, kindText(submission.kind)), 1);
    auto *pill = new StatePill;
    pill->setContent(pillOf(submission.state));
    title->addWidget(pill);
    m_body->addLayout(title);
    if (submission.state == SubmissionState::Unknown)
        addUnknown(submission);
    addAnswer(submission);
    addHeading(tr("Request"));
    addRow(tr("Account"), submission.account);
    addRow(tr("Region"), submission.regionId);
    addRow(tr("Circuit"), submission.circuitId, true);
    if (submission.kind == SubmissionKind::CreatePhysicalConnectionOccupancyOrder)
        addOrder(submission);
    else if (submission.kind == SubmissionKind::CompletePhysicalConnectionLOA)
        addCompletion(submission);
    else if (submission.isLoa())
        addLoa(submission);
    m_events = new QWidget;
    m_body->addWidget(m_events);
    m_body->addStretch();
    showEvents(events);
}

void SubmissionDetail::reveal(int number)
{
    mask();
    if (number < 1 || number > m_engineers.size())
        return;
    m_engineers.at(number - 1)->setShown(true);
    m_revealEnd.start();
}

void SubmissionDetail::mask()
{
    m_revealEnd.stop();
    for (EngineerLine *line : std::as_const(m_engineers))
        line->setShown(false);
}

void SubmissionDetail::hideEvent(QHideEvent *event)
{
    // Another page, or the window was minimised: nobody reads it any more. A window that only lies behind
    // another one keeps it, because a number is often read off into another program.
    QScrollArea::hideEvent(event);
    mask();
}

void SubmissionDetail::addHeading(const QString &text)
{
    m_body->addSpacing(spacing::medium);
    m_body->addWidget(new TextLabel(TextStyle::Strong, text));
}

void SubmissionDetail::addRow(const QString &label, const QString &value, bool isId)
{
    if (value.isEmpty())
        return;
    auto *name = new TextLabel(TextStyle::Hint, label);
    name->setFixedWidth(labelWidth);
    name->setWordWrap(true);
    auto *text = new TextLabel(isId ? TextStyle::Id : TextStyle::Body, value);
    text->setWordWrap(true);
    text->makeSelectable();
    text->setFocusPolicy(Qt::ClickFocus);
    text->setAccessibleDescription(label);
    for (TextLabel *part : {name, text})
        part->setEvenLines();
    // A request ID may have no place to break a line at, so it has a line of its own.
    const bool isLong = isId && value.size() > 24;
    auto *row = new QBoxLayout(isLong ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(isLong ? 0 : spacing::small);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_body->addLayout(row);
}

void SubmissionDetail::addLine(const QString &text)
{
    auto *line = new TextLabel(TextStyle::Body, text);
    line->setWordWrap(true);
    m_body->addWidget(line);
}

void SubmissionDetail::addUnknown(const Submission &submission)
{
    m_body->addSpacing(spacing::small);
    auto *notice = new NoticeLine(Tone::Warning);
    m_body->addWidget(notice);
    notice->setText(unknownSentences(submission).join(u"\n\n"_s));
}

void SubmissionDetail::addAnswer(const Submission &submission)
{
    addHeading(submission.state == SubmissionState::Queued ? tr("State") : tr("Answer"));
    if (!submission.message.isEmpty())
        addLine(submission.message);
    addRow(tr("Order ID"), submission.orderId, true);
    addRow(tr("Request ID"), submission.requestId, true);
    addRow(tr("Code"), submission.code, true);
    addRow(tr("Attempts"), submission.attempts > 0 ? QLocale().toString(submission.attempts) : QString());
    if (submission.state == SubmissionState::Queued)
        addRow(tr("Next attempt"), timeText(submission.nextAttemptAt));
}

void SubmissionDetail::addLoa(const Submission &submission)
{
    const LoaApplication loa = loaFromParameters(submission.parameters);
    addRow(tr("Company"), loa.companyName.isEmpty() ? submission.company : loa.companyName);
    addRow(tr("Construction company"), loa.si);
    addRow(tr("Line type"), lineTypeText(loa.lineType));
    if (!loa.bandwidth.isEmpty())
        addRow(tr("Bandwidth"), tr("%1 Mbit/s").arg(loa.bandwidth));
    addRow(tr("Location"), loa.peerLocation);
    const QDateTime entry = parseConstructionTime(loa.constructionTime);
    if (entry.isValid()) {
        // A line would be broken at the slash of a time zone's name.
        for (auto &[name, value] : siteEntryRows(entry, loa.regionId))
            addRow(name, value.replace(u'/', u"/\u2060"_s));
    }
    addEngineers(submission, loa.engineers);
}

void SubmissionDetail::addEngineers(const Submission &submission, const QList<Engineer> &engineers)
{
    if (engineers.isEmpty() && !submission.purgedAt.isValid())
        return;
    addHeading(tr("Construction engineers"));
    if (submission.purgedAt.isValid())
        return addRemoved(submission.purgedAt);
    for (const Engineer &engineer : engineers) {
        auto *line = new EngineerLine(engineer, static_cast<int>(m_engineers.size()) + 1);
        m_engineers.append(line);
        m_body->addWidget(line);
        connect(line, &EngineerLine::toggleRequested, this, [this, line, number = m_engineers.size()] {
            if (line->isShown())
                mask();
            else
                Q_EMIT revealRequested(static_cast<int>(number));
        });
    }
}

void SubmissionDetail::addRemoved(const QDateTime &at)
{
    addLine(
        tr("The data of people was removed on %1, as the settings ask for. The rest of the request is as it "
           "was sent.")
            .arg(timeText(at)));
}

void SubmissionDetail::addOrder(const Submission &submission)
{
    const OccupancyOrder order = orderFromParameters(submission.parameters);
    if (order.physicalConnectionId.isEmpty())
        return;
    addLine(effectOf(order));
    if (order.autoRenew)
        addLine(tr("It renews itself, each time by %n month(s).", nullptr, order.autoRenewDuration));
}

void SubmissionDetail::addCompletion(const Submission &submission)
{
    const LoaCompletion completion = completionFromParameters(submission.parameters);
    addLine(effectOf(completion));
    addRow(tr("Line code"), completion.lineCode);
    addRow(tr("Cable label"), completion.lineLabel);
    addRow(tr("Carrier"), lineServiceProviderText(completion.lineServiceProvider));
    addRow(tr("Carrier's contact"), maskedContactInfo(completion.lineSpContactInfo));
    if (submission.purgedAt.isValid())
        addRemoved(submission.purgedAt);
}

void SubmissionDetail::showEvents(const QList<SubmissionEvent> &events)
{
    if (!m_events)
        return;
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    delete m_body->replaceWidget(m_events, widget);
    delete m_events;
    m_events = widget;
    if (events.isEmpty())
        return;
    layout->addSpacing(spacing::medium);
    layout->addWidget(new TextLabel(TextStyle::Strong, tr("Events")));
    for (const SubmissionEvent &event : events) {
        QStringList parts{stateText(event.state)};
        if (event.attempt > 0)
            parts.append(tr("attempt %1").arg(event.attempt));
        for (const QString &part : {event.code, event.text}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        if (!event.who.isEmpty())
            parts.append(tr("by %1").arg(event.who));
        auto *time = new TextLabel(TextStyle::Hint, timeText(event.at));
        time->setToolTip(exactTimeText(event.at));
        time->setFixedWidth(labelWidth);
        time->setWordWrap(true);
        auto *text = new TextLabel(TextStyle::Body, parts.join(u"  ·  "_s));
        text->setWordWrap(true);
        for (TextLabel *part : {time, text})
            part->setEvenLines();
        auto *row = new QHBoxLayout;
        row->setSpacing(spacing::small);
        row->addWidget(time, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        layout->addLayout(row);
    }
}

} // namespace circuitdesk
