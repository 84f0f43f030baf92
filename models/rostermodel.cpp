// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rostermodel.h"

#include "models/engineernumbers.h"
#include "models/rosterblock.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Field fieldOf(int column)
{
    switch (column) {
    case RosterModel::Name:
        return Field::PMName;
    case RosterModel::Gender:
        return Field::PMGender;
    case RosterModel::CertificateType:
        return Field::PMCertificateType;
    case RosterModel::CertificateNo:
        return Field::PMCertificateNo;
    default:
        return Field::PMContactInfo;
    }
}

} // namespace

/// One undoable step: the roster before and after it. At most 16 rows, so whole copies are simplest.
class RosterModel::Change final : public QUndoCommand
{
public:
    Change(RosterModel &model, const QString &text, const QList<Engineer> &after)
        : QUndoCommand(text),
          m_model(model),
          m_before(model.m_engineers),
          m_after(after)
    {
    }
    void undo() override { m_model.apply(m_before); }
    void redo() override { m_model.apply(m_after); }

private:
    RosterModel &m_model;
    QList<Engineer> m_before;
    QList<Engineer> m_after;
};

RosterModel::RosterModel(QObject *parent) : QAbstractTableModel(parent) { }

void RosterModel::setEngineers(const QList<Engineer> &engineers)
{
    beginResetModel();
    m_engineers = engineers;
    m_problems.clear();
    endResetModel();
    m_undoStack.clear();
}

void RosterModel::setProblems(const Problems &problems)
{
    m_problems = problems;
    if (m_engineers.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
        {ProblemRole, SeverityRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void RosterModel::setNumbersShown(bool shown)
{
    m_numbersShown = shown;
    if (!m_engineers.isEmpty())
        Q_EMIT dataChanged(index(0, CertificateNo), index(rowCount() - 1, ContactInfo), {Qt::DisplayRole});
}

bool RosterModel::add(const Engineer &engineer)
{
    if (isFull())
        return false;
    auto after = m_engineers;
    after.append(engineer);
    push(tr("add an engineer"), after);
    return true;
}

bool RosterModel::append(const QList<Engineer> &engineers)
{
    const auto added = withoutEmptyRows(engineers);
    auto after = withoutEmptyRows(m_engineers);
    if (added.isEmpty() || after.size() + added.size() > maxEngineers)
        return false;
    std::transform(added.begin(), added.end(), std::back_inserter(after), normalized);
    push(tr("add engineers"), after);
    return true;
}

bool RosterModel::change(const QString &what, const QList<Engineer> &engineers)
{
    if (engineers.size() > std::max<qsizetype>(maxEngineers, m_engineers.size()))
        return false;
    if (engineers != m_engineers)
        push(what, engineers);
    return true;
}

bool RosterModel::remove(int row)
{
    if (row < 0 || row >= m_engineers.size())
        return false;
    auto after = m_engineers;
    after.removeAt(row);
    push(tr("remove an engineer"), after);
    return true;
}

bool RosterModel::duplicate(int row)
{
    if (isFull() || row < 0 || row >= m_engineers.size())
        return false;
    auto after = m_engineers;
    after.insert(row + 1, m_engineers.at(row));
    push(tr("duplicate an engineer"), after);
    return true;
}

bool RosterModel::move(int from, int to)
{
    if (from < 0 || to < 0 || from >= m_engineers.size() || to >= m_engineers.size() || from == to)
        return false;
    auto after = m_engineers;
    after.move(from, to);
    push(tr("move an engineer"), after);
    return true;
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_engineers.size());
}

int RosterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &value = m_engineers.at(index.row()).*engineerField(index.column());
    const Problem *problem = problemAt(index.row(), index.column());
    switch (role) {
    case Qt::EditRole:
        return value;
    case Qt::DisplayRole:
        if (index.column() == Gender)
            return genderText(value);
        if (index.column() == CertificateType)
            return certificateTypeText(value);
        if (m_numbersShown || index.column() == Name)
            return value;
        return index.column() == CertificateNo ? maskedCertificateNo(value) : maskedContactInfo(value);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case ProblemRole:
        return problem ? problem->text : QString();
    case SeverityRole:
        return problem ? static_cast<int>(problem->severity) : -1;
    default:
        return {};
    }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const Problem *problem = problemAt(section, -1);
        switch (role) {
        case Qt::DisplayRole:
            return section + 1;
        case Qt::ToolTipRole:
        case ProblemRole:
            return problem ? problem->text : QString();
        case SeverityRole:
            return problem ? static_cast<int>(problem->severity) : -1;
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    return rosterColumnText(section);
}

bool RosterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString();
    const Engineer &before = m_engineers.at(index.row());
    if (before.*engineerField(index.column()) == text)
        return true;
    auto after = m_engineers;
    after[index.row()] = withCell(before, index.column(), text);
    return change(tr("edit an engineer"), after);
}

Qt::ItemFlags RosterModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable : Qt::NoItemFlags;
}

