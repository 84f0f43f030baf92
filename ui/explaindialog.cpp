// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explaindialog.h"

#include "ui/codepane.h"
#include "ui/datatable.h"
#include "ui/dialogsize.h"
#include "ui/noticeline.h"
#include "ui/privateclipboard.h"
#include "ui/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QVBoxLayout *tabLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, spacing::medium, 0, 0);
    layout->setSpacing(spacing::medium);
    return layout;
}

QWidget *codeTab(NoticeLine *note, CodePane *pane)
{
    auto *page = new QWidget;
    auto *layout = tabLayout(page);
    layout->addWidget(note);
    layout->addWidget(pane, 1);
    return page;
}

QPushButton *makeButton(const QString &objectName, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(themedIcon(icon), text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

TextLabel *selectable(TextStyle style, const QString &text, const QString &label)
{
    auto *value = new TextLabel(style, text);
    value->setWordWrap(true);
    value->makeSelectable();
    value->setFocusPolicy(Qt::ClickFocus);
    value->setAccessibleDescription(label);
    return value;
}

QGridLayout *gridOf(const QList<Explanation::Row> &rows)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(2, 1);
    int number = 0;
    for (const Explanation::Row &row : rows) {
        // What has a name of the provider's is an ID or a code; the rest are our words.
        const auto style = row.name.isEmpty() ? TextStyle::Body : TextStyle::Id;
        grid->addWidget(new TextLabel(TextStyle::Hint, row.label), number, 0, Qt::AlignTop);
        grid->addWidget(new TextLabel(TextStyle::Id, row.name), number, 1, Qt::AlignTop);
        grid->addWidget(selectable(style, row.value, row.label), number++, 2);
    }
    return grid;
}

} // namespace

ExplainDialog::ExplainDialog(const Explanation &explanation, QWidget *parent)
    : QDialog(parent),
      m_operation(new TextLabel(TextStyle::Title)),
      m_effect(new TextLabel(TextStyle::Body)),
      m_parameters(new QStandardItemModel(this)),
      m_command(new CodePane(u"explainCommand"_s, tr("The same call on the command line"))),
      m_commandNote(new NoticeLine(Tone::Warning)),
      m_program(new CodePane(u"explainProgram"_s, tr("The same call in a program"))),
      m_programNote(new NoticeLine(Tone::Warning))
{
    setObjectName(u"explainDialog"_s);
    setWindowTitle(tr("The call explained"));
    setModal(true);
    m_operation->makeSelectable();
    m_effect->setWordWrap(true);
    auto *tabs = new QTabWidget;
    tabs->setObjectName(u"explainTabs"_s);
    tabs->setAccessibleName(windowTitle());
    tabs->setDocumentMode(true);
    tabs->addTab(buildCall(), tr("Call"));
    tabs->addTab(buildSigning(), tr("Signing"));
    tabs->addTab(codeTab(m_commandNote, m_command), tr("Command line"));
    tabs->addTab(codeTab(m_programNote, m_program), tr("SDK"));
    tabs->addTab(buildAnswer(), tr("Answer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_operation);
    layout->addWidget(m_effect);
    layout->addSpacing(spacing::small);
    layout->addWidget(tabs, 1);
    layout->addSpacing(spacing::small);
    buildFoot(layout);
    m_clipboard = new PrivateClipboard(this);
    setExplanation(explanation);
    tabs->setFocus();
    resizeToScreen(*this, {880, 620});
}

QWidget *ExplainDialog::buildCall()
{
    m_parameters->setHorizontalHeaderLabels({tr("Parameter"), tr("Name on the wire"), tr("Value")});
    auto *table = new DataTable(u"explainParameters"_s, tr("Parameters"));
    table->setModel(m_parameters);
    table->setColumns({32, 35, 0});
    table->setIdColumn(1);
    table->setIdColumn(2);
    auto *copy = makeButton(u"explainParametersCopy"_s, u"copy"_s, tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(tr("Parameters")));
    connect(copy, &QPushButton::clicked, this, [this] { copyRows(m_explanation.parameters); });
    m_address = selectable(TextStyle::Id, {}, tr("Address"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_address, 1);
    head->addWidget(copy);
    auto *page = new QWidget;
    auto *layout = tabLayout(page);
    layout->addLayout(head);
    layout->addWidget(table, 1);
    return page;
}

QWidget *ExplainDialog::buildSigning()
{
    constexpr int longest = 24;
    m_signingNotes = new NoticeLine(Tone::Information);
    m_canonicalRequest = new CodePane(u"explainCanonical"_s, tr("Canonical request"));
    m_body = new CodePane(u"explainBody"_s, tr("Body, whose SHA-256 ends the canonical request"));
    m_stringToSign = new CodePane(
        u"explainStringToSign"_s, tr("String to sign, with the SHA-256 of the canonical request"));
    m_authorization = new CodePane(u"explainAuthorization"_s, tr("Authorization header"));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, spacing::medium, spacing::small, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_signingNotes);
    for (CodePane *pane : {m_canonicalRequest, m_body, m_stringToSign, m_authorization}) {
        pane->setFitting(longest);
        layout->addWidget(pane);
    }
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"explainSigning"_s);
    scroll->setAccessibleName(tr("Signing"));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QWidget *ExplainDialog::buildAnswer()
{
    m_copyAnswer = makeButton(u"explainAnswerCopy"_s, u"copy"_s, tr("Copy"));
    m_copyAnswer->setAccessibleName(tr("Copy: %1").arg(tr("Answer")));
    connect(m_copyAnswer, &QPushButton::clicked, this, [this] { copyRows(m_explanation.answer); });
    m_page = makeButton(u"explainPage"_s, u"console"_s, tr("Open the provider's &page about it"));
    connect(
        m_page, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_explanation.diagnosisUrl); });
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextStyle::Strong, tr("What the provider answered")), 1);
    head->addWidget(m_copyAnswer);
    auto *body = new QWidget;
    m_answer = new QVBoxLayout(body);
    m_answer->setContentsMargins(0, 0, 0, 0);
    m_answer->setSpacing(spacing::large);
    auto *page = new QWidget;
    auto *layout = tabLayout(page);
    layout->addLayout(head);
    layout->addWidget(body);
    layout->addWidget(m_page, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

void ExplainDialog::buildFoot(QVBoxLayout *layout)
{
    m_show = new QCheckBox(tr("&Show personal data"));
    m_show->setObjectName(u"explainShow"_s);
    connect(m_show, &QCheckBox::toggled, this, &ExplainDialog::personalDataToggled);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"explainClose"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_show);
    foot->addStretch();
    foot->addWidget(close);
    layout->addLayout(foot);
}

