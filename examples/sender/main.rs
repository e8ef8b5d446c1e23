//! A whole sender: it sends a message, reads each answer, sends again what may be sent again, and lets the cleanup decide.
//! Each token comes with the milliseconds since 1970 at which it was last registered: `sender huawei URL token-1@1780000000000`.

use std::thread::sleep;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use push_status::Channel;
use push_status::cleanup::{CleanupError, Decision, Doubts, Policy, State, Time};
use push_status::reply::{RetryAfter, read, retry_after};

/// What a sender keeps in its log: a call, and its answer. Without an answer, nobody knows what became of the message.
type Call<'t> = (i64, Vec<&'t str>, Option<u16>, Vec<u8>);

fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_millis() as i64)
}

fn deliver<'t>(agent: &ureq::Agent, channel: Channel, url: &str, mut left: Vec<&'t str>, calls: &mut Vec<Call<'t>>) {
    for attempt in 0..4 {
        let (sent_at, mut status, mut body, mut hint) = (now(), None, Vec::new(), None);
        if let Ok(mut response) = agent.post(url).send(left.join(",").as_str()) {
            status = Some(response.status().as_u16());
            hint = response.headers().get("retry-after").and_then(|header| retry_after(header.to_str().ok()?));
            body = response.body_mut().read_to_vec().unwrap_or_default();
        }
        let outcomes = read(channel, status, &body).outcomes(&left);
        let again = outcomes.iter().filter(|outcome| outcome.may_send_again()).map(|outcome| outcome.token()).collect();
        calls.push((sent_at, std::mem::replace(&mut left, again), status, body));
        match hint {
            _ if left.is_empty() => return,
            Some(RetryAfter::Seconds(seconds)) => sleep(Duration::from_secs(seconds)),
            Some(RetryAfter::At(second)) => sleep(Duration::from_secs((second - now() / 1000).max(0) as u64)),
            None => sleep(Duration::from_millis(100 << attempt)),
        }
    }
}

fn to_delete(channel: Channel, calls: &[Call], registered: impl Fn(&str) -> i64) -> Result<Vec<Vec<u8>>, CleanupError> {
    let replies: Vec<_> = calls.iter().map(|(at, sent, status, body)| (*at, sent, read(channel, *status, body))).collect();
    let outcomes = replies.iter().flat_map(|(at, sent, reply)| reply.outcomes(sent).into_iter().map(|of| (*at, of)));
    let outcomes: Vec<_> = outcomes.map(|(at, of)| (Time::Moment(at), Time::Moment(registered(of.token())), of)).collect();
    let reports: Vec<_> = outcomes.iter().map(|(at, since, of)| of.to_report(Some(*since)).sent_at(*at)).collect();
    let decided = Policy::default().decide_with(State::default(), None, &reports, Doubts::until_the_end)?;
    let removed = decided.decisions().filter(|of| matches!(of.decision, Decision::Remove(_)));
    Ok(removed.map(|of| of.token).collect())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [channel, url, tokens @ ..] = &arguments[..] else { return Err("usage: sender CHANNEL URL TOKEN@TIME...".into()) };
    let tokens = tokens.iter().map(|token| Some((token.split_once('@')?.0, token.split_once('@')?.1.parse::<i64>().ok()?)));
    let tokens: Vec<_> = tokens.collect::<Option<_>>().ok_or("a token without its time")?;
    todo!()
}
