//! The rules of `cleanup`, one by one, and all of them beside a slow model.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;
mod world;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::select;
use push_status::cleanup::{CleanupError, Doubts, FirstPass, Policy, State, StateError};
use push_status::{Action, Channel, PushStatus, TokenVerdict};
use world::model::Model;
use world::{DAY, HOUR, Row, START};

/// Rows of few tokens that meet often.
fn any_row() -> impl Strategy<Value = Row> {
    let codes = [
        world::alive(),
        world::alive(),
        world::suspect(),
        world::suspect(),
        world::dead(),
        world::fix(),
        world::retry(),
    ];
    let token = prop_oneof![3 => 0..4_u32, 1 => 0..40_u32];
    let registered = prop::option::weighted(0.1, 0..30 * 24_i64);
    let app = prop_oneof![4 => Just(""), 1 => Just("shop")];
    (
        token,
        select(codes.to_vec()),
        0..30 * 24 * 4_i64,
        registered,
        app,
        prop::bool::weighted(0.05),
        prop::bool::weighted(0.1),
    )
        .prop_map(|(token, code, quarter, registered, app, is_day, is_report_time)| {
            let at = START + quarter * HOUR / 4;
            let mut row = Row::new(&format!("t{token}"), code, if is_day { at - at.rem_euclid(DAY) } else { at });
            row.registered_at = registered.map(|hour| START + hour * HOUR);
            (row.is_day, row.is_report_time, row.app) = (is_day, is_report_time, app.to_owned());
            row
        })
}

/// A world in which most is in order, so that answers count: each token gets a message a day, and some fail from a day on.
fn any_world() -> impl Strategy<Value = Vec<Row>> {
    let fails = prop::collection::vec((0..30_usize, 0..20_i64, 1..24_i64, any::<bool>()), 0..6);
    (3..40_usize, fails, any::<bool>(), 0..24_i64, prop::collection::vec(any_row(), 0..12)).prop_map(
        |(tokens, fails, is_batch, first, others)| {
            let mut rows = others;
            for token in 0..tokens {
                for day in 0..22_i64 {
                    let at = if is_batch {
                        first * HOUR + token as i64
                    } else {
                        (token as i64 * 7 + day * 5 + first) % 24 * HOUR
                    };
                    let is_failing =
                        |fail: &&(usize, i64, i64, bool)| fail.0 == token && (fail.1..fail.1 + fail.2).contains(&day);
                    let code = match fails.iter().find(is_failing) {
                        None => world::alive(),
                        Some((.., true)) if token % 3 == 0 => world::dead(),
                        Some(_) => world::suspect(),
                    };
                    rows.push(Row::new(&format!("t{token}"), code, START + day * DAY + at));
                }
            }
            rows
        },
    )
}

/// The decisions of the library, without those that only limits or other channels make.
fn fates(rows: &[Row]) -> BTreeMap<((Channel, String), String), &'static str> {
    let policy = Policy::default().with_unchecked_removals(100).unwrap();
    let outcome = world::decide(&policy, State::default(), rows, true);
    let decisions = outcome.decisions().filter_map(|decided| {
        let key = (
            (decided.channel, String::from_utf8(decided.app.to_vec()).unwrap()),
            String::from_utf8(decided.token).unwrap(),
        );
        let fate = match (decided.decision.id(), decided.decision.reason()) {
            ("keep", _) => return None,
            ("remove", reason) => reason,
            (_, reason @ ("many_dead" | "set_aside" | "delivered_elsewhere")) => reason,
            _ => "doubt",
        };
        Some((key, fate))
    });
    decisions.collect()
}

/// What the model says, with the rule about other channels and applications.
fn modelled(rows: &[Row]) -> BTreeMap<((Channel, String), String), &'static str> {
    let mut fates = Model::of(world::CHANNEL, rows).fates();
    for (((_, app), token), fate) in &mut fates {
        let is_elsewhere = rows.iter().any(|row| row.token == *token && row.app != *app && row.code == world::alive());
        if is_elsewhere && ["dead", "confirmed", "many_dead"].contains(fate) {
            *fate = "delivered_elsewhere";
        }
    }
    fates
}

/// A channel in which all is well: each token is delivered to once a day, at noon.
fn in_order(tokens: usize, days: i64) -> Vec<Row> {
    let row = |(day, token)| Row::new(&format!("ok{token}"), world::alive(), START + day * DAY + 12 * HOUR);
    (0..days).flat_map(|day| (0..tokens).map(move |token| (day, token))).map(row).collect()
}

/// What is decided about `token` when these rows are added to a channel of 100 tokens in which all is well for 30 days.
fn beside(rows: &[Row], token: &str) -> Option<(String, String)> {
    world::decision(&Policy::default(), &[in_order(100, 30), rows.to_vec()].concat(), token)
}

#[track_caller]
fn assert_decided(rows: &[Row], decision: &str, reason: &str) {
    assert_eq!(beside(rows, "a"), Some((decision.to_owned(), reason.to_owned())));
}

/// A suspect answer of `a`, so many hours after the start.
fn suspect(hours: i64) -> Row {
    Row::new("a", world::suspect(), START + hours * HOUR)
}

fn dead(hours: i64) -> Row {
    Row::new("a", world::dead(), START + hours * HOUR)
}

fn delivered(hours: i64) -> Row {
    Row::new("a", world::alive(), START + hours * HOUR)
}

