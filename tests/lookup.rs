//! The binary search, which no table needs today, with rows made by hand. `src/lookup.rs` is compiled by itself, as it is not
//! public.

#[path = "../src/lookup.rs"]
mod lookup;

use lookup::Sorted;

#[test]
fn a_binary_search_finds_each_code_and_nothing_between() {
    static ROWS: [(i64, u64); 6] = [(i64::MIN, 3), (-7, 0), (-1, 5), (2, 1), (80_300_007, 4), (i64::MAX, 2)];
    check(&Sorted { rows: &ROWS }, &ROWS);
    for code in [i64::MIN, -1, 0, i64::MAX] {
        static ONE: [(i64, u64); 1] = [(1, 0)];
        assert_eq!(Sorted { rows: &ONE }.row(code), u64::MAX, "{code}");
        assert_eq!(Sorted { rows: &[] }.row(code), u64::MAX, "{code}");
    }
}

fn check<const CODES: usize>(lookup: &Sorted<CODES>, rows: &[(i64, u64)]) {
    for &(code, row) in rows {
        assert_eq!(lookup.row(code), row, "{code}");
        for near in [code.wrapping_sub(1), code.wrapping_add(1)] {
            let is_listed = rows.iter().any(|(listed, _)| *listed == near);
            assert!(is_listed || lookup.row(near) == u64::MAX, "{near}");
        }
    }
}
