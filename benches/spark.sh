#!/usr/bin/env bash
# How long the jobs of examples/spark take on two cores, next to `push-status annotate`, `push-status cleanup`, DuckDB and ClickHouse.
# Prints tables in Markdown. Run it as: benches/spark.sh [ROWS] [RUNS]
# What is missing is installed by .ci/spark and .ci/tools. The files are in target/bench-spark: 1.5 GB for 4,000,000 rows.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")/.."
rows=${1:-4000000} runs=${2:-3}

cargo build --quiet --release --package push-status-cli --target-dir target
.ci/spark >&2
.ci/tools >&2
if ! type -P mawk time >/dev/null; then .ci/apt mawk time >&2; fi
rm -rf target/bench-spark
mkdir -p target/bench-spark
cd target/bench-spark
push_status=../release/push-status tools=../tools/spark/bin jobs=../../examples/spark
export SPARK_LOCAL_IP=127.0.0.1 PYSPARK_PYTHON=$tools/python
submit="$tools/spark-submit --master local[2] --driver-memory 4g --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=2"

# Prints the wall-clock seconds, those of both cores together (user and system), and the peak of resident memory in MiB, on two
# cores, whatever the machine has. On a machine that does something else as well, only the second number says something.
measure() { # COMMAND
    local start=$EPOCHREALTIME
    rm -rf out
    /usr/bin/time --format "%U %S %M" --output peak taskset --cpu-list 0,1 sh -c "exec $1" >stdout 2>errors ||
        [ $? -eq 3 ] || { cat errors - <<<"failed: $1" >&2 && return 1; }
    echo "$start $EPOCHREALTIME $(tail -n 1 peak)" | awk '{ print $2 - $1, $3 + $4, $5 / 1024 }'
}

median() { # COLUMN
    cut -d ' ' -f "$1" measured | sort -n | awk '{ s[NR] = $1 } END { print s[int((NR + 1) / 2)] }'
}

row() { # TITLE ROWS COMMAND
    for _ in $(seq "$runs"); do measure "$3"; done >measured
    printf "| %s | %d | %.2f s | %.2f s | %d | %.0f MiB |\n" "$1" "$2" "$(median 1)" "$(median 2)" \
        "$(median 2 | awk -v rows="$2" '{ printf "%d", rows / $1 * 2 }')" "$(median 3)"
}

# The rows a second follow from the seconds of both cores.
title() {
    echo "| $1 | rows | time | of both cores | rows a second on two idle cores | peak memory |"
    echo "| --- | --: | --: | --: | --: | --: |"
}

# Writes FILE.parquet.
to_parquet() { # FILE
    $tools/python -c "import duckdb; duckdb.sql(\"COPY (FROM read_json('$1', format = 'newline_delimited')) TO '$1.parquet'\")" >&2
}

$push_status export --format csv --codes all >codes.csv
$push_status export --format tsv | cut -f 1,2,4,6,8 | tr '\t' , >pairs.csv
mawk -v rows="$rows" -f ../../benches/annotate/log.awk pairs.csv | mawk -f ../../benches/annotate/ndjson.awk >log.ndjson
head -n 1000 log.ndjson >few.ndjson
to_parquet log.ndjson
job="$submit $jobs/annotate.py --export codes.csv --codes mpaas"
title annotate
row "\`push-status annotate\`, NDJSON" "$rows" "$push_status annotate --codes mpaas log.ndjson >out"
row "\`annotate.py\`, NDJSON" "$rows" "$job --format json log.ndjson out"
row "\`annotate.py\`, Parquet" "$rows" "$job log.ndjson.parquet out"
row "\`annotate.py\`, NDJSON" 1000 "$job --format json few.ndjson out"

echo
# Ten messages an hour to each token.
mkdir log
mawk -v rows="$rows" -v tokens=$((rows / 240)) -v every=100 -v form=ndjson -f ../../benches/cleanup/log.awk >day.ndjson
mawk -v rows="$rows" -v tokens=$((rows / 240)) -v every=100 -f ../../benches/cleanup/log.awk >log/day.csv
to_parquet day.ndjson
title "reduce, and cleanup"
row "\`reduce.py\`, Parquet" "$rows" "$submit $jobs/reduce.py day.ndjson.parquet out"
row "\`reduce.duckdb.sql\`, CSV" "$rows" \
    "$tools/python -c 'import duckdb; duckdb.execute(open(\"../../examples/sql/reduce.duckdb.sql\").read())'"
row "\`reduce.clickhouse.sql\`, CSV" "$rows" \
    "../tools/venv/bin/python -c 'from chdb.session import Session; Session().query(open(\"../../examples/sql/reduce.clickhouse.sql\").read())'"
row "\`push-status cleanup\`, the whole log" "$rows" "$push_status cleanup --codes mpaas log/day.csv"
row "\`push-status cleanup\`, the compact log" "$(($(wc -l <compact.csv) - 1))" "$push_status cleanup --codes mpaas compact.csv"

echo
echo "| messages a day to each token | rows | rows of the compact log | size | size of the compact log |"
echo "| --: | --: | --: | --: | --: |"
for messages in 1 24 48 96 240; do
    mawk -v rows=480000 -v tokens=$((480000 / messages)) -v every=100 -f ../../benches/cleanup/log.awk >log/day.csv
    $tools/python -c 'import duckdb; duckdb.execute(open("../../examples/sql/reduce.duckdb.sql").read())' >&2
    echo "| $messages | 480000 | $(($(wc -l <compact.csv) - 1)) | $(wc -c <log/day.csv) | $(wc -c <compact.csv) |" |
        awk '{ $(NF - 3) = sprintf("%.1f MB", $(NF - 3) / 1e6); $(NF - 1) = sprintf("%.1f MB", $(NF - 1) / 1e6); print }'
done
