// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <QJsonArray>

using namespace circuitdesk;

namespace {

bool sameValue(const QVariant &value, const QJsonValue &other);

bool sameObject(const QVariantMap &map, const QJsonObject &object)
{
    return map.size() == object.size() && std::all_of(map.keyBegin(), map.keyEnd(), [&](const QString &key) {
        return object.contains(key) && sameValue(map.value(key), object.value(key));
    });
}

bool sameList(const QVariantList &list, const QJsonArray &array)
{
    return std::equal(list.begin(), list.end(), array.begin(), array.end(),
        [](const QVariant &value, const QJsonValue &other) { return sameValue(value, other); });
}

// What another reader, Qt's, makes of the same bytes. It keeps numbers as doubles; ours keeps their text.
bool sameValue(const QVariant &value, const QJsonValue &other)
{
    switch (other.type()) {
    case QJsonValue::Object:
        return value.metaType().id() == QMetaType::QVariantMap && sameObject(value.toMap(), other.toObject());
    case QJsonValue::Array:
        return value.metaType().id() == QMetaType::QVariantList && sameList(value.toList(), other.toArray());
    case QJsonValue::String:
        return value.metaType().id() == QMetaType::QString && value.toString() == other.toString();
    case QJsonValue::Double:
        return value.metaType().id() == QMetaType::QString && value.toString().toDouble() == other.toDouble();
    case QJsonValue::Bool:
        return value.toString() == (other.toBool() ? QLatin1StringView("true") : QLatin1StringView("false"));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return !value.isValid();
    }
    return false;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto tree = treeFromJson(body);
    if (tree) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(body, &error);
        // Qt refuses a number that is too small for a double, and leaves out a text's byte order mark.
        require(document.isObject() || error.error == QJsonParseError::IllegalNumber,
            "what is read is JSON to another reader too");
        const bool isComparable = document.isObject() && !body.mid(3).contains("\xEF\xBB\xBF")
            && !body.toLower().contains("\\ufeff");
        require(
            !isComparable || sameObject(*tree, document.object()), "another reader finds the same values");
        // Of numbers the text is kept, so what is written has texts only and is read as the same.
        require(treeFromJson(jsonOf(*tree)) == tree, "what is read can be written and read again");
    }
    checkAnswer(body, "application/json");
    return tree ? 0 : -1;
}
