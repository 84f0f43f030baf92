// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/xlsxbook.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of all sheets of a workbook; many more than sheetlimit's rows and columns have cells.
constexpr qsizetype maxTexts = 200'000;

/// A relation of a part to another, by its ID.
struct Relation {
    QString type; ///< the last word of its type's address: officeDocument, worksheet, sharedStrings, styles
    QString part;
};
using Relations = QHash<QString, Relation>;

tl::expected<Relations, SheetRefusal> readRelations(XlsxPackage &package, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    const auto xml = package.xml(folder + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s);
    if (!xml)
        return tl::make_unexpected(xml.error());
    Relations relations;
    QXmlStreamReader reader(*xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != "Relationship"_L1)
            continue;
        const auto attributes = reader.attributes();
        // What lies outside the file is never followed.
        if (attributes.value("TargetMode"_L1) == "External"_L1)
            continue;
        const QString target = attributes.value("Target"_L1).toString();
        const QString whole = target.startsWith(u'/') ? target.mid(1) : folder + target;
        const QString type = attributes.value("Type"_L1).toString();
        relations.insert(attributes.value("Id"_L1).toString(),
            {type.mid(type.lastIndexOf(u'/') + 1), QDir::cleanPath(whole)});
    }
    if (reader.hasError())
        return tl::make_unexpected(SheetRefusal::Damaged);
    return relations;
}

QString partOfType(const Relations &relations, QLatin1StringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

tl::expected<QList<XlsxBook::Sheet>, SheetRefusal> readSheetNames(
    const QString &xml, const Relations &relations)
{
    QList<XlsxBook::Sheet> sheets;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != "sheet"_L1)
            continue;
        const auto attributes = reader.attributes();
        const auto state = attributes.value("state"_L1);
        QString id;
        for (const auto &attribute : attributes) {
            if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
                id = attribute.value().toString();
        }
        const auto relation = relations.constFind(id);
        const bool isSheet = relation != relations.constEnd() && relation->type == "worksheet"_L1;
        if (isSheet && (state.isEmpty() || state == "visible"_L1))
            sheets.append({attributes.value("name"_L1).toString(), relation->part});
    }
    if (reader.hasError())
        return tl::make_unexpected(SheetRefusal::Damaged);
    return sheets;
}

} // namespace

QString unescapedXlsxText(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0 && at + 6 < text.size();
         at = text.indexOf("_x"_L1, at + 1)) {
        bool isHex = false;
        const ushort code = QStringView(text).sliced(at + 2, 4).toUShort(&isHex, 16);
        if (isHex && text.at(at + 6) == u'_')
            text.replace(at, 7, QChar(code));
    }
    return text;
}

QString readXlsxText(QXmlStreamReader &reader)
{
    QString text;
    int depth = 1;
    int phonetic = 0;
    while (depth > 0 && !reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            phonetic += reader.name() == "rPh"_L1 ? 1 : 0;
            if (reader.name() == "t"_L1 && phonetic == 0) {
                text += reader.readElementText();
                --depth;
            }
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            phonetic -= reader.name() == "rPh"_L1 ? 1 : 0;
        }
    }
    return unescapedXlsxText(text);
}

namespace {

tl::expected<QStringList, SheetRefusal> readTexts(const QString &xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "si"_L1)
            texts.append(readXlsxText(reader));
        if (texts.size() > maxTexts)
            return tl::make_unexpected(SheetRefusal::TooLarge);
    }
    if (reader.hasError())
        return tl::make_unexpected(SheetRefusal::Damaged);
    return texts;
}

/// The codes of the formats that a workbook names by number alone, as far as they are dates and times
/// (ECMA-376 part 1, 18.8.30, with those of East Asia).
QString builtInFormat(int id)
{
    const bool isDate =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return isDate ? u"yyyy-mm-dd"_s : QString();
}

tl::expected<QList<QString>, SheetRefusal> readFormats(const QString &xml)
{
    QHash<int, QString> codes;
    QList<QString> formats;
    bool inCellFormats = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (reader.name() == "cellXfs"_L1)
            inCellFormats = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int id = reader.attributes().value("numFmtId"_L1).toInt();
        if (reader.name() == "numFmt"_L1)
            codes.insert(id, reader.attributes().value("formatCode"_L1).toString());
        else if (inCellFormats && reader.name() == "xf"_L1)
            formats.append(codes.value(id, builtInFormat(id)));
    }
    if (reader.hasError())
        return tl::make_unexpected(SheetRefusal::Damaged);
    return formats;
}

} // namespace

tl::expected<XlsxBook, SheetRefusal> readXlsxBook(XlsxPackage &package)
{
    if (package.contains(u"EncryptedPackage"_s))
        return tl::make_unexpected(SheetRefusal::Encrypted);
    if (!package.contains(u"_rels/.rels"_s))
        return tl::make_unexpected(SheetRefusal::OtherFormat);
    const auto roots = readRelations(package, {});
    if (!roots)
        return tl::make_unexpected(roots.error());
    const QString bookPart = partOfType(*roots, "officeDocument"_L1);
    // A text document or a presentation is made the same way, and so is .xlsb, whose parts are binary.
    if (!bookPart.endsWith(".xml"_L1) || bookPart.startsWith("word/"_L1) || bookPart.startsWith("ppt/"_L1))
        return tl::make_unexpected(SheetRefusal::OtherFormat);
    const auto relations = readRelations(package, bookPart);
    const auto bookXml = package.xml(bookPart);
    if (!relations || !bookXml)
        return tl::make_unexpected(relations ? bookXml.error() : relations.error());
    XlsxBook book;
    const auto sheets = readSheetNames(*bookXml, *relations);
    if (!sheets)
        return tl::make_unexpected(sheets.error());
    book.sheets = *sheets;
    if (const QString part = partOfType(*relations, "sharedStrings"_L1); !part.isEmpty()) {
        const auto texts = package.xml(part).and_then(readTexts);
        if (!texts)
            return tl::make_unexpected(texts.error());
        book.texts = *texts;
    }
    if (const QString part = partOfType(*relations, "styles"_L1); !part.isEmpty()) {
        const auto formats = package.xml(part).and_then(readFormats);
        if (!formats)
            return tl::make_unexpected(formats.error());
        book.formats = *formats;
    }
    return book;
}

} // namespace circuitdesk
