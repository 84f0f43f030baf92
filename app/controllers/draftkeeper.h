// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "models/draft.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace circuitdesk {

/// Keeps one open form on disk: every change is written within half a second, with no network and no account.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// The store must outlive the keeper.
    explicit DraftKeeper(Store &store, QObject *parent = nullptr);

    /// Closes the draft before, then goes on with \a draft. It is not written until it changes.
    void open(const Draft &draft);
    /// Writes what is pending and ends the editing in order; the next change begins it anew.
    void close();
    /// The form as it is typed now.
    void change(const AnyForm &form);
    /// What is known of it besides, as a person has just changed it.
    void change(const DraftRemarks &remarks);
    /// The same as it follows from the form: written with a form that was changed, and no reason to write one
    /// that was not.
    void follow(const DraftRemarks &remarks);
    /// Writes at once what is pending.
    void flush();
    [[nodiscard]] const Draft &draft() const { return m_draft; }

Q_SIGNALS:
    void saving();
    void saved(const QDateTime &at);
    /// What is typed is on the screen only. The next change tries again.
    void failed(const circuitdesk::Error &error);

private:
    void changed();
    void write(const Draft &draft);
    void tellClosed(const QString &id);

    Store &m_store;
    Draft m_draft;
    QTimer m_timer;
    QHash<QString, Draft> m_leftBehind; ///< closed ones that could not be written yet, by id
    bool m_pending = false; ///< the form has changed since it was last handed to the store
    bool m_editing = false; ///< it has changed since it was opened or closed
};

} // namespace circuitdesk
