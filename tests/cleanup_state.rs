//! What a state carries from run to run: what is decided about a log that comes in daily pieces is what is decided about it as
//! a whole.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;
mod world;

use std::collections::BTreeSet;

use push_status::cleanup::{Decision, Doubt, FirstPass, Outcome, Policy, State};
use push_status::{Channel, PushStatus};
use world::rows::{at, day_of, dead, delivered, in_order, reason, runs, suspect};
use world::{DAY, HOUR, LogRow, START};

fn run(state: State, rows: &[LogRow]) -> Outcome {
    world::decide(&Policy::default(), state, rows, false)
}

/// The last outcome of daily runs over a log, and the tokens that were removed in any of them.
fn daily(rows: &[LogRow]) -> (Outcome, BTreeSet<String>) {
    let days = rows.iter().map(|row| (row.at.unwrap() - START) / DAY).max().unwrap();
    let mut outcome = run(State::default(), &[]);
    let mut removed = BTreeSet::new();
    for day in 0..=days {
        outcome = run(outcome.into_state(), &day_of(rows, day));
        removed.extend(world::removed(&outcome));
    }
    (outcome, removed)
}

#[track_caller]
fn assert_reason(rows: &[LogRow], token: &str, expected: &str) {
    assert_eq!(reason(&run(State::default(), rows), token), Some(expected), "as a whole");
    assert_eq!(reason(&daily(rows).0, token), Some(expected), "in daily runs");
}

#[track_caller]
fn assert_removed(rows: &[LogRow], expected: &[&str]) {
    let expected: BTreeSet<String> = expected.iter().map(|token| (*token).to_owned()).collect();
    assert_eq!(world::removed(&run(State::default(), rows)), expected, "as a whole");
    assert_eq!(daily(rows).1, expected, "in daily runs");
}

/// Five of 100 tokens that fail on these days, so that their answers do not count.
fn five_fail(days: impl Iterator<Item = i64>) -> Vec<LogRow> {
    let of_day = |day| ["a", "b", "c", "d", "e"].map(|token| at(token, world::suspect(), day * DAY + 12 * HOUR));
    [in_order(95, 40), days.flat_map(of_day).collect()].concat()
}

#[test]
fn a_token_stays_set_aside() {
    assert_reason(&five_fail(0..14), "a", "many_suspects");
    // Several attempts in a row are one.
    let again = |row: &LogRow, hours: i64| LogRow { at: row.at.map(|at| at + hours * HOUR), ..row.clone() };
    let attempts: Vec<_> =
        five_fail([0, 14].into_iter()).iter().flat_map(|row| [1, 2].map(|hours| again(row, hours))).collect();
    assert_reason(&[five_fail([0, 14].into_iter()), attempts].concat(), "a", "many_suspects");
    // The other four stop, so that its answers would count.
    let rows = [five_fail(0..16), (16..20).map(|day| suspect(day * 24 + 12)).collect()].concat();
    assert_reason(&rows, "a", "set_aside");
    // Five answers are enough, if the first and the last are two weeks apart.
    assert_reason(&five_fail((0..17).step_by(4)), "a", "set_aside");
    assert_reason(&five_fail((0..13).step_by(3)), "a", "many_suspects");
}

#[test]
fn answers_of_a_token_that_is_set_aside_are_no_wrong_answers() {
    // Nothing is delivered in the hours around midnight; later it fails at noon and is delivered to in the end.
    let mut rows = in_order(100, 40);
    rows.extend((0..16).map(|day| suspect(day * 24)));
    rows.extend((16..30).map(|day| suspect(day * 24 + 12)));
    assert_reason(&rows, "a", "set_aside");
    rows.push(at("a", world::alive(), 30 * DAY));
    rows.extend([30, 31].map(|day| at("b", world::suspect(), day * DAY + 12 * HOUR)));
    assert_removed(&rows, &["b"]);
}

#[test]
fn a_delivery_to_another_token_after_an_answer_is_remembered() {
    // Between the two answers, something is delivered only in the first hours. In the hours around the second, it is only after it.
    let mut rows = in_order(100, 1);
    rows.extend([at("a", world::suspect(), 11 * HOUR), at("a", world::suspect(), 12 * DAY + 11 * HOUR)]);
    rows.extend(in_order(100, 13).into_iter().filter(|row| row.at.unwrap() >= START + 12 * DAY));
    rows.push(at("later", world::alive(), 13 * DAY + 12 * HOUR));
    assert_removed(&rows, &["a"]);
}

