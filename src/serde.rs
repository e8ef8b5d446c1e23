//! Serialization of the public types.
//!
//! A status is its integer. It reads from an integer, a numeric string, a name or a label, so that any sender's record
//! can be read; an unknown number is kept. Formats that do not describe themselves hold the integer.

use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
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
        f.write_str(R::EXPECTED)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<R, E> {
        crate::registry::parse(text).map_err(E::custom)
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

    fn visit_str<E: Error>(self, text: &str) -> Result<S, E> {
        text.parse().map_err(E::custom)
    }
}

fn signed<E: Error>(code: u64) -> Result<i64, E> {
    i64::try_from(code).map_err(|_| E::custom(format_args!("the code {code} does not fit an i64")))
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

/// Reads `{"channel": ..., "code": ...}` as [`PushStatus::resolve`] does: a code of the common table may stand beside any
/// channel.
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
        while let Some(key) = map.next_key()? {
            match key {
                Field::Channel if channel.is_some() => return Err(A::Error::duplicate_field("channel")),
                Field::Code if code.is_some() => return Err(A::Error::duplicate_field("code")),
                Field::Channel => channel = Some(map.next_value()?),
                Field::Code => code = Some(map.next_value()?),
                Field::Other => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        let channel: Channel = channel.ok_or_else(|| A::Error::missing_field("channel"))?;
        let code: Code = code.ok_or_else(|| A::Error::missing_field("code"))?;
        code.of(channel)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<PushStatus, A::Error> {
        let channel = seq.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
        let code: Code = seq.next_element()?.ok_or_else(|| A::Error::invalid_length(1, &self))?;
        code.of(channel)
    }
}

enum Field {
    Channel,
    Code,
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
            "channel" => Field::Channel,
            "code" => Field::Code,
            _ => Field::Other,
        })
    }
}

/// A code whose channel may not have been read yet. There is no allocator to keep a text with, so a text is looked up
/// beside every channel at once.
#[expect(clippy::large_enum_variant, reason = "lives on the stack for the length of one record")]
enum Code {
    Number(i64),
    /// What the text means beside each channel, in the order of [`Channel::ALL`].
    Text([Result<PushStatus, ParseError>; Channel::ALL.len()]),
}

impl Code {
    fn of<E: Error>(self, channel: Channel) -> Result<PushStatus, E> {
        match self {
            Self::Number(code) => Ok(PushStatus::resolve(channel, code)),
            Self::Text(meanings) => meanings[channel as usize].map_err(E::custom),
        }
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_code(deserializer, CodeVisitor)
    }
}

struct CodeVisitor;

impl Visitor<'_> for CodeVisitor {
    type Value = Code;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a code's number, name or label")
    }

    fn visit_i64<E: Error>(self, code: i64) -> Result<Code, E> {
        Ok(Code::Number(code))
    }

    fn visit_u64<E: Error>(self, code: u64) -> Result<Code, E> {
        signed(code).map(Code::Number)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Code, E> {
        Ok(match text.parse() {
            Ok(number) => Code::Number(number),
            Err(_) => Code::Text(core::array::from_fn(|index| PushStatus::parse(Channel::ALL[index], text))),
        })
    }
}