#[test]
fn only_remove_token_and_confirm_token_ever_speak_against_a_token() {
    for status in support::every_row() {
        let channel = if status.channel() == Channel::Common { world::CHANNEL } else { status.channel() };
        let delivery = PushStatus::all()
            .map(|other| PushStatus::resolve(channel, other.code()))
            .find(|other| other.token_verdict() == TokenVerdict::Alive)
            .unwrap();
        let of_channel = |row: Row, code| Row { channel, code, ..row };
        let mut rows: Vec<_> = in_order(100, 20).into_iter().map(|row| of_channel(row, delivery.code())).collect();
        rows.extend((0..19).map(|day| of_channel(suspect(12 + day * 24), status.code())));
        let decided = world::decision(&Policy::default(), &rows, "a").map(|(decision, _)| decision);
        let expected = match PushStatus::resolve(channel, status.code()).action() {
            Action::RemoveToken | Action::ConfirmToken => Some("remove".to_owned()),
            _ => None,
        };
        assert_eq!(decided, expected, "{status}");
    }
}

#[test]
fn dead_removes_unless_the_token_was_registered_since() {
    let registered = |row: Row, hours: i64| Row { registered_at: Some(START + hours * HOUR), ..row };
    assert_decided(&[dead(36)], "remove", "dead");
    assert_decided(&[registered(dead(36), 35)], "remove", "dead");
    assert_decided(&[registered(dead(36), 36)], "keep", "registered");
    assert_decided(&[dead(36), registered(delivered(10), 40)], "keep", "registered");
    assert_decided(&[dead(36), delivered(37)], "keep", "delivered");
    assert_decided(&[dead(36), delivered(36)], "keep", "delivered");
    assert_decided(&[dead(36), delivered(35)], "remove", "dead");
    // Only the time of the message is compared with the registration.
    let reported = Row { is_report_time: true, ..registered(dead(36), 1) };
    assert_decided(&[reported], "confirm", "not_repeated");
    let policy = Policy::default().with_times_required(true);
    let required = world::decision(&policy, &[in_order(100, 30), vec![dead(36)]].concat(), "a");
    assert_eq!(required, Some(("confirm".to_owned(), "not_repeated".to_owned())));
}

#[test]
fn suspect_has_to_come_again_a_gap_later() {
    assert_decided(&[suspect(12)], "confirm", "not_repeated");
    assert_decided(&[suspect(12), suspect(13), suspect(17)], "confirm", "not_repeated");
    let around = |second: i64| {
        let others = (0..30).map(|token| Row::new(&format!("b{token}"), world::alive(), START + second * HOUR));
        [vec![suspect(12), suspect(second)], others.collect()].concat()
    };
    assert_decided(&around(23), "confirm", "not_repeated");
    assert_decided(&around(24), "remove", "confirmed");
    assert_decided(&[suspect(12), delivered(20), suspect(36)], "confirm", "not_repeated");
    assert_decided(&[suspect(12), suspect(36), delivered(40)], "keep", "delivered");
    // Others are delivered to at noon, and so not within six hours.
    assert_decided(&[suspect(24)], "confirm", "nothing_delivered");
}

#[test]
fn something_has_to_be_delivered_to_another_token_between_the_two() {
    let others = |hours: &[i64]| {
        hours.iter().map(|hours| Row::new("b", world::alive(), START + hours * HOUR)).collect::<Vec<_>>()
    };
    let decided = |hours: &[i64]| {
        let rows = [others(hours), vec![suspect(100), suspect(300)]].concat();
        world::decision(&Policy::default(), &rows, "a").unwrap().0
    };
    assert_eq!(decided(&[99, 301]), "confirm");
    assert_eq!(decided(&[99, 200, 301]), "remove");
    assert_eq!(decided(&[100, 301]), "remove");
    assert_eq!(decided(&[99, 300]), "remove");
    // 60 days at most.
    let rows = [others(&[100, 100 + 60 * 24]), vec![suspect(100), suspect(100 + 60 * 24 + 1)]].concat();
    assert_eq!(world::decision(&Policy::default(), &rows, "a").unwrap().0, "confirm");
}

#[test]
fn an_answer_counts_only_if_few_tokens_of_its_stretch_are_suspect() {
    // Of so many tokens, so many may be suspect.
    for (tokens, most) in [(3, 1), (10, 1), (19, 1), (20, 2), (60, 2), (99, 2), (100, 3), (200, 6), (400, 12)] {
        for suspects in [most, most + 1] {
            let rows: Vec<_> = (0..30)
                .flat_map(|day| (0..tokens).map(move |token| (day, token)))
                .map(|(day, token)| {
                    let code = if token < suspects { world::suspect() } else { world::alive() };
                    // Not in one hour, so that only the stretch matters.
                    Row::new(&format!("t{token}"), code, START + day * DAY + (10 + token as i64 % 5) * HOUR)
                })
                .collect();
            let removed = world::removed_at_once(&rows).len();
            assert_eq!(removed, if suspects > most { 0 } else { suspects }, "{suspects} of {tokens}");
        }
    }
}

#[test]
fn one_hour_may_not_have_too_many() {
    // 12 of 400 tokens are suspect, which is not too many, but in an hour in which few others get a message.
    let day = |day: i64, in_hour: usize| {
        (0..400).map(move |token| {
            let (code, hour) = match token {
                0..12 => (world::suspect(), 12),
                _ if token < 12 + in_hour => (world::alive(), 12),
                _ => (world::alive(), 13),
            };
            Row::new(&format!("t{token}"), code, START + day * DAY + hour * HOUR)
        })
    };
    let removed = |in_hour| world::removed_at_once(&(0..9).flat_map(|of| day(of, in_hour)).collect::<Vec<_>>()).len();
    assert_eq!((removed(107), removed(108)), (0, 12));
}

