//! What has to hold for every reply and receipt, with an independent little reader of JSON; and bodies to start from.
//!
//! `tests/any_reply.rs` and the fuzz targets `reply` and `receipts` use it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]
#![allow(dead_code, reason = "no user uses all of it")]

use std::path::Path;

use push_status::reply::{Outcome, Reply, SendState, read, receipts, recognise};
use push_status::vendor::{List, ListKind, Lookup};
use push_status::{Action, Channel, TokenVerdict};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// The tokens of the cases.
pub const TOKENS: &[&str] = &["token-1", "token-2", "token-3"];

/// All that has to hold for a body, whatever it is.
pub fn check(channel: Channel, status: Option<u16>, body: &[u8], sent: &[&str]) {
    check_reply(channel, status, body, sent);
    check_receipts(channel, body);
    assert!(recognise(body).len() < Channel::ALL.len());
}

/// What has to hold for a body that answers a call.
pub fn check_reply(channel: Channel, status: Option<u16>, body: &[u8], sent: &[&str]) {
    let reply = read(channel, status, body);
    assert_consistent(reply.call());
    check_tokens(&reply, body);
    check_again(&reply, status, sent);
    check_outcomes(&reply, sent);
}

/// What has to hold for a body that reports later.
pub fn check_receipts(channel: Channel, body: &[u8]) {
    let json = Node::parse(body);
    for receipt in receipts(channel, body) {
        assert_consistent(receipt.outcome());
        assert_proved(receipt.outcome(), body, ListKind::Receipt);
        if let (Some(token), Some(Lookup::Listed(row))) = (receipt.token(), receipt.outcome().lookup()) {
            // A receipt of vivo without a code is an arrival, and OPPO writes an event in capitals.
            if !(channel == Channel::Vivo && row.wire() == "0") && channel != Channel::Oppo {
                assert_is_under(json.as_ref(), token, row.wire());
            }
        }
    }
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
    // A letter may be written as \u0041, and an event in a receipt in another case.
    let text = String::from_utf8_lossy(body);
    let is_there = text.contains(row.wire())
        || kind == ListKind::Receipt && text.to_lowercase().contains(&row.wire().to_lowercase());
    assert!(is_there || text.contains("\\u"), "{outcome} is not in the body");
}

fn check_tokens(reply: &Reply<'_>, body: &[u8]) {
    assert_proved(reply.call(), body, ListKind::Send);
    assert!(reply.is_vendors_own() || reply.tokens().is_empty());
    assert!(reply.is_vendors_own() || reply.call().token_verdict() != TokenVerdict::Dead);
    let json = Node::parse(body);
    for token in reply.tokens() {
        assert_consistent(token.outcome());
        // The reader here unpacks a text that is JSON even where it is a code.
        let code = token.outcome().lookup().filter(|code| !code.wire().starts_with(['{', '[', '"']));
        let Some(code) = code else { continue };
        if let Some(position) = token.position() {
            assert_proved(token.outcome(), body, ListKind::Send);
            let is_there = json.as_ref().is_none_or(|json| json.result(position).is_some_and(|it| it.is(code.wire())));
            assert!(is_there, "{} is not at {position}", token.outcome());
        } else {
            // Only the legacy API of FCM has a code for one of several tokens that proves death.
            assert_ne!(token.outcome().token_verdict(), TokenVerdict::Dead, "{}", token.outcome());
            assert_is_under(json.as_ref(), token.token().unwrap_or_default(), code.wire());
        }
    }
}

/// The code is the token's own: it is the key of a list that has the token, or next to the token.
fn assert_is_under(json: Option<&Node>, token: &str, code: &str) {
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

/// The bodies of the cases in `tests/data/replies/`, below the root of the project.
pub fn bodies(root: &Path) -> Vec<String> {
    let files = std::fs::read_dir(root.join("tests/data/replies")).unwrap();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file).unwrap();
        let bodies = text.split("\n\n").filter_map(|case| case.lines().nth(2));
        all.extend(bodies.filter(|body| !body.starts_with("=>")).map(str::to_owned));
    }
    assert!(all.len() > 200);
    all
}

/// What a change puts into a body: fields, codes of every list that has some, tokens, and what JSON is made of.
pub fn words(bodies: &[String]) -> Vec<String> {
    let fields = "code msg requestId illegal_tokens illegalTokens success failure data message result error status details \
                  @type errorCode reason timestamp registrationId results message_id invalidUser invalidUsers userid value \
                  bad_regids failTokens expireTokens sendResult statuses deliveryStatus targets type ackType eventType";
    let marks =
        ["{", "}", "[", "]", ":", ",", "\"", "\\\"", "\\", "null", "true", "-1", "1e400", "0.5", "\\u0041", " "];
    let codes =
        bodies.iter().flat_map(|body| body.split('"').map(str::to_owned).collect::<Vec<_>>()).collect::<Vec<_>>();
    let codes = codes.into_iter().filter(|code| List::ALL.iter().any(|list| is_listed(*list, code)));
    let plain = fields.split_whitespace().chain(marks).chain(TOKENS.iter().copied()).map(str::to_owned);
    plain.chain(codes).collect()
}

fn is_listed(list: List, code: &str) -> bool {
    matches!(list.lookup(code), Lookup::Listed(_))
}
