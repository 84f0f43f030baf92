#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The provider closes, resets, fails or cuts its answer on the first one, two or three attempts of a submission, before
or after it acted. server.py BUILD_DIR [--quick]
"""
import itertools
import sys

from practice import APPLY, LOA_CIRCUITS, ORDER, ORDER_CIRCUITS, Desk, Practice, Proof
from serverdesk import RunningDesk

# The fault, and whether the provider acted before it.
FAULTS = {"close-before": False, "close-after": True, "reset-before": False, "reset-after": True, "500": False,
          "500-after": True, "502": False, "502-after": True, "504-after": True, "truncate": True}
# Attempts that fail, one after another; after three the burst is over, and the next one begins.
ATTEMPTS = (1, 2, 3)
KINDS = (APPLY, ORDER)


class Case:
    def __init__(self, fault, attempts, kind, token):
        self.fault, self.attempts, self.kind, self.token = fault, attempts, kind, token

    def __str__(self):
        return f"{self.kind}, {self.fault} on {self.attempts} attempts"

    def requests(self):
        """How many requests with its token the provider should see. An application is asked after first."""
        return 1 if self.kind == APPLY and FAULTS[self.fault] else self.attempts + 1


def run_case(server, running, fault, attempts, kind, number):
    server.fail(kind, fault, count=attempts)
    token = (running.loa(LOA_CIRCUITS[number % len(LOA_CIRCUITS)], f"REJECT {number}") if kind == APPLY
             else running.order(ORDER_CIRCUITS[number % len(ORDER_CIRCUITS)]))
    running.settle()
    server.clear_faults()
    if kind == APPLY:
        # The review of a company of this name ends in a rejection, so that the circuit can be used again.
        server.end_reviews()
    return Case(fault, attempts, kind, token)


def expect_once(proof, case, ledger, states):
    requests = [entry for entry in ledger["requests"] if entry["clientToken"] == case.token]
    done = [entry for entry in ledger["applications"] + ledger["orders"] if entry["clientToken"] == case.token]
    proof.expect(len(done) == 1, f"{case}: done {len(done)} times")
    proof.expect(len(requests) == case.requests(), f"{case}: {len(requests)} requests instead of {case.requests()}")
    proof.expect(len({entry["nonce"] for entry in requests}) == len(requests), f"{case}: a nonce was used again")
    proof.expect(states.get(case.token) == "accepted", f"{case}: {states.get(case.token)} here")


def main():
    proof = Proof()
    of_each = 6 if proof.quick else 100
    numbers = itertools.count()
    with Practice(proof) as server:
        desk = Desk(proof, server, "desk")
        with RunningDesk(desk) as running:
            cases = [run_case(server, running, fault, ATTEMPTS[index % 3], KINDS[index // 3 % 2], next(numbers))
                     for fault in FAULTS for index in range(of_each)]
        ledger = server.ledger()
    states = dict(desk.query("SELECT client_token, state FROM submissions"))
    nonces = [entry["nonce"] for entry in ledger["requests"]]
    for fault, acted in FAULTS.items():
        of_fault = [case for case in cases if case.fault == fault]
        for case in of_fault:
            expect_once(proof, case, ledger, states)
        sent = sum(entry["fault"] == fault for entry in ledger["requests"])
        wanted = sum(1 if acted and case.kind == APPLY else case.attempts for case in of_fault)
        proof.expect(sent == wanted, f"{fault}: {sent} requests met it instead of {wanted}")
        proof.row(f"Server: {fault} on attempts 1..3", len(of_fault),
                  f"{sent} requests met it; each one done once, by one token, with a nonce a request")
    done = ledger["applications"] + ledger["orders"]
    proof.expect(sorted(entry["clientToken"] for entry in done) == sorted(case.token for case in cases),
                 f"{len(done)} done for {len(cases)} submissions")
    proof.expect(len(nonces) == len(set(nonces)), "a nonce was used twice")
    desk.expect_sound("after all of it")
    proof.row("Server: all of these together", len(cases), f"{len(nonces)} requests, {len(done)} done")
    proof.end()


sys.exit(main())