#[test]
fn where_it_is_crowded_evidence_has_to_be_six_days_long() {
    // Two of 30 tokens, whose answers count.
    let rows =
        |days: i64| {
            let mut rows = in_order(28, 12);
            rows.extend((0..=days).flat_map(|day| {
                ["a", "b"].map(|token| Row::new(token, world::suspect(), START + day * DAY + 12 * HOUR))
            }));
            rows
        };
    assert_eq!(world::decision(&Policy::default(), &rows(5), "a").unwrap().1, "crowded");
    assert_eq!(world::decision(&Policy::default(), &rows(6), "a").unwrap().1, "confirmed");
}

#[test]
fn a_token_whose_answers_count_is_not_numbered_among_the_suspects_again() {
    // `a` and `b` fail from the first day on and are not confirmed before the seventh, as it is crowded.
    let fails = |token: &'static str, days: std::ops::RangeInclusive<i64>| {
        days.map(move |day| Row::new(token, world::suspect(), START + day * DAY + 12 * HOUR))
    };
    let rows: Vec<_> = in_order(27, 12)
        .into_iter()
        .chain(fails("a", 0..=9))
        .chain(fails("b", 0..=9))
        .chain(fails("c", 3..=9))
        .collect();
    assert_eq!(world::decision(&Policy::default(), &rows, "c").unwrap().1, "confirmed");
}

#[test]
fn nobody_is_confirmed_where_counted_answers_were_wrong() {
    let wrong = |token: &str, day: i64| {
        [(0, world::suspect()), (24, world::alive())]
            .map(|(hours, code)| Row::new(token, code, START + day * DAY + (12 + hours) * HOUR))
    };
    let rows = [wrong("b", 3).to_vec(), vec![suspect(5 * 24 + 12), suspect(6 * 24 + 12)]].concat();
    assert_decided(&rows, "confirm", "wrong_too_often");
    // A week later, it is forgotten.
    let rows = [rows, vec![suspect(11 * 24 + 12)]].concat();
    assert_decided(&rows, "remove", "confirmed");
    // A registration explains the delivery.
    let [failed, again] = wrong("b", 3);
    let registered = Row { registered_at: Some(START + 4 * DAY), ..again };
    assert_decided(&[failed, registered, suspect(5 * 24 + 12), suspect(6 * 24 + 12)], "remove", "confirmed");
}

#[test]
fn a_token_that_fails_for_two_weeks_and_is_not_confirmed_is_set_aside() {
    // Five of 100 tokens fail all the time, so that no answer counts.
    let rows = |days: i64| {
        let mut rows = in_order(95, 30);
        rows.extend((0..days).flat_map(|day| {
            ["a", "b", "c", "d", "e"].map(|token| Row::new(token, world::suspect(), START + day * DAY + 12 * HOUR))
        }));
        rows
    };
    let decided = |rows: &[Row], token: &str| world::decision(&Policy::default(), rows, token).unwrap();
    assert_eq!(decided(&rows(14), "a").1, "many_suspects");
    assert_eq!(decided(&rows(15), "a").1, "set_aside");
    assert_eq!(decided(&rows(30), "a").1, "set_aside");
    // They are in no share any more, so that another token can be confirmed.
    let other = (20..30).map(|day| Row::new("f", world::suspect(), START + day * DAY + 12 * HOUR));
    assert_eq!(decided(&[rows(30), other.collect()].concat(), "f").0, "remove");
    let revived = [rows(20), vec![Row::new("a", world::alive(), START + 29 * DAY)]].concat();
    assert_eq!(decided(&revived, "a").0, "keep");
}

#[test]
fn a_vendor_that_calls_many_dead_is_not_believed_without_a_look() {
    let rows = |dying: usize| {
        let mut rows = in_order(100, 5);
        rows.extend((0..dying).map(|token| Row::new(&format!("d{token}"), world::dead(), START + 36 * HOUR)));
        rows
    };
    let removed = |rows: &[Row], accept: Option<u64>| {
        let policy = Policy::default().with_unchecked_removals(100).unwrap();
        let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
        let with = |doubts: Doubts| match accept {
            Some(count) => doubts.until_the_end().accept(world::CHANNEL, None, count),
            None => doubts.until_the_end(),
        };
        let outcome = policy.decide_with(State::default(), .., &reports, with).unwrap();
        (outcome.removals().count(), outcome.is_held_back())
    };
    assert_eq!(removed(&rows(11), None), (11, false));
    assert_eq!(removed(&rows(12), None), (0, true));
    for (accepted, expected) in [(11, (0, true)), (12, (12, false)), (13, (0, true))] {
        assert_eq!(removed(&rows(12), Some(accepted)), expected, "{accepted}");
    }
    // Three always pass.
    let few: Vec<_> = (0..3).map(|token| Row::new(&format!("d{token}"), world::dead(), START)).collect();
    assert_eq!(removed(&few, None), (3, false));
}

