// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/draftkeeper.h"
#include "app/controllers/formproblems.h"
#include "app/controllers/refusal.h"
#include "app/core/desk.h"
#include "ui/composition.h"

#include <QObject>

class QWidget;

namespace circuitdesk {

class MainWindow;
class ReviewDialog;

/// What the pages of both forms share: one open draft that is always on disk, the problems that a person is
/// shown, and the way of a form without hard problems through its review to the outbox.
class FormController : public QObject
{
    Q_OBJECT

public:
    /// Shows a draft, stored or new, and at its field what the provider refused in it, as long as that stands
    /// there.
    void open(const Draft &draft);
    /// Brings a person to what the provider refused in the form that is open, where it refused a field of it.
    void focusRefusal();
    /// Shows a new form, for \a circuitId where it is not empty.
    void openNew(const QString &circuitId = {});
    void setCircuits(const QList<Circuit> &circuits);
    void setRegions(const QList<Region> &regions);
    /// Shows another version of the draft that is open. Nothing of it is stored.
    void look(const AnyForm &form);
    /// From now on \a draft is typed into; what is shown stays.
    void continueWith(const Draft &draft) { m_keeper.open(draft); }
    /// Writes what is pending.
    void save() { m_keeper.flush(); }
    /// Writes what is pending, and ends the editing in order.
    void close() { m_keeper.close(); }
    void review();
    [[nodiscard]] const Draft &draft() const { return m_keeper.draft(); }
    [[nodiscard]] const QString &draftId() const { return draft().id; }
    /// Makes what a person is still typing a value of the form, as leaving the field does.
    virtual void finishEditing() { }
    /// As it is typed now.
    [[nodiscard]] AnyForm form() const { return typed(); }

Q_SIGNALS:
    /// Another draft is shown.
    void opened();
    /// A person is about to change or send what is shown.
    void aboutToChange();
    /// The stored drafts have changed.
    void draftsChanged();
    void queued(const circuitdesk::Submission &submission);

protected:
    /// \a page is locked while the store answers.
    FormController(MainWindow &window, Desk &desk, QWidget &page, QObject *parent);

    [[nodiscard]] virtual AnyForm typed() const = 0;
    [[nodiscard]] virtual AnyForm newForm(const QString &regionId, const QString &circuitId) const = 0;
    virtual void show(const AnyForm &form) = 0;
    virtual void showProblems(const Problems &problems) = 0;
    virtual void showCircuits(const QList<Circuit> &circuits) = 0;
    virtual void showRegions(const QList<Region> &regions) = 0;
    virtual void focusSummary() = 0;
    /// Opens the review; \a problems are the soft ones that are left.
    virtual void confirm(const Problems &problems) = 0;
    /// The form was queued, and a new one is open.
    virtual void submitted(const Submission &) { }

    void edited();
    void left(Field field);
    /// Cells of a table were entered for good.
    void committed();
    void acknowledge(const Problem &problem);
    /// Shows every problem, and sends nothing.
    void checkAll();
    /// Shows the review; confirming it submits the form.
    void openReview(ReviewDialog *dialog);

    MainWindow &m_window;
    Desk &m_desk;
    QWidget &m_widget;
    DraftKeeper m_keeper;
    QList<Circuit> m_circuits;
    QList<Region> m_regions;

private:
    /// Submits the draft, unless it is no longer \a reviewed.
    void submit(const AnyForm &reviewed);
    void recheck();
    /// Shows \a problems; what has become of the remarks is stored with the next change of the draft.
    void judge(const Problems &problems);
    /// Shows every problem, and returns them.
    Problems showAllProblems();
    [[nodiscard]] DraftRemarks remarks() const { return {m_problems.acknowledged(), m_refusal.refused()}; }
    [[nodiscard]] Problems found() const;

    FormProblems m_problems;
    Refusal m_refusal; ///< of the submission that the form was made of
    Composition m_composition;
};

} // namespace circuitdesk
