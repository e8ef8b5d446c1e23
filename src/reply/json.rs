//! JSON as the readers of replies need it: strings borrowed from the body, and a short way to each part.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::{self, Vec};
use core::{fmt, mem};

use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::MAX_BYTES;

/// How often a text may hold JSON that is itself a text: bodies were seen that are escaped twice.
const UNPACKINGS: usize = 3;

/// A value of JSON. Numbers that are no `i64` are kept as the text of what they are.
#[derive(Debug, Clone, PartialEq)]
// A tag of one byte would have the rest moved in pieces of odd sizes, which takes a tenth longer.
#[repr(usize)]
pub(super) enum Json<'a> {
    Null,
    Bool(bool),
    Integer(i64),
    Text(Cow<'a, str>),
    Array(Vec<Self>),
    Object(Vec<(Cow<'a, str>, Self)>),
}

/// Reads a body, also one that is escaped as a whole. `None` for anything that is not JSON in UTF-8, or too large.
pub(super) fn parse(body: &[u8]) -> Option<Json<'_>> {
    if body.len() > MAX_BYTES {
        return None;
    }
    let body = core::str::from_utf8(body).ok()?;
    let body = body.strip_prefix('\u{feff}').unwrap_or(body);
    match serde_json::from_str(body) {
        Ok(text @ Json::Text(_)) => Some(text.unpack()),
        Ok(json) => Some(json),
        Err(_) => parse_escaped(body.trim()),
    }
}

/// The same, without an array around a single value.
pub(super) fn parse_one(body: &[u8]) -> Option<Json<'_>> {
    match parse(body) {
        Some(array @ Json::Array(_)) => Some(array.into_only_item()),
        json => json,
    }
}

/// Reads `{\"reason\":\"Shutdown\"}`: what is left of an escaped body without the quotes around it.
fn parse_escaped(text: &str) -> Option<Json<'static>> {
    if !text.starts_with(['{', '[']) || !text.contains("\\\"") {
        return None;
    }
    let json = Json::Text(serde_json::from_str::<String>(&format!("\"{text}\"")).ok()?.into()).unpack();
    (!matches!(json, Json::Text(_))).then_some(json)
}

