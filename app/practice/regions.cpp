// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/regions.h"

#include <algorithm>
#include <array>

namespace circuitdesk::practice {

namespace {

constexpr std::array<Region, 16> allRegions{{
    {"cn-qingdao", "华北1（青岛）", "China (Qingdao)"},
    {"cn-beijing", "华北2（北京）", "China (Beijing)"},
    {"cn-zhangjiakou", "华北3（张家口）", "China (Zhangjiakou)"},
    {"cn-huhehaote", "华北5（呼和浩特）", "China (Hohhot)"},
    {"cn-wulanchabu", "华北6（乌兰察布）", "China (Ulanqab)"},
    {"cn-hangzhou", "华东1（杭州）", "China (Hangzhou)"},
    {"cn-shanghai", "华东2（上海）", "China (Shanghai)"},
    {"cn-shenzhen", "华南1（深圳）", "China (Shenzhen)"},
    {"cn-guangzhou", "华南3（广州）", "China (Guangzhou)"},
    {"cn-chengdu", "西南1（成都）", "China (Chengdu)"},
    {"cn-hongkong", "中国香港", "China (Hong Kong)"},
    {"ap-northeast-1", "日本（东京）", "Japan (Tokyo)"},
    {"ap-southeast-1", "新加坡", "Singapore"},
    {"eu-central-1", "德国（法兰克福）", "Germany (Frankfurt)"},
    {"us-east-1", "美国（弗吉尼亚）", "US (Virginia)"},
    {"us-west-1", "美国（硅谷）", "US (Silicon Valley)"},
}};

constexpr std::array<AccessPoint, 9> allAccessPoints{{
    {"ap-cn-hangzhou-yh-C", "cn-hangzhou", "杭州-余杭-C", "CT,CU,CM", 30.42, 119.97},
    {"ap-cn-hangzhou-xs-B", "cn-hangzhou", "杭州-萧山-B", "CT,CU,CM,CO", 30.18, 120.26},
    {"ap-cn-shanghai-wgq-B", "cn-shanghai", "上海-外高桥-B", "CT,CU,CM", 31.34, 121.59},
    {"ap-cn-shanghai-nh-C", "cn-shanghai", "上海-南汇-C", "CT,CU,Other", 31.05, 121.76},
    {"ap-cn-beijing-dx-A", "cn-beijing", "北京-大兴-A", "CT,CU,CM", 39.73, 116.34},
    {"ap-cn-beijing-ft-A", "cn-beijing", "北京-丰台-A", "CT,CU,CM,CO", 39.86, 116.29},
    {"ap-cn-shenzhen-ns-B", "cn-shenzhen", "深圳-南山-B", "CT,CU,CM", 22.53, 113.93},
    {"ap-sg-singapore-B", "ap-southeast-1", "Singapore-B", "Equinix,Other", 1.33, 103.74},
    {"ap-sg-singapore-C", "ap-southeast-1", "Singapore-C", "Equinix,Other", 1.34, 103.89},
}};

} // namespace

std::span<const Region> regions()
{
    return allRegions;
}

std::span<const AccessPoint> accessPoints()
{
    return allAccessPoints;
}

bool isRegion(std::string_view id)
{
    return std::any_of(
        allRegions.begin(), allRegions.end(), [id](const Region &region) { return region.id == id; });
}

bool isServiceEnabled(std::string_view regionId)
{
    return regionId != "cn-shenzhen";
}

} // namespace circuitdesk::practice
