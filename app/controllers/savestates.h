// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/draftkeeper.h"
#include "ui/messagebar.h"
#include "ui/savestate.h"

#include <QCoreApplication>
#include <QLocale>

namespace circuitdesk {

/// Shows on a form page what its keeper does: silently while it goes well, loudly where a form could not be
/// saved.
template <typename Page>
void connectSaveState(DraftKeeper &keeper, Page &page, MessageBar &messageBar)
{
    QObject::connect(&keeper, &DraftKeeper::saving, &page, [&page] {
        page.setSaveState(SaveState::Saving, QCoreApplication::translate("SaveState", "Saving…"));
    });
    QObject::connect(&keeper, &DraftKeeper::saved, &page, [&page](const QDateTime &at) {
        page.setSaveState(SaveState::Saved,
            QCoreApplication::translate("SaveState", "Saved %1")
                .arg(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat)));
    });
    QObject::connect(&keeper, &DraftKeeper::failed, &page, [&page, &messageBar](const Error &error) {
        page.setSaveState(SaveState::Failed, QCoreApplication::translate("SaveState", "Not saved"));
        messageBar.showMessage(MessageBar::Kind::Error, error.message);
    });
}

} // namespace circuitdesk