void ExplainDialog::setExplanation(const Explanation &explanation)
{
    m_explanation = explanation;
    m_clipboard->setActive(explanation.hasPersonalData && !explanation.masked);
    m_operation->setText(explanation.operation);
    m_effect->setText(explanation.effect);
    m_address->setText(explanation.address);
    m_parameters->setRowCount(static_cast<int>(explanation.parameters.size()));
    int number = 0;
    for (const Explanation::Row &row : explanation.parameters) {
        int column = 0;
        for (const QString &text : {row.label, row.name, row.value}) {
            auto *item = new QStandardItem(text);
            item->setToolTip(text);
            m_parameters->setItem(number, column++, item);
        }
        ++number;
    }
    m_canonicalRequest->setText(explanation.canonicalRequest);
    m_body->setText(explanation.body);
    m_body->setVisible(!explanation.body.isEmpty());
    m_stringToSign->setText(explanation.stringToSign);
    m_authorization->setText(explanation.authorization);
    m_signingNotes->setText(explanation.signingNotes.join(u'\n'));
    m_command->setText(explanation.cliCommand);
    m_commandNote->setText(explanation.cliNote);
    m_program->setText(explanation.sdkCode);
    m_programNote->setText(explanation.sdkNote);
    m_show->setVisible(explanation.hasPersonalData);
    const QSignalBlocker silent(m_show);
    m_show->setChecked(!explanation.masked);
    showAnswer();
}

void ExplainDialog::showAnswer()
{
    while (QLayoutItem *item = m_answer->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool any = !m_explanation.answer.isEmpty();
    m_copyAnswer->setVisible(any);
    m_page->setVisible(m_explanation.diagnosisUrl.isValid());
    m_page->setToolTip(m_explanation.diagnosisUrl.toString());
    auto *body = new QWidget;
    body->setLayout(gridOf(m_explanation.answer));
    body->layout()->setContentsMargins(0, 0, 0, 0);
    m_answer->addWidget(body);
    const QString hint = any ? m_explanation.answerNote
                             : tr("Nothing was sent yet. Once it is, the history explains the call with its "
                                  "answer.");
    if (!hint.isEmpty())
        m_answer->addWidget(selectable(TextStyle::Hint, hint, tr("Answer")));
    if (m_explanation.diagnosisUrl.isValid())
        m_answer->addWidget(selectable(
            TextStyle::Id, m_explanation.diagnosisUrl.toString(), tr("The provider's page about it")));
}

void ExplainDialog::copyRows(const QList<Explanation::Row> &rows) const
{
    QStringList lines;
    for (const Explanation::Row &row : rows)
        lines += QStringList{row.label, row.name, row.value}.join(u'\t');
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace circuitdesk
