"""The texts of hex.sql or texts.yml in hexadecimal, as duckdb, chdb or yaml reads them: hex.py TOOL"""

import sys


def duckdb(text):
    import duckdb

    return [duckdb.execute(statement).fetchone()[0] for statement in duckdb.extract_statements(text)]


def chdb(text):
    import chdb

    return [str(chdb.query(line)).strip().strip('"') for line in text.split(";\n")[:-1]]


def yaml(text):
    from yaml import safe_load

    return [text.encode().hex() for text in safe_load(text)]


tool = sys.argv[1]
with open("texts.yml" if tool == "yaml" else "hex.sql", encoding="utf-8", newline="") as file:
    print(*globals()[tool](file.read()), sep="\n")
