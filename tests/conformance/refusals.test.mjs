// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Refused calls, as each of the provider's clients tells of them.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { application, circuits, completion, engineers, order, region, without } from './calls.mjs';
import { clients } from './clients.mjs';
import { Practice } from './practice.mjs';

const free = circuits.free;
const confirmed = circuits.confirmed;
const apply = 'ApplyPhysicalConnectionLOA';
const list = 'DescribePhysicalConnections';
const confirm = 'ConfirmPhysicalConnection';
const complete = 'CompletePhysicalConnectionLOA';
const buy = 'CreatePhysicalConnectionOccupancyOrder';
const inRegion = (id) => ({ RegionId: region, PhysicalConnectionId: id });
const withEngineer = (changes) => application(free, { PMInfo: [engineers[0], { ...engineers[1], ...changes }] });
const filteredBy = (Key) => ({ RegionId: region, Filter: [{ Key, Value: ['x'] }] });

// What is wrong, the call, and the documented code and status that it must be refused with.
const refusals = [
    ['no region', apply, without(application(free), 'RegionId'), 'MissingParam.RegionNo', 400],
    ['no circuit', apply, without(application(free), 'InstanceId'), 'MissingParam.InstanceId', 400],
    ['no engineers', apply, without(application(free), 'PMInfo'), 'MissingParam.PMInfo', 400],
    ['no company', apply, without(application(free), 'CompanyName'), 'IllegalParam.CompanyName', 400],
    ['no construction company', apply, without(application(free), 'Si'), 'IllegalParam.Si', 400],
    ['unknown line type', apply, application(free, { LineType: 'SDH' }), 'IllegalParam.LineType', 400],
    ['bandwidth too small', apply, application(free, { Bandwidth: 1 }), 'IllegalParam.Bandwidth', 400],
    ['a line break in a place', apply, application(free, { PeerLocation: 'a\nb' }), 'IllegalParam.PeerLocation', 400],
    ['malformed time', apply, application(free, { ConstructionTime: '2027-03-02 01:30' }),
        'InvalidConstructionTime.Malformed', 400],
    ['nameless engineer', apply, withEngineer({ PMName: ' ' }), 'IllegalParam.PmName', 400],
    ['unknown gender', apply, withEngineer({ PMGender: 'X' }), 'IllegalParam.PmGender', 400],
    ['unknown document', apply, withEngineer({ PMCertificateType: 'Other' }), 'IllegalParam.PmCertificateType', 400],
    ['no document number', apply, withEngineer({ PMCertificateNo: '' }), 'IllegalParam.PmCertificateNo', 400],
    ['no contact', apply, withEngineer({ PMContactInfo: '' }), 'IllegalParam.PmContactInfo', 400],
    ['17 engineers', apply, application(free, { PMInfo: [...engineers, engineers[0]] }), 'InvalidParameter', 400],
    ['unknown circuit', apply, application('pc-nobody'), 'InvalidInstanceId.NotFound', 400],
    ['a circuit past its LOA', apply, application(confirmed), 'IncorrectStatus.PhysicalConnection', 400],
    ['billing not open', apply, application(circuits.inRegionWithoutService, { RegionId: 'cn-shenzhen' }),
        'OperationFailed.PconnTrafficNotEnable', 400],
    ['token too long', apply, application(free, { ClientToken: 't'.repeat(65) }), 'IllegalParam.ClientToken', 400],
    ['not rejected', 'SecondApplyPhysicalConnectionLOA', application(free),
        'IncorrectStatus.PhysicalConnectionLOA', 400],
    ['LOA of an unknown circuit', 'DescribePhysicalConnectionLOA', { RegionId: region, InstanceId: 'pc-nobody' },
        'InvalidInstanceId.NotFound', 400],
    ['contact of the line is none', complete, completion(free, { LineSPContactInfo: 'nobody' }),
        'IllegalParam.LineSPContactInfo', 400],
    ['completion without an LOA', complete, completion(free), 'IncorrectStatus.PhysicalConnectionLOA', 400],
    ['confirmation of nothing', confirm, { RegionId: region }, 'MissingParam.PhysicalConnectionId', 400],
    ['confirmation of an unknown circuit', confirm, inRegion('pc-nobody'), 'InvalidPhysicalConnectionId.NotFound', 400],
    ['confirmed already', confirm, inRegion(confirmed), 'IncorrectStatus.PhysicalConnection', 400],
    ['construction skipped', confirm, inRegion(free), 'OperationUnsupported.SkipConstruction', 400],
    ['order for an unknown circuit', buy, order('pc-nobody'), 'InvalidPhysicalConnectionId.NotFound', 404],
    ['order in an unknown region', buy, order(confirmed, { RegionId: 'xx-nowhere' }), 'InvalidRegionId.NotFound', 404],
    ['order for ten months', buy, order(confirmed, { Period: 10 }), 'InvalidPhysicalConnectionPeriod.Malformed', 400],
    ['order by the day', buy, order(confirmed, { PricingCycle: 'Day' }),
        'InvalidPhysicalConnectionPricingCycle.Malformed', 400],
    ['order by use', buy, order(confirmed, { InstanceChargeType: 'PostPaid' }),
        'InvalidPhysicalConnectionChargeType.Malformed', 400],
    ['order too early', buy, order(free), 'IncorrectStatus.PhysicalConnection', 400],
    ['circuits of no region', list, {}, 'MissingParameter', 400],
    ['unknown filter', list, filteredBy('Colour'), 'InvalidFilterKey.ValueNotSupported', 404],
    ['page too large', list, { RegionId: region, PageSize: 51 }, 'InvalidParameter', 400],
];