#[test]
fn a_counted_answer_is_kept_that_comes_soon_after_one_that_does_not_count() {
    let mut rows = in_order(100, 14);
    // Nothing is delivered in the six hours around the first one. Noon is within six hours of the second.
    rows.extend([5, 7, 11 * 24 + 12].map(suspect));
    assert_removed(&rows, &["a"]);
    rows.retain(|row| row.at != Some(START + 7 * HOUR));
    assert_removed(&rows, &[]);
}

#[test]
fn a_delivery_in_another_application_protects_in_later_runs() {
    let elsewhere = |hours: i64| LogRow { app: "shop".to_owned(), ..at("a", world::alive(), hours * HOUR) };
    let rows = [in_order(100, 8), vec![suspect(12), elsewhere(13), suspect(5 * 24 + 12)]].concat();
    assert_reason(&rows, "a", "delivered_elsewhere");
    // It need not be the first token that fails.
    let others = ["A", "x"].map(|token| at(token, world::suspect(), 12 * HOUR));
    assert_reason(&[rows, others.to_vec()].concat(), "a", "delivered_elsewhere");
}

#[test]
fn a_delivery_in_another_application_protects_even_if_the_token_fails_there_afterwards() {
    let shop = |row: LogRow| LogRow { app: "shop".to_owned(), ..row };
    let base: Vec<_> = in_order(100, 8).into_iter().flat_map(|row| [row.clone(), shop(row)]).collect();
    let elsewhere = [world::alive(), world::suspect()].into_iter().zip([36, 60]);
    let elsewhere = elsewhere.map(|(code, hours)| shop(at("a", code, hours * HOUR))).collect();
    assert_removed(&[base, vec![suspect(12), suspect(84)], elsewhere].concat(), &[]);
}

/// How many tokens four daily runs remove that have these rows besides those of others: some of Monday, and some that come on Tuesday.
fn removed_late(others: &[LogRow], monday: &[LogRow], late: &[LogRow]) -> usize {
    let mut days: Vec<_> = (0..4).map(|day| day_of(others, day)).collect();
    days[0].extend_from_slice(monday);
    days[1].extend_from_slice(late);
    runs(&days).iter().map(BTreeSet::len).sum()
}

#[test]
fn a_failure_that_is_reported_late_removes_no_token_that_an_earlier_run_saw_delivered_to() {
    let hourly = (0..4 * 24).flat_map(|hour| (0..20).map(move |n| at(&format!("ok{n}"), world::alive(), hour * HOUR)));
    let hourly: Vec<_> = hourly.collect();
    let removed = |monday: &[LogRow], late: &[LogRow]| removed_late(&hourly, monday, late);
    let registered = LogRow { registered_at: Some(START + 21 * HOUR), ..at("a", world::retry(), 22 * HOUR) };
    for monday in [at("a", world::alive(), 22 * HOUR), registered] {
        for late in [vec![dead(20)], vec![suspect(20), suspect(34)]] {
            assert_eq!(removed(std::slice::from_ref(&monday), &late), 0);
        }
        // It had failed before, but not when it was delivered to.
        assert_eq!(removed(&[monday, suspect(23)], &[dead(20)]), 0);
    }
    // What earlier runs have read of a token that had failed is known.
    assert_eq!(removed(&[suspect(19)], &[dead(20)]), 1);
    assert_eq!(removed(&[suspect(19), at("a", world::alive(), 22 * HOUR)], &[dead(20)]), 0);
    assert_eq!(removed(&[], &[dead(24)]), 1);
}

#[test]
fn a_failure_that_is_reported_late_removes_no_token_that_anything_later_may_protect() {
    // On Monday, nothing is delivered after noon.
    let others = (0..4 * 24).filter(|hour| !(12..24).contains(hour));
    let others = others.flat_map(|hour| (0..20).map(move |n| at(&format!("ok{n}"), world::alive(), hour * HOUR)));
    let others: Vec<_> = others.collect();
    let removed = |monday: &[LogRow], late: &[LogRow]| removed_late(&others, monday, late);
    let registered = LogRow { registered_at: Some(START + 20 * HOUR), ..at("a", world::retry(), 21 * HOUR) };
    for monday in [registered, at("b", world::retry(), 21 * HOUR)] {
        assert_eq!(removed(std::slice::from_ref(&monday), &[dead(20)]), 0, "{monday:?}");
        assert_eq!(removed(std::slice::from_ref(&monday), &[dead(22)]), 1, "{monday:?}");
    }
    // The date of tomorrow, as databases in the east have it, says nothing of how far the log was read.
    let tomorrow = LogRow { registered_at: Some(START + 36 * HOUR), ..at("b", world::alive(), 11 * HOUR) };
    assert_eq!(removed(&[tomorrow], &[dead(26)]), 1);
    assert_eq!(removed(&[], &[dead(20)]), 1);
    // What was read of an application is remembered, although that row says nothing about the channel.
    let shop = |row: LogRow| LogRow { app: "shop".to_owned(), ..row };
    let registered = LogRow { registered_at: Some(START + 20 * HOUR), ..at("a", world::retry(), 21 * HOUR) };
    assert_eq!(removed(&[shop(registered)], &[shop(dead(20))]), 0);
    assert_eq!(removed(&[], &[shop(dead(20))]), 1);
}

