"""What a file for which a parser is at hand answers to each of pairs.csv: answers.py FORMAT."""

import configparser
import csv
import json
import sys


with open("pairs.csv", encoding="utf-8", newline="") as file:
    PAIRS = list(csv.DictReader(file))
# (channel, code) or (channel, list, wire), and the name of the table.
KEY = tuple(PAIRS[0])
TABLE = "push_status" if "code" in KEY else "push_status_lists"


def table(rows):
    return {tuple(str(row[column]) for column in KEY): row for row in rows}


def load_csv(path=TABLE + ".csv"):
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
    assert all(key == ":".join(str(row[column]) for column in KEY) for key, row in dictionary.items())
    return table(dictionary.values())


def load_vector():
    tables = yaml("vector.yaml")["enrichment_tables"]
    assert list(tables) == [TABLE], tables
    file, schema = tables[TABLE]["file"], tables[TABLE]["schema"]
    assert tables[TABLE]["type"] == "file" and file["encoding"] == {"type": "csv"}, tables
    # As Vector converts a field; one without a type is a string.
    convert = {"integer": int, "bool": {"true": True, "false": False}.__getitem__}
    rows = load_csv(file["path"].rsplit("/", 1)[-1]).values()
    return table({name: convert[schema[name]](cell) if name in schema else cell for name, cell in row.items()} for row in rows)


def load_splunk():
    parser = configparser.ConfigParser(strict=True)
    parser.read("transforms.conf", encoding="utf-8")
    assert parser.sections() == [TABLE] and parser[TABLE]["max_matches"] == "1"
    return load_csv(parser[TABLE]["filename"])


def refuses(error, function, *arguments):
    try:
        function(*arguments)
    except error:
        return
    raise SystemExit(f"{arguments} is answered")


def load_python():
    sys.path.insert(0, ".")
    import push_status as module

    for channel, statuses in module.CHANNELS.items():
        for status in statuses:
            assert module.resolve(channel, int(status)) is status and status == int(status)
            assert status.name == status.catalogue_name or status.name.isupper()
    for wrong in ["80300007", 80300007.0, None]:
        refuses(TypeError, module.resolve, "huawei", wrong)
    refuses(ValueError, module.resolve, "nowhere", 1)

    class Answers:
        def get(self, pair):
            channel, code = pair[0], int(pair[1])
            status = module.resolve(channel, code)
            assert status == code and isinstance(status, module.Status) == status.listed
            return {
                "listed_in": status.channel, "name": status.catalogue_name, "label": status.label,
                "action": status.action.value, "token": status.token.value, "description": status.description,
                "explanation": status.explanation, "note": status.note, "sources": status.sources,
                "retryable": status.action.retryable, "advice": status.action.advice,
            }

    return Answers()


def load_python_lists():
    sys.path.insert(0, ".")
    import push_status as module

    for list_id, statuses in module.LISTS.items():
        for status in statuses:
            assert status.list_id == list_id and module.lookup(status.channel, status.list, status) is status
            assert status == status.value and status.name.isupper()
    assert module.lookup("apple", "send", "Unregistered") is module.AppleSend.UNREGISTERED
    refuses(ValueError, module.lookup, "nowhere", "send", "1")
    refuses(ValueError, module.lookup, "apple", "nowhere", "1")
    refuses(TypeError, module.lookup, "huawei", "receipt", 2)

    class Answers:
        def get(self, key):
            channel, list, wire = key
            if list == "mpaas":
                status = module.resolve(channel, int(wire))
                of_list = {"list_id": list if status.listed else ""}
            else:
                status = module.lookup(channel, list, wire)
                assert status == wire and (status.channel, status.list) == (channel, list)
                assert isinstance(status, module.VendorStatus) == status.listed
                of_list = {
                    "list_id": status.list_id, "http_status": [str(http) for http in status.http_statuses],
                    "confidence": status.confidence and status.confidence.value, "same_as": status.same_as,
                }
            return {
                **of_list, "name": status.catalogue_name, "action": status.action.value, "token": status.token.value,
                "description": status.description, "note": status.note, "sources": status.sources,
                "retryable": status.action.retryable, "advice": status.action.advice,
            }

    return Answers()


def text(cell):
    if isinstance(cell, (list, tuple)):
        return " ".join(map(str, cell))
    return str(cell).lower() if isinstance(cell, bool) else "" if cell is None else cell


COLUMNS = ["listed_in", "name", "label", "action", "retryable", "token", "description", "explanation", "advice", "note", "sources"]
LIST_COLUMNS = ["list_id", "http_status", "confidence", "same_as"]
answers = globals()["load_" + sys.argv[1]]()
columns = COLUMNS if "code" in KEY else COLUMNS + LIST_COLUMNS
if sys.argv[1] == "python_lists":
    columns = [column for column in columns if column not in ("listed_in", "label", "explanation")]
with open("answers.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow([*KEY, *columns])
    for pair in PAIRS:
        key = tuple(pair.values())
        answer = answers.get(key) or {}
        writer.writerow([*key, *(text(answer.get(column)) for column in columns)])
