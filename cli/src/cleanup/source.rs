//! A log that is read twice.

use std::fs::File;
use std::io::{self, Read, Seek as _};
use std::sync::{Arc, Mutex, PoisonError};

use push_status::cleanup::Report;
use push_status::{Channel, TokenVerdict};
use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

use super::time::{NotATime, Times};
use crate::log::{self, Code, Field, Names, Places, Reason, Record, Sink, Tally};
use crate::recognise::{Kind, Row};

/// How many fields are read besides the channel and the code.
const FIELDS: usize = 6;
const TOKEN: usize = 0;
const REGISTERED_AT: usize = 1;
const SENT_AT: usize = 2;
const REPORTED_AT: usize = 3;
const APP: usize = 4;
/// The application of a message to Apple.
const TOPIC: usize = 5;

pub struct Source {
    pub name: String,
    options: log::Options,
    file: File,
    /// Whether the log says when something happened.
    pub is_timed: bool,
}

/// The names of the fields, as far as they are given.
#[derive(Clone, Copy)]
pub struct FieldNames<'a> {
    pub token: Option<&'a str>,
    pub registered_at: Option<&'a str>,
    pub sent_at: Option<&'a str>,
    pub app: Option<&'a str>,
}

/// A log without times, or the beginning of one, to know it again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest {
    pub bytes: u64,
    pub hash: u128,
    /// Of the rows, in whatever order and however they end.
    pub rows: u128,
}

/// The round of a log without times, and the one that its deliveries count for.
#[derive(Debug, Clone, Copy)]
pub struct Rounds {
    pub round: u32,
    pub delivered: u32,
}

impl Rounds {
    pub const fn of(round: u32) -> Self {
        Self { round, delivered: round }
    }
}

/// What was read of a log.
pub struct ReadLog<T> {
    pub tally: Tally,
    pub names: Names,
    pub sinks: Vec<T>,
    /// Of a log without times; and the known one that it begins with.
    pub digest: Digest,
    pub begins_with: Option<Digest>,
}

/// Takes the reports of one core.
pub trait Reports: Send {
    fn add(&mut self, report: &Report<'_>);
}

impl Source {
    /// Opens the log. What is not a regular file, such as standard input, can only be read once, so it is copied to one.
    pub fn open(options: &log::Options, fields: FieldNames) -> io::Result<Self> {
        let name = options.file().map_or_else(|| "standard input".to_owned(), |path| path.display().to_string());
        let open = || {
            let Some(path) = options.file() else { return spooled(&mut io::stdin()) };
            let mut file = File::open(path)?;
            let metadata = file.metadata()?;
            if metadata.is_dir() {
                return Err(io::Error::other("a folder, not a log"));
            }
            if metadata.is_file() { Ok(file) } else { spooled(&mut file) }
        };
        let of = |error: io::Error| io::Error::new(error.kind(), format!("{name}: {error}"));
        let file = open().map_err(of)?;
        let mut source = Self { name: name.clone(), options: options.clone(), file, is_timed: false };
        let mut log = source.log(source.file.try_clone()?).map_err(of)?;
        let places = Places::find(&mut log, self::fields(fields)).map_err(of)?;
        source.is_timed = places.is_there[SENT_AT] || places.is_there[REPORTED_AT];
        Ok(source)
    }

    /// Gives the reports to what `make` makes, one for each core. Without times, they are those of `rounds`.
    pub fn read<T: Reports>(
        &self,
        fields: FieldNames,
        rounds: Rounds,
        known: &[Digest],
        make: impl Fn() -> T + Sync,
    ) -> io::Result<ReadLog<T>> {
        let of = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", self.name));
        let hashed = Arc::new(Mutex::new(Hashed::new(known)));
        let rounds = Some(rounds).filter(|_| !self.is_timed);
        let file = self.file.try_clone().map_err(of)?;
        let input: Box<dyn Read + Send> = match rounds {
            None => Box::new(file),
            Some(_) => Box::new(Hashing { file, hashed: Arc::clone(&hashed) }),
        };
        let mut log = self.log(input).map_err(of)?;
        let names = log.names.clone();
        let header = xxh3_128(log.header.strip_prefix(log::BYTE_ORDER_MARK).unwrap_or(&log.header).trim_ascii());
        let places = Places::find(&mut log, self::fields(fields)).map_err(of)?;
        let make = || Reader { times: Times::default(), codes: FxHashMap::default(), rounds, rows: 0, reports: make() };
        let (tally, readers) = log::each(log, &places, make).map_err(of)?;
        let hashed = hashed.lock().unwrap_or_else(PoisonError::into_inner);
        let rows = readers.iter().fold(header, |rows, reader| rows.wrapping_add(reader.rows));
        Ok(ReadLog {
            tally,
            names,
            digest: Digest { bytes: hashed.bytes, hash: hashed.hasher.digest128(), rows },
            begins_with: hashed.begins_with,
            sinks: readers.into_iter().map(|reader| reader.reports).collect(),
        })
    }

