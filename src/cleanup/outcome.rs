//! What is decided about all tokens.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use super::decide::round_of;
use super::decision::{Decided, Decision, Doubt, HeldBack, Kept, Removal};
use super::doubts::Accepted;
use super::event::{Event, Kinds, latest};
use super::group::{Group, Key};
use super::hours::{Hours, day_of, hour_of_time};
use super::judge::{Horizon, Share};
use super::policy::{BASE_DAYS, Policy};
use super::report::{Evidence, Time};
use super::tokens::Tokens;
use super::verdict::{Verdict, Worth};
use crate::Channel;

/// What a run decides, and the [state](Self::into_state) for the next one.
#[derive(Debug)]
pub struct Outcome {
    pub(super) policy: Policy,
    pub(super) tokens: Tokens,
    pub(super) kinds: Kinds,
    pub(super) groups: Vec<OutcomeGroup>,
    pub(super) reached: Option<i32>,
    pub(super) horizons: [Horizon; 2],
    pub(super) rounds: u32,
    /// For each token, the groups that delivered to it, up to two.
    elsewhere: Elsewhere,
    acceptances: Vec<Acceptance>,
}

/// A group after it was judged.
#[derive(Debug)]
pub(super) struct OutcomeGroup {
    pub key: Key,
    pub hours: Hours,
    pub events: Vec<Event>,
    /// Where the events of each token begin.
    pub starts: Vec<u32>,
    pub removed: BTreeMap<i32, u32>,
    pub shares: BTreeMap<i32, Share>,
    reports: u64,
    delivered: u64,
    /// The days of which all removals are held back.
    held: BTreeMap<i32, Held>,
    /// Whether the dead are accepted, however many they are.
    is_accepted: bool,
}

/// The removals of a day that are held back.
#[derive(Debug, Clone, Copy, Default)]
struct Held {
    dead: Option<Share>,
    confirmed: Option<Share>,
}

impl OutcomeGroup {
    pub fn new(group: Group, starts: Vec<u32>) -> Self {
        let Group { key, hours, events, reports, delivered, removed, shares } = group;
        Self {
            key,
            hours,
            events,
            starts,
            removed,
            shares,
            reports,
            delivered,
            held: BTreeMap::new(),
            is_accepted: false,
        }
    }

    /// The events of each token.
    pub fn subjects(&self) -> impl Iterator<Item = &[Event]> {
        let ends = self.starts.iter().skip(1).map(|start| *start as usize).chain([self.events.len()]);
        self.starts.iter().zip(ends).map(|(start, end)| &self.events[*start as usize..end])
    }
}

/// What becomes of a token by its own events, and the place of the answer among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
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
fn fate(events: &[Event], kinds: &Kinds, shares: &BTreeMap<i32, Share>) -> Fate {
    let answers = || (0..).zip(events).filter(|(_, event)| kinds.of(event).evidence.is_answer());
    let standing = || answers().filter(|(_, event)| !event.verdict.has(Verdict::CLEARED));
    let find = |is_it: &dyn Fn(&Event) -> bool| standing().find(|(_, event)| is_it(event)).map(|(place, _)| place);
    let is_named = events.iter().any(|event| event.verdict.has(Verdict::NAMED));
    if let Some(place) = find(&|event| event.verdict.has(Verdict::REMOVED)) {
        let is_dead = kinds.of(&events[place]).evidence == Evidence::Dead;
        let removal = if is_dead { Removal::Dead } else { Removal::Confirmed };
        return if is_named { Fate::RemovedAgain(place, removal) } else { Fate::Removed };
    }
    if let Some(place) = find(&|event| event.verdict.worth() == Worth::Dead) {
        return Fate::Dead(place);
    }
    if let Some(place) = find(&|event| event.verdict.has(Verdict::CONFIRMS)) {
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
            Some((place, event)) => Fate::Keep(place, kept(event, events, kinds)),
            None => Fate::Nothing,
        },
    }
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

