// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outboxpage.h"

#include "models/historymodel.h"
#include "ui/datatable.h"
#include "ui/emptystate.h"
#include "ui/noticeline.h"
#include "ui/pageheader.h"
#include "ui/submissiondetail.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

OutboxPage::OutboxPage(QWidget *parent)
    : QWidget(parent),
      m_header(new PageHeader(tr("Outbox"))),
      m_paused(new NoticeLine(Tone::Warning)),
      m_stack(new QStackedWidget),
      m_view(new DataTable(u"outboxView"_s, tr("Outbox"))),
      m_empty(new EmptyState(u"outbox"_s, tr("Nothing waits"),
          tr("What you send waits here until the provider has answered, also without a network. Everything "
             "is sent "
             "once, in the order you queued it."))),
      m_detail(new SubmissionDetail)
{
    m_cancel = m_header->addSecondary(u"outboxCancel"_s, u"cancelled"_s, tr("Do &not send"));
    m_edit = m_header->addSecondary(u"outboxEdit"_s, u"drafts"_s, tr("Take back and edi&t"));
    m_console = m_header->addSecondary(u"outboxConsole"_s, u"console"_s, tr("Open in &console"));
    m_done = m_header->addSecondary(u"outboxDone"_s, u"check"_s, tr("It was &done…"));
    m_notDone = m_header->addSecondary(u"outboxNotDone"_s, u"cancelled"_s, tr("It was n&ot done…"));
    m_sendNow = m_header->addPrimary(u"outboxSendNow"_s, tr("&Send now"));
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_detail->setMinimumWidth(340);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::page);
    layout->setSpacing(spacing::large);
    layout->addWidget(m_header);
    layout->addWidget(m_paused);
    layout->addWidget(m_stack, 1);
    m_view->setColumns({22, 27, 0, 18, 24, -1, -1});
    m_view->setYieldingColumns({HistoryModel::Company});
    m_view->setIdColumn(HistoryModel::CircuitId);
    m_view->setKey(0, HistoryModel::IdRole);
    m_view->setPillColumn(HistoryModel::State, [](const QModelIndex &index) {
        return pillOf(static_cast<SubmissionState>(index.data(HistoryModel::StateRole).toInt()));
    });
    connect(m_sendNow, &QPushButton::clicked, this, &OutboxPage::sendNowRequested);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(currentId()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsDraftRequested(currentId()); });
    connect(m_console, &QPushButton::clicked, this, &OutboxPage::openConsoleRequested);
    connect(m_done, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(currentId(), true); });
    connect(m_notDone, &QPushButton::clicked, this, [this] { Q_EMIT settleRequested(currentId(), false); });
    connect(m_view, &DataTable::currentRowChanged, this, [this] {
        updateState();
        if (!currentId().isEmpty())
            Q_EMIT selected(currentId());
        else
            m_detail->clear();
    });
    updateState();
}

void OutboxPage::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, this, &OutboxPage::updateState);
    connect(model, &QAbstractItemModel::modelReset, this, &OutboxPage::updateState);
    connect(model, &QAbstractItemModel::dataChanged, this, &OutboxPage::updateState);
    updateState();
}

void OutboxPage::setPaused(const QString &reason)
{
    m_paused->setText(reason);
}

void OutboxPage::showDetail(const Submission &submission, const QList<SubmissionEvent> &events)
{
    m_detail->showSubmission(submission, events);
}

void OutboxPage::clearDetail()
{
    m_detail->clear();
}

QString OutboxPage::currentId() const
{
    return m_view->currentIndex().data(HistoryModel::IdRole).toString();
}

void OutboxPage::updateState()
{
    const int count = m_view->model() ? m_view->model()->rowCount() : 0;
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    m_header->setState(count > 0 ? tr("%n submission(s) not finished", nullptr, count) : QString());
    const QVariant value = m_view->currentIndex().data(HistoryModel::StateRole);
    const auto state = static_cast<SubmissionState>(value.toInt());
    const bool unknown = value.isValid() && state == SubmissionState::Unknown;
    m_sendNow->setVisible(count > 0);
    for (QPushButton *button : {m_cancel, m_edit})
        button->setVisible(count > 0 && !unknown);
    // What the program can't find out a person can, in the provider's console.
    for (QPushButton *button : {m_console, m_done, m_notDone})
        button->setVisible(unknown);
    m_cancel->setEnabled(value.isValid() && state == SubmissionState::Queued);
    m_edit->setEnabled(value.isValid() && state == SubmissionState::Queued);
}

} // namespace circuitdesk
