//! How long a text takes to become a code of a vendor's list: `from_wire` of every list of texts next to what a server would
//! use instead.

use std::collections::HashSet;
use std::hint::black_box;
use std::time::Instant;

use phf_generator::HashState;
use rustc_hash::FxHashMap;

use crate::{CODES, ROUNDS, SEED, medians};

/// A list of texts as its peers hold it: an enum of its own.
pub trait Peer: Copy + Eq + std::fmt::Debug + 'static {
    type Ours: Into<push_status::vendor::VendorStatus>;

    const ID: &'static str;
    const ENTRIES: &[(&'static str, Self)];

    fn ours(text: &str) -> Option<Self::Ours>;
    fn by_match(text: &str) -> Option<Self>;
}

/// The peer of a list of texts, by the name of the library's enum.
macro_rules! text_list {
    (
        $(#[$docs:meta])*
        pub enum $name:ident {
            $($(#[$row_docs:meta])* $variant:ident = ListRow { index: $index:literal, wire: $wire:literal, $($cells:tt)* },)*
        }
        $($parameters:item)*
    ) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $($variant,)*
        }

        impl crate::wires::Peer for $name {
            type Ours = push_status::vendor::$name;

            const ID: &'static str = stringify!($name);
            const ENTRIES: &[(&'static str, Self)] = &[$(($wire, Self::$variant)),*];

            #[inline]
            fn ours(text: &str) -> Option<Self::Ours> {
                Self::Ours::from_wire(text)
            }

            #[inline]
            fn by_match(text: &str) -> Option<Self> {
                match text {
                    $($wire => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl $name {
            pub const MEASURE: Option<fn() -> crate::wires::Measured> = Some(crate::wires::measure::<Self>);
        }
    };
}

macro_rules! integer_list {
    ($(#[$docs:meta])* pub enum $name:ident { $($rows:tt)* } $($parameters:item)*) => {
        pub struct $name;

        impl $name {
            pub const MEASURE: Option<fn() -> crate::wires::Measured> = None;
        }
    };
}

macro_rules! lists {
    (pub enum List { $($(#[$docs:meta])* $list:ident = $data:expr,)* }) => {
        pub struct List;

        impl List {
            pub const MEASURES: &[Option<fn() -> crate::wires::Measured>] = &[$(super::$list::MEASURE),*];
        }
    };
}

pub struct Measured {
    id: &'static str,
    codes: usize,
    /// In the order of [`LOOKUPS`].
    nanoseconds: [f64; LOOKUPS.len()],
}

const LOOKUPS: [&str; 4] = ["`from_wire`", "`match`", "FxHashMap", "phf"];

pub fn print(measures: impl Iterator<Item = fn() -> Measured>) {
    println!("\n| list | codes | {} |", LOOKUPS.join(" | "));
    println!("|---|--:|{}", "--:|".repeat(LOOKUPS.len()));
    for measure in measures {
        let Measured { id, codes, nanoseconds: [ours, peers @ ..] } = measure();
        let peers = peers.map(|peer| format!("{peer:.1} ns ({:.1}×)", peer / ours));
        println!("| {id} | {codes} | **{ours:.1} ns** | {} |", peers.join(" | "));
    }
}

pub fn measure<P: Peer>() -> Measured {
    let texts = random_texts::<P>();
    let map: FxHashMap<&str, P> = P::ENTRIES.iter().copied().collect();
    let by_phf = phf::<P>();
    for text in &texts {
        let by_match = P::by_match(text);
        assert_eq!((map.get(text.as_str()).copied(), by_phf(text)), (by_match, by_match), "{text}");
        let ours = P::ours(text).map(|code| code.into().wire());
        assert_eq!(ours, by_match.map(|_| text.as_str()), "{text}");
    }
    let rounds = (0..ROUNDS).map(|_| {
        [
            time(&texts, P::ours),
            time(&texts, |text| P::by_match(text)),
            time(&texts, |text| map.get(text)),
            time(&texts, &by_phf),
        ]
    });
    Measured { id: P::ID, codes: P::ENTRIES.len(), nanoseconds: medians(rounds.collect()) }
}

/// Texts to look up. On average, every tenth of them is not listed, and half of those are nearly listed.
fn random_texts<P: Peer>() -> Vec<String> {
    let listed: HashSet<&str> = P::ENTRIES.iter().map(|entry| entry.0).collect();
    let mut random = fastrand::Rng::with_seed(SEED);
    let mut text = || {
        let wire = P::ENTRIES[random.usize(..P::ENTRIES.len())].0;
        let mut other = match random.u8(..20) {
            0 => std::iter::repeat_with(|| random.alphabetic()).take(wire.len()).collect(),
            1 => format!("{}{}", &wire[..wire.len() - 1], random.alphabetic()),
            _ => return wire.to_owned(),
        };
        while listed.contains(other.as_str()) {
            other.push('x');
        }
        other
    };
    (0..CODES).map(|_| text()).collect()
}

/// Nanoseconds per lookup in one pass over `texts`.
fn time<'a, T>(texts: &'a [String], lookup: impl Fn(&'a str) -> T) -> f64 {
    let start = Instant::now();
    for text in texts {
        black_box(lookup(text));
    }
    start.elapsed().as_nanos() as f64 / texts.len() as f64
}

/// What `phf::phf_map!` makes of the list.
fn phf<P: Peer>() -> impl Fn(&str) -> Option<P> {
    let texts: Vec<&str> = P::ENTRIES.iter().map(|entry| entry.0).collect();
    let HashState { key, disps, map } = phf_generator::generate_hash(&texts);
    let entries: Vec<(&str, P)> = map.iter().map(|place| P::ENTRIES[*place]).collect();
    move |text| {
        let hashes = phf_shared::hash(text, &key);
        let (listed, code) = entries[phf_shared::get_index(&hashes, &disps, entries.len()) as usize];
        (listed == text).then_some(code)
    }
}
