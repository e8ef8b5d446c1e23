//! What the generated file of a vendor's list becomes: an enum with a variant per row, its rows, and its methods.

/// The macro that the file of a list of integers calls. The file has the rows and the parameters of the lookup; see
/// `src/prebuilt/vendor/huawei_send.rs`.
macro_rules! integer_list {
    (
        $(#[$docs:meta])*
        pub enum $name:ident {
            $($(#$row_docs:tt)* $variant:ident = ListRow { index: $index:literal, $($row:tt)* },)*
        }
        $($parameters:item)*
    ) => {
        #[allow(unused_imports, reason = "a list uses one shape of a lookup, and not every list names a status")]
        use $crate::{lookup::*, generated::*, vendor::{Confidence, List}, TokenVerdict, UnknownCode};

        $($parameters)*

        $(#[$docs])*
        ///
        /// It converts from and to `i64` without loss, and is ordered by number. It parses from a number, or from a name or
        /// an alias in any case, with or without `-`, `_` and spaces. It prints as `code name: description`, and `{:#}` adds
        /// what to do.
        ///
        /// A number that is [`Unknown`](Self::Unknown) today may be listed by the next release.
        /// [`HuaweiStatus`](crate::HuaweiStatus#matching) shows how to match so that your program keeps its meaning then.
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#$row_docs)* $variant,)*
            /// A number that the list does not have. Only such a number gets here, because the payload cannot be made
            /// outside of this crate.
            Unknown(UnknownCode<Self>),
        }

        $crate::vendor::table::rows! {
            $name, [$($variant $index = { $($row)* })*], { Self::Unknown(_) => Self::ALL.len(), },
            [ListRow { description: NOT_LISTED, ..ListRow::UNKNOWN },]
        }
        $crate::table::number_methods!($name, [$($variant $index)*]);
        $crate::status::impl_number!($name);

        impl $name {
            #[inline]
            pub(crate) fn index(text: &str) -> Option<u16> {
                let row = LOOKUP.row($crate::vendor::wire::integer(text)?);
                (row < Self::ROWS.len() as u64).then_some(row as u16)
            }

            /// The code exactly as the vendor sends it; `None` for a number that the list does not have, which
            /// [`code`](Self::code) returns.
            ///
            /// ```
            /// use push_status::vendor::HuaweiSend;
            ///
            /// assert_eq!(HuaweiSend::from(80000000).wire(), Some("80000000"));
            /// assert_eq!(HuaweiSend::from(123456789012).wire(), None);
            /// ```
            #[must_use]
            #[inline]
            pub const fn wire(self) -> Option<&'static str> {
                $crate::row::optional(self.row().wire)
            }

            /// The code as a row of any list; `None` for a number that the list does not have.
            ///
            /// ```
            /// use push_status::vendor::{HuaweiSend, List};
            ///
            /// assert_eq!(HuaweiSend::from(80000000).vendor_status().unwrap().list(), List::HuaweiSend);
            /// assert_eq!(HuaweiSend::from(123456789012).vendor_status(), None);
            /// ```
            #[must_use]
            #[inline]
            pub const fn vendor_status(self) -> Option<$crate::vendor::VendorStatus> {
                if self.place() < Self::ALL.len() {
                    Some($crate::vendor::VendorStatus::new(LIST, self.place() as u16))
                } else {
                    None
                }
            }
        }

        impl ::core::fmt::Display for $name {
            /// `code name: description`; `{:#}` adds the action with its advice, and the token verdict. Width
            /// and precision work as for a text.
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::vendor::display(None, &self.code(), self.row(), f)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::ParseError;

            /// Reads a number, or a name or an alias.
            fn from_str(text: &str) -> Result<Self, $crate::ParseError> {
                match $crate::vendor::wire::integer(text) {
                    Some(code) => Ok(Self::from_code(code)),
                    None => LIST.parse(text).map(|status| Self::ALL[status.place as usize]),
                }
            }
        }

        impl TryFrom<$crate::vendor::VendorStatus> for $name {
            type Error = $crate::vendor::TryFromVendorStatusError;

            /// # Errors
            ///
            /// If the row is of another list.
            #[inline]
            fn try_from(status: $crate::vendor::VendorStatus) -> Result<Self, Self::Error> {
                status.place_in(LIST).map(|place| Self::ALL[place])
            }
        }

        #[cfg(feature = "serde")]
        $crate::vendor::serde::impl_wire_serde!($name, code);
    };
}

/// The macro that the file of a list of texts calls; see `src/prebuilt/vendor/apple_send.rs`.
macro_rules! text_list {
    (
        $(#[$docs:meta])*
        pub enum $name:ident {
            $($(#$row_docs:tt)* $variant:ident = ListRow { index: $index:literal, $($row:tt)* },)*
        }
        $($parameters:item)*
    ) => {
        #[allow(unused_imports, reason = "a list uses one shape of a lookup, and not every list names a status")]
        use $crate::{generated::*, vendor::{Confidence, List, wire::*}, TokenVerdict};

        $($parameters)*

        $(#[$docs])*
        ///
        /// It has the listed codes only: [`List::lookup`](crate::vendor::List::lookup) keeps the text of any other one. It
        /// parses from the code, its name or an alias in any case, with or without `-`, `_` and spaces. It prints as
        /// `code: description`, and `{:#}` adds what to do.
        ///
        /// The enum is `#[non_exhaustive]`, because a release may list more codes.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#$row_docs)* $variant,)*
        }

        $crate::vendor::table::rows!($name, [$($variant $index = { $($row)* })*], {}, []);

        impl $name {
            #[inline]
            pub(crate) fn index(text: &str) -> Option<u16> {
                LOOKUP.find(text, |row| Self::ROWS[row].wire).map(|row| row as u16)
            }

            /// The code exactly as the vendor sends it.
            ///
            /// ```
            /// use push_status::vendor::AppleSend;
            ///
            /// assert_eq!(AppleSend::BadDeviceToken.wire(), "BadDeviceToken");
            /// ```
            #[must_use]
            #[inline]
            pub const fn wire(self) -> &'static str {
                self.row().wire
            }
        }

        impl ::core::fmt::Display for $name {
            /// `code name: description`, or `code: description` if the code is its own name; `{:#}` adds the action with its
            /// advice, and the token verdict. Width and precision work as for a text.
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::vendor::display(None, &self.wire(), self.row(), f)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::ParseError;

            /// Reads a code, a name or an alias.
            fn from_str(text: &str) -> Result<Self, $crate::ParseError> {
                LIST.parse(text).map(|status| Self::ALL[status.place as usize])
            }
        }

        impl From<$name> for $crate::vendor::VendorStatus {
            #[inline]
            fn from(code: $name) -> Self {
                Self::new(LIST, code.place() as u16)
            }
        }

        impl TryFrom<$crate::vendor::VendorStatus> for $name {
            type Error = $crate::vendor::TryFromVendorStatusError;

            /// # Errors
            ///
            /// If the row is of another list.
            #[inline]
            fn try_from(status: $crate::vendor::VendorStatus) -> Result<Self, Self::Error> {
                status.place_in(LIST).map(|place| Self::ALL[place])
            }
        }

        #[cfg(feature = "serde")]
        $crate::vendor::serde::impl_wire_serde!($name, wire);
    };
}

/// What the enums of all lists have: their rows, `ALL`, `LIST`, `from_wire`, and the methods that read a row. `$others` are
/// the arms of what is no row of the list, and `$other_rows` what these read.
macro_rules! rows {
    (
        $name:ident, [$($variant:ident $index:literal = { $($cells:tt)* })*], { $($others:tt)* }, [$($other_rows:tt)*]
    ) => {
        use $crate::vendor::row::ListRow;

        static ROWS: &[ListRow] = &[
            $(ListRow { name: stringify!($variant), $($cells)* ..ListRow::UNKNOWN },)*
            $($other_rows)*
        ];

        impl $name {
            /// The list that the codes are from.
            ///
            /// ```
            /// use push_status::vendor::{AppleSend, List};
            ///
            /// assert_eq!(AppleSend::LIST, List::AppleSend);
            /// ```
            pub const LIST: List = LIST;

            /// Every listed code, in the order of the list.
            ///
            /// ```
            /// use push_status::{TokenVerdict, vendor::AppleSend};
            ///
            /// let mut dead = AppleSend::ALL.iter().filter(|code| code.token_verdict() == TokenVerdict::Dead);
            /// assert!(dead.any(|code| *code == AppleSend::Unregistered));
            /// assert!(dead.all(|code| *code != AppleSend::BadDeviceToken));
            /// ```
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The listed rows, in the order of `ALL`.
            pub(crate) const ROWS: &'static [ListRow] = ROWS.split_at(Self::ALL.len()).0;

            /// The place in `ROWS`.
            #[inline]
            const fn place(self) -> usize {
                match self {
                    $(Self::$variant => $index,)*
                    $($others)*
                }
            }

            #[inline]
            pub(crate) const fn row(self) -> &'static ListRow {
                &ROWS[self.place()]
            }

            /// The row of a code exactly as the vendor sends it, without regard to names and aliases. `None` if the list does
            /// not have it.
            ///
            /// ```
            /// use push_status::vendor::{AppleSend, HuaweiSend};
            ///
            /// assert_eq!(AppleSend::from_wire("BadDeviceToken"), Some(AppleSend::BadDeviceToken));
            /// assert_eq!(AppleSend::from_wire("baddevicetoken"), None);
            /// assert!(HuaweiSend::from_wire("80000000").is_some() && HuaweiSend::from_wire("080000000").is_none());
            /// ```
            #[must_use]
            #[inline]
            pub fn from_wire(wire: &str) -> Option<Self> {
                Self::index(wire).map(|place| Self::ALL[place as usize])
            }

            $crate::vendor::row::vendor_row_methods!(row, pub const fn);
        }
    };
}
pub(crate) use rows;
