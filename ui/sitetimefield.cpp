// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sitetimefield.h"

#include "models/loaapplication.h"
#include "models/siteclock.h"
#include "models/sitezone.h"
#include "ui/lengthlimit.h"
#include "ui/textlabel.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScreen>
#include <QShortcut>
#include <QTextCharFormat>
#include <QToolButton>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

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
      m_zone(new TextLabel(TextStyle::Hint)),
      m_site(QTimeZone::systemTimeZone())
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
    m_date->installEventFilter(this);
    m_time->installEventFilter(this);
    connect(m_date, &QLineEdit::textChanged, this, &SiteTimeField::noteEdit);
    connect(m_time, &QLineEdit::textChanged, this, &SiteTimeField::noteEdit);
    connect(m_calendar, &QToolButton::clicked, this, &SiteTimeField::openCalendar);
    renderZone();
}

QString SiteTimeField::wireText() const
{
    return m_wire;
}

void SiteTimeField::setRegion(const QString &regionId)
{
    if (regionId == m_regionId)
        return;
    m_regionId = regionId;
    const QTimeZone site = siteZoneOrLocal(regionId);
    if (site != m_site) {
        m_site = site;
        // Nine o'clock at the site is another moment now.
        const QString wire = wireTextOf(typedText(), site);
        m_wire = wire.isEmpty() ? typedText() : wire;
    }
    renderZone();
}

void SiteTimeField::setWireText(const QString &text)
{
    const QScopedValueRollback guard(m_loading, true);
    const QDateTime time = parseConstructionTime(text);
    if (time.isValid()) {
        const QDateTime atSite = time.toTimeZone(m_site);
        m_date->setText(atSite.date().toString(Qt::ISODate));
        m_time->setText(siteTimeText(atSite.time()));
    } else {
        const qsizetype space = text.indexOf(u' ');
        setWholeText(*m_date, space < 0 ? text : text.left(space));
        setWholeText(*m_time, space < 0 ? QString() : text.mid(space + 1));
    }
    // What was loaded stays to the byte until a person changes it, fractions of a second included.
    m_wire = text;
    renderZone();
}

QLineEdit *SiteTimeField::firstWrong() const
{
    return parseSiteDate(m_date->text()).isValid() && !parseSiteTime(m_time->text()).isValid() ? m_time
                                                                                               : m_date;
}

QList<QWidget *> SiteTimeField::parts() const
{
    return {m_date, m_calendar, m_time};
}

QString SiteTimeField::typedText() const
{
    const QString time = wholeText(*m_time);
    return time.isEmpty() ? wholeText(*m_date) : wholeText(*m_date) + u' ' + time;
}

void SiteTimeField::noteEdit()
{
    if (m_loading)
        return;
    const QString typed = typedText();
    const QString wire = wireTextOf(typed, m_site);
    m_wire = wire.isEmpty() ? typed : wire;
    renderZone();
    Q_EMIT edited();
}

QString SiteTimeField::zoneText() const
{
    const QTimeZone own = QTimeZone::systemTimeZone();
    if (m_regionId.isEmpty())
        return tr("No region yet: your time zone is used, %1").arg(zoneName(own));
    if (!siteZone(m_regionId).isValid())
        return tr("The region's time zone is not known: yours is used, %1").arg(zoneName(own));
    const QDateTime time = parseConstructionTime(m_wire);
    if (!time.isValid())
        return tr("%1, the time at the site", "time zone").arg(zoneName(m_site));
    if (m_site == own)
        return tr("%1, as on your clock", "time zone").arg(zoneName(m_site));
    const QDateTime here = time.toTimeZone(own);
    if (m_site.offsetFromUtc(time) == own.offsetFromUtc(time))
        return tr("%1, as on your clock (%2)", "time zones").arg(zoneName(m_site), zoneName(own));
    const QString clock = here.time().toString(u"HH:mm"_s);
    const QString day = here.date().toString(Qt::ISODate);
    return here.date() == time.toTimeZone(m_site).date()
        ? tr("%1  ·  your time %2 (%3)", "time zone, time, time zone")
              .arg(zoneName(m_site), clock, zoneName(own))
        : tr("%1  ·  your time %2 %3 (%4)", "time zone, date, time, time zone")
              .arg(zoneName(m_site), day, clock, zoneName(own));
}

void SiteTimeField::renderZone()
{
    m_zone->setText(parseConstructionTime(m_wire).isValid() ? zoneText() + u"  ·  "_s + m_wire : zoneText());
    m_time->setAccessibleDescription(m_zone->text());
}

bool SiteTimeField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_date && watched != m_time))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
        openCalendar();
        return true;
    }
    // On some keyboards the semicolon itself needs Shift.
    if (key->key() == Qt::Key_Semicolon && (key->modifiers() & ~Qt::ShiftModifier) == Qt::ControlModifier) {
        m_date->setText(QDateTime::currentDateTimeUtc().toTimeZone(m_site).date().toString(Qt::ISODate));
        return true;
    }
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    return watched == m_date ? stepDate(*key) : stepTime(*key);
}

/// Only a date can be stepped; anything else is left to the person who is typing it.
bool SiteTimeField::stepDate(const QKeyEvent &key)
{
    const int days = key.key() == Qt::Key_Up ? 1 : key.key() == Qt::Key_Down ? -1 : 0;
    const int months = key.key() == Qt::Key_PageUp ? 1 : key.key() == Qt::Key_PageDown ? -1 : 0;
    if (days == 0 && months == 0)
        return false;
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_site).date();
    const QDate date =
        m_date->text().isEmpty() ? today : parseSiteDate(m_date->text()).addDays(days).addMonths(months);
    if (date.isValid())
        m_date->setText(date.toString(Qt::ISODate));
    return true;
}

bool SiteTimeField::stepTime(const QKeyEvent &key)
{
    static const QHash<int, int> steps{
        {Qt::Key_Up, 3600}, {Qt::Key_Down, -3600}, {Qt::Key_PageUp, 900}, {Qt::Key_PageDown, -900}};
    const int seconds = steps.value(key.key());
    if (seconds == 0)
        return false;
    const QTime typed = parseSiteTime(m_time->text());
    const int second = m_time->text().isEmpty() ? 9 * 3600 : typed.msecsSinceStartOfDay() / 1000 + seconds;
    // The day is not changed by its hours.
    if ((typed.isValid() || m_time->text().isEmpty()) && second >= 0 && second < 24 * 3600)
        m_time->setText(siteTimeText(QTime::fromMSecsSinceStartOfDay(second * 1000)));
    return true;
}

void SiteTimeField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"loaCalendarPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(popup);
    layout->setContentsMargins(spacing::hair, spacing::hair, spacing::hair, spacing::hair);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Date of the site entry"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    dressCalendar(calendar);
    if (const QDate date = parseSiteDate(m_date->text()); date.isValid())
        calendar->setSelectedDate(date);
    auto *today = new QShortcut(Qt::Key_T, popup);
    connect(today, &QShortcut::activated, calendar, [this, calendar] {
        calendar->setSelectedDate(QDateTime::currentDateTimeUtc().toTimeZone(m_site).date());
    });
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
    // Who looks into the calendar has not left the field.
    calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace circuitdesk
