// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuit.h"
#include "models/occupancyorder.h"
#include "models/problem.h"
#include "models/submission.h"
#include "ui/savestate.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QPushButton;
class QSpinBox;

namespace circuitdesk {

class ChoiceRow;
class CircuitBox;
class ErrorSummary;
class FormField;
class OrderCard;
class PageHeader;
class RegionBox;
class StatePill;

/// The form of a port order, and beside it what the order will do.
class OrderPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderPage(QWidget *parent = nullptr);

    /// Loads a form; edited() is not emitted.
    void setOrder(const OccupancyOrder &order);
    [[nodiscard]] OccupancyOrder order() const;
    /// Reads the numbers that are being typed, as leaving their fields does.
    void finishEditing();

    void setRegions(const QList<Region> &regions);
    void setCircuits(const QList<Circuit> &circuits);
    void setProblems(const Problems &problems);
    void setSaveState(SaveState state, const QString &text);
    /// \a row is there so that both forms are alike; an order has no rows.
    void focusField(Field field, int row = -1);
    /// The answer to the order: its ID, large and selectable.
    void setResult(const Submission &submission);
    void clearResult();
    void focusSummary();

Q_SIGNALS:
    void edited();
    void fieldLeft(Field field);
    /// A person says that a value is right, or takes that back.
    void problemAcknowledged(const circuitdesk::Problem &problem);
    void checkRequested();
    void reviewRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildRenewal();
    void connectForm();
    void touched();
    void circuitChosen();
    void boundPeriod();
    void renderEffect();

    QHash<Field, FormField *> m_fields;
    bool m_loading = false;
    bool m_periodTouched = false;
    OccupancyOrder m_loaded; ///< for values no control can show
    PageHeader *m_header = nullptr;
    ErrorSummary *m_summary = nullptr;
    RegionBox *m_region = nullptr;
    CircuitBox *m_circuit = nullptr;
    StatePill *m_pill = nullptr;
    ChoiceRow *m_cycle = nullptr;
    QSpinBox *m_period = nullptr;
    QCheckBox *m_autoRenew = nullptr;
    QSpinBox *m_renewDuration = nullptr;
    QCheckBox *m_autoPay = nullptr;
    QHBoxLayout *m_columns = nullptr;
    OrderCard *m_card = nullptr;
    QPushButton *m_review = nullptr;
};

} // namespace circuitdesk
