#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Applications and orders by the thousand while one request in twenty fails in some way; then the history here is held
against the provider's ledger. ledger.py BUILD_DIR [--quick] [SEED]
"""
import random
import sys
import time

from practice import APPLY, LOA_CIRCUITS, ORDER, ORDER_CIRCUITS, Desk, Practice, Proof
from serverdesk import RunningDesk

FAULTS = ("close-before", "close-after", "reset-before", "reset-after", "500", "500-after", "502", "502-after",
          "504-after", "503", "throttle", "truncate", "empty", "html", "garbage", "old-envelope", "xml")
CHANCE = 0.05


def spoil_some(server, chance, requests):
    """Spoils each of the next requests, whatever it asks for, with the chance."""
    # A fault does not see the requests that those before it in the queue meet.
    skipped = 0
    for _ in range(requests):
        if chance.random() < CHANCE:
            server.fail("*", chance.choice(FAULTS), skip_first=skipped)
        else:
            skipped += 1


def load(proof, server, running, chance, applications, orders):
    """Queues and sends until all are settled; their tokens, by kind."""
    tokens = {APPLY: [], ORDER: []}
    while len(tokens[APPLY]) < applications or len(tokens[ORDER]) < orders:
        for circuit in LOA_CIRCUITS[:applications - len(tokens[APPLY])]:
            tokens[APPLY].append(running.loa(circuit, f"REJECT {len(tokens[APPLY])}"))
        if len(tokens[ORDER]) < orders:
            tokens[ORDER].append(running.order(ORDER_CIRCUITS[len(tokens[ORDER]) % len(ORDER_CIRCUITS)]))
        spoil_some(server, chance, len(LOA_CIRCUITS) + 1)
        if not proof.expect(running.settle(20) is not None, "something is never settled"):
            break
        server.clear_faults()
        server.end_reviews()
    return tokens


def compare(proof, desk, ledger, tokens):
    history = {line["clientToken"]: line for line in desk.run("history", "--limit", "1000000").lines}
    proof.expect(set(history) == set(tokens[APPLY]) | set(tokens[ORDER]), "the history lacks or adds submissions")
    wrong = [line for line in history.values() if line["state"] != "accepted"]
    proof.expect(not wrong, f"{len(wrong)} are not accepted, for example {wrong[:1]}")
    for kind, name in ((APPLY, "applications"), (ORDER, "orders")):
        there = [entry["clientToken"] for entry in ledger[name]]
        proof.expect(len(there) == len(set(there)), f"{name}: {len(there)} at the provider, not all different")
        proof.expect(set(there) == set(tokens[kind]), f"{name}: {len(there)} at the provider, {len(tokens[kind])} here")
        for entry in ledger[name]:
            here = history.get(entry["clientToken"], {})
            same = here.get("circuit") == entry["circuit"] and here.get("orderId") == entry.get("orderId")
            proof.expect(same, f"{name}: here {here}, at the provider {entry}")
            if here.get("attempts") == 1 and here.get("requestId"):
                proof.expect(here["requestId"] == entry["requestId"], f"{name}: another request ID, {here} {entry}")


def main():
    proof = Proof()
    applications, orders = (450, 50) if proof.quick else (10_000, 1_000)
    seeds = [argument for argument in sys.argv[2:] if argument.isdigit()]
    seed = int(seeds[0]) if seeds else random.SystemRandom().randrange(10**9)
    began = time.monotonic()
    with Practice(proof) as server:
        desk = Desk(proof, server, "desk")
        with RunningDesk(desk) as running:
            tokens = load(proof, server, running, random.Random(seed), applications, orders)
        ledger = server.ledger()
    took = time.monotonic() - began
    compare(proof, desk, ledger, tokens)
    desk.expect_sound("after all of it")
    spoiled = sum(entry["fault"] != "" for entry in ledger["requests"])
    nonces = {entry["nonce"] for entry in ledger["requests"]}
    proof.expect(len(nonces) == len(ledger["requests"]), "a nonce was used twice")
    # Far from five in a hundred, nothing would be shown.
    sent = len(ledger["requests"])
    proof.expect(0.02 < spoiled / sent < 0.08, f"{spoiled} of {sent} were spoiled")
    proof.row(f"Ledger: {applications} LOAs and {orders} orders, 5 % of requests spoiled (seed {seed})",
              applications + orders, f"equal; {sent} requests, {spoiled} spoiled, {took:.0f} s")
    proof.end()


sys.exit(main())
