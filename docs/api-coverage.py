#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes docs/api-coverage.md: what the provider documents, what CircuitDesk does with it, and which tests say so.

Usage: api-coverage.py               write the page
       api-coverage.py --check       fail where the page is not current, or something documented has no test
       api-coverage.py --self-test

The facts stand in tests/data/operations.json. Tests, their rows and what they are about are read from their sources.
"""
import json
import re
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("api", "core", "models", "practice")
CONTRADICTIONS = 42

# A function at the left margin with its comment: clang-format puts both braces into the first column.
FUNCTION = re.compile(r"((?:^//[^\n]*\n)*)^([^\s/#}{][^;{}]*?\b(\w+)\([^;{}]*)\n\{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
SLOTS = re.compile(r"private Q_SLOTS:\n(.*?)(?=^private:|^public:|^Q_SIGNALS:|^\};)", re.MULTILINE | re.DOTALL)
INCLUDE = re.compile(r'^#include "([^"]+)"', re.MULTILINE)
CONSTANT = re.compile(r"^(?:inline )?const[^\n=;(]*\b(\w+)\s*=\s*([^;]*);", re.MULTILINE)
TEXT = r'"((?:[^"\\]|\\.)*)"'
ROW = re.compile(r"(?:newRow|addRow)\(\s*" + TEXT)
# A function inside a test's data that gives a row the name it is called with.
ROW_MAKER = re.compile(
    r'const auto (\w+) = \[(?:(?!\};).)*?QTest::(?:newRow\(\w+\)|addRow\("%s")', re.DOTALL)
CONTRADICTION = re.compile(r"contradiction(\d\d)_\w+$")
HEADER = """# The provider's interface and its tests

