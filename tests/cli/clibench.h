// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loaapplication.h"
#include "tests/practice/practiceclient.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace circuitdesk::test {

/// How one run of circuitdesk-cli ended. A run that crashed or hung has no status.
struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// Each line of standard output as an object; an empty one where a line is none.
    [[nodiscard]] QList<QJsonObject> lines() const;
    /// The only line; an empty object where there is not exactly one.
    [[nodiscard]] QJsonObject line() const;
};

/// An empty home, a data folder that does not exist yet, and a practice server with its keys.
class CliBench final
{
public:
    CliBench();

    /// The program with exactly these arguments.
    [[nodiscard]] Run program(const QStringList &arguments) const;
    /// With the data folder, the server's address and `--json`.
    [[nodiscard]] Run run(const QStringList &arguments) const;
    [[nodiscard]] Run apply(const QString &circuit, const QStringList &more = {}) const;
    [[nodiscard]] Run order(const QString &circuit, const QStringList &more = {}) const;

    /// Writes a file beside the data folder; its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    /// An LOA file that nothing is to be mended in.
    [[nodiscard]] QString loaFile(const QString &circuit) const;
    [[nodiscard]] QString path(const QString &name) const { return m_root.filePath(name); }
    [[nodiscard]] QString home() const { return m_root.filePath(QStringLiteral("home")); }
    [[nodiscard]] QString data() const { return m_root.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString database() const { return data() + QStringLiteral("/circuitdesk.sqlite"); }
    [[nodiscard]] bool hasData() const;

    /// The next \a count requests of \a action meet \a fault.
    [[nodiscard]] bool fail(
        const QString &action, const QString &fault, int count = 1, double seconds = 0) const;
    /// One value of each entry of a list of the ledger.
    [[nodiscard]] QStringList ledger(const QString &list, const QString &key) const;
    [[nodiscard]] QStringList requests() const;

    QProcessEnvironment environment;
    QString endpoint;
    PracticeServer server;

private:
    QTemporaryDir m_root;
};

/// Of the practice server's seeds: circuits that take an application, and circuits that take an order.
[[nodiscard]] QString loaCircuit(int number = 1);
[[nodiscard]] QString orderCircuit(int number = 1);

/// An application that `check` finds nothing in, today and in two months.
[[nodiscard]] LoaApplication soundLoa(const QString &circuit);

/// The keys that each line of a submission has, and each line of a problem.
[[nodiscard]] QStringList submissionKeys();
[[nodiscard]] QStringList problemKeys();

[[nodiscard]] QByteArray bytesOf(const QString &path);

} // namespace circuitdesk::test
