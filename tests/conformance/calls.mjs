// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Made-up people. The names hold what breaks signatures and encodings: Chinese, characters outside the basic plane,
// joined and combined ones, and each ASCII character that URL encodings treat differently.
const names = [
    '张三', '欧阳示例', '𠮷田样本', '𡈽屋𠀋', '阿卜杜拉·买买提', 'Zoë d’Étoile', 'Bjo\u0308rn Ása', '홍길동',
    "O'Neil (A+B) *~!", 'a&b=c;d?e#f', '100 % / 50 %2B', '<"quoted">', '[x] {y} |z| \\ ^ `', '@home: $5, ok',
    '工程师 👷🏽‍♀️', 'Иван Ильич',
];

/** As many construction engineers as an application may name. */
export const engineers = names.map((PMName, i) => ({
    PMName,
    PMGender: i % 2 === 0 ? 'Male' : 'Female',
    PMCertificateType: i % 3 === 0 ? 'Passport' : 'IDCard',
    PMCertificateNo: i % 3 === 0 ? `E0000000${i}` : `99000019900101${1000 + i}`,
    PMContactInfo: `+86 139-0000-${1000 + i}`,
}));

export const region = 'cn-hangzhou';

/** Circuits that every practice server starts with, by what is so about each. */
export const circuits = {
    free: 'pc-bp1qrb3044eqi0001',
    otherFree: 'pc-bp1qrb3044eqi0002',
    confirmed: 'pc-bp1hp0wr072f60001',
    otherConfirmed: 'pc-bp1hp0wr072f60002',
    rejected: 'pc-bp1lwa93kd7uq0003',
    inRegionWithoutService: 'pc-wz9d2h6k0vxmp0001',
};

/** ApplyPhysicalConnectionLOA and SecondApplyPhysicalConnectionLOA. */
export function application(circuit, changes = {}) {
    return {
        RegionId: region,
        InstanceId: circuit,
        CompanyName: '杭州某某科技有限公司 𠮷',
        LineType: 'MSTP',
        Si: "示例通信工程 (A+B) *~'!",
        ConstructionTime: '2027-03-02T01:30:00Z',
        PeerLocation: '杭州市样本区虚构大道 2 号',
        Bandwidth: 1000,
        PMInfo: engineers,
        ...changes,
    };
}

/** CompletePhysicalConnectionLOA. */
export function completion(circuit, changes = {}) {
    return {
        RegionId: region,
        InstanceId: circuit,
        FinishWork: true,
        LineCode: 'HZ-MSTP-0001',
        LineLabel: 'ODF-03/12 甲',
        LineServiceProvider: '中国电信',
        LineSPContactInfo: '+86 100-0000-1000',
        ...changes,
    };
}

/** CreatePhysicalConnectionOccupancyOrder. */
export function order(circuit, changes = {}) {
    return {
        RegionId: region,
        PhysicalConnectionId: circuit,
        InstanceChargeType: 'PrePaid',
        PricingCycle: 'Month',
        Period: 3,
        AutoPay: false,
        ...changes,
    };
}

/** `parameters` without `name`. */
export function without(parameters, name) {
    const { [name]: left, ...rest } = parameters;
    return rest;
}
