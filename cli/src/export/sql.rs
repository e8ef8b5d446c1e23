//! Tables of databases.

use push_status::Channel;

use super::codes::{Codes, Entry, unlisted};
use super::columns::{Cell, Column, Kind};
use crate::escape;

pub fn standard(codes: Codes) -> String {
    let columns: String = codes
        .columns()
        .iter()
        .map(|column| {
            let kind = match column.kind {
                Kind::Text => "TEXT",
                Kind::Integer => "BIGINT",
                Kind::Boolean => "BOOLEAN",
            };
            format!("    {} {kind}{},\n", column.name, if column.required { " NOT NULL" } else { "" })
        })
        .collect();
    let join: Vec<_> = codes.key().iter().map(|column| format!("s.{column} = log.{column}")).collect();
    format!(
        "-- Replaces the table {table}, in one transaction. To ask it:
--   SELECT log.*, s.name, COALESCE(s.action, '{action}') AS action, COALESCE(s.token, '{token}') AS token
--   FROM log LEFT JOIN {table} AS s ON {join};
BEGIN;
DROP TABLE IF EXISTS {table};
CREATE TABLE {table} (
{columns}    PRIMARY KEY ({key})
);
INSERT INTO {table} ({names}) VALUES
{values};
COMMIT;
",
        table = codes.table(),
        join = join.join(" AND "),
        key = codes.key().join(", "),
        action = unlisted().action(),
        token = unlisted().token_verdict(),
        names = names(codes).join(", "),
        values = values(codes, escape::sql),
    )
}

pub fn clickhouse(codes: Codes) -> String {
    let kind = |column: &Column| match (column.kind, column.required) {
        (Kind::Integer, _) => "Int64",
        (Kind::Boolean, _) => "Bool",
        (Kind::Text, true) => "String",
        (Kind::Text, false) => "Nullable(String)",
    };
    let columns: Vec<_> =
        codes.columns().iter().map(|column| format!("    {} {}", column.name, kind(column))).collect();
    // What the dictionary says of an unlisted code is what the library says.
    let row = Entry { channel: Channel::Common, row: unlisted().into() };
    let default = |column: &Column| match column.name {
        "name" | "action" | "retryable" | "token" | "advice" => {
            format!(" DEFAULT {}", literal((column.cell)(row), escape::clickhouse))
        }
        _ => String::new(),
    };
    let attributes: Vec<_> =
        columns.iter().zip(codes.columns()).map(|(text, column)| text.clone() + &default(column)).collect();
    format!(
        "-- Replaces the table {table} and the dictionary {table}_dict of the current database. To ask it:
--   SELECT *, dictGet('{table}_dict', ('name', 'action', 'token'), ({typed_key})) FROM log;
-- A user other than `default`, or one with a password: SOURCE(CLICKHOUSE(TABLE '{table}' USER '...' PASSWORD '...')).
DROP DICTIONARY IF EXISTS {table}_dict;
DROP TABLE IF EXISTS {table};
CREATE TABLE {table} (
{columns}
) ENGINE = MergeTree ORDER BY ({key});
INSERT INTO {table} ({names}) VALUES
{values};
CREATE DICTIONARY {table}_dict (
{attributes}
) PRIMARY KEY {key}
SOURCE(CLICKHOUSE(TABLE '{table}'))
LAYOUT(COMPLEX_KEY_HASHED())
LIFETIME(MIN 300 MAX 600);
",
        table = codes.table(),
        key = codes.key().join(", "),
        typed_key = if codes.is_mpaas() { "channel, toInt64(code)" } else { "channel, list, wire" },
        columns = columns.join(",\n"),
        names = names(codes).join(", "),
        values = values(codes, escape::clickhouse),
        attributes = attributes.join(",\n"),
    )
}

fn names(codes: Codes) -> Vec<&'static str> {
    codes.columns().iter().map(|column| column.name).collect()
}

/// A line for each row.
fn values(codes: Codes, escape: fn(&str) -> String) -> String {
    let line = |row: Entry| row.cells(codes).map(|cell| literal(cell, escape)).collect::<Vec<_>>().join(", ");
    codes.rows().map(|row| format!("({})", line(row))).collect::<Vec<_>>().join(",\n")
}

fn literal(cell: Cell, escape: fn(&str) -> String) -> String {
    match cell {
        Cell::Absent => "NULL".to_owned(),
        Cell::Text(text) => escape(&text),
        Cell::Integer(number) => number.to_string(),
        Cell::Boolean(flag) => flag.to_string().to_uppercase(),
    }
}