/// Its output may be lost after the state was written.
#[test]
fn a_run_that_is_repeated_with_the_state_that_it_left_removes_the_same() {
    let others = |day: i64| (0..24).map(move |hour| at("ok", world::alive(), day * DAY + hour * HOUR));
    // Each failure is decided by the run after it, which has another one.
    let day = |day: i64| others(day).chain([dead(24 * day + 22)]).collect::<Vec<_>>();
    let first = run(State::default(), &day(0));
    assert_eq!(world::removed(&first), BTreeSet::new());
    let second = run(first.into_state(), &day(1));
    assert_eq!(world::removed(&second).len(), 1);
    let repeated = run(second.into_state(), &day(1));
    assert_eq!(world::removed(&repeated).len(), 1);
    // A run that reads something newer is another one.
    let newer =
        run(repeated.into_state(), &others(1).chain([dead(46), at("ok", world::alive(), 2 * DAY)]).collect::<Vec<_>>());
    assert_eq!(world::removed(&newer), BTreeSet::new());
}

#[test]
fn a_failure_that_is_reported_late_is_still_one_of_the_suspects_of_its_hour() {
    let hourly = (0..4 * 24).flat_map(|hour| (0..100).map(move |n| at(&format!("ok{n}"), world::alive(), hour * HOUR)));
    let fails = |token: &str, hours: i64| at(token, world::suspect(), hours * HOUR);
    let removed = |late: &[LogRow]| {
        let hourly: Vec<_> = hourly.clone().chain(["a", "b"].map(|token| fails(token, 20))).collect();
        let mut days: Vec<_> = (0..4).map(|day| day_of(&hourly, day)).collect();
        days[1].extend(late.iter().cloned());
        days[1].push(fails("a", 40));
        runs(&days).iter().map(BTreeSet::len).sum::<usize>()
    };
    let late = ["c", "d"].map(|token| fails(token, 20));
    assert_eq!([removed(&[]), removed(&late)], [1, 0]);
    // The run that reads them need not be the one that decides about the hour.
    let removed = |late: &[LogRow]| {
        let all: Vec<_> = hourly.clone().chain(["a", "b"].map(|token| fails(token, 20))).collect();
        let (before, after): (Vec<_>, Vec<_>) = all.into_iter().partition(|row| row.at < Some(START + 23 * HOUR));
        let after = [after, vec![fails("a", 40)]].concat();
        runs(&[before, late.to_vec(), after]).iter().map(BTreeSet::len).sum::<usize>()
    };
    assert_eq!([removed(&[]), removed(&late)], [1, 0]);
}

#[test]
fn only_the_run_that_reads_something_against_a_token_names_it_again() {
    let shop = |row: LogRow| LogRow { app: "shop".to_owned(), ..row };
    let base: Vec<_> = in_order(100, 8).into_iter().flat_map(|row| [row.clone(), shop(row)]).collect();
    let day = |day: i64, more: &[LogRow]| [day_of(&base, day), more.to_vec()].concat();
    let removed = runs(&[
        day(0, &[shop(at("a", world::dead(), 12 * HOUR))]),
        day(1, &[]),
        // The same token fails in another application, and another one in the same.
        day(2, &[suspect(2 * 24 + 12), shop(at("b", world::suspect(), 2 * DAY + 12 * HOUR))]),
        day(3, &[]),
    ]);
    assert_eq!(removed.iter().map(BTreeSet::len).collect::<Vec<_>>(), [0, 1, 0, 0]);
}

#[test]
fn a_removed_token_is_removed_again_only_by_what_would_speak_against_any_token() {
    let days = |first: &[LogRow], again: &[LogRow]| {
        let rows = [in_order(100, 8), first.to_vec(), again.to_vec()].concat();
        runs(&(0..8).map(|day| day_of(&rows, day)).collect::<Vec<_>>()).iter().map(BTreeSet::len).collect::<Vec<_>>()
    };
    let noon = |token: &str, code: i64, day: i64| at(token, code, day * DAY + 12 * HOUR);
    let many =
        |code: i64| (0..20).map(|n| noon(&format!("b{n}"), code, 4)).chain([noon("a", code, 4)]).collect::<Vec<_>>();
    for first in [vec![dead(12)], vec![suspect(12), suspect(36)]] {
        let is_removed = |again: &[LogRow]| {
            let removed = days(&first, again);
            assert_eq!(removed[..4].iter().sum::<usize>(), 1);
            removed[4..].iter().sum::<usize>() > 0
        };
        assert!(is_removed(&[noon("a", world::dead(), 4)]) && is_removed(&[noon("a", world::suspect(), 4)]));
        // A wrong setting, and incidents.
        assert!(!is_removed(&[noon("a", world::fix(), 4)]));
        assert!(!is_removed(&many(world::dead())) && !is_removed(&many(world::suspect())));
        // Nothing is delivered at that time.
        assert!(!is_removed(&[at("a", world::suspect(), 4 * DAY)]));
    }
}

