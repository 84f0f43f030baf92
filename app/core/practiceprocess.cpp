// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/practiceprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

PracticeProcess::PracticeProcess(const QString &program, QObject *parent)
    : QObject(parent),
      m_program(program)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeProcess::readAddress);
    connect(&m_process, &QProcess::errorOccurred, this, &PracticeProcess::fail);
    connect(&m_process, &QProcess::finished, this, &PracticeProcess::fail);
}

PracticeProcess::~PracticeProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    // Killed, it is gone in a moment; the destructor of QProcess would wait for it in any case, and complain.
    m_process.waitForFinished(1000);
}

void PracticeProcess::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(m_program, {u"--port"_s, u"0"_s, u"--until-stdin-closes"_s});
}

void PracticeProcess::readAddress()
{
    if (m_known || !m_process.canReadLine())
        return;
    const QJsonObject json = QJsonDocument::fromJson(m_process.readLine()).object();
    const auto endpoint = parseEndpoint(json[u"url"_s].toString());
    const Credentials credentials{
        json[u"accessKeyId"_s].toString(), json[u"accessKeySecret"_s].toString(), {}};
    if (!endpoint || !credentials.isComplete())
        return fail();
    m_known = true;
    Q_EMIT started(accountOf(credentials, *endpoint));
}

void PracticeProcess::fail()
{
    m_process.disconnect(this);
    Q_EMIT failed({ErrorKind::Offline, u"practice-server"_s,
        tr("The practice server is not running, so nothing can be sent. Your drafts are kept; start "
           "CircuitDesk "
           "again."),
        {}, {}});
}

QString practiceProgram()
{
    return QCoreApplication::applicationDirPath() + u"/circuitdesk-practice"_s
#ifdef Q_OS_WIN
        + u".exe"_s
#endif
        ;
}

} // namespace circuitdesk