impl<'a> Json<'a> {
    /// The keys of an object.
    #[inline]
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        let entries: &[_] = if let Self::Object(entries) = self { entries } else { &[] };
        entries.iter().map(|entry| &*entry.0)
    }

    /// The value under `key`, and null if there is none.
    #[inline]
    pub fn get(&self, key: &str) -> &Self {
        match self {
            Self::Object(entries) => position(entries, key).map_or(&Self::Null, |position| &entries[position].1),
            _ => &Self::Null,
        }
    }

    /// Whether there is a value at `path`, whose keys have dots between them.
    pub fn has(&self, path: &str) -> bool {
        match path.split_once('.') {
            Some((key, rest)) => self.get(key).has(rest),
            None => matches!(self, Self::Object(entries) if position(entries, path).is_some()),
        }
    }

    /// Takes the value under `key` out, and null if there is none.
    #[inline]
    pub fn take(&mut self, key: &str) -> Self {
        match self {
            Self::Object(entries) => match position(entries, key) {
                Some(position) => mem::replace(&mut entries[position].1, Self::Null),
                None => Self::Null,
            },
            _ => Self::Null,
        }
    }

    /// The object under `key`, which may also be JSON in a text, or the only item of an array.
    pub fn take_object(&mut self, key: &str) -> Self {
        self.take(key).unpack().into_only_item()
    }

    /// Whether there is something: nothing is null, a blank text, and an object or array without parts.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::Array(items) => items.is_empty(),
            Self::Object(entries) => entries.is_empty(),
            Self::Bool(_) | Self::Integer(_) => false,
        }
    }

    /// A code: the text of a number or a string, without spaces around it. A text in quotes was escaped twice.
    #[inline]
    pub fn into_wire(self) -> Option<Cow<'a, str>> {
        match self {
            Self::Text(text) if text.starts_with('"') => match Self::Text(text).unpack() {
                Self::Text(text) => Some(trim(text)).filter(|text| !text.is_empty()),
                _ => None,
            },
            Self::Text(text) => Some(trim(text)).filter(|text| !text.is_empty()),
            Self::Integer(number) => Some(number.to_string().into()),
            _ => None,
        }
    }

    /// A text, as it is.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A number, also one in a string.
    #[inline]
    pub fn as_integer(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            Self::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// The parts of an array. A value that should be in an array of one is taken as that.
    pub fn into_items(self) -> vec::IntoIter<Self> {
        match self {
            Self::Array(items) => items,
            Self::Null => Vec::new(),
            one => Vec::from([one]),
        }
        .into_iter()
    }

    /// The parts of an object, with spaces around the keys removed.
    pub fn into_entries(self) -> impl Iterator<Item = (Cow<'a, str>, Self)> {
        let entries = if let Self::Object(entries) = self { entries } else { Vec::new() };
        entries.into_iter().map(|(key, value)| (trim(key), value))
    }

    /// A list of tokens: an array of texts, or one text with commas between them.
    pub fn into_tokens(self) -> Tokens<'a> {
        let mut unreadable = 0;
        let readable = match self.unpack() {
            json if json.is_empty() => Vec::new(),
            Self::Array(items) => {
                let tokens: Vec<_> = items.into_iter().map(Self::into_token).collect();
                unreadable = tokens.iter().filter(|token| token.is_none()).count();
                tokens.into_iter().flatten().collect()
            }
            json if json.is_broken() => {
                unreadable = 1;
                Vec::new()
            }
            Self::Text(Cow::Borrowed(text)) => split(text).map(Cow::Borrowed).collect(),
            Self::Text(Cow::Owned(text)) => split(&text).map(|token| Cow::Owned(token.to_string())).collect(),
            _ => {
                unreadable = 1;
                Vec::new()
            }
        };
        Tokens { readable, unreadable }
    }

    /// One token. A number is one, too: aliases may be numbers.
    pub fn into_token(self) -> Option<Cow<'a, str>> {
        let token = self.unpack();
        if token.is_broken() { None } else { token.into_wire() }
    }

    /// Whether it is a text that begins as JSON does, but that could not be unpacked: no token and no message does.
    pub fn is_broken(&self) -> bool {
        self.as_text().is_some_and(|text| text.trim_start().starts_with(['{', '[']))
    }

    /// Whether it says "no", as a truth value or as a text.
    pub fn is_false(&self) -> bool {
        match self {
            Self::Bool(truth) => !truth,
            Self::Text(text) => text.trim().eq_ignore_ascii_case("false"),
            _ => false,
        }
    }

    /// The JSON in a text, and what is there if it is no JSON.
    pub fn unpack(self) -> Self {
        let mut json = self;
        for _ in 0..UNPACKINGS {
            let Self::Text(text) = &json else { break };
            if !text.trim_start().starts_with(['{', '[', '"']) {
                break;
            }
            let Ok(inner) = serde_json::from_str::<Json<'_>>(text).map(Json::into_owned) else { break };
            json = inner;
        }
        json
    }

    /// The value in an array of one.
    pub fn into_only_item(self) -> Self {
        match self {
            Self::Array(mut items) if items.len() == 1 => items.pop().unwrap_or(Self::Null),
            other => other,
        }
    }

    /// The object in an array of one. An array of one text stays, because it is a list of one token.
    pub fn into_only_object(self) -> Self {
        match self {
            Self::Array(items) if matches!(items[..], [Self::Object(_)]) => Self::Array(items).into_only_item(),
            other => other,
        }
    }

    /// The beginning of the value, which is enough to recognise its shape.
    pub fn outline(&self) -> Json<'_> {
        const FEW: usize = 16;
        match self {
            Self::Null => Json::Null,
            Self::Bool(truth) => Json::Bool(*truth),
            Self::Integer(number) => Json::Integer(*number),
            Self::Text(text) => Json::Text(Cow::Borrowed(text)),
            Self::Array(items) => Json::Array(items.iter().take(1).map(Self::outline).collect()),
            Self::Object(entries) => {
                let few = entries.iter().take(FEW);
                Json::Object(few.map(|(key, value)| (Cow::Borrowed(&**key), value.outline())).collect())
            }
        }
    }

    pub fn into_owned(self) -> Json<'static> {
        match self {
            Self::Null => Json::Null,
            Self::Bool(truth) => Json::Bool(truth),
            Self::Integer(number) => Json::Integer(number),
            Self::Text(text) => Json::Text(Cow::Owned(text.into_owned())),
            Self::Array(items) => Json::Array(items.into_iter().map(Json::into_owned).collect()),
            Self::Object(entries) => Json::Object(
                entries.into_iter().map(|(key, value)| (Cow::Owned(key.into_owned()), value.into_owned())).collect(),
            ),
        }
    }
}

