// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

/// Makes damaged inputs of good ones. An input follows from the seed and the number of its run alone, so that
/// each can be made again without those before it.
class Mutator final
{
public:
    /// \a samples must not be empty.
    Mutator(const QList<QByteArray> &samples, quint32 seed) : m_samples(samples), m_seed(seed) { }

    [[nodiscard]] QByteArray input(quint32 run) const;

private:
    void edit(QByteArray &input, QRandomGenerator &random) const;

    QList<QByteArray> m_samples;
    quint32 m_seed;
};
