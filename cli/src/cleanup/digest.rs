//! Recognises a log without times that was read before.

use std::fs::File;
use std::io::{self, Read};
use std::sync::{Arc, Mutex, PoisonError};

use xxhash_rust::xxh3::Xxh3;

/// Identifies a log without times, or the beginning of one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest {
    pub bytes: u64,
    pub hash: u128,
    /// Of the rows, in whatever order and however they end.
    pub rows: u128,
}

/// Hashes what is read.
pub struct Hashed {
    pub hasher: Xxh3,
    pub bytes: u64,
    /// Those that are longer than what was read, the shortest last.
    known: Vec<Digest>,
    pub begins_with: Option<Digest>,
}

impl Hashed {
    pub fn new(known: &[Digest]) -> Self {
        let mut known = known.to_vec();
        known.sort_unstable_by(|one, other| other.cmp(one));
        Self { hasher: Xxh3::new(), bytes: 0, known, begins_with: None }
    }

    fn add(&mut self, mut bytes: &[u8]) {
        while let Some(known) =
            self.known.last().copied().filter(|known| known.bytes <= self.bytes + bytes.len() as u64)
        {
            let (before, after) = bytes.split_at(known.bytes.saturating_sub(self.bytes) as usize);
            self.hasher.update(before);
            (self.bytes, bytes) = (self.bytes + before.len() as u64, after);
            if self.hasher.digest128() == known.hash && known.bytes == self.bytes {
                self.begins_with = Some(known);
            }
            self.known.pop();
        }
        self.hasher.update(bytes);
        self.bytes += bytes.len() as u64;
    }
}

pub struct Hashing {
    pub file: File,
    pub hashed: Arc<Mutex<Hashed>>,
}

impl Read for Hashing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.hashed.lock().unwrap_or_else(PoisonError::into_inner).add(&buffer[..read]);
        Ok(read)
    }
}
