// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageheader.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QTextLayout>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// How the lines of a text are broken, and where they stand.
class TestTextLabel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void linesAreBrokenWell_data();
    void linesAreBrokenWell();
    void longIdIsBrokenSomewhere();
    void rowsAreEvenInEveryScript();
    void hintIsAHintOnEverySurface();
    void headersAreOfOneHeight();

private:
    static QImage image(const QString &text, int width);
    static int baseline(const TextLabel &label);
};

/// \a text as a label of this width shows it.
QImage TestTextLabel::image(const QString &text, int width)
{
    TextLabel label(TextStyle::Section, text);
    label.setWordWrap(true);
    label.resize(width, label.heightForWidth(width));
    return label.grab().toImage();
}

int TestTextLabel::baseline(const TextLabel &label)
{
    QTextLayout layout(label.text(), label.font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return label.contentsMargins().top() + qRound(line.ascent());
}

void TestTextLabel::linesAreBrokenWell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fits");
    QTest::addColumn<QString>("broken");
    QTest::newRow("a circuit's ID at its hyphen")
        << u"Order the port of the circuit pc-bp1hp0wr072f60001 for three months."_s
        << u"Order the port of the circuit pc-"_s
        << u"Order the port of the circuit\npc-bp1hp0wr072f60001 for three months."_s;
    QTest::newRow("a single word in the last line")
        << u"The order waits until somebody pays it."_s << u"The order waits until somebody pays"_s
        << u"The order waits until somebody\npays it."_s;
}

void TestTextLabel::linesAreBrokenWell()
{
    QFETCH(const QString, text);
    QFETCH(const QString, fits);
    QFETCH(const QString, broken);
    TextLabel label(TextStyle::Section, text);
    label.setWordWrap(true);
    const int width = label.fontMetrics().horizontalAdvance(fits) + 4;
    QCOMPARE(image(text, width), image(broken, width));
    // What is copied or read out is what was set.
    QCOMPARE(label.text(), text);
}

void TestTextLabel::longIdIsBrokenSomewhere()
{
    const TextLabel label(TextStyle::Section);
    const int narrow = label.fontMetrics().horizontalAdvance(u"bp1hp0wr072f60001"_s) + 4;
    QCOMPARE(image(u"The circuit pc-bp1hp0wr072f60001 is known."_s, narrow),
        image(u"The circuit pc-\nbp1hp0wr072f60001\nis known."_s, narrow));
}

void TestTextLabel::rowsAreEvenInEveryScript()
{
    TextLabel name(TextStyle::Hint, u"Company"_s);
    TextLabel latin(TextStyle::Body, u"Seekabel Nord GmbH"_s);
    TextLabel chinese(TextStyle::Body, u"示例网络科技有限公司"_s);
    TextLabel id(TextStyle::Id, u"pc-bp1hp0wr072f60001"_s);
    for (TextLabel *label : {&name, &latin, &chinese, &id})
        label->setEvenLines();
    for (const TextLabel *label : {&name, &latin, &id}) {
        QCOMPARE(baseline(*label), baseline(chinese));
        QVERIFY(qAbs(label->sizeHint().height() - chinese.sizeHint().height()) <= 1);
    }
}

void TestTextLabel::hintIsAHintOnEverySurface()
{
    QWidget surface;
    surface.setBackgroundRole(QPalette::Base);
    surface.setAutoFillBackground(true);
    auto *hint = new TextLabel(TextStyle::Hint, u"■"_s, &surface);
    hint->adjustSize();
    const QImage image = surface.grab().toImage();
    const QPoint middle = hint->geometry().center();
    QSet<QRgb> colors;
    for (int y = 0; y < hint->height(); ++y)
        colors.insert(image.pixel(middle.x(), y));
    QVERIFY(colors.contains(themeColors().hint.rgb()));
}

void TestTextLabel::headersAreOfOneHeight()
{
    PageHeader plain(u"History"_s);
    PageHeader busy(u"Drafts"_s);
    busy.addPrimary(u"open"_s, u"Open"_s);
    QCOMPARE(plain.sizeHint().height(), busy.sizeHint().height());
}

QTEST_MAIN(TestTextLabel)
#include "tst_textlabel.moc"
