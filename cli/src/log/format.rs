//! The format that the start of a log shows.

use std::io;

use clap::ValueEnum;

use super::fields::{CHANNEL_FIELDS, CODE_FIELDS, HTTP_FIELDS, REPLY_FIELDS, TOKEN_FIELDS, normal};
use super::open::BYTE_ORDER_MARK;
use super::{csv, logfmt};
use crate::exit::invalid;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Comma-separated values (RFC 4180); the first line has the names of the columns
    Csv,
    /// Tab-separated values, otherwise the same
    Tsv,
    /// One JSON object per line
    #[value(alias = "jsonl")]
    Ndjson,
    /// key=value pairs on each line
    Logfmt,
    /// Lines of text, each read as `explain` reads a paste; only for `summary`
    Text,
}

/// How the start of a log is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Columns between these bytes.
    Separated(u8),
    Json,
    Logfmt,
    Text,
}

const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];

/// The shape of a log by its first lines; `None` where nothing is in it.
///
/// # Errors
///
/// If it is in a format that no option can name.
pub fn recognise(head: &[u8]) -> io::Result<Option<Shape>> {
    let head = head.strip_prefix(BYTE_ORDER_MARK).unwrap_or(head);
    let head = &head[separator_line(head).map_or(0, |(_, len)| len)..];
    match head.trim_ascii_start().first() {
        None => Ok(None),
        Some(b'{') => Ok(Some(Shape::Json)),
        Some(b'[') if is_array(head) => {
            Err(invalid("this is a JSON array; write one object per line, as `jq -c '.[]'` does"))
        }
        Some(_) => Ok(Some(of_lines(head))),
    }
}

/// Whether `[` opens a value of JSON, not the time of a line. What comes after it may not be there yet.
fn is_array(head: &[u8]) -> bool {
    let inside = head.trim_ascii_start()[1..].trim_ascii_start();
    matches!(inside.first(), Some(b'{' | b'[' | b'"' | b']'))
}

fn of_lines(head: &[u8]) -> Shape {
    let mut lines = head.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.trim_ascii().is_empty());
    let first = lines.next().unwrap_or_default();
    if logfmt::is_logfmt(first) {
        return Shape::Logfmt;
    }
    // What the names of fields say outweighs how often a byte is there.
    let rank = |delimiter: &u8| {
        let names = csv::header(*delimiter, first).unwrap_or_default();
        let known = names.iter().filter(|name| is_name(name)).count();
        (known, memchr::memchr_iter(*delimiter, first).count())
    };
    let delimiter = DELIMITERS.into_iter().rev().max_by_key(rank).unwrap_or(b',');
    let (known, count) = rank(&delimiter);
    let counts = |line: &[u8]| memchr::memchr_iter(delimiter, line).count();
    let is_table = known > 0 || count > 0 && lines.take(20).all(|line| counts(line) == count);
    let is_prose = first.split(|byte| *byte == b' ').count() > 3 && known == 0;
    if is_table && !is_prose || !first.contains(&b' ') && first.is_ascii() {
        return Shape::Separated(delimiter);
    }
    Shape::Text
}

/// Whether a heading is the usual name of a field.
pub fn is_name(heading: &str) -> bool {
    let name = normal(heading);
    [CODE_FIELDS, CHANNEL_FIELDS, TOKEN_FIELDS, HTTP_FIELDS, REPLY_FIELDS]
        .iter()
        .any(|names| names.contains(&name.as_str()))
}

/// The delimiter and the length of a first line `sep=;`, which tells a spreadsheet what separates the fields.
pub fn separator_line(head: &[u8]) -> Option<(u8, usize)> {
    let rest = head.strip_prefix(b"sep=").or_else(|| head.strip_prefix(b"\"sep="))?;
    let (delimiter, rest) = rest.split_first()?;
    let rest = rest.strip_prefix(b"\"").unwrap_or(rest);
    // Of a `\r\n`, the second half is then a blank line before the header.
    matches!(rest.first(), Some(b'\n' | b'\r')).then_some((*delimiter, head.len() - rest.len() + 1))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn the_shape_is_that_of_the_first_lines() {
        let separated = |delimiter| Some(Shape::Separated(delimiter));
        for (head, shape) in [
            ("channel,code\n", separated(b',')),
            ("channel;code;msg, text, more\n", separated(b';')),
            ("sep=|\r\nchannel|code\r\n", separated(b'|')),
            ("channel\tcode\tmsg, text\n", separated(b'\t')),
            ("渠道,错误码\n", separated(b',')),
            ("{\"code\":1}\n", Some(Shape::Json)),
            ("level=info code=1\n", Some(Shape::Logfmt)),
            ("2027-03-01 08:00:00 WARN apns refused\n", Some(Shape::Text)),
            ("[08:00:01] 华为推送返回80100016\n", Some(Shape::Text)),
            ("\n[\n", separated(b',')),
            (" \n\n", None),
        ] {
            assert_eq!(recognise(head.as_bytes()).unwrap(), shape, "{head}");
        }
        for array in ["[{\"code\":1}]", "\n[\n {\"code\":1}]", "[[1]]", "[\"1\"]", "[ ]"] {
            assert!(recognise(array.as_bytes()).is_err(), "{array}");
        }
    }
}
