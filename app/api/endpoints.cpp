// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/endpoints.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace circuitdesk {

namespace {

struct BuiltInRegion {
    const char *id;
    const char *english;
    const char16_t *chinese;
};

// Names are the provider's own data, so they are not translated here.
// clang-format off
constexpr std::array<BuiltInRegion, 36> regions{{
    {"ap-northeast-1", "Japan (Tokyo)", u"日本（东京）"},
    {"ap-northeast-2", "South Korea (Seoul)", u"韩国（首尔）"},
    {"ap-south-1", "India (Mumbai) Closed", u"印度（孟买）已关停"},
    {"ap-southeast-1", "Singapore", u"新加坡"},
    {"ap-southeast-2", "Australia (Sydney) Closed", u"澳大利亚（悉尼）已关停"},
    {"ap-southeast-3", "Malaysia (Kuala Lumpur)", u"马来西亚（吉隆坡）"},
    {"ap-southeast-5", "Indonesia (Jakarta)", u"印度尼西亚（雅加达）"},
    {"ap-southeast-6", "Philippines (Manila)", u"菲律宾（马尼拉）"},
    {"ap-southeast-7", "Thailand (Bangkok)", u"泰国（曼谷）"},
    {"cn-beijing", "China (Beijing)", u"华北2（北京）"},
    {"cn-beijing-finance-1", "China North 2 Finance (Preview)", u"华北2 金融云（邀测）"},
    {"cn-chengdu", "China (Chengdu)", u"西南1（成都）"},
    {"cn-fuzhou", "China (Fuzhou - Local Region)", u"华东6（福州-本地地域）"},
    {"cn-guangzhou", "China (Guangzhou)", u"华南3（广州）"},
    {"cn-hangzhou", "China (Hangzhou)", u"华东1（杭州）"},
    {"cn-heyuan", "China (Heyuan)", u"华南2（河源）"},
    {"cn-heyuan-acdr-1", "Heyuan ACDR Auto", u"河源专属云汽车合规"},
    {"cn-hongkong", "China (Hong Kong)", u"中国香港"},
    {"cn-huhehaote", "China (Hohhot)", u"华北5（呼和浩特）"},
    {"cn-nanjing", "China (Nanjing - Local Region)", u"华东5（南京-本地地域）"},
    {"cn-qingdao", "China (Qingdao)", u"华北1（青岛）"},
    {"cn-shanghai", "China (Shanghai)", u"华东2（上海）"},
    {"cn-shanghai-finance-1", "China East 2 Finance", u"华东2 金融云"},
    {"cn-shenzhen", "China (Shenzhen)", u"华南1（深圳）"},
    {"cn-shenzhen-finance-1", "China South 1 Finance", u"华南1 金融云"},
    {"cn-wuhan-lr", "China (Wuhan - Local Region)", u"华中1（武汉-本地地域）"},
    {"cn-wulanchabu", "China (Ulanqab)", u"华北6（乌兰察布）"},
    {"cn-zhangjiakou", "China (Zhangjiakou)", u"华北3（张家口）"},
    {"cn-zhengzhou-jva", "Zhengzhou (China Unicom Joint Venture)", u"郑州（联通合营）"},
    {"eu-central-1", "Germany (Frankfurt)", u"德国（法兰克福）"},
    {"eu-west-1", "UK (London)", u"英国（伦敦）"},
    {"me-central-1", "Saudi Arabia (Riyadh)", u"沙特（利雅得）"},
    {"me-east-1", "UAE (Dubai)", u"阿联酋（迪拜）"},
    {"na-south-1", "Mexico", u"墨西哥"},
    {"us-east-1", "US (Virginia)", u"美国（弗吉尼亚）"},
    {"us-west-1", "US (Silicon Valley)", u"美国（硅谷）"},
}};
// clang-format on

// Regions that the provider's own map sends to the central host.
constexpr std::array<const char *, 9> centralRegions{"cn-hangzhou", "cn-shanghai-finance-1",
    "cn-shenzhen-finance-1", "cn-north-2-gov-1", "cn-hangzhou-finance", "cn-beijing-finance-pop", "cn-wuhan",
    "cn-fujian", "cn-zhangbei"};

QUrl secureUrl(const QString &host)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host, QUrl::StrictMode);
    url.setPath(QStringLiteral("/"));
    return url;
}

} // namespace

QList<Region> builtInRegions(const QLocale &locale)
{
    const bool inChinese = locale.language() == QLocale::Chinese;
    QList<Region> list;
    list.reserve(qsizetype(regions.size()));
    for (const BuiltInRegion &region : regions) {
        list.append({QString::fromLatin1(region.id),
            inChinese ? QString::fromUtf16(region.chinese) : QString::fromLatin1(region.english), {}});
    }
    return list;
}

QUrl endpointFor(const QString &regionId)
{
    static const QRegularExpression possible(
        QStringLiteral("\\A[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\z"));
    if (!possible.match(regionId).hasMatch())
        return {};
    const bool isCentral = std::any_of(centralRegions.begin(), centralRegions.end(),
        [&](const char *id) { return regionId == QLatin1StringView(id); });
    if (isCentral)
        return secureUrl(QStringLiteral("vpc.aliyuncs.com"));
    if (regionId == QLatin1StringView("cn-zhangjiakou-na62-a01"))
        return secureUrl(QStringLiteral("vpc.cn-zhangjiakou.aliyuncs.com"));
    return secureUrl(QStringLiteral("vpc.%1.aliyuncs.com").arg(regionId.toLower()));
}

QUrl endpointAt(const QString &host)
{
    static const QRegularExpression ofTheProvider(
        QStringLiteral("\\A(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+aliyuncs\\.com\\z"));
    return ofTheProvider.match(host).hasMatch() ? secureUrl(host) : QUrl();
}

} // namespace circuitdesk
