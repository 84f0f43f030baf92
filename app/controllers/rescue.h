// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/recovery.h"

#include <QObject>

namespace circuitdesk {

class MainWindow;

/// Leads a person past a damaged database: says what can still be read and which backup there is, and, when
/// asked to, sets the damaged file aside and goes on with all of it. Nothing is deleted.
class Rescue final : public QObject
{
    Q_OBJECT

public:
    /// The window must outlive the rescue. No store may be open on \a databasePath.
    Rescue(MainWindow &window, const QString &databasePath, QObject *parent = nullptr);

    /// For a database that is damaged; and where \a why calls it somebody else's although a backup of ours
    /// lies beside it, because a few damaged bytes make it look so.
    void offer(const Cipher::Key &key, const Error &why);
    /// Says what a rescue brought back, once; nothing where there was none. Call it when the pages work, so
    /// that no other message takes its place.
    void tellResult();

Q_SIGNALS:
    /// The database can be opened again.
    void rescued(const circuitdesk::Cipher::Key &key);

private:
    void tell(const Damage &damage, const Cipher::Key &key, const Error &why);
    void recover(const Cipher::Key &key);

    MainWindow &m_window;
    QString m_path;
    QString m_result; ///< of a rescue, not told yet
};

} // namespace circuitdesk
