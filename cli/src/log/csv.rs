//! CSV and TSV as RFC 4180 has them, read as the csv crate reads them, but in place: each row keeps its bytes.

use std::borrow::Cow;

use memchr::{memchr, memrchr};
use wide::u8x16;

use super::cell::Reason;
use super::marks::{Marks, Set};
use super::row::{Cells, LogRow};

const QUOTE: u8 = b'"';

/// Where the columns are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    pub delimiter: u8,
    /// How many fields the header has.
    pub count: usize,
    /// `None` where the whole log has one channel.
    pub channel: Option<usize>,
    /// `None` where no column has codes as they are.
    pub code: Option<usize>,
}

/// The rows of a chunk.
pub struct Records<'a, 'c> {
    columns: &'c Columns,
    fields: Fields<'a>,
    /// The end of the last row.
    at: usize,
}

impl<'a, 'c> Records<'a, 'c> {
    pub fn new(columns: &'c Columns, chunk: &'a [u8]) -> Self {
        Self { columns, fields: Fields::new(columns.delimiter, chunk), at: 0 }
    }
}

impl<'a> Iterator for Records<'a, '_> {
    type Item = LogRow<'a>;

    #[inline(always)]
    fn next(&mut self) -> Option<LogRow<'a>> {
        self.next_with(|_, _| {})
    }
}

impl<'a> Records<'a, '_> {
    /// The next row; `field` is given each field of it, with its quotes, and its column.
    #[inline(always)]
    pub fn next_with(&mut self, mut field: impl FnMut(usize, &'a [u8])) -> Option<LogRow<'a>> {
        let Self { columns, fields, at } = self;
        let chunk = fields.chunk;
        let start = fields.start_record(*at)?;
        let (mut channel, mut code): (&[u8], &[u8]) = (b"", b"");
        let (mut count, mut end) = (0, start);
        // No row has so many fields.
        let [channel_at, code_at] = [columns.channel, columns.code].map(|column| column.unwrap_or(usize::MAX));
        for (first, last) in &mut *fields {
            if count == channel_at {
                channel = &chunk[first..last];
            }
            if count == code_at {
                code = &chunk[first..last];
            }
            field(count, &chunk[first..last]);
            count += 1;
            end = last;
        }
        let cells = if !fields.is_closed {
            Cells::Broken(Reason::OpenQuote)
        } else if count != columns.count {
            Cells::Torn(Reason::FieldCount)
        } else {
            Cells::Read { channel, code }
        };
        let has_quotes = fields.has_quotes;
        *at = fields.end_record(end);
        Some(LogRow { start, end, next: *at, has_quotes, is_flat: false, cells })
    }
}

/// The bytes that end a field.
struct Separators {
    delimiter: u8,
    splats: [u8x16; 3],
}

impl Set for Separators {
    #[inline]
    fn contains(&self, bytes: u8x16) -> u8x16 {
        let [delimiter, line_feed, carriage_return] = self.splats;
        bytes.cmp_eq(delimiter) | bytes.cmp_eq(line_feed) | bytes.cmp_eq(carriage_return)
    }
}

/// The fields of a record: where each starts and ends, its quotes included.
struct Fields<'a> {
    chunk: &'a [u8],
    separators: Marks<'a, Separators>,
    next: Option<usize>,
    /// Whether each quote of the record so far is closed.
    is_closed: bool,
    /// Whether the record has a quoted field so far.
    has_quotes: bool,
}

impl<'a> Fields<'a> {
    fn new(delimiter: u8, chunk: &'a [u8]) -> Self {
        let splats = [delimiter, b'\n', b'\r'].map(u8x16::splat);
        let separators = Marks::new(chunk, Separators { delimiter, splats });
        Self { chunk, separators, next: None, is_closed: true, has_quotes: false }
    }

    /// Goes on with the record that begins at `from`, or after blank lines there. Returns where it begins, or `None` at the end.
    #[inline(always)]
    fn start_record(&mut self, from: usize) -> Option<usize> {
        let start = from + blank(&self.chunk[from..]);
        if start > from {
            self.separators.go_to(start);
        }
        (self.next, self.is_closed, self.has_quotes) = (Some(start), true, false);
        (start < self.chunk.len()).then_some(start)
    }

    /// The place after the line break of the record that ended at `end`.
    #[inline(always)]
    fn end_record(&mut self, end: usize) -> usize {
        let len = terminator(&self.chunk[end..]);
        if len > 1 {
            // The second half of a `\r\n` is marked, too.
            self.separators.next();
        }
        end + len
    }
}

