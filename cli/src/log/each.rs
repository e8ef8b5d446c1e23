//! Reads a log row by row on all cores, with more than its channel and its code.

use std::borrow::Cow;
use std::io;
use std::sync::{Mutex, PoisonError};

use push_status::Channel;
use rustc_hash::FxHashMap;

use super::cell::{Meaning, Reason, sender};
use super::fields::{best, normal};
use super::keys::Keys;
use super::layout::Layout;
use super::memo::Memo;
use super::pick::{Picked, Places, is_blank};
use super::place::Place;
use super::reading::Reading;
use super::row::{Cells, LogRow};
use super::status::{Code, Status};
use super::tally::Tally;
use super::texts::UnreadRow;
use super::workers::on_each_core;
use super::{Log, csv, header, json, logfmt};
use crate::exit::invalid;

/// What a row says: the channel that returned its code, and what the other fields hold; nothing where a row has none.
pub struct Record<'a, const N: usize> {
    pub sender: Channel,
    pub status: &'a Status,
    cells: [&'a [u8]; N],
    /// The texts of fields in nested objects, if the log has such.
    nested: Option<&'a [Cow<'a, [u8]>; N]>,
    reading: &'a Reading,
    /// Whether the text that is meant is what is between two quotes, without escapes.
    has_plain_texts: bool,
    /// The row as it is in the log.
    pub row: &'a [u8],
    /// The same with what ends it.
    whole: &'a [u8],
}

impl<'a, const N: usize> Record<'a, N> {
    /// What a field says, without its quotes.
    #[inline]
    pub fn text(&self, field: usize) -> Cow<'a, [u8]> {
        let cell = self.cells[field];
        if let Some(nested) = self.nested.filter(|_| is_blank(cell)) {
            return Cow::Borrowed(&nested[field]);
        }
        if let ([b'"', text @ .., b'"'], true) = (cell, self.has_plain_texts) {
            return text.into();
        }
        if cell.first() == Some(&b'"') || cell == b"null" { self.reading.layout.unquoted(cell) } else { cell.into() }
    }
}

impl<const N: usize> Record<'_, N> {
    /// Whether a field opens a quote and what follows is no text: the quote is not closed, or an escape in it means no character.
    #[inline]
    pub fn is_broken(&self, field: usize) -> bool {
        let cell = self.cells[field];
        let is_plain = self.has_plain_texts || cell.first() != Some(&b'"') || is_blank(cell);
        // A text that cannot be unquoted stays as it is.
        !is_plain && !matches!(self.reading.layout, Layout::Separated(_)) && self.text(field).len() == cell.len()
    }

    /// Whether the row has a field.
    #[inline]
    pub fn has(&self, field: usize) -> bool {
        !self.cells[field].is_empty() || self.nested.is_some_and(|nested| !nested[field].is_empty())
    }

    /// What the row calls a field with one of these usual names, in a log without a header.
    #[cold]
    pub fn name_of(&self, usual: &[&str]) -> Option<String> {
        let keys: Vec<String> = match self.reading.layout {
            Layout::Json(_) => json::keys(self.whole.trim_ascii())?,
            _ => logfmt::keys(self.row).collect(),
        };
        best(&keys, usual).ok().flatten().map(|key| keys[key].clone())
    }

    /// Whether a text may have a line break in it.
    pub const fn may_have_line_breaks(&self) -> bool {
        !self.has_plain_texts
    }

    /// Whether the row has an HTTP status which says that the message was accepted.
    #[cold]
    pub fn is_accepted(&self) -> bool {
        let cells = self.reading.parts.of_row(&self.reading.layout, self.whole).ok();
        cells.and_then(|cells| cells.http_status()).is_some_and(|status| (200..300).contains(&status))
    }

    /// The vendor's whole reply and its HTTP status, if the log has replies and the row one.
    #[inline]
    pub fn reply(&self) -> Option<(Vec<u8>, Option<u16>)> {
        if self.reading.parts.have_reply() { self.read_reply() } else { None }
    }

    fn read_reply(&self) -> Option<(Vec<u8>, Option<u16>)> {
        let Reading { layout, parts, .. } = self.reading;
        let cells = parts.of_row(layout, self.whole).ok()?;
        Some((cells.reply().to_vec(), cells.http_status())).filter(|_| cells.is_reply())
    }
}

/// What is done with the rows, on one core.
pub trait Sink<const N: usize>: Send {
    /// Takes a row; says why it cannot be used.
    fn take(&mut self, record: &Record<N>) -> Result<(), Reason>;

    /// Takes a row whose code is a word in a channel of which no list has one. It is reported as one that cannot be read.
    fn take_word(&mut self, record: &Record<N>);

