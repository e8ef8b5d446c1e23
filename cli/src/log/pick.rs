//! The fields besides the channel and the code: where they are in a log, and what each row has in them.

use std::collections::BTreeSet;
use std::io;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::cell::Reason;
use super::fields::{find, is_spelling};
use super::keys::OfKeys;
use super::layout::Layout;
use super::{Log, csv, header, json, logfmt};
use crate::exit::invalid;

/// A field besides the channel and the code.
pub struct Field<'a> {
    /// Its name, if it is given.
    pub name: Option<&'a str>,
    /// Its usual names, as [`super::normal`] has them, the first one first.
    pub usual: &'a [&'a str],
    /// What it holds: `--WHAT-field` names it.
    pub what: &'a str,
    /// Whether a log without it cannot be read.
    pub is_needed: bool,
}

/// Where the fields of a log are.
pub struct Places<'a, const N: usize> {
    /// What each field is called in an object.
    pub(super) names: [Called<'a>; N],
    /// By column, the place of the field, in a log with a header.
    pub(super) columns: Vec<Option<usize>>,
    is_needed: [bool; N],
    /// Whether each field is there: in an object, whether one of the first rows has it.
    pub is_there: [bool; N],
}

/// What a field is called in an object.
pub(super) enum Called<'a> {
    So(String),
    /// As usual, in any spelling: each object may have another one, or none.
    Usual(&'a [&'a str]),
}

impl Called<'_> {
    /// How good a name the key is for the field: 0 is the best.
    fn rank(&self, key: &[u8]) -> Option<usize> {
        match self {
            Self::So(name) => (name.as_bytes() == key).then_some(0),
            Self::Usual(names) => names.iter().position(|name| is_spelling(key, name)),
        }
    }
}

impl<'a, const N: usize> Places<'a, N> {
    /// Finds the fields.
    ///
    /// # Errors
    ///
    /// If one is not there that is needed, or there is more than one that it could be.
    pub fn find(log: &mut Log, fields: [Field<'a>; N]) -> io::Result<Self> {
        let all = log.field_names()?;
        let mut names = fields.each_ref().map(|field| Called::Usual(field.usual));
        let mut columns = vec![None; all.len()];
        let mut is_there = [false; N];
        let has_header = matches!(log.reading.layout, Layout::Separated(_));
        // A log without a row needs no fields.
        for (place, field) in fields.iter().enumerate().filter(|_| !all.is_empty()) {
            let found = match (field.name, &log.reading.layout) {
                // A field that is named need not be in each object, nor in the first ones.
                (Some(name), Layout::Json(_) | Layout::Logfmt { .. }) => Ok((name.to_owned(), None)),
                _ => find(&all, field.name, field.usual, field.what, has_header)
                    .map(|column| (all[column].clone(), Some(column))),
            };
            match found {
                Ok((name, column)) => {
                    is_there[place] = true;
                    if let Some(column) = column.and_then(|column| columns.get_mut(column)) {
                        *column = Some(place);
                    }
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
        Ok(Self { names, columns, is_needed: fields.map(|field| field.is_needed), is_there })
    }

    /// The values in any object.
    #[cold]
    pub(super) fn pick<'r>(&self, object: &'r [u8]) -> Result<[&'r [u8]; N], Reason> {
        let mut json = serde_json::Deserializer::from_slice(object);
        json.deserialize_map(Picked::new(&self.names)).map_err(|_| Reason::NotAnObject)?
    }

    /// Refuses what is neither a text nor a number where a token is needed.
    pub(super) fn check<'r>(&self, cells: [&'r [u8]; N]) -> Result<[&'r [u8]; N], Reason> {
        let is_token = |(cell, is_needed): (&&[u8], &bool)| {
            // Nearly all tokens are in ASCII, which is seen sooner.
            let is_text = || cell.is_ascii() || std::str::from_utf8(cell).is_ok();
            !is_needed || json::is_text_or_integer(cell) && is_text()
        };
        if cells.iter().zip(&self.is_needed).all(is_token) { Ok(cells) } else { Err(Reason::NotAToken) }
    }
}

impl Log<'_> {
    /// The names of the fields: of all in a log with a header, of those at the start of one with objects.
    fn field_names(&mut self) -> io::Result<Vec<String>> {
        if let Layout::Separated(columns) = &self.reading.layout {
            return Ok(csv::header(columns.delimiter, header::line(&self.header)).unwrap_or_default());
        }
        let mut head = Vec::new();
        self.chunks.take(|bytes| Some(bytes.len()), &mut head)?;
        self.chunks.give_back(&head);
        let lines = head.split(|byte| *byte == b'\n');
        let keys: BTreeSet<String> = match self.reading.layout {
            Layout::Logfmt { .. } => lines.flat_map(logfmt::keys).collect(),
            _ => lines.filter_map(json::keys).flatten().collect(),
        };
        Ok(keys.into_iter().collect())
    }
}

/// The values of the fields in an object.
pub(super) struct Picked<'r, 'n, const N: usize> {
    names: &'n [Called<'n>; N],
    /// With how good the name of each is.
    found: [Option<(usize, &'r [u8])>; N],
    is_twice: bool,
    /// The field that each key is.
    fields: OfKeys<Option<Named>>,
}

/// The place of a field, and how good a name for it a key is.
type Named = (usize, usize);

impl<'r, 'n, const N: usize> Picked<'r, 'n, N> {
    pub(super) fn new(names: &'n [Called<'n>; N]) -> Self {
        Self { names, found: [None; N], is_twice: false, fields: OfKeys::default() }
    }

    #[inline]
    pub(super) fn clear(&mut self) {
        (self.found, self.is_twice) = ([None; N], false);
    }

    /// Takes the value of a key, which has this number.
    #[inline]
    pub(super) fn pair(&mut self, number: Option<usize>, key: &[u8], value: &'r [u8]) {
        let names = self.names;
        if let Some(field) = self.fields.get(number, || field(names, key)) {
            self.set(field, value);
        }
    }

    #[inline]
    fn set(&mut self, (place, rank): Named, value: &'r [u8]) {
        match self.found[place] {
            Some((other, _)) if other == rank => self.is_twice = true,
            Some((other, _)) if other < rank => {}
            _ => self.found[place] = Some((rank, value)),
        }
    }

    pub(super) fn cells(&self) -> Result<[&'r [u8]; N], Reason> {
        if self.is_twice {
            Err(Reason::TokenTwice)
        } else {
            Ok(self.found.map(|found| found.map_or(&b""[..], |(_, value)| value)))
        }
    }
}

/// The field that a key is.
fn field(names: &[Called], key: &[u8]) -> Option<Named> {
    names.iter().enumerate().find_map(|(place, name)| name.rank(key).map(|rank| (place, rank)))
}

impl<'de, const N: usize> Visitor<'de> for Picked<'de, '_, N> {
    type Value = Result<[&'de [u8]; N], Reason>;

    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self::Value, A::Error> {
        while let Some(key) = map.next_key_seed(json::Key)? {
            if let Some(field) = field(self.names, &key) {
                let value: &'de RawValue = map.next_value()?;
                self.set(field, value.get().as_bytes());
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(self.cells())
    }
}
