//! A vendor's reply, its receipts or a record of mPaaS in a fragment of JSON.

use push_status::reply::{self, NamedToken, Outcome, SendState};
use push_status::vendor::{ListKind, Lookup};
use push_status::{Action, Channel, TokenVerdict};
use serde_json::Value;

use super::envelope;
use super::http::is_status;
use super::name::{is_common, is_of_http};
use super::row::{AnyRow, Kind, of_code};
use super::text::key;

/// What a fragment says.
#[derive(Default)]
pub struct Said {
    pub answers: Vec<(AnyRow, Action, TokenVerdict)>,
    /// Codes that the list lacks, with the list's ID.
    pub unlisted: Vec<(Channel, String, &'static str)>,
    pub tokens: Vec<Token>,
    /// The moment since which APNs knows that the token is gone, in milliseconds.
    pub valid_before: Option<i64>,
    /// Any service could have sent such an envelope, and nothing in it is a vendor's own.
    pub is_anybodys: bool,
    /// The code of such an envelope, where it is an HTTP status.
    pub http_status: Option<u16>,
}

/// What became of one token.
pub struct Token {
    pub token: String,
    pub state: &'static str,
    pub code: Option<String>,
    pub list_id: Option<&'static str>,
    pub action: Action,
    pub verdict: TokenVerdict,
    pub replacement: Option<String>,
}

impl Said {
    fn outcome(&mut self, channel: Channel, outcome: &Outcome<'_>) {
        match outcome.lookup() {
            Some(Lookup::Listed(row)) => {
                let answer = (row.into(), outcome.action(), outcome.token_verdict());
                if !self.answers.contains(&answer) {
                    self.answers.push(answer);
                }
            }
            // Of vivo's two numbers, the first has a row for every second one that is not listed.
            Some(Lookup::Unlisted { list, wire }) => match &of_code(channel, wire, &[Kind::Vendor(list.kind())])[..] {
                [row] => self.answers.push((*row, outcome.action(), outcome.token_verdict())),
                _ => self.unlisted.push((channel, wire.to_owned(), list.id())),
            },
            None => {}
        }
    }

    fn token(&mut self, token: Option<&str>, state: &'static str, outcome: &Outcome<'_>, replacement: Option<&str>) {
        let lookup = outcome.lookup();
        self.tokens.push(Token {
            token: token.unwrap_or_default().to_owned(),
            state,
            code: lookup.map(|lookup| lookup.wire().to_owned()),
            list_id: lookup.map(|lookup| lookup.list().id()),
            action: outcome.action(),
            verdict: outcome.token_verdict(),
            replacement: replacement.map(str::to_owned),
        });
    }

    /// Another reading of the same fragment.
    fn and(mut self, other: Self) -> Self {
        self.answers.extend(other.answers);
        self.tokens.extend(other.tokens);
        self
    }

    /// Whether an answer deletes a token, or others have its name, so that a doubt makes it a guess.
    pub fn may_harm(&self) -> bool {
        self.has_dead() || self.answers.iter().any(|(row, ..)| is_common(*row))
    }

    pub fn has_dead(&self) -> bool {
        self.answers.iter().any(|(.., token)| *token == TokenVerdict::Dead)
    }

    /// Whether a row says that the token is gone, whatever the reply says next to it.
    pub fn names_dead(&self) -> bool {
        self.answers.iter().any(|(row, ..)| row.token_verdict() == TokenVerdict::Dead)
    }

    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.unlisted.is_empty()
    }
}

/// Reads a fragment. `named` are the channels that its surroundings name, the nearest first; `is_named_so` if one of them is
/// more than the platform of a device.
pub fn read(value: &Value, named: &[Channel], is_named_so: bool, status: Option<u16>) -> Option<Said> {
    let mut said = read_as_own(value, named, is_named_so, status)?;
    let is_doubtful = has_other_statuses(value, is_named_so)
        || has_status_of_others(value, &said)
        || !is_named_so && has_other_reason(value, &said);
    said.is_anybodys |= is_doubtful && said.may_harm();
    Some(said)
}

/// Whether an entry of `statuses` is of no message: a receipt names its token, its application or its request.
fn has_other_statuses(value: &Value, is_named_so: bool) -> bool {
    const OWN: &[&str] =
        &["token", "bitag", "appid", "requestid", "apppackagename", "pushtype", "deliverystatus", "formstatus"];
    let entries = value.get("statuses").and_then(Value::as_array);
    let objects = || entries.into_iter().flatten().filter_map(Value::as_object);
    let has = |is_it: &dyn Fn(&str) -> bool| objects().any(|entry| entry.keys().any(|name| is_it(&key(name))));
    let has_more = || has(&|name| !["status", "timestamp"].contains(&name));
    entries.is_some() && !has(&|name| OWN.contains(&name) || name.ends_with("token")) && (!is_named_so || has_more())
}

/// The fields of a record that can hold its HTTP status.
const STATUS: &[&str] = &["status", "statuscode", "code", "http", "httpstatus"];

