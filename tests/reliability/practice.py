# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the proofs about process, server and time share: the practice server, a data folder, and the table's rows."""
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

APPLY = "ApplyPhysicalConnectionLOA"
ORDER = "CreatePhysicalConnectionOccupancyOrder"
# Of the practice server's seeds: circuits that take an application, and circuits that take an order.
LOA_CIRCUITS = [f"pc-bp1qrb3044eqi000{number}" for number in range(1, 7)]
ORDER_CIRCUITS = [f"pc-bp1hp0wr072f6000{number}" for number in range(1, 5)]
SKIPPED = 77
# LeakSanitizer can't work in a process that is traced.
TRACED = {"ASAN_OPTIONS": "detect_leaks=0"}


class Proof:
    """The rows of one proof, and what it found wrong."""

    def __init__(self):
        self.quick = "--quick" in sys.argv
        self.bin = Path(sys.argv[1]) / "bin"
        self.broken = 0
        self._of_row = 0
        self._folder = tempfile.TemporaryDirectory(prefix="circuitdesk-reliability-")
        self.folder = Path(self._folder.name)

    def expect(self, holds, what):
        if not holds:
            self._of_row += 1
            self.broken += 1
            print(f"VIOLATION: {what}", file=sys.stderr)
        return holds

    def row(self, fault, count, figures):
        violations = f"{self._of_row} VIOLATIONS" if self._of_row else "0 violations"
        self._of_row = 0
        print(fault, count, f"{violations}; {figures}", sep="\t", flush=True)

    def end(self):
        self._folder.cleanup()
        sys.exit(1 if self.broken else 0)


def skip(reason):
    print(f"SKIPPED: {reason}", file=sys.stderr)
    sys.exit(SKIPPED)


def strace(*options):
    return ["strace", "-f", "-qq", *options]


def can_trace():
    try:
        return subprocess.run(strace("-o", "/dev/null", "true"), capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def until(condition, what, patience=60):
    """Waits for what another process does and does not tell."""
    end = time.monotonic() + patience
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.002)


def preload(program, library):
    """The environment that loads a library into a program; a sanitizer's own has to come before it."""
    linked = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    first = [line.split()[2] for line in linked.splitlines() if line.strip().startswith("libasan.so")]
    return {"LD_PRELOAD": ":".join(first + [str(library)])}


class Practice:
    """The practice server as a child of this process. Reviews end only where the time is moved."""

    REVIEW = 3600

    def __init__(self, proof):
        self._process = subprocess.Popen(
            [proof.bin / "circuitdesk-practice", "--review-seconds", str(self.REVIEW), "--until-stdin-closes"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        greeting = json.loads(self._process.stdout.readline())
        self.url = greeting["url"]
        self.keys = {"ALIBABA_CLOUD_ACCESS_KEY_ID": greeting["accessKeyId"],
                     "ALIBABA_CLOUD_ACCESS_KEY_SECRET": greeting["accessKeySecret"]}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.wait(60)
        self._process.stdout.close()

    @property
    def port(self):
        return int(self.url.rpartition(":")[2])

    def control(self, name, body=None, method=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/practice/{name}", data, method=method)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def ledger(self):
        return self.control("ledger")

    def fail(self, action, fault, count=1, skip_first=0, seconds=0):
        self.control("faults", {"action": action, "fault": fault, "count": count, "skip": skip_first,
                                "seconds": seconds})

    def clear_faults(self):
        self.control("faults", method="DELETE")

    def end_reviews(self):
        self.control("time", {"advanceSeconds": self.REVIEW})


class Run:
    """What one run of a program came to."""

    def __init__(self, status, out, err, seconds):
        self.status, self.out, self.err, self.seconds = status, out, err, seconds
        self.lines = [json.loads(line) for line in out.splitlines() if line.startswith("{") and line.endswith("}")]

    @property
    def killed(self):
        return self.status in (-9, 137)


class Desk:
    """A data folder of its own, and circuitdesk-cli at work in it."""

    def __init__(self, proof, server, name, url=None):
        self.proof = proof
        self.program = proof.bin / "circuitdesk-cli"
        self.home = proof.folder / name
        self.data = self.home / "data"
        self.database = self.data / "circuitdesk.sqlite"
        self.home.mkdir(mode=0o700)
        self.url = url or server.url
        inherited = {name: value for name, value in os.environ.items()
                     if name in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS")}
        self.environment = {**inherited, **server.keys, "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home),
                            "QT_QPA_PLATFORM": "offscreen",
                            "QT_LOGGING_RULES": "circuitdesk.*=false", "TZ": "UTC", "LC_ALL": "C.UTF-8",
                            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}

    def start(self, arguments, wrap=(), environment=None, program=None):
        command = [*wrap, program or self.program, "--data-dir", self.data, "--endpoint", self.url, *arguments]
        return subprocess.Popen([str(part) for part in command], env={**self.environment, **(environment or {})},
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self, *arguments, wrap=(), environment=None):
        began = time.monotonic()
        process = self.start(["--json", *arguments], wrap, environment)
        out, err = process.communicate(timeout=120)
        return Run(process.returncode, out, err, time.monotonic() - began)

    def loa_file(self, circuit, company="示例网络科技有限公司", entry="2031-12-01T01:00:00Z"):
        """Writes an LOA file; people and numbers are invented."""
        path = self.home / f"{circuit}.loa.json"
        path.write_text(json.dumps({
            "format": "circuitdesk.loa", "version": 1, "RegionId": "cn-hangzhou", "InstanceId": circuit,
            "CompanyName": company, "LineType": "FIBRE", "Si": "演示通信建设有限公司", "ConstructionTime": entry,
            "Bandwidth": 1000, "PeerLocation": "杭州市示例区演示路 1 号",
            "PMInfo": [{"PMName": "Erika Mustermann", "PMGender": "Female", "PMCertificateType": "Passport",
                        "PMCertificateNo": "X00000103", "PMContactInfo": "+49 30 1234567"}]}), encoding="utf-8")
        return str(path)

    def apply(self, circuit):
        return ["apply", self.loa_file(circuit)]

    @staticmethod
    def order(circuit):
        return ["order", "--region", "cn-hangzhou", "--circuit", circuit, "--cycle", "Month", "--period", "3", "--yes"]

    def query(self, sql, *values):
        """Rows of the database as another program reads them; none where there is no database yet."""
        if not self.database.exists():
            return []
        connection = sqlite3.connect(self.database)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    def submissions(self, kind):
        if not self.query("SELECT 1 FROM sqlite_master WHERE name = 'submissions'"):
            return []
        return self.query("SELECT id, state, client_token FROM submissions WHERE kind = ? ORDER BY sequence", kind)

    def settle(self, rounds=6):
        """`send` until nothing is left to settle; the last run."""
        for _ in range(rounds):
            run = self.run("send")
            if run.status in (0, 1):
                break
        return run

    def expect_sound(self, what):
        self.proof.expect(self.query("PRAGMA integrity_check") == [("ok",)], f"{what}: the database is damaged")

    def remove(self):
        shutil.rmtree(self.home, ignore_errors=True)
