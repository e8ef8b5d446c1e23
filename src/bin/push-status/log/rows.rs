//! A row of a log, whatever its format.

use super::cell::Reason;
use super::{csv, json};

/// Where a row stands in its chunk, and its two cells as they stand there.
#[derive(Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// Its first byte, behind blank lines.
    pub start: usize,
    /// Where an annotation goes.
    pub end: usize,
    /// Behind its line break.
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

/// How a log is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Layout {
    Separated(csv::Columns),
    Json(json::Fields),
}

impl Layout {
    /// The row that begins at `from`, or behind blank lines there; `None` where no row follows.
    #[inline]
    pub fn row<'a>(&self, chunk: &'a [u8], from: usize) -> Option<Row<'a>> {
        match self {
            Self::Separated(columns) => columns.row(chunk, from),
            Self::Json(fields) => fields.row(chunk, from),
        }
    }

    /// Where the last whole row ends; `None` where more has to be read to know.
    pub fn last_row_end(&self, bytes: &[u8]) -> Option<usize> {
        match self {
            Self::Separated(columns) => csv::last_record_end(columns.delimiter, bytes),
            Self::Json(_) => json::last_line_end(bytes),
        }
    }

    /// What a cell says, without its quotes.
    pub fn text(&self, cell: &[u8]) -> String {
        let bytes = match self {
            Self::Separated(_) => csv::unquoted(cell),
            Self::Json(_) => json::unquoted(cell),
        };
        String::from_utf8_lossy(&bytes).into_owned()
    }
}
