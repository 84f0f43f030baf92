// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sitetimefield.h"

#include "models/loaapplication.h"
#include "ui/textlabel.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QScreen>
#include <QTextCharFormat>
#include <QTimeZone>
#include <QToolButton>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate parseDate(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\\z"_s);
    const auto match = form.match(text.trimmed());
    return match.hasMatch()
        ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
        : QDate();
}

QTime parseTime(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?\\z"_s);
    const auto match = form.match(text.trimmed());
    return match.hasMatch()
        ? QTime(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
        : QTime();
}

/// The wire's text for a local date and time; empty where they are none, or where the clocks skip that hour.
QString wireOf(const QString &typed)
{
    const qsizetype space = typed.indexOf(u' ');
    const QDate date = parseDate(typed.left(space));
    const QTime time = space < 0 ? QTime() : parseTime(typed.mid(space + 1));
    if (!date.isValid() || !time.isValid())
        return {};
    const QDateTime local(date, time, QTimeZone::systemTimeZone());
    return local.isValid() && local.time() == time ? formatConstructionTime(local) : QString();
}

/// Qt's calendar brings colours and arrows of its own, which no theme of ours knows.
void dressCalendar(QCalendarWidget *calendar)
{
    calendar->setMinimumDate(QDate(2000, 1, 1));
    QTextCharFormat plain;
    plain.setForeground(calendar->palette().color(QPalette::Text));
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    for (const auto &[name, icon] : {std::pair{u"qt_calendar_prevmonth"_s, u"chevronleft"_s},
             {u"qt_calendar_nextmonth"_s, u"chevronright"_s}}) {
        if (auto *button = calendar->findChild<QToolButton *>(name))
            button->setIcon(themedIcon(icon).pixmap(
                QSize(spacing::icon, spacing::icon), calendar->devicePixelRatioF(), QIcon::Selected));
    }
}

QLineEdit *makeEdit(const QString &objectName, const QString &name, const QString &placeholder, int letters)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(QString(letters, u'0')) + spacing::huge);
    return edit;
}

} // namespace

SiteTimeField::SiteTimeField(QWidget *parent)
    : QWidget(parent),
      m_date(makeEdit(u"loaDate"_s, tr("Date of the site entry"), tr("YYYY-MM-DD"), 10)),
      m_calendar(new QToolButton),
      m_time(makeEdit(u"loaTime"_s, tr("Time of the site entry"), tr("HH:MM"), 5)),
      m_zone(new TextLabel(TextStyle::Hint))
{
    m_calendar->setObjectName(u"loaCalendar"_s);
    m_calendar->setIcon(themedIcon(u"calendar"_s));
    m_calendar->setFocusPolicy(Qt::StrongFocus);
    m_calendar->setAccessibleName(tr("Choose the date in a calendar"));
    m_calendar->setToolTip(tr("Choose the date in a calendar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_date);
    layout->addWidget(m_calendar);
    layout->addSpacing(spacing::hair);
    layout->addWidget(m_time);
    layout->addSpacing(spacing::small);
    layout->addWidget(m_zone, 1);
    m_zone->setObjectName(u"loaZone"_s);
    m_zone->setEliding();
    connect(m_date, &QLineEdit::textChanged, this, &SiteTimeField::noteEdit);
    connect(m_time, &QLineEdit::textChanged, this, &SiteTimeField::noteEdit);
    connect(m_calendar, &QToolButton::clicked, this, &SiteTimeField::openCalendar);
    renderZone();
}

QString SiteTimeField::wireText() const
{
    return m_wire;
}

void SiteTimeField::setWireText(const QString &text)
{
    const QScopedValueRollback guard(m_loading, true);
    const QDateTime time = parseConstructionTime(text);
    if (time.isValid()) {
        const QDateTime local = time.toTimeZone(QTimeZone::systemTimeZone());
        m_date->setText(local.date().toString(Qt::ISODate));
        m_time->setText(local.time().toString(local.time().second() ? u"HH:mm:ss"_s : u"HH:mm"_s));
    } else {
        const qsizetype space = text.indexOf(u' ');
        m_date->setText(space < 0 ? text : text.left(space));
        m_time->setText(space < 0 ? QString() : text.mid(space + 1));
    }
    // What was loaded stays to the byte until a person changes it, fractions of a second included.
    m_wire = text;
    renderZone();
}

QLineEdit *SiteTimeField::firstWrong() const
{
    return parseDate(m_date->text()).isValid() && !parseTime(m_time->text()).isValid() ? m_time : m_date;
}

QString SiteTimeField::typedText() const
{
    return m_time->text().isEmpty() ? m_date->text() : m_date->text() + u' ' + m_time->text();
}

void SiteTimeField::noteEdit()
{
    if (m_loading)
        return;
    const QString typed = typedText();
    const QString wire = wireOf(typed);
    m_wire = wire.isEmpty() ? typed : wire;
    renderZone();
    Q_EMIT edited();
}

void SiteTimeField::renderZone()
{
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    m_zone->setText(parseConstructionTime(m_wire).isValid()
            ? tr("Local time, %1. The provider receives %2.", "time zone, UTC time").arg(zone, m_wire)
            : tr("Local time, %1.", "time zone").arg(zone));
}

void SiteTimeField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(popup);
    layout->setContentsMargins(spacing::hair, spacing::hair, spacing::hair, spacing::hair);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Date of the site entry"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    dressCalendar(calendar);
    if (const QDate date = parseDate(m_date->text()); date.isValid())
        calendar->setSelectedDate(date);
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate date) {
        m_date->setText(date.toString(Qt::ISODate));
        popup->close();
        m_time->setFocus(Qt::OtherFocusReason);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    const QRect screen = this->screen()->availableGeometry();
    const QPoint below = m_date->mapToGlobal(QPoint(0, m_date->height()));
    const QPoint above = m_date->mapToGlobal(QPoint(0, -popup->height()));
    popup->move(below.y() + popup->height() <= screen.bottom() ? below : above);
    popup->show();
    calendar->setFocus();
}

} // namespace circuitdesk
