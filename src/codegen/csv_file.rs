//! One CSV file as records that know their line: the shape of a file, whatever its columns mean.
//!
//! A record is one line, so every line is checked by itself before the csv crate splits it. A slip in one line then cannot
//! swallow the next one, and the line numbers are right after blank lines and in files with CRLF.

use std::fs;
use std::ops::Range;
use std::path::Path;

use csv::StringRecord;

use super::encoding::{is_utf_16, without_byte_order_mark};
use super::problem::{Problem, quoted};

/// A line of the file, split and unquoted. Has exactly as many cells as the header.
#[derive(Debug)]
pub struct Record {
    pub line: usize,
    pub cells: StringRecord,
}

/// Reads `folder/name`, where `name` may have folders of its own; what is wrong with the shape of the file goes to
/// `problems`, under the name `codes/name`.
///
/// Returns the records that have the right shape, or `None` if the file or its header cannot be used at all.
pub fn read(
    folder: &Path,
    name: &str,
    header: &'static [&'static str],
    problems: &mut Vec<Problem>,
) -> Option<Vec<Record>> {
    let file = format!("codes/{name}");
    match fs::read(folder.join(name)) {
        Ok(bytes) => parse(&file, &bytes, header, problems),
        Err(error) => {
            let message =
                format!("cannot be read ({error}): it must be a CSV file with the header {}", header.join(","));
            problems.push(Problem { file, line: None, column: None, message });
            None
        }
    }
}

/// The records in `bytes`, the text of `file`; see [`read`].
fn parse(
    file: &str,
    bytes: &[u8],
    header: &'static [&'static str],
    problems: &mut Vec<Problem>,
) -> Option<Vec<Record>> {
    let mut problem = |line: usize, (column, message): Slip| {
        problems.push(Problem { file: file.to_owned(), line: Some(line), column, message });
    };
    if let Some(cause) = not_our_csv(bytes, header) {
        problem(1, (None, cause.to_owned()));
        return None;
    }
    let mut lines = numbered_lines(bytes);
    let expected = header.join(",");
    let Some((line, first)) = lines.next() else {
        problem(1, (None, format!("the header is missing: the first line must be {expected}")));
        return None;
    };
    if first != expected.as_bytes() {
        let (column, slip) = header_slip(&String::from_utf8_lossy(first), header);
        problem(line, (column, format!("{slip}: the first line must be {expected}")));
        return None;
    }
    // The lines of the right shape, and their text.
    let (mut numbers, mut text) = (Vec::new(), String::new());
    for (line, bytes) in lines {
        match checked(bytes, header) {
            Ok(shaped) => {
                numbers.push(line);
                text.push_str(shaped);
                text.push('\n');
            }
            Err(slip) => problem(line, slip),
        }
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .terminator(csv::Terminator::Any(b'\n'))
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    for (line, cells) in numbers.into_iter().zip(reader.records()) {
        match cells {
            Ok(cells) => records.push(Record { line, cells }),
            Err(error) => problem(line, (None, error.to_string())),
        }
    }
    Some(records)
}

/// Why the file as a whole is not CSV as the tables are, if a program saved it in another form. Otherwise every line would be
/// reported, and none of the messages would name the cause.
fn not_our_csv(bytes: &[u8], header: &[&str]) -> Option<&'static str> {
    if is_utf_16(bytes) {
        return Some("the file is saved as UTF-16: save it as UTF-8, which Excel calls \"CSV UTF-8\"");
    }
    let text = without_byte_order_mark(bytes);
    if text.contains(&b'\r') && !text.contains(&b'\n') {
        return Some("the lines end with CR only, as on old Macs: save the file with LF line ends");
    }
    let first = text.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).find(|line| !line.is_empty())?;
    if first.to_ascii_lowercase().starts_with(b"sep=") {
        return Some("the line `sep=` is only for spreadsheets: delete it, so that the header is the first line");
    }
    let has = |separator: u8| first.contains(&separator) && !first.contains(&b',') && header.len() > 1;
    if has(b';') {
        return Some("the cells are separated by semicolons: save the file with commas between them");
    }
    if has(b'\t') {
        return Some("the cells are separated by tabs: save the file with commas between them");
    }
    None
}

