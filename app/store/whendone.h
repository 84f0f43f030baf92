// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace circuitdesk {

/// Calls \a use with the result of \a future on the thread of \a context, or never where \a context is gone
/// by then. Use this instead of QFuture::then(context, …): until Qt 6.8 that aborts when the context is
/// destroyed first.
template <typename T, typename Use>
void whenDone(const QFuture<T> &future, QObject *context, Use use)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)]() mutable {
            watcher->deleteLater();
            // A future without a result was cancelled: the store ended before it was its turn.
            if (watcher->future().resultCount() > 0)
                use(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace circuitdesk
