//! What the answers of a token come to, before any limit.

use alloc::collections::BTreeMap;

use super::decision::{Doubt, Kept, Removal};
use super::event::{Event, Kinds};
use super::hours::hour_of_time;
use super::judge::{Horizon, Share};
use super::outcome::OutcomeGroup;
use super::report::{Evidence, Kind};
use super::verdict::{Verdict, Worth};

/// What becomes of a token by its own events, and the place of the answer among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It was removed by an earlier run, and this one says nothing new against it.
    Removed,
    /// It was removed by an earlier run, and still fails.
    RemovedAgain(usize, Removal),
    Dead(usize),
    Confirmed(usize),
    ManyDead(usize),
    Doubt(usize, Doubt),
    Keep(usize, Kept),
    Nothing,
}

/// Looks for what the answers of a failing run say together.
pub(super) fn fate(events: &[Event], kinds: &Kinds, shares: &BTreeMap<i32, Share>, horizon: Horizon) -> Fate {
    let answers = || (0..).zip(events).filter(|(_, event)| kinds.of(event).evidence.is_answer());
    let standing = || answers().filter(|(_, event)| !event.verdict.has(Verdict::CLEARED));
    let find = |is_it: &dyn Fn(&Event) -> bool| standing().find(|(_, event)| is_it(event)).map(|(place, _)| place);
    let is_named = events.iter().any(|event| event.verdict.has(Verdict::NAMED));
    if let Some(place) = find(&|event| event.verdict.has(Verdict::REMOVED)) {
        let is_dead = kinds.of(&events[place]).evidence == Evidence::Dead;
        let removal = if is_dead { Removal::Dead } else { Removal::Confirmed };
        return removed(place, removal, standing(), kinds, shares, horizon);
    }
    if let Some(place) = find(&|event| event.verdict.worth() == Worth::Dead) {
        return Fate::Dead(place);
    }
    let confirmed = find(&|event| event.verdict.has(Verdict::CONFIRMS));
    if let Some(place) = confirmed.filter(|place| first_confirming(events, *place).is_some()) {
        return Fate::Confirmed(place);
    }
    if let Some(place) = find(&|event| event.verdict.worth() == Worth::ManyDead) {
        return Fate::ManyDead(place);
    }
    let speaks = |(_, event): &(usize, &Event)| kinds.of(event).evidence != Evidence::Other;
    match standing().filter(speaks).last() {
        Some((place, event)) => {
            let is_aside = find(&|event| event.verdict.has(Verdict::ASIDE)).is_some();
            Fate::Doubt(place, if is_aside { Doubt::SetAside } else { doubt(event, kinds, shares) })
        }
        None => match answers().filter(speaks).filter(|_| is_named).last() {
            Some((place, event)) => match kept(event, events, kinds) {
                Some(kept) => Fate::Keep(place, kept),
                None => Fate::Doubt(place, Doubt::Untimed),
            },
            None => Fate::Nothing,
        },
    }
}

/// What becomes of a token that an earlier run has removed because of the answer at `place`. Only what would speak against any other
/// token removes it again: it may have been registered since, by somebody whose channel has a wrong setting now.
fn removed<'e>(
    place: usize,
    removal: Removal,
    standing: impl Iterator<Item = (usize, &'e Event)>,
    kinds: &Kinds,
    shares: &BTreeMap<i32, Share>,
    horizon: Horizon,
) -> Fate {
    let mut fate = Fate::Removed;
    for (of, event) in standing {
        let is_named = event.verdict.has(Verdict::NAMED);
        let is_fresh = || !horizon.is_past(hour_of_time(event.at, kinds.of(event).is_day));
        match event.verdict.worth() {
            Worth::Dead | Worth::Counts | Worth::Again if is_named || is_fresh() => {
                return Fate::RemovedAgain(place, removal);
            }
            _ if !is_named => {}
            _ if event.verdict.has(Verdict::REMOVED) => return Fate::RemovedAgain(place, removal),
            _ if kinds.of(event).evidence == Evidence::Other => {}
            // A run that is repeated, because it was killed, prints the same again.
            worth if horizon.is_repeated && worth != Worth::Late => return Fate::RemovedAgain(place, removal),
            Worth::ManyDead => fate = Fate::ManyDead(of),
            _ if !matches!(fate, Fate::ManyDead(_)) => {
                fate = Fate::Doubt(of, doubt(event, kinds, shares));
            }
            _ => {}
        }
    }
    fate
}

/// The first of the failures that confirm the token together with the failure at `last`. A token that was registered after this
/// first failure has failed only once since. There is none if a later run has read a delivery or a registration between the two.
pub(super) fn first_confirming(events: &[Event], last: usize) -> Option<&Event> {
    let counts = |event: &&Event| event.verdict.worth() == Worth::Counts && !event.verdict.has(Verdict::CLEARED);
    events[..last].iter().find(counts)
}

/// Why an answer does not confirm its token.
fn doubt(event: &Event, kinds: &Kinds, shares: &BTreeMap<i32, Share>) -> Doubt {
    match event.verdict.worth() {
        Worth::Undecided => Doubt::Pending,
        Worth::NothingDelivered => Doubt::NothingDelivered,
        Worth::ManySuspect | Worth::ManyInHour => {
            let share = shares.get(&hour_of_time(event.at, kinds.of(event).is_day)).copied();
            let Share { some, tokens } = share.unwrap_or(Share { some: 0, tokens: 0 });
            Doubt::ManySuspects { suspects: some.into(), tokens }
        }
        Worth::Untimed => Doubt::Untimed,
        Worth::Late => Doubt::Late,
        _ if event.verdict.has(Verdict::DISTRUSTED) => Doubt::WrongTooOften,
        _ if event.verdict.has(Verdict::CROWDED) => Doubt::Crowded,
        _ => Doubt::NotRepeated,
    }
}

/// What clears an answer; `None` if that is only a registration at an unknown time.
fn kept(event: &Event, events: &[Event], kinds: &Kinds) -> Option<Kept> {
    let cuts = events.iter().filter(|cut| kinds.of(cut).evidence.is_cut() && !kinds.is_before(cut, event));
    let kept = cuts.filter_map(|cut| match kinds.of(cut) {
        Kind { evidence: Evidence::Delivered, .. } => Some(Kept::Delivered),
        kind => Some(Kept::Registered).filter(|_| kind.is_timed),
    });
    kept.min()
}

/// The tokens with deliveries, with the first group that had one, and whether another had one, too.
#[derive(Debug, Default)]
pub(super) struct Elsewhere(BTreeMap<u32, (u32, bool)>);

impl Elsewhere {
    pub fn of(groups: &[OutcomeGroup], kinds: &Kinds) -> Self {
        let mut tokens: BTreeMap<u32, (u32, bool)> = BTreeMap::new();
        // With a single group, there is no elsewhere.
        for (number, group) in (0..).zip(groups).filter(|_| groups.len() > 1) {
            for event in group.events.iter().filter(|event| kinds.of(event).evidence == Evidence::Delivered) {
                let (first, is_more) = tokens.entry(event.token).or_insert((number, false));
                *is_more |= *first != number;
            }
        }
        Self(tokens)
    }

    pub fn has(&self, token: u32, group: usize) -> bool {
        self.0.get(&token).is_some_and(|(first, is_more)| *first as usize != group || *is_more)
    }
}