#[test]
fn a_day_may_not_remove_too_many_tokens() {
    let rows = |dead: usize, confirmed: usize| {
        let mut rows = in_order(1000, 9);
        // Neither in one hour nor in one stretch too many.
        rows.extend((0..dead).map(|token| Row::new(&format!("d{token}"), world::dead(), START + 5 * DAY + 12 * HOUR)));
        rows.extend((0..confirmed).flat_map(|token| {
            [4, 5].map(|day| Row::new(&format!("s{token}"), world::suspect(), START + day * DAY + 12 * HOUR))
        }));
        rows
    };
    let outcome = |rows: &[Row], accept: u64| {
        let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
        let with = |doubts: Doubts| doubts.until_the_end().accept(world::CHANNEL, None, accept);
        Policy::default().decide_with(State::default(), .., &reports, with).unwrap()
    };
    // 5 % of the tokens of the week: the 1,000 that are in order, and those that fail. The number is an estimate.
    assert_eq!(world::removed(&outcome(&rows(40, 0), 0)).len(), 40);
    let held = outcome(&rows(70, 20), 0);
    assert_eq!(world::removed(&held).len(), 0);
    let summary = held.summaries().next().unwrap();
    assert_eq!((summary.dead_held_back, summary.confirmed_held_back), (70, 20));
    let reason = held.decisions().find(|decided| decided.token == b"d1").unwrap().decision;
    assert_eq!((reason.id(), reason.reason(), reason.share().unwrap().0), ("hold_back", "many_removals", 90));
    // Once the dead are accepted, the confirmed are judged by themselves.
    assert_eq!(world::removed(&outcome(&rows(70, 20), 70)).len(), 90);
    assert_eq!(outcome(&rows(70, 20), 69).acceptances()[0].held_back, 70);
}

#[test]
fn ten_removals_a_day_always_pass() {
    let of = |dead: usize| (0..dead).map(|token| Row::new(&format!("d{token}"), world::dead(), START + 12 * HOUR));
    let rows = |dead| [in_order(150, 3), of(dead).collect()].concat();
    assert_eq!(world::removed_at_once(&rows(10)).len(), 10);
    assert_eq!(world::removed_at_once(&rows(11)).len(), 0);
}

#[test]
fn a_token_that_is_delivered_to_elsewhere_is_not_removed() {
    let elsewhere =
        [Row { app: "shop".to_owned(), ..delivered(20) }, Row { channel: Channel::Honor, code: 2, ..delivered(20) }];
    for other in elsewhere {
        assert_decided(&[dead(36), other], "confirm", "delivered_elsewhere");
    }
    // Deliveries of another application prove nothing about this one.
    let rows = [suspect(12), suspect(36)].map(|row| Row { app: "shop".to_owned(), ..row });
    assert_decided(&rows, "confirm", "nothing_delivered");
}

#[test]
fn a_date_is_the_whole_day() {
    let day = |day: i64, code| Row { is_day: true, ..Row::new("a", code, START + day * DAY) };
    assert_decided(&[day(2, world::suspect()), day(3, world::suspect())], "confirm", "not_repeated");
    assert_decided(&[day(2, world::suspect()), day(4, world::suspect())], "remove", "confirmed");
    // Which came first is not known.
    assert_decided(&[day(2, world::dead()), day(2, world::alive())], "keep", "delivered");
    assert_decided(&[day(2, world::dead()), delivered(2 * 24)], "keep", "delivered");
    assert_decided(&[day(2, world::dead()), delivered(2 * 24 - 1)], "remove", "dead");
}

#[test]
fn without_a_time_that_can_be_believed_an_answer_proves_nothing_and_a_delivery_protects() {
    let untimed = |code| Row { at: None, ..Row::new("a", code, 0) };
    assert_decided(&[untimed(world::dead())], "confirm", "untimed");
    assert_decided(&[untimed(world::suspect()), suspect(12)], "confirm", "untimed");
    assert_decided(&[dead(36), untimed(world::alive())], "keep", "delivered");
    // A wrong time in the future ends nothing.
    let latest = START + 30 * DAY;
    let decided = |rows: &[Row]| {
        let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
        let outcome =
            Policy::default().decide_with(State::default(), ..=latest, &reports, Doubts::until_the_end).unwrap();
        let decided = outcome.decisions().find(|decided| decided.token == b"a").unwrap().decision;
        (decided.id(), decided.reason(), outcome.into_state())
    };
    let year = 365 * 24;
    let (decision, reason, state) = decided(&[in_order(100, 30), vec![dead(year)]].concat());
    assert_eq!((decision, reason), ("confirm", "untimed"));
    let rows = [in_order(100, 3), vec![Row { at: Some(START + 40 * DAY), ..dead(0) }]].concat();
    let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
    let mut first = FirstPass::new(&Policy::default());
    reports.iter().for_each(|report| first.add(report));
    assert_eq!(first.later_than(latest), (301, 1));
    assert_eq!(decided(&[in_order(100, 30), vec![dead(36), delivered(year)]].concat()).0, "keep");
    // The state does not reach into the future either, so that the next day is decided.
    let next: Vec<_> = in_order(100, 32).into_iter().chain([suspect(30 * 24 + 12)]).collect();
    let reports: Vec<_> = next.iter().map(|row| row.report("")).collect();
    let outcome = Policy::default().decide(state, .., &reports).unwrap();
    let decided = outcome.decisions().find(|decided| decided.token == b"a").unwrap().decision;
    assert_eq!(decided.reason(), "not_repeated");
}

