// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/circuitspage.h"
#include "ui/completionpage.h"
#include "ui/draftspage.h"
#include "ui/engineerspage.h"
#include "ui/formmenu.h"
#include "ui/historypage.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"
#include "ui/noticeline.h"
#include "ui/orderpage.h"
#include "ui/outboxpage.h"
#include "ui/pagefocus.h"
#include "ui/recoverybar.h"
#include "ui/shortcutsdialog.h"
#include "ui/sidebar.h"
#include "ui/sidescroll.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int foldBelow = 900;

QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys = {})
{
    QAction *action = menu->addAction(text);
    action->setShortcuts(keys);
    return action;
}

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("CircuitDesk"));
    m_sidebar = new Sidebar;
    m_practice = new NoticeLine(Tone::Warning);
    m_practice->setObjectName(u"practiceBanner"_s);
    m_practice->setBanner();
    m_practice->setIconName(u"practice"_s);
    m_readOnly = new NoticeLine(Tone::Warning);
    m_readOnly->setObjectName(u"readOnlyBanner"_s);
    m_readOnly->setBanner();
    setReadOnly(false);
    m_messageBar = new MessageBar;
    m_recoveryBar = new RecoveryBar;
    buildPages();
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_messageBar);
    right->addWidget(m_recoveryBar);
    right->addWidget(m_stack, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(new SideScroll(m_sidebar));
    columns->addLayout(right, 1);
    auto *center = new QWidget;
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_practice);
    layout->addWidget(m_readOnly);
    layout->addLayout(columns, 1);
    setCentralWidget(center);
    buildMenus();
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::newLoaRequested, this, &MainWindow::newLoaRequested);
    connect(m_sidebar, &Sidebar::newOrderRequested, this, &MainWindow::newOrderRequested);
    connect(m_sidebar, &Sidebar::accountActivated, this, &MainWindow::settingsRequested);
    setConnection(Connection::Connecting, QString());
    // A screen of 1920 x 1080 at 300 % has 640 x 360, less its panel and our title bar.
    setMinimumSize(480, 280);
    // A field laptop's screen has no more than this, less its panel and our title bar.
    resize(QSize(1280, 720).boundedTo(screen()->availableSize() - QSize(0, spacing::huge)));
    showPage(Page::Circuits);
    focusPage();
}

MainWindow::~MainWindow()
{
    // The undo history is emptied with the page, when this is no longer a window with actions.
    disconnect(m_loa->roster()->undoStack(), nullptr, this, nullptr);
}

