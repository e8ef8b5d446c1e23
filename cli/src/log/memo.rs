//! What pairs of cells mean, found once for each pair.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::cell::{Meaning, Reason, Sender, meaning, sender};
use super::layout::Layout;
use super::parts::of_reply;
use super::reading::Reading;
use super::status::{Code, Status};
use super::tally::Tally;
use super::text;

/// What is added to a row that means this.
pub type Annotation<'a> = &'a (dyn Fn(&Meaning) -> Vec<u8> + Sync);

/// What a pair of cells means, what is added to its rows, and how many there are.
pub struct Entry {
    pub meaning: Meaning,
    pub added: Rc<[u8]>,
    rows: u64,
}

/// A log has millions of rows and few different pairs of cells. They are kept as they are in the log, so that most rows
/// cost two look-ups and no reading.
pub struct Memo<'a> {
    reading: &'a Reading,
    /// Whether two cells say all.
    is_plain: bool,
    annotation: Annotation<'a>,
    channels: FxHashMap<Box<[u8]>, Codes>,
    entries: Vec<Entry>,
    /// The last meaning that was not kept.
    other: Option<Entry>,
    added: FxHashMap<Kind, Rc<[u8]>>,
}

/// What has the same annotation.
#[derive(PartialEq, Eq, Hash)]
enum Kind {
    Status(Status),
    Ambiguous,
    Nothing,
}

impl Kind {
    fn of(meaning: &Meaning) -> Self {
        match meaning {
            Meaning::Status { status: Status { code, action, token }, .. } if code.is_unlisted() => {
                Self::Status(Status { code: Code::UnlistedNumber(0), action: *action, token: *token })
            }
            Meaning::Status { status, .. } => Self::Status(status.clone()),
            Meaning::Ambiguous { .. } => Self::Ambiguous,
            Meaning::UnknownChannel(_) | Meaning::Unread(_) => Self::Nothing,
        }
    }
}

/// The codes of a channel.
struct Codes {
    sender: Result<Sender, Meaning>,
    /// Where the entries are.
    places: FxHashMap<Box<[u8]>, usize>,
}

/// How many channels and pairs are kept, and how long their cells may be, for a log that has another code in each row.
/// Pairs without a listed code take at most half of the places.
const MOST_CHANNELS: usize = 256;
const MOST_ENTRIES: usize = 8192;
const LONGEST_CELL: usize = 128;

impl<'a> Memo<'a> {
    pub fn new(reading: &'a Reading, annotation: Annotation<'a>) -> Self {
        Self {
            reading,
            is_plain: reading.is_plain(),
            annotation,
            channels: FxHashMap::default(),
            entries: Vec::new(),
            other: None,
            added: FxHashMap::default(),
        }
    }

    /// What a row means, by its cells or by more of it; the row is counted.
    #[inline]
    pub fn row(&mut self, row: &[u8], channel: &[u8], code: &[u8], tally: &mut Tally) -> &Entry {
        if !self.is_plain {
            return self.whole_row(row, tally);
        }
        match self.place(channel, code) {
            Some(place) => self.again(place),
            None => self.new_pair(channel, code, tally),
        }
    }

    #[inline]
    fn place(&self, channel: &[u8], key: &[u8]) -> Option<usize> {
        self.channels.get(channel).and_then(|codes| codes.places.get(key)).copied()
    }

    #[inline]
    fn again(&mut self, place: usize) -> &Entry {
        self.entries[place].rows += 1;
        &self.entries[place]
    }

    #[cold]
    fn new_pair(&mut self, channel: &[u8], code: &[u8], tally: &mut Tally) -> &Entry {
        let Reading { layout, lists, .. } = self.reading;
        let meaning = match self.sender(channel, || sender(&layout.text(channel))) {
            Ok(sender) => meaning(sender, &layout.text(code), lists),
            Err(meaning) => meaning,
        };
        self.keep(channel, code, meaning, tally)
    }

    /// What a row means if more than two of its cells, or the whole row, must be read.
    fn whole_row(&mut self, row: &[u8], tally: &mut Tally) -> &Entry {
        let Reading { layout, parts, lists, channel: known, .. } = self.reading;
        if matches!(layout, Layout::Text) {
            let meaning = text::meaning(row, *known, lists);
            return self.other(meaning, tally);
        }
        let cells = match parts.of_row(layout, row) {
            Ok(cells) => cells,
            Err(reason) => return self.other(Meaning::Unread(reason), tally),
        };
        tally.has_http_status |= cells.has_http_status();
        if parts.have_reply() && cells.is_reply() {
            let meaning = match self.sender(cells.channel(), || cells.sender(*known)) {
                Ok(sender) => of_reply(sender, cells.http_status(), cells.reply()),
                Err(meaning) => meaning,
            };
            return self.other(meaning, tally);
        }
        let key = cells.key();
        let place = match self.place(cells.channel(), &key) {
            Some(place) => Ok(place),
            None => Err(match self.sender(cells.channel(), || cells.sender(*known)) {
                Ok(sender) => cells.meaning(sender, lists),
                Err(meaning) => meaning,
            }),
        };
        match place {
            Ok(place) => self.again(place),
            Err(meaning) => self.keep(cells.channel(), &key, meaning, tally),
        }
    }

    /// Who the cell says has answered, remembered with the codes of the channel.
    fn sender(&mut self, channel: &[u8], read: impl FnOnce() -> Result<Sender, Meaning>) -> Result<Sender, Meaning> {
        if let Some(known) = self.reading.channel {
            return Ok(known.into());
        }
        if let Some(codes) = self.channels.get(channel) {
            return codes.sender.clone();
        }
        let sender = read();
        if channel.len() <= LONGEST_CELL && self.channels.len() < MOST_CHANNELS {
            self.channels.insert(channel.into(), Codes { sender: sender.clone(), places: FxHashMap::default() });
        }
        sender
    }

    /// Remembers what a pair of cells means, if there is room.
    fn keep(&mut self, channel: &[u8], key: &[u8], meaning: Meaning, tally: &mut Tally) -> &Entry {
        if self.reading.channel.is_some() && !self.channels.contains_key(channel) && self.channels.len() < MOST_CHANNELS
        {
            let sender = Err(Meaning::Unread(Reason::NoChannel));
            self.channels.insert(channel.into(), Codes { sender, places: FxHashMap::default() });
        }
        let is_listed = matches!(&meaning, Meaning::Status { status, .. } if status.is_listed());
        let most = if is_listed { MOST_ENTRIES } else { MOST_ENTRIES / 2 };
        let added = self.added(&meaning);
        match self.channels.get_mut(channel).filter(|_| self.entries.len() < most && key.len() <= LONGEST_CELL) {
            Some(codes) => {
                codes.places.insert(key.into(), self.entries.len());
                self.entries.push(Entry { meaning, added, rows: 1 });
                &self.entries[self.entries.len() - 1]
            }
            None => self.other(meaning, tally),
        }
    }

    /// Counts a meaning that is not remembered.
    fn other(&mut self, meaning: Meaning, tally: &mut Tally) -> &Entry {
        let added = self.added(&meaning);
        tally.add(&meaning, 1);
        self.other.insert(Entry { meaning, added, rows: 1 })
    }

    fn added(&mut self, meaning: &Meaning) -> Rc<[u8]> {
        let annotation = self.annotation;
        Rc::clone(self.added.entry(Kind::of(meaning)).or_insert_with(|| annotation(meaning).into()))
    }

    /// Counts what was kept.
    pub fn finish(self, tally: &mut Tally) {
        for entry in self.entries {
            tally.add(&entry.meaning, entry.rows);
        }
    }
}
