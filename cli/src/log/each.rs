//! Reads a log row by row, with more than its channel and its code.

use std::borrow::Cow;
use std::io;

use push_status::{Channel, PushStatus};
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::cell::{Meaning, Reason};
use super::csv;
use super::fields::{find, is_spelling};
use super::layout::Layout;
use super::memo::Memo;
use super::open::BYTE_ORDER_MARK;
use super::row::Cells;
use super::tally::Tally;
use super::{Log, json};
use crate::exit::invalid;

/// A field beside the two.
pub struct Field<'a> {
    /// Its name, if it is given.
    pub name: Option<&'a str>,
    /// Its usual names, as [`super::normal`] has them.
    pub usual: &'a [&'a str],
    /// What it holds: `--WHAT-field` names it.
    pub what: &'a str,
    /// Whether a log without it cannot be read.
    pub is_needed: bool,
}

/// What a field is called in an object.
enum Called<'a> {
    So(String),
    /// As usual, in any spelling: each object may have another one, or none.
    Usual(&'a [&'a str]),
}

impl Called<'_> {
    fn is(&self, key: &[u8]) -> bool {
        match self {
            Self::So(name) => name.as_bytes() == key,
            Self::Usual(names) => names.iter().any(|name| is_spelling(key, name)),
        }
    }
}

/// What a row says: the channel that returned its code, and the texts of the further fields; none is an empty one.
pub struct Record<'a, const N: usize> {
    pub sender: Channel,
    pub status: PushStatus,
    pub texts: [Cow<'a, str>; N],
}

/// Gives `take` each row that has a status; it says why it cannot read one. Returns the counts.
///
/// # Errors
///
/// If the log cannot be read, or a field that is needed is not there.
pub fn each<const N: usize>(
    mut log: Log,
    fields: [Field; N],
    mut take: impl FnMut(&Record<N>) -> Result<(), Reason>,
) -> io::Result<Tally> {
    let places = Places::find(&mut log, fields)?;
    let Log { mut chunks, layout, channel, .. } = log;
    let mut memo = Memo::new(&layout, channel, &|_| Vec::new());
    let (mut tally, mut chunk) = (Tally::default(), Vec::new());
    while let Some(place) = chunks.next(&layout, &mut chunk)? {
        for row in layout.rows(&chunk) {
            let meaning = match row.cells {
                // What the memo counts is counted again below, where more of the row is known.
                Cells::Read { channel, code } => memo.row(channel, code, &mut Tally::default()).meaning.clone(),
                Cells::Torn(reason) | Cells::Broken(reason) => Meaning::Unread(reason),
            };
            let meaning = match meaning {
                Meaning::Status { sender, status } => {
                    let texts = places.texts(&layout, &chunk[row.start..row.next]);
                    let taken = texts.and_then(|texts| take(&Record { sender, status, texts }));
                    taken.map_or_else(Meaning::Unread, |()| Meaning::Status { sender, status })
                }
                other => other,
            };
            tally.add(&meaning, 1);
            if let Meaning::Unread(reason) = meaning {
                tally.unread(reason, || place.line + layout.count_lines(&chunk[..row.start]));
            }
        }
    }
    Ok(tally)
}

/// Where the fields are.
struct Places<'a, const N: usize> {
    names: [Called<'a>; N],
    /// In a log with a header.
    columns: [Option<usize>; N],
    is_needed: [bool; N],
}

impl<'a, const N: usize> Places<'a, N> {
    fn find(log: &mut Log, fields: [Field<'a>; N]) -> io::Result<Self> {
        let all = log.field_names()?;
        let mut names = fields.each_ref().map(|field| Called::Usual(field.usual));
        let mut columns = [None; N];
        // A log without a row needs no fields.
        for (place, field) in fields.iter().enumerate().filter(|_| !all.is_empty()) {
            let found = match (field.name, &log.layout) {
                // A field that is named need not be in each object, nor in the first ones.
                (Some(name), Layout::Json(_)) => Ok((name.to_owned(), None)),
                _ => find(&all, field.name, field.usual, field.what).map(|column| (all[column].clone(), Some(column))),
            };
            match found {
                Ok((name, column)) => {
                    columns[place] = column;
                    if field.is_needed || field.name.is_some() {
                        names[place] = Called::So(name);
                    }
                }
                Err(message) if field.is_needed || field.name.is_some() => {
                    return Err(invalid(message));
                }
                // Two of a name are not none.
                Err(message) if all.iter().any(|name| field.usual.contains(&super::normal(name).as_str())) => {
                    return Err(invalid(message));
                }
                // The first objects need not have it.
                Err(_) => {}
            }
        }
        Ok(Self { names, columns, is_needed: fields.map(|field| field.is_needed) })
    }

    fn texts<'r>(&self, layout: &Layout, row: &'r [u8]) -> Result<[Cow<'r, str>; N], Reason> {
        let mut cells = [&b""[..]; N];
        match layout {
            Layout::Separated(columns) => {
                for (column, field) in csv::record(columns.delimiter, row).enumerate() {
                    if let Some(place) = self.columns.iter().position(|place| *place == Some(column)) {
                        cells[place] = field;
                    }
                }
            }
            Layout::Json(_) => {
                let mut json = serde_json::Deserializer::from_slice(row);
                let found = json.deserialize_map(Pick(&self.names)).map_err(|_| Reason::NotAnObject)?;
                cells = found.ok_or(Reason::TokenTwice)?;
                let is_token = |(cell, is_needed): (&&[u8], &bool)| !is_needed || json::is_text_or_integer(cell);
                if !cells.iter().zip(&self.is_needed).all(is_token) {
                    return Err(Reason::NotAToken);
                }
            }
        }
        Ok(cells.map(|cell| layout.text(cell)))
    }
}

impl Log<'_> {
    /// The names of the fields: of all in a log with a header, of those at the start of one with objects.
    fn field_names(&mut self) -> io::Result<Vec<String>> {
        if let Layout::Separated(columns) = &self.layout {
            let mark = self.header.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&self.header);
            return Ok(csv::header(columns.delimiter, mark).unwrap_or_default());
        }
        let mut head = Vec::new();
        self.chunks.take(|bytes| Some(bytes.len()), &mut head)?;
        self.chunks.give_back(&head);
        let keys = head.split(|byte| *byte == b'\n').filter_map(json::keys).flatten();
        Ok(keys.collect::<std::collections::BTreeSet<_>>().into_iter().collect())
    }
}

/// The values of the names in an object; `None` if one stands twice.
struct Pick<'n, const N: usize>(&'n [Called<'n>; N]);

impl<'de, const N: usize> Visitor<'de> for Pick<'_, N> {
    type Value = Option<[&'de [u8]; N]>;

    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut found, mut is_sound) = ([None; N], true);
        while let Some(key) = map.next_key_seed(json::Key)? {
            match self.0.iter().position(|called| called.is(&key)) {
                Some(place) => {
                    let value: &'de RawValue = map.next_value()?;
                    is_sound &= found[place].replace(value.get().as_bytes()).is_none();
                }
                None => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        Ok(is_sound.then(|| found.map(Option::unwrap_or_default)))
    }
}
