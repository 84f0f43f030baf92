// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/answer.h"
#include "app/practice/desk.h"
#include "app/practice/faults.h"
#include "app/practice/message.h"
#include "app/practice/signature.h"

#include <optional>
#include <string>

namespace circuitdesk::practice {

/// The API as a client meets it: faults, then signature, time and nonce, then the operation, then the
/// envelope. Knows nothing of sockets; belongs to one thread.
class Gateway final
{
public:
    /// A request between its arrival and its answer.
    struct Visit {
        HttpRequest request;
        RequestParameters parameters;
        std::string action;
        std::string requestId;
        std::optional<Fault> fault;
        std::size_t ledgerIndex = 0;
        bool isControl = false;
        /// How long the server leaves the request lying before it acts.
        double waitSeconds = 0;
    };

    Gateway(AccessKey key, UnixSeconds reviewSeconds);

    /// Where the server can be reached, for the LOA's download address.
    void setBaseUrl(std::string url) { m_desk.baseUrl = std::move(url); }

    /// Notes the request in the ledger and draws its fault.
    [[nodiscard]] Visit begin(HttpRequest request);

    /// Acts, after visit.waitSeconds have passed, and tells how to answer.
    [[nodiscard]] Delivery finish(const Visit &visit);

    /// The answer to bytes that are not an HTTP request, or not one of an acceptable size.
    [[nodiscard]] HttpAnswer refuseUnreadable(int status, const std::string &reason);

private:
    [[nodiscard]] Delivery deliver(const Visit &visit);
    [[nodiscard]] Delivery act(const Visit &visit);
    [[nodiscard]] Outcome judge(const Visit &visit);
    [[nodiscard]] std::optional<ApiError> authenticate(const Visit &visit);
    [[nodiscard]] Envelope envelopeFor(const Visit &visit) const;
    [[nodiscard]] UnixSeconds signingNow(const Visit &visit) const;
    void note(const Visit &visit, const Delivery &delivery);

    AccessKey m_key;
    Desk m_desk;
    FaultQueue m_faults;
    NonceBook m_nonces;
};

} // namespace circuitdesk::practice
