// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/examples.h"
#include "tests/ui/controls.h"
#include "tests/ui/everypage.h"
#include "ui/completionpage.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"
#include "ui/orderpage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QScrollArea>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// Somebody reads with letters of twice the size, on a field laptop: nothing is cut off or out of reach.
class TestLargeFonts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsWithinReach_data() { everyPage(); }
    void everythingIsWithinReach();

private:
    /// Of what is on the screen now; empty where all is well.
    [[nodiscard]] QByteArray firstProblem() const;

    std::unique_ptr<MainWindow> m_window;
};

namespace {

bool scrolls(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
    }
    return false;
}

} // namespace

void TestLargeFonts::initTestCase()
{
    QFont font = QApplication::font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * 2);
    QApplication::setFont(font);
    applyTheme(*qApp, Theme::Light);
    m_window = std::make_unique<MainWindow>();
    m_window->setAccount(u"Example account"_s);
    m_window->loaPage()->setApplication(examples::loa());
    m_window->loaPage()->setProblems({{Field::Si, -1, Severity::Hard, u"Construction company is empty."_s}});
    m_window->orderPage()->setOrder(examples::order());
    m_window->completionPage()->setCompletion(examples::completion());
    m_window->messageBar()->showMessage(MessageBar::Kind::Error, u"It failed."_s, u"Try again"_s);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestLargeFonts::everythingIsWithinReach()
{
    QFETCH(MainWindow::Page, page);
    m_window->showPage(page);
    // The layouts settle within some turns of the event loop.
    QTRY_COMPARE(firstProblem(), QByteArray());
    QCOMPARE(m_window->size(), QSize(1280, 720));
}

QByteArray TestLargeFonts::firstProblem() const
{
    const QList<QWidget *> all = controlsIn(*m_window);
    if (all.size() < 8)
        return "hardly anything is shown";
    for (QWidget *widget : all) {
        const QRect at(widget->mapTo(m_window.get(), QPoint()), widget->size());
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QByteArray problem;
        if (!scrolls(widget) && !m_window->rect().contains(at))
            problem = "outside the window: ";
        else if (at.left() < 0 || at.right() >= m_window->width())
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

QTEST_MAIN(TestLargeFonts)
#include "tst_largefonts.moc"
