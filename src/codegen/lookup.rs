//! How a table's codes are found: the structure is chosen and proved here, and printed by `emit::status`.
//!
//! A code is spread: turned into a number by steps that can be undone, so no two codes spread to the same one. The lowest
//! bits of the number are a slot, a place in an array. The slot holds its code's number with the row in it by xor, so
//! the xor of both gives the row, and for any other code, which differs above the lowest bits, a number that is no row.
//! A free slot holds what a code would leave there that has the array's last index for a row; as a slot is free, there
//! are too few codes for such a row.
//!
//! With four slots, say, a code that spreads to 0b1101_10 and stands in row 1 has the slot 0b10, which holds 0b1101_11:
//! the xor of both is 1. Another code in that slot, such as one that spreads to 0b0111_10, gives 0b1010_01, which is no row.
//!
//! The shapes, fastest first: the distance from the first code, where the codes are dense; a multiplication and a rotation,
//! where a multiplier is found that gives each code a slot of its own; two levels where the table is large (hash and
//! displace: Belazzougui, Botelho, Dietzfelbinger, "Hash, displace, and compress", 2009). Multiply-shift is universal
//! (Dietzfelbinger et al., 1997), so multipliers are quickly found for any set of codes.

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

impl Lookup {
    /// The lookup of distinct `codes`. Only one that finds every code at its row is returned.
    pub fn new(codes: &[i64]) -> Self {
        let candidates = std::iter::once_with(|| Self::dense(codes))
            .chain(one_level_sizes(codes.len()).map(|size| Self::hashed(codes, size)))
            .chain(two_level_sizes(codes.len()).map(|size| Self::two_level(codes, size)));
        // Sizes double without end, and a perfect hash into slots enough is soon found, so there is always one.
        candidates.flatten().find(|lookup| lookup.finds_all(codes)).unwrap_or(Self::Empty)
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

    fn hashed(codes: &[i64], size: usize) -> Option<Self> {
        PerfectHash::find(codes, size, 1, ONE_LEVEL_TRIES).map(Self::Hashed)
    }

    fn two_level(codes: &[i64], size: usize) -> Option<Self> {
        let buckets = (codes.len() / CODES_PER_BUCKET).next_power_of_two().max(2);
        PerfectHash::find(codes, size, buckets, TWO_LEVEL_TRIES).map(Self::TwoLevel)
    }
}

/// Slot counts to try with one level, while they stay small beside the table.
fn one_level_sizes(codes: usize) -> impl Iterator<Item = usize> {
    let least = codes.next_power_of_two().max(2);
    [least, least * 2, least * 4, least * 8].into_iter().filter(move |_| codes <= MOST_ONE_LEVEL)
}

fn two_level_sizes(codes: usize) -> impl Iterator<Item = usize> {
    let least = (codes + codes / 4).next_power_of_two().max(2);
    std::iter::successors(Some(least), |size| size.checked_mul(2))
}

impl PerfectHash {
    fn find(codes: &[i64], size: usize, buckets: usize, tries: usize) -> Option<Self> {
        // Other numbers for every size, so that no set of codes can be unlucky twice.
        let mut random = SplitMix64(size as u64);
        (0..tries).find_map(|_| Self::new(codes, size, buckets, random.odd()))
    }

    /// The hash with this multiplier, if displacements can be found that leave no two codes in one slot.
    fn new(codes: &[i64], size: usize, buckets: usize, multiplier: u64) -> Option<Self> {
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
            let mut candidates = candidates.clone();
            hash.displacements[bucket] =
                candidates.find(|candidate| take(&mut taken, &spreads[bucket], u64::from(*candidate)))?;
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

/// The index that `number` gives among as many as a power of two.
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
