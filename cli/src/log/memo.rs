//! What pairs of cells mean, found once for each pair.

use std::rc::Rc;

use push_status::{Channel, PushStatus};
use rustc_hash::FxHashMap;

use super::cell::{Meaning, meaning, sender};
use super::layout::Layout;
use super::tally::Tally;

/// What is added to a row: for a status, or for a row that has none.
pub type Annotation<'a> = &'a (dyn Fn(Option<PushStatus>) -> Vec<u8> + Sync);

/// What a pair of cells means, what is added to its rows, and how many there are.
pub struct Entry {
    pub meaning: Meaning,
    pub added: Rc<[u8]>,
    rows: u64,
}

/// A log has millions of rows and few different pairs of cells. They are kept as they stand in the log, so that most rows
/// cost two look-ups and no reading.
pub struct Memo<'a> {
    layout: &'a Layout,
    /// The channel of the whole log.
    known: Option<Channel>,
    annotation: Annotation<'a>,
    channels: FxHashMap<Box<[u8]>, Codes>,
    entries: Vec<Entry>,
    /// The last pair that was not kept.
    other: Option<Entry>,
    added: FxHashMap<Kind, Rc<[u8]>>,
}

/// What has the same annotation: a listed code, all unlisted ones of a channel, and all that has no status.
type Kind = Option<(Channel, Option<PushStatus>)>;

/// The codes of a channel.
struct Codes {
    sender: Result<Channel, Meaning>,
    /// Where the entries are.
    places: FxHashMap<Box<[u8]>, usize>,
}

/// How many channels and pairs are kept, and how long their cells may be, for a log that has another code in each row.
/// Pairs without a listed code may take half of the places alone.
const MOST_CHANNELS: usize = 256;
const MOST_ENTRIES: usize = 8192;
const LONGEST_CELL: usize = 128;

impl<'a> Memo<'a> {
    pub fn new(layout: &'a Layout, known: Option<Channel>, annotation: Annotation<'a>) -> Self {
        let (channels, added) = (FxHashMap::default(), FxHashMap::default());
        Self { layout, known, annotation, channels, entries: Vec::new(), other: None, added }
    }

    /// What the cells of a row mean; the row is counted.
    #[inline]
    pub fn row(&mut self, channel: &[u8], code: &[u8], tally: &mut Tally) -> &Entry {
        match self.channels.get(channel).and_then(|codes| codes.places.get(code)) {
            Some(&place) => {
                self.entries[place].rows += 1;
                &self.entries[place]
            }
            None => self.new_pair(channel, code, tally),
        }
    }

    /// What the cells of a row mean that is not counted.
    pub fn look_up(&self, channel: &[u8], code: &[u8]) -> Meaning {
        let sender = self.known.map_or_else(|| sender(&self.layout.text(channel)), Ok);
        sender.map_or_else(|meaning| meaning, |sender| meaning(sender, &self.layout.text(code)))
    }

    #[cold]
    fn new_pair(&mut self, channel: &[u8], code: &[u8], tally: &mut Tally) -> &Entry {
        let sender = || self.known.map_or_else(|| sender(&self.layout.text(channel)), Ok);
        let is_kept = channel.len() <= LONGEST_CELL && self.channels.len() < MOST_CHANNELS;
        if is_kept && !self.channels.contains_key(channel) {
            self.channels.insert(channel.into(), Codes { sender: sender(), places: FxHashMap::default() });
        }
        let codes = self.channels.get_mut(channel);
        let sender = codes.as_ref().map_or_else(sender, |codes| codes.sender.clone());
        let meaning = sender.map_or_else(|meaning| meaning, |sender| meaning(sender, &self.layout.text(code)));
        let (status, kind): (_, Kind) = match meaning {
            Meaning::Status { sender, status } => {
                (Some(status), Some((sender, Some(status).filter(|_| status.is_listed()))))
            }
            _ => (None, None),
        };
        let added = Rc::clone(self.added.entry(kind).or_insert_with(|| (self.annotation)(status).into()));
        let is_listed = matches!(kind, Some((_, Some(_))));
        let most = if is_listed { MOST_ENTRIES } else { MOST_ENTRIES / 2 };
        let entry = Entry { meaning, added, rows: 1 };
        match codes.filter(|_| self.entries.len() < most && code.len() <= LONGEST_CELL) {
            Some(codes) => {
                codes.places.insert(code.into(), self.entries.len());
                self.entries.push(entry);
                &self.entries[self.entries.len() - 1]
            }
            None => {
                tally.add(&entry.meaning, 1);
                self.other.insert(entry)
            }
        }
    }

    /// Counts what was kept.
    pub fn finish(self, tally: &mut Tally) {
        for entry in self.entries {
            tally.add(&entry.meaning, entry.rows);
        }
    }
}
