//! Rows for tests of single rules: a channel in which all is well, and the token `a`.

use std::collections::BTreeSet;

use push_status::cleanup::{Outcome, Policy, State};

use super::{DAY, HOUR, LogRow, START};

/// A channel in which all is well: each token is delivered to once a day, at noon.
pub fn in_order(tokens: usize, days: i64) -> Vec<LogRow> {
    let row = |(day, token)| LogRow::new(&format!("ok{token}"), super::alive(), START + day * DAY + 12 * HOUR);
    (0..days).flat_map(|day| (0..tokens).map(move |token| (day, token))).map(row).collect()
}

/// What is decided about `token` when these rows are added to a channel of 100 tokens in which all is well for 30 days.
pub fn decided(rows: &[LogRow], token: &str) -> Option<(String, String)> {
    super::decision(&Policy::default(), &[in_order(100, 30), rows.to_vec()].concat(), token)
}

#[track_caller]
pub fn assert_decided(rows: &[LogRow], decision: &str, reason: &str) {
    assert_eq!(decided(rows, "a"), Some((decision.to_owned(), reason.to_owned())));
}

/// A suspect answer of `a`, so many hours after the start.
pub fn suspect(hours: i64) -> LogRow {
    LogRow::new("a", super::suspect(), START + hours * HOUR)
}

pub fn dead(hours: i64) -> LogRow {
    LogRow::new("a", super::dead(), START + hours * HOUR)
}

pub fn delivered(hours: i64) -> LogRow {
    LogRow::new("a", super::alive(), START + hours * HOUR)
}

/// The rows of each run, which keep a state; the tokens that each removes.
pub fn runs(runs: &[Vec<LogRow>]) -> Vec<BTreeSet<String>> {
    let mut state = State::default();
    let runs = runs.iter().map(|rows| {
        let outcome = super::decide(&Policy::default(), std::mem::take(&mut state), rows, false);
        let removed = super::removed(&outcome);
        state = outcome.into_state();
        removed
    });
    runs.collect()
}

pub fn day_of(rows: &[LogRow], day: i64) -> Vec<LogRow> {
    let is_it = |row: &&LogRow| row.at.unwrap().div_euclid(DAY) == (START / DAY) + day;
    rows.iter().filter(is_it).cloned().collect()
}

/// A row, so many milliseconds after the start.
pub fn at(token: &str, code: i64, at: i64) -> LogRow {
    LogRow::new(token, code, START + at)
}

/// Why it was decided so about a token; `None` if it was removed earlier or was never in doubt.
pub fn reason(outcome: &Outcome, token: &str) -> Option<&'static str> {
    let found = outcome.decisions().find(|decided| decided.token == token.as_bytes());
    found.map(|decided| decided.decision.reason())
}
