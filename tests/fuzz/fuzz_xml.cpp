// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>

#include <sstream>

using namespace circuitdesk;

namespace {

// Every character as a reference, so that no rule for line ends or white space applies to it.
QByteArray escaped(const QString &text)
{
    QByteArray result;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters)
        result += "&#" + QByteArray::number(character) + ';';
    return result;
}

QByteArray xmlOf(const QString &name, const QVariant &value)
{
    QByteArray content;
    if (value.metaType().id() == QMetaType::QVariantList) {
        const QVariantList items = value.toList();
        for (const QVariant &item : items)
            content += xmlOf(name, item);
        return content;
    }
    const QVariantMap children = value.toMap();
    for (auto it = children.cbegin(); it != children.cend(); ++it)
        content += xmlOf(it.key(), *it);
    content += escaped(value.toString());
    return '<' + name.toUtf8() + '>' + content + "</" + name.toUtf8() + '>';
}

bool isXmlToAnotherReader(const QByteArray &body)
{
    std::istringstream stream(body.toStdString());
    boost::property_tree::ptree tree;
    try {
        boost::property_tree::read_xml(stream, tree);
        return true;
    } catch (const boost::property_tree::xml_parser_error &) {
        return false;
    }
}

int depthOf(const QVariant &value)
{
    int deepest = 0;
    const bool isList = value.metaType().id() == QMetaType::QVariantList;
    const QVariantList parts = isList ? value.toList() : value.toMap().values();
    for (const QVariant &part : parts)
        deepest = std::max(deepest, depthOf(part));
    return deepest + (isList ? 0 : 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto tree = treeFromXml(body);
    if (tree) {
        require(isXmlToAnotherReader(body), "what is read is XML to another reader too");
        require(treeFromXml(xmlOf(QStringLiteral("a"), *tree)) == tree,
            "what is read can be written and read again");
        require(treeFromJson(jsonOf(*tree)) == tree, "it is the same in JSON");
        require(depthOf(*tree) <= maxAnswerDepth, "no answer is deeper than is read");
    }
    checkAnswer(body, "text/xml;charset=utf-8");
    return tree ? 0 : -1;
}
