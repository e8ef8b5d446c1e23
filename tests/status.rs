//! A channel's own enum: no number is lost, and numbers, names and labels all lead to the same status.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::hash_map::DefaultHasher;
use std::fmt::Display;
use std::hash::{Hash, Hasher};

use proptest::prelude::*;
use push_status::{Action, AppleStatus, Channel, HuaweiStatus, PushStatus, StatusCode, TokenVerdict, UnknownCode};
use support::{UNLISTED, any_channel, any_code, for_each_status, in_any_case, interesting_codes};

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// A number becomes a status and the same number again, and is listed exactly if the table has it.
fn check_number<S: StatusCode>(code: i64) {
    let status = S::from(code);
    let in_table = S::ALL.iter().copied().find(|status| status.code() == code);
    assert_eq!(status.code(), code, "{status:?}");
    assert_eq!(Into::<i64>::into(status), code, "{status:?}");
    assert!(status == code, "{status:?} is not {code}");
    assert!(status != code.wrapping_add(1), "{status:?} is {code} + 1");
    assert_eq!(status.is_listed(), in_table.is_some(), "{status:?}");
    assert_eq!(S::listed(code), in_table, "{status:?}");
    assert_eq!(in_table.unwrap_or(status), status);
    assert_eq!(code.to_string().parse(), Ok(status));
    if in_table.is_none() {
        assert_eq!(status.name(), "Unknown", "{status:?}");
        assert_eq!(status.action(), Action::Investigate, "{status:?}");
        assert_eq!(status.token_verdict(), TokenVerdict::Unaffected, "{status:?}");
        assert_eq!((status.label(), status.explanation(), status.note()), (None, None, None), "{status:?}");
        assert!(status.sources().is_empty(), "{status:?}");
    }
}

/// Order is that of the codes, and equality and hashing agree with it.
fn check_pair<T: Ord + Hash + Copy>(a: i64, b: i64, status: impl Fn(i64) -> T) {
    let (left, right) = (status(a), status(b));
    assert_eq!(left.cmp(&right), a.cmp(&b), "{a} and {b}");
    assert_eq!(left.partial_cmp(&right), Some(a.cmp(&b)), "{a} and {b}");
    assert_eq!(left == right, a == b, "{a} and {b}");
    assert_eq!(hash(left) == hash(right), a == b, "{a} and {b}");
}

#[test]
fn every_table_is_complete_and_in_its_files_order() {
    for_each_status!(|S| {
        let ours: Vec<_> = S::ALL.iter().map(|status| (status.code(), status.name().to_owned())).collect();
        let table = support::table(S::CHANNEL.id()).into_iter();
        let in_file: Vec<_> = table.map(|row| (row["code"].parse().unwrap(), row["name"].clone())).collect();
        assert_eq!(ours, in_file, "codes/{}.csv", S::CHANNEL);
        assert_eq!(<S as StatusCode>::ALL, S::ALL);
        assert_eq!(<S as StatusCode>::CHANNEL, S::CHANNEL);
    });
}

#[test]
fn the_enums_are_those_of_their_channels() {
    let mut walked = Vec::new();
    for_each_status!(|S| {
        walked.push(S::CHANNEL);
        for status in S::ALL {
            assert_eq!(PushStatus::from(*status).channel(), S::CHANNEL);
            assert_eq!(PushStatus::from(*status), PushStatus::from_code(S::CHANNEL, status.code()));
        }
        // So whoever walks numbers through `PushStatus` walks them through the enum: see `all_numbers.rs`.
        for code in interesting_codes() {
            assert_eq!(PushStatus::from(S::from(code)), PushStatus::from_code(S::CHANNEL, code));
        }
    });
    assert_eq!(walked, Channel::ALL, "src/prebuilt/push_status.rs is stale: run `cargo xtask update`");
}

#[test]
fn every_listed_number_and_every_limit_round_trips() {
    for code in interesting_codes() {
        for_each_status!(|S| check_number::<S>(code));
    }
}

#[test]
fn the_methods_of_the_enum_and_of_the_trait_agree() {
    for code in interesting_codes() {
        for_each_status!(|S| {
            let status = S::from_code(code);
            assert_eq!(status, S::from(code));
            assert_eq!(S::listed(code), <S as StatusCode>::listed(code));
            assert_eq!(status.code(), StatusCode::code(status));
            assert_eq!(status.is_listed(), StatusCode::is_listed(status));
            assert_eq!(status.name(), StatusCode::name(status));
            assert_eq!(status.label(), StatusCode::label(status));
            assert_eq!(status.description(), StatusCode::description(status));
            assert_eq!(status.explanation(), StatusCode::explanation(status));
            assert_eq!(status.note(), StatusCode::note(status));
            assert_eq!(status.action(), StatusCode::action(status));
            assert_eq!(status.token_verdict(), StatusCode::token_verdict(status));
            assert_eq!(status.is_retryable(), StatusCode::is_retryable(status));
            assert_eq!(status.sources(), StatusCode::sources(status));
        });
    }
}

