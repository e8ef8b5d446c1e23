//! `cleanup` at the limits of its numbers: times that no clock has, and more codes than it can tell apart.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;
mod world;

use proptest::prelude::*;
use proptest::sample::select;

use push_status::cleanup::{CleanupError, Doubts, FirstPass, Outcome, Policy, Report, State, Time};
use push_status::{Action, Channel, TokenVerdict};
use world::rows::reason;
use world::{DAY, HOUR, LogRow, START};

fn decide(rows: &[LogRow]) -> Outcome {
    let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
    Policy::default().decide_with(State::default(), .., &reports, Doubts::until_the_end).unwrap()
}

/// Nanoseconds that were taken for milliseconds, and the limits of the type.
const IMPOSSIBLE: [i64; 5] = [i64::MIN, i64::MIN / 1000, START * 1_000_000, i64::MAX / 1000, i64::MAX];

#[test]
fn an_impossible_time_is_not_believed() {
    for at in IMPOSSIBLE {
        let many = (0..12).flat_map(|token| {
            let row = |name: &str, code| LogRow::new(&format!("{name}{token}"), code, at);
            [row("dead", world::dead()), row("ok", world::alive()), row("suspect", world::suspect())]
        });
        let mut rows: Vec<_> = many.collect();
        // A delivery at such a time still keeps its token.
        rows.extend([LogRow::new("kept", world::dead(), START), LogRow::new("kept", world::alive(), at)]);
        for is_day in [false, true] {
            rows.iter_mut().for_each(|row| row.is_day = is_day && row.at == Some(at));
            let outcome = decide(&rows);
            assert_eq!(outcome.removals().count(), 0, "{at}");
            assert_eq!(reason(&outcome, "dead1"), Some("untimed"), "{at}");
            assert_eq!(reason(&outcome, "kept"), Some("delivered"), "{at}");
            let dead = outcome.decisions().find(|decided| decided.token == b"dead1").unwrap();
            assert_eq!((dead.failed_at, dead.is_sent_at), (None, false), "{at}");
            let state = outcome.into_state();
            assert_eq!(State::from_bytes(&state.to_bytes()), Ok(state), "{at}");
        }
    }
}

#[test]
fn the_first_and_the_last_possible_time_are_believed() {
    let [first, last] = [i32::MIN / 2, i32::MAX / 2].map(|hour| i64::from(hour) * HOUR);
    for (at, expected) in [(first - 1, "untimed"), (first, "dead"), (last - 1, "dead"), (last, "untimed")] {
        let outcome = decide(&[LogRow::new("a", world::dead(), at)]);
        assert_eq!(reason(&outcome, "a"), Some(expected), "{at}");
    }
}

#[test]
fn every_channel_may_have_rounds_beside_times() {
    let dead = |token, channel| Report::with_verdict(token, channel, Action::RemoveToken, TokenVerdict::Dead);
    let both = |channel: &Channel| {
        [dead("in a round", *channel).round(1), dead("timed", *channel).sent_at(Time::Moment(START))]
    };
    let reports: Vec<_> = Channel::ALL.iter().flat_map(both).collect();
    // A round is over; the hours after a time are not.
    let outcome = Policy::default().decide(State::default(), .., &reports).unwrap();
    assert!(outcome.removals().map(|removal| removal.channel).eq(Channel::ALL.iter().copied()));
    let outcome = Policy::default().decide_with(State::default(), .., &reports, Doubts::until_the_end).unwrap();
    for token in [&b"in a round"[..], b"timed"] {
        let removals = outcome.removals().filter(|removal| removal.token == token);
        assert_eq!(removals.map(|removal| removal.channel).collect::<Vec<_>>(), Channel::ALL);
    }
}

