// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/desk.h"
#include "models/draftmodel.h"

#include <QObject>

namespace circuitdesk {

class MainWindow;

/// Joins the drafts page to the stored drafts.
class DraftsController final : public QObject
{
    Q_OBJECT

public:
    DraftsController(MainWindow &window, Desk &desk, QObject *parent = nullptr);

    /// Reads the drafts anew.
    void reload();

Q_SIGNALS:
    void openRequested(const circuitdesk::Draft &draft);
    /// A draft was deleted: a form page that shows it must not write it again.
    void deleted(const QString &id);

private:
    void open(const QString &id);
    void remove(const QString &id);
    void restore(const Draft &draft);
    void duplicate(const QString &id);
    [[nodiscard]] const Draft *draft(const QString &id) const;
    void fail(const Error &error);

    MainWindow &m_window;
    Desk &m_desk;
    DraftModel m_model;
    QList<Draft> m_drafts;
    std::optional<Draft> m_deleted; ///< the last one, for undo
};

} // namespace circuitdesk
