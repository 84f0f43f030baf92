// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/credentials.h"
#include "models/result.h"

#include <QList>
#include <QProcessEnvironment>

namespace circuitdesk {

/// The places where the provider's own tools look for keys, in their order (API.md 6.1).
enum class SourceKind { Environment, OidcRole, CliProfile, CredentialsFile, EcsRole, CredentialsUri };

/// Where the sources are looked for; a test makes its own.
struct SourceEnvironment {
    QProcessEnvironment variables;
    QString home; ///< absolute; empty: no files in a home are looked for
};

/// What one source holds.
struct SourceFinding {
    enum class State {
        Absent, ///< nothing there, or switched off; the next source is looked at
        Usable, ///< keys
        Unusable, ///< set up in a way that this program can't follow
    };

    SourceKind kind = SourceKind::Environment;
    State state = State::Absent;
    QString text; ///< what was found and what that means, in a sentence; never a secret
    Credentials credentials;
    QString regionId; ///< where the source says its account works; may be empty
};

/// This process's variables and its home: HOME, on Windows %HOMEDRIVE%%HOMEPATH%, else %USERPROFILE%
/// (API.md 6.2).
[[nodiscard]] SourceEnvironment ownSourceEnvironment();

/// The same, and takes the keys and the passphrase out of this process's variables, so that no child process
/// inherits them. Call it before any other thread reads the variables.
[[nodiscard]] SourceEnvironment takeSourceEnvironment();

/// Looks at each source in the provider's order. Reads at most two files of at most 1 MiB, so call it off the
/// window's thread. Nothing is written, run or asked over a network.
[[nodiscard]] QList<SourceFinding> findSources(const SourceEnvironment &environment);

/// The first source that is there. Auth where it is one that this program can't follow: the keys of a later
/// source may belong to somebody else, and what is ordered with them would be too.
[[nodiscard]] Result<SourceFinding> firstSource(const QList<SourceFinding> &findings);

[[nodiscard]] QString sourceName(SourceKind kind);

/// \a variables without what keys come from, and without the passphrase.
[[nodiscard]] QProcessEnvironment withoutSecrets(QProcessEnvironment variables);

} // namespace circuitdesk
