//! The tokens in doubt, each kept once.

use alloc::vec;
use alloc::vec::Vec;

use super::hash::hash_of;

/// A set of tokens, each of which has a number.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    bytes: Vec<u8>,
    /// Where each token starts in `bytes`, doubled, plus one if it is packed.
    starts: Vec<u64>,
    /// By hash: the upper half of the hash, and the number plus one.
    slots: Vec<(u32, u32)>,
}

impl Tokens {
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// The number of a token, which is added if it is new. `None` if there are too many.
    pub fn insert(&mut self, token: &[u8], hash: u64) -> Option<u32> {
        if (self.len() + 1) * 4 > self.slots.len() * 3 {
            self.grow();
        }
        let slot = match self.find(token, hash) {
            Ok(number) => return Some(number),
            Err(slot) => slot,
        };
        let number = u32::try_from(self.len()).ok().filter(|number| *number < u32::MAX)?;
        let start = self.bytes.len();
        let is_packed = pack(token, &mut self.bytes);
        if !is_packed {
            self.bytes.truncate(start);
            self.bytes.extend_from_slice(token);
        }
        self.starts.push((start as u64) << 1 | u64::from(is_packed));
        self.slots[slot] = (tag(hash), number + 1);
        Some(number)
    }

    pub fn get(&self, token: &[u8], hash: u64) -> Option<u32> {
        if self.slots.is_empty() { None } else { self.find(token, hash).ok() }
    }

    /// The number of a token, or the slot where it belongs.
    fn find(&self, token: &[u8], hash: u64) -> Result<u32, usize> {
        let mask = self.slots.len() - 1;
        let mut slot = tag(hash) as usize & mask;
        loop {
            match self.slots[slot] {
                (_, 0) => return Err(slot),
                (other, number) if other == tag(hash) && self.is(number - 1, token) => return Ok(number - 1),
                _ => slot = (slot + 1) & mask,
            }
        }
    }

    fn grow(&mut self) {
        let len = (self.slots.len() * 2).max(64);
        let mut slots = vec![(0, 0); len];
        for (tag, number) in core::mem::take(&mut self.slots).into_iter().filter(|(_, number)| *number > 0) {
            let mut slot = tag as usize & (len - 1);
            while slots[slot].1 != 0 {
                slot = (slot + 1) & (len - 1);
            }
            slots[slot] = (tag, number);
        }
        self.slots = slots;
    }

    /// Gives the memory back that only looking up needs.
    pub fn forget_slots(&mut self) {
        self.slots = Vec::new();
    }

    fn stored(&self, number: u32) -> (&[u8], bool) {
        let number = number as usize;
        let start = |place: Option<&u64>| place.map_or(self.bytes.len(), |start| (start >> 1) as usize);
        let stored = &self.bytes[start(self.starts.get(number))..start(self.starts.get(number + 1))];
        (stored, self.starts.get(number).is_some_and(|start| start & 1 == 1))
    }

    fn is(&self, number: u32, token: &[u8]) -> bool {
        match self.stored(number) {
            (stored, false) => stored == token,
            (stored, true) => {
                token.len() == stored.len() * 2
                    && stored.iter().zip(token.chunks_exact(2)).all(|(byte, pair)| UNPACKED[usize::from(*byte)] == pair)
            }
        }
    }

    /// Appends a token to a buffer.
    pub fn append(&self, number: u32, to: &mut Vec<u8>) {
        match self.stored(number) {
            (stored, false) => to.extend_from_slice(stored),
            (stored, true) => {
                let start = to.len();
                to.resize(start + 2 * stored.len(), 0);
                for (pair, byte) in to[start..].chunks_exact_mut(2).zip(stored) {
                    pair.copy_from_slice(&UNPACKED[usize::from(*byte)]);
                }
            }
        }
    }

    pub fn token(&self, number: u32) -> Vec<u8> {
        let mut token = Vec::new();
        self.append(number, &mut token);
        token
    }

    pub fn hash(&self, number: u32) -> u64 {
        hash_of(&self.token(number))
    }
}

/// The bits of a hash that are kept. A slot follows from them, so that no token is read to make more room.
const fn tag(hash: u64) -> u32 {
    (hash >> 32) as u32
}

/// Appends the bytes that a token writes in pairs of lower-case hexadecimal digits, as those of APNs do, and so halves it.
/// Returns `false` for any other token.
fn pack(token: &[u8], to: &mut Vec<u8>) -> bool {
    if token.len() % 2 == 1 {
        return false;
    }
    to.reserve(token.len() / 2);
    let mut digits = 0;
    for pair in token.chunks_exact(2) {
        let (high, low) = (DIGITS[usize::from(pair[0])], DIGITS[usize::from(pair[1])]);
        digits |= high | low;
        to.push(high << 4 | low);
    }
    digits < 16
}

/// What a byte is worth as a digit; 16 if it is none.
const DIGITS: [u8; 256] = {
    let mut digits = [16; 256];
    let mut digit = 0;
    while digit < 16 {
        digits[HEX[digit] as usize] = digit as u8;
        digit += 1;
    }
    digits
};

/// The two digits of each byte.
const UNPACKED: [[u8; 2]; 256] = {
    let mut unpacked = [[0; 2]; 256];
    let mut byte = 0;
    while byte < 256 {
        unpacked[byte] = [HEX[byte >> 4], HEX[byte & 15]];
        byte += 1;
    }
    unpacked
};

const HEX: &[u8; 16] = b"0123456789abcdef";

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    #[test]
    fn each_token_is_kept_once_and_unchanged() {
        let mut tokens = Tokens::default();
        let texts: Vec<Vec<u8>> = (0..5000_u32)
            .map(|token| match token % 5 {
                0 => format!("{token:08x}").into_bytes(),
                1 => format!("{token:08X}").into_bytes(),
                2 => format!("{token:07x}").into_bytes(),
                3 => format!(" {token} ").into_bytes(),
                _ => token.to_le_bytes().to_vec(),
            })
            .chain([Vec::new(), b"\xff\0".to_vec()])
            .collect();
        for _ in 0..2 {
            for (number, text) in (0..).zip(&texts) {
                assert_eq!(tokens.insert(text, hash_of(text)), Some(number));
            }
        }
        for (number, text) in (0..).zip(&texts) {
            assert_eq!(tokens.token(number), *text);
            assert_eq!(tokens.get(text, hash_of(text)), Some(number));
        }
        assert_eq!(tokens.len(), texts.len());
        assert_eq!(tokens.get(b"00", hash_of(b"00")), None);
    }
}
