//! The loop of a sender: send, read the answers, send again what may be sent again, and ask the cleanup which tokens to delete.

use std::{collections::BTreeMap, iter, mem, thread, time};

use push_status::Channel;
use push_status::cleanup::{CleanupError, Decision, Doubts, Policy, State, Time};
use push_status::reply::{RetryAfter, read, retry_after};

/// A call in the sender's log. Without an answer there is no status, and nobody knows what became of the message.
pub struct Call<'t> {
    pub sent_at: i64,
    pub tokens: Vec<&'t str>,
    pub status: Option<u16>,
    pub body: Vec<u8>,
}

fn now() -> i64 {
    time::UNIX_EPOCH.elapsed().map_or(0, |elapsed| elapsed.as_millis() as i64)
}

/// Sends a message to the tokens of one call, and again to those that may get it again. Put your vendor's request in it.
pub fn deliver<'t>(agent: &ureq::Agent, channel: Channel, url: &str, mut tokens: Vec<&'t str>) -> Vec<Call<'t>> {
    let (mut calls, mut pause) = (Vec::new(), 0);
    while !tokens.is_empty() && calls.len() < 4 {
        thread::sleep(time::Duration::from_millis(pause));
        let sent_at = now();
        let answer = agent.post(url).send(tokens.join(",").as_str()).and_then(|mut response| {
            let hint = response.headers().get("retry-after").and_then(|hint| retry_after(hint.to_str().ok()?));
            Ok((Some(response.status().as_u16()), response.body_mut().read_to_vec()?, hint))
        });
        let (status, body, hint) = answer.unwrap_or_default();
        let reply = read(channel, status, &body);
        let mut again = reply.outcomes(&tokens);
        again.retain(|outcome| outcome.may_send_again());
        let again = again.iter().map(|outcome| outcome.token()).collect();
        pause = match hint {
            Some(RetryAfter::Seconds(seconds)) => seconds.saturating_mul(1000),
            Some(RetryAfter::At(second)) => second.saturating_mul(1000).saturating_sub(now()).try_into().unwrap_or(0),
            None => 100 << calls.len(),
        };
        calls.push(Call { sent_at, tokens: mem::replace(&mut tokens, again), status, body });
    }
    calls
}

/// Which tokens to delete, by the log of a channel and the times when the tokens were registered, in milliseconds.
pub fn to_delete(channel: Channel, calls: &[Call], store: &BTreeMap<&str, i64>) -> Result<Vec<Vec<u8>>, CleanupError> {
    let replies: Vec<_> = calls.iter().map(|call| (call, read(channel, call.status, &call.body))).collect();
    let outcomes: Vec<_> =
        replies.iter().flat_map(|(call, reply)| iter::repeat(call).zip(reply.outcomes(&call.tokens))).collect();
    let reports = outcomes.iter().map(|(call, outcome)| {
        let registered_at = store.get(outcome.token()).copied().map(Time::Moment);
        outcome.to_report(registered_at).sent_at(Time::Moment(call.sent_at))
    });
    let reports: Vec<_> = reports.collect();
    let decided = Policy::default().decide_with(State::default(), .., &reports, Doubts::until_the_end)?;
    let removed = decided.decisions().filter(|decided| matches!(decided.decision, Decision::Remove(_)));
    Ok(removed.map(|decided| decided.token).collect())
}
