//! Reads a log row by row on all cores, with more than its channel and its code.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io;
use std::sync::{Mutex, PoisonError};
use std::thread;

use push_status::Channel;
use rustc_hash::FxHashMap;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::cell::{Meaning, Reason};
use super::fields::{find, is_spelling};
use super::layout::Layout;
use super::memo::Memo;
use super::reading::Reading;
use super::row::{Cells, LogRow};
use super::status::Status;
use super::tally::Tally;
use super::{Log, csv, header, json, logfmt};
use crate::exit::invalid;

/// A field besides the channel and the code.
pub struct Field<'a> {
    /// Its name, if it is given.
    pub name: Option<&'a str>,
    /// Its usual names, as [`super::normal`] has them, the first one first.
    pub usual: &'a [&'a str],
    /// What it holds: `--WHAT-field` names it.
    pub what: &'a str,
    /// Whether a log without it cannot be read.
    pub is_needed: bool,
}

/// What a row says: the channel that returned its code, and what the other fields hold; nothing where a row has none.
pub struct Record<'a, const N: usize> {
    pub sender: Channel,
    pub status: &'a Status,
    cells: [&'a [u8]; N],
    reading: &'a Reading,
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
        if cell.first() == Some(&b'"') || cell == b"null" { self.reading.layout.unquoted(cell) } else { cell.into() }
    }
}

impl<const N: usize> Record<'_, N> {
    /// The vendor's whole reply and its HTTP status, if the log has replies and the row one.
    pub fn reply(&self) -> Option<(Vec<u8>, Option<u16>)> {
        let Reading { layout, parts, .. } = self.reading;
        let cells = parts.have_reply().then(|| parts.of_row(layout, self.whole).ok()).flatten()?;
        Some((cells.reply().to_vec(), cells.http_status())).filter(|_| cells.is_reply())
    }
}

/// What is done with the rows, on one core.
pub trait Sink<const N: usize>: Send {
    /// Takes a row; says why it cannot be used.
    fn take(&mut self, record: &Record<N>) -> Result<(), Reason>;
}

/// More would wait for the disk.
const MOST_WORKERS: usize = 4;

/// Where the fields of a log are.
pub struct Places<'a, const N: usize> {
    /// What each field is called in an object.
    names: [Called<'a>; N],
    /// By column, the place of the field, in a log with a header.
    columns: Vec<Option<usize>>,
    is_needed: [bool; N],
    /// Whether each field is there: in an object, whether one of the first rows has it.
    pub is_there: [bool; N],
}

/// What a field is called in an object.
enum Called<'a> {
    So(String),
    /// As usual, in any spelling: each object may have another one, or none.
    Usual(&'a [&'a str]),
}

impl Called<'_> {
    /// How good a name the key is for the field: 0 is the best.
    fn rank(&self, key: &[u8]) -> Option<usize> {
        match self {
            Self::So(name) => (name.as_bytes() == key).then_some(0),
            Self::Usual(names) => names.iter().position(|name| is_spelling(key, name)),
        }
    }
}

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
    let Log { chunks, reading, .. } = log;
    let layout = &reading.layout;
    let chunks = Mutex::new(chunks);
    let work = || -> io::Result<(Tally, S)> {
        let mut worker = Worker {
            reading: &reading,
            places,
            memo: Memo::new(&reading, &|_| Vec::new()),
            tally: Tally::default(),
            refused: FxHashMap::default(),
            sink: sink(),
        };
        let mut chunk = Vec::new();
        loop {
            let taken = chunks.lock().unwrap_or_else(PoisonError::into_inner).next(layout, &mut chunk)?;
            let Some(place) = taken else { break };
            worker.chunk(&chunk, place.line);
        }
        Ok(worker.finish())
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(MOST_WORKERS);
    let results: Vec<io::Result<(Tally, S)>> = thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
        let mine = work();
        let others =
            others.into_iter().map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        std::iter::once(mine).chain(others).collect()
    });
    let (mut tally, mut sinks) = (Tally::default(), Vec::new());
    for result in results {
        let (of_worker, sink) = result?;
        tally.merge(of_worker);
        sinks.push(sink);
    }
    Ok((tally, sinks))
}

/// Reads chunks of rows.
struct Worker<'a, const N: usize, S> {
    reading: &'a Reading,
    places: &'a Places<'a, N>,
    memo: Memo<'a>,
    tally: Tally,
    /// How many rows with a status the sink did not take.
    refused: FxHashMap<(Channel, Status), u64>,
    sink: S,
}

