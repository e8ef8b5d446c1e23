//! A whole sender: it sends a message, reads each vendor's answer, sends again what may be sent again, and gives the answers to
//! the cleanup, which says which tokens to delete.
//!
//! ```text
//! cargo run --features reply,cleanup --example sender huawei http://127.0.0.1:8080/huawei token-1 token-2
//! ```

use std::thread::sleep;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use push_status::Channel;
use push_status::cleanup::{CleanupError, Decision, Doubts, Policy, State, Time};
use push_status::reply::{RetryAfter, read, retry_after};
use ureq::Agent;

/// A call to a vendor's server, and its answer: what a sender keeps in its log.
#[allow(missing_docs, reason = "they say it all")]
pub struct Call<'t> {
    pub tokens: Vec<&'t str>,
    pub sent_at: i64,
    pub http_status: u16,
    pub body: Vec<u8>,
}

/// Sends one message to each of the tokens, in at most four attempts.
pub fn deliver<'t>(
    agent: &Agent,
    channel: Channel,
    url: &str,
    tokens: &[&'t str],
) -> Result<Vec<Call<'t>>, ureq::Error> {
    // APNs and FCM take one token in each call; the others take up to 1,000 of them.
    let at_once = if matches!(channel, Channel::Apple | Channel::Fcm) { 1 } else { 1_000 };
    let mut calls = Vec::new();
    for tokens in tokens.chunks(at_once) {
        let mut left = tokens.to_vec();
        for attempt in 0..4 {
            let sent_at = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis() as i64;
            // Your vendor's request goes here. An error is one of the network: nobody knows what became of the message.
            let mut response = agent.post(url).send(left.join(",").as_str())?;
            let hint = response.headers().get("retry-after").and_then(|value| retry_after(value.to_str().ok()?));
            let (http_status, body) = (response.status().as_u16(), response.body_mut().read_to_vec()?);
            let reply = read(channel, Some(http_status), &body);
            let again = reply.outcomes(&left).into_iter().filter(|outcome| outcome.may_send_again());
            let again = again.map(|outcome| outcome.token()).collect();
            calls.push(Call { tokens: std::mem::replace(&mut left, again), sent_at, http_status, body });
            if left.is_empty() {
                break;
            }
            sleep(match hint {
                Some(RetryAfter::Seconds(seconds)) => Duration::from_secs(seconds),
                _ => Duration::from_millis(100 << attempt),
            });
        }
    }
    Ok(calls)
}

/// Decides from the log of a channel which tokens to delete.
pub fn tokens_to_delete(channel: Channel, calls: &[Call<'_>]) -> Result<Vec<Vec<u8>>, CleanupError> {
    let replies: Vec<_> = calls.iter().map(|call| (call, read(channel, Some(call.http_status), &call.body))).collect();
    let outcomes = replies.iter().map(|(call, reply)| (call.sent_at, reply.outcomes(&call.tokens))).collect::<Vec<_>>();
    let reports = outcomes.iter().flat_map(|(sent_at, outcomes)| {
        outcomes.iter().map(|outcome| outcome.to_report(None).sent_at(Time::Moment(*sent_at)))
    });
    let outcome =
        Policy::default().decide_with(State::default(), .., &reports.collect::<Vec<_>>(), Doubts::until_the_end)?;
    let removed = outcome.decisions().filter(|decided| matches!(decided.decision, Decision::Remove(_)));
    Ok(removed.map(|decided| decided.token).collect())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [channel, url, tokens @ ..] = &arguments[..] else { return Err("usage: sender CHANNEL URL TOKEN...".into()) };
    let (channel, tokens) = (channel.parse()?, tokens.iter().map(String::as_str).collect::<Vec<_>>());
    let agent = Agent::config_builder().http_status_as_error(false).build().into();
    let calls = deliver(&agent, channel, url, &tokens)?;
    for token in tokens_to_delete(channel, &calls)? {
        println!("delete {}", token.escape_ascii());
    }
    Ok(())
}
