// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace circuitdesk {

bool makePrivateFolder(const QString &path)
{
    constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (QFileInfo(path).isDir())
        return true;
    return QDir().mkpath(path) && QFile::setPermissions(path, onlyOwner);
}

} // namespace circuitdesk
