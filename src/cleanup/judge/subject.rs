//! A token while its answers are judged.

use alloc::vec::Vec;

use super::super::event::{Event, Kinds};
use super::super::group::Group;
use super::runs::mark_runs;
use super::weigh::WINDOWS;

/// A token of a group, and how far its answers have been judged.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Subject {
    /// Where its events begin.
    pub start: u32,
    /// The answer that began the failing run, plus one; 0 if there is none yet.
    pub beginning: u32,
    /// The answer of the failing run that ended first, plus one, of those that count and of a beginning with which few others
    /// began; 0 if there is none. Later answers are no new suspects.
    pub known: u32,
    /// The first counted answer of the failing run, plus one; 0 if there is none.
    pub first: u32,
    /// The last of its answers that are a gap apart, plus one.
    pub chained: u32,
    /// The one that ended first of those that prove its death, plus one.
    pub dead: u32,
    /// The answer that confirms it, plus one.
    pub confirmed: u32,
    /// The failing run that is being judged, and the one that is being counted in the window ahead of it.
    pub judged_run: u32,
    pub window_run: u32,
    /// How many of its answers are in each window.
    pub in_window: [u32; WINDOWS],
    /// How many of its answers are a gap apart.
    pub chain: u8,
    pub flags: u8,
}

impl Subject {
    pub const CROWDED: u8 = 1;
    pub const CONFIRMED: u8 = 2;
    pub const ASIDE: u8 = 4;

    pub const fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// Begins a failing run with an answer.
    pub const fn begin_run(&mut self, answer: u32, is_quiet: bool) {
        (self.beginning, self.known) = (answer + 1, if is_quiet { answer + 1 } else { 0 });
        (self.first, self.chained, self.dead, self.confirmed) = (0, 0, 0, 0);
        (self.chain, self.flags) = (0, 0);
        self.judged_run = self.judged_run.wrapping_add(1);
    }
}

/// A group while it is judged.
pub(in super::super) struct Judged<'g> {
    pub group: &'g mut Group,
    pub(super) subjects: Vec<Subject>,
    /// The counted answers in the order of time, with their subjects.
    pub counted: Vec<(u32, u32)>,
    pub window: [u32; WINDOWS],
}

impl<'g> Judged<'g> {
    /// The tokens of a group whose events are sorted.
    pub fn new(group: &'g mut Group, kinds: &Kinds) -> Self {
        let (mut subjects, mut start) = (Vec::new(), 0);
        for of_token in group.events.chunk_by_mut(|one, other| one.token == other.token) {
            mark_runs(of_token, kinds, group.horizon);
            subjects.push(Subject { start, ..Subject::default() });
            start += of_token.len() as u32;
        }
        Self { group, subjects, counted: Vec::new(), window: [0; WINDOWS] }
    }

    pub fn events_of(&self, subject: usize) -> &[Event] {
        let end = self.subjects.get(subject + 1).map_or(self.group.events.len(), |next| next.start as usize);
        &self.group.events[self.subjects[subject].start as usize..end]
    }

    /// Where the events of each token begin.
    pub fn starts(&self) -> Vec<u32> {
        self.subjects.iter().map(|subject| subject.start).collect()
    }

    pub fn subject_of(&self, event: u32) -> usize {
        self.subjects.partition_point(|subject| subject.start <= event).saturating_sub(1)
    }
}
