//! A row of a log, whatever its format.

use super::cell::Reason;

/// Where a row is in its chunk, and its two cells as they are written there.
#[derive(Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// Its first byte, after any blank lines.
    pub start: usize,
    /// Where an annotation goes.
    pub end: usize,
    /// The first byte after its line break.
    pub next: usize,
    pub cells: Cells<'a>,
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
