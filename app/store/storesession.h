// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace circuitdesk {

/// What lives on the store's thread: the open database and this process's claim, or why there is none. Only
/// the store's own files include it.
struct Store::Session {
    Result<std::unique_ptr<Database>> database = tl::make_unexpected(Error{});
    Result<std::unique_ptr<ProcessClaim>> claim = tl::make_unexpected(Error{});
};

/// Does \a work on the store's thread, after all that was posted before; its future has the answer.
template <typename Work>
auto Store::post(Work work) -> QFuture<std::invoke_result_t<Work, Session &>>
{
    using Answer = std::invoke_result_t<Work, Session &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    auto future = promise->future();
    QMetaObject::invokeMethod(
        m_worker,
        [promise, session = m_session, work = std::move(work)] {
            promise->start();
            if (session->database)
                promise->addResult(work(*session));
            else
                promise->addResult(Answer(tl::make_unexpected(session->database.error())));
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace circuitdesk