void MainWindow::buildPages()
{
    m_stack = new QStackedWidget;
    m_circuits = new CircuitsPage;
    m_drafts = new DraftsPage;
    m_outbox = new OutboxPage;
    m_history = new HistoryPage;
    m_engineers = new EngineersPage;
    m_loa = new LoaPage;
    m_order = new OrderPage;
    m_completion = new CompletionPage;
    // In the order of Page: its value is the index.
    for (QWidget *page : std::initializer_list<QWidget *>{
             m_circuits, m_drafts, m_outbox, m_history, m_engineers, m_loa, m_order, m_completion})
        m_stack->addWidget(page);
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
    updateActions();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    connect(add(menu, tr("New &LOA application"), {QKeySequence::New}), &QAction::triggered, this,
        &MainWindow::newLoaRequested);
    connect(add(menu, tr("New port &order"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N}), &QAction::triggered, this,
        &MainWindow::newOrderRequested);
    connect(
        add(menu, tr("Report &completion")), &QAction::triggered, this, &MainWindow::newCompletionRequested);
    m_formMenu = new FormMenu(this);
    m_formMenu->addNewTo(menu);
    menu->addSeparator();
    connect(
        add(menu, tr("&Save"), {QKeySequence::Save}), &QAction::triggered, this, &MainWindow::saveRequested);
    m_export = add(menu, tr("&Export PDF…"), {Qt::CTRL | Qt::Key_E});
    connect(m_export, &QAction::triggered, this, &MainWindow::requestExport);
    m_review = add(menu, tr("&Review and send…"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    connect(m_review, &QAction::triggered, this, &MainWindow::requestReview);
    menu->addSeparator();
    m_formMenu->addTo(menu);
    menu->addSeparator();
    QAction *quit = add(menu, tr("&Quit"), {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = add(menu, tr("&Undo in the roster"), {QKeySequence::Undo});
    m_redo = add(menu, tr("&Redo in the roster"), {QKeySequence::Redo});
    menu->addSeparator();
    connect(add(menu, tr("&Search"), {QKeySequence::Find}), &QAction::triggered, this,
        &MainWindow::requestSearch);
    menu->addSeparator();
    QAction *settings = add(menu, tr("S&ettings…"), {Qt::CTRL | Qt::Key_Comma});
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    QUndoStack *stack = m_loa->roster()->undoStack();
    connect(m_undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::indexChanged, this, &MainWindow::updateActions);
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    const std::pair<Page, QString> pages[] = {{Page::Circuits, tr("&Circuits")},
        {Page::Drafts, tr("&Drafts")}, {Page::Outbox, tr("&Outbox")}, {Page::History, tr("&History")},
        {Page::Engineers, tr("&Engineers")}};
    int key = Qt::Key_1;
    for (const auto &[page, text] : pages) {
        const Page target = page;
        connect(add(menu, text, {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key++))}), &QAction::triggered,
            this, [this, target] { showPage(target); });
    }
    menu->addSeparator();
    connect(add(menu, tr("&Refresh circuits"), {QKeySequence::Refresh}), &QAction::triggered, m_circuits,
        &CircuitsPage::refreshRequested);
    menu->addSeparator();
    buildThemeMenu(menu);
    buildLanguageMenu(menu);
}

void MainWindow::buildThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    const std::pair<Theme, QString> themes[] = {
        {Theme::System, tr("Like the &system")}, {Theme::Light, tr("&Light")}, {Theme::Dark, tr("&Dark")}};
    for (const auto &[theme, text] : themes) {
        const Theme chosen = theme;
        QAction *action = group->addAction(add(menu, text));
        action->setCheckable(true);
        action->setChecked(theme == currentTheme());
        m_themes.append(action);
        connect(action, &QAction::triggered, this, [this, chosen] {
            applyTheme(*qApp, chosen);
            Q_EMIT themeChosen(chosen);
        });
    }
}

void MainWindow::buildLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Language"));
    auto *group = new QActionGroup(this);
    // A language is named in itself, so that whoever needs it can read it.
    const std::pair<QString, QString> languages[] = {
        {QString(), tr("Like the &system")}, {u"en"_s, u"English"_s}, {u"zh_CN"_s, u"简体中文"_s}};
    for (const auto &[locale, text] : languages) {
        const QString chosen = locale;
        QAction *action = group->addAction(add(menu, text));
        action->setCheckable(true);
        action->setData(locale);
        action->setChecked(locale.isEmpty());
        m_languages.append(action);
        connect(action, &QAction::triggered, this, [this, chosen] {
            m_messageBar->showMessage(MessageBar::Kind::Information,
                tr("The language changes the next time CircuitDesk starts. Nothing else has changed."));
            Q_EMIT languageChosen(chosen);
        });
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    connect(add(menu, tr("&Shortcuts"), {QKeySequence(Qt::Key_F1)}), &QAction::triggered, this,
        &MainWindow::showShortcuts);
    QAction *about = add(menu, tr("&About CircuitDesk"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::showPage(Page page)
{
    const bool changed = page != currentPage();
    m_stack->setCurrentIndex(static_cast<int>(page));
    m_sidebar->setCurrent(page);
    updateActions();
    const QWidget *present = focusWidget();
    // Asked for again, a page leaves the focus where it is in it.
    if (changed || !present || !present->isVisible() || present == m_stack->currentWidget())
        focusPage();
    if (changed)
        Q_EMIT pageChanged(page);
}

/// So that keys work in a page as soon as it is shown.
void MainWindow::focusPage()
{
    // Who goes through the pages in the sidebar stays there.
    if (focusWidget() == m_sidebar->button(currentPage()))
        return;
    QWidget *target = firstTarget(m_stack->currentWidget());
    // A page with nothing to press leaves the focus beside it.
    if (!target)
        target = m_sidebar->button(currentPage());
    target->setFocus(Qt::OtherFocusReason);
}

MainWindow::Page MainWindow::currentPage() const
{
    return static_cast<Page>(m_stack->currentIndex());
}

void MainWindow::setCount(Page page, int count)
{
    m_sidebar->setCount(page, count);
}

void MainWindow::setPracticeMode(bool practice)
{
    m_practice->setText(practice
            ? tr("Practice mode: nothing is sent to the provider, and everything you do here is "
                 "kept apart from your real data.")
            : QString());
}

void MainWindow::setReadOnly(bool readOnly)
{
    m_readOnly->setText(readOnly
            ? tr("The data folder may not be written to, so nothing is stored or sent. What is there can be "
                 "read and exported. Check the folder's permissions and start CircuitDesk again.")
            : QString());
}

void MainWindow::setUsable(bool usable)
{
    m_sidebar->setEnabled(usable);
    m_stack->setEnabled(usable);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setAccount(const QString &account)
{
    m_sidebar->setAccount(account);
}

void MainWindow::setConnection(Connection connection, const QString &detail)
{
    m_sidebar->setConnection(connection, detail);
}

void MainWindow::setTheme(Theme theme)
{
    m_themes.at(static_cast<int>(theme))->setChecked(true);
}

void MainWindow::setLanguage(const QString &localeName)
{
    for (QAction *action : std::as_const(m_languages)) {
        if (action->data().toString() == localeName)
            action->setChecked(true);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setFolded(width() < foldBelow);
}

void MainWindow::requestReview()
{
    if (currentPage() >= Page::Loa)
        Q_EMIT reviewRequested();
}

void MainWindow::requestSearch()
{
    if (currentPage() == Page::Drafts)
        return m_drafts->focusSearch();
    if (currentPage() == Page::Engineers)
        return m_engineers->focusSearch();
    showPage(Page::History);
    m_history->focusSearch();
    Q_EMIT searchRequested();
}

void MainWindow::requestExport()
{
    if (currentPage() == Page::Loa)
        Q_EMIT m_loa->exportRequested();
    else if (currentPage() == Page::History && !m_history->currentId().isEmpty())
        Q_EMIT m_history->exportRequested(m_history->currentId());
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(findChildren<QAction *>(), this))->open();
}

void MainWindow::showAbout()
{
    (new AboutDialog(this))->open();
}

void MainWindow::updateActions()
{
    if (!m_undo)
        return;
    const bool loa = currentPage() == Page::Loa;
    QUndoStack *stack = m_loa->roster()->undoStack();
    m_undo->setEnabled(loa && stack->canUndo());
    m_redo->setEnabled(loa && stack->canRedo());
    m_export->setEnabled(loa || currentPage() == Page::History);
    m_review->setEnabled(currentPage() >= Page::Loa);
    m_formMenu->setFormShown(currentPage() >= Page::Loa);
}

} // namespace circuitdesk
