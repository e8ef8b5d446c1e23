//! The lookup of any set of codes finds each, and nothing else.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use crate::codegen::lookup::Lookup;

/// The sizes at which something changes, and some beyond.
const SIZES: [usize; 10] = [0, 1, 2, 3, 36, 64, 65, 200, 2_000, 20_000];

/// Distinct codes in the order in which they came.
fn distinct(codes: impl Iterator<Item = i64>, size: usize) -> Vec<i64> {
    let mut seen = BTreeSet::new();
    codes.filter(|code| seen.insert(*code)).take(size).collect()
}

/// Steps through all 2^64 numbers.
fn scattered(seed: u64) -> impl Iterator<Item = i64> {
    std::iter::successors(Some(seed), |state| {
        Some(state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407))
    })
    .map(|state| (state ^ (state >> 29)) as i64)
}

/// A set of codes of each kind that vendors make up, or that is hard for a hash.
fn sets(size: usize, seed: u64) -> Vec<(&'static str, Vec<i64>)> {
    let start = (seed as i64) >> 8;
    let steps = |step: i64| move |index: i64| start.wrapping_add(index.wrapping_mul(step));
    let first = |codes: &dyn Fn(i64) -> i64| distinct((0..).map(codes).take(4 * size), size);
    let limits = [i64::MIN, i64::MAX, 0, -1, i64::MIN + 1, i64::MAX - 1];
    vec![
        ("run", first(&steps(1))),
        ("run downwards", first(&steps(-1))),
        ("run with holes", first(&steps(3))),
        ("run up to the limit", (0..size as i64).map(|index| i64::MAX - index).collect()),
        ("run from the limit", (0..size as i64).map(|index| i64::MIN + index).collect()),
        ("scattered", distinct(scattered(seed), size)),
        ("limits", distinct(limits.into_iter().chain(scattered(seed)), size)),
        ("multiples of 2^20", first(&steps(1 << 20))),
        ("multiples of 2^48", first(&steps(1 << 48))),
        ("multiples of 10^5", first(&steps(100_000))),
        ("clusters", first(&|index| 80_000_000 + index / 8 * 100_000 + index % 8)),
        (
            "small and huge",
            first(&|index| {
                if index % 2 == 0 { index } else { i64::MAX - (index << 32) }
            }),
        ),
    ]
}

/// Each code is found, and nothing else; and the shape is the one that the set of codes needs.
pub fn check(kind: &str, codes: &[i64], seed: u64) {
    let lookup = Lookup::new(codes);
    check_finds(&lookup, kind, codes, seed);
    check_shape(&lookup, kind, codes);
    assert_eq!(lookup, Lookup::new(codes), "{kind}, {} codes: not deterministic", codes.len());
}

/// Each code is found, and 1,000 numbers that are none are not: numbers near codes, near the limits, and any.
fn check_finds(lookup: &Lookup, kind: &str, codes: &[i64], seed: u64) {
    for (row, code) in codes.iter().enumerate() {
        assert_eq!(lookup.row(codes, *code), Some(row), "{kind}, {} codes: {code}", codes.len());
    }
    let listed: BTreeSet<_> = codes.iter().copied().collect();
    let distances = [1, -1, 1 << 32, i64::MIN];
    let near = codes.iter().take(200).flat_map(|code| distances.map(|distance| code.wrapping_add(distance)));
    let limits = [i64::MIN, i64::MAX, 0, -1];
    let mut absent: BTreeSet<_> = near.chain(limits).filter(|code| !listed.contains(code)).collect();
    absent.extend(scattered(!seed).filter(|code| !listed.contains(code)).take(1000 - absent.len()));
    for code in absent {
        assert_eq!(lookup.row(codes, code), None, "{kind}, {} codes: {code}", codes.len());
    }
}

