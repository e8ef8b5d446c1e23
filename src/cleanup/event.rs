//! What was reported of a token, in few bytes.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::report::{DAY, Kind};
use super::verdict::Verdict;

/// What was reported of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Event {
    /// The earliest moment.
    pub at: i64,
    pub token: u32,
    /// The place in [`Kinds`].
    pub kind: u16,
    pub verdict: Verdict,
}

/// The kinds of the events, each kept once.
#[derive(Debug, Clone, Default)]
pub(super) struct Kinds {
    pub all: Vec<Kind>,
    places: BTreeMap<Kind, u16>,
}

impl Kinds {
    /// The place of a kind; `None` if there are too many.
    pub fn place(&mut self, kind: Kind) -> Option<u16> {
        if let Some(place) = self.places.get(&kind) {
            return Some(*place);
        }
        let place = u16::try_from(self.all.len()).ok()?;
        self.all.push(kind.clone());
        self.places.insert(kind, place);
        Some(place)
    }

    pub fn of(&self, event: &Event) -> &Kind {
        &self.all[usize::from(event.kind)]
    }
}

/// The last moment that an event can be at.
pub(super) fn latest(event: &Event, kinds: &Kinds) -> i64 {
    if kinds.of(event).is_day { event.at.saturating_add(DAY - 1) } else { event.at }
}
