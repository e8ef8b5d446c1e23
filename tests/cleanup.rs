//! The rules of `cleanup`, one by one, and all of them compared with a slow model.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;
mod world;

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;
use push_status::cleanup::{Doubts, FirstPass, Policy, State};
use push_status::{Action, Channel, PushStatus, TokenVerdict};
use world::fates::{fates, modelled};
use world::rows::{assert_decided, dead, decided, delivered, in_order, runs, suspect};
use world::{DAY, HOUR, LogRow, START};

/// Rows of few tokens that meet often.
fn any_row() -> impl Strategy<Value = LogRow> {
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
            let mut row = LogRow::new(&format!("t{token}"), code, if is_day { at - at.rem_euclid(DAY) } else { at });
            row.registered_at = registered.map(|hour| START + hour * HOUR);
            (row.is_day, row.is_report_time, row.app) = (is_day, is_report_time, app.to_owned());
            row
        })
}

/// A world in which most is in order, so that answers count: each token gets a message a day, and some fail from a day on.
fn any_world() -> impl Strategy<Value = Vec<LogRow>> {
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
                    rows.push(LogRow::new(&format!("t{token}"), code, START + day * DAY + at));
                }
            }
            rows
        },
    )
}

/// A few days in which some tokens fail again and again, some of it told by dates, and others are in order.
fn any_dates() -> impl Strategy<Value = Vec<LogRow>> {
    let codes = [world::dead(), world::dead(), world::dead(), world::dead(), world::suspect(), world::alive()];
    let registered = prop::option::weighted(0.1, 0..3 * 24_i64);
    let row = (0..6_u32, select(codes.to_vec()), 0..4 * 24_i64, any::<bool>(), registered);
    (0..50_usize, prop::collection::vec(row, 10..40)).prop_map(|(tokens, rows)| {
        let rows = rows.into_iter().map(|(token, code, hour, is_day, registered)| {
            let at = START + hour * HOUR;
            let mut row = LogRow::new(&format!("t{token}"), code, if is_day { at - at.rem_euclid(DAY) } else { at });
            (row.is_day, row.registered_at) = (is_day, registered.map(|hour| START + hour * HOUR));
            row
        });
        rows.chain(in_order(tokens, 4)).collect()
    })
}

#[test]
fn only_remove_token_and_confirm_token_ever_speak_against_a_token() {
    for status in support::every_row() {
        let channel = if status.channel() == Channel::Common { world::CHANNEL } else { status.channel() };
        let delivery = PushStatus::all()
            .map(|other| PushStatus::resolve(channel, other.code()))
            .find(|other| other.token_verdict() == TokenVerdict::Alive)
            .unwrap();
        let of_channel = |row: LogRow, code| LogRow { channel, code, ..row };
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
    let registered = |row: LogRow, hours: i64| LogRow { registered_at: Some(START + hours * HOUR), ..row };
    assert_decided(&[dead(36)], "remove", "dead");
    assert_decided(&[registered(dead(36), 35)], "remove", "dead");
    assert_decided(&[registered(dead(36), 36)], "keep", "registered");
    assert_decided(&[dead(36), registered(delivered(10), 40)], "keep", "registered");
    assert_decided(&[dead(36), delivered(37)], "keep", "delivered");
    assert_decided(&[dead(36), delivered(36)], "keep", "delivered");
    assert_decided(&[dead(36), delivered(35)], "remove", "dead");
    // Only the time of the message is compared with the registration.
    let reported = LogRow { is_report_time: true, ..registered(dead(36), 1) };
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
        let others = (0..30).map(|token| LogRow::new(&format!("b{token}"), world::alive(), START + second * HOUR));
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
        hours.iter().map(|hours| LogRow::new("b", world::alive(), START + hours * HOUR)).collect::<Vec<_>>()
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
                    LogRow::new(&format!("t{token}"), code, START + day * DAY + (10 + token as i64 % 5) * HOUR)
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
            LogRow::new(&format!("t{token}"), code, START + day * DAY + hour * HOUR)
        })
    };
    let removed = |in_hour| world::removed_at_once(&(0..9).flat_map(|of| day(of, in_hour)).collect::<Vec<_>>()).len();
    assert_eq!((removed(107), removed(108)), (0, 12));
}

