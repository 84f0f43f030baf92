// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineerbook.h"
#include "models/loaapplication.h"

#include <QTest>

#include <memory>

class QDialog;

namespace circuitdesk {
class MainWindow;
}

namespace circuitdesk::test {

/// Waits for the state that is to be photographed; without it there is no picture, and the program ends.
template <typename Condition>
void waitFor(Condition condition)
{
    if (!QTest::qWaitFor(condition, 20000))
        qFatal("the window does not come to the state that is to be photographed");
}

/// Takes the pictures of docs/screenshots, all in one theme and one language.
class Photographer final
{
public:
    /// \a theme: `light`, `dark`, or empty for the system's; \a suffix tells the pictures from those of
    /// another theme.
    Photographer(const QString &directory, const QString &theme, const QString &suffix);

    /// As the settings name it.
    [[nodiscard]] const QString &theme() const { return m_theme; }
    /// Saves what \a widget shows as `NAME-SUFFIX.png`, in at most 256 colours.
    void take(const QString &name, QWidget &widget);
    /// Opens a dialog, saves what it shows, and closes it.
    void takeDialog(const QString &name, QDialog *dialog);

private:
    QString m_directory;
    QString m_theme;
    QString m_suffix;
};

/// A window without data, at the size of a field laptop, active.
[[nodiscard]] std::unique_ptr<MainWindow> openWindow();
/// A form of resources/examples.
[[nodiscard]] LoaApplication example(const QString &name);
/// An address book with the 16 engineers of an example.
[[nodiscard]] QList<BookEntry> exampleBook();
/// The model that the view of this name shows.
[[nodiscard]] QAbstractItemModel *modelOf(const QWidget &window, const QString &view);
/// Waits for the dialog of this name.
[[nodiscard]] QWidget *dialogOf(const QWidget &window, const QString &name);

} // namespace circuitdesk::test
