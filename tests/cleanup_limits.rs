//! The limits of `cleanup`, at their borders, and from run to run.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod world;

use std::collections::BTreeSet;

use push_status::cleanup::{Decision, Doubt, HeldBack, Outcome, Policy, State};
use world::rows::{assert_decided, at, in_order, suspect};
use world::{DAY, HOUR, LogRow, START};

/// Tokens of which each gets the same answer once.
fn each(name: &str, tokens: usize, code: i64, time: i64) -> Vec<LogRow> {
    (0..tokens).map(|token| at(&format!("{name}{token}"), code, time)).collect()
}

fn run(state: State, rows: &[LogRow], accept: u64) -> Outcome {
    let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
    Policy::default().decide_with(state, .., &reports, |doubts| doubts.accept(world::CHANNEL, None, accept)).unwrap()
}

#[test]
fn what_was_held_back_on_a_day_stays_held_back_until_it_is_accepted() {
    let alive = |hours: i64| each("ok", 150, world::alive(), hours * HOUR);
    // Ten removals a day need no look. Ten more on the same day, in the next log, do.
    let first = [alive(2), each("a", 10, world::dead(), 2 * HOUR), alive(12)].concat();
    let first = run(State::default(), &first, 0);
    assert_eq!(world::removed(&first).len(), 10);
    let second = [each("b", 10, world::dead(), 13 * HOUR), alive(22)].concat();
    let mut outcome = run(first.into_state(), &second, 0);
    for day in 1..30 {
        let summary = outcome.summaries().next().unwrap();
        assert_eq!((summary.removed, summary.dead_held_back), (0, 10), "day {day}");
        outcome = run(outcome.into_state(), &alive(day * 24 + 12), 0);
    }
    let accepted = run(outcome.into_state(), &alive(30 * 24 + 12), 10);
    assert_eq!(world::removed(&accepted).len(), 10);
}

#[test]
fn a_token_that_recovers_lets_no_other_pass_that_was_held_back() {
    let alive = |hours: i64| each("ok", 100, world::alive(), hours * HOUR);
    let first = [alive(2), each("d", 11, world::dead(), 2 * HOUR), alive(12)].concat();
    let registered = LogRow { registered_at: Some(START + DAY), ..at("d0", world::retry(), 3 * DAY) };
    for recovered in [each("d", 5, world::alive(), 3 * DAY), vec![registered]] {
        let still = 11 - recovered.len() as u64;
        let mut outcome = run(State::default(), &first, 0);
        for rows in [recovered, vec![], alive(5 * 24)] {
            outcome = run(outcome.into_state(), &rows, 0);
            let summary = outcome.summaries().next().unwrap();
            assert_eq!((summary.removed, summary.dead_held_back), (0, still));
        }
        assert_eq!(world::removed(&run(outcome.into_state(), &[], still)).len() as u64, still);
    }
}

#[test]
fn the_evidence_of_a_day_is_forgotten_at_once() {
    let alive = |hours: i64| each("ok", 100, world::alive(), hours * HOUR);
    let dead = |name: &str, tokens: usize, hours: i64| each(name, tokens, world::dead(), hours * HOUR);
    let first = [alive(2), alive(20), dead("morning", 11, 2), dead("evening", 6, 20)].concat();
    let days = (1..70).map(|day| alive(day * 24 + 12));
    let logs: Vec<_> = std::iter::once(first).chain(days).collect();
    assert_eq!(world::rows::runs(&logs).iter().map(BTreeSet::len).sum::<usize>(), 0);
}

#[test]
fn a_dead_token_stays_held_back_that_had_failed_before() {
    let alive = |hours: i64| each("ok", 300, world::alive(), hours * HOUR);
    // By the limit of a day, and by the share of an hour in which all others are dead, too.
    for others in [alive(3), vec![]] {
        let (failed, dead) = (each("d", 3, world::suspect(), 2 * HOUR), each("d", 20, world::dead(), 3 * HOUR));
        let mut outcome = run(State::default(), &[alive(2), failed, dead, others, alive(12)].concat(), 0);
        for day in 1..15 {
            assert_eq!(outcome.summaries().next().unwrap().dead_held_back, 20, "day {day}");
            outcome = run(outcome.into_state(), &alive(day * 24 + 12), 0);
        }
        assert_eq!(world::removed(&run(outcome.into_state(), &[], 20)).len(), 20);
    }
}

