// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rosterpaste.h"

#include "models/cellrefusal.h"
#include "models/engineernumbers.h"
#include "models/rosterblock.h"
#include "models/rostermodel.h"
#include "models/rostersheet.h"

#include <QCoreApplication>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

class Reader final
{
    Q_DECLARE_TR_FUNCTIONS(RosterPaste)

public:
    Reader(const SheetRows &rows, const RosterColumns &columns)
        : m_rows(rows),
          m_columns(columns),
          m_sheet(readRoster(rows, columns))
    {
        refuseHidden();
        for (const RefusedCell &cell : std::as_const(m_sheet.refused))
            m_paste.refused.append(sentence(cell));
    }

    RosterPaste added()
    {
        std::transform(m_sheet.engineers.begin(), m_sheet.engineers.end(), std::back_inserter(m_paste.added),
            normalized);
        return m_paste;
    }

    RosterPaste written(const QList<Engineer> &engineers, int firstRow)
    {
        m_paste.written = engineers;
        for (int i = 0; i < m_sheet.engineers.size(); ++i) {
            const qsizetype row = firstRow + m_sheet.rows.at(i);
            while (m_paste.written.size() <= row)
                m_paste.written.append(Engineer{});
            write(m_paste.written[row], i);
        }
        return m_paste;
    }

    void loseColumns(int count)
    {
        m_paste.refused.append(
            tr("%n column(s) did not fit beside the current cell and stayed away.", nullptr, count));
    }

private:
    /// Asterisks come from a roster that hides its numbers: they must not replace one.
    void refuseHidden()
    {
        for (int i = 0; i < m_sheet.engineers.size(); ++i) {
            Engineer &engineer = m_sheet.engineers[i];
            for (const Field field : {Field::PMCertificateNo, Field::PMContactInfo}) {
                QString &number = engineer.*engineerField(rosterColumn(field));
                if (!number.contains(u"**"_s))
                    continue;
                number.clear();
                m_hidden.append({i, field, CellRefusal::Scientific});
                m_paste.refused.append(
                    tr("%1: the %2 was copied while numbers were hidden, so it was left out. Show the "
                       "numbers, and copy again.")
                        .arg(nameOf(i), wordOf(field)));
            }
        }
    }

    void write(Engineer &engineer, int i) const
    {
        for (int column = 0; column < RosterModel::ColumnCount; ++column) {
            if (m_columns.at[static_cast<std::size_t>(column)] < 0 || isRefused(i, column))
                continue;
            engineer = withCell(engineer, column, m_sheet.engineers.at(i).*engineerField(column));
        }
    }

    [[nodiscard]] bool isRefused(int i, int column) const
    {
        const auto isHere = [&](const RefusedCell &cell) {
            return cell.engineer == i && rosterColumn(cell.field) == column;
        };
        return std::any_of(m_sheet.refused.begin(), m_sheet.refused.end(), isHere)
            || std::any_of(m_hidden.begin(), m_hidden.end(), isHere);
    }

    [[nodiscard]] QString nameOf(qsizetype i) const
    {
        const QString name = m_sheet.engineers.at(i).name;
        return name.isEmpty() ? tr("Row %1").arg(m_sheet.rows.at(i) + 1) : name;
    }

    [[nodiscard]] static QString wordOf(Field field)
    {
        switch (field) {
        case Field::PMGender:
            return tr("gender");
        case Field::PMCertificateType:
            return tr("document");
        case Field::PMCertificateNo:
            return tr("document number");
        case Field::PMContactInfo:
            return tr("phone");
        default:
            return tr("name");
        }
    }

    [[nodiscard]] QString sentence(const RefusedCell &cell) const
    {
        const int column = m_columns.at[static_cast<std::size_t>(rosterColumn(cell.field))];
        const QString text = m_rows.at(m_sheet.rows.at(cell.engineer)).at(column).text.simplified();
        constexpr qsizetype enough = 24;
        const QString found = text.size() > enough ? text.left(enough) + u'…' : text;
        return tr("%1: the %2 arrived as %3. %4", "engineer, field, the cell's text, why it is not taken")
            .arg(nameOf(cell.engineer), wordOf(cell.field), found, cellRefusalText(cell.reason));
    }

    const SheetRows &m_rows;
    const RosterColumns &m_columns;
    RosterSheet m_sheet;
    QList<RefusedCell> m_hidden;
    RosterPaste m_paste;
};

qsizetype widthOf(const SheetRows &rows)
{
    qsizetype width = 0;
    for (const SheetRow &row : rows)
        width = std::max(width, row.size());
    return width;
}

/// The columns of the sheet beside each other from \a first on.
RosterColumns columnsFrom(int first, qsizetype width)
{
    RosterColumns columns;
    for (int i = 0; i < width && first + i < RosterModel::ColumnCount; ++i)
        columns.at[static_cast<std::size_t>(first + i)] = i;
    return columns;
}

} // namespace

bool isSheet(const QString &text)
{
    const SheetRows rows = separatedRows(text, u'\t', 2);
    return rows.size() > 1 || (rows.size() == 1 && rows.constFirst().size() > 1);
}

RosterPaste readPaste(const QString &text, const QList<Engineer> &engineers, const QRect &block)
{
    SheetRows rows = clipboardRows(text);
    const bool single = rows.size() == 1 && rows.constFirst().size() == 1;
    if (rows.size() > mostOffered) {
        RosterPaste paste;
        paste.tooMany = rows.size();
        return paste;
    }
    const bool somewhere = !block.isEmpty();
    if (single && somewhere) {
        // One text for many cells goes into each of them.
        const SheetRow row(block.width(), rows.constFirst().constFirst());
        rows = SheetRows(block.height(), row);
        const RosterColumns columns = columnsFrom(block.left(), block.width());
        return Reader(rows, columns).written(engineers, block.top());
    }
    const RosterColumns guess = guessColumns(rows);
    const qsizetype width = widthOf(rows);
    // Engineers with all they have fit nowhere beside the first column, and must not be written over others.
    const bool whole = width >= RosterModel::ColumnCount
        && std::none_of(guess.at.begin(), guess.at.end(), [](int column) { return column < 0; });
    if (guess.firstRow > 0 || !somewhere || block.left() == RosterModel::Name || whole)
        return Reader(rows, guess).added();
    const RosterColumns columns = columnsFrom(block.left(), width);
    Reader reader(rows, columns);
    const int lost = static_cast<int>(width) - (RosterModel::ColumnCount - block.left());
    if (lost > 0)
        reader.loseColumns(lost);
    return reader.written(engineers, block.top());
}

} // namespace circuitdesk