#[test]
fn a_removed_token_that_fails_again_is_told_with_the_reason_why_it_is_not_removed_again() {
    let base = in_order(100, 8);
    let first = runs_until(&[&base[..], &[dead(12)]].concat(), 4);
    let told = |again: &[LogRow]| {
        let rows = [day_of(&base, 4), again.to_vec()].concat();
        reason(&world::decide(&Policy::default(), first.clone(), &rows, true), "a")
    };
    let noon = |token: &str, code: i64| at(token, code, 4 * DAY + 12 * HOUR);
    let many: Vec<_> = (0..20).map(|n| noon(&format!("b{n}"), world::dead())).collect();
    let evening = at("a", world::suspect(), 4 * DAY + 23 * HOUR);
    assert_eq!(told(&[]), None);
    assert_eq!(told(&[noon("a", world::fix())]), None);
    assert_eq!(told(std::slice::from_ref(&evening)), Some("nothing_delivered"));
    let dead = noon("a", world::dead());
    assert_eq!(told(&[many.clone(), vec![dead.clone()]].concat()), Some("many_dead"));
    assert_eq!(told(&[many, vec![dead, evening]].concat()), Some("many_dead"));
}

/// The state after so many daily runs over a log.
fn runs_until(rows: &[LogRow], days: i64) -> State {
    (0..days).fold(State::default(), |state, day| run(state, &day_of(rows, day)).into_state())
}

#[test]
fn a_token_is_printed_again_by_a_run_that_reads_the_row_again_for_which_it_was_removed() {
    let day = |day: i64| day_of(&in_order(100, 8), day);
    let again = |rows: Vec<LogRow>| runs(&[[day(0), vec![dead(12)]].concat(), day(1), [day(2), rows].concat()]);
    assert_eq!(again(vec![]).iter().map(BTreeSet::len).collect::<Vec<_>>(), [0, 1, 0]);
    assert_eq!(again(vec![dead(12)]).iter().map(BTreeSet::len).collect::<Vec<_>>(), [0, 1, 1]);
}

#[test]
fn a_failure_that_is_read_again_is_worth_what_it_was() {
    let day = |day: i64| day_of(&in_order(100, 8), day);
    let second = [day(2), vec![suspect(12), suspect(60)]].concat();
    let removed = runs(&[[day(0), vec![suspect(12)]].concat(), day(1), second, day(3)]);
    assert_eq!(removed.iter().map(BTreeSet::len).collect::<Vec<_>>(), [0, 0, 0, 1]);
}

#[test]
fn a_token_that_is_set_aside_is_not_removed_again() {
    let rows = [five_fail(1..16), vec![dead(12), suspect(17 * 24 + 12)]].concat();
    let removed: Vec<_> = runs(&(0..20).map(|day| day_of(&rows, day)).collect::<Vec<_>>());
    assert_eq!(removed.iter().map(BTreeSet::len).sum::<usize>(), 1);
}

/// Once a token is confirmed, what it fails with afterwards says nothing about whether others are judged correctly.
#[test]
fn only_the_failures_that_confirmed_a_token_can_have_been_wrong() {
    let of_b = [10 * 24 + 18, 11 * 24 + 18].map(|hours| at("b", world::suspect(), hours * HOUR));
    let fails: Vec<_> = (0..9).map(|day| suspect(day * 24 + 12)).collect();
    let rows = [in_order(100, 14), fails, vec![delivered(10 * 24 + 5)], of_b.to_vec()].concat();
    assert_eq!(world::removed(&run(State::default(), &rows)), ["b".to_owned()].into());
    assert_eq!(daily(&rows).1, ["a", "b"].map(str::to_owned).into());
}

