//! Recognises a log without times that was read before, however it is written now.

use std::collections::BTreeMap;
use std::io;

use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed, xxh3_128};

use crate::log::{Layout, Log, csv};

/// Identifies a log without times, or the first or last rows of one, whatever their line breaks, their quotes, the delimiter and the
/// order of the columns.
#[derive(Debug, Clone, Copy, Default)]
pub struct Digest {
    pub rows: u64,
    /// The sum of the hashes of the rows. It does not depend on their order.
    pub sum: u128,
    /// The hashes as the digits of a number, and that of the rows in reverse.
    pub forward: u128,
    pub backward: u128,
}

/// The base of these numbers: any large odd one.
const BASE: u128 = 0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835;

impl Digest {
    /// Whether the rows are the same, in any order.
    pub const fn has_same_rows(&self, other: &Self) -> bool {
        self.rows == other.rows && self.sum == other.sum
    }

    /// The digest of a log with so many rows, and the known log whose rows are its first or last ones, in the same order or in
    /// reverse. In any other order, they may be the rows of another day: without times, many are the same each day.
    pub fn of(log: Log, rows: u64, known: &[Self]) -> io::Result<(Self, Option<Self>)> {
        let Log { mut chunks, reading, header, .. } = log;
        let layout = &reading.layout;
        let seeds = seeds(layout, &header);
        let known = || known.iter().filter(|known| (1..=rows).contains(&known.rows));
        // The number so far, and the value of its next digit in reverse, at each place at which a known log would end or begin.
        let places = known().flat_map(|known| [known.rows, rows - known.rows]);
        let mut at: BTreeMap<u64, (u128, u128)> = places.map(|place| (place, (0, 1))).collect();
        let (mut digest, mut power, mut chunk) = (Self::default(), 1_u128, Vec::new());
        while chunks.next(layout, &mut chunk)?.is_some() {
            for row in layout.rows(&chunk) {
                let hash = hash(layout, &seeds, row.whole(&chunk));
                digest.rows += 1;
                digest.sum = digest.sum.wrapping_add(hash);
                digest.forward = digest.forward.wrapping_mul(BASE).wrapping_add(hash);
                digest.backward = digest.backward.wrapping_add(hash.wrapping_mul(power));
                power = power.wrapping_mul(BASE);
                at.entry(digest.rows).and_modify(|at| *at = (digest.forward, power));
            }
        }
        let is_at_an_end = |known: &&Self| {
            let ((first, power), (before, _)) = (at[&known.rows], at[&(rows - known.rows)]);
            let last = digest.forward.wrapping_sub(before.wrapping_mul(power));
            [first, last].iter().any(|number| [known.forward, known.backward].contains(number))
        };
        Ok((digest, known().find(is_at_an_end).copied()))
    }
}

/// A number for each column, by its name.
fn seeds(layout: &Layout, header: &[u8]) -> Vec<u64> {
    let Layout::Separated(columns) = layout else { return Vec::new() };
    let line = header.trim_ascii_end().rsplit(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
    let line = line.strip_prefix(crate::log::BYTE_ORDER_MARK).unwrap_or(line);
    csv::cells(columns.delimiter, line).map(|name| xxh3_64(csv::unquoted(name.trim_ascii()).trim_ascii())).collect()
}

fn hash(layout: &Layout, seeds: &[u64], row: &[u8]) -> u128 {
    let Layout::Separated(columns) = layout else { return xxh3_128(row.trim_ascii()) };
    let cells = csv::cells(columns.delimiter, row).zip(seeds.iter().copied().chain(std::iter::repeat(0)));
    let hashes = cells.map(|(cell, seed)| xxh3_64_with_seed(csv::unquoted(cell.trim_ascii()).trim_ascii(), seed));
    xxh3_128(&hashes.fold(0_u64, u64::wrapping_add).to_le_bytes())
}