/// The number in the first of these fields.
fn status_of(value: &Value) -> Option<u64> {
    let fields = value.as_object()?;
    let (_, status) = fields.iter().find(|(name, _)| STATUS.contains(&key(name).as_str()))?;
    status.as_u64().or_else(|| status.as_str()?.parse().ok())
}

/// Whether an object has a reason by which a token is gone, and the HTTP status of another error: a login has an `ExpiredToken`,
/// too, but with 401.
fn has_status_of_others(value: &Value, said: &Said) -> bool {
    let status = status_of(value).filter(|status| (400..500).contains(status));
    let is_other = |status: u64| {
        said.answers.iter().filter(|(.., token)| *token == TokenVerdict::Dead).any(|(row, ..)| {
            row.channel() == Channel::Apple && !row.http_statuses().iter().any(|own| u64::from(*own) == status)
        })
    };
    status.is_some_and(is_other)
}

/// Whether an object with a `reason` may be of another service than APNs: it has fields that its replies and the records of them
/// lack, and neither a status of the reason nor a time in milliseconds.
fn has_other_reason(value: &Value, said: &Said) -> bool {
    const OWN: &[&str] = &[
        "reason",
        "timestamp",
        "status",
        "statuscode",
        "code",
        "token",
        "devicetoken",
        "device",
        "apnsid",
        "apnsuniqueid",
        "since",
        "platform",
        "result",
        "results",
        "success",
        "failure",
        "failed",
    ];
    let Some(fields) = value.as_object().filter(|fields| fields.contains_key("reason")) else { return false };
    let field =
        |names: &[&str]| fields.iter().find(|(name, _)| names.contains(&key(name).as_str())).map(|(_, value)| value);
    let status = status_of(value);
    let is_of_status = |(row, ..): &(AnyRow, Action, TokenVerdict)| {
        row.http_statuses().iter().any(|known| Some(u64::from(*known)) == status)
    };
    let is_http = said.answers.iter().any(|(row, ..)| is_of_http(*row));
    let has_proof = !is_http && said.answers.iter().all(is_of_status)
        || field(&["timestamp"]).and_then(Value::as_u64).is_some_and(|at| at > 1_000_000_000_000);
    let is_other_status = status.is_some_and(|status| is_status(i64::try_from(status).unwrap_or_default()));
    let is_other = field(STATUS).is_some() && (status.is_none() || is_other_status)
        || field(&["platform"]).and_then(Value::as_str).is_some_and(|platform| !platform.eq_ignore_ascii_case("ios"))
        || field(&["token"]).and_then(Value::as_str).is_some_and(|token| token.starts_with("eyJ"))
        || fields.keys().any(|name| !OWN.contains(&key(name).as_str()))
        || is_http && fields.len() > 1;
    is_other && !has_proof
}

fn read_as_own(value: &Value, named: &[Channel], is_named_so: bool, status: Option<u16>) -> Option<Said> {
    if let Some(said) = record(value, named) {
        return Some(said);
    }
    let body = value.to_string();
    let candidates = reply::recognise(body.as_bytes());
    let fitting: Vec<_> =
        candidates.iter().copied().filter(|candidate| named.is_empty() || named.contains(&candidate.channel)).collect();
    let nearest = named.iter().find_map(|channel| fitting.iter().find(|candidate| candidate.channel == *channel));
    if let Some(candidate) = nearest {
        return one(candidate.channel, candidate.kind, &body, status);
    }
    if let Some(said) = named.first().and_then(|channel| of_channel(*channel, &body, status)) {
        return Some(said);
    }
    if is_named_so || !named.is_empty() && !is_unmistakable(&candidates) {
        return None;
    }
    let said = candidates.iter().filter_map(|candidate| one(candidate.channel, candidate.kind, &body, status));
    let mut said = said.reduce(Said::and)?;
    if let Some(code) = envelope::common_code(value) {
        said.is_anybodys = !said.answers.iter().any(|(row, ..)| envelope::speaks_of(value, *row));
        said.http_status = code.parse().ok().filter(|code: &u16| is_status(*code));
    }
    if value.get("error").is_some_and(Value::is_string) && !has_legacy_field(value) {
        said.is_anybodys = said.answers.iter().all(|(row, _, token)| is_common(*row) || *token == TokenVerdict::Dead);
    }
    Some(said)
}

/// Whether an object with an `error` is of FCM's legacy API; any service has `{"error":"Unavailable","success":false}`.
fn has_legacy_field(value: &Value) -> bool {
    ["results", "multicast_id", "message_id", "success", "failure", "registration_id"]
        .iter()
        .any(|name| value.get(name).is_some_and(|value| !value.is_boolean()))
}

/// Replies of APNs and FCM have words that nobody else has.
fn is_unmistakable(candidates: &[reply::Candidate]) -> bool {
    matches!(candidates, [candidate] if matches!(candidate.channel, Channel::Apple | Channel::Fcm))
}

/// As the named channel's receipts or reply.
fn of_channel(channel: Channel, body: &str, status: Option<u16>) -> Option<Said> {
    one(channel, ListKind::Receipt, body, status)
        .filter(|said| !said.answers.is_empty())
        .or_else(|| one(channel, ListKind::Send, body, status))
}

