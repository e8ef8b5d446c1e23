"""Runs a query in the docs, to the letter, which reads delivery.csv and the table's CSV: duckdb_docs.py export.md

The first query is of mPaaS's codes, and the second of all lists.
"""

import os
import sys

import duckdb

queries = open(sys.argv[1], encoding="utf-8").read().split("```sql\n")[1:]
assert len(queries) == 2, "a query in the docs is not run"
query = queries[0 if os.environ["TABLE"] == "push_status" else 1].split("```")[0].rstrip().rstrip(";")
duckdb.execute(f"COPY ({query}) TO 'answers.csv' (HEADER)")
