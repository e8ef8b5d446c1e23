//! A registration is that of the token, whatever channel, application and log its row is of.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod world;

use std::collections::BTreeSet;

use push_status::Channel;
use push_status::cleanup::{Doubts, FirstPass, Outcome, Policy, State, Time};
use world::rows::{assert_decided, day_of, dead, delivered, in_order, reason, runs, suspect};
use world::{DAY, HOUR, LogRow, START};

/// Rows in other channels, applications and kinds of logs that say that `a` was registered so many hours after the start.
fn elsewhere(hours: i64) -> [LogRow; 3] {
    let row =
        LogRow { registered_at: Some(START + hours * HOUR), ..LogRow::new("a", world::retry(), START + 20 * DAY) };
    [
        LogRow { app: "shop".to_owned(), ..row.clone() },
        LogRow { channel: Channel::Apple, ..row.clone() },
        in_round(row, 1),
    ]
}

fn in_round(row: LogRow, round: u32) -> LogRow {
    LogRow { at: None, round: Some(round), ..row }
}

/// Rounds in which all is well.
fn rounds_in_order() -> Vec<LogRow> {
    let of_round =
        |round| (0..40).map(move |token| in_round(LogRow::new(&format!("ok{token}"), world::alive(), 0), round));
    (1..4).flat_map(of_round).collect()
}

#[test]
fn a_registration_elsewhere_protects_a_token_with_a_dead_code() {
    for row in elsewhere(36) {
        assert_decided(&[dead(36), row], "keep", "registered");
    }
    for row in elsewhere(35) {
        assert_decided(&[dead(36), row], "remove", "dead");
    }
    // It cannot be compared with the time of a report.
    for row in elsewhere(-900) {
        assert_decided(&[LogRow { is_report_time: true, ..dead(36) }, row], "confirm", "not_repeated");
    }
}

#[test]
fn a_registration_since_the_vendor_calls_the_token_invalid_speaks_for_it() {
    let dead = |hours: i64| LogRow { valid_before: Some(START + hours * HOUR), ..dead(36) };
    let registered = |hours: i64| elsewhere(hours)[0].clone();
    assert_decided(&[dead(26), registered(30)], "keep", "registered");
    assert_decided(&[dead(26), registered(26)], "keep", "registered");
    assert_decided(&[dead(26), registered(25)], "remove", "dead");
    assert_decided(&[dead(40), registered(35)], "remove", "dead");
    assert_decided(&[dead(-9000), registered(-8900)], "keep", "registered");
    // The vendor accepts messages for a while to a token that it knows to be invalid.
    assert_decided(&[dead(26), delivered(30)], "remove", "dead");
    let outcome =
        world::decide(&Policy::default(), State::default(), &[in_order(100, 3), vec![dead(26)]].concat(), true);
    let decided = outcome.removals().next().unwrap();
    assert_eq!(decided.failed_at, Some(Time::Moment(START + 36 * HOUR)));
    // Delete it only if it was registered before.
    assert!(
        matches!(decided.first_failed_at, Some(Time::Moment(at)) if (25 * HOUR..=26 * HOUR).contains(&(at - START)))
    );
    // A later run knows it from the state.
    let days = |registered: &[LogRow]| {
        let mut days: Vec<_> = (0..4).map(|day| day_of(&in_order(100, 4), day)).collect();
        days[1].push(dead(26));
        days[2].extend_from_slice(registered);
        runs(&days).iter().map(BTreeSet::len).sum::<usize>()
    };
    assert_eq!([days(&[]), days(&[registered(30)]), days(&[registered(24)])], [1, 0, 1]);
}

