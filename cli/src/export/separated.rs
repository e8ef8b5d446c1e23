//! The rows as lines of fields.

use std::io;

use super::rows::{COLUMNS, Cell, rows};
use crate::escape;

pub fn csv() -> io::Result<Vec<u8>> {
    let mut lines = csv::Writer::from_writer(Vec::new());
    lines.write_record(COLUMNS.iter().map(|column| column.name))?;
    for row in rows() {
        lines.write_record(row.cells().map(|cell| cell.into_text().into_owned()))?;
    }
    lines.into_inner().map_err(|error| error.into_error())
}

pub fn tsv() -> String {
    let header = COLUMNS.iter().map(|column| column.name.into()).collect();
    let rows = rows().map(|row| row.cells().map(Cell::into_text).map(escape::tsv).collect());
    let lines = std::iter::once(header).chain(rows);
    lines.map(|fields: Vec<_>| fields.join("\t") + "\n").collect()
}
