// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circuit.h"
#include "models/loaapplication.h"
#include "models/problem.h"
#include "models/rostermodel.h"
#include "ui/savestate.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace circuitdesk {

class ChoiceRow;
class CircuitBox;
class ErrorSummary;
class FieldWatcher;
class FormField;
class FormSection;
class NoticeLine;
class PageHeader;
class RegionBox;
class RosterEditor;
class SiteTimeField;
class StatePill;

/// The LOA form. It shows and returns a form exactly as typed and judges nothing itself.
class LoaPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LoaPage(QWidget *parent = nullptr);
    ~LoaPage() override;

    [[nodiscard]] RosterModel *roster() { return &m_roster; }
    [[nodiscard]] RosterEditor *rosterEditor() const { return m_rosterEditor; }
    /// Loads a form; edited() is not emitted.
    void setApplication(const LoaApplication &application);
    /// What is typed now, the cell being edited included.
    [[nodiscard]] LoaApplication application() const;

    /// Makes the cell that is being edited a value of the form, as leaving it does.
    void finishEditing();

    void setRegions(const QList<Region> &regions);
    void setCircuits(const QList<Circuit> &circuits);
    void setCompanies(const QStringList &companies, const QStringList &constructionCompanies);
    /// Sets the construction company, the line type or the bandwidth as if it was typed.
    void fill(Field field, const QString &value);
    void setProblems(const Problems &problems);
    void setSaveState(SaveState state, const QString &text);
    /// \a row is the engineer's row for a field of the roster, else -1.
    void focusField(Field field, int row = -1);
    /// Where not empty the form can't be changed, and this says why.
    void setReadOnlyReason(const QString &reason);
    /// Moves the focus to the summary of problems, if there is one.
    void focusSummary();

Q_SIGNALS:
    /// A person changed something; each keystroke.
    void edited();
    void fieldLeft(Field field);
    /// Cells of the roster were entered for good: by leaving them, pasting or undoing.
    void rosterCommitted();
    /// A person says that a value is right, or takes that back.
    void problemAcknowledged(const circuitdesk::Problem &problem);
    void checkRequested();
    void exportRequested();
    void reviewRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildForm();
    void buildCircuitSection();
    void buildLineSection();
    void buildCompanySection();
    void buildTimeSection();
    void connectForm();
    void touched();
    void regionChosen();
    void circuitChosen();
    void updatePill();

    RosterModel m_roster;
    QHash<Field, FormField *> m_fields;
    QList<FormSection *> m_sections;
    bool m_loading = false;
    PageHeader *m_header = nullptr;
    ErrorSummary *m_summary = nullptr;
    FieldWatcher *m_watcher = nullptr;
    NoticeLine *m_readOnly = nullptr;
    QScrollArea *m_scroll = nullptr;
    RegionBox *m_region = nullptr;
    CircuitBox *m_circuit = nullptr;
    StatePill *m_pill = nullptr;
    FormSection *m_secondRow = nullptr;
    QCheckBox *m_second = nullptr;
    ChoiceRow *m_lineType = nullptr;
    QLineEdit *m_bandwidth = nullptr;
    QLineEdit *m_peerLocation = nullptr;
    QLineEdit *m_company = nullptr;
    QLineEdit *m_si = nullptr;
    SiteTimeField *m_time = nullptr;
    RosterEditor *m_rosterEditor = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_review = nullptr;
};

} // namespace circuitdesk
