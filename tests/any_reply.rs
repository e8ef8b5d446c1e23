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
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

const TOKENS: &[&str] = &["token-1", "token-2", "token-3"];

/// All that has to hold for a body, whatever it is.
fn check(channel: Channel, status: Option<u16>, body: &[u8], sent: &[&str]) {
    let reply = read(channel, status, body);
    assert_consistent(reply.call());
    check_tokens(&reply, body);
    check_again(&reply, status, sent);
    check_outcomes(&reply, sent);
    let json = Node::parse(body);
    for receipt in receipts(channel, body) {
        assert_consistent(receipt.outcome());
        assert_proved(receipt.outcome(), body, ListKind::Receipt);
        if let (Some(token), Some(Lookup::Listed(row))) = (receipt.token(), receipt.outcome().lookup()) {
            // A receipt of vivo without a code is an arrival, and OPPO writes an event in capitals.
            if !(channel == Channel::Vivo && row.wire() == "0") && channel != Channel::Oppo {
                assert_stands_under(json.as_ref(), token, row.wire());
            }
        }
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
    let json = Node::parse(body);
    for token in reply.tokens() {
        assert_consistent(token.outcome());
        // The reader here unpacks a text that is JSON even where it stands for a code.
        let code = token.outcome().lookup().filter(|code| !code.wire().starts_with(['{', '[', '"']));
        let Some(code) = code else { continue };
        if let Some(position) = token.position() {
            assert_proved(token.outcome(), body, ListKind::Send);
            let is_there = json.as_ref().is_none_or(|json| json.result(position).is_some_and(|it| it.is(code.wire())));
            assert!(is_there, "{} is not at {position}", token.outcome());
        } else {
            // Only the legacy API of FCM has a code for one of several tokens that proves death.
            assert_ne!(token.outcome().token_verdict(), TokenVerdict::Dead, "{}", token.outcome());
            assert_stands_under(json.as_ref(), token.token().unwrap_or_default(), code.wire());
        }
    }
}

/// The code is the token's own: it is the key of a list that has the token, or next to the token.
fn assert_stands_under(json: Option<&Node>, token: &str, code: &str) {
    assert!(json.is_none_or(|json| json.has_under(token, code)), "{code} is not the code of {token}");
}

/// A body as an independent little reader sees it: with every text unpacked that is JSON, and with keys that are twice.
#[derive(Debug)]
enum Node {
    Other,
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    fn parse(body: &[u8]) -> Option<Self> {
        let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        serde_json::from_slice(body).ok()
    }

    /// The parts of a list, or the value that should be in one.
    fn items(&self) -> &[Self] {
        if let Self::List(items) = self { items } else { std::slice::from_ref(self) }
    }

    /// The value that counts, where keys differ in their case only.
    fn value(&self, key: &str) -> Option<&Self> {
        let entries: &[_] = if let Self::Map(entries) = self { entries } else { &[] };
        let exact = entries.iter().find(|entry| entry.0 == key).map(|entry| &entry.1);
        exact.or_else(|| entries.iter().find(|entry| entry.0.trim().eq_ignore_ascii_case(key)).map(|entry| &entry.1))
    }

    fn is(&self, text: &str) -> bool {
        matches!(self, Self::Text(own) if own.trim() == text)
    }

    /// Whether it is this token, or a list that has it.
    fn names(&self, token: &str) -> bool {
        match self {
            Self::Text(text) => text.trim() == token || text.split(',').any(|part| part.trim() == token),
            Self::List(items) => items.iter().any(|item| item.is(token)),
            _ => false,
        }
    }

    fn has_under(&self, token: &str, code: &str) -> bool {
        match self {
            Self::Map(entries) => {
                let is_list = |key: &str| code == "illegal_tokens" && key.eq_ignore_ascii_case("illegalTokens");
                let key = |key: &str| key.trim().eq_ignore_ascii_case(code) || is_list(key.trim());
                let is_key = |(name, value): &(String, Node)| key(name) && value.names(token);
                let nested = |value: &Node| value.value("result").is_some_and(|it| it.is(code));
                let (general, part) = code.split_once('/').unwrap_or((code, code));
                let is_near = |code: &str| entries.iter().any(|(_, value)| value.is(code) || nested(value));
                let names_it = entries.iter().any(|(_, value)| value.names(token));
                entries.iter().any(is_key)
                    || names_it && (is_near(code) || is_near(general) && is_near(part))
                    || entries.iter().any(|(_, value)| value.has_under(token, code))
            }
            Self::List(items) => items.iter().any(|item| item.has_under(token, code)),
            _ => false,
        }
    }

    /// The error of the legacy API at a position.
    fn result(&self, position: usize) -> Option<&Self> {
        let body = if let [only] = self.items() { only } else { self };
        body.value("results")?.items().get(position)?.value("error")
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Text(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Text(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Text(number.to_string()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        let is_json = text.trim_start().starts_with(['{', '[', '"']);
        Ok(if is_json { serde_json::from_str(text).ok() } else { None }.unwrap_or_else(|| Node::Text(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Node::Map(entries))
    }
}

/// A message is sent again only for a listed code that asks for it, or for a status that turned the call away.
fn check_again(reply: &Reply<'_>, status: Option<u16>, sent: &[&str]) {
    for outcome in reply.outcomes(sent).iter().filter(|outcome| outcome.may_send_again()) {
        match outcome.outcome().lookup() {
            Some(Lookup::Listed(row)) => {
                assert!(row.action().is_retryable(), "{row}");
                assert!(row.list().kind() != ListKind::Http || matches!(row.wire(), "429" | "503"), "{row}");
            }
            Some(Lookup::Unlisted { .. }) | None => {
                assert!(
                    matches!(status, Some(400..500)) || outcome.outcome().http_status() == Some(429),
                    "{outcome:?}"
                );
            }
        }
    }
}

fn check_outcomes(reply: &Reply<'_>, sent: &[&str]) {
    let outcomes = reply.outcomes(sent);
    assert!(outcomes.iter().map(|outcome| outcome.token()).eq(sent.iter().copied()));
    for outcome in &outcomes {
        assert_consistent(outcome.outcome());
        let same = || outcomes.iter().filter(|other| other.token() == outcome.token());
        assert!(outcome.state() != SendState::Unknown || !outcome.may_send_again(), "nobody knows what became of it");
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

/// Changes the parts of a body in ways in which a vendor, a proxy or a log may change them, and keeps it JSON.
fn reshaped(rng: &mut Rng, trees: &[Value], words: &[String]) -> Vec<u8> {
    let mut tree = rng.choice(trees).unwrap().clone();
    for _ in 0..rng.usize(1..4) {
        reshape(rng, &mut tree, trees, words);
    }
    if rng.u8(..) < 16 { serde_json::to_vec(&tree.to_string()).unwrap() } else { tree.to_string().into_bytes() }
}

/// Changes one value somewhere in the tree.
fn reshape(rng: &mut Rng, value: &mut Value, trees: &[Value], words: &[String]) {
    let is_here = rng.u8(..) < 80;
    match value {
        Value::Object(entries) if !is_here && !entries.is_empty() => {
            let key = entries.keys().nth(rng.usize(..entries.len())).unwrap().clone();
            match rng.u8(0..12) {
                0 => drop(entries.remove(&key)),
                1 => {
                    let inner = entries.remove(&key).unwrap();
                    entries.insert(if rng.bool() { key.to_uppercase() } else { format!(" {key}\n") }, inner);
                }
                2 => drop(entries.insert(rng.choice(words).unwrap().clone(), entries[&key].clone())),
                _ => reshape(rng, entries.get_mut(&key).unwrap(), trees, words),
            }
        }
        Value::Array(items) if !is_here && !items.is_empty() => {
            let at = rng.usize(..items.len());
            match rng.u8(0..8) {
                0 => drop(items.remove(at)),
                1 => items.push(items[at].clone()),
                2 => items.push(Value::Null),
                _ => reshape(rng, &mut items[at], trees, words),
            }
        }
        Value::String(text) if !is_here && text.starts_with(['{', '[']) => {
            if let Ok(mut inner) = serde_json::from_str(text) {
                reshape(rng, &mut inner, trees, words);
                *text = inner.to_string();
            }
        }
        _ => replace(rng, value, trees, words),
    }
}

/// Puts the value into another form, or another value in its place.
fn replace(rng: &mut Rng, value: &mut Value, trees: &[Value], words: &[String]) {
    let old = value.take();
    *value = match rng.u8(0..10) {
        0 => Value::Null,
        1 => Value::from(old.to_string()),
        2 => Value::from(vec![old]),
        3 => match old {
            Value::Array(mut items) if items.len() == 1 => items.remove(0),
            Value::String(text) => text.parse::<i64>().map_or(Value::String(text), Value::from),
            Value::Number(number) => Value::from(number.to_string()),
            other => other,
        },
        4 => Value::from(format!(" {} ", rng.choice(words).unwrap())),
        5 => Value::from(*rng.choice(TOKENS).unwrap()),
        6 => Value::from(TOKENS.join(",")),
        7 => {
            // A value of another reply, often of another vendor's.
            let Value::Object(entries) = rng.choice(trees).unwrap() else { return };
            entries.values().nth(rng.usize(..entries.len().max(1))).cloned().unwrap_or_default()
        }
        _ => Value::from(rng.choice(words).unwrap().as_str()),
    };
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
    let trees: Vec<Value> = seeds.iter().filter_map(|seed| serde_json::from_str(seed).ok()).collect();
    // The same inputs in every run of the suite; others in each run that is limited by time.
    let mut rng = if seconds.is_some() { Rng::new() } else { Rng::with_seed(16) };
    let mut tried = 0;
    while tried < inputs && seconds.is_none_or(|seconds| start.elapsed() < seconds) {
        let body = if rng.bool() { changed(&mut rng, &seeds, &words) } else { reshaped(&mut rng, &trees, &words) };
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

fn any_json() -> impl Strategy<Value = Value> {
    let words = words();
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
