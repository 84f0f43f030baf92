// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

// Longer than any test takes: reviews end only where a test moves the time.
const reviewSeconds = 3600;

/** The practice server as a child of this process, and its control endpoints. */
export class Practice {
    /** Starts the program that CIRCUITDESK_PRACTICE names and waits until it listens. */
    static async start() {
        const program = process.env.CIRCUITDESK_PRACTICE;
        assert.ok(program, 'CIRCUITDESK_PRACTICE must name the practice server; run.sh sets it');
        const options = ['--port', '0', '--review-seconds', `${reviewSeconds}`, '--until-stdin-closes'];
        const child = spawn(program, options, { stdio: ['pipe', 'pipe', 'inherit'] });
        const ended = once(child, 'close');
        for await (const line of createInterface({ input: child.stdout }))
            return new Practice(child, ended, JSON.parse(line));
        throw new Error(`${program} ended without an address: ${await ended}`);
    }

    constructor(child, ended, { url, accessKeyId, accessKeySecret }) {
        this.child = child;
        this.ended = ended;
        this.url = url;
        this.host = new URL(url).host;
        this.keys = { accessKeyId, accessKeySecret };
    }

    /** Ends the server as a closing parent would; an error of a sanitizer shows in its exit code. */
    async stop() {
        this.child.stdin.end();
        assert.deepEqual(await this.ended, [0, null], 'exit code and signal of the practice server');
    }

    /** Lets every review that is under way come to its end. */
    endReviews() {
        return this.#control('time', { advanceSeconds: reviewSeconds });
    }

    /** Spoils the next answer to `action`. */
    spoil(action, fault, seconds = 0) {
        return this.#control('faults', { action, fault, seconds });
    }

    /** What the server did: `applications`, `completions`, `confirmations`, `orders` and all `requests`. */
    ledger() {
        return this.#control('ledger');
    }

    async circuits(region) {
        const { circuits } = await this.#control('circuits');
        return circuits.filter((circuit) => circuit.region === region);
    }

    async circuit(id) {
        const { circuits } = await this.#control('circuits');
        return circuits.find((circuit) => circuit.id === id);
    }

    async #control(name, body) {
        const post = { method: 'POST', body: JSON.stringify(body) };
        const answer = await fetch(`${this.url}/practice/${name}`, body ? post : {});
        assert.equal(answer.status, 200, `/practice/${name}`);
        return answer.json();
    }
}
