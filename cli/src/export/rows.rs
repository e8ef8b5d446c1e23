//! The rows that every format writes, and their columns.

use std::borrow::Cow;

use push_status::{Channel, PushStatus, Source};
use serde_json::Value;

/// The crate that the tables are from.
pub const VERSION: &str = concat!("push-status ", env!("CARGO_PKG_VERSION"));

/// What the channel's codes are called together: as in Rust.
pub fn enum_name(channel: Channel) -> String {
    format!("{channel:?}Status")
}

/// What a code of `channel` means there: its own meaning, or that of the common table.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    pub channel: Channel,
    pub status: PushStatus,
}

/// All rows: by channel, those of its own table first, then those that it inherits.
pub fn rows() -> impl Iterator<Item = Entry> {
    let table = |wanted: Channel| PushStatus::all().filter(move |status| status.channel() == wanted);
    Channel::ALL.iter().flat_map(move |&channel| {
        let inherited =
            table(Channel::Common).filter(move |common| PushStatus::resolve(channel, common.code()) == *common);
        let inherited = inherited.filter(move |_| channel != Channel::Common);
        table(channel).chain(inherited).map(move |status| Entry { channel, status })
    })
}

/// The rows of the channel's own table.
pub fn own(channel: Channel) -> impl Iterator<Item = Entry> {
    rows().filter(move |row| row.channel == channel && row.status.channel() == channel)
}

/// What the library says of a code that `channel` neither lists nor inherits.
pub fn unlisted_in(channel: Channel) -> PushStatus {
    let first = (0..).map(|code| PushStatus::resolve(channel, code)).find(|status| !status.is_listed());
    first.unwrap_or(PushStatus::resolve(channel, i64::MAX))
}

/// As [`unlisted_in`], of any channel: only their descriptions differ.
pub fn unlisted() -> PushStatus {
    unlisted_in(Channel::Common)
}

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

pub const COLUMNS: &[Column] = &[
    text("channel", |row| row.channel.id().into()),
    Column { name: "code", kind: Kind::Integer, required: true, cell: |row| Cell::Integer(row.status.code()) },
    text("listed_in", |row| row.status.channel().id().into()),
    text("name", |row| row.status.name().into()),
    optional("label", |row| row.status.label().into()),
    text("action", |row| row.status.action().id().into()),
    Column {
        name: "retryable",
        kind: Kind::Boolean,
        required: true,
        cell: |row| Cell::Boolean(row.status.action().is_retryable()),
    },
    text("token", |row| row.status.token_verdict().id().into()),
    text("description", |row| row.status.description().into()),
    optional("explanation", |row| row.status.explanation().into()),
    text("advice", |row| row.status.action().advice().into()),
    optional("note", |row| row.status.note().into()),
    text("sources", |row| Cell::Text(sources(row.status).join(" ").into())),
];

const fn text(name: &'static str, cell: fn(Entry) -> Cell) -> Column {
    Column { name, kind: Kind::Text, required: true, cell }
}

const fn optional(name: &'static str, cell: fn(Entry) -> Cell) -> Column {
    Column { name, kind: Kind::Text, required: false, cell }
}

/// The ids of the sources.
pub fn sources(status: PushStatus) -> Vec<&'static str> {
    status.sources().iter().copied().map(Source::id).collect()
}

impl Entry {
    pub fn cells(self) -> impl Iterator<Item = Cell> {
        COLUMNS.iter().map(move |column| (column.cell)(self))
    }
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
