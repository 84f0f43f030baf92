// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sendabletext.h"

#include <QPlainTextEdit>

namespace circuitdesk {

/// Circuit IDs with whatever separates them: lines, spaces, commas, semicolons. Takes plain text, and at most
/// mostText of it: a whole file that is pasted by mistake is not taken.
class CircuitIdsEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// In UTF-16 units.
    static constexpr qsizetype mostText = 2 * maxTextLength;

    explicit CircuitIdsEdit(QWidget *parent = nullptr);

    /// In their order, as often as they are there.
    [[nodiscard]] QStringList ids() const;

Q_SIGNALS:
    /// Too much was pasted, and what is there is as it was.
    void pasteRefused(qsizetype size);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace circuitdesk
