//! What must be true of the tables: the facts that a wrong edit would break, and that consumers rely on.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use push_status::{Action, Channel, FcmStatus, PushStatus, TokenVerdict};
use support::{channel, every_row};

/// The rows of the channels that the vendor's page has.
fn rows_on_page() -> Vec<PushStatus> {
    support::table("channels")
        .iter()
        .filter(|row| !row["page_heading"].is_empty())
        .flat_map(|row| support::rows(channel(&row["channel"])))
        .collect()
}

fn listed(id: &str, code: i64) -> PushStatus {
    PushStatus::listed(channel(id), code).unwrap_or_else(|| panic!("{id} {code}"))
}

/// Whether the text has the word.
fn names(text: &str, word: &str) -> bool {
    text.split(|char: char| !char.is_alphanumeric()).any(|part| part == word)
}

#[test]
fn every_cell_of_every_table_is_what_the_status_says() {
    for channel in Channel::ALL {
        for row in support::table(channel.id()) {
            let status = listed(channel.id(), row["code"].parse().unwrap());
            let sources: Vec<_> = status.sources().iter().map(|source| source.id()).collect();
            let said = [
                ("name", status.name().to_owned()),
                ("action", status.action().id().to_owned()),
                ("token", status.token().id().to_owned()),
                ("label", status.label().unwrap_or_default().to_owned()),
                ("description", status.description().to_owned()),
                ("explanation", status.explanation().unwrap_or_default().to_owned()),
                ("note", status.note().unwrap_or_default().to_owned()),
                ("source", sources.join(" ")),
            ];
            for (column, said) in said {
                assert_eq!(said, row[column], "{column} of {status}, in codes/{channel}.csv on the right");
            }
            assert_ne!(status.label(), Some(""), "{status}");
            assert_ne!(status.explanation(), Some(""), "{status}");
            assert_ne!(status.note(), Some(""), "{status}");
        }
    }
}

#[test]
fn three_rows_alone_prove_a_dead_token() {
    let dead: Vec<_> = every_row().into_iter().filter(|status| status.token() == TokenVerdict::Dead).collect();
    assert_eq!(dead, [listed("apple", 2011), listed("huawei", 80_000_004), listed("fcm", 90_000_003)]);
    for status in dead {
        assert_eq!(status.action(), Action::RemoveToken, "{status}");
    }
}

#[test]
fn no_row_asks_to_remove_a_token_that_it_does_not_doubt() {
    for status in every_row() {
        if status.action() == Action::RemoveToken {
            assert_ne!(status.token(), TokenVerdict::Unaffected, "{status}");
        }
    }
}

#[test]
fn every_suspect_row_says_how_to_confirm_it() {
    let suspects: Vec<_> = every_row().into_iter().filter(|status| status.token() == TokenVerdict::Suspect).collect();
    assert!(!suspects.is_empty());
    for status in suspects {
        assert!(status.note().is_some(), "{status} is suspect and has no note");
    }
}

#[test]
fn a_row_whose_number_stands_in_other_channels_names_them() {
    let mut shared = 0;
    for status in every_row() {
        for other in PushStatus::candidates(status.code()).filter(|other| *other != status) {
            shared += 1;
            let note = status.note().unwrap_or_default();
            let other = other.channel().id();
            assert!(names(note, other), "the note of {status} does not name {other}: {note:?}");
        }
    }
    assert!(shared > 0);
}

#[test]
fn the_first_versions_137_numbers_are_there_eleven_of_them_shared() {
    let mut channels = BTreeMap::<i64, Vec<_>>::new();
    for status in rows_on_page() {
        channels.entry(status.code()).or_default().push(status.channel());
    }
    assert!(channels.len() >= 137, "{}", channels.len());
    assert!(channels.values().filter(|channels| channels.len() > 1).count() >= 11);
}

#[test]
fn the_first_source_of_every_row_on_the_page_is_the_page() {
    let from_page = |status: &PushStatus| status.sources().iter().any(|source| source.id() == "mpaas");
    let rows: Vec<_> = rows_on_page().into_iter().filter(from_page).collect();
    assert!(rows.len() >= 152, "{}", rows.len());
    for status in rows {
        assert_eq!(status.sources().first().map(|source| source.id()), Some("mpaas"), "{status}");
        let ids: BTreeSet<_> = status.sources().iter().map(|source| source.id()).collect();
        assert_eq!(ids.len(), status.sources().len(), "{status} names a source twice");
    }
}

#[test]
fn what_the_page_contradicts_or_lost_has_a_note() {
    let contradictions = [("huawei", 80_100_000), ("huawei", 80_300_008)];
    let lost_lists = [
        ("apple", 2024),
        ("harmonyos", 80_100_000),
        ("harmonyos", 80_200_001),
        ("harmonyos", 80_300_002),
        ("harmonyos", 80_300_007),
    ];
    for (id, code) in contradictions.into_iter().chain(lost_lists) {
        let status = listed(id, code);
        assert!(status.note().is_some(), "{status}");
    }
}

#[test]
fn the_misspelt_label_stays_and_both_spellings_parse() {
    assert_eq!(FcmStatus::InvalidRegistration.label(), Some("nvalidRegistration"));
    assert_eq!(FcmStatus::InvalidRegistration.name(), "InvalidRegistration");
    for text in ["nvalidRegistration", "InvalidRegistration", "NVALIDREGISTRATION", "invalidregistration"] {
        assert_eq!(text.parse(), Ok(FcmStatus::InvalidRegistration), "{text}");
    }
}