/// What was held back is no longer confirmed if a later run reads that the token was delivered to in between.
#[test]
fn a_delivery_that_is_read_late_takes_back_what_was_held_back() {
    let policy = Policy::default().with_unchecked_removals(0).unwrap().with_max_share(0.001).unwrap();
    let base = in_order(100, 8);
    let day = |state, day: i64, more: &[LogRow]| {
        world::decide(&policy, state, &[day_of(&base, day), more.to_vec()].concat(), false)
    };
    let state = day(State::default(), 0, &[suspect(12)]).into_state();
    let held = day(day(state, 1, &[suspect(36)]).into_state(), 2, &[]);
    assert_eq!(reason(&held, "a"), Some("many_removals"));
    let state = held.into_state();
    assert_eq!(reason(&day(state.clone(), 3, &[]), "a"), Some("many_removals"));
    assert_eq!(reason(&day(state, 3, &[delivered(20)]), "a"), Some("not_repeated"));
}

#[test]
fn the_share_that_was_too_large_is_still_told_in_later_runs() {
    let (outcome, _) = daily(&five_fail(0..1));
    let decided = outcome.decisions().find(|decided| decided.token == b"a").unwrap();
    assert_eq!(decided.decision, Decision::Confirm(Doubt::ManySuspects { suspects: 5, tokens: 100 }));
}

#[test]
fn an_application_that_is_behind_is_judged_with_what_the_others_of_its_channel_had_then() {
    let of = |app: &str, channel: Channel, tokens: usize, time: i64, code: i64| -> Vec<LogRow> {
        let row = |token| LogRow { app: app.to_owned(), channel, ..at(&format!("{app}{token}"), code, time) };
        (0..tokens).map(row).collect()
    };
    let (large, small) = (world::CHANNEL, world::CHANNEL);
    let noon = |day: i64| day * DAY + 12 * HOUR;
    let mut first = Vec::new();
    for day in 0..4 {
        first.extend(of("large", large, 300, noon(day), world::alive()));
        // As many as are possible in so large a channel.
        first.extend(of("large-failing", large, 5, noon(day), world::suspect()));
        first.extend(of("ahead", Channel::Xiaomi, 3, noon(day) + 11 * HOUR, 0));
    }
    let mut second = of("small", small, 40, noon(3) - HOUR, world::alive());
    second.extend([2, 3].map(|day| LogRow { app: "small".to_owned(), ..at("a", world::suspect(), noon(day)) }));
    second
        .extend([2, 3].map(|day| LogRow { app: "small".to_owned(), ..at("other", world::alive(), noon(day) - HOUR) }));
    let first = [first, of("small", small, 40, noon(2) - HOUR, world::alive())].concat();
    let later = of("large", large, 300, noon(5), world::alive());
    let whole = run(State::default(), &[&first[..], &second, &later].concat());
    assert_eq!(world::removed(&whole), BTreeSet::from(["a".to_owned()]));
    let removed = runs(&[first, second, later]);
    assert_eq!(removed.into_iter().flatten().collect::<Vec<_>>(), ["a"]);
}

#[test]
fn an_application_that_appears_late_is_judged_with_what_the_others_of_its_channel_had_then() {
    let shop = |row: LogRow| LogRow { app: "shop".to_owned(), ..row };
    let hour = |day: i64, hour: i64| day * DAY + hour * HOUR;
    let spread = (0..4).flat_map(|day| (0..240).map(move |token| (token, hour(day, token % 24))));
    // A large job in the morning after an incident that hits a few tokens each hour.
    let job = (1000..6000).map(|token| (token, hour(3, 9)));
    let mut others: Vec<_> =
        spread.chain(job).map(|(token, time)| at(&format!("ok{token}"), world::alive(), time)).collect();
    others.extend((14..22).map(|of_day| at(&format!("bad{of_day}"), world::suspect(), hour(2, of_day))));
    let late = [hour(2, 18), hour(3, 6)].into_iter().flat_map(|time| {
        let delivered = (0..30).map(move |token| at(&format!("b{token}"), world::alive(), time));
        delivered.chain([at("a", world::suspect(), time)]).map(shop)
    });
    let late: Vec<_> = late.chain([shop(at("b0", world::alive(), hour(4, 12)))]).collect();
    assert_eq!(world::removed(&run(State::default(), &[&others[..], &late].concat())), BTreeSet::new());
    assert!(runs(&[others, late]).iter().all(BTreeSet::is_empty));
}

