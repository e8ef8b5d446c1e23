//! What `cleanup` does from run to run, and with times and registrations that cannot be believed or compared.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod world;

use std::collections::BTreeSet;

use push_status::cleanup::{CleanupError, Doubts, FirstPass, Policy, State, StateError};
use push_status::{Channel, PushStatus, TokenVerdict};
use world::rows::{assert_decided, day_of, dead, delivered, in_order, runs, suspect};
use world::{DAY, HOUR, LogRow, START};

#[test]
fn an_answer_is_decided_by_the_run_whose_log_reaches_beyond_it_and_printed_while_the_token_fails() {
    let rows = [in_order(100, 8), vec![dead(36), suspect(5 * 24 + 12)]].concat();
    let days: Vec<_> = (0..8).map(|day| day_of(&rows, day)).collect();
    let removed: Vec<_> = runs(&days).iter().map(BTreeSet::len).collect();
    // The log of the second day ends at noon. The failure of the sixth day is decided in the next run, which names the token again.
    assert_eq!(removed, [0, 0, 1, 0, 0, 0, 1, 0]);
    // A run that is repeated prints the same again.
    let repeated = [days[0].clone(), days[1].clone(), days[2].clone(), days[1..3].concat()];
    assert_eq!(runs(&repeated).iter().map(BTreeSet::len).collect::<Vec<_>>(), [0, 0, 1, 1]);
}

#[test]
fn a_report_that_comes_late_can_only_keep_a_token() {
    let base = in_order(100, 8);
    let [first, second, third] = [0, 1, 2].map(|day| day_of(&base, day));
    let late =
        |rows: Vec<LogRow>| runs(&[first.clone(), second.clone(), [third.clone(), rows].concat(), day_of(&base, 3)]);
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
fn an_old_report_comes_late_to_an_application_of_which_only_a_delivery_without_a_time_is_known() {
    let shop = |row: LogRow| LogRow { app: "shop".to_owned(), ..row };
    let base = in_order(100, 12);
    let untimed = shop(LogRow { at: None, ..delivered(0) });
    let old: Vec<_> = [day_of(&base, 3), vec![LogRow { token: "b".to_owned(), ..dead(3 * 24 + 12) }]]
        .concat()
        .into_iter()
        .map(shop)
        .collect();
    let first = [base, vec![suspect(9 * 24 + 12)]].concat();
    for first in [first.clone(), [first, vec![untimed]].concat()] {
        assert!(runs(&[first, old.clone()]).iter().all(BTreeSet::is_empty));
    }
}

/// Which of two codes of a token at the same moment comes first decides which one begins its failing run.
#[test]
fn the_order_of_reports_at_the_same_moment_makes_no_difference() {
    let at_once = [suspect(36), dead(36), LogRow { code: world::fix(), ..dead(36) }];
    let decided = |order: [usize; 3]| {
        let rows = [in_order(100, 3), order.map(|place| at_once[place].clone()).to_vec()].concat();
        let outcome = world::decide(&Policy::default(), State::default(), &rows, true);
        let codes: Vec<_> = outcome.decisions().map(|decided| decided.code.to_owned()).collect();
        (codes, outcome.into_state())
    };
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        assert_eq!(decided(order), decided([0, 1, 2]), "{order:?}");
    }
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
            in_order(3, 1).into_iter().map(|row| LogRow { at: row.at.map(|at| at + days * DAY), ..row }).collect();
        let outcome = world::decide(&Policy::default(), state.clone(), &rows, false);
        let state = outcome.into_state();
        world::decide(&Policy::default(), state, &[], false).to_confirm().count()
    };
    assert_eq!((later(60), later(63)), (1, 0));
}

