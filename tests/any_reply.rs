//! Nothing that a server may answer makes the readers panic, condemns a token without proof, or has a message sent twice.
//!
//! The suite tries some thousand bodies. A long run, and the one of CI, which is limited by time:
//!
//! ```console
//! $ REPLY_INPUTS=10000000 cargo test --release --features reply --test any_reply long_run
//! $ REPLY_SECONDS=30 cargo test --release --features reply --test any_reply long_run
//! ```

#![cfg(feature = "reply")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use std::env;
use std::time::{Duration, Instant};

use fastrand::Rng;
use proptest::prelude::*;
use push_status::reply::{Outcome, Reply, SendState, read, receipts, recognise};
use push_status::vendor::{List, ListKind, Lookup};
use push_status::{Action, Channel, TokenVerdict};

const TOKENS: &[&str] = &["token-1", "token-2", "token-3"];

/// All that has to hold for a body, whatever it is.
fn check(channel: Channel, status: Option<u16>, body: &[u8], sent: &[&str]) {
    let reply = read(channel, status, body);
    assert_consistent(reply.call());
    check_tokens(&reply, body);
    check_outcomes(&reply, sent);
    for receipt in receipts(channel, body) {
        assert_consistent(receipt.outcome());
        assert_proved(receipt.outcome(), body, ListKind::Receipt);
    }
    assert!(recognise(body).len() < Channel::ALL.len());
}

fn assert_consistent(outcome: &Outcome<'_>) {
    let (action, verdict) = (outcome.action(), outcome.token_verdict());
    assert_eq!(action == Action::RemoveToken, verdict == TokenVerdict::Dead, "{outcome}");
    assert!(action != Action::ConfirmToken || verdict == TokenVerdict::Suspect, "{outcome}");
}

/// A dead token has a row that says so, and its code is in the body.
fn assert_proved(outcome: &Outcome<'_>, body: &[u8], kind: ListKind) {
    if outcome.token_verdict() != TokenVerdict::Dead {
        return;
    }
    let Some(Lookup::Listed(row)) = outcome.lookup() else { panic!("dead without a row: {outcome}") };
    assert_eq!((row.token_verdict(), row.list().kind()), (TokenVerdict::Dead, kind), "{outcome}");
    // A letter may be written as \u0041.
    let text = String::from_utf8_lossy(body);
    assert!(text.contains(row.wire()) || text.contains("\\u"), "{outcome} is not in the body");
}

fn check_tokens(reply: &Reply<'_>, body: &[u8]) {
    assert_proved(reply.call(), body, ListKind::Send);
    assert!(reply.is_vendors_own() || reply.tokens().is_empty());
    assert!(reply.is_vendors_own() || reply.call().token_verdict() != TokenVerdict::Dead);
    let results = serde_json::from_slice::<serde_json::Value>(body).unwrap_or_default();
    for token in reply.tokens() {
        assert_consistent(token.outcome());
        assert_proved(token.outcome(), body, ListKind::Send);
        // Only the legacy API of FCM has a code for one of several tokens that proves death, and it is at its position.
        if let (TokenVerdict::Dead, Some(Lookup::Listed(row))) =
            (token.outcome().token_verdict(), token.outcome().lookup())
        {
            let result = &results["results"][token.position().expect("a position")]["error"];
            assert!(!results.is_object() || result.as_str().is_none_or(|error| error.trim() == row.wire()), "{result}");
        }
    }
}

fn check_outcomes(reply: &Reply<'_>, sent: &[&str]) {
    let outcomes = reply.outcomes(sent);
    assert!(outcomes.iter().map(|outcome| outcome.token()).eq(sent.iter().copied()));
    for outcome in &outcomes {
        assert_consistent(outcome.outcome());
        let same = || outcomes.iter().filter(|other| other.token() == outcome.token());
        if outcome.state() == SendState::Accepted {
            assert!(same().all(|other| !other.may_send_again()), "{} would get it twice", outcome.token());
        }
        let named: Vec<_> = reply.tokens().iter().filter(|named| named.token() == Some(outcome.token())).collect();
        if named.iter().any(|named| named.state() == SendState::Accepted) {
            assert!(same().all(|other| !other.may_send_again()), "{} was accepted", outcome.token());
        }
        if !named.is_empty() {
            assert!(named.iter().any(|named| named.outcome() == outcome.outcome()), "not the token's own code");
        }
        if outcome.token_verdict() == TokenVerdict::Dead {
            let is_positional = reply.tokens().iter().any(|named| named.outcome() == outcome.outcome());
            assert!(is_positional || sent.len() == 1 && reply.tokens().is_empty(), "dead by another token's code");
        }
        // The code of the call goes to no token of a reply that names any.
        if !reply.tokens().is_empty()
            && named.is_empty()
            && reply.tokens().iter().all(|named| named.position().is_none())
        {
            let verdict = outcome.token_verdict();
            assert_eq!(verdict, TokenVerdict::Unaffected, "{}", outcome.outcome());
        }
    }
}

