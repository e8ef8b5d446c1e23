//! `push-status cleanup`: which tokens of delivery logs to delete.

mod digest;
mod fields;
mod log_file;
mod options;
mod output;
mod state_file;
mod success;
mod summary;
mod time;
mod token;

use std::io::{self, Write as _};
use std::ops::RangeInclusive;
use std::sync::{Mutex, PoisonError};

use push_status::cleanup::{Doubts, FirstPass, Policy, Report, SecondPass, Time};
use serde_json::{Value, json};

use crate::escape;
use crate::exit::{Exit, at, invalid};
use crate::log;
use crate::replace::replace;
use log_file::{LogFile, ReadLog, Reports, Rounds};
use options::Accepted;
pub use options::Cleanup;
pub use state_file::StateFile;
use time::Now;

/// A log, with its rounds if it has no times.
struct Log {
    file: LogFile,
    rounds: Rounds,
}

pub fn run(options: &Cleanup) -> io::Result<Exit> {
    options.check()?;
    let (policy, accepted) = (options.policy()?, options.accepted()?);
    let mut state = StateFile::open(options.state.as_deref())?;
    let now = Now::read();
    let (first, logs, reports) = read_first(options, &policy, &mut state, now)?;
    let believed = times_to_believe(&first, state.is_kept(), now)?;
    let mut doubts = first.finish(state.take(), believed).map_err(io::Error::other)?;
    if !state.is_kept() {
        doubts = doubts.until_the_end();
    }
    for Accepted { channel, app, count } in accepted {
        doubts = doubts.accept(channel, app.as_deref(), count);
    }
    let second = read_second(&doubts, &logs)?.finish();
    let outcome = doubts.decide(second).map_err(io::Error::other)?;
    let summaries: Vec<_> = outcome.summaries().collect();
    say(&summary::text(&outcome, &summaries));
    let printed = if options.json {
        output::print_json(&outcome, options.codes.into(), &summaries, &reports)
    } else {
        output::print(&outcome, &options.print)
    };
    printed.map_err(of_output)?;
    if let Some(path) = &options.confirm {
        replace(path, |out| output::write_to_confirm(&outcome, out))?;
    }
    let is_held_back = summaries.iter().any(|summary| summary.dead_held_back + summary.confirmed_held_back > 0);
    let exit = if is_held_back { Exit::NeedsALook } else { Exit::Done };
    if state.is_kept() {
        state.save(&outcome.into_state())?;
    }
    Ok(exit)
}

/// Reads all logs a first time; also returns what there is to say about each, for `--json`.
fn read_first(
    options: &Cleanup,
    policy: &Policy,
    state: &mut StateFile,
    now: Now,
) -> io::Result<(FirstPass, Vec<Log>, Vec<Value>)> {
    let mut first = FirstPass::new(policy);
    let (mut logs, mut reports) = (Vec::new(), Vec::new());
    // Of earlier runs, too: what a log delivers that is read again can have been delivered after all of theirs.
    let mut last_new = state.next_round().checked_sub(1).filter(|round| *round > 0);
    for path in options.logs() {
        let mut file = LogFile::open(path, &options.log, options.codes.into(), options.fields(), now)?;
        let mut rounds = Rounds::of(state.next_round());
        let (mut read, mut of_log) = read_once(&file, policy, rounds)?;
        if read.is_timed.is_some_and(|is_timed| is_timed != file.is_timed) {
            // The first rows did not show it, and all of a log has times or none has.
            file.is_timed = !file.is_timed;
            (read, of_log) = read_once(&file, policy, rounds)?;
        }
        let ReadLog { tally, names, ahead, .. } = &read;
        log::check_list(tally, options.codes.into()).map_err(|error| at(&file.name, error))?;
        say(&format!("{}: {}", escape::shown(&file.name), log::report(tally, names)));
        if *ahead > 0 {
            say(&format!(
                "  {} with a time more than 15 minutes ahead of this machine's clock: as failures they prove nothing, and as \
                 deliveries they keep their tokens\n",
                log::counted(*ahead)
            ));
        }
        file.check(&read, options.fields())?;
        let report = log::report_json(tally, names);
        if tally.rows == 0 {
            reports.push(json!({ "file": file.name, "report": report }));
            continue;
        }
        let mut is_new = true;
        if !file.is_timed {
            let round;
            let (digest, part) = file.digest(tally.rows, &state.digests())?;
            (round, is_new) = state.round(&file.name, digest, part)?;
            // A known log can come after a new one, and then its deliveries are later.
            rounds = Rounds { round, delivered: last_new.filter(|_| !is_new).unwrap_or(round) };
            last_new = Some(round).filter(|_| is_new).or(last_new);
            let again = if is_new { "" } else { ", which was read before and counts only once" };
            say(&format!("  no time of the messages: this is round {round}{again}\n"));
            of_log.set_round(round);
        }
        let round_shown = Some(rounds.round).filter(|_| !file.is_timed);
        reports.push(json!({ "file": file.name, "round": round_shown, "is_read_before": !is_new, "report": report }));
        first.merge(of_log);
        logs.push(Log { file, rounds });
    }
    Ok((first, logs, reports))
}