/// The rows of each run, which keep a state; the tokens that each removes.
fn runs(runs: &[Vec<Row>]) -> Vec<BTreeSet<String>> {
    let mut state = State::default();
    let runs = runs.iter().map(|rows| {
        let outcome = world::decide(&Policy::default(), std::mem::take(&mut state), rows, false);
        let removed = world::removed(&outcome);
        state = outcome.into_state();
        removed
    });
    runs.collect()
}

fn day_of(rows: &[Row], day: i64) -> Vec<Row> {
    let is_it = |row: &&Row| row.at.unwrap().div_euclid(DAY) == (START / DAY) + day;
    rows.iter().filter(is_it).cloned().collect()
}

#[test]
fn an_answer_is_decided_by_the_run_whose_log_reaches_beyond_it_and_printed_while_the_token_fails() {
    let rows = [in_order(100, 8), vec![dead(36), suspect(5 * 24 + 12)]].concat();
    let days: Vec<_> = (0..8).map(|day| day_of(&rows, day)).collect();
    let removed: Vec<_> = runs(&days).iter().map(BTreeSet::len).collect();
    // The log of the second day ends at noon. That of the sixth day names the token again.
    assert_eq!(removed, [0, 0, 1, 0, 0, 1, 0, 0]);
    // A run that is repeated prints the same again.
    let repeated = [days[0].clone(), days[1].clone(), days[2].clone(), days[1..3].concat()];
    assert_eq!(runs(&repeated).iter().map(BTreeSet::len).collect::<Vec<_>>(), [0, 0, 1, 1]);
}

#[test]
fn a_report_that_comes_late_can_only_keep_a_token() {
    let base = in_order(100, 8);
    let [first, second, third] = [0, 1, 2].map(|day| day_of(&base, day));
    let late =
        |rows: Vec<Row>| runs(&[first.clone(), second.clone(), [third.clone(), rows].concat(), day_of(&base, 3)]);
    assert!(late(vec![dead(3)]).iter().all(BTreeSet::is_empty));
    assert!(late(vec![suspect(1), suspect(14)]).iter().all(BTreeSet::is_empty));
    let kept = runs(&[
        [first.clone(), vec![dead(11)]].concat(),
        [second.clone(), vec![delivered(11)]].concat(),
        third.clone(),
    ]);
    assert!(kept.iter().all(BTreeSet::is_empty), "{kept:?}");
}

#[test]
fn evidence_is_forgotten_with_the_largest_gap_and_empty_logs_change_nothing() {
    let first =
        world::decide(&Policy::default(), State::default(), &[in_order(100, 3), vec![suspect(36)]].concat(), false);
    let state = first.into_state();
    let empty = world::decide(&Policy::default(), state.clone(), &[], false).into_state();
    assert_eq!(empty, state);
    let later = |days: i64| {
        let rows: Vec<_> =
            in_order(3, 1).into_iter().map(|row| Row { at: row.at.map(|at| at + days * DAY), ..row }).collect();
        let outcome = world::decide(&Policy::default(), state.clone(), &rows, false);
        let state = outcome.into_state();
        world::decide(&Policy::default(), state, &[], false).to_confirm().count()
    };
    assert_eq!((later(60), later(63)), (1, 0));
}

#[test]
fn a_state_is_read_as_it_was_written_and_nothing_else_is() {
    let rows =
        [in_order(30, 9), vec![dead(36), suspect(40), suspect(7 * 24), Row { is_day: true, ..suspect(0) }]].concat();
    let rows: Vec<_> = rows.into_iter().map(|row| Row { app: "shop".to_owned(), ..row }).collect();
    let state = world::decide(&Policy::default(), State::default(), &rows, false).into_state();
    let bytes = state.to_bytes();
    assert_eq!(State::from_bytes(&bytes), Ok(state));
    assert_eq!(State::from_bytes(b""), Err(StateError::NotAState));
    assert_eq!(State::from_bytes(b"push-status cleanup state 1\n"), Err(StateError::OtherVersion));
    for place in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[place] ^= 1 << (place % 8);
        assert!(State::from_bytes(&damaged).is_err(), "byte {place}");
        assert!(State::from_bytes(&bytes[..place]).is_err(), "{place} bytes");
    }
}

#[test]
fn passes_that_differ_decide_nothing() {
    let rows = [in_order(3, 3), vec![dead(36)]].concat();
    let other = Row { token: "other".to_owned(), ..rows[0].clone() };
    for (changed, counts) in [
        ([rows[1..].to_vec(), vec![other]].concat(), (10, 10)),
        (rows[1..].to_vec(), (10, 9)),
        ([rows.clone(), vec![rows[0].clone()]].concat(), (10, 11)),
    ] {
        let mut first = FirstPass::new(&Policy::default());
        rows.iter().for_each(|row| first.add(&row.report("")));
        let doubts = first.finish(State::default(), ..).unwrap();
        let mut second = doubts.second_pass();
        changed.iter().for_each(|row| second.add(&row.report("")));
        let second = second.finish();
        let error = doubts.decide(second).unwrap_err();
        assert_eq!(error, CleanupError::PassesDiffer { first: counts.0, second: counts.1 });
    }
}

