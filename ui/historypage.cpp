// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historypage.h"

#include "models/historymodel.h"
#include "ui/datatable.h"
#include "ui/emptystate.h"
#include "ui/flowlayout.h"
#include "ui/lengthlimit.h"
#include "ui/pageheader.h"
#include "ui/submissiondetail.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Chip { All, Accepted, Refused, Unknown, Loa, Orders };

/// A pause in typing that is long enough to search.
constexpr int typingPause = 150;

} // namespace

HistoryPage::HistoryPage(QWidget *parent) : QWidget(parent)
{
    m_header = new PageHeader(tr("History"));
    m_search = new QLineEdit;
    m_search->setObjectName(u"historySearch"_s);
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setPlaceholderText(tr("Search by circuit, company, request ID, order ID or error code"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    limitSearch(m_search);
    m_view = new DataTable(u"historyView"_s, tr("History"));
    m_view->setColumns({22, 27, 0, 18, 24, 20, 20});
    m_view->setYieldingColumns({HistoryModel::RequestId, HistoryModel::OrderId, HistoryModel::Company});
    for (const int column : {HistoryModel::CircuitId, HistoryModel::RequestId, HistoryModel::OrderId})
        m_view->setIdColumn(column);
    m_view->setKey(0, HistoryModel::IdRole);
    m_view->setPillColumn(HistoryModel::State, [](const QModelIndex &index) {
        return pillOf(static_cast<SubmissionState>(index.data(HistoryModel::StateRole).toInt()));
    });
    m_empty = new EmptyState(u"history"_s, {}, {});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::page);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_header);
    layout->addWidget(m_search);
    layout->addWidget(buildChips());
    layout->addSpacing(spacing::hair);
    layout->addWidget(splitter, 1);
    connectPage();
    clearDetail();
    updateState();
}

void HistoryPage::connectPage()
{
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this, pause] {
        pause->stop();
        Q_EMIT filterChanged(filter());
    });
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(filter()); });
    connect(m_view, &DataTable::currentRowChanged, this, [this](int row) {
        const Submission *submission = m_model ? m_model->at(row) : nullptr;
        if (submission)
            Q_EMIT selected(submission->id);
        else
            clearDetail();
    });
}

QWidget *HistoryPage::buildChips()
{
    auto *chips = new QWidget;
    auto *layout = new FlowLayout(spacing::hair, chips);
    m_chips = new QButtonGroup(this);
    const auto add = [this, layout](Chip chip, const QString &name, const QString &text) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setText(text);
        button->setAccessibleName(text);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_chips->addButton(button, chip);
        layout->addWidget(button);
    };
    add(All, u"historyAll"_s, tr("All"));
    add(Accepted, u"historyAccepted"_s, stateText(SubmissionState::Accepted));
    add(Refused, u"historyRefused"_s, stateText(SubmissionState::Rejected));
    add(Unknown, u"historyUnknown"_s, stateText(SubmissionState::Unknown));
    add(Loa, u"historyLoa"_s, tr("LOA"));
    add(Orders, u"historyOrders"_s, tr("Orders"));
    m_chips->button(All)->setChecked(true);
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT filterChanged(filter());
    });
    return chips;
}

QWidget *HistoryPage::buildDetail()
{
    m_pane = new QWidget;
    m_detail = new SubmissionDetail;
    connect(m_detail, &SubmissionDetail::revealRequested, this,
        [this](int number) { Q_EMIT revealRequested(m_shown.id, number); });
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(spacing::hair, buttons);
    const auto add = [flow](const QString &name, const QString &icon, const QString &text) {
        auto *button = new QPushButton(themedIcon(icon), text);
        button->setObjectName(name);
        flow->addWidget(button);
        return button;
    };
    m_copyOrder = add(u"historyCopyOrder"_s, u"copy"_s, tr("Copy &order ID"));
    m_copyRequest = add(u"historyCopyRequest"_s, u"copy"_s, tr("Copy re&quest ID"));
    m_console = add(u"historyConsole"_s, u"console"_s, tr("Open in &console"));
    m_explain = add(u"historyExplain"_s, u"info"_s, tr("Exp&lain the call"));
    m_export = add(u"historyExport"_s, u"export"_s, tr("E&xport PDF"));
    m_useAgain = add(u"historyUseAgain"_s, u"again"_s, tr("&Use again"));
    connect(m_copyOrder, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_shown.orderId); });
    connect(m_copyRequest, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_shown.requestId); });
    connect(m_console, &QPushButton::clicked, this, [this] { Q_EMIT openConsoleRequested(m_shown.id); });
    connect(m_explain, &QPushButton::clicked, this, [this] { Q_EMIT explainRequested(m_shown.id); });
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(m_shown.id); });
    connect(m_useAgain, &QPushButton::clicked, this, [this] { Q_EMIT useAgainRequested(m_shown.id); });
    auto *layout = new QVBoxLayout(m_pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_detail, 1);
    layout->addWidget(buttons);
    m_pane->setMinimumWidth(340);
    return m_pane;
}

void HistoryPage::setModel(HistoryModel *model)
{
    m_model = model;
    m_view->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &HistoryPage::updateState);
    connect(model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::updateState);
    updateState();
}

void HistoryPage::showDetail(const Submission &submission, const QList<SubmissionEvent> &events)
{
    m_shown = submission;
    m_detail->showSubmission(submission, events);
    updateActions();
}

void HistoryPage::clearDetail()
{
    m_shown = {};
    m_detail->clear();
    updateActions();
}

void HistoryPage::reveal(const QString &id, int number, const QList<SubmissionEvent> &events)
{
    if (id != m_shown.id)
        return;
    m_detail->showEvents(events);
    m_detail->reveal(number);
}

HistoryFilter HistoryPage::filter() const
{
    HistoryFilter filter;
    filter.text = m_search->text().trimmed();
    switch (m_chips->checkedId()) {
    case Accepted:
        filter.state = SubmissionState::Accepted;
        break;
    case Refused:
        filter.state = SubmissionState::Rejected;
        break;
    case Unknown:
        filter.state = SubmissionState::Unknown;
        break;
    case Loa:
        filter.loa = true;
        break;
    case Orders:
        filter.loa = false;
        break;
    default:
        break;
    }
    return filter;
}

void HistoryPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString HistoryPage::currentId() const
{
    const Submission *submission = m_model ? m_model->at(m_view->currentRow()) : nullptr;
    return submission ? submission->id : QString();
}

void HistoryPage::updateState()
{
    const bool any = m_model && m_model->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    m_pane->setVisible(any);
    if (filter() == HistoryFilter{})
        m_empty->setTexts(tr("Nothing was submitted yet"),
            tr("Everything you submit stays here with its answer and its IDs, and can be used again for the "
               "next "
               "application."));
    else
        m_empty->setTexts(tr("Nothing matches"),
            tr("No submission fits the search and the filter. Shorten the search or choose All."));
}

void HistoryPage::updateActions()
{
    const bool shown = !m_shown.id.isEmpty();
    m_copyOrder->setEnabled(!m_shown.orderId.isEmpty());
    m_copyRequest->setEnabled(!m_shown.requestId.isEmpty());
    m_console->setEnabled(shown);
    m_explain->setEnabled(shown);
    m_export->setEnabled(shown && m_shown.isLoa());
    m_useAgain->setEnabled(shown);
}

} // namespace circuitdesk
