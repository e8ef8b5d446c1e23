//! The fields besides the channel and the code: where they are in a log, and what each row has in them.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::cell::{Reason, is_nothing};
use super::fields::{Purpose, best, find, is_of_environment, is_spelling, may_be_same_token, rival, several};
use super::keys::OfKeys;
use super::layout::Layout;
use super::place::{self, Place};
use super::sample::first_columns;
use super::{Log, csv, header, json, logfmt, normal};
use crate::exit::invalid;

/// A field besides the channel and the code.
#[derive(Clone, Copy)]
pub struct Field<'a> {
    /// Its name, if it is given.
    pub name: Option<&'a str>,
    /// Its usual names, as [`super::normal`] has them, the first one first.
    pub usual: &'static [&'static str],
    pub purpose: Purpose,
    /// Whether a log without it cannot be read.
    pub is_needed: bool,
    /// Whether it is also looked for in nested objects.
    pub is_nested: bool,
    /// Whether a row that has nothing in it may have it in a field with another usual name.
    pub has_others: bool,
    /// Whether two fields with usual names are one too many, because the wrong one would be taken for it.
    pub is_single: bool,
    /// Whether an unusual name says that it may be the one.
    pub resembles: fn(&str) -> bool,
}

/// Where the fields of a log are.
pub struct Places<const N: usize> {
    /// What each field is called in an object.
    pub(super) names: [Called; N],
    /// By column, the place of the field, in a log with a header.
    pub(super) columns: Vec<Option<usize>>,
    /// Columns that are read in the rows that have nothing in the first column of the field, and its place.
    pub(super) others: Vec<(usize, usize)>,
    /// The ways through objects to the fields that are not at the top.
    nested: Option<[Option<Place>; N]>,
    is_needed: [bool; N],
    /// What each field is called where it was found: in the header, in one of the first rows, or by its name that is given.
    pub found: [Vec<String>; N],
    /// Fields that may hold what no field was found for, by their names.
    pub resembling: Vec<(usize, String)>,
    /// Fields that tell production from the sandbox, by their names.
    pub environments: Vec<String>,
}

/// What a field is called in an object.
pub(super) enum Called {
    So(String),
    /// As usual, in any spelling: each object may have another one, or none.
    Usual {
        names: &'static [&'static str],
        /// Whether another name counts where the best one holds nothing.
        has_others: bool,
        /// Whether a row cannot be read in which two names hold different values.
        is_single: bool,
    },
}

impl Called {
    /// How good a name the key is for the field: 0 is the best.
    fn rank(&self, key: &[u8]) -> Option<usize> {
        match self {
            Self::So(name) => (name.as_bytes() == key).then_some(0),
            Self::Usual { names, .. } => names.iter().position(|name| is_spelling(key, name)),
        }
    }
}

impl<const N: usize> Places<N> {
    /// Finds the fields.
    ///
    /// # Errors
    ///
    /// If one is not there that is needed, or there is more than one that it could be.
    pub fn find(log: &mut Log, fields: &[Field; N]) -> io::Result<Self> {
        let names = log.field_names()?;
        let mut places = Self {
            names: fields.each_ref().map(|field| Called::Usual {
                names: field.usual,
                has_others: field.has_others,
                is_single: field.is_single,
            }),
            columns: vec![None; names.all.len()],
            others: Vec::new(),
            nested: None,
            is_needed: fields.each_ref().map(|field| field.is_needed),
            found: [const { Vec::new() }; N],
            resembling: Vec::new(),
            environments: Vec::new(),
        };
        // A log without a row needs no fields.
        if names.all.is_empty() {
            return Ok(places);
        }
        // A field that is named is no other one's.
        let (named, unnamed): (Vec<_>, Vec<_>) = fields.iter().enumerate().partition(|(_, field)| field.name.is_some());
        for (place, field) in named.into_iter().chain(unnamed) {
            match (field.name, &log.reading.layout) {
                // A field that is named need not be in each object, nor in the first ones.
                (Some(name), Layout::Json(_) | Layout::Logfmt { .. }) => places.set_named(place, name, &names),
                (_, layout) => places.find_one(place, field, &names, layout)?,
            }
        }
        let is_open = |place: usize, field: &Field| places.found[place].is_empty() || field.is_single;
        let mut resembling = Vec::new();
        for (place, field) in fields.iter().enumerate().filter(|(place, field)| is_open(*place, field)) {
            let is_new = |name: &&String| !places.found.iter().flatten().any(|found| found == *name);
            let like = names.all.iter().chain(&names.nested).filter(is_new).filter(|name| (field.resembles)(name));
            resembling.extend(like.map(|name| (place, name.clone())));
        }
        places.resembling.extend(resembling);
        let is_found = |name: &String| places.found.iter().flatten().any(|found| found == name);
        let all = names.all.iter().chain(&names.nested);
        places.environments = all.filter(|name| is_of_environment(name) && !is_found(name)).cloned().collect();
        let mut seen = BTreeSet::new();
        places.resembling.retain(|like| seen.insert(like.clone()));
        Ok(places)
    }

