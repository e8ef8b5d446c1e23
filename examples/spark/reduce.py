"""Reduces the logs of a day to one compact log over which `push-status cleanup` decides the same. docs/scale.md explains it.

    spark-submit reduce.py --format parquet LOG/day=2026-03-02 COMPACT/2026-03-02
    push-status cleanup --codes mpaas --state push.state COMPACT/2026-03-02/*.csv.gz >remove.txt

The columns of the log are channel, app, token, code, http_status, sent_at, time and registered_at. Those that are missing are
taken as empty, and others are left out. examples/sql/reduce.duckdb.sql does the same.
"""

import argparse

from pyspark.sql import SparkSession, Window
from pyspark.sql import functions as F

COLUMNS = ["channel", "app", "token", "code", "http_status", "sent_at", "time", "registered_at"]
DATE = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
TIME = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"


def read_log(spark, form, path):
    reader = spark.read.format(form)
    if form == "json":
        # Large numbers stay exact, and 02 stays 02.
        reader = reader.option("primitivesAsString", True)
    return reader.load(path)


def text(log, column):
    """A column as cleanup reads it; empty if it is missing."""
    kind = dict(log.dtypes).get(column)
    if kind is None:
        value = F.lit("")
    elif kind.startswith("timestamp"):
        value = F.date_format(column, "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
    else:
        value = F.col(column).cast("string")
    return F.coalesce(value, F.lit("")).alias(column)


def moment(text):
    """A time in milliseconds since 1970: RFC 3339, a date, or Unix seconds or milliseconds. It is null for anything else."""
    milliseconds = F.regexp_replace(text, "([.][0-9]{3})[0-9]+", "$1").try_cast("timestamp")
    return (
        F.when(text.rlike(r"\A[0-9]{9,11}\z"), text.try_cast("bigint") * 1000)
        .when(text.rlike(r"\A[0-9]{12,14}\z"), text.try_cast("bigint"))
        .when(text.rlike(rf"\A{DATE}(T{TIME})?\z"), F.unix_millis(milliseconds))
    )


def reduce_log(log):
    """The reports that cleanup needs. The session's time zone has to be UTC."""
    sent_at, time, registered_at = F.col("sent_at"), F.col("time"), F.col("registered_at")
    happened = F.when(sent_at == "", time).otherwise(sent_at)
    is_bad_time = (time != "") & moment(time).isNull()
    # A token's reports stay together from here on.
    reports = (
        log.select(*(text(log, column) for column in COLUMNS))
        .repartition("token")
        .withColumn("happened", happened)
        .withColumn("instant", moment(F.col("happened")))
        .withColumn(
            "is_unreadable",
            F.col("instant").isNull() | is_bad_time | (registered_at != "") & moment(registered_at).isNull(),
        )
        # Where the time of the message is known, that of the report is not used.
        .withColumn("time", F.when(moment(sent_at).isNull() | is_bad_time, time).otherwise(""))
    )
    # With the registrations among them, as these end a run, too.
    events = reports.withColumn("is_registration", F.explode(F.array(F.lit(False), F.lit(True))))
    is_registration = F.col("is_registration")
    events = events.where(~is_registration | (registered_at != "")).withColumn(
        "instant", F.when(is_registration, moment(registered_at)).otherwise(F.col("instant"))
    )
    for column in ["channel", "app", "code", "http_status", "sent_at", "time", "happened"]:
        events = events.withColumn(column, F.when(is_registration, "").otherwise(F.col(column)))
    # Each report and each registration once.
    events = events.withColumn("is_unreadable", ~is_registration & F.col("is_unreadable")).distinct()

    kind = F.struct(
        is_registration, "channel", "app", "code", "http_status", registered_at, sent_at == "", F.col("happened").like("____-__-__")
    )
    kinds = (
        events.withColumn("kind", kind)
        .withColumn("at_once", F.count("*").over(Window.partitionBy("token", "instant")))
        .withColumn("is_kept_whole", F.max("is_unreadable").over(Window.partitionBy("token")))
    )
    # A report is in the middle of a run if nothing else happened to its token between the report before it and the one after it.
    around = Window.partitionBy("token", F.expr("instant div 3600000")).orderBy("instant").rowsBetween(-1, 1)
    is_middle = (
        (F.count("*").over(around) == 3)
        & (F.min("kind").over(around) == F.max("kind").over(around))
        & (F.max("at_once").over(around) == 1)
    )
    runs = kinds.withColumn("is_middle", is_middle)
    kept = runs.where(~is_registration & (F.col("is_kept_whole") | ~F.col("is_middle")))
    return kept.sortWithinPartitions("instant", *COLUMNS).select(*COLUMNS)


def write(reduced, folder):
    """Writes CSV as cleanup and everybody else reads it."""
    as_it_is = {"emptyValue": "", "ignoreLeadingWhiteSpace": False, "ignoreTrailingWhiteSpace": False}
    reduced.write.csv(folder, header=True, escape='"', compression="gzip", **as_it_is)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split(".")[0])
    parser.add_argument("log", help="the folder of a day's logs")
    parser.add_argument("compact", help="the folder to write, with CSV files that gzip has compressed")
    parser.add_argument("--format", default="parquet", help="the format of the log: parquet or json [default: parquet]")
    options = parser.parse_args()
    spark = (
        SparkSession.builder.appName("push-status reduce")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.sources.partitionColumnTypeInference.enabled", False)
        .getOrCreate()
    )
    reduced = reduce_log(read_log(spark, options.format, options.log))
    write(reduced, options.compact)
    spark.stop()


if __name__ == "__main__":
    main()
