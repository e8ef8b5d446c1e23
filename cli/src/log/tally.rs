//! What was counted in a log.

use std::collections::BTreeMap;
use std::hash::Hash;

use push_status::Channel;
use rustc_hash::FxHashMap;

use super::cell::{Meaning, Reason};
use super::status::Status;

/// The counts of a log. What the log makes large, such as codes that no table lists, is bounded.
#[derive(Debug, Default)]
pub struct Tally {
    pub rows: u64,
    /// By the channel that returned the code.
    pub statuses: FxHashMap<(Channel, Status), u64>,
    /// Rows of rare unlisted codes that were forgotten to make room.
    pub more_unlisted: BTreeMap<Channel, u64>,
    /// Rows whose code means one thing in one list and another in another.
    pub ambiguous: BTreeMap<(Channel, Box<str>), u64>,
    /// Rows whose quoted fields have line breaks.
    pub of_lines: Lines,
    pub unknown_channels: FxHashMap<String, u64>,
    /// Rows of rare unknown channels that were forgotten to make room.
    pub more_unknown_channels: u64,
    pub unread: BTreeMap<Reason, Lines>,
    /// Whether any row has an HTTP status.
    pub has_http_status: bool,
}

/// How many rows have something in common, such as why they could not be read, and where the first ones are.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Lines {
    pub rows: u64,
    /// The lines of the first.
    pub lines: Vec<u64>,
}

/// How many different unlisted codes, and unknown channels, are told apart; and how long the names of those may be.
const MOST_DIFFERENT: usize = 8192;
const LONGEST_NAME: usize = 128;
/// How many lines are told of the rows that could not be read for one reason.
const MOST_LINES: usize = 5;

impl Lines {
    fn keep(&mut self, line: impl FnOnce() -> u64) {
        if self.lines.len() < MOST_LINES {
            self.lines.push(line());
        }
    }

    fn merge_lines(&mut self, lines: Vec<u64>) {
        self.lines.extend(lines);
        self.lines.sort_unstable();
        self.lines.truncate(MOST_LINES);
    }
}

impl Tally {
    /// Counts `rows` of one meaning. The lines of rows that could not be read are kept by [`Self::note_unread`].
    pub fn add(&mut self, meaning: &Meaning, rows: u64) {
        if rows == 0 {
            return;
        }
        self.rows += rows;
        match meaning {
            Meaning::Status { sender, status } => {
                let can_go = |(_, status): &(Channel, Status)| status.code.is_unlisted();
                let forgotten = count(&mut self.statuses, (*sender, status.clone()), rows, can_go);
                for ((sender, _), rows) in forgotten {
                    *self.more_unlisted.entry(sender).or_default() += rows;
                }
            }
            // Only listed codes are ambiguous, so there are few.
            Meaning::Ambiguous { sender, code } => {
                *self.ambiguous.entry((*sender, code.clone())).or_default() += rows;
            }
            Meaning::UnknownChannel(text) => {
                let forgotten = match text.len() <= LONGEST_NAME {
                    true => count(&mut self.unknown_channels, text.clone(), rows, |_| true),
                    false => vec![(text.clone(), rows)],
                };
                self.more_unknown_channels += forgotten.iter().map(|(_, rows)| rows).sum::<u64>();
            }
            Meaning::Unread(reason) => self.unread.entry(*reason).or_default().rows += rows,
        }
    }

    /// Takes rows of a status out of the counts by status, as they are counted otherwise; some may have been forgotten there.
    pub fn take_back(&mut self, status: &(Channel, Status), rows: u64) {
        let counted = self.statuses.get_mut(status);
        let left = counted.map_or(rows, |counted| {
            let taken = rows.min(*counted);
            *counted -= taken;
            rows - taken
        });
        if let Some(forgotten) = self.more_unlisted.get_mut(&status.0) {
            *forgotten = forgotten.saturating_sub(left);
        }
        self.more_unlisted.retain(|_, rows| *rows > 0);
    }

    /// Keeps the line of a row that could not be read, if it is among the first.
    pub fn note_unread(&mut self, reason: Reason, line: impl FnOnce() -> u64) {
        self.unread.entry(reason).or_default().keep(line);
    }

    /// Counts a row whose quoted fields have line breaks. The row is also counted by its meaning.
    pub fn note_line_breaks(&mut self, line: impl FnOnce() -> u64) {
        self.of_lines.rows += 1;
        self.of_lines.keep(line);
    }

    /// Adds what another worker counted.
    pub fn merge(&mut self, other: Self) {
        for ((sender, status), rows) in other.statuses {
            self.add(&Meaning::Status { sender, status }, rows);
        }
        for (channel, rows) in other.unknown_channels {
            self.add(&Meaning::UnknownChannel(channel), rows);
        }
        for (channel, rows) in other.more_unlisted {
            *self.more_unlisted.entry(channel).or_default() += rows;
            self.rows += rows;
        }
        self.more_unknown_channels += other.more_unknown_channels;
        self.rows += other.more_unknown_channels;
        for ((sender, code), rows) in other.ambiguous {
            self.add(&Meaning::Ambiguous { sender, code }, rows);
        }
        for (reason, unread) in other.unread {
            self.add(&Meaning::Unread(reason), unread.rows);
            self.unread.entry(reason).or_default().merge_lines(unread.lines);
        }
        self.has_http_status |= other.has_http_status;
        self.of_lines.rows += other.of_lines.rows;
        self.of_lines.merge_lines(other.of_lines.lines);
    }

    /// How many rows have a code that no table lists, by the channel that returned it.
    pub fn unlisted(&self) -> BTreeMap<Channel, u64> {
        let mut channels = self.more_unlisted.clone();
        let is_unlisted = |status: &Status| status.code.is_unlisted();
        for ((sender, _), rows) in self.statuses.iter().filter(|((_, status), _)| is_unlisted(status)) {
            *channels.entry(*sender).or_default() += rows;
        }
        channels
    }

    /// How many rows name no channel that is known.
    pub fn of_unknown_channels(&self) -> u64 {
        self.unknown_channels.values().sum::<u64>() + self.more_unknown_channels
    }

    /// How many rows could not be read.
    pub fn of_unread(&self) -> u64 {
        self.unread.values().map(|unread| unread.rows).sum()
    }

    /// Whether each row has a code that a table lists.
    pub fn is_clean(&self) -> bool {
        self.unlisted().is_empty()
            && self.ambiguous.is_empty()
            && self.of_unknown_channels() == 0
            && self.of_unread() == 0
    }
}

/// Counts. If there are too many keys, the rarer half of those that `can_go` is removed to make room, and returned.
///
/// So a frequent key stays, however late in a log it begins.
fn count<K: Clone + Eq + Hash>(
    map: &mut FxHashMap<K, u64>,
    key: K,
    rows: u64,
    can_go: impl Fn(&K) -> bool,
) -> Vec<(K, u64)> {
    let mut forgotten = Vec::new();
    if map.len() >= MOST_DIFFERENT && !map.contains_key(&key) {
        let mut counts: Vec<u64> = map.iter().filter(|(key, _)| can_go(key)).map(|(_, rows)| *rows).collect();
        counts.sort_unstable();
        let median = counts.get(counts.len() / 2).copied().unwrap_or_default();
        map.retain(|key, rows| {
            let goes = *rows <= median && can_go(key);
            if goes {
                forgotten.push((key.clone(), *rows));
            }
            !goes
        });
    }
    *map.entry(key).or_default() += rows;
    forgotten
}
