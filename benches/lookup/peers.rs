//! The tables through what a server would use instead of this library.

use phf_generator::HashState;

use crate::{Measured, Peer};

/// The peer of a table, by the name of the library's enum.
macro_rules! status_table {
    (
        $(#[$docs:meta])*
        pub enum $name:ident {
            $($(#[$row_docs:meta])* $variant:ident = Row { index: $index:literal, code: $code:expr, $($cells:tt)* },)*
        }
        $($parameters:item)*
    ) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::FromPrimitive)]
        #[repr(i64)]
        pub enum $name {
            $($variant = $code,)*
            #[num_enum(catch_all)]
            Unknown(i64),
        }

        impl crate::Peer for $name {
            type Ours = push_status::$name;

            const SORTED: &[(i64, Self)] = &crate::peers::sorted([$(($code, Self::$variant)),*]);

            fn ours(code: i64) -> Self::Ours {
                Self::Ours::from_code(code)
            }

            fn unknown(code: i64) -> Self {
                Self::Unknown(code)
            }

            fn phf() -> impl Fn(i64) -> Self {
                crate::peers::phf::<Self, { Self::SORTED.len() }, { Self::SORTED.len().div_ceil(5) }>()
            }
        }
    };
}

/// The benchmark of every table.
macro_rules! push_status {
    (pub enum PushStatus { $($channel:ident($status:ident),)* } $($rest:tt)*) => {
        pub struct PushStatus;

        impl PushStatus {
            pub const MEASURES: &[fn() -> Option<crate::Measured>] = &[$(crate::measure::<super::$status>),*];
        }
    };
}

macro_rules! channels {
    ($($channels:tt)*) => {
        pub struct Channel;
    };
}
macro_rules! actions {
    ($($actions:tt)*) => {
        pub struct Action;
    };
}
macro_rules! sources {
    ($($sources:tt)*) => {
        pub static SOURCES: () = ();
    };
}

/// The committed files of the tables, as in the library, except that the macros that they call are those above.
#[allow(dead_code, unused_imports, reason = "only the tables and their list matter here")]
mod tables {
    include!("../../src/prebuilt/mod.rs");
}

/// The benchmarks of the lists of texts.
#[cfg(feature = "vendor")]
pub fn measures_of_texts() -> impl Iterator<Item = fn() -> crate::wires::Measured> {
    tables::vendor::List::MEASURES.iter().copied().flatten()
}

/// Runs the benchmark of every table, in the registry's order.
pub fn measure_all() -> impl Iterator<Item = Measured> {
    tables::PushStatus::MEASURES.iter().filter_map(|measure| measure())
}

/// The entries by number.
pub const fn sorted<P: Copy, const N: usize>(mut entries: [(i64, P); N]) -> [(i64, P); N] {
    let mut end = N;
    while end > 1 {
        let mut index = 1;
        while index < end {
            if entries[index - 1].0 > entries[index].0 {
                (entries[index - 1], entries[index]) = (entries[index], entries[index - 1]);
            }
            index += 1;
        }
        end -= 1;
    }
    entries
}

/// What `phf::phf_map!` makes of the table. The macro itself takes an `i64` only as a literal with the type at its end.
///
/// The lengths are constants, as they are in the macro's map: the hash is divided by both.
pub fn phf<P: Peer, const ENTRIES: usize, const BUCKETS: usize>() -> impl Fn(i64) -> P {
    let codes: Vec<i64> = P::SORTED.iter().map(|entry| entry.0).collect();
    let HashState { key, disps, map } = phf_generator::generate_hash(&codes);
    let displacements: [(u32, u32); BUCKETS] = std::array::from_fn(|bucket| disps[bucket]);
    let entries: [(i64, P); ENTRIES] = std::array::from_fn(|place| P::SORTED[map[place]]);
    assert_eq!((disps.len(), map.len()), (BUCKETS, ENTRIES));
    move |code| {
        let hashes = phf_shared::hash(&code, &key);
        let (listed, status) = entries[phf_shared::get_index(&hashes, &displacements, ENTRIES) as usize];
        if listed == code { status } else { P::unknown(code) }
    }
}
