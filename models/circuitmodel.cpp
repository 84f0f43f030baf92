// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circuitmodel.h"

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

CircuitModel::CircuitModel(QObject *parent) : QAbstractTableModel(parent) { }

void CircuitModel::setCircuits(const QList<Circuit> &circuits)
{
    beginResetModel();
    m_circuits = circuits;
    std::stable_sort(m_circuits.begin(), m_circuits.end(), [](const Circuit &left, const Circuit &right) {
        return turnOf(nextStepOf(left)) < turnOf(nextStepOf(right));
    });
    endResetModel();
}

int CircuitModel::waitingForUs() const
{
    return static_cast<int>(std::count_if(m_circuits.begin(), m_circuits.end(),
        [](const Circuit &circuit) { return turnOf(nextStepOf(circuit)) == Turn::Ours; }));
}

int CircuitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_circuits.size());
}

int CircuitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CircuitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Circuit &circuit = m_circuits.at(index.row());
    if (role == TurnRole)
        return static_cast<int>(turnOf(nextStepOf(circuit)));
    if (role == Qt::ToolTipRole && (index.column() == Status || index.column() == LoaStatus))
        return index.column() == Status ? circuit.status : circuit.loaStatus;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Id:
        return circuit.id;
    case Name:
        return circuit.name;
    case RegionId:
        return circuit.regionId;
    case Status:
        return statusText(circuit.status);
    case LoaStatus:
        return loaStatusText(circuit.loaStatus);
    case Next:
        return nextStepText(nextStepOf(circuit));
    case Location:
        return circuit.peerLocation.isEmpty() ? circuit.adLocation : circuit.peerLocation;
    default:
        return {};
    }
}

QVariant CircuitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Circuit");
    case Name:
        return tr("Name");
    case RegionId:
        return tr("Region");
    case Status:
        return tr("State");
    case LoaStatus:
        return tr("LOA");
    case Next:
        return tr("Next step");
    case Location:
        return tr("Location");
    default:
        return {};
    }
}

QString statusText(const QString &status)
{
    static const QHash<QString, const char *> texts{
        {u"Initial"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Under review")},
        {u"Approved"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Approved")},
        {u"Allocating"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Allocating")},
        {u"Allocated"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Allocated")},
        {u"Confirmed"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Confirmed")},
        {u"Enabled"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "In service")},
        {u"Rejected"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Rejected")},
        {u"Canceled"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Canceled")},
        {u"AllocationFailed"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Allocation failed")},
        {u"Terminating"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Terminating")},
        {u"Terminated"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Terminated")},
    };
    const char *text = texts.value(status);
    return text ? CircuitModel::tr(text) : status;
}

QString loaStatusText(const QString &loaStatus)
{
    // "Completing" is documented with two meanings (API.md 8 no. 25), so its text is neutral.
    static const QHash<QString, const char *> texts{
        {u"Applying"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "In review")},
        {u"Accept"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Accepted")},
        {u"Available"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Available")},
        {u"Rejected"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Rejected")},
        {u"Completing"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Completing")},
        {u"Complete"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Complete")},
        {u"Deleted"_s, QT_TRANSLATE_NOOP("circuitdesk::CircuitModel", "Deleted")},
    };
    const char *text = texts.value(loaStatus);
    return text ? CircuitModel::tr(text) : loaStatus;
}

QString nextStepText(NextStep step)
{
    switch (step) {
    case NextStep::WaitForAllocation:
        return CircuitModel::tr("The provider allocates the port");
    case NextStep::ApplyForLoa:
        return CircuitModel::tr("Apply for the LOA");
    case NextStep::WaitForReview:
        return CircuitModel::tr("The provider reviews the application");
    case NextStep::ReapplyForLoa:
        return CircuitModel::tr("Apply again, it was rejected");
    case NextStep::DoTheWork:
        return CircuitModel::tr("Do the work, then report completion");
    case NextStep::Confirm:
        return CircuitModel::tr("Confirm the circuit");
    case NextStep::OrderPort:
        return CircuitModel::tr("Order the port");
    case NextStep::Nothing:
        return CircuitModel::tr("Nothing to do");
    }
    Q_UNREACHABLE();
}

} // namespace circuitdesk
