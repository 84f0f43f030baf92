// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace circuitdesk {

class TextLabel;

/// When the team enters the site: date and time as a person on this computer reads them, and beside them what
/// the provider will get. Text that is no time is kept as typed.
class SiteTimeField final : public QWidget
{
    Q_OBJECT

public:
    explicit SiteTimeField(QWidget *parent = nullptr);

    /// The UTC time of the wire where date and time can be read, else both texts with one space between.
    [[nodiscard]] QString wireText() const;
    /// edited() is not emitted.
    void setWireText(const QString &text);
    [[nodiscard]] QLineEdit *dateEdit() const { return m_date; }
    [[nodiscard]] QLineEdit *timeEdit() const { return m_time; }
    /// The first of both that can't be read; the date where both can.
    [[nodiscard]] QLineEdit *firstWrong() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QString typedText() const;
    void noteEdit();
    void renderZone();
    void openCalendar();

    QLineEdit *m_date;
    QToolButton *m_calendar;
    QLineEdit *m_time;
    TextLabel *m_zone;
    QString m_wire;
    bool m_loading = false;
};

} // namespace circuitdesk
