#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A computer whose clock is wrong by a minute to ten years, in twelve zones and around their changes to and from summer
time. clock.py BUILD_DIR [--quick]

libfaketime moves the clock of circuitdesk-cli alone; the provider's stays right. All cases share one folder, so the
clock jumps to and fro between them.
"""
import datetime
import re
import sys
import time
import urllib.parse
import zoneinfo
from pathlib import Path

from practice import APPLY, LOA_CIRCUITS, ORDER, ORDER_CIRCUITS, Desk, Practice, Proof, preload, skip
from relay import Relay

MINUTE, HOUR, DAY, YEAR = 60, 3600, 86400, 365 * 86400
OFFSETS = [sign * size for size in (MINUTE, 10 * MINUTE, 14 * MINUTE, 16 * MINUTE, HOUR, DAY, 30 * DAY, YEAR, 5 * YEAR,
                                    10 * YEAR) for sign in (1, -1)]
ZONES = ("UTC", "Asia/Shanghai", "Asia/Kolkata", "Asia/Kathmandu", "Europe/Berlin", "America/New_York",
         "America/St_Johns", "America/Sao_Paulo", "Africa/Casablanca", "Australia/Lord_Howe", "Pacific/Kiritimati",
         "Pacific/Pago_Pago")
SUMMER_TIME = ("Europe/Berlin", "America/New_York", "America/St_Johns", "Africa/Casablanca", "Australia/Lord_Howe")
# The provider refuses dates that are further off than this.
TOLERATED = 15 * MINUTE

UTC = datetime.timezone.utc

def changes(zone, count):
    """The next moments at which the zone's clocks are set."""
    info = zoneinfo.ZoneInfo(zone)

    def offset(second):
        return datetime.datetime.fromtimestamp(second, info).utcoffset()

    found = []
    second = int(time.time()) // DAY * DAY
    while len(found) < count:
        early, late = second, second + DAY
        if offset(early) != offset(late):
            while late - early > 1:
                middle = (early + late) // 2
                early, late = (middle, late) if offset(middle) == offset(early) else (early, middle)
            found.append(late)
        second += DAY
    return found

def all_cases():
    cases = [(zone, offset) for offset in OFFSETS for zone in ZONES]
    now = int(time.time())
    cases += [(zone, change + edge - now)
              for zone in SUMMER_TIME for change in changes(zone, 4) for edge in (-1, 0, 1800)]
    return cases

def entry_time(number):
    """When the engineers enter: moments around the changes too, which no zone may move."""
    moment = datetime.datetime(2026, 3, 29, 0, 30, tzinfo=UTC) + datetime.timedelta(minutes=30 * number)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")

def seconds_of(text):
    return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).timestamp()

def dates_on_wire(captured):
    """The x-acs-date of each captured request, only where it is UTC in the provider's form."""
    texts = re.findall(rb"\r\nx-acs-date: ([^\r]*)\r\n", captured, re.IGNORECASE)
    return [seconds_of(text.decode()) for text in texts if re.fullmatch(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", text)]

class Clocks:
    def __init__(self, proof, server, relay, library):
        self.proof, self.server, self.relay = proof, server, relay
        self.desk = Desk(proof, server, "desk", relay.url)
        self.faked = preload(self.desk.program, library)
        self.submitted = []

    def run_case(self, number, zone, offset):
        what = f"{zone}, clock {offset:+d} s"
        kind = (APPLY, ORDER)[number % 2]
        entry = entry_time(number)
        circuit = LOA_CIRCUITS[number // 2 % len(LOA_CIRCUITS)]
        step = (["apply", self.desk.loa_file(circuit, f"REJECT {number}", entry)] if kind == APPLY
                else self.desk.order(ORDER_CIRCUITS[0]))
        self.relay.requests.clear()
        began = time.time()
        run = self.desk.run(*step, environment={**self.faked, "TZ": zone, "FAKETIME": f"{offset:+d}"})
        ended = time.time()
        self.server.end_reviews()
        if not self.proof.expect(run.status == 0, f"{what}: ended with {run.status}: {run.err}"):
            return
        self.submitted.append(run.lines[-1]["id"])
        self.expect_wire(what, kind, entry, offset, began, ended)
        self.expect_stored(what, offset, began, ended)

    def expect_wire(self, what, kind, entry, offset, began, ended):
        captured = bytes(self.relay.requests)
        dates = dates_on_wire(captured)
        refused = abs(offset) > TOLERATED
        self.proof.expect(len(dates) == captured.count(b"POST / ") == 1 + refused, f"{what}: dates {dates}")
        if not dates:
            return
        self.proof.expect(began + offset - 2 <= dates[0] <= ended + offset + 2, f"{what}: first dated {dates[0]}")
        if refused:
            # Dated by the provider's clock, which is this machine's own.
            self.proof.expect(began - 2 <= dates[1] <= ended + 2, f"{what}: then dated {dates[1]}, not {began}")
        if kind == APPLY:
            wire = f"ConstructionTime={urllib.parse.quote(entry, safe='')}&".encode()
            self.proof.expect(captured.count(wire) == len(dates), f"{what}: {entry} is not on the wire")

    def expect_stored(self, what, offset, began, ended):
        identifier = self.submitted[-1]
        [(created,)] = self.desk.query("SELECT created_at FROM submissions WHERE id = ?", identifier)
        events = self.desk.query("SELECT at, state FROM events WHERE submission = ? ORDER BY number", identifier)
        early, late = (began + offset - 2) * 1000, (ended + offset + 2) * 1000
        self.proof.expect(all(early <= at <= late for at in (created, *[at for at, _ in events])),
                          f"{what}: stored {created} and {events}, not within {early:.0f} and {late:.0f}")
        states = [state for _, state in events]
        wanted = ["queued", "sending"] * (1 + (abs(offset) > TOLERATED)) + ["accepted"]
        self.proof.expect(states == wanted, f"{what}: {states}")

    def expect_order(self):
        """The history tells what happened in the order in which it did, whatever the clocks said."""
        told = [line["id"] for line in self.desk.run("history", "--limit", "1000").lines]
        self.proof.expect(told == self.submitted[::-1], "the history is not in the order of what was done")
        by_event = self.desk.query("SELECT submission FROM events GROUP BY submission ORDER BY min(number)")
        self.proof.expect([row[0] for row in by_event] == self.submitted, "the events are not in that order")
        self.desk.expect_sound("after all of it")

def main():
    library = next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))), None)
    if library is None:
        skip("libfaketime is missing (Debian: libfaketime)")
    proof = Proof()
    cases = all_cases()
    numbers = range(0, len(cases), 13 if proof.quick else 1)
    with Practice(proof) as server:
        relay = Relay(server.port)
        clocks = Clocks(proof, server, relay, library)
        for number in numbers:
            clocks.run_case(number, *cases[number])
        clocks.expect_order()
        relay.close()
    moved = sum(abs(cases[number][1]) > TOLERATED for number in numbers)
    proof.row(f"Clock ±1 min … ±10 years, {len(ZONES)} zones, summer-time edges", len(numbers),
              f"UTC on the wire and stored, order kept; {moved} times the provider's clock was taken")
    proof.end()

sys.exit(main())
