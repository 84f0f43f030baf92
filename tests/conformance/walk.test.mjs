// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One circuit from its LOA to its order, by each of the provider's clients.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { application, circuits, completion, engineers, order, region } from './calls.mjs';
import { clients } from './clients.mjs';
import { Practice } from './practice.mjs';

const circuit = circuits.free;
const asInstance = { RegionId: region, InstanceId: circuit };
const asCircuit = { RegionId: region, PhysicalConnectionId: circuit };

/** The circuit as DescribePhysicalConnections tells of it. */
async function describeCircuit(sdk, id) {
    const answer = await sdk.call('DescribePhysicalConnections', {
        RegionId: region,
        Filter: [{ Key: 'PhysicalConnectionId', Value: ['pc-nobody', id] }, { Key: 'Type', Value: ['VPC'] }],
    });
    assert.equal(answer.TotalCount, 1);
    return answer.PhysicalConnectionSet.PhysicalConnectionType[0];
}

async function describeLoa(sdk, id) {
    const answer = await sdk.call('DescribePhysicalConnectionLOA', { RegionId: region, InstanceId: id });
    return answer.PhysicalConnectionLOAType;
}

/** That both reads and the server itself tell the same. */
async function assertState(practice, sdk, id, status, loaStatus) {
    const { Status, LoaStatus } = await describeCircuit(sdk, id);
    assert.deepEqual({ Status, LoaStatus }, { Status: status, LoaStatus: loaStatus });
    assert.equal((await describeLoa(sdk, id)).Status, loaStatus);
    const own = await practice.circuit(id);
    assert.deepEqual([own.status, own.loaStatus], [status, loaStatus ?? '']);
}

/** A write that changes nothing but a state answers with a RequestId alone; the same token gives the same answer. */
async function writeTwice(sdk, action, parameters) {
    const answer = await sdk.call(action, parameters);
    assert.deepEqual(Object.keys(answer), ['RequestId']);
    assert.match(answer.RequestId, /^[0-9A-F-]{36}$/);
    assert.deepEqual(await sdk.call(action, parameters), answer);
    return answer.RequestId;
}

