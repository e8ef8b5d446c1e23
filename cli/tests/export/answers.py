"""What a file for which a parser is at hand answers to each of pairs.csv: answers.py FORMAT."""

import configparser
import csv
import json
import sys


def table(rows):
    return {(row["channel"], int(row["code"])): row for row in rows}


def load_csv(path="push_status.csv"):
    with open(path, encoding="utf-8", newline="") as file:
        return table(csv.DictReader(file, strict=True))


def load_json():
    import jsonschema

    schema = json.load(open("schema.json", encoding="utf-8"))
    document = json.load(open("push_status.json", encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(document)
    document["statuses"][0]["action"] = "delete"
    try:
        jsonschema.Draft202012Validator(schema).validate(document)
    except jsonschema.ValidationError:
        return table(json.load(open("push_status.json", encoding="utf-8"))["statuses"])
    raise SystemExit("the schema allows an unknown action")


def yaml(path):
    from yaml import safe_load

    return safe_load(open(path, encoding="utf-8"))


def load_logstash():
    dictionary = yaml("push_status.yml")
    assert all(key == f"{row['channel']}:{row['code']}" for key, row in dictionary.items())
    return table(dictionary.values())


def load_vector():
    tables = yaml("vector.yaml")["enrichment_tables"]
    assert list(tables) == ["push_status"], tables
    file, schema = tables["push_status"]["file"], tables["push_status"]["schema"]
    assert tables["push_status"]["type"] == "file" and file["encoding"] == {"type": "csv"}, tables
    # As Vector converts a field; one without a type is a string.
    convert = {"integer": int, "bool": {"true": True, "false": False}.__getitem__}
    rows = load_csv(file["path"].rsplit("/", 1)[-1]).values()
    return table({name: convert[schema[name]](cell) if name in schema else cell for name, cell in row.items()} for row in rows)


def load_splunk():
    parser = configparser.ConfigParser(strict=True)
    parser.read("transforms.conf", encoding="utf-8")
    assert parser.sections() == ["push_status"] and parser["push_status"]["max_matches"] == "1"
    return load_csv(parser["push_status"]["filename"])


def load_python():
    sys.path.insert(0, ".")
    import push_status as module

    for channel, statuses in module.CHANNELS.items():
        for status in statuses:
            assert module.resolve(channel, int(status)) is status and status == int(status)
            assert status.name == status.catalogue_name or status.name.isupper()

    class Answers:
        def get(self, pair):
            status = module.resolve(*pair)
            assert status == pair[1] and isinstance(status, module.Status) == status.listed
            return {
                "listed_in": status.channel, "name": status.catalogue_name, "label": status.label,
                "action": status.action.value, "token": status.token.value, "description": status.description,
                "explanation": status.explanation, "note": status.note, "sources": status.sources,
                "retryable": status.action.retryable, "advice": status.action.advice,
            }

    return Answers()


def text(cell):
    if isinstance(cell, (list, tuple)):
        return " ".join(cell)
    return str(cell).lower() if isinstance(cell, bool) else "" if cell is None else cell


answers = globals()["load_" + sys.argv[1]]()
columns = ["listed_in", "name", "label", "action", "retryable", "token", "description", "explanation", "advice", "note", "sources"]
with open("pairs.csv") as pairs, open("answers.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["channel", "code", *columns])
    for pair in csv.DictReader(pairs):
        answer = answers.get((pair["channel"], int(pair["code"]))) or {}
        writer.writerow([pair["channel"], pair["code"], *(text(answer.get(column)) for column in columns)])
