"""Appends to each row of a log what its code means, as `push-status annotate --codes LIST` does. docs/scale.md explains it.

    push-status export --format csv --codes all --output codes.csv
    spark-submit annotate.py --export codes.csv --codes mpaas --format parquet --partition-by day LOG ANNOTATED

The channel has to be written as its id, such as `huawei`, and the code as the vendor sends it.
"""

import argparse

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

LISTS = ["mpaas", "send", "token", "receipt"]
# What `annotate` says of a code that is in no list. Its push_list is empty.
UNLISTED = {"push_name": "Unknown", "push_action": "investigate", "push_token_verdict": "unaffected"}


def read_log(spark, form, path):
    reader = spark.read.format(form)
    if form == "json":
        # Large numbers stay exact, and 02 stays 02.
        reader = reader.option("primitivesAsString", True)
    return reader.load(path)


def read_codes(spark, export, codes):
    """The rows of a list by (channel, wire), the channels, and those whose codes are words."""
    rows = spark.read.csv(export, header=True, escape='"').select(
        "channel",
        "list",
        "wire",
        F.col("name").alias("push_name"),
        F.col("action").alias("push_action"),
        F.col("token").alias("push_token_verdict"),
        F.col("list").alias("push_list"),
    )
    found = rows.where(F.col("list") == codes).drop("list")
    if codes == "mpaas":
        # mPaaS passes codes of the vendors through.
        sent = rows.where((F.col("list") == "send") & F.col("wire").rlike(r"\A-?[0-9]+\z")).drop("list")
        found = found.unionByName(sent.join(found, ["channel", "wire"], "left_anti"))
    has_words = F.col("list").isin("send", "receipt") & F.col("wire").rlike(r"\A[A-Za-z_]+\z")
    channels = rows.groupBy("channel").agg(F.max(has_words).alias("has_words")).collect()
    return found, [row.channel for row in channels], [row.channel for row in channels if row.has_words]


def is_code(channel, code, channels, channels_of_words):
    """Whether it can be a code, although no list has it. For anything else, the new columns stay empty."""
    is_number = code.rlike(r"\A-?[0-9]+\z") & code.try_cast("bigint").isNotNull()
    is_pair = code.rlike(r"\A[0-9]+/[0-9]+\z")
    is_word = code.rlike(r"\A[A-Za-z0-9_]*[A-Za-z][A-Za-z0-9_]*\z")
    return channel.isin(channels) & (is_number | is_pair) | channel.isin(channels_of_words) & is_word


def annotate(spark, log, export, codes, channel="channel", code="code"):
    """The log with the columns push_name, push_action, push_token_verdict and push_list."""
    rows, channels, channels_of_words = read_codes(spark, export, codes)
    channel, code = log[channel], log[code].cast("string")
    key = [channel == rows["channel"], code == rows["wire"]]
    joined = log.join(F.broadcast(rows), key, "left").drop(rows["channel"], rows["wire"])
    # Of the new columns, only the list is empty for a code that is in no list.
    is_unlisted = F.col("push_list").isNull() & is_code(channel, code, channels, channels_of_words)
    columns = {column: F.when(is_unlisted, value).otherwise(F.col(column)) for column, value in UNLISTED.items()}
    return joined.withColumns(columns)


def write(annotated, form, partition_by, folder):
    writer = annotated.write.partitionBy(*partition_by).format(form)
    if form == "json":
        # An empty column is null, as `annotate` writes it.
        writer = writer.option("ignoreNullFields", False)
    writer.save(folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    parser.add_argument("log", help="the folder of the log")
    parser.add_argument("annotated", help="the folder to write")
    parser.add_argument("--export", required=True, help="what `push-status export --format csv --codes all` writes")
    parser.add_argument("--codes", required=True, choices=LISTS, help="the list that the codes in the log belong to")
    parser.add_argument("--format", default="parquet", help="the format of both folders: parquet or json [default: parquet]")
    parser.add_argument("--partition-by", action="append", default=[], help="a column that is in the names of the folders")
    parser.add_argument("--channel-field", default="channel")
    parser.add_argument("--code-field", default="code")
    options = parser.parse_args()
    spark = (
        SparkSession.builder.appName("push-status annotate")
        # A day in the name of a folder stays as it is written there.
        .config("spark.sql.sources.partitionColumnTypeInference.enabled", False)
        .getOrCreate()
    )
    log = read_log(spark, options.format, options.log)
    annotated = annotate(spark, log, options.export, options.codes, options.channel_field, options.code_field)
    write(annotated, options.format, options.partition_by, options.annotated)
    spark.stop()


if __name__ == "__main__":
    main()
