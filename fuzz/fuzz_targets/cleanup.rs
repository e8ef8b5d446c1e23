//! The decisions of `push_status::cleanup` about any log against the slow model of the tests, which follows the words of
//! `docs/cleanup.md`.

#![no_main]

#[path = "../../tests/world/mod.rs"]
mod world;

use std::sync::LazyLock;

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use push_status::cleanup::{Policy, State};
use world::fates::{fates, modelled};
use world::{DAY, HOUR, LogRow, START};

fuzz_target!(|log: Log| {
    let rows = &log.0;
    assert_eq!(fates(rows), modelled(rows));
    let state = world::decide(&Policy::default(), State::default(), rows, false).into_state();
    assert_eq!(State::from_bytes(&state.to_bytes()), Ok(state));
});

/// A code of each kind.
static CODES: LazyLock<[i64; 5]> =
    LazyLock::new(|| [world::alive(), world::suspect(), world::dead(), world::fix(), world::retry()]);

/// Rows of a log, in any order.
#[derive(Debug)]
struct Log(Vec<LogRow>);

impl<'a> Arbitrary<'a> for Log {
    fn arbitrary(input: &mut Unstructured<'a>) -> Result<Self> {
        let mut rows = in_order(input)?;
        while rows.len() < 300 && !input.is_empty() {
            rows.extend(failing(input)?);
        }
        Ok(Self(rows))
    }
}

/// A channel in which most is in order: each token gets a message a day.
fn in_order(input: &mut Unstructured) -> Result<Vec<LogRow>> {
    let (tokens, days) = (i64::from(input.int_in_range(0..=24_u8)?), i64::from(input.int_in_range(0..=10_u8)?));
    let (first, step) = (i64::from(input.int_in_range(0..=23_u8)?), i64::from(input.int_in_range(0..=7_u8)?));
    let row = |day: i64, token: i64| {
        let at = START + day * DAY + (first + token * step) % 24 * HOUR + token;
        LogRow::new(&format!("t{token}"), world::alive(), at)
    };
    Ok((0..days).flat_map(|day| (0..tokens).map(move |token| row(day, token))).collect())
}

/// A token that gets the same answer a few times.
fn failing(input: &mut Unstructured) -> Result<Vec<LogRow>> {
    let code = *input.choose(&CODES[..])?;
    let token = format!("t{}", input.int_in_range(0..=31_u8)?);
    // A month in quarters of an hour.
    let at = START + i64::from(input.int_in_range(0..=30 * 24 * 4_u16)?) * HOUR / 4;
    let shape: u8 = input.arbitrary()?;
    let is_day = shape & 3 == 3;
    let mut row = LogRow::new(&token, code, if is_day { at - at.rem_euclid(DAY) } else { at });
    (row.is_day, row.is_report_time) = (is_day, shape & 12 == 12);
    if shape & 0x30 == 0x30 {
        row.app = "shop".to_owned();
    }
    if shape & 0xc0 == 0xc0 {
        row.registered_at = Some(START + i64::from(input.int_in_range(0..=30 * 24_u16)?) * HOUR);
    }
    let (times, hours) = match shape & 0xc0 {
        0x40 => (input.int_in_range(2..=8_u8)?, 24),
        0x80 => (input.int_in_range(2..=4_u8)?, i64::from(input.int_in_range(1..=100_u8)?)),
        _ => (1, 0),
    };
    // A date has no hours.
    let step = if is_day { DAY } else { hours * HOUR };
    let again = |time: u8| LogRow { at: row.at.map(|at| at + i64::from(time) * step), ..row.clone() };
    Ok((0..times).map(again).collect())
}
