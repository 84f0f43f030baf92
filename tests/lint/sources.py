#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on what a reader would object to in any source file: no licence, too long, blocking calls, stray colours.

Usage: sources.py ROOT [--self-test]
"""
import re
import sys
import tempfile
from pathlib import Path

SUFFIXES = {".h", ".cpp", ".py", ".sh", ".cmake", ".sql"}
LONGEST = 400
PRODUCT = ("models/", "ui/", "app/")
# What must not stand in product code, with the reason a person reads.
FORBIDDEN = [
    (re.compile(r"QEventLoop|processEvents|waitForFinished|waitForReady"), "waits on the calling thread"),
    (re.compile(r"QMutex|std::mutex"), "locks; only values cross threads"),
    (re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b"), "is work without an issue"),
    (re.compile(r"\b[a-zA-Z_]*(?:[dD]ialog|menu)\w*(?:\.|->)exec\("), "runs a nested event loop"),
]
COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b|QColor\(\s*[0-9\"u]|setStyleSheet|Qt::(?:red|green|blue|yellow|gray)\b")
COLOUR_PLACES = ("ui/theme", "ui/deskstyle", "ui/stylepainting")
# The program's end waits for its child, as the destructor of QProcess would.
ALLOWED = {("app/core/practiceprocess.cpp", "waitForFinished")}


def problems_of(name, text):
    found = []
    lines = text.splitlines()
    if not name.endswith(".sql") and "SPDX-License-Identifier: GPL-3.0-or-later" not in "\n".join(lines[:4]):
        found.append(f"{name}: no SPDX header")
    if len(lines) > LONGEST:
        found.append(f"{name}: {len(lines)} lines; two ideas in one file?")
    if not name.startswith(PRODUCT):
        return found
    for number, line in enumerate(lines, 1):
        for pattern, reason in FORBIDDEN:
            match = pattern.search(line)
            if match and (name, match.group(0)) not in ALLOWED:
                found.append(f"{name}:{number}: {match.group(0)} {reason}")
        if name.startswith("ui/") and not name.startswith(COLOUR_PLACES) and COLOUR.search(line):
            found.append(f"{name}:{number}: colours and style sheets belong to ui/theme")
    return found


def check(root):
    found = []
    for folder in ("models", "ui", "app", "tests", "packaging", "translations", "cmake"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in SUFFIXES or path.name == "CMakeLists.txt":
                found += problems_of(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    return found


def self_test():
    header = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
    cases = [
        ("models/a.h", "", "no SPDX header"),
        ("models/a.h", header + "\n" * LONGEST, "lines"),
        ("app/a.cpp", header + "QEventLoop loop;", "waits"),
        ("app/a.cpp", header + "// TO" + "DO later", "without an issue"),
        ("ui/page.cpp", header + "QColor(255, 0, 0)", "ui/theme"),
        ("ui/page.cpp", header + "dialog->exec();", "nested"),
        ("ui/theme.cpp", header + "QColor(255, 0, 0)", None),
    ]
    for name, text, expected in cases:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.parent.mkdir(parents=True)
            path.write_text(text, encoding="utf-8")
            found = check(Path(folder))
            if expected is None and found or expected and not any(expected in line for line in found):
                return [f"self-test: expected {expected!r} of {name}, found {found}"]
    return []


if __name__ == "__main__":
    result = self_test() if "--self-test" in sys.argv else check(Path(sys.argv[1]))
    print("\n".join(result))
    sys.exit(1 if result else 0)
