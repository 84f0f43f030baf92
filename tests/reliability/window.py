#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL of the window while somebody types into it. window.py BUILD_DIR [--quick]

The keys are events of a real X server, pressed without a pause at the pace of a quick typist. What was pressed more than
a second before the kill has to be in the draft.
"""
import ctypes
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

from practice import Proof, skip, until

GRACE = 1.0
LETTERS = "abcdefghijklmnopqrstuvwxyz"
CONTROL, ALT = 0xFFE3, 0xFFE9
# The company, and the name in the roster's first cell: the mnemonic that goes there, and what killdrafts shows of it.
FIELDS = (("o", "list"), ("a", "names"))


class Screen:
    """An X server of its own with a window manager, and its keyboard."""

    def __init__(self):
        number, told = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(told), "-screen", "0", "1280x800x24", "-nolisten", "tcp"], pass_fds=[told],
            stderr=subprocess.DEVNULL)
        os.close(told)
        with os.fdopen(number) as line:
            self.name = ":" + line.readline().strip()
        # A window that is mapped before there is a window manager never gets the focus.
        self._folder = tempfile.TemporaryDirectory()
        managed = os.path.join(self._folder.name, "managed")
        os.mkfifo(managed)
        self._manager = subprocess.Popen(["openbox", "--sm-disable", "--startup", f"sh -c 'echo yes >{managed}'"],
                                         env={**os.environ, "DISPLAY": self.name}, stdout=subprocess.DEVNULL,
                                         stderr=subprocess.DEVNULL)
        with open(managed, encoding="ascii") as line:
            line.readline()
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(self.name.encode()))
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]

    def press(self, *keys):
        """Presses the keys one over the other, the last one first to be let go; back once the server has them."""
        codes = [self._x.XKeysymToKeycode(self._display, key) for key in keys]
        for down, code in [(1, code) for code in codes] + [(0, code) for code in reversed(codes)]:
            self._test.XTestFakeKeyEvent(self._display, code, down, 0)
        self._x.XSync(self._display, 0)

    def focused(self):
        """The window that has the keyboard; 0 and 1 are none."""
        window, how = ctypes.c_ulong(), ctypes.c_int()
        self._x.XGetInputFocus(self._display, ctypes.byref(window), ctypes.byref(how))
        return window.value

    def close(self):
        self._x.XCloseDisplay(self._display)
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(60)
        self._folder.cleanup()


class Window:
    """The program itself in a new folder whose key is all zeros, as killdrafts has it."""

    def __init__(self, proof, screen, number):
        self.proof, self.screen = proof, screen
        self.home = proof.folder / f"window-{number}"
        self.data = self.home / "data"
        self.home.mkdir(mode=0o700)
        self.data.mkdir(mode=0o700)
        (self.data / "practice.key").write_bytes(bytes(32))
        (self.data / "practice.key").chmod(0o600)
        self.database = self.data / "circuitdesk.sqlite"
        desktop = screen.focused()
        self.process = subprocess.Popen(
            [proof.bin / "circuitdesk", "--data-dir", self.data, "--endpoint", "http://127.0.0.1:1"],
            env={"PATH": os.environ["PATH"], "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home),
                 "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "TZ": "UTC", "LC_ALL": "C.UTF-8",
                 "QT_LOGGING_RULES": "circuitdesk.*=false", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"})
        until(lambda: screen.focused() not in (0, 1, desktop), "the window did not get the keyboard")
        until(lambda: list(self.data.glob("claims/*")), "the data was not opened")

    def drafts(self):
        connection = sqlite3.connect(self.database)
        try:
            return connection.execute("SELECT count(*) FROM drafts").fetchone()[0]
        finally:
            connection.close()

    def begin(self, mnemonic):
        """A new application, the cursor in a field. Where the window is not ready yet, it takes no key."""
        def typed():
            self.screen.press(CONTROL, ord("n"))
            self.screen.press(ALT, ord(mnemonic))
            self.screen.press(ord("w"))
            end = time.monotonic() + 3
            while self.drafts() == 0 and time.monotonic() < end:
                time.sleep(0.02)
            return self.drafts() > 0
        until(typed, "nothing that is typed arrives")
        self.screen.press(CONTROL, ord("a"))

    def kill(self):
        """When it was."""
        self.process.send_signal(signal.SIGKILL)
        now = time.monotonic()
        self.process.wait(60)
        return now

    def stored(self, what):
        listed = subprocess.run([self.proof.bin / "killdrafts", self.database, what], capture_output=True, text=True,
                                check=True, timeout=120)
        return [line.split(" ", 1)[1] for line in listed.stdout.splitlines()]


def killed_while_typing(proof, screen, number, seconds, pause):
    """How old the oldest key was that is lost."""
    window = Window(proof, screen, number)
    try:
        mnemonic, shown = FIELDS[number % len(FIELDS)]
        window.begin(mnemonic)
        pressed = []
        end = time.monotonic() + seconds
        while (now := time.monotonic()) < end:
            letter = LETTERS[len(pressed) % len(LETTERS)]
            screen.press(ord(letter))
            pressed.append((time.monotonic(), letter))
            time.sleep(max(0.0, min(pause - (time.monotonic() - now), end - time.monotonic())))
    finally:
        killed = window.kill()
    what = f"killed after {len(pressed)} keys in {seconds:.2f} s ({shown})"
    stored = window.stored(shown)
    text = "".join(letter for _, letter in pressed)
    due = "".join(letter for at, letter in pressed if at < killed - GRACE)
    if proof.expect(len(stored) > 0, f"{what}: there is no draft"):
        # Another warm-up key may have begun a second form.
        best = max(stored, key=lambda each: len(os.path.commonprefix([each, text])))
        kept = len(os.path.commonprefix([best, text]))
        proof.expect(best.startswith(due), f"{what}: {best!r} is stored, {due!r} was typed more than a second before")
        proof.expect(text.startswith(best), f"{what}: {best!r} is stored, which nobody typed")
    else:
        kept = 0
    shutil.rmtree(window.home)
    return killed - pressed[kept][0] if kept < len(pressed) else 0.0


def main():
    try:
        screen = Screen()
    except (OSError, FileNotFoundError) as error:
        skip(f"there is no X server, window manager or XTEST here ({error})")
    proof = Proof()
    chance = random.Random(20261122)
    count = 10 if proof.quick else 100
    try:
        lost = [killed_while_typing(proof, screen, number, chance.uniform(1.2, 3.5 if proof.quick else 8.0),
                                    chance.choice([0.04, 0.08, 0.15])) for number in range(count)]
    finally:
        screen.close()
    proof.row("SIGKILL of the window while keys are pressed without a pause", count,
              f"lost was at most what was typed in the last {max(lost):.2f} s")
    proof.end()


sys.exit(main())
