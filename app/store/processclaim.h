// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace circuitdesk {

/// This process's name in the claims of submissions, proven alive by a lock file beside the database. The
/// lock ends with the process, however it ends.
class ProcessClaim final
{
public:
    /// \a directory: the data directory. Creates `claims/` in it.
    [[nodiscard]] static Result<std::unique_ptr<ProcessClaim>> take(const QString &directory);
    ~ProcessClaim();

    [[nodiscard]] const QString &name() const { return m_name; }
    /// True where the process that took \a claim no longer runs.
    [[nodiscard]] bool isDead(const QString &claim) const;

private:
    ProcessClaim(const QString &directory, const QString &name);
    [[nodiscard]] QString lockPath(const QString &claim) const;

    QString m_directory;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace circuitdesk
