// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/desk.h"

#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>

#include <functional>

namespace circuitdesk {

/// One line of docs/reliability.md: a fault, how often it was tried, and what broke.
class Proof final
{
public:
    explicit Proof(const QString &fault) : m_fault(fault) { }

    void tried(int times = 1) { m_count += times; }
    /// What must hold; \a what tells where it did not.
    bool expect(bool holds, const QString &what);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int violations() const { return m_violations; }
    /// Prints fault, count and result, as run.sh reads them; true where nothing broke. \a figures: measured
    /// beside it.
    [[nodiscard]] bool print(const QString &figures = {}) const;

private:
    QString m_fault;
    int m_count = 0;
    int m_violations = 0;
};

/// What a person would find in the database.
struct Held {
    QMap<QString, Draft> drafts;
    QMap<QString, Submission> submissions;
    QMap<QString, qsizetype> events; ///< how many each submission has

    bool operator==(const Held &) const = default;
};

/// All that \a store has, read the way the window reads it.
[[nodiscard]] Result<Held> heldBy(Store &store);
/// What differs, in a line.
[[nodiscard]] QString difference(const Held &found, const Held &expected);

/// What a person does in a day, by a fixed seed: drafts are begun, changed, thrown away and queued; what is
/// queued is sent and settled. It knows what must be in the database after each step.
class DayOfWork final
{
public:
    /// One call of the store that is repeated as it is until it works.
    using Step = std::function<Result<void>(Store &)>;

    DayOfWork(quint32 seed, const TestClock &clock) : m_random(seed), m_clock(clock) { }

    [[nodiscard]] Step next();
    /// What comes first with a store that was opened anew: what the one before was sending is of unknown
    /// outcome.
    [[nodiscard]] Step resume();
    /// A draft with a text of \a size characters, to fill a disk with.
    [[nodiscard]] Step begin(int size);
    /// After the steps that worked.
    [[nodiscard]] const Held &held() const { return m_held; }

private:
    [[nodiscard]] Step begin();
    [[nodiscard]] Step save(const Draft &draft);
    [[nodiscard]] Step change();
    [[nodiscard]] Step discard();
    [[nodiscard]] Step queue();
    [[nodiscard]] Step move();
    [[nodiscard]] Draft written();

    QRandomGenerator m_random;
    TestClock m_clock;
    Held m_held;
    int m_number = 0;
};

/// Nothing where SQLite and its search index find the file whole, else what they say.
[[nodiscard]] QString integrityOf(const QString &path);

[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace circuitdesk
