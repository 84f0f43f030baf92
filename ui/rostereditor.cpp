// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rostereditor.h"

#include "models/engineernumbers.h"
#include "models/rosterblock.h"
#include "models/rostermodel.h"
#include "models/rosterpaste.h"
#include "ui/announcement.h"
#include "ui/noticeline.h"
#include "ui/rosterchooser.h"
#include "ui/rostertools.h"
#include "ui/rosterview.h"
#include "ui/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

RosterEditor::RosterEditor(RosterModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_view(new RosterView(model)),
      m_tools(new RosterTools),
      m_notice(new NoticeLine(Tone::Information)),
      m_problemIcon(new IconLabel),
      m_problemText(new TextLabel(TextStyle::Hint))
{
    setObjectName(u"rosterEditorPane"_s);
    m_notice->setObjectName(u"rosterNotice"_s);
    makeAnnounced(m_notice);
    m_problemText->setObjectName(u"rosterProblem"_s);
    m_problemText->setMinimumHeight(spacing::icon);
    m_problemText->setEliding();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_tools);
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    auto *problem = new QHBoxLayout;
    problem->setSpacing(spacing::hair);
    problem->addWidget(m_problemIcon);
    problem->addWidget(m_problemText, 1);
    layout->addLayout(problem);
    connectButtons();
    connectModel();
    connectView();
    render();
}

RosterEditor::~RosterEditor()
{
    // An open editor is left as the window goes, and tells so.
    m_view->disconnect(this);
}

void RosterEditor::connectButtons()
{
    const auto onClick = [this](RosterTools::Tool tool, auto step) {
        connect(m_tools->button(tool), &QToolButton::clicked, this, [this, step] {
            m_view->finishEditing();
            step();
        });
    };
    onClick(RosterTools::Tool::Add, [this] {
        if (m_model.add())
            m_view->editCell(m_model.rowCount() - 1, RosterModel::Name);
    });
    onClick(RosterTools::Tool::Paste, [this] { paste(); });
    onClick(RosterTools::Tool::Import, [this] { Q_EMIT importRequested(); });
    onClick(RosterTools::Tool::Book, [this] { Q_EMIT bookRequested(); });
    onClick(RosterTools::Tool::Remove, [this] { m_view->removeRow(); });
    onClick(RosterTools::Tool::Duplicate, [this] { m_view->duplicateRow(); });
    onClick(RosterTools::Tool::Up, [this] { m_view->moveRowUp(); });
    onClick(RosterTools::Tool::Down, [this] { m_view->moveRowDown(); });
    onClick(RosterTools::Tool::Undo, [this] { m_model.undoStack()->undo(); });
    onClick(RosterTools::Tool::Redo, [this] { m_model.undoStack()->redo(); });
    connect(m_tools->button(RosterTools::Tool::Show), &QToolButton::toggled, &m_model,
        &RosterModel::setNumbersShown);
}

void RosterEditor::connectModel()
{
    connect(&m_model, &RosterModel::edited, this, [this] {
        m_notice->setText(QString());
        Q_EMIT edited();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_notice->setText(QString());
        render();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &RosterEditor::render);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &RosterEditor::render);
    connect(m_model.undoStack(), &QUndoStack::indexChanged, this, &RosterEditor::render);
}

void RosterEditor::connectView()
{
    connect(m_view, &RosterView::pendingEdited, this, &RosterEditor::edited);
    connect(m_view, &RosterView::pasteRequested, this, &RosterEditor::paste);
    connect(m_view, &RosterView::duplicateRefused, this, [this] {
        showNotice(Tone::Warning,
            tr("The roster is full: the provider takes at most 16 engineers. Nobody was duplicated; remove "
               "somebody first."));
    });
    connect(m_view, &RosterView::bookDiffered, this, [this](const QList<int> &columns) {
        QStringList names;
        std::transform(columns.begin(), columns.end(), std::back_inserter(names), rosterColumnText);
        showNotice(Tone::Warning,
            tr("Kept as it stood on the roster: %1. The address book says something else; to take that, "
               "clear "
               "the cells and choose the name again.")
                .arg(names.join(tr(", ", "between the names of columns"))));
    });
    connect(m_view, &RosterView::copied, this, [this](bool masked) {
        m_notice->setText(QString());
        if (masked)
            showNotice(Tone::Information,
                tr("Numbers are hidden, so they were copied with asterisks. Show the numbers and copy again "
                   "to have them whole."));
    });
    connect(m_view, &RosterView::noticed, this, [this](const QString &text) {
        if (!text.isEmpty())
            showNotice(Tone::Warning, text);
        else if (m_noticed)
            m_notice->setText(QString());
        m_noticed = !text.isEmpty();
    });
    connect(m_view, &RosterView::focusLeft, this, &RosterEditor::focusLeft);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RosterEditor::render);
}

void RosterEditor::take(const QList<Engineer> &engineers)
{
    m_view->finishEditing();
    add(engineers, {});
}

void RosterEditor::add(const QList<Engineer> &engineers, const QStringList &refused)
{
    const auto present = withoutEmptyRows(m_model.engineers());
    const auto added = withoutEmptyRows(engineers);
    if (present.size() + added.size() > maxEngineers) {
        choose(present, added, refused);
        return;
    }
    if (m_model.append(added))
        m_view->selectRows(static_cast<int>(present.size()), static_cast<int>(added.size()));
    showRefused(refused);
}

