//! Tab-separated text, as pasted from a browser or a spreadsheet. A cell of several lines is between quotes.

use super::page::{PageTable, PageTables};

pub fn read(text: &str) -> Vec<PageTable> {
    let mut tables = PageTables::default();
    let mut in_table = false;
    let (mut rest, mut line) = (text, 1);
    while !rest.is_empty() {
        let (cells, length) = row(rest);
        let lines = rest[..length].matches('\n').count();
        // A line without a tab is not a row but a text before a table or between two tables. In a table, a single number is
        // the rest of a row.
        let is_row = cells.len() > 1 || in_table && cells[0].starts_with(char::is_numeric);
        if !is_row {
            tables.prose(&cells[0]);
        } else if !in_table {
            tables.begin(Some(line));
        }
        // An empty line is a gap in a table, not its end.
        in_table = is_row || in_table && cells[0].trim().is_empty();
        if is_row {
            tables.begin_row();
            cells.iter().for_each(|cell| tables.cell(cell, Some(line), false));
        }
        rest = &rest[length..];
        line += lines;
    }
    tables.finish()
}

/// The first row of `text`, and its length with the line end.
fn row(text: &str) -> (Vec<String>, usize) {
    let (mut cells, mut start) = (Vec::new(), 0);
    loop {
        let rest = &text[start..];
        let (cell, length) = quoted(rest).unwrap_or_else(|| {
            let length = rest.find(['\t', '\n']).unwrap_or(rest.len());
            (rest[..length].to_owned(), length)
        });
        cells.push(cell);
        start += length;
        match text[start..].chars().next() {
            Some('\t') => start += 1,
            Some(_) => return (cells, start + 1),
            None => return (cells, start),
        }
    }
}

/// A cell between quotes, as a spreadsheet writes a cell of several lines: a tab or the end of the line follows. Other
/// quotes, such as those that a browser copies, are text.
fn quoted(text: &str) -> Option<(String, usize)> {
    let inner = text.strip_prefix('"')?;
    let mut at = 0;
    loop {
        at += inner[at..].find(['"', '\t'])?;
        if !inner[at..].starts_with("\"\"") {
            break;
        }
        at += 2;
    }
    let after = inner[at..].strip_prefix('"')?;
    let is_end = after.is_empty() || after.starts_with(['\t', '\n']) || after.starts_with("\r\n");
    // What is left of a CRLF makes a blank line, which is skipped.
    is_end.then(|| (inner[..at].replace("\"\"", "\""), at + 2))
}