#[test]
fn a_number_that_is_not_the_number_of_the_dead_accepts_nothing() {
    let rows = [each("ok", 300, world::alive(), 2 * HOUR), each("d", 20, world::dead(), 2 * HOUR)].concat();
    let later = each("ok", 300, world::alive(), 12 * HOUR);
    for (accept, removed) in [(0, 0), (1, 0), (19, 0), (20, 20), (21, 0)] {
        let outcome = run(State::default(), &[&rows[..], &later].concat(), accept);
        assert_eq!(world::removed(&outcome).len(), removed, "{accept}");
        assert_eq!(outcome.is_held_back(), removed == 0);
    }
}

#[test]
fn an_acceptance_is_for_its_application_only() {
    let of = |app: &str, tokens: usize| {
        let rows = [each("ok", 300, world::alive(), 2 * HOUR), each(app, tokens, world::dead(), 2 * HOUR)].concat();
        rows.into_iter().map(|row| LogRow { app: app.to_owned(), ..row }).collect::<Vec<_>>()
    };
    let rows = [of("shop", 20), of("news", 21), each("ok", 300, world::alive(), 12 * HOUR)].concat();
    let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
    let accept = |channel, app: Option<&[u8]>, count| {
        let with = |doubts: push_status::cleanup::Doubts| doubts.until_the_end().accept(channel, app, count);
        let outcome = Policy::default().decide_with(State::default(), .., &reports, with).unwrap();
        world::removed(&outcome).len()
    };
    assert_eq!(accept(world::CHANNEL, Some(b"shop"), 20), 20);
    assert_eq!(accept(world::CHANNEL, Some(b"shop"), 21), 0);
    assert_eq!(accept(world::CHANNEL, None, 41), 41);
    assert_eq!(accept(world::CHANNEL, None, 20), 0);
    assert_eq!(accept(push_status::Channel::Apple, None, 41), 0);
}

#[test]
fn a_token_that_is_dead_again_is_not_one_more() {
    // Twelve of 121 tokens are not too many, thirteen would be. Those that died half a day ago are no news.
    let mut rows: Vec<_> = (0..12).flat_map(|slot| each("ok", 100, world::alive(), slot * 4 * HOUR)).collect();
    rows.extend([12, 20, 28].into_iter().flat_map(|hour| each("old", 9, world::dead(), hour * HOUR)));
    rows.extend(each("new", 12, world::dead(), 28 * HOUR));
    let policy = Policy::default().with_max_share(0.5).unwrap();
    let outcome = world::decide(&policy, State::default(), &rows, true);
    assert_eq!(world::removed(&outcome).len(), 21);
}

#[test]
fn nothing_is_accepted_where_nothing_was_asked() {
    let alive = |hours: i64| each("ok", 200, world::alive(), hours * HOUR);
    let first = [alive(14), each("d", 8, world::dead(), 14 * HOUR), each("s", 5, world::suspect(), 2 * HOUR), alive(2)];
    let first = run(State::default(), &[&first.concat()[..], &alive(22)].concat(), 0);
    assert_eq!(world::removed(&first).len(), 8);
    // The confirmed ones of the day are too many with the dead ones that were removed before.
    let second = [each("s", 5, world::suspect(), 22 * HOUR), alive(32)].concat();
    let second = run(first.into_state(), &second, 0);
    let sum = second.summaries().next().unwrap();
    assert_eq!((sum.removed, sum.dead_held_back, sum.confirmed_held_back), (0, 0, 5));
    assert!(second.is_held_back());
    // They pass where so many need no look.
    let state = second.into_state();
    let removed = |most| {
        let policy = Policy::default().with_unchecked_removals(most).unwrap();
        world::removed(&world::decide(&policy, state.clone(), &alive(40), false)).len()
    };
    assert_eq!([removed(12), removed(13)], [0, 5]);
}