/// What clears an answer.
fn kept(event: &Event, events: &[Event], kinds: &Kinds) -> Kept {
    let clears = |cut: &&Event| kinds.of(cut).evidence.is_cut() && latest(cut, kinds) >= event.at;
    let is_delivered = events.iter().filter(clears).any(|cut| kinds.of(cut).evidence == Evidence::Delivered);
    if is_delivered { Kept::Delivered } else { Kept::Registered }
}

/// The tokens with deliveries, with the first group that had one, and whether another had one, too.
#[derive(Debug, Default)]
struct Elsewhere(BTreeMap<u32, (u32, bool)>);

impl Elsewhere {
    fn of(groups: &[OutcomeGroup], kinds: &Kinds) -> Self {
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

    fn has(&self, token: u32, group: usize) -> bool {
        self.0.get(&token).is_some_and(|(first, is_more)| *first as usize != group || *is_more)
    }
}

/// An acceptance, and how many dead tokens there were to accept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Acceptance {
    /// The channel.
    pub channel: Channel,
    /// The application; `None` is the whole channel.
    pub app: Option<Box<[u8]>>,
    /// The number that was accepted.
    pub accepted: u64,
    /// How many dead tokens are held back without it.
    pub held_back: u64,
}

/// What a channel and application come to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary<'a> {
    /// The channel.
    pub channel: Channel,
    /// The application; empty where the reports had none.
    pub app: &'a [u8],
    /// Whether its logs have no times.
    pub is_by_round: bool,
    /// How many reports were read.
    pub reports: u64,
    /// How many of them are deliveries.
    pub delivered: u64,
    /// How many tokens are to be removed.
    pub removed: u64,
    /// How many dead tokens are held back: the number to accept.
    pub dead_held_back: u64,
    /// How many confirmed tokens are held back.
    pub confirmed_held_back: u64,
    /// How many tokens are to be confirmed.
    pub to_confirm: u64,
    /// How many tokens there are of each decision.
    pub decisions: BTreeMap<Decision, u64>,
}

impl Outcome {
    pub(super) fn new(
        policy: Policy,
        tokens: Tokens,
        kinds: Kinds,
        groups: Vec<OutcomeGroup>,
        reached: Option<i32>,
        horizons: [Horizon; 2],
        rounds: u32,
    ) -> Self {
        let elsewhere = Elsewhere::of(&groups, &kinds);
        Self { policy, tokens, kinds, groups, reached, horizons, rounds, elsewhere, acceptances: Vec::new() }
    }

    /// The fate of each token of a group.
    fn fates(&self, group: usize) -> impl Iterator<Item = (&[Event], Fate)> {
        let of = &self.groups[group];
        of.subjects().map(move |events| {
            let fate = fate(events, &self.kinds, &of.shares);
            let is_elsewhere = || events.first().is_some_and(|event| self.elsewhere.has(event.token, group));
            match fate {
                Fate::Dead(place) | Fate::Confirmed(place) | Fate::ManyDead(place) | Fate::RemovedAgain(place, _)
                    if is_elsewhere() =>
                {
                    (events, Fate::Doubt(place, Doubt::DeliveredElsewhere))
                }
                fate => (events, fate),
            }
        })
    }

    fn day(&self, event: &Event) -> i32 {
        day_of(hour_of_time(event.at, self.kinds.of(event).is_day))
    }

    /// Finds the days that would lose too many tokens, takes what is accepted, and marks what is removed.
    pub(super) fn hold_back(&mut self, accepted: Vec<Accepted>) {
        let held: Vec<_> = (0..self.groups.len()).map(|group| self.held(group)).collect();
        for (group, held) in held.iter().enumerate() {
            self.groups[group].held = held.0.clone();
        }
        for Accepted { channel, app, count } in accepted {
            let is_it = |key: &Key| key.channel == channel && app.as_ref().is_none_or(|app| *app == key.app);
            let places = || (0..self.groups.len()).filter(|group| is_it(&self.groups[*group].key));
            let dead: u64 = places().map(|group| held[group].1).sum();
            let places: Vec<usize> = places().filter(|_| dead == count).collect();
            places.into_iter().for_each(|group| self.accept(group));
            self.acceptances.push(Acceptance { channel, app, accepted: count, held_back: dead });
        }
        for group in 0..self.groups.len() {
            self.mark_removed(group);
        }
    }

