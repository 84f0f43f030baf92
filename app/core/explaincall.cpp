// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/explaincall.h"

#include "app/api/apiclock.h"
#include "app/core/submissionrequest.h"

#include <QCoreApplication>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ExplainText {
    Q_DECLARE_TR_FUNCTIONS(ExplainCall)
};

/// The account of \a submission, as far as it is known without its keys.
Account keylessAccountOf(const Submission &submission)
{
    Account account;
    account.id = submission.account;
    // Which port the practice server had is not stored; that it was one on this machine is.
    const QUrl here(u"http://127.0.0.1/"_s);
    if (accountOf({}, here).id == submission.account)
        account.endpoint = here;
    return account;
}

} // namespace

ExplanationStyle styleNow(bool personalData)
{
    return {personalData, systemClock()(), randomNonces()()};
}

Explanation explainForm(const AnyForm &form, const Account &account, const ExplanationStyle &style)
{
    Submission call;
    call.kind = kindOf(form);
    call.regionId = std::visit([](const auto &value) { return value.regionId; }, form);
    call.parameters = parametersOf(form);
    return explain(requestFor(call, account), style);
}

Explanation explainSubmission(
    const Submission &submission, const Account &account, const ExplanationStyle &style)
{
    const bool isOurs = account.id == submission.account;
    Explanation result =
        explain(requestFor(submission, isOurs ? account : keylessAccountOf(submission)), submission, style);
    if (submission.purgedAt.isValid())
        result.signingNotes.append(ExplainText::tr("The data of people was removed from this submission, so "
                                                   "this is the call without them, not as it "
                                                   "was sent."));
    return result;
}

} // namespace circuitdesk
