// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answertree.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace circuitdesk {

namespace {

/// Like QString::fromStdString, but for a byte order mark at the beginning, which it would leave out.
QString toText(const std::string &utf8)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(
        QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

/// Builds the tree while nlohmann reads. Its own document type is not used: it keeps numbers as doubles.
class JsonTree final : public nlohmann::json_sax<nlohmann::json>
{
public:
    bool null() override { return put({}); }
    bool boolean(bool value) override
    {
        return put(value ? QStringLiteral("true") : QStringLiteral("false"));
    }
    bool number_integer(number_integer_t value) override { return put(QString::number(value)); }
    bool number_unsigned(number_unsigned_t value) override { return put(QString::number(value)); }
    // Also called for integers of more than 64 bits; \a text is what stands in the answer.
    bool number_float(number_float_t, const string_t &text) override { return put(toText(text)); }
    bool string(string_t &value) override { return put(toText(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool key(string_t &value) override
    {
        m_open.back().key = toText(value);
        return true;
    }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }

    [[nodiscard]] const QVariant &root() const { return m_root; }

private:
    struct Level {
        bool isList = false;
        QString key;
        QVariantMap map;
        QVariantList list;
    };

    bool open(bool isList)
    {
        if (m_open.size() >= maxAnswerDepth)
            return false;
        m_open.push_back({isList, {}, {}, {}});
        return true;
    }
    bool close()
    {
        const Level level = std::move(m_open.back());
        m_open.pop_back();
        return put(level.isList ? QVariant(level.list) : QVariant(level.map));
    }
    bool put(const QVariant &value)
    {
        if (m_open.empty())
            m_root = value;
        else if (m_open.back().isList)
            m_open.back().list.append(value);
        else
            m_open.back().map.insert(m_open.back().key, value);
        return true;
    }

    std::vector<Level> m_open;
    QVariant m_root;
};

constexpr int maxAttributes = 100;

struct XmlLevel {
    QString name;
    QString text;
    QVariantMap children;
};

void addChild(QVariantMap &children, const QString &name, const QVariant &value)
{
    const auto known = children.find(name);
    if (known == children.end())
        children.insert(name, value);
    else if (known->metaType().id() == QMetaType::QVariantList)
        static_cast<QVariantList *>(known->data())->append(value);
    else
        *known = QVariantList{*known, value};
}

// Qt compares each attribute of a tag with each other: 200,000 of them take minutes. The provider's tags have
// none, and no `<` stands within a tag, so what follows one `<` has few equal signs.
bool hasManyAttributes(const QString &text)
{
    int equalSigns = 0;
    return std::any_of(text.begin(), text.end(), [&](QChar c) {
        equalSigns = c == u'<' ? 0 : equalSigns + (c == u'=' ? 1 : 0);
        return equalSigns > maxAttributes;
    });
}

// Closes the innermost element; true while there is one around it.
bool closeElement(std::vector<XmlLevel> &open, QVariantMap &root)
{
    const XmlLevel level = std::move(open.back());
    open.pop_back();
    if (open.empty()) {
        root = level.children;
        return false;
    }
    const QVariant value =
        level.children.isEmpty() ? QVariant(level.text.trimmed()) : QVariant(level.children);
    addChild(open.back().children, level.name, value);
    return true;
}

} // namespace

std::optional<QVariantMap> treeFromJson(const QByteArray &body)
{
    JsonTree tree;
    // A NUL would be the end to nlohmann, whatever follows it.
    if (body.contains('\0') || !nlohmann::json::sax_parse(body.cbegin(), body.cend(), &tree)
        || tree.root().metaType().id() != QMetaType::QVariantMap)
        return std::nullopt;
    return tree.root().toMap();
}

std::optional<QVariantMap> treeFromXml(const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(body);
    // Qt lets a NUL stand where it keeps nothing of the text, as in a processing instruction.
    if (decoder.hasError() || text.contains(QChar::Null) || hasManyAttributes(text))
        return std::nullopt;
    QXmlStreamReader reader(text);
    reader.setNamespaceProcessing(false);
    std::vector<XmlLevel> open;
    QVariantMap root;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (open.size() >= maxAnswerDepth)
                return std::nullopt;
            open.push_back({reader.qualifiedName().toString(), {}, {}});
            break;
        case QXmlStreamReader::EndElement:
            closeElement(open, root);
            break;
        case QXmlStreamReader::Characters:
            if (!open.empty())
                open.back().text += reader.text();
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::Invalid:
            return std::nullopt;
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
    if (reader.hasError())
        return std::nullopt;
    return root;
}

} // namespace circuitdesk