#[test]
fn answers_that_are_about_the_token_before_it_was_registered_do_not_set_it_aside() {
    let of_days = |valid_before: Option<i64>| {
        let again = [4, 8, 12, 16].map(|day| LogRow { valid_before, ..suspect(day * 24) });
        [&[elsewhere(11)[0].clone(), suspect(12)], &again[..], &[suspect(20 * 24)]].concat()
    };
    // Nothing is delivered to another token for so long, so that no answer counts.
    let decided = |rows: Vec<LogRow>| {
        let rows = [vec![LogRow::new("ok", world::alive(), START)], rows].concat();
        world::decision(&Policy::default(), &rows, "a").unwrap().1
    };
    assert_eq!(decided(of_days(None)), "set_aside");
    assert_eq!(decided(of_days(Some(START + 11 * HOUR))), "nothing_delivered");
}

#[test]
fn a_registration_elsewhere_prevents_a_confirmation() {
    for (hours, decided) in
        [(11, ("remove", "confirmed")), (12, ("confirm", "not_repeated")), (36, ("keep", "registered"))]
    {
        for row in elsewhere(hours) {
            assert_decided(&[suspect(12), suspect(36), row], decided.0, decided.1);
        }
    }
}

#[test]
fn a_registration_in_a_log_with_times_keeps_a_token_of_a_log_without() {
    for failures in [vec![in_round(dead(0), 2)], vec![in_round(suspect(0), 1), in_round(suspect(0), 3)]] {
        let decided = |more: &[LogRow]| {
            let rows = [rounds_in_order(), in_order(100, 30), failures.clone(), more.to_vec()].concat();
            world::decision(&Policy::default(), &rows, "a").unwrap().1
        };
        assert!(["dead", "confirmed"].contains(&decided(&[]).as_str()));
        for row in &elsewhere(-900)[..2] {
            assert_eq!(decided(std::slice::from_ref(row)), "untimed");
        }
        let other_app = LogRow { app: "shop".to_owned(), ..elsewhere(-900)[2].clone() };
        assert_eq!(decided(&[other_app]), "untimed");
    }
}

#[test]
fn a_registration_elsewhere_that_is_not_believed_keeps_its_token() {
    for (row, failures) in
        elsewhere(400 * 24).into_iter().zip([vec![dead(36)], vec![suspect(12), suspect(36)], vec![dead(36)]])
    {
        let rows = [in_order(100, 30), failures, vec![row]].concat();
        let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
        let believed = ..=START + 31 * DAY;
        let outcome =
            Policy::default().decide_with(State::default(), believed, &reports, Doubts::until_the_end).unwrap();
        assert_eq!(reason(&outcome, "a"), Some("untimed"));
    }
}

#[test]
fn a_state_keeps_a_registration_elsewhere() {
    let days = |rows: &[LogRow]| (0..9).map(|day| day_of(&[in_order(100, 9), rows.to_vec()].concat(), day)).collect();
    let removals = |logs: Vec<Vec<LogRow>>| runs(&logs).iter().map(BTreeSet::len).sum::<usize>();
    let failures = [suspect(12), suspect(5 * 24 + 12)];
    assert_eq!(removals(days(&failures)), 1);
    for registered in elsewhere(3 * 24) {
        let mut logs: Vec<_> = days(&failures);
        logs[4].push(LogRow { at: registered.at.map(|_| START + 4 * DAY), ..registered });
        assert_eq!(removals(logs), 0);
    }
    // The token has failed in the other application, which is why its registration is kept there.
    let registered = LogRow { app: "shop".to_owned(), code: world::suspect(), ..elsewhere(3 * 24)[0].clone() };
    let registered = LogRow { at: Some(START + 4 * DAY), ..registered };
    let late = |row: LogRow| removals(days(&[registered.clone(), row]));
    assert_eq!(late(LogRow { is_report_time: true, ..dead(5 * 24 + 12) }), 0);
    assert_eq!(late(dead(5 * 24 + 12)), 1);
    // Of one without a place in time, only that there was one.
    let mut logs: Vec<_> = days(&[dead(5 * 24 + 12)]);
    logs[0].push(in_round(LogRow { code: world::suspect(), ..elsewhere(3 * 24)[2].clone() }, 1));
    assert_eq!(removals(logs), 0);
}