proptest! {
    #![proptest_config(support::saved())]

    #[test]
    fn any_number_round_trips(code in any_code()) {
        for_each_status!(|S| check_number::<S>(code));
    }

    #[test]
    fn order_equality_and_hash_are_those_of_the_code(a in any_code(), b in any_code()) {
        for_each_status!(|S| check_pair(a, b, S::from));
    }

    #[test]
    fn the_same_holds_within_every_channel_of_the_registry(channel in any_channel(), a in any_code(), b in any_code()) {
        check_pair(a, b, |code| PushStatus::from_code(channel, code));
        let status = PushStatus::from_code(channel, a);
        prop_assert_eq!(status.code(), a);
        prop_assert_eq!(status.is_listed(), support::codes(channel).contains(&a));
        prop_assert_eq!(PushStatus::listed(channel, a), status.is_listed().then_some(status));
    }

    #[test]
    fn no_text_panics_and_only_what_the_table_names_parses(text in ".{0,24}") {
        for_each_status!(|S| if let Ok(status) = text.parse::<S>() {
            prop_assert!(text.parse() == Ok(status.code())
                || status.name().eq_ignore_ascii_case(&text)
                || status.label().is_some_and(|label| label.eq_ignore_ascii_case(&text)));
        });
    }
}

#[test]
fn every_row_parses_from_its_number_name_and_label_in_any_case() {
    for_each_status!(|S| for status in S::ALL {
        assert_eq!(status.code().to_string().parse(), Ok(*status));
        for text in [Some(status.name()), status.label()].into_iter().flatten() {
            for text in in_any_case(text) {
                assert_eq!(text.parse(), Ok(*status), "{} {text:?}", S::CHANNEL);
            }
        }
    });
}

#[test]
fn what_names_no_row_is_an_error_that_says_what_is_expected() {
    let texts = [
        "",
        " ",
        "-",
        "Unknown",
        "UNKNOWN",
        "ALL",
        "NoSuchName",
        "80300007 ",
        " 80300007",
        "0x10",
        "1.0",
        "1e3",
        "80,300,007",
        "９",
        "9223372036854775808",
        "-9223372036854775809",
    ];
    for_each_status!(|S| for text in texts {
        let error = text.parse::<S>().expect_err(text).to_string();
        let expected =
            format!("expected a number, a name or a label of the channel {}, found {text:?}", S::CHANNEL.id());
        assert_eq!(error, expected, "{text:?}");
    });
}

#[test]
fn an_error_has_32_bytes_of_the_text_and_marks_what_is_cut() {
    for (text, shown) in [
        ("x".repeat(32), "x".repeat(32)),
        ("x".repeat(33), "x".repeat(32) + "…"),
        // Three bytes each: the eleventh would end at the 33rd.
        ("码".repeat(10), "码".repeat(10)),
        ("码".repeat(11), "码".repeat(10) + "…"),
        (format!("\"quoted\"\n{}", "x".repeat(40)), format!("\\\"quoted\\\"\\n{}…", "x".repeat(23))),
    ] {
        let error = text.parse::<HuaweiStatus>().unwrap_err();
        let expected = "expected a number, a name or a label of the channel huawei, found";
        assert_eq!(error.to_string(), format!("{expected} \"{shown}\""));
        assert_eq!(error, text.parse::<HuaweiStatus>().unwrap_err());
        assert_ne!(error, text.parse::<AppleStatus>().unwrap_err());
    }
}