    /// Takes a row of which it cannot be told what it says of its token.
    fn take_unread(&mut self, row: &UnreadRow);
}

const ZERO_BYTE: &str = "has a zero byte, so it is not text: write all of the log in one encoding, without a part that is compressed, \
                         and take zero bytes out with tr -d '\\0'";
const SECOND_HEADER: &str =
    "is a second header, whose columns are not those of the first one: make two files of this one there";

/// Gives each row that has a status to one of the sinks that `sink` makes, one for each core.
///
/// # Errors
///
/// If the log cannot be read.
pub fn each<'l, const N: usize, S: Sink<N>>(
    log: Log<'l>,
    places: &Places<N>,
    sink: impl Fn() -> S + Sync,
) -> io::Result<(Tally, Vec<S>)> {
    let Log { chunks, reading, header, .. } = log;
    let layout = &reading.layout;
    let header = match layout {
        Layout::Separated(columns) => csv::header(columns.delimiter, header::line(&header)).unwrap_or_default(),
        Layout::Json(_) | Layout::Logfmt { .. } | Layout::Text => Vec::new(),
    };
    let is_read = |column: usize| {
        let is_part = reading.parts.places.contains(&Some(Place::Column(column)));
        let is_field = places.columns.get(column).is_some_and(Option::is_some);
        is_part || is_field || places.others.iter().any(|(other, _)| *other == column)
    };
    let read = header.iter().enumerate().filter(|(column, _)| is_read(*column));
    let header = Header { read: read.map(|(column, name)| (column, normal(name))).collect(), columns: header.len() };
    let chunks = Mutex::new(chunks);
    let work = || -> io::Result<(Tally, S)> {
        let mut worker = Worker {
            reading: &reading,
            places,
            memo: Memo::new(&reading, &|_| Vec::new()),
            memo_of_swallowed: Memo::new(&reading, &|_| Vec::new()),
            tally: Tally::default(),
            refused: FxHashMap::default(),
            header: &header,
            other_header: None,
            sink: sink(),
        };
        let mut chunk = Vec::new();
        loop {
            let taken = chunks.lock().unwrap_or_else(PoisonError::into_inner).next(layout, &mut chunk)?;
            let Some(place) = taken else { break };
            worker.chunk(&chunk, place.line);
            // What follows may be compressed or in UTF-16, so that no delivery in it can be seen.
            let zero = memchr::memchr(0, &chunk).map(|at| place.line + layout.count_lines(&chunk[..at]));
            let refused = [zero.map(|line| (line, ZERO_BYTE)), worker.other_header.map(|line| (line, SECOND_HEADER))];
            if let Some((line, why)) = refused.into_iter().flatten().min_by_key(|(line, _)| *line) {
                return Err(invalid(format!("line {line} {why}")));
            }
        }
        Ok(worker.finish())
    };
    let (mut tally, mut sinks) = (Tally::default(), Vec::new());
    for result in on_each_core(work) {
        let (of_worker, sink) = result?;
        tally.merge(of_worker);
        sinks.push(sink);
    }
    Ok((tally, sinks))
}

/// Reads chunks of rows.
struct Worker<'a, const N: usize, S> {
    reading: &'a Reading,
    places: &'a Places<N>,
    memo: Memo<'a>,
    /// Remembers the meanings of lines that an unbalanced quote has swallowed. They are not counted.
    memo_of_swallowed: Memo<'a>,
    tally: Tally,
    /// How many rows with a status the sink did not take.
    refused: FxHashMap<(Channel, Status), u64>,
    header: &'a Header,
    /// The line of a second header, which has the names in other columns.
    other_header: Option<u64>,
    sink: S,
}

