//! The pair (channel, code): what a number means in a channel, and what it could mean without one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::BTreeSet;

use proptest::prelude::*;
use push_status::{Action, Channel, HuaweiStatus, OppoStatus, PushStatus, TokenVerdict};
use support::{UNLISTED, any_channel, any_code, codes, every_row, for_each_status, in_any_case, unlisted};

/// The numbers that are in more than one table.
fn shared() -> BTreeSet<i64> {
    let mut seen = BTreeSet::new();
    Channel::ALL.iter().flat_map(|channel| codes(*channel)).filter(|code| !seen.insert(*code)).collect()
}

/// The name that a channel's own table gives a number.
fn own_name(channel: Channel, code: i64) -> Option<String> {
    let mut rows = support::table(channel.id()).into_iter();
    rows.find(|row| row["code"].parse() == Ok(code)).map(|row| row["name"].clone())
}

#[test]
fn the_meanings_of_the_shared_numbers_are_those_of_the_golden_file() {
    let mut text = String::new();
    for code in shared() {
        text.push_str(&format!("{code}\n"));
        for status in PushStatus::candidates(code) {
            text.push_str(&format!("    {} {}\n", status.channel().id(), status.name()));
        }
    }
    let meaning = "Other numbers than before mean something in several channels, or something else.";
    support::assert_golden("tests/golden/shared.txt", &text, meaning);
}

#[test]
fn all_is_every_row_of_every_table_in_order() {
    let tables: Vec<_> =
        Channel::ALL.iter().flat_map(|channel| codes(*channel).into_iter().map(|code| (*channel, code))).collect();
    let all = PushStatus::all();
    let listed: Vec<_> = all.clone().map(|status| (status.channel(), status.code())).collect();
    assert_eq!(listed, tables);
    assert!(all.clone().all(PushStatus::is_listed));
    assert!(all.clone().all(|status| PushStatus::listed(status.channel(), status.code()) == Some(status)));
}

#[test]
fn resolve_gives_a_shared_number_its_channels_meaning() {
    assert!(!shared().is_empty());
    for code in shared() {
        let common = own_name(Channel::Common, code).map(|name| (Channel::Common, name));
        for channel in Channel::ALL.iter().copied() {
            let own = own_name(channel, code).map(|name| (channel, name));
            let expected = own.or(common.clone()).unwrap_or((channel, "Unknown".to_owned()));
            let status = PushStatus::resolve(channel, code);
            assert_eq!((status.channel(), status.name().to_owned()), expected, "{channel} {code}");
            assert_eq!(status.code(), code);
        }
    }
}

#[test]
fn candidates_is_exactly_the_channels_that_list_the_number() {
    for code in support::interesting_codes() {
        let listing: Vec<_> = Channel::ALL.iter().copied().filter(|channel| codes(*channel).contains(&code)).collect();
        let candidates = PushStatus::candidates(code);
        assert_eq!(candidates.clone().map(PushStatus::channel).collect::<Vec<_>>(), listing, "{code}");
        assert!(candidates.into_iter().all(|status| status.is_listed() && status.code() == code));
    }
    assert_eq!(PushStatus::candidates(UNLISTED).count(), 0);
}

#[test]
fn a_channels_own_table_comes_first() {
    for status in every_row() {
        assert_eq!(PushStatus::resolve(status.channel(), status.code()), status);
    }
    assert_eq!(PushStatus::resolve(Channel::Oppo, -1), PushStatus::Oppo(OppoStatus::ServiceCurrentlyUnavailable));
}

#[test]
fn a_common_code_is_found_through_every_channel_that_lacks_it() {
    let common = codes(Channel::Common);
    assert!(!common.is_empty());
    for code in common {
        for channel in Channel::ALL {
            let status = PushStatus::resolve(*channel, code);
            let owner = if codes(*channel).contains(&code) { *channel } else { Channel::Common };
            assert_eq!(status, PushStatus::listed(owner, code).unwrap(), "{channel} {code}");
        }
    }
}

#[test]
fn an_unknown_code_stays_with_its_channel() {
    for channel in Channel::ALL {
        for code in unlisted(*channel) {
            let status = PushStatus::resolve(*channel, code);
            assert_eq!(status.channel(), *channel);
            assert_eq!(status.code(), code);
            assert!(!status.is_listed());
            assert_eq!(PushStatus::listed(*channel, code), None);
            assert_eq!(status.name(), "Unknown");
            assert_eq!(status.action(), Action::Investigate);
            assert_eq!(status.token_verdict(), TokenVerdict::Unaffected);
            assert_eq!((status.label(), status.explanation(), status.note()), (None, None, None));
            assert!(status.sources().is_empty());
        }
    }
}

#[test]
fn from_code_keeps_to_the_channels_own_table() {
    let own = codes(Channel::Huawei);
    let common = codes(Channel::Common).into_iter().find(|code| !own.contains(code)).unwrap();
    let status = PushStatus::from_code(Channel::Huawei, common);
    assert_eq!((status.channel(), status.name()), (Channel::Huawei, "Unknown"));
}