#[test]
fn a_state_grows_with_the_tokens_in_doubt_and_not_with_the_days() {
    let rows = |days: i64| {
        // Each hour something is delivered, three tokens fail each day, and one each hour.
        let delivered = (0..days * 24).map(|hour| at(&format!("ok{}", hour % 50), world::alive(), hour * HOUR));
        let failing = (0..days).flat_map(|day| {
            let hourly = (0..24).map(move |hour| at("d", world::fix(), day * DAY + hour * HOUR));
            hourly.chain(["a", "b", "c"].map(|token| at(token, world::suspect(), day * DAY + 3 * HOUR)))
        });
        delivered.chain(failing).collect::<Vec<_>>()
    };
    let [short, long] = [20, 50].map(|days| daily(&rows(days)).0.into_state().to_bytes().len());
    assert!(long < short * 3 / 2, "{short} bytes after 20 days, {long} after 50");
    // Hours are kept for two days, and then put together by day.
    assert!(short < 6_000, "{short} bytes after 20 days");
}

/// A week is over when the stretch of the answer that is judged is.
#[test]
fn a_wrong_answer_speaks_against_the_others_for_a_week() {
    let wrong = |hours: i64| {
        let delivered = at("b", world::alive(), 2 * DAY + 12 * HOUR);
        let failed = [at("b", world::suspect(), DAY + hours * HOUR), delivered];
        [in_order(100, 12), failed.to_vec(), vec![suspect(5 * 24 + 10), suspect(8 * 24 + 10)]].concat()
    };
    assert_reason(&wrong(18), "a", "wrong_too_often");
    assert_removed(&wrong(16), &["a"]);
}

#[test]
fn a_registration_that_is_read_later_takes_back_what_a_time_of_a_report_proved() {
    let dead = LogRow { is_report_time: true, ..at("a", world::dead(), 12 * HOUR) };
    let registered = LogRow { registered_at: Some(START - DAY), ..at("a", world::retry(), 30 * HOUR) };
    let first = run(State::default(), &[in_order(100, 3), vec![dead.clone()]].concat());
    assert_eq!(world::removed(&first), ["a".to_owned()].into());
    assert_eq!(
        reason(&run(first.into_state(), &[in_order(100, 3), vec![dead, registered]].concat()), "a"),
        Some("late")
    );
}

/// A log without times in which all is well, except for an answer of the token `a`.
fn round(number: u32, code: Option<i64>) -> Vec<LogRow> {
    let mut rows: Vec<_> = (0..24).map(|token| at(&format!("ok{token}"), world::alive(), 0)).collect();
    rows.extend(code.map(|code| at("a", code, 0)));
    rows.into_iter().map(|row| LogRow { at: None, round: Some(number), ..row }).collect()
}

#[test]
fn a_round_that_comes_late_can_only_keep_a_token() {
    let first = run(State::default(), &[round(1, None), round(2, Some(world::suspect()))].concat());
    assert_eq!(reason(&first, "a"), Some("not_repeated"));
    let late = [round(1, Some(world::dead())), round(3, None)].concat();
    assert_eq!(reason(&run(first.into_state(), &late), "a"), Some("not_repeated"));
    let second = run(run(State::default(), &round(2, None)).into_state(), &late);
    assert_eq!(reason(&second, "a"), Some("late"));
    let kept =
        run(run(State::default(), &round(2, Some(world::suspect()))).into_state(), &round(2, Some(world::alive())));
    assert_eq!(reason(&kept, "a"), None);
}

#[test]
fn a_round_has_its_number_and_no_time() {
    let outcome = run(State::default(), &[round(4, Some(world::suspect())), round(5, None)].concat());
    let decided: Vec<_> = outcome.decisions().map(|decided| (decided.round, decided.failed_at)).collect();
    assert_eq!(decided, [(Some(4), None)]);
    assert_eq!((outcome.token_count(), outcome.into_state().rounds()), (1, 5));
    let rows = [in_order(100, 2), vec![LogRow { at: None, ..suspect(0) }]].concat();
    let untimed = run(State::default(), &rows);
    let decided: Vec<_> = untimed.decisions().map(|decided| (decided.round, decided.failed_at)).collect();
    assert_eq!(decided, [(None, None)]);
}

/// It was at the end of its log at the latest, and so before anything that the next one has.
#[test]
fn a_delivery_without_a_time_protects_until_the_end_of_its_log() {
    let delivered = LogRow { at: None, ..at("a", world::alive(), 0) };
    let far = LogRow { at: Some(START + 400 * DAY), is_day: true, ..delivered.clone() };
    for delivered in [delivered, far] {
        let decide = |state, rows: &[LogRow]| {
            let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
            Policy::default().decide_with(state, ..=START + 30 * DAY, &reports, |doubts| doubts).unwrap()
        };
        // The log ends in the hour from noon to one.
        let first = decide(State::default(), &[in_order(100, 1), vec![suspect(10), delivered]].concat());
        let dead = |time| [in_order(100, 3), vec![at("a", world::dead(), time)]].concat();
        let state = first.into_state();
        assert_eq!(reason(&decide(state.clone(), &dead(13 * HOUR - 1)), "a"), Some("delivered"));
        assert_eq!(reason(&decide(state, &dead(13 * HOUR)), "a"), Some("dead"));
    }
}

