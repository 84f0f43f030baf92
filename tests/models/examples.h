// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft.h"

/// Forms that `check()` finds nothing in; a test changes what it is about. People and numbers are invented.
namespace circuitdesk::examples {

using namespace Qt::Literals::StringLiterals;

inline QDateTime now()
{
    return {QDate(2026, 11, 20), QTime(8, 0), Qt::UTC};
}

inline Engineer zhang()
{
    return {u"张示例"_s, u"Female"_s, u"IDCard"_s, u"11010519491231002X"_s, u"13900000101"_s};
}

inline Engineer erika()
{
    return {u"Erika Mustermann"_s, u"Female"_s, u"Passport"_s, u"X00000103"_s, u"+49 30 1234567"_s};
}

/// \a number from 0: each engineer has a name, a passport and a phone of their own.
inline Engineer engineer(int number)
{
    QString name;
    for (int rest = number; name.isEmpty() || rest > 0; rest /= 26)
        name.prepend(QChar(u'A' + rest % 26));
    return {u"Engineer "_s + name, u"Female"_s, u"Passport"_s, u"X%1"_s.arg(10000000 + number),
        u"139%1"_s.arg(10000000 + number)};
}

inline QList<Engineer> engineers(int count)
{
    QList<Engineer> result;
    for (int number = 0; number < count; ++number)
        result.append(engineer(number));
    return result;
}

inline LoaApplication loa()
{
    LoaApplication result;
    result.regionId = u"cn-hangzhou"_s;
    result.instanceId = u"pc-bp1qrb3044eqi0001"_s;
    result.companyName = u"示例网络科技有限公司"_s;
    result.lineType = u"FIBRE"_s;
    result.si = u"演示通信建设有限公司"_s;
    result.constructionTime = u"2026-12-01T01:00:00Z"_s;
    result.bandwidth = u"1000"_s;
    result.peerLocation = u"杭州市示例区演示路 1 号"_s;
    result.engineers = {zhang(), erika()};
    return result;
}

inline OccupancyOrder order()
{
    OccupancyOrder result;
    result.regionId = u"cn-hangzhou"_s;
    result.physicalConnectionId = u"pc-bp1qrb3044eqi0001"_s;
    return result;
}

inline LoaCompletion completion()
{
    LoaCompletion result;
    result.regionId = u"cn-hangzhou"_s;
    result.instanceId = u"pc-bp1qrb3044eqi0001"_s;
    result.lineCode = u"HZ-FIBRE-0001"_s;
    result.lineLabel = u"A12-03/07"_s;
    result.lineServiceProvider = u"中国电信"_s;
    result.lineSpContactInfo = u"13900000110"_s;
    return result;
}

/// One form of each kind, in the order of SubmissionKind.
inline QList<AnyForm> forms()
{
    LoaApplication second = loa();
    second.second = true;
    return {loa(), second, completion(), CircuitConfirmation{u"cn-hangzhou"_s, u"pc-bp1qrb3044eqi0001"_s},
        order()};
}

} // namespace circuitdesk::examples