fn one(channel: Channel, kind: ListKind, body: &str, status: Option<u16>) -> Option<Said> {
    let mut said = Said::default();
    if kind == ListKind::Receipt {
        for receipt in reply::receipts(channel, body.as_bytes()) {
            said.outcome(channel, receipt.outcome());
            said.token(receipt.token(), "reported", receipt.outcome(), receipt.replacement());
        }
        return (!said.is_empty()).then_some(said);
    }
    let reply = reply::read(channel, status, body.as_bytes());
    if !reply.is_vendors_own() {
        return None;
    }
    said.outcome(channel, reply.call());
    reply.tokens().iter().for_each(|token| named_token(&mut said, channel, token));
    if let Some(Lookup::Listed(row)) = reply.apns_reason() {
        said.answers.push((row.into(), row.action(), row.token_verdict()));
    }
    said.valid_before = reply.valid_before();
    // A text that the list of a vendor lacks may be a spelling that is found as a name.
    let has_word = said.unlisted.iter().any(|(_, wire, _)| wire.bytes().any(|byte| byte.is_ascii_alphabetic()));
    let is_said = if has_word { !said.answers.is_empty() } else { !said.is_empty() };
    is_said.then_some(said)
}

fn named_token(said: &mut Said, channel: Channel, token: &NamedToken<'_>) {
    let state = match token.state() {
        SendState::Accepted => "accepted",
        SendState::Refused => "refused",
        SendState::NotSent => "not_sent",
        SendState::Unknown => "unknown",
    };
    said.outcome(channel, token.outcome());
    let position = token.position().map(|position| format!("#{}", position + 1));
    said.token(token.token().or(position.as_deref()), state, token.outcome(), token.replacement());
}

/// Whether a reply that succeeds names tokens which were refused, in whatever form it was printed: `code=0 bad_regids=a`.
pub fn names_refused_tokens(lower: &str) -> bool {
    ["bad_regids", "badregids", "invaliduser", "invalidusers"].iter().any(|name| {
        lower.match_indices(name).any(|(at, _)| {
            let value = lower[at + name.len()..].trim_start_matches(['"', '\'', ' ', '\\']).strip_prefix(['=', ':']);
            let value = value.map(|value| value.trim_start_matches([' ', '"', '\'', '\\', '[', '{']));
            value.is_some_and(|value| value.starts_with(char::is_alphanumeric) && !value.starts_with("null"))
        })
    })
}

/// Whether an object counts how often a code came, and it never did.
pub fn is_count_of_none(value: &Value) -> bool {
    let hits = ["/hits/total", "/hits/total/value"].iter().map(|path| value.pointer(path));
    let counts = ["count", "total", "cnt", "num"].iter().map(|name| value.get(name));
    counts.chain(hits).any(|count| count.and_then(Value::as_f64) == Some(0.0))
}

/// The row of mPaaS's with a code that the channel's own lists lack, in a record that names its channel: a vendor's own reply does
/// not. Small numbers mean something else there.
pub fn of_record(value: &Value, channel: Channel, code: &str) -> Option<AnyRow> {
    const SENDER: &[&str] = &["channel", "vendor", "provider", "pushchannel"];
    const SHORTEST: usize = 4;
    let is_record = value.as_object()?.keys().any(|name| SENDER.contains(&key(name).as_str()));
    let rows = of_code(channel, code, &[Kind::Mpaas]);
    rows.into_iter().find(|row| is_record && code.len() >= SHORTEST && row.channel() == channel)
}

/// A record of mPaaS, which has fields of its own.
fn record(value: &Value, named: &[Channel]) -> Option<Said> {
    const FIELDS: &[&str] =
        &["pushchannel", "deliverytoken", "msgkey", "thirdchannel", "channeltype", "pushstatusdesc"];
    let fields = value.as_object()?;
    let field = |name: &str| fields.iter().find(|(field, _)| key(field) == name).map(|(_, value)| value);
    let code = field("pushstatus")
        .or_else(|| field("statuscode").filter(|_| FIELDS.iter().any(|name| field(name).is_some())))?;
    let code = match code {
        Value::String(text) => text.split('#').next().unwrap_or(text).trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    let channels = ["pushchannel", "thirdchannel", "channel", "channeltype", "vendor"];
    let values = || channels.iter().filter_map(|name| field(name)?.as_str()).filter(|value| !value.is_empty());
    let channel = values().find_map(|value| value.parse().ok());
    // Other gateways have such records, too.
    let is_anybodys = field("pushstatus").is_none() && channel.is_none() && values().next().is_some();
    let channel = channel.or(named.first().copied()).unwrap_or(Channel::Common);
    let mut said = Said { is_anybodys, ..Said::default() };
    let mut rows = of_code(channel, &code, &[Kind::Mpaas]);
    if rows.is_empty() {
        rows = of_code(channel, &code, &[Kind::Vendor(ListKind::Send)]);
    }
    match rows.first() {
        Some(row) => said.answers.push((*row, row.action(), row.token_verdict())),
        None => said.unlisted.push((channel, code, "mpaas")),
    }
    Some(said)
}
