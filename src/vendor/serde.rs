//! Serialization of vendors' codes: a code of a list's own enum is its wire text, and a [`VendorStatus`] a map of list and
//! wire.

use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde_core::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Serialize, SerializeStruct, Serializer};

use crate::ParseError;
use crate::error::Expected;
use crate::serde::{FieldOf, once};
use crate::vendor::{List, VendorStatus};

/// Serde for the enum of a list: its wire text. A number is read, too, because vendors and tools send both.
macro_rules! impl_wire_serde {
    ($name:ident, $wire:ident) => {
        impl ::serde_core::Serialize for $name {
            fn serialize<S: ::serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&self.$wire())
            }
        }

        impl<'de> ::serde_core::Deserialize<'de> for $name {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::vendor::serde::deserialize(LIST, deserializer)
            }
        }
    };
}
pub(crate) use impl_wire_serde;

pub(crate) fn deserialize<'de, T, D>(list: List, deserializer: D) -> Result<T, D::Error>
where
    T: FromStr<Err = ParseError>,
    D: Deserializer<'de>,
{
    let visitor = WireVisitor(list, PhantomData);
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        deserializer.deserialize_str(visitor)
    }
}

struct WireVisitor<T>(List, PhantomData<T>);

impl<T: FromStr<Err = ParseError>> Visitor<'_> for WireVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", Expected::Vendor(self.0))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        text.parse().map_err(|error: ParseError| E::custom(error.with_whole_text(text)))
    }

    fn visit_i64<E: Error>(self, code: i64) -> Result<T, E> {
        self.visit_str(super::resolve::Number::new(code).text())
    }

    fn visit_u64<E: Error>(self, code: u64) -> Result<T, E> {
        self.visit_i64(crate::serde::signed(code)?)
    }

    fn visit_f64<E: Error>(self, code: f64) -> Result<T, E> {
        self.visit_i64(crate::serde::whole(code)?)
    }
}

const FIELDS: &[&str] = &["list", "wire"];

impl Serialize for VendorStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("VendorStatus", FIELDS.len())?;
        fields.serialize_field("list", &self.list())?;
        fields.serialize_field("wire", self.wire())?;
        fields.end()
    }
}

impl<'de> Deserialize<'de> for VendorStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("VendorStatus", FIELDS, VendorStatusVisitor)
    }
}

struct VendorStatusVisitor;

impl<'de> Visitor<'de> for VendorStatusVisitor {
    type Value = VendorStatus;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a map with `list` and `wire`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<VendorStatus, A::Error> {
        let (mut list, mut wire) = (None, None);
        while let Some(field) = map.next_key_seed(FieldOf(FIELDS))? {
            match field {
                Some(0) => once(&mut list, FIELDS[0], &mut map)?,
                Some(1) => once(&mut wire, FIELDS[1], &mut map)?,
                _ => _ = map.next_value::<IgnoredAny>()?,
            }
        }
        let list: List = list.ok_or_else(|| A::Error::missing_field("list"))?;
        let wire: Wire = wire.ok_or_else(|| A::Error::missing_field("wire"))?;
        wire.in_list(list)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<VendorStatus, A::Error> {
        let list = seq.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
        let wire: Wire = seq.next_element()?.ok_or_else(|| A::Error::invalid_length(1, &self))?;
        wire.in_list(list)
    }
}

/// A code whose list may not have been read yet. There is no allocator to keep a text with, so it is looked up in every list
/// at once.
struct Wire<'de> {
    /// The text, if the format lets us keep it for an error.
    text: Option<&'de str>,
    /// The places of the code in each list, in the order of [`List::ALL`].
    places: [Option<u16>; List::ALL.len()],
}

impl<'de> Wire<'de> {
    fn new(wire: &str, text: Option<&'de str>) -> Self {
        Self { text, places: core::array::from_fn(|index| List::ALL[index].index(wire)) }
    }

    fn in_list<E: Error>(self, list: List) -> Result<VendorStatus, E> {
        match (self.places[list as usize], self.text) {
            (Some(place), _) => Ok(VendorStatus::new(list, place)),
            (None, Some(text)) => Err(E::custom(format_args!("the list {list} does not have the code {text:?}"))),
            (None, None) => Err(E::custom(format_args!("the list {list} does not have this code"))),
        }
    }
}

impl<'de> Deserialize<'de> for Wire<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(WireTextVisitor)
    }
}

struct WireTextVisitor;

impl<'de> Visitor<'de> for WireTextVisitor {
    type Value = Wire<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a code as the vendor sends it")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Wire<'de>, E> {
        Ok(Wire::new(text, None))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Wire<'de>, E> {
        Ok(Wire::new(text, Some(text)))
    }
}
