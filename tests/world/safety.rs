//! What must hold for the removals of any runs, whatever their logs say.

use push_status::cleanup::{Decided, Decision, Doubts, Policy, Removal, Report, State, Time};

use super::{DAY, HOUR, LogRow};

/// No other time is ever believed, as the documentation says.
const POSSIBLE: [i64; 2] = [(i32::MIN / 2) as i64 * HOUR, (i32::MAX / 2) as i64 * HOUR - 1];

/// Decides about each of these logs in a run of its own, which goes on from the state of the one before, and panics if a token is
/// removed that a delivery or a registration protects, or by a single suspect answer.
pub fn check(runs: &[Vec<LogRow>], believed: [i64; 2], is_last: bool) {
    let mut state = State::default();
    let believed = [believed[0].max(POSSIBLE[0]), believed[1].min(POSSIBLE[1])];
    for (number, rows) in runs.iter().enumerate() {
        let reports: Vec<Report> = rows.iter().map(|row| row.report("")).collect();
        let with = |doubts: Doubts| if is_last { doubts.until_the_end() } else { doubts };
        let outcome = Policy::default().decide_with(state, believed[0]..=believed[1], &reports, with).unwrap();
        for decided in outcome.decisions() {
            let Decision::Remove(removal) = decided.decision else { continue };
            let is_of_token = |row: &&LogRow| row.token.as_bytes() == decided.token;
            let is_of_group = |row: &&LogRow| {
                row.channel == decided.channel
                    && row.app.as_bytes() == decided.app
                    && row.round.is_some() == decided.round.is_some()
            };
            let of_token = || runs[..=number].iter().flatten().filter(is_of_token);
            for row in rows.iter().filter(is_of_token).filter(|row| row.code == super::alive()) {
                let protects = !is_of_group(&row) || is_after(row, decided.failed_at, decided.round, believed);
                assert!(!protects, "run {number} removes {decided:?} in spite of {row:?}");
            }
            for row in rows.iter().filter(is_of_token) {
                let protects = row.registered_at.is_some_and(|at| is_registered_since(at, &decided, removal, believed));
                assert!(!protects, "run {number} removes {decided:?} in spite of the registration of {row:?}");
            }
            // What an earlier run read is known, unless its time says nothing. From the time before the token failed, only what is of the
            // same kind is known, a date or a moment.
            let is_day = matches!(decided.failed_at, Some(Time::Day(_)));
            let earlier = of_token().filter(is_of_group).scan(false, |has_failed, row| {
                *has_failed |= is_against(row);
                Some((row, *has_failed))
            });
            for (row, has_failed) in earlier {
                let is_known = has_failed || row.is_day == is_day;
                let is_delivered = row.code == super::alive()
                    && is_timed(row, believed)
                    && is_after(row, decided.failed_at, decided.round, believed);
                assert!(
                    !(is_known && is_delivered),
                    "run {number} removes {decided:?} in spite of the earlier {row:?}"
                );
                // A registration that is later than its row may be later than all that the run has read.
                let told = row
                    .registered_at
                    .filter(|at| !row.is_day && row.at.is_some_and(|told| *at <= told) && is_timed(row, believed));
                let is_registered = told.is_some_and(|at| is_registered_after(at, &decided, believed));
                assert!(
                    !is_registered,
                    "run {number} removes {decided:?} in spite of the earlier registration of {row:?}"
                );
            }
            let answers = of_token().filter(is_of_group).filter(|row| is_against(row)).count();
            let is_proved = of_token().any(|row| row.code == super::dead());
            assert!(if removal == Removal::Dead { is_proved } else { answers > 1 }, "run {number}: {decided:?}");
        }
        state = outcome.into_state();
        assert_eq!(State::from_bytes(&state.to_bytes()).as_ref(), Ok(&state));
    }
}

fn is_against(row: &LogRow) -> bool {
    row.code == super::dead() || row.code == super::suspect()
}

fn is_timed(row: &LogRow, believed: [i64; 2]) -> bool {
    row.round.is_some() || row.at.is_some_and(|at| (believed[0]..=believed[1]).contains(&at))
}

/// Whether a registration, in any row of the token, protects it from a removal.
fn is_registered_since(at: i64, decided: &Decided, removal: Removal, believed: [i64; 2]) -> bool {
    let failed = match decided.failed_at {
        Some(Time::Moment(failed)) => failed,
        Some(Time::Day(failed)) => failed - 14 * HOUR,
        None => return true,
    };
    match removal {
        // A registration that cannot be compared makes a dead code suspect.
        Removal::Dead if at > believed[1] || !decided.is_sent_at => true,
        _ => (failed..=believed[1]).contains(&at),
    }
}

/// Whether a registration in a row of an earlier run was after the failure whose removal is decided.
fn is_registered_after(at: i64, decided: &Decided, believed: [i64; 2]) -> bool {
    let Some(Time::Moment(failed) | Time::Day(failed)) = decided.failed_at else { return false };
    (failed..=believed[1]).contains(&at)
}

/// Whether a delivery may have been after a failure.
fn is_after(row: &LogRow, failed_at: Option<Time>, round: Option<u32>, believed: [i64; 2]) -> bool {
    if let (Some(delivered), Some(failed)) = (row.round, round) {
        return delivered >= failed;
    }
    let (failed, ends) = match failed_at {
        Some(Time::Moment(at)) => (at, if row.is_day { DAY - 1 + 12 * HOUR } else { 0 }),
        Some(Time::Day(at)) => (at, if row.is_day { DAY - 1 } else { 14 * HOUR }),
        None => return true,
    };
    !is_timed(row, believed) || row.at.is_none_or(|at| at.saturating_add(ends) >= failed)
}
