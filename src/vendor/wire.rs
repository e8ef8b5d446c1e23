//! How the row of a text is found. The generator chooses a shape for each list of texts and
//! proves it: see `src/codegen/wire_lookup.rs`.
//!
//! Each shape has a method `find`, which returns the row of a text. `wire` returns the text of a row.

/// A hash of a text's length, first bytes and last bytes that gives each text a slot of its own.
pub(crate) struct Hashed<const SLOTS: usize> {
    pub multiplier: u64,
    /// The row of each slot; any row where no text has that slot.
    pub slots: &'static [u16; SLOTS],
}

impl<const SLOTS: usize> Hashed<SLOTS> {
    #[inline(always)]
    pub fn find(&self, text: &str, wire: impl Fn(usize) -> &'static str) -> Option<usize> {
        let spread = digest(text.as_bytes()).wrapping_mul(self.multiplier);
        let row = self.slots[(spread >> (u64::BITS - SLOTS.trailing_zeros())) as usize] as usize;
        (wire(row) == text).then_some(row)
    }
}

/// So few rows that a `match` is the fastest. It holds the function that matches.
pub(crate) struct Few(pub fn(&str) -> Option<usize>);

impl Few {
    #[inline(always)]
    pub fn find(&self, text: &str, _wire: impl Fn(usize) -> &'static str) -> Option<usize> {
        self.0(text)
    }
}

/// The rows in the order of their texts, for a list for which no hash was found.
#[allow(dead_code, reason = "a hash was found for every list so far")]
pub(crate) struct Sorted<const ROWS: usize> {
    pub rows: &'static [u16; ROWS],
}

#[allow(dead_code, reason = "a hash was found for every list so far")]
impl<const ROWS: usize> Sorted<ROWS> {
    pub fn find(&self, text: &str, wire: impl Fn(usize) -> &'static str) -> Option<usize> {
        let place = self.rows.partition_point(|row| wire(*row as usize) < text);
        self.rows.get(place).map(|row| *row as usize).filter(|row| wire(*row) == text)
    }
}

/// What is hashed of a text: its length, its first eight bytes and its last eight, which overlap in a short one.
#[inline(always)]
fn digest(bytes: &[u8]) -> u64 {
    let (first, last) = match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => short(bytes),
    };
    (first.wrapping_mul(SPREAD) ^ last).wrapping_add(bytes.len() as u64)
}

/// The first and the last bytes of a text of fewer than eight.
#[inline(always)]
fn short(bytes: &[u8]) -> (u64, u64) {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => (u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into()),
        _ => match bytes {
            [] => (0, 0),
            [first, ..] => (u64::from(*first) << 8 | u64::from(bytes[bytes.len() / 2]), bytes[bytes.len() - 1].into()),
        },
    }
}

/// Any odd number whose bits are well mixed; the generator uses the same one.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// The number that a text of an integer list is: only in the one form in which a number prints, so that `01`, `+1` and `-0`
/// are none.
pub(crate) fn integer(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_canonical = match digits.as_bytes() {
        [b'0'] => digits.len() == text.len(),
        [b'1'..=b'9', ..] => true,
        _ => false,
    };
    if is_canonical { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_found_among_sorted_texts() {
        const TEXTS: [&str; 5] = ["d", "a", "e", "c", "aa"];
        let sorted = Sorted { rows: &[1, 4, 3, 0, 2] };
        let find = |text: &str| sorted.find(text, |row| TEXTS[row]);
        for (row, text) in TEXTS.iter().enumerate() {
            assert_eq!(find(text), Some(row));
        }
        for text in ["", "A", "ab", "b", "f"] {
            assert_eq!(find(text), None);
        }
    }
}
