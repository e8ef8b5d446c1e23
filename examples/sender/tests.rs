//! The example's sender against a server on the loopback that plays each vendor: nobody gets a message twice, nobody who can
//! be reached goes without, and no token is condemned but the one that is gone.

#![cfg(all(feature = "reply", feature = "cleanup"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

#[path = "../examples/sender.rs"]
#[allow(dead_code, reason = "its main function")]
mod sender;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::thread;

use push_status::reply::{SendState, read};
use push_status::{Action, Channel, TokenVerdict};
use sender::{Call, deliver, tokens_to_delete};
use tiny_http::{Header, Response, Server};

/// Two tokens that work, one of which is reached at the second attempt only, and one that is gone.
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

/// What a vendor answers: the HTTP status, the body, and whether `Retry-After: 0` goes with it.
type Answer = (u16, String, bool);

/// A vendor's server, with the messages that it has accepted for each token.
struct Vendor {
    channel: Channel,
    was_busy: bool,
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
        let ok = |body: String| (200, body, false);
        let text = |body: &str| ok(body.to_owned());
        let gone = tokens.contains(&"gone");
        match (self.channel.id(), busy, gone) {
            ("apple", true, _) => (503, r#"{"reason":"ServiceUnavailable"}"#.to_owned(), false),
            ("apple", _, true) => (410, r#"{"reason":"Unregistered","timestamp":1700000000123}"#.to_owned(), false),
            ("apple", ..) => text(""),
            ("fcm", true, _) => (503, r#"{"error":{"code":503,"status":"UNAVAILABLE"}}"#.to_owned(), true),
            ("fcm", _, true) => {
                let detail =
                    r#"{"@type":"type.googleapis.com/google.firebase.fcm.v1.FcmError","errorCode":"UNREGISTERED"}"#;
                (404, format!(r#"{{"error":{{"code":404,"status":"NOT_FOUND","details":[{detail}]}}}}"#), false)
            }
            ("fcm", ..) => text(r#"{"name":"projects/p/messages/1"}"#),
            // Flow control is an HTTP status without a body.
            ("huawei" | "harmonyos", true, _) => (503, String::new(), false),
            ("huawei", _, true) => text(
                r#"{"code":"80100000","msg":"{\"success\":2,\"failure\":1,\"illegal_tokens\":[\"gone\"]}","requestId":"r1"}"#,
            ),
            ("harmonyos", _, true) => text(
                r#"{"code":"80100000","msg":"{\"success\":2,\"failure\":1,\"illegalTokens\":{\"tokenFormatError\":[\"gone\"]}}"}"#,
            ),
            ("huawei" | "harmonyos", ..) => text(r#"{"code":"80000000","msg":"Success","requestId":"r1"}"#),
            ("honor", true, _) => text(r#"{"code":503,"message":"text"}"#),
            ("honor", ..) => text(r#"{"code":200,"message":"ok","data":{"sendResult":true,"expireTokens":["gone"]}}"#),
            // A proxy in between is not Xiaomi.
            ("xiaomi", true, _) => (502, "<html><h1>502 Bad Gateway</h1></html>".to_owned(), false),
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
        let reply = read(channel, Some(call.http_status), &call.body);
        let outcomes = reply.outcomes(&call.tokens);
        let outcome = outcomes.iter().find(|outcome| outcome.token() == token).unwrap();
        (outcome.state(), outcome.action(), outcome.token_verdict())
    }
}

/// Sends to a server that plays the vendor.
fn send(channel: Channel, tokens: &[&'static str]) -> Sent {
    let vendor = Arc::new(Mutex::new(Vendor { channel, was_busy: false, accepted: HashMap::new() }));
    let server = Arc::new(Server::http("127.0.0.1:0").unwrap());
    let url = format!("http://{}/{channel}", server.server_addr());
    let played = thread::spawn({
        let (server, vendor) = (Arc::clone(&server), Arc::clone(&vendor));
        move || {
            for mut request in server.incoming_requests() {
                let mut body = String::new();
                request.as_reader().read_to_string(&mut body).unwrap();
                let (status, body, is_hinted) = vendor.lock().unwrap().answer(&body.split(',').collect::<Vec<_>>());
                let mut response = Response::from_string(body).with_status_code(status);
                if is_hinted {
                    response.add_header(Header::from_bytes("Retry-After", "0").unwrap());
                }
                request.respond(response).unwrap();
            }
        }
    });
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let calls = deliver(&agent, channel, &url, tokens).unwrap();
    server.unblock();
    played.join().unwrap();
    let accepted = std::mem::take(&mut vendor.lock().unwrap().accepted);
    Sent { calls, accepted }
}

#[test]
fn every_vendor() {
    for &channel in CHANNELS {
        let sent = send(channel, TOKENS);
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
        assert_eq!(tokens_to_delete(channel, &sent.calls).unwrap(), expected, "{channel}");
    }
}

#[test]
fn the_api_of_mpaas() {
    let sent = send(Channel::Common, &["good"]);
    assert_eq!(sent.last(Channel::Common, "good").0, SendState::Accepted);
    assert_eq!(sent.accepted["good"], 1);
}
