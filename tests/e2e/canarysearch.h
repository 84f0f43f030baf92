// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineer.h"

#include <QByteArrayList>
#include <QStringList>

namespace circuitdesk::test {

/// Nobody has such a name, number or phone, so each place where they stand is one where they came to.
struct Canaries {
    Engineer engineer;
    Engineer booked; ///< one that is in the address book only
    QString passphrase;
    QString secret; ///< of an access key

    /// What may stand nowhere.
    [[nodiscard]] QStringList people() const;
    /// What may not even stand in what is exported masked: a name may.
    [[nodiscard]] QStringList numbers() const;
    [[nodiscard]] QStringList all() const { return people() + QStringList{passphrase, secret}; }
};
[[nodiscard]] Canaries canaries();

/// A text in every form it may have in a file. Hexadecimal digits are small.
[[nodiscard]] QByteArrayList formsOf(const QString &text);

/// Looks for texts, and counts where it looked.
class CanarySearch final
{
public:
    /// The first of \a texts that stands in \a bytes, and how; empty where none does.
    [[nodiscard]] QString in(const QByteArray &bytes, const QStringList &texts);
    /// The first file below \a folder, hidden ones too, with one of \a texts in it or in its name. A workbook
    /// is looked into, too.
    [[nodiscard]] QString below(const QString &folder, const QStringList &texts);
    [[nodiscard]] int places() const { return m_places; }
    /// For docs/reliability.md: tests/reliability/canary.py reads it.
    void print() const;

private:
    int m_places = 0; ///< files, outputs and the like
    qsizetype m_bytes = 0;
    QSet<QString> m_texts;
};

/// All parts of a packed file, one after the other; nothing where it is none.
[[nodiscard]] QByteArray unpacked(const QString &path);

} // namespace circuitdesk::test
