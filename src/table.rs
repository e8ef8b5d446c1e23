//! What the generated file of a channel's table becomes: an enum with a variant per row, its rows, and its methods.

/// The one macro that the file of a channel's table calls. The file has the rows and the parameters of the lookup; see
/// `src/prebuilt/huawei.rs`.
macro_rules! status_table {
    (
        $(#[$docs:meta])*
        pub enum $name:ident {
            $($(#$row_docs:tt)* $variant:ident = Row { index: $index:literal, $($row:tt)* },)*
        }
        $($parameters:item)*
    ) => {
        #[allow(unused_imports, reason = "a table uses one shape of a lookup, and an empty one names no source")]
        use $crate::{Action, Channel, SOURCES, TokenVerdict, UnknownCode, lookup::*};

        $($parameters)*

        $(#[$docs])*
        ///
        /// It converts from and to `i64` without loss, and is ordered by code. It parses from a number, or from the name
        /// or the vendor's label of a row in any case. It prints as `code name: description`; `{:#}` adds the explanation,
        /// the action with its advice, and the token verdict.
        ///
        /// # Matching
        ///
        /// A code that is [`Unknown`](Self::Unknown) today may be listed by the next release, and is then no longer
        /// `Unknown`. Match the variants that you know, recognise a code that is not listed yet by its
        /// [`code`](Self::code), and let the [`action`](Self::action) decide about everything else. Such a program keeps its
        /// meaning:
        ///
        /// ```
        /// use push_status::{Action, HuaweiStatus};
        ///
        /// fn handle(code: i64) -> &'static str {
        ///     match HuaweiStatus::from(code) {
        ///         HuaweiStatus::MessageBodyTooLarge => "shorten the message",
        ///         // No release lists this code yet. `HuaweiStatus::Unknown(_)` would stop matching when one does.
        ///         other if other.code() == 80309999 => "ask Huawei",
        ///         other => match other.action() {
        ///             Action::Retry | Action::SlowDown => "send it again later",
        ///             _ => "tell a person",
        ///         },
        ///     }
        /// }
        /// assert_eq!(handle(80300008), "shorten the message");
        /// assert_eq!(handle(80309999), "ask Huawei");
        /// assert_eq!(handle(111), "send it again later");
        /// assert_eq!(handle(123456789012), "tell a person");
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#$row_docs)* $variant,)*
            /// A code that the table does not list. Only a number that is not in the table gets here, because its payload
            /// cannot be made outside of this crate.
            Unknown(UnknownCode<Self>),
        }

        $crate::table::rows! {
            $name, [$($variant $index = {
                $($row)*
                #[cfg(feature = "zh")]
                chinese: $crate::lang::description(CHANNEL, $index),
            })*],
            {
                description: NOT_LISTED,
                #[cfg(feature = "zh")]
                chinese: $crate::lang::NOT_LISTED,
            }
        }
        $crate::table::number_methods!($name, [$($variant $index)*]);
        $crate::status::impl_status!($name);

        impl $name {
            /// The channel whose table this is.
            ///
            /// ```
            /// use push_status::{Channel, HuaweiStatus};
            ///
            /// assert_eq!(HuaweiStatus::CHANNEL, Channel::Huawei);
            /// ```
            pub const CHANNEL: Channel = CHANNEL;

            $crate::row::row_methods!(row, pub const fn);
            $crate::row::page_methods!(row, pub const fn);
        }
    };
}

/// The rows of an enum: `ALL`, and the private methods `row` and `rows`. The last row is that of `Unknown`.
macro_rules! rows {
    ($name:ident, [$($variant:ident $index:literal = { $($row:tt)* })*], { $($unknown_row:tt)* }) => {
        static ROWS: [$crate::row::Row; [$(stringify!($variant),)* "Unknown"].len()] = {
            use $crate::row::Row;
            [
                $(Row { name: stringify!($variant), $($row)* ..Row::UNKNOWN },)*
                Row { $($unknown_row)* ..Row::UNKNOWN },
            ]
        };

        impl $name {
            /// Every listed code, in the order of the table.
            ///
            /// ```
            /// use push_status::{HuaweiStatus, TokenVerdict};
            ///
            /// let is_dead = |status: &&HuaweiStatus| status.token_verdict() == TokenVerdict::Dead;
            /// for status in HuaweiStatus::ALL.iter().filter(is_dead) {
            ///     println!("{status}");
            /// }
            /// assert!(HuaweiStatus::ALL.contains(&HuaweiStatus::AppUninstalled));
            /// ```
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            #[inline]
            pub(crate) const fn row(self) -> &'static $crate::row::Row {
                let index = match self {
                    $(Self::$variant => $index,)*
                    Self::Unknown(_) => Self::ALL.len(),
                };
                &ROWS[index]
            }

            /// The rows of the listed codes.
            #[inline]
            pub(crate) fn rows() -> &'static [$crate::row::Row] {
                &ROWS[..Self::ALL.len()]
            }
        }
    };
}
pub(crate) use rows;

/// The conversions between an enum with [`rows`] and a number: `from_code`, `listed`, `code` and `is_listed`.
macro_rules! number_methods {
    ($name:ident, [$($variant:ident $index:literal)*]) => {
        impl $name {
            /// The status of `code`, which may be any number: one that the table does not list is kept in `Unknown`.
            ///
            /// ```
            /// use push_status::HuaweiStatus;
            ///
            /// assert_eq!(HuaweiStatus::from_code(80300007), HuaweiStatus::AllTokensInvalid);
            /// assert_eq!(HuaweiStatus::from_code(123456789012).code(), 123456789012);
            /// ```
            #[must_use]
            #[inline]
            pub const fn from_code(code: i64) -> Self {
                Self::at(LOOKUP.row(code), code)
            }

            /// The status at `row`, or the unknown `code` if there is no such row.
            ///
            /// Nothing branches, because an unknown code is one more value of `row`, and consecutive rows have consecutive
            /// variants. Whether a code is listed is hard to predict, and a wrong guess costs more than the whole lookup.
            #[inline]
            const fn at(row: u64, code: i64) -> Self {
                match row {
                    $($index => Self::$variant,)*
                    _ => Self::Unknown(UnknownCode::new(code)),
                }
            }

            /// The status of `code` if the table lists it: the strict form of [`from_code`](Self::from_code).
            ///
            /// ```
            /// use push_status::HuaweiStatus;
            ///
            /// assert_eq!(HuaweiStatus::listed(80300007), Some(HuaweiStatus::AllTokensInvalid));
            /// assert_eq!(HuaweiStatus::listed(123456789012), None);
            /// ```
            #[must_use]
            #[inline]
            pub const fn listed(code: i64) -> Option<Self> {
                let status = Self::from_code(code);
                if status.is_listed() { Some(status) } else { None }
            }

            /// The number, as the vendor sends it.
            ///
            /// ```
            /// use push_status::HuaweiStatus;
            ///
            /// assert_eq!(HuaweiStatus::AllTokensInvalid.code(), 80300007);
            /// assert_eq!(HuaweiStatus::from(123456789012).code(), 123456789012);
            /// ```
            #[must_use]
            #[inline]
            #[allow(unreachable_patterns, reason = "a table may have no row")]
            pub const fn code(self) -> i64 {
                match self {
                    Self::Unknown(code) => code.get(),
                    _ => self.row().code,
                }
            }

            /// Whether the table lists the code: `false` only for `Unknown`.
            ///
            /// ```
            /// use push_status::HuaweiStatus;
            ///
            /// assert!(HuaweiStatus::from(80300007).is_listed());
            /// assert!(!HuaweiStatus::from(123456789012).is_listed());
            /// ```
            #[must_use]
            #[inline]
            pub const fn is_listed(self) -> bool {
                !matches!(self, Self::Unknown(_))
            }
        }
    };
}
pub(crate) use number_methods;
