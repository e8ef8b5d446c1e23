//! A whole sender: it sends a message, reads each vendor's answer, and sends again what may be sent again. What it returns is
//! what a cleanup needs.
//!
//! ```text
//! cargo run --features reply --example sender huawei http://127.0.0.1:8080/huawei token-1 token-2
//! ```

use std::thread::sleep;
use std::time::Duration;

use push_status::reply::{RetryAfter, SendState, read, retry_after};
use push_status::{Action, Channel, TokenVerdict};
use ureq::Agent;

/// What became of the message to one token.
#[derive(Debug)]
#[allow(missing_docs, reason = "as the methods of `TokenOutcome`")]
pub struct Delivery {
    pub token: String,
    pub state: SendState,
    pub action: Action,
    pub verdict: TokenVerdict,
    /// The list and the code, for a log.
    pub code: String,
}

/// Sends one message to each of the tokens, in at most four attempts.
pub fn deliver(agent: &Agent, channel: Channel, url: &str, tokens: &[&str]) -> Result<Vec<Delivery>, ureq::Error> {
    // APNs and FCM take one token in each call; the others take up to 1,000 of them.
    let chunk = if matches!(channel, Channel::Apple | Channel::Fcm) { 1 } else { 1_000 };
    let mut deliveries = Vec::new();
    for sent in tokens.chunks(chunk) {
        let mut left = sent.to_vec();
        for attempt in 0..4 {
            // Your vendor's request goes here. An error is one of the network: nobody knows what became of the message.
            let mut response = agent.post(url).send(left.join(",").as_str())?;
            let (status, header) = (response.status().as_u16(), response.headers().get("retry-after").cloned());
            let body = response.body_mut().read_to_vec()?;

            let reply = read(channel, Some(status), &body);
            let (again, done): (Vec<_>, Vec<_>) =
                reply.outcomes(&left).into_iter().partition(|outcome| outcome.may_send_again() && attempt < 3);
            deliveries.extend(done.iter().map(|outcome| Delivery {
                token: outcome.token().to_owned(),
                state: outcome.state(),
                action: outcome.action(),
                verdict: outcome.token_verdict(),
                code: outcome.outcome().to_string(),
            }));
            left = again.iter().map(|outcome| outcome.token()).collect();
            if left.is_empty() {
                break;
            }
            sleep(match header.as_ref().and_then(|value| retry_after(value.to_str().ok()?)) {
                Some(RetryAfter::Seconds(seconds)) => Duration::from_secs(seconds),
                _ => Duration::from_millis(100 << attempt),
            });
        }
    }
    Ok(deliveries)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [channel, url, tokens @ ..] = &arguments[..] else { return Err("usage: sender CHANNEL URL TOKEN...".into()) };
    let tokens: Vec<_> = tokens.iter().map(String::as_str).collect();
    let agent = Agent::config_builder().http_status_as_error(false).build().into();
    for delivery in deliver(&agent, channel.parse()?, url, &tokens)? {
        println!("{delivery:?}");
    }
    Ok(())
}
