// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariantMap>

#include <optional>

namespace circuitdesk {

/// The deepest nesting an answer may have. The provider's own are five levels deep.
inline constexpr int maxAnswerDepth = 64;

/// A JSON object with every scalar as the text it was sent as; nothing where \a body is not strictly one.
[[nodiscard]] std::optional<QVariantMap> treeFromJson(const QByteArray &body);

/// The children of an XML document's root. Document types and entities of its own are refused.
[[nodiscard]] std::optional<QVariantMap> treeFromXml(const QByteArray &body);

} // namespace circuitdesk
