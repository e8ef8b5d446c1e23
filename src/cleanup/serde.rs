//! Serialization of the state, which is read back, and of decisions, which are logged.

use core::fmt;
use core::marker::PhantomData;

use alloc::vec::Vec;

use serde_core::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Serialize, SerializeStruct as _, Serializer};

use super::state::{Newest, Pending};
use super::{Decision, Reason, State};
use crate::Channel;

/// The version of what is written; another one is refused.
const VERSION: u32 = 1;
const FIELDS: &[&str] = &["version", "round", "rounds", "newest", "tokens"];

/// Channel, id, rounds, last, `registered_at`, `is_removed`: without names, as there may be millions of them.
type Token<Id> = (Channel, Id, u32, u64, Option<i64>, bool);

/// Channel, `before_last_round`, `of_all`.
type NewestOf = (Channel, Option<i64>, Option<i64>);

impl<Id: Serialize> Serialize for State<Id> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("State", FIELDS.len())?;
        fields.serialize_field("version", &VERSION)?;
        fields.serialize_field("round", &self.round)?;
        fields.serialize_field("rounds", &self.rounds)?;
        let newest = Channel::ALL.iter().zip(&self.newest).filter(|(_, newest)| newest.of_all.is_some());
        let newest = newest.map(|(channel, newest)| (*channel, newest.before_last_round, newest.of_all));
        fields.serialize_field("newest", &newest.collect::<Vec<NewestOf>>())?;
        fields.serialize_field("tokens", &Tokens(self))?;
        fields.end()
    }
}

struct Tokens<'a, Id>(&'a State<Id>);

impl<Id: Serialize> Serialize for Tokens<'_, Id> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let token = |channel: Channel, id, pending: &Pending| -> Token<_> {
            let Pending { rounds, last, registered_at, is_removed } = *pending;
            (channel, id, rounds, last, registered_at, is_removed)
        };
        let all = Channel::ALL.iter().zip(&self.0.tokens);
        let tokens = all.flat_map(|(channel, tokens)| tokens.iter().map(|(id, pending)| token(*channel, id, pending)));
        // Some formats want to know the length first.
        let tokens: Vec<Token<&Id>> = tokens.collect();
        tokens.serialize(serializer)
    }
}

impl<'de, Id: Deserialize<'de> + Ord> Deserialize<'de> for State<Id> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("State", FIELDS, StateVisitor(PhantomData))
    }
}

struct StateVisitor<Id>(PhantomData<Id>);

impl<'de, Id: Deserialize<'de> + Ord> Visitor<'de> for StateVisitor<Id> {
    type Value = State<Id>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a map with `version`, `round`, `rounds`, `newest` and `tokens`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<State<Id>, A::Error> {
        let (mut version, mut round, mut rounds, mut newest, mut tokens) = (None, None, None, None, None);
        while let Some(key) = map.next_key()? {
            match key {
                Field::Version => once(&mut version, map.next_value()?, FIELDS[0])?,
                Field::Round => once(&mut round, map.next_value()?, FIELDS[1])?,
                Field::Rounds => once(&mut rounds, map.next_value()?, FIELDS[2])?,
                Field::Newest => once(&mut newest, map.next_value()?, FIELDS[3])?,
                Field::Tokens => once(&mut tokens, map.next_value()?, FIELDS[4])?,
                Field::Other => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        let missing = |place: usize| A::Error::missing_field(FIELDS[place]);
        let Version = version.ok_or_else(|| missing(0))?;
        let (round, rounds) = (round.ok_or_else(|| missing(1))?, rounds.ok_or_else(|| missing(2))?);
        let newest = newest.ok_or_else(|| missing(3))?;
        checked(round, rounds, newest, tokens.ok_or_else(|| missing(4))?)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<State<Id>, A::Error> {
        let missing = |place: usize| A::Error::invalid_length(place, &"the five fields of a state");
        let Version = seq.next_element()?.ok_or_else(|| missing(0))?;
        let round = seq.next_element()?.ok_or_else(|| missing(1))?;
        let rounds = seq.next_element()?.ok_or_else(|| missing(2))?;
        let newest = seq.next_element()?.ok_or_else(|| missing(3))?;
        let tokens = seq.next_element()?.ok_or_else(|| missing(4))?;
        checked(round, rounds, newest, tokens)
    }
}

fn once<T, E: Error>(slot: &mut Option<T>, value: T, name: &'static str) -> Result<(), E> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(E::duplicate_field(name)),
    }
}

/// The version that this program reads. It is written first, so that another is told as such: it may have other fields.
struct Version;

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u32::deserialize(deserializer)? {
            VERSION => Ok(Self),
            other => Err(D::Error::custom(format_args!(
                "the state has version {other}, and this program reads version {VERSION}"
            ))),
        }
    }
}

/// Refuses what no round leaves: a state that was damaged could let a good token go.
fn checked<Id: Ord, E: Error>(
    round: Option<u64>,
    rounds: u64,
    newest: Vec<NewestOf>,
    tokens: Vec<Token<Id>>,
) -> Result<State<Id>, E> {
    if round.is_some() != (rounds > 0) {
        return Err(E::custom("a state has a last round if, and only if, it has rounds"));
    }
    let mut state = State { round, rounds, ..State::default() };
    for (channel, before_last_round, of_all) in newest {
        let newest = &mut state.newest[channel as usize];
        if *newest != Newest::default() {
            return Err(E::custom(format_args!("{channel} stands twice in `newest`")));
        }
        if of_all.is_none() || before_last_round > of_all {
            return Err(E::custom(format_args!("the newest message of {channel} is older than an earlier one")));
        }
        *newest = Newest { before_last_round, of_all };
    }
    for (channel, id, times, last, registered_at, is_removed) in tokens {
        if times == 0 || last == 0 || last > rounds || u64::from(times) > last {
            return Err(E::custom(format_args!("a token of {channel} has rounds that the state does not have")));
        }
        let pending = Pending { rounds: times, last, registered_at, is_removed };
        if state.tokens[channel as usize].insert(id, pending).is_some() {
            return Err(E::custom(format_args!("a token of {channel} stands twice in the state")));
        }
    }
    Ok(state)
}

enum Field {
    Version,
    Round,
    Rounds,
    Newest,
    Tokens,
    Other,
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(FieldVisitor)
    }
}

struct FieldVisitor;

impl Visitor<'_> for FieldVisitor {
    type Value = Field;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Field, E> {
        Ok(match name {
            "version" => Field::Version,
            "round" => Field::Round,
            "rounds" => Field::Rounds,
            "newest" => Field::Newest,
            "tokens" => Field::Tokens,
            _ => Field::Other,
        })
    }
}

/// `{"decision": "confirm", "reason": "too_few_rounds", "message": "..."}`
impl Serialize for Decision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Decision", 3)?;
        fields.serialize_field("decision", self.id())?;
        fields.serialize_field("reason", &self.reason())?;
        fields.serialize_field("message", &Text(self.reason()))?;
        fields.end()
    }
}

/// Its id.
impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

struct Text(Reason);

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