    fn log(&self, input: impl Read + Send + 'static) -> io::Result<log::Log<'static>> {
        (&self.file).rewind()?;
        self.options.read_input(Box::new(input), Kind::Mpaas)
    }
}

fn spooled(input: &mut impl Read) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    io::copy(input, &mut file)?;
    Ok(file)
}

/// Hashes what is read.
struct Hashed {
    hasher: Xxh3,
    bytes: u64,
    /// Those that are longer than what was read, the shortest last.
    known: Vec<Digest>,
    begins_with: Option<Digest>,
}

impl Hashed {
    fn new(known: &[Digest]) -> Self {
        let mut known = known.to_vec();
        known.sort_unstable_by(|one, other| other.cmp(one));
        Self { hasher: Xxh3::new(), bytes: 0, known, begins_with: None }
    }

    fn add(&mut self, mut bytes: &[u8]) {
        while let Some(known) =
            self.known.last().copied().filter(|known| known.bytes <= self.bytes + bytes.len() as u64)
        {
            let (before, after) = bytes.split_at(known.bytes.saturating_sub(self.bytes) as usize);
            self.hasher.update(before);
            (self.bytes, bytes) = (self.bytes + before.len() as u64, after);
            if self.hasher.digest128() == known.hash && known.bytes == self.bytes {
                self.begins_with = Some(known);
            }
            self.known.pop();
        }
        self.hasher.update(bytes);
        self.bytes += bytes.len() as u64;
    }
}

struct Hashing {
    file: File,
    hashed: Arc<Mutex<Hashed>>,
}

impl Read for Hashing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.hashed.lock().unwrap_or_else(PoisonError::into_inner).add(&buffer[..read]);
        Ok(read)
    }
}

fn fields(names: FieldNames) -> [Field; FIELDS] {
    let field = |name, usual, what, is_needed| Field { name, usual, what, is_needed };
    [
        field(names.token, log::TOKEN_FIELDS, "token", true),
        field(names.registered_at, &["registeredat"], "registered-at", false),
        field(names.sent_at, &["sentat", "sendtime"], "sent-at", false),
        field(None, &["time", "timestamp", "ts", "date"], "time", false),
        field(names.app, &["app", "appid", "package", "bundleid"], "app", false),
        field(None, &["topic"], "topic", false),
    ]
}

/// Makes reports of rows.
struct Reader<T> {
    times: Times,
    /// The codes as text.
    codes: FxHashMap<i64, Box<str>>,
    rounds: Option<Rounds>,
    /// The sum of the hashes of the rows, in a log without times.
    rows: u128,
    reports: T,
}

impl<T: Reports> Sink<FIELDS> for Reader<T> {
    fn take(&mut self, record: &Record<FIELDS>) -> Result<(), Reason> {
        let token = record.text(TOKEN);
        if self.rounds.is_some() {
            self.rows = self.rows.wrapping_add(xxh3_128(record.row));
        }
        if token.is_empty() {
            return Err(Reason::NoToken);
        }
        if memchr::memchr2(b'\n', b'\r', &token).is_some() {
            return Err(Reason::TokenOfLines);
        }
        let status = record.status;
        let app = match record.text(APP) {
            app if app.is_empty() && record.sender == Channel::Apple => record.text(TOPIC),
            app => app,
        };
        let mut report = Report::with_verdict(&token, record.sender, status.action, status.token).app(&app);
        if matches!(status.token, TokenVerdict::Dead | TokenVerdict::Suspect) {
            report = report.code(match &status.code {
                Code::Listed(Row::Mpaas(status)) => {
                    self.codes.entry(status.code()).or_insert_with(|| status.code().to_string().into())
                }
                Code::Listed(Row::Vendor(status)) => status.wire(),
                Code::Unlisted(_) | Code::Http(_) => "",
            });
        }
        if let Some(Rounds { round, delivered }) = self.rounds {
            report = report.round(if status.token == TokenVerdict::Alive { delivered } else { round });
        }
        let report = match timed(report, record, &mut self.times) {
            Ok(report) => report,
            Err(NotATime) => {
                // A delivery protects its token, although it is not known when it was.
                if status.token == TokenVerdict::Alive {
                    self.reports.add(&report);
                }
                return Err(Reason::NoTime);
            }
        };
        self.reports.add(&report);
        Ok(())
    }
}

/// The report with the times of its row.
fn timed<'r>(mut report: Report<'r>, record: &Record<FIELDS>, times: &mut Times) -> Result<Report<'r>, NotATime> {
    if let Some(time) = times.read(&record.text(SENT_AT))? {
        report = report.sent_at(time);
    }
    if let Some(time) = times.read(&record.text(REPORTED_AT))? {
        report = report.reported_at(time);
    }
    if let Some(time) = times.read(&record.text(REGISTERED_AT))? {
        report = report.registered_at(time);
    }
    Ok(report)
}
