// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop.h"
#include "ui/choicerow.h"
#include "ui/datatable.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// The desktop changes its colours while the program runs.
class TestSystemTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void followsTheDesktop();
    void highContrastIsTheSystemsOwn();
    void highContrastShowsWhatIsSelected();
    void highContrastShowsWhatIsChosen();
    void aChosenThemeStays();
    void cleanupTestCase() { m_window.reset(); }

private:
    static bool has(const ThemeColors &colors)
    {
        return QApplication::palette().color(QPalette::Window) == colors.palette.color(QPalette::Window)
            && themeColors().sidebar == colors.sidebar;
    }

    test::Desktop m_desktop;
    std::unique_ptr<MainWindow> m_window;
};

void TestSystemTheme::initTestCase()
{
    m_desktop.setColors(Qt::black, QColor(0xeff0f1), QColor(0xfcfcfc));
    applyTheme(*qApp, Theme::System);
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(has(lightColors()));
}

void TestSystemTheme::followsTheDesktop()
{
    m_desktop.setColors(Qt::white, QColor(0x202326), QColor(0x141618));
    QTRY_VERIFY(has(darkColors()));
    m_desktop.setColors(Qt::black, QColor(0xeff0f1), QColor(0xfcfcfc));
    QTRY_VERIFY(has(lightColors()));
}

void TestSystemTheme::highContrastIsTheSystemsOwn()
{
    for (const auto &[front, back] :
        {std::pair<QColor, QColor>{Qt::white, Qt::black}, {Qt::black, Qt::white}}) {
        m_desktop.setColors(front, back, back);
        // Qt posts a palette to the windows, so they have it a moment after the program.
        QTRY_VERIFY(themeColors().divider == front && themeColors().sidebar == back
            && m_window->palette().color(QPalette::Window) == back);
        for (int tone = 0; tone < 5; ++tone) {
            QCOMPARE(themeColors().tone[tone], front);
            QCOMPARE(themeColors().tint[tone], back);
        }
        QCOMPARE(QApplication::palette().color(QPalette::Base), back);
        // Nothing is painted in a colour that is not the person's, but for the edges of letters between the
        // two.
        const QImage picture = m_window->grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor color = picture.pixelColor(x, y);
                QVERIFY2(color.hslSaturation() == 0 || color.lightness() < 8 || color.lightness() > 247,
                    qPrintable(u"%1 at %2, %3"_s.arg(color.name()).arg(x).arg(y)));
            }
        }
    }
}

void TestSystemTheme::highContrastShowsWhatIsSelected()
{
    m_desktop.setColors(Qt::white, Qt::black, Qt::black);
    QTRY_COMPARE(themeColors().selection, QColor(Qt::black));
    QStandardItemModel model(3, 1);
    DataTable table(u"table"_s, u"Table"_s);
    table.setModel(&model);
    table.resize(300, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.clearSelection();
    const QImage before = table.viewport()->grab().toImage();
    table.selectRow(1);
    const QImage after = table.viewport()->grab().toImage();
    const QRect row = table.visualRect(model.index(1, 0));
    QCOMPARE(before.pixelColor(row.center().x(), row.top()), QColor(Qt::black));
    QCOMPARE(after.pixelColor(row.center().x(), row.top()), QColor(Qt::white));
}

/// What is chosen does not look like what has the focus.
void TestSystemTheme::highContrastShowsWhatIsChosen()
{
    m_desktop.setColors(Qt::white, Qt::black, Qt::black);
    QTRY_COMPARE(themeColors().selection, QColor(Qt::black));
    ChoiceRow row;
    QToolButton *first = row.add(u"a"_s, u"First"_s, u"first"_s);
    QToolButton *second = row.add(u"b"_s, u"Second"_s, u"second"_s);
    row.setValue(u"b"_s);
    row.show();
    QVERIFY(QTest::qWaitForWindowActive(&row));
    first->setFocus();
    // Between the outline and the letters.
    const QPoint inside(7, 7);
    const QImage chosen = second->grab().toImage();
    // The pointer may be over the first.
    QVERIFY(first->grab().toImage().pixelColor(inside).lightness() < 64);
    QCOMPARE(chosen.pixelColor(inside), QColor(Qt::white));
    // The letters are seen on it.
    int dark = 0;
    for (int x = 8; x < chosen.width() - 8; ++x)
        dark += chosen.pixelColor(x, chosen.height() / 2).lightness() < 64 ? 1 : 0;
    QVERIFY(dark > 4);
}

void TestSystemTheme::aChosenThemeStays()
{
    applyTheme(*qApp, Theme::Light);
    QVERIFY(has(lightColors()));
    m_desktop.setColors(Qt::white, QColor(0x202326), QColor(0x141618));
    QCoreApplication::processEvents();
    QVERIFY(has(lightColors()));
    applyTheme(*qApp, Theme::System);
    QVERIFY(has(darkColors()));
}

QTEST_MAIN(TestSystemTheme)
#include "tst_systemtheme.moc"
