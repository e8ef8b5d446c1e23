//! A round: its log is read twice, and a third time where each row is printed.

use std::collections::BTreeSet;
use std::io::{self, Write as _};

use push_status::Action;
use push_status::Channel;
use push_status::cleanup::{FirstPass, Outcome, Policy, State};
use serde_json::json;

use super::round_log::Source;
use super::tokens::Tokens;
use super::{Cleanup, of_output};
use crate::exit::invalid;
use crate::log::{self, Names, Tally};

/// What a round comes to.
pub struct Decided {
    pub outcome: Outcome<String>,
    pub tally: Tally,
    pub names: Names,
    /// How many rows had both times.
    pub timed: u64,
}

impl Decided {
    pub fn is_held_back(&self) -> bool {
        Channel::ALL.iter().any(|channel| self.outcome.channel(*channel).is_held_back)
    }
}

pub fn decide(
    source: &Source,
    options: &Cleanup,
    policy: &Policy,
    state: State<String>,
    number: u64,
    tokens: &mut Tokens,
) -> io::Result<Decided> {
    let before = Channel::ALL.iter().map(|channel| state.newest(*channel)).collect::<Vec<_>>();
    let mut first = FirstPass::new(policy, state, number);
    let (mut timed, mut newest) = (0, vec![None; before.len()]);
    let (tally, names) = source.rows(options.fields(), |row| {
        timed += u64::from(row.has_time());
        let newest: &mut Option<i64> = &mut newest[row.channel as usize];
        *newest = (*newest).max(row.sent_at);
        first.add(&row.report());
    })?;
    let of_channels: Vec<_> = newest.iter().zip(&before).filter(|(newest, _)| newest.is_some()).collect();
    if !of_channels.is_empty() && of_channels.iter().all(|(newest, before)| newest < before) {
        let message = "all its messages are older than the newest of the rounds before: give the logs in the order of time, \
                       or, if a time in one of them was wrong, begin with a new state";
        return Err(invalid(format!("{}: {message}", source.name)));
    }
    let mut second = first.again();
    let mut alive = BTreeSet::new();
    source.rows(options.fields(), |row| {
        second.add(&row.report());
        if tokens.hold(row.channel, row.token) && tokens.is_alive(row) {
            alive.insert((row.channel, row.token.to_owned()));
        }
    })?;
    let outcome = second.finish().map_err(|error| io::Error::other(format!("{}: {error}", source.name)))?;
    tokens.add_round(&alive, &outcome);
    // A token is printed without its channel, so one that lives in another channel is none to remove.
    if tokens.removals().is_empty() {
        return Ok(Decided { outcome, tally, names, timed });
    }
    source.rows(options.fields(), |row| {
        if row.status.action() == Action::Done {
            tokens.keep_elsewhere(row.channel, row.token);
        } else if row.status.action() == Action::RemoveToken {
            tokens.note_time(row);
        }
    })?;
    Ok(Decided { outcome, tally, names, timed })
}

/// Prints what becomes of the token of each row, and last what could not be read.
pub fn print_json(source: &Source, options: &Cleanup, decided: &Decided, number: u64) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut written = Ok(());
    source.rows(options.fields(), |row| {
        let decision = decided.outcome.decision(&row.report());
        let object = json!({
            "file": source.name, "round": number, "token": row.token, "channel": row.channel, "code": row.status.code(),
            "name": row.status.name(), "decision": decision.id(), "reason": decision.reason(),
            "message": decision.reason().to_string(),
        });
        if written.is_ok() {
            written = writeln!(out, "{}", object);
        }
    })?;
    let report = log::report_json(&decided.tally, &decided.names);
    let report = json!({ "file": source.name, "round": number, "report": report });
    written.and_then(|()| writeln!(out, "{report}")).and_then(|()| out.flush()).map_err(of_output)
}

/// Says of a log that was read before that nothing is decided about it.
pub fn print_read_before(source: &Source, number: u64) -> io::Result<()> {
    let object = json!({ "file": source.name, "round": number, "report": { "is_read_before": true } });
    writeln!(io::stdout(), "{object}").map_err(of_output)
}

/// Keeps what a log that was read before shows to be alive: it can stand behind the one that removes.
pub fn keep_alive(source: &Source, options: &Cleanup, tokens: &mut Tokens) -> io::Result<()> {
    source.rows(options.fields(), |row| {
        if tokens.is_alive(row) {
            tokens.keep(row.channel, row.token);
        }
        if row.status.action() == Action::Done {
            tokens.keep_elsewhere(row.channel, row.token);
        }
    })?;
    Ok(())
}
