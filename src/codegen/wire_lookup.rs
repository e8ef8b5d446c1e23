//! How the row of a text is found: the structure is chosen and proved here, and used by the library's `src/vendor/wire.rs`.
//!
//! A text is hashed by its length, its first eight bytes and its last eight, and a multiplier is searched that gives each text
//! of a list a slot of its own. A slot holds the only row that can have the text, and the library compares the two. The search
//! is bounded: a list for which it finds nothing gets its rows in the order of their texts, for a binary search.

/// Where the row of a text is.
#[derive(Debug, PartialEq, Eq)]
pub enum WireLookup {
    /// So few rows that a `match` is the fastest.
    Few,
    /// A row for each slot.
    Hashed { multiplier: u64, slots: Vec<u16> },
    /// The rows in the order of their texts.
    Sorted(Vec<u16>),
}

/// A list with fewer rows is not hashed.
const LEAST_HASHED: usize = 8;
/// How many multipliers are tried for a number of slots.
const TRIES: u64 = 1 << 10;
/// The largest number of slots is the number of texts times this.
const MOST_SLOTS_PER_TEXT: usize = 8;
/// Any odd number whose bits are well mixed; the library uses the same one.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

impl WireLookup {
    /// The lookup of different `texts`. Only one that finds every text is returned.
    pub fn new(texts: &[&str]) -> Self {
        Self::with_tries(texts, TRIES)
    }

    /// The same with another number of multipliers to try; with none, the rows are sorted.
    pub fn with_tries(texts: &[&str], tries: u64) -> Self {
        if texts.len() < LEAST_HASHED {
            return Self::Few;
        }
        let least = texts.len().next_power_of_two();
        let sizes = std::iter::successors(Some(least), |size| size.checked_mul(2));
        let sizes = sizes.take_while(|size| *size <= least * MOST_SLOTS_PER_TEXT);
        let mut multipliers = sizes.flat_map(|size| (0..tries).map(move |number| (size, multiplier(number))));
        let hashed = multipliers.find_map(|(size, multiplier)| Self::hashed(texts, size, multiplier));
        hashed.unwrap_or_else(|| Self::sorted(texts))
    }

    fn hashed(texts: &[&str], size: usize, multiplier: u64) -> Option<Self> {
        let (mut slots, mut is_taken) = (vec![0; size], vec![false; size]);
        for (row, text) in texts.iter().enumerate() {
            let slot = slot(text, size, multiplier);
            if std::mem::replace(&mut is_taken[slot], true) {
                return None;
            }
            slots[slot] = u16::try_from(row).ok()?;
        }
        Some(Self::Hashed { multiplier, slots })
    }

    fn sorted(texts: &[&str]) -> Self {
        let mut rows: Vec<usize> = (0..texts.len()).collect();
        rows.sort_by_key(|row| texts[*row]);
        Self::Sorted(rows.into_iter().map(|row| row as u16).collect())
    }

    /// The row of `text` among `texts`, for which this lookup was made: what the library computes.
    pub fn row(&self, texts: &[&str], text: &str) -> Option<usize> {
        let row = match self {
            Self::Few => texts.iter().position(|listed| *listed == text)?,
            Self::Hashed { multiplier, slots } => usize::from(slots[slot(text, slots.len(), *multiplier)]),
            Self::Sorted(rows) => {
                let place = rows.partition_point(|row| texts[usize::from(*row)] < text);
                usize::from(*rows.get(place)?)
            }
        };
        (texts.get(row) == Some(&text)).then_some(row)
    }
}

fn slot(text: &str, size: usize, multiplier: u64) -> usize {
    (digest(text.as_bytes()).wrapping_mul(multiplier) >> (u64::BITS - size.trailing_zeros())) as usize
}

fn digest(bytes: &[u8]) -> u64 {
    let number = |bytes: &[u8]| bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte));
    let (first, last) = match bytes.len() {
        8.. => (number(&bytes[..8]), number(&bytes[bytes.len() - 8..])),
        4..=7 => (number(&bytes[..4]), number(&bytes[bytes.len() - 4..])),
        0 => (0, 0),
        length => (u64::from(bytes[0]) << 8 | u64::from(bytes[length / 2]), bytes[length - 1].into()),
    };
    (first.wrapping_mul(SPREAD) ^ last).wrapping_add(bytes.len() as u64)
}

/// The same odd numbers in every build.
fn multiplier(number: u64) -> u64 {
    (number + 1).wrapping_mul(SPREAD).rotate_left(31).wrapping_mul(0xbf58_476d_1ce4_e5b9) | 1
}
