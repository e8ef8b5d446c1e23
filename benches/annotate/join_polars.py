# The peer in Polars: join_polars.py FORMAT ORDER OUT, in a folder with codes.csv and log.FORMAT.
import sys

import polars as pl

format, order, out = sys.argv[1:]
# Of a CSV the code stays text: nothing has to parse or print it.
code = pl.Int32 if format == "ndjson" else pl.String
schema = {"time": pl.String, "message_id": pl.String, "channel": pl.String, "device": pl.String, "code": code}
scan = pl.scan_csv if format == "csv" else pl.scan_ndjson
answers = (
    scan(f"log.{format}", schema=schema)
    .join(
        pl.scan_csv("codes.csv", schema_overrides={"code": code}),
        on=["channel", "code"],
        how="left",
        maintain_order="left" if order == "in" else "none",
    )
    .with_columns(
        pl.col("name").fill_null("Unknown"),
        pl.col("action").fill_null("investigate"),
        pl.col("token_verdict").fill_null("unaffected"),
    )
)
if format == "csv":
    answers.sink_csv(out, quote_style="never", engine="streaming")
else:
    answers.sink_ndjson(out, engine="streaming")