impl<const N: usize, S: Sink<N>> Worker<'_, N, S> {
    fn finish(mut self) -> (Tally, S) {
        self.memo.finish(&mut self.tally);
        for (status, rows) in self.refused {
            self.tally.take_back(&status, rows);
        }
        (self.tally, self.sink)
    }

    fn chunk(&mut self, chunk: &[u8], first_line: u64) {
        match &self.reading.layout {
            Layout::Separated(columns) => {
                let mut records = csv::Records::new(columns, chunk);
                loop {
                    let mut cells = [&b""[..]; N];
                    let row = records.next_with(|column, cell| {
                        if let Some(Some(place)) = self.places.columns.get(column) {
                            cells[*place] = cell;
                        }
                    });
                    let Some(row) = row else { break };
                    if is_swallowing(columns, &chunk[row.start..row.end], &row.cells) {
                        self.swallowed(columns, &chunk[row.start..row.end]);
                        self.tally.add(&Meaning::Unread(Reason::SwallowedRows), 1);
                        self.unread(Reason::SwallowedRows, chunk, &row, first_line);
                    } else {
                        if !self.places.others.is_empty() {
                            self.places.fill(columns.delimiter, &chunk[row.start..row.end], &mut cells);
                        }
                        self.row(chunk, &row, Ok(cells), None, first_line);
                    }
                }
            }
            Layout::Json(fields) => {
                let mut objects = json::Objects::new(fields, chunk);
                let mut picked = Picked::new(&self.places.names);
                loop {
                    picked.clear();
                    let Some(row) = objects.next_with(|number, key, value| picked.pair(number, key, value)) else {
                        break;
                    };
                    if row.is_flat {
                        let cells = picked.cells().and_then(|cells| self.places.check(cells));
                        self.row(chunk, &row, cells, None, first_line);
                        continue;
                    }
                    let object = &chunk[row.start..row.end + 1];
                    let cells = self.places.pick(object).and_then(|cells| self.places.check(cells));
                    match self.places.pick_nested(&self.reading.layout, object) {
                        Ok(nested) => self.row(chunk, &row, cells, nested.as_ref(), first_line),
                        Err(reason) => self.row(chunk, &row, cells.and(Err(reason)), None, first_line),
                    }
                }
            }
            Layout::Logfmt { .. } | Layout::Text => {
                let (mut picked, mut keys) = (Picked::new(&self.places.names), Keys::default());
                for row in logfmt::Lines::new(chunk, &[]) {
                    picked.clear();
                    keys.restart();
                    logfmt::Pairs::new(row.whole(chunk))
                        .for_each(|(key, value)| picked.pair(keys.number(key), key, value));
                    self.row(chunk, &row, picked.cells(), None, first_line);
                }
            }
        }
    }

    fn row(
        &mut self,
        chunk: &[u8],
        row: &LogRow,
        cells: Result<[&[u8]; N], Reason>,
        nested: Option<&[Cow<[u8]>; N]>,
        first_line: u64,
    ) {
        // The memo counts the row.
        let meaning = match row.cells {
            Cells::Read { channel, code } => &self.memo.row(row.whole(chunk), channel, code, &mut self.tally).meaning,
            Cells::Torn(reason) | Cells::Broken(reason) => {
                self.tally.add(&Meaning::Unread(reason), 1);
                return self.unread(reason, chunk, row, first_line);
            }
        };
        let (sender, status) = match meaning {
            Meaning::Status { sender, status } => (*sender, status),
            Meaning::Unread(reason) => {
                let reason = *reason;
                if reason == Reason::NotACode {
                    self.word(chunk, row, cells, nested);
                }
                return self.unread(reason, chunk, row, first_line);
            }
            Meaning::UnknownChannel(_) | Meaning::Ambiguous { .. } => {
                self.find_other_header(chunk, row, first_line);
                return self.sink.take_unread(&UnreadRow::new(&self.reading.layout, row.whole(chunk)));
            }
        };
        // In a second header, the code is the name of a column.
        if matches!(status.code, Code::Unlisted(_)) {
            self.other_header =
                self.other_header.or_else(|| self.header.line_of_other(self.reading, chunk, row, first_line));
        }
        let (bytes, whole, reading) = (&chunk[row.start..row.end], row.whole(chunk), self.reading);
        let has_plain_texts = row.is_flat;
        let taken = cells.and_then(|cells| {
            self.sink.take(&Record { sender, status, cells, nested, reading, has_plain_texts, row: bytes, whole })
        });
        if let Err(reason) = taken {
            *self.refused.entry((sender, status.clone())).or_default() += 1;
            self.tally.add(&Meaning::Unread(reason), 1);
            self.unread(reason, chunk, row, first_line);
        }
    }

    fn find_other_header(&mut self, chunk: &[u8], row: &LogRow, first_line: u64) {
        self.other_header =
            self.other_header.or_else(|| self.header.line_of_other(self.reading, chunk, row, first_line));
    }

    /// Takes a row whose code is no code, but may be a word that says something of its token.
    #[cold]
    fn word(&mut self, chunk: &[u8], row: &LogRow, cells: Result<[&[u8]; N], Reason>, nested: Option<&[Cow<[u8]>; N]>) {
        let (bytes, whole, reading) = (&chunk[row.start..row.end], row.whole(chunk), self.reading);
        let (Ok(cells), Ok(parts)) = (cells, reading.parts.of_row(&reading.layout, whole)) else { return };
        let Ok(sender) = parts.sender(reading.channel) else { return };
        let (sender, status) = (sender.channel, &Status::unlisted(&parts.code()));
        let has_plain_texts = row.is_flat;
        self.sink.take_word(&Record { sender, status, cells, nested, reading, has_plain_texts, row: bytes, whole });
    }

    /// Notes the line of a row that could not be read.
    fn unread(&mut self, reason: Reason, chunk: &[u8], row: &LogRow, first_line: u64) {
        self.find_other_header(chunk, row, first_line);
        // The sink has taken all that a row says except its time.
        if reason != Reason::NoTime {
            self.sink.take_unread(&UnreadRow::new(&self.reading.layout, row.whole(chunk)));
        }
        self.tally.note_unread(reason, || first_line + self.reading.layout.count_lines(&chunk[..row.start]));
    }

    /// Takes the rows that an unbalanced quote has swallowed, so that a delivery among them still protects its token.
    fn swallowed(&mut self, columns: &csv::Columns, row: &[u8]) {
        let reading = self.reading;
        for line in row.split(|byte| matches!(byte, b'\n' | b'\r')) {
            let (mut cells, mut channel, mut code) = ([&b""[..]; N], &b""[..], &b""[..]);
            for (column, cell) in line.split(|byte| *byte == columns.delimiter).enumerate() {
                if let Some(Some(place)) = self.places.columns.get(column) {
                    cells[*place] = cell;
                }
                if Some(column) == columns.channel {
                    channel = cell;
                }
                if Some(column) == columns.code {
                    code = cell;
                }
            }
            let entry = self.memo_of_swallowed.row(line, channel, code, &mut Tally::default());
            if let Meaning::Status { sender, status } = &entry.meaning {
                if status.token == push_status::TokenVerdict::Alive {
                    let (sender, has_plain_texts) = (*sender, false);
                    let nested = None;
                    let record =
                        Record { sender, status, cells, nested, reading, has_plain_texts, row: line, whole: line };
                    // Whatever is wrong with it, the row is reported.
                    let _ = self.sink.take(&record);
                }
            }
        }
    }
}

