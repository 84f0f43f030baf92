// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';

import { $OpenApiUtil } from '@alicloud/openapi-core';
import PopClient from '@alicloud/pop-core';
import vpc from '@alicloud/vpc20160428';
import * as dara from '@darabonba/typescript';

// Each client takes parameters, and gives fields, under the provider's own names.

/** The current SDK, with typed requests and answers. A name it has no property for is an error here, not left out. */
class TypedClient {
    constructor({ host }, keys, signatureAlgorithm) {
        const config = { ...keys, endpoint: host, protocol: 'HTTP', signatureAlgorithm };
        this.sdk = new vpc.default(new $OpenApiUtil.Config(config));
    }

    async call(action, parameters) {
        const Request = vpc[`${action}Request`];
        const known = Object.values(Request.names());
        assert.deepEqual(Object.keys(parameters).filter((name) => !known.includes(name)), []);
        const method = action[0].toLowerCase() + action.slice(1);
        const answer = await this.sdk[method](dara.cast(parameters, new Request({})));
        assert.equal(answer.statusCode, 200);
        return answer.body.toMap();
    }

    /** What this SDK's error tells of a refusal. */
    refusalOf({ name, code, statusCode, requestId }) {
        return { name, code, status: statusCode, requestId };
    }

    /** The name of its error for this code and status. */
    errorName(code, status) {
        return code.includes('Throttling') ? 'ThrottlingError' : status < 500 ? 'ClientError' : 'ServerError';
    }
}

/** The first SDK, which passes names on as they are. The typed SDK's models say what its answers may hold. */
class PopCoreClient {
    constructor({ url }, keys, method) {
        this.method = method;
        this.sdk = new PopClient({ ...keys, endpoint: url, apiVersion: '2016-04-28' });
    }

    async call(action, parameters) {
        // Through JSON, because its parser makes objects without a prototype, which equal no others.
        const answer = JSON.parse(JSON.stringify(await this.sdk.request(action, parameters, { method: this.method })));
        assertModelled(answer, vpc[`${action}ResponseBody`], action);
        return answer;
    }

    refusalOf({ name, code, entry, data }) {
        return { name, code, status: entry.response.statusCode, requestId: data.RequestId };
    }

    errorName(code) {
        return `${code}Error`;
    }
}

/** Fails where a field is not in the SDK's model of it, or is of another type. */
function assertModelled(value, type, path) {
    if (typeof type === 'string') {
        assert.equal(typeof value, type, path);
    } else if (type.type === 'array') {
        assert.ok(Array.isArray(value), path);
        value.forEach((item, i) => assertModelled(item, type.itemType, `${path}[${i}]`));
    } else {
        const properties = Object.fromEntries(Object.entries(type.names()).map(([own, wire]) => [wire, own]));
        for (const [name, member] of Object.entries(value)) {
            assert.ok(name in properties, `${path}.${name} is in no model`);
            assertModelled(member, type.types()[properties[name]], `${path}.${name}`);
        }
    }
}

/**
 * The clients under test, and what the server must see of each: how it signs and where its parameters stand.
 * `connect(practice, keys)` gives one, with the practice account's own keys where none are given.
 */
export const clients = [
    {
        name: 'vpc20160428 with ACS3-HMAC-SHA256',
        wire: { signature: 'v3', method: 'POST', placement: 'query' },
        connect: (practice, keys = practice.keys) => new TypedClient(practice, keys),
    },
    {
        name: 'vpc20160428 with HMAC-SHA1',
        wire: { signature: 'v1', method: 'POST', placement: 'query' },
        connect: (practice, keys = practice.keys) => new TypedClient(practice, keys, 'v2'),
    },
    {
        name: 'pop-core over POST',
        wire: { signature: 'v1', method: 'POST', placement: 'body' },
        connect: (practice, keys = practice.keys) => new PopCoreClient(practice, keys, 'POST'),
    },
    {
        name: 'pop-core over GET',
        wire: { signature: 'v1', method: 'GET', placement: 'query' },
        connect: (practice, keys = practice.keys) => new PopCoreClient(practice, keys, 'GET'),
    },
];