#[test]
fn ten_confirmed_ones_pass_once_the_dead_are_accepted() {
    let day = |day: i64| {
        // Not so many in an hour or a stretch that they would not count.
        let suspects = (0..10).map(|token| at(&format!("s{token}"), world::suspect(), day * DAY + token * 2 * HOUR));
        let alive = (0..12).flat_map(|slot| each("ok", 300, world::alive(), day * DAY + slot * 2 * HOUR));
        alive.chain(suspects).collect::<Vec<_>>()
    };
    let rows: Vec<_> = (0..3).flat_map(day).collect();
    let dead = each("d", 20, world::dead(), DAY + 12 * HOUR);
    let policy = Policy::default().with_max_share(0.02).unwrap();
    let outcome = |rows: &[LogRow], accept| {
        let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
        let with = |doubts: push_status::cleanup::Doubts| doubts.until_the_end().accept(world::CHANNEL, None, accept);
        policy.decide_with(State::default(), .., &reports, with).unwrap()
    };
    assert_eq!(world::removed(&outcome(&rows, 0)).len(), 10);
    let rows = [rows, dead].concat();
    assert_eq!(world::removed(&outcome(&rows, 0)).len(), 0);
    assert_eq!(world::removed(&outcome(&rows, 20)).len(), 30);
}

#[test]
fn an_application_has_a_limit_of_its_own() {
    let shop = |row: LogRow| LogRow { app: "shop".to_owned(), ..row };
    let rows = |suspects: usize| {
        let day = |day: i64| {
            let noon = day * DAY + 12 * HOUR;
            let of_shop = [each("shop", 40, world::alive(), noon), each("s", suspects, world::suspect(), noon)];
            let others = each("ok", 1000, world::alive(), noon);
            of_shop.concat().into_iter().map(shop).chain(others).collect::<Vec<_>>()
        };
        world::removed_at_once(&(0..2).flat_map(day).collect::<Vec<_>>()).len()
    };
    assert_eq!([rows(2), rows(4)], [2, 0]);
}

#[test]
fn a_channel_has_a_limit_of_removals_over_all_its_applications() {
    let rows = |apps: usize, dead: usize| {
        let of_app = |app: usize| {
            let days =
                (0..3).flat_map(move |day| each(&format!("ok{app}-"), 50, world::alive(), day * DAY + 12 * HOUR));
            let dead = each(&format!("dead{app}-"), dead, world::dead(), DAY + 12 * HOUR);
            days.chain(dead).map(move |row| LogRow { app: format!("app{app}"), ..row })
        };
        (0..apps).flat_map(of_app).collect::<Vec<_>>()
    };
    let removed = |apps, dead| world::removed_at_once(&rows(apps, dead)).len();
    assert_eq!([removed(1, 5), removed(2, 5), removed(3, 5), removed(12, 2)], [5, 10, 0, 24]);
    // In two runs, too, of which the first has half of the applications.
    let rows = rows(4, 4);
    let (first, second): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|row| ["app0", "app1"].contains(&row.app.as_str()));
    let first = world::decide(&Policy::default(), State::default(), &first, true);
    assert_eq!(world::removed(&first).len(), 8);
    assert_eq!(world::removed_at_once(&second).len(), 8);
    let second = world::decide(&Policy::default(), first.into_state(), &second, true);
    assert_eq!(world::removed(&second).len(), 0);
}

#[test]
fn what_was_accepted_is_printed_again_by_a_run_that_reads_it_again() {
    let alive = |hours: i64| each("ok", 150, world::alive(), hours * HOUR);
    let dead = each("d", 20, world::dead(), 2 * HOUR);
    let rows = [alive(2), dead.clone(), alive(12)].concat();
    assert_eq!(world::removed(&run(State::default(), &rows, 0)).len(), 0);
    let state = run(State::default(), &rows, 20).into_state();
    assert_eq!(world::removed(&run(state.clone(), &alive(36), 0)).len(), 0);
    assert_eq!(world::removed(&run(state, &[alive(36), dead].concat(), 0)).len(), 20);
}

