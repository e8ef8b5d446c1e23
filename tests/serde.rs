//! Serialization: out as the integer, in from whatever a sender's record holds.

#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

use proptest::prelude::*;
use push_status::{Action, Channel, HuaweiStatus, PushStatus, StatusCode, TokenVerdict};
use serde::de::DeserializeOwned;
use serde::de::value::MapDeserializer;
use serde::{Deserialize, Serialize};
use serde_json::{Value, from_reader, from_str, from_value, json, to_string, to_value};
use support::{UNLISTED, any_channel, any_code, every_row, for_each_status, in_any_case, interesting_codes, unlisted};

/// What JSON of any kind of source becomes: borrowed, owned from a reader, and owned from a value.
fn read<T: DeserializeOwned + PartialEq + Debug>(json: &Value) -> Result<T, String> {
    let text = json.to_string();
    let results = [
        from_str(&text).map_err(|error| error.to_string()),
        from_reader(text.as_bytes()).map_err(|error| error.to_string()),
        from_value(json.clone()).map_err(|error| error.to_string()),
    ];
    let is_alike = |other: &Result<T, String>| match (&results[0], other) {
        (Ok(first), Ok(other)) => first == other,
        (Err(_), Err(_)) => true,
        _ => false,
    };
    assert!(results.iter().all(is_alike), "{text}: {results:?}");
    results.into_iter().next().unwrap()
}

fn error<T: DeserializeOwned + PartialEq + Debug>(json: &Value) -> String {
    read::<T>(json).expect_err(&json.to_string())
}

/// The texts of a row: its number, name and label, in any case.
fn texts<S: StatusCode>(status: S) -> Vec<String> {
    let named = [Some(status.name()), status.label()].into_iter().flatten();
    named.flat_map(in_any_case).chain([status.code().to_string()]).collect()
}

#[test]
fn a_status_is_its_integer() {
    for_each_status!(|S| for code in interesting_codes() {
        let status = S::from(code);
        assert_eq!(to_string(&status).unwrap(), code.to_string());
        assert_eq!(read(&json!(code)), Ok(status));
        assert_eq!(read(&json!(code.to_string())), Ok(status));
    });
}

#[test]
fn every_row_reads_from_integer_numeric_string_name_and_label() {
    for_each_status!(|S| for status in S::ALL {
        assert_eq!(read(&json!(status.code())), Ok(*status));
        for text in texts(*status) {
            assert_eq!(read(&json!(text)), Ok(*status), "{} {text}", S::CHANNEL);
        }
    });
}

