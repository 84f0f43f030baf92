// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/terminationsignals.h"

#include <QSocketNotifier>

#include <array>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace circuitdesk {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array signalNumbers{SIGTERM, SIGINT, SIGHUP};
/// A handler may do little more than write a byte, and can be given no object.
std::array<int, 2> ends{-1, -1};

void wake(int)
{
    const char byte = 1;
    // A full buffer means that the program has been told already.
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, sizeof byte);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        qFatal("there is no pair of sockets for signals");
    for (const int end : ends) {
        // Not for children, and never waiting: a handler must not.
        if (::fcntl(end, F_SETFD, FD_CLOEXEC) < 0 || ::fcntl(end, F_SETFL, O_NONBLOCK) < 0)
            qFatal("the pair of sockets for signals can't be prepared");
    }
    m_notifier = std::make_unique<QSocketNotifier>(ends[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        // A second signal ends the program at once, should the first not.
        for (const int number : signalNumbers)
            std::signal(number, SIG_DFL);
        Q_EMIT received();
    });
    for (const int number : signalNumbers)
        std::signal(number, wake);
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : signalNumbers)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &end : ends) {
        ::close(end);
        end = -1;
    }
}

void forbidCoreFiles()
{
#ifdef Q_OS_LINUX
    // Linux hands a core to a program that collects them (systemd-coredump, apport) whatever the limit is,
    // but for a limit of one byte, which stops that (fs/coredump.c, core(5)); a file can't be that small, so
    // none is written either. Unlike PR_SET_DUMPABLE that leaves /proc/self to the user it belongs to, where
    // desktop portals look who asks them, and it holds for the programs that this one starts.
    const rlimit none{1, 1};
    if (::setrlimit(RLIMIT_CORE, &none) == 0)
        return;
    // Who is allowed 0 at most may not have 1. This is worse for portals, and not passed on.
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        qWarning("core files can't be switched off");
#else
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        qWarning("core files can't be switched off");
#endif
}

#else

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent) { }
TerminationSignals::~TerminationSignals() = default;

void forbidCoreFiles() { }

#endif

} // namespace circuitdesk
