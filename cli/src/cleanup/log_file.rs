//! A log that is read twice.

use std::fs::File;
use std::io::{self, Read, Seek as _};
use std::path::Path;

use push_status::cleanup::{Report, Time};
use push_status::reply::{self, NamedToken};
use push_status::{Action, Channel, TokenVerdict};
use rustc_hash::{FxHashMap, FxHashSet};

use super::digest::Digest;
use super::fields::{APP, FIELDS, FieldNames, REGISTERED_AT, REPORTED_AT, SENT_AT, Seen, TOKEN, TOPIC, other_fields};
use super::success::may_be_success;
use super::time::{NotATime, Now, Times, end_of_second};
use super::token;
use crate::exit::{at, invalid};
use crate::log::{self, Code, Names, Places, Purpose, Reason, Record, Sink, Tally, UnreadRow};
use crate::recognise::{AnyRow, Kind};

pub struct LogFile {
    pub name: String,
    options: log::Options,
    codes: Kind,
    now: Now,
    file: File,
    places: Places<FIELDS>,
    /// Whether the log says when something happened: at first, whether it has a field for it, or the first rows have.
    pub is_timed: bool,
    /// Whether the first line names the fields.
    has_header: bool,
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
    /// Whether any row says when something happened; `None` if no row could be read.
    pub is_timed: Option<bool>,
    /// How many rows have a time that is ahead of the clock, but not by more than a day.
    pub ahead: u64,
    /// What the rows call each field, if any has it.
    called: [Option<String>; FIELDS],
}

impl<T> ReadLog<T> {
    /// The same when each core has done with its reports.
    pub fn end(self, end: impl Fn(T)) -> ReadLog<()> {
        let Self { tally, names, sinks, is_timed, ahead, called } = self;
        let sinks = sinks.into_iter().map(end).collect();
        ReadLog { tally, names, sinks, is_timed, ahead, called }
    }
}

/// Takes the reports of one core.
pub trait Reports: Send {
    fn add(&mut self, report: &Report<'_>);

    /// Takes a row that could not be read. It may be a delivery to its token or a registration of it.
    fn add_unread(&mut self, row: &UnreadRow);
}

impl LogFile {
    /// Opens the log. What is not a regular file, such as standard input, can only be read once, so it is copied to one.
    pub fn open(
        path: Option<&Path>,
        options: &log::Options,
        codes: Kind,
        fields: FieldNames,
        now: Now,
    ) -> io::Result<Self> {
        let name = path.map_or_else(|| "standard input".to_owned(), |path| path.display().to_string());
        let open = || {
            let Some(path) = path else { return spooled(&mut io::stdin()) };
            let (mut file, len) = log::open_file(path)?;
            if len.is_some() { Ok(file) } else { spooled(&mut file) }
        };
        let of = |error| at(&name, error);
        let file = open().map_err(of)?;
        let mut log = log(&file, file.try_clone()?, options, codes).map_err(of)?;
        if log.reading.layout == log::Layout::Text {
            return Err(of(invalid(
                "this is a text log, in which a delivery can look like anything, so no token is deleted by it: write one as CSV, \
                 NDJSON or logfmt, with fields for the time, the channel, the token and the code",
            )));
        }
        let has_reply = log.reading.parts.have_reply();
        let places = Places::find(&mut log, &super::fields::fields(fields, has_reply)).map_err(of)?;
        let is_timed = [SENT_AT, REPORTED_AT].iter().any(|field| !places.found[*field].is_empty());
        let has_header = matches!(log.reading.layout, log::Layout::Separated(_));
        Ok(Self { name, options: options.clone(), codes, now, file, places, is_timed, has_header })
    }

    /// The digest of a log without times, and the known log that this one begins or ends with.
    pub fn digest(&self, rows: u64, known: &[Digest]) -> io::Result<(Digest, Option<Digest>)> {
        let digest = || Digest::of(log(&self.file, self.file.try_clone()?, &self.options, self.codes)?, rows, known);
        digest().map_err(|error| at(&self.name, error))
    }

