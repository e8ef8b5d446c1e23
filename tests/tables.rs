//! What must be true of the tables: the facts that a wrong edit would break, and that consumers rely on.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

#[cfg(feature = "vendor")]
use push_status::vendor::VendorStatus;
use push_status::{Action, Channel, PushStatus, TokenVerdict};
use support::{channel, every_row};

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
                ("token", status.token_verdict().id().to_owned()),
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

/// The codes of all tables with this verdict, one per line.
#[cfg(feature = "vendor")]
fn lines_of(token: TokenVerdict) -> String {
    let rows = every_row().into_iter().filter(|status| status.token_verdict() == token);
    let rows = rows.map(|status| format!("{} {} {}\n", status.channel(), status.code(), status.name()));
    let list_rows = VendorStatus::all().filter(|status| status.token_verdict() == token);
    let list_rows = list_rows.map(|status| format!("{} {} {}\n", status.list(), status.wire(), status.name()));
    rows.chain(list_rows).collect()
}

#[cfg(feature = "vendor")]
#[test]
fn the_codes_that_prove_a_token_dead_are_those_of_the_golden_file() {
    let meaning = "Another code than before proves that a token is gone, so that one report of it deletes the token. Can a \
                   wrong certificate, package name, environment or URL give it? Then it is `suspect`.";
    support::assert_golden("tests/golden/dead.txt", &lines_of(TokenVerdict::Dead), meaning);
}

#[test]
fn an_action_about_the_token_agrees_with_the_verdict() {
    for status in every_row() {
        let (action, token) = (status.action(), status.token_verdict());
        assert_eq!(action == Action::RemoveToken, token == TokenVerdict::Dead, "{status}");
        assert!(action != Action::ConfirmToken || token == TokenVerdict::Suspect, "{status}");
        assert!(action == Action::Done || token != TokenVerdict::Alive, "{status}");
    }
}

#[cfg(feature = "vendor")]
#[test]
fn the_codes_that_show_a_token_alive_are_those_of_the_golden_file() {
    let meaning = "Another code than before counts as a delivery, and `cleanup` removes tokens that fail while others are \
                   delivered to. Was the message accepted for this one token, or merely filtered, replaced or taken?";
    support::assert_golden("tests/golden/alive.txt", &lines_of(TokenVerdict::Alive), meaning);
}

#[test]
fn every_suspect_row_says_how_to_confirm_it() {
    let suspects: Vec<_> =
        every_row().into_iter().filter(|status| status.token_verdict() == TokenVerdict::Suspect).collect();
    assert!(!suspects.is_empty());
    for status in suspects {
        assert!(status.note().is_some(), "{status} is suspect and has no note");
    }
}

#[test]
fn a_row_whose_number_is_in_other_channels_names_them() {
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
