// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/accountcheck.h"
#include "outboxbench.h"
#include "tests/api/fakeserver.h"
#include "tlsfront.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

namespace circuitdesk {

/// As long as it lives, connections of this process trust \a certificate.
class Trust final
{
public:
    explicit Trust(const QSslCertificate &certificate) : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trust(const Trust &) = delete;
    Trust &operator=(const Trust &) = delete;

private:
    QSslConfiguration m_before;
};

inline QNetworkProxy proxyAt(const TlsFront &front)
{
    return QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), front.serverPort());
}

/// A practice server and one check of an account, there or elsewhere.
class CheckBench final
{
public:
    CheckBench()
    {
        if (!server.start())
            qFatal("the practice server did not start");
    }

    [[nodiscard]] Account account() const { return accountAt(server); }
    /// True where the check came to its end, once.
    [[nodiscard]] bool check(const Account &account)
    {
        m_check = std::make_unique<AccountCheck>(manager, clock);
        QObject::connect(m_check.get(), &AccountCheck::stepChanged, m_check.get(),
            [this](const CheckStep &step) { m_told.append(step); });
        const QSignalSpy finished(m_check.get(), &AccountCheck::finished);
        m_check->start(account);
        return QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 30000) && finished.size() == 1;
    }
    [[nodiscard]] const QList<CheckStep> &steps() const { return m_check->steps(); }
    [[nodiscard]] const QList<CheckStep> &told() const { return m_told; }
    [[nodiscard]] std::optional<ApiRequest::Placement> placement() const { return m_check->placement(); }
    [[nodiscard]] CheckStep::State state(CheckStep::Kind kind) const { return step(kind).state; }
    [[nodiscard]] QString text(CheckStep::Kind kind) const { return step(kind).text; }

    test::PracticeServer server;
    QNetworkAccessManager manager;
    Clock clock = systemClock();

private:
    [[nodiscard]] const CheckStep &step(CheckStep::Kind kind) const
    {
        return *std::find_if(
            steps().begin(), steps().end(), [kind](const CheckStep &one) { return one.kind == kind; });
    }

    std::unique_ptr<AccountCheck> m_check;
    QList<CheckStep> m_told;
};

} // namespace circuitdesk