    /// Gives the reports to what `make` makes, one for each core. Without times, they are those of `rounds`.
    pub fn read<T: Reports>(&self, rounds: Rounds, make: impl Fn() -> T + Sync) -> io::Result<ReadLog<T>> {
        let of = |error| at(&self.name, error);
        let rounds = Some(rounds).filter(|_| !self.is_timed);
        let input = self.file.try_clone().map_err(of)?;
        let log = log(&self.file, input, &self.options, self.codes).map_err(of)?;
        let mut names = log.names.clone();
        let make = || Reader {
            times: Times::new(self.now),
            codes: FxHashMap::default(),
            unlisted: FxHashMap::default(),
            rounds,
            places: &self.places,
            seen: Seen::new(&self.places, self.has_header),
            reports: make(),
        };
        let (tally, readers) = log::each(log, &self.places, make).map_err(of)?;
        let seen = readers.iter().fold(Seen::default(), |seen, reader| seen.or(&reader.seen));
        let has_apple = tally.statuses.keys().any(|(channel, _)| *channel == Channel::Apple);
        names.others = other_fields(&self.places, &seen.called, &names, has_apple);
        Ok(ReadLog {
            tally,
            names,
            is_timed: seen.is_any.then_some(seen.is_timed),
            ahead: readers.iter().map(|reader| reader.times.ahead).sum(),
            called: seen.called,
            sinks: readers.into_iter().map(|reader| reader.reports).collect(),
        })
    }

    /// Refuses a log of which nothing could be read, or which lacks a field that the user names.
    pub fn check<T>(&self, read: &ReadLog<T>, fields: FieldNames) -> io::Result<()> {
        let refuse = |what: String| Err(invalid(format!("{}: {what}", self.name)));
        let rows = read.tally.rows;
        if rows > 0 && read.tally.of_unread() + read.tally.of_unknown_channels() == rows {
            return refuse(format!(
                "no row could be read ({}, for the reasons above), so nothing is decided: if these are the wrong fields, name \
                 the right ones with --token-field, --code-field, --channel-field and --sent-at-field",
                log::counted(rows)
            ));
        }
        if read.is_timed.is_none() {
            return Ok(());
        }
        let lacking = super::fields::fields(fields, false).into_iter().zip(&read.called).find_map(|(field, called)| {
            let name = field.name.filter(|_| called.is_none() && !self.has_header)?;
            Some((field.purpose, name))
        });
        let http_status = self.options.http_status_field().filter(|_| !read.tally.has_http_status && !self.has_header);
        match lacking.or(http_status.map(|name| (Purpose::HTTP_STATUS, name))) {
            Some((purpose, name)) => refuse(format!(
                "no row has the field `{}` that {} names, so nothing is decided",
                name.escape_debug(),
                purpose.option.unwrap_or_default()
            )),
            None => Ok(()),
        }
    }
}

/// Reads the first rows of a log from the start of its file.
fn log(
    mut file: &File,
    input: impl Read + Send + 'static,
    options: &log::Options,
    codes: Kind,
) -> io::Result<log::Log<'static>> {
    file.rewind()?;
    options.read_strictly(Box::new(input), codes)
}

fn spooled(input: &mut impl Read) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    io::copy(input, &mut file)?;
    Ok(file)
}

/// Makes reports of rows.
struct Reader<'a, T> {
    times: Times,
    /// The codes as text.
    codes: FxHashMap<i64, Box<str>>,
    /// What the codes say that no list has.
    unlisted: FxHashMap<Channel, FxHashMap<Box<str>, Protection>>,
    rounds: Option<Rounds>,
    places: &'a Places<FIELDS>,
    seen: Seen,
    reports: T,
}

impl<T: Reports> Sink<FIELDS> for Reader<'_, T> {
    fn take(&mut self, record: &Record<FIELDS>) -> Result<(), Reason> {
        let text = record.text(TOKEN);
        let token = token::without_surroundings(&text);
        self.seen.add(record, self.places);
        if record.is_broken(TOKEN) {
            return Err(Reason::NotAToken);
        }
        if let Some((body, http_status)) = record.reply() {
            return self.take_reply(record, token, http_status, &body);
        }
        token::check(token, record.may_have_line_breaks())?;
        let status = record.status;
        // It is no evidence about other tokens, but it protects this one.
        let protection = if status.code.is_unlisted() { self.protection(record) } else { Protection::None };
        let mut report = Report::with_verdict(token, record.sender, status.action, status.token);
        if matches!(status.token, TokenVerdict::Dead | TokenVerdict::Suspect) {
            let codes = &mut self.codes;
            report = report.code(match &status.code {
                Code::Listed(AnyRow::Mpaas(status)) => {
                    codes.entry(status.code()).or_insert_with(|| status.code().to_string().into())
                }
                Code::Listed(AnyRow::Vendor(status)) => status.wire(),
                Code::UnlistedNumber(_) | Code::Unlisted(_) | Code::Http(_) => "",
            });
        }
        let Self { times, rounds, reports, .. } = self;
        add(reports, times, *rounds, record, Told { token, report, verdict: status.token, protection })
    }

    fn take_word(&mut self, record: &Record<FIELDS>) {
        if self.protection(record) != Protection::None {
            // Whatever is wrong with it, the row is reported.
            let _ = self.take(record);
        }
    }

    fn take_unread(&mut self, row: &UnreadRow) {
        self.reports.add_unread(row);
    }
}

