// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clibench.h"

#include "models/loafile.h"
#include "tests/models/examples.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

QList<QJsonObject> Run::lines() const
{
    QList<QJsonObject> result;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            result.append(QJsonDocument::fromJson(line).object());
    }
    return result;
}

QJsonObject Run::line() const
{
    const auto all = lines();
    return all.size() == 1 ? all.first() : QJsonObject();
}

CliBench::CliBench()
{
    if (!m_root.isValid() || !QDir().mkpath(home()) || !server.start())
        qFatal("the bench could not be set up");
    // Qt demands it of XDG_RUNTIME_DIR.
    QFile::setPermissions(home(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QJsonObject greeting = server.greeting();
    endpoint = greeting[u"url"_s].toString();
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s,
             u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, greeting[u"accessKeyId"_s].toString());
    environment.insert(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, greeting[u"accessKeySecret"_s].toString());
    // What a sanitizer or a coverage build is told about itself.
    for (const QString &name : {u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"GCOV_PREFIX"_s}) {
        if (qEnvironmentVariableIsSet(name.toLatin1().constData()))
            environment.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
    }
}

Run CliBench::program(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CIRCUITDESK_CLI_PROGRAM), arguments);
    process.closeWriteChannel();
    Run result;
    const bool ended = process.waitForFinished(60000);
    if (!ended)
        process.kill();
    else if (process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    // A sanitizer ends the program with a status that has another meaning here.
    if (result.status < 0 || result.err.contains("Sanitizer"))
        qWarning("circuitdesk-cli %s: %s", ended ? "crashed" : "hangs", result.err.constData());
    return result;
}

Run CliBench::run(const QStringList &arguments) const
{
    return program(QStringList{u"--data-dir"_s, data(), u"--endpoint"_s, endpoint, u"--json"_s} + arguments);
}

Run CliBench::apply(const QString &circuit, const QStringList &more) const
{
    return run(QStringList{u"apply"_s, loaFile(circuit)} + more);
}

Run CliBench::order(const QString &circuit, const QStringList &more) const
{
    return run(QStringList{u"order"_s, u"--region"_s, u"cn-hangzhou"_s, u"--circuit"_s, circuit, u"--cycle"_s,
                   u"Month"_s, u"--period"_s, u"3"_s}
        + more);
}

QString CliBench::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file could not be written");
    return file.fileName();
}

QString CliBench::loaFile(const QString &circuit) const
{
    return write(circuit + u".loa.json"_s, writeLoaFile(soundLoa(circuit)));
}

bool CliBench::hasData() const
{
    return QFile::exists(data());
}

bool CliBench::fail(const QString &action, const QString &fault, int count, double seconds) const
{
    return server.queueFault(
        {{u"action"_s, action}, {u"fault"_s, fault}, {u"count"_s, count}, {u"seconds"_s, seconds}});
}

QStringList CliBench::ledger(const QString &list, const QString &key) const
{
    QStringList result;
    for (const auto &entry : server.ledger(list))
        result.append(entry.toObject()[key].toString());
    return result;
}

QStringList CliBench::requests() const
{
    return ledger(u"requests"_s, u"action"_s);
}

QString loaCircuit(int number)
{
    return u"pc-bp1qrb3044eqi000%1"_s.arg(number);
}

QString orderCircuit(int number)
{
    return u"pc-bp1hp0wr072f6000%1"_s.arg(number);
}

LoaApplication soundLoa(const QString &circuit)
{
    LoaApplication application = examples::loa();
    application.instanceId = circuit;
    application.constructionTime = formatConstructionTime(QDateTime::currentDateTimeUtc().addDays(60));
    return application;
}

QStringList submissionKeys()
{
    QStringList keys{u"id"_s, u"kind"_s, u"state"_s, u"circuit"_s, u"clientToken"_s, u"requestId"_s,
        u"orderId"_s, u"code"_s, u"field"_s, u"message"_s, u"attempts"_s};
    keys.sort();
    return keys;
}

QStringList problemKeys()
{
    return {u"field"_s, u"file"_s, u"message"_s, u"row"_s, u"severity"_s};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace circuitdesk::test
