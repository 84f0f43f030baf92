// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circuitbox.h"

#include "ui/lengthlimit.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

/// The circuits as choices: what is shown says where, what is chosen is the ID.
class CircuitList final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setCircuits(const QList<Circuit> &circuits)
    {
        beginResetModel();
        m_circuits = circuits;
        endResetModel();
    }
    [[nodiscard]] const QList<Circuit> &circuits() const { return m_circuits; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_circuits.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_circuits.size())
            return {};
        const Circuit &circuit = m_circuits.at(index.row());
        if (role == Qt::EditRole)
            return circuit.id;
        if (role != Qt::DisplayRole)
            return {};
        QStringList parts{circuit.id};
        for (const QString &part :
            {circuit.name, circuit.peerLocation, circuit.accessPointName, circuit.adLocation}) {
            if (!part.isEmpty() && !parts.contains(part))
                parts.append(part);
        }
        return parts.join(u"  ·  "_s);
    }

private:
    QList<Circuit> m_circuits;
};

namespace {

/// Finds by everything that is shown, and puts the ID only.
class CircuitCompleter final : public QCompleter
{
public:
    CircuitCompleter(QAbstractItemModel *model, QObject *parent) : QCompleter(model, parent)
    {
        setCompletionRole(Qt::DisplayRole);
        setFilterMode(Qt::MatchContains);
        setCaseSensitivity(Qt::CaseInsensitive);
        setCompletionMode(QCompleter::PopupCompletion);
        setMaxVisibleItems(12);
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::EditRole).toString();
    }
    QStringList splitPath(const QString &path) const override { return {path}; }
};

} // namespace

CircuitBox::CircuitBox(QWidget *parent) : QComboBox(parent), m_list(new CircuitList(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setModel(m_list);
    setCompleter(new CircuitCompleter(m_list, this));
    // IDs, names and places are longer than the box may be.
    const int roomy = 64 * fontMetrics().averageCharWidth();
    view()->setMinimumWidth(roomy);
    completer()->popup()->setMinimumWidth(roomy);
    setFocusPolicy(Qt::StrongFocus);
    lineEdit()->setFont(monospacedFont());
    lineEdit()->setPlaceholderText(tr("Type an ID, a name or a place"));
    setCurrentIndex(-1);
    connect(this, &QComboBox::editTextChanged, this, &CircuitBox::circuitIdEdited);
    connect(completer(), qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { lineEdit()->setText(completer()->pathFromIndex(index)); });
}

void CircuitBox::setCircuits(const QList<Circuit> &circuits)
{
    // The list comes anew while a person types: their text and cursor stay.
    const QSignalBlocker blocker(this);
    const QString text = circuitId();
    const int cursor = lineEdit()->cursorPosition();
    m_list->setCircuits(circuits);
    setCircuitId(text);
    lineEdit()->setCursorPosition(cursor);
}

QString CircuitBox::circuitId() const
{
    return wholeText(*lineEdit());
}

void CircuitBox::setCircuitId(const QString &id)
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(findData(id, Qt::EditRole, Qt::MatchExactly | Qt::MatchCaseSensitive));
    if (circuitId() != id)
        setWholeText(*lineEdit(), id);
}

const Circuit *CircuitBox::known() const
{
    const QString id = circuitId().trimmed();
    for (const Circuit &circuit : m_list->circuits()) {
        if (circuit.id == id)
            return &circuit;
    }
    return nullptr;
}

} // namespace circuitdesk