void RosterEditor::choose(
    const QList<Engineer> &present, const QList<Engineer> &added, const QStringList &refused)
{
    if (present.size() + added.size() > mostOffered) {
        showTooMany(added.size());
        return;
    }
    auto *chooser = new RosterChooser(present, added, this);
    connect(chooser, &RosterChooser::chosen, this, [this, refused](const QList<Engineer> &chosen) {
        QList<Engineer> after;
        std::transform(chosen.begin(), chosen.end(), std::back_inserter(after), normalized);
        m_model.change(tr("add engineers"), after);
        showRefused(refused);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, chooser, &QDialog::reject);
    chooser->open();
}

void RosterEditor::paste()
{
    m_view->finishEditing();
    const auto &before = m_model.engineers();
    const RosterPaste paste = readPaste(QGuiApplication::clipboard()->text(), before, m_view->block());
    const qsizetype rows = before.size();
    if (paste.tooMany > 0) {
        showTooMany(paste.tooMany);
    } else if (!paste.added.isEmpty()) {
        add(paste.added, paste.refused);
    } else if (paste.written.size() > std::max<qsizetype>(rows, maxEngineers)) {
        choose(paste.written.first(rows), paste.written.mid(rows), paste.refused);
    } else if (!paste.written.isEmpty()) {
        m_model.change(tr("paste"), paste.written);
        showRefused(paste.refused);
    } else {
        showNotice(Tone::Information,
            tr("There are no engineers in the clipboard. Copy cells in a spreadsheet first."));
    }
}

void RosterEditor::showTooMany(qsizetype count)
{
    showNotice(Tone::Warning,
        tr("These are %n rows, and the provider takes at most 16 engineers. Nobody was added: take fewer "
           "rows.",
            nullptr, static_cast<int>(count)));
}

void RosterEditor::showRefused(const QStringList &refused)
{
    if (refused.isEmpty())
        return;
    QStringList lines = refused.first(std::min<qsizetype>(refused.size(), 3));
    if (refused.size() > lines.size())
        lines.append(tr("%n more cell(s) stayed empty for such a reason.", nullptr,
            static_cast<int>(refused.size() - lines.size())));
    showNotice(Tone::Warning, lines.join(u'\n'));
}

void RosterEditor::setBook(const QList<BookEntry> &book)
{
    m_view->setBook(book);
}

void RosterEditor::showNotice(Tone tone, const QString &text)
{
    m_noticed = false;
    m_notice->setTone(tone);
    m_notice->setText(text);
    m_notice->setAccessibleName(text);
    announce(m_notice);
}

QList<Engineer> RosterEditor::engineersAsTyped() const
{
    return m_view->engineersAsTyped();
}

void RosterEditor::setProblems(const Problems &problems)
{
    m_problems = problems;
    m_model.setProblems(problems);
    renderProblem();
}

void RosterEditor::focusCell(Field field, int row)
{
    QToolButton *add = m_tools->button(RosterTools::Tool::Add);
    if (field == Field::Roster && m_model.rowCount() == 0 && add->isEnabled()) {
        add->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    const QModelIndex cell = m_model.index(row, rosterColumn(field));
    if (!cell.isValid())
        return;
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
}

void RosterEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_view->setReadOnly(readOnly);
    render();
}

void RosterEditor::render()
{
    using Tool = RosterTools::Tool;
    const int rows = m_model.rowCount();
    const int row = m_view->currentIndex().row();
    const bool room = !m_model.isFull();
    m_tools->setCount(
        rows, room ? QString() : tr("The roster is full: the provider takes at most 16 engineers."));
    const std::pair<Tool, bool> possible[] = {{Tool::Add, room}, {Tool::Paste, true}, {Tool::Import, true},
        {Tool::Book, true}, {Tool::Remove, row >= 0}, {Tool::Duplicate, row >= 0 && room},
        {Tool::Up, row > 0}, {Tool::Down, row >= 0 && row < rows - 1},
        {Tool::Undo, m_model.undoStack()->canUndo()}, {Tool::Redo, m_model.undoStack()->canRedo()}};
    for (const auto &[tool, is] : possible)
        m_tools->button(tool)->setEnabled(!m_readOnly && is);
    renderProblem();
}

void RosterEditor::renderProblem()
{
    // Of the current cell first, then of its row, then of the roster as a whole.
    const QModelIndex current = m_view->currentIndex();
    const Problem *best = nullptr;
    int bestRank = 0;
    for (const Problem &problem : m_problems) {
        const bool here = problem.row == current.row() && current.isValid();
        int rank = 0;
        if (here)
            rank = rosterColumn(problem.field) == current.column() ? 3 : 2;
        else if (problem.field == Field::Roster)
            rank = 1;
        if (rank > bestRank) {
            best = &problem;
            bestRank = rank;
        }
    }
    m_problemText->setText(best ? best->text : QString());
    const Tone tone = best ? toneOf(best->severity) : Tone::Neutral;
    m_problemText->setTone(best ? std::optional(tone) : std::nullopt);
    m_problemIcon->setIcon(best ? toneIconName(tone) : QString(), tone);
}

} // namespace circuitdesk
