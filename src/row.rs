//! A row of a table, and the methods that read one.

use crate::{Action, Source, TokenVerdict};

/// A row of a channel's table. An empty text is one that the table does not have. Public only in name: no path leads here
/// from outside.
#[derive(Debug)]
pub struct Row {
    pub name: &'static str,
    pub code: i64,
    pub label: &'static str,
    pub description: &'static str,
    pub explanation: &'static str,
    pub note: &'static str,
    pub action: Action,
    pub token: TokenVerdict,
    pub sources: &'static [&'static Source],
    /// The description in Chinese.
    #[cfg(feature = "zh")]
    pub chinese: &'static str,
}

impl Row {
    /// What a row has where its table says nothing, and the row of every code that a table does not list. The `code` of
    /// such a row is never read, because an unknown status holds its own.
    pub const UNKNOWN: Self = Self {
        name: "Unknown",
        code: 0,
        label: "",
        description: "",
        explanation: "",
        note: "",
        action: Action::Investigate,
        token: TokenVerdict::Unaffected,
        sources: &[],
        #[cfg(feature = "zh")]
        chinese: "",
    };
}

/// A cell that may be empty.
pub(crate) const fn optional(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

/// The methods that read what every kind of row has. The channels' enums, `PushStatus` and the trait `StatusCode` have the same
/// ones: `$row` is the method that returns the row, and `$qualifiers` is what comes before a method's name.
macro_rules! row_methods {
    ($row:ident, $($qualifiers:tt)*) => {
        /// The name of the variant, which never changes once it is released; `Unknown` for a code that no table lists.
        ///
        /// ```
        /// use push_status::HuaweiStatus;
        ///
        /// assert_eq!(HuaweiStatus::from(80300007).name(), "AllTokensInvalid");
        /// assert_eq!(HuaweiStatus::from(123456789012).name(), "Unknown");
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* name(self) -> &'static str {
            self.$row().name
        }

        /// What happened, in the vendor's words. For a code that no table lists, it says so.
        ///
        /// ```
        /// use push_status::HuaweiStatus;
        ///
        /// // Huawei says: "All tokens in the request are invalid."
        /// println!("{}", HuaweiStatus::AllTokensInvalid.description());
        /// assert_eq!(HuaweiStatus::from(123456789012).description(), "The Huawei table does not list this code.");
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* description(self) -> &'static str {
            self.$row().description
        }

        /// What the vendor does not say, in this catalogue's words: the reason for the verdict, a danger, or a contradiction
        /// between sources. `None` if the vendor's text says it all. Every row whose verdict is
        /// [`Suspect`](crate::TokenVerdict::Suspect) has a note, which says how to confirm it.
        ///
        /// ```
        /// use push_status::HuaweiStatus;
        ///
        /// // It names the package name, among what to check.
        /// assert!(HuaweiStatus::AllTokensInvalid.note().is_some());
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* note(self) -> Option<&'static str> {
            $crate::row::optional(self.$row().note)
        }

        /// What a sending server should do; [`Investigate`](crate::Action::Investigate) for a code that no table lists.
        ///
        /// ```
        /// use push_status::{Action, HuaweiStatus};
        ///
        /// assert_eq!(HuaweiStatus::ServiceBusy.action(), Action::Retry);
        /// assert_eq!(HuaweiStatus::from(123456789012).action(), Action::Investigate);
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* action(self) -> $crate::Action {
            self.$row().action
        }

        /// What the code says about the token that the message was sent to;
        /// [`Unaffected`](crate::TokenVerdict::Unaffected) for a code that no table lists.
        ///
        /// ```
        /// use push_status::{HuaweiStatus, TokenVerdict};
        ///
        /// assert_eq!(HuaweiStatus::AppUninstalled.token_verdict(), TokenVerdict::Dead);
        /// // Huawei sends this for every token of an app whose package name is wrong, too.
        /// assert_eq!(HuaweiStatus::AllTokensInvalid.token_verdict(), TokenVerdict::Suspect);
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* token_verdict(self) -> $crate::TokenVerdict {
            self.$row().token
        }

        /// Whether a program may send the same message again without a person looking at it: short for
        /// `self.action().is_retryable()`.
        ///
        /// ```
        /// use push_status::HuaweiStatus;
        ///
        /// assert!(HuaweiStatus::ServiceBusy.is_retryable());
        /// assert!(!HuaweiStatus::InvalidPayload.is_retryable());
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* is_retryable(self) -> bool {
            self.$row().action.is_retryable()
        }

        /// The sources of the row, starting with the one that the vendor's text is from; empty for a code that no table
        /// lists.
        ///
        /// ```
        /// use push_status::HuaweiStatus;
        ///
        /// let sources = HuaweiStatus::AllTokensInvalid.sources();
        /// assert_eq!(sources[0].authority(), "Alibaba Cloud");
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* sources(self) -> &'static [&'static $crate::Source] {
            self.$row().sources
        }
    };
}
pub(crate) use row_methods;

/// The methods that read what only a row of mPaaS's page has; see [`row_methods`].
macro_rules! page_methods {
    ($row:ident, $($qualifiers:tt)*) => {
        /// What happened, in a language: the vendor's words in English, ours in another language. If the row has no text in
        /// that language, this is the English one. For a code that no table lists, it says so.
        ///
        /// A Chinese text also says what the vendor's [`explanation`](Self::explanation) does.
        ///
        /// ```
        /// use push_status::{HonorStatus, Lang};
        ///
        /// let status = HonorStatus::TimestampMissing;
        /// assert_eq!(status.description_in(Lang::En), status.description());
        /// assert_eq!(status.description_in(Lang::Zh), "时间戳为空。请检查时间戳。");
        /// assert_eq!(status.explanation(), Some("Check the timestamp."));
        /// ```
        #[cfg(feature = "zh")]
        #[must_use]
        #[inline]
        $($qualifiers)* description_in(self, lang: $crate::Lang) -> &'static str {
            let row = self.$row();
            lang.choose(row.description, row.chinese)
        }

        /// The vendor's own identifier, exactly as the vendor writes it; `None` if the vendor has none.
        ///
        /// ```
        /// use push_status::AppleStatus;
        ///
        /// // Apple sends this text as the reason of a response.
        /// assert_eq!(AppleStatus::PayloadEmpty.label(), Some("PayloadEmpty"));
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* label(self) -> Option<&'static str> {
            $crate::row::optional(self.$row().label)
        }

        /// The vendor's further advice; `None` if the vendor gives none.
        ///
        /// ```
        /// use push_status::PushStatus;
        ///
        /// let advised = PushStatus::all().filter(|status| status.explanation().is_some());
        /// assert!(advised.count() > 0);
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* explanation(self) -> Option<&'static str> {
            $crate::row::optional(self.$row().explanation)
        }
    };
}
pub(crate) use page_methods;