fn check_shape(lookup: &Lookup, kind: &str, codes: &[i64]) {
    if let Lookup::Hashed(hash) | Lookup::TwoLevel(hash) = lookup {
        assert!(hash.slots.len() <= 16 * codes.len(), "{kind}, {} codes: {} slots", codes.len(), hash.slots.len());
    }
    let shape = match lookup {
        Lookup::Empty => "empty",
        Lookup::Dense { .. } => "dense",
        Lookup::Hashed { .. } => "hashed",
        Lookup::TwoLevel { .. } => "two levels",
        Lookup::Sorted(_) => "sorted",
    };
    let span = codes.iter().max().zip(codes.iter().min()).map(|(max, min)| i128::from(*max) - i128::from(*min));
    let expected = match (span, codes.len()) {
        (None, _) => "empty",
        (Some(span), count) if span < 4 * count as i128 => "dense",
        (_, ..=64) => "hashed",
        _ => "two levels",
    };
    // Ten times as many codes as the largest table that anybody plans may use up the steps of the search.
    let is_expected = shape == expected || shape == "sorted" && codes.len() > 2_000;
    assert!(is_expected, "{kind}, {} codes: {shape}, not {expected}", codes.len());
}

/// The multipliers that the search tries for a number of slots, in its order.
fn multipliers(size: u64) -> impl Iterator<Item = u64> {
    (1..).map(move |index: u64| {
        let mut z = size.wrapping_add(index.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) | 1
    })
}

/// The number whose product with an odd number is 1.
fn inverse(odd: u64) -> u64 {
    (0..6).fold(odd, |inverse, _| inverse.wrapping_mul(2_u64.wrapping_sub(odd.wrapping_mul(inverse))))
}

/// Codes for which no multiplier works that the search tries: for each, two codes whose products differ by 1, so that they
/// share bucket and slot. Somebody who wants a build to run without end would put these into a table.
pub fn adversarial(size: usize) -> Vec<i64> {
    let slots = (size + size / 4).next_power_of_two() as u64;
    let multipliers = [1, 2, 4, 8].into_iter().flat_map(|factor| multipliers(slots * factor).take(16));
    // The products are even, so that adding 1 changes no other bit.
    let pairs = multipliers.zip(1_u64..).flat_map(|(multiplier, index)| {
        let inverse = inverse(multiplier);
        let code = inverse.wrapping_mul(index << 32);
        [code as i64, code.wrapping_add(inverse) as i64]
    });
    distinct(pairs.chain(scattered(size as u64)), size)
}

#[test]
fn no_table_makes_the_search_run_without_end() {
    for size in [130, 500, 2_000, 20_000] {
        let codes = adversarial(size);
        assert_eq!(codes.len(), size);
        let start = Instant::now();
        let lookup = Lookup::new(&codes);
        assert!(start.elapsed() < Duration::from_secs(20), "{size}: {:?}", start.elapsed());
        assert!(matches!(lookup, Lookup::Sorted(_)), "{size}: a multiplier works");
        check_finds(&lookup, "adversarial", &codes, size as u64);
    }
}

#[test]
fn a_search_that_ends_too_early_falls_back_to_the_sorted_codes() {
    for size in SIZES {
        for (kind, codes) in sets(size, 7) {
            for steps in [0, 1, size, 3 * size] {
                check_finds(&Lookup::within(&codes, steps), kind, &codes, size as u64);
            }
            let is_dense = matches!(Lookup::new(&codes), Lookup::Dense { .. } | Lookup::Empty);
            assert!(is_dense || matches!(Lookup::within(&codes, 0), Lookup::Sorted(_)), "{kind}, {size} codes");
        }
    }
}

#[test]
fn every_size_and_kind() {
    for size in SIZES {
        for (kind, codes) in sets(size, 20 + size as u64) {
            check(kind, &codes, size as u64);
        }
    }
}

proptest! {
    #[test]
    fn any_seed(size in 0..80_usize, seed: u64, kind: prop::sample::Index) {
        let sets = sets(size, seed);
        let (kind, codes) = kind.get(&sets);
        check(kind, codes, seed);
    }

    #[test]
    fn any_codes(codes in prop::collection::btree_set(any::<i64>(), 0..150), seed: u64) {
        check("any", &Vec::from_iter(codes), seed);
    }
}
