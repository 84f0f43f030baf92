// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/occupancyorder.h"
#include "models/submission.h"

#include <QWidget>

class QPushButton;

namespace circuitdesk {

class NoticeLine;
class TextLabel;

/// What an order will do, in a sentence, always current; after the order, its ID.
class OrderCard final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderCard(QWidget *parent = nullptr);

    void setOrder(const OccupancyOrder &order);
    /// What the provider said of the price; empty where it said nothing.
    void setPriceProblem(const QString &text);
    void setResult(const Submission &submission);
    void clearResult();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildResult();

    TextLabel *m_effect;
    TextLabel *m_renewal;
    NoticeLine *m_payment;
    NoticeLine *m_price;
    QWidget *m_result = nullptr;
    TextLabel *m_answer = nullptr;
    TextLabel *m_orderId = nullptr;
    TextLabel *m_requestId = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace circuitdesk
