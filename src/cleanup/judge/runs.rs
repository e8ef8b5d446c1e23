//! The failing runs of each token.

use alloc::vec::Vec;

use super::super::event::{Event, Kinds};
use super::super::hours::{hour_of, hour_of_time};
use super::super::report::Evidence;
use super::super::verdict::{Verdict, Worth};
use super::Horizon;

/// Sorts the events of a group by token, time and the rank of their kind, and drops duplicates.
pub(in super::super) fn sort(events: &mut Vec<Event>, kinds: &Kinds, ranks: &[u16], horizon: Horizon) {
    // A decided answer comes before the same one from a log that is read again.
    let rank = |event: &Event| ranks[usize::from(event.kind)];
    events.sort_unstable_by_key(|event| (event.token, event.at, rank(event), !event.verdict.is_decided()));
    events.chunk_by_mut(|one, other| one.token == other.token).for_each(|events| mark_late(events, kinds, horizon));
    events.dedup_by(|again, kept| {
        let is_same = (again.token, again.at, again.kind) == (kept.token, kept.at, kept.kind);
        if is_same && again.verdict.has(Verdict::NAMED) {
            kept.verdict.set(Verdict::NAMED);
        }
        is_same
    });
    for event in events.iter_mut().filter(|event| !event.verdict.is_decided()) {
        let kind = kinds.of(event);
        if kind.evidence.is_answer() && !kind.is_timed {
            event.verdict.set_worth(Worth::Untimed);
        } else if kind.evidence.is_answer() && horizon.is_past(hour_of_time(event.at, kind.is_day)) {
            event.verdict.set_worth(Worth::Late);
        }
    }
    drop_crowds(events, kinds);
}

/// Marks the answers of a token that are too late although their hour is not decided yet: an earlier run has read later reports, one
/// of which may have been a delivery to this token or a registration of it. From the first answer that it has read, it has kept them.
fn mark_late(events: &mut [Event], kinds: &Kinds, horizon: Horizon) {
    let Some(read) = horizon.read else { return };
    let is_new = |event: &Event| event.verdict.has(Verdict::NAMED);
    let first = [false, true].map(|is_day| {
        let is_kept = |event: &&Event| {
            let kind = kinds.of(event);
            kind.evidence.is_answer() && kind.is_day == is_day && !is_new(event) && event.verdict.worth() != Worth::Late
        };
        events.iter().find(is_kept).map(|event| event.at)
    });
    for event in events.iter_mut().filter(|event| is_new(event) && !event.verdict.is_decided()) {
        let kind = kinds.of(event);
        let is_known = || first[usize::from(kind.is_day)].is_some_and(|first| first <= event.at);
        if kind.is_timed && event.at <= read && !is_known() {
            event.verdict.set_worth(Worth::Late);
        }
    }
}

/// Of the answers of a token with one code in one hour, keeps the first and the last: a sender that tries again and again
/// adds nothing.
fn drop_crowds(events: &mut Vec<Event>, kinds: &Kinds) {
    let mut write = 0;
    for read in 0..events.len() {
        let event = events[read];
        let is_like = |place: usize| {
            let other = &events[place];
            (other.token, other.kind, hour_of(other.at)) == (event.token, event.kind, hour_of(event.at))
                && !other.verdict.is_decided()
        };
        let is_middle = write >= 2
            && kinds.of(&event).evidence.is_answer()
            && !event.verdict.is_decided()
            && is_like(write - 1)
            && is_like(write - 2);
        if is_middle {
            write -= 1;
        }
        events[write] = event;
        write += 1;
    }
    events.truncate(write);
}

/// Marks the answers that begin a failing run, and those that a later delivery or registration clears.
pub(super) fn mark_runs(events: &mut [Event], kinds: &Kinds, horizon: Horizon) {
    // The deliveries and the registrations, and of both the moments and the dates, each in the order of time, as the events are.
    let parts = [
        (Evidence::Delivered, false),
        (Evidence::Delivered, true),
        (Evidence::Registered, false),
        (Evidence::Registered, true),
    ];
    let cuts = parts.map(|part| {
        let is_it = |event: &&Event| (kinds.of(event).evidence, kinds.of(event).is_day) == part;
        events.iter().filter(is_it).copied().collect::<Vec<_>>()
    });
    // How many of them are certainly before an answer.
    let before = |event: &Event| cuts.each_ref().map(|cuts| cuts.partition_point(|cut| kinds.is_before(cut, event)));
    let all = cuts.each_ref().map(Vec::len);
    for event in events.iter_mut().filter(|event| kinds.of(event).evidence.is_answer()) {
        if before(event) != all {
            event.verdict.set(Verdict::CLEARED);
        }
    }
    // In the order in which they are judged: a date is judged at its noon, after what was in the morning.
    let mut judged: Vec<usize> = (0..events.len()).filter(|place| is_judged(&events[*place], kinds, horizon)).collect();
    judged.sort_by_key(|place| hour_of_time(events[*place].at, kinds.of(&events[*place]).is_day));
    let mut run: Option<[usize; 4]> = None;
    for place in judged {
        let cuts = before(&events[place]);
        let is_later = |earlier: [usize; 4]| cuts.iter().zip(&earlier).any(|(cuts, earlier)| cuts > earlier);
        if run.is_none_or(is_later) {
            run = Some(cuts);
            events[place].verdict.set(Verdict::FIRST);
        }
    }
}

/// Whether it is an answer with a place in time. One that is too late is a suspect or a dead token among others for as long as its
/// hour is not decided.
pub(super) fn is_judged(event: &Event, kinds: &Kinds, horizon: Horizon) -> bool {
    let kind = kinds.of(event);
    let is_over = || horizon.is_past(hour_of_time(event.at, kind.is_day));
    kind.evidence.is_answer() && kind.is_timed && (event.verdict.worth() != Worth::Late || !is_over())
}