    /// The days of a group that would lose too many, and how many dead tokens that holds back.
    fn held(&self, group: usize) -> (BTreeMap<i32, Held>, u64) {
        let of = &self.groups[group];
        let mut days: BTreeMap<i32, [u32; 2]> = BTreeMap::new();
        let mut dead_held = 0;
        for (events, fate) in self.fates(group) {
            match fate {
                Fate::Dead(place) => days.entry(self.day(&events[place])).or_default()[0] += 1,
                Fate::Confirmed(place) => days.entry(self.day(&events[place])).or_default()[1] += 1,
                Fate::ManyDead(_) => dead_held += 1,
                _ => {}
            }
        }
        let mut held = BTreeMap::new();
        for (day, [dead, confirmed]) in days {
            let removals = of.removed.get(&day).copied().unwrap_or_default().saturating_add(dead + confirmed);
            if removals <= self.policy.unchecked_removals {
                continue;
            }
            let tokens = of.hours.tokens((day - BASE_DAYS + 1) * 24..=day * 24 + 23);
            if self.policy.is_removal_share_over(removals, tokens) {
                let share = Some(Share { some: removals, tokens });
                held.insert(day, Held { dead: share, confirmed: share });
                dead_held += u64::from(dead);
            }
        }
        (held, dead_held)
    }

    /// Lets the dead of a group pass, and judges the confirmed by themselves.
    fn accept(&mut self, group: usize) {
        let mut confirmed: BTreeMap<i32, u32> = BTreeMap::new();
        for (events, fate) in self.fates(group) {
            if let Fate::Confirmed(place) = fate {
                *confirmed.entry(self.day(&events[place])).or_default() += 1;
            }
        }
        let policy = self.policy;
        let of = &mut self.groups[group];
        of.is_accepted = true;
        for (day, held) in &mut of.held {
            held.dead = None;
            let some = confirmed.get(day).copied().unwrap_or_default();
            let tokens = held.confirmed.map_or(0, |share| share.tokens);
            held.confirmed =
                Some(Share { some, tokens }).filter(|share| policy.is_removal_share_over(share.some, share.tokens));
        }
    }

    /// Marks the answers by which tokens are removed.
    fn mark_removed(&mut self, group: usize) {
        let mut removed = vec![];
        for (number, (events, fate)) in self.fates(group).enumerate() {
            let decision = self.decision(group, events, fate);
            if let (Some((place, Decision::Remove(_))), Fate::Dead(_) | Fate::Confirmed(_) | Fate::ManyDead(_)) =
                (decision, fate)
            {
                removed.push((number, place, self.day(&events[place])));
            }
        }
        let of = &mut self.groups[group];
        for (number, place, day) in removed {
            let verdict = &mut of.events[of.starts[number] as usize + place].verdict;
            verdict.set(Verdict::REMOVED);
            // This run prints it, even if its log has nothing new against it.
            verdict.set(Verdict::NAMED);
            *of.removed.entry(day).or_default() += 1;
        }
    }

    /// What follows from a fate, and the place of the answer.
    fn decision(&self, group: usize, events: &[Event], fate: Fate) -> Option<(usize, Decision)> {
        let of = &self.groups[group];
        let held = |place: usize| of.held.get(&self.day(&events[place])).copied().unwrap_or_default();
        let many = |share: Share| {
            Decision::HoldBack(HeldBack::ManyRemovals { removals: share.some.into(), tokens: share.tokens })
        };
        Some(match fate {
            Fate::Removed | Fate::Nothing => return None,
            Fate::RemovedAgain(place, removal) => (place, Decision::Remove(removal)),
            Fate::Dead(place) => (place, held(place).dead.map_or(Decision::Remove(Removal::Dead), many)),
            Fate::Confirmed(place) => (place, held(place).confirmed.map_or(Decision::Remove(Removal::Confirmed), many)),
            Fate::ManyDead(place) if of.is_accepted => (place, Decision::Remove(Removal::Dead)),
            Fate::ManyDead(place) => {
                let event = &events[place];
                let share = of.shares.get(&hour_of_time(event.at, self.kinds.of(event).is_day)).copied();
                let Share { some, tokens } = share.unwrap_or(Share { some: 0, tokens: 0 });
                (place, Decision::HoldBack(HeldBack::ManyDead { dead: some.into(), tokens }))
            }
            Fate::Doubt(place, doubt) => (place, Decision::Confirm(doubt)),
            Fate::Keep(place, kept) => (place, Decision::Keep(kept)),
        })
    }

