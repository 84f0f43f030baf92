// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/formcontroller.h"

namespace circuitdesk {

class OrderPage;

/// Joins the order page to the drafts, the checks and the outbox, and shows the order ID when it is there.
class OrderController final : public FormController
{
    Q_OBJECT

public:
    OrderController(MainWindow &window, Desk &desk, QObject *parent = nullptr);

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
    void submitted(const Submission &submission) override { m_awaited = submission.id; }
    void forgetResult();
    void moved(const Submission &submission);

    OrderPage &m_page;
    QString m_awaited; ///< the submission whose order ID the page will show
};

} // namespace circuitdesk