#[test]
fn a_state_is_read_as_it_was_written_and_nothing_else_is() {
    let rows =
        [in_order(30, 9), vec![dead(36), suspect(40), suspect(7 * 24), LogRow { is_day: true, ..suspect(0) }]].concat();
    let rows: Vec<_> = rows.into_iter().map(|row| LogRow { app: "shop".to_owned(), ..row }).collect();
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
    let other = LogRow { token: "other".to_owned(), ..rows[0].clone() };
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
    let reported = |hours: i64| LogRow { is_report_time: true, ..dead(hours) };
    let registered = |code: i64, hours: i64| {
        let row = LogRow::new("a", code, START + hours * HOUR);
        LogRow { registered_at: Some(START - 900 * DAY), ..row }
    };
    assert_decided(&[reported(36)], "remove", "dead");
    for code in [world::alive(), world::retry(), world::suspect()] {
        assert_decided(&[registered(code, 12), reported(18)], "confirm", "not_repeated");
    }
    // In another application, it is the same token.
    let elsewhere = LogRow { app: "shop".to_owned(), ..registered(world::retry(), 12) };
    assert_decided(&[elsewhere, reported(36)], "confirm", "not_repeated");
    // Where the time of the message is known, it is compared.
    assert_decided(&[registered(world::retry(), 12), dead(36)], "remove", "dead");
    // An earlier run has seen the registration, with an answer.
    let rows = [in_order(100, 30), vec![registered(world::suspect(), 12), reported(18)]].concat();
    let (first, second): (Vec<LogRow>, Vec<LogRow>) =
        rows.into_iter().partition(|row| row.at.unwrap() < START + 15 * HOUR);
    assert!(runs(&[first, second]).iter().all(BTreeSet::is_empty));
    // A later run sees it, and the token is not printed again.
    let again = registered(world::retry(), 3 * 24 + 12);
    let rows = [in_order(100, 30), vec![reported(36), again, reported(3 * 24 + 13)]].concat();
    let days: Vec<_> = (0..6).map(|day| day_of(&rows, day)).collect();
    assert_eq!(runs(&days).iter().map(BTreeSet::len).collect::<Vec<_>>(), [0, 0, 1, 0, 0, 0]);
    // Among rounds, nothing can be compared.
    let round = |row: LogRow, round| LogRow { at: None, round: Some(round), ..row };
    let in_rounds = |rows: Vec<LogRow>| {
        let others = (1..4).flat_map(|number| {
            (0..40).map(move |token| round(LogRow::new(&format!("ok{token}"), world::alive(), 0), number))
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
fn believing(rows: &[LogRow]) -> (String, String) {
    let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
    let believed = ..=START + 30 * DAY;
    let outcome = Policy::default().decide_with(State::default(), believed, &reports, Doubts::until_the_end).unwrap();
    let decided = outcome.decisions().find(|decided| decided.token == b"a").unwrap().decision;
    (decided.id().to_owned(), decided.reason().to_owned())
}

#[test]
fn a_registration_in_the_future_is_not_believed() {
    let registered = |row: LogRow, days: i64| LogRow { registered_at: Some(START + days * DAY), ..row };
    let decided = |rows: Vec<LogRow>| believing(&[in_order(100, 30), rows].concat()).1;
    assert_eq!(decided(vec![registered(dead(36), 29)]), "registered");
    // It may have been registered since, or between two failures.
    assert_eq!(decided(vec![registered(dead(36), 400)]), "untimed");
    assert_eq!(decided(vec![dead(36), registered(delivered(12), 400)]), "untimed");
    assert_eq!(decided(vec![registered(dead(36), 400), dead(60)]), "untimed");
    // It is not known when, and it can have been long ago.
    assert_eq!(decided(vec![registered(dead(36), -4000)]), "dead");
}

#[test]
fn where_nearly_all_is_in_the_future_the_log_has_its_own_clock() {
    let now = START - 300 * DAY;
    let times = |rows: &[LogRow]| {
        let mut first = FirstPass::new(&Policy::default());
        rows.iter().for_each(|row| first.add(&row.report("")));
        first.times_of_log(now)
    };
    let at = |days: i64| LogRow::new("b", world::alive(), START + days * DAY);
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
    // Nine of ten rows are enough.
    let nine = in_order(9, 1);
    assert!(times(&[nine, vec![at(-400)]].concat()).is_some());
    // A delivery at an unknown time still keeps its token.
    let rows = [log, vec![dead(12), delivered(-400 * 24)]].concat();
    let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
    let with = Doubts::until_the_end;
    let outcome = Policy::default().decide_with(State::default(), times(&rows).unwrap(), &reports, with).unwrap();
    assert_eq!(world::removed(&outcome), BTreeSet::new());
}

/// The days of two channels, each with the days that its log is behind.
#[test]
fn a_channel_whose_log_is_behind_is_waited_for() {
    let of = |channel: Channel, rows: &[LogRow]| {
        rows.iter()
            .map(|row| LogRow { channel, token: format!("{channel}-{}", row.token), ..row.clone() })
            .collect::<Vec<_>>()
    };
    let base = in_order(40, 12);
    let dead = |channel: Channel| {
        let is_dead = |code: &i64| PushStatus::resolve(channel, *code).token_verdict() == TokenVerdict::Dead;
        PushStatus::all().map(|status| status.code()).find(is_dead).unwrap()
    };
    let died = |channel: Channel| {
        let row = LogRow::new("a", dead(channel), START + 4 * DAY + 12 * HOUR);
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
        .map(|row| LogRow { app: "shop".to_owned(), token: format!("shop-{}", row.token), ..row })
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
        LogRow::new(&format!("ok{token}"), world::dead(), START + day * DAY + 13 * HOUR + minute * 60_000)
    };
    incident.extend((0..2).map(|token| hit(token, 1, 0)));
    let rest: Vec<_> = (0..100).map(|token| hit(token, 1, 30)).collect();
    let other: Vec<_> = in_order(100, 6)
        .into_iter()
        .map(|row| LogRow { channel: Channel::Honor, token: format!("honor-{}", row.token), ..row })
        .collect();
    let first = [day_of(&incident, 0), day_of(&incident, 1), day_of(&other, 0), day_of(&other, 1), day_of(&other, 2)];
    let (first, second) = (first.concat(), [rest, day_of(&other, 3)].concat());
    assert!(runs(&[first, second]).iter().all(BTreeSet::is_empty));
}

#[test]
fn after_an_acceptance_the_confirmed_are_judged_with_those_that_earlier_runs_removed() {
    let times = [12, 22];
    let mut rows: Vec<LogRow> = times
        .into_iter()
        .flat_map(|hour| {
            (0..6).flat_map(move |day| {
                (0..1000).map(move |token| {
                    LogRow::new(&format!("ok{token}"), world::alive(), START + day * DAY + hour * HOUR)
                })
            })
        })
        .collect();
    for (group, hour) in times.into_iter().enumerate() {
        rows.extend((0..20).flat_map(|token| {
            [4, 5]
                .map(|day| LogRow::new(&format!("s{group}-{token}"), world::suspect(), START + day * DAY + hour * HOUR))
        }));
    }
    rows.extend((0..30).map(|token| LogRow::new(&format!("d{token}"), world::dead(), START + 5 * DAY + 22 * HOUR)));
    let policy = Policy::default().with_max_share(0.03).unwrap().with_unchecked_removals(0).unwrap();
    let (earlier, later): (Vec<LogRow>, Vec<LogRow>) =
        rows.into_iter().partition(|row| row.at.unwrap() < START + 5 * DAY + 20 * HOUR);
    let next = LogRow::new("next", world::alive(), START + 6 * DAY + 12 * HOUR);
    let run = |state: State, rows: &[LogRow], accept: u64| {
        let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
        policy.decide_with(state, .., &reports, |doubts| doubts.accept(world::CHANNEL, None, accept)).unwrap()
    };
    let first = run(
        State::default(),
        &[earlier, vec![LogRow { at: Some(START + 5 * DAY + 20 * HOUR), ..next.clone() }]].concat(),
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
