// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuit.h"
#include "models/loacompletion.h"
#include "models/problem.h"
#include "ui/savestate.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace circuitdesk {

class ChoiceRow;
class CircuitBox;
class ErrorSummary;
class FormField;
class FormSection;
class PageHeader;
class RegionBox;
class StatePill;
class TextLabel;

/// The form that reports a completed construction, or new data of a line in operation.
class CompletionPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CompletionPage(QWidget *parent = nullptr);

    /// Loads a form; edited() is not emitted.
    void setCompletion(const LoaCompletion &completion);
    [[nodiscard]] LoaCompletion completion() const;

    void setRegions(const QList<Region> &regions);
    void setCircuits(const QList<Circuit> &circuits);
    void setProblems(const Problems &problems);
    void setSaveState(SaveState state, const QString &text);
    void focusField(Field field);
    void focusSummary();

Q_SIGNALS:
    void edited();
    void fieldLeft(circuitdesk::Field field);
    /// A person says that a value is right, or takes that back.
    void problemAcknowledged(const circuitdesk::Problem &problem);
    void checkRequested();
    void reviewRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildCircuit();
    QWidget *buildReport();
    QWidget *buildLine();
    QWidget *buildCarrier();
    void connectForm();
    void touched();
    void circuitChosen();
    void renderEffect();

    QHash<Field, FormField *> m_fields;
    QList<FormSection *> m_sections;
    bool m_loading = false;
    PageHeader *m_header = nullptr;
    ErrorSummary *m_summary = nullptr;
    TextLabel *m_effect = nullptr;
    RegionBox *m_region = nullptr;
    CircuitBox *m_circuit = nullptr;
    StatePill *m_pill = nullptr;
    ChoiceRow *m_kind = nullptr;
    QLineEdit *m_lineCode = nullptr;
    QLineEdit *m_lineLabel = nullptr;
    ChoiceRow *m_carrier = nullptr;
    QLineEdit *m_contact = nullptr;
    QPushButton *m_review = nullptr;
};

} // namespace circuitdesk
