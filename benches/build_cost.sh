#!/usr/bin/env bash
# What the library costs to build: cold in both forms, without and with the vendors' lists, and after an edit of one cell.
# Prints a table in Markdown.
# Run it as: benches/build_cost.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-5}
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r Cargo.toml Cargo.lock build.rs codes src examples benches tests cli xtask README.md "$copy"
cd "$copy"
cargo fetch --quiet

# The median of the wall-clock seconds that the command takes, after an unmeasured preparation.
median() { # PREPARATION COMMAND
    for _ in $(seq "$runs"); do
        eval "$1"
        local start=$EPOCHREALTIME
        eval "$2"
        echo "$start $EPOCHREALTIME"
    done | awk '{ print $2 - $1 }' | sort -n | awk '{ s[NR] = $1 } END { printf "%.1f s", s[int((NR + 1) / 2)] }'
}

build="cargo build --quiet --offline --package push-status"
cold="rm -rf target"
# Toggles the full stop of one description.
edit="sed -i -E '/^80300007,/ { s/invalid\.,/invalid!,/; t; s/invalid!,/invalid.,/ }' codes/huawei.csv"

echo "| build, $(nproc) cores | median of $runs |"
echo "| --- | --- |"
echo "| cold, \`default-features = false\` | $(median "$cold" "$build --no-default-features") |"
echo "| cold, \`default-features = false\`, \`vendor\` | $(median "$cold" "$build --no-default-features --features vendor") |"
echo "| cold, with the generator | $(median "$cold" "$build") |"
echo "| cold, with the generator, \`vendor\` | $(median "$cold" "$build --features vendor") |"
echo "| again, after an edit of one cell | $(median "$edit" "$build") |"
