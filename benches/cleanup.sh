#!/usr/bin/env bash
# How long `push-status cleanup` takes next to DuckDB doing only the plain aggregation (codes per token), and how much memory
# each takes. Prints a table in Markdown. Run it as: benches/cleanup.sh [ROWS] [RUNS]
# What is missing is installed: by apt, and by pip into target/tools/venv. The files are in target/bench-cleanup: 2.5 GB for
# 10,000,000 rows.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
rows=${1:-10000000} runs=${2:-3}

cargo build --quiet --release --package push-status-cli --target-dir target
if ! { type -P mawk time && python3 -c 'import ensurepip'; } >/dev/null 2>&1; then
    .ci/apt mawk time python3-venv >&2
fi
[ -x target/tools/venv/bin/python ] || python3 -m venv target/tools/venv
target/tools/venv/bin/pip install --quiet --disable-pip-version-check duckdb==2.0.0
mkdir -p target/bench-cleanup
cd target/bench-cleanup
push_status=../release/push-status python=../tools/venv/bin/python helpers=../../benches/cleanup

# Prints the wall-clock seconds, those of both cores together (user and system), and the peak of resident memory in MiB, on two
# cores, whatever the machine has. On a machine that does something else as well, only the second number says something.
measure() { # COMMAND
    local start=$EPOCHREALTIME
    /usr/bin/time --format "%U %S %M" --output peak taskset --cpu-list 0,1 sh -c "exec $1" >out 2>errors || [ $? -eq 3 ] ||
        { cat errors - <<<"failed: $1" >&2 && return 1; }
    echo "$start $EPOCHREALTIME $(tail -n 1 peak)" | awk '{ print $2 - $1, $3 + $4, $5 / 1024 }'
}

median() { # COLUMN
    cut -d ' ' -f "$1" measured | sort -n | awk '{ s[NR] = $1 } END { print s[int((NR + 1) / 2)] }'
}

row() { # TITLE COMMAND
    for _ in $(seq "$runs"); do measure "$2"; done >measured
    printf "| %s | %.2f s | %.2f s | %.0f MiB |\n" "$1" "$(median 1)" "$(median 2)" "$(median 3)"
}

mawk -v rows="$rows" -v tokens=$((rows / 2)) -v every=100 -f $helpers/log.awk >log.csv
mawk -v rows="$rows" -v tokens=$((rows / 2)) -v every=100 -v form=ndjson -f $helpers/log.awk >log.ndjson
against=$((rows * 3 / 10))
mawk -v rows="$against" -v tokens="$against" -v every=1 -f $helpers/log.awk >against.csv
echo "| $rows rows, 2 cores, median of $runs | time | of both cores | peak memory |"
echo "| --- | --- | --- | --- |"
row "\`push-status cleanup\`, CSV of $(stat -c %s log.csv | awk '{ printf "%.0f", $1 / 1e6 }') MB, 1 row of 100 against its token" \
    "$push_status cleanup --codes mpaas log.csv"
row "DuckDB, the same file, codes per token" "$python $helpers/aggregate_duckdb.py log.csv"
row "\`push-status cleanup\`, NDJSON of $(stat -c %s log.ndjson | awk '{ printf "%.0f", $1 / 1e6 }') MB" \
    "$push_status cleanup --codes mpaas log.ndjson"
row "DuckDB, the same file, codes per token" "$python $helpers/aggregate_duckdb.py log.ndjson"
row "\`push-status cleanup\`, CSV, $against rows, all against their tokens" "$push_status cleanup --codes mpaas against.csv"
