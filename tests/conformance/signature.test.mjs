// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The signer of the provider's current SDK and CircuitDesk's own, on the same requests. How fast each is:
// tests/benchmarks/signature.sh.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { application, circuits } from './calls.mjs';

const program = process.env.CIRCUITDESK_BENCH_SIGNATURE;
const signer = fileURLToPath(new URL('../benchmarks/sign.mjs', import.meta.url));
const examples = fileURLToPath(new URL('../../resources/examples/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'signature-'));
after(() => rmSync(folder, { recursive: true }));

/** Everything that encodings treat differently, in a file of the desk. */
function hardFile() {
    const path = join(folder, 'hard.loa.json');
    writeFileSync(path, JSON.stringify({ format: 'circuitdesk.loa', version: 1, ...application(circuits.free) }));
    return path;
}

const requests = readdirSync(examples).flatMap((name) => ['form', 'query'].map((to) => [join(examples, name), to]));
assert.ok(requests.length >= 4);
// Only in the query: in a form the SDK leaves !'()* as they are and CircuitDesk escapes them, which both may.
requests.push([hardFile(), 'query']);
for (const [file, placement] of requests) {
    test(`${basename(file)}, parameters in the ${placement}`, () => {
        const ours = execFileSync(program, [file, placement, '0'], { encoding: 'utf8' });
        const theirs = execFileSync(process.execPath, [signer, file, placement, '0'], { encoding: 'utf8' });
        assert.match(theirs, /^ACS3-HMAC-SHA256 Credential=\w+,SignedHeaders=[\w;-]+,Signature=[0-9a-f]{64}\n$/);
        assert.equal(ours, theirs);
    });
}
