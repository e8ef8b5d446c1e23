#!/usr/bin/env bash
# How fast `push-status annotate` is next to mawk, jq, DuckDB and Polars, and how much memory each takes. Checks first that
# all of them give the same answers. Prints tables in Markdown.
# Run it as: benches/annotate.sh [ROWS] [RUNS]
# PROGRAMS="push-status mawk" benches/annotate.sh runs only those. What is missing is installed: by apt, and by pip into
# target/tools/venv. The files are in target/bench-annotate: 4 GB for 4,000,000 rows.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
rows=${1:-4000000} runs=${2:-5}
read -ra programs <<<"${PROGRAMS:-push-status mawk jq duckdb duckdb-in-order polars polars-in-order}"

cargo build --quiet --release --package push-status-cli --target-dir target
if ! { type -P mawk jq time && python3 -c 'import ensurepip'; } >/dev/null 2>&1; then
    .ci/apt mawk jq time python3-venv >&2
fi
[ -x target/tools/venv/bin/python ] || python3 -m venv target/tools/venv
target/tools/venv/bin/pip install --quiet --disable-pip-version-check duckdb==2.0.0 polars==2.1.0
mkdir -p target/bench-annotate
cd target/bench-annotate
push_status=../release/push-status python=../tools/venv/bin/python helpers=../../benches/annotate
# The columns that a join with the table gives.
annotate="$push_status annotate --codes mpaas --prefix= --add name,action,token-verdict"

# The command that writes the annotated log to the file `out`; none if the program does not read the format.
command_of() { # PROGRAM FORMAT
    case $1/$2 in
    push-status/*) echo "$annotate log.$2 >out" ;;
    mawk/csv) echo "mawk -f $helpers/join.awk codes.csv log.csv >out" ;;
    jq/ndjson) echo "jq -cn --rawfile csv codes.csv -f $helpers/join.jq log.ndjson >out" ;;
    duckdb*/*) echo "$python $helpers/join_duckdb.py $2 $(order_of "$1") out" ;;
    polars*/*) echo "$python $helpers/join_polars.py $2 $(order_of "$1") out" ;;
    esac
}

# Whether the rows come out `in` order or in `any`: the engines are faster when they need not keep it.
order_of() { # PROGRAM
    case $1 in duckdb | polars) echo any ;; *) echo in ;; esac
}

# On two cores, whatever the machine has.
run() { # COMMAND
    /usr/bin/time --format %M --output peak taskset --cpu-list 0,1 sh -c "exec $1" 2>errors ||
        { cat errors - <<<"failed: $1" >&2 && return 1; }
}

# Every program has to give what the reference gives, byte for byte.
check() { # REFERENCE FORMAT
    local program command
    run "$(command_of "$1" "$2")"
    mv out reference
    sort reference >sorted
    [ "$(grep -cv ^time, reference)" -eq "$rows" ] || { echo "$1: not $rows rows of $2" >&2 && return 1; }
    for program in "${programs[@]}"; do
        command=$(command_of "$program" "$2")
        [ -n "$command" ] || continue
        run "$command"
        if [ "$(order_of "$program")" = any ]; then sort out | cmp - sorted; else cmp out reference; fi ||
            { echo "$program and $1 do not agree: see target/bench-annotate/{out,reference}" >&2 && return 1; }
    done
    rm out reference sorted
}

# Prints the wall-clock seconds, and the peak of resident memory in MiB.
measure() { # COMMAND
    local start=$EPOCHREALTIME
    run "$1"
    echo "$start $EPOCHREALTIME $(cat peak)" | awk '{ print $2 - $1, $3 / 1024 }'
    rm out
}

median() { # PROGRAM COLUMN
    grep "^$1 " measured | cut -d ' ' -f "$2" | sort -n | awk '{ s[NR] = $1 } END { print s[int((NR + 1) / 2)] }'
}

# All programs take turns in every round, so that a drift of the machine meets all of them.
compare() { # FORMAT
    local program command
    for _ in $(seq "$runs"); do
        for program in "${programs[@]}"; do
            command=$(command_of "$program" "$1")
            [ -z "$command" ] || measure "$command" | sed "s/^/$program /"
        done
    done >measured
    for program in "${programs[@]}"; do
        ! grep -q "^$program " measured || echo "$program $(median "$program" 2) $(median "$program" 3)"
    done | awk -v format="${1^^}" -v rows="$rows" -v runs="$runs" -v mb="$(stat -c %s "log.$1" | awk '{ print $1 / 1e6 }')" '
        NR == 1 {
            first = $2
            printf "| %s, %d rows, %.0f MB, 2 cores | median of %d | MB/s | times %s | peak memory |\n", format, rows, mb, runs, $1
            print "| --- | --- | --- | --- | --- |"
        }
        { printf "| %s | %.2f s | %.0f | %.1f | %.0f MiB |\n", $1, $2, mb / $2, $2 / first, $3 }
        END { print "" }'
}

# The peak does not grow with the log.
memory() {
    local n format
    echo "| rows | peak memory of push-status, CSV | NDJSON |"
    echo "| --- | --- | --- |"
    for n in $((rows / 100)) "$rows"; do
        head -n $((n + 1)) log.csv >part.csv
        head -n "$n" log.ndjson >part.ndjson
        printf "| %s |" "$n"
        for format in csv ndjson; do
            measure "$annotate part.$format >out" | awk '{ printf " %.1f MiB |", $2 }'
        done
        echo
    done
    rm part.csv part.ndjson
}

# Rows whose answer is the vendor's whole reply.
replies() {
    mawk -v rows="$rows" -f $helpers/replies.awk >replies.csv
    for _ in $(seq "$runs"); do
        measure "$push_status annotate --reply-field reply --http-status-field http_status replies.csv >out"
    done | sort -n | awk -v rows="$rows" -v mb="$(stat -c %s replies.csv | awk '{ print $1 / 1e6 }')" '
        { s[NR] = $1; m[NR] = $2 }
        END {
            at = int((NR + 1) / 2)
            printf "\n| whole replies in CSV, 2 cores | median of %d | rows a second | peak memory |\n| --- | --- | --- | --- |\n", NR
            printf "| %d rows, %.0f MB | %.2f s | %d | %.0f MiB |\n", rows, mb, s[at], rows / s[at], m[at]
        }'
    rm replies.csv
}

# Inherited common codes are in the table; an unlisted one is not.
$push_status export --format tsv | cut -f 1,2,4,6,8 | tr '\t' , | sed '1s/token/token_verdict/' >codes.csv
mawk -v rows="$rows" -f $helpers/log.awk codes.csv >log.csv
mawk -f $helpers/ndjson.awk log.csv >log.ndjson
echo "With $(mawk -W version 2>&1 | awk 'NR == 1 { print $1, $2 }'), $(jq --version), $($python -c '
import duckdb, polars
print("DuckDB", duckdb.__version__ + ", Polars", polars.__version__)'):"
echo
check mawk csv
check jq ndjson
compare csv
compare ndjson
if [[ " ${programs[*]} " = *" push-status "* ]]; then
    memory
    replies
fi
