#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything with the address and undefined behaviour sanitizers, and runs every test
# without a display. Arguments go to ctest, e.g. -R rules.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"

install_missing "${build_packages[@]}" "${test_packages[@]}"
cd "$root"
quietly cmake --preset asan
quietly cmake --build --preset asan --parallel "$(nproc)"
status=0
ctest --preset asan --parallel 2 "$@" || status=$?
# ctest says only that a test was skipped; why stands in its output.
grep -h '^SKIPPED: ' build/asan/Testing/Temporary/LastTest.log || true
exit "$status"