#[test]
fn an_unlisted_number_never_fails_a_record() {
    #[derive(Deserialize, Debug, PartialEq)]
    struct Report<S> {
        id: u32,
        status: Option<S>,
    }
    for_each_status!(|S| {
        for code in unlisted(S::CHANNEL) {
            for code in [json!(code), json!(code.to_string())] {
                let report: Report<S> = from_value(json!({"id": 7, "status": code})).unwrap();
                assert!(report.status.is_some_and(|status| !status.is_listed()));
            }
        }
        let absent = Report::<S> { id: 7, status: None };
        assert_eq!(from_str(r#"{"id": 7, "status": null}"#).ok(), Some(absent));
    });
}

#[test]
fn a_number_above_the_limit_is_an_error_that_says_so() {
    for code in [i64::MAX as u64 + 1, u64::MAX] {
        let expected = format!("the code {code} does not fit an i64");
        for_each_status!(|S| assert!(error::<S>(&json!(code)).contains(&expected)));
        for channel in Channel::ALL {
            let message = error::<PushStatus>(&json!({"channel": channel.id(), "code": code}));
            assert!(message.contains(&expected), "{message}");
        }
    }
}

#[test]
fn what_is_no_code_is_an_error_that_says_what_is_expected() {
    let wrong = [json!(true), Value::Null, json!([100]), json!({"code": 100})];
    let wrong_texts = [json!(""), json!("NoSuchName"), json!("1.0"), json!("9223372036854775808"), json!("Unknown")];
    for json in wrong.iter().chain(&wrong_texts) {
        for_each_status!(|S| {
            let message = error::<S>(json);
            let expected = format!("a number, a name or a label of the channel {}", S::CHANNEL.id());
            assert!(message.contains(&expected), "{json}: {message}");
        });
    }
    for json in wrong {
        let message = error::<PushStatus>(&json!({"channel": "huawei", "code": json}));
        assert!(message.contains("a code's number, name or label"), "{json}: {message}");
    }
    for json in wrong_texts {
        let message = error::<PushStatus>(&json!({"channel": "huawei", "code": json}));
        assert!(message.contains("a number, a name or a label of the channel huawei"), "{json}: {message}");
    }
}

#[test]
fn a_whole_number_may_be_written_with_a_fraction() {
    for (json, code) in [(json!(80300007.0), 80_300_007), (json!(-0.0), 0), (json!(123_456_789_012.0), 123_456_789_012)]
    {
        for_each_status!(|S| {
            assert_eq!(read(&json), Ok(S::from(code)));
            assert_eq!(read(&json!(-(code as f64))), Ok(S::from(-code)));
        });
        assert_eq!(read(&json!({"code": json, "channel": "huawei"})), Ok(PushStatus::resolve(Channel::Huawei, code)));
    }
    // Not as JSON, because serde_json rounds texts of so many digits.
    let most = (1_i64 << 53) - 1;
    for_each_status!(|S| for code in [most, -most] {
        assert_eq!(from_value(json!(code as f64)).ok(), Some(S::from(code)));
    });
    // From 2^53 on, what was written may have been another number.
    for code in [-0.5, 80300007.25, (1_i64 << 53) as f64, -((1_i64 << 53) as f64), i64::MIN as f64, 1e300] {
        let expected = format!("the code {code} is not an integer below 2^53 in magnitude");
        for_each_status!(|S| assert!(error::<S>(&json!(code)).contains(&expected), "{code}"));
        let message = error::<PushStatus>(&json!({"channel": "huawei", "code": code}));
        assert!(message.contains(&expected), "{message}");
    }
}

#[test]
fn an_error_has_the_whole_text_and_the_nearest_name() {
    let long = "NoSuchNameInAnyTableOfThisCatalogueOrAnother";
    let channel = error::<Channel>(&json!(long));
    assert!(
        channel.contains(&format!("expected the id, the title or an alias of a channel, found {long:?}")),
        "{channel}"
    );
    let status = error::<HuaweiStatus>(&json!(long));
    assert!(status.contains(&format!("of the channel huawei, found {long:?}")), "{status}");
    for json in [
        format!(r#"{{"code": "{long}", "channel": "huawei"}}"#),
        format!(r#"{{"channel": "huawei", "code": "{long}"}}"#),
    ] {
        let message = from_str::<PushStatus>(&json).unwrap_err().to_string();
        assert!(message.contains(&format!("of the channel huawei, found {long:?}")), "{message}");
        // Without an allocator, a text that the reader does not keep is gone when the channel is read.
        let message = from_reader::<_, PushStatus>(json.as_bytes()).unwrap_err().to_string();
        assert!(message.contains(&format!("of the channel huawei, found \"{}", &long[..32])), "{message}");
    }
    let near = error::<HuaweiStatus>(&json!("AllTokenInvalid"));
    assert!(near.contains(r#"did you mean "AllTokensInvalid"?"#), "{near}");
}

#[test]
fn a_status_is_a_map_key() {
    for_each_status!(|S| {
        let counts: BTreeMap<S, usize> = S::ALL.iter().copied().chain([S::from(UNLISTED)]).zip(1..).collect();
        let json = to_value(&counts).unwrap();
        let keys = json.as_object().unwrap().keys();
        assert!(keys.clone().all(|key| key.parse::<i64>().is_ok()), "{json}");
        assert_eq!(keys.count(), S::ALL.len() + 1);
        assert_eq!(read(&json), Ok(counts.clone()));
        let counts: HashMap<S, usize> = counts.into_iter().collect();
        assert_eq!(read(&to_value(&counts).unwrap()), Ok(counts));
        let named: HashMap<_, _> = S::ALL.iter().map(|status| (status.name(), status.code())).collect();
        let by_code: HashMap<_, _> = S::ALL.iter().map(|status| (*status, status.code())).collect();
        assert_eq!(read::<HashMap<S, i64>>(&to_value(named).unwrap()), Ok(by_code));
    });
    let counts: HashMap<HuaweiStatus, u32> = from_str(r#"{"80300007": 3, "ServiceBusy": 2}"#).unwrap();
    let expected = [(HuaweiStatus::AllTokensInvalid, 3), (HuaweiStatus::ServiceBusy, 2)];
    assert_eq!(counts, HashMap::from(expected));
}

#[test]
fn a_status_with_its_channel_is_channel_and_code() {
    let status = PushStatus::resolve(Channel::Huawei, 80_300_007);
    assert_eq!(to_string(&status).unwrap(), r#"{"channel":"huawei","code":80300007}"#);
    for channel in Channel::ALL {
        for code in interesting_codes() {
            let status = PushStatus::resolve(*channel, code);
            let json = to_value(status).unwrap();
            assert_eq!(json, json!({"channel": status.channel().id(), "code": code}));
            assert_eq!(read(&json), Ok(status));
        }
    }
}

#[test]
fn a_status_with_its_channel_reads_in_either_order_and_from_every_form_of_code() {
    for status in every_row() {
        let channel = status.channel().id();
        let named = [Some(status.name()), status.label()].into_iter().flatten();
        let texts = named.flat_map(in_any_case).chain([status.code().to_string()]);
        let codes = texts.map(Value::from).chain([json!(status.code())]);
        for code in codes {
            for text in [
                format!(r#"{{"channel": "{channel}", "code": {code}}}"#),
                format!(r#"{{"code": {code}, "channel": "{channel}"}}"#),
            ] {
                assert_eq!(from_str(&text).ok(), Some(status), "{text}");
                assert_eq!(from_reader(text.as_bytes()).ok(), Some(status), "{text}");
            }
            assert_eq!(read(&json!({"channel": channel, "code": code})), Ok(status));
        }
    }
}

#[test]
fn a_channel_reads_from_every_name_of_it() {
    for channel in Channel::ALL {
        let names = [channel.id(), channel.title()].into_iter().chain(channel.aliases().iter().copied());
        for name in names.flat_map(in_any_case) {
            assert_eq!(read(&json!(name)), Ok(*channel));
            let status = PushStatus::resolve(*channel, UNLISTED);
            assert_eq!(read(&json!({"channel": name, "code": UNLISTED})), Ok(status));
        }
    }
}

#[test]
fn a_record_is_read_as_resolve_does() {
    for common in support::rows(Channel::Common) {
        for channel in Channel::ALL.iter().copied() {
            let by_code = json!({"channel": channel, "code": common.code()});
            assert_eq!(read(&by_code), Ok(PushStatus::resolve(channel, common.code())));
            let by_name = json!({"channel": channel, "code": common.name()});
            assert_eq!(read(&by_name), Ok(PushStatus::parse(channel, common.name()).unwrap()));
        }
    }
}

#[test]
fn fields_that_are_no_concern_of_the_status_are_ignored() {
    #[derive(Serialize, Deserialize, Debug, PartialEq)]
    struct Delivery {
        id: u32,
        #[serde(flatten)]
        status: PushStatus,
    }
    let status = PushStatus::resolve(Channel::Huawei, 80_300_007);
    let json = json!({"id": 7, "channel": "HMS", "code": "80300007", "extra": {"deep": [1, null]}});
    assert_eq!(read(&json), Ok(status));
    assert_eq!(read(&json), Ok(Delivery { id: 7, status }));
    let written = to_value(Delivery { id: 7, status }).unwrap();
    assert_eq!(written, json!({"id": 7, "channel": "huawei", "code": 80_300_007}));
}

#[test]
fn a_field_whose_name_is_no_text_is_an_error() {
    type Fields = MapDeserializer<'static, std::array::IntoIter<(u8, u8), 1>, serde::de::value::Error>;
    let error = PushStatus::deserialize(Fields::new([(1, 2)].into_iter())).unwrap_err().to_string();
    assert!(error.contains("expected a field name"), "{error}");
}

#[test]
fn a_field_that_is_missing_or_there_twice_is_an_error() {
    let cases = [
        ("{}", "missing field `channel`"),
        (r#"{"code": 100}"#, "missing field `channel`"),
        (r#"{"channel": "huawei"}"#, "missing field `code`"),
        (r#"{"channel": "huawei", "code": 100, "channel": "apple"}"#, "duplicate field `channel`"),
        (r#"{"code": 100, "channel": "huawei", "code": "x"}"#, "duplicate field `code`"),
        (r#"{"channel": "no-such-channel", "code": 100}"#, "expected the id, the title or an alias of a channel"),
        (r#"{"channel": null, "code": 100}"#, "expected the id, the title or an alias of a channel"),
        (r#"{"channel": 1, "code": 100}"#, "expected the id, the title or an alias of a channel"),
        (
            r#"{"code": "AllTokensInvalid", "channel": "apple"}"#,
            "expected a number, a name or a label of the channel apple",
        ),
        ("100", "a map with `channel` and `code`"),
        (r#""huawei""#, "a map with `channel` and `code`"),
    ];
    for (json, expected) in cases {
        let message = from_str::<PushStatus>(json).expect_err(json).to_string();
        assert!(message.contains(expected), "{json}: {message}");
    }
}

#[test]
fn a_format_that_does_not_describe_itself_holds_the_integer() {
    fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T) {
        let bytes = postcard::to_stdvec(&value).unwrap();
        assert_eq!(postcard::from_bytes(&bytes), Ok(value));
    }
    for code in interesting_codes() {
        for_each_status!(|S| {
            check(S::from(code));
            assert_eq!(postcard::to_stdvec(&S::from(code)), postcard::to_stdvec(&code));
        });
        for channel in Channel::ALL {
            check(PushStatus::resolve(*channel, code));
            let pair = (channel.id(), code);
            let status = PushStatus::from_code(*channel, code);
            assert_eq!(postcard::to_stdvec(&status), postcard::to_stdvec(&pair));
        }
    }
    let cut = postcard::to_stdvec(&("huawei", 100_i64)).unwrap();
    assert!(postcard::from_bytes::<PushStatus>(&cut[..cut.len() - 1]).is_err());
    assert!(postcard::from_bytes::<PushStatus>(&[]).is_err());
    assert_eq!(postcard::from_bytes(&cut), Ok(PushStatus::resolve(Channel::Huawei, 100)));
}

#[test]
fn registries_are_their_ids() {
    fn check<T: Serialize + DeserializeOwned + PartialEq + Debug + Copy>(all: &[T], id: impl Fn(&T) -> &'static str) {
        for value in all {
            assert_eq!(to_value(value).unwrap(), json!(id(value)));
            for text in in_any_case(id(value)) {
                assert_eq!(read(&json!(text)), Ok(*value));
            }
            assert_eq!(postcard::from_bytes(&postcard::to_stdvec(value).unwrap()), Ok(*value));
        }
        for json in [json!("no-such-id"), json!(0), Value::Null] {
            assert!(error::<T>(&json).contains("expected"), "{json}");
        }
    }
    check(Channel::ALL, Channel::id);
    check(Action::ALL, Action::id);
    check(TokenVerdict::ALL, TokenVerdict::id);
}

proptest! {
    #![proptest_config(support::saved())]

    #[test]
    fn any_number_survives(channel in any_channel(), code in any_code()) {
        for_each_status!(|S| {
            prop_assert_eq!(from_str(&to_string(&S::from(code)).unwrap()).ok(), Some(S::from(code)));
            prop_assert_eq!(from_value(json!(code.to_string())).ok(), Some(S::from(code)));
        });
        let status = PushStatus::resolve(channel, code);
        prop_assert_eq!(from_str(&to_string(&status).unwrap()).ok(), Some(status));
    }
}
