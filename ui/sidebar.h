// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace circuitdesk {

/// One entry of the sidebar: icon, word, and a count of waiting work.
class NavButton final : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(const QString &objectName, const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setCount(int count);
    void setFolded(bool folded);
    QSize sizeHint() const override;
    /// The width that icon, word and count need side by side.
    [[nodiscard]] int fullWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintCount(QPainter *painter);
    void describe();

    QString m_icon;
    int m_count = 0;
    bool m_folded = false;
};

/// Where a person is, what waits there, and under which account.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setCurrent(MainWindow::Page page);
    /// The button of a page; of a form's page, which has none, the one of the circuits.
    [[nodiscard]] QWidget *button(MainWindow::Page page) const;
    void setCount(MainWindow::Page page, int count);
    /// Empty: there is none, and the button invites to choose one.
    void setAccount(const QString &account);
    void setConnection(MainWindow::Connection connection, const QString &detail);
    /// Icons only, for narrow windows.
    void setFolded(bool folded);

Q_SIGNALS:
    void pageChosen(circuitdesk::MainWindow::Page page);
    void newLoaRequested();
    void newOrderRequested();
    void accountActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Foot;
    class AccountButton;
    NavButton *addPage(
        MainWindow::Page page, const QString &objectName, const QString &icon, const QString &text);
    NavButton *addAction(const QString &objectName, const QString &icon, const QString &text);

    QVBoxLayout *m_layout;
    QHash<MainWindow::Page, NavButton *> m_pages;
    QList<NavButton *> m_buttons;
    AccountButton *m_account;
    Foot *m_connection;
};

} // namespace circuitdesk
