"""Loads the SQL twice, as an update does, and asks the dictionary."""

import csv

from chdb.session import Session

database = Session("clickhouse")
for _ in range(2):
    database.query(open("push_status.sql").read())
# The description of an unlisted code names its channel, which a dictionary cannot.
columns = ["name", "action", "token", "retryable", "advice", "label", "explanation", "note"]
with open("pairs.csv") as pairs:
    rows = [f"('{pair['channel']}', {pair['code']})" for pair in csv.DictReader(pairs)]
asked = ", ".join(f"dictGet('push_status_dict', '{column}', (channel, code)) AS {column}" for column in columns)
answers = database.query(
    f"SELECT channel, code, {asked} FROM values('channel String, code Int64', {', '.join(rows)})", "CSVWithNames"
)
open("answers.csv", "w").write(answers.bytes().decode().replace("\\N", ""))