/// The delivery is certainly before the first failure, but the day of the second one can have begun before it somewhere.
#[test]
fn a_state_keeps_a_delivery_that_may_be_after_a_date() {
    let dead = LogRow { is_day: true, ..at("a", world::dead(), 2 * DAY) };
    let first = vec![at("a", world::alive(), 35 * HOUR), at("a", world::fix(), 36 * HOUR), dead.clone()];
    let day = |day| day_of(&in_order(100, 5), day);
    let removals =
        |first: Vec<LogRow>| runs(&[[day(1), first].concat(), day(2), day(3)]).iter().any(|run| !run.is_empty());
    assert!(!removals(first));
    assert!(removals(vec![dead]));
}

#[test]
fn a_registration_in_any_round_keeps_its_token_in_later_runs() {
    let registered = |code: i64| LogRow { registered_at: Some(START), ..at("a", code, 0) };
    let logs = |row: LogRow| -> Vec<Vec<LogRow>> {
        let row = LogRow { at: None, round: Some(2), ..row };
        let second = [round(2, None), vec![row]].concat();
        vec![round(1, Some(world::suspect())), second, round(3, Some(world::dead())), round(4, Some(world::suspect()))]
    };
    for code in [world::suspect(), world::dead(), world::retry()] {
        let logs = logs(registered(code));
        assert_eq!(world::removed_at_once(&logs.concat()), BTreeSet::new(), "{code}");
        assert!(runs(&logs).iter().all(BTreeSet::is_empty), "{code}");
    }
}

#[test]
fn a_registration_in_a_round_is_that_of_its_token_only() {
    let registered = LogRow { registered_at: Some(START), ..at("b", world::suspect(), 0) };
    let second = [round(2, None), vec![LogRow { at: None, round: Some(2), ..registered }]].concat();
    let logs = [round(1, Some(world::suspect())), second, round(3, Some(world::suspect()))];
    assert_eq!(runs(&logs).pop(), Some(["a".to_owned()].into()));
}

#[test]
fn a_log_that_turns_out_to_have_been_read_before_gets_its_round_again() {
    let decided = |round_of_second: u32| {
        let state = run(State::default(), &round(1, Some(world::suspect()))).into_state();
        let mut rows = round(2, Some(world::suspect()));
        let mut first = FirstPass::new(&Policy::default());
        rows.iter().for_each(|row| first.add(&row.report("")));
        first.set_round(round_of_second);
        rows.iter_mut().for_each(|row| row.round = Some(round_of_second));
        let doubts = first.finish(state, ..).unwrap();
        let mut second = doubts.second_pass();
        rows.iter().for_each(|row| second.add(&row.report("")));
        let second = second.finish();
        reason(&doubts.decide(second).unwrap(), "a")
    };
    assert_eq!(decided(2), Some("confirmed"));
    assert_eq!(decided(1), Some("not_repeated"));
}

/// Hashes of tokens are in a state, so that they are the same in every version and on every machine.
#[test]
fn a_state_has_the_bytes_of_its_golden_file() {
    let status = |code| PushStatus::resolve(Channel::Huawei, code);
    let report = |token, code, hours: i64| {
        let time = push_status::cleanup::Time::Moment(1_790_000_000_000 + hours * HOUR);
        push_status::cleanup::Report::new(token, Channel::Huawei, status(code)).sent_at(time)
    };
    let reports = [report("a-token-of-some-length", 80_300_007, 0), report("b", 80_000_000, 1)];
    let state = Policy::default().decide(State::default(), .., &reports).unwrap().into_state();
    let bytes: Vec<String> = state.to_bytes().chunks(32).map(hexadecimal).collect();
    support::assert_golden(
        "tests/golden/state.txt",
        &bytes.concat(),
        "Stored states are read differently: give them another version.",
    );
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).chain(["\n".to_owned()]).collect()
}

#[test]
fn a_state_can_be_read_however_long_a_token_has_been_invalid() {
    for valid_before in [i64::MIN, START - 36_590 * DAY, START - 30_000 * DAY, 0, START, i64::MAX] {
        let row = LogRow { valid_before: Some(valid_before), ..at("a", world::dead(), 12 * HOUR) };
        let state = run(State::default(), &[row]).into_state();
        assert_eq!(State::from_bytes(&state.to_bytes()), Ok(state), "{valid_before}");
    }
}

/// Something is delivered to 30 tokens, so many hours after the start.
fn thirty(hours: i64) -> impl Iterator<Item = LogRow> {
    (0..30).map(move |n| at(&format!("ok{n}"), world::alive(), hours * HOUR))
}

