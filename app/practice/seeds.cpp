// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/circuits.h"

#include <array>

namespace circuitdesk::practice {

namespace {

struct Row {
    const char *id;
    const char *region;
    const char *name;
    const char *place;
    const char *accessPoint;
    const char *lineOperator;
    const char *portType;
    int bandwidth;
    const char *status;
    const char *loaStatus;
};

constexpr const char *none = "";

constexpr std::array<Row, 27> rows{{
    {"pc-bp1qrb3044eqi0001", "cn-hangzhou", "杭州 EC-01", "杭州市西湖区文三路 1 号", "ap-cn-hangzhou-yh-C",
        "CT", "10GBase-LR", 1000, "Allocated", none},
    {"pc-bp1qrb3044eqi0002", "cn-hangzhou", "杭州 EC-02", "杭州市滨江区江南大道 88 号", "ap-cn-hangzhou-yh-C",
        "CU", "10GBase-LR", 1000, "Allocated", none},
    {"pc-bp1qrb3044eqi0003", "cn-hangzhou", "杭州 EC-03", "杭州市余杭区良睦路 3 号", "ap-cn-hangzhou-xs-B",
        "CM", "1000Base-LX", 200, "Allocated", none},
    {"pc-bp1qrb3044eqi0004", "cn-hangzhou", "Hangzhou backup line", "No. 18 Qingchun Road, Hangzhou",
        "ap-cn-hangzhou-xs-B", "CO", "1000Base-LX", 100, "Allocated", none},
    {"pc-bp1qrb3044eqi0005", "cn-hangzhou", "宁波 EC-01", "宁波市鄞州区钱湖北路 5 号", "ap-cn-hangzhou-yh-C",
        "CT", "1000Base-T", 50, "Allocated", none},
    {"pc-bp1qrb3044eqi0006", "cn-hangzhou", "绍兴 EC-01", "绍兴市越城区解放大道 6 号", "ap-cn-hangzhou-xs-B",
        "CU", "1000Base-LX", 500, "Allocated", none},
    {"pc-bp1hp0wr072f60001", "cn-hangzhou", "杭州生产专线 01", "杭州市萧山区市心北路 21 号",
        "ap-cn-hangzhou-yh-C", "CT", "10GBase-LR", 5000, "Confirmed", "Complete"},
    {"pc-bp1hp0wr072f60002", "cn-hangzhou", "杭州生产专线 02", "杭州市萧山区市心北路 21 号",
        "ap-cn-hangzhou-xs-B", "CU", "10GBase-LR", 5000, "Confirmed", "Complete"},
    {"pc-bp1hp0wr072f60003", "cn-hangzhou", "Hangzhou disaster recovery", "No. 9 Wulin Square, Hangzhou",
        "ap-cn-hangzhou-yh-C", "CM", "10GBase-LR", 2000, "Confirmed", "Complete"},
    {"pc-bp1hp0wr072f60004", "cn-hangzhou", "嘉兴 EC-01", "嘉兴市南湖区中环南路 4 号", "ap-cn-hangzhou-xs-B",
        "CT", "1000Base-LX", 300, "Confirmed", "Complete"},
    {"pc-bp1lwa93kd7uq0001", "cn-hangzhou", "温州 EC-01", "温州市鹿城区车站大道 7 号", "ap-cn-hangzhou-yh-C",
        "CT", "1000Base-LX", 200, "Allocated", "Applying"},
    {"pc-bp1lwa93kd7uq0002", "cn-hangzhou", "金华 EC-01", "金华市婺城区双龙南街 8 号", "ap-cn-hangzhou-xs-B",
        "CU", "1000Base-LX", 200, "Allocated", "Available"},
    {"pc-bp1lwa93kd7uq0003", "cn-hangzhou", "台州 EC-01", "台州市椒江区市府大道 9 号", "ap-cn-hangzhou-yh-C",
        "CM", "1000Base-LX", 100, "Allocated", "Rejected"},
    {"pc-bp1lwa93kd7uq0004", "cn-hangzhou", "湖州 EC-01", "湖州市吴兴区红丰路 10 号", "ap-cn-hangzhou-xs-B",
        "CT", "1000Base-LX", 100, "Allocated", "Completing"},
    {"pc-uf6tz81m4xsg90001", "cn-shanghai", "上海张江主用", "上海市浦东新区张衡路 500 号",
        "ap-cn-shanghai-wgq-B", "CT", "10GBase-LR", 8000, "Enabled", "Complete"},
    {"pc-uf6tz81m4xsg90002", "cn-shanghai", "Shanghai Caohejing", "No. 900 Yishan Road, Shanghai",
        "ap-cn-shanghai-nh-C", "Other", "10GBase-LR", 1000, "Allocated", "Accept"},
    {"pc-uf6tz81m4xsg90003", "cn-shanghai", "上海嘉定备用", "上海市嘉定区曹安公路 4800 号",
        "ap-cn-shanghai-nh-C", "CU", "1000Base-LX", 400, "Allocated", "Deleted"},
    {"pc-uf6tz81m4xsg90004", "cn-shanghai", "苏州工业园区", "苏州市工业园区星湖街 328 号",
        "ap-cn-shanghai-wgq-B", "CM", "10GBase-LR", 2000, "Terminating", "Complete"},
    {"pc-2zeq7n5v1rchd0001", "cn-beijing", "北京亦庄 EC-01", "北京市大兴区荣华南路 1 号",
        "ap-cn-beijing-dx-A", "CT", "10GBase-LR", 1000, "Initial", none},
    {"pc-2zeq7n5v1rchd0002", "cn-beijing", "北京亦庄 EC-02", "北京市大兴区荣华南路 1 号",
        "ap-cn-beijing-dx-A", "CU", "10GBase-LR", 1000, "Approved", none},
    {"pc-2zeq7n5v1rchd0003", "cn-beijing", "北京中关村", "北京市海淀区中关村大街 27 号", "ap-cn-beijing-ft-A",
        "CM", "1000Base-LX", 500, "Allocating", none},
    {"pc-2zeq7n5v1rchd0004", "cn-beijing", "Beijing Wangjing", "No. 6 Futong East Street, Beijing",
        "ap-cn-beijing-ft-A", "CO", "1000Base-LX", 100, "Rejected", none},
    {"pc-2zeq7n5v1rchd0005", "cn-beijing", "天津滨海", "天津市滨海新区第三大街 51 号", "ap-cn-beijing-dx-A",
        "CT", "1000Base-LX", 100, "Canceled", none},
    {"pc-t4nf0c6y8ewkj0001", "ap-southeast-1", "Singapore Tai Seng", "20 Tai Seng Drive, Singapore",
        "ap-sg-singapore-C", "Equinix", "10GBase-LR", 1000, "Allocation Failed", none},
    {"pc-t4nf0c6y8ewkj0002", "ap-southeast-1", "Singapore Jurong", "1 Jurong East Street 21, Singapore",
        "ap-sg-singapore-B", "Equinix", "10GBase-LR", 2000, "Terminated", "Complete"},
    {"pc-t4nf0c6y8ewkj0003", "ap-southeast-1", "新加坡 EC-03", "8 Marina Boulevard, Singapore",
        "ap-sg-singapore-C", "Other", "10GBase-LR", 500, "Allocated", none},
    {"pc-wz9d2h6k0vxmp0001", "cn-shenzhen", "深圳前海", "深圳市南山区前湾一路 19 号", "ap-cn-shenzhen-ns-B",
        "CT", "1000Base-LX", 100, "Allocated", none},
}};

constexpr UnixSeconds day = 24 * 60 * 60;

Loa seedLoa(const std::string &status, UnixSeconds now)
{
    Loa loa;
    loa.status = status;
    loa.companyName = "杭州某某科技有限公司";
    loa.constructionCompany = "浙江示例通信工程有限公司";
    loa.lineType = "FIBRE";
    loa.constructionTime = formatUtc(now / day * day + 7 * day);
    loa.engineers = {{"张三", "Male", "IDCard", "000000190001010101", "+86 100-0000-0001"},
        {"Li Si", "Female", "Passport", "E00000002", "+86 100-0000-0002"}};
    if (status == loastatus::rejected)
        loa.description = "IllegalParam.CardId";
    if (status == loastatus::completing || status == loastatus::complete) {
        loa.lineCode = "ZJ-FIB-0001";
        loa.lineLabel = "ODF-03-12";
        loa.lineServiceProvider = "中国电信";
        loa.lineContactInfo = "+86 100-0000-1000";
    }
    return loa;
}

Circuit seedCircuit(const Row &row, UnixSeconds now, int number)
{
    Circuit circuit;
    circuit.id = row.id;
    circuit.regionId = row.region;
    circuit.name = row.name;
    circuit.description = std::string("Practice circuit ") + std::to_string(number);
    circuit.status = row.status;
    circuit.accessPointId = row.accessPoint;
    circuit.lineOperator = row.lineOperator;
    circuit.portType = row.portType;
    circuit.portNumber = std::to_string(number);
    circuit.spec = circuit.portType == "10GBase-LR" ? "10G" : "1G and below";
    circuit.bandwidth = row.bandwidth;
    circuit.peerLocation = row.place;
    circuit.adLocation = std::string(row.accessPoint) + "-M1";
    circuit.circuitCode = "longtel" + std::to_string(100 + number);
    circuit.creationTime = formatUtc(now - (60 - number) * day);
    circuit.resourceGroupId = number % 2 == 0 ? "rg-acfmxazb4ph0001" : "rg-acfmxazb4ph0002";
    circuit.tags = {{"team", number % 3 == 0 ? "网络部" : "network"}};
    if (circuit.status == circuitstatus::enabled || circuit.status.starts_with("Terminat")) {
        circuit.enabledTime = formatUtc(now - 20 * day);
        circuit.endTime = formatUtc(now + 345 * day);
    }
    if (*row.loaStatus != '\0')
        circuit.loa = seedLoa(row.loaStatus, now);
    return circuit;
}

} // namespace

std::vector<Circuit> seedCircuits(UnixSeconds now)
{
    std::vector<Circuit> circuits;
    for (const auto &row : rows)
        circuits.push_back(seedCircuit(row, now, static_cast<int>(circuits.size()) + 1));
    return circuits;
}

} // namespace circuitdesk::practice