Written by `docs/api-coverage.py` from `tests/data/operations.json` and the tests' sources. Don't edit it: run the
script. Numbers like 1.5 are sections of the team's collection of facts about the interface.
"""


class Source:
    """One file of tests with the helpers that it includes."""

    def __init__(self, root, path):
        self.name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        self.slots = re.findall(r"void (\w+)\(\)", "".join(SLOTS.findall(text)))
        self.functions, self.comments, self.constants = {}, {}, {}
        for part in helpers(root, path):
            self.take(part)
        self.take(text)

    def take(self, text):
        for comment, head, name, body in FUNCTION.findall(text):
            self.functions[name] = head + "\n" + body
            self.comments[name] = " ".join(line[2:].strip() for line in comment.splitlines())
        for name, value in CONSTANT.findall(text):
            self.constants.setdefault(name, value)

    def tests(self):
        return [name for name in self.slots if name in self.functions and not name.endswith("_data")]

    def reached(self, name):
        """The text of a function and of the helpers and constants that it uses."""
        found, todo = {}, [name, name + "_data"]
        while todo:
            current = todo.pop()
            text = self.functions.get(current) or self.constants.get(current)
            if text and current not in found:
                found[current] = text
                todo += re.findall(r"\b[A-Za-z_]\w*\b", text)
        return "\n".join(found.values())

    def rows(self, name):
        data = self.functions.get(name + "_data", "")
        made = [tag for maker in ROW_MAKER.findall(data) for tag in re.findall(rf"\b{maker}\(\s*u?{TEXT}", data)]
        tags = [tag for tag in ROW.findall(data) if tag != "%s"] + made
        return [re.sub(r"%\w+", "…", tag.replace('\\"', '"')) for tag in tags]


def helpers(root, path, seen=None):
    """The texts of the test headers that a file includes, innermost first."""
    seen = set() if seen is None else seen
    texts = []
    for include in INCLUDE.findall(path.read_text(encoding="utf-8")):
        for candidate in (root / include, path.parent / include):
            if candidate.is_file() and candidate not in seen and (root / "tests") in candidate.parents:
                seen.add(candidate)
                texts += helpers(root, candidate, seen) + [candidate.read_text(encoding="utf-8")]
    return texts


def sources_of(root):
    paths = [path for folder in FOLDERS for path in (root / "tests" / folder).glob("tst_*.cpp")]
    return [Source(root, path) for path in sorted(paths)]


def listed(sources, wanted):
    """One line a file with those of its tests that \\a wanted takes."""
    lines = []
    for source in sources:
        names = [name for name in source.tests() if wanted(source, name)]
        if names:
            lines.append(f"- `{source.name}`: " + ", ".join(f"`{name}`" for name in names))
    return lines


def count(lines):
    return sum(line.count("`, `") + 1 for line in lines)


def tests_of(operation, sources):
    names = [operation["name"]] + operation["code"]
    pattern = re.compile(r"\b(?:" + "|".join(re.escape(name) for name in names) + r")\b")
    return listed(sources, lambda source, name: pattern.search(source.reached(name)))


def cell(text):
    return str(text).replace("|", "\\|")


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return lines + ["| " + " | ".join(cell(value) for value in row) + " |" for row in rows]


def http(entry):
    return " or ".join(str(status) for status in entry["http"]) or "not stated"


def parameter_rows(operation):
    for parameter in operation["parameters"]:
        yield (f"`{parameter['name']}`", parameter["type"], parameter["required"], parameter["sent"],
               parameter.get("why", ""))


def operation_section(operation, tests):
    kind = "changes something" if operation["write"] else "reads"
    lines = ["", f"## {operation['name']}", "", f"Section {operation['section']}; it {kind}.", ""]
    lines += table(("Parameter", "Type", "Required", "Sent", "Why"), parameter_rows(operation))
    lines.append("")
    if operation["errors"]:
        rows = ((f"`{entry['code']}`", http(entry), entry["kind"], entry["field"] or "the whole form")
                for entry in operation["errors"])
        lines += table(("Error", "HTTP", "Kind", "Belongs to"), rows)
    else:
        lines.append(operation["noErrors"])
    return lines + ["", "Tests:", ""] + tests


def common_section(facts):
    rows = [(f"`{entry['code']}`", http(entry), entry["kind"], entry["readKind"], entry.get("source", "4.4, 7"))
            for entry in facts["gateway"] + facts["elsewhere"]]
    head = ("Error", "HTTP", "Kind, write", "Kind, read", "Source")
    return ["", "## Errors of every operation", ""] + table(head, rows)


def contradiction_tests(sources):
    found = {}
    for source in sources:
        for name in source.tests():
            match = CONTRADICTION.match(name)
            if match:
                found.setdefault(int(match.group(1)), []).append((source, name))
    return found


def contradiction_section(facts, found):
    rows = []
    for entry in facts["contradictions"]:
        number = entry["number"]
        does, tests = [], []
        for source, name in found.get(number, []):
            does.append(source.comments[name])
            rows_of_test = "; ".join(source.rows(name))
            tests.append(f"`{source.name}`: `{name}`" + (f" ({rows_of_test})" if rows_of_test else ""))
        reason = facts["untouched"].get(str(number))
        if reason:
            does.append("Not touched: " + reason)
        rows.append((number, entry["topic"], " ".join(does), "<br>".join(tests) or "—"))
    return ["", "## Where the documents contradict each other", "",
            "Section 8 numbers them. The tests carry the number in their names.", ""] \
        + table(("No.", "Topic", "What CircuitDesk does", "Tests"), rows)


def page(facts, sources):
    tested = {operation["name"]: tests_of(operation, sources) for operation in facts["operations"]}
    overview = []
    for operation in facts["operations"]:
        name = operation["name"]
        sent = [p for p in operation["parameters"] if p["sent"] != "never"]
        overview.append((f"[{name}](#{name.lower()})", operation["section"], len(operation["parameters"]), len(sent),
                         len(operation["errors"]), count(tested[name])))
    walkers = listed(sources, lambda source, name: "tables::" in source.reached(name))
    lines = [HEADER] + table(("Operation", "Section", "Parameters", "of them sent", "Errors", "Tests"), overview)
    lines += ["", "Each row of the tables below is walked by:", ""] + walkers
    hidden = facts["hidden"]
    lines += ["", ", ".join(f"`{name}`" for name in hidden["names"]) + f": {hidden['why']}"]
    for operation in facts["operations"]:
        lines += operation_section(operation, tested[operation["name"]])
    return "\n".join(lines + common_section(facts) + contradiction_section(facts, contradiction_tests(sources))) + "\n"


def missing(facts, sources, declarations):
    """What stands in the facts and is neither tested nor excused."""
    problems = []
    found = contradiction_tests(sources)
    numbers = [entry["number"] for entry in facts["contradictions"]]
    if numbers != list(range(1, CONTRADICTIONS + 1)):
        problems.append("tests/data/operations.json: the contradictions are not numbered from 1 to 42")
    for number in range(1, CONTRADICTIONS + 1):
        reason = facts["untouched"].get(str(number))
        if not reason and number not in found:
            problems.append(f"contradiction {number} has neither a test nor a reason")
        if reason and number in found:
            problems.append(f"contradiction {number} has a test, so it is not untouched")
    for number, tests in found.items():
        if number not in numbers:
            problems.append(f"contradiction {number} is tested, but nobody has it")
        problems += [f"{source.name}: no comment above {name} says what is done"
                     for source, name in tests if not source.comments[name]]
    for operation in facts["operations"]:
        if not tests_of(operation, sources):
            problems.append(f"{operation['name']} has no test")
        problems += [f"{operation['name']}: there is no {name} in app/api or models"
                     for name in operation["code"] if not re.search(rf"\b{name}\b", declarations)]
        problems += [f"{operation['name']}: why is {parameter['name']} never sent?"
                     for parameter in operation["parameters"]
                     if parameter["sent"] == "never" and "why" not in parameter]
    if not listed(sources, lambda source, name: "tables::" in source.reached(name)):
        problems.append("no test walks tests/data/operations.json")
    return problems


def run(root, write):
    facts = json.loads((root / "tests/data/operations.json").read_text(encoding="utf-8"))
    sources = sources_of(root)
    headers = sorted((root / "app/api").glob("*.h")) + sorted((root / "models").glob("*.h"))
    problems = missing(facts, sources, "\n".join(path.read_text(encoding="utf-8") for path in headers))
    target = root / "docs/api-coverage.md"
    text = page(facts, sources)
    if write:
        target.write_text(text, encoding="utf-8")
    elif not target.is_file() or target.read_text(encoding="utf-8") != text:
        problems.append("docs/api-coverage.md is not current: run docs/api-coverage.py")
    return problems


def example(root):
    """A small tree that everything is right in."""
    fact = {"name": "Read", "section": "1.1", "write": False, "code": ["readFrom"], "noErrors": "None.", "errors": [],
            "parameters": [{"name": "RegionId", "type": "String", "required": "yes", "sent": "always"}]}
    numbers = range(1, CONTRADICTIONS + 1)
    facts = {"operations": [fact], "gateway": [], "elsewhere": [], "hidden": {"names": [], "why": ""},
             "contradictions": [{"number": number, "topic": "t"} for number in numbers],
             "untouched": {str(number): "r" for number in numbers if number != 7}}
    test = ("class T\n{\nprivate Q_SLOTS:\n    void contradiction07_a_data();\n    void contradiction07_a();\n"
            "    void walk();\n};\n\nQString helper()\n{\n    return readFrom(tables::all());\n}\n\n"
            "void T::contradiction07_a_data()\n{\n    QTest::newRow(\"one | row\");\n"
            "    const auto row = [](const char *name) {\n        QTest::newRow(name) << 1;\n    };\n"
            "    row(\"made\");\n}\n\n"
            "// What is done.\nvoid T::contradiction07_a()\n{\n    QVERIFY(true);\n}\n\n"
            "void T::walk()\n{\n    helper();\n}\n")
    files = {"tests/data/operations.json": json.dumps(facts), "tests/api/tst_a.cpp": test,
             "app/api/operations.h": "void readFrom();\n", "docs/api-coverage.md": ""}
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def self_test():
    """A right tree is clean and its page complete; each kind of gap is found."""
    gaps = [
        ("tests/api/tst_a.cpp", "contradiction07_a", "contradiction08_a", "contradiction 7 has neither"),
        ("tests/api/tst_a.cpp", "contradiction07_a", "contradiction08_a", "contradiction 8 has a test"),
        ("tests/api/tst_a.cpp", "// What is done.\n", "", "no comment above contradiction07_a"),
        ("tests/api/tst_a.cpp", "readFrom", "another", "Read has no test"),
        ("tests/api/tst_a.cpp", "tables::", "", "no test walks"),
        ("tests/api/tst_a.cpp", "one | row", "two rows", "is not current"),
        ("tests/data/operations.json", '"always"', '"never"', "why is RegionId never sent"),
        ("tests/data/operations.json", '"number": 42', '"number": 43', "not numbered"),
        ("app/api/operations.h", "readFrom", "gone", "there is no readFrom"),
        ("docs/api-coverage.md", "RegionId", "", "is not current"),
    ]
    for name, old, new, expected in gaps:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            example(root)
            found = run(root, True) + run(root, False)
            text = (root / "docs/api-coverage.md").read_text(encoding="utf-8")
            if found or "(one \\| row; made)" not in text or "What is done." not in text or "`walk`" not in text:
                return [f"self-test: the example is not clean: {found}\n{text}"]
            changed = (root / name).read_text(encoding="utf-8").replace(old, new)
            (root / name).write_text(changed, encoding="utf-8")
            found = run(root, False)
            if not any(expected in line for line in found):
                return [f"self-test: expected {expected!r}, found {found}"]
    return []


if __name__ == "__main__":
    result = self_test() if "--self-test" in sys.argv else run(ROOT, "--check" not in sys.argv)
    print("\n".join(result))
    sys.exit(1 if result else 0)
