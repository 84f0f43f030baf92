// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/profile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

Profile profileFor(const QString &chosen, bool practice)
{
    if (!chosen.isEmpty())
        return {QDir(chosen).absolutePath(), practice};
    const QString base =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/circuitdesk"_s;
    return {practice ? base + u"/practice"_s : base, practice};
}

bool holdsPracticeData(const QString &directory)
{
    return QFileInfo::exists(directory + u"/practice.key"_s);
}

} // namespace circuitdesk
