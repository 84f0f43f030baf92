// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ordercard.h"

#include "ui/lengthlimit.h"
#include "ui/noticeline.h"
#include "ui/stylepainting.h"
#include "ui/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype idLetters = 64; ///< no ID is longer

} // namespace

OrderCard::OrderCard(QWidget *parent)
    : QWidget(parent),
      m_effect(new TextLabel(TextStyle::Section)),
      m_renewal(new TextLabel(TextStyle::Body)),
      m_payment(new NoticeLine(Tone::Information)),
      m_price(new NoticeLine(Tone::Warning))
{
    buildResult();
    auto *price = new TextLabel(TextStyle::Hint,
        tr("The price is not available here. The provider's console shows it on the order."));
    price->setWordWrap(true);
    m_effect->setObjectName(u"orderEffect"_s);
    m_effect->setWordWrap(true);
    m_renewal->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::section, spacing::large, spacing::section, spacing::section);
    layout->setSpacing(spacing::medium);
    auto *title = new TextLabel(TextStyle::Hint, tr("What this order does"));
    layout->addWidget(title);
    layout->addWidget(m_effect);
    layout->addWidget(m_renewal);
    layout->addWidget(m_payment);
    layout->addWidget(price);
    layout->addWidget(m_price);
    m_price->setObjectName(u"orderPriceProblem"_s);
    layout->addWidget(m_result);
}

void OrderCard::buildResult()
{
    m_result = new QWidget;
    m_answer = new TextLabel(TextStyle::Strong);
    m_answer->setWordWrap(true);
    m_orderId = new TextLabel(TextStyle::LargeId);
    m_orderId->setObjectName(u"orderResultId"_s);
    m_orderId->setAccessibleDescription(tr("Order ID"));
    m_orderId->makeSelectable();
    m_requestId = new TextLabel(TextStyle::Id);
    m_requestId->setAccessibleDescription(tr("Request ID"));
    m_requestId->makeSelectable();
    m_copy = new QPushButton(themedIcon(u"copy"_s), tr("Copy order ID"));
    m_copy->setObjectName(u"orderCopyId"_s);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_orderId->text()); });
    auto *layout = new QVBoxLayout(m_result);
    layout->setContentsMargins(0, spacing::large, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_answer);
    layout->addWidget(new TextLabel(TextStyle::Hint, tr("Order ID")));
    layout->addWidget(m_orderId);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    layout->addWidget(new TextLabel(TextStyle::Hint, tr("Request ID")));
    layout->addWidget(m_requestId);
    m_result->hide();
}

void OrderCard::setOrder(const OccupancyOrder &order)
{
    OccupancyOrder shown = order;
    shown.physicalConnectionId = beginningOf(order.physicalConnectionId, idLetters);
    m_effect->setText(effectOf(shown));
    m_renewal->setText(tr("It renews itself, each time by %n month(s), until somebody stops it.", nullptr,
        order.autoRenewDuration));
    m_renewal->setVisible(order.autoRenew);
    m_payment->setTone(order.autoPay ? Tone::Warning : Tone::Information);
    m_payment->setText(order.autoPay
            ? tr("Automatic payment is on: money is spent the moment the order is placed.")
            : tr("No money is spent by placing the order."));
}

void OrderCard::setPriceProblem(const QString &text)
{
    m_price->setText(text);
}

void OrderCard::setResult(const Submission &submission)
{
    m_answer->setText(tr("The provider has accepted the order."));
    m_answer->setTone(Tone::Success);
    m_orderId->setText(submission.orderId);
    m_requestId->setText(submission.requestId);
    m_result->show();
}

void OrderCard::clearResult()
{
    m_result->hide();
    m_orderId->clear();
    m_requestId->clear();
}

void OrderCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    stylepainting::drawPanel(&painter, rect(), palette().color(QPalette::Base), themeColors().divider);
}

} // namespace circuitdesk
