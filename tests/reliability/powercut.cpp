// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// powercut [--quick]: the power is cut at any moment of a day's work, while the disk still holds back,
// reorders and tears what it was given since the last synchronization. What was acknowledged must be there.
#include "tests/reliability/diskwork.h"
#include "tests/reliability/powercutlog.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>

using namespace circuitdesk;

namespace {

constexpr int stepsADay = 60;
constexpr int stepsBetweenStarts = 20;

/// A day of work on a sound disk, all that the disk was told, and what had to be there after each step.
struct Recording {
    explicit Recording(quint32 seed);

    TestStore desk;
    DiskLog log{desk.path()};
    QList<Held> states{Held()};
};

Recording::Recording(quint32 seed)
{
    DayOfWork day(seed, desk.clock);
    diskvfs::watch([this](const DiskCall &call) { return log.add(call); });
    std::unique_ptr<Store> store;
    const auto took = [&](const DayOfWork::Step &step) {
        if (const auto done = step(*store); !done)
            qFatal("%s", qPrintable(done.error().message));
        states.append(day.held());
        log.acknowledge(static_cast<int>(states.size()) - 1);
    };
    for (int step = 0; step < stepsADay; ++step) {
        if (step % stepsBetweenStarts == 0) {
            store.reset();
            store = desk.open();
            took(day.resume());
        }
        took(day.next());
    }
    store.reset();
    diskvfs::watch({});
}

/// Opens what the cut left; empty where all is as it must be.
QString judge(const Recording &recording, const QMap<QString, QByteArray> &files, int acknowledged)
{
    TestStore after;
    after.key = recording.desk.key;
    if (!QDir().mkpath(after.folder()))
        qFatal("no folder for what the cut left");
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        writeBytes(after.path() + it.key(), it.value());
    {
        const auto store = after.open();
        const auto held = heldBy(*store);
        if (!held)
            return held.error().code + u": "_s + held.error().message;
        const Held &told = recording.states.at(acknowledged);
        const bool isOneMore =
            acknowledged + 1 < recording.states.size() && *held == recording.states.at(acknowledged + 1);
        if (*held != told && !isOneMore)
            return difference(*held, told);
        if (const auto more = answer(store->saveDraft(loaDraft())); !more)
            return u"afterwards: "_s + more.error().message;
    }
    return integrityOf(after.path());
}

struct Cuts {
    int volatileOnes = 0; ///< with something to lose
};

void cut(const Recording &recording, int times, bool obeys, QRandomGenerator &random, Cuts &cuts,
    const std::function<void(const QString &, qsizetype)> &use)
{
    const auto &entries = recording.log.entries();
    QList<qsizetype> moments;
    const auto isAnswer = [](const DiskLog::Entry &entry) { return entry.acknowledged.has_value(); };
    const auto start = std::find_if(entries.begin(), entries.end(), isAnswer) - entries.begin();
    // The first start is short, and does what never happens again.
    for (int i = 0; i < times; ++i)
        moments.append(random.bounded(static_cast<int>(i % 5 == 0 ? start : entries.size()) + 1));
    std::sort(moments.begin(), moments.end());
    VolatileDisk disk(obeys);
    int acknowledged = 0;
    qsizetype done = 0;
    for (const qsizetype moment : std::as_const(moments)) {
        for (; done < moment; ++done) {
            const DiskLog::Entry &entry = entries.at(done);
            if (entry.acknowledged)
                acknowledged = *entry.acknowledged;
            else
                disk.apply(entry.call);
        }
        cuts.volatileOnes += disk.hasUnsynchronized() ? 1 : 0;
        use(judge(recording, disk.afterPowerCut(random), acknowledged), moment);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"circuitdesk.*=false"_s);
    const bool quick = QCoreApplication::arguments().contains(u"--quick"_s);
    const int days = quick ? 5 : 25;
    const int cutsADay = quick ? 50 : 200;
    diskvfs::install();
    diskvfs::writeBackAfter(40);

    Proof proof(u"Power cut: unsynchronized writes dropped, reordered, torn"_s);
    Proof selfTest(u"The same on a disk that ignores synchronization"_s);
    Cuts cuts;
    Cuts ignored;
    int broke = 0;
    QElapsedTimer time;
    time.start();
    for (int day = 1; day <= days; ++day) {
        const auto seed = static_cast<quint32>(day);
        const Recording recording(seed);
        QRandomGenerator random(seed);
        cut(recording, cutsADay, true, random, cuts, [&](const QString &problem, qsizetype moment) {
            proof.tried();
            proof.expect(problem.isEmpty(), u"seed %1, call %2: %3"_s.arg(seed).arg(moment).arg(problem));
        });
        // Without this, a proof that looks at nothing would hold as well.
        cut(recording, 5, false, random, ignored, [&](const QString &problem, qsizetype) {
            selfTest.tried();
            broke += problem.isEmpty() ? 0 : 1;
        });
    }
    selfTest.expect(broke > 0, u"nothing broke, so the proof shows nothing"_s);
    bool holds = proof.print(u"seeds 1 to %1; %2 cuts with something unsynchronized; %3 s"_s.arg(days)
                                 .arg(cuts.volatileOnes)
                                 .arg(time.elapsed() / 1000));
    holds = selfTest.print(u"%1 were damaged or had lost something, as they must"_s.arg(broke)) && holds;
    return holds ? 0 : 1;
}
