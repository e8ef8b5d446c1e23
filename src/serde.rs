//! Serialization of the public types.
//!
//! A status is written as its integer. It is read from an integer, a whole floating-point number, a numeric string, a name or
//! a label, so that any sender's record can be read; an unknown number is kept. Formats that do not describe themselves hold
//! the integer.

use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Serialize, SerializeStruct, Serializer};

use crate::registry::Registry;
use crate::{Channel, ParseError, PushStatus, StatusCode};

/// Serde for a status: its integer.
macro_rules! impl_status_serde {
    ($name:ident) => {
        impl ::serde_core::Serialize for $name {
            fn serialize<S: ::serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.code())
            }
        }

        impl<'de> ::serde_core::Deserialize<'de> for $name {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::serde::deserialize_status(deserializer)
            }
        }
    };
}
pub(crate) use impl_status_serde;

/// Serde for the enum of a registry: its id.
macro_rules! impl_registry_serde {
    ($name:ident) => {
        impl ::serde_core::Serialize for $name {
            fn serialize<S: ::serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        impl<'de> ::serde_core::Deserialize<'de> for $name {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::serde::RegistryVisitor(::core::marker::PhantomData))
            }
        }
    };
}
pub(crate) use impl_registry_serde;

pub(crate) struct RegistryVisitor<R>(pub PhantomData<R>);

impl<R: Registry> Visitor<'_> for RegistryVisitor<R> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", R::EXPECTED)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<R, E> {
        crate::registry::parse(text).map_err(|error| E::custom(error.with_whole_text(text)))
    }
}

pub(crate) fn deserialize_status<'de, S: StatusCode, D: Deserializer<'de>>(deserializer: D) -> Result<S, D::Error> {
    deserialize_code(deserializer, StatusVisitor(PhantomData))
}

fn deserialize_code<'de, V: Visitor<'de>, D: Deserializer<'de>>(
    deserializer: D,
    visitor: V,
) -> Result<V::Value, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        deserializer.deserialize_i64(visitor)
    }
}

struct StatusVisitor<S>(PhantomData<S>);

impl<S: StatusCode> Visitor<'_> for StatusVisitor<S> {
    type Value = S;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "a number, a name or a label of the channel {}", S::CHANNEL)
    }

    fn visit_i64<E: Error>(self, code: i64) -> Result<S, E> {
        Ok(code.into())
    }

    fn visit_u64<E: Error>(self, code: u64) -> Result<S, E> {
        signed(code).map(S::from)
    }

    fn visit_f64<E: Error>(self, code: f64) -> Result<S, E> {
        whole(code).map(S::from)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<S, E> {
        text.parse().map_err(|error: ParseError| E::custom(error.with_whole_text(text)))
    }
}

pub(crate) fn signed<E: Error>(code: u64) -> Result<i64, E> {
    i64::try_from(code).map_err(|_| E::custom(format_args!("the code {code} does not fit an i64")))
}

/// Languages whose numbers are all floating-point write `80300007.0`. From 2^53 on such a number may have been rounded, and
/// is then another code.
pub(crate) fn whole<E: Error>(code: f64) -> Result<i64, E> {
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    let integer = code as i64;
    if -LIMIT < code && code < LIMIT && integer as f64 == code {
        Ok(integer)
    } else {
        Err(E::custom(format_args!("the code {code} is not an integer below 2^53 in magnitude")))
    }
}

const FIELDS: &[&str] = &["channel", "code"];

impl Serialize for PushStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("PushStatus", FIELDS.len())?;
        fields.serialize_field("channel", &self.channel())?;
        fields.serialize_field("code", &self.code())?;
        fields.end()
    }
}

/// Reads `{"channel": ..., "code": ...}` as [`PushStatus::resolve`] does: a code of the common table may come with any channel.
impl<'de> Deserialize<'de> for PushStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("PushStatus", FIELDS, PushStatusVisitor)
    }
}

struct PushStatusVisitor;

impl<'de> Visitor<'de> for PushStatusVisitor {
    type Value = PushStatus;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a map with `channel` and `code`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<PushStatus, A::Error> {
        let (mut channel, mut code) = (None, None);
        while let Some(field) = map.next_key_seed(FieldOf(FIELDS))? {
            match field {
                Some(0) => once(&mut channel, FIELDS[0], &mut map)?,
                Some(1) => once(&mut code, FIELDS[1], &mut map)?,
                _ => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        let channel: Channel = channel.ok_or_else(|| A::Error::missing_field("channel"))?;
        let code: Code = code.ok_or_else(|| A::Error::missing_field("code"))?;
        code.resolve(channel)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<PushStatus, A::Error> {
        let channel = seq.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
        let code: Code = seq.next_element()?.ok_or_else(|| A::Error::invalid_length(1, &self))?;
        code.resolve(channel)
    }
}

/// Reads the name of a field as its place among the names; `None` for the name of another field.
pub(crate) struct FieldOf(pub &'static [&'static str]);

impl<'de> DeserializeSeed<'de> for FieldOf {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for FieldOf {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a field name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Option<usize>, E> {
        Ok(self.0.iter().position(|field| *field == name))
    }
}

/// Reads the value of a field that may be there once.
pub(crate) fn once<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    value: &mut Option<T>,
    name: &'static str,
    map: &mut A,
) -> Result<(), A::Error> {
    if value.is_some() {
        return Err(A::Error::duplicate_field(name));
    }
    *value = Some(map.next_value()?);
    Ok(())
}

/// A code whose channel may not have been read yet. There is no allocator to keep a text with, so a text is looked up in every
/// channel at once.
#[expect(clippy::large_enum_variant, reason = "lives on the stack while one record is read")]
enum Code<'de> {
    Number(i64),
    Text {
        /// The text, if the format lets us keep it for an error; otherwise an error has the start of it.
        whole: Option<&'de str>,
        /// What the text means in each channel, in the order of [`Channel::ALL`].
        meanings: [Result<PushStatus, ParseError>; Channel::ALL.len()],
    },
}

impl<'de> Code<'de> {
    fn from_text(text: &str, whole: Option<&'de str>) -> Self {
        match text.parse() {
            Ok(number) => Self::Number(number),
            Err(_) => {
                let meanings = core::array::from_fn(|index| PushStatus::parse(Channel::ALL[index], text));
                Self::Text { whole, meanings }
            }
        }
    }

    fn resolve<E: Error>(self, channel: Channel) -> Result<PushStatus, E> {
        match self {
            Self::Number(code) => Ok(PushStatus::resolve(channel, code)),
            Self::Text { whole, meanings } => meanings[channel as usize].map_err(|error| match whole {
                Some(text) => E::custom(error.with_whole_text(text)),
                None => E::custom(error),
            }),
        }
    }
}

impl<'de> Deserialize<'de> for Code<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_code(deserializer, CodeVisitor)
    }
}

struct CodeVisitor;

impl<'de> Visitor<'de> for CodeVisitor {
    type Value = Code<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a code's number, name or label")
    }

    fn visit_i64<E: Error>(self, code: i64) -> Result<Code<'de>, E> {
        Ok(Code::Number(code))
    }

    fn visit_u64<E: Error>(self, code: u64) -> Result<Code<'de>, E> {
        signed(code).map(Code::Number)
    }

    fn visit_f64<E: Error>(self, code: f64) -> Result<Code<'de>, E> {
        whole(code).map(Code::Number)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Code<'de>, E> {
        Ok(Code::from_text(text, None))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Code<'de>, E> {
        Ok(Code::from_text(text, Some(text)))
    }
}
