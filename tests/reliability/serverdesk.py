# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk that stays running (serveroutbox.cpp), told what to do line by line."""
import subprocess


class RunningDesk:
    """One process on the folder of a practice.Desk. It tries again at once, so that nothing waits."""

    def __init__(self, desk):
        self._process = subprocess.Popen(
            [desk.proof.bin / "serveroutbox", desk.data, desk.url], env=desk.environment, text=True, bufsize=1,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        status = self._process.wait(60)
        self._process.stdout.close()
        if status != 0:
            raise RuntimeError(f"serveroutbox ended with {status}")

    def _ask(self, line):
        self._process.stdin.write(line + "\n")
        return self._answer()

    def _answer(self):
        answer = self._process.stdout.readline().split()
        if not answer:
            raise RuntimeError(f"serveroutbox ended with {self._process.wait(60)}")
        return answer[1]

    def loa(self, circuit, company):
        """Queues an application; its ClientToken."""
        return self._ask(f"loa {circuit} {company}")

    def order(self, circuit):
        return self._ask(f"order {circuit}")

    def send(self):
        """Sends what is queued and settles what is unknown; how many are not settled then."""
        return int(self._ask("send"))

    def begin_send(self):
        """The same, but goes on at once; end_send() waits for it."""
        self._process.stdin.write("send\n")

    def end_send(self):
        return int(self._answer())

    def settle(self, rounds=10):
        """Sends until nothing is left; how many times it had to."""
        for number in range(1, rounds + 1):
            if self.send() == 0:
                return number
        return None
