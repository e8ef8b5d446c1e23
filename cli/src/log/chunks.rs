//! A log in chunks of whole rows.

use std::io::{self, Read};

use indicatif::ProgressBar;

use super::layout::Layout;
use crate::exit::invalid;

/// Where the chunks end, and what is too long for one.
#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    pub chunk: usize,
    pub longest_row: usize,
}

/// Small enough for a core's cache, large enough that taking one costs nothing compared with reading it.
pub const SIZES: Sizes = Sizes { chunk: 256 << 10, longest_row: 1 << 20 };

/// The rest of a log.
pub struct Chunks<'a> {
    input: Box<dyn Read + Send + 'a>,
    sizes: Sizes,
    /// What was read and not given out.
    pending: Vec<u8>,
    /// The line on which `pending` begins.
    line: u64,
    number: usize,
    is_ended: bool,
    progress: ProgressBar,
}

/// What a worker takes: rows, and what is needed to put them back in order.
pub struct Chunk {
    pub number: usize,
    /// The line on which its first byte is.
    pub line: u64,
}

impl<'a> Chunks<'a> {
    pub fn new(input: Box<dyn Read + Send + 'a>, sizes: Sizes, progress: ProgressBar) -> Self {
        Self { input, sizes, pending: Vec::new(), line: 1, number: 0, is_ended: false, progress }
    }

    /// Reads until `end` finds an end in what is pending, or the input ends. What is before that end is put into `into`, which is
    /// to be found within `most` bytes.
    ///
    /// # Errors
    ///
    /// If the input cannot be read, or is longer than a row may be without an end.
    pub fn take(&mut self, end: impl Fn(&[u8]) -> Option<usize>, most: usize, into: &mut Vec<u8>) -> io::Result<()> {
        into.clear();
        into.append(&mut self.pending);
        let end = loop {
            if self.is_ended {
                break into.len();
            }
            if let Some(end) = end(into).filter(|_| !into.is_empty()) {
                break end;
            }
            if into.len() >= most {
                return Err(self.too_long());
            }
            self.read(into)?;
        };
        self.pending.extend_from_slice(&into[end..]);
        into.truncate(end);
        Ok(())
    }

    /// Reads what is there, so that a log that is still being written is passed on as it comes.
    fn read(&mut self, into: &mut Vec<u8>) -> io::Result<()> {
        let before = into.len();
        into.resize(before + self.sizes.chunk, 0);
        let read = loop {
            match self.input.read(&mut into[before..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => break result,
            }
        };
        into.truncate(before + *read.as_ref().unwrap_or(&0));
        self.is_ended = read? == 0;
        if self.is_ended {
            self.progress.finish_and_clear();
        }
        self.progress.inc((into.len() - before) as u64);
        Ok(())
    }

    /// The next chunk; `None` at the end.
    ///
    /// # Errors
    ///
    /// As [`Self::take`]. Nothing more is given out then.
    pub fn next(&mut self, layout: &Layout, into: &mut Vec<u8>) -> io::Result<Option<Chunk>> {
        if self.is_ended && self.pending.is_empty() {
            return Ok(None);
        }
        if let Err(error) = self.take(|bytes| layout.last_row_end(bytes), self.sizes.longest_row, into) {
            (self.is_ended, self.pending) = (true, Vec::new());
            return Err(error);
        }
        let chunk = Chunk { number: self.number, line: self.line };
        self.number += 1;
        self.pass(layout, into);
        Ok(Some(chunk))
    }

    /// Whether all of the input was read.
    pub const fn is_ended(&self) -> bool {
        self.is_ended
    }

    /// Counts the lines of bytes that were taken.
    pub fn pass(&mut self, layout: &Layout, bytes: &[u8]) {
        self.line += layout.count_lines(bytes);
    }

    /// Gives bytes back that were taken and not passed.
    pub fn give_back(&mut self, bytes: &[u8]) {
        self.pending.splice(0..0, bytes.iter().copied());
    }

    fn too_long(&self) -> io::Error {
        let (line, most) = (self.line, self.sizes.longest_row >> 10);
        let message = format!(
            "line {line}: a row is longer than {most} KiB: is a quote opened there and never closed, or is this not a \
             log with one row per line?"
        );
        invalid(message)
    }
}
