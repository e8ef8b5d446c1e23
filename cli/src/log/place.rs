//! Where a field is in a row, and what it says there.

use std::borrow::Cow;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::cell::Reason;
use super::layout::Layout;
use super::{csv, json, logfmt};

/// Where a field is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Column(usize),
    /// The keys that lead to it, through objects and through texts that hold one.
    Path(Vec<String>),
}

/// The texts of the fields in a row, without their quotes; empty for a field that the row does not have.
///
/// # Errors
///
/// If the row cannot be read, or has one of them twice.
pub fn pick<'a, const N: usize>(
    layout: &Layout,
    row: &'a [u8],
    places: &[Option<Place>; N],
) -> Result<[Cow<'a, [u8]>; N], Reason> {
    let mut cells = [const { Cow::Borrowed(b"".as_slice()) }; N];
    match layout {
        Layout::Separated(columns) => {
            for (column, cell) in csv::cells(columns.delimiter, row).enumerate() {
                for (slot, place) in cells.iter_mut().zip(places) {
                    if *place == Some(Place::Column(column)) {
                        *slot = csv::unquoted(cell);
                    }
                }
            }
        }
        Layout::Json(_) => {
            let wanted: Vec<Wanted> = places.iter().enumerate().filter_map(Wanted::new).collect();
            let mut found = Found { cells: &mut cells, broken: None };
            object(Cow::Borrowed(row), &wanted, &mut found)?;
            if let Some(reason) = found.broken {
                return Err(reason);
            }
        }
        Layout::Logfmt { .. } => {
            let mut pairs = logfmt::Pairs::new(row);
            for (key, value) in &mut pairs {
                for (slot, place) in cells.iter_mut().zip(places) {
                    if matches!(place, Some(Place::Path(path)) if path.len() == 1 && path[0].as_bytes() == key) {
                        if !slot.is_empty() {
                            return Err(Reason::Twice);
                        }
                        *slot = logfmt::unquoted(value);
                    }
                }
            }
            if let Some(reason) = pairs.broken {
                return Err(reason);
            }
        }
        Layout::Text => {}
    }
    Ok(cells)
}

/// A field that is looked for, and what is left of the way to it.
#[derive(Clone, Copy)]
struct Wanted<'p> {
    slot: usize,
    path: &'p [String],
}

impl<'p> Wanted<'p> {
    fn new((slot, place): (usize, &'p Option<Place>)) -> Option<Self> {
        if let Some(Place::Path(path)) = place { Some(Self { slot, path }) } else { None }
    }
}

struct Found<'a, 'c, const N: usize> {
    cells: &'c mut [Cow<'a, [u8]>; N],
    broken: Option<Reason>,
}

impl<'a, const N: usize> Found<'a, '_, N> {
    fn set(&mut self, slot: usize, value: Cow<'a, [u8]>) {
        if !self.cells[slot].is_empty() {
            self.broken = Some(Reason::Twice);
        }
        self.cells[slot] = value;
    }
}

/// Looks for the fields in an object.
fn object<'a, const N: usize>(
    text: Cow<'a, [u8]>,
    wanted: &[Wanted<'_>],
    found: &mut Found<'a, '_, N>,
) -> Result<(), Reason> {
    match text {
        Cow::Borrowed(text) => {
            let mut json = serde_json::Deserializer::from_slice(text);
            let read = json.deserialize_map(Keys { wanted, found, keep: Cow::Borrowed });
            read.and_then(|()| json.end()).map_err(|_| Reason::NotAnObject)
        }
        Cow::Owned(text) => {
            let mut json = serde_json::Deserializer::from_slice(&text);
            let read = json.deserialize_map(Keys { wanted, found, keep: |bytes: &[u8]| Cow::Owned(bytes.to_vec()) });
            read.and_then(|()| json.end()).map_err(|_| Reason::NotAnObject)
        }
    }
}

struct Keys<'a, 'c, 'f, 'w, const N: usize, K> {
    wanted: &'w [Wanted<'w>],
    found: &'f mut Found<'a, 'c, N>,
    /// Makes what is found outlive the text that it is found in.
    keep: K,
}

impl<'de, 'a, const N: usize, K: Fn(&'de [u8]) -> Cow<'a, [u8]>> Visitor<'de> for Keys<'a, '_, '_, '_, N, K> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { wanted, found, keep } = self;
        while let Some(key) = map.next_key_seed(json::Key)? {
            let here: Vec<Wanted> =
                wanted.iter().copied().filter(|wanted| wanted.path[0].as_bytes() == &key[..]).collect();
            if here.is_empty() {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let value: &'de RawValue = map.next_value()?;
            let text = || match json::unquoted(value.get().as_bytes()) {
                Cow::Borrowed(text) => keep(text),
                Cow::Owned(text) => Cow::Owned(text),
            };
            let (last, deeper): (Vec<Wanted>, Vec<Wanted>) =
                here.into_iter().partition(|wanted| wanted.path.len() == 1);
            last.iter().for_each(|wanted| found.set(wanted.slot, text()));
            let deeper: Vec<Wanted> =
                deeper.iter().map(|wanted| Wanted { path: &wanted.path[1..], ..*wanted }).collect();
            if !deeper.is_empty() {
                let text = text();
                // A value that is not an object has none of the fields. One that is cut off may have had them, or have them twice.
                if text.trim_ascii_start().starts_with(b"{") && object(text, &deeper, found).is_err() {
                    found.broken = Some(Reason::TornObject);
                }
            }
        }
        Ok(())
    }
}
