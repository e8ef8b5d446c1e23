//! `push-status cleanup`: which tokens of delivery logs to delete.

mod options;
mod output;
mod source;
mod state_file;
mod summary;
mod time;

use std::io::{self, Write as _};

use indicatif::HumanCount;
use push_status::cleanup::{Doubts, FirstPass, Policy, Report, SecondPass};
use serde_json::{Value, json};

use crate::exit::Exit;
use crate::log;
use crate::replace::replace;
pub use options::Cleanup;
use source::{Reports, Rounds, Source};
use state_file::StateFile;

/// A log, and what it is if it has no times.
struct Log {
    source: Source,
    rounds: Rounds,
}

pub fn run(options: &Cleanup) -> io::Result<Exit> {
    options.check()?;
    let (policy, accepted) = (options.policy()?, options.accepted()?);
    let mut state = StateFile::open(options.state.as_deref())?;
    let (first, logs, reports) = read_first(options, &policy, &mut state)?;
    let latest = latest_to_believe(&first);
    let mut doubts = first.finish(state.take(), latest).map_err(io::Error::other)?;
    if !state.is_kept() {
        doubts = doubts.until_the_end();
    }
    for (channel, app, count) in accepted {
        doubts = doubts.accept(channel, app.as_deref(), count);
    }
    let second = read_second(options, &doubts, &logs)?.finish();
    let outcome = doubts.decide(second).map_err(io::Error::other)?;
    say(&summary::text(&outcome));
    let [remove, hold_back, confirm] = output::count(&outcome).map(HumanCount);
    say(&format!("{remove} to remove, {hold_back} held back, {confirm} to confirm\n"));
    let printed =
        if options.json { output::print_json(&outcome, &reports) } else { output::print(&outcome, &options.print) };
    printed.map_err(of_output)?;
    if let Some(path) = &options.confirm {
        replace(path, |out| output::write_to_confirm(&outcome, out))
            .map_err(|error| io::Error::other(format!("cannot write {}: {error}", path.display())))?;
    }
    let exit = if outcome.is_held_back() { Exit::NeedsALook } else { Exit::Done };
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
) -> io::Result<(FirstPass, Vec<Log>, Vec<Value>)> {
    let mut first = FirstPass::new(policy);
    let (mut logs, mut reports, mut last_new) = (Vec::new(), Vec::new(), None);
    for log in options.logs() {
        let source = Source::open(&log, options.fields())?;
        let mut rounds = Rounds::of(state.next_round());
        let read = source.read(options.fields(), rounds, &state.digests(), || First(FirstPass::new(policy)))?;
        say(&format!("{}: {}", source.name, log::report(&read.tally, &read.names)));
        let report = log::report_json(&read.tally, &read.names);
        if read.tally.rows == 0 {
            reports.push(json!({ "file": source.name, "report": report }));
            continue;
        }
        let mut passes = read.sinks.into_iter().map(|First(pass)| pass);
        let mut of_log = passes.next().unwrap_or_else(|| FirstPass::new(policy));
        passes.for_each(|pass| of_log.merge(pass));
        let mut is_new = true;
        if !source.is_timed {
            let round;
            (round, is_new) = state.round(&source.name, read.digest, read.begins_with)?;
            // A known log can come after a new one, and then its deliveries are later.
            rounds = Rounds { round, delivered: last_new.filter(|_| !is_new).unwrap_or(round) };
            last_new = Some(round).filter(|_| is_new).or(last_new);
            let again = if is_new { "" } else { ", which was read before and counts only once" };
            say(&format!("  no time of the messages: this is round {round}{again}\n"));
            of_log.set_round(round);
        }
        let round_shown = Some(rounds.round).filter(|_| !source.is_timed);
        reports.push(json!({ "file": source.name, "round": round_shown, "is_read_before": !is_new, "report": report }));
        first.merge(of_log);
        logs.push(Log { source, rounds });
    }
    Ok((first, logs, reports))
}

/// Reads all logs a second time.
fn read_second<'d>(options: &Cleanup, doubts: &'d Doubts, logs: &[Log]) -> io::Result<SecondPass<'d>> {
    let mut second = doubts.second_pass();
    for log in logs {
        let read = log.source.read(options.fields(), log.rounds, &[], || Second(doubts.second_pass()))?;
        read.sinks.into_iter().for_each(|Second(pass)| second.merge(pass));
    }
    Ok(second)
}

struct First(FirstPass);

impl Reports for First {
    fn add(&mut self, report: &Report<'_>) {
        self.0.add(report);
    }
}

struct Second<'d>(SecondPass<'d>);

impl Reports for Second<'_> {
    fn add(&mut self, report: &Report<'_>) {
        self.0.add(report);
    }
}

/// A day from now. If most messages were sent later, the clock is wrong and not the logs.
fn latest_to_believe(first: &FirstPass) -> Option<i64> {
    let latest = time::latest_to_believe();
    let (all, later) = first.later_than(latest);
    if later * 2 > all {
        say("most messages of these logs were sent after today: their times are believed, so check the clock of this \
             machine\n");
        return None;
    }
    if later > 0 {
        let rows = log::counted(later);
        say(&format!("{rows} with a time more than a day ahead of this machine's clock, which is not believed\n"));
    }
    Some(latest)
}

/// Writes to standard error. If nobody reads that, the tokens and the exit code have to do.
fn say(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// A reader that stops after the first tokens has not got what it asked for, so a closed pipe is a failure here.
fn of_output(error: io::Error) -> io::Error {
    io::Error::other(format!("cannot write the tokens, so the state is unchanged: {error}"))
}
