// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rostersheet.h"

#include "models/formulaguard.h"
#include "models/rostermodel.h"
#include "models/rosterwords.h"
#include "models/rules.h"

#include <QRegularExpression>

#include <tl/expected.hpp>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using Columns = std::array<int, RosterModel::ColumnCount>;

constexpr std::array<Field, RosterModel::ColumnCount> fields{
    Field::PMName, Field::PMGender, Field::PMCertificateType, Field::PMCertificateNo, Field::PMContactInfo};
/// Headers stand at the top, below a title or two.
constexpr qsizetype headerDepth = 6;
/// Enough rows to tell what a column holds.
constexpr qsizetype sampleRows = 100;
/// A spreadsheet's numbers keep this many digits.
constexpr qsizetype exactDigits = 15;

/// The quoted cell that begins at \a start, and where it ends; nothing where no separator follows its end
/// quote, for then the quotes belong to the text.
std::optional<QString> quotedCell(QStringView text, qsizetype start, QChar separator, qsizetype *end)
{
    QString cell;
    for (qsizetype at = start + 1;;) {
        const qsizetype quote = text.indexOf(u'"', at);
        if (quote < 0)
            return std::nullopt;
        cell += text.sliced(at, quote - at);
        const qsizetype next = quote + 1;
        if (next == text.size() || text[next] == separator || text[next] == u'\n' || text[next] == u'\r') {
            *end = next;
            return cell;
        }
        if (text[next] != u'"')
            return std::nullopt;
        cell += u'"';
        at = next + 1;
    }
}

QString folded(const QString &text)
{
    return text.left(maxCellLength).normalized(QString::NormalizationForm_KC);
}

bool isScientific(const QString &foldedText)
{
    static const QRegularExpression pattern(u"^[+-]?\\d+([.,]\\d*)?\\s*[eE]\\s*\\+?\\s*\\d+$"_s);
    return pattern.match(foldedText).hasMatch();
}

/// Typed, stored as a number, and written out again: zeros at its end and a check digit that does not fit.
bool looksRounded(const QString &foldedText)
{
    static const QRegularExpression pattern(u"^\\d{16}00$"_s);
    return pattern.match(foldedText).hasMatch() && !isIdCardNumber(foldedText);
}

bool looksLikeCertificateNo(const QString &text)
{
    static const QRegularExpression pattern(
        u"^('?\\d{17}[\\dXx]|[3-8]\\d{14}|[A-Za-z]{1,2}\\d{7,8}|[1-9][.,]?\\d*[eE]\\+?1[4-8])$"_s);
    return pattern.match(text).hasMatch();
}

bool looksLikePhone(const QString &text)
{
    static const QRegularExpression pattern(
        u"^'?(\\+?(86|0086)?[ -]?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|\\+[\\d ()-]{7,18}|0\\d{2,3}[ -]?\\d{7,8}|"
        "1[.,]?\\d*[eE]\\+?10)$"_s);
    return pattern.match(text).hasMatch();
}

bool looksLikeName(const QString &text)
{
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
        && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); })
        && knownGender(text).isEmpty() && knownCertificateType(text).isEmpty();
}

bool looksLike(RosterModel::Column column, const QString &text)
{
    switch (column) {
    case RosterModel::Name:
        return looksLikeName(text);
    case RosterModel::Gender:
        return !knownGender(text).isEmpty();
    case RosterModel::CertificateType:
        return !knownCertificateType(text).isEmpty();
    case RosterModel::CertificateNo:
        return looksLikeCertificateNo(text);
    case RosterModel::ContactInfo:
        return looksLikePhone(text);
    case RosterModel::ColumnCount:
        break;
    }
    return false;
}

qsizetype widthOf(const SheetRows &rows)
{
    qsizetype width = 0;
    for (const SheetRow &row : rows.first(std::min(rows.size(), sampleRows)))
        width = std::max(width, row.size());
    return width;
}

/// True where most cells of the column that are not empty look like the field.
bool holds(const SheetRows &rows, qsizetype firstRow, int column, RosterModel::Column field)
{
    int filled = 0;
    int alike = 0;
    for (qsizetype row = firstRow; row < std::min(rows.size(), firstRow + sampleRows); ++row) {
        if (column >= rows.at(row).size())
            continue;
        const QString text = folded(rows.at(row).at(column).text).simplified();
        filled += text.isEmpty() ? 0 : 1;
        alike += looksLike(field, text) ? 1 : 0;
    }
    return alike > 0 && 2 * alike > filled;
}

/// Fills the fields in \a wanted that are in no column yet with the first free column that holds them.
void guessByContent(
    const SheetRows &rows, RosterColumns &columns, std::initializer_list<RosterModel::Column> wanted)
{
    const int width = static_cast<int>(widthOf(rows));
    for (const RosterModel::Column field : wanted) {
        for (int column = 0; column < width && columns.at[field] < 0; ++column) {
            const bool isFree = std::find(columns.at.begin(), columns.at.end(), column) == columns.at.end();
            if (isFree && holds(rows, columns.firstRow, column, field))
                columns.at[field] = column;
        }
    }
}

