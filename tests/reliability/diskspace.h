// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circuitdesk {

/// A file system of this process's own in the place of one folder, gone with this object. Linux only.
class SmallDisk final
{
public:
    /// Lets this process mount: as root, or in a user namespace. Before its first thread; false where the
    /// system does not let it.
    [[nodiscard]] static bool allow();

    SmallDisk(const QString &folder, int mebibytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    void resize(int mebibytes);
    void setReadOnly(bool readOnly);

private:
    void remount();

    QByteArray m_folder;
    int m_mebibytes;
    bool m_readOnly = false;
};

} // namespace circuitdesk
