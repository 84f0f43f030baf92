// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/rescue.h"

#include "app/controllers/messages.h"
#include "app/store/database.h"
#include "app/store/whendone.h"
#include "models/historymodel.h"

#include <QtConcurrent>

namespace circuitdesk {

Rescue::Rescue(MainWindow &window, const QString &databasePath, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_path(databasePath)
{
}

void Rescue::offer(const Cipher::Key &key, const Error &why)
{
    const auto examined = QtConcurrent::run([path = m_path, key] { return recovery::examine(path, key); });
    whenDone(examined, this, [this, key, why](const Damage &damage) { tell(damage, key, why); });
}

void Rescue::tell(const Damage &damage, const Cipher::Key &key, const Error &why)
{
    const bool foreign = why.code == QLatin1StringView(Database::codeForeign);
    if (foreign && !damage.backup)
        return;
    const QString found = foreign
        ? why.message
        : tr(
            "The database is damaged, and was left untouched. What can still be read in it: %1 drafts and %2 "
            "submissions.")
              .arg(damage.drafts)
              .arg(damage.submissions);
    const QString backup = damage.backup
        ? tr("The newest good backup is of %1, with %2 drafts and %3 submissions.")
              .arg(timeText(damage.backup->madeAt))
              .arg(damage.backup->drafts)
              .arg(damage.backup->submissions)
        : tr("There is no good backup.");
    say(m_window, MessageBar::Kind::Error,
        found + u' ' + backup + u' '
            + tr("You can go on with all of this; the damaged file is kept under another name."),
        tr("Set it aside and go on"), this, [this, key] { recover(key); });
}

void Rescue::recover(const Cipher::Key &key)
{
    say(m_window, MessageBar::Kind::Information, tr("The damaged database is being set aside…"));
    const auto recovered = QtConcurrent::run(
        [path = m_path, key] { return recovery::recover(path, key, QDateTime::currentDateTimeUtc()); });
    whenDone(recovered, this, [this, key](const Result<Recovered> &result) {
        if (!result)
            return say(m_window, MessageBar::Kind::Error, result.error().message, tr("Try again"), this,
                [this, key] { recover(key); });
        m_result =
            tr("Your data is back: %1 drafts and %2 submissions. The damaged file is kept as %3. What may "
               "have "
               "been sent since the backup is looked up at the provider before it is sent.")
                .arg(result->drafts)
                .arg(result->submissions)
                .arg(result->setAsideAs);
        Q_EMIT rescued(key);
    });
}

void Rescue::tellResult()
{
    if (!m_result.isEmpty())
        say(m_window, MessageBar::Kind::Success, std::exchange(m_result, {}));
}

} // namespace circuitdesk
