#!/usr/bin/env bash
# What the library costs a crate that depends on it: a cold build in both forms, without and with the vendors' lists, and a
# build after an edit of one cell. Prints a table in Markdown.
# Run it as: benches/build_cost.sh [RUNS [OTHER_CHECKOUT...]]
# Other checkouts are measured in the same run, one column for each. One without the feature `vendor` has no figure for it.
set -euo pipefail
# As Cargo builds a dependency from a registry or from git; one in a folder it builds incrementally, which is slower.
export CARGO_INCREMENTAL=0
here=$(cd "$(dirname "$0")/.." && pwd)
runs=${1:-5}
shift || true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A crate of its own outside the workspace, with the library as its only dependency.
consumer() { # NUMBER CHECKOUT
    mkdir -p "$work/$1/consumer/src"
    # A copy, because one of the builds edits a table.
    mkdir "$work/$1/library"
    (cd "$2" && git ls-files -z | tar --null --files-from - --create) | tar --extract --directory "$work/$1/library"
    cat >"$work/$1/consumer/Cargo.toml" <<TOML
[package]
name = "consumer"
version = "0.0.0"
edition = "2021"

[features]
codegen = ["push-status/codegen"]
vendor = ["push-status/vendor"]

[dependencies]
push-status = { path = "../library", default-features = false }
TOML
    grep -q '^vendor = ' "$work/$1/library/Cargo.toml" || sed -i '/^vendor = /d' "$work/$1/consumer/Cargo.toml"
    echo 'fn main() { println!("{}", push_status::HuaweiStatus::from(80300007)); }' >"$work/$1/consumer/src/main.rs"
    (cd "$work/$1/consumer" && cargo fetch --quiet)
}

# The seconds that a build of the consumer takes, after an unmeasured preparation.
seconds() { # NUMBER PREPARATION FEATURES
    cd "$work/$1/consumer"
    "$2"
    local start=$EPOCHREALTIME
    cargo build --quiet --offline --features "$3"
    echo "$start $EPOCHREALTIME" | awk '{ print $2 - $1 }'
}

cold() { rm -rf target; }
# Toggles the full stop of one description.
edit() { sed -i -E '/^80300007,/ { s/invalid\.,/invalid!,/; t; s/invalid!,/invalid.,/ }' ../library/codes/huawei.csv; }

# One row of the table. The checkouts take turns, so that a busy machine is busy for all of them.
row() { # TITLE PREPARATION FEATURES
    local number run
    for run in $(seq "$runs"); do
        for number in "${!checkouts[@]}"; do
            if [[ $3 = *vendor* ]] && ! grep -q '^vendor' "$work/$number/consumer/Cargo.toml"; then continue; fi
            echo "$number $(seconds "$number" "$2" "$3")"
        done
    done | sort -k1,1n -k2,2n | awk -v title="$1" -v columns="${#checkouts[@]}" '
        { s[$1, ++n[$1]] = $2 }
        END {
            printf "| %s |", title
            for (c = 0; c < columns; c++) printf (n[c] ? " %.1f s |" : " |"), s[c, int((n[c] + 1) / 2)]
            print ""
        }'
}

checkouts=("$here" "$@")
for number in "${!checkouts[@]}"; do consumer "$number" "${checkouts[number]}"; done
header="| build of a crate that depends on the library, $(nproc) cores, median of $runs | $(basename "$here") |"
for other in "$@"; do header+=" $(basename "$other") |"; done
[ $# -gt 0 ] || header="| build of a crate that depends on the library, $(nproc) cores | median of $runs |"
echo "$header"
echo "$header" | sed 's/[^|]\+/ --- /g'
row 'cold, `default-features = false`' cold ''
row 'cold, `default-features = false`, `vendor`' cold vendor
row 'cold, with the generator' cold codegen
row 'cold, with the generator, `vendor`' cold codegen,vendor
row 'again, after an edit of one cell' edit codegen
