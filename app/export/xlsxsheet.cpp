// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/xlsxsheet.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = SheetCell::Kind;

struct Place {
    qsizetype row = -1;
    qsizetype column = -1;
};

/// "C7" as row 6 and column 2; -1 for what cannot be a cell.
Place placeOf(QStringView reference)
{
    qsizetype at = 0;
    qsizetype column = 0;
    for (; at < reference.size() && at < 3 && reference[at] >= u'A' && reference[at] <= u'Z'; ++at)
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
    bool isNumber = false;
    const uint row = reference.mid(at).toUInt(&isNumber);
    constexpr uint lastRow = 1'048'576;
    if (!isNumber || row < 1 || row > lastRow || column < 1)
        return {};
    return {static_cast<qsizetype>(row) - 1, column - 1};
}

bool isDateFormat(QString code)
{
    // Colours, currencies, literal texts and escaped letters are no parts of a date.
    static const QRegularExpression literal(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_."_s);
    static const QRegularExpression datePart(u"[ymdhs]"_s, QRegularExpression::CaseInsensitiveOption);
    return code.remove(literal).contains(datePart) && code.compare("General"_L1, Qt::CaseInsensitive) != 0;
}

/// What stands in one c element.
struct RawCell {
    QString type;
    QString value;
    QString inlineText;
    qsizetype style = 0;
    bool hasFormula = false;
    bool hasValue = false;
};

SheetCell numberCell(const RawCell &raw, const XlsxBook &book)
{
    const QString format = book.formats.value(raw.style);
    if (isDateFormat(format))
        return {raw.value, Kind::Date};
    QString text = writtenOut(raw.value);
    // A format of zeros is how a sheet shows the leading ones of a phone.
    static const QRegularExpression zeros(u"^0{2,20}$"_s);
    if (zeros.match(format).hasMatch() && !text.contains(u'.') && !text.startsWith(u'-'))
        text = text.rightJustified(format.size(), u'0');
    return {text, Kind::Number};
}

tl::expected<SheetCell, SheetRefusal> cellOf(const RawCell &raw, const XlsxBook &book)
{
    if (raw.type == "e"_L1)
        return SheetCell(raw.value, Kind::Error);
    if (raw.hasFormula)
        return raw.type == "str"_L1 && raw.hasValue ? SheetCell(unescapedXlsxText(raw.value))
                                                    : SheetCell(QString(), Kind::Formula);
    if (raw.type == "inlineStr"_L1)
        return SheetCell(raw.inlineText);
    if (raw.type == "s"_L1) {
        bool isIndex = false;
        const uint index = raw.value.trimmed().toUInt(&isIndex);
        if (!isIndex || index >= static_cast<size_t>(book.texts.size()))
            return tl::make_unexpected(SheetRefusal::Damaged);
        return SheetCell(book.texts.at(index));
    }
    if (raw.type == "str"_L1)
        return SheetCell(unescapedXlsxText(raw.value));
    if (raw.type == "b"_L1)
        return SheetCell(raw.value == u'1' ? u"TRUE"_s : u"FALSE"_s);
    if (raw.type == "d"_L1)
        return SheetCell(raw.value, Kind::Date);
    return raw.value.trimmed().isEmpty() ? SheetCell() : numberCell(raw, book);
}

RawCell readCell(QXmlStreamReader &reader)
{
    RawCell raw;
    raw.type = reader.attributes().value("t"_L1).toString();
    raw.style = reader.attributes().value("s"_L1).toUInt();
    int depth = 1;
    while (depth > 0 && !reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (reader.name() == "v"_L1) {
                raw.hasValue = true;
                raw.value = reader.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (reader.name() == "is"_L1) {
                raw.inlineText = readXlsxText(reader);
            } else {
                raw.hasFormula |= reader.name() == "f"_L1;
                reader.skipCurrentElement();
            }
        }
    }
    return raw;
}

/// Hidden by hand, by a filter or in a folded group (ECMA-376 part 1, 18.3.1.73), or drawn flat, which looks
/// the same.
bool isHidden(const QXmlStreamAttributes &row)
{
    const auto hidden = row.value("hidden"_L1).trimmed();
    bool isNumber = false;
    const double height = row.value("ht"_L1).toDouble(&isNumber);
    return hidden == u'1' || hidden == "true"_L1 || (isNumber && height <= 0);
}

bool isFilled(const SheetCell &cell)
{
    return !cell.text.isEmpty() || cell.kind == Kind::Formula || cell.kind == Kind::Error;
}

/// Takes the cells one by one into rows that are only as long as they are filled.
class Grid final
{
public:
    tl::expected<void, SheetRefusal> put(Place place, const SheetCell &cell)
    {
        if (!isFilled(cell))
            return {};
        if (place.column >= sheetlimit::columns)
            return tl::make_unexpected(SheetRefusal::TooManyColumns);
        // Empty rows between do not count for a person, but each needs its place here.
        if (place.row >= 10 * sheetlimit::rows)
            return tl::make_unexpected(SheetRefusal::TooManyRows);
        if (place.row >= m_rows.size())
            m_rows.resize(place.row + 1);
        SheetRow &row = m_rows[place.row];
        m_filledRows += row.isEmpty() ? 1 : 0;
        if (m_filledRows > sheetlimit::rows)
            return tl::make_unexpected(SheetRefusal::TooManyRows);
        if (place.column >= row.size())
            row.resize(place.column + 1);
        row[place.column] = cell;
        return {};
    }

    /// Only the first cell of a merged range has a value; the others say that they are covered.
    tl::expected<void, SheetRefusal> merge(Place first, Place last)
    {
        const qsizetype lastRow = std::min(last.row, m_rows.size() - 1);
        const qsizetype lastColumn = std::min(last.column, sheetlimit::columns - 1);
        for (qsizetype row = first.row; row <= lastRow; ++row) {
            for (qsizetype column = first.column; column <= lastColumn; ++column) {
                // Ranges do not overlap, so together they are no larger than the sheet.
                if (++m_merged > 10 * sheetlimit::rows * sheetlimit::columns)
                    return tl::make_unexpected(SheetRefusal::Damaged);
                if (row == first.row && column == first.column)
                    continue;
                if (column >= m_rows.at(row).size())
                    m_rows[row].resize(column + 1);
                m_rows[row][column] = SheetCell({}, Kind::Covered);
            }
        }
        return {};
    }

    [[nodiscard]] SheetRows rows() const { return m_filledRows > 0 ? m_rows : SheetRows(); }

private:
    SheetRows m_rows;
    qsizetype m_filledRows = 0;
    qsizetype m_merged = 0;
};

/// Reads the elements of one sheet in their order.
class SheetXml final
{
public:
    SheetXml(const QString &xml, const XlsxBook &book) : m_reader(xml), m_book(book) { }

    SheetReading read()
    {
        while (!m_reader.atEnd()) {
            if (m_reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto taken = element();
            if (!taken)
                return tl::make_unexpected(taken.error());
        }
        if (m_reader.hasError())
            return tl::make_unexpected(SheetRefusal::Damaged);
        return SheetTable{m_grid.rows(), {}, {}, m_hiddenRows};
    }

private:
    tl::expected<void, SheetRefusal> element()
    {
        if (m_reader.name() == "row"_L1)
            return row();
        if (m_reader.name() == "c"_L1)
            return cell();
        if (m_reader.name() == "mergeCell"_L1)
            return merge();
        return {};
    }

    tl::expected<void, SheetRefusal> row()
    {
        // Some writers leave out the numbers of rows and cells: then each follows the one before.
        const auto attributes = m_reader.attributes();
        m_rowIsHidden = isHidden(attributes);
        const auto number = attributes.value("r"_L1);
        bool isNumber = false;
        const uint given = number.toUInt(&isNumber);
        m_place = {isNumber && given > 0 ? static_cast<qsizetype>(given) - 1 : m_place.row + 1, -1};
        return number.isEmpty() || (isNumber && given > 0) ? tl::expected<void, SheetRefusal>()
                                                           : tl::make_unexpected(SheetRefusal::Damaged);
    }

    tl::expected<void, SheetRefusal> cell()
    {
        const auto reference = m_reader.attributes().value("r"_L1);
        const Place place = reference.isEmpty() ? Place{m_place.row, m_place.column + 1} : placeOf(reference);
        if (place.row < 0)
            return tl::make_unexpected(SheetRefusal::Damaged);
        m_place = place;
        const auto value = cellOf(readCell(m_reader), m_book);
        if (!value)
            return tl::make_unexpected(value.error());
        const auto put = m_grid.put(place, *value);
        if (put && m_rowIsHidden && isFilled(*value))
            m_hiddenRows.insert(place.row);
        return put;
    }

    tl::expected<void, SheetRefusal> merge()
    {
        const auto ends = m_reader.attributes().value("ref"_L1).split(u':');
        const Place first = placeOf(ends.constFirst());
        const Place last = placeOf(ends.constLast());
        if (first.row < 0 || last.row < 0)
            return tl::make_unexpected(SheetRefusal::Damaged);
        return m_grid.merge(first, last);
    }

    QXmlStreamReader m_reader;
    const XlsxBook &m_book;
    Grid m_grid;
    Place m_place;
    QSet<qsizetype> m_hiddenRows;
    bool m_rowIsHidden = false;
};

} // namespace

QString writtenOut(const QString &number)
{
    static const QRegularExpression pattern(u"^\\s*(-?)(\\d+)(?:\\.(\\d+))?(?:[eE]([+-]?\\d{1,3}))?\\s*$"_s);
    const auto match = pattern.match(number);
    if (!match.hasMatch())
        return number;
    QString digits = match.captured(2) + match.captured(3);
    qsizetype point = match.captured(2).size() + match.captured(4).toInt();
    while (digits.size() > point && digits.size() > 1 && digits.endsWith(u'0'))
        digits.chop(1);
    if (point < digits.size() || point < 1)
        return number.trimmed();
    digits = digits.leftJustified(point, u'0');
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return match.captured(1) + digits;
}

SheetReading readXlsxSheet(const QString &xml, const XlsxBook &book)
{
    return SheetXml(xml, book).read();
}

} // namespace circuitdesk
