"""Random delivery logs of several days on several servers.

Most tokens of an application get one message in each job, which is delivered. A few get many, and fail, recover and are
registered again at any moment, so that what the rules of cleanup ask for is often just so, or just not.
"""

import csv
import random
from datetime import datetime, timedelta, timezone
from pathlib import Path

START = datetime(2026, 3, 2, tzinfo=timezone.utc)
COLUMNS = ["server", "channel", "app", "token", "code", "sent_at", "time", "registered_at"]

# For each list of codes: the channel, how it says delivered, suspect and dead, and what says less or nothing about the token.
CHANNELS = {
    "mpaas": [
        ("huawei", "2", "80300007", "80000004", ["80000006", "80300008", "999"]),
        ("apple", "2", "2009", "2011", ["2010", "2004"]),
        ("vivo", "2", "10302", "10302", ["10070", "10000"]),
    ],
    "receipt": [
        ("huawei", "0", "5", "2", ["12", "201", "10"]),
        ("oppo", "push_arrive", "regid_invalid", "regid_invalid", ["-1"]),
        ("vivo", "0", "102/20001", "102/20002", ["102", "7"]),
    ],
}


class Token:
    """A token, in which state it is, and when it was registered."""

    def __init__(self, rng, name):
        self.rng, self.name = rng, name
        self.is_gone = self.is_gone_for_good = False
        self.registered = START - timedelta(seconds=rng.randrange(90 * 86400))

    def code(self, now, codes):
        """What a message comes to."""
        _, delivered, suspect, dead, others = codes
        if not self.is_gone_for_good and self.rng.random() < (0.1 if self.is_gone else 0.2):
            self.is_gone = not self.is_gone
            self.is_gone_for_good = self.is_gone and self.rng.random() < 0.1
            if not self.is_gone and self.rng.random() < 0.5:
                self.registered = now - timedelta(seconds=self.rng.randrange(600))
        if self.rng.random() < 0.1:
            return self.rng.choice(others)
        if not self.is_gone:
            return delivered
        return dead if self.rng.random() < 0.05 else suspect


class Times:
    """Writes times in one of the forms that cleanup reads, or in all of them."""

    def __init__(self, rng):
        self.rng = rng
        self.form = rng.choice(["utc", "offset", "seconds", "milliseconds", "mixed"])

    def text(self, moment):
        form = self.form
        if form == "mixed":
            form = self.rng.choice(["utc", "offset", "seconds", "milliseconds"] * 20 + ["date", "none", "bad"])
        local = moment.astimezone(timezone(timedelta(hours=8)))
        return {
            "utc": f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z",
            "offset": f"{local:%Y-%m-%dT%H:%M:%S}+08:00",
            "seconds": str(int(moment.timestamp())),
            "milliseconds": str(int(moment.timestamp() * 1000)),
            "date": f"{moment:%Y-%m-%d}",
            "none": "",
            "bad": "yesterday",
        }[form]


def log_of_app(rng, codes, app, days):
    """The rows of an application of a channel, with the moments of their messages."""
    numbers = range(rng.choice([20, 150, 300]))
    tokens = [Token(rng, f"{codes[0]}-{app}-{number}" + rng.choice(["", "", ",", chr(34)])) for number in numbers]
    unsteady = tokens[: rng.randint(1, max(1, len(tokens) // 60))]
    times, has_sent_at, step = Times(rng), rng.random() < 0.7, rng.choice([1, 300])
    incident = START + timedelta(days=rng.uniform(0, 3 * days))
    incident_ends, share = incident + timedelta(hours=rng.choice([0.5, 13])), rng.choice([0.02, 0.1, 1])
    for job in range(2 * days):
        begins = START + timedelta(hours=12 * job + rng.choice([3, 3.5]))
        for token in tokens:
            # In the order of time, as the token's state follows it.
            count = rng.choice([0, 2, 5, 12]) if token in unsteady else rng.choice([1, 1, 1, 4])
            for second in sorted(rng.randrange(0, 5400, step) for _ in range(count)):
                now = begins + timedelta(seconds=second)
                known = token.registered
                code = token.code(now, codes) if token in unsteady else codes[1]
                if incident <= now < incident_ends and rng.random() < share:
                    code = codes[2]
                # A server may still have the registration before.
                registered = known if rng.random() < 0.1 else token.registered
                has_time, has_registered_at = not has_sent_at or rng.random() < 0.1, has_sent_at or rng.random() < 0.1
                yield now, {
                    "channel": codes[0],
                    "app": app,
                    "token": token.name,
                    "code": code,
                    "sent_at": times.text(now) if has_sent_at else "",
                    "time": times.text(now + timedelta(seconds=rng.randrange(9))) if has_time else "",
                    "registered_at": times.text(registered) if has_registered_at else "",
                }


def random_log(seed, codes, days):
    """The rows of a log, each with the day and the server that has it."""
    rng = random.Random(f"{codes} {seed}")
    rows = []
    for of_channel in CHANNELS[codes]:
        for app in ["shop", "news", ""][: rng.randint(1, 2)]:
            for now, row in log_of_app(rng, of_channel, app, days):
                # Two servers sometimes have the same report.
                for server in rng.sample("abc", rng.choice([1] * 9 + [2])):
                    rows.append((now, {"day": f"{now:%Y-%m-%d}", "server": server} | row))
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
