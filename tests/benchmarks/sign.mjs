// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// sign.mjs FILE form|query COUNT: what bench_signature does, with the signer of the provider's own SDK.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// One installation serves the conformance tests and this.
const require = createRequire(new URL('../conformance/package.json', import.meta.url));
const { OpenApiUtil } = require('@alicloud/openapi-core');
const dara = require('@darabonba/typescript');

// The same in bench_signature.cpp; the secret is made up.
const accessKeyId = 'LTAI5tPracticeKey0001';
const accessKeySecret = '0123456789abcdefghijABCDEFGHIJ';
const date = '2027-02-01T08:00:00Z';
const nonce = '6f1d4c2ab0e94f7d8a35c1e2907b46d8';
const algorithm = 'ACS3-HMAC-SHA256';
const warmUp = 5000;

/**
 * The steps of the SDK's doRequest() (openapi-core 1.0.8), in its order, from flattened parameters, as bench_signature
 * has them. Date and nonce are given, and the provider of the keys, a header that the SDK adds, is left out, so that
 * both sides sign the same.
 */
function authorizationFor(parameters, inForm) {
    const request = new dara.Request();
    request.method = 'POST';
    request.pathname = '/';
    request.query = inForm ? {} : { ...parameters };
    request.headers = {
        host: 'vpc.aliyuncs.com',
        'x-acs-version': '2016-04-28',
        'x-acs-action': 'ApplyPhysicalConnectionLOA',
        'user-agent': OpenApiUtil.getUserAgent(undefined),
        'x-acs-date': date,
        'x-acs-signature-nonce': nonce,
        accept: 'application/json',
    };
    let payload = OpenApiUtil.hash(Buffer.from('', 'utf-8'), algorithm);
    if (inForm) {
        const form = OpenApiUtil.toForm(parameters);
        payload = OpenApiUtil.hash(Buffer.from(form, 'utf8'), algorithm);
        request.headers['content-type'] = 'application/x-www-form-urlencoded';
    }
    request.headers['x-acs-content-sha256'] = payload.toString('hex');
    return OpenApiUtil.getAuthorization(request, algorithm, payload.toString('hex'), accessKeyId, accessKeySecret);
}

/** Signatures per second of processor time, all threads together. */
function rate(parameters, inForm, count) {
    let length = 0;
    for (let i = 0; i < warmUp; ++i)
        length += authorizationFor(parameters, inForm).length;
    const start = process.cpuUsage();
    for (let i = 0; i < count; ++i)
        length += authorizationFor(parameters, inForm).length;
    const { user, system } = process.cpuUsage(start);
    return length > 0 ? (count * 1e6) / (user + system) : 0;
}

const [file, placement, count] = process.argv.slice(2);
const { format, version, ...application } = JSON.parse(readFileSync(file, 'utf8'));
const parameters = OpenApiUtil.query(application);
const inForm = placement === 'form';
console.log(Number(count) > 0 ? rate(parameters, inForm, Number(count)).toFixed(0) : authorizationFor(parameters, inForm));
