//! How long a code takes to become a status: `from_code` of every table next to what a server would use instead.
//!
//! Run it with `cargo bench --bench lookup`, and with `--features vendor` for the vendors' lists of texts as well. It prints
//! tables in Markdown, made of its own measurements.
//!
//! The peers hold the same rows: num_enum's generated `match` with a catch-all, a binary search over a sorted constant,
//! an `FxHashMap`, and a map of phf. All look up the same codes: listed ones at random, 10 % unlisted (half of these
//! near a listed code, half anywhere in `i64`), in a sequence too long for the branch predictor to learn. Each round
//! times every lookup in turn, so that whatever disturbs the machine disturbs all of them; a number in the table is the
//! median over the rounds, per lookup, and the factor is how many times `from_code`'s time that is.

#[cfg(feature = "vendor")]
#[macro_use]
mod wires;
mod peers;

use std::fmt::Debug;
use std::hint::black_box;
use std::time::Instant;

use push_status::StatusCode;
use rustc_hash::FxHashMap;

const CODES: usize = 1 << 16;
const ROUNDS: usize = 101;
const SEED: u64 = 20_260_801;

/// A table as its peers hold it: an enum of its own, whose `from_primitive` is num_enum's `match`. See `peers.rs`.
trait Peer: num_enum::FromPrimitive<Primitive = i64> + Copy + Eq + Debug + 'static {
    type Ours: StatusCode;

    const SORTED: &[(i64, Self)];

    fn ours(code: i64) -> Self::Ours;
    fn unknown(code: i64) -> Self;
    fn phf() -> impl Fn(i64) -> Self;

    fn by_search(code: i64) -> Self {
        let found = Self::SORTED.binary_search_by_key(&code, |entry| entry.0);
        found.map_or_else(|_| Self::unknown(code), |index| Self::SORTED[index].1)
    }

    fn by_fx_hash(code: i64, map: &FxHashMap<i64, Self>) -> Self {
        map.get(&code).copied().unwrap_or_else(|| Self::unknown(code))
    }
}

/// Nanoseconds per lookup in one table.
struct Measured {
    channel: &'static str,
    codes: usize,
    /// In the order of [`LOOKUPS`].
    nanoseconds: [f64; LOOKUPS.len()],
}

const LOOKUPS: [&str; 5] = ["`from_code`", "`match` (num_enum)", "binary search", "FxHashMap", "phf"];

fn main() {
    println!("| table | codes | {} |", LOOKUPS.join(" | "));
    println!("|---|--:|{}", "--:|".repeat(LOOKUPS.len()));
    for Measured { channel, codes, nanoseconds: [ours, peers @ ..] } in peers::measure_all() {
        let peers = peers.map(|peer| format!("{peer:.1} ns ({:.1}×)", peer / ours));
        println!("| {channel} | {codes} | **{ours:.1} ns** | {} |", peers.join(" | "));
    }
    #[cfg(feature = "vendor")]
    wires::print(peers::measures_of_texts());
}

/// The benchmark of one table; `None` if it has no row yet.
fn measure<P: Peer>() -> Option<Measured> {
    if P::SORTED.is_empty() {
        return None;
    }
    let codes = random_codes::<P>();
    let map: FxHashMap<i64, P> = P::SORTED.iter().copied().collect();
    let by_phf = P::phf();
    assert_agreement(&codes, &map, &by_phf);
    let rounds = (0..ROUNDS).map(|_| {
        [
            time(&codes, P::ours),
            time(&codes, P::from_primitive),
            time(&codes, P::by_search),
            time(&codes, |code| P::by_fx_hash(code, &map)),
            time(&codes, &by_phf),
        ]
    });
    Some(Measured { channel: P::Ours::CHANNEL.id(), codes: P::SORTED.len(), nanoseconds: medians(rounds.collect()) })
}

/// Codes to look up. On average, every tenth of them is not listed.
fn random_codes<P: Peer>() -> Vec<i64> {
    let mut random = fastrand::Rng::with_seed(SEED);
    let mut code = || {
        let listed = P::SORTED[random.usize(..P::SORTED.len())].0;
        match random.u8(..20) {
            0 => std::iter::repeat_with(|| random.i64(..)).find(|code| !is_listed::<P>(*code)),
            1 => std::iter::repeat_with(|| listed + random.i64(-16..=16)).find(|code| !is_listed::<P>(*code)),
            _ => None,
        }
        .unwrap_or(listed)
    };
    (0..CODES).map(|_| code()).collect()
}

fn is_listed<P: Peer>(code: i64) -> bool {
    P::SORTED.iter().any(|entry| entry.0 == code)
}

/// Nothing is timed that gives another answer than the rest.
fn assert_agreement<P: Peer>(codes: &[i64], map: &FxHashMap<i64, P>, by_phf: impl Fn(i64) -> P) {
    for &code in codes {
        let by_match = P::from_primitive(code);
        for peer in [P::by_search(code), P::by_fx_hash(code, map), by_phf(code)] {
            assert_eq!(peer, by_match, "{code}");
        }
        let ours = P::ours(code);
        assert_eq!(ours.code(), code);
        // Both print as `Name` or `Unknown(code)`.
        assert_eq!(format!("{ours:?}"), format!("{by_match:?}"), "{code}");
    }
}

/// Nanoseconds per lookup in one pass over `codes`.
fn time<T>(codes: &[i64], lookup: impl Fn(i64) -> T) -> f64 {
    let start = Instant::now();
    for &code in codes {
        black_box(lookup(code));
    }
    start.elapsed().as_nanos() as f64 / codes.len() as f64
}

/// The median of each column.
fn medians<const N: usize>(rounds: Vec<[f64; N]>) -> [f64; N] {
    std::array::from_fn(|column| {
        let mut times: Vec<f64> = rounds.iter().map(|round| round[column]).collect();
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    })
}
