// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/desk.h"
#include "models/draftmodel.h"

#include <QObject>

namespace circuitdesk {

class MainWindow;

/// Joins the drafts page to the stored drafts and the bin.
class DraftsController final : public QObject
{
    Q_OBJECT

public:
    DraftsController(MainWindow &window, Desk &desk, QObject *parent = nullptr);

    /// Reads the drafts and the bin anew.
    void reload();
    void setCircuits(const QList<Circuit> &circuits);
    /// Both versions of a draft whose editing was cut off; nullptr for any other.
    [[nodiscard]] const RecoveredDraft *recovered(const QString &id) const;
    [[nodiscard]] DraftModel &model() { return m_model; }

Q_SIGNALS:
    void openRequested(const circuitdesk::Draft &draft);
    /// A draft was thrown away: a form page that shows it must not write it again.
    void deleted(const QString &id);

private:
    void connectPage();
    void show();
    void tellRecovered();
    void open(const QString &id);
    void remove(const QString &id);
    void restore(const QString &id);
    void removeForGood(const QString &id);
    void duplicate(const QString &id);
    /// Reloads, and says \a text where that worked.
    void finish(
        const QFuture<Result<void>> &work, const QString &text, const QString &undo = {},
        const std::function<void()> &undone = [] {});
    [[nodiscard]] const Draft *draft(const QString &id) const;
    /// Calls \a use with the draft as it is stored; not at all where it is gone.
    void withDraft(const QString &id, const std::function<void(const Draft &)> &use);
    void fail(const Error &error);

    MainWindow &m_window;
    Desk &m_desk;
    DraftModel m_model;
    QList<Draft> m_drafts;
    QList<RecoveredDraft> m_recovered;
    QList<Circuit> m_circuits;
    bool m_told = false; ///< that drafts were recovered
};

} // namespace circuitdesk
