// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcespane.h"

#include "ui/textlabel.h"

#include <QGridLayout>
#include <QScrollArea>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

SourcesPane::SourcesPane(QWidget *parent) : QWidget(parent)
{
    auto *hint = new TextLabel(TextStyle::Body,
        tr("The provider's own tools look for keys in these places, in this order. The first that is set up "
           "is an account here as well. CircuitDesk only reads them."));
    hint->setWordWrap(true);
    auto *rows = new QWidget;
    m_grid = new QGridLayout(rows);
    m_grid->setContentsMargins(0, 0, spacing::small, 0);
    m_grid->setHorizontalSpacing(spacing::small);
    m_grid->setVerticalSpacing(spacing::medium);
    m_grid->setColumnStretch(2, 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"sourceRows"_s);
    scroll->setAccessibleName(tr("Places for keys"));
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::medium, 0, 0);
    layout->setSpacing(spacing::large);
    layout->addWidget(hint);
    layout->addWidget(scroll, 1);
}

void SourcesPane::setNotes(const QList<SourceNote> &notes)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const SourceNote &note : notes) {
        const Tone tone = note.used ? Tone::Success : note.unusable ? Tone::Warning : Tone::Neutral;
        auto *icon = new IconLabel;
        icon->setIcon(note.used || note.unusable ? toneIconName(tone) : u"remove"_s, tone);
        auto *text = new TextLabel(TextStyle::Body, note.text);
        text->setWordWrap(true);
        text->makeSelectable();
        text->setObjectName(u"sourceText%1"_s.arg(number));
        text->setAccessibleName(note.source + u": "_s + note.text);
        text->setTone(note.unusable ? std::optional(tone) : std::nullopt);
        m_grid->addWidget(icon, number, 0, Qt::AlignTop);
        auto *source = new TextLabel(TextStyle::Strong, note.source);
        icon->standBeside(*source);
        m_grid->addWidget(source, number, 1, Qt::AlignTop);
        m_grid->addWidget(text, number++, 2, Qt::AlignTop);
    }
    m_grid->setRowStretch(number, 1);
}

} // namespace circuitdesk
