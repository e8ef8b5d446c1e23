//! NDJSON: one JSON object per line.

use std::borrow::Cow;
use std::fmt;

use memchr::{memchr, memrchr};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use wide::u8x16;

use super::cell::Reason;
use super::keys::{Keys, OfKeys};
use super::marks::{Marks, Set};
use super::row::{Cells, LogRow};

/// The names of the fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields {
    /// `None` where the whole log has one channel.
    pub channel: Option<String>,
    /// `None` where no key of the object has the code.
    pub code: Option<String>,
    /// Names that are to be added, and so must not be there.
    pub added: Vec<String>,
}

/// What a key is.
#[derive(Clone, Copy)]
enum Role {
    Channel,
    Code,
    /// One that is to be added.
    Added,
    Other,
}

impl Fields {
    fn role(&self, key: &[u8]) -> Role {
        let is = |name: &Option<String>| name.as_ref().is_some_and(|name| key == name.as_bytes());
        if is(&self.code) {
            Role::Code
        } else if is(&self.channel) {
            Role::Channel
        } else if self.added.iter().any(|name| key == name.as_bytes()) {
            Role::Added
        } else {
            Role::Other
        }
    }
}

/// The rows of a chunk.
pub struct Objects<'a, 'c> {
    fields: &'c Fields,
    chunk: &'a [u8],
    marks: Marks<'a, Structure>,
    keys: Keys,
    roles: OfKeys<Role>,
    /// The end of the last row.
    at: usize,
}

impl<'a, 'c> Objects<'a, 'c> {
    pub fn new(fields: &'c Fields, chunk: &'a [u8]) -> Self {
        Self {
            fields,
            chunk,
            marks: Marks::new(chunk, Structure),
            keys: Keys::default(),
            roles: OfKeys::default(),
            at: 0,
        }
    }

    /// A flat object on one line, as most rows are: the place of its closing brace, and its cells. `None` for whatever
    /// is not plainly one.
    #[inline]
    fn flat(
        &mut self,
        start: usize,
        pair: &mut impl FnMut(Option<usize>, &[u8], &'a [u8]),
    ) -> Option<(usize, Cells<'a>)> {
        let Self { fields, chunk, marks, keys, roles, .. } = self;
        keys.restart();
        let mut found = Found::default();
        let mut at = start;
        let mut opening = b'{';
        loop {
            at = after_spaces(chunk, after(chunk, at, opening)?);
            let key_end = string_end(chunk, marks, at)?;
            let value = after_spaces(chunk, after(chunk, after_spaces(chunk, key_end), b':')?);
            let value_end = match chunk.get(value)? {
                b'"' => string_end(chunk, marks, value)?,
                _ => value + plain_len(&chunk[value..])?,
            };
            let (key, value) = (&chunk[at + 1..key_end - 1], &chunk[value..value_end]);
            let number = keys.number(key);
            found.pair(roles.get(number, || fields.role(key)), value);
            pair(number, key, value);
            at = after_spaces(chunk, value_end);
            opening = b',';
            if chunk.get(at) == Some(&b'}') {
                return Some((at, found.cells()));
            }
        }
    }

    /// Any other line: the place of its last byte, and its cells.
    #[cold]
    fn by_serde_json(&self, line: &'a [u8], start: usize) -> (usize, Cells<'a>) {
        let mut json = serde_json::Deserializer::from_slice(line);
        let cells = json.deserialize_map(self.fields).and_then(|found| json.end().map(|()| found.cells()));
        (start + line.len() - 1, cells.unwrap_or(Cells::Broken(Reason::NotAnObject)))
    }
}

impl<'a> Iterator for Objects<'a, '_> {
    type Item = LogRow<'a>;

    #[inline]
    fn next(&mut self) -> Option<LogRow<'a>> {
        self.next_with(|_, _, _| {})
    }
}

