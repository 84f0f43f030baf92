// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/sheetfile.h"

#include "app/export/xlsxsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
};

/// Enough lines to tell what divides their cells.
constexpr qsizetype sampleRows = 20;
constexpr qsizetype sampleLength = 64 * 1024;

tl::expected<QByteArray, SheetRefusal> readBytes(const QString &path)
{
    // Opening a pipe or a device may never return.
    const QFileInfo info(path);
    if (!info.isFile())
        return tl::make_unexpected(SheetRefusal::NotAFile);
    if (info.size() > sheetlimit::fileBytes)
        return tl::make_unexpected(SheetRefusal::TooLarge);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(SheetRefusal::Unreadable);
    const QByteArray bytes = file.read(sheetlimit::fileBytes + 1);
    if (bytes.size() > sheetlimit::fileBytes)
        return tl::make_unexpected(SheetRefusal::TooLarge);
    if (file.error() != QFileDevice::NoError)
        return tl::make_unexpected(SheetRefusal::Unreadable);
    return bytes;
}

std::optional<QString> decoded(const QByteArray &bytes, QStringDecoder decoder)
{
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder(bytes);
    const bool isWhole =
        !decoder.hasError() && text.isValidUtf16() && !text.contains(QChar::ReplacementCharacter);
    return isWhole ? std::optional(text) : std::nullopt;
}

/// The same for an encoding whose decoder lets half a character at the end pass.
std::optional<QString> decodedUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    return bytes.size() % 2 == 0 ? decoded(bytes, QStringDecoder(encoding)) : std::nullopt;
}

/// UTF-16 without a mark has its NULs, the upper halves of digits, commas and line ends, on one side only,
/// and many.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    std::array<qsizetype, 2> nulls{};
    for (qsizetype at = 0; at < bytes.size(); ++at)
        nulls[static_cast<size_t>(at % 2)] += bytes.at(at) == '\0' ? 1 : 0;
    if (std::min(nulls[0], nulls[1]) > 0 || 16 * std::max(nulls[0], nulls[1]) < bytes.size())
        return std::nullopt;
    return nulls[0] > 0 ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

std::optional<QString> textOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return *marked == QStringConverter::Utf8 ? decoded(bytes, QStringDecoder(*marked))
                                                 : decodedUtf16(bytes, *marked);
    if (bytes.contains('\0')) {
        const auto encoding = unmarkedUtf16(bytes);
        return encoding ? decodedUtf16(bytes, *encoding) : std::nullopt;
    }
    if (auto text = decoded(bytes, QStringDecoder(QStringConverter::Utf8)))
        return text;
    // What Excel and WPS write on a Chinese system; the file says nothing of it.
    return decoded(bytes, QStringDecoder("GB18030"));
}

/// How well a text is divided: rows that have as many cells as the first, and how many those are.
std::pair<qsizetype, qsizetype> fit(const SheetRows &rows)
{
    const qsizetype width = rows.isEmpty() ? 0 : rows.constFirst().size();
    const auto alike =
        std::count_if(rows.begin(), rows.end(), [width](const SheetRow &row) { return row.size() == width; });
    return {width > 1 ? alike : 0, width};
}

QChar separatorOf(QStringView text)
{
    QChar best = u',';
    std::pair<qsizetype, qsizetype> bestFit;
    const QStringView sample = text.first(std::min(text.size(), sampleLength));
    for (const QChar separator : {u',', u';', u'\t'}) {
        if (const auto itsFit = fit(separatedRows(sample, separator, sampleRows)); itsFit > bestFit) {
            bestFit = itsFit;
            best = separator;
        }
    }
    return best;
}

bool isEmpty(const SheetRow &row)
{
    return std::all_of(
        row.begin(), row.end(), [](const SheetCell &cell) { return cell.text.trimmed().isEmpty(); });
}

SheetReading readText(const QByteArray &bytes)
{
    const auto text = textOf(bytes);
    if (!text || text->contains(QChar::Null))
        return tl::make_unexpected(SheetRefusal::NotText);
    QStringView rest(*text);
    if (rest.trimmed().startsWith(u'<') || rest.startsWith("%PDF-"_L1) || rest.startsWith("{\\rtf"_L1))
        return tl::make_unexpected(SheetRefusal::OtherFormat);
    // Excel's own first line that names the separator.
    QChar separator = separatorOf(rest);
    if (rest.size() > 5 && rest.startsWith("sep="_L1) && (rest[5] == u'\n' || rest[5] == u'\r')) {
        separator = rest[4];
        rest = rest.mid(5).trimmed();
    }
    constexpr qsizetype mostLines = 10 * sheetlimit::rows;
    const SheetRows rows = separatedRows(rest, separator, mostLines + 1);
    const auto filled = rows.size() - std::count_if(rows.begin(), rows.end(), isEmpty);
    if (rows.size() > mostLines || filled > sheetlimit::rows)
        return tl::make_unexpected(SheetRefusal::TooManyRows);
    const bool tooWide = std::any_of(
        rows.begin(), rows.end(), [](const SheetRow &row) { return row.size() > sheetlimit::columns; });
    if (tooWide)
        return tl::make_unexpected(SheetRefusal::TooManyColumns);
    if (filled == 0)
        return tl::make_unexpected(SheetRefusal::Empty);
    return SheetTable{rows, {}, {}};
}

