#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh PRACTICE BENCH_SIGNATURE: the provider's own SDKs as clients of this build's practice server, and their signer
# beside this build's. 77: skipped, and it says why.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
CIRCUITDESK_PRACTICE=$(realpath "${1:?the path of circuitdesk-practice}")
CIRCUITDESK_BENCH_SIGNATURE=$(realpath "${2:?the path of bench_signature}")
export CIRCUITDESK_PRACTICE CIRCUITDESK_BENCH_SIGNATURE

"$here/install.sh"
exec node --test "$here"/*.test.mjs
