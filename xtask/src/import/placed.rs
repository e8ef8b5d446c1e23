//! A page whose tables have found their channels: the rows, and remarks about everything that did not become a row.

use crate::codegen::model::{Channel, Row};

use super::page::PagePlace;

/// The columns that a page owns, besides the code.
pub const TEXTS: [&str; 3] = ["label", "description", "explanation"];

/// What a page says of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageRow {
    pub code: i64,
    pub place: PagePlace,
    /// In the order of [`TEXTS`]; `None` if the channel's page has no such column.
    pub texts: [Option<String>; 3],
}

/// The same columns of a row in the tables.
pub fn known_texts(row: &Row) -> [Option<&str>; 3] {
    [row.label.as_deref(), Some(&row.description), row.explanation.as_deref()]
}

/// The rows of a channel, in the page's order.
#[derive(Debug)]
pub struct PageSection<'a> {
    pub channel: &'a Channel,
    pub place: PagePlace,
    pub rows: Vec<PageRow>,
}

/// Something about the page that a person has to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Whether the page cannot be relied on, so that nothing may be written.
    pub is_error: bool,
    pub place: PagePlace,
    pub message: String,
}

/// A page whose tables have found their channels.
#[derive(Debug, Default)]
pub struct PlacedPage<'a> {
    pub sections: Vec<PageSection<'a>>,
    pub remarks: Vec<Remark>,
    /// The channels that should be on the page, and for which it has no table.
    pub missing: Vec<&'a Channel>,
}

impl PlacedPage<'_> {
    pub fn report(&mut self, is_error: bool, place: PagePlace, message: String) {
        self.remarks.push(Remark { is_error, place, message });
    }
}
