//! Reads every reply and receipt in `tests/data/replies/`, and compares what is understood with what the file says.
//!
//! A case has a title, a line that says how to read the body, the body, and the answer in lines that start with `=>`:
//!
//! - `read huawei 200: token-1 token-2` is `reply::read` with the HTTP status (`-` if it is not known) and the tokens that
//!   were sent,
//! - `receipts xiaomi` is `reply::receipts`,
//! - `recognise` is `reply::recognise`.
//!
//! `cargo xtask update` writes the answers. Read their diff, because it is what users get.

#![cfg(feature = "reply")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

mod support;

use std::fmt::Write as _;

use push_status::Channel;
use push_status::reply::{Outcome, TokenOutcome, read, receipts, recognise};

/// A file of cases with the answers as they are now.
fn answered(text: &str) -> String {
    let blocks = text.split("\n\n").map(str::trim).filter(|block| !block.is_empty());
    let blocks = blocks.map(|block| {
        let question: Vec<_> = block.lines().filter(|line| !line.starts_with("=> ")).collect();
        let (how, body) = question.split_at(2);
        let mut block = question.join("\n");
        for line in answer(how[1], &bytes(&body.join("\n"))) {
            write!(block, "\n=> {line}").unwrap();
        }
        block
    });
    blocks.collect::<Vec<_>>().join("\n\n") + "\n"
}

/// The bytes of a body: `\xFF` is one byte.
fn bytes(body: &str) -> Vec<u8> {
    let mut parts = body.split("\\x");
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).expect("two digits"));
        bytes.extend(&part.as_bytes()[2..]);
    }
    bytes
}

fn answer(how: &str, body: &[u8]) -> Vec<String> {
    let words: Vec<_> = how.split([' ', ':']).filter(|word| !word.is_empty()).collect();
    let channel = |name: &str| name.parse::<Channel>().unwrap();
    match words[..] {
        ["read", name, status, ref sent @ ..] => of_reply(channel(name), status.parse().ok(), sent, body),
        ["receipts", name] => of_receipts(channel(name), body),
        ["recognise"] => of_recognise(body),
        _ => panic!("how to read it: {how}"),
    }
}

fn of_reply(channel: Channel, status: Option<u16>, sent: &[&str], body: &[u8]) -> Vec<String> {
    let reply = read(channel, status, body);
    let own = if reply.is_vendors_own() { "" } else { ", not the vendor's" };
    let mut lines = vec![format!("call: {}{own}", outcome(reply.call()))];
    lines.extend(reply.outcomes(sent).iter().map(token));
    lines.extend(reply.valid_before().map(|time| format!("valid before {time}")));
    lines.extend(reply.redirect().map(|address| format!("call {address}")));
    lines.extend(reply.apns_reason().map(|reason| format!("APNs: {}", reason.wire())));
    lines
}

/// `huawei-send 80300007, inspect, suspect`.
fn outcome(outcome: &Outcome<'_>) -> String {
    format!("{outcome}, {}, {}", outcome.action(), outcome.token_verdict())
}

fn token(of: &TokenOutcome<'_, '_>) -> String {
    let again = if of.may_send_again() { ", again" } else { "" };
    let replacement = of.replacement().map_or_else(String::new, |token| format!(", replaced by {token}"));
    format!("{}: {:?}, {}{again}{replacement}", of.token(), of.state(), outcome(of.outcome()))
}

fn of_receipts(channel: Channel, body: &[u8]) -> Vec<String> {
    let receipts = receipts(channel, body);
    let mut lines = Vec::new();
    if !receipts.is_vendors_own() {
        lines.push("not the vendor's".to_owned());
    } else if receipts.unreadable() > 0 || receipts.clone().next().is_none() {
        lines.push(format!("{} unreadable", receipts.unreadable()));
    }
    lines.extend(receipts.map(|receipt| {
        let mut line = format!("{}: {}", receipt.token().unwrap_or("no token"), outcome(receipt.outcome()));
        let parts = [
            ("message", receipt.message_id()),
            ("task", receipt.task_id()),
            ("replaced by", receipt.replacement()),
            ("region", receipt.region()),
            ("error code", receipt.error_code()),
        ];
        for (name, value) in parts {
            value.iter().for_each(|value| write!(line, ", {name} {value}").unwrap());
        }
        receipt.time().iter().for_each(|time| write!(line, ", at {time}").unwrap());
        line
    }));
    lines
}

fn of_recognise(body: &[u8]) -> Vec<String> {
    let candidates = recognise(body);
    let names: Vec<_> = candidates.iter().map(|of| format!("{} {:?}", of.channel, of.kind)).collect();
    vec![if names.is_empty() { "nobody".to_owned() } else { names.join(", ") }]
}

#[test]
fn every_reply_is_read_as_its_golden_file_says() {
    let mut files: Vec<_> = std::fs::read_dir(support::path("tests/data/replies")).unwrap().collect();
    files.sort_by_key(|file| file.as_ref().unwrap().file_name());
    assert!(!files.is_empty());
    for file in files {
        let file = format!("tests/data/replies/{}", file.unwrap().file_name().to_str().unwrap());
        support::assert_golden(
            &file,
            &answered(&support::read(&file)),
            "a reply means something else than the file says",
        );
    }
}
