// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/savestate.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace circuitdesk {

class IconLabel;
class TextLabel;

/// The top of every page: title, a word about its state, and the page's buttons, the primary one last.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// \a id stands behind the title in a monospaced font; empty hides it.
    void setId(const QString &id);
    void setState(const QString &text);
    void setSaveState(SaveState state, const QString &text);

    QPushButton *addSecondary(const QString &objectName, const QString &icon, const QString &text);
    QPushButton *addPrimary(const QString &objectName, const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitId();

    TextLabel *m_title;
    TextLabel *m_id;
    IconLabel *m_icon;
    TextLabel *m_state;
    QHBoxLayout *m_buttons;
};

} // namespace circuitdesk