/// A sender in a loop, which two codes answer in turn.
#[test]
fn a_token_with_more_answers_than_sixteen_bits_count_hides_no_other_suspects() {
    // Ten of 200 tokens are too many.
    let day = |day: i64| {
        let time = START + day * DAY + 12 * HOUR;
        let each = |name: &'static str, tokens: usize, code: i64| {
            (0..tokens).map(move |token| LogRow::new(&format!("{name}{token}"), code, time))
        };
        let in_loop = (0..70_000).map(move |number| {
            let code = if number % 2 == 0 { world::suspect() } else { world::fix() };
            LogRow::new(&format!("loop{day}"), code, time - 7 * HOUR + number)
        });
        each("ok", 190, world::alive()).chain(each("suspect", 10, world::suspect())).chain(in_loop)
    };
    let rows: Vec<_> = (1..3).flat_map(day).collect();
    assert_eq!(decide(&rows).removals().count(), 0);
}

#[test]
fn a_registration_may_be_of_any_age() {
    for registered_at in [i64::MIN, i64::MIN / 1000, START - 1] {
        let row = LogRow { registered_at: Some(registered_at), ..LogRow::new("a", world::dead(), START) };
        let outcome = decide(&[row]);
        assert_eq!(reason(&outcome, "a"), Some("dead"), "{registered_at}");
        let state = outcome.into_state();
        assert_eq!(State::from_bytes(&state.to_bytes()), Ok(state), "{registered_at}");
    }
}

#[test]
fn rounds_with_impossible_numbers_are_one_round() {
    let round = |number: u32| {
        let rows = (0..30).map(|token| LogRow::new(&format!("ok{token}"), world::alive(), 0));
        let rows = rows.chain([LogRow::new("a", world::suspect(), 0)]);
        rows.map(move |row| LogRow { at: None, round: Some(number), ..row })
    };
    let outcome = decide(&round(u32::MAX - 1).chain(round(u32::MAX)).collect::<Vec<_>>());
    assert_eq!(reason(&outcome, "a"), Some("not_repeated"));
    let state = outcome.into_state();
    assert_eq!(State::from_bytes(&state.to_bytes()), Ok(state));
}

/// A delivery that finds no place would be lost, and its token with it.
#[test]
fn more_codes_than_can_be_told_apart_are_an_error() {
    let tried = |codes: usize| {
        let codes: Vec<String> = (0..codes).map(|code| code.to_string()).collect();
        let report = |code, action, verdict, hours: i64| {
            let report = Report::with_verdict("a", Channel::Huawei, action, verdict).code(code);
            report.sent_at(Time::Moment(START + hours * HOUR))
        };
        let mut reports: Vec<_> =
            codes.iter().map(|code| report(code, Action::RemoveToken, TokenVerdict::Dead, 0)).collect();
        reports.push(report("", Action::Done, TokenVerdict::Alive, 24));
        let mut first = FirstPass::new(&Policy::default());
        reports.iter().for_each(|report| first.add(report));
        // What is too much for a thread is too much for all.
        let mut all = FirstPass::new(&Policy::default());
        all.add(&Report::with_verdict("b", Channel::Huawei, Action::Done, TokenVerdict::Alive));
        reports.push(Report::with_verdict("b", Channel::Huawei, Action::Done, TokenVerdict::Alive));
        all.merge(first);
        let doubts = all.finish(State::default(), ..)?.until_the_end();
        let mut second = doubts.second_pass();
        reports.iter().for_each(|report| second.add(report));
        let second = second.finish();
        doubts.decide(second).map(|outcome| outcome.removals().count())
    };
    assert_eq!(tried(65_000), Ok(0));
    for codes in [65_533, 65_536, 65_537] {
        assert_eq!(tried(codes), Err(CleanupError::TooMany), "{codes}");
    }
}

/// What is too much for a thread is too much for all.
#[test]
fn more_applications_than_can_be_told_apart_are_an_error() {
    let tried = |apps: usize| {
        let report = Report::with_verdict("a", Channel::Huawei, Action::Done, TokenVerdict::Alive);
        let mut first = FirstPass::new(&Policy::default());
        (0..apps).for_each(|app| first.add(&report.app(&app.to_string())));
        let mut all = FirstPass::new(&Policy::default());
        all.add(&report.app("0"));
        all.merge(first);
        all.finish(State::default(), ..).map(|_| ())
    };
    assert_eq!(tried(60_000), Ok(()));
    assert_eq!(tried(70_000), Err(CleanupError::TooMany));
}

