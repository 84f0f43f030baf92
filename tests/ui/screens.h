// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QSize>
#include <QTemporaryFile>

namespace circuitdesk::test {

/// Screens beside each other on the offscreen platform. Made before the application; kept until it is gone.
class Screens final
{
public:
    /// \a sizes in the pixels that widgets count in, whatever QT_SCALE_FACTOR is.
    explicit Screens(const QList<QSize> &sizes)
    {
        const double scale = qMax(1.0, qEnvironmentVariable("QT_SCALE_FACTOR").toDouble());
        const auto pixels = [scale](int points) { return qRound(points * scale); };
        QJsonArray screens;
        int left = 0;
        for (const QSize &size : sizes) {
            screens.append(QJsonObject{{QStringLiteral("name"), QString::number(screens.size())},
                {QStringLiteral("x"), left}, {QStringLiteral("y"), 0},
                {QStringLiteral("width"), pixels(size.width())},
                {QStringLiteral("height"), pixels(size.height())}});
            left += pixels(size.width());
        }
        if (!m_file.open())
            qFatal("no file for the screens");
        m_file.write(QJsonDocument(QJsonObject{{QStringLiteral("screens"), screens}}).toJson());
        m_file.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + m_file.fileName().toUtf8());
    }

private:
    QTemporaryFile m_file;
};

} // namespace circuitdesk::test
