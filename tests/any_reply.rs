//! Nothing that a server may answer makes the readers panic, condemns a token without proof, or has a message sent twice.
//!
//! The suite tries some hundred bodies; `.ci/fuzz` tries millions with the same rules.

#![cfg(feature = "reply")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod reply_rules;
mod support;

use proptest::prelude::*;
use push_status::reply::{read, receipts, recognise};
use push_status::{Channel, TokenVerdict};
use reply_rules::{TOKENS, bodies, check, words};
use serde_json::Value;

/// The cases keep the rules, too.
#[test]
fn cases() {
    for body in bodies(&support::path("")) {
        for &channel in Channel::ALL {
            check(channel, None, body.as_bytes(), TOKENS);
            check(channel, Some(400), body.as_bytes(), &TOKENS[..1]);
        }
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let words = words(&bodies(&support::path("")));
    let text = prop_oneof![proptest::sample::select(words), ".{0,12}"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::vec((text.clone(), inner.clone()), 0..6)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
            inner.prop_map(|value| Value::from(value.to_string())),
        ]
    })
}

proptest! {
    #![proptest_config(support::saved())]

    #[test]
    fn any_bytes(body in proptest::collection::vec(any::<u8>(), 0..64), status in proptest::option::of(any::<u16>())) {
        for &channel in Channel::ALL {
            check(channel, status, &body, TOKENS);
        }
    }

    #[test]
    fn any_values(body in any_json(), status in proptest::option::of(100..600_u16), sent in 0..=TOKENS.len()) {
        let body = body.to_string();
        for &channel in Channel::ALL {
            check(channel, status, body.as_bytes(), &TOKENS[..sent]);
        }
    }

    /// A status alone never condemns a token, and no status that is a success has anything sent again.
    #[test]
    fn any_status(status in any::<u16>(), body in prop_oneof![Just(""), Just("<html>"), Just("[]"), Just("{\"x\":1}")]) {
        for &channel in Channel::ALL {
            let reply = read(channel, Some(status), body.as_bytes());
            prop_assert!(!reply.is_vendors_own());
            prop_assert_eq!(reply.call().http_status(), Some(status));
            let outcome = &reply.outcomes(&["token-1"])[0];
            prop_assert_ne!(outcome.token_verdict(), TokenVerdict::Dead);
            prop_assert!(!outcome.may_send_again() || matches!(status, 429 | 503));
            prop_assert!(outcome.token_verdict() != TokenVerdict::Alive || status == 200 && body != "<html>");
        }
    }
}

/// An outcome has the code, though no list has it.
#[test]
fn outcomes_of_different_codes_differ() {
    let bodies = ["99999991", "99999991", "99999992"].map(|code| format!("{{\"code\":\"{code}\",\"msg\":\"\"}}"));
    let [one, same, other] = bodies.each_ref().map(|body| read(Channel::Huawei, Some(200), body.as_bytes()));
    assert_eq!(one.call(), same.call());
    assert_ne!(one.call(), other.call());
}

/// A body beyond the limits is judged by its status, and takes no time.
#[test]
fn limits() {
    let deep = "[".repeat(100_000);
    let deep_object = "{\"code\":".repeat(100_000);
    let escaped = (0..12).fold(String::from("{}"), |text, _| serde_json::to_string(&text).unwrap());
    let large = format!("{{\"code\":\"80000000\",\"msg\":\"{}\"}}", "x".repeat(push_status::reply::MAX_BYTES));
    for body in [deep, deep_object, escaped, large] {
        let reply = read(Channel::Huawei, Some(503), body.as_bytes());
        assert_eq!(reply.call().http_status(), Some(503));
        assert!(!reply.is_vendors_own());
        assert!(recognise(body.as_bytes()).is_empty());
        assert!(!receipts(Channel::Huawei, body.as_bytes()).is_vendors_own());
    }
    let of_len = |len: usize| format!("{{\"code\":\"80000000\",\"msg\":\"{}\"}}", "x".repeat(len - 28));
    let longest = of_len(push_status::reply::MAX_BYTES);
    assert_eq!(longest.len(), push_status::reply::MAX_BYTES);
    assert!(read(Channel::Huawei, Some(503), longest.as_bytes()).is_vendors_own());
    assert!(!read(Channel::Huawei, Some(503), format!("{longest} ").as_bytes()).is_vendors_own());
    // A form is as long as it comes, even if what is encoded in it is shorter.
    let form = |bytes: usize| {
        let json = "{\"m1\":{\"type\":16,\"targets\":\"token-1\"}}";
        let encoded: String = json.bytes().map(|byte| format!("%{byte:02x}")).collect();
        format!("data={encoded}{}", "%20".repeat((bytes - 5 - encoded.len()) / 3))
    };
    let is_read = |body: &str| receipts(Channel::Xiaomi, body.as_bytes()).is_vendors_own();
    let [fits, too_long] = [0, 3].map(|more| form(push_status::reply::MAX_BYTES + more));
    assert!(fits.len() <= push_status::reply::MAX_BYTES && too_long.len() > push_status::reply::MAX_BYTES);
    assert!(is_read(&fits) && !is_read(&too_long));
}