    /// The tokens in doubt, with what is decided about each, by channel and application.
    pub fn decisions(&self) -> impl Iterator<Item = Decided<'_>> {
        (0..self.groups.len()).flat_map(move |group| {
            self.fates(group).filter_map(move |(events, fate)| {
                let (place, decision) = self.decision(group, events, fate)?;
                Some(self.decided(group, &events[place], decision))
            })
        })
    }

    fn decided(&self, group: usize, event: &Event, decision: Decision) -> Decided<'_> {
        let key = &self.groups[group].key;
        let kind = self.kinds.of(event);
        let time = if kind.is_day { Time::Day(event.at) } else { Time::Moment(event.at) };
        Decided {
            token: self.tokens.token(event.token),
            channel: key.channel,
            app: &key.app,
            decision,
            code: &self.kinds.all[usize::from(event.kind)].code,
            failed_at: Some(time).filter(|_| kind.is_timed && !key.is_by_round),
            is_sent_at: kind.is_sent,
            round: Some(round_of(hour_of_time(event.at, false))).filter(|_| key.is_by_round),
            number: event.token as usize,
        }
    }

    /// The tokens to delete, by channel and application.
    pub fn removals(&self) -> impl Iterator<Item = Decided<'_>> {
        self.decisions().filter(|decided| matches!(decided.decision, Decision::Remove(_)))
    }

    /// The tokens that somebody can decide about, or that later answers may confirm: those that are held back, too.
    pub fn to_confirm(&self) -> impl Iterator<Item = Decided<'_>> {
        self.decisions().filter(|decided| matches!(decided.decision, Decision::Confirm(_) | Decision::HoldBack(_)))
    }

    /// What each channel and application comes to.
    pub fn summaries(&self) -> impl Iterator<Item = Summary<'_>> {
        self.groups.iter().enumerate().map(move |(place, group)| {
            let mut summary = Summary {
                channel: group.key.channel,
                app: &group.key.app,
                is_by_round: group.key.is_by_round,
                reports: group.reports,
                delivered: group.delivered,
                removed: 0,
                dead_held_back: 0,
                confirmed_held_back: 0,
                to_confirm: 0,
                decisions: BTreeMap::new(),
            };
            for (events, fate) in self.fates(place) {
                let Some((_, decision)) = self.decision(place, events, fate) else { continue };
                *summary.decisions.entry(decision).or_default() += 1;
                match (decision, fate) {
                    (Decision::Remove(_), _) => summary.removed += 1,
                    (Decision::HoldBack(_), Fate::Confirmed(_)) => summary.confirmed_held_back += 1,
                    (Decision::HoldBack(_), _) => summary.dead_held_back += 1,
                    (Decision::Confirm(_), _) => summary.to_confirm += 1,
                    (Decision::Keep(_), _) => {}
                }
            }
            summary
        })
    }

    /// Whether removals are held back, so that somebody has to look.
    #[must_use]
    pub fn is_held_back(&self) -> bool {
        self.decisions_of_all().any(|decision| matches!(decision, Decision::HoldBack(_)))
    }

    fn decisions_of_all(&self) -> impl Iterator<Item = Decision> {
        (0..self.groups.len()).flat_map(move |group| {
            self.fates(group).filter_map(move |(events, fate)| Some(self.decision(group, events, fate)?.1))
        })
    }

    /// The acceptances that were given, with the numbers that they should have had.
    #[must_use]
    pub fn acceptances(&self) -> &[Acceptance] {
        &self.acceptances
    }

    /// How many tokens have a code against them: more than any [`Decided::number`].
    #[must_use]
    pub fn token_count(&self) -> usize {
        self.tokens.len()
    }
}