/// A log with times and one without, where the times of the first are those of a machine whose clock is ahead.
#[test]
fn a_delivery_of_a_round_counts_whatever_times_are_believed() {
    let round = |number: u32, code: i64| {
        let others = (0..24).map(|token| LogRow::new(&format!("ok{token}"), world::alive(), 0));
        let rows = others.chain([LogRow::new("a", code, 0)]);
        rows.map(move |row| LogRow { at: None, round: Some(number), ..row })
    };
    for codes in [[world::dead(), world::alive()], [world::suspect(), world::alive()]] {
        let last = (3..5).map(|number| (number, world::suspect())).take(usize::from(codes[0] == world::suspect()));
        let rounds = (1..).zip(codes).chain(last).flat_map(|(number, code)| round(number, code));
        let timed = LogRow::new("b", world::alive(), START);
        let rows: Vec<_> = rounds.chain([timed]).collect();
        let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
        let believed = START - DAY..=START + DAY;
        let outcome =
            Policy::default().decide_with(State::default(), believed, &reports, Doubts::until_the_end).unwrap();
        assert_eq!(outcome.removals().count(), 0, "{codes:?}");
    }
}

/// Rows of few tokens, in which all that a log can say about a time occurs.
fn any_row() -> impl Strategy<Value = LogRow> {
    let codes = vec![world::alive(), world::suspect(), world::suspect(), world::dead(), world::fix()];
    let time = prop_oneof![
        8 => (0..40 * 24_i64).prop_map(|hour| Some(START + hour * HOUR)),
        1 => Just(None),
        1 => select(IMPOSSIBLE.to_vec()).prop_map(Some),
    ];
    let registered = prop::option::weighted(0.1, (-50..50 * 24_i64).prop_map(|hour| START + hour * HOUR));
    let round = prop::option::weighted(0.2, 1..12_u32);
    let flags = (prop::bool::weighted(0.1), prop::bool::weighted(0.1), prop::bool::weighted(0.2));
    (0..5_u32, select(codes), time, registered, round, flags).prop_map(
        |(token, code, at, registered_at, round, (is_day, is_report_time, is_shop))| {
            let row = LogRow::new(&format!("t{token}"), code, 0);
            let at = at.map(|at| if is_day { at.saturating_sub(at.rem_euclid(DAY)) } else { at });
            let app = if is_shop { "shop" } else { "" }.to_owned();
            LogRow { at, app, registered_at, round, is_day, is_report_time, ..row }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..support::saved() })]

    /// In a channel in which something is delivered every few hours, so that answers count.
    #[test]
    fn no_run_removes_a_token_that_a_delivery_protects(
        rows in prop::collection::vec(any_row(), 0..60),
        ends in prop::collection::vec(0..40_i64, 0..5),
        bounds in prop::option::of((-1..10_i64, 20..45_i64)),
        is_last in any::<bool>(),
    ) {
        let delivered = |at| LogRow::new(&format!("ok{}", at % 60), world::alive(), START + at * HOUR);
        let mut rows: Vec<LogRow> = (0..40 * 24).step_by(3).map(delivered).chain(rows).collect();
        rows.extend((1..12).flat_map(|round| {
            (0..24).map(move |token| LogRow { at: None, round: Some(round), ..LogRow::new(&format!("r{token}"), world::alive(), 0) })
        }));
        // A row is in the run in whose days it is; one without a time is in any.
        let run_of = |row: &LogRow| {
            let day = row.at.map_or(i64::from(row.round.unwrap_or(7)) * 3, |at| at.saturating_sub(START) / DAY);
            ends.iter().filter(|end| **end <= day).count()
        };
        let mut runs = vec![Vec::new(); ends.len() + 1];
        rows.into_iter().for_each(|row| runs[run_of(&row)].push(row));
        let believed = bounds.map_or([i64::MIN, i64::MAX], |(first, last)| [START + first * DAY, START + last * DAY]);
        world::safety::check(&runs, believed, is_last);
    }
}
