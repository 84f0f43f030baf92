#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where any source could weaken TLS: errors ignored, the peer not checked, an old protocol let in.

Usage: tls.py ROOT [--self-test]
"""
import re
import sys
import tempfile
from pathlib import Path

SUFFIXES = {".h", ".cpp", ".py", ".sh", ".mjs", ".js", ".json", ".cmake"}
FOLDERS = ("models", "ui", "app", "tests", "packaging", "translations", "cmake", "resources", "docs", ".ci")
# The reason is what a person reads. Programs that the product writes for a person are texts in its sources.
FORBIDDEN = [
    (re.compile(r"ignoreSslErrors"), "ignores what is wrong with a certificate"),
    (re.compile(r"\b(?:VerifyNone|QueryPeer)\b"), "does not check who the other side is"),
    (re.compile(r"\b\w*[pP]eerVerifyMode\s*\(\s*(?!QSslSocket::VerifyPeer\s*\)|\))"), "is set to something else than VerifyPeer"),
    (re.compile(r"\bset(?:PeerVerifyDepth|PeerVerifyName)\b"), "changes what is checked of a certificate"),
    (re.compile(r"\b(?:SslV[23]|TlsV1_[01]|TlsV1_[01]OrLater|DtlsV1_0(?:OrLater)?|AnyProtocol)\b"), "lets in an old protocol"),
    (re.compile(r"NODE_TLS_REJECT_UNAUTHORIZED|rejectUnauthorized|verify\s*=\s*False|CERT_NONE|_create_unverified_context"),
     "switches the check off in a script"),
    (re.compile(r"\b(?:curl|wget)\b.*\s(?:-k|--insecure|--no-check-certificate)\b"), "switches the check off in a command"),
]
# A test may trust an authority of its own this way.
FORBIDDEN_IN_PRODUCT = [(re.compile(r"\bsetDefaultConfiguration\b"), "changes TLS for the whole program")]
PRODUCT = ("models/", "ui/", "app/")
# It lowers the program's default to show that nothing follows from it, and is a server too.
ALLOWED = ("tests/api/tst_tls.cpp", "tests/lint/tls.py")


def problems_of(name, text):
    forbidden = FORBIDDEN + (FORBIDDEN_IN_PRODUCT if name.startswith(PRODUCT) else [])
    return [
        f"{name}:{number}: {match.group(0).strip()} {reason}"
        for number, line in enumerate(text.splitlines(), 1)
        for pattern, reason in forbidden
        if (match := pattern.search(line))
    ]


def check(root):
    found = []
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            name = path.relative_to(root).as_posix()
            if "node_modules" in path.parts or name in ALLOWED or not path.is_file():
                continue
            if path.suffix in SUFFIXES or path.name == "CMakeLists.txt":
                found += problems_of(name, path.read_text(encoding="utf-8"))
    return found


def self_test():
    """Each way is found, and the right one is clean."""
    cases = [
        ("app/a.cpp", "reply->ignoreSslErrors();", "ignores"),
        ("tests/a.cpp", "c.setPeerVerifyMode(QSslSocket::VerifyNone);", "who the other side is"),
        ("app/a.cpp", "c.setPeerVerifyMode(QSslSocket::QueryPeer);", "who the other side is"),
        ("app/a.cpp", "c.setPeerVerifyMode(mode);", "something else than VerifyPeer"),
        ("app/a.cpp", "c.setPeerVerifyMode(QSslSocket::AutoVerifyPeer);", "something else than VerifyPeer"),
        ("app/a.cpp", "c.setPeerVerifyMode(QSslSocket::VerifyPeer);", None),
        ("app/a.cpp", "if (c.peerVerifyMode() == mode)", None),
        ("app/a.cpp", "c.setProtocol(QSsl::TlsV1_1OrLater);", "old protocol"),
        ("app/a.cpp", "c.setProtocol(QSsl::TlsV1_2OrLater);", None),
        ("ui/a.cpp", "QSslConfiguration::setDefaultConfiguration(c);", "whole program"),
        ("tests/a.cpp", "QSslConfiguration::setDefaultConfiguration(c);", None),
        ("tests/a.mjs", "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';", "script"),
        ("packaging/a.sh", "curl -fsS -k https://example.com", "command"),
        ("app/api/a.cpp", 'text += "curl --insecure https://";', "command"),
        ("packaging/a.sh", "curl -fsS https://example.com", None),
    ]
    for name, text, expected in cases:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            path.parent.mkdir(parents=True)
            path.write_text(text + "\n", encoding="utf-8")
            found = check(Path(folder))
            if expected is None and found or expected and not any(expected in line for line in found):
                return [f"self-test: expected {expected!r} of {text!r}, found {found}"]
    return []


if __name__ == "__main__":
    result = self_test() if "--self-test" in sys.argv else check(Path(sys.argv[1]))
    print("\n".join(result))
    sys.exit(1 if result else 0)
