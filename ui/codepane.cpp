// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codepane.h"

#include "ui/textlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

CodePane::CodePane(const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_text(new QPlainTextEdit)
{
    m_text->setObjectName(objectName);
    m_text->setAccessibleName(title);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(monospacedFont());
    auto *copy = new QPushButton(themedIcon(u"copy"_s), tr("Copy"));
    copy->setObjectName(objectName + u"Copy"_s);
    copy->setAccessibleName(tr("Copy: %1").arg(title));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    auto *heading = new QHBoxLayout;
    heading->addWidget(new TextLabel(TextStyle::Strong, title), 1);
    heading->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addLayout(heading);
    layout->addWidget(m_text, 1);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &CodePane::fit);
}

void CodePane::setText(const QString &text)
{
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(place);
}

void CodePane::setFitting(int lines)
{
    m_lines = lines;
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    fit();
}

void CodePane::fit()
{
    if (m_lines == 0)
        return;
    // This kind of document measures its height in lines.
    const int lines = qBound(1, qRound(m_text->document()->size().height()), m_lines);
    const qreal margins = 2 * (m_text->document()->documentMargin() + m_text->frameWidth()) + spacing::hair;
    m_text->setFixedHeight(qCeil(lines * m_text->fontMetrics().lineSpacing() + margins));
}

void CodePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        m_text->setFont(monospacedFont());
        fit();
    }
}

} // namespace circuitdesk
