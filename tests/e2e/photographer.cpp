// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/photographer.h"

#include "models/loafile.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QHash>
#include <QImageWriter>
#include <QTableView>

#include <algorithm>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostColors = 256;

/// The colours of \a image, the most frequent ones first.
QList<QRgb> colorsOf(const QImage &image)
{
    QHash<QRgb, qsizetype> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width();) {
            const QRgb color = line[x];
            const int begin = x;
            while (x < image.width() && line[x] == color)
                ++x;
            counts[color] += x - begin;
        }
    }
    QList<QRgb> colors = counts.keys();
    std::sort(colors.begin(), colors.end(), [&counts](QRgb one, QRgb other) {
        return std::pair(counts[one], one) > std::pair(counts[other], other);
    });
    return colors;
}

int distance(QRgb one, QRgb other)
{
    const int red = qRed(one) - qRed(other);
    const int green = qGreen(one) - qGreen(other);
    const int blue = qBlue(one) - qBlue(other);
    return red * red + green * green + blue * blue;
}

/// Colours that stand for all of \a colors: the most frequent ones, but of those that are nearly alike only
/// one, so that a small state pill keeps its red beside a page full of grey edges of letters.
QList<QRgb> tableFor(const QList<QRgb> &colors)
{
    QList<QRgb> table;
    for (int alike = 0;; alike = alike * 2 + 3) {
        table.clear();
        for (const QRgb color : colors) {
            const bool isNew = std::none_of(table.cbegin(), table.cend(),
                [&](QRgb taken) { return taken == color || distance(taken, color) < alike; });
            if (isNew)
                table.append(color);
            if (table.size() > mostColors)
                break;
        }
        if (table.size() <= mostColors)
            return table;
    }
}

/// An interface has few colours, and many only at the edges of its letters, where a near one does: a third of
/// the size, and no difference that is seen.
QImage indexed(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    const QList<QRgb> colors = colorsOf(image);
    const QList<QRgb> table = tableFor(colors);
    QHash<QRgb, uchar> places;
    for (const QRgb color : colors) {
        const auto nearest = std::min_element(table.begin(), table.end(),
            [color](QRgb one, QRgb other) { return distance(one, color) < distance(other, color); });
        places.insert(color, static_cast<uchar>(nearest - table.begin()));
    }
    QImage result(image.size(), QImage::Format_Indexed8);
    result.setColorTable(table);
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        uchar *out = result.scanLine(y);
        uchar place = 0;
        for (int x = 0; x < image.width(); ++x) {
            if (x == 0 || line[x] != line[x - 1])
                place = places.value(line[x]);
            out[x] = place;
        }
    }
    return result;
}

} // namespace

Photographer::Photographer(const QString &directory, const QString &theme, const QString &suffix)
    : m_directory(directory),
      m_theme(theme),
      m_suffix(suffix)
{
}

void Photographer::take(const QString &name, QWidget &widget)
{
    QTest::qWait(200); // for the last paint; nothing depends on it but the picture
    // What came in at the last moment is shown whole: a layout shows its new widgets by events.
    QCoreApplication::sendPostedEvents();
    QImageWriter writer(m_directory + u'/' + name + u'-' + m_suffix + u".png"_s, "png");
    writer.setCompression(100);
    if (!writer.write(indexed(widget.grab().toImage())))
        qFatal("a picture could not be saved");
}

void Photographer::takeDialog(const QString &name, QDialog *dialog)
{
    dialog->open();
    dialog->activateWindow();
    waitFor([dialog] { return QApplication::activeWindow() == dialog; });
    take(name, *dialog);
    dialog->close();
}

std::unique_ptr<MainWindow> openWindow()
{
    auto window = std::make_unique<MainWindow>();
    window->setAccount(u"杭州 field team"_s);
    window->setConnection(MainWindow::Connection::Online, {});
    window->resize(1280, 720);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window is not shown");
    return window;
}

LoaApplication example(const QString &name)
{
    QFile file(u"" CIRCUITDESK_SOURCE_DIR "/resources/examples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("an example is missing");
    const auto application = parseLoaFile(file.readAll(), name);
    if (!application)
        qFatal("an example can't be read");
    return *application;
}

QList<BookEntry> exampleBook()
{
    QList<BookEntry> book;
    for (const Engineer &engineer : example(u"hangzhou-mstp-16.loa.json"_s).engineers) {
        const auto number = static_cast<int>(book.size());
        const QDateTime used =
            QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC).addDays(-5 * (number % 7));
        book.append({QString::number(number), engineer, number % 4 == 3 ? QDateTime() : used, used});
    }
    return book;
}

QAbstractItemModel *modelOf(const QWidget &window, const QString &view)
{
    return window.findChild<QTableView *>(view)->model();
}

QWidget *dialogOf(const QWidget &window, const QString &name)
{
    QWidget *dialog = nullptr;
    waitFor([&] { return (dialog = window.findChild<QWidget *>(name)) != nullptr; });
    return dialog;
}

} // namespace circuitdesk::test
