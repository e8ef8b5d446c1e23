//! How a table's codes are found: the structure is chosen and proved here, and printed by `emit`.
//!
//! A code is *spread*: it is turned into another number by steps that can be undone, so no two codes spread to the same
//! number. The lowest bits of that number are a *slot*, a place in an array. The slot holds the spread of its code combined
//! by xor with the code's row. The xor of a slot and a spread is therefore the row if the code is the slot's own. Any other
//! code in that slot differs above the lowest bits, so the xor is a number that is no row. A free slot holds what a code
//! would leave there whose row is the last index of the array: there are fewer codes than slots, so that is no row either.
//!
//! For example, with four slots, a code that spreads to 0b1101_10 and is in row 1 has the slot 0b10, which holds 0b1101_11:
//! the xor of both is 1. Another code in that slot, such as one that spreads to 0b0111_10, gives 0b1010_01, which is no row.
//!
//! The shapes, the fastest first:
//!
//! - Dense: the distance from the first code, if the codes are close to each other.
//! - Hashed: a multiplication and a rotation, if a multiplier is found that gives each code a slot of its own.
//! - Two levels, if the table is large: hash and displace (Belazzougui, Botelho, Dietzfelbinger, "Hash, displace, and
//!   compress", 2009). Multiply-shift is universal (Dietzfelbinger et al., 1997), so a multiplier is found quickly for any
//!   set of codes that was not made to prevent it.
//! - Sorted: a binary search, which needs no luck. The search for a hash gives up after a number of steps, so that no table
//!   can make a build run without end; somebody who knows the multipliers could make a table for which none of them works.

/// Where a code's row is. Rows are indices into the codes that the lookup was made for.
#[derive(Debug, PartialEq, Eq)]
pub enum Lookup {
    /// No codes at all.
    Empty,
    /// A slot for each number from the first code, to the last code at least.
    Dense { first: i64, slots: Vec<u64> },
    /// All codes in one bucket, whose displacement is 0.
    Hashed(PerfectHash),
    /// A few codes in each bucket.
    TwoLevel(PerfectHash),
    /// Each code with its row, in the order of the codes, for a binary search.
    Sorted(Vec<(i64, u64)>),
}

/// A hash that gives each code a slot of its own.
///
/// The bits above those of a slot are a code's bucket, whose displacement, by xor, moves the slot to one that is free.
/// Codes in one slot still differ above the lowest bits: otherwise they had one bucket, thus one displacement, thus, being
/// in one slot, the same lowest bits as well.
#[derive(Debug, PartialEq, Eq)]
pub struct PerfectHash {
    /// Odd, so that multiplying by it can be undone.
    pub multiplier: u64,
    pub rotation: u32,
    /// By bucket; as many as a power of two.
    pub displacements: Vec<u32>,
    /// As many as a power of two, as in every shape.
    pub slots: Vec<u64>,
}

/// Array elements per code above which an array is more hole than table.
const DENSE_SPAN_PER_CODE: i128 = 4;
/// A table larger than this gets two levels: one multiplier for all would want too many slots.
const MOST_ONE_LEVEL: usize = 64;
const CODES_PER_BUCKET: usize = 4;
/// How many multipliers to try for a number of slots. A try fails early with one bucket, and seldom with many.
const ONE_LEVEL_TRIES: usize = 1 << 12;
const TWO_LEVEL_TRIES: usize = 1 << 4;
/// How many numbers of slots to try with two levels, each twice the one before.
const TWO_LEVEL_SIZES: usize = 4;
/// How often a code may be put into a slot before the search for a hash ends: less than a second in an unoptimized build
/// script, and thirty times what 100,000 random codes need.
const MOST_STEPS: usize = 1 << 24;

impl Lookup {
    /// The lookup of distinct `codes`. Only one that finds every code at its row is returned.
    pub fn new(codes: &[i64]) -> Self {
        Self::within(codes, MOST_STEPS)
    }

    /// The same with another bound on the search for a hash, in codes that are put into a slot; 0 finds none.
    pub fn within(codes: &[i64], steps: usize) -> Self {
        let steps = &mut { steps };
        let hashed = |size, buckets, tries, steps: &mut usize| PerfectHash::find(codes, size, buckets, tries, steps);
        let buckets = (codes.len() / CODES_PER_BUCKET).next_power_of_two().max(2);
        let found = Self::dense(codes)
            .or_else(|| {
                one_level_sizes(codes.len()).find_map(|size| hashed(size, 1, ONE_LEVEL_TRIES, steps)).map(Self::Hashed)
            })
            .or_else(|| {
                two_level_sizes(codes.len())
                    .find_map(|size| hashed(size, buckets, TWO_LEVEL_TRIES, steps))
                    .map(Self::TwoLevel)
            });
        found.filter(|lookup| lookup.finds_all(codes)).unwrap_or_else(|| Self::sorted(codes))
    }

    /// The row of `code` among `codes`, which this lookup was made for: what the generated `from_code` computes.
    pub fn row(&self, codes: &[i64], code: i64) -> Option<usize> {
        let row = match self {
            Self::Empty => return None,
            Self::Dense { first, slots } => {
                let spread = code.wrapping_sub(*first) as u64;
                slots[lowest_bits(spread, slots.len())] ^ spread
            }
            Self::Hashed(hash) | Self::TwoLevel(hash) => hash.row(code),
            Self::Sorted(rows) => rows[rows.binary_search_by_key(&code, |(code, _)| *code).ok()?].1,
        };
        usize::try_from(row).ok().filter(|row| *row < codes.len())
    }

    fn finds_all(&self, codes: &[i64]) -> bool {
        codes.iter().enumerate().all(|(row, code)| self.row(codes, *code) == Some(row))
    }

