//! Tab-separated text, as pasted from a browser or a spreadsheet. A cell of several lines stands between quotes.

use super::page::{Table, Tables};

pub fn read(text: &str) -> Result<Vec<Table>, csv::Error> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b'\t').has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut tables = Tables::default();
    let mut in_table = false;
    for record in reader.records() {
        let record = record?;
        // A line without a tab is no row; and what is before a table, or between two, has none.
        let is_row = record.len() > 1;
        let line = record.position().map(|position| line_of(text, position.byte()));
        if !is_row {
            tables.prose(record.get(0).unwrap_or_default());
        } else if !in_table {
            tables.begin(line);
        }
        in_table = is_row;
        if is_row {
            tables.begin_row();
            for cell in &record {
                tables.cell(cell, line, false);
            }
        }
    }
    Ok(tables.finish())
}

/// The line of the record that starts at `byte` or, as the reader sees it, at the blank lines before it.
fn line_of(text: &str, byte: u64) -> usize {
    let start = usize::try_from(byte).unwrap_or(text.len()).min(text.len());
    let blank = text.as_bytes()[start..].iter().take_while(|byte| b"\r\n".contains(byte)).count();
    text.as_bytes()[..start + blank].iter().filter(|byte| **byte == b'\n').count() + 1
}