impl<const N: usize, S: Sink<N>> Worker<'_, N, S> {
    fn finish(mut self) -> (Tally, S) {
        self.memo.finish(&mut self.tally);
        for (status, rows) in self.refused {
            self.tally.rows -= rows;
            if let Some(counted) = self.tally.statuses.get_mut(&status) {
                *counted = counted.saturating_sub(rows);
            }
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
                    if is_swallowing(columns, &chunk[row.start..row.end]) {
                        self.swallowed(columns, &chunk[row.start..row.end]);
                        self.tally.add(&Meaning::Unread(Reason::SwallowedRows), 1);
                        self.unread(Reason::SwallowedRows, chunk, &row, first_line);
                    } else {
                        self.row(chunk, &row, Ok(cells), first_line);
                    }
                }
            }
            Layout::Json(fields) => {
                let mut objects = json::Objects::new(fields, chunk);
                let mut picked = Picked::new(&self.places.names);
                loop {
                    picked.clear();
                    let Some((row, is_flat)) = objects.next_with(|key, value| picked.pair(key, value)) else { break };
                    let cells = if is_flat { picked.cells() } else { self.places.pick(&chunk[row.start..row.end + 1]) };
                    let cells = cells.and_then(|cells| self.places.check(cells));
                    self.row(chunk, &row, cells, first_line);
                }
            }
            Layout::Logfmt | Layout::Text => {
                let mut picked = Picked::new(&self.places.names);
                for row in logfmt::Lines::new(chunk) {
                    picked.clear();
                    logfmt::Pairs::new(row.whole(chunk)).for_each(|(key, value)| picked.pair(key, value));
                    self.row(chunk, &row, picked.cells(), first_line);
                }
            }
        }
    }

    fn row(&mut self, chunk: &[u8], row: &LogRow, cells: Result<[&[u8]; N], Reason>, first_line: u64) {
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
                return self.unread(reason, chunk, row, first_line);
            }
            Meaning::UnknownChannel(_) | Meaning::Ambiguous { .. } => return,
        };
        let (row_bytes, whole, reading) = (&chunk[row.start..row.end], row.whole(chunk), self.reading);
        let taken =
            cells.and_then(|cells| self.sink.take(&Record { sender, status, cells, reading, row: row_bytes, whole }));
        if let Err(reason) = taken {
            *self.refused.entry((sender, status.clone())).or_default() += 1;
            self.tally.add(&Meaning::Unread(reason), 1);
            self.unread(reason, chunk, row, first_line);
        }
    }

    /// Notes the line of a row that could not be read.
    fn unread(&mut self, reason: Reason, chunk: &[u8], row: &LogRow, first_line: u64) {
        self.tally.unread(reason, || first_line + self.reading.layout.count_lines(&chunk[..row.start]));
    }

    /// Takes the rows that an unbalanced quote has swallowed, so that a delivery among them still protects its token.
    fn swallowed(&mut self, columns: &csv::Columns, row: &[u8]) {
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
            let meaning = self.memo.look_up(channel, code);
            if let Meaning::Status { sender, status } = meaning {
                if status.token == push_status::TokenVerdict::Alive {
                    // Whatever is wrong with it, the row is reported.
                    let reading = self.reading;
                    let record = Record { sender, status: &status, cells, reading, row: line, whole: line };
                    let _ = self.sink.take(&record);
                }
            }
        }
    }
}

/// Whether a quote is opened in the row and only closed in a later one, so that whole rows are taken for a text.
fn is_swallowing(columns: &csv::Columns, row: &[u8]) -> bool {
    let Some(end) = memchr::memchr2(b'\n', b'\r', row) else { return false };
    let delimiters = |line: &[u8]| memchr::memchr_iter(columns.delimiter, line).count();
    row[end..].split(|byte| matches!(byte, b'\n' | b'\r')).any(|line| delimiters(line) + 1 >= columns.count.max(2))
}

impl<'a, const N: usize> Places<'a, N> {
    /// Finds the fields.
    ///
    /// # Errors
    ///
    /// If one is not there that is needed, or there is more than one that it could be.
    pub fn find(log: &mut Log, fields: [Field<'a>; N]) -> io::Result<Self> {
        let all = log.field_names()?;
        let mut names = fields.each_ref().map(|field| Called::Usual(field.usual));
        let mut columns = vec![None; all.len()];
        let mut is_there = [false; N];
        // A log without a row needs no fields.
        for (place, field) in fields.iter().enumerate().filter(|_| !all.is_empty()) {
            let found = match (field.name, &log.reading.layout) {
                // A field that is named need not be in each object, nor in the first ones.
                (Some(name), Layout::Json(_) | Layout::Logfmt) => Ok((name.to_owned(), None)),
                _ => find(&all, field.name, field.usual, field.what).map(|column| (all[column].clone(), Some(column))),
            };
            match found {
                Ok((name, column)) => {
                    is_there[place] = true;
                    if let Some(column) = column.and_then(|column| columns.get_mut(column)) {
                        *column = Some(place);
                    }
                    if field.is_needed || field.name.is_some() {
                        names[place] = Called::So(name);
                    }
                }
                Err(message) if field.is_needed || field.name.is_some() => {
                    return Err(invalid(message));
                }
                // Two of a name are not none.
                Err(message) if all.iter().any(|name| field.usual.contains(&super::normal(name).as_str())) => {
                    return Err(invalid(message));
                }
                // The first objects need not have it.
                Err(_) => {}
            }
        }
        Ok(Self { names, columns, is_needed: fields.map(|field| field.is_needed), is_there })
    }

    /// The values in any object.
    #[cold]
    fn pick<'r>(&self, object: &'r [u8]) -> Result<[&'r [u8]; N], Reason> {
        let mut json = serde_json::Deserializer::from_slice(object);
        json.deserialize_map(Picked::new(&self.names)).map_err(|_| Reason::NotAnObject)?
    }

