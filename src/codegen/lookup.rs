//! How a table's codes are found: the structure is chosen and proved here, and printed by `emit::status`.
//!
//! The shapes, fastest first: an array indexed by the code where the codes are dense; one perfect hash (a multiply and
//! a shift) where a collision-free multiplier is found; two levels where the table is large, the first hash choosing
//! the multiplier of the second (hash and displace: Belazzougui, Botelho, Dietzfelbinger, "Hash, displace, and
//! compress", 2009). Multiply-shift is universal (Dietzfelbinger et al., 1997), so multipliers are quickly found for
//! any set of codes.

/// Where a code's row is. Rows are indices into the codes that the lookup was made for.
#[derive(Debug, PartialEq, Eq)]
pub enum Lookup {
    /// No codes at all.
    Empty,
    /// `rows[code - first]`; `None` is a hole.
    Dense { first: i64, rows: Vec<Option<usize>> },
    /// `slots[hash(code, multiplier, shift)]` holds the row that the code can only be.
    Hashed {
        multiplier: u64,
        shift: u32,
        slots: Vec<usize>,
    },
    /// As `Hashed`, with the multiplier `multipliers[hash(code, multiplier, shift)]`.
    TwoLevel {
        multiplier: u64,
        shift: u32,
        multipliers: Vec<u64>,
        slot_shift: u32,
        slots: Vec<usize>,
    },
}

/// Codes per array element below which an array is more hole than table.
const DENSE_SPAN_PER_CODE: i128 = 4;
/// A table larger than this gets two levels: one multiplier for all would want too many slots.
const MOST_ONE_LEVEL: usize = 64;
const MOST_MULTIPLIERS_PER_SIZE: usize = 1 << 15;
const CODES_PER_BUCKET: usize = 4;

/// The slot of `code` among `2^(64 - shift)`.
pub const fn hash(code: i64, multiplier: u64, shift: u32) -> usize {
    ((code as u64).wrapping_mul(multiplier) >> shift) as usize
}

impl Lookup {
    /// The lookup of distinct `codes`. Only one that finds every code at its row is returned.
    pub fn new(codes: &[i64]) -> Self {
        let candidates = std::iter::once_with(|| Self::dense(codes))
            .chain(one_level_sizes(codes.len()).map(|size| Self::hashed(codes, size)))
            .chain(two_level_sizes(codes.len()).map(|size| Self::two_level(codes, size)));
        // Sizes double without end, and a perfect hash into slots enough is soon found, so there is always one.
        candidates
            .flatten()
            .find(|lookup| lookup.finds_all(codes))
            .unwrap_or(Self::Empty)
    }

    /// The row of `code` among `codes`, which this lookup was made for: what the generated `from_code` computes.
    pub fn row(&self, codes: &[i64], code: i64) -> Option<usize> {
        let row = match self {
            Self::Empty => None,
            Self::Dense { first, rows } => {
                let index = usize::try_from(code.wrapping_sub(*first) as u64).ok()?;
                *rows.get(index)?
            }
            Self::Hashed {
                multiplier,
                shift,
                slots,
            } => Some(slots[hash(code, *multiplier, *shift)]),
            Self::TwoLevel {
                multiplier,
                shift,
                multipliers,
                slot_shift,
                slots,
            } => {
                let multiplier = multipliers[hash(code, *multiplier, *shift)];
                Some(slots[hash(code, multiplier, *slot_shift)])
            }
        };
        row.filter(|row| codes[*row] == code)
    }

    fn finds_all(&self, codes: &[i64]) -> bool {
        codes
            .iter()
            .enumerate()
            .all(|(row, code)| self.row(codes, *code) == Some(row))
    }

    fn dense(codes: &[i64]) -> Option<Self> {
        let (Some(first), Some(last)) = (codes.iter().min(), codes.iter().max()) else {
            return Some(Self::Empty);
        };
        let span = i128::from(*last) - i128::from(*first) + 1;
        if span > DENSE_SPAN_PER_CODE * codes.len() as i128 {
            return None;
        }
        let mut rows = vec![None; span as usize];
        for (row, code) in codes.iter().enumerate() {
            rows[(code - first) as usize] = Some(row);
        }
        Some(Self::Dense { first: *first, rows })
    }

