// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/rosterexport.h"

#include "models/formulaguard.h"
#include "models/rostermodel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RosterExport {
    Q_DECLARE_TR_FUNCTIONS(RosterExport)
};

/// Excel's own limit is 32 767, an apostrophe included; a longer cell would make the workbook unreadable.
constexpr qsizetype longestCell = 32766;

QStringList header()
{
    // As the roster has it, in the same words: import knows them.
    const RosterModel roster;
    QStringList names;
    for (int column = 0; column < roster.columnCount(); ++column)
        names.append(roster.headerData(column, Qt::Horizontal).toString());
    return names;
}

/// Without halves of surrogate pairs and what XML has no place for: a workbook with them would not open.
QString cell(const QString &text)
{
    QString result = text.left(longestCell);
    for (qsizetype i = 0; i < result.size(); ++i) {
        const bool isPair =
            result.at(i).isHighSurrogate() && i + 1 < result.size() && result.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (result.at(i).isSurrogate() || result.at(i).unicode() >= 0xfffe)
            result[i] = u'?';
    }
    return guardedCell(result);
}

/// Guarded in a workbook as well: import reads both alike, and a workbook may become CSV in somebody's hands.
QStringList cellsOf(const Engineer &engineer)
{
    return {cell(engineer.name), cell(genderText(engineer.gender)),
        cell(certificateTypeText(engineer.certificateType)), cell(engineer.certificateNo),
        cell(engineer.contactInfo)};
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells)
        quoted.append(u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"');
    return quoted.join(u',').toUtf8() + "\r\n";
}

void writeRow(lxw_worksheet *sheet, lxw_row_t row, const QStringList &cells, lxw_format *format)
{
    // "_x000D_" is how a workbook writes a control character (ECMA-376, ST_Xstring); in a name it is none.
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    for (qsizetype column = 0; column < cells.size(); ++column)
        worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column),
            QString(cells.at(column)).replace(escape, u"_x005F_"_s).toUtf8().constData(), format);
}

bool writeWorkbook(const QList<Engineer> &engineers, const QString &path)
{
    const QByteArray file = QFile::encodeName(path);
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    lxw_workbook *book = workbook_new_opt(file.constData(), &options);
    if (!book)
        return false;
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    // "Text": a spreadsheet then keeps the digits of a number also when somebody edits the cell.
    lxw_format *text = workbook_add_format(book);
    format_set_num_format(text, "@");
    writeRow(sheet, 0, header(), bold);
    lxw_row_t row = 1;
    for (const Engineer &engineer : engineers)
        writeRow(sheet, row++, cellsOf(engineer), text);
    worksheet_set_column(sheet, 0, 4, 24, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    return workbook_close(book) == LXW_NO_ERROR;
}

/// Nothing where it could not be written. The workbook grows in a folder that only its owner may look into,
/// beside \a path: what is in clear stands where the person wants it, and on no other disk.
std::optional<QByteArray> workbook(const QList<Engineer> &engineers, const QString &path)
{
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + u"/.circuitdesk-XXXXXX"_s);
    QFile file(folder.filePath(u"book.xlsx"_s));
    if (!folder.isValid() || !writeWorkbook(engineers, file.fileName()) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace

QByteArray rosterCsv(const QList<Engineer> &engineers)
{
    QByteArray csv = "\xef\xbb\xbf" + csvLine(header());
    for (const Engineer &engineer : engineers)
        csv += csvLine(cellsOf(engineer));
    return csv;
}

Result<void> saveRoster(const QList<Engineer> &engineers, RosterFileKind kind, const QString &path)
{
    const std::optional<QByteArray> bytes =
        kind == RosterFileKind::Csv ? rosterCsv(engineers) : workbook(engineers, path);
    QSaveFile file(path);
    bool saved = bytes && file.open(QIODevice::WriteOnly);
    if (saved) {
        // Before the first byte. A disk without permissions (a USB stick) refuses this, and is still a fair
        // target.
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        saved = file.write(*bytes) == bytes->size() && file.commit();
    }
    if (saved)
        return {};
    const QString reason = bytes ? file.errorString() : RosterExport::tr("the folder can't be written to");
    return failure(ErrorKind::Storage,
        RosterExport::tr(
            "The engineers could not be saved as %1 (%2). Nothing was changed. Choose a folder you "
            "may write to, with free space, then export again.")
            .arg(QDir::toNativeSeparators(path), reason));
}

QList<Engineer> maskedEngineers(QList<Engineer> engineers)
{
    for (Engineer &engineer : engineers) {
        engineer.certificateNo = maskedCertificateNo(engineer.certificateNo);
        engineer.contactInfo = maskedContactInfo(engineer.contactInfo);
    }
    return engineers;
}

} // namespace circuitdesk
