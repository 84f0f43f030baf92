// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rosterblock.h"

#include "models/engineernumbers.h"
#include "models/rostermodel.h"

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

QString Engineer::*engineerField(int column)
{
    switch (column) {
    case RosterModel::Name:
        return &Engineer::name;
    case RosterModel::Gender:
        return &Engineer::gender;
    case RosterModel::CertificateType:
        return &Engineer::certificateType;
    case RosterModel::CertificateNo:
        return &Engineer::certificateNo;
    default:
        return &Engineer::contactInfo;
    }
}

Engineer withCell(Engineer engineer, int column, const QString &text)
{
    engineer.*engineerField(column) = text;
    if (column == RosterModel::ContactInfo)
        engineer.contactInfo = normalizedContactInfo(text);
    // What a person takes away must not come back by itself: an emptied type or gender stays empty.
    if (column == RosterModel::CertificateNo
        || (column == RosterModel::CertificateType && text == "IDCard"_L1))
        engineer = withNumberRead(std::move(engineer));
    return engineer;
}

QList<Engineer> filledDown(QList<Engineer> engineers, const QRect &block)
{
    const int source = block.height() > 1 ? block.top() : block.top() - 1;
    if (source < 0)
        return engineers;
    for (int row = source + 1; row <= block.bottom(); ++row) {
        for (int column = block.left(); column <= block.right(); ++column)
            engineers[row].*engineerField(column) = engineers.at(source).*engineerField(column);
    }
    return engineers;
}

QList<Engineer> cleared(QList<Engineer> engineers, const QRect &block)
{
    for (int row = block.top(); row <= block.bottom(); ++row) {
        for (int column = block.left(); column <= block.right(); ++column)
            (engineers[row].*engineerField(column)).clear();
    }
    return engineers;
}

Engineer withBook(Engineer engineer, const Engineer &book)
{
    engineer.name = book.name;
    for (int column = RosterModel::Gender; column < RosterModel::ColumnCount; ++column) {
        QString &cell = engineer.*engineerField(column);
        if (cell.trimmed().isEmpty())
            cell = book.*engineerField(column);
    }
    return engineer;
}

QList<int> columnsBesides(const Engineer &engineer, const Engineer &book)
{
    const auto bare = [](Engineer one) {
        one = normalized(std::move(one));
        one.contactInfo.remove(u' ').remove(u'-');
        return one;
    };
    const Engineer typed = bare(engineer);
    const Engineer stored = bare(book);
    QList<int> columns;
    for (int column = RosterModel::Gender; column < RosterModel::ColumnCount; ++column) {
        const QString &cell = typed.*engineerField(column);
        const QString &other = stored.*engineerField(column);
        if (!cell.isEmpty() && !other.isEmpty() && cell != other)
            columns.append(column);
    }
    return columns;
}

QString sheetText(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            const bool plain = std::none_of(cell.begin(), cell.end(),
                [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c == u'"'; });
            cells.append(plain ? cell : u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QList<Engineer> withoutEmptyRows(const QList<Engineer> &engineers)
{
    QList<Engineer> result = engineers;
    result.removeIf([](const Engineer &engineer) { return engineer.isEmpty(); });
    return result;
}

} // namespace circuitdesk
