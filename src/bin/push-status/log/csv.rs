//! CSV and TSV as RFC 4180 has them, read as the csv crate reads them, but in place: each row keeps its bytes.

use memchr::{memchr, memchr3, memrchr};

use super::cell::Reason;
use super::rows::{Cells, Row};

const QUOTE: u8 = b'"';

/// Where the columns are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    pub delimiter: u8,
    /// How many fields the header has.
    pub count: usize,
    /// `None` where the whole log has one channel.
    pub channel: Option<usize>,
    pub code: usize,
}

impl Columns {
    /// The row that begins at `from`, or behind blank lines there; `None` where no row follows.
    pub fn row<'a>(&self, chunk: &'a [u8], from: usize) -> Option<Row<'a>> {
        let start = from + blank(&chunk[from..]);
        if start == chunk.len() {
            return None;
        }
        let (mut channel, mut code): (&[u8], &[u8]) = (b"", b"");
        let mut fields = Fields { chunk, delimiter: self.delimiter, next: Some(start), is_closed: true };
        let (mut count, mut end) = (0, start);
        for (first, last) in &mut fields {
            if Some(count) == self.channel {
                channel = &chunk[first..last];
            }
            if count == self.code {
                code = &chunk[first..last];
            }
            count += 1;
            end = last;
        }
        let cells = if !fields.is_closed {
            Cells::Broken(Reason::OpenQuote)
        } else if count != self.count {
            Cells::Torn(Reason::FieldCount)
        } else {
            Cells::Read { channel, code }
        };
        Some(Row { start, end, next: end + terminator(&chunk[end..]), cells })
    }
}

/// The fields of a record: where each starts and ends, its quotes included.
struct Fields<'a> {
    chunk: &'a [u8],
    delimiter: u8,
    next: Option<usize>,
    /// Whether each quote so far is closed.
    is_closed: bool,
}

impl Iterator for Fields<'_> {
    type Item = (usize, usize);

    #[inline]
    fn next(&mut self) -> Option<(usize, usize)> {
        let first = self.next?;
        let mut last = first;
        // A quote means something only where a field starts, and what follows its end is read to the letter.
        if self.chunk.get(first) == Some(&QUOTE) {
            let closing = closing_quote(self.chunk, first + 1);
            self.is_closed = closing.is_some();
            last = closing.map_or(self.chunk.len(), |quote| quote + 1);
        }
        let rest = &self.chunk[last..];
        last += memchr3(self.delimiter, b'\n', b'\r', rest).unwrap_or(rest.len());
        self.next = (self.chunk.get(last) == Some(&self.delimiter)).then_some(last + 1);
        Some((first, last))
    }
}

/// Where the quote is closed that was opened before `at`.
fn closing_quote(chunk: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += memchr(QUOTE, &chunk[at..])?;
        if chunk.get(at + 1) != Some(&QUOTE) {
            return Some(at);
        }
        at += 2;
    }
}

/// How long the line breaks at the start of `bytes` are.
fn blank(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count()
}

/// How long the line break at the start of `bytes` is: 0 at the end of the input.
fn terminator(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] => 2,
        [_, ..] => 1,
        [] => 0,
    }
}

/// How many line breaks there are: `\n`, `\r\n`, or `\r` alone.
pub fn count_lines(bytes: &[u8]) -> u64 {
    let alone = match memchr(b'\r', bytes) {
        None => 0,
        Some(_) => memchr::memchr_iter(b'\r', bytes).filter(|at| bytes.get(at + 1) != Some(&b'\n')).count(),
    };
    (memchr::memchr_iter(b'\n', bytes).count() + alone) as u64
}

/// Where the first record ends, its line break included; `None` where more has to be read to know.
pub fn first_record_end(delimiter: u8, bytes: &[u8]) -> Option<usize> {
    record_end(delimiter, bytes, 0)
}

/// Where the last whole record ends; `None` where more has to be read to know.
pub fn last_record_end(delimiter: u8, bytes: &[u8]) -> Option<usize> {
    // Without a quote, each line break ends a record. A `\r` at the very end may be half of one.
    if memchr(QUOTE, bytes).is_none() {
        let carriage_return = || memrchr(b'\r', bytes.get(..bytes.len().wrapping_sub(1))?);
        return memrchr(b'\n', bytes).or_else(carriage_return).map(|at| at + 1);
    }
    let mut last = None;
    while let Some(end) = record_end(delimiter, bytes, last.unwrap_or(0)) {
        last = Some(end);
    }
    last
}

fn record_end(delimiter: u8, bytes: &[u8], from: usize) -> Option<usize> {
    let start = from + blank(&bytes[from..]);
    let fields = Fields { chunk: bytes, delimiter, next: Some(start), is_closed: true };
    let (_, end) = fields.last()?;
    let is_known = end + 1 < bytes.len() || bytes.get(end) == Some(&b'\n');
    is_known.then(|| end + terminator(&bytes[end..]))
}

/// What a field says, without its quotes.
pub fn unquoted(field: &[u8]) -> Vec<u8> {
    let Some(inner) = field.strip_prefix(&[QUOTE]) else { return field.to_vec() };
    let closing = closing_quote(inner, 0);
    let (quoted, behind) = closing.map_or((inner, &[][..]), |at| (&inner[..at], &inner[at + 1..]));
    let mut text = Vec::with_capacity(field.len());
    let mut rest = quoted;
    while let Some(at) = memchr(QUOTE, rest) {
        text.extend_from_slice(&rest[..=at]);
        rest = rest.get(at + 2..).unwrap_or_default();
    }
    text.extend_from_slice(rest);
    text.extend_from_slice(behind);
    text
}

/// The fields of the header, without their quotes.
pub fn header(delimiter: u8, bytes: &[u8]) -> Vec<String> {
    let start = blank(bytes);
    if start == bytes.len() {
        return Vec::new();
    }
    let fields = Fields { chunk: bytes, delimiter, next: Some(start), is_closed: true };
    fields.map(|(first, last)| String::from_utf8_lossy(&unquoted(&bytes[first..last])).into_owned()).collect()
}

/// A text as a field: between quotes where it needs them.
pub fn quoted(delimiter: u8, text: &str) -> String {
    let needs_quotes = text.bytes().any(|byte| byte == delimiter || matches!(byte, QUOTE | b'\n' | b'\r'));
    if needs_quotes { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}
