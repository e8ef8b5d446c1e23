//! The rows as lines of fields.

use std::borrow::Cow;

use super::rows::{COLUMNS, Cell, rows};
use crate::escape;

pub fn csv() -> String {
    lines(",", |text| escape::csv(',', text))
}

pub fn tsv() -> String {
    lines("\t", escape::tsv)
}

fn lines(separator: &str, escape: fn(Cow<'static, str>) -> Cow<'static, str>) -> String {
    let header = COLUMNS.iter().map(|column| Cow::Borrowed(column.name)).collect();
    let rows = rows().map(|row| row.cells().map(Cell::into_text).map(escape).collect());
    let lines = std::iter::once(header).chain(rows);
    lines.map(|fields: Vec<_>| fields.join(separator) + "\n").collect()
}
