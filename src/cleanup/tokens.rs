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
        let is_packed = is_hex(token);
        self.starts.push((self.bytes.len() as u64) << 1 | u64::from(is_packed));
        if is_packed {
            self.bytes.extend(token.chunks_exact(2).map(|pair| digit(pair[0]) << 4 | digit(pair[1])));
        } else {
            self.bytes.extend_from_slice(token);
        }
        self.slots[slot] = ((hash >> 32) as u32, number + 1);
        Some(number)
    }

    pub fn get(&self, token: &[u8], hash: u64) -> Option<u32> {
        if self.slots.is_empty() { None } else { self.find(token, hash).ok() }
    }

    /// The number of a token, or the slot where it belongs.
    fn find(&self, token: &[u8], hash: u64) -> Result<u32, usize> {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            match self.slots[slot] {
                (_, 0) => return Err(slot),
                (upper, number) if upper == (hash >> 32) as u32 && self.is(number - 1, token) => return Ok(number - 1),
                _ => slot = (slot + 1) & mask,
            }
        }
    }

    fn grow(&mut self) {
        let len = (self.slots.len() * 2).max(64);
        self.slots = Vec::new();
        let mut slots = vec![(0, 0); len];
        let mut token = Vec::new();
        for number in 0..self.len() as u32 {
            token.clear();
            self.append(number, &mut token);
            let hash = hash_of(&token);
            let mut slot = hash as usize & (len - 1);
            while slots[slot].1 != 0 {
                slot = (slot + 1) & (len - 1);
            }
            slots[slot] = ((hash >> 32) as u32, number + 1);
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
                    && stored.iter().zip(token.chunks_exact(2)).all(|(byte, pair)| unpacked(*byte) == pair)
            }
        }
    }

    /// Appends a token to a buffer.
    pub fn append(&self, number: u32, to: &mut Vec<u8>) {
        match self.stored(number) {
            (stored, false) => to.extend_from_slice(stored),
            (stored, true) => stored.iter().for_each(|byte| to.extend_from_slice(&unpacked(*byte))),
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

/// Whether a token is written in pairs of lower-case hexadecimal digits, as those of APNs are: it takes half the memory then.
fn is_hex(token: &[u8]) -> bool {
    token.len() % 2 == 0 && token.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

const fn digit(byte: u8) -> u8 {
    if byte.is_ascii_digit() { byte - b'0' } else { byte - b'a' + 10 }
}

fn unpacked(byte: u8) -> [u8; 2] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]
}

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
