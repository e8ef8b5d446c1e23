//! The rows as lines of fields.

use std::io;

use super::codes::Codes;
use super::columns::Cell;
use crate::escape;

pub fn csv(codes: Codes) -> io::Result<Vec<u8>> {
    let mut lines = csv::Writer::from_writer(Vec::new());
    lines.write_record(codes.columns().iter().map(|column| column.name))?;
    for row in codes.rows() {
        lines.write_record(row.cells(codes).map(|cell| cell.into_text().into_owned()))?;
    }
    lines.into_inner().map_err(|error| error.into_error())
}

pub fn tsv(codes: Codes) -> String {
    let header = codes.columns().iter().map(|column| column.name.into()).collect();
    let rows = codes.rows().map(|row| row.cells(codes).map(Cell::into_text).map(escape::tsv).collect());
    let lines = std::iter::once(header).chain(rows);
    lines.map(|fields: Vec<_>| fields.join("\t") + "\n").collect()
}