#[test]
fn an_error_suggests_a_name_that_is_near() {
    let nearest = |text: &str| text.parse::<HuaweiStatus>().unwrap_err().nearest();
    for text in ["AllTokenInvalid", "alltokensinvalids", "AllTokensInvald", "AlTokensInvalit", "XllTokensInvalid"] {
        assert_eq!(nearest(text), Some("AllTokensInvalid"), "{text}");
    }
    let error = "ServiceBuzy".parse::<HuaweiStatus>().unwrap_err().to_string();
    assert!(error.ends_with(r#", found "ServiceBuzy"; did you mean "ServiceBusy"?"#), "{error}");
    for text in ["", "Tokens", "BadDeviceToken", "80300007 ", "Unknown", &"AllTokensInvalid".repeat(9)] {
        assert_eq!(nearest(text), None, "{text}");
    }
    // A label is a name, too.
    let labelled = AppleStatus::ALL.iter().find_map(|status| status.label()).unwrap();
    let text = format!("{labelled}x");
    assert!(text.parse::<AppleStatus>().unwrap_err().nearest().is_some_and(|name| name.eq_ignore_ascii_case(labelled)));
}

#[test]
fn an_unknown_code_has_every_trait_whatever_the_table_is() {
    struct Nothing(#[expect(dead_code, reason = "neither `Send` nor `Sync`")] *const ());
    fn check<T: Copy + Ord + Hash + std::fmt::Debug + Display + Into<i64> + Send + Sync + Unpin>() {}
    check::<UnknownCode<Nothing>>();

    let HuaweiStatus::Unknown(code) = HuaweiStatus::from(UNLISTED) else { panic!("listed") };
    let HuaweiStatus::Unknown(less) = HuaweiStatus::from(UNLISTED - 1) else { panic!("listed") };
    assert!(less < code && code == Clone::clone(&code) && less != code && hash(less) != hash(code));
    assert_eq!(hash(code), hash(UNLISTED));
    assert_eq!(format!("[{code:>18}]"), format!("[{UNLISTED:>18}]"));
}

#[test]
fn a_name_of_another_channel_does_not_parse() {
    assert_eq!("AllTokensInvalid".parse(), Ok(HuaweiStatus::AllTokensInvalid));
    assert!("AllTokensInvalid".parse::<AppleStatus>().is_err());
}

#[test]
fn an_unlisted_number_keeps_itself_and_names_its_channel() {
    for_each_status!(|S| for code in support::unlisted(S::CHANNEL) {
        let status = S::from(code);
        let S::Unknown(unknown) = status else { panic!("{status:?} is listed") };
        assert_eq!(unknown.get(), code);
        assert_eq!(i64::from(unknown), code);
        assert_eq!(unknown.to_string(), code.to_string());
        assert_eq!(format!("{status:?}"), format!("Unknown({code})"));
        assert!(!S::ALL.contains(&status));
        let expected = format!("{code} Unknown: The {} table does not list this code.", S::CHANNEL.title());
        assert_eq!(status.to_string(), expected);
        let advice = Action::Investigate.advice();
        assert_eq!(format!("{status:#}"), format!("{expected} [investigate, token unaffected] {advice}"));
    });
}

#[test]
fn a_status_is_small_and_can_go_to_any_thread() {
    fn check<T: Copy + Send + Sync + Unpin + Display + 'static>(limit: usize) {
        assert!(size_of::<T>() <= limit, "{} bytes", size_of::<T>());
    }
    for_each_status!(|S| check::<S>(16));
    check::<PushStatus>(24);
    check::<Channel>(1);
    check::<Action>(1);
    check::<TokenVerdict>(1);
}

#[test]
fn statuses_are_constants_and_patterns() {
    const ALL_INVALID: HuaweiStatus = HuaweiStatus::from_code(80_300_007);
    const NOT_LISTED: Option<HuaweiStatus> = HuaweiStatus::listed(UNLISTED);
    const RESOLVED: PushStatus = PushStatus::resolve(Channel::Huawei, 80_300_007);
    const LISTED: Option<PushStatus> = PushStatus::listed(Channel::Huawei, 80_300_007);
    const {
        assert!(matches!(ALL_INVALID, HuaweiStatus::AllTokensInvalid));
        assert!(NOT_LISTED.is_none());
        assert!(LISTED.is_some());
        assert!(RESOLVED.code() == 80_300_007 && ALL_INVALID.code() == RESOLVED.code());
        assert!(ALL_INVALID.is_listed() && !HuaweiStatus::from_code(UNLISTED).is_listed());
        assert!(!ALL_INVALID.action().is_retryable());
        assert!(ALL_INVALID.name().len() == 16 && ALL_INVALID.label().is_none());
    }
    let verdict = |status| match status {
        ALL_INVALID => "all",
        HuaweiStatus::Unknown(_) => "unknown",
        _ => "other",
    };
    assert_eq!(verdict(HuaweiStatus::from(80_300_007)), "all");
    assert_eq!(verdict(HuaweiStatus::from(UNLISTED)), "unknown");
    assert_eq!(verdict(HuaweiStatus::from(100)), "other");
    for_each_status!(|S| {
        const UNKNOWN: S = S::from_code(UNLISTED);
        for status in S::ALL.iter().copied() {
            assert!(!matches!(status, S::Unknown(_)) && status != UNKNOWN);
        }
        assert!(matches!(UNKNOWN, S::Unknown(code) if code.get() == UNLISTED));
    });
}
