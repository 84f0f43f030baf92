#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [BUILD_DIR] [--quick] [PROOF...]: what the three promises are worth when something breaks. Runs every proof of
# this folder, or those named (kill, server, disk, …), prints one table of fault, count and result, and ends with 1
# where anything was lost, done twice or left broken. --quick makes fewer of each; tests/run.sh runs it so.
#
# A proof is a script here, NAME….py, called with BUILD_DIR and perhaps --quick, or a program of the build,
# bin/reliability_NAME…, called with --quick or nothing. It prints a line for each of its faults,
# "fault<TAB>count<TAB>result", says on standard error what is wrong, and ends with 0, with 1 where a promise was broken, or
# with 77 and "SKIPPED: " and why where it can't be shown here. Where none can be shown, this ends with 77 too.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build="$here/../../build/asan"
quick=()
chosen=()
for argument in "$@"; do
    case $argument in
    --quick) quick=(--quick) ;;
    */*) build=$argument ;;
    *) chosen+=("$argument") ;;
    esac
done
build=$(realpath "$build")
proofs=(kill window second server twice clock ledger disk damage powercut lock canary)
[ ${#chosen[@]} -eq 0 ] || proofs=("${chosen[@]}")

lines=$(mktemp)
trap 'rm -f "$lines"' EXIT
failed=0
ran=0
table='%-78s %7s  %s\n'
# shellcheck disable=SC2059
printf "$table" Fault Count Result

# run NAME COMMAND...: runs one proof and puts its lines into the table.
run() {
    local name=$1 status=0
    shift
    "$@" "${quick[@]}" >"$lines" || status=$?
    while IFS=$'\t' read -r fault count result; do
        # shellcheck disable=SC2059
        printf "$table" "$fault" "$count" "$result"
    done <"$lines"
    case $status in
    0) ran=1 ;;
    77) ;;
    *)
        echo "VIOLATED: $name ended with $status"
        failed=1
        ran=1
        ;;
    esac
}

for name in "${proofs[@]}"; do
    for proof in "$here/$name"*.py; do
        [ ! -x "$proof" ] || run "$(basename "$proof")" "$proof" "$build"
    done
    for proof in "$build/bin/reliability_$name"*; do
        [ ! -x "$proof" ] || QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 run "$(basename "$proof")" "$proof"
    done
done
[ "$ran" -eq 1 ] || exit 77
exit "$failed"
