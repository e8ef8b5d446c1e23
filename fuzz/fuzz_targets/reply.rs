//! `push_status::reply::read` with any body, status and tokens.

#![no_main]

#[path = "../../tests/reply_rules/mod.rs"]
mod reply_rules;

use libfuzzer_sys::fuzz_target;
use push_status::Channel;
use reply_rules::{TOKENS, check_reply};

/// The statuses that some channel documents, and none.
const STATUSES: [Option<u16>; 8] = [None, Some(200), Some(400), Some(404), Some(410), Some(429), Some(500), Some(503)];

// The first byte has the status and how many tokens were sent to, the second the channel.
fuzz_target!(|input: &[u8]| {
    let [first, channel, body @ ..] = input else { return };
    let status = STATUSES[usize::from(first % 8)];
    let sent = &TOKENS[..usize::from(first / 8) % (TOKENS.len() + 1)];
    check_reply(Channel::ALL[usize::from(*channel) % Channel::ALL.len()], status, body, sent);
});
