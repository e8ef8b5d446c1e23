//! The lookup of any set of texts finds each, and nothing else.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use crate::codegen::wire_lookup::WireLookup;

/// Each text is found at its row, and none of the `others` unless it is one of them.
fn check(lookup: &WireLookup, texts: &[&str], others: &[&str]) {
    for (row, text) in texts.iter().enumerate() {
        assert_eq!(lookup.row(texts, text), Some(row), "{text:?} of {texts:?}");
    }
    for other in others {
        let row = texts.iter().position(|text| text == other);
        assert_eq!(lookup.row(texts, other), row, "{other:?} of {texts:?}");
    }
}

/// Texts that differ from those listed by a little, and some that are no code of anybody.
fn near(texts: &[&str]) -> Vec<String> {
    let slips = texts.iter().flat_map(|text| {
        let shorter: String = text.chars().skip(1).collect();
        [format!("{text}a"), format!("a{text}"), format!("{text} "), text.to_lowercase(), text.to_uppercase(), shorter]
    });
    slips.chain(["", "\0", "0", "-1", "é", "BadDeviceToken"].map(str::to_owned)).collect()
}

fn check_all(texts: &[&str]) {
    let near = near(texts);
    let others: Vec<_> = near.iter().map(String::as_str).collect();
    let lookup = WireLookup::new(texts);
    assert_eq!(lookup, WireLookup::new(texts), "not deterministic");
    check(&lookup, texts, &others);
    let sorted = WireLookup::with_tries(texts, 0);
    assert_eq!(matches!(sorted, WireLookup::Sorted(_)), texts.len() >= 8, "{texts:?}");
    check(&sorted, texts, &others);
}

/// Texts that the hash cannot tell apart, because they only differ between their first eight bytes and their last eight.
fn alike(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("the-same{number:06}-as-this")).collect()
}

#[test]
fn every_size() {
    for size in [0, 1, 2, 7, 8, 9, 16, 17, 113, 1_000] {
        let texts: Vec<_> = (0..size).map(|number| format!("Reason{}", number * 37)).collect();
        let texts: Vec<_> = texts.iter().map(String::as_str).collect();
        check_all(&texts);
        match (WireLookup::new(&texts), size) {
            (WireLookup::Few, 0..8) => {}
            (WireLookup::Hashed { slots, .. }, 8..=113) => assert!(slots.len().is_power_of_two()),
            (WireLookup::Hashed { .. } | WireLookup::Sorted(_), 1_000) => {}
            (lookup, _) => panic!("{size} texts: {lookup:?}"),
        }
    }
}

#[test]
fn texts_that_no_multiplier_tells_apart_are_sorted_without_delay() {
    for size in [8, 100, 2_000] {
        let texts = alike(size);
        let texts: Vec<_> = texts.iter().map(String::as_str).collect();
        let start = Instant::now();
        let lookup = WireLookup::new(&texts);
        assert!(start.elapsed() < Duration::from_secs(20), "{size}: {:?}", start.elapsed());
        assert!(matches!(lookup, WireLookup::Sorted(_)), "{lookup:?}");
        check(&lookup, &texts, &["", "the-same", "the-same000000-as-thi", "the-same999999-as-this", "z"]);
    }
}

proptest! {
    #[test]
    fn any_texts(texts in prop::collection::btree_set(any::<String>(), 0..60), others: Vec<String>) {
        let texts: Vec<_> = texts.iter().map(String::as_str).collect();
        check_all(&texts);
        let others: Vec<_> = others.iter().map(String::as_str).collect();
        check(&WireLookup::new(&texts), &texts, &others);
    }

    /// As vendors make them up: few letters, and much in common.
    #[test]
    fn texts_that_are_like_each_other(texts in prop::collection::vec("[-/A-C0-2]{0,9}", 0..60), seed: u64) {
        let mut texts: Vec<_> = texts.iter().map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect();
        let rows = texts.len().max(1);
        texts.rotate_left(seed as usize % rows);
        check_all(&texts);
    }
}
