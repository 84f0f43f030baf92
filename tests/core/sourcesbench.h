// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/credentialsources.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace circuitdesk {

/// A profile of ~/.aliyun/config.json.
inline QJsonObject profile(const QString &name, const QString &mode, QJsonObject more = {})
{
    more.insert(QStringLiteral("name"), name);
    more.insert(QStringLiteral("mode"), mode);
    return more;
}

inline QJsonObject keyed(const QString &id, QJsonObject more = {})
{
    more.insert(QStringLiteral("access_key_id"), id);
    more.insert(QStringLiteral("access_key_secret"), id + QStringLiteral("-secret"));
    return more;
}

/// An empty home and no variables, and what a test puts there.
struct SourcesBench {
    SourcesBench()
    {
        if (!home.isValid())
            qFatal("there is no home");
    }

    void set(const QString &name, const QString &value) { environment.variables.insert(name, value); }
    void write(const QString &path, const QByteArray &bytes) const
    {
        const QString whole = home.filePath(path);
        QFile file(whole);
        if (!QDir().mkpath(QFileInfo(whole).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size())
            qFatal("the file could not be written");
    }
    void writeCli(const QString &current, const QList<QJsonObject> &profiles) const
    {
        QJsonArray list;
        for (const QJsonObject &one : profiles)
            list.append(one);
        write(QStringLiteral(".aliyun/config.json"),
            QJsonDocument(QJsonObject{{QStringLiteral("current"), current},
                              {QStringLiteral("profiles"), list}, {QStringLiteral("meta_path"), QString()}})
                .toJson());
    }
    void writeFile(const QByteArray &text) const { write(QStringLiteral(".alibabacloud/credentials"), text); }

    [[nodiscard]] QList<SourceFinding> findings() const { return findSources(environment); }
    [[nodiscard]] SourceFinding finding(SourceKind kind) const
    {
        return findings().at(static_cast<int>(kind));
    }
    /// Empty where there is none, or none that may be used.
    [[nodiscard]] QString keyUsed() const
    {
        const auto source = firstSource(findings());
        return source ? source->credentials.accessKeyId : QString();
    }

    QTemporaryDir home;
    SourceEnvironment environment{QProcessEnvironment(), home.path()};
};

} // namespace circuitdesk
