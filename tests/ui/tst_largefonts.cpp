// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/examples.h"
#include "tests/ui/controls.h"
#include "tests/ui/everydialog.h"
#include "tests/ui/everypage.h"
#include "tests/ui/screens.h"
#include "ui/completionpage.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"
#include "ui/orderpage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Who needs large letters, and what they have.
struct Sight {
    const char *name;
    int letters; ///< times the usual size
    QSize screen;
};

/// In the order of the screens.
constexpr Sight sights[] = {
    {"twice the letters on a field laptop", 2, {1280, 720}},
    {"1920 x 1080 at 300 %", 1, {640, 360}},
};

/// Who is too wide for \a area, innermost last.
QByteArray tooWide(const QScrollArea &area)
{
    QByteArray names;
    for (const QWidget *widget : area.widget()->findChildren<QWidget *>()) {
        const int least = qMax(widget->minimumWidth(), widget->minimumSizeHint().width());
        if (widget->isVisible() && least > area.viewport()->width())
            names +=
                ' ' + QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
    }
    return names;
}

bool scrolls(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
    }
    return false;
}

/// Of what is in \a window and on the screen now; empty where all is well.
QByteArray firstProblem(const QWidget &window)
{
    for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
        if (!area->isVisible())
            continue;
        if (area->horizontalScrollBar()->maximum() > 0 || area->horizontalScrollBar()->isVisible())
            return "a page scrolls sideways:" + tooWide(*area);
        if (area->viewport()->height() < 2 * QFontMetrics(window.font()).height()
            && area->verticalScrollBar()->maximum() > 0)
            return "hardly a line of it is seen: " + area->objectName().toUtf8();
    }
    for (const QWidget *widget : controlsIn(window)) {
        const QRect at(widget->mapTo(&window, QPoint()), widget->size());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QByteArray problem;
        if (!scrolls(widget) && !window.rect().contains(at))
            problem = "outside the window: ";
        else if (at.left() < 0 || at.right() >= window.width())
            problem = "one has to scroll sideways: ";
        else if (button && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            problem = "its word is cut off: ";
        else if (widget->height() < QFontMetrics(widget->font()).height())
            problem = "too low for its letters: ";
        if (!problem.isEmpty())
            return problem + widget->objectName().toUtf8();
    }
    return {};
}

} // namespace

/// Somebody reads with letters of twice the size, or has a small screen: nothing is cut off or out of reach.
class TestLargeFonts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsWithinReach_data();
    void everythingIsWithinReach();
    void everyDialogIsWithinReach_data();
    void everyDialogIsWithinReach();
    void theSheetOfShortcutsIsReadByKeys();
    void cleanupTestCase() { m_window.reset(); }

private:
    /// The window, as large as the screen.
    void look(int sight);

    QFont m_font;
    int m_sight = -1;
    std::unique_ptr<MainWindow> m_window;
};

void TestLargeFonts::initTestCase()
{
    m_font = QApplication::font();
}

void TestLargeFonts::look(int sight)
{
    if (std::exchange(m_sight, sight) == sight)
        return;
    m_window.reset();
    QFont font = m_font;
    font.setPointSizeF(QFontInfo(font).pointSizeF() * sights[sight].letters);
    QApplication::setFont(font);
    applyTheme(*qApp, Theme::Light);
    const QScreen *screen = QGuiApplication::screens().at(sight);
    QCOMPARE(screen->size(), sights[sight].screen);
    m_window = std::make_unique<MainWindow>();
    m_window->setAccount(u"Example account"_s);
    m_window->loaPage()->setApplication(examples::loa());
    m_window->loaPage()->setProblems({{Field::Si, -1, Severity::Hard, u"Construction company is empty."_s}});
    m_window->orderPage()->setOrder(examples::order());
    m_window->completionPage()->setCompletion(examples::completion());
    m_window->messageBar()->showMessage(MessageBar::Kind::Error, u"It failed."_s, u"Try again"_s);
    m_window->setGeometry(screen->geometry());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestLargeFonts::everythingIsWithinReach_data()
{
    QTest::addColumn<int>("sight");
    QTest::addColumn<MainWindow::Page>("page");
    const auto pages = QMetaEnum::fromType<MainWindow::Page>();
    for (int sight = 0; sight < int(std::size(sights)); ++sight) {
        for (int i = 0; i < pages.keyCount(); ++i)
            QTest::addRow("%s: %s", sights[sight].name, pages.key(i))
                << sight << static_cast<MainWindow::Page>(pages.value(i));
    }
}

void TestLargeFonts::everythingIsWithinReach()
{
    QFETCH(int, sight);
    QFETCH(MainWindow::Page, page);
    look(sight);
    m_window->showPage(page);
    QVERIFY(controlsIn(*m_window).size() >= 8);
    // Drawn once, everything has its place; the layouts settle within some turns of the event loop.
    m_window->grab();
    QCoreApplication::processEvents();
    QTRY_COMPARE(firstProblem(*m_window), QByteArray());
    QCOMPARE(m_window->size(), sights[sight].screen);
}

void TestLargeFonts::everyDialogIsWithinReach_data()
{
    QTest::addColumn<int>("sight");
    QTest::addColumn<int>("number");
    for (int sight = 0; sight < int(std::size(sights)); ++sight) {
        for (int number = 0; number < everyDialog().size(); ++number)
            QTest::addRow("%s: %s", sights[sight].name, everyDialog().at(number).first) << sight << number;
    }
}

void TestLargeFonts::everyDialogIsWithinReach()
{
    QFETCH(int, sight);
    QFETCH(int, number);
    look(sight);
    const std::unique_ptr<QDialog> dialog(everyDialog().at(number).second(m_window.get()));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    const QSize screen = sights[sight].screen;
    QVERIFY2(dialog->width() <= screen.width() && dialog->height() <= screen.height(),
        qPrintable(u"%1 x %2"_s.arg(dialog->width()).arg(dialog->height())));
    dialog->grab();
    QCoreApplication::processEvents();
    QTRY_COMPARE(firstProblem(*dialog), QByteArray());
}

void TestLargeFonts::theSheetOfShortcutsIsReadByKeys()
{
    look(1);
    ShortcutsDialog dialog({}, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    dialog.activateWindow();
    QTRY_VERIFY(dialog.isAncestorOf(QApplication::focusWidget()));
    auto *area = dialog.findChild<QScrollArea *>(u"shortcutsScroll"_s);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    for (int i = 0; i < 4 && !area->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(area->hasFocus());
    for (int i = 0; i < 100 && area->verticalScrollBar()->value() < area->verticalScrollBar()->maximum(); ++i)
        QTest::keyClick(area, Qt::Key_PageDown);
    QCOMPARE(area->verticalScrollBar()->value(), area->verticalScrollBar()->maximum());
}

int main(int argc, char *argv[])
{
    QList<QSize> sizes;
    for (const Sight &sight : sights)
        sizes.append(sight.screen);
    const test::Screens screens(sizes);
    const QApplication application(argc, argv);
    TestLargeFonts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_largefonts.moc"
