//! How long a reply takes to be read, next to serde_json reading the same body into a struct made for it.
//!
//! Run it with `cargo bench --features reply --bench reply`. It prints one table in Markdown, made of its own measurements:
//! the median over the rounds, with both readers taking turns in each round.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use fastrand::Rng;
use push_status::Channel;
use push_status::reply::read;
use serde::Deserialize;

const ROUNDS: usize = 201;

/// What a sender writes by hand for APNs.
#[derive(Deserialize)]
struct Apns {
    reason: String,
    timestamp: Option<u64>,
}

/// The same without an allocation.
#[derive(Deserialize)]
struct BorrowedApns<'a> {
    #[serde(borrow)]
    reason: Cow<'a, str>,
    timestamp: Option<u64>,
}

/// What a sender writes by hand for HarmonyOS.
#[derive(Deserialize)]
struct Harmony<'a> {
    #[serde(borrow)]
    code: Cow<'a, str>,
    #[serde(borrow)]
    msg: Cow<'a, str>,
}

/// The JSON in `msg`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Msg<'a> {
    failure: u64,
    #[serde(borrow)]
    illegal_tokens: BTreeMap<Cow<'a, str>, Vec<Cow<'a, str>>>,
}

fn apns_by_hand(body: &[u8]) -> u64 {
    let Ok(reply) = serde_json::from_slice::<Apns>(body) else { return 0 };
    reply.timestamp.unwrap_or_default() + u64::from(reply.reason == "Unregistered")
}

fn apns_borrowed_by_hand(body: &[u8]) -> u64 {
    let Ok(reply) = serde_json::from_slice::<BorrowedApns<'_>>(body) else { return 0 };
    reply.timestamp.unwrap_or_default() + u64::from(reply.reason == "Unregistered")
}

fn harmony_by_hand(body: &[u8]) -> u64 {
    let Ok(reply) = serde_json::from_slice::<Harmony<'_>>(body) else { return 0 };
    let Ok(msg) = serde_json::from_str::<Msg<'_>>(&reply.msg) else { return 0 };
    let tokens: usize = msg.illegal_tokens.values().map(Vec::len).sum();
    msg.failure + tokens as u64 + reply.code.len() as u64
}

fn apns(body: &[u8]) -> u64 {
    let reply = read(Channel::Apple, Some(410), body);
    reply.valid_before().unwrap_or_default().unsigned_abs() + u64::from(reply.call().action().is_retryable())
}

fn harmony(body: &[u8]) -> u64 {
    let reply = read(Channel::HarmonyOs, Some(200), body);
    reply.tokens().len() as u64 + u64::from(reply.call().action().is_retryable())
}

/// A reply that names so many tokens, half of them for each of two reasons.
fn harmony_reply(tokens: usize) -> String {
    let mut rng = Rng::with_seed(16);
    let mut list = |tokens: usize| {
        (0..tokens).fold(String::new(), |mut list, _| {
            let comma = if list.is_empty() { "" } else { "," };
            // As long as the tokens of HarmonyOS, which begin alike.
            let token = std::iter::repeat_with(|| rng.alphanumeric()).take(120).collect::<String>();
            let _ = write!(list, "{comma}\"MAMz{token}\"");
            list
        })
    };
    let (first, second) = (list(tokens / 2), list(tokens - tokens / 2));
    let msg = format!(
        "{{\"success\":0,\"failure\":{tokens},\"illegalTokens\":{{\"noRight\":[{first}],\"tokenFormatError\":[{second}]}}}}"
    );
    format!("{{\"code\":\"80300007\",\"msg\":{},\"requestId\":\"r1\"}}", serde_json::Value::from(msg))
}

/// Nanoseconds of one call, the median over the rounds, for each of the readers in turn.
fn measure<const N: usize>(body: &str, readers: [fn(&[u8]) -> u64; N]) -> [f64; N] {
    // About a fifth of a millisecond for each reader in each round.
    let calls = (50_000 / body.len()).max(1);
    let mut times = [const { Vec::new() }; N];
    for _ in 0..ROUNDS {
        for (reader, times) in readers.iter().zip(&mut times) {
            let start = Instant::now();
            for _ in 0..calls {
                black_box(reader(black_box(body.as_bytes())));
            }
            times.push(start.elapsed().as_nanos() as f64 / calls as f64);
        }
    }
    times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    })
}

/// All that a sender does with a reply.
fn harmony_outcomes(body: &[u8]) -> u64 {
    let reply = read(Channel::HarmonyOs, Some(200), body);
    let sent: Vec<_> = reply.tokens().iter().filter_map(|token| token.token()).collect();
    reply.outcomes(&sent).iter().filter(|outcome| outcome.may_send_again()).count() as u64
}

fn main() {
    println!("| reply | bytes | into a struct | `read` | factor | with `outcomes` |");
    println!("| --- | --: | --: | --: | --: | --: |");
    let body = r#"{"reason":"Unregistered","timestamp":1700000000123}"#;
    let [hand, borrowed, ours] = measure(body, [apns_by_hand, apns_borrowed_by_hand, apns]);
    for (name, hand) in [("APNs", hand), ("APNs, struct without an allocation", borrowed)] {
        println!("| {name} | {} | {hand:.0} ns | {ours:.0} ns | {:.2} | |", body.len(), ours / hand);
    }
    for tokens in [10, 100, 1_000, 10_000] {
        let body = harmony_reply(tokens);
        let [hand, ours, all] = measure(&body, [harmony_by_hand, harmony, harmony_outcomes]);
        println!(
            "| HarmonyOS, {tokens} tokens | {} | {:.1} µs | {:.1} µs | {:.2} | {:.1} µs |",
            body.len(),
            hand / 1e3,
            ours / 1e3,
            ours / hand,
            all / 1e3
        );
    }
}