/// The columns by a row's words; how many it knew.
int readHeader(const SheetRows &rows, qsizetype row, RosterColumns *columns)
{
    int known = 0;
    columns->firstRow = row + 1;
    for (int column = 0; column < rows.at(row).size(); ++column) {
        const auto meaning = headerMeaning(rows.at(row).at(column).text);
        if (!meaning)
            continue;
        // 身份证 and "passport" are as likely an engineer's document.
        known += knownCertificateType(rows.at(row).at(column).text).isEmpty() ? 1 : 0;
        auto field = meaning->column;
        if (!meaning->certain && holds(rows, row + 1, column, RosterModel::CertificateType))
            field = RosterModel::CertificateType;
        else if (!meaning->certain && !holds(rows, row + 1, column, RosterModel::CertificateNo))
            continue;
        // A column 身份证 may hold numbers or, beside another with the numbers, the word in each row.
        if (field == RosterModel::CertificateNo && holds(rows, row + 1, column, RosterModel::CertificateType))
            field = RosterModel::CertificateType;
        if (columns->at[field] >= 0)
            continue;
        columns->at[field] = column;
        if (field == RosterModel::CertificateNo)
            columns->certificateType = meaning->certificateType;
    }
    return known;
}

std::optional<RosterColumns> columnsByHeader(const SheetRows &rows)
{
    RosterColumns best;
    int mostKnown = 0;
    for (qsizetype row = 0; row < std::min(rows.size(), headerDepth); ++row) {
        RosterColumns columns;
        const int known = readHeader(rows, row, &columns);
        // Below the first row one word may be somebody's remark, and what stands above it engineers.
        if (known > mostKnown && (known > 1 || row == 0)) {
            mostKnown = known;
            best = columns;
        }
    }
    if (mostKnown == 0)
        return std::nullopt;
    // The same header in the other language may stand on a line of its own below.
    for (RosterColumns next; best.firstRow < rows.size() && readHeader(rows, best.firstRow, &next) > 1;
         next = {})
        ++best.firstRow;
    // A header that says nothing of a phone or a name may have somebody else's: those are not guessed.
    guessByContent(
        rows, best, {RosterModel::Gender, RosterModel::CertificateType, RosterModel::CertificateNo});
    if (best.at[RosterModel::CertificateType] >= 0)
        best.certificateType.clear();
    return best;
}

bool isProvidersOrder(const Columns &columns)
{
    for (int field = 0; field < RosterModel::ColumnCount; ++field) {
        const auto index = static_cast<std::size_t>(field);
        if (columns[index] >= 0 && columns[index] != field)
            return false;
    }
    return true;
}

/// The value of a cell, or why it is not taken.
tl::expected<QString, CellRefusal> valueOf(const SheetCell &cell, RosterModel::Column column)
{
    static const QRegularExpression errorValue(
        u"^#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|#+)$|^Err:\\d+$"_s);
    static const QRegularExpression textFormula(u"^=\"([^\"]*)\"$"_s);
    static const QRegularExpression decimal(u"^(\\d+)[.,]0+$"_s);
    static const QRegularExpression textMark(u"^'(?=\\d)"_s);
    if (cell.kind == SheetCell::Kind::Formula)
        return tl::make_unexpected(CellRefusal::Formula);
    if (cell.kind == SheetCell::Kind::Error)
        return tl::make_unexpected(CellRefusal::ErrorValue);
    if (cell.kind == SheetCell::Kind::Covered)
        return tl::make_unexpected(CellRefusal::Merged);
    if (cell.kind == SheetCell::Kind::Date)
        return tl::make_unexpected(CellRefusal::Date);
    if (cell.text.size() > 4 * maxCellLength)
        return tl::make_unexpected(CellRefusal::TooLong);
    QString text = cell.text.simplified();
    // ="1391…" is how programs write "this is text" into a CSV file; nothing else that begins so is a value.
    if (const auto match = textFormula.match(text); match.hasMatch())
        text = match.captured(1).simplified();
    else if (text.startsWith(u'='))
        return tl::make_unexpected(CellRefusal::Formula);
    text = unguardedCell(text).remove(textMark);
    if (text.size() > maxCellLength)
        return tl::make_unexpected(CellRefusal::TooLong);
    if (errorValue.match(text).hasMatch())
        return tl::make_unexpected(CellRefusal::ErrorValue);
    if (column != RosterModel::CertificateNo && column != RosterModel::ContactInfo)
        return text;
    const QString plain = folded(text);
    if (isScientific(plain))
        return tl::make_unexpected(CellRefusal::Scientific);
    const auto asDecimal = decimal.match(plain);
    const QString digits = asDecimal.hasMatch() ? asDecimal.captured(1) : plain;
    const bool wasNumber = asDecimal.hasMatch() || cell.kind == SheetCell::Kind::Number;
    if ((wasNumber && digits.size() > exactDigits) || looksRounded(digits))
        return tl::make_unexpected(CellRefusal::Rounded);
    return asDecimal.hasMatch() ? digits : text;
}

