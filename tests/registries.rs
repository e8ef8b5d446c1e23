//! The registries: channels, actions, token verdicts and sources.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use push_status::{Action, Channel, SOURCES, TokenVerdict};
use support::in_any_case;

/// Every text that names the channel.
fn names(channel: &Channel) -> Vec<&'static str> {
    let mut names = vec![channel.id(), channel.title()];
    names.extend(channel.aliases());
    names
}

fn optional(cell: &str) -> Option<&str> {
    Some(cell).filter(|cell| !cell.is_empty())
}

#[test]
fn channels_are_the_registrys_in_its_order() {
    let rows = support::table("channels");
    assert_eq!(rows.len(), Channel::ALL.len());
    for (row, channel) in rows.iter().zip(Channel::ALL) {
        assert_eq!(channel.id(), row["channel"]);
        assert_eq!(channel.title(), row["title"]);
        assert_eq!(format!("{channel:?}Status"), row["enum"]);
        assert_eq!(channel.aliases().join(" "), row["aliases"]);
        assert_eq!(channel.doc_url(), optional(&row["doc_url"]));
    }
    assert!(Channel::ALL.is_sorted());
}

#[test]
fn a_channel_parses_from_every_name_of_it_in_any_case() {
    for channel in Channel::ALL {
        for name in names(channel) {
            for text in in_any_case(name) {
                assert_eq!(text.parse(), Ok(*channel), "{text:?}");
            }
        }
    }
    let spoken = [
        ("ANDROID", Channel::Common),
        ("IOS", Channel::Apple),
        ("APNs", Channel::Apple),
        ("HMS", Channel::Huawei),
        ("MIUI", Channel::Xiaomi),
        ("GCM", Channel::Fcm),
        ("HARMONYOS", Channel::HarmonyOs),
        ("HarmonyOS_NEXT", Channel::HarmonyOs),
        ("小米", Channel::Xiaomi),
    ];
    for (text, channel) in spoken {
        assert_eq!(text.parse(), Ok(channel), "{text}");
    }
}

#[test]
fn no_text_names_two_channels() {
    let mut named = BTreeMap::new();
    for channel in Channel::ALL {
        for name in names(channel) {
            assert!(!name.is_empty() && name.trim() == name, "{name:?} of {channel}");
            let letters: String = name.chars().filter(|c| !matches!(c, '-' | '_') && !c.is_whitespace()).collect();
            assert!(!letters.is_empty(), "{name:?} of {channel}");
            let other = named.insert(letters.to_lowercase(), *channel);
            assert!(other.is_none_or(|other| other == *channel), "{name} names {other:?} and {channel:?}");
        }
    }
}

#[test]
fn a_channel_parses_however_its_names_are_spelled() {
    let spellings =
        ["harmonyos", "HarmonyOS NEXT", "harmony-os", "Harmony_OS", " HARMONY\t", "harmonyos\u{3000}next", "-鸿蒙-"];
    for text in spellings {
        assert_eq!(text.parse(), Ok(Channel::HarmonyOs), "{text:?}");
    }
    assert_eq!("m paas (COMMON)".parse(), Ok(Channel::Common));
    assert_eq!("Fix Request".parse(), Ok(Action::FixRequest));
    for text in ["harmony.os", "harmonyos2", "harmony\u{200b}os"] {
        assert!(text.parse::<Channel>().is_err(), "{text:?}");
    }
}

#[test]
fn what_names_nothing_is_an_error_that_says_what_is_expected() {
    for text in ["", " ", "-_ ", "no-such-channel", "0", "HuaweiStatus"] {
        let error = text.parse::<Channel>().expect_err(text).to_string();
        assert_eq!(error, format!("expected the id, the title or an alias of a channel, found {text:?}"));
        let error = text.parse::<Action>().expect_err(text).to_string();
        assert_eq!(error, format!("expected the id of an action, found {text:?}"));
        let error = text.parse::<TokenVerdict>().expect_err(text).to_string();
        assert_eq!(error, format!("expected `dead`, `suspect`, `unaffected` or `alive`, found {text:?}"));
    }
    assert!("Retry with backoff".parse::<Action>().is_err(), "a title is no id");
}

