//! The lookup of a table for which the generator found no perfect hash: see `src/codegen/lookup.rs`.

/// The row of `code` in an array that is sorted by code; `u64::MAX`, which is no row, if the array does not have it.
#[cfg_attr(not(test), allow(dead_code, reason = "none of the committed tables needs it"))]
pub(crate) const fn row(sorted: &[(i64, u64)], code: i64) -> u64 {
    let (mut start, mut end) = (0, sorted.len());
    while start < end {
        let middle = start + (end - start) / 2;
        let (found, row) = sorted[middle];
        if found == code {
            return row;
        }
        if found < code {
            start = middle + 1;
        } else {
            end = middle;
        }
    }
    u64::MAX
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn every_code_is_found_and_no_other() {
        let sorted = [(i64::MIN, 3), (-1, 0), (0, 4), (7, 1), (i64::MAX, 2)];
        for length in 0..=sorted.len() {
            let sorted = &sorted[..length];
            for code in [i64::MIN, i64::MIN + 1, -2, -1, 0, 1, 6, 7, 8, i64::MAX - 1, i64::MAX] {
                let expected = sorted.iter().find(|(listed, _)| *listed == code).map_or(u64::MAX, |(_, row)| *row);
                assert_eq!(row(sorted, code), expected, "{code} among {length}");
            }
        }
    }
}
