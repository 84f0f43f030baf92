// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accountentry.h"

#include <QWidget>

class QGridLayout;

namespace circuitdesk {

/// The provider's own places for keys, in their order, and what each of them holds.
class SourcesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesPane(QWidget *parent = nullptr);

    void setNotes(const QList<SourceNote> &notes);

private:
    QGridLayout *m_grid;
};

} // namespace circuitdesk