#[test]
fn a_registration_in_any_row_of_a_token_makes_a_dead_code_without_the_time_of_its_message_suspect() {
    let reported = |hours: i64| Row { is_report_time: true, ..dead(hours) };
    let registered = |code: i64, hours: i64| {
        let row = Row::new("a", code, START + hours * HOUR);
        Row { registered_at: Some(START - 900 * DAY), ..row }
    };
    assert_decided(&[reported(36)], "remove", "dead");
    for code in [world::alive(), world::retry(), world::suspect()] {
        assert_decided(&[registered(code, 12), reported(18)], "confirm", "not_repeated");
    }
    // In another application, it is another registration.
    let elsewhere = Row { app: "shop".to_owned(), ..registered(world::retry(), 12) };
    assert_decided(&[elsewhere, reported(36)], "remove", "dead");
    // Where the time of the message is known, it is compared.
    assert_decided(&[registered(world::retry(), 12), dead(36)], "remove", "dead");
    // An earlier run has seen the registration, with an answer.
    let rows = [in_order(100, 30), vec![registered(world::suspect(), 12), reported(18)]].concat();
    let (first, second): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| row.at.unwrap() < START + 15 * HOUR);
    assert!(runs(&[first, second]).iter().all(BTreeSet::is_empty));
    // Among rounds, nothing can be compared.
    let round = |row: Row, round| Row { at: None, round: Some(round), ..row };
    let in_rounds = |rows: Vec<Row>| {
        let others = (1..4).flat_map(|number| {
            (0..40).map(move |token| round(Row::new(&format!("ok{token}"), world::alive(), 0), number))
        });
        let rows: Vec<_> = others.chain(rows).collect();
        world::decision(&Policy::default(), &rows, "a").unwrap()
    };
    let registration = || round(registered(world::retry(), 0), 2);
    assert_eq!(in_rounds(vec![registration(), round(dead(0), 3)]).1, "untimed");
    assert_eq!(in_rounds(vec![round(suspect(0), 1), registration(), round(suspect(0), 3)]).1, "untimed");
    assert_eq!(in_rounds(vec![round(suspect(0), 1), round(suspect(0), 3)]).1, "confirmed");
}

/// What is decided about `a` if no time later than that of the log is believed.
fn believing(rows: &[Row]) -> (String, String) {
    let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
    let believed = ..=START + 30 * DAY;
    let outcome = Policy::default().decide_with(State::default(), believed, &reports, Doubts::until_the_end).unwrap();
    let decided = outcome.decisions().find(|decided| decided.token == b"a").unwrap().decision;
    (decided.id().to_owned(), decided.reason().to_owned())
}

#[test]
fn a_registration_in_the_future_is_not_believed() {
    let registered = |row: Row, days: i64| Row { registered_at: Some(START + days * DAY), ..row };
    let decided = |rows: Vec<Row>| believing(&[in_order(100, 30), rows].concat()).1;
    assert_eq!(decided(vec![registered(dead(36), 29)]), "registered");
    // It may have been registered since, so that it has to fail again.
    assert_eq!(decided(vec![registered(dead(36), 400)]), "not_repeated");
    assert_eq!(decided(vec![dead(36), registered(delivered(12), 400)]), "not_repeated");
    assert_eq!(decided(vec![registered(dead(36), 400), dead(60)]), "confirmed");
    // It is not known when, and it can have been long ago.
    assert_eq!(decided(vec![registered(dead(36), -4000)]), "dead");
}

#[test]
fn where_nearly_all_is_in_the_future_the_log_has_its_own_clock() {
    let now = START - 300 * DAY;
    let times = |rows: &[Row]| {
        let mut first = FirstPass::new(&Policy::default());
        rows.iter().for_each(|row| first.add(&row.report("")));
        first.times_of_log(now)
    };
    let at = |days: i64| Row::new("b", world::alive(), START + days * DAY);
    let log = in_order(10, 3);
    let whole = Some(START + 12 * HOUR..=START + 2 * DAY + 13 * HOUR - 1);
    assert_eq!(times(&log), whole);
    assert_eq!(times(&[]), None);
    // What is far from most rows is not believed even so.
    assert_eq!(times(&[log.clone(), vec![at(63), at(3000), at(-299)]].concat()), whole);
    let longer = [log.clone(), vec![at(60)]].concat();
    assert_eq!(times(&longer), Some(START + 12 * HOUR..=START + 60 * DAY + HOUR - 1));
    // Of 33 rows, three are in the past; and of 34 rows, four.
    assert!(times(&[log.clone(), vec![at(-400); 3]].concat()).is_some());
    assert_eq!(times(&[log.clone(), vec![at(-400); 4]].concat()), None);
    // A delivery of which it is not known when it was still keeps its token.
    let rows = [log, vec![dead(12), delivered(-400 * 24)]].concat();
    let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
    let with = Doubts::until_the_end;
    let outcome = Policy::default().decide_with(State::default(), times(&rows).unwrap(), &reports, with).unwrap();
    assert_eq!(world::removed(&outcome), BTreeSet::new());
}

