//! The columns that every format writes.

use std::borrow::Cow;

use push_status::Source;
use serde_json::Value;

use super::codes::Entry;
use crate::recognise::AnyRow;

/// The crate that the tables are from.
pub const VERSION: &str = concat!("push-status ", env!("CARGO_PKG_VERSION"));

pub struct Column {
    pub name: &'static str,
    pub kind: Kind,
    /// Whether every row has it.
    pub required: bool,
    pub cell: fn(Entry) -> Cell,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Integer,
    Boolean,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    Absent,
    Text(Cow<'static, str>),
    Integer(i64),
    Boolean(bool),
}

const CHANNEL: Column = text("channel", |entry| entry.channel.id().into());
const LISTED_IN: Column = text("listed_in", |entry| entry.row.channel().id().into());
const NAME: Column = text("name", |entry| entry.row.name().into());
const LABEL: Column = optional("label", |entry| entry.row.label().into());
const ACTION: Column = text("action", |entry| entry.row.action().id().into());
const RETRYABLE: Column = Column {
    name: "retryable",
    kind: Kind::Boolean,
    required: true,
    cell: |entry| Cell::Boolean(entry.row.action().is_retryable()),
};
const TOKEN: Column = text("token", |entry| entry.row.token_verdict().id().into());
const DESCRIPTION: Column = text("description", |entry| entry.row.description().into());
const EXPLANATION: Column = optional("explanation", |entry| entry.row.explanation().into());
const ADVICE: Column = text("advice", |entry| entry.row.action().advice().into());
const NOTE: Column = optional("note", |entry| entry.row.note().into());
const SOURCES: Column = text("sources", |entry| Cell::Text(sources(entry.row.sources()).join(" ").into()));

/// Of mPaaS's codes.
pub const MPAAS_COLUMNS: &[Column] = &[
    CHANNEL,
    Column { name: "code", kind: Kind::Integer, required: true, cell: |entry| code(entry.row) },
    LISTED_IN,
    NAME,
    LABEL,
    ACTION,
    RETRYABLE,
    TOKEN,
    DESCRIPTION,
    EXPLANATION,
    ADVICE,
    NOTE,
    SOURCES,
];

/// Where there are vendors' lists. There is no column `code`: a join on (channel, code) would mix the lists.
pub const LIST_COLUMNS: &[Column] = &[
    CHANNEL,
    text("list", |entry| entry.row.kind().into()),
    text("wire", |entry| Cell::Text(entry.row.wire().into())),
    text("list_id", |entry| entry.row.list_id().into()),
    LISTED_IN,
    NAME,
    LABEL,
    ACTION,
    RETRYABLE,
    TOKEN,
    optional("http_status", |entry| http_status(entry.row)),
    optional("confidence", |entry| entry.row.confidence().into()),
    optional("same_as", |entry| entry.row.same_as_id().map_or(Cell::Absent, |text| Cell::Text(text.into()))),
    DESCRIPTION,
    EXPLANATION,
    ADVICE,
    NOTE,
    SOURCES,
];

const fn text(name: &'static str, cell: fn(Entry) -> Cell) -> Column {
    Column { name, kind: Kind::Text, required: true, cell }
}

const fn optional(name: &'static str, cell: fn(Entry) -> Cell) -> Column {
    Column { name, kind: Kind::Text, required: false, cell }
}

fn code(row: AnyRow) -> Cell {
    match row {
        AnyRow::Mpaas(status) => Cell::Integer(status.code()),
        AnyRow::Vendor(_) => Cell::Absent,
    }
}

/// The statuses, separated by blanks.
fn http_status(row: AnyRow) -> Cell {
    let statuses: Vec<_> = row.http_statuses().iter().map(u16::to_string).collect();
    if statuses.is_empty() { Cell::Absent } else { Cell::Text(statuses.join(" ").into()) }
}

/// The ids of the sources.
pub fn sources(sources: &[&'static Source]) -> Vec<&'static str> {
    sources.iter().copied().map(Source::id).collect()
}

impl From<&'static str> for Cell {
    fn from(text: &'static str) -> Self {
        Self::Text(text.into())
    }
}

impl From<Option<&'static str>> for Cell {
    fn from(text: Option<&'static str>) -> Self {
        text.map_or(Self::Absent, Self::from)
    }
}

impl Cell {
    /// As a field of text; empty where there is nothing.
    pub fn into_text(self) -> Cow<'static, str> {
        match self {
            Self::Absent => "".into(),
            Self::Text(text) => text,
            Self::Integer(number) => number.to_string().into(),
            Self::Boolean(flag) => flag.to_string().into(),
        }
    }

    pub fn into_json(self) -> Value {
        match self {
            Self::Absent => Value::Null,
            Self::Text(text) => text.into(),
            Self::Integer(number) => number.into(),
            Self::Boolean(flag) => flag.into(),
        }
    }
}