impl Iterator for Fields<'_> {
    type Item = (usize, usize);

    #[inline(always)]
    fn next(&mut self) -> Option<(usize, usize)> {
        let first = self.next?;
        // A quote means something only where a field starts, and what follows its end is read to the letter.
        if self.chunk.get(first) == Some(&QUOTE) {
            let closing = closing_quote(self.chunk, first + 1);
            (self.is_closed, self.has_quotes) = (closing.is_some(), true);
            self.separators.go_to(closing.map_or(self.chunk.len(), |quote| quote + 1));
        }
        let last = self.separators.next();
        let delimiter = self.separators.set().delimiter;
        self.next = (self.chunk.get(last) == Some(&delimiter)).then_some(last + 1);
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

/// How many line breaks there are: `\n`, `\r\n`, or `\r` without a `\n`.
pub fn count_lines(bytes: &[u8]) -> u64 {
    let bare = match memchr(b'\r', bytes) {
        None => 0,
        Some(_) => memchr::memchr_iter(b'\r', bytes).filter(|at| bytes.get(at + 1) != Some(&b'\n')).count(),
    };
    (memchr::memchr_iter(b'\n', bytes).count() + bare) as u64
}

/// Where the first record ends, its line break included; `None` where more has to be read to know.
pub fn first_record_end(delimiter: u8, bytes: &[u8]) -> Option<usize> {
    record_end(&mut Fields::new(delimiter, bytes), 0)
}

/// Where the last whole record ends; `None` where more has to be read to know.
pub fn last_record_end(delimiter: u8, bytes: &[u8]) -> Option<usize> {
    // Without a quote, each line break ends a record. A `\r` at the very end may be half of one.
    if memchr(QUOTE, bytes).is_none() {
        let carriage_return = || memrchr(b'\r', bytes.get(..bytes.len().wrapping_sub(1))?);
        return memrchr(b'\n', bytes).or_else(carriage_return).map(|at| at + 1);
    }
    let mut fields = Fields::new(delimiter, bytes);
    std::iter::successors(record_end(&mut fields, 0), |last| record_end(&mut fields, *last)).last()
}

/// Where the whole records end.
pub fn record_ends(delimiter: u8, bytes: &[u8]) -> impl Iterator<Item = usize> {
    let mut fields = Fields::new(delimiter, bytes);
    let first = record_end(&mut fields, 0);
    std::iter::successors(first, move |last| record_end(&mut fields, *last))
}

fn record_end(fields: &mut Fields, from: usize) -> Option<usize> {
    fields.start_record(from)?;
    let bytes = fields.chunk;
    let (_, end) = fields.by_ref().last()?;
    let is_known = end + 1 < bytes.len() || bytes.get(end) == Some(&b'\n');
    is_known.then(|| fields.end_record(end))
}

/// What a field says, without its quotes.
pub fn unquoted(field: &[u8]) -> Cow<'_, [u8]> {
    let Some(inner) = field.strip_prefix(&[QUOTE]) else { return field.into() };
    let closing = closing_quote(inner, 0);
    let (quoted, after) = closing.map_or((inner, &[][..]), |at| (&inner[..at], &inner[at + 1..]));
    let mut text = Vec::with_capacity(field.len());
    let mut rest = quoted;
    while let Some(at) = memchr(QUOTE, rest) {
        text.extend_from_slice(&rest[..=at]);
        rest = rest.get(at + 2..).unwrap_or_default();
    }
    text.extend_from_slice(rest);
    text.extend_from_slice(after);
    text.into()
}

/// The fields of the first record, with their quotes.
pub fn cells(delimiter: u8, bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut fields = Fields::new(delimiter, bytes);
    fields.start_record(0);
    fields.map(|(first, last)| &bytes[first..last])
}

/// The fields of the header, without their quotes; `None` if one of them is never closed.
pub fn header(delimiter: u8, bytes: &[u8]) -> Option<Vec<String>> {
    let mut fields = Fields::new(delimiter, bytes);
    if fields.start_record(0).is_none() {
        return Some(Vec::new());
    }
    let text = |(first, last)| String::from_utf8_lossy(&unquoted(&bytes[first..last])).into_owned();
    let names = fields.by_ref().map(text).collect();
    fields.is_closed.then_some(names)
}
