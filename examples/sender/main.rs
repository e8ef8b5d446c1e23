//! A sender for all vendors. `sender.rs` is the loop, and `tests.rs` tries it with a server that plays each vendor.
//!
//! Each token comes with the time when it was last registered, in milliseconds since 1970:
//!
//! ```text
//! cargo run --features reply,cleanup --example sender huawei http://127.0.0.1:8080/ token-1@1780000000000
//! ```

mod sender;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use push_status::Channel;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [channel, url, tokens @ ..] = &arguments[..] else {
        return Err("usage: sender CHANNEL URL TOKEN@TIME...".into());
    };
    let channel: Channel = channel.parse()?;
    let mut store = BTreeMap::new();
    for token in tokens {
        let (token, registered_at) = token.rsplit_once('@').ok_or("a token without its time")?;
        store.insert(token, registered_at.parse()?);
    }
    // APNs and FCM take one token in each call; the others take up to 1,000 of them.
    let at_once = if matches!(channel, Channel::Apple | Channel::Fcm) { 1 } else { 1_000 };
    let agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let tokens: Vec<_> = store.keys().copied().collect();
    let calls = tokens.chunks(at_once).flat_map(|tokens| sender::deliver(&agent, channel, url, tokens.to_vec()));
    for token in sender::to_delete(channel, &calls.collect::<Vec<_>>(), &store)? {
        println!("delete {}", token.escape_ascii());
    }
    Ok(())
}
