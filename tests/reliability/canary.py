#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys, a passphrase and people that only the tests know go through the programs; what they leave is searched for them.
canary.py BUILD_DIR [--quick]

The search is in tst_canary and tst_canaryprocess, which every run of the tests has; this counts where they looked.
"""
import os
import subprocess
import sys

from practice import Proof

TESTS = (("tst_canary", "Canaries in database, -wal, backups, logs, output, settings, masked exports"),
         ("tst_canaryprocess", "Canaries in arguments and environment of running programs, and core files"))


def main():
    proof = Proof()
    for test, what in TESTS:
        run = subprocess.run([proof.bin / test, "-o", "-,txt"], capture_output=True, text=True, check=False, timeout=300,
                             env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TZ": "UTC", "LC_ALL": "C.UTF-8"})
        proof.expect(run.returncode == 0, f"{test} ended with {run.returncode}:\n{run.stdout}{run.stderr}")
        skipped = [line for line in run.stdout.splitlines() if line.startswith("SKIP")]
        counts = [line.split("\t")[1:] for line in run.stdout.splitlines() if line.startswith("canary\t")]
        if proof.expect(len(counts) == 1, f"{test} does not say where it looked"):
            places, texts, size = (int(count) for count in counts[0])
            proof.expect(places > 0 and texts > 0, f"{test} looked nowhere")
            proof.row(what, places, f"{texts} texts in {size} bytes" + "".join(f"; {line}" for line in skipped))
    proof.end()


sys.exit(main())
