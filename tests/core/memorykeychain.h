// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/keychain.h"

#include <QHash>

#include <memory>

namespace circuitdesk {

/// A keychain that outlives the programs that use it, or one that refuses everything, as where none runs.
class MemoryKeychain final
{
public:
    struct State {
        QHash<QString, QByteArray> entries;
        QStringList asked; ///< the names of all entries that were read
        bool works = true;
    };

    [[nodiscard]] Keychain keychain() const
    {
        const auto state = m_state;
        return {[state](const QString &name) {
                    state->asked.append(name);
                    if (!state->works)
                        return ready<QByteArray>(tl::make_unexpected(locked()));
                    if (!state->entries.contains(name))
                        return ready<QByteArray>(failure(ErrorKind::Locked,
                            QStringLiteral("There is no such entry."), Keychain::codeMissing));
                    return ready<QByteArray>(state->entries.value(name));
                },
            [state](const QString &name, const QByteArray &secret) {
                if (!state->works)
                    return ready<void>(tl::make_unexpected(locked()));
                state->entries.insert(name, secret);
                return ready<void>({});
            },
            [state](const QString &name) {
                if (!state->works)
                    return ready<void>(tl::make_unexpected(locked()));
                state->entries.remove(name);
                return ready<void>({});
            }};
    }
    [[nodiscard]] State *operator->() const { return m_state.get(); }

private:
    template <typename T>
    static QFuture<Result<T>> ready(const Result<T> &result)
    {
        return QtFuture::makeReadyFuture(result);
    }
    static Error locked()
    {
        return {ErrorKind::Locked, QStringLiteral("keychain-unavailable"),
            QStringLiteral("The keychain is locked."), {}, {}};
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace circuitdesk