QString stored(RosterModel::Column column, const QString &value)
{
    QString known;
    if (column == RosterModel::Gender)
        known = knownGender(value);
    else if (column == RosterModel::CertificateType)
        known = knownCertificateType(value);
    return known.isEmpty() ? value : known;
}

/// The document of a number whose row does not name it, as the header or its own check digit tells; else
/// empty.
QString typeOf(const QString &certificateNo, const RosterColumns &columns)
{
    if (!columns.certificateType.isEmpty() || columns.at[RosterModel::CertificateType] >= 0)
        return columns.certificateType;
    return isIdCardNumber(folded(certificateNo)) ? u"IDCard"_s : QString();
}

} // namespace

SheetRows separatedRows(QStringView text, QChar separator, qsizetype mostRows)
{
    SheetRows rows;
    SheetRow row;
    qsizetype at = 0;
    // Where each of them stands next, looked for once: a megabyte without any is passed over at once.
    std::array<std::pair<QChar, qsizetype>, 3> ends{{{separator, -1}, {u'\n', -1}, {u'\r', -1}}};
    const auto nextEnd = [&ends, text](qsizetype from) {
        qsizetype nearest = text.size();
        for (auto &[character, position] : ends) {
            if (position < from) {
                position = text.indexOf(character, from);
                position = position < 0 ? text.size() : position;
            }
            nearest = std::min(nearest, position);
        }
        return nearest;
    };
    while (at < text.size() && rows.size() < mostRows) {
        qsizetype end = at;
        std::optional<QString> cell;
        if (text[at] == u'"')
            cell = quotedCell(text, at, separator, &end);
        if (!cell) {
            end = nextEnd(at);
            cell = text.sliced(at, end - at).toString();
        }
        row.append(SheetCell(*cell));
        at = end + 1;
        if (end < text.size() && text[end] == separator) {
            // A separator at the very end still has an empty cell behind it.
            if (at == text.size())
                row.append(SheetCell());
            continue;
        }
        if (end < text.size() && text[end] == u'\r' && at < text.size() && text[at] == u'\n')
            ++at;
        rows.append(std::exchange(row, {}));
    }
    if (!row.isEmpty())
        rows.append(row);
    return rows;
}

SheetRows clipboardRows(const QString &text)
{
    return separatedRows(text, u'\t');
}

RosterColumns guessColumns(const SheetRows &rows)
{
    if (const auto columns = columnsByHeader(rows))
        return *columns;
    RosterColumns columns;
    guessByContent(rows, columns,
        {RosterModel::Gender, RosterModel::CertificateType, RosterModel::CertificateNo,
            RosterModel::ContactInfo, RosterModel::Name});
    // What the cells do not tell stands where the provider has it, as long as nothing else speaks against it.
    if (isProvidersOrder(columns.at)) {
        for (int field = 0; field < std::min<qsizetype>(RosterModel::ColumnCount, widthOf(rows)); ++field)
            columns.at[static_cast<std::size_t>(field)] = field;
    }
    return columns;
}

RosterSheet readRoster(const SheetRows &rows, const RosterColumns &columns)
{
    static constexpr std::array members{&Engineer::name, &Engineer::gender, &Engineer::certificateType,
        &Engineer::certificateNo, &Engineer::contactInfo};
    RosterSheet sheet;
    for (qsizetype row = std::max<qsizetype>(0, columns.firstRow); row < rows.size(); ++row) {
        Engineer engineer;
        QList<RefusedCell> refused;
        for (std::size_t field = 0; field < members.size(); ++field) {
            const int column = columns.at[field];
            if (column < 0 || column >= rows.at(row).size())
                continue;
            const auto modelColumn = static_cast<RosterModel::Column>(field);
            const auto value = valueOf(rows.at(row).at(column), modelColumn);
            if (value)
                engineer.*members[field] = stored(modelColumn, *value);
            else
                refused.append({sheet.engineers.size(), fields[field], value.error()});
        }
        // Beneath a merged cell there is nothing: such a row is empty unless it has a value of its own.
        const bool onlyMerged = std::all_of(refused.begin(), refused.end(),
            [](const RefusedCell &cell) { return cell.reason == CellRefusal::Merged; });
        if (engineer.isEmpty() && onlyMerged)
            continue;
        if (engineer.certificateType.isEmpty() && !engineer.certificateNo.isEmpty())
            engineer.certificateType = typeOf(engineer.certificateNo, columns);
        sheet.engineers.append(engineer);
        sheet.rows.append(row);
        sheet.refused.append(refused);
    }
    return sheet;
}

} // namespace circuitdesk
