// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QMainWindow>

class QAction;
class QStackedWidget;
class QUndoStack;

namespace circuitdesk {

class CircuitsPage;
class CompletionPage;
class DraftsPage;
class EngineersPage;
class FormMenu;
class HistoryPage;
class LoaPage;
class MessageBar;
class NoticeLine;
class OrderPage;
class OutboxPage;
class RecoveryBar;
class Sidebar;

/// The window: sidebar, message bar, menus and the pages, which it owns.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The pages from Loa on are forms.
    enum class Page { Circuits, Drafts, Outbox, History, Engineers, Loa, Order, Completion };
    Q_ENUM(Page)
    enum class Connection { Online, Offline, Connecting, NoKeys };
    Q_ENUM(Connection)

    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] CircuitsPage *circuitsPage() const { return m_circuits; }
    [[nodiscard]] DraftsPage *draftsPage() const { return m_drafts; }
    [[nodiscard]] OutboxPage *outboxPage() const { return m_outbox; }
    [[nodiscard]] HistoryPage *historyPage() const { return m_history; }
    [[nodiscard]] EngineersPage *engineersPage() const { return m_engineers; }
    [[nodiscard]] LoaPage *loaPage() const { return m_loa; }
    [[nodiscard]] OrderPage *orderPage() const { return m_order; }
    [[nodiscard]] CompletionPage *completionPage() const { return m_completion; }
    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }
    [[nodiscard]] RecoveryBar *recoveryBar() const { return m_recoveryBar; }
    /// What the menus offer for the form that is shown.
    [[nodiscard]] FormMenu *formMenu() const { return m_formMenu; }

    void showPage(Page page);
    [[nodiscard]] Page currentPage() const;
    /// Work that waits on a page, as a badge in the sidebar; 0 shows none.
    void setCount(Page page, int count);
    void setPracticeMode(bool practice);
    /// A banner says that nothing can be stored here.
    void setReadOnly(bool readOnly);
    /// Without a place to keep it nothing may be typed. The message bar and the menus still work.
    void setUsable(bool usable);
    /// Another start of the program asks for this window.
    void comeToFront();
    /// The label of the account in use; empty where there is none.
    void setAccount(const QString &account);
    void setConnection(Connection connection, const QString &detail);
    /// Ticks the theme in the menu; themeChosen() is not emitted and nothing is applied.
    void setTheme(Theme theme);
    /// Ticks the language in the menu: empty for the system's, else `en` or `zh_CN`.
    void setLanguage(const QString &localeName);

Q_SIGNALS:
    void pageChanged(circuitdesk::MainWindow::Page page);
    void newLoaRequested();
    void newOrderRequested();
    void newCompletionRequested();
    /// The window has applied it already; it wants to be remembered.
    void themeChosen(circuitdesk::Theme theme);
    /// Empty for the system's language, else `en` or `zh_CN`.
    void languageChosen(const QString &localeName);
    /// Before the window closes: the time to save.
    void closing();
    /// Ctrl+Enter on a form page. A page's button emits the page's own reviewRequested() instead.
    void reviewRequested();
    void searchRequested();
    void saveRequested();
    /// From the menu, or from the account at the sidebar's foot.
    void settingsRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPages();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildThemeMenu(QMenu *view);
    void buildLanguageMenu(QMenu *view);
    void buildHelpMenu();
    void requestReview();
    void requestSearch();
    void requestExport();
    void showShortcuts();
    void showAbout();
    void focusPage();
    void updateActions();

    Sidebar *m_sidebar = nullptr;
    NoticeLine *m_practice = nullptr;
    NoticeLine *m_readOnly = nullptr;
    MessageBar *m_messageBar = nullptr;
    RecoveryBar *m_recoveryBar = nullptr;
    FormMenu *m_formMenu = nullptr;
    QStackedWidget *m_stack = nullptr;
    CircuitsPage *m_circuits = nullptr;
    DraftsPage *m_drafts = nullptr;
    OutboxPage *m_outbox = nullptr;
    HistoryPage *m_history = nullptr;
    EngineersPage *m_engineers = nullptr;
    LoaPage *m_loa = nullptr;
    OrderPage *m_order = nullptr;
    CompletionPage *m_completion = nullptr;
    QAction *m_export = nullptr;
    QAction *m_review = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_themes;
    QList<QAction *> m_languages;
};

} // namespace circuitdesk
