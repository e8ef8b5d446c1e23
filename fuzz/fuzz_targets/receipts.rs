//! `push_status::reply::receipts` with any body.

#![no_main]

#[path = "../../tests/reply_rules/mod.rs"]
mod reply_rules;

use libfuzzer_sys::fuzz_target;
use push_status::Channel;
use push_status::reply::recognise;

// The first byte is the channel.
fuzz_target!(|input: &[u8]| {
    let [channel, body @ ..] = input else { return };
    reply_rules::check_receipts(Channel::ALL[usize::from(*channel) % Channel::ALL.len()], body);
    assert!(recognise(body).len() < Channel::ALL.len());
});
