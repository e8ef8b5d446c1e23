"""Loads the SQL twice, as an update does, and asks the dictionary."""

import csv
import os

from chdb.session import Session

database = Session("clickhouse")
for _ in range(2):
    database.query(open("push_status.sql").read())
# The description of an unlisted code names its channel, which a dictionary cannot.
columns = ["name", "action", "token", "retryable", "advice", "label", "explanation", "note"]
with open("pairs.csv") as file:
    pairs = list(csv.DictReader(file))
key = list(pairs[0])
if "list" in key:
    columns += ["list_id", "http_status", "confidence", "same_as"]
types = ", ".join(f"{column} {'Int64' if column == 'code' else 'String'}" for column in key)
rows = ", ".join("(" + ", ".join(cell if column == "code" else f"'{cell}'" for column, cell in pair.items()) + ")" for pair in pairs)
keys = ", ".join(key)
asked = ", ".join(f"dictGet('{os.environ['TABLE']}_dict', '{column}', ({keys})) AS {column}" for column in columns)
answers = database.query(f"SELECT {keys}, {asked} FROM values('{types}', {rows})", "CSVWithNames")
open("answers.csv", "w").write(answers.bytes().decode().replace("\\N", ""))