impl<'a> Objects<'a, '_> {
    /// The next row; `pair` is given each key with its number, and the value. If the row is not a flat object, only some of the
    /// pairs may have been given.
    #[inline(always)]
    pub fn next_with(&mut self, mut pair: impl FnMut(Option<usize>, &[u8], &'a [u8])) -> Option<LogRow<'a>> {
        let chunk = self.chunk;
        let start = self.at + chunk[self.at..].iter().position(|byte| !byte.is_ascii_whitespace())?;
        self.marks.go_to(start);
        let flat = self.flat(start, &mut pair);
        // What follows a flat object is at most a line break.
        let next = flat.as_ref().and_then(|(brace, _)| match chunk[brace + 1..] {
            [] => Some(chunk.len()),
            [b'\n', ..] => Some(brace + 2),
            [b'\r', b'\n', ..] => Some(brace + 3),
            _ => None,
        });
        let is_flat = flat.is_some() && next.is_some();
        let ((end, cells), next) = match (flat, next) {
            (Some(row), Some(next)) => (row, next),
            _ => {
                let line_end = memchr(b'\n', &chunk[start..]).map_or(chunk.len(), |at| start + at);
                let row = self.by_serde_json(chunk[start..line_end].trim_ascii_end(), start);
                (row, (line_end + 1).min(chunk.len()))
            }
        };
        self.at = next;
        Some(LogRow { start, end, next, has_quotes: false, is_flat, cells })
    }
}

/// Quotes, and the bytes that a string has only as an escape.
struct Structure;

impl Set for Structure {
    #[inline]
    fn contains(&self, bytes: u8x16) -> u8x16 {
        let controls = u8x16::splat(0x1f);
        bytes.cmp_eq(u8x16::splat(b'"')) | bytes.cmp_eq(u8x16::splat(b'\\')) | bytes.max(controls).cmp_eq(controls)
    }
}

/// The place after the byte at `at`, if that is `expected`.
#[inline]
fn after(chunk: &[u8], at: usize, expected: u8) -> Option<usize> {
    (chunk.get(at) == Some(&expected)).then_some(at + 1)
}

#[inline]
fn after_spaces(chunk: &[u8], mut at: usize) -> usize {
    while chunk.get(at) == Some(&b' ') {
        at += 1;
    }
    at
}

/// The place after the string without an escape whose quote is at `at`.
#[inline(always)]
fn string_end(chunk: &[u8], marks: &mut Marks<Structure>, at: usize) -> Option<usize> {
    let (opening, closing) = (marks.next(), marks.next());
    (opening == at && chunk.get(at) == Some(&b'"') && chunk.get(closing) == Some(&b'"')).then_some(closing + 1)
}

/// How long the integer or literal is that `bytes` begin with.
#[inline]
fn plain_len(bytes: &[u8]) -> Option<usize> {
    let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    match bytes {
        [b'0', ..] => Some(1),
        [b'-', b'1'..=b'9', ..] => Some(1 + digits(1)),
        [b'1'..=b'9', ..] => Some(digits(0)),
        [b't', b'r', b'u', b'e', ..] | [b'n', b'u', b'l', b'l', ..] => Some(4),
        [b'f', b'a', b'l', b's', b'e', ..] => Some(5),
        _ => None,
    }
}

/// What the pairs of an object say.
#[derive(Default)]
pub struct Found<'a> {
    channel: Option<&'a [u8]>,
    code: Option<&'a [u8]>,
    broken: Option<Reason>,
    has_pairs: bool,
}

impl<'a> Found<'a> {
    #[inline]
    fn pair(&mut self, role: Role, value: &'a [u8]) {
        self.has_pairs = true;
        let slot = match role {
            Role::Code => &mut self.code,
            Role::Channel => &mut self.channel,
            Role::Added => {
                self.broken = Some(Reason::Taken);
                return;
            }
            Role::Other => return,
        };
        if slot.replace(value).is_some() {
            self.broken = Some(Reason::Twice);
        }
    }

    fn cells(self) -> Cells<'a> {
        match self {
            Self { broken: Some(reason), .. } => Cells::Broken(reason),
            // What is added begins with a comma, which an empty object cannot have.
            Self { has_pairs: false, .. } => Cells::Broken(Reason::NoCode),
            Self { channel, code, .. } => {
                Cells::Read { channel: channel.unwrap_or_default(), code: code.unwrap_or_default() }
            }
        }
    }
}

impl<'de> Visitor<'de> for &Fields {
    type Value = Found<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Found<'de>, A::Error> {
        let mut found = Found::default();
        while let Some(key) = map.next_key_seed(Key)? {
            let role = self.role(&key);
            if matches!(role, Role::Code | Role::Channel) {
                found.pair(role, map.next_value::<&RawValue>()?.get().as_bytes());
            } else {
                found.pair(role, b"");
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// The keys of an object; `None` if the line is not an object.
pub fn keys(line: &[u8]) -> Option<Vec<String>> {
    let mut json = serde_json::Deserializer::from_slice(line);
    let keys = json.deserialize_map(AllKeys).ok()?;
    json.end().is_ok().then_some(keys)
}

struct AllKeys;

impl<'de> Visitor<'de> for AllKeys {
    type Value = Vec<String>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Vec<String>, A::Error> {
        let mut keys = Vec::new();
        while let Some(key) = map.next_key_seed(Key)? {
            keys.push(String::from_utf8_lossy(&key).into_owned());
            map.next_value::<IgnoredAny>()?;
        }
        Ok(keys)
    }
}

/// A key as bytes: it need not be UTF-8 to be passed over.
pub struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, [u8]>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, [u8]>, D::Error> {
        deserializer.deserialize_bytes(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, [u8]>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_bytes<E>(self, key: &'de [u8]) -> Result<Cow<'de, [u8]>, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_bytes<E>(self, key: &[u8]) -> Result<Cow<'de, [u8]>, E> {
        Ok(Cow::Owned(key.to_vec()))
    }
}

/// Where the last whole line ends; `None` where more has to be read to know.
pub fn last_line_end(bytes: &[u8]) -> Option<usize> {
    memrchr(b'\n', bytes).map(|at| at + 1)
}

/// How many line breaks there are.
pub fn count_lines(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', bytes).count() as u64
}

/// The text of a value: that of a string without its quotes, none for null.
pub fn unquoted(value: &[u8]) -> Cow<'_, [u8]> {
    match value {
        b"null" => Cow::default(),
        // In nearly all logs, the string has no escape.
        [b'"', text @ .., b'"'] if memchr(b'\\', text).is_none() => text.into(),
        [b'"', ..] => serde_json::from_slice::<String>(value).map_or(value.into(), |text| text.into_bytes().into()),
        _ => value.into(),
    }
}

/// Whether a value is a string, an integer, or nothing.
pub fn is_text_or_integer(value: &[u8]) -> bool {
    let is_integer = || value.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-');
    value.first() == Some(&b'"') || value == b"null" || is_integer()
}
