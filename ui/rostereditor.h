// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineerbook.h"
#include "models/problem.h"
#include "ui/theme.h"

#include <QWidget>

namespace circuitdesk {

class IconLabel;
class NoticeLine;
class RosterModel;
class RosterTools;
class RosterView;
class TextLabel;

/// The roster's table with its counter, its buttons, and a line for what is wrong with the current row.
class RosterEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RosterEditor(RosterModel &model, QWidget *parent = nullptr);
    ~RosterEditor() override;

    [[nodiscard]] QList<Engineer> engineersAsTyped() const;
    void setProblems(const Problems &problems);
    /// \a row -1 focuses the table as a whole.
    void focusCell(Field field, int row);
    void setReadOnly(bool readOnly);
    [[nodiscard]] RosterView *view() const { return m_view; }

    /// Adds engineers from elsewhere in one undoable step. Where the roster would have more than 16, a person
    /// is asked first who goes on it.
    void take(const QList<Engineer> &engineers);
    /// Who is offered while a name is typed.
    void setBook(const QList<BookEntry> &book);
    /// Says what happened above the table until the roster is changed again.
    void showNotice(Tone tone, const QString &text);

Q_SIGNALS:
    void edited();
    void focusLeft();
    /// A person wants engineers from a file, or from the address book: take() adds those that were chosen.
    void importRequested();
    void bookRequested();

private:
    void connectButtons();
    void connectModel();
    void connectView();
    void paste();
    void add(const QList<Engineer> &engineers, const QStringList &refused);
    void choose(const QList<Engineer> &present, const QList<Engineer> &added, const QStringList &refused);
    void showTooMany(qsizetype count);
    void showRefused(const QStringList &refused);
    void render();
    void renderProblem();

    RosterModel &m_model;
    RosterView *m_view;
    RosterTools *m_tools;
    NoticeLine *m_notice;
    IconLabel *m_problemIcon;
    TextLabel *m_problemText;
    Problems m_problems;
    bool m_readOnly = false;
    bool m_noticed = false; ///< the notice is about the open editor
};

} // namespace circuitdesk