for (const kind of clients) {
    describe(kind.name, () => {
        let practice;
        let sdk;
        before(async () => {
            practice = await Practice.start();
            sdk = kind.connect(practice);
        });
        after(() => practice.stop());

        test('the regions, in both languages', async () => {
            const { Regions: inEnglish } = await sdk.call('DescribeRegions', { AcceptLanguage: 'en-US' });
            const { Regions: inChinese } = await sdk.call('DescribeRegions', { AcceptLanguage: 'zh-CN' });
            const own = (regions) => regions.Region.find(({ RegionId }) => RegionId === region);
            const RegionEndpoint = `vpc.${region}.aliyuncs.com`;
            assert.deepEqual(own(inEnglish), { RegionId: region, LocalName: 'China (Hangzhou)', RegionEndpoint });
            assert.deepEqual(own(inChinese), { RegionId: region, LocalName: '华东1（杭州）', RegionEndpoint });
            assert.equal(inEnglish.Region.length, inChinese.Region.length);
        });

        test('the access points of a region', async () => {
            const answer = await sdk.call('ListBusinessAccessPoints', { RegionId: region });
            const points = answer.BusinessAccessPoints;
            const ids = points.map((point) => point.AccessPointId).sort();
            assert.deepEqual(ids, ['ap-cn-hangzhou-xs-B', 'ap-cn-hangzhou-yh-C']);
            for (const point of points) {
                assert.match(point.AccessPointName, /^杭州-/);
                assert.ok(point.SupportPortTypes.split(',').includes('10GBase-LR'));
                assert.ok(point.SupportLineOperator.split(',').includes('CT'));
                assert.ok(point.Latitude > 29 && point.Latitude < 31);
                assert.ok(point.Longitude > 119 && point.Longitude < 121);
                assert.deepEqual(Object.keys(point.OpticalModuleModels[0]).sort(), ['OpticalModuleModel', 'PortType']);
            }
        });

        test('whether billing for outbound traffic is open', async () => {
            const action = 'GetPhysicalConnectionServiceStatus';
            assert.equal((await sdk.call(action, { RegionId: region })).Enabled, true);
            assert.equal((await sdk.call(action, { RegionId: 'cn-shenzhen' })).Enabled, false);
        });

        test('every circuit, page by page', async () => {
            const pageSize = 4;
            const seen = [];
            let total = 1;
            for (let page = 1; seen.length < total; ++page) {
                const query = { RegionId: region, PageNumber: page, PageSize: pageSize };
                const answer = await sdk.call('DescribePhysicalConnections', query);
                const rows = answer.PhysicalConnectionSet.PhysicalConnectionType;
                total = answer.TotalCount;
                assert.deepEqual([answer.PageNumber, answer.PageSize], [page, pageSize]);
                assert.equal(rows.length, Math.min(pageSize, total - seen.length));
                seen.push(...rows);
            }
            const told = seen.map((row) => [row.PhysicalConnectionId, row.Name, row.Status, row.LoaStatus ?? '']);
            const own = await practice.circuits(region);
            assert.deepEqual(told, own.map(({ id, name, status, loaStatus }) => [id, name, status, loaStatus]));
            assert.ok(seen.length > 2 * pageSize);
        });

        test('nothing can be done before the LOA', async () => {
            await assertState(practice, sdk, circuit, 'Allocated', undefined);
            await assert.rejects(sdk.call('CompletePhysicalConnectionLOA', completion(circuit)),
                { code: 'IncorrectStatus.PhysicalConnectionLOA' });
            await assert.rejects(sdk.call('ConfirmPhysicalConnection', asCircuit),
                { code: 'OperationUnsupported.SkipConstruction' });
            await assert.rejects(sdk.call('CreatePhysicalConnectionOccupancyOrder', order(circuit)),
                { code: 'IncorrectStatus.PhysicalConnection' });
        });

        test('an LOA for 16 engineers, applied for once', async () => {
            const parameters = application(circuit, { ClientToken: 'loa-1' });
            const requestId = await writeTwice(sdk, 'ApplyPhysicalConnectionLOA', parameters);
            await assertState(practice, sdk, circuit, 'Allocated', 'Applying');
            const { applications } = await practice.ledger();
            assert.deepEqual(applications.map(({ at, ...rest }) => rest), [{
                circuit,
                clientToken: 'loa-1',
                company: parameters.CompanyName,
                engineers: 16,
                requestId,
                action: 'ApplyPhysicalConnectionLOA',
            }]);
        });

        test('the token does not serve another application, nor the circuit a second one', async () => {
            const changed = application(circuit, { ClientToken: 'loa-1', Bandwidth: 2000 });
            await assert.rejects(sdk.call('ApplyPhysicalConnectionLOA', changed),
                { code: 'IdempotentParameterMismatch' });
            const another = application(circuit, { ClientToken: 'loa-2' });
            await assert.rejects(sdk.call('ApplyPhysicalConnectionLOA', another),
                { code: 'IncorrectStatus.PhysicalConnectionLOA' });
            assert.equal((await practice.ledger()).applications.length, 1);
        });

        test('the application as the server keeps it, field by field', async () => {
            const sent = application(circuit);
            assert.deepEqual(await describeLoa(sdk, circuit), {
                InstanceId: circuit,
                Status: 'Applying',
                CompanyName: sent.CompanyName,
                CompanyLocalizedName: sent.CompanyName,
                SI: sent.Si,
                LineType: sent.LineType,
                LineCode: '',
                LineLabel: '',
                LineServiceProvider: '',
                LineSPContactInfo: '',
                ConstructionTime: sent.ConstructionTime,
                LoaUrl: '',
                Description: '',
                PMInfo: { PMInfo: engineers },
            });
        });

        test('the LOA once it is approved', async () => {
            await assert.rejects(sdk.call('CompletePhysicalConnectionLOA', completion(circuit)),
                { code: 'OperationDenied.LOAStatusNotAllowComplete' });
            await practice.endReviews();
            await assertState(practice, sdk, circuit, 'Allocated', 'Available');
            const file = await fetch((await describeLoa(sdk, circuit)).LoaUrl);
            assert.equal(file.headers.get('content-type'), 'application/pdf');
            assert.match(await file.text(), new RegExp(`^%PDF-.*${circuit}`, 's'));
        });

        test('construction is reported once', async () => {
            await assert.rejects(sdk.call('ConfirmPhysicalConnection', asCircuit),
                { code: 'OperationUnsupported.SkipConstruction' });
            const parameters = completion(circuit, { ClientToken: 'done-1' });
            await writeTwice(sdk, 'CompletePhysicalConnectionLOA', parameters);
            await assertState(practice, sdk, circuit, 'Allocated', 'Completing');
            const { LineCode, LineLabel, LineServiceProvider, LineSPContactInfo } = await describeLoa(sdk, circuit);
            assert.deepEqual(
                { ...asInstance, FinishWork: true, LineCode, LineLabel, LineServiceProvider, LineSPContactInfo },
                completion(circuit));
            assert.equal((await practice.ledger()).completions.length, 1);
        });

        test('the circuit is confirmed once', async () => {
            await writeTwice(sdk, 'ConfirmPhysicalConnection', { ...asCircuit, ClientToken: 'confirm-1' });
            await assertState(practice, sdk, circuit, 'Confirmed', 'Complete');
            assert.equal((await practice.ledger()).confirmations.length, 1);
        });

        test('the line data can be changed later', async () => {
            const changed = completion(circuit, { FinishWork: false, LineCode: 'HZ-MSTP-0002' });
            await sdk.call('CompletePhysicalConnectionLOA', changed);
            await assertState(practice, sdk, circuit, 'Confirmed', 'Complete');
            assert.equal((await describeLoa(sdk, circuit)).LineCode, 'HZ-MSTP-0002');
        });

        test('the port is ordered once, although the first answer is lost', async () => {
            const action = 'CreatePhysicalConnectionOccupancyOrder';
            const parameters = order(circuit, { ClientToken: 'order-1' });
            await practice.spoil(action, 'close-after');
            await assert.rejects(sdk.call(action, parameters), /socket hang up|ECONNRESET/);
            const answer = await sdk.call(action, parameters);
            assert.deepEqual(await sdk.call(action, parameters), answer);
            assert.deepEqual(Object.keys(answer).sort(), ['Data', 'RequestId']);
            // As text, because no double holds it.
            const { OrderId } = answer.Data;
            assert.match(OrderId, /^\d{15,18}$/);
            assert.notEqual(`${Number(OrderId)}`, OrderId);
            const { orders, requests } = await practice.ledger();
            assert.deepEqual(orders.map(({ at, ...rest }) => rest), [{
                orderId: OrderId,
                circuit,
                clientToken: 'order-1',
                autoPay: false,
                period: 3,
                pricingCycle: 'Month',
                requestId: answer.RequestId,
            }]);
            const sent = requests.filter((request) => request.clientToken === 'order-1');
            assert.deepEqual(sent.map(({ status }) => status), [0, 200, 200]);
            await assertState(practice, sdk, circuit, 'Confirmed', 'Complete');
        });

        test('an order paid at once enables the circuit', async () => {
            const changes = { AutoPay: true, PricingCycle: 'Year', Period: 1 };
            const answer = await sdk.call('CreatePhysicalConnectionOccupancyOrder', order(circuits.confirmed, changes));
            await assertState(practice, sdk, circuits.confirmed, 'Enabled', 'Complete');
            const { orders } = await practice.ledger();
            const { orderId, autoPay, period, pricingCycle } = orders.at(-1);
            assert.deepEqual([orderId, autoPay, period, pricingCycle], [answer.Data.OrderId, true, 1, 'Year']);
        });

        test('a rejected application is made again', async () => {
            const id = circuits.rejected;
            const action = 'SecondApplyPhysicalConnectionLOA';
            assert.equal((await describeLoa(sdk, id)).Description, 'IllegalParam.CardId');
            await writeTwice(sdk, action, application(id, { ClientToken: 'again-1', CompanyName: '请驳回' }));
            await practice.endReviews();
            await assertState(practice, sdk, id, 'Allocated', 'Rejected');
            await writeTwice(sdk, action, application(id, { ClientToken: 'again-2' }));
            await assertState(practice, sdk, id, 'Allocated', 'Applying');
            await assert.rejects(sdk.call(action, application(id, { ClientToken: 'again-3' })),
                { code: 'IncorrectStatus.PhysicalConnectionLOA' });
            await practice.endReviews();
            await assertState(practice, sdk, id, 'Allocated', 'Available');
            assert.deepEqual((await describeLoa(sdk, id)).PMInfo.PMInfo, engineers);
            const { applications } = await practice.ledger();
            const made = applications.filter((entry) => entry.circuit === id);
            assert.deepEqual(made.map((entry) => [entry.clientToken, entry.action]),
                [['again-1', action], ['again-2', action]]);
        });

        test('every request was signed in the way under test, each with a nonce of its own', async () => {
            const { requests } = await practice.ledger();
            for (const { action, signature, method, placement } of requests)
                assert.deepEqual({ signature, method, placement }, kind.wire, action);
            assert.equal(new Set(requests.map(({ nonce }) => nonce)).size, requests.length);
        });
    });
}