/// An application and its channel both lose too many: the share that is told is the one that has to be allowed.
#[test]
fn of_two_shares_that_are_too_large_the_larger_one_is_told() {
    let told = |apps: &[(usize, usize)]| {
        let of_app = |(app, (alive, dead)): (usize, &(usize, usize))| {
            let alive = each(&format!("ok{app}-"), *alive, world::alive(), 12 * HOUR);
            let dead = each(&format!("dead{app}-"), *dead, world::dead(), 12 * HOUR);
            alive.into_iter().chain(dead).map(move |row| LogRow { app: format!("app{app}"), ..row })
        };
        let rows: Vec<_> = (0..).zip(apps).flat_map(of_app).collect();
        let outcome = world::decide(&Policy::default(), State::default(), &rows, true);
        outcome.decisions().find(|decided| decided.token == b"dead0-0").unwrap().decision
    };
    let many = |removals, tokens| Decision::HoldBack(HeldBack::ManyRemovals { removals, tokens });
    assert_eq!(told(&[(150, 14), (100, 1)]), many(14, 164));
    let small = [(30, 3); 10];
    assert_eq!(told(&[&[(206, 12)], &small[..]].concat()), many(42, 548));
}

#[test]
fn the_base_of_a_day_is_the_week_that_ends_with_it() {
    // 20 of the 320 tokens of the week are too many; of 520 they are not.
    let rows = |day: i64| {
        let mut rows = each("old", 200, world::alive(), day * DAY + 23 * HOUR);
        rows.extend(each("ok", 300, world::alive(), 8 * DAY + 12 * HOUR));
        rows.extend(each("d", 20, world::dead(), 8 * DAY + 12 * HOUR));
        world::removed_at_once(&rows).len()
    };
    assert_eq!([rows(0), rows(1), rows(2), rows(8)], [0, 0, 20, 20]);
}

#[test]
fn a_channel_has_a_limit_of_its_own() {
    // One suspect token of ten is always possible in an application; ten of a hundred in a channel are not.
    let rows = |apps: usize| {
        let rows = (0..apps).flat_map(|app| {
            let codes = (0..10).map(move |token| if token == 0 { world::suspect() } else { world::alive() });
            let day = move |day: i64| {
                codes.clone().zip(0..).map(move |(code, token)| LogRow {
                    app: format!("app{app}"),
                    ..at(&format!("{app}-{token}"), code, day * DAY + 12 * HOUR)
                })
            };
            (0..8).flat_map(day)
        });
        world::removed_at_once(&rows.collect::<Vec<_>>()).len()
    };
    assert_eq!([rows(1), rows(10)], [1, 0]);
}

#[test]
fn three_suspect_tokens_of_an_hour_are_possible_in_any_hour() {
    let rows = |suspects: usize| {
        let day = |day: i64| {
            let noon = each("ok", 300, world::alive(), day * DAY + 12 * HOUR);
            let afternoon = each("ok", 10, world::alive(), day * DAY + 14 * HOUR);
            [noon, afternoon, each("s", suspects, world::suspect(), day * DAY + 14 * HOUR)].concat()
        };
        (0..2).flat_map(day).collect::<Vec<_>>()
    };
    assert_eq!([rows(1), rows(3), rows(4)].map(|rows| world::removed_at_once(&rows).len()), [1, 3, 0]);
    let first_day: Vec<_> = rows(4).into_iter().filter(|row| row.at < Some(START + DAY)).collect();
    let outcome = world::decide(&Policy::default(), State::default(), &first_day, true);
    let decided = outcome.decisions().next().unwrap().decision;
    assert_eq!(decided, Decision::Confirm(Doubt::ManySuspects { suspects: 4, tokens: 14 }));
}