impl<T: Reports> Reader<'_, T> {
    /// What a row with a code that no list has says for its token.
    fn protection(&mut self, record: &Record<FIELDS>) -> Protection {
        const MOST: usize = 1024;
        let code = record.status.wire();
        let of_channel = self.unlisted.entry(record.sender).or_default();
        let of_code = of_channel.get(code.as_str()).copied().unwrap_or_else(|| {
            let protection = match () {
                () if log::is_alive(record.sender, &code) => Protection::OfOtherList,
                () if may_be_success(&code) => Protection::Perhaps,
                () => Protection::None,
            };
            if of_channel.len() < MOST {
                of_channel.insert(code.as_str().into(), protection);
            }
            protection
        });
        let is_accepted = || {
            let is_success = |status: i64| (200..300).contains(&status);
            answers_by_status(record.sender) && (code.parse().is_ok_and(is_success) || record.is_accepted())
        };
        if of_code == Protection::None && is_accepted() { Protection::Perhaps } else { of_code }
    }

    /// Reports each token that the vendor's reply names, and that of the row.
    fn take_reply(
        &mut self,
        record: &Record<FIELDS>,
        token: &[u8],
        http_status: Option<u16>,
        body: &[u8],
    ) -> Result<(), Reason> {
        let reply = reply::read(record.sender, http_status, body);
        let of_row = token::all(token)?;
        let places = reply.tokens().iter().filter(|token| token.position().is_some()).count();
        if places > 0 && places != of_row.len() {
            return Err(Reason::OtherCount);
        }
        let named = reply.tokens().iter().filter_map(NamedToken::token);
        // As in the row, even if one is there twice, because a reply may name tokens by their places.
        let mut sent: Vec<&str> = of_row.iter().map(|token| &**token).collect();
        let mut seen: FxHashSet<&str> = sent.iter().copied().collect();
        sent.extend(named.filter(|token| seen.insert(*token)));
        if sent.iter().all(|token| token.is_empty()) {
            return Err(Reason::NoToken);
        }
        // Many senders keep the vendor's answer only if it is an error.
        let is_accepted = answers_by_status(record.sender)
            && http_status.is_some_and(|status| (200..300).contains(&status))
            && !reply.is_vendors_own();
        let registered_at =
            self.times.read_registration(&record.text(REGISTERED_AT)).map_err(|NotATime| Reason::NoTime);
        // One that cannot be used does not keep the others from being protected.
        let mut read = Ok(());
        for (outcome, token) in reply.outcomes(&sent).iter().zip(&sent).filter(|(_, token)| !token.is_empty()) {
            let added = token::check(token.as_bytes(), true).and_then(|()| {
                // A time that cannot be read is refused with the row.
                let registered_at = registered_at.unwrap_or(None);
                let report = outcome.to_report(registered_at);
                let verdict = outcome.token_verdict();
                let is_protected = is_accepted && verdict == TokenVerdict::Unaffected;
                let protection = if is_protected { Protection::Perhaps } else { Protection::None };
                let Self { times, rounds, reports, .. } = self;
                let token = token.as_bytes();
                add(reports, times, *rounds, record, Told { token, report, verdict, protection })
            });
            read = read.and(added);
        }
        read
    }
}

/// What a row says of one token.
struct Told<'r> {
    token: &'r [u8],
    report: Report<'r>,
    verdict: TokenVerdict,
    protection: Protection,
}

/// What a row without a listed code says for its token.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Protection {
    None,
    /// It may have been delivered to.
    Perhaps,
    /// Another list says that the code reached it.
    OfOtherList,
}

/// Whether the HTTP status of a channel's server says whether it accepted the message. The others answer 200 to all.
const fn answers_by_status(channel: Channel) -> bool {
    matches!(channel, Channel::Apple | Channel::Fcm)
}

