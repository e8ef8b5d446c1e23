//! Logs of deliveries in worlds that are made up, and what `cleanup` does with them.

#![allow(dead_code, reason = "no test file uses all of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

pub mod fates;
pub mod model;
pub mod rows;
pub mod safety;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use push_status::cleanup::{FirstPass, Outcome, Policy, Report, State, Time};
use push_status::{Action, Channel, PushStatus, TokenVerdict};

pub const MINUTE: i64 = 60_000;
pub const HOUR: i64 = 60 * MINUTE;
pub const DAY: i64 = 24 * HOUR;
/// When the worlds begin, at midnight.
pub const START: i64 = 20_500 * DAY;

/// A row of a log.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LogRow {
    pub at: Option<i64>,
    pub token: String,
    pub channel: Channel,
    pub app: String,
    pub code: i64,
    pub registered_at: Option<i64>,
    /// Since when the vendor knows that the token is not valid.
    pub valid_before: Option<i64>,
    /// Whether `at` is only the time of the report.
    pub is_report_time: bool,
    /// Whether `at` is only a date.
    pub is_day: bool,
    pub round: Option<u32>,
}

impl LogRow {
    pub fn new(token: &str, code: i64, at: i64) -> Self {
        Self {
            at: Some(at),
            token: token.to_owned(),
            channel: CHANNEL,
            app: String::new(),
            code,
            registered_at: None,
            valid_before: None,
            is_report_time: false,
            is_day: false,
            round: None,
        }
    }

    pub fn report<'a>(&'a self, code: &'a str) -> Report<'a> {
        let status = PushStatus::resolve(self.channel, self.code);
        let mut report = Report::new(&self.token, self.channel, status).app(&self.app).code(code);
        if let Some(at) = self.at {
            let time = if self.is_day { Time::Day(at) } else { Time::Moment(at) };
            report = if self.is_report_time { report.reported_at(time) } else { report.sent_at(time) };
        }
        if let Some(at) = self.registered_at {
            report = report.registered_at(Time::Moment(at));
        }
        if let Some(at) = self.valid_before {
            report = report.valid_before(at);
        }
        if let Some(round) = self.round {
            report = report.round(round);
        }
        report
    }

    pub fn verdict(&self) -> TokenVerdict {
        PushStatus::resolve(self.channel, self.code).token_verdict()
    }

    pub fn action(&self) -> Action {
        PushStatus::resolve(self.channel, self.code).action()
    }
}

/// A channel that has codes of all kinds, and the codes. `PushStatus` says which they are, so that an edit of a table does
/// not matter as long as there are some.
pub const CHANNEL: Channel = Channel::Huawei;

fn code(is_it: impl Fn(PushStatus) -> bool) -> i64 {
    let codes = PushStatus::all().map(|status| status.code());
    codes.into_iter().find(|code| is_it(PushStatus::resolve(CHANNEL, *code))).expect("such a code")
}

/// The first code of a kind, which is looked for once.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident: $is_it:expr;)*) => {$(
        $(#[$doc])*
        pub fn $name() -> i64 {
            static CODE: LazyLock<i64> = LazyLock::new(|| code($is_it));
            *CODE
        }
    )*};
}

codes! {
    alive: |status| status.token_verdict() == TokenVerdict::Alive;
    dead: |status| status.token_verdict() == TokenVerdict::Dead;
    suspect: |status| status.action() == Action::ConfirmToken;
    /// A code that is suspect and says that somebody has to correct something.
    fix: |status| {
        status.token_verdict() == TokenVerdict::Suspect
            && !matches!(status.action(), Action::ConfirmToken | Action::Wait)
    };
    retry: |status| status.action() == Action::Retry && status.token_verdict() == TokenVerdict::Unaffected;
}

pub fn decide(policy: &Policy, state: State, rows: &[LogRow], is_last: bool) -> Outcome {
    let mut first = FirstPass::new(policy);
    rows.iter().for_each(|row| first.add(&row.report(&row.code.to_string())));
    let doubts = first.finish(state, ..).unwrap();
    let doubts = if is_last { doubts.until_the_end() } else { doubts };
    let mut second = doubts.second_pass();
    rows.iter().for_each(|row| second.add(&row.report(&row.code.to_string())));
    let second = second.finish();
    doubts.decide(second).unwrap()
}

pub fn removed(outcome: &Outcome) -> BTreeSet<String> {
    outcome.removals().map(|decided| String::from_utf8(decided.token).unwrap()).collect()
}

/// How many good tokens rule 10 lets a vendor call dead by mistake for so long: three, or a tenth of those that have a message in the
/// hours around.
pub fn believed(rows: &[LogRow], from: i64, lasts: i64) -> usize {
    let around = from - 7 * HOUR..from + lasts + 7 * HOUR;
    let is_around = |row: &&LogRow| row.at.is_some_and(|at| around.contains(&at));
    let tokens: BTreeSet<_> = rows.iter().filter(is_around).map(|row| &row.token).collect();
    3.max(tokens.len() / 10)
}

/// What one run removes that is given all rows, and decides up to the end.
pub fn removed_at_once(rows: &[LogRow]) -> BTreeSet<String> {
    removed(&decide(&Policy::default(), State::default(), rows, true))
}

/// The decision about a token in one run, with its reason.
pub fn decision(policy: &Policy, rows: &[LogRow], token: &str) -> Option<(String, String)> {
    let outcome = decide(policy, State::default(), rows, true);
    let found = outcome.decisions().find(|decided| decided.token == token.as_bytes());
    found.map(|decided| (decided.decision.id().to_owned(), decided.decision.reason().to_owned()))
}

/// How a log is cut into files.
#[derive(Debug, Clone, Copy)]
pub enum Cut {
    Minute,
    Hour,
    Day,
    Random(u64),
}

pub const CUTS: [Cut; 4] = [Cut::Minute, Cut::Hour, Cut::Day, Cut::Random(7)];

/// The files of a log whose rows are in the order of time.
pub fn cut(rows: &[LogRow], cut: Cut) -> Vec<Vec<LogRow>> {
    let mut random = fastrand::Rng::with_seed(if let Cut::Random(seed) = cut { seed } else { 0 });
    let mut files: BTreeMap<i64, Vec<LogRow>> = BTreeMap::new();
    let mut file = 0;
    for row in rows {
        let at = row.at.unwrap_or_default();
        file = match cut {
            Cut::Minute => at.div_euclid(MINUTE),
            Cut::Hour => at.div_euclid(HOUR),
            Cut::Day => at.div_euclid(DAY),
            Cut::Random(_) => file + i64::from(random.u32(0..rows.len().div_ceil(9) as u32) == 0),
        };
        files.entry(file).or_default().push(row.clone());
    }
    files.into_values().collect()
}
