//! The decisions of one run of `push_status::cleanup` about any log, without rule 11, against the slow model of the tests, which
//! follows the words of `docs/cleanup.md`; and any runs one after the other, in which nothing may be removed that a delivery protects.

#![no_main]

#[path = "../../tests/world/mod.rs"]
mod world;

use std::sync::LazyLock;

use arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use push_status::cleanup::{Policy, State};
use world::fates::{fates, modelled};
use world::{DAY, HOUR, LogRow, START};

fuzz_target!(|input: (bool, Log, Runs)| {
    let (is_runs, Log(rows), Runs { runs, believed, is_last }) = &input;
    if *is_runs {
        return world::safety::check(runs, *believed, *is_last);
    }
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

/// Runs over logs with any times, and which of these are believed.
#[derive(Debug)]
struct Runs {
    runs: Vec<Vec<LogRow>>,
    believed: [i64; 2],
    is_last: bool,
}

impl<'a> Arbitrary<'a> for Runs {
    fn arbitrary(input: &mut Unstructured<'a>) -> Result<Self> {
        let mut runs = vec![in_order(input)?];
        while runs.iter().map(Vec::len).sum::<usize>() < 300 && !input.is_empty() {
            if input.ratio(1, 8)? {
                runs.push(Vec::new());
            }
            let row = any_row(input)?;
            runs.last_mut().into_iter().for_each(|run| run.push(row.clone()));
        }
        let bound = |input: &mut Unstructured| Ok(START + i64::from(input.int_in_range(0..=40_u8)?) * DAY);
        let believed = if input.arbitrary()? { [bound(input)?, bound(input)?] } else { [i64::MIN, i64::MAX] };
        Ok(Self { runs, believed, is_last: input.arbitrary()? })
    }
}

/// A row in which anything can be said about its time.
fn any_row(input: &mut Unstructured) -> Result<LogRow> {
    let time = |input: &mut Unstructured| {
        Ok(if input.ratio(1, 16)? {
            input.arbitrary()?
        } else {
            START + i64::from(input.int_in_range(0..=40 * 24_u16)?) * HOUR
        })
    };
    let token = format!("t{}", input.int_in_range(0..=7_u8)?);
    let mut row = LogRow::new(&token, *input.choose(&CODES[..])?, time(input)?);
    let shape: u8 = input.arbitrary()?;
    row.is_day = shape & 3 == 3;
    row.is_report_time = shape & 12 == 12;
    if row.is_day {
        row.at = row.at.map(|at| at.saturating_sub(at.rem_euclid(DAY)));
    }
    if shape & 0x10 != 0 {
        row.app = "shop".to_owned();
    }
    if shape & 0xe0 == 0xe0 {
        row.at = None;
    }
    if input.ratio(1, 8)? {
        row.registered_at = Some(time(input)?);
    }
    if input.ratio(1, 8)? {
        row.valid_before = Some(time(input)?);
    }
    if input.ratio(1, 8)? {
        row.round = Some(if input.arbitrary()? { input.arbitrary()? } else { input.int_in_range(1..=9)? });
    }
    Ok(row)
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
    if !row.is_day && input.ratio(1, 8)? {
        // In quarters of an hour; of a longer time, the library keeps no more than two or three digits.
        row.valid_before = Some(at - i64::from(input.int_in_range(0..=48_u8)?) * HOUR / 4);
    }
    let (times, hours) = match shape & 0xc0 {
        0x40 => (input.int_in_range(2..=8_u8)?, 24),
        0x80 => (input.int_in_range(2..=4_u8)?, i64::from(input.int_in_range(1..=100_u8)?)),
        _ => (1, 0),
    };
    // A date has no hours.
    let step = if is_day { DAY } else { hours * HOUR };
    let again = |time: u8| {
        let later = |at: i64| at + i64::from(time) * step;
        LogRow { at: row.at.map(later), valid_before: row.valid_before.map(later), ..row.clone() }
    };
    Ok((0..times).map(again).collect())
}
