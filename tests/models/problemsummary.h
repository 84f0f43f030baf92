// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/problem.h"

#include <QStringList>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

/// `hard RegionId` or `soft PMName[1]`: what a problem is about, without its words.
inline QStringList summary(const Problems &problems)
{
    QStringList result;
    for (const Problem &problem : problems) {
        QString line = problem.severity == Severity::Hard ? u"hard "_s : u"soft "_s;
        line += fieldName(problem.field);
        if (problem.row >= 0)
            line += u"[%1]"_s.arg(problem.row);
        result.append(line);
    }
    return result;
}

} // namespace circuitdesk
