#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two programs send the same submission at the same moment: two command lines, a desk that stays running and a command
line, a window that starts and a command line. twice.py BUILD_DIR [--quick]
"""
import contextlib
import sys

from practice import ORDER, ORDER_CIRCUITS, TRACED, Desk, Practice, Proof, can_trace, strace, until
from serverdesk import RunningDesk

# How long the provider takes to answer every second time, so that the slower program meets a submission under way.
SLOW = 0.15
# Microseconds.
LOCK_DELAY = 5000
# What circuitdesk-cli ends with where it or another program has sent it: accepted, or still being sent by the other.
SENT = (0, 4)


def two_commands(desk, _running, wrap=()):
    both = [desk.start(["--json", "send"], wrap, TRACED) for _ in range(2)]
    return [finished(process) for process in both]


def two_slow_commands(desk, _running):
    """Each locking call of both takes so long that both look before one of them claims."""
    return two_commands(desk, None, strace("-o", "/dev/null", "-e", "trace=fcntl", "-e",
                                           f"inject=fcntl:delay_enter={LOCK_DELAY}"))


def running_and_command(desk, running):
    running.begin_send()
    process = desk.start(["--json", "send"])
    status = finished(process)
    running.end_send()
    return [status]


def window_and_command(desk, _running):
    window = desk.start([], program=desk.proof.bin / "circuitdesk")
    # The window's claim lies there once it has opened the database; it sends as soon as it knows its account.
    until(lambda: window.poll() is not None or any((desk.data / "claims").iterdir()), "the window does not start")
    status = finished(desk.start(["--json", "send"]))
    until(lambda: not desk.query("SELECT 1 FROM submissions WHERE state IN ('queued', 'sending', 'unknown')"),
          "neither of them sends")
    window.terminate()
    desk.proof.expect(finished(window) == 0, "the window did not end in good order")
    return [status]


def finished(process):
    process.communicate(timeout=120)
    return process.returncode


def run_rounds(proof, name, rounds, send, with_running=False, meet=True):
    with Practice(proof) as server:
        desk = Desk(proof, server, name.replace(" ", "-"))
        met = 0
        tokens = []
        with RunningDesk(desk) if with_running else contextlib.nullcontext() as running:
            for number in range(rounds):
                order = desk.order(ORDER_CIRCUITS[number % len(ORDER_CIRCUITS)])
                if meet and number % 2:
                    server.fail(ORDER, "wait", seconds=SLOW)
                queued = desk.run(*order, "--queue")
                if not proof.expect(queued.status == 3, f"{name}, round {number}: not queued: {queued.err}"):
                    continue
                tokens.append(queued.lines[0]["clientToken"])
                statuses = send(desk, running)
                proof.expect(all(status in SENT for status in statuses), f"{name}, round {number}: {statuses}")
                met += 4 in statuses
                server.clear_faults()
        ledger = server.ledger()
    # A window reads the circuits too.
    requests = [entry["clientToken"] for entry in ledger["requests"] if entry["action"] == ORDER]
    proof.expect(sorted(requests) == sorted(tokens), f"{name}: {len(requests)} requests for {len(tokens)} submissions")
    orders = [entry["clientToken"] for entry in ledger["orders"]]
    proof.expect(orders == tokens, f"{name}: {len(orders)} orders")
    states = desk.query("SELECT DISTINCT state, attempts FROM submissions")
    proof.expect(states == [("accepted", 1)], f"{name}: {states}")
    desk.expect_sound(name)
    proof.expect(met > 0 or not meet, f"{name}: the two never met")
    proof.row(f"One submission, two programs at once: {name}", rounds,
              f"{len(requests)} requests, {len(orders)} orders; {met} times one found the other at it")


def main():
    proof = Proof()
    run_rounds(proof, "two command lines", 12 if proof.quick else 250, two_commands)
    if can_trace():
        run_rounds(proof, "two command lines that claim it together", 12 if proof.quick else 100, two_slow_commands,
                   meet=False)
    run_rounds(proof, "a running desk and a command line", 12 if proof.quick else 100, running_and_command, True)
    run_rounds(proof, "a starting window and a command line", 4 if proof.quick else 50, window_and_command)
    proof.end()


sys.exit(main())
