#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# signature.sh BUILD_DIR: how many signatures of a 16-engineer LOA one core makes in a second, ours and the official
# Node SDK's, after checking that both make the same signature. BUILD_DIR is a release build with the tests on:
#   cmake --preset release -B build/benchmarks -DCIRCUITDESK_TESTS=ON
#   cmake --build build/benchmarks --target bench_signature
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=${1:?the directory of a release build}
example=$here/../../resources/examples/hangzhou-mstp-16.loa.json
rounds=5

if ! grep -q '^CMAKE_BUILD_TYPE:[A-Z]*=Release$' "$build/CMakeCache.txt"; then
    echo "$build is not a release build: its figures would mean nothing." >&2
    exit 1
fi
"$here/../conformance/install.sh"

ours() { "${pin[@]}" "$build/bin/bench_signature" "$example" "$@"; }
sdks() { "${pin[@]}" node "$here/sign.mjs" "$example" "$@"; }
nth() { sort -n | sed -n "${1}p"; }

# The last core, because the first one serves most interrupts.
pin=(taskset --cpu-list "$(($(nproc) - 1))")
if ! command -v taskset >/dev/null; then
    pin=(env)
    echo "taskset is missing: the programs are not kept on one core."
fi

for placement in form query; do
    if [ "$(ours $placement 0)" != "$(sdks $placement 0)" ]; then
        echo "The two sides sign the $placement request differently: they don't do the same work." >&2
        exit 1
    fi
    echo "$placement: both sides make the same signature"
done

printf '%-6s %7s %10s %12s\n' "" round CircuitDesk "Node SDK"
for placement in form query; do
    our_rates=()
    sdk_rates=()
    for round in $(seq $rounds); do
        our_rates+=("$(ours $placement 40000)")
        sdk_rates+=("$(sdks $placement 10000)")
        printf '%-6s %7d %10d %12d\n' $placement "$round" "${our_rates[-1]}" "${sdk_rates[-1]}"
    done
    # The fastest round is the one that other programs on the machine disturbed least.
    for name in median fastest; do
        place=$([ $name = median ] && echo $(((rounds + 1) / 2)) || echo $rounds)
        our=$(printf '%s\n' "${our_rates[@]}" | nth "$place")
        sdk=$(printf '%s\n' "${sdk_rates[@]}" | nth "$place")
        printf '%-6s %7s %10d %12d   ratio %s\n' $placement $name "$our" "$sdk" \
            "$(awk "BEGIN { printf \"%.1f\", $our / $sdk }")"
    done
done