#[test]
fn a_log_without_times_that_was_read_before_still_knows_when_its_tokens_were_registered() {
    let decided = |hours: i64| {
        let registered = LogRow { code: world::suspect(), ..elsewhere(hours)[2].clone() };
        let mut rows = [in_order(100, 9), vec![dead(36), registered]].concat();
        let mut first = FirstPass::new(&Policy::default());
        rows.iter().for_each(|row| first.add(&row.report("")));
        first.set_round(3);
        rows.iter_mut().for_each(|row| row.round = row.round.map(|_| 3));
        let doubts = first.finish(State::default(), ..).unwrap().until_the_end();
        let mut second = doubts.second_pass();
        rows.iter().for_each(|row| second.add(&row.report("")));
        let second = second.finish();
        reason(&doubts.decide(second).unwrap(), "a")
    };
    assert_eq!([decided(35), decided(36)], [Some("dead"), Some("registered")]);
}

/// What is decided if a row cannot be read that has these texts.
fn protecting(state: State, rows: &[LogRow], is_last: bool, texts: &[&str]) -> Outcome {
    let mut first = FirstPass::new(&Policy::default());
    rows.iter().for_each(|row| first.add(&row.report(&row.code.to_string())));
    let doubts = first.finish(state, ..).unwrap();
    let doubts = if is_last { doubts.until_the_end() } else { doubts };
    let mut second = doubts.second_pass();
    rows.iter().for_each(|row| second.add(&row.report(&row.code.to_string())));
    texts.iter().for_each(|text| second.protect(text));
    let second = second.finish();
    doubts.decide(second).unwrap()
}

#[test]
fn a_row_that_cannot_be_read_protects_its_token_in_logs_with_times_and_without() {
    let without = LogRow { app: "shop".to_owned(), ..in_round(LogRow::new("b", world::dead(), 0), 1) };
    for failures in [vec![dead(36)], vec![suspect(12), suspect(36)], vec![dead(12), dead(36)]] {
        let rows = [vec![without.clone()], in_order(100, 3), failures].concat();
        let removed = |texts: &[&str]| world::removed(&protecting(State::default(), &rows, true, texts));
        assert_eq!(removed(&["no token"]), BTreeSet::from(["a".to_owned(), "b".to_owned()]));
        assert_eq!(removed(&["a"]), BTreeSet::from(["b".to_owned()]));
        assert_eq!(removed(&["b"]), BTreeSet::from(["a".to_owned()]));
        assert_eq!(reason(&protecting(State::default(), &rows, true, &["a"]), "a"), Some("untimed"));
    }
}

#[test]
fn a_row_that_cannot_be_read_says_nothing_about_later_logs() {
    let day = |day, hours: &[i64]| {
        day_of(&[in_order(100, 9), hours.iter().map(|hour| suspect(*hour)).collect()].concat(), day)
    };
    let state = protecting(State::default(), &day(0, &[12]), false, &["a"]).into_state();
    let second = world::decide(&Policy::default(), state, &day(1, &[36]), false);
    // The failure after the row is the first one.
    let third = world::decide(&Policy::default(), second.into_state(), &day(2, &[]), false);
    assert_eq!(world::removed(&third), BTreeSet::new());
    let fourth = world::decide(&Policy::default(), third.into_state(), &day(3, &[84]), true);
    assert_eq!(world::removed(&fourth), BTreeSet::from(["a".to_owned()]));
}

/// A number of milliseconds that is rounded to itself.
#[test]
fn a_time_since_which_a_token_is_not_valid_is_compared_to_the_millisecond_where_it_can_be() {
    let valid_before = START + 36 * HOUR - (1 << 22);
    let dead =
        |registered_at| LogRow { valid_before: Some(valid_before), registered_at: Some(registered_at), ..dead(36) };
    assert_decided(&[dead(valid_before - 1)], "remove", "dead");
    assert_decided(&[dead(valid_before)], "keep", "registered");
}
