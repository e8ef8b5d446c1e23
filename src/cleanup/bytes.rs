//! A state as bytes.
//!
//! Numbers are written seven bits at a time, the lowest first; texts with their length before them. A checksum comes last.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::fmt;

use super::believed::Believed;
use super::distinct::Distinct;
use super::group::Key;
use super::hash::hash_of;
use super::hours::{Delivery, Hour, Hours};
use super::judge::Share;
use super::limits::{OfDay, Removals};
use super::report::{Evidence, Kind, LONGEST_LEAD};
use super::state::{State, StateEvent, StateGroup};
use super::verdict::Verdict;
use crate::Channel;

/// What the bytes begin with, so that nothing else is taken for a state.
const MAGIC: &[u8] = b"push-status cleanup state ";
/// The version of what follows, on the same line.
const VERSION: &[u8] = b"6\n";

/// Why bytes are not a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StateError {
    /// They are something else, or of the first version, which was JSON.
    NotAState,
    /// They are a state of another version of this library.
    OtherVersion,
    /// They were changed, or cut short.
    Damaged,
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAState => "this is not a state of push-status cleanup",
            Self::OtherVersion => "this is a state of another version of push-status",
            Self::Damaged => "the state is damaged: its checksum is wrong or its end is missing",
        })
    }
}

impl core::error::Error for StateError {}

impl State {
    /// The state as bytes: the same bytes for the same state.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer([MAGIC, VERSION].concat());
        out.option(self.reached.map(i64::from));
        out.number(self.rounds.into());
        out.list(&self.groups, Writer::group);
        let sum = hash_of(&out.0);
        out.0.extend_from_slice(&sum.to_le_bytes());
        out.0
    }

    /// Reads what [`Self::to_bytes`] has written.
    ///
    /// # Errors
    ///
    /// [`StateError`] for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, StateError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(StateError::NotAState)?;
        rest.strip_prefix(VERSION).ok_or(StateError::OtherVersion)?;
        let (content, sum) = bytes.split_last_chunk::<8>().ok_or(StateError::Damaged)?;
        if hash_of(content) != u64::from_le_bytes(*sum) {
            return Err(StateError::Damaged);
        }
        let content = content.get(MAGIC.len() + VERSION.len()..).ok_or(StateError::Damaged)?;
        let mut reader = Reader(content);
        let state = reader.state().filter(|_| reader.0.is_empty()).ok_or(StateError::Damaged)?;
        // One spelling for each state: a number in too many bytes, keys out of order or twice, and so on, are no state.
        if state.to_bytes() == bytes { Ok(state) } else { Err(StateError::Damaged) }
    }
}

struct Writer(Vec<u8>);

impl Writer {
    fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }

    /// A number that may be negative.
    fn signed(&mut self, number: i64) {
        self.number((number << 1 ^ number >> 63) as u64);
    }

    fn option(&mut self, number: Option<i64>) {
        self.number(number.is_some().into());
        self.signed(number.unwrap_or_default());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    fn list<T>(&mut self, items: &[T], write: fn(&mut Self, &T)) {
        self.number(items.len() as u64);
        items.iter().for_each(|item| write(self, item));
    }

    fn map<V>(&mut self, map: &BTreeMap<i32, V>, write: fn(&mut Self, &V)) {
        self.number(map.len() as u64);
        for (key, value) in map {
            self.signed((*key).into());
            write(self, value);
        }
    }

    fn group(&mut self, group: &StateGroup) {
        self.bytes(group.key.channel.id().as_bytes());
        self.number(group.key.is_by_round.into());
        self.bytes(&group.key.app);
        self.option(group.reached.map(i64::from));
        self.option(group.until.map(i64::from));
        self.option(group.read);
        self.map(&group.hours.0, Self::hour);
        self.map(&group.removed, |out, of_day| {
            out.removals(of_day.removed);
            out.removals(of_day.most);
        });
        self.map(&group.shares, |out, share| {
            out.number(share.some.into());
            out.number(share.tokens);
        });
        // Each kind once.
        let mut kinds: BTreeMap<&Kind, u64> = BTreeMap::new();
        for (_, kind, _) in group.tokens.iter().flat_map(|(_, events)| events) {
            kinds.insert(kind, 0);
        }
        kinds.values_mut().zip(0..).for_each(|(place, number)| *place = number);
        self.number(kinds.len() as u64);
        kinds.keys().for_each(|kind| self.kind(kind));
        self.number(group.tokens.len() as u64);
        for (token, events) in &group.tokens {
            self.bytes(token);
            self.number(events.len() as u64);
            for (at, kind, verdict) in events {
                self.signed(*at);
                self.number(kinds.get(kind).copied().unwrap_or_default());
                self.number(verdict.kept().into());
            }
        }
    }

    fn removals(&mut self, removals: Removals) {
        self.number(removals.dead.into());
        self.number(removals.confirmed.into());
    }

    fn hour(&mut self, hour: &Hour) {
        self.number(hour.tokens.hashes().len() as u64);
        let mut last = 0;
        for hash in hour.tokens.hashes() {
            self.number((hash - last).into());
            last = *hash;
        }
        for delivery in hour.first.iter().chain(&hour.last) {
            self.option(delivery.map(|delivery| delivery.at));
            self.number(delivery.map_or(0, |delivery| delivery.token));
        }
    }

    fn kind(&mut self, kind: &Kind) {
        self.number(kind.evidence as u64);
        let flags = [kind.is_day, kind.is_sent, kind.is_timed, kind.is_comparable];
        flags.iter().for_each(|flag| self.number((*flag).into()));
        self.signed(kind.lead);
        self.bytes(kind.code.as_bytes());
    }
}

