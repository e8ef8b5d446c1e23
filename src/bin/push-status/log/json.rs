//! NDJSON: one JSON object a line.

use std::borrow::Cow;
use std::fmt;

use memchr::{memchr, memrchr};
use serde_core::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::cell::Reason;
use super::rows::{Cells, Row};

/// The names of the fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields {
    /// `None` where the whole log has one channel.
    pub channel: Option<String>,
    pub code: String,
    /// Names that are to be added, and so must not be there.
    pub added: Vec<String>,
}

impl Fields {
    /// The row that begins at `from`, or behind blank lines there; `None` where no row follows.
    pub fn row<'a>(&self, chunk: &'a [u8], from: usize) -> Option<Row<'a>> {
        let start = from + chunk[from..].iter().position(|byte| !byte.is_ascii_whitespace())?;
        let line_end = memchr(b'\n', &chunk[start..]).map_or(chunk.len(), |at| start + at);
        let line = chunk[start..line_end].trim_ascii_end();
        let cells = self.cells(line);
        // What is added goes before the closing brace.
        let end = start + line.len() - usize::from(!matches!(cells, Cells::Broken(_)));
        Some(Row { start, end, next: (line_end + 1).min(chunk.len()), cells })
    }

    fn cells<'a>(&self, line: &'a [u8]) -> Cells<'a> {
        let mut json = serde_json::Deserializer::from_slice(line);
        match json.deserialize_map(self).and_then(|cells| json.end().map(|()| cells)) {
            Ok(cells) => cells,
            Err(_) => Cells::Broken(Reason::NotAnObject),
        }
    }
}

impl<'de> Visitor<'de> for &Fields {
    type Value = Cells<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cells<'de>, A::Error> {
        let (mut channel, mut code): (Option<&RawValue>, Option<&RawValue>) = (None, None);
        let (mut broken, mut is_empty) = (None, true);
        while let Some(key) = map.next_key_seed(Key)? {
            is_empty = false;
            let slot = if *key == *self.code.as_bytes() {
                &mut code
            } else if self.channel.as_ref().is_some_and(|name| *key == *name.as_bytes()) {
                &mut channel
            } else {
                if self.added.iter().any(|name| *key == *name.as_bytes()) {
                    broken = Some(Reason::Taken);
                }
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            if slot.replace(map.next_value()?).is_some() {
                broken = Some(Reason::Twice);
            }
        }
        let text = |value: Option<&'de RawValue>| value.map_or(&b""[..], |value| value.get().as_bytes());
        Ok(match broken {
            Some(reason) => Cells::Broken(reason),
            // Nothing can be added behind a comma.
            None if is_empty => Cells::Broken(Reason::NoCode),
            None => Cells::Read { channel: text(channel), code: text(code) },
        })
    }
}

/// The keys of an object; `None` if the line is none.
pub fn keys(line: &[u8]) -> Option<Vec<String>> {
    let mut json = serde_json::Deserializer::from_slice(line);
    let keys = json.deserialize_map(Keys).ok()?;
    json.end().is_ok().then_some(keys)
}

struct Keys;

impl<'de> Visitor<'de> for Keys {
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
struct Key;

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

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Cow<'de, [u8]>, E> {
        Ok(Cow::Borrowed(key.as_bytes()))
    }

    fn visit_str<E>(self, key: &str) -> Result<Cow<'de, [u8]>, E> {
        Ok(Cow::Owned(key.as_bytes().to_vec()))
    }
}

/// Where the last whole line ends; `None` where more has to be read to know.
pub fn last_line_end(bytes: &[u8]) -> Option<usize> {
    memrchr(b'\n', bytes).map(|at| at + 1)
}

/// The text of a value: that of a string without its quotes, none for null.
pub fn unquoted(value: &[u8]) -> Vec<u8> {
    match value {
        b"null" => Vec::new(),
        [b'"', ..] => serde_json::from_slice::<String>(value).unwrap_or_default().into_bytes(),
        _ => value.to_vec(),
    }
}