    /// Refuses what is neither a text nor a number where a token is needed.
    fn check<'r>(&self, cells: [&'r [u8]; N]) -> Result<[&'r [u8]; N], Reason> {
        let is_token = |(cell, is_needed): (&&[u8], &bool)| {
            !is_needed || json::is_text_or_integer(cell) && std::str::from_utf8(cell).is_ok()
        };
        if cells.iter().zip(&self.is_needed).all(is_token) { Ok(cells) } else { Err(Reason::NotAToken) }
    }
}

impl Log<'_> {
    /// The names of the fields: of all in a log with a header, of those at the start of one with objects.
    fn field_names(&mut self) -> io::Result<Vec<String>> {
        if let Layout::Separated(columns) = &self.reading.layout {
            return Ok(csv::header(columns.delimiter, header::line(&self.header)).unwrap_or_default());
        }
        let mut head = Vec::new();
        self.chunks.take(|bytes| Some(bytes.len()), &mut head)?;
        self.chunks.give_back(&head);
        let lines = head.split(|byte| *byte == b'\n');
        let keys: BTreeSet<String> = match self.reading.layout {
            Layout::Logfmt => {
                let key = |(key, _): (&[u8], _)| String::from_utf8_lossy(key).into_owned();
                lines.flat_map(logfmt::Pairs::new).map(key).collect()
            }
            _ => lines.filter_map(json::keys).flatten().collect(),
        };
        Ok(keys.into_iter().collect())
    }
}

/// The values of the fields in an object.
struct Picked<'r, 'n, const N: usize> {
    names: &'n [Called<'n>; N],
    /// With how good the name of each is.
    found: [Option<(usize, &'r [u8])>; N],
    is_twice: bool,
    /// The keys that were met, in the order of the objects before, and the fields that they are.
    known: Vec<(Box<[u8]>, Option<Named>)>,
    next: usize,
}

/// The place of a field, and how good a name for it a key is.
type Named = (usize, usize);

/// How many keys are remembered.
const MOST_KEYS: usize = 64;

impl<'r, 'n, const N: usize> Picked<'r, 'n, N> {
    fn new(names: &'n [Called<'n>; N]) -> Self {
        Self { names, found: [None; N], is_twice: false, known: Vec::new(), next: 0 }
    }

    fn clear(&mut self) {
        (self.found, self.is_twice, self.next) = ([None; N], false, 0);
    }

    fn pair(&mut self, key: &[u8], value: &'r [u8]) {
        let Some((place, rank)) = self.field(key) else { return };
        match self.found[place] {
            Some((other, _)) if other == rank => self.is_twice = true,
            Some((other, _)) if other < rank => {}
            _ => self.found[place] = Some((rank, value)),
        }
    }

    /// The field that a key is, and how good a name it is. Most objects have the same keys in the same order.
    fn field(&mut self, key: &[u8]) -> Option<Named> {
        if let Some((known, field)) = self.known.get(self.next) {
            if **known == *key {
                self.next += 1;
                return *field;
            }
        }
        if let Some(place) = self.known.iter().position(|(known, _)| **known == *key) {
            self.next = place + 1;
            return self.known[place].1;
        }
        let rank = |(place, name): (usize, &Called)| name.rank(key).map(|rank| (place, rank));
        let field = self.names.iter().enumerate().find_map(rank);
        if self.known.len() < MOST_KEYS {
            self.known.push((key.into(), field));
            self.next = self.known.len();
        }
        field
    }

    fn cells(&self) -> Result<[&'r [u8]; N], Reason> {
        if self.is_twice {
            Err(Reason::TokenTwice)
        } else {
            Ok(self.found.map(|found| found.map_or(&b""[..], |(_, value)| value)))
        }
    }
}

impl<'de, const N: usize> Visitor<'de> for Picked<'de, '_, N> {
    type Value = Result<[&'de [u8]; N], Reason>;

    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self::Value, A::Error> {
        while let Some(key) = map.next_key_seed(json::Key)? {
            if self.field(&key).is_some() {
                let value: &'de RawValue = map.next_value()?;
                self.pair(&key, value.get().as_bytes());
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(self.cells())
    }
}