/// What is still to be read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            let bits = u64::from(byte & 0x7f);
            if bits << shift >> shift != bits {
                return None;
            }
            number |= bits << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn small<N: TryFrom<u64>>(&mut self) -> Option<N> {
        self.number()?.try_into().ok()
    }

    fn signed(&mut self) -> Option<i64> {
        let number = self.number()?;
        Some((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    fn small_signed(&mut self) -> Option<i32> {
        self.signed()?.try_into().ok()
    }

    fn flag(&mut self) -> Option<bool> {
        match self.number()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    fn option(&mut self) -> Option<Option<i64>> {
        let is_some = self.flag()?;
        let number = self.signed()?;
        Some(Some(number).filter(|_| is_some))
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let len: usize = self.small()?;
        let (bytes, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(bytes)
    }

    fn list<T>(&mut self, mut read: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let len: usize = self.small()?;
        (0..len).map(|_| read(self)).collect()
    }

    fn map<V>(&mut self, read: fn(&mut Self) -> Option<V>) -> Option<BTreeMap<i32, V>> {
        Some(self.list(|reader| Some((reader.small_signed()?, read(reader)?)))?.into_iter().collect())
    }

    fn state(&mut self) -> Option<State> {
        Some(State { reached: self.optional_hour()?, rounds: self.small()?, groups: self.list(Self::group)? })
    }

    fn optional_hour(&mut self) -> Option<Option<i32>> {
        Some(match self.option()? {
            Some(hour) => Some(i32::try_from(hour).ok()?),
            None => None,
        })
    }

    fn group(&mut self) -> Option<StateGroup> {
        let channel = core::str::from_utf8(self.bytes()?).ok()?;
        let channel = Channel::ALL.iter().copied().find(|of| of.id() == channel)?;
        let key = Key { channel, is_by_round: self.flag()?, app: self.bytes()?.into() };
        let (reached, until) = (self.optional_hour()?, self.optional_hour()?);
        let read = self.option()?.map_or(Some(None), |at| Believed::POSSIBLE.has(at).then_some(Some(at)))?;
        let hours = Hours(self.map(Self::hour)?);
        let removed = self.map(|reader| Some(OfDay { removed: reader.removals()?, most: reader.removals()? }))?;
        let shares = self.map(|reader| Some(Share { some: reader.small()?, tokens: reader.number()? }))?;
        let kinds = self.list(Self::kind)?;
        let tokens = self.list(|reader| {
            let token: Box<[u8]> = reader.bytes()?.into();
            Some((token, reader.list(|reader| reader.event(&kinds))?))
        })?;
        Some(StateGroup { key, reached, until, read, hours, removed, shares, tokens })
    }

    fn event(&mut self, kinds: &[Kind]) -> Option<StateEvent> {
        let at = self.signed().filter(|at| Believed::POSSIBLE.has(*at))?;
        let kind = kinds.get(self.small::<usize>()?)?.clone();
        Some((at, kind, Verdict::from_kept(self.small()?)?))
    }

    fn removals(&mut self) -> Option<Removals> {
        Some(Removals { dead: self.small()?, confirmed: self.small()? })
    }

    fn hour(&mut self) -> Option<Hour> {
        let mut last = 0_u32;
        let hashes = self.list(|reader| {
            last = last.checked_add(reader.small()?)?;
            Some(last)
        })?;
        let mut delivery = || {
            let (at, token) = (self.option()?, self.number()?);
            Some(at.map(|at| Delivery { at, token }))
        };
        let first = [delivery()?, delivery()?];
        let last = [delivery()?, delivery()?];
        Some(Hour { tokens: Distinct::of_hashes(hashes.into_iter()), first, last, rows: 0 })
    }

    fn kind(&mut self) -> Option<Kind> {
        let evidence = match self.number()? {
            0 => Evidence::Registered,
            1 => Evidence::Delivered,
            2 => Evidence::Dead,
            3 => Evidence::Suspect,
            4 => Evidence::Other,
            _ => return None,
        };
        let [is_day, is_sent, is_timed, is_comparable] = [self.flag()?, self.flag()?, self.flag()?, self.flag()?];
        let lead = self.signed().filter(|lead| (0..=LONGEST_LEAD).contains(lead))?;
        let code = core::str::from_utf8(self.bytes()?).ok()?.into();
        Some(Kind { evidence, is_day, is_sent, is_timed, is_comparable, lead, code })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The content with what comes before and after it.
    fn read(content: &[u8]) -> Result<State, StateError> {
        let mut bytes = [MAGIC, VERSION, content].concat();
        let sum = hash_of(&bytes);
        bytes.extend_from_slice(&sum.to_le_bytes());
        State::from_bytes(&bytes)
    }

    #[test]
    fn a_state_has_one_spelling() {
        assert_eq!(read(&[0, 0, 7, 0]), Ok(State { rounds: 7, ..State::default() }));
        // A number in two bytes, where one is enough; and no hour, but its number.
        assert_eq!(read(&[0, 0, 0x87, 0, 0]), Err(StateError::Damaged));
        assert_eq!(read(&[0, 2, 7, 0]), Err(StateError::Damaged));
    }
}
