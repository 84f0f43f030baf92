// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"
#include "mutator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <csignal>

namespace {

constexpr quint32 usualSeed = 20160428;
constexpr quint32 reportEvery = 10'000;

quint32 currentRun = 0;
quint32 currentSeed = usualSeed;

void sayWhichRun(int)
{
    std::fprintf(stderr, "in run %u with seed %u; to see it again: CORPUS 1 %u %u\n", currentRun, currentSeed,
        currentSeed, currentRun);
}

QList<QByteArray> samplesIn(const QString &folder)
{
    QList<QByteArray> samples;
    const QDir directory(folder);
    const QStringList names = directory.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            samples.append(file.readAll());
    }
    return samples;
}

bool isUnderstood(const QByteArray &input)
{
    return LLVMFuzzerTestOneInput(
               reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()))
        == 0;
}

} // namespace

int main(int argc, char **argv)
{
    const auto number = [&](int index, quint32 otherwise) {
        return index < argc ? QByteArray(argv[index]).toUInt() : otherwise;
    };
    const QList<QByteArray> samples = argc > 1 ? samplesIn(QFile::decodeName(argv[1])) : QList<QByteArray>();
    const quint32 runs = number(2, 100'000);
    currentSeed = number(3, usualSeed);
    const quint32 first = number(4, 0);
    if (samples.isEmpty() || runs == 0) {
        std::fprintf(stderr, "usage: %s CORPUS [RUNS] [SEED] [FIRST RUN]\n", argv[0]);
        return 2;
    }
    std::signal(SIGABRT, sayWhichRun);

    for (const QByteArray &sample : samples)
        require(isUnderstood(sample), "a sample was refused");
    const Mutator mutator(samples, currentSeed);
    QElapsedTimer timer;
    timer.start();
    quint32 understood = 0;
    for (quint32 done = 0; done < runs; ++done) {
        currentRun = first + done;
        // A run that a sanitizer ends is one of those that follow the last number.
        if (runs > 1 && done % reportEvery == 0) {
            std::printf("%u ", currentRun);
            std::fflush(stdout);
        }
        understood += isUnderstood(mutator.input(currentRun)) ? 1 : 0;
    }
    std::printf("\nseed %u, %u runs from %u on, %u of them understood, %.1f s\n", currentSeed, runs, first,
        understood, double(timer.elapsed()) / 1000);
    require(runs < 1000 || (understood > runs / 100 && understood < runs - runs / 100),
        "mutations that are so coarse or so fine test nothing");
    return 0;
}
