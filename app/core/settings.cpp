// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"

#include <QLoggingCategory>
#include <QSettings>
#include <QtConcurrent>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(logSettings, "circuitdesk.settings")

namespace {

const QString languageKey = u"language"_s;
const QString themeKey = u"theme"_s;
const QString geometryKey = u"geometry"_s;
const QString purgeDaysKey = u"purgeDays"_s;

} // namespace

Settings readSettings(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    const Settings unset;
    bool isNumber = false;
    const int days = file.value(purgeDaysKey).toInt(&isNumber);
    // Personal data can't be brought back: what is no sensible number of days means what was never chosen.
    return {file.value(languageKey).toString(), file.value(themeKey).toString(),
        file.value(geometryKey).toByteArray(),
        isNumber && days >= 0 && days <= Settings::mostPurgeDays ? days : unset.purgeDays};
}

void writeSettings(const QString &path, const Settings &settings)
{
    auto written = QtConcurrent::run([path, settings] {
        QSettings file(path, QSettings::IniFormat);
        file.setValue(languageKey, settings.language);
        file.setValue(themeKey, settings.theme);
        file.setValue(geometryKey, settings.geometry);
        file.setValue(purgeDaysKey, settings.purgeDays);
        file.sync();
        if (file.status() != QSettings::NoError)
            qCWarning(logSettings) << "The settings could not be written";
    });
    Q_UNUSED(written)
}

} // namespace circuitdesk
