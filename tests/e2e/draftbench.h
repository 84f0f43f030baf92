// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/core/vault.h"
#include "tests/e2e/person.h"
#include "tests/store/desk.h"
#include "ui/draftspage.h"
#include "ui/loapage.h"
#include "ui/messagebar.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace circuitdesk::test {

/// The whole program on a folder of its own, and a person who works with its drafts.
class DraftBench
{
public:
    using Shelf = DraftModel::Shelf;

    /// False where there is no folder.
    [[nodiscard]] bool prepare();
    void end() { m_application.reset(); }
    /// The window is there and takes keys.
    [[nodiscard]] bool start();

    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    /// The same data, beside the program.
    [[nodiscard]] std::unique_ptr<Store> store() const;
    [[nodiscard]] DraftModel &model()
    {
        return *qobject_cast<DraftModel *>(window().findChild<QTableView *>(u"draftsView"_s)->model());
    }
    [[nodiscard]] QString name(int row) { return model().index(row, DraftModel::Name).data().toString(); }
    [[nodiscard]] LoaApplication form() { return window().loaPage()->application(); }
    [[nodiscard]] QString said() { return window().messageBar()->text(); }
    /// Presses the button of the message, by keys.
    [[nodiscard]] bool answerMessage() { return Person::choose(u"messageAction"_s); }
    /// The keys of an action of the menus, or where it has none, the action itself.
    [[nodiscard]] bool choose(const QString &action);
    /// Shows a shelf of the drafts page and puts the cursor into its first row, by keys.
    [[nodiscard]] bool goTo(Shelf shelf);
    /// A dialog of this type that is open and has the keyboard.
    template <typename Dialog>
    Dialog *opened()
    {
        Dialog *dialog = nullptr;
        const auto open = [&] { return (dialog = window().findChild<Dialog *>()) != nullptr; };
        if (!QTest::qWaitFor(open) || !Person::faces(*dialog))
            qFatal("no dialog opens");
        return dialog;
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
};

} // namespace circuitdesk::test
