//! A row of a log, whatever its format.

use super::cell::Reason;

/// Where a row is in its chunk, and its two cells as they are written there.
#[derive(Debug, PartialEq, Eq)]
pub struct LogRow<'a> {
    /// Its first byte, after any blank lines.
    pub start: usize,
    /// Where an annotation goes.
    pub end: usize,
    /// The first byte after its line break.
    pub next: usize,
    /// Whether a field of a log with columns has quotes, and so may have line breaks.
    pub has_quotes: bool,
    /// Whether it is an object without an escape or another object in it, so that its texts are what is between the quotes.
    pub is_flat: bool,
    pub cells: Cells<'a>,
}

impl LogRow<'_> {
    /// All of the row, with its line break.
    pub fn whole<'c>(&self, chunk: &'c [u8]) -> &'c [u8] {
        &chunk[self.start..self.next]
    }
}

#[derive(Debug, PartialEq, Eq)]
pub enum Cells<'a> {
    Read {
        channel: &'a [u8],
        code: &'a [u8],
    },
    /// Which cell is which cannot be told.
    Torn(Reason),
    /// Nothing can be told, nor added.
    Broken(Reason),
}