#[test]
fn every_enum_becomes_the_status_of_its_channel() {
    for_each_status!(|S| for status in S::ALL.iter().copied().chain([S::from(UNLISTED)]) {
        let with_channel = PushStatus::from(status);
        assert_eq!(with_channel.channel(), S::CHANNEL);
        assert_eq!(with_channel, PushStatus::from_code(S::CHANNEL, status.code()));
        assert_eq!(with_channel.code(), status.code());
        assert_eq!(with_channel.is_listed(), status.is_listed());
        assert_eq!(with_channel.name(), status.name());
        assert_eq!(with_channel.label(), status.label());
        assert_eq!(with_channel.description(), status.description());
        assert_eq!(with_channel.explanation(), status.explanation());
        assert_eq!(with_channel.note(), status.note());
        assert_eq!(with_channel.action(), status.action());
        assert_eq!(with_channel.token_verdict(), status.token_verdict());
        assert_eq!(with_channel.is_retryable(), status.is_retryable());
        assert_eq!(with_channel.is_retryable(), status.action().is_retryable());
        assert_eq!(with_channel.sources(), status.sources());
    });
}

#[test]
fn statuses_sort_by_channel_then_by_code() {
    let mut sorted = every_row();
    sorted.sort_unstable();
    assert!(sorted.is_sorted_by_key(|status| (status.channel(), status.code())));
    assert_eq!(sorted.iter().collect::<BTreeSet<_>>().len(), every_row().len(), "no two rows are equal");
}

#[test]
fn every_row_parses_with_its_channel_from_number_name_and_label_in_any_case() {
    for status in every_row() {
        let channel = status.channel();
        let number = status.code().to_string();
        assert_eq!(PushStatus::parse(channel, &number), Ok(status));
        for text in [Some(status.name()), status.label()].into_iter().flatten() {
            for text in in_any_case(text) {
                assert_eq!(PushStatus::parse(channel, &text), Ok(status), "{channel} {text:?}");
            }
        }
    }
}

#[test]
fn a_name_of_the_common_table_parses_with_every_channel() {
    for common in support::rows(Channel::Common) {
        for channel in Channel::ALL {
            let is_own = support::rows(*channel).iter().any(|status| status.name() == common.name());
            let owner = if is_own { *channel } else { Channel::Common };
            let parsed = PushStatus::parse(*channel, common.name());
            let parsed = parsed.map(|status| (status.channel(), status.name()));
            assert_eq!(parsed, Ok((owner, common.name())));
        }
    }
}

#[test]
fn what_parses_nowhere_is_an_error_of_the_channel_asked() {
    for channel in Channel::ALL {
        for text in ["", "Unknown", "NoSuchName", " 1", "9223372036854775808"] {
            let error = PushStatus::parse(*channel, text).expect_err(text).to_string();
            let expected =
                format!("expected a number, a name or a label of the channel {}, found {text:?}", channel.id());
            assert_eq!(error, expected);
        }
    }
    assert!(PushStatus::parse(Channel::Apple, HuaweiStatus::AllTokensInvalid.name()).is_err());
}

#[test]
fn an_error_suggests_names_of_the_channels_own_table_and_of_the_common_one() {
    let nearest = |text| PushStatus::parse(Channel::Huawei, text).unwrap_err().nearest();
    assert_eq!(nearest("AllTokenInvalid"), Some("AllTokensInvalid"));
    assert_eq!(nearest("NoBindInfos"), Some("NoBindInfo"));
    assert_eq!("NoBindInfos".parse::<HuaweiStatus>().unwrap_err().nearest(), None, "not in this table");
}

#[test]
fn a_status_becomes_its_channels_enum_again_and_no_other() {
    for status in every_row().into_iter().chain(Channel::ALL.iter().map(|c| PushStatus::from_code(*c, UNLISTED))) {
        let mut owners = Vec::new();
        for_each_status!(|S| match S::try_from(status) {
            Ok(own) => {
                owners.push(S::CHANNEL);
                assert_eq!(PushStatus::from(own), status);
            }
            Err(error) => {
                assert_eq!(error.status(), status);
                let (expected, found, code) = (S::CHANNEL.id(), status.channel().id(), status.code());
                let message = format!("expected a status of the channel {expected}, found {found} {code}");
                assert_eq!(error.to_string(), message);
            }
        });
        assert_eq!(owners, [status.channel()]);
    }
}

#[test]
fn a_status_equals_that_of_its_channels_enum_and_its_number() {
    for status in every_row() {
        assert_eq!(i64::from(status), status.code());
        assert!(status == status.code() && status != status.code() + 1);
        for_each_status!(|S| {
            let own = S::from(status.code());
            assert_eq!(status == own, status.channel() == S::CHANNEL, "{status}");
            assert_eq!(own == status, status.channel() == S::CHANNEL, "{status}");
            assert!(status != S::from(UNLISTED) && S::from(UNLISTED) != status);
        });
    }
}

proptest! {
    #![proptest_config(support::saved())]

    #[test]
    fn resolve_never_loses_the_number(channel in any_channel(), code in any_code()) {
        let status = PushStatus::resolve(channel, code);
        prop_assert_eq!(status.code(), code);
        prop_assert!(status.channel() == channel || (status.channel() == Channel::Common && status.is_listed()));
        prop_assert_eq!(PushStatus::parse(channel, &code.to_string()), Ok(status));
        prop_assert_eq!(PushStatus::resolve(status.channel(), code), status);
    }

    #[test]
    fn candidates_agrees_with_listed(code in any_code()) {
        let candidates: Vec<_> = PushStatus::candidates(code).collect();
        let listed: Vec<_> = Channel::ALL.iter().filter_map(|channel| PushStatus::listed(*channel, code)).collect();
        prop_assert_eq!(candidates, listed);
    }
}
