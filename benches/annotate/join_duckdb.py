# The peer in DuckDB: join_duckdb.py FORMAT ORDER OUT, in a folder with codes.csv and log.FORMAT.
import sys

import duckdb

format, order, out = sys.argv[1:]
db = duckdb.connect(config={"threads": 2})
# Of a CSV the code stays text: nothing has to parse or print it.
code = "INTEGER" if format == "ndjson" else "VARCHAR"
columns = {"time": "VARCHAR", "message_id": "VARCHAR", "channel": "VARCHAR", "device": "VARCHAR", "code": code}
log = {
    "csv": f"read_csv('log.csv', auto_detect = false, header = true, delim = ',', columns = {columns})",
    "ndjson": f"read_json('log.ndjson', format = 'newline_delimited', columns = {columns})",
}[format]
db.execute(f"""CREATE TABLE codes AS FROM read_csv('codes.csv', auto_detect = false, header = true, delim = ',',
    columns = {{channel: 'VARCHAR', code: '{code}', name: 'VARCHAR', action: 'VARCHAR', token_verdict: 'VARCHAR'}})""")
if order == "any":
    # It takes a log without statistics for the smaller side, and would hash all of it.
    db.execute("SET disabled_optimizers = 'build_side_probe_side'")
    db.execute("SET preserve_insertion_order = false")
    query = f"""SELECT log.*, coalesce(name, 'Unknown') AS name, coalesce(action, 'investigate') AS action,
        coalesce(token_verdict, 'unaffected') AS token_verdict FROM {log} log LEFT JOIN codes USING (channel, code)"""
else:
    # A join keeps no order; a map does.
    db.execute("""SET VARIABLE codes = (SELECT map(list(channel || code),
        list({name: name, action: action, token_verdict: token_verdict})) FROM codes)""")
    query = f"""SELECT * EXCLUDE answer, answer.* FROM (SELECT *, coalesce(getvariable('codes')[channel || code],
        {{name: 'Unknown', action: 'investigate', token_verdict: 'unaffected'}}) AS answer FROM {log})"""
db.execute(f"COPY ({query}) TO '{out}' (FORMAT {format.removeprefix('nd')})")
