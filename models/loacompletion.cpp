// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loacompletion.h"

#include <QCoreApplication>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CompletionText {
    Q_DECLARE_TR_FUNCTIONS(CompletionText)
};

} // namespace

QStringList lineServiceProviders()
{
    return {u"中国电信"_s, u"中国联通"_s, u"中国移动"_s, u"中国其他"_s};
}

QString lineServiceProviderText(const QString &provider)
{
    switch (lineServiceProviders().indexOf(provider)) {
    case 0:
        return CompletionText::tr("China Telecom");
    case 1:
        return CompletionText::tr("China Unicom");
    case 2:
        return CompletionText::tr("China Mobile");
    case 3:
        return CompletionText::tr("Another carrier in China");
    default:
        return provider;
    }
}

QString effectOf(const LoaCompletion &completion)
{
    const QString circuit =
        completion.instanceId.isEmpty() ? CompletionText::tr("(no circuit yet)") : completion.instanceId;
    return completion.finishWork
        ? CompletionText::tr("Report to the provider that the construction of %1 is completed.").arg(circuit)
        : CompletionText::tr("Tell the provider new line data of %1. Its state does not change.")
              .arg(circuit);
}

} // namespace circuitdesk
