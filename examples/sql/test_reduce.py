"""`push-status cleanup` decides the same over what the SQL of ClickHouse and of DuckDB reduces as over the whole logs.

Run it as: test_reduce.py PUSH_STATUS, with chdb and duckdb installed.
"""

import contextlib
import csv
import json
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
    command = [program, "cleanup", "--codes", codes, *options, "--json", *logs]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode in (0, 3), run.stderr
    decisions = [json.loads(line) for line in run.stdout.splitlines() if '"decision"' in line]
    for decision in decisions:
        # Of two codes at the same moment, cleanup shows the one that it reads first or last.
        del decision["code"], decision["name"]
    return sorted(json.dumps(decision) for decision in decisions), run.returncode


# The minutes after ten o'clock, the code, and what else is in the row; those with a star are left out.
KEPT = """
a 00 2, a 10 2 *, a 20 2 *, a 30 2
b 00 2, b 10 2 *, b 20 2, b 21 80300007, b 22 80300007 *, b 23 80300007, b 30 2, b 40 2 *, b 50 2
hour 40 2, hour 50 2, hour 60 2, hour 70 2
tie 00 2, tie 10 2, tie 20 2, tie 20 80300007, tie 30 2, tie 40 2
app 00 2 shop, app 10 2 news, app 20 2 shop
date day 2, date -590 2, date -580 2 *, date -570 2
unreadable 00 2, unreadable 10 2, unreadable 20 2, unreadable soon 2
registered 00 2, registered 10 2 *, registered 20 2, registered 30 2, registered 40 2 R25
changed 00 2 R-500, changed 10 2 R-500 *, changed 20 2 R-500, changed 30 2 R-400, changed 40 2 R-500
"""


def at(minutes):
    return f"2026-03-02T{10 + minutes // 60:02}:{minutes % 60:02}:00Z"


def row_of(token, when, code, *rest):
    """A row of the log in KEPT."""
    app = next((cell for cell in rest if cell in ("shop", "news")), "")
    sent_at = {"day": "2026-03-02", "soon": "soon"}.get(when) or at(int(when))
    registered_at = next((at(int(cell[1:])) for cell in rest if cell.startswith("R")), "")
    return ["huawei", app, token, code, sent_at, registered_at]


def test_kept():
    """What is left out of small logs, one for each way in which a run ends."""
    reports = [report.split() for report in KEPT.strip().replace("\n", ", ").split(", ")]
    Path("day").mkdir()
    with open("day/a.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["channel", "app", "token", "code", "sent_at", "registered_at"])
        writer.writerows(row_of(*report) for report in reports)
    kept = sorted(row_of(*report) for report in reports if "*" not in report)
    for run in (run_duckdb, run_clickhouse):
        rows, _ = reduced(Path("day").resolve(), run)
        found = sorted([*row[:4], row[5], row[7]] for row in rows[1:])
        assert found == kept, [row for row in found + kept if (row in found) != (row in kept)]


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
        of_day = cleanup(program, codes, of_whole, "--state", "whole.state")
        of_day_compact = cleanup(program, codes, of_compact, "--state", "compact.state")
        assert of_day == of_day_compact, f"day {number}: {codes}, seed {seed}"
    decisions = at_once[0][0]
    return counts, decisions


def main():
    program = os.path.abspath(sys.argv[1])
    with folder():
        test_kept()
    removed = 0
    for codes, seeds in [("mpaas", range(5)), ("receipt", range(2))]:
        rows, kept, decisions = 0, 0, []
        for seed in seeds:
            with folder():
                (of_whole, of_compact), of_seed = test_reduction(program, codes, seed)
            rows, kept, decisions = rows + of_whole, kept + of_compact, decisions + of_seed
        removed += sum('"decision": "remove"' in decision for decision in decisions)
        print(f"--codes {codes}: {rows} rows are reduced to {kept}, and all {len(decisions)} decisions are the same")
    assert removed > 15, "the logs test too little"


if __name__ == "__main__":
    main()
