// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/submissionrequest.h"

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

ApiRequest requestFor(const Submission &submission, const Account &account, const QList<Region> &regions)
{
    ApiRequest request;
    request.action = operationName(submission.kind);
    request.parameters = submission.parameters;
    request.parameters.append({u"ClientToken"_s, submission.clientToken});
    request.endpoint = endpointOf(account, submission.regionId, regions);
    request.credentials = account.credentials;
    request.placement = account.placement;
    request.write = true;
    return request;
}

} // namespace circuitdesk
