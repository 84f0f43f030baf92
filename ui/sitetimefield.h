// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>
#include <QWidget>

class QKeyEvent;
class QLineEdit;
class QToolButton;

namespace circuitdesk {

class TextLabel;

/// When the team enters the site: date and time as the clocks at the site show them, and beside them the time
/// on this computer's clock and what the provider will get. Where the region's time zone is not known, this
/// computer's serves, and the field says so. Text that is no time is kept as typed.
///
/// Up and Down step a day or an hour, Page Up and Page Down a month or a quarter of an hour, Ctrl+; is today,
/// and Alt+Down opens the calendar.
class SiteTimeField final : public QWidget
{
    Q_OBJECT

public:
    explicit SiteTimeField(QWidget *parent = nullptr);

    /// Where the site is. A date and time that a person has typed stay as they are, and mean the new place's.
    /// edited() is not emitted.
    void setRegion(const QString &regionId);
    /// The UTC time of the wire where date and time can be read, else both texts with one space between.
    [[nodiscard]] QString wireText() const;
    /// Shown in the zone of the region that was set before. edited() is not emitted.
    void setWireText(const QString &text);
    [[nodiscard]] QLineEdit *dateEdit() const { return m_date; }
    [[nodiscard]] QLineEdit *timeEdit() const { return m_time; }
    /// Whatever takes the focus in it: who goes from one to another has not left the field.
    [[nodiscard]] QList<QWidget *> parts() const;
    /// The first of both that can't be read; the date where both can.
    [[nodiscard]] QLineEdit *firstWrong() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString typedText() const;
    [[nodiscard]] QString zoneText() const;
    [[nodiscard]] bool stepDate(const QKeyEvent &key);
    [[nodiscard]] bool stepTime(const QKeyEvent &key);
    void noteEdit();
    void renderZone();
    void openCalendar();

    QLineEdit *m_date;
    QToolButton *m_calendar;
    QLineEdit *m_time;
    TextLabel *m_zone;
    QTimeZone m_site;
    QString m_regionId;
    QString m_wire;
    bool m_loading = false;
};

} // namespace circuitdesk
