//! Registrations: they are those of the token, whatever channel, application and log their rows are of.

use alloc::vec;
use alloc::vec::Vec;

use super::believed::Believed;
use super::event::{Event, Kinds};
use super::group::Group;
use super::report::{Evidence, Kind, Time};
use super::verdict::{Verdict, Worth};

/// Gives each group the registrations of its tokens in other groups: tokens are deleted by their text, whatever they belong to.
pub(super) fn share(groups: &mut [Group], kinds: &mut Kinds, believed: Believed, tokens: usize) -> Option<()> {
    if groups.len() < 2 {
        return Some(());
    }
    let is_in_several = in_several(groups, tokens);
    let of_several = |group: &Group, is_it: &dyn Fn(&Event) -> bool| -> Vec<Event> {
        let events = group.events.iter().chain(&group.earlier);
        events.filter(|event| is_in_several[event.token as usize] && is_it(event)).copied().collect()
    };
    let mut failed: Vec<(u32, usize)> = Vec::new();
    let mut registered: Vec<(usize, Event)> = Vec::new();
    for (place, group) in groups.iter().enumerate() {
        let failures = of_several(group, &|event| kinds.of(event).evidence.is_answer());
        failed.extend(failures.into_iter().map(|event| (event.token, place)));
        let registrations = of_several(group, &|event| kinds.of(event).evidence == Evidence::Registered);
        registered.extend(registrations.into_iter().map(|event| (place, event)));
        // Of a registration in a log without times, a state only keeps that there was one, with the failures of the token.
        let earlier = group.earlier.iter().filter(|event| is_in_several[event.token as usize]);
        registered.extend(earlier.filter(|event| !kinds.of(event).is_comparable).map(|event| (place, *event)));
    }
    failed.sort_unstable();
    failed.dedup();
    for (from, event) in registered {
        let time = time_of(&event, kinds, groups[from].key.is_by_round);
        let places = &failed[failed.partition_point(|(token, _)| *token < event.token)..];
        for (_, place) in
            places.iter().take_while(|(token, _)| *token == event.token).filter(|(_, place)| *place != from)
        {
            let group = &mut groups[*place];
            let time = time.filter(|_| !group.key.is_by_round);
            let kind = kinds.place(Kind::cut(Evidence::Registered, time.is_some_and(Time::is_day), time.is_some()))?;
            let at = time.map_or(0, Time::earliest);
            let mut event = Event { at, token: event.token, kind, verdict: Verdict::default() };
            kinds.forget_time(&mut event, believed)?;
            group.events.push(event);
        }
    }
    Some(())
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

/// When a registration was; `None` if that is not known. In a log without times, it has a time nevertheless, which only has no
/// place among the rounds.
fn time_of(event: &Event, kinds: &Kinds, is_by_round: bool) -> Option<Time> {
    let kind = kinds.of(event);
    let is_known = kind.evidence == Evidence::Registered && (kind.is_timed || is_by_round);
    let time = if kind.is_day { Time::Day(event.at) } else { Time::Moment(event.at) };
    Some(time).filter(|_| is_known)
}

/// Treats a dead code as suspect if the token may have been registered after the message was sent: because only the time of the
/// report is known, or because the time of the registration is not believed.
///
/// The registration can be in any row of the token.
pub(super) fn doubt(group: &mut Group, kinds: &mut Kinds) -> Option<()> {
    let tokens_of = |is_it: &dyn Fn(&Kind) -> bool| {
        let registered = group.events.iter().filter(|event| {
            let kind = kinds.of(event);
            // With an answer that is not comparable, an earlier run has read a registration.
            (kind.evidence == Evidence::Registered || !kind.is_comparable) && is_it(kind)
        });
        let mut tokens: Vec<u32> = registered.map(|event| event.token).collect();
        tokens.sort_unstable();
        tokens.dedup();
        tokens
    };
    let (registered, unplaced) = (tokens_of(&|_| true), tokens_of(&|kind| !kind.is_timed || !kind.is_comparable));
    if registered.is_empty() {
        return Some(());
    }
    group.events.retain(|event| kinds.of(event).evidence != Evidence::Registered || kinds.of(event).is_timed);
    let is_by_round = group.key.is_by_round;
    for event in &mut group.events {
        let kind = kinds.of(event);
        let is_unplaced = unplaced.binary_search(&event.token).is_ok();
        let is_doubtful = is_unplaced || !kind.is_sent && registered.binary_search(&event.token).is_ok();
        let doubted = match kind.evidence {
            Evidence::Dead if is_doubtful => Kind { evidence: Evidence::Suspect, ..kind.clone() },
            Evidence::Suspect if is_by_round && is_unplaced => kind.clone(),
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
