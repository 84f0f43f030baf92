// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/formpainter.h"
#include "app/export/loapdf.h"

#include <QCoreApplication>

namespace circuitdesk {

/// Lays the LOA form out on its one page: A4, margins of 16 mm, everything on a grid of 2 mm.
class FormPage final
{
    Q_DECLARE_TR_FUNCTIONS(LoaPdf)

public:
    /// \a form outlives the page.
    explicit FormPage(const LoaForm &form);

    [[nodiscard]] QByteArray toPdf();

private:
    void drawHeader();
    void drawCircuit();
    void drawCompanies();
    void drawSiteEntry(double y);
    /// Returns where the table ends.
    double drawRoster();
    void drawRosterHead(double y);
    void drawRosterRow(double y, double height, int number, const Engineer &engineer);
    void drawSignatures(double rosterEnd);
    void drawSignature(const QRectF &box, const Label &name, const QString &who);
    void drawFooter();

    [[nodiscard]] Label label(const QString &text, const QString &chinese) const;
    [[nodiscard]] QString localTimeText(const QDateTime &time) const;
    [[nodiscard]] QString bandwidthText() const;

    const LoaForm &m_form;
    FormPainter m_painter;
};

} // namespace circuitdesk