/// So many tokens of each hour of two days, the first of which get another answer in the hours of an incident.
fn spread(tokens: usize, hit: usize, code: i64, incident: std::ops::Range<i64>) -> Vec<LogRow> {
    let of_hour = |hour: i64| {
        let code = if incident.contains(&hour) { code } else { world::alive() };
        let of = [each(&format!("{hour}-hit"), hit, code, hour * HOUR)];
        [of.concat(), each(&format!("{hour}-ok"), tokens - hit, world::alive(), hour * HOUR)].concat()
    };
    (0..48).flat_map(of_hour).collect()
}

#[test]
fn an_incident_is_seen_where_it_begins_and_where_it_ends() {
    let decided = |rows: &[LogRow], token: &str| {
        let outcome = world::decide(&Policy::default(), State::default(), rows, true);
        outcome.decisions().find(|decided| decided.token == token.as_bytes()).unwrap().decision
    };
    // In the first hour and the last one, seven of the thirteen hours are in it: 21 of 260 tokens, and 21 of 140.
    let dead = spread(20, 3, world::dead(), 12..36);
    let held = Decision::HoldBack(HeldBack::ManyDead { dead: 21, tokens: 140 });
    assert_eq!(["12-hit0", "35-hit0"].map(|token| decided(&dead, token)), [held; 2]);
    // 35 of 1300, and of 700.
    let suspect = spread(100, 5, world::suspect(), 12..36);
    let many = Decision::Confirm(Doubt::ManySuspects { suspects: 35, tokens: 700 });
    assert_eq!(["12-hit0", "35-hit0"].map(|token| decided(&suspect, token)), [many; 2]);
    // 4 % of one side are allowed.
    let suspect = spread(100, 4, world::suspect(), 12..36);
    assert_eq!(decided(&suspect, "12-hit0"), Decision::Confirm(Doubt::NotRepeated));
}

#[test]
fn a_side_with_less_than_a_third_of_the_tokens_is_not_judged_alone() {
    // Three suspects in an hour with 37 other tokens, after which nothing is sent.
    let doubt = |before: usize| {
        let earlier = each("ok", before, world::alive(), 11 * HOUR);
        let rows = [earlier, each("more", 37, world::alive(), 12 * HOUR), each("s", 3, world::suspect(), 12 * HOUR)];
        let outcome = world::decide(&Policy::default(), State::default(), &rows.concat(), true);
        outcome.decisions().next().unwrap().decision
    };
    assert_eq!(doubt(80), Decision::Confirm(Doubt::ManySuspects { suspects: 3, tokens: 40 }));
    assert_eq!(doubt(81), Decision::Confirm(Doubt::NotRepeated));
}

#[test]
fn a_stretch_has_six_hours_before_and_after() {
    let removed = |hours: i64| {
        let day = |day: i64| {
            let early = each("early", 2, world::suspect(), day * DAY + (12 - hours) * HOUR);
            let noon = [
                each("ok", 100, world::alive(), day * DAY + 12 * HOUR),
                each("noon", 2, world::suspect(), day * DAY + 12 * HOUR),
            ];
            [early, noon.concat(), each("ok", 100, world::alive(), day * DAY + 5 * HOUR)].concat()
        };
        world::removed_at_once(&(0..2).flat_map(day).collect::<Vec<_>>()).len()
    };
    // Four of 104 tokens are too many.
    assert_eq!([removed(6), removed(7)], [0, 4]);
}

#[test]
fn a_token_that_begins_to_fail_among_few_is_no_new_suspect_later() {
    let fail = |name: &str, tokens: usize, day: i64| each(name, tokens, world::suspect(), day * DAY + 12 * HOUR);
    let ok = |day: i64| each("ok", 140, world::alive(), day * DAY + 12 * HOUR);
    let removed = |late: i64| {
        let late = (late..5).flat_map(|day| fail("late", 2, day));
        let early = (0..2).flat_map(|day| fail("early", 5, day)).chain((2..5).flat_map(|day| fail("early", 4, day)));
        let rows: Vec<_> = (0..5).flat_map(ok).chain(early).chain(late).collect();
        world::removed_at_once(&rows).len()
    };
    // Four of 146 tokens are not too many, where the two of the day before are no new ones; six are.
    assert_eq!([removed(0), removed(1)], [0, 6]);
}

