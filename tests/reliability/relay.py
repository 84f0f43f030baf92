# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A relay before the practice server: it keeps the bytes that passed, and can end the client after any of them."""
import os
import signal
import socket
import threading


class Relay:
    """Passes connections on to a port of this machine. `kill_after` is the byte, of requests and answers together,
    after which the process `victim` is killed; what was not passed on by then never is."""

    def __init__(self, port):
        self._port = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.requests = bytearray()
        self.passed = 0
        self.kill_after = None
        self.victim = None
        self.struck = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self):
        self._listener.close()

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        with client, socket.create_connection(("127.0.0.1", self._port)) as server:
            if self._strikes(0):
                return
            back = threading.Thread(target=self._pass, args=(server, client, False), daemon=True)
            back.start()
            self._pass(client, server, True)
            back.join()

    def _pass(self, source, target, is_request):
        try:
            while data := source.recv(65536):
                room = len(data) if self.kill_after is None else max(0, self.kill_after - self.passed)
                data = data[:room] if room < len(data) else data
                target.sendall(data)
                if is_request:
                    self.requests += data
                if self._strikes(len(data)):
                    break
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def _strikes(self, size):
        self.passed += size
        if self.kill_after is None or self.passed < self.kill_after or self.struck.is_set():
            return False
        self.struck.set()
        os.kill(self.victim.pid, signal.SIGKILL)
        return True
