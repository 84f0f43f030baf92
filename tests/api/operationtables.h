// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace circuitdesk::tables {

using namespace Qt::Literals::StringLiterals;

/// tests/data/operations.json: what the provider documents for the operations that are called, and what is
/// expected of this program.
inline QJsonObject all()
{
    QFile file(QStringLiteral(CIRCUITDESK_SOURCE_DIR "/tests/data/operations.json"));
    QJsonParseError error;
    const auto document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
    if (!document.isObject())
        qFatal("tests/data/operations.json: %s", qPrintable(error.errorString()));
    return document.object();
}

inline QList<QJsonObject> objects(const QJsonValue &list)
{
    QList<QJsonObject> result;
    for (const QJsonValue &value : list.toArray())
        result.append(value.toObject());
    return result;
}

inline QList<QJsonObject> operations()
{
    return objects(all()[u"operations"_s]);
}

inline QJsonObject operationNamed(const QString &name)
{
    for (const QJsonObject &operation : operations()) {
        if (operation[u"name"_s].toString() == name)
            return operation;
    }
    qFatal("%s is in no table", qPrintable(name));
}

/// The errors documented for an operation; where there is no table, those of the operation it resembles.
inline QList<QJsonObject> errorsOf(const QJsonObject &operation)
{
    const QString like = operation[u"errorsLike"_s].toString();
    return objects((like.isEmpty() ? operation : operationNamed(like))[u"errors"_s]);
}

} // namespace circuitdesk::tables
