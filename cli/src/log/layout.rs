//! How a log is cut into rows, whatever its format.

use std::borrow::Cow;

use super::row::LogRow;
use super::{csv, json, logfmt};

/// How a log is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Layout {
    Separated(csv::Columns),
    Json(json::Fields),
    Logfmt {
        /// Names that are to be added, and so must not be there.
        added: Vec<String>,
    },
    /// Lines that are only read as a person reads them.
    Text,
}

impl Layout {
    /// The rows of a chunk that ends with a whole one.
    pub fn rows<'a>(&self, chunk: &'a [u8]) -> Rows<'a, '_> {
        match self {
            Self::Separated(columns) => Rows::Separated(csv::Records::new(columns, chunk)),
            Self::Json(fields) => Rows::Json(json::Objects::new(fields, chunk)),
            Self::Logfmt { added } => Rows::Lines(logfmt::Lines::new(chunk, added)),
            Self::Text => Rows::Lines(logfmt::Lines::new(chunk, &[])),
        }
    }

    /// Where the last whole row ends; `None` where more has to be read to know.
    pub fn last_row_end(&self, bytes: &[u8]) -> Option<usize> {
        match self {
            Self::Separated(columns) => csv::last_record_end(columns.delimiter, bytes),
            Self::Json(_) | Self::Logfmt { .. } | Self::Text => json::last_line_end(bytes),
        }
    }

    /// How many line breaks there are.
    pub fn count_lines(&self, bytes: &[u8]) -> u64 {
        match self {
            Self::Separated(_) => csv::count_lines(bytes),
            Self::Json(_) | Self::Logfmt { .. } | Self::Text => json::count_lines(bytes),
        }
    }

    /// What a cell says, without its quotes.
    pub fn unquoted<'a>(&self, cell: &'a [u8]) -> Cow<'a, [u8]> {
        match self {
            Self::Separated(_) => csv::unquoted(cell),
            Self::Json(_) => json::unquoted(cell),
            Self::Logfmt { .. } => logfmt::unquoted(cell),
            Self::Text => cell.into(),
        }
    }

    /// The same as text.
    pub fn text<'a>(&self, cell: &'a [u8]) -> Cow<'a, str> {
        match self.unquoted(cell) {
            Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
            Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
        }
    }
}

/// The rows of a chunk.
pub enum Rows<'a, 'c> {
    Separated(csv::Records<'a, 'c>),
    Json(json::Objects<'a, 'c>),
    Lines(logfmt::Lines<'a, 'c>),
}

impl<'a> Iterator for Rows<'a, '_> {
    type Item = LogRow<'a>;

    // Inlined, because returning each row through memory takes a quarter longer.
    #[inline(always)]
    fn next(&mut self) -> Option<LogRow<'a>> {
        match self {
            Self::Separated(rows) => rows.next(),
            Self::Json(rows) => rows.next(),
            Self::Lines(rows) => rows.next(),
        }
    }
}
