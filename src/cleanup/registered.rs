//! Registrations: they are those of the token, whatever channel, application and log their rows are of.

use alloc::vec;
use alloc::vec::Vec;

use super::believed::Believed;
use super::event::{Event, Kinds};
use super::group::Group;
use super::report::{Evidence, Kind};
use super::verdict::{Verdict, Worth};

/// When a token was registered: the earliest moment, and whether it is a date. `None` if it is not known when.
type Registered = Option<(i64, bool)>;

/// Gives each group the registrations of its tokens in other groups: tokens are deleted by their text, whatever they belong to.
pub(super) fn share(groups: &mut [Group], kinds: &mut Kinds, believed: Believed, tokens: usize) -> Option<()> {
    if groups.len() < 2 {
        return Some(());
    }
    let is_in_several = in_several(groups, tokens);
    let (mut failed, mut registered) = (Vec::new(), Vec::new());
    for (place, group) in groups.iter().enumerate() {
        let events = group.events.iter().map(|event| (event, false));
        let events = events.chain(group.earlier.iter().map(|event| (event, true)));
        for (event, is_earlier) in events.filter(|(event, _)| is_in_several[event.token as usize]) {
            failed.extend(Some((event.token, place)).filter(|_| kinds.of(event).evidence.is_answer()));
            let registration = registration(event, kinds, group.key.is_by_round, is_earlier);
            registered.extend(registration.map(|registration| (event.token, registration)));
        }
    }
    failed.sort_unstable();
    failed.dedup();
    registered.sort_unstable();
    registered.dedup();
    for (token, registration) in registered {
        let places = &failed[failed.partition_point(|(other, _)| *other < token)..];
        for (_, place) in places.iter().take_while(|(other, _)| *other == token) {
            let group = &mut groups[*place];
            // Among rounds, a time has no place.
            let time = registration.filter(|_| !group.key.is_by_round);
            let (at, is_day) = time.unwrap_or_default();
            let kind = kinds.place(Kind::cut(Evidence::Registered, is_day, time.is_some()))?;
            let mut event = Event { at, token, kind, verdict: Verdict::default() };
            kinds.forget_time(&mut event, believed)?;
            group.events.push(event);
        }
    }
    Some(())
}

/// The registration that an event tells of.
fn registration(event: &Event, kinds: &Kinds, is_by_round: bool, is_earlier: bool) -> Option<Registered> {
    let kind = kinds.of(event);
    match kind.evidence {
        // In a log without times it has a time, too, which only has no place among the rounds. An earlier run has put one at an
        // unknown time at the end of its log.
        Evidence::Registered => {
            Some(Some((event.at, kind.is_day)).filter(|_| kind.is_timed || is_by_round || is_earlier))
        }
        // For a registration in a log without times, the state keeps only that there was one. It keeps that with the token's failures.
        _ if is_earlier && !kind.is_comparable => Some(None),
        _ => None,
    }
}

/// For each token, whether several groups have events of it.
fn in_several(groups: &[Group], tokens: usize) -> Vec<bool> {
    let (mut first, mut is_in_several) = (vec![None; tokens], vec![false; tokens]);
    for (place, group) in (0_u32..).zip(groups) {
        for event in group.events.iter().chain(&group.earlier) {
            let token = event.token as usize;
            is_in_several[token] |= *first[token].get_or_insert(place) != place;
        }
    }
    is_in_several
}

/// Treats a dead code as suspect if the token may have been registered after the message was sent, because only the time of the
/// report is known, or nothing but the round.
///
/// The registration can be in any row of the token.
pub(super) fn doubt(group: &mut Group, kinds: &mut Kinds) -> Option<()> {
    let is_by_round = group.key.is_by_round;
    let registered = group.events.iter().filter(|event| {
        let kind = kinds.of(event);
        // With an answer that is not comparable, an earlier run has read a registration.
        kind.evidence == Evidence::Registered || !kind.is_comparable
    });
    let mut registered: Vec<u32> = registered.map(|event| event.token).collect();
    registered.sort_unstable();
    registered.dedup();
    if registered.is_empty() {
        return Some(());
    }
    if is_by_round {
        // Among rounds it has no place.
        group.events.retain(|event| kinds.of(event).evidence != Evidence::Registered);
    }
    for event in group.events.iter_mut().filter(|event| registered.binary_search(&event.token).is_ok()) {
        let kind = kinds.of(event);
        let doubted = match kind.evidence {
            Evidence::Dead if is_by_round || !kind.is_sent => Kind { evidence: Evidence::Suspect, ..kind.clone() },
            Evidence::Suspect if is_by_round => kind.clone(),
            _ => continue,
        };
        let is_comparable = doubted.is_comparable && !is_by_round;
        event.kind = kinds.place(Kind { is_comparable, ..doubted })?;
        event.verdict.take_back();
        if !is_comparable && event.verdict.is_decided() {
            // The state keeps it, so that the next run knows of the registration.
            event.verdict.set_worth(Worth::Untimed);
        }
    }
    Some(())
}
