// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draftmodel.h"
#include "models/rules.h"

#include <QSet>

namespace circuitdesk::examples {

/// As the list of drafts gets them, with what the rules find at \a time; \a recovered are ids.
inline QList<ListedDraft> listed(
    const QList<Draft> &drafts, const QDateTime &time, const QSet<QString> &recovered = {})
{
    QList<ListedDraft> result;
    for (const Draft &draft : drafts) {
        const auto recovery =
            recovered.contains(draft.id) ? ListedDraft::Recovery::Both : ListedDraft::Recovery::None;
        result.append({draft, check(draft.form, time), recovery});
    }
    return result;
}

} // namespace circuitdesk::examples
