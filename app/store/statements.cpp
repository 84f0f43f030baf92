// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statements.h"

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    bool inTrigger = false;
    const auto lines = script.split(u'\n');
    for (const QString &line : lines) {
        if (statement.trimmed().isEmpty() && line.trimmed().startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        const QString trimmed = line.trimmed();
        if (statement.contains("CREATE TRIGGER"_L1))
            inTrigger = true;
        if (inTrigger ? trimmed.endsWith("END;"_L1) : trimmed.endsWith(u';')) {
            statements.append(statement.trimmed());
            statement.clear();
            inTrigger = false;
        }
    }
    return statements;
}

} // namespace circuitdesk
