// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/diskspace.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace circuitdesk {

namespace {

bool put(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

} // namespace

bool SmallDisk::allow()
{
    const auto user = QByteArray::number(::geteuid());
    const auto group = QByteArray::number(::getegid());
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        if (!put("/proc/self/setgroups", "deny") || !put("/proc/self/uid_map", "0 " + user + " 1")
            || !put("/proc/self/gid_map", "0 " + group + " 1"))
            return false;
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

SmallDisk::SmallDisk(const QString &folder, int mebibytes)
    : m_folder(QFile::encodeName(folder)),
      m_mebibytes(mebibytes)
{
    const QByteArray options = "mode=0700,size=" + QByteArray::number(m_mebibytes) + 'm';
    if (::mount("tmpfs", m_folder.constData(), "tmpfs", MS_NOSUID | MS_NODEV, options.constData()) != 0)
        qFatal("no small disk can be mounted");
}

SmallDisk::~SmallDisk()
{
    ::umount2(m_folder.constData(), MNT_DETACH);
}

void SmallDisk::resize(int mebibytes)
{
    m_mebibytes = mebibytes;
    remount();
}

void SmallDisk::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    remount();
}

void SmallDisk::remount()
{
    const QByteArray options = "mode=0700,size=" + QByteArray::number(m_mebibytes) + 'm';
    unsigned long flags = MS_REMOUNT | MS_NOSUID | MS_NODEV;
    if (m_readOnly)
        flags |= MS_RDONLY;
    if (::mount("tmpfs", m_folder.constData(), "tmpfs", flags, options.constData()) != 0)
        qFatal("the small disk can't be changed");
}

} // namespace circuitdesk
