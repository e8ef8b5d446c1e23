//! What the enums of the registries have in common: each value has data and prints as its id, and a text that names it
//! parses.

#[cfg(feature = "zh")]
use crate::Lang;
use crate::error::{Expected, ParseError};
use crate::spelling::is_same;
use crate::{Action, Channel, TokenVerdict};

/// A set of values with ids.
pub(crate) trait Registry: Copy + 'static {
    const VALUES: &'static [Self];
    /// What a text should have been, for the error.
    const EXPECTED: Expected;

    /// Whether the text names the value.
    fn is_named(self, text: &str) -> bool;
}

impl Registry for Channel {
    const VALUES: &'static [Self] = Self::ALL;
    const EXPECTED: Expected = Expected::Channel;

    fn is_named(self, text: &str) -> bool {
        is_same(self.id(), text) || is_same(self.title(), text) || self.aliases().iter().any(|name| is_same(name, text))
    }
}

/// [`Registry`] for values that only their id names.
macro_rules! impl_ids {
    ($($name:ident),*) => {
        $(
            impl $crate::registry::Registry for $name {
                const VALUES: &'static [Self] = Self::ALL;
                const EXPECTED: $crate::error::Expected = $crate::error::Expected::$name;

                fn is_named(self, text: &str) -> bool {
                    $crate::spelling::is_same(self.id(), text)
                }
            }
        )*
    };
}
#[cfg(feature = "vendor")]
pub(crate) use impl_ids;

impl_ids!(Action, TokenVerdict);
#[cfg(feature = "zh")]
impl_ids!(Lang);

pub(crate) fn parse<R: Registry>(text: &str) -> Result<R, ParseError> {
    R::VALUES.iter().copied().find(|value| value.is_named(text)).ok_or_else(|| ParseError::new(R::EXPECTED, text))
}

/// The enum of a registry: a variant and its data for each row.
macro_rules! registry {
    (
        $(#[$docs:meta])*
        $data_type:ty,
        pub enum $name:ident { $($(#[$row_docs:meta])* $variant:ident = $data:expr,)* }
    ) => {
        $(#[$docs])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$row_docs])* $variant,)*
        }

        static DATA: &[$data_type] = &[$($data),*];

        impl $name {
            /// Every value, in the order of the registry, which is also that of `Ord`.
            ///
            /// ```
            /// use push_status::{Action, Channel};
            ///
            /// assert!(Channel::ALL.contains(&Channel::Huawei) && Channel::ALL.is_sorted());
            /// assert!(Action::ALL.contains(&Action::Retry) && Action::ALL.is_sorted());
            /// ```
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            #[inline]
            pub(crate) const fn data(self) -> &'static $data_type {
                &DATA[self as usize]
            }
        }

        $crate::registry::impl_registry!($name);
    };
}
pub(crate) use registry;

/// `Display`, `FromStr` and, with the feature, serde for a [`Registry`].
macro_rules! impl_registry {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            /// The id.
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.id())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::ParseError;

            /// Case, spaces, `-` and `_` make no difference.
            #[inline]
            fn from_str(text: &str) -> Result<Self, $crate::ParseError> {
                $crate::registry::parse(text)
            }
        }

        #[cfg(feature = "serde")]
        $crate::serde::impl_registry_serde!($name);
    };
}
pub(crate) use impl_registry;
