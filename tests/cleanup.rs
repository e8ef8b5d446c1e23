//! The rules of `cleanup`, one by one, and all of them beside a slow model.

#![cfg(feature = "cleanup")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;
mod world;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::sample::select;
use push_status::Channel;
use push_status::cleanup::{Policy, State};
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

proptest! {
    #![proptest_config(support::saved())]

    #[test]
    fn the_rules_are_those_of_the_model(rows in any_world()) {
        prop_assert_eq!(fates(&rows), modelled(&rows));
    }

    #[test]
    fn the_rules_are_those_of_the_model_in_any_log(rows in prop::collection::vec(any_row(), 0..120)) {
        prop_assert_eq!(fates(&rows), modelled(&rows));
    }
}
