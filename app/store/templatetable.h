// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formtemplate.h"
#include "models/result.h"

namespace circuitdesk {

class Database;

/// The table `templates`. Called on the store's thread.
namespace templatetable {

/// The codes of the Invalid errors of save().
inline constexpr char codeNameEmpty[] = "template-name-empty";
inline constexpr char codeNameUsed[] = "template-name-used";
inline constexpr char codeNameBroken[] = "template-name-broken";

/// The row that a sealed form is bound to.
[[nodiscard]] QByteArray identityOf(const QString &id);

/// Inserts the template, or replaces the one with its id. Its name is trimmed; an empty one, or one that
/// another template has in whatever case, is refused. Wants a transaction.
[[nodiscard]] Result<void> save(Database &database, const FormTemplate &formTemplate);
[[nodiscard]] Result<void> remove(Database &database, const QString &id);
/// All templates, by name. One that is sealed with another key is left out: it is kept as it is.
[[nodiscard]] Result<QList<FormTemplate>> all(Database &database);

} // namespace templatetable

} // namespace circuitdesk