    fn hashed(codes: &[i64], size: usize) -> Option<Self> {
        let shift = shift(size);
        let mut random = SplitMix64::default();
        for _ in 0..MOST_MULTIPLIERS_PER_SIZE {
            let multiplier = random.odd();
            let mut slots = Slots::new(size);
            if codes
                .iter()
                .enumerate()
                .all(|(row, code)| slots.take(hash(*code, multiplier, shift), row))
            {
                return Some(Self::Hashed {
                    multiplier,
                    shift,
                    slots: slots.filled(),
                });
            }
        }
        None
    }

    fn two_level(codes: &[i64], size: usize) -> Option<Self> {
        let bucket_count = (codes.len() / CODES_PER_BUCKET).next_power_of_two().max(2);
        let (shift, slot_shift) = (shift(bucket_count), shift(size));
        // Other numbers for every size, so that no set of codes can be unlucky twice.
        let mut random = SplitMix64(size as u64);
        let multiplier = random.odd();
        let mut buckets = vec![Vec::new(); bucket_count];
        for (row, code) in codes.iter().enumerate() {
            buckets[hash(*code, multiplier, shift)].push(row);
        }
        // The fullest buckets first, while there is room.
        let mut order: Vec<usize> = (0..bucket_count).collect();
        order.sort_by_key(|bucket| std::cmp::Reverse(buckets[*bucket].len()));
        let mut slots = Slots::new(size);
        let mut multipliers = vec![1; bucket_count];
        for bucket in order {
            multipliers[bucket] = slots.take_bucket(&buckets[bucket], codes, slot_shift, &mut random)?;
        }
        Some(Self::TwoLevel {
            multiplier,
            shift,
            multipliers,
            slot_shift,
            slots: slots.filled(),
        })
    }
}

/// Slot counts to try with one multiplier, while they stay small beside the table.
fn one_level_sizes(codes: usize) -> impl Iterator<Item = usize> {
    let least = codes.next_power_of_two().max(2);
    [least, least * 2, least * 4]
        .into_iter()
        .filter(move |_| codes <= MOST_ONE_LEVEL)
}

fn two_level_sizes(codes: usize) -> impl Iterator<Item = usize> {
    let least = (codes + codes / 4).next_power_of_two().max(2);
    std::iter::successors(Some(least), |size| size.checked_mul(2))
}

/// What leaves the bits of an index into `size` slots, a power of two from 2.
fn shift(size: usize) -> u32 {
    u64::BITS - size.trailing_zeros()
}

/// Slots being given to rows.
struct Slots(Vec<Option<usize>>);

impl Slots {
    fn new(size: usize) -> Self {
        Self(vec![None; size])
    }

    /// Gives a free slot to `row`.
    fn take(&mut self, slot: usize, row: usize) -> bool {
        let free = self.0[slot].is_none();
        if free {
            self.0[slot] = Some(row);
        }
        free
    }

    /// Gives slots to all `rows` of a bucket, and returns the multiplier that does it.
    fn take_bucket(&mut self, rows: &[usize], codes: &[i64], shift: u32, random: &mut SplitMix64) -> Option<u64> {
        for _ in 0..MOST_MULTIPLIERS_PER_SIZE {
            let multiplier = random.odd();
            let slot = |row: usize| hash(codes[row], multiplier, shift);
            let taken = rows.iter().take_while(|row| self.take(slot(**row), **row)).count();
            if taken == rows.len() {
                return Some(multiplier);
            }
            for row in &rows[..taken] {
                self.0[slot(*row)] = None;
            }
        }
        None
    }

    /// A free slot gets the first row: its code belongs elsewhere, so no code that comes here equals it.
    fn filled(self) -> Vec<usize> {
        self.0.into_iter().map(Option::unwrap_or_default).collect()
    }
}

/// Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014: the same numbers in every build.
#[derive(Default)]
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