#[test]
fn where_it_is_crowded_evidence_has_to_be_six_days_long() {
    // Two of 30 tokens, whose answers count.
    let rows = |days: i64| {
        let mut rows = in_order(28, 12);
        rows.extend((0..=days).flat_map(|day| {
            ["a", "b"].map(|token| LogRow::new(token, world::suspect(), START + day * DAY + 12 * HOUR))
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
        days.map(move |day| LogRow::new(token, world::suspect(), START + day * DAY + 12 * HOUR))
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
            .map(|(hours, code)| LogRow::new(token, code, START + day * DAY + (12 + hours) * HOUR))
    };
    let rows = [wrong("b", 3).to_vec(), vec![suspect(5 * 24 + 12), suspect(6 * 24 + 12)]].concat();
    assert_decided(&rows, "confirm", "wrong_too_often");
    // A week later, it is forgotten.
    let rows = [rows, vec![suspect(11 * 24 + 12)]].concat();
    assert_decided(&rows, "remove", "confirmed");
    // A registration explains the delivery.
    let [failed, again] = wrong("b", 3);
    let registered = LogRow { registered_at: Some(START + 4 * DAY), ..again };
    assert_decided(&[failed, registered, suspect(5 * 24 + 12), suspect(6 * 24 + 12)], "remove", "confirmed");
    // More than a week ago.
    let rows =
        [LogRow::new("b", world::suspect(), START + 84 * HOUR), LogRow::new("b", world::alive(), START + 85 * HOUR)];
    assert_decided(&[&rows[..], &[suspect(9 * 24 + 12), suspect(10 * 24 + 12)]].concat(), "remove", "confirmed");
    // A delivery after the stretch of the answer that is judged is not known yet.
    let delivered_at = |hours: i64| LogRow::new("b", world::alive(), START + hours * HOUR);
    let pair = |hours: i64| {
        [LogRow::new("b", world::suspect(), START + 200 * HOUR), delivered_at(hours), suspect(228), suspect(252)]
    };
    assert_decided(&pair(259), "remove", "confirmed");
    assert_decided(&pair(258), "confirm", "wrong_too_often");
    // A wrong one of which only the date is known is as late as that date ends, after one that is later by its hour.
    let date = |day: i64| LogRow { is_day: true, ..suspect(day * 24) };
    assert_decided(&[date(7), delivered(7 * 24 + 13), suspect(7 * 24 + 14), date(14)], "confirm", "wrong_too_often");
}

#[test]
fn a_token_that_fails_for_two_weeks_and_is_not_confirmed_is_set_aside() {
    // Five of 100 tokens fail all the time, so that no answer counts.
    let rows = |days: i64| {
        let mut rows = in_order(95, 30);
        rows.extend((0..days).flat_map(|day| {
            ["a", "b", "c", "d", "e"].map(|token| LogRow::new(token, world::suspect(), START + day * DAY + 12 * HOUR))
        }));
        rows
    };
    let decided = |rows: &[LogRow], token: &str| world::decision(&Policy::default(), rows, token).unwrap();
    assert_eq!(decided(&rows(14), "a").1, "many_suspects");
    assert_eq!(decided(&rows(15), "a").1, "set_aside");
    assert_eq!(decided(&rows(30), "a").1, "set_aside");
    // They are in no share any more, so that another token can be confirmed.
    let other = (20..30).map(|day| LogRow::new("f", world::suspect(), START + day * DAY + 12 * HOUR));
    assert_eq!(decided(&[rows(30), other.collect()].concat(), "f").0, "remove");
    let revived = [rows(20), vec![LogRow::new("a", world::alive(), START + 29 * DAY)]].concat();
    assert_eq!(decided(&revived, "a").0, "keep");
}

#[test]
fn a_vendor_that_calls_many_dead_is_not_believed_without_a_look() {
    let rows = |dying: usize| {
        let mut rows = in_order(100, 5);
        rows.extend((0..dying).map(|token| LogRow::new(&format!("d{token}"), world::dead(), START + 36 * HOUR)));
        rows
    };
    let removed = |rows: &[LogRow], accept: Option<u64>| {
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
    let few: Vec<_> = (0..3).map(|token| LogRow::new(&format!("d{token}"), world::dead(), START)).collect();
    assert_eq!(removed(&few, None), (3, false));
}

#[test]
fn dates_do_not_hide_which_tokens_are_newly_called_dead() {
    let day = |day: i64| LogRow { is_day: true, ..LogRow::new("a", world::dead(), START + day * DAY) };
    let reason = |rows: &[LogRow], hours: i64| {
        let others = ["b", "c", "d"].map(|token| LogRow::new(token, world::dead(), START + hours * HOUR));
        let rows = [in_order(20, 9), rows.to_vec(), others.to_vec()].concat();
        world::decision(&Policy::default(), &rows, "b").unwrap().1
    };
    // A fourth one is too many.
    assert_eq!(reason(&[dead(3 * 24 + 11)], 3 * 24 + 11), "many_dead");
    // It is not newly called dead the day after, whether or not a date was read before: that one may be of the evening.
    let afternoon = [dead(2 * 24 + 13), dead(3 * 24 + 11)];
    assert_eq!(reason(&afternoon, 3 * 24 + 11), "dead");
    assert_eq!(reason(&[&[day(2)], &afternoon[..]].concat(), 3 * 24 + 11), "dead");
    // A date may be of the time before a registration that the code of the noon before is after.
    let registered = |hours: i64| LogRow { registered_at: Some(START + hours * HOUR), ..dead(3 * 24 + 12) };
    assert_eq!(reason(&[registered(3 * 24 + 9), day(4)], 4 * 24 + 12), "dead");
    assert_eq!(reason(&[registered(3 * 24 + 11), day(4)], 4 * 24 + 12), "many_dead");
}

#[test]
fn a_day_may_not_remove_too_many_tokens() {
    let rows = |dead: usize, confirmed: usize| {
        let mut rows = in_order(1000, 9);
        // Neither in one hour nor in one stretch too many.
        rows.extend(
            (0..dead).map(|token| LogRow::new(&format!("d{token}"), world::dead(), START + 5 * DAY + 12 * HOUR)),
        );
        rows.extend((0..confirmed).flat_map(|token| {
            [4, 5].map(|day| LogRow::new(&format!("s{token}"), world::suspect(), START + day * DAY + 12 * HOUR))
        }));
        rows
    };
    let outcome = |rows: &[LogRow], accept: u64| {
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
    let of = |dead: usize| (0..dead).map(|token| LogRow::new(&format!("d{token}"), world::dead(), START + 12 * HOUR));
    let rows = |dead| [in_order(150, 3), of(dead).collect()].concat();
    assert_eq!(world::removed_at_once(&rows(10)).len(), 10);
    assert_eq!(world::removed_at_once(&rows(11)).len(), 0);
}

#[test]
fn a_token_that_is_delivered_to_elsewhere_is_not_removed() {
    let elsewhere = [
        LogRow { app: "shop".to_owned(), ..delivered(20) },
        LogRow { channel: Channel::Honor, code: 2, ..delivered(20) },
    ];
    for other in elsewhere {
        assert_decided(&[dead(36), other], "confirm", "delivered_elsewhere");
    }
    // Deliveries of another application prove nothing about this one.
    let rows = [suspect(12), suspect(36)].map(|row| LogRow { app: "shop".to_owned(), ..row });
    assert_decided(&rows, "confirm", "nothing_delivered");
}

/// The table of tokens looks a token up by the upper half of its hash, which these two share.
#[test]
fn a_delivery_keeps_no_other_token_whose_hash_is_similar() {
    let (gone, well) = ("000004a0".repeat(8), "000065f4".repeat(8));
    let rows = |kept: &str| {
        let rows = [dead(36), delivered(60)];
        rows.into_iter()
            .zip([gone.as_str(), kept])
            .map(|(row, token)| LogRow { token: token.to_owned(), ..row })
            .collect()
    };
    let of_gone = |rows: Vec<LogRow>| decided(&rows, &gone).unwrap().1;
    assert_eq!(of_gone(rows(&gone)), "delivered");
    assert_eq!(of_gone(rows(&well)), "dead");
}

#[test]
fn a_date_is_the_whole_day() {
    let day = |day: i64, code| LogRow { is_day: true, ..LogRow::new("a", code, START + day * DAY) };
    assert_decided(&[day(2, world::suspect()), day(3, world::suspect())], "confirm", "not_repeated");
    assert_decided(&[day(2, world::suspect()), day(4, world::suspect())], "remove", "confirmed");
    // Which came first is not known.
    assert_decided(&[day(2, world::dead()), day(2, world::alive())], "keep", "delivered");
    assert_decided(&[day(2, world::dead()), delivered(2 * 24)], "keep", "delivered");
    // It is not known in which time zone that day is, either: it can begin 14 hours earlier and end 12 hours later.
    assert_decided(&[day(2, world::dead()), delivered(2 * 24 - 14)], "keep", "delivered");
    assert_decided(&[day(2, world::dead()), delivered(2 * 24 - 15)], "remove", "dead");
    assert_decided(&[dead(3 * 24 + 11), day(2, world::alive())], "keep", "delivered");
    assert_decided(&[dead(3 * 24 + 12), day(2, world::alive())], "remove", "dead");
    assert_decided(&[suspect(12), day(2, world::alive()), suspect(3 * 24 + 11)], "keep", "delivered");
    let twice = |hours: i64| [suspect(3 * 24 + hours), day(2, world::alive()), suspect(4 * 24 + hours)];
    assert_decided(&twice(11), "confirm", "not_repeated");
    assert_decided(&twice(12), "remove", "confirmed");
    let registered = |hours: i64| LogRow { registered_at: Some(START + hours * HOUR), ..day(2, world::dead()) };
    assert_decided(&[registered(2 * 24 - 14)], "keep", "registered");
    assert_decided(&[registered(2 * 24 - 15)], "remove", "dead");
    // Dates are of the same time zone.
    assert_decided(&[day(2, world::alive()), day(3, world::dead())], "remove", "dead");
    // It is judged at its noon, when the morning may have begun another failing run: the two are not mixed up.
    let rows = [day(7, world::suspect()), delivered(7 * 24), suspect(7 * 24 + 1), day(15, world::suspect())];
    assert_decided(&rows, "confirm", "not_repeated");
    // Without the delivery they are one run.
    let rows = [suspect(7 * 24 + 1), day(7, world::suspect()), day(9, world::suspect())];
    assert_decided(&rows, "remove", "confirmed");
    // So they are after an earlier delivery, where what the morning had does not count.
    let begins = LogRow { code: world::fix(), ..suspect(7 * 24 + 1) };
    let rows = [delivered(5 * 24), begins, day(7, world::suspect()), day(9, world::suspect())];
    assert_decided(&rows, "remove", "confirmed");
}

#[test]
fn without_a_time_that_can_be_believed_an_answer_proves_nothing_and_a_delivery_protects() {
    let untimed = |code| LogRow { at: None, ..LogRow::new("a", code, 0) };
    assert_decided(&[untimed(world::dead())], "confirm", "untimed");
    assert_decided(&[untimed(world::suspect()), suspect(12)], "confirm", "untimed");
    assert_decided(&[dead(36), untimed(world::alive())], "keep", "delivered");
    // A wrong time in the future ends nothing.
    let latest = START + 30 * DAY;
    let decided = |rows: &[LogRow]| {
        let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
        let outcome =
            Policy::default().decide_with(State::default(), ..=latest, &reports, Doubts::until_the_end).unwrap();
        let decided = outcome.decisions().find(|decided| decided.token == b"a").unwrap().decision;
        (decided.id(), decided.reason(), outcome.into_state())
    };
    let year = 365 * 24;
    let (decision, reason, state) = decided(&[in_order(100, 30), vec![dead(year)]].concat());
    assert_eq!((decision, reason), ("confirm", "untimed"));
    let rows = [in_order(100, 3), vec![LogRow { at: Some(START + 40 * DAY), ..dead(0) }]].concat();
    let reports: Vec<_> = rows.iter().map(|row| row.report("")).collect();
    let mut first = FirstPass::new(&Policy::default());
    reports.iter().for_each(|report| first.add(report));
    assert_eq!([latest, START + 2 * DAY].map(|time| first.later_than(time)), [1, 101]);
    assert_eq!([i64::MIN, i64::MAX].map(|time| first.later_than(time)), [first.later_than(0), 0]);
    assert_eq!(decided(&[in_order(100, 30), vec![dead(36), delivered(year)]].concat()).0, "keep");
    // The state does not reach into the future either, so that the next day is decided.
    let next: Vec<_> = in_order(100, 32).into_iter().chain([suspect(30 * 24 + 12)]).collect();
    let reports: Vec<_> = next.iter().map(|row| row.report("")).collect();
    let outcome = Policy::default().decide(state, .., &reports).unwrap();
    let decided = outcome.decisions().find(|decided| decided.token == b"a").unwrap().decision;
    assert_eq!(decided.reason(), "not_repeated");
}

/// Without times, a file is a round, and a round counts as a day.
#[test]
fn rounds_count_as_days() {
    let round = |number: u32, code: Option<i64>| {
        let mut rows: Vec<_> = (0..24).map(|token| LogRow::new(&format!("ok{token}"), world::alive(), 0)).collect();
        rows.extend(code.map(|code| LogRow::new("a", code, 0)));
        rows.into_iter().map(|row| LogRow { at: None, round: Some(number), ..row }).collect::<Vec<_>>()
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
    let error = policy().with_max_gap_days(14).unwrap().with_min_gap_hours(14 * 24 + 1).unwrap_err().to_string();
    assert!(error.contains("at most the largest gap of 14 days: "), "{error}");
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
                LogRow::new(&format!("t{token}"), code, START + day * DAY + at)
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
        let parts: Vec<&[LogRow]> = rows.chunks(rows.len().div_ceil(parts).max(1)).collect();
        let mut first = FirstPass::new(&policy);
        let mut whole = FirstPass::new(&policy);
        rows.iter().for_each(|row| whole.add(&row.report(&row.code.to_string())));
        for part in parts.iter().rev() {
            let mut pass = FirstPass::new(&policy);
            part.iter().for_each(|row| pass.add(&row.report(&row.code.to_string())));
            first.merge(pass);
        }
        prop_assert_eq!(first.later_than(START + 15 * DAY), whole.later_than(START + 15 * DAY));
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
            let sums = outcome.summaries().map(|sum| format!("{sum:?}"));
            (told, sums.collect::<Vec<_>>(), outcome.token_count())
        };
        prop_assert_eq!(told(&at_once), told(&merged));
        prop_assert_eq!(at_once.into_state(), merged.into_state());
    }

    #[test]
    fn the_rules_are_those_of_the_model_where_dates_and_moments_meet(rows in any_dates()) {
        prop_assert_eq!(fates(&rows), modelled(&rows));
    }

    #[test]
    fn the_rules_are_those_of_the_model_in_any_log(rows in prop::collection::vec(any_row(), 0..120)) {
        prop_assert_eq!(fates(&rows), modelled(&rows));
    }
}
