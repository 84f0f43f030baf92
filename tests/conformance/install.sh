#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the provider's SDKs into node_modules here, where that has not been done for this package-lock.json.
# Ends with 77, saying why, where this machine has no node 18 or npm, or no network to install over.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

skip() {
    echo "SKIPPED: $1"
    exit 77
}

command -v node >/dev/null || skip "node is not installed (18 or newer is needed)."
major=$(node --print 'process.versions.node.split(".")[0]')
[ "$major" -ge 18 ] || skip "node is version $major; 18 or newer is needed."
! cmp -s package-lock.json node_modules/.installed-lock || exit 0
command -v npm >/dev/null || skip "npm, which installs the provider's SDKs, is not installed."

was_there=
[ ! -d node_modules ] || was_there=1
if log=$(npm ci --no-progress 2>&1); then
    cp package-lock.json node_modules/.installed-lock
    exit 0
fi
printf '%s\n' "$log" >&2
network='E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|TIMEDOUT|RR_SOCKET_TIMEOUT)'
if [ -z "$was_there" ] && grep -Eq "npm (error|ERR!) code $network" <<<"$log"; then
    rm -rf node_modules
    skip "the provider's SDKs can't be installed without a network."
fi
echo "npm ci failed." >&2
exit 1