/// The days of two channels, each with the days that its log is behind.
#[test]
fn a_channel_whose_log_is_behind_is_waited_for() {
    let of = |channel: Channel, rows: &[Row]| {
        rows.iter()
            .map(|row| Row { channel, token: format!("{channel}-{}", row.token), ..row.clone() })
            .collect::<Vec<_>>()
    };
    let base = in_order(40, 12);
    let dead = |channel: Channel| {
        let is_dead = |code: &i64| PushStatus::resolve(channel, *code).token_verdict() == TokenVerdict::Dead;
        PushStatus::all().map(|status| status.code()).find(is_dead).unwrap()
    };
    let died = |channel: Channel| {
        let row = Row::new("a", dead(channel), START + 4 * DAY + 12 * HOUR);
        of(channel, &[base.clone(), vec![row]].concat())
    };
    let (ahead, behind) = (of(Channel::Huawei, &base), died(Channel::Apple));
    let log = |day: i64, is_there: bool| {
        let mut rows = day_of(&ahead, day);
        if is_there {
            rows.extend(day_of(&behind, day - 1));
        }
        rows
    };
    // Its log is a day behind. That of the fifth day, in which the token dies, comes in the run of the sixth.
    let days: Vec<_> = (0..9).map(|day| log(day, true)).collect();
    let removed: Vec<_> = runs(&days).iter().map(BTreeSet::len).collect();
    assert_eq!(removed, [0, 0, 0, 0, 0, 0, 1, 0, 0]);
    // If nothing more comes, it is decided after a day and the window.
    let days: Vec<_> = (0..9).map(|day| log(day, day <= 5)).collect();
    assert_eq!(runs(&days).iter().map(BTreeSet::len).collect::<Vec<_>>(), [0, 0, 0, 0, 0, 0, 1, 0, 0]);
    // Another application of the same channel is behind.
    let behind: Vec<_> = died(Channel::Huawei)
        .into_iter()
        .map(|row| Row { app: "shop".to_owned(), token: format!("shop-{}", row.token), ..row })
        .collect();
    let days: Vec<_> = (0..9).map(|day| [day_of(&ahead, day), day_of(&behind, day - 1)].concat()).collect();
    assert_eq!(runs(&days).iter().map(BTreeSet::len).collect::<Vec<_>>(), [0, 0, 0, 0, 0, 0, 1, 0, 0]);
}

/// An incident that begins as the log of its channel ends is not decided about, although another channel's log goes on.
#[test]
fn the_end_of_its_own_log_decides_about_a_channel() {
    let mut incident = in_order(100, 3);
    // At the end of the second day, two tokens have been hit, and then all are.
    let hit = |token: usize, day: i64, minute: i64| {
        Row::new(&format!("ok{token}"), world::dead(), START + day * DAY + 13 * HOUR + minute * 60_000)
    };
    incident.extend((0..2).map(|token| hit(token, 1, 0)));
    let rest: Vec<_> = (0..100).map(|token| hit(token, 1, 30)).collect();
    let other: Vec<_> = in_order(100, 6)
        .into_iter()
        .map(|row| Row { channel: Channel::Honor, token: format!("honor-{}", row.token), ..row })
        .collect();
    let first = [day_of(&incident, 0), day_of(&incident, 1), day_of(&other, 0), day_of(&other, 1), day_of(&other, 2)];
    let first: Vec<Row> =
        first.concat().into_iter().filter(|row| row.at.unwrap() < START + 2 * DAY + 6 * HOUR).collect();
    let second = [rest, day_of(&other, 2)].concat();
    assert!(runs(&[first, second]).iter().all(BTreeSet::is_empty));
}

#[test]
fn after_an_acceptance_the_confirmed_are_judged_with_those_that_earlier_runs_removed() {
    let times = [12, 22];
    let mut rows: Vec<Row> = times
        .into_iter()
        .flat_map(|hour| {
            (0..6).flat_map(move |day| {
                (0..1000)
                    .map(move |token| Row::new(&format!("ok{token}"), world::alive(), START + day * DAY + hour * HOUR))
            })
        })
        .collect();
    for (group, hour) in times.into_iter().enumerate() {
        rows.extend((0..20).flat_map(|token| {
            [4, 5].map(|day| Row::new(&format!("s{group}-{token}"), world::suspect(), START + day * DAY + hour * HOUR))
        }));
    }
    rows.extend((0..30).map(|token| Row::new(&format!("d{token}"), world::dead(), START + 5 * DAY + 22 * HOUR)));
    let policy = Policy::default().with_max_share(0.03).unwrap().with_unchecked_removals(0).unwrap();
    let (earlier, later): (Vec<Row>, Vec<Row>) =
        rows.into_iter().partition(|row| row.at.unwrap() < START + 5 * DAY + 20 * HOUR);
    let next = Row::new("next", world::alive(), START + 6 * DAY + 12 * HOUR);
    let run = |state: State, rows: &[Row], accept: u64| {
        let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
        policy.decide_with(state, .., &reports, |doubts| doubts.accept(world::CHANNEL, None, accept)).unwrap()
    };
    let first = run(
        State::default(),
        &[earlier, vec![Row { at: Some(START + 5 * DAY + 20 * HOUR), ..next.clone() }]].concat(),
        0,
    );
    assert_eq!(world::removed(&first).len(), 20);
    // Twenty more are 1.9 % of the tokens, but forty in one day are 3.7 %.
    let state = first.into_state();
    let second = run(state, &[later, vec![next]].concat(), 30);
    let removed = world::removed(&second);
    assert_eq!((removed.len(), removed.iter().filter(|token| token.starts_with('d')).count()), (30, 30));
    assert_eq!(second.summaries().next().unwrap().confirmed_held_back, 20);
}

