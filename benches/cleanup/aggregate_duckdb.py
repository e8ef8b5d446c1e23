"""Counts the codes of each token of a log, and of these the tokens that have another code than 2."""

import sys

import duckdb

path = sys.argv[1]
read = "read_json" if path.endswith(".ndjson") else "read_csv"
duckdb.sql("SET threads = 2")
duckdb.sql(
    f"""
    COPY (
        SELECT channel, token, count(*) FILTER (code = 2) AS delivered, count(*) FILTER (code <> 2) AS failed
        FROM {read}('{path}')
        GROUP BY channel, token
        HAVING failed > 0
    ) TO '/dev/stdout' (HEADER false)
    """
)