for (const kind of clients) {
    describe(kind.name, () => {
        let practice;
        let sdk;
        before(async () => {
            practice = await Practice.start();
            sdk = kind.connect(practice);
        });
        after(() => practice.stop());

        /** Makes a call that must be refused with `code` and `status`, and returns what its message says. */
        async function refused(client, action, parameters, code, status) {
            const accepted = () => assert.fail('accepted');
            const error = await client.call(action, parameters).then(accepted, (refusal) => refusal);
            const { requestId, ...told } = client.refusalOf(error);
            assert.deepEqual(told, { name: client.errorName(code, status), code, status });
            assert.match(requestId, /^[0-9A-F-]{36}$/);
            const { Message, ...body } = error.data;
            assert.deepEqual(body, {
                RequestId: requestId,
                HostId: practice.host,
                Code: code,
                Recommend: `https://api.aliyun.com/troubleshoot?q=${code}&product=Vpc`,
            });
            assert.ok(Message && error.message.includes(Message), error.message);
            return Message;
        }

        for (const [what, action, parameters, code, status] of refusals)
            test(`${code}: ${what}`, () => refused(sdk, action, parameters, code, status));

        test('nothing that was refused was done', async () => {
            const { requests, ...done } = await practice.ledger();
            assert.equal(requests.length, refusals.length);
            assert.deepEqual(done, { applications: [], completions: [], confirmations: [], orders: [] });
        });

        test('a wrong secret', async () => {
            const stranger = kind.connect(practice, { ...practice.keys, accessKeySecret: 'not the secret' });
            const parameters = application(free);
            const message = await refused(stranger, apply, parameters, 'SignatureDoesNotMatch', 400);
            const start = kind.wire.signature === 'v3' ? 'ACS3-HMAC-SHA256\n' : `${kind.wire.method}&%2F&`;
            assert.ok(message.includes(`server string to sign is:${start}`), message);
        });

        test('an unknown key', async () => {
            const stranger = kind.connect(practice, { ...practice.keys, accessKeyId: 'LTAI5tNobody' });
            await refused(stranger, apply, application(free), 'InvalidAccessKeyId.NotFound', 404);
        });

        test('too many requests', async () => {
            await practice.spoil(buy, 'throttle', 2);
            const parameters = order(confirmed, { ClientToken: 'order-1' });
            const { retryAfter } = await sdk.call(buy, parameters).catch((error) => error);
            // Only the typed client reads how long to wait, in milliseconds.
            assert.equal(retryAfter, kind.name.startsWith('vpc') ? 2000 : undefined);
            await practice.spoil(buy, 'throttle');
            await refused(sdk, buy, parameters, 'Throttling.User', 400);
            const { Data } = await sdk.call(buy, parameters);
            const { orders } = await practice.ledger();
            assert.deepEqual(orders.map(({ orderId }) => orderId), [Data.OrderId]);
        });

        test('a provider in trouble', async () => {
            await practice.spoil(list, '503');
            await refused(sdk, list, { RegionId: region }, 'ServiceUnavailable', 503);
            // Carried out, but not told so: the token finds the order again.
            const parameters = order(circuits.otherConfirmed, { ClientToken: 'order-2' });
            await practice.spoil(buy, '500-after');
            await refused(sdk, buy, parameters, 'InternalError', 500);
            const { Data } = await sdk.call(buy, parameters);
            const { orders } = await practice.ledger();
            const made = orders.filter((entry) => entry.clientToken === 'order-2');
            assert.deepEqual(made.map(({ orderId }) => orderId), [Data.OrderId]);
        });
    });
}
