//! A hash of a token: fast, and the same in every run.

/// It has no seed, because the same reports have to give the same decisions. Somebody who chooses tokens on purpose can slow
/// down lookups and falsify the estimates of how many tokens there are. But they could falsify those with more tokens, too.
pub(super) fn hash_of(bytes: &[u8]) -> u64 {
    let mut hash = bytes.len() as u64;
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        hash = fold(hash, u64::from_le_bytes(chunk.try_into().unwrap_or_default()));
    }
    let mut last = [0; 8];
    last[..chunks.remainder().len()].copy_from_slice(chunks.remainder());
    hash = fold(hash, u64::from_le_bytes(last));
    // Once more, so that each bit depends on the last word.
    fold(hash, 0)
}

/// Mixes a word into a hash.
pub(super) fn fold(hash: u64, word: u64) -> u64 {
    let product = u128::from(hash ^ word ^ 0x9e37_79b9_7f4a_7c15) * 0xd6e8_feb8_6659_fd93;
    (product >> 64) as u64 ^ product as u64
}
