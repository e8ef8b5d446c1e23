//! The sender against a server on the loopback that plays each vendor: no token gets a message twice, every token that can be
//! reached gets one, and only the token that is gone is condemned.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use push_status::reply::{SendState, read};
use push_status::{Action, Channel, TokenVerdict};
use tiny_http::{Header, Response, Server};

use crate::sender::{Call, deliver, to_delete};

/// A token that works, one that is reached only at the second attempt, and one that is gone.
const TOKENS: &[&str] = &["good", "busy", "gone"];

/// The vendors whose answers the library reads.
const CHANNELS: &[Channel] = &[
    Channel::Apple,
    Channel::Huawei,
    Channel::Honor,
    Channel::Xiaomi,
    Channel::Oppo,
    Channel::Vivo,
    Channel::Fcm,
    Channel::HarmonyOs,
    Channel::Meizu,
];

/// What a vendor answers: the HTTP status, the body, and the header `Retry-After`.
type Answer = (u16, String, Option<&'static str>);

/// A vendor's server, with the messages that it has accepted for each token.
struct Vendor {
    channel: Channel,
    was_busy: bool,
    /// What a busy one says in `Retry-After`.
    hint: Option<&'static str>,
    accepted: HashMap<String, usize>,
}

impl Vendor {
    /// Answers a call for these tokens.
    fn answer(&mut self, tokens: &[&str]) -> Answer {
        let busy = tokens.contains(&"busy") && !self.was_busy;
        self.was_busy |= busy;
        let answer = self.reply(tokens, busy);
        let is_part_accepted = !busy || self.channel == Channel::Meizu;
        for token in tokens.iter().filter(|&&token| is_part_accepted && token != "gone" && !(busy && token == "busy")) {
            *self.accepted.entry((*token).to_owned()).or_default() += 1;
        }
        answer
    }

    /// The body in the vendor's own form. A busy one accepts nothing, except Meizu, which accepts the other tokens.
    fn reply(&self, tokens: &[&str], busy: bool) -> Answer {
        let ok = |body: String| (200, body, None);
        let text = |body: &str| ok(body.to_owned());
        let gone = tokens.contains(&"gone");
        match (self.channel.id(), busy, gone) {
            ("apple", true, _) => (503, r#"{"reason":"ServiceUnavailable"}"#.to_owned(), self.hint),
            ("apple", _, true) => (410, r#"{"reason":"Unregistered","timestamp":1700000000123}"#.to_owned(), None),
            ("apple", ..) => text(""),
            ("fcm", true, _) => (503, r#"{"error":{"code":503,"status":"UNAVAILABLE"}}"#.to_owned(), self.hint),
            ("fcm", _, true) => {
                let detail =
                    r#"{"@type":"type.googleapis.com/google.firebase.fcm.v1.FcmError","errorCode":"UNREGISTERED"}"#;
                (404, format!(r#"{{"error":{{"code":404,"status":"NOT_FOUND","details":[{detail}]}}}}"#), None)
            }
            ("fcm", ..) => text(r#"{"name":"projects/p/messages/1"}"#),
            // Flow control is an HTTP status without a body.
            ("huawei" | "harmonyos", true, _) => (503, String::new(), None),
            ("huawei", _, true) => text(
                r#"{"code":"80100000","msg":"{\"success\":2,\"failure\":1,\"illegal_tokens\":[\"gone\"]}","requestId":"r1"}"#,
            ),
            ("harmonyos", _, true) => text(
                r#"{"code":"80100000","msg":"{\"success\":2,\"failure\":1,\"illegalTokens\":{\"tokenFormatError\":[\"gone\"]}}"}"#,
            ),
            ("huawei" | "harmonyos", ..) => text(r#"{"code":"80000000","msg":"Success","requestId":"r1"}"#),
            ("honor", true, _) => text(r#"{"code":503,"message":"text"}"#),
            ("honor", ..) => text(r#"{"code":200,"message":"ok","data":{"sendResult":true,"expireTokens":["gone"]}}"#),
            ("xiaomi", true, _) => text(r#"{"result":"error","code":10002,"reason":"busy"}"#),
            ("xiaomi", ..) => text(r#"{"result":"ok","code":0,"data":{"id":"m1","bad_regids":"gone"}}"#),
            ("oppo", true, _) => text(r#"{"code":-1,"message":"Service Currently Unavailable","data":null}"#),
            ("oppo", ..) => {
                let target = |token: &&str| match *token {
                    "gone" => r#"{"registrationId":"gone","errorCode":10000}"#.to_owned(),
                    token => format!(r#"{{"registrationId":"{token}","messageId":"m1"}}"#),
                };
                let targets: Vec<_> = tokens.iter().map(target).collect();
                ok(format!(r#"{{"code":0,"message":"Success","data":[{}]}}"#, targets.join(",")))
            }
            ("vivo", true, _) => text(r#"{"result":10072,"desc":"text"}"#),
            ("vivo", ..) => text(r#"{"result":0,"desc":"ok","invalidUsers":[{"userid":"gone","status":2}]}"#),
            ("meizu", true, _) => {
                text(r#"{"code":"200","value":{"513":["busy"],"110003":["gone"]},"redirect":"","msgId":"m1"}"#)
            }
            ("meizu", ..) => text(r#"{"code":"200","message":"","value":"","redirect":"","msgId":"m1"}"#),
            _ => text(r#"{"ResultCode":"OK","ResultMessage":"success"}"#),
        }
    }
}

/// What a vendor's server was seen to do with a sender's calls.
struct Sent {
    calls: Vec<Call<'static>>,
    /// The messages that the vendor has accepted for each token.
    accepted: HashMap<String, usize>,
}

impl Sent {
    /// What the last call with the token says of it.
    fn last(&self, channel: Channel, token: &str) -> (SendState, Action, TokenVerdict) {
        let call = self.calls.iter().rfind(|call| call.tokens.contains(&token)).unwrap();
        let reply = read(channel, call.status, &call.body);
        let outcomes = reply.outcomes(&call.tokens);
        let outcome = outcomes.iter().find(|outcome| outcome.token() == token).unwrap();
        (outcome.state(), outcome.action(), outcome.token_verdict())
    }
}

/// Sends to a server that plays the vendor, in calls of so many tokens. For the token `lost`, no answer comes after the
/// vendor has accepted the message; for `hidden`, a proxy answers that it has given up waiting.
fn send(channel: Channel, hint: Option<&'static str>, tokens: &[&'static str], at_once: usize) -> Sent {
    let vendor = Arc::new(Mutex::new(Vendor { channel, was_busy: false, hint, accepted: HashMap::new() }));
    let server = Arc::new(Server::http("127.0.0.1:0").unwrap());
    let url = format!("http://{}/{channel}", server.server_addr());
    let played = thread::spawn({
        let (server, vendor) = (Arc::clone(&server), Arc::clone(&vendor));
        move || {
            let mut unanswered = Vec::new();
            for mut request in server.incoming_requests() {
                let mut body = String::new();
                request.as_reader().read_to_string(&mut body).unwrap();
                let tokens: Vec<_> = body.split(',').collect();
                let (mut status, mut body, hint) = vendor.lock().unwrap().answer(&tokens);
                if tokens.contains(&"lost") {
                    unanswered.push(request);
                    continue;
                }
                if tokens.contains(&"hidden") {
                    (status, body) = (502, "<html><h1>502 Bad Gateway</h1></html>".to_owned());
                }
                let mut response = Response::from_string(body).with_status_code(status);
                if let Some(hint) = hint {
                    response.add_header(Header::from_bytes("Retry-After", hint).unwrap());
                }
                request.respond(response).unwrap();
            }
        }
    });
    let patience = tokens.contains(&"lost").then_some(Duration::from_secs(2));
    let agent = ureq::Agent::config_builder().http_status_as_error(false).timeout_global(patience).build().into();
    let calls = tokens.chunks(at_once).flat_map(|tokens| deliver(&agent, channel, &url, tokens.to_vec())).collect();
    server.unblock();
    played.join().unwrap();
    let accepted = std::mem::take(&mut vendor.lock().unwrap().accepted);
    Sent { calls, accepted }
}

/// How many tokens a call to this vendor takes, in these tests.
fn at_once(channel: Channel) -> usize {
    if matches!(channel, Channel::Apple | Channel::Fcm) { 1 } else { 10 }
}

#[test]
fn every_vendor() {
    for &channel in CHANNELS {
        let sent = send(channel, Some("0"), TOKENS, at_once(channel));
        for token in ["good", "busy"] {
            assert_eq!(sent.accepted.get(token), Some(&1), "{channel}: {token} gets one message");
            let (state, action, verdict) = sent.last(channel, token);
            assert_eq!((state, action), (SendState::Accepted, Action::Done), "{channel}: {token}");
            assert!(matches!(verdict, TokenVerdict::Alive | TokenVerdict::Unaffected), "{channel}: {token}");
        }
        assert_eq!(sent.accepted.get("gone"), None, "{channel}");
        // Only Apple's and Google's codes prove it; the others' are to be confirmed, which one message cannot do.
        let is_proved = matches!(channel, Channel::Apple | Channel::Fcm);
        let (action, verdict) = if is_proved {
            (Action::RemoveToken, TokenVerdict::Dead)
        } else {
            (Action::ConfirmToken, TokenVerdict::Suspect)
        };
        assert_eq!(sent.last(channel, "gone"), (SendState::Refused, action, verdict), "{channel}");
        let expected: &[&[u8]] = if is_proved { &[b"gone"] } else { &[] };
        let store = BTreeMap::from([("gone", 1_600_000_000_000)]);
        assert_eq!(to_delete(channel, &sent.calls, &store).unwrap(), expected, "{channel}");
    }
}

/// Apple's answer has the moment when the token was found inactive, and the app has handed in the token since.
#[test]
fn a_token_that_was_registered_later_is_not_deleted() {
    let sent = send(Channel::Apple, None, &["gone"], 1);
    let store = BTreeMap::from([("gone", 1_700_000_000_124)]);
    assert!(to_delete(Channel::Apple, &sent.calls, &store).unwrap().is_empty());
}

/// Nobody knows what became of the message, so it is not sent again, and the answers to the other calls are kept.
#[test]
fn a_call_without_an_answer() {
    for (token, channels) in [("lost", &CHANNELS[..2]), ("hidden", CHANNELS)] {
        for &channel in channels {
            let sent = send(channel, None, &["good", token, "gone"], 1);
            assert_eq!(sent.accepted.get(token), Some(&1), "{channel}: {token}");
            assert_eq!(sent.last(channel, token).0, SendState::Unknown, "{channel}: {token}");
            assert_eq!(sent.last(channel, "good").0, SendState::Accepted, "{channel}");
            assert_eq!(sent.calls.len(), 3, "{channel}");
        }
    }
}

/// The vendor asks to wait for two seconds, as a number or until a moment.
#[test]
fn retry_after_is_heeded() {
    let unix = SystemTime::UNIX_EPOCH.elapsed().unwrap() + Duration::from_secs(2);
    let at: &'static str = Box::leak(http_date(unix.as_secs()).into_boxed_str());
    // The moment has no part of a second, so up to one of the two is over already.
    for (hint, least) in [(at, Duration::from_millis(900)), ("2", Duration::from_secs(2))] {
        let start = Instant::now();
        let sent = send(Channel::Fcm, Some(hint), &["busy"], 1);
        assert_eq!(sent.accepted["busy"], 1);
        assert_eq!(sent.calls.len(), 2);
        assert!(start.elapsed() >= least, "{hint} was not waited for");
    }
}

/// A moment in this century as HTTP has it.
fn http_date(seconds: u64) -> String {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (days, time) = (seconds / 86_400, seconds % 86_400);
    let is_leap = |year: u64| year % 4 == 0;
    let (mut year, mut day, mut month) = (1970, days, 0);
    while day >= 365 + u64::from(is_leap(year)) {
        day -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    for length in [31, 28 + u64::from(is_leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if day < length {
            break;
        }
        (day, month) = (day - length, month + 1);
    }
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][days as usize % 7];
    let (hour, minute, second) = (time / 3600, time / 60 % 60, time % 60);
    format!("{weekday}, {:02} {} {year} {hour:02}:{minute:02}:{second:02} GMT", day + 1, MONTHS[month])
}

#[test]
fn the_api_of_mpaas() {
    let sent = send(Channel::Common, None, &["good"], 10);
    assert_eq!(sent.last(Channel::Common, "good").0, SendState::Accepted);
    assert_eq!(sent.accepted["good"], 1);
}