/// The names of the columns of a log that are read.
struct Header {
    /// Where each is, and its name as [`normal`] has it.
    read: Vec<(usize, String)>,
    /// How many columns there are in all.
    columns: usize,
}

impl Header {
    /// The line of a row that is another header, as where two files were joined, if the columns that are read have other names in
    /// it: the rows after it are not to be read as those before it.
    fn line_of_other(&self, reading: &Reading, chunk: &[u8], row: &LogRow, first_line: u64) -> Option<u64> {
        let Layout::Separated(columns) = &reading.layout else { return None };
        let is_it = row
            .whole(chunk)
            .split(|byte| matches!(byte, b'\n' | b'\r'))
            .any(|line| self.is_other(columns.delimiter, line));
        is_it.then(|| first_line + reading.layout.count_lines(&chunk[..row.start]))
    }

    fn is_other(&self, delimiter: u8, row: &[u8]) -> bool {
        let Some(cells) = csv::header(delimiter, row) else { return false };
        // If the file before it has no line break at its end, the header follows its last row on the same line.
        let glued = cells.len().saturating_sub(self.columns);
        let cells: Vec<String> = cells[glued..].iter().map(|cell| normal(cell)).collect();
        let names = cells.iter().filter(|cell| self.read.iter().any(|(_, name)| name == *cell && !name.is_empty()));
        let is_moved = |(column, name): &(usize, String)| {
            let is_first = glued > 0 && *column == 0;
            cells.get(*column).is_some_and(|cell| if is_first { !cell.ends_with(name) } else { cell != name })
        };
        names.count() >= 2 && self.read.iter().any(is_moved)
    }
}

/// Whether a quote is opened in the row and only closed in a later one, so that whole rows are taken for a text. A text of several
/// lines may also have as many commas as a row, but then the row has all its cells, and no line of it has a channel in its place.
fn is_swallowing(columns: &csv::Columns, row: &[u8], cells: &Cells) -> bool {
    let Some(end) = memchr::memchr2(b'\n', b'\r', row) else { return false };
    let is_whole = matches!(cells, Cells::Read { .. });
    let is_row = |line: &[u8]| {
        let cell = |column: usize| line.split(|byte| *byte == columns.delimiter).nth(column).unwrap_or_default();
        // In a log of one channel, it cannot be told.
        let has_channel = |column: usize| {
            let channel = csv::unquoted(cell(column).trim_ascii());
            !channel.trim_ascii().contains(&b' ') && sender(&String::from_utf8_lossy(&channel)).is_ok()
        };
        let delimiters = memchr::memchr_iter(columns.delimiter, line).count();
        delimiters + 1 >= columns.count.max(2) && (!is_whole || columns.channel.is_none_or(has_channel))
    };
    row[end..].split(|byte| matches!(byte, b'\n' | b'\r')).any(is_row)
}
