//! One CSV file as records that know their line. Knows the shape of a file and nothing of what its columns mean.
//!
//! A record is one line, so every line is checked by itself before the csv crate splits it: a slip in one cannot swallow
//! the next, and the line number is right after blank lines and in CRLF files.

use std::fs;
use std::ops::Range;
use std::path::Path;

use csv::StringRecord;

use super::problem::{Problem, quoted};

/// A line of the file, split and unquoted. Has exactly as many cells as the header.
#[derive(Debug)]
pub struct Record {
    pub line: usize,
    pub cells: StringRecord,
}

/// Reads `folder/name`; what is wrong with its shape goes to `problems`, under the name `codes/name`.
///
/// Returns the records that have the right shape, or `None` where the file or its header cannot be used at all.
pub fn read(
    folder: &Path,
    name: &str,
    header: &'static [&'static str],
    problems: &mut Vec<Problem>,
) -> Option<Vec<Record>> {
    let file = format!("codes/{name}");
    match fs::read(folder.join(name)) {
        Ok(bytes) => records(&file, &bytes, header, problems),
        Err(error) => {
            let message =
                format!("cannot be read ({error}): it must be a CSV file with the header {}", header.join(","));
            problems.push(Problem { file, line: None, column: None, message });
            None
        }
    }
}

/// The records in `bytes`, the text of `file`; see [`read`].
fn records(
    file: &str,
    bytes: &[u8],
    header: &'static [&'static str],
    problems: &mut Vec<Problem>,
) -> Option<Vec<Record>> {
    let mut problem = |line: usize, (column, message): Slip| {
        problems.push(Problem { file: file.to_owned(), line: Some(line), column, message });
    };
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

/// The column and the message of a [`Problem`] in a line.
type Slip = (Option<&'static str>, String);

/// The first column that `line` heads otherwise than `header`, and how.
fn header_slip(line: &str, header: &'static [&'static str]) -> Slip {
    let mut found = line.split(',');
    let mut wanted = header.iter().copied();
    loop {
        match (wanted.next(), found.next()) {
            (Some(column), Some(cell)) if column == cell => {}
            (Some(column), Some(cell)) => return (Some(column), format!("{column} is headed {}", quoted(cell))),
            (Some(column), None) => return (Some(column), format!("{column} has no heading")),
            (None, cell) => return (None, format!("{} heads no column", quoted(cell.unwrap_or_default()))),
        }
    }
}

/// The lines that hold anything, numbered from 1, without a byte order mark and line ends (LF or CRLF).
fn numbered_lines(bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    bytes
        .split(|byte| *byte == b'\n')
        .map(|line| line.strip_suffix(b"\r").unwrap_or(line))
        .enumerate()
        .map(|(index, line)| (index + 1, line))
        .filter(|(_, line)| !line.is_empty())
}

/// A line that is a record by itself: one cell per column of `header`, the quotes in order.
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
        let message = format!("goes on with the byte 0x{:02x}, not UTF-8: save the file as UTF-8", rest[0]);
        slip(cell, &before[start..], &message)
    })?;
    let spans = cell_spans(line).map_err(|QuoteSlip { cell, start, message }| slip(cell, &line[start..], message))?;
    let counts = format!("the line has {} cells, the header {}", spans.len(), header.len());
    if let Some(surplus) = spans.get(header.len()) {
        let message = format!("is too many, as {counts}: a text with a comma stands between quotes");
        return Err(slip(header.len(), &line[surplus.clone()], &message));
    }
    if let Some(column) = header.get(spans.len()) {
        let message = format!("{column} has no cell, as {counts}: an empty cell keeps its comma");
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
    /// What is wrong; goes on from the cell's text.
    pub message: &'static str,
}

/// Where each cell of a line stands, quotes included.
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
                     a record is one line, and a quote inside a text is written twice",
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
                    "has a stray quote: a text with a quote stands between quotes, \
                     and a quote inside it is written twice",
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
