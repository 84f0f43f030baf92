// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apianswer.h"

#include <QMetaType>
#include <QStringTokenizer>

namespace circuitdesk {

namespace {

QVariant memberOf(const QVariantMap &map, QStringView key)
{
    const auto exact = map.constFind(key.toString());
    if (exact != map.cend())
        return *exact;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return {};
}

QVariant valueAt(const QVariantMap &tree, QStringView path)
{
    QVariant value = tree;
    for (const QStringView key : qTokenize(path, u'.')) {
        if (value.metaType().id() != QMetaType::QVariantMap)
            return {};
        value = memberOf(value.toMap(), key);
    }
    return value;
}

} // namespace

QString textAt(const QVariantMap &tree, QStringView path)
{
    const QVariant value = valueAt(tree, path);
    return value.metaType().id() == QMetaType::QString ? value.toString() : QString();
}

QVariantList listAt(const QVariantMap &tree, QStringView path)
{
    const QVariant value = valueAt(tree, path);
    if (value.metaType().id() == QMetaType::QVariantList)
        return value.toList();
    const bool isNothing =
        !value.isValid() || (value.metaType().id() == QMetaType::QString && value.toString().isEmpty());
    return isNothing ? QVariantList() : QVariantList{value};
}

QString ApiAnswer::text(QStringView path) const
{
    return textAt(tree, path);
}

QVariantList ApiAnswer::list(QStringView path) const
{
    return listAt(tree, path);
}

bool ApiAnswer::contains(QStringView path) const
{
    return valueAt(tree, path).isValid();
}

} // namespace circuitdesk
