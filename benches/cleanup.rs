//! How long `cleanup` takes for ten million reports, and how much memory, in the library without the command, and on one core.
//!
//! `cargo bench --features cleanup --bench cleanup` prints one table in Markdown. `benches/cleanup.sh` measures the command.
//!
//! Reports are made up while they are read, in both passes, so that the memory is only that of the decisions. The time to make
//! them is part of the measured time, and printed next to it. One in a hundred speaks against its token, half of these dead and half
//! suspect; each token gets one message, in one day. Peak memory is what Linux says of the process.

use std::fs;
use std::hint::black_box;
use std::time::Instant;

use push_status::cleanup::{FirstPass, Policy, Report, State, Time};
use push_status::{Action, Channel, PushStatus, TokenVerdict};

const REPORTS: u64 = 10_000_000;
/// One report of so many speaks against its token.
const AGAINST: u64 = 100;
const START: i64 = 1_790_000_000_000;
const DAY: i64 = 86_400_000;

fn main() {
    let codes = Codes::new();
    let make = |take: &mut dyn FnMut(&Report<'_>)| {
        for index in 0..REPORTS {
            let (channel, status) = codes.of(index);
            let sent_at = Time::Moment(START + (DAY as f64 * index as f64 / REPORTS as f64) as i64);
            take(&Report::new(text(mixed(index), &mut [0; 64]), channel, status).sent_at(sent_at));
        }
    };
    let start = Instant::now();
    make(&mut |report| _ = black_box(report));
    make(&mut |report| _ = black_box(report));
    let making = start.elapsed();
    let before = peak_memory();

    let start = Instant::now();
    let mut first = FirstPass::new(&Policy::default());
    make(&mut |report| first.add(report));
    let doubts = first.finish(State::default(), ..).unwrap_or_else(|error| unreachable!("{error}"));
    let mut second = doubts.second_pass();
    make(&mut |report| second.add(report));
    let second = second.finish();
    let outcome = doubts.decide(second).unwrap_or_else(|error| unreachable!("{error}"));
    let decided = start.elapsed();

    assert_eq!(outcome.decisions().count() as u64, REPORTS / AGAINST);
    let memory = (peak_memory() - before) as f64 / 1024.0;
    println!("| reports | against a token | decided in | of it making reports | memory |");
    println!("|--:|--:|--:|--:|--:|");
    println!(
        "| {REPORTS} | {} | **{:.1} s** | {:.1} s | {memory:.0} MB |",
        REPORTS / AGAINST,
        decided.as_secs_f64(),
        making.as_secs_f64()
    );
}

/// The codes of the channels by what they say.
struct Codes {
    delivered: Vec<(Channel, PushStatus)>,
    against: [Vec<(Channel, PushStatus)>; 2],
}

impl Codes {
    fn new() -> Self {
        let of = |is_it: &dyn Fn(&PushStatus) -> bool| {
            let resolved = |channel: &Channel| {
                let channel = *channel;
                PushStatus::all().map(move |status| (channel, PushStatus::resolve(channel, status.code())))
            };
            Channel::ALL
                .iter()
                .flat_map(resolved)
                .filter(|(channel, status)| is_it(status) && [*channel, Channel::Common].contains(&status.channel()))
                .collect::<Vec<_>>()
        };
        let against = [TokenVerdict::Dead, TokenVerdict::Suspect].map(|token| {
            of(&|status| {
                matches!(status.action(), Action::RemoveToken | Action::ConfirmToken) && status.token_verdict() == token
            })
        });
        Self { delivered: of(&|status| status.token_verdict() == TokenVerdict::Alive), against }
    }

    fn of(&self, index: u64) -> (Channel, PushStatus) {
        let codes = match index % AGAINST {
            0 => &self.against[(index / AGAINST) as usize % 2],
            _ => &self.delivered,
        };
        codes[(mixed(index) >> 32) as usize % codes.len()]
    }
}

/// A bijection, so that each id appears once, in no particular order (SplitMix64).
const fn mixed(index: u64) -> u64 {
    let mut id = index.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    id = (id ^ (id >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    id = (id ^ (id >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    id ^ (id >> 31)
}

/// A token as APNs has them: 64 hexadecimal digits, here with the id in front.
fn text(mut id: u64, buffer: &mut [u8; 64]) -> &str {
    for digit in buffer.iter_mut() {
        *digit = b"0123456789abcdef"[(id >> 60) as usize];
        id = id.rotate_left(4);
    }
    std::str::from_utf8(buffer).unwrap_or_default()
}

/// In KiB; 0 where the system does not say.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}
