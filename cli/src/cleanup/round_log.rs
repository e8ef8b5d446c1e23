//! The log of a round, which is read more than once.

use std::fs::File;
use std::io::{self, BufRead as _, Read as _, Seek as _};

use jiff::Timestamp;
use push_status::cleanup::Report;
use push_status::{Action, Channel, PushStatus};
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

use crate::log::{self, Field, Log, Names, Reason, Record, Tally};

pub struct Source {
    pub name: String,
    options: log::Options,
    file: File,
}

/// The names of the fields beside the channel and the code, as far as they are given.
#[derive(Clone, Copy)]
pub struct FieldNames<'a> {
    pub token: Option<&'a str>,
    pub registered_at: Option<&'a str>,
    pub sent_at: Option<&'a str>,
}

/// A log, or the beginning of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest {
    pub bytes: u64,
    pub hash: u128,
    /// Of the lines, in whatever order and however they end: the same log once more is known by it.
    pub lines: u128,
}

/// A row that could be read.
pub struct Row<'a> {
    pub token: &'a str,
    pub channel: Channel,
    pub status: PushStatus,
    pub registered_at: Option<i64>,
    pub sent_at: Option<i64>,
}

impl Row<'_> {
    pub fn report(&self) -> Report<'_, str> {
        let mut report = Report::new(self.token, self.channel, self.status);
        (report.registered_at, report.sent_at) = (self.registered_at, self.sent_at);
        report
    }

    pub const fn has_time(&self) -> bool {
        self.registered_at.is_some() && self.sent_at.is_some()
    }
}

impl Source {
    /// Opens the log. What is no file, such as standard input, can be read once only, so it is copied to one.
    pub fn open(options: &log::Options) -> io::Result<Self> {
        let name = options.file().map_or_else(|| "standard input".to_owned(), |path| path.display().to_string());
        let file = || {
            let Some(path) = options.file() else { return spooled(&mut io::stdin()) };
            let mut file = File::open(path)?;
            let metadata = file.metadata()?;
            if metadata.is_dir() {
                return Err(io::Error::other("a folder, not a log"));
            }
            if metadata.is_file() { Ok(file) } else { spooled(&mut file) }
        };
        match file() {
            Ok(file) => Ok(Self { name, options: options.clone(), file }),
            Err(error) => Err(of(&name, &error)),
        }
    }

    /// The digest of the log, and whether it begins with one of `known`.
    pub fn digest(&self, known: &[Digest]) -> io::Result<(Digest, Option<Digest>)> {
        self.hashed(known).map_err(|error| of(&self.name, &error))
    }

    fn hashed(&self, known: &[Digest]) -> io::Result<(Digest, Option<Digest>)> {
        let mut file = &self.file;
        file.rewind()?;
        let (mut hasher, mut bytes, mut begins_with) = (Xxh3::new(), 0, None);
        let mut known = known.to_vec();
        known.sort_unstable();
        for digest in known {
            bytes += io::copy(&mut file.take(digest.bytes - bytes), &mut hasher)?;
            if bytes == digest.bytes && hasher.digest128() == digest.hash {
                begins_with = Some(digest);
            }
        }
        bytes += io::copy(&mut file, &mut hasher)?;
        Ok((Digest { bytes, hash: hasher.digest128(), lines: lines(file)? }, begins_with))
    }

    /// Gives `take` each row that can be read. Returns the counts, and the names of the fields with the channel and the code.
    pub fn rows(&self, fields: FieldNames, mut take: impl FnMut(&Row)) -> io::Result<(Tally, Names)> {
        let of = |error| of(&self.name, &error);
        let log = self.log().map_err(of)?;
        let names = log.names.clone();
        let tally = log::each(log, self::fields(fields), |cells| match row(cells) {
            Ok(row) => {
                take(&row);
                Ok(())
            }
            Err(unread) => {
                unread.delivered.iter().for_each(&mut take);
                Err(unread.reason)
            }
        });
        Ok((tally.map_err(of)?, names))
    }

    fn log(&self) -> io::Result<Log<'static>> {
        let mut file = self.file.try_clone()?;
        file.rewind()?;
        self.options.read_file(file)
    }
}

fn of(name: &str, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{name}: {error}"))
}

/// The sum of the hashes of the lines that are not blank.
fn lines(mut file: &File) -> io::Result<u128> {
    file.rewind()?;
    let mut reader = io::BufReader::with_capacity(1 << 16, file);
    let (mut sum, mut line) = (0_u128, Vec::new());
    while reader.read_until(b'\n', &mut line)? > 0 {
        let text = line.trim_ascii();
        let text = text.strip_prefix(log::BYTE_ORDER_MARK).unwrap_or(text);
        if !text.is_empty() {
            sum = sum.wrapping_add(xxh3_128(text));
        }
        line.clear();
    }
    Ok(sum)
}

fn spooled(input: &mut impl io::Read) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    io::copy(input, &mut file)?;
    Ok(file)
}

fn fields(names: FieldNames) -> [Field; 3] {
    let field = |name, usual, what, is_needed| Field { name, usual, what, is_needed };
    [
        field(names.token, &log::TOKEN_FIELDS, "token", true),
        field(names.registered_at, &["registeredat"], "registered-at", false),
        field(names.sent_at, &["sentat"], "sent-at", false),
    ]
}

/// A row that cannot be read in full.
struct Unread<'a> {
    reason: Reason,
    /// A delivery, which protects its token although its times are not known.
    delivered: Option<Row<'a>>,
}

fn row<'a>(cells: &'a Record<3>) -> Result<Row<'a>, Unread<'a>> {
    let unread = |reason| Unread { reason, delivered: None };
    let [token, registered_at, sent_at] = &cells.texts;
    let token = token.trim();
    if token.is_empty() {
        return Err(unread(Reason::NoToken));
    }
    if token.contains(['\n', '\r']) {
        return Err(unread(Reason::TokenOfLines));
    }
    // What is no UTF-8 has become this character, so that two tokens could have become one. So could two that differ in
    // control characters, which a shell may drop.
    if token.contains(|letter: char| letter == char::REPLACEMENT_CHARACTER || letter.is_control()) {
        return Err(unread(Reason::NotAToken));
    }
    let Record { sender: channel, status, .. } = *cells;
    match (time(registered_at), time(sent_at)) {
        (Ok(registered_at), Ok(sent_at)) => Ok(Row { token, channel, status, registered_at, sent_at }),
        _ => {
            let row = Row { token, channel, status, registered_at: None, sent_at: None };
            Err(Unread { reason: Reason::NoTime, delivered: Some(row).filter(|_| status.action() == Action::Done) })
        }
    }
}

/// Milliseconds since the Unix epoch.
fn time(text: &str) -> Result<Option<i64>, jiff::Error> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse::<Timestamp>().map(|time| Some(time.as_millisecond())),
    }
}
