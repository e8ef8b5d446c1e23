"""Random delivery logs of several days on several servers: bursts of messages, deaths, registrations and incidents."""

import csv
import random
from datetime import datetime, timedelta, timezone
from pathlib import Path

START = datetime(2026, 3, 2, tzinfo=timezone.utc)
COLUMNS = ["day", "server", "channel", "app", "token", "code", "sent_at", "time", "registered_at"]

# For each list of codes: the channel, how it says delivered, suspect and dead, and what says nothing about the token.
CHANNELS = {
    "mpaas": [
        ("huawei", "2", "80300007", "80000004", ["80000006", "80300008", "999"]),
        ("apple", "2", "2009", "2011", ["2010", "2004"]),
        ("vivo", "2", "10302", "10302", ["10070", "10000"]),
    ],
    "receipt": [
        ("huawei", "0", "5", "2", ["12", "201", "10"]),
        ("oppo", "push_arrive", "regid_invalid", "regid_invalid", ["push_click", "-1"]),
        ("vivo", "0", "102/20001", "104/2183", ["102", "7"]),
    ],
}


class Token:
    def __init__(self, random, name):
        self.name = name
        self.registered = START - timedelta(seconds=random.randrange(90 * 86400))
        # Half of the tokens never die within the log, and most others do on some day of it.
        self.dies = START + timedelta(days=random.uniform(0, 40))
        # A dead token comes back some hours or days later, perhaps within an hour of messages.
        self.returns = self.dies + timedelta(hours=random.choice([0.1, 0.3, 3, 30, 300]))
        self.is_flaky = random.random() < 0.05

    def register_if_back(self, now):
        if self.registered < self.returns <= now:
            self.registered = self.returns


def written(random, moment, style):
    """A time in one of the forms that cleanup reads, and seldom in one that it does not."""
    if style == "mixed":
        style = random.choice(["utc", "offset", "seconds", "milliseconds"] * 50 + ["date", "none", "bad"])
    local = moment.astimezone(timezone(timedelta(hours=8)))
    return {
        "utc": f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z",
        "offset": f"{local:%Y-%m-%dT%H:%M:%S}+08:00",
        "seconds": str(int(moment.timestamp())),
        "milliseconds": str(int(moment.timestamp() * 1000)),
        "date": f"{moment:%Y-%m-%d}",
        "none": "",
        "bad": "yesterday",
    }[style]


def random_log(seed, codes, days):
    """The rows of a log, by time."""
    rng = random.Random(seed)
    rows = []
    for channel, delivered, suspect, dead, others in CHANNELS[codes]:
        for app in ["shop", "news", ""][: rng.randint(1, 3)]:
            tokens = [Token(rng, f'{channel}-{app}-{number}{rng.choice(["", "", "", ",x", chr(34)])}') for number in range(rng.choice([12, 60, 300]))]
            is_sent, style = rng.random() < 0.8, rng.choice(["utc", "offset", "seconds", "milliseconds", "mixed"])
            incident = START + timedelta(days=rng.uniform(0, days))
            incident_ends = incident + timedelta(hours=rng.choice([0.2, 1, 30]))
            share = rng.choice([0.02, 0.1, 1])
            for job in range(2 * days):
                begins = START + timedelta(hours=12 * job + rng.choice([3, 3.5, 4]))
                for token in tokens:
                    for _ in range(rng.choice([0, 1, 2, 5, 9])):
                        now = begins + timedelta(milliseconds=rng.randrange(90 * 60_000))
                        known = token.registered
                        if rng.random() < 0.95:
                            token.register_if_back(now)
                            known = token.registered
                        is_dead = token.dies <= now < token.returns
                        is_hit = incident <= now < incident_ends and rng.random() < share
                        if is_dead or is_hit:
                            code = dead if rng.random() < 0.2 else suspect
                        elif rng.random() < (0.3 if token.is_flaky else 0.02):
                            code = rng.choice([*others, suspect])
                        else:
                            code = delivered
                        time = written(rng, now, style)
                        row = {
                            "day": f"{now:%Y-%m-%d}",
                            "server": rng.choice("abc"),
                            "channel": channel,
                            "app": app,
                            "token": token.name,
                            "code": code,
                            "sent_at": time if is_sent else "",
                            "time": "" if is_sent and rng.random() < 0.9 else written(rng, now + timedelta(seconds=9), "utc"),
                            "registered_at": written(rng, known, "utc") if is_sent else "",
                        }
                        rows.append((now, row))
                        # Two servers sometimes have the same report.
                        if rng.random() < 0.05:
                            rows.append((now, row | {"server": "d"}))
    rows.sort(key=lambda row: row[0])
    return [row for _, row in rows]


def write_logs(rows, folder):
    """Writes a file for each server of each day, as folder/DAY/SERVER.csv. Returns the folders of the days."""
    files = {}
    for row in rows:
        files.setdefault((row["day"], row["server"]), []).append(row)
    for (day, server), of_file in files.items():
        path = Path(folder) / day / f"{server}.csv"
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS, extrasaction="ignore", lineterminator="\n")
            writer.writeheader()
            writer.writerows(of_file)
    return sorted(Path(folder).iterdir())