fn fails(token: &str, hours: &[i64]) -> Vec<LogRow> {
    hours.iter().map(|hours| at(token, world::suspect(), hours * HOUR)).collect()
}

/// Whether `b` is removed, in one run and in two, of which the first reads the rows before the hour `split`. Something is delivered
/// to 30 tokens every six hours.
#[track_caller]
fn assert_removes_b(rows: &[Vec<LogRow>], split: i64, expected: bool) {
    let rows = [(0..80).flat_map(|time| thirty(6 * time)).collect(), rows.concat()].concat();
    let (one, two): (Vec<_>, Vec<_>) = rows.iter().cloned().partition(|row| row.at < Some(START + split * HOUR));
    let has_b = |runs: &[Vec<LogRow>]| self::runs(runs).iter().any(|removed| removed.contains("b"));
    assert_eq!([has_b(&[rows]), has_b(&[one, two])], [expected; 2]);
}

/// Of 32 tokens, two suspects are so many that only longer evidence removes one of them.
#[test]
fn a_token_is_one_of_the_suspects_until_a_gap_after_the_answer_that_decides_about_it() {
    let b = fails("b", &[48, 72]);
    for (hours, expected) in [(&[12, 36, 43][..], false), (&[12, 36, 49], true), (&[12, 36], true)] {
        assert_removes_b(&[fails("a", hours), b.clone()], 44, expected);
    }
    // The answer of hour 43 counts, and does not decide about the token again.
    assert_removes_b(&[fails("a", &[12, 36, 43, 50]), fails("b", &[56, 80])], 44, true);
    // The same for one that is set aside, as are the two that fail with it.
    let b = fails("b", &[15 * 24, 16 * 24]);
    let daily: Vec<i64> = (0..=14).map(|day| 12 + 24 * day).collect();
    let three = ["a", "c", "d"].map(|token| fails(token, &daily)).concat();
    assert_removes_b(&[three.clone(), b.clone()], 14 * 24 + 20, true);
    assert_removes_b(&[three, fails("a", &[14 * 24 + 19]), b], 14 * 24 + 20, false);
}

#[test]
fn an_answer_does_not_decide_about_a_token_that_was_delivered_to_within_its_stretch() {
    // Two tokens fail rightly, so that the wrong answers of `a` do not speak against `b`.
    let right = [fails("c", &[6]), fails("d", &[30])].concat();
    let date = LogRow { is_day: true, ..at("a", world::alive(), 4 * DAY) };
    // The stretch of hour 17 ends when the date begins, and that of hour 18 an hour later. In some time zone, the date lasts until the noon after it.
    for (hours, expected) in [(17, true), (18, false)] {
        let a = fails("a", &[2 * 24 + 12, 3 * 24 + hours, 4 * 24 + 31]);
        assert_removes_b(
            &[right.clone(), a, vec![date.clone()], fails("b", &[4 * 24 + 31, 5 * 24 + 31])],
            4 * 24 + 3,
            expected,
        );
    }
}

/// The first run ends 60 days and an hour after the beginning of the second day.
#[test]
fn evidence_is_forgotten_by_whole_days() {
    for (early, is_remembered) in [(0, true), (1, false)] {
        // The first run reads the second failure, and does not decide about it yet.
        let first = at("a", world::suspect(), DAY - early);
        let rows = thirty(25).chain([first, suspect(60 * 24 + 23)]).chain(thirty(61 * 24)).collect();
        assert_eq!(!runs(&[rows, thirty(62 * 24).collect()])[1].is_empty(), is_remembered, "{early}");
        // A delivery in another application, which keeps the token.
        let shop = LogRow { app: "shop".to_owned(), ..at("a", world::alive(), DAY - early) };
        let rows = thirty(25).chain([shop, suspect(60 * 24)]).chain(thirty(61 * 24)).collect();
        let dead = thirty(61 * 24 + 12).chain([dead(61 * 24 + 1)]).collect();
        assert_eq!(runs(&[rows, dead])[1].is_empty(), is_remembered, "{early}");
    }
}

#[test]
fn a_delivery_a_millisecond_after_the_second_failure_is_not_between_the_two() {
    for (later, expected) in [(0, 1), (1, 0)] {
        // The first run decides about everything before the hour of the second failure.
        let second = [suspect(36), at("later", world::alive(), 36 * HOUR + later)];
        let first = thirty(11).chain([suspect(12)]).chain(second).chain(thirty(42)).collect::<Vec<_>>();
        let removed = runs(&[first, thirty(60).collect()]);
        assert_eq!(removed.iter().map(BTreeSet::len).sum::<usize>(), expected, "{later}");
    }
}