    /// Sets the name that is given: that of a key, or of a way through objects.
    fn set_named(&mut self, place: usize, name: &str, names: &FieldNames) {
        let path = names.nested.iter().position(|nested| nested == name).map(|path| names.paths[path].clone());
        if names.are_objects && name.contains('.') {
            self.set_nested(place, path.unwrap_or_else(|| name.split('.').map(str::to_owned).collect()));
        }
        self.names[place] = Called::So(name.to_owned());
        self.found[place] = vec![name.to_owned()];
    }

    fn set_nested(&mut self, place: usize, path: Vec<String>) {
        self.nested.get_or_insert([const { None }; N])[place] = Some(Place::Path(path));
    }

    fn find_one(&mut self, place: usize, field: &Field, names: &FieldNames, layout: &Layout) -> io::Result<()> {
        let (all, nested) = (&names.all, &names.nested);
        let has_header = matches!(layout, Layout::Separated(_));
        if field.is_single && field.name.is_none() {
            let is_usual = |name: &&String| field.usual.contains(&normal(name).as_str());
            let alike: Vec<String> = all.iter().chain(nested).filter(is_usual).cloned().collect();
            if alike.len() > 1 {
                return Err(invalid(several(&alike, field.purpose)));
            }
        }
        let is_essential = field.is_needed || field.name.is_some();
        let message = match find(all, field.name, field.usual, field.purpose, has_header) {
            Ok(column) if self.columns[column].is_some() => return Ok(()),
            Ok(column) => {
                let name = &all[column];
                let rival = || rival(name, all).or_else(|| names.other_token(name, layout));
                if let (None, Some(rival)) = (field.name, rival()) {
                    return Err(invalid(several(&[name.clone(), rival.clone()], field.purpose)));
                }
                self.columns[column] = Some(place);
                self.found[place] = vec![all[column].clone()];
                if is_essential {
                    self.names[place] = Called::So(all[column].clone());
                } else if has_header && field.has_others {
                    self.set_others(place, field.usual, all);
                }
                return Ok(());
            }
            Err(message) => message,
        };
        // Two of a name are not none.
        let is_there = all.iter().any(|name| field.usual.contains(&normal(name).as_str()));
        match best(nested, field.usual) {
            Ok(Some(path)) if field.is_nested && !is_there => {
                if let Some(rival) = names.other_token(&nested[path], layout) {
                    return Err(invalid(several(&[nested[path].clone(), rival.clone()], field.purpose)));
                }
                self.set_nested(place, names.paths[path].clone());
                self.found[place] = vec![nested[path].clone()];
                if is_essential {
                    self.names[place] = Called::So(nested[path].clone());
                }
                Ok(())
            }
            _ if is_essential || is_there => Err(invalid(message)),
            // The first objects need not have it.
            _ => Ok(()),
        }
    }

    /// Lets rows that have nothing in the column of a field have it in another one with a usual name, the best first.
    fn set_others(&mut self, place: usize, usual: &[&str], all: &[String]) {
        for usual in usual {
            let is_other = |column: &usize| self.columns[*column].is_none() && normal(&all[*column]) == *usual;
            for column in (0..all.len()).filter(is_other).collect::<Vec<_>>() {
                self.others.push((column, place));
                self.found[place].push(all[column].clone());
            }
        }
    }

    /// Fills what a row with columns lacks from the other columns.
    #[cold]
    pub(super) fn fill<'r>(&self, delimiter: u8, row: &'r [u8], cells: &mut [&'r [u8]; N]) {
        for (column, place) in &self.others {
            if is_blank(cells[*place]) {
                cells[*place] = csv::cells(delimiter, row).nth(*column).unwrap_or_default();
            }
        }
    }

