// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loaapplication.h"
#include "models/result.h"

#include <QDateTime>
#include <QLocale>

class QIODevice;

namespace circuitdesk {

/// Everything that stands on the printed LOA form.
struct LoaForm {
    LoaApplication application;
    QString circuitName; ///< empty where the circuit was never seen
    QString submissionId; ///< empty for a draft
    QString requestId; ///< empty before the provider answered
    QString stateText; ///< the submission's state in words
    QDateTime printedAt; ///< any zone; the form shows it in the machine's
    QLocale locale; ///< of dates and labels
};

/// Writes the form as one A4 page with selectable text and embedded fonts. May run on any thread; \a out is
/// open for writing and belongs to that thread. Fails for more than 16 engineers and where \a out does not
/// take the bytes.
[[nodiscard]] Result<void> writeLoaPdf(const LoaForm &form, QIODevice &out);

/// The same into a file that only its owner may read, because it carries ID numbers. A file that is there
/// already is replaced as a whole or not at all. May run on any thread.
[[nodiscard]] Result<void> saveLoaPdf(const LoaForm &form, const QString &path);

} // namespace circuitdesk
