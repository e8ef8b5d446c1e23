//! logfmt: `key=value` pairs on each line, with quotes around values that need them.

use std::borrow::Cow;

use memchr::memchr;
use memchr::memmem::Finder;

use super::cell::Reason;
use super::json;
use super::row::{Cells, LogRow};

/// The lines of a chunk that are not blank.
pub struct Lines<'a, 'c> {
    chunk: &'a [u8],
    /// Names that are to be added, and so must not be there.
    added: Vec<Finder<'c>>,
    at: usize,
}

impl<'a, 'c> Lines<'a, 'c> {
    pub fn new(chunk: &'a [u8], added: &'c [String]) -> Self {
        Self { chunk, added: added.iter().map(Finder::new).collect(), at: 0 }
    }

    /// Whether the line has a key with a name that is to be added.
    fn is_taken(&self, line: &[u8]) -> bool {
        let is_key = |name: &[u8]| Pairs::new(line).any(|(key, _)| key == name);
        // Nearly no line has the name anywhere, which is found out sooner.
        self.added.iter().any(|added| added.find(line).is_some() && is_key(added.needle()))
    }
}

impl<'a> Iterator for Lines<'a, '_> {
    type Item = LogRow<'a>;

    fn next(&mut self) -> Option<LogRow<'a>> {
        let chunk = self.chunk;
        let start = self.at + chunk[self.at..].iter().position(|byte| !byte.is_ascii_whitespace())?;
        let line_end = memchr(b'\n', &chunk[start..]).map_or(chunk.len(), |at| start + at);
        let end = start + chunk[start..line_end].trim_ascii_end().len();
        self.at = (line_end + 1).min(chunk.len());
        let cells = match self.is_taken(&chunk[start..end]) {
            true => Cells::Broken(Reason::Taken),
            false => Cells::Read { channel: b"", code: b"" },
        };
        Some(LogRow { start, end, next: self.at, has_quotes: false, is_flat: false, cells })
    }
}

/// The pairs of a line, the values with their quotes; a word without a value is passed over.
pub struct Pairs<'a> {
    rest: &'a [u8],
    /// Whether the last value is empty.
    is_empty: bool,
    /// Why it cannot be told which values the keys have, as far as the line was read.
    pub broken: Option<Reason>,
}

impl<'a> Pairs<'a> {
    pub const fn new(line: &'a [u8]) -> Self {
        Self { rest: line, is_empty: false, broken: None }
    }
}

impl<'a> Iterator for Pairs<'a> {
    type Item = (&'a [u8], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let line = self.rest.trim_ascii_start();
            let is_end = |byte: &u8| *byte == b'=' || byte.is_ascii_whitespace();
            let (key, rest) = line.split_at(line.iter().position(is_end).unwrap_or(line.len()));
            if line.is_empty() {
                return None;
            }
            let Some(value) = rest.strip_prefix(b"=") else {
                // In `key= word`, the word may be the value.
                if std::mem::take(&mut self.is_empty) {
                    self.broken = Some(Reason::BlankBeforeValue);
                }
                self.rest = rest;
                continue;
            };
            let len = match value.first() {
                Some(b'"') => quoted_len(value).unwrap_or_else(|| {
                    self.broken = Some(Reason::OpenQuote);
                    value.len()
                }),
                _ => value.iter().position(u8::is_ascii_whitespace).unwrap_or(value.len()),
            };
            let (value, rest) = value.split_at(len);
            (self.rest, self.is_empty) = (rest, len == 0);
            return Some((key, value));
        }
    }
}

/// The keys of a line.
pub fn keys(line: &[u8]) -> impl Iterator<Item = String> + '_ {
    Pairs::new(line).map(|(key, _)| String::from_utf8_lossy(key).into_owned())
}

/// How long the value is that begins with a quote; `None` if that is never closed.
fn quoted_len(value: &[u8]) -> Option<usize> {
    let mut at = 1;
    while at < value.len() && value[at] != b'"' {
        at += if value[at] == b'\\' { 2 } else { 1 };
    }
    (at < value.len()).then_some(at + 1)
}

/// What a value says. Programs that write logfmt escape as JSON does.
pub fn unquoted(value: &[u8]) -> Cow<'_, [u8]> {
    if value.starts_with(b"\"") { json::unquoted(value) } else { value.into() }
}

/// Whether a line is logfmt and nothing else: it begins with a pair, and most of its words are pairs.
pub fn is_logfmt(line: &[u8]) -> bool {
    let line = line.trim_ascii();
    let is_key =
        |key: &[u8]| !key.is_empty() && key.iter().all(|byte| byte.is_ascii_alphanumeric() || b"_.-@".contains(byte));
    let first = line.iter().position(|byte| *byte == b'=').map_or(&b""[..], |at| &line[..at]);
    let pairs = Pairs::new(line).filter(|(key, _)| is_key(key)).count();
    is_key(first) && pairs >= 2 && !Pairs::new(line).any(|(key, _)| !is_key(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(line: &str) -> Vec<(String, String)> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Pairs::new(line.as_bytes()).map(|(key, value)| (text(key), text(&unquoted(value)))).collect()
    }

    #[test]
    fn values_are_unquoted() {
        let line = r#"a=1 flag b="two words" c="{\"code\":0}" d= e="open"#;
        let expected = [("a", "1"), ("b", "two words"), ("c", r#"{"code":0}"#), ("d", ""), ("e", "\"open")];
        assert_eq!(pairs(line), expected.map(|(key, value)| (key.to_owned(), value.to_owned())));
        assert_eq!(pairs(r#"a="\"#), [("a".to_owned(), r#""\"#.to_owned())]);
    }

    #[test]
    fn only_pairs_are_logfmt() {
        assert!(is_logfmt(b"ts=2027-03-01 level=warn msg=\"a b\" code=1"));
        for line in ["sep=;", "channel,code", "a=1", "2027-03-01 a=1 b=2", "x y a=1", "time,a=1 b=2"] {
            assert!(!is_logfmt(line.as_bytes()), "{line}");
        }
    }
}