/// Reads a log for the first pass.
fn read_once(file: &LogFile, policy: &Policy, rounds: Rounds) -> io::Result<(ReadLog<()>, FirstPass)> {
    let merged = Mutex::new(FirstPass::new(policy));
    let make = || First { policy, pass: FirstPass::new(policy), merged: &merged };
    let read = file.read(rounds, make)?.end(First::end);
    Ok((read, merged.into_inner().unwrap_or_else(PoisonError::into_inner)))
}

/// Reads all logs a second time.
fn read_second<'d>(doubts: &'d Doubts, logs: &[Log]) -> io::Result<SecondPass<'d>> {
    let mut second = doubts.second_pass();
    for log in logs {
        let read = log.file.read(log.rounds, || Second(doubts.second_pass()))?;
        read.sinks.into_iter().for_each(|Second(pass)| second.merge(pass));
    }
    Ok(second)
}

/// The first pass of one core. It is merged into that of all cores before it takes much memory.
struct First<'a> {
    policy: &'a Policy,
    pass: FirstPass,
    merged: &'a Mutex<FirstPass>,
}

/// How many tokens a core keeps to itself.
const MOST_TOKENS: usize = 1 << 15;

impl First<'_> {
    fn end(self) {
        self.merged.lock().unwrap_or_else(PoisonError::into_inner).merge(self.pass);
    }
}

impl Reports for First<'_> {
    fn add(&mut self, report: &Report<'_>) {
        self.pass.add(report);
        if self.pass.token_count() >= MOST_TOKENS {
            let pass = std::mem::replace(&mut self.pass, FirstPass::new(self.policy));
            self.merged.lock().unwrap_or_else(PoisonError::into_inner).merge(pass);
        }
    }

    /// Only the second pass knows which of the texts are tokens in doubt, so that nothing has to be kept of the others.
    fn add_unread(&mut self, _: &log::UnreadRow) {}
}

struct Second<'d>(SecondPass<'d>);

impl Reports for Second<'_> {
    fn add(&mut self, report: &Report<'_>) {
        self.0.add(report);
    }

    fn add_unread(&mut self, row: &log::UnreadRow) {
        row.each_text(|text| {
            self.0.protect(text);
            let inner = token::without_surroundings(text);
            if inner.len() < text.len() {
                self.0.protect(inner);
            }
        });
    }
}

/// Up to a day from now. If nearly all messages were sent later than that, the clock is wrong, and the logs are judged by their
/// own time. A state must never learn such times, because it would then take all later reports for late ones.
fn times_to_believe(first: &FirstPass, has_state: bool, now: Now) -> io::Result<RangeInclusive<i64>> {
    let latest = now.latest_to_believe();
    let later = first.later_than(latest);
    match first.times_of_log(latest) {
        Some(_) if has_state => Err(invalid(
            "nearly all rows have a time more than a day ahead of this machine's clock. With --state, such times are never \
             believed: correct the clock or the log, or run without --state. The state is unchanged"
                .to_owned(),
        )),
        Some(times) => {
            let [from, to] = [*times.start(), *times.end()].map(|at| time::text(Time::Moment(at)));
            say(&format!(
                "nearly all rows have a time more than a day ahead of this machine's clock, so the clock is taken to be \
                 wrong: times from {from} to {to} are believed, and no others\n"
            ));
            Ok(times)
        }
        None => {
            if later > 0 {
                let rows = log::counted(later);
                say(&format!(
                    "{rows} with a time more than a day ahead of this machine's clock, which is not believed\n"
                ));
            }
            Ok(i64::MIN..=latest)
        }
    }
}

/// Writes to standard error. If nobody reads that, the tokens and the exit code have to do.
fn say(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// A reader that stops after the first tokens did not get all of them, so a closed pipe is a failure here.
fn of_output(error: io::Error) -> io::Error {
    io::Error::other(format!("cannot write the tokens, so the state is unchanged: {error}"))
}