SheetReading readWorkbook(const QByteArray &bytes, const QString &wanted)
{
    auto package = XlsxPackage::open(bytes);
    if (!package)
        return tl::make_unexpected(package.error());
    const auto book = readXlsxBook(*package);
    if (!book)
        return tl::make_unexpected(book.error());
    QStringList names;
    for (const XlsxBook::Sheet &sheet : book->sheets)
        names.append(sheet.name);
    for (const XlsxBook::Sheet &sheet : book->sheets) {
        if (!wanted.isEmpty() && sheet.name != wanted)
            continue;
        auto table = package->xml(sheet.part).and_then([&book](const QString &xml) {
            return readXlsxSheet(xml, *book);
        });
        if (!table)
            return table;
        if (!table->rows.isEmpty()) {
            names.removeOne(sheet.name);
            table->sheet = sheet.name;
            table->otherSheets = names;
            return table;
        }
    }
    return tl::make_unexpected(SheetRefusal::Empty);
}

/// The stream that an encrypted workbook is kept in has this name, in UTF-16.
bool isEncryptedContainer(const QByteArray &bytes)
{
    const QString name = u"EncryptedPackage"_s;
    return bytes.contains(QByteArray(reinterpret_cast<const char *>(name.utf16()), 2 * name.size()));
}

} // namespace

SheetReading readSheetFile(const QString &path, const QString &sheet)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (bytes->isEmpty())
        return tl::make_unexpected(SheetRefusal::Empty);
    if (bytes->startsWith("\xD0\xCF\x11\xE0"))
        return tl::make_unexpected(
            isEncryptedContainer(*bytes) ? SheetRefusal::Encrypted : SheetRefusal::OldWorkbook);
    if (bytes->startsWith("PK\x03\x04") || bytes->startsWith("PK\x05\x06"))
        return readWorkbook(*bytes, sheet);
    return readText(*bytes);
}

QString sheetRefusalText(SheetRefusal refusal, const QString &fileName)
{
    switch (refusal) {
    case SheetRefusal::NotAFile:
        return SheetText::tr("%1 is not a file. Nothing was imported; choose an XLSX or CSV file.")
            .arg(fileName);
    case SheetRefusal::Unreadable:
        return SheetText::tr(
            "%1 could not be read. Nothing was imported; check that you may open it, and try "
            "again.")
            .arg(fileName);
    case SheetRefusal::Empty:
        return SheetText::tr("%1 holds no rows. Nothing was imported; choose a file with engineers in it.")
            .arg(fileName);
    case SheetRefusal::TooLarge:
        return SheetText::tr(
            "%1 is larger than a roster can be. Nothing was imported; copy the engineers to a "
            "new sheet and save that as XLSX or CSV.")
            .arg(fileName);
    case SheetRefusal::TooManyRows:
        return SheetText::tr("%1 has more than %n row(s). Nothing was imported; copy the engineers to a new "
                             "sheet and save that as XLSX or CSV.",
            nullptr, static_cast<int>(sheetlimit::rows))
            .arg(fileName);
    case SheetRefusal::TooManyColumns:
        return SheetText::tr(
            "%1 has more than %n column(s). Nothing was imported; copy the engineers to a new "
            "sheet and save that as XLSX or CSV.",
            nullptr, static_cast<int>(sheetlimit::columns))
            .arg(fileName);
    case SheetRefusal::NotText:
        return SheetText::tr(
            "%1 is neither an XLSX workbook nor text in UTF-8, UTF-16 or GB18030. Nothing was "
            "imported; save it as XLSX or as “CSV UTF-8”.")
            .arg(fileName);
    case SheetRefusal::OldWorkbook:
        return SheetText::tr(
            "%1 is in Excel's old format. Nothing was imported; open it in a spreadsheet and "
            "save it as XLSX or CSV.")
            .arg(fileName);
    case SheetRefusal::OtherFormat:
        return SheetText::tr("%1 is neither XLSX nor CSV. Nothing was imported; open it in a spreadsheet and "
                             "save it as XLSX or CSV.")
            .arg(fileName);
    case SheetRefusal::Encrypted:
        return SheetText::tr(
            "%1 is protected by a password. Nothing was imported; open it in a spreadsheet and "
            "save it as XLSX or CSV without a password.")
            .arg(fileName);
    case SheetRefusal::Damaged:
        return SheetText::tr(
            "%1 is a damaged workbook. Nothing was imported; open it in a spreadsheet and save "
            "it again as XLSX or CSV.")
            .arg(fileName);
    }
    return {};
}

} // namespace circuitdesk
