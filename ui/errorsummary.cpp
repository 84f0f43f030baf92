// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorsummary.h"

#include "ui/announcement.h"
#include "ui/deskstyle.h"
#include "ui/flowlayout.h"
#include "ui/iconengine.h"
#include "ui/linkbutton.h"
#include "ui/stylepainting.h"
#include "ui/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

ProblemLink::ProblemLink(const Problem &problem, QWidget *parent)
    : QAbstractButton(parent),
      m_problem(problem)
{
    setObjectName(u"problemLink"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setText(problem.text);
    setToolTip(problem.text);
    setAccessibleName(problem.text);
    setAccessibleDescription(problem.severity == Severity::Hard ? tr("Error. Goes to the field.")
                                                                : tr("To check. Goes to the field."));
}

QSize ProblemLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + spacing::icon + 3 * spacing::hair + spacing::hair,
        qMax(24, fontMetrics().height() + spacing::small)};
}

QSize ProblemLink::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ProblemLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone tone = toneOf(m_problem.severity);
    paintIcon(&painter, QRect(spacing::hair, (height() - spacing::icon) / 2, spacing::icon, spacing::icon),
        toneIconName(tone), toneColor(tone));
    QFont underlined = font();
    underlined.setUnderline(underMouse() || hasFocus());
    painter.setFont(underlined);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect words = rect().adjusted(spacing::icon + 2 * spacing::hair, 0, -spacing::hair, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1));
    if (hasFocus())
        stylepainting::drawFocusRing(&painter, rect(), palette().color(QPalette::Highlight));
}

void ProblemLink::keyPressEvent(QKeyEvent *event)
{
    // A link follows Enter as well as Space; what is typed next already belongs to the field.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ErrorSummary::ErrorSummary(QWidget *parent)
    : QWidget(parent),
      m_mend(new TextLabel(TextStyle::Strong)),
      m_check(new TextLabel(TextStyle::Strong)),
      m_scroll(new QScrollArea),
      m_links(new QWidget)
{
    setObjectName(u"errorSummary"_s);
    makeAnnounced(this);
    m_mend->setTone(Tone::Error);
    m_check->setTone(Tone::Warning);
    auto *titles = new QHBoxLayout;
    titles->setSpacing(spacing::large);
    titles->addWidget(m_mend);
    titles->addWidget(m_check);
    titles->addStretch();
    m_links->setLayout(new FlowLayout(spacing::hair));
    m_scroll->setWidget(m_links);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_links->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    layout->setSpacing(spacing::hair);
    layout->addLayout(titles);
    layout->addWidget(m_scroll);
    hide();
}

void ErrorSummary::setProblems(const Problems &problems)
{
    Problems open;
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(open),
        [](const Problem &problem) { return !problem.acknowledged; });
    // What keeps the form from being sent stands where it is seen without scrolling.
    std::stable_partition(
        open.begin(), open.end(), [](const Problem &problem) { return problem.severity == Severity::Hard; });
    if (open == m_problems)
        return;
    m_problems = open;
    if (!std::exchange(m_waiting, true))
        renderWhenReleased();
}

void ErrorSummary::renderWhenReleased()
{
    // Nothing may move between a press and its release: the click would land on something else.
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        QTimer::singleShot(100, this, &ErrorSummary::renderWhenReleased);
        return;
    }
    m_waiting = false;
    render();
}

bool ErrorSummary::focusFirst()
{
    auto *link = m_links->findChild<ProblemLink *>(u"problemLink"_s);
    if (!link || !isVisibleTo(parentWidget()))
        return false;
    link->setFocus(Qt::OtherFocusReason);
    return true;
}

void ErrorSummary::render()
{
    while (QLayoutItem *item = m_links->layout()->takeAt(0)) {
        item->widget()->hide();
        // Until they are gone nobody must find them.
        for (QWidget *part : item->widget()->findChildren<QWidget *>())
            part->setObjectName(QString());
        item->widget()->deleteLater();
        delete item;
    }
    int hard = 0;
    QStringList texts;
    for (const Problem &problem : m_problems) {
        hard += problem.severity == Severity::Hard ? 1 : 0;
        addEntry(problem);
        texts.append(problem.text);
    }
    const int soft = static_cast<int>(m_problems.size()) - hard;
    m_mend->setText(tr("%n thing(s) to mend", nullptr, hard));
    m_mend->setVisible(hard > 0);
    m_check->setText(tr("%n thing(s) to check", nullptr, soft));
    m_check->setVisible(soft > 0);
    // What is still there was spoken when it came.
    const bool isNew = std::any_of(
        texts.begin(), texts.end(), [this](const QString &text) { return !m_spoken.contains(text); });
    m_spoken = texts;
    setVisible(!m_problems.isEmpty());
    fitHeight();
    update();
    setAccessibleName((hard > 0 ? m_mend->text() : m_check->text()) + u". "_s + texts.join(u' '));
    restoreFocus();
    if (isNew)
        announce(this);
}

void ErrorSummary::addEntry(const Problem &problem)
{
    auto *entry = new QWidget;
    auto *layout = new QHBoxLayout(entry);
    layout->setContentsMargins(0, 0, spacing::small, 0);
    layout->setSpacing(0);
    auto *link = new ProblemLink(problem);
    connect(link, &QAbstractButton::clicked, this,
        [this, problem] { Q_EMIT problemActivated(problem.field, problem.row); });
    layout->addWidget(link);
    if (!problem.about.isEmpty()) {
        auto *right = new LinkButton(tr("It is right"));
        right->setObjectName(u"problemAcknowledge"_s);
        right->setMinimumHeight(24);
        right->setAccessibleName(right->text());
        right->setAccessibleDescription(problem.text);
        right->setToolTip(tr("Keeps the value as it is. The review lists it before anything is sent."));
        connect(right, &QAbstractButton::clicked, this, [this, problem] { acknowledge(problem); });
        layout->addWidget(right);
    }
    m_links->layout()->addWidget(entry);
    // Else it would only be shown, and take the focus, with the next event.
    entry->show();
}

void ErrorSummary::acknowledge(const Problem &problem)
{
    m_acknowledged = problem;
    Q_EMIT problemAcknowledged(problem);
}

/// The link that was pressed is gone: the next thing to check has the focus, or the field itself.
void ErrorSummary::restoreFocus()
{
    const auto acknowledged = std::exchange(m_acknowledged, std::nullopt);
    if (acknowledged && !focusFirst())
        Q_EMIT problemActivated(acknowledged->field, acknowledged->row);
}

void ErrorSummary::fitHeight()
{
    const int line = qMax(24, fontMetrics().height() + spacing::small);
    const int most = 3 * line + 2 * spacing::hair;
    const int width = qMax(120, m_scroll->width() - 12);
    m_scroll->setFixedHeight(qMin(most, m_links->layout()->heightForWidth(width)));
}

void ErrorSummary::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ErrorSummary::paintEvent(QPaintEvent *)
{
    const bool hard = m_mend->isVisibleTo(this);
    QPainter painter(this);
    stylepainting::drawPanel(&painter, rect(), toneTint(hard ? Tone::Error : Tone::Warning),
        toneColor(hard ? Tone::Error : Tone::Warning));
}

} // namespace circuitdesk
