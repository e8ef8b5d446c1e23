//! For each rule of `docs/cleanup.md` that keeps tokens, an incident that it is for, in which no good token is removed.
//!
//! That the rule is needed for this, and not another one keeps the tokens as well, is not shown here. Rule 7 keeps no tokens: without
//! it, fewer dead ones are found, which `tests/cleanup.rs` shows.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod world;

use push_status::cleanup::{Doubts, Policy, Report, State, Time};
use push_status::{Action, Channel, TokenVerdict};
use world::{DAY, HOUR, LogRow, MINUTE, START, alive, dead, fix, suspect};

/// A channel in which each token gets a message at nine each day.
fn in_order(tokens: usize, days: i64) -> Vec<LogRow> {
    let row = |(day, token)| row(&format!("ok{token}"), alive(), day, 9 * HOUR);
    (0..days).flat_map(|day| (0..tokens).map(move |token| (day, token))).map(row).collect()
}

fn row(token: &str, code: i64, day: i64, of_day: i64) -> LogRow {
    LogRow::new(token, code, START + day * DAY + of_day)
}

/// So many good tokens that get a code at nine on these days.
fn hit(tokens: usize, code: i64, days: std::ops::Range<i64>) -> Vec<LogRow> {
    let of_day = |day| (0..tokens).map(move |token| row(&format!("good{token}"), code, day, 9 * HOUR));
    days.flat_map(of_day).collect()
}

/// All tokens that are hit are alive, so none may be removed.
#[track_caller]
fn keeps_all(parts: &[Vec<LogRow>]) {
    let removed = world::removed_at_once(&parts.concat());
    assert!(removed.iter().all(|token| token == "gone"), "good tokens removed: {removed:?}");
}

#[test]
fn rule_1_the_sender_has_a_wrong_setting() {
    keeps_all(&[in_order(100, 9), hit(2, fix(), 3..6)]);
}

#[test]
fn rule_2_messages_are_filtered() {
    // On both days, the filter took all messages but two, and nothing was delivered.
    let tokens: Vec<String> = (0..100).map(|token| format!("good{token}")).collect();
    let reports: Vec<_> = (0..2)
        .flat_map(|day| tokens.iter().enumerate().map(move |(place, token)| (day, place, token)))
        .map(|(day, place, token)| {
            let (action, verdict) = match place {
                0 | 1 => (Action::ConfirmToken, TokenVerdict::Suspect),
                _ => (Action::Done, TokenVerdict::Unaffected),
            };
            let at = Time::Moment(START + day * DAY + 9 * HOUR);
            Report::with_verdict(token, Channel::Huawei, action, verdict).sent_at(at)
        })
        .collect();
    let outcome = Policy::default().decide_with(State::default(), .., &reports, Doubts::until_the_end).unwrap();
    assert_eq!(outcome.removals().count(), 0);
}

#[test]
fn rule_3_the_user_came_back_while_the_answer_was_on_its_way() {
    let back = LogRow { registered_at: Some(START + 3 * DAY + 10 * HOUR), ..row("good", dead(), 3, 9 * HOUR) };
    keeps_all(&[in_order(100, 9), vec![back.clone()]]);
    // The log only has the time of the report, which comes after the registration.
    let reported = LogRow { at: Some(START + 3 * DAY + 11 * HOUR), is_report_time: true, ..back.clone() };
    keeps_all(&[in_order(100, 9), vec![reported.clone()]]);
    let other = LogRow { code: world::retry(), ..reported.clone() };
    keeps_all(&[in_order(100, 9), vec![other, LogRow { registered_at: None, ..reported }]]);
    // The row that has the registration is of another application, and of a log without times.
    let failed = || LogRow { registered_at: None, ..back.clone() };
    keeps_all(&[
        in_order(100, 9),
        vec![failed(), LogRow { app: "shop".to_owned(), code: world::retry(), ..back.clone() }],
    ]);
    keeps_all(&[
        in_order(100, 9),
        vec![failed(), LogRow { at: None, round: Some(1), code: world::retry(), ..back.clone() }],
    ]);
}

