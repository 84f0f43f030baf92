// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outboxbench.h"
#include "tests/api/fakeserver.h"

#include <QUrlQuery>

namespace circuitdesk {

/// An outbox whose requests are read as they stand on the wire, and answered with whatever a test says.
struct WireBench {
    using Answers = QHash<QString, QByteArray>;

    WireBench() { setAnswers({}); }

    /// Answers each operation with its body, and any other with a RequestId alone.
    void setAnswers(const Answers &answers) { loseAnswers(0, answers); }
    /// The first \a count requests are read and get no answer; the others get \a answers.
    void loseAnswers(int count, const Answers &answers = {})
    {
        const auto left = std::make_shared<int>(count);
        server.setAnswer([left, answers](QTcpSocket &socket, const FakeServer::Request &request) {
            if ((*left)-- > 0)
                return socket.abort();
            const QString action = QString::fromLatin1(request.header("x-acs-action"));
            socket.write(FakeServer::answer(200, answers.value(action, R"({"RequestId":"R-1"})")));
        });
    }

    /// Submits \a form, lets the outbox come to rest, and tells what became of it.
    Submission sent(const AnyForm &form)
    {
        const QString id = program.submitted(newDraft(form, examples::now()));
        if (!program.rests())
            qFatal("the outbox did not come to rest");
        return program.look(id);
    }

    [[nodiscard]] QStringList actions() const
    {
        QStringList result;
        for (const FakeServer::Request &request : server.requests())
            result.append(QString::fromLatin1(request.header("x-acs-action")));
        return result;
    }
    /// The parameters of the request numbered from 0, in the order they were sent.
    [[nodiscard]] Parameters parametersAt(qsizetype number) const
    {
        const QUrlQuery form(QString::fromLatin1(server.requests().at(number).body));
        Parameters result;
        for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded))
            result.append({name, value});
        return result;
    }
    /// One parameter of every request.
    [[nodiscard]] QStringList values(QStringView name) const
    {
        QStringList result;
        for (qsizetype number = 0; number < server.requests().size(); ++number)
            result.append(valueOf(parametersAt(number), name));
        return result;
    }
    /// One header of every request.
    [[nodiscard]] QList<QByteArray> headers(const QByteArray &name) const
    {
        QList<QByteArray> result;
        for (const FakeServer::Request &request : server.requests())
            result.append(request.header(name));
        return result;
    }

    FakeServer server;
    TestStore desk;
    Program program{desk, accountOf({u"id"_s, u"secret"_s, {}}, server.url())};
};

} // namespace circuitdesk
