"""The Spark jobs give the same rows as `push-status annotate`, and as the SQL of DuckDB, on random logs.

Run it as: test_spark.py PUSH_STATUS, with pyspark, a Java runtime and duckdb installed.
"""

import csv
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import duckdb
from pyspark.sql import SparkSession

HERE = Path(__file__).resolve().parent
SQL = HERE.parent / "sql"
sys.path.insert(0, str(SQL))

import annotate
import reduce
from random_log import random_log, write_logs

# On this machine only, without a web page.
OPTIONS = ["--master", "local[2]"]
for setting in ["ui.enabled=false", "ui.showConsoleProgress=false", "sql.shuffle.partitions=2", "log.level=ERROR"]:
    OPTIONS += ["--conf", f"spark.{setting}"]
NEW = ["push_name", "push_action", "push_token_verdict", "push_list"]


def job(name, *arguments):
    submit = Path(sys.executable).with_name("spark-submit")
    subprocess.run([submit, *OPTIONS, HERE / name, *arguments], check=True, env=os.environ | {"PYSPARK_PYTHON": sys.executable})


def rows_with_any_code(program, seed, codes):
    """A log whose codes are from all lists, some changed, with unknown channels and empty cells among them."""
    rng = random.Random(f"{codes} {seed}")
    # mPaaS reports numbers, and what a word means there is only known to the command line.
    is_asked = lambda wire: codes != "mpaas" or wire.lstrip("-").isdigit()
    with open("codes.csv", newline="") as file:
        rows = [row for row in csv.DictReader(file) if is_asked(row["wire"])]
    of_list = [row for row in rows if row["list"] == codes]
    wires = {(row["channel"], row["wire"]) for row in rows}
    # The command line also knows a code by its name, and a reason in other cases; the jobs do not.
    names = {(row["channel"], row[column].lower()) for row in rows for column in ["name", "label", "wire"] if row[column]}
    for number in range(3000):
        row = rng.choice(rng.choice([of_list, rows]))
        channel, wire, other = row["channel"], row["wire"], rng.choice(rows)["channel"]
        channel = rng.choice([channel] * 8 + [other, "nosuch", ""])
        wire = rng.choice([wire] * 8 + [f"9{wire}", "", "-1", "80300007"])
        if (channel, wire) not in wires and (channel, wire.lower()) in names:
            continue
        yield {"day": f"2026-03-0{number % 3 + 1}", "row": str(number), "channel": channel, "code": wire, "note": 'a, "b" 推送'}


def expected(program, codes, rows):
    """What the command line answers, by row."""
    with open("log.ndjson", "w") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    run = subprocess.run([program, "annotate", "--codes", codes, "log.ndjson"], check=True, capture_output=True, text=True)
    return {row["row"]: [row[column] for column in NEW] for row in map(json.loads, run.stdout.splitlines())}


def test_annotate(spark, program, codes, seed):
    rows = list(rows_with_any_code(program, seed, codes))
    answers = expected(program, codes, rows)
    for form in ["parquet", "json"]:
        log, annotated = f"log-{codes}-{form}", f"annotated-{codes}-{form}"
        spark.createDataFrame(rows).write.partitionBy("day").format(form).save(log)
        if (codes, form) == ("mpaas", "parquet"):
            job("annotate.py", "--export", "codes.csv", "--codes", codes, "--partition-by", "day", log, annotated)
        else:
            # In this session, which has started already.
            answered = annotate.annotate(spark, annotate.read_log(spark, form, log), "codes.csv", codes)
            annotate.write(answered, form, ["day"], annotated)
        assert sorted(path.name for path in Path(annotated).glob("day=*")) == sorted({f"day={row['day']}" for row in rows})
        found = spark.read.format(form).load(annotated).collect()
        assert len(found) == len(rows)
        for row in found:
            assert [row[column] for column in NEW] == answers[row["row"]], (codes, form, row, answers[row["row"]])
            assert row["note"] == rows[0]["note"]
    listed = sum(answer[3] is not None for answer in answers.values())
    unlisted = sum(answer[0] == "Unknown" for answer in answers.values())
    assert min(listed, unlisted, len(rows) - listed - unlisted) > 100, "the log tests too little"
    print(f"annotate --codes {codes}: {len(rows)} rows, {listed} of them listed, are the same in Parquet and JSON")


def read_csv(files):
    rows = []
    for path in files:
        with open(path, newline="") as file:
            header, *of_file = csv.reader(file)
            assert header == reduce.COLUMNS
            rows += of_file
    return sorted(rows)


def test_reduce(spark, codes, seed):
    folders = write_logs(random_log(seed, codes, 3), Path(f"days-{codes}").resolve())
    for day in folders:
        Path("log").unlink(missing_ok=True)
        Path("log").symlink_to(day)
        duckdb.execute((SQL / "reduce.duckdb.sql").read_text())
        expected = read_csv(["compact.csv"])
        log = spark.read.csv(str(day), header=True, escape='"')
        for form in ["parquet", "json"]:
            log.write.format(form).save(f"{day}-{form}")
            reduced = f"{day}-{form}-reduced"
            if (codes, form, day) == ("mpaas", "json", folders[0]):
                job("reduce.py", "--format", form, f"{day}-{form}", reduced)
            else:
                reduce.write(reduce.reduce_log(reduce.read_log(spark, form, f"{day}-{form}")), reduced)
            subprocess.run(["gunzip", *Path(reduced).glob("*.csv.gz")], check=True)
            assert read_csv(Path(reduced).glob("*.csv")) == expected, (codes, day.name, form)
        print(f"reduce: {log.count()} rows of {day.name}, reduced to {len(expected)}, are the same in Parquet and JSON")


def main():
    program = os.path.abspath(sys.argv[1])
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["PYSPARK_SUBMIT_ARGS"] = " ".join([*OPTIONS, "pyspark-shell"])
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        subprocess.run([program, "export", "--format", "csv", "--codes", "all", "--output", "codes.csv"], check=True)
        spark = (
            SparkSession.builder.config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.sources.partitionColumnTypeInference.enabled", False)
            .getOrCreate()
        )
        for codes in annotate.LISTS:
            test_annotate(spark, program, codes, 1)
        test_reduce(spark, "mpaas", 1)
        test_reduce(spark, "receipt", 2)
        spark.stop()
        os.chdir("/")


if __name__ == "__main__":
    main()
