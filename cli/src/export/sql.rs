//! Tables of databases.

use push_status::Channel;

use super::rows::{COLUMNS, Cell, Column, Entry, Kind, rows, unlisted};
use crate::escape;

pub fn standard() -> String {
    let columns: String = COLUMNS
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
    format!(
        "-- Replaces the table push_status, in one transaction. To ask it:
--   SELECT log.*, s.name, COALESCE(s.action, '{action}') AS action, COALESCE(s.token, '{token}') AS token
--   FROM log LEFT JOIN push_status AS s ON s.channel = log.channel AND s.code = log.code;
BEGIN;
DROP TABLE IF EXISTS push_status;
CREATE TABLE push_status (
{columns}    PRIMARY KEY (channel, code)
);
INSERT INTO push_status ({names}) VALUES
{values};
COMMIT;
",
        action = unlisted().action(),
        token = unlisted().token_verdict(),
        names = names().join(", "),
        values = values(escape::sql),
    )
}

pub fn clickhouse() -> String {
    let kind = |column: &Column| match (column.kind, column.required) {
        (Kind::Integer, _) => "Int64",
        (Kind::Boolean, _) => "Bool",
        (Kind::Text, true) => "String",
        (Kind::Text, false) => "Nullable(String)",
    };
    let columns: Vec<_> = COLUMNS.iter().map(|column| format!("    {} {}", column.name, kind(column))).collect();
    // What the dictionary says of an unlisted code is what the library says.
    let row = Entry { channel: Channel::Common, status: unlisted() };
    let default = |column: &Column| match column.name {
        "name" | "action" | "retryable" | "token" | "advice" => {
            format!(" DEFAULT {}", literal((column.cell)(row), escape::clickhouse))
        }
        _ => String::new(),
    };
    let attributes: Vec<_> =
        columns.iter().zip(COLUMNS).map(|(text, column)| text.clone() + &default(column)).collect();
    format!(
        "-- Replaces the table push_status and the dictionary push_status_dict of the current database. To ask it:
--   SELECT *, dictGet('push_status_dict', ('name', 'action', 'token'), (channel, toInt64(code))) FROM log;
-- A user other than `default`, or one with a password: SOURCE(CLICKHOUSE(TABLE 'push_status' USER '...' PASSWORD '...')).
DROP DICTIONARY IF EXISTS push_status_dict;
DROP TABLE IF EXISTS push_status;
CREATE TABLE push_status (
{columns}
) ENGINE = MergeTree ORDER BY (channel, code);
INSERT INTO push_status ({names}) VALUES
{values};
CREATE DICTIONARY push_status_dict (
{attributes}
) PRIMARY KEY channel, code
SOURCE(CLICKHOUSE(TABLE 'push_status'))
LAYOUT(COMPLEX_KEY_HASHED())
LIFETIME(MIN 300 MAX 600);
",
        columns = columns.join(",\n"),
        names = names().join(", "),
        values = values(escape::clickhouse),
        attributes = attributes.join(",\n"),
    )
}

fn names() -> Vec<&'static str> {
    COLUMNS.iter().map(|column| column.name).collect()
}

/// A line for each row.
fn values(escape: fn(&str) -> String) -> String {
    let line = |row: Entry| row.cells().map(|cell| literal(cell, escape)).collect::<Vec<_>>().join(", ");
    rows().map(|row| format!("({})", line(row))).collect::<Vec<_>>().join(",\n")
}

fn literal(cell: Cell, escape: fn(&str) -> String) -> String {
    match cell {
        Cell::Absent => "NULL".to_owned(),
        Cell::Text(text) => escape(&text),
        Cell::Integer(number) => number.to_string(),
        Cell::Boolean(flag) => flag.to_string().to_uppercase(),
    }
}