#[test]
fn an_error_suggests_the_nearest_name() {
    let channel = |text: &str| text.parse::<Channel>().unwrap_err().nearest();
    assert_eq!(
        (channel("huwaei"), channel("Honour"), channel("xaomi")),
        (Some("huawei"), Some("honor"), Some("xiaomi"))
    );
    assert_eq!((channel("fcn"), channel("fx"), channel("mars")), (Some("fcm"), None, None));
    assert_eq!((channel("mipsuh"), channel("hua")), (Some("MIPUSH"), None));
    // Of the longer text, a third may be too much.
    assert_eq!((channel("xxxhuawei"), channel("xxxxhuawei")), (Some("huawei"), None));
    assert_eq!("remove_tokens".parse::<Action>().unwrap_err().nearest(), Some("remove_token"));
    assert_eq!("death".parse::<TokenVerdict>().unwrap_err().nearest(), None);
    assert_eq!("deadd".parse::<TokenVerdict>().unwrap_err().nearest(), Some("dead"));
}

#[test]
fn actions_are_the_registrys_in_its_order() {
    let rows = support::table("actions");
    assert_eq!(rows.len(), Action::ALL.len());
    for (row, action) in rows.iter().zip(Action::ALL) {
        assert_eq!(action.id(), row["action"]);
        assert_eq!(action.title(), row["title"]);
        assert_eq!(action.advice(), row["advice"]);
        assert_eq!(if action.is_retryable() { "yes" } else { "no" }, row["retryable"]);
        for text in in_any_case(action.id()) {
            assert_eq!(text.parse(), Ok(*action), "{text}");
        }
    }
    assert!(Action::ALL.is_sorted());
}

#[test]
fn what_forbids_a_resend_is_not_retryable() {
    for action in
        [Action::Done, Action::Wait, Action::Inspect, Action::RemoveToken, Action::ConfirmToken, Action::Investigate]
    {
        assert!(!action.is_retryable(), "{action}: a program would send again what has arrived, or never can");
    }
}

#[test]
fn token_verdicts_are_four_the_gravest_first() {
    let ids: Vec<_> = TokenVerdict::ALL.iter().map(TokenVerdict::id).collect();
    assert_eq!(ids, ["dead", "suspect", "unaffected", "alive"]);
    assert!(TokenVerdict::ALL.is_sorted());
    for verdict in TokenVerdict::ALL {
        for text in in_any_case(verdict.id()) {
            assert_eq!(text.parse(), Ok(*verdict), "{text}");
        }
    }
}

#[test]
fn ids_print_padded() {
    assert_eq!(format!("[{:8}]", Channel::Fcm), "[fcm     ]");
    assert_eq!(format!("[{:>8}]", Action::Wait), "[    wait]");
    assert_eq!(format!("[{:^8}]", TokenVerdict::Dead), "[  dead  ]");
    assert_eq!(format!("[{:.3}]", Channel::Huawei), "[hua]");
    for channel in Channel::ALL {
        assert_eq!(channel.to_string(), channel.id());
    }
    for action in Action::ALL {
        assert_eq!(action.to_string(), action.id());
    }
}

#[test]
fn ids_are_constants() {
    const {
        assert!(Channel::Huawei.id().len() == 6 && !Channel::Huawei.title().is_empty());
        assert!(!Channel::Huawei.aliases().is_empty() && Channel::Huawei.doc_url().is_some());
        assert!(
            Action::Retry.is_retryable() && !Action::Retry.advice().is_empty() && !Action::Retry.title().is_empty()
        );
        assert!(TokenVerdict::Dead.id().len() == 4 && !SOURCES[0].id().is_empty());
    }
}

#[test]
fn sources_are_the_registrys() {
    let rows = support::table("sources");
    assert_eq!(rows.len(), SOURCES.len());
    for (row, source) in rows.iter().zip(SOURCES) {
        assert_eq!(source.id(), row["source"]);
        assert_eq!(source.authority(), row["authority"]);
        assert_eq!(source.title(), row["title"]);
        assert_eq!(source.url(), optional(&row["url"]));
        assert_eq!(source.seen(), optional(&row["seen"]));
    }
    let ids: BTreeSet<_> = SOURCES.iter().map(|source| source.id()).collect();
    assert_eq!(ids.len(), SOURCES.len());
}
