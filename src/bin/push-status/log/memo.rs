//! What pairs of cells mean, found once for each pair.

use push_status::{Channel, PushStatus};
use rustc_hash::FxHashMap;

use super::cell::{Meaning, meaning};
use super::rows::Layout;
use super::tally::Tally;

/// What is added to a row: for a status, or for a row that has none.
pub type Annotation<'a> = &'a (dyn Fn(Option<PushStatus>) -> Vec<u8> + Sync);

/// What a pair of cells means, what is added to its rows, and how many there are.
pub struct Entry {
    pub meaning: Meaning,
    pub added: Vec<u8>,
    rows: u64,
}

/// A cell as it stands in the log.
type Cell = Box<[u8]>;

/// A log has millions of rows and few different pairs of cells. They are kept as they stand in the log, so that most rows
/// cost two look-ups and no reading.
pub struct Memo<'a> {
    layout: &'a Layout,
    known: Option<Channel>,
    annotation: Annotation<'a>,
    entries: Vec<Entry>,
    /// By the cell of the channel, then by that of the code.
    places: FxHashMap<Cell, FxHashMap<Cell, usize>>,
    /// The last pair that was not kept.
    other: Option<Entry>,
    /// What is added for a code that no table lists.
    added_unlisted: FxHashMap<Channel, Vec<u8>>,
}

/// How many pairs are kept, and how long their cells may be, for a log that has another code in each row. Those without a
/// listed code may take half of the places alone.
const MOST_ENTRIES: usize = 8192;
const LONGEST_CELL: usize = 128;

impl<'a> Memo<'a> {
    pub fn new(layout: &'a Layout, known: Option<Channel>, annotation: Annotation<'a>) -> Self {
        Self {
            layout,
            known,
            annotation,
            entries: Vec::new(),
            places: FxHashMap::default(),
            other: None,
            added_unlisted: FxHashMap::default(),
        }
    }

    /// What the cells of a row mean; the row is counted.
    #[inline]
    pub fn row(&mut self, channel: &[u8], code: &[u8], tally: &mut Tally) -> &Entry {
        match self.places.get(channel).and_then(|codes| codes.get(code)) {
            Some(&place) => {
                self.entries[place].rows += 1;
                &self.entries[place]
            }
            None => self.new_pair(channel, code, tally),
        }
    }

    #[cold]
    fn new_pair(&mut self, channel: &[u8], code: &[u8], tally: &mut Tally) -> &Entry {
        let meaning = meaning(self.known, &self.layout.text(channel), &self.layout.text(code));
        let (added, most) = match &meaning {
            Meaning::Status { status, .. } if status.is_listed() => ((self.annotation)(Some(*status)), MOST_ENTRIES),
            Meaning::Status { sender, status } => {
                let annotation = || (self.annotation)(Some(*status));
                (self.added_unlisted.entry(*sender).or_insert_with(annotation).clone(), MOST_ENTRIES / 2)
            }
            _ => ((self.annotation)(None), MOST_ENTRIES / 2),
        };
        let entry = Entry { meaning, added, rows: 1 };
        if self.entries.len() < most && channel.len().max(code.len()) <= LONGEST_CELL {
            let codes = self.places.entry(channel.into()).or_default();
            codes.insert(code.into(), self.entries.len());
            self.entries.push(entry);
            &self.entries[self.entries.len() - 1]
        } else {
            tally.add(&entry.meaning, 1);
            self.other.insert(entry)
        }
    }

    /// Counts what was kept.
    pub fn finish(self, tally: &mut Tally) {
        for entry in self.entries {
            tally.add(&entry.meaning, entry.rows);
        }
    }
}