/// The tokens of a list.
pub(super) struct Tokens<'a> {
    pub readable: Vec<Cow<'a, str>>,
    /// How many parts of the list are no token.
    pub unreadable: usize,
}

/// Where `key` is. Some clients change the case of keys when they write a reply into a log, or put spaces around them.
#[inline]
fn position(entries: &[(Cow<'_, str>, Json<'_>)], key: &str) -> Option<usize> {
    let exact = entries.iter().position(|entry| entry.0 == key);
    if exact.is_some() { exact } else { inexact_position(entries, key) }
}

#[cold]
fn inexact_position(entries: &[(Cow<'_, str>, Json<'_>)], key: &str) -> Option<usize> {
    entries.iter().position(|entry| entry.0.trim().eq_ignore_ascii_case(key))
}

/// The text without spaces around it.
#[inline]
fn trim(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) if text.trim().len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(text.trim().to_string()),
    }
}

fn split(tokens: &str) -> impl Iterator<Item = &str> {
    tokens.split(',').map(str::trim).filter(|token| !token.is_empty())
}

impl<'de: 'a, 'a> Deserialize<'de> for Json<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut json = Self::Null;
        Slot(&mut json).deserialize(deserializer)?;
        Ok(json)
    }
}

/// Where a value goes. It is written in place, because moving it up from each level takes longer than reading it.
struct Slot<'s, 'a>(&'s mut Json<'a>);

impl<'de: 'a, 'a> DeserializeSeed<'de> for Slot<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de: 'a, 'a> Visitor<'de> for Slot<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<(), E> {
        *self.0 = Json::Bool(truth);
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        *self.0 = Json::Integer(number);
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        *self.0 = i64::try_from(number).map_or_else(|_| Json::Text(number.to_string().into()), Json::Integer);
        Ok(())
    }

    /// `80100000.0` is the text `80100000`, as JavaScript has it.
    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        *self.0 = Json::Text(number.to_string().into());
        Ok(())
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        *self.0 = Json::Text(Cow::Borrowed(text));
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        *self.0 = Json::Text(Cow::Owned(text.to_string()));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut items = Vec::new();
        loop {
            let mut item = Json::Null;
            if seq.next_element_seed(Slot(&mut item))?.is_none() {
                break;
            }
            if items.is_empty() {
                items.reserve_exact(1);
            }
            items.push(item);
        }
        *self.0 = Json::Array(items);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut entries = Vec::new();
        while let Some(Key(key)) = map.next_key()? {
            if entries.is_empty() {
                entries.reserve_exact(2);
            }
            entries.push((key, Json::Null));
            if let Some((_, value)) = entries.last_mut() {
                map.next_value_seed(Slot(value))?;
            }
        }
        *self.0 = Json::Object(entries);
        Ok(())
    }
}

/// The key of an object's entry.
struct Key<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Key<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor).map(Key)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_string()))
    }
}