#[test]
fn the_share_that_is_told_is_the_one_that_is_too_large() {
    // In no hour are too many dead, but in the hours together.
    let hour = |hour: i64| {
        let dead = each(&format!("d{hour}-"), 4, world::dead(), hour * HOUR);
        [each("ok", 90, world::alive(), hour * HOUR), dead].concat()
    };
    let rows: Vec<_> = (10..13).flat_map(hour).collect();
    let outcome = world::decide(&Policy::default(), State::default(), &rows, true);
    let decisions: Vec<_> = outcome.decisions().map(|decided| decided.decision).collect();
    assert_eq!(decisions, [Decision::HoldBack(HeldBack::ManyDead { dead: 12, tokens: 102 }); 12]);
    // Of one hour.
    let rows = [each("ok", 300, world::alive(), 10 * HOUR), each("d", 5, world::dead(), 12 * HOUR)].concat();
    let outcome = world::decide(&Policy::default(), State::default(), &rows, true);
    let decisions: Vec<_> = outcome.decisions().map(|decided| decided.decision).collect();
    assert_eq!(decisions, [Decision::HoldBack(HeldBack::ManyDead { dead: 5, tokens: 5 }); 5]);
}

#[test]
fn answers_may_be_as_far_apart_as_the_largest_gap_and_no_further() {
    let confirmed_after = |gap: i64| {
        let rows = [in_order(100, 90), vec![suspect(36), LogRow { at: Some(START + 36 * HOUR + gap), ..suspect(0) }]];
        world::removed_at_once(&rows.concat()).len()
    };
    assert_eq!([confirmed_after(60 * DAY), confirmed_after(60 * DAY + 1)], [1, 0]);
    // Where the first is too old, the next one counts.
    let rows = [0, 5, 60 * 24 + 3].map(|hours| suspect(12 + hours));
    assert_eq!(world::removed_at_once(&[in_order(100, 90), rows.to_vec()].concat()).len(), 1);
    let at_least = 12 * HOUR;
    let rows = |gap: i64| {
        let second = START + 36 * HOUR + gap;
        let others = each("other", 100, world::alive(), 50 * HOUR);
        [others, vec![suspect(36), LogRow { at: Some(second), ..suspect(0) }]].concat()
    };
    assert_decided(&rows(at_least), "remove", "confirmed");
    assert_decided(&rows(at_least - 1), "confirm", "not_repeated");
}

#[test]
fn a_policy_takes_its_limits_and_nothing_beyond() {
    let policy = Policy::default();
    assert!(policy.with_window_hours(Policy::MIN_WINDOW_HOURS).is_ok());
    assert!(policy.with_window_hours(Policy::MIN_WINDOW_HOURS - 1).is_err());
    assert!(policy.with_min_gap_hours(Policy::MIN_GAP_HOURS).is_ok());
    assert!(policy.with_min_gap_hours(Policy::MIN_GAP_HOURS - 1).is_err());
    assert!(policy.with_max_gap_days(Policy::MAX_GAP_DAYS).is_ok());
    assert!(policy.with_max_gap_days(Policy::MAX_GAP_DAYS + 1).is_err());
    // A smallest gap as long as the largest one.
    let days = Policy::LEAST_MAX_GAP_DAYS;
    let shortest = policy.with_max_gap_days(days).unwrap();
    let equal = shortest.with_min_gap_hours(days * 24).unwrap();
    assert!(shortest.with_min_gap_hours(days * 24 + 1).is_err());
    assert!(equal.with_max_gap_days(days).is_ok());
    let longer = policy.with_min_gap_hours(days * 24 + 1).unwrap();
    assert!(longer.with_max_gap_days(days).is_err());
    assert!(!policy.times_required() && policy.with_times_required(true).times_required());
}
