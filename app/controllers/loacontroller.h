// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/formcontroller.h"
#include "app/controllers/rosterimport.h"

namespace circuitdesk {

class LoaPage;

/// Joins the LOA page to the drafts, the checks, the outbox and the export.
class LoaController final : public FormController
{
    Q_OBJECT

public:
    LoaController(MainWindow &window, Desk &desk, QObject *parent = nullptr);

    void finishEditing() override;

private:
    [[nodiscard]] AnyForm typed() const override;
    [[nodiscard]] AnyForm newForm(const QString &regionId, const QString &circuitId) const override;
    void show(const AnyForm &form) override;
    void showProblems(const Problems &problems) override;
    void showCircuits(const QList<Circuit> &circuits) override;
    void showRegions(const QList<Region> &regions) override;
    void focusSummary() override;
    void confirm(const Problems &problems) override;
    void exportPdf();

    LoaPage &m_page;
    RosterImport m_import;
};

} // namespace circuitdesk
