//! What the enums of the registries have in common: they print as their id and parse from their names.

use crate::error::{Expected, ParseError};
use crate::{Action, Channel, TokenVerdict};

/// A closed set of ids.
pub(crate) trait Registry: Copy + 'static {
    const VALUES: &'static [Self];
    /// What a text should have been, for the error.
    const EXPECTED: &'static str;

    /// Whether `text` names the value, in any case.
    fn is_named(self, text: &str) -> bool;
}

impl Registry for Action {
    const VALUES: &'static [Self] = Self::ALL;
    const EXPECTED: &'static str = "the id of an action";

    fn is_named(self, text: &str) -> bool {
        self.id().eq_ignore_ascii_case(text)
    }
}

impl Registry for Channel {
    const VALUES: &'static [Self] = Self::ALL;
    const EXPECTED: &'static str = "the id, the title or an alias of a channel";

    fn is_named(self, text: &str) -> bool {
        [self.id(), self.title()].iter().chain(self.aliases()).any(|name| name.eq_ignore_ascii_case(text))
    }
}

impl Registry for TokenVerdict {
    const VALUES: &'static [Self] = Self::ALL;
    const EXPECTED: &'static str = "`dead`, `suspect`, `unaffected` or `alive`";

    fn is_named(self, text: &str) -> bool {
        self.id().eq_ignore_ascii_case(text)
    }
}

pub(crate) fn parse<R: Registry>(text: &str) -> Result<R, ParseError> {
    let named = R::VALUES.iter().copied().find(|value| value.is_named(text));
    named.ok_or(ParseError(Expected::Registry(R::EXPECTED)))
}

/// `Display`, `FromStr` and, with the feature, serde for a [`Registry`].
macro_rules! impl_registry {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.id())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::ParseError;

            fn from_str(text: &str) -> Result<Self, $crate::ParseError> {
                $crate::registry::parse(text)
            }
        }

        #[cfg(feature = "serde")]
        $crate::serde::impl_registry_serde!($name);
    };
}
pub(crate) use impl_registry;
