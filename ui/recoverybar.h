// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QPushButton;

namespace circuitdesk {

class IconLabel;
class TextLabel;

/// Above a form that was recovered: what happened, and the choice between what was typed and what was there
/// before. It stays until a person has chosen.
class RecoveryBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryBar(QWidget *parent = nullptr);

    /// \a typedAt: the last change before the program ended. \a beforeAt: of the earlier version; invalid
    /// where there is none.
    void offer(const QDateTime &typedAt, const QDateTime &beforeAt);
    /// Which of the two versions the form shows now.
    void setEarlierShown(bool earlier);

Q_SIGNALS:
    /// The version that is shown is to be kept.
    void keepRequested();
    /// The other version is to be shown. Nothing is decided by that.
    void otherRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void render(bool earlier);

    QDateTime m_typedAt;
    QDateTime m_beforeAt;
    IconLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_other;
    QPushButton *m_keep;
};

} // namespace circuitdesk