/// The column and the message of a [`Problem`] in a line.
type Slip = (Option<&'static str>, String);

/// The first column whose heading in `line` is not that of `header`, and what is wrong with it.
fn header_slip(line: &str, header: &'static [&'static str]) -> Slip {
    let mut found = line.split(',');
    let mut wanted = header.iter().copied();
    loop {
        match (wanted.next(), found.next()) {
            (Some(column), Some(cell)) if column == cell => {}
            (Some(column), Some(cell)) => {
                return (Some(column), format!("the heading of {column} is {}", quoted(cell)));
            }
            (Some(column), None) => return (Some(column), format!("{column} has no heading")),
            (None, cell) => return (None, format!("the heading {} is not a column", quoted(cell.unwrap_or_default()))),
        }
    }
}

/// The lines that are not empty, numbered from 1, without a byte order mark and line ends (LF or CRLF).
fn numbered_lines(bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    without_byte_order_mark(bytes)
        .split(|byte| *byte == b'\n')
        .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
        .enumerate()
        .map(|(index, line)| (index + 1, line))
        .filter(|(_, line)| !line.is_empty())
}

/// The line as text, if it is one record: one cell per column of `header`, with its quotes in order.
fn checked<'a>(line: &'a [u8], header: &'static [&'static str]) -> Result<&'a str, Slip> {
    let slip = |cell: usize, text: &str, message: &str| {
        let column = header.get(cell).copied();
        let shown = column.map_or(format!("cell {}", cell + 1), str::to_owned);
        (column, format!("{shown} {} {message}", quoted(text)))
    };
    let line = std::str::from_utf8(line).map_err(|error| {
        let (before, rest) = line.split_at(error.valid_up_to());
        let before = String::from_utf8_lossy(before);
        let (cell, start) = match cell_spans(&before) {
            Ok(spans) => (spans.len() - 1, spans.last().map_or(0, |span| span.start)),
            Err(slip) => (slip.cell, slip.start),
        };
        let message = format!("is followed by the byte 0x{:02x}, which is not UTF-8: save the file as UTF-8", rest[0]);
        slip(cell, &before[start..], &message)
    })?;
    let spans = cell_spans(line).map_err(|QuoteSlip { cell, start, message }| slip(cell, &line[start..], message))?;
    let counts = format!("the line has {} cells and the header {}", spans.len(), header.len());
    if let Some(surplus) = spans.get(header.len()) {
        let message = format!("is one cell too many ({counts}): put a text that holds a comma between quotes");
        return Err(slip(header.len(), &line[surplus.clone()], &message));
    }
    if let Some(column) = header.get(spans.len()) {
        let message = format!("{column} has no cell ({counts}): keep the comma of an empty cell");
        return Err((Some(column), message));
    }
    Ok(line)
}

/// A cell whose quotes are not in order.
#[derive(Debug)]
pub struct QuoteSlip {
    /// Its index, and where in the line it starts.
    pub cell: usize,
    pub start: usize,
    /// What is wrong: the message continues after the cell's text.
    pub message: &'static str,
}

/// Where each cell of a line is, quotes included.
pub fn cell_spans(line: &str) -> Result<Vec<Range<usize>>, QuoteSlip> {
    let mut spans = Vec::new();
    let mut start = 0;
    loop {
        let rest = &line[start..];
        let cell = spans.len();
        let slip = |message| QuoteSlip { cell, start, message };
        let length = match rest.strip_prefix('"') {
            Some(inner) => {
                let closing = closing_quote(inner).ok_or(slip(
                    "has an opening quote that is not closed on this line: \
                     keep a record on one line, and write a quote inside a text twice",
                ))?;
                closing + 2
            }
            None => rest.find([',', '"']).unwrap_or(rest.len()),
        };
        let end = start + length;
        spans.push(start..end);
        match line[end..].chars().next() {
            None => return Ok(spans),
            Some(',') => start = end + 1,
            Some(_) => {
                return Err(slip(
                    "has a stray quote: put a text that holds a quote between quotes, \
                     and write the quote inside it twice",
                ));
            }
        }
    }
}

/// Where in `text` a quoted cell ends: the first quote that is not one of a pair.
fn closing_quote(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        at += bytes[at..].iter().position(|byte| *byte == b'"')?;
        if bytes.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}
