"""`push-status cleanup` decides the same over what the SQL of ClickHouse and of DuckDB reduces as over the whole logs.

Run it as: test_reduce.py PUSH_STATUS, with chdb and duckdb installed.
"""

import contextlib
import csv
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import duckdb
from chdb.session import Session

from random_log import random_log, write_logs

HERE = Path(__file__).resolve().parent
clickhouse = Session()


@contextlib.contextmanager
def folder():
    """Works in a folder that is removed again."""
    with tempfile.TemporaryDirectory() as name:
        os.chdir(name)
        try:
            yield
        finally:
            os.chdir("/")


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


# The minutes after ten o'clock, the code, and what else is in the row; those with a star are left out.
KEPT = """
a 00 2, a 10 2 *, a 20 2 *, a 30 2
b 00 2, b 10 2 *, b 20 2, b 21 80300007, b 22 80300007 *, b 23 80300007, b 30 2, b 40 2 *, b 50 2
hour 40 2, hour 50 2, hour 60 2, hour 70 2
tie 00 2, tie 10 2, tie 20 2, tie 20 80300007, tie 30 2, tie 40 2
app 00 2 shop, app 10 2 news, app 20 2 shop
date day 2, date -590 2, date -580 2 *, date -570 2
unreadable 00 2, unreadable 10 2, unreadable 20 2, unreadable soon 2
registered 00 2, registered 10 2 *, registered 20 2, registered 30 2, registered 40 2 shop R25
changed 00 2 shop R-5, changed 10 2 shop R-5 *, changed 20 2 shop R-5, changed 30 2 shop R-4, changed 40 2 shop R-5
"""


def test_kept():
    """What is left out of small logs, one for each way in which a run ends."""
    time_of = lambda minutes: f"2026-03-02T{10 + int(minutes) // 60:02}:{int(minutes) % 60:02}:00Z"
    rows, kept = [], []
    for cells in (report.split() for line in KEPT.split("\n") if line for report in line.split(", ")):
        token, when, code, *rest = cells
        app = next((cell for cell in rest if cell in ("shop", "news")), "shop")
        sent_at = {"day": "2026-03-02", "soon": "soon"}.get(when) or time_of(when)
        registered_at = next((time_of(cell[1:]) if cell[1] != "-" else f"2026-03-01T0{cell[2]}:00:00Z" for cell in rest if cell[0] == "R"), "")
        row = ["huawei", app, token, code, sent_at, registered_at]
        rows.append(row)
        if "*" not in rest:
            kept.append(row)
    Path("day").mkdir()
    with open("day/a.csv", "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([["channel", "app", "token", "code", "sent_at", "registered_at"], *rows])
    for run in (run_duckdb, run_clickhouse):
        reduced_rows, _ = reduced(Path("day").resolve(), run)
        found = [[row[0], row[1], row[2], row[3], row[5], row[7]] for row in reduced_rows[1:]]
        assert sorted(found) == sorted(kept), [row for row in found if row not in kept] + [row for row in kept if row not in found]


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
    with folder():
        test_kept()
    for codes, seeds in [("mpaas", 8), ("receipt", 3)]:
        all_rows, kept, decisions = 0, 0, []
        for seed in range(seeds):
            with folder():
                counts, of_seed = test_reduction(program, codes, seed)
            all_rows, kept = all_rows + counts[0], kept + counts[1]
            decisions += of_seed
        removed = sum('"decision":"remove"' in line for line in decisions)
        assert removed > 10 and len(decisions) > 3 * removed, "the logs test too little"
        print(f"{codes}: {all_rows} rows reduced to {kept}; {len(decisions)} decisions, {removed} of them removals, are the same")


main()
