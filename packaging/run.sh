#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 CircuitDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds CircuitDesk and starts it against its practice server: nothing reaches the provider.
# Without a display it does the same job through the command line.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"

install_missing "${build_packages[@]}"
cd "$root"
quietly cmake --preset release
quietly cmake --build --preset release --parallel "$(nproc)"
bin=$root/build/release/bin

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/circuitdesk" --practice "$@"
fi

echo "No display: doing the job on the command line, against the practice server."
data=$root/build/practice-run
rm -rf "$data"
mkdir -p "$data"

# The server ends with its standard input, so with this script, however that ends.
coproc practice { exec "$bin/circuitdesk-practice" --port 0 --until-stdin-closes; }
read -r address <&"${practice[0]}"
value() { sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" <<<"$address"; }
endpoint=$(value url)
ALIBABA_CLOUD_ACCESS_KEY_ID=$(value accessKeyId)
ALIBABA_CLOUD_ACCESS_KEY_SECRET=$(value accessKeySecret)
export ALIBABA_CLOUD_ACCESS_KEY_ID ALIBABA_CLOUD_ACCESS_KEY_SECRET
desk() { "$bin/circuitdesk-cli" --data-dir "$data" --endpoint "$endpoint" "$@"; }

desk apply "$root"/resources/examples/*.loa.json
desk order --region cn-hangzhou --circuit pc-bp1hp0wr072f60001 --cycle Month --period 3 --yes
for file in "$root"/resources/examples/*.loa.json; do
    desk export "$file" --pdf "$data/$(basename "$file" .loa.json).pdf"
done
