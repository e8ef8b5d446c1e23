"""`push-status cleanup` decides the same over what the SQL of ClickHouse and of DuckDB reduces as over the whole logs.

Run it as: test_reduce.py PUSH_STATUS, with chdb and duckdb installed.
"""

import csv
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import duckdb
from chdb.session import Session

from random_log import random_log, write_logs

HERE = Path(__file__).resolve().parent
clickhouse = Session()


def run_clickhouse():
    clickhouse.query((HERE / "reduce.clickhouse.sql").read_text())


def run_duckdb():
    duckdb.execute((HERE / "reduce.duckdb.sql").read_text())


def reduced(day, run):
    """What an engine makes of the logs of a day: the rows in order."""
    os.chdir(tempfile.mkdtemp(dir=os.getcwd()))
    try:
        Path("log").symlink_to(day)
        run()
        with open("compact.csv", newline="") as file:
            return list(csv.reader(file)), Path("compact.csv").resolve()
    finally:
        os.chdir("..")


def cleanup(program, codes, logs, *options):
    """What cleanup decides, in an order of its own, and its exit code."""
    run = subprocess.run(
        [program, "cleanup", "--codes", codes, *options, "--json", *logs], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert run.returncode in (0, 3), run.stderr
    return sorted(line for line in run.stdout.splitlines() if '"decision"' in line), run.returncode


def test_reduction(program, codes, seed):
    days = 6
    folders = write_logs(random_log(seed, codes, days), Path("logs").resolve())
    whole, compact, counts = [], [], [0, 0]
    for day in folders:
        rows, file = reduced(day, run_duckdb)
        from_clickhouse, _ = reduced(day, run_clickhouse)
        assert rows == from_clickhouse, f"ClickHouse and DuckDB do not agree about {day.name}, {codes}, seed {seed}"
        whole.append(sorted(day.iterdir()))
        compact.append([file])
        counts[0] += sum(len(path.read_text().splitlines()) - 1 for path in whole[-1])
        counts[1] += len(rows) - 1
    at_once = [cleanup(program, codes, sum(logs, [])) for logs in (whole, compact)]
    assert at_once[0] == at_once[1], f"at once: {codes}, seed {seed}"
    for number, (of_whole, of_compact) in enumerate(zip(whole, compact)):
        by_day = [cleanup(program, codes, of_whole, "--state", "whole.state"), cleanup(program, codes, of_compact, "--state", "compact.state")]
        assert by_day[0] == by_day[1], f"day {number}: {codes}, seed {seed}"
    decisions = at_once[0][0]
    return counts, decisions


def main():
    program = os.path.abspath(sys.argv[1])
    seeds = range(int(sys.argv[2]) if len(sys.argv) > 2 else 8)
    for codes in ["mpaas", "receipt"]:
        all_rows, kept, decisions = 0, 0, []
        for seed in seeds:
            folder = tempfile.mkdtemp()
            os.chdir(folder)
            try:
                counts, of_seed = test_reduction(program, codes, seed)
            finally:
                os.chdir("/")
                shutil.rmtree(folder)
            all_rows, kept = all_rows + counts[0], kept + counts[1]
            decisions += of_seed
        removed = sum('"decision":"remove"' in line for line in decisions)
        assert removed > 10 and len(decisions) > 3 * removed, "the logs test too little"
        print(f"{codes}: {all_rows} rows reduced to {kept}; {len(decisions)} decisions, {removed} of them removals, are the same")


main()