/// The bodies of the cases in `tests/data/replies/`.
fn seeds() -> Vec<String> {
    let files = std::fs::read_dir(support::path("tests/data/replies")).unwrap();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    let mut seeds = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file).unwrap();
        let bodies = text.split("\n\n").filter_map(|case| case.lines().nth(2));
        seeds.extend(bodies.filter(|body| !body.starts_with("=>")).map(str::to_owned));
    }
    assert!(seeds.len() > 200);
    seeds
}

/// What a change puts into a body: fields, codes of every list that has some, tokens, and what JSON is made of.
fn words() -> Vec<String> {
    let fields = "code msg requestId illegal_tokens illegalTokens success failure data message result error status details \
                  @type errorCode reason timestamp registrationId results message_id invalidUser invalidUsers userid value \
                  bad_regids failTokens expireTokens sendResult statuses deliveryStatus targets type ackType eventType";
    let marks =
        ["{", "}", "[", "]", ":", ",", "\"", "\\\"", "\\", "null", "true", "-1", "1e400", "0.5", "\\u0041", " "];
    let codes =
        seeds().iter().flat_map(|body| body.split('"').map(str::to_owned).collect::<Vec<_>>()).collect::<Vec<_>>();
    let codes = codes.into_iter().filter(|code| List::ALL.iter().any(|list| is_listed(*list, code)));
    let plain = fields.split_whitespace().chain(marks).chain(TOKENS.iter().copied()).map(str::to_owned);
    plain.chain(codes).collect()
}

fn is_listed(list: List, code: &str) -> bool {
    matches!(list.lookup(code), Lookup::Listed(_))
}

/// Changes a body in a few places.
fn changed(rng: &mut Rng, seeds: &[String], words: &[String]) -> Vec<u8> {
    let mut body = rng.choice(seeds).unwrap().clone().into_bytes();
    for _ in 0..rng.usize(0..6) {
        let end = body.len();
        let (from, length) = (rng.usize(0..=end), rng.usize(0..=16));
        let range = from..(from + length).min(end);
        match rng.u8(0..7) {
            0 => drop(body.drain(range)),
            1 => body.truncate(from),
            2 => drop(body.splice(from..from, rng.choice(words).unwrap().bytes())),
            3 => drop(body.splice(range, rng.choice(words).unwrap().bytes())),
            4 => body.iter_mut().skip(from).take(1).for_each(|byte| *byte = rng.u8(..)),
            5 => body = serde_json::to_vec(&String::from_utf8_lossy(&body)).unwrap(),
            _ => {
                let other = rng.choice(seeds).unwrap().as_bytes();
                body.truncate(from);
                body.extend(&other[rng.usize(0..=other.len())..]);
            }
        }
    }
    body
}

#[test]
fn long_run() {
    let number = |name| env::var(name).ok().map(|text| text.parse::<u64>().expect(name));
    let seconds = number("REPLY_SECONDS").map(Duration::from_secs);
    let inputs = number("REPLY_INPUTS").unwrap_or(if seconds.is_some() { u64::MAX } else { 20_000 });
    let (seeds, words, start) = (seeds(), words(), Instant::now());
    // The same inputs in every run of the suite; others in each run that is limited by time.
    let mut rng = if seconds.is_some() { Rng::new() } else { Rng::with_seed(16) };
    let mut tried = 0;
    while tried < inputs && seconds.is_none_or(|seconds| start.elapsed() < seconds) {
        let body = changed(&mut rng, &seeds, &words);
        let channel = *rng.choice(Channel::ALL).unwrap();
        let status = rng.choice([None, Some(200), Some(400), Some(410), Some(429), Some(503)]).unwrap();
        let sent = &TOKENS[..rng.usize(0..=TOKENS.len())];
        let shown = (channel, status, String::from_utf8_lossy(&body).into_owned(), sent);
        let result = std::panic::catch_unwind(|| check(channel, status, &body, sent));
        assert!(result.is_ok(), "after {tried} inputs: {shown:?}");
        tried += 1;
    }
    println!("{tried} inputs in {:?}", start.elapsed());
}

fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let words = words();
    let text = prop_oneof![proptest::sample::select(words), ".{0,12}"];
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(serde_json::Value::from),
        any::<i64>().prop_map(serde_json::Value::from),
        any::<f64>().prop_map(serde_json::Value::from),
        text.clone().prop_map(serde_json::Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(serde_json::Value::from),
            proptest::collection::vec((text.clone(), inner.clone()), 0..6)
                .prop_map(|entries| serde_json::Value::Object(entries.into_iter().collect())),
            inner.prop_map(|value| serde_json::Value::from(value.to_string())),
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
            prop_assert!(!outcome.may_send_again() || status >= 400);
            prop_assert!(outcome.token_verdict() != TokenVerdict::Alive || status == 200 && body != "<html>");
        }
    }
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
    let nearly = format!("{{\"code\":\"80000000\",\"msg\":\"{}\"}}", "x".repeat(push_status::reply::MAX_BYTES - 100));
    assert!(read(Channel::Huawei, Some(503), nearly.as_bytes()).is_vendors_own());
}