/// Adds a report with the application and the times of its row.
fn add(
    reports: &mut impl Reports,
    times: &mut Times,
    rounds: Option<Rounds>,
    record: &Record<FIELDS>,
    told: Told<'_>,
) -> Result<(), Reason> {
    let Told { token, report, verdict, protection } = told;
    let app = match record.text(APP) {
        app if app.is_empty() && record.sender == Channel::Apple => record.text(TOPIC),
        app => app,
    };
    let is_protected = protection != Protection::None;
    // Where nothing can be compared with a registration, a delivery protects.
    let is_alive = protection == Protection::OfOtherList && rounds.is_some();
    let verdict = if is_alive { TokenVerdict::Alive } else { verdict };
    let is_delivery = verdict == TokenVerdict::Alive;
    let delivered = || Report::with_verdict(token, record.sender, Action::Done, TokenVerdict::Alive);
    let report = if is_delivery { delivered() } else { report };
    let mut report = report.app(&app);
    if let Some(Rounds { round, delivered }) = rounds {
        report = report.round(if is_delivery { delivered } else { round });
    }
    match timed(report, record, times, is_delivery, is_protected) {
        Ok(report) => reports.add(&report),
        Err(NotATime) => {
            // A delivery or a registration protects its token, although it is not known when it was. Without its times, the report
            // is no evidence against the token.
            let unknown = Some(Time::Moment(i64::MAX));
            let registered_at = if is_protected {
                unknown
            } else {
                times.read_registration(&record.text(REGISTERED_AT)).unwrap_or(unknown)
            };
            if is_delivery || registered_at.is_some() {
                reports.add(&registered_at.map_or(report, |time| report.registered_at(time)));
            }
            return Err(Reason::NoTime);
        }
    }
    Ok(())
}

/// How long after its message a delivery is reported if nothing was in the way, in milliseconds.
const PROMPT: i64 = 60_000;

/// The report with the times of its row. What `is_protected` counts as registered when its message was sent or reported, whichever
/// is later, and at an unknown time if neither is known.
fn timed<'r>(
    mut report: Report<'r>,
    record: &Record<FIELDS>,
    times: &mut Times,
    is_delivery: bool,
    is_protected: bool,
) -> Result<Report<'r>, NotATime> {
    let mut time = |field| times.read(&record.text(field));
    // A delivery protects, so that it is taken for as late as it may have been.
    let latest = |time: Time| if is_delivery { end_of_second(time) } else { time };
    let (mut sent_at, mut reported_at) = (time(SENT_AT)?.map(latest), time(REPORTED_AT)?.map(latest));
    // A failure that is not over yet proves nothing, and would look later than any delivery or registration. As a delivery, it would
    // make the log look complete up to then.
    if !is_protected && times.are_ahead([sent_at, reported_at]) {
        (sent_at, reported_at) = (None, None);
    }
    if let Some(time) = sent_at {
        report = report.sent_at(time);
    }
    if let Some(time) = reported_at {
        report = report.reported_at(time);
    }
    // No answer comes before its message: it is APNs's `timestamp`, since when the token is not valid.
    if let (Channel::Apple, Some(sent), Some(Time::Moment(since))) = (record.sender, sent_at, reported_at) {
        if since < sent.earliest() {
            report = report.valid_before(since);
        }
    }
    let registered_at = times.read_registration(&record.text(REGISTERED_AT))?;
    let reached_at = match (sent_at, reported_at) {
        (None, None) if is_protected => Some(Time::Moment(i64::MAX)),
        _ if is_protected => sent_at.into_iter().chain(reported_at).reduce(later),
        // The device was reached at some time up to the report, and a message that was sent meanwhile may have failed before.
        (Some(sent), Some(reported)) if is_delivery => {
            Some(reported).filter(|reported| reported.latest() - sent.latest() > PROMPT)
        }
        _ => None,
    };
    if let Some(time) = registered_at.into_iter().chain(reached_at).reduce(later) {
        report = report.registered_at(time);
    }
    Ok(report)
}

/// The later of two times. A date next to a moment is taken for the moment at which it ends in the last time zone.
fn later(one: Time, other: Time) -> Time {
    const ENDS_LATER: i64 = 12 * 3_600_000;
    match (one, other) {
        (Time::Moment(one), Time::Moment(other)) => Time::Moment(one.max(other)),
        (Time::Day(one), Time::Day(other)) => Time::Day(one.max(other)),
        (Time::Moment(at), day @ Time::Day(_)) | (day @ Time::Day(_), Time::Moment(at)) => {
            Time::Moment(at.max(day.latest().saturating_add(ENDS_LATER)))
        }
    }
}
