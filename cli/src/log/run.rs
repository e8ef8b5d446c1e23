//! Reads a log on all cores, and writes its rows in their order.

use std::io::{self, Write};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::Log;
use super::cell::{Meaning, Reason};
use super::chunks::{Chunk, Chunks};
use super::layout::Layout;
use super::memo::{Annotation, Memo};
use super::row::Cells;
use super::tally::Tally;
use super::workers::on_each_core;

/// A worker writes when it holds this much, so that long annotations of short rows take no more memory.
const FLUSH_AT: usize = 1 << 20;

/// Counts the rows of a log; with `out`, writes each there, with what `annotation` adds to it.
///
/// # Errors
///
/// If the log cannot be read or the rows not be written. What was written before ends with a whole row.
pub fn run<W: Write + Send>(log: Log, annotation: Annotation, out: Option<W>) -> io::Result<Tally> {
    let Log { chunks, reading, .. } = log;
    let layout = &reading.layout;
    let shared = Shared {
        chunks: Mutex::new(chunks),
        is_written: out.is_some(),
        turn: Mutex::new(Turn { number: 0, is_stopped: false, out }),
        turned: Condvar::new(),
    };
    let work = || Worker::new(&shared, layout, Memo::new(&reading, annotation), annotation).work();
    let mut tally = Tally::default();
    for result in on_each_core(work) {
        tally.merge(result?);
    }
    Ok(tally)
}

struct Shared<'a, W> {
    chunks: Mutex<Chunks<'a>>,
    is_written: bool,
    turn: Mutex<Turn<W>>,
    turned: Condvar,
}

/// Whose rows are written next.
struct Turn<W> {
    number: usize,
    /// Nothing more is written, because the output failed.
    is_stopped: bool,
    out: Option<W>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<W: Write> Shared<'_, W> {
    /// Waits until all rows before chunk `number` are written, and writes `rows`. Returns whether to go on.
    fn write(&self, number: usize, rows: &mut Vec<u8>) -> io::Result<bool> {
        let is_waiting = |turn: &mut Turn<W>| turn.number != number && !turn.is_stopped;
        let mut turn = self.turned.wait_while(lock(&self.turn), is_waiting).unwrap_or_else(PoisonError::into_inner);
        if turn.is_stopped {
            return Ok(false);
        }
        if let Some(out) = &mut turn.out {
            out.write_all(rows)?;
        }
        rows.clear();
        Ok(true)
    }

    fn end_turn(&self) {
        lock(&self.turn).number += 1;
        self.turned.notify_all();
    }
}

/// Lets nobody wait for a worker that has given up.
struct StopsOnDrop<'a, 'b, W>(&'a Shared<'b, W>);

impl<W> Drop for StopsOnDrop<'_, '_, W> {
    fn drop(&mut self) {
        lock(&self.0.turn).is_stopped = true;
        self.0.turned.notify_all();
    }
}

/// Works on a chunk at a time, with buffers that it keeps.
struct Worker<'a, 'b, W> {
    shared: &'a Shared<'b, W>,
    layout: &'a Layout,
    memo: Memo<'a>,
    /// What is added to a row whose cells cannot be told.
    added_when_torn: Vec<u8>,
    tally: Tally,
    input: Vec<u8>,
    output: Vec<u8>,
}

impl<'a, 'b, W: Write> Worker<'a, 'b, W> {
    fn new(shared: &'a Shared<'b, W>, layout: &'a Layout, memo: Memo<'a>, annotation: Annotation) -> Self {
        let added_when_torn = annotation(&Meaning::Unread(Reason::FieldCount));
        Self { shared, layout, memo, added_when_torn, tally: Tally::default(), input: Vec::new(), output: Vec::new() }
    }

    fn work(mut self) -> io::Result<Tally> {
        loop {
            let taken = lock(&self.shared.chunks).next(self.layout, &mut self.input)?;
            let Some(chunk) = taken else { break };
            let stops_on_drop = StopsOnDrop(self.shared);
            if !self.rows(&chunk)? || !self.shared.write(chunk.number, &mut self.output)? {
                break;
            }
            std::mem::forget(stops_on_drop);
            self.shared.end_turn();
        }
        self.memo.finish(&mut self.tally);
        Ok(self.tally)
    }

    /// Works through the rows of a chunk. Returns whether to go on.
    fn rows(&mut self, chunk: &Chunk) -> io::Result<bool> {
        let Self { shared, layout, memo, added_when_torn, tally, input, output } = self;
        let mut written = 0;
        for row in layout.rows(input) {
            let line = || chunk.line + layout.count_lines(&input[..row.start]);
            if row.has_quotes && memchr::memchr2(b'\n', b'\r', &input[row.start..row.end]).is_some() {
                tally.note_line_breaks(line);
            }
            let added = match row.cells {
                Cells::Read { channel, code } => {
                    let entry = memo.row(row.whole(input), channel, code, tally);
                    if let Meaning::Unread(reason) = entry.meaning {
                        tally.note_unread(reason, line);
                    }
                    &entry.added[..]
                }
                Cells::Torn(reason) => unread(tally, reason, line, added_when_torn),
                Cells::Broken(reason) => unread(tally, reason, line, &[]),
            };
            if shared.is_written {
                output.extend_from_slice(&input[written..row.end]);
                output.extend_from_slice(added);
                written = row.end;
                if output.len() >= FLUSH_AT {
                    output.extend_from_slice(&input[written..row.next]);
                    written = row.next;
                    if !shared.write(chunk.number, output)? {
                        return Ok(false);
                    }
                }
            }
        }
        if shared.is_written {
            output.extend_from_slice(&input[written..]);
        }
        Ok(true)
    }
}

fn unread<'a>(tally: &mut Tally, reason: Reason, line: impl FnOnce() -> u64, added: &'a [u8]) -> &'a [u8] {
    tally.add(&Meaning::Unread(reason), 1);
    tally.note_unread(reason, line);
    added
}
