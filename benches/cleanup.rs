//! How long a round of ten million reports takes, and how much memory, with ids as numbers and as texts.
//!
//! Run it with `cargo bench --features cleanup --bench cleanup`; it prints one table in Markdown, made of its own measurements.
//!
//! Reports are made up while they are read, in both passes, so that the memory is that of the decisions alone; the time to
//! make them is in the measured one, and told beside it. One in a hundred speaks against its token, half of these dead and
//! half suspect, in the channels' own codes; each id stands once. Peak memory is what Linux says of the process,
//! each row in a process of its own.

use std::borrow::Borrow;
use std::fs;
use std::hash::Hash;
use std::hint::black_box;
use std::process::Command;
use std::time::Instant;

use push_status::cleanup::{FirstPass, Policy, Report, State};
use push_status::{Action, Channel, PushStatus, TokenVerdict};

const REPORTS: u64 = 10_000_000;
/// One report of so many speaks against its token.
const AGAINST: u64 = 100;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.iter().find_map(|argument| argument.strip_prefix("ids=")) {
        Some("numbers") => measure("`u64`", |index, read| read(&mixed(index))),
        Some(_) => measure("text of 64 bytes", |index, read| read(text(mixed(index), &mut [0; 64]))),
        None => {
            println!("| ids | reports | against a token | decided in | of it making reports | memory |");
            println!("|---|--:|--:|--:|--:|--:|");
            for ids in ["ids=numbers", "ids=texts"] {
                let output = Command::new(&arguments[0]).arg(ids).output();
                print!(
                    "{}",
                    output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default()
                );
            }
        }
    }
}

/// The table's row for one kind of id; `with_id` lends the id of a report.
fn measure<Q>(ids: &str, with_id: impl Fn(u64, &mut dyn FnMut(&Q)))
where
    Q: Ord + Hash + ToOwned + ?Sized,
    Q::Owned: Ord + Hash + Clone + Borrow<Q>,
{
    let codes = Codes::new();
    let make = |take: &mut dyn FnMut(&Report<'_, Q>)| {
        for index in 0..REPORTS {
            let (channel, status) = codes.of(index);
            with_id(index, &mut |id| take(&Report::new(id, channel, status)));
        }
    };
    let start = Instant::now();
    make(&mut |report| _ = black_box(report));
    make(&mut |report| _ = black_box(report));
    let making = start.elapsed();
    let before = peak_memory();

    let start = Instant::now();
    let mut first = FirstPass::new(&Policy::default(), State::<Q::Owned>::default(), 1);
    make(&mut |report| first.add(report));
    let mut second = first.again();
    make(&mut |report| second.add(report));
    let outcome = second.finish().unwrap_or_else(|error| unreachable!("{error}"));
    let decided = start.elapsed();

    assert_eq!(outcome.decisions().count() as u64, REPORTS / AGAINST);
    assert_eq!(outcome.removals().count() + outcome.state().to_confirm().count(), (REPORTS / AGAINST) as usize);
    let memory = (peak_memory() - before) as f64 / 1024.0;
    println!(
        "| {ids} | {REPORTS} | {} | **{:.1} s** | {:.1} s | {memory:.0} MB |",
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
            let beside = |channel: &Channel| {
                let channel = *channel;
                PushStatus::all().map(move |status| (channel, PushStatus::resolve(channel, status.code())))
            };
            Channel::ALL
                .iter()
                .flat_map(beside)
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

/// A bijection, so that each id stands once, in no order (SplitMix64).
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
