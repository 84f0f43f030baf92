// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/processclaim.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<ProcessClaim>> ProcessClaim::take(const QString &directory)
{
    std::unique_ptr<ProcessClaim> claim(
        new ProcessClaim(directory + u"/claims"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (!QDir().mkpath(claim->m_directory) || !claim->m_lock->tryLock(0))
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("ProcessClaim",
                "CircuitDesk can't write to %1. Nothing was stored; check the permissions and the free "
                "space.")
                .arg(claim->m_directory));
    return claim;
}

ProcessClaim::ProcessClaim(const QString &directory, const QString &name)
    : m_directory(directory),
      m_name(name),
      m_lock(std::make_unique<QLockFile>(lockPath(name)))
{
    m_lock->setStaleLockTime(0);
}

ProcessClaim::~ProcessClaim() = default;

bool ProcessClaim::isDead(const QString &claim) const
{
    if (claim == m_name)
        return false;
    // A lock without its process is stale to QLockFile, so it can be taken; taking it also tidies the file
    // away.
    QLockFile lock(lockPath(claim));
    lock.setStaleLockTime(0);
    return lock.tryLock(0);
}

QString ProcessClaim::lockPath(const QString &claim) const
{
    return m_directory + u'/' + claim + u".lock"_s;
}

} // namespace circuitdesk