/// Without times, a file is a round, and a round counts as a day.
#[test]
fn rounds_count_as_days() {
    let round = |number: u32, code: Option<i64>| {
        let mut rows: Vec<_> = (0..24).map(|token| Row::new(&format!("ok{token}"), world::alive(), 0)).collect();
        rows.extend(code.map(|code| Row::new("a", code, 0)));
        rows.into_iter().map(|row| Row { at: None, round: Some(number), ..row }).collect::<Vec<_>>()
    };
    let decided = |codes: &[Option<i64>]| {
        let rounds: Vec<_> = (1..).zip(codes).flat_map(|(number, code)| round(number, *code)).collect();
        world::decision(&Policy::default(), &rounds, "a").map(|(decision, reason)| format!("{decision} {reason}"))
    };
    let [alive, suspect, dead] = [world::alive(), world::suspect(), world::dead()].map(Some);
    assert_eq!(decided(&[suspect]).unwrap(), "confirm not_repeated");
    assert_eq!(decided(&[suspect, suspect]).unwrap(), "remove confirmed");
    assert_eq!(decided(&[suspect, suspect, suspect, None, None]).unwrap(), "remove confirmed");
    assert_eq!(decided(&[suspect, alive, suspect]).unwrap(), "confirm not_repeated");
    assert_eq!(decided(&[suspect, suspect, alive]).unwrap(), "keep delivered");
    assert_eq!(decided(&[dead]).unwrap(), "remove dead");
    // With one run for each, and a round that is read again.
    let read = [round(1, suspect), round(2, suspect), round(2, suspect), round(3, None)];
    assert_eq!(runs(&read).iter().map(BTreeSet::len).collect::<Vec<_>>(), [0, 1, 1, 0]);
    let again = [round(1, suspect), round(1, suspect), round(1, suspect)];
    assert_eq!(runs(&again).iter().map(BTreeSet::len).collect::<Vec<_>>(), [0, 0, 0]);
}

#[test]
fn no_setting_lets_good_tokens_go() {
    let policy = Policy::default;
    for refused in [
        policy().with_window_hours(2),
        policy().with_window_hours(12),
        policy().with_min_gap_hours(11),
        policy().with_min_gap_hours(60 * 24 + 1),
        policy().with_max_gap_days(61),
        policy().with_max_gap_days(13),
        policy().with_suspect_share(0.0),
        policy().with_suspect_share(0.051),
        policy().with_suspect_share(f64::NAN),
        policy().with_max_share(0.51),
        policy().with_max_share(-1.0),
        policy().with_unchecked_removals(101),
    ] {
        assert!(refused.is_err(), "{refused:?}");
    }
    let set = policy().with_min_gap_hours(48).unwrap().with_window_hours(24).unwrap().with_max_gap_days(30).unwrap();
    assert_eq!((set.min_gap_hours(), set.window_hours(), set.max_gap_days()), (48, 24, 30));
    // A longer gap needs longer evidence.
    let rows = [in_order(100, 9), vec![suspect(12), suspect(36)]].concat();
    assert_eq!(world::decision(&set, &rows, "a").unwrap().1, "not_repeated");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, ..support::saved() })]

    /// With so many tokens that some begin to fail quietly.
    #[test]
    fn the_rules_are_those_of_the_model_among_many(
        fails in prop::collection::vec((0..90_usize, 0..8_i64, 1..9_i64), 2..9),
        first in 0..24_i64,
    ) {
        let rows: Vec<_> = (0..90_usize)
            .flat_map(|token| (0..9_i64).map(move |day| (token, day)))
            .map(|(token, day)| {
                let is_failing = |fail: &(usize, i64, i64)| fail.0 == token && (fail.1..fail.1 + fail.2).contains(&day);
                let code = if fails.iter().any(is_failing) { world::suspect() } else { world::alive() };
                let at = (token as i64 % 5 + first) % 24 * HOUR + token as i64;
                Row::new(&format!("t{token}"), code, START + day * DAY + at)
            })
            .collect();
        prop_assert_eq!(fates(&rows), modelled(&rows));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..support::saved() })]

    #[test]
    fn the_rules_are_those_of_the_model(rows in any_world()) {
        prop_assert_eq!(fates(&rows), modelled(&rows));
    }

    /// Threads that each read a part, and merge what they have, decide as one does.
    #[test]
    fn passes_of_several_threads_are_one(rows in prop::collection::vec(any_row(), 0..60), parts in 1..5_usize) {
        let at_once = world::decide(&Policy::default(), State::default(), &rows, true);
        let policy = Policy::default();
        let parts: Vec<&[Row]> = rows.chunks(rows.len().div_ceil(parts).max(1)).collect();
        let mut first = FirstPass::new(&policy);
        for part in parts.iter().rev() {
            let mut pass = FirstPass::new(&policy);
            part.iter().for_each(|row| pass.add(&row.report(&row.code.to_string())));
            first.merge(pass);
        }
        let doubts = first.finish(State::default(), ..).unwrap().until_the_end();
        let mut second = doubts.second_pass();
        for part in parts {
            let mut pass = doubts.second_pass();
            part.iter().for_each(|row| pass.add(&row.report(&row.code.to_string())));
            second.merge(pass);
        }
        let second = second.finish();
        let merged = doubts.decide(second).unwrap();
        let told = |outcome: &push_status::cleanup::Outcome| {
            let mut told: Vec<_> = outcome.decisions().map(|decided| format!("{:?}", (decided.token, decided.app.to_vec(), decided.decision, decided.code.to_owned(), decided.failed_at))).collect();
            told.sort();
            told
        };
        prop_assert_eq!(told(&at_once), told(&merged));
        prop_assert_eq!(at_once.into_state(), merged.into_state());
    }

    #[test]
    fn the_rules_are_those_of_the_model_in_any_log(rows in prop::collection::vec(any_row(), 0..120)) {
        prop_assert_eq!(fates(&rows), modelled(&rows));
    }
}
