//! A round: its log is read twice, and a third time where each row is printed.

use std::collections::BTreeSet;
use std::io::{self, Write as _};

use push_status::Action;
use push_status::Channel;
use push_status::cleanup::{FirstPass, Outcome, Policy, State};
use serde_json::json;

use super::source::Source;
use super::tokens::Tokens;
use super::{Cleanup, of_output};
use crate::log::{Names, Tally};

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
    let mut first = FirstPass::new(policy, state, number);
    let mut timed = 0;
    let (tally, names) = source.rows(options.fields(), |row| {
        timed += u64::from(row.has_time());
        first.add(&row.report());
    })?;
    let mut second = first.again();
    let mut delivered = BTreeSet::new();
    source.rows(options.fields(), |row| {
        second.add(&row.report());
        if row.status.action() == Action::Done && tokens.hold(row.channel, row.token) {
            delivered.insert((row.channel, row.token.to_owned()));
        }
    })?;
    let outcome = second.finish().map_err(|error| io::Error::other(format!("{}: {error}", source.name)))?;
    tokens.add_round(&delivered, &outcome);
    // A token is printed without its channel, so one that lives in another channel is none to remove.
    if tokens.removals().is_empty() {
        return Ok(Decided { outcome, tally, names, timed });
    }
    source.rows(options.fields(), |row| {
        if row.status.action() == Action::Done {
            tokens.keep_elsewhere(row.channel, row.token);
        }
    })?;
    Ok(Decided { outcome, tally, names, timed })
}

/// Prints what becomes of the token of each row.
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
    written.and_then(|()| out.flush()).map_err(of_output)
}
