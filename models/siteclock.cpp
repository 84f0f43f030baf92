// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/siteclock.h"

#include "models/loaapplication.h"
#include "models/sitezone.h"

#include <QDateTime>
#include <QRegularExpression>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

QDate parseSiteDate(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\\z"_s);
    const auto match = form.match(text.trimmed());
    return match.hasMatch()
        ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
        : QDate();
}

QTime parseSiteTime(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?\\z"_s);
    const auto match = form.match(text.trimmed());
    return match.hasMatch()
        ? QTime(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
        : QTime();
}

QString siteTimeText(const QTime &time)
{
    return time.toString(time.second() ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

QString wireTextOf(const QString &typed, const QTimeZone &zone)
{
    const qsizetype space = typed.indexOf(u' ');
    const QDate date = parseSiteDate(typed.left(space));
    const QTime time = space < 0 ? QTime() : parseSiteTime(typed.mid(space + 1));
    if (!date.isValid() || !time.isValid())
        return {};
    const QDateTime local(date, time, zone);
    return local.isValid() && local.time() == time ? formatConstructionTime(local) : QString();
}

QString atOtherSite(const QString &constructionTime, const QString &fromRegion, const QString &toRegion)
{
    const QTimeZone from = siteZoneOrLocal(fromRegion);
    const QTimeZone to = siteZoneOrLocal(toRegion);
    if (from == to)
        return constructionTime;
    const QDateTime time = parseConstructionTime(constructionTime);
    const QDateTime there = time.toTimeZone(from);
    const QString typed = time.isValid()
        ? there.date().toString(Qt::ISODate) + u' ' + siteTimeText(there.time())
        : constructionTime;
    const QString wire = wireTextOf(typed, to);
    return wire.isEmpty() ? typed : wire;
}

} // namespace circuitdesk
