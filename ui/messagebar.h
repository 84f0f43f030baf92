// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace circuitdesk {

class IconLabel;
class TextLabel;

/// One message in the layout of the window, with one action, closable. The newest replaces the one before.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Error, Success };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text, const QString &actionText = {});
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();
    /// A person closed it; \a text is what stood there.
    void closed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void render();

    Kind m_kind = Kind::Information;
    IconLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace circuitdesk