#[test]
fn rule_4_one_server_of_twenty_is_in_the_wrong_environment() {
    keeps_all(&[in_order(190, 9), hit(10, suspect(), 3..6)]);
    // The job of the evening is, for a week, and that of the morning is not. In the evening, nothing is delivered.
    keeps_all(&[in_order(20, 9), (1..9).map(|day| row("good", suspect(), day, 21 * HOUR)).collect()]);
    // One server of twenty for an hour each day, in which few of the day's tokens get a message.
    let others = |row: LogRow| LogRow { at: row.at.map(|at| at + 2 * HOUR), ..row };
    keeps_all(&[
        in_order(190, 9).into_iter().map(others).collect(),
        hit(5, suspect(), 3..6),
        in_order(20, 9).into_iter().map(|row| LogRow { token: format!("nine-{}", row.token), ..row }).collect(),
    ]);
}

#[test]
fn rule_5_midnight_with_four_attempts() {
    let attempts = |token: i64| {
        let of = move |attempt: i64| {
            row(&format!("good{token}"), suspect(), 3, 24 * HOUR + (attempt * 5 + token - 10) * MINUTE)
        };
        (0..4).map(of)
    };
    let around: Vec<_> =
        in_order(200, 9).into_iter().map(|row| LogRow { at: row.at.map(|at| at - 9 * HOUR), ..row }).collect();
    keeps_all(&[around, (0..3).flat_map(attempts).collect()]);
    // The same twice, a day apart, and nothing was delivered in between.
    let ends = |day: i64| {
        let of = move |(token, hour): (i64, i64)| row(&format!("ok{token}"), alive(), day, hour * HOUR);
        (0..60).flat_map(move |token| [(token, 9), (token, 10)]).map(of).collect::<Vec<_>>()
    };
    keeps_all(&[
        ends(2).into_iter().filter(|row| row.at < Some(START + 2 * DAY + 10 * HOUR)).collect(),
        vec![row("good", suspect(), 2, 15 * HOUR), row("good", suspect(), 3, 4 * HOUR)],
        ends(3).into_iter().filter(|row| row.at >= Some(START + 3 * DAY + 10 * HOUR)).collect(),
    ]);
}

#[test]
fn rule_6_two_of_thirty_fail_for_days() {
    keeps_all(&[in_order(28, 9), hit(2, suspect(), 1..6)]);
}

#[test]
fn rule_8_a_vendor_has_hiccups() {
    // Each of these fails once and is delivered to on the next day; two fail again before they are.
    let hiccup = |token: i64| {
        let name = format!("good{token}");
        [row(&name, suspect(), 1 + token % 5, 9 * HOUR), row(&name, alive(), 2 + token % 5, 9 * HOUR)]
    };
    let again = [3, 4].map(|day| row("good", suspect(), day, 9 * HOUR));
    keeps_all(&[in_order(200, 5), (0..10).flat_map(hiccup).collect(), again.to_vec()]);
}

#[test]
fn rule_9_an_incident_of_weeks_is_not_believed_when_traffic_grows() {
    // Five of a hundred are too many; of five hundred, they are not.
    let grown = (18..26).flat_map(|day| (0..400).map(move |token| row(&format!("new{token}"), alive(), day, 9 * HOUR)));
    keeps_all(&[in_order(95, 26), hit(5, suspect(), 0..26), grown.collect()]);
}

#[test]
fn rule_10_a_vendor_calls_the_living_dead_for_an_hour() {
    let few = (0..8).map(|token| row(&format!("good{token}"), dead(), 3, 9 * HOUR));
    keeps_all(&[in_order(60, 5), few.collect()]);
}

#[test]
fn rule_11_the_wrong_list() {
    // 8 % of the tokens: fewer than a vendor may call dead at once, and more than a day may lose.
    keeps_all(&[in_order(460, 6), hit(40, dead(), 4..5)]);
}

#[test]
fn rule_12_the_same_token_in_another_application() {
    let elsewhere = LogRow { app: "shop".to_owned(), ..row("good", alive(), 3, 9 * HOUR) };
    keeps_all(&[in_order(100, 9), vec![row("good", dead(), 4, 9 * HOUR), elsewhere]]);
}