    /// The values in any object.
    #[cold]
    pub(super) fn pick<'r>(&self, object: &'r [u8]) -> Result<[&'r [u8]; N], Reason> {
        let mut json = serde_json::Deserializer::from_slice(object);
        json.deserialize_map(Picked::new(&self.names)).map_err(|_| Reason::NotAnObject)?
    }

    /// The texts of the fields that are not at the top of an object, if there are such.
    pub(super) fn pick_nested<'r>(
        &self,
        layout: &Layout,
        object: &'r [u8],
    ) -> Result<Option<[Cow<'r, [u8]>; N]>, Reason> {
        let Some(places) = &self.nested else { return Ok(None) };
        let cells = place::pick(layout, object, places).map_err(|reason| match reason {
            Reason::Twice => Reason::TokenTwice,
            reason => reason,
        })?;
        let is_object = |cell: &[u8]| matches!(cell.first(), Some(b'{' | b'['));
        if cells.iter().zip(&self.is_needed).any(|(cell, is_needed)| *is_needed && is_object(cell)) {
            return Err(Reason::NotAToken);
        }
        Ok(Some(cells))
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

/// Whether a field is there and holds nothing.
#[inline]
pub(super) fn is_blank(cell: &[u8]) -> bool {
    matches!(cell, b"" | b"null" | b"\"\"")
}

/// The names of the fields of a log.
struct FieldNames {
    /// Of all in a log with a header, of those at the top of the first objects in any other.
    all: Vec<String>,
    /// Of those in objects that are nested in the first ones, and the keys that lead there.
    nested: Vec<String>,
    paths: Vec<Vec<String>>,
    are_objects: bool,
    /// The first rows.
    rows: Vec<u8>,
}

impl FieldNames {
    /// Another field that may hold the token, if it holds something else than the field called `name` in any of the first rows.
    fn other_token(&self, name: &str, layout: &Layout) -> Option<&String> {
        let others = self.all.iter().chain(&self.nested).filter(|other| may_be_same_token(name, other));
        let mut others = others.peekable();
        others.peek()?;
        let columns = first_columns(layout, &self.all, &self.rows);
        let column = |name: &str| columns.iter().find(|column| column.name == name && !column.is_nested);
        let of_name = column(name)?;
        let is_against = |(row, text): (&usize, &String)| {
            let [text, own] = [text, of_name.values.get(row)?].map(|text| text.trim());
            Some([text, own].iter().all(|text| !text.is_empty() && !is_nothing(text.as_bytes())) && text != own)
        };
        others.find(|other| {
            column(other).is_some_and(|other| other.values.iter().any(|value| is_against(value) == Some(true)))
        })
    }
}

impl Log<'_> {
    fn field_names(&mut self) -> io::Result<FieldNames> {
        let layout = &self.reading.layout;
        let mut head = Vec::new();
        self.chunks.take(|bytes| Some(bytes.len()), usize::MAX, &mut head)?;
        self.chunks.give_back(&head);
        if let Layout::Separated(columns) = layout {
            let all = csv::header(columns.delimiter, header::line(&self.header)).unwrap_or_default();
            return Ok(FieldNames { all, nested: Vec::new(), paths: Vec::new(), are_objects: false, rows: head });
        }
        let lines = head.split(|byte| *byte == b'\n');
        let are_objects = matches!(layout, Layout::Json(_));
        let keys: BTreeSet<String> = match are_objects {
            true => lines.filter_map(json::keys).flatten().collect(),
            false => lines.flat_map(logfmt::keys).collect(),
        };
        let mut nested = if are_objects { first_columns(layout, &[], &head) } else { Vec::new() };
        nested.retain(|column| column.path.len() > 1);
        let (nested, paths) = nested.into_iter().map(|column| (column.name, column.path)).unzip();
        Ok(FieldNames { all: keys.into_iter().collect(), nested, paths, are_objects, rows: head })
    }
}

/// The values of the fields in an object.
pub(super) struct Picked<'r, 'n, const N: usize> {
    names: &'n [Called; N],
    /// For each field, the rank of the name under which it was found, and its value.
    found: [Option<(usize, &'r [u8])>; N],
    is_twice: bool,
    /// The field that each key is.
    fields: OfKeys<Option<Named>>,
}

/// The place of a field, and how good a name for it a key is.
type Named = (usize, usize);

impl<'r, 'n, const N: usize> Picked<'r, 'n, N> {
    pub(super) fn new(names: &'n [Called; N]) -> Self {
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

    /// Of two names of a field, the better one counts, or the better one that holds something.
    #[inline]
    fn set(&mut self, (place, rank): Named, value: &'r [u8]) {
        match self.found[place] {
            None => self.found[place] = Some((rank, value)),
            Some((other, _)) if other == rank => self.is_twice = true,
            Some((other, held)) => {
                let (has_others, is_single) = match self.names[place] {
                    Called::So(_) => (false, false),
                    Called::Usual { has_others, is_single, .. } => (has_others, is_single),
                };
                self.is_twice |= is_single && held != value && !is_blank(held) && !is_blank(value);
                let is_nothing = |of: &[u8]| has_others && is_blank(of);
                if is_nothing(held) || other > rank && !is_nothing(value) {
                    self.found[place] = Some((rank, value));
                }
            }
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

/// The field that a key is: the one that it is the name of, or else one that it is a usual name of.
fn field(names: &[Called], key: &[u8]) -> Option<Named> {
    let (of_name, usual): (Vec<_>, Vec<_>) =
        names.iter().enumerate().partition(|(_, name)| matches!(name, Called::So(_)));
    let mut all = of_name.into_iter().chain(usual);
    all.find_map(|(place, name)| name.rank(key).map(|rank| (place, rank)))
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
