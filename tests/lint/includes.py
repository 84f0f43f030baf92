#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include of ours and fails on a wrong arrow between layers or a circle between files.

Usage: includes.py ROOT [--self-test]
"""
import re
import sys
import tempfile
from pathlib import Path

# Who may include whom. An arrow reaches on through the layer it points to: controllers may use models.
ARROWS = {
    "main": {"application"},
    "application": {"controllers"},
    "controllers": {"ui", "core", "export"},
    "cli": {"core", "export"},
    "core": {"api", "store"},
    "api": {"models"},
    "store": {"models"},
    "export": {"models"},
    "ui": {"models"},
    "practice": {"models"},
    "models": set(),
}
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def layer_of(path):
    """The layer of a file, by its path from the root; None for files that belong to none."""
    parts = Path(path).parts
    if parts[0] in ("models", "ui"):
        return parts[0]
    if parts[0] != "app":
        return None
    if len(parts) > 2:
        return parts[1] if parts[1] in ARROWS else None
    return "main" if parts[1] == "main.cpp" else "application"


def reachable(layer):
    found, todo = {layer}, [layer]
    while todo:
        for target in ARROWS[todo.pop()]:
            if target not in found:
                found.add(target)
                todo.append(target)
    return found


def includes_of(root):
    """Every file of ours with the files of ours that it includes."""
    graph = {}
    for folder in ("models", "ui", "app"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                name = path.relative_to(root).as_posix()
                graph[name] = INCLUDE.findall(path.read_text(encoding="utf-8"))
    return graph


def wrong_arrows(graph):
    problems = []
    for name, targets in graph.items():
        layer = layer_of(name)
        if layer is None:
            problems.append(f"{name}: belongs to no layer")
            continue
        for target in targets:
            if target.endswith(".moc"):
                continue
            if target not in graph:
                problems.append(f"{name}: includes \"{target}\", which is no file from the root")
            elif layer_of(target) not in reachable(layer):
                problems.append(f"{name}: {layer} must not include {layer_of(target)} ({target})")
    return problems


def circles(graph):
    problems, state = [], {}

    def visit(name, trail):
        if state.get(name) == "done":
            return
        if name in trail:
            problems.append("circle: " + " -> ".join(trail[trail.index(name):] + [name]))
            return
        for target in graph.get(name, []):
            visit(target, trail + [name])
        state[name] = "done"

    for name in graph:
        visit(name, [])
    return problems


def check(root):
    graph = includes_of(root)
    return wrong_arrows(graph) + circles(graph)


def self_test():
    """Each kind of mistake is found, and a right tree is clean."""
    cases = [
        ({"ui/page.h": '#include "app/core/outbox.h"', "app/core/outbox.h": ""}, "ui must not include core"),
        ({"app/api/job.h": '#include "app/store/store.h"', "app/store/store.h": ""}, "api must not include store"),
        ({"app/practice/a.h": '#include "app/api/a.h"', "app/api/a.h": ""}, "practice must not include api"),
        ({"models/a.h": '#include "models/b.h"', "models/b.h": '#include "models/a.h"'}, "circle"),
        ({"models/a.h": '#include "gone.h"'}, "no file from the root"),
        ({"app/cli/a.h": '#include "models/a.h"', "models/a.h": ""}, None),
    ]
    for files, expected in cases:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for name, text in files.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text + "\n", encoding="utf-8")
            found = check(root)
            if expected is None and found or expected and not any(expected in line for line in found):
                return [f"self-test: expected {expected!r}, found {found}"]
    return []


if __name__ == "__main__":
    result = self_test() if "--self-test" in sys.argv else check(Path(sys.argv[1]))
    print("\n".join(result))
    sys.exit(1 if result else 0)
