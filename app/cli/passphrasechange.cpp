// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrasechange.h"

#include "app/core/vault.h"

#include <QCoreApplication>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PassphraseText {
    Q_DECLARE_TR_FUNCTIONS(PassphraseChange)
};

} // namespace

QFuture<Result<void>> changePassphraseAsTold(const QString &directory)
{
    const QString present = qEnvironmentVariable("CIRCUITDESK_PASSPHRASE");
    const QString next = qEnvironmentVariable("CIRCUITDESK_NEW_PASSPHRASE");
    if (present.isEmpty() || next.isEmpty())
        return QtFuture::makeReadyFuture<Result<void>>(failure(ErrorKind::Invalid,
            PassphraseText::tr(
                "passphrase takes the present passphrase from CIRCUITDESK_PASSPHRASE and the new "
                "one from CIRCUITDESK_NEW_PASSPHRASE, and one of them is not set. Nothing was "
                "changed."),
            u"usage"_s));
    return vault::changePassphrase(directory, present, next);
}

} // namespace circuitdesk
