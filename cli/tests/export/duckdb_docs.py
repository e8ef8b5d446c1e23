"""Runs the query in the docs, to the letter, which reads delivery.csv and push_status.csv: duckdb_docs.py export.md"""

import sys

import duckdb

query = open(sys.argv[1], encoding="utf-8").read().split("```sql\n")[1].split("```")[0].rstrip().rstrip(";")
duckdb.execute(f"COPY ({query}) TO 'answers.csv' (HEADER)")
