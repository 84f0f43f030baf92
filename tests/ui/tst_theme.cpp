// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace circuitdesk;

/// The colours of both themes, by the formula of WCAG 2.2.
class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data();
    void contrast();
    void switchesWhileRunning();
    void everyIconExists_data();
    void everyIconExists();
    void iconsFollowThePalette();
};

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const double c = static_cast<double>(channel);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double ratio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

void TestTheme::contrast_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");
    const std::pair<const char *, ThemeColors> themes[] = {{"light", lightColors()}, {"dark", darkColors()}};
    for (const auto &[name, colors] : themes) {
        const QPalette &palette = colors.palette;
        const auto row = [name = name](const char *what, const QColor &front, const QColor &back,
                             double least) { QTest::addRow("%s %s", name, what) << front << back << least; };
        const QColor text = palette.color(QPalette::Text);
        const std::pair<const char *, QColor> surfaces[] = {{"window", palette.color(QPalette::Window)},
            {"base", palette.color(QPalette::Base)}, {"button", palette.color(QPalette::Button)},
            {"sidebar", colors.sidebar}, {"selection", colors.selection}, {"hover", colors.hover}};
        for (const auto &[surface, back] : surfaces) {
            row(qPrintable(QLatin1String("text on ") + QLatin1String(surface)), text, back, 4.5);
            if (back == colors.sidebar || back == palette.color(QPalette::Window)
                || back == palette.color(QPalette::Base))
                row(qPrintable(QLatin1String("hint on ") + QLatin1String(surface)), colors.hint, back, 4.5);
        }
        row("placeholder", palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base), 4.5);
        row("primary button", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight),
            4.5);
        row("caution button", palette.color(QPalette::HighlightedText),
            colors.tone[static_cast<int>(Tone::Warning)], 4.5);
        row("tooltip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), 4.5);
        row("link", palette.color(QPalette::Link), palette.color(QPalette::Window), 4.5);
        row("outline on base", colors.outline, palette.color(QPalette::Base), 3.0);
        row("outline on window", colors.outline, palette.color(QPalette::Window), 3.0);
        row("focus ring on base", palette.color(QPalette::Highlight), palette.color(QPalette::Base), 3.0);
        row("focus ring on selection", palette.color(QPalette::Highlight), colors.selection, 3.0);
        for (int tone = 0; tone < 5; ++tone) {
            const QByteArray number = QByteArray::number(tone);
            row("tone on its tint " + number, colors.tone[tone], colors.tint[tone], 4.5);
            row("tone on window " + number, colors.tone[tone], palette.color(QPalette::Window), 4.5);
            row("tone on base " + number, colors.tone[tone], palette.color(QPalette::Base), 4.5);
            row("text on tint " + number, text, colors.tint[tone], 4.5);
        }
    }
}

void TestTheme::contrast()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(double, least);
    const double found = ratio(front, back);
    QVERIFY2(found >= least,
        qPrintable(QStringLiteral("%1 on %2 is %3").arg(front.name(), back.name()).arg(found)));
}

void TestTheme::switchesWhileRunning()
{
    applyTheme(*qApp, Theme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkColors().palette.color(QPalette::Window));
    QCOMPARE(toneColor(Tone::Error), darkColors().tone[static_cast<int>(Tone::Error)]);
    applyTheme(*qApp, Theme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightColors().palette.color(QPalette::Window));
    QCOMPARE(currentTheme(), Theme::Light);
}

void TestTheme::everyIconExists_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"circuits", "drafts", "outbox", "history", "add", "loa", "order", "remove",
             "delete", "up", "down", "undo", "redo", "copy", "export", "search", "warning", "error", "info",
             "success", "queued", "sending", "accepted", "refused", "unknown", "cancelled", "eye", "refresh",
             "settings", "online", "offline", "connecting", "key", "account", "calendar", "close", "check",
             "console", "again", "practice", "chevronup", "chevrondown"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTheme::everyIconExists()
{
    QFETCH(QString, name);
    const QImage image = themedIcon(name).pixmap(QSize(16, 16), 1.0).toImage();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    QVERIFY2(painted > 8, "The icon is empty at 16 px.");
    QVERIFY(!applicationIcon().pixmap(16).isNull());
}

void TestTheme::iconsFollowThePalette()
{
    const QIcon icon = themedIcon(QStringLiteral("add"));
    applyTheme(*qApp, Theme::Light);
    const QImage light = icon.pixmap(QSize(16, 16), 1.0).toImage();
    applyTheme(*qApp, Theme::Dark);
    QVERIFY(icon.pixmap(QSize(16, 16), 1.0).toImage() != light);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