void RosterModel::push(const QString &text, const QList<Engineer> &after)
{
    m_undoStack.push(new Change(*this, text, after));
}

void RosterModel::apply(const QList<Engineer> &engineers)
{
    // Rows come and go where they do, so that the view keeps its selection and its place.
    const auto differs =
        std::mismatch(m_engineers.begin(), m_engineers.end(), engineers.begin(), engineers.end());
    const int first = static_cast<int>(std::distance(m_engineers.begin(), differs.first));
    const int grown = static_cast<int>(engineers.size() - m_engineers.size());
    if (grown > 0) {
        beginInsertRows({}, first, first + grown - 1);
        for (int row = first; row < first + grown; ++row)
            m_engineers.insert(row, engineers.at(row));
        endInsertRows();
    } else if (grown < 0) {
        beginRemoveRows({}, first, first - grown - 1);
        m_engineers.remove(first, -grown);
        endRemoveRows();
    }
    if (m_engineers != engineers || grown == 0) {
        m_engineers = engineers;
        if (!engineers.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT edited();
}

const Problem *RosterModel::problemAt(int row, int column) const
{
    for (const Problem &problem : m_problems) {
        if (problem.row == row && (column < 0 || problem.field == fieldOf(column)))
            return &problem;
    }
    return nullptr;
}

int rosterColumn(Field field)
{
    switch (field) {
    case Field::PMGender:
        return RosterModel::Gender;
    case Field::PMCertificateType:
        return RosterModel::CertificateType;
    case Field::PMCertificateNo:
        return RosterModel::CertificateNo;
    case Field::PMContactInfo:
        return RosterModel::ContactInfo;
    default:
        return RosterModel::Name;
    }
}

QString rosterColumnText(int column)
{
    switch (column) {
    case RosterModel::Name:
        return RosterModel::tr("Name");
    case RosterModel::Gender:
        return RosterModel::tr("Gender");
    case RosterModel::CertificateType:
        return RosterModel::tr("Document");
    case RosterModel::CertificateNo:
        return RosterModel::tr("Document number");
    case RosterModel::ContactInfo:
        return RosterModel::tr("Phone");
    default:
        return {};
    }
}

QString genderText(const QString &gender)
{
    if (gender == "Male"_L1)
        return RosterModel::tr("Male");
    return gender == "Female"_L1 ? RosterModel::tr("Female") : gender;
}

QString certificateTypeText(const QString &type)
{
    if (type == "IDCard"_L1)
        return RosterModel::tr("ID card");
    return type == "Passport"_L1 ? RosterModel::tr("Passport") : type;
}

QString lineTypeText(const QString &type)
{
    if (type == "MPLSVPN"_L1)
        return RosterModel::tr("MPLS VPN");
    if (type == "FIBRE"_L1)
        return RosterModel::tr("Fibre");
    return type == "Other"_L1 ? RosterModel::tr("Other") : type;
}

} // namespace circuitdesk
