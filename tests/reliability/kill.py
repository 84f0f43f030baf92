#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at each point of an application and an order, then a restart. kill.py BUILD_DIR [--quick]

The points are the system calls by which the database and the key file are written (strace ends the process as it enters
the k-th), and the bytes of the exchange with the provider (a relay ends it after the n-th).
"""
import collections
import concurrent.futures
import itertools
import os
import re
import shutil
import subprocess
import sys
import threading
import time

from practice import (APPLY, LOA_CIRCUITS, ORDER, ORDER_CIRCUITS, TRACED, Desk, Practice, Proof, can_trace, skip,
                      strace)
from relay import Relay

# Qt sends with write(), which wakes event loops too; sendto() is what another release may send with.
CALLS = ("pwrite64", "fdatasync", "ftruncate", "connect", "write", "sendto")
RESTART = 2.0
DRAFT_EDITS = 12
STEP_BYTES = 64
numbers = itertools.count(1)
lock = threading.Lock()
slowest = 0.0


def injected(call, number):
    return strace("-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}")


class Life:
    """An application and an order in one new folder, one of them cut off; then what a person does about it."""

    def __init__(self, proof, victim, relayed=False, keyed=False):
        self.proof = proof
        self.victim = victim
        self.keyed = keyed
        self.server = Practice(proof)
        self.relay = Relay(self.server.port) if relayed else None
        self.desk = Desk(proof, self.server, f"life-{next(numbers)}", self.relay.url if self.relay else None)
        self.steps = {APPLY: self.desk.apply(LOA_CIRCUITS[0]), ORDER: self.desk.order(ORDER_CIRCUITS[0])}
        self.what = ""

    def close(self):
        if self.relay:
            self.relay.close()
        self.server.__exit__()
        self.desk.remove()

    def before(self):
        """What happens before the step that is cut off."""
        if self.keyed:
            self.desk.data.mkdir(mode=0o700)
            (self.desk.data / "practice.key").write_bytes(bytes(range(32)))
        if self.victim == ORDER:
            run = self.desk.run(*self.steps[APPLY])
            self.expect(run.status == 0, f"the application before it ended with {run.status}: {run.err}")

    def leave_unknown(self):
        """The provider acts, but neither this answer nor the next two of the burst arrive."""
        self.server.fail("*", "close-after", count=3)
        run = self.desk.run(*self.steps[self.victim])
        self.expect(run.status == 4, f"its outcome should be unknown, but it ended with {run.status}: {run.err}")
        self.server.clear_faults()

    def after(self):
        """What happens after it, where nothing did yet."""
        if self.victim == APPLY:
            run = self.desk.run(*self.steps[ORDER])
            self.expect(run.status == 0, f"the order after it ended with {run.status}: {run.err}")

    def expect(self, holds, what):
        with lock:
            return self.proof.expect(holds, f"{self.what}: {what}")

    def entries(self, kind):
        return self.server.ledger()["applications" if kind == APPLY else "orders"]

    def restart(self, killed):
        """The folder after a kill: opened, asked, and settled. A person repeats what it does not know of."""
        global slowest
        opened = self.desk.run("outbox")
        with lock:
            slowest = max(slowest, opened.seconds)
        self.expect(opened.status == 0, f"the restart ended with {opened.status}: {opened.err}")
        self.expect(opened.seconds < RESTART, f"the restart took {opened.seconds:.2f} s")
        known = {token for _, _, token in self.desk.submissions(self.victim)}
        for line in killed.lines:
            self.expect(line["clientToken"] in known, "an acknowledged submission is lost")
        if not known:
            self.expect(not self.entries(self.victim), "the provider knows of a submission that the folder does not")
            again = self.desk.run(*self.steps[self.victim])
            self.expect(again.status == 0, f"the repetition ended with {again.status}: {again.err}")
        settled = self.desk.settle()
        self.expect(settled.status == 0, f"not settled: {settled.status} {settled.err}")

    def expect_once(self):
        ledger = self.server.ledger()
        for kind, name in ((APPLY, "applications"), (ORDER, "orders")):
            rows = self.desk.submissions(kind)
            tokens = [entry["clientToken"] for entry in ledger[name]]
            self.expect([token for _, _, token in rows] == tokens and len(tokens) == 1,
                        f"{kind}: here {rows}, at the provider {tokens}")
            self.expect(all(state == "accepted" for _, state, _ in rows), f"{kind}: {rows}")
            sent = {entry["clientToken"] for entry in ledger["requests"] if entry["action"] == kind}
            self.expect(len(sent) == 1, f"{kind}: sent with the tokens {sent}")
        nonces = [entry["nonce"] for entry in ledger["requests"]]
        self.expect(len(nonces) == len(set(nonces)), "a nonce was used twice")
        self.desk.expect_sound(self.what)


def cut_off_at_call(proof, victim, call, number, keyed=False):
    """True where the process did not live to the end."""
    life = Life(proof, victim, keyed=keyed)
    life.what = f"{victim}, {call} {number}"
    try:
        life.before()
        killed = life.desk.run(*life.steps[victim], wrap=injected(call, number), environment=TRACED)
        life.restart(killed)
        life.after()
        life.expect_once()
        return killed.killed
    finally:
        life.close()


def cut_off_on_wire(proof, victim, byte):
    life = Life(proof, victim, relayed=True)
    life.what = f"{victim}, byte {byte} on the wire"
    try:
        life.before()
        relay = life.relay
        relay.passed = 0
        relay.victim = process = life.desk.start(["--json", *life.steps[victim]])
        relay.kill_after = byte
        process.communicate(timeout=120)
        relay.kill_after = None
        life.expect(life.desk.query("SELECT 1 FROM submissions WHERE kind = ?", victim),
                    "a request was under way that the folder does not know of")
        life.restart(type("Nothing", (), {"lines": []}))
        life.after()
        life.expect_once()
        return relay.struck.is_set()
    finally:
        life.close()


def cut_off_twice(proof, victim, call, number):
    """Killed while it was sent, after the provider had acted, and again while that was being settled."""
    life = Life(proof, victim)
    life.what = f"{victim}, its settlement, {call} {number}"
    try:
        life.before()
        life.leave_unknown()
        killed = life.desk.run("send", wrap=injected(call, number), environment=TRACED)
        life.restart(killed)
        life.after()
        life.expect_once()
        return killed.killed
    finally:
        life.close()


def points(proof, victim, cut_off, arguments):
    """How often each system call happens in one thread of a life that is not cut off."""
    life = Life(proof, victim)
    try:
        life.before()
        if cut_off is cut_off_twice:
            life.leave_unknown()
        trace = life.desk.home / "trace"
        life.desk.run(*(arguments or life.steps[victim]), wrap=strace("-o", trace, "-e", "trace=" + ",".join(CALLS)),
                      environment=TRACED)
        counts = collections.Counter(re.findall(r"^(\d+) +(\w+)\(", trace.read_text(), re.MULTILINE))
        return {call: max((count for (_, name), count in counts.items() if name == call), default=0) for call in CALLS}
    finally:
        life.close()


def size_on_wire(proof, victim):
    life = Life(proof, victim, relayed=True)
    try:
        life.before()
        life.relay.passed = 0
        life.desk.run(*life.steps[victim])
        return life.relay.passed
    finally:
        life.close()


def cut_off_drafts(proof, call, number):
    """Three drafts edited in turn. An edit that was said to be stored is there after the kill, or a later one is."""
    database = proof.folder / f"drafts-{next(numbers)}" / "circuitdesk.sqlite"
    program = [proof.bin / "killdrafts", database]
    killed = subprocess.run([*injected(call, number), *program, "save", str(DRAFT_EDITS)], capture_output=True,
                            env={**os.environ, **TRACED}, text=True, check=False, timeout=120)
    began = time.monotonic()
    listed = subprocess.run([*program, "list"], capture_output=True, text=True, check=False, timeout=120)
    what = f"drafts, {call} {number}"
    stored = dict(line.split() for line in listed.stdout.splitlines())
    with lock:
        proof.expect(listed.returncode == 0, f"{what}: the restart ended with {listed.returncode}: {listed.stderr}")
        proof.expect(time.monotonic() - began < RESTART, f"{what}: the restart took too long")
        for line in killed.stdout.splitlines():
            draft, edit = line.split()
            proof.expect(int(stored.get(draft, -1)) >= int(edit), f"{what}: edit {edit} is lost, {stored} is there")
    shutil.rmtree(database.parent)
    return killed.returncode in (-9, 137)


def draft_points(proof):
    database = proof.folder / "drafts" / "circuitdesk.sqlite"
    trace = proof.folder / "trace"
    subprocess.run([*strace("-o", trace, "-e", "trace=" + ",".join(CALLS[:2])), proof.bin / "killdrafts", database,
                    "save", str(DRAFT_EDITS)], stdout=subprocess.DEVNULL, env={**os.environ, **TRACED}, check=True,
                   timeout=120)
    return {call: len(re.findall(rf"^\d+ +{call}\(", trace.read_text(), re.MULTILINE)) for call in CALLS[:2]}


def chosen(proof, count, every):
    """All of 1 to count; in the quick run a few, with the first and the last."""
    if not proof.quick:
        return list(range(1, count + 1))
    return sorted({*range(1, count + 1, every), count} - {0})


def run_points(proof, pool, fault, function, tasks, kept="one LOA and one order each"):
    if not tasks:
        proof.row(fault, 0, "it is not called")
        return
    before = slowest
    killed = sum(pool.map(lambda task: function(proof, *task), tasks))
    # How often event loops wake each other differs from run to run, so the last point may not be reached.
    proof.expect(killed + 1 > 0.8 * len(tasks), f"{fault}: only {killed} of {len(tasks)} processes were killed")
    proof.row(fault, len(tasks), f"{killed} killed, {kept}"
              + (f", slowest restart {slowest:.2f} s" if slowest > before else ""))


def main():
    if not can_trace():
        skip("a process may not be traced here (ptrace), or strace is missing")
    proof = Proof()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for victim, name in ((APPLY, "an LOA in a new folder"), (ORDER, "an order")):
            counts = points(proof, victim, cut_off_at_call, None)
            for call in CALLS:
                tasks = [(victim, call, number) for number in chosen(proof, counts[call], 40)]
                run_points(proof, pool, f"SIGKILL at every k-th {call} of {name}", cut_off_at_call, tasks)
            if victim == APPLY:
                # There the first two are not those of the key's thread.
                run_points(proof, pool, "SIGKILL at the first fdatasync calls of an LOA in a folder with a key",
                           cut_off_at_call, [(victim, "fdatasync", number, True) for number in (1, 2, 3)])
            size = size_on_wire(proof, victim)
            tasks = [(victim, byte) for byte in [0, *range(1, size, STEP_BYTES * (8 if proof.quick else 1)), size]]
            run_points(proof, pool, f"SIGKILL after each {STEP_BYTES} bytes on the wire of {name}", cut_off_on_wire,
                       tasks)
            counts = points(proof, victim, cut_off_twice, ["send"])
            for call in CALLS[:2]:
                tasks = [(victim, call, number) for number in chosen(proof, counts[call], 40)]
                run_points(proof, pool, f"SIGKILL at every k-th {call} while settling {name}", cut_off_twice, tasks)
        for call, count in draft_points(proof).items():
            run_points(proof, pool, f"SIGKILL at every k-th {call} of {DRAFT_EDITS} edits of drafts", cut_off_drafts,
                       [(call, number) for number in chosen(proof, count, 20)], "every edit told is there")
    proof.end()


sys.exit(main())
