//! Recognises a log without times that was read before, however it is written now.

use std::collections::BTreeMap;
use std::io;

use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed, xxh3_128};

use crate::log::{Layout, Log, csv};

/// Identifies a log without times, or the first or last rows of one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Digest {
    pub rows: u64,
    /// The sum of the hashes of the rows. It does not depend on their order or line breaks, nor on the quotes, the delimiter and the
    /// order of the columns.
    pub sum: u128,
}

impl Digest {
    /// The digest of a log with so many rows, and the known log whose rows are its first or last ones.
    pub fn of(log: Log, rows: u64, known: &[Self]) -> io::Result<(Self, Option<Self>)> {
        let Log { mut chunks, reading, header, .. } = log;
        let layout = &reading.layout;
        let seeds = seeds(layout, &header);
        let known = || known.iter().filter(|known| (1..=rows).contains(&known.rows));
        // The sum of the rows before each place at which a known log would end or begin.
        let places = known().flat_map(|known| [known.rows, rows - known.rows]);
        let mut before: BTreeMap<u64, u128> = places.map(|place| (place, 0)).collect();
        let (mut digest, mut chunk) = (Self::default(), Vec::new());
        while chunks.next(layout, &mut chunk)?.is_some() {
            for row in layout.rows(&chunk) {
                digest.rows += 1;
                digest.sum = digest.sum.wrapping_add(hash(layout, &seeds, row.whole(&chunk)));
                before.entry(digest.rows).and_modify(|sum| *sum = digest.sum);
            }
        }
        let is_at_an_end = |known: &&Self| {
            let after = digest.sum.wrapping_sub(before[&(rows - known.rows)]);
            before[&known.rows] == known.sum || after == known.sum
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