    fn dense(codes: &[i64]) -> Option<Self> {
        let (Some(first), Some(last)) = (codes.iter().min(), codes.iter().max()) else {
            return Some(Self::Empty);
        };
        let span = i128::from(*last) - i128::from(*first) + 1;
        if span > DENSE_SPAN_PER_CODE * codes.len() as i128 {
            return None;
        }
        let size = (span as u64).next_power_of_two();
        let mut slots: Vec<u64> = (0..size).map(|slot| slot ^ (size - 1)).collect();
        for (row, code) in codes.iter().enumerate() {
            let spread = (code - first) as u64;
            slots[spread as usize] = spread ^ row as u64;
        }
        Some(Self::Dense { first: *first, slots })
    }

    fn sorted(codes: &[i64]) -> Self {
        let mut rows: Vec<_> = codes.iter().copied().zip(0..).collect();
        rows.sort_unstable();
        Self::Sorted(rows)
    }
}

/// The numbers of slots to try with one level, while the array stays small compared with the table.
fn one_level_sizes(codes: usize) -> impl Iterator<Item = usize> {
    let least = codes.next_power_of_two().max(2);
    [least, least * 2, least * 4, least * 8].into_iter().filter(move |_| codes <= MOST_ONE_LEVEL)
}

fn two_level_sizes(codes: usize) -> impl Iterator<Item = usize> {
    let least = (codes + codes / 4).next_power_of_two().max(2);
    std::iter::successors(Some(least), |size| size.checked_mul(2)).take(TWO_LEVEL_SIZES)
}

impl PerfectHash {
    /// The first hash of up to `tries` multipliers, or `None` when `steps` are used up.
    fn find(codes: &[i64], size: usize, buckets: usize, tries: usize, steps: &mut usize) -> Option<Self> {
        // Other multipliers for every size, so that no set of codes is unlucky twice by chance.
        let mut random = SplitMix64(size as u64);
        (0..tries).find_map(|_| Self::new(codes, size, buckets, random.odd(), steps))
    }

    /// The hash with this multiplier, if displacements can be found that leave no two codes in one slot.
    fn new(codes: &[i64], size: usize, buckets: usize, multiplier: u64, steps: &mut usize) -> Option<Self> {
        *steps = steps.checked_sub(codes.len())?;
        let mut hash = Self {
            multiplier,
            rotation: (size * buckets).trailing_zeros(),
            displacements: vec![0; buckets],
            slots: vec![0; size],
        };
        let mut spreads = vec![Vec::new(); buckets];
        for code in codes {
            let spread = hash.spread(*code);
            spreads[hash.bucket(spread)].push(spread);
        }
        // The fullest buckets first, while there is room.
        let mut order: Vec<usize> = (0..buckets).collect();
        order.sort_by_key(|bucket| std::cmp::Reverse(spreads[*bucket].len()));
        let candidates = if buckets == 1 { 0..1 } else { 0..size as u32 };
        let mut taken = vec![false; size];
        for bucket in order {
            hash.displacements[bucket] = displacement(&mut taken, &spreads[bucket], candidates.clone(), steps)?;
        }
        hash.fill(codes);
        Some(hash)
    }

    fn fill(&mut self, codes: &[i64]) {
        let last = self.slots.len() as u64 - 1;
        // What a code of the first bucket would leave there.
        self.slots = (0..=last).map(|slot| slot ^ u64::from(self.displacements[0]) ^ last).collect();
        for (row, code) in codes.iter().enumerate() {
            let spread = self.spread(*code);
            let slot = self.slot(spread);
            self.slots[slot] = spread ^ row as u64;
        }
    }

    /// The row of a listed code; for any other a number that is no row.
    fn row(&self, code: i64) -> u64 {
        let spread = self.spread(code);
        self.slots[self.slot(spread)] ^ spread
    }

    fn spread(&self, code: i64) -> u64 {
        (code as u64).wrapping_mul(self.multiplier).rotate_left(self.rotation)
    }

    fn bucket(&self, spread: u64) -> usize {
        lowest_bits(spread >> self.slots.len().trailing_zeros(), self.displacements.len())
    }

    fn slot(&self, spread: u64) -> usize {
        lowest_bits(spread ^ u64::from(self.displacements[self.bucket(spread)]), self.slots.len())
    }
}

/// The first of `candidates` that leads all codes of a bucket to free slots, which it takes.
fn displacement(
    taken: &mut [bool],
    spreads: &[u64],
    candidates: std::ops::Range<u32>,
    steps: &mut usize,
) -> Option<u32> {
    for candidate in candidates {
        *steps = steps.checked_sub(spreads.len())?;
        if take(taken, spreads, u64::from(candidate)) {
            return Some(candidate);
        }
    }
    None
}

/// Takes the slots that a displacement leads to, if all are free.
fn take(taken: &mut [bool], spreads: &[u64], displacement: u64) -> bool {
    let slot = |spread: &u64| lowest_bits(spread ^ displacement, taken.len());
    let slots: Vec<usize> = spreads.iter().map(slot).collect();
    for (index, slot) in slots.iter().enumerate() {
        if std::mem::replace(&mut taken[*slot], true) {
            slots[..index].iter().for_each(|slot| taken[*slot] = false);
            return false;
        }
    }
    true
}

/// The index that the lowest bits of `number` give, where `count` is a power of two.
fn lowest_bits(number: u64, count: usize) -> usize {
    number as usize & (count - 1)
}

/// Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014: the same numbers in every build.
struct SplitMix64(u64);

impl SplitMix64 {
    /// The next number, made odd, as a multiplier must be.
    fn odd(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) | 1
    }
}
