//! What was reported of a token, in few bytes.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use super::believed::Believed;
use super::report::{Evidence, Kind, Time};
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
        if let Some(place) = self.find(&kind) {
            return Some(place);
        }
        let place = u16::try_from(self.all.len()).ok()?;
        self.all.push(kind.clone());
        self.places.insert(kind, place);
        Some(place)
    }

    /// The place of a kind that was placed.
    pub fn find(&self, kind: &Kind) -> Option<u16> {
        self.places.get(kind).copied()
    }

    /// By place, where each kind is in the order of kinds. The places themselves depend on which report was read first.
    pub fn ranks(&self) -> Vec<u16> {
        let mut ranks = vec![0; self.all.len()];
        for (rank, place) in (0..=u16::MAX).zip(self.places.values()) {
            ranks[usize::from(*place)] = rank;
        }
        ranks
    }

    /// Treats the time of an event as unknown if it is not believed. A registration may be of any age.
    pub fn forget_time(&mut self, event: &mut Event, believed: Believed) -> Option<()> {
        let kind = self.of(event);
        let is_registration = kind.evidence == Evidence::Registered;
        if is_registration && event.at < believed.first {
            event.at = event.at.max(Believed::POSSIBLE.first);
            return Some(());
        }
        if !kind.is_timed || believed.has(event.at) {
            return Some(());
        }
        let kind = Kind { is_timed: false, is_day: false, is_sent: false, lead: 0, ..kind.clone() };
        (event.kind, event.at) = (self.place(kind)?, 0);
        Some(())
    }

    pub fn of(&self, event: &Event) -> &Kind {
        &self.all[usize::from(event.kind)]
    }

    pub fn time(&self, event: &Event) -> Time {
        if self.of(event).is_day { Time::Day(event.at) } else { Time::Moment(event.at) }
    }

    /// When a token has to have been registered for a failure to be about that registration.
    pub fn registered_before(&self, failure: &Event) -> Time {
        self.time(failure).earlier_by(self.of(failure).lead)
    }

    /// Whether a delivery or a registration is certainly before a failure.
    pub fn is_before(&self, cut: &Event, failure: &Event) -> bool {
        let is_registration = self.of(cut).evidence == Evidence::Registered;
        self.time(cut).is_before(if is_registration { self.registered_before(failure) } else { self.time(failure) })
    }
}

/// The last moment that an event can be at.
pub(super) fn latest(event: &Event, kinds: &Kinds) -> i64 {
    kinds.time(event).latest()
}
