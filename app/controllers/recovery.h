// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draftrecords.h"

#include <QObject>
#include <QTimer>

namespace circuitdesk {

class MainWindow;
class Store;

/// The choice between the two versions of the recovered draft that is open. Typing is a choice too: of the
/// version that is typed into. The version that was not chosen goes to the bin.
class Recovery final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Recovery(MainWindow &window, Store &store, QObject *parent = nullptr);

    /// The draft is open and shows what was typed.
    void offer(const RecoveredDraft &draft);
    /// Keeps the version that is shown; does nothing where nothing is offered.
    void keep();
    /// The form was left without a choice: it is offered again next time.
    void leave();

Q_SIGNALS:
    /// The form has to show this; nothing is decided.
    void versionShown(const circuitdesk::AnyForm &form);
    /// From now on this is the draft that is typed into.
    void kept(const circuitdesk::Draft &draft);
    void draftsChanged();

private:
    void showOther();
    void store(const Draft &keptDraft, const std::optional<Draft> &other);
    void tell(bool withOther);
    void rescueOthers();

    MainWindow &m_window;
    Store &m_store;
    std::optional<RecoveredDraft> m_draft;
    bool m_earlier = false; ///< the earlier version is shown
    QList<Draft> m_unsaved; ///< versions that were not chosen and could not be stored yet
    QTimer m_timer;
};

} // namespace circuitdesk
