#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader hears: the program on a session bus of its own, asked over AT-SPI. screenreader.py PROGRAM

Wants a display, DBUS_SESSION_BUS_ADDRESS, and the accessibility bus that AT-SPI starts on demand. Every page is walked:
what can be focused has a name, says its role, and no mnemonic or masked number is spoken; what appears is announced.
"""
import os
import re
import signal
import subprocess
import sys
import tempfile

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (after the version)

TIMEOUT_MS = 20000
STATE = Atspi.StateType
ROLE = Atspi.Role
# Parts of a table's frame that no key comes to, and the invisible boxes that only hold others.
NAMELESS = {ROLE.FILLER, ROLE.PANEL, ROLE.LAYERED_PANE, ROLE.SCROLL_PANE, ROLE.SCROLL_BAR, ROLE.TABLE_ROW_HEADER,
            ROLE.VIEWPORT, ROLE.UNKNOWN}
PAGES = {"Circuits": "ctrl+1", "Drafts": "ctrl+2", "Outbox": "ctrl+3", "History": "ctrl+4", "Engineers": "ctrl+5",
         "LOA application": "ctrl+n", "Port order": "ctrl+shift+n"}
problems = []
announced = []


def expect(holds, what):
    if not holds:
        problems.append(what)
        print("FAIL:", what)


def wait(condition, what):
    """The first true value of condition() as the bus brings news; ends the test where it never comes."""
    loop = GLib.MainLoop()
    found = []

    def look():
        try:
            value = condition()
        except GLib.GError:  # What was looked at has gone meanwhile.
            value = None
        if value:
            found.append(value)
            loop.quit()
        return not value

    GLib.timeout_add(50, look)
    GLib.timeout_add(TIMEOUT_MS, loop.quit)
    loop.run()
    if not found:
        sys.exit(f"FAIL: never seen: {what}")
    return found[0]


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def has(node, state):
    return node.get_state_set().contains(state)


def shown(node):
    """The node and all that is on the screen below it."""
    if not has(node, STATE.SHOWING):
        return
    yield node
    for child in children(node):
        yield from shown(child)


def press(keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", text], check=True)


def focused(frame):
    for node in shown(frame):
        if has(node, STATE.FOCUSED):
            return node
    return None


def page_is(frame, title):
    return any(node.get_role() == ROLE.LABEL and node.get_name().startswith(title) for node in shown(frame))


def look_at(page, frame):
    controls = 0
    nodes = wait(lambda: [(node, node.get_name(), node.get_role()) for node in shown(frame)], f"all of {page}")
    for node, name, role in nodes:
        what = f"{page}: a {node.get_role_name()} \"{name}\""
        expect(not re.search(r"&\w", name), f"{what}: a mnemonic is spoken")
        expect(not re.search(r"\d{15}", name), f"{what}: an ID number is spoken in full")
        if not has(node, STATE.FOCUSABLE) or role in (ROLE.FRAME, ROLE.TABLE_CELL):
            continue
        controls += 1
        expect(name or role in NAMELESS, f"{what}: nothing is spoken")
        expect(role != ROLE.FILLER or name, f"{what}: can be focused and says nothing")
    print(f"{page}: {controls} controls")
    expect(controls > 6, f"{page}: only {controls} controls are there")


def tab_through(page, frame):
    """Tab comes back to where it began, and every stop says what it is."""
    stops = []
    for _ in range(80):
        node = wait(lambda: focused(frame), f"{page}: the focus after {stops[-1:]}")
        stop = (node.get_role_name(), node.get_name(), node.get_index_in_parent())
        if stops and stop == stops[0]:
            break
        expect(stop[1] or node.get_role() == ROLE.TABLE_CELL, f"{page}: the {stop[0]} after {stops[-1:]} says nothing")
        stops.append(stop)
        before = node
        press("Tab")
        wait(lambda: not has(before, STATE.FOCUSED) or not has(before, STATE.SHOWING), f"{page}: Tab leaves {stop}")
    else:
        expect(False, f"{page}: Tab does not come round: {stops}")
    print(f"{page}: {len(stops)} stops")


def listen():
    def heard(event):
        source = event.source
        try:
            if event.detail1 and source and source.get_role() == ROLE.NOTIFICATION:
                announced.append(source.get_name())
        except GLib.GError:  # What was shown has gone meanwhile.
            pass

    listener = Atspi.EventListener.new(heard)
    listener.register("object:state-changed:showing")
    return listener


def refuse_a_phone(frame):
    """A slip in the form is announced, and so is what is wrong with the form when it is to be sent."""
    press("ctrl+n")
    wait(lambda: page_is(frame, "LOA application"), "the LOA page")
    del announced[:]
    press("ctrl+Return")
    wait(lambda: any("mend" in name and "ompany" in name for name in announced), "the announcement of what is to be mended")


def save_a_template(application):
    """A dialog says what it is and why it refuses a name, and the message bar says that the template was saved."""
    title = "Save as template"
    del announced[:]
    press("ctrl+shift+s")
    wait(lambda: any(node.get_name() == title and has(node, STATE.ACTIVE) for node in children(application)),
         f"the dialog {title}")
    press("Return")
    wait(lambda: any("name" in text for text in announced), "the announcement of why the name is refused")
    type_text("Visit")
    press("Return")
    wait(lambda: any("Visit" in text and "saved" in text for text in announced), "the announcement of what was saved")


def main():
    folder = tempfile.TemporaryDirectory()
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb",
                   "HOME": folder.name, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    program = subprocess.Popen([sys.argv[1], "--practice", "--data-dir", folder.name + "/data"], env=environment)
    try:
        Atspi.init()
        desktop = Atspi.get_desktop(0)
        application = wait(lambda: next((node for node in children(desktop) if node.get_name() == "circuitdesk"), None),
                           "the program on the accessibility bus")
        frame = wait(lambda: next((node for node in children(application) if has(node, STATE.ACTIVE)), None),
                     "the active window")
        listener = listen()
        wait(lambda: any(node.get_role() == ROLE.TABLE_CELL for node in shown(frame)), "the circuits")
        for page, keys in PAGES.items():
            press(keys)
            wait(lambda: page_is(frame, page), f"the page {page}")
            look_at(page, frame)
            tab_through(page, frame)
        refuse_a_phone(frame)
        save_a_template(application)
        listener.deregister("object:state-changed:showing")
        program.send_signal(signal.SIGTERM)
        expect(program.wait(timeout=20) == 0, "the program did not end in order")
    finally:
        program.kill()
        program.wait()
        folder.cleanup()
    return 1 if problems else 0


sys.exit(main())
