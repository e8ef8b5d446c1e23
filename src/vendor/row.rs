//! A row of a vendor's list, and the methods that read one.

use crate::vendor::Confidence;
use crate::{Action, PushStatus, Source, TokenVerdict};

/// A row of a vendor's list. Public only in name: no path leads here from outside.
#[derive(Debug)]
pub struct ListRow {
    pub name: &'static str,
    /// The code as the vendor sends it.
    pub wire: &'static str,
    /// The same as a number, in an integer list.
    pub code: i64,
    pub aliases: &'static [&'static str],
    pub http_statuses: &'static [u16],
    pub description: &'static str,
    pub note: &'static str,
    pub action: Action,
    pub token: TokenVerdict,
    pub same_as: Option<PushStatus>,
    pub confidence: Confidence,
    pub sources: &'static [&'static Source],
}

impl ListRow {
    /// What a row has where its list says nothing, and the row of every number that an integer list does not have. The
    /// `code` of such a row is never read, because an unknown code holds its own.
    pub const UNKNOWN: Self = Self {
        name: "Unknown",
        wire: "",
        code: 0,
        aliases: &[],
        http_statuses: &[],
        description: "",
        note: "",
        action: Action::Investigate,
        token: TokenVerdict::Unaffected,
        same_as: None,
        confidence: Confidence::Secondary,
        sources: &[],
    };
}

/// The methods that read a row of a list. The lists' enums and `VendorStatus` have the same ones: `$row` is the method that
/// returns the row, and `$qualifiers` is what comes before a method's name.
macro_rules! vendor_row_methods {
    ($row:ident, $($qualifiers:tt)*) => {
        /// The name of the variant, which never changes once it is released; `Unknown` for a number that the list does not
        /// have.
        ///
        /// ```
        /// use push_status::vendor::AppleSend;
        ///
        /// assert_eq!(AppleSend::from_wire("BadDeviceToken").unwrap().name(), "BadDeviceToken");
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* name(self) -> &'static str {
            self.$row().name
        }

        /// Other spellings of the code: the constants of the vendor's SDKs, and other ways in which it is sent.
        ///
        /// ```
        /// use push_status::vendor::FcmSend;
        ///
        /// // The Node SDK of Firebase prints this after `messaging/`.
        /// assert!(FcmSend::Unregistered.aliases().contains(&"registration-token-not-registered"));
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* aliases(self) -> &'static [&'static str] {
            self.$row().aliases
        }

        /// The HTTP statuses with which the code comes, as documented or seen; empty if they are not known.
        ///
        /// ```
        /// use push_status::vendor::AppleSend;
        ///
        /// assert_eq!(AppleSend::BadDeviceToken.http_statuses(), [400]);
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* http_statuses(self) -> &'static [u16] {
            self.$row().http_statuses
        }

        /// What happened, in this catalogue's words. For a number that the list does not have, it says so.
        ///
        /// ```
        /// use push_status::vendor::HuaweiSend;
        ///
        /// assert!(HuaweiSend::from(123456789012).description().contains("not"));
        /// assert!(!HuaweiSend::from(80000000).description().is_empty());
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* description(self) -> &'static str {
            self.$row().description
        }

        /// The reason for the verdict, a danger, or a contradiction between sources; `None` if the description says it all.
        ///
        /// ```
        /// use push_status::vendor::AppleSend;
        ///
        /// assert!(AppleSend::BadDeviceToken.note().is_some());
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* note(self) -> Option<&'static str> {
            $crate::row::optional(self.$row().note)
        }

        /// What a sending server should do; [`Investigate`](crate::Action::Investigate) for a number that the list does not
        /// have.
        ///
        /// ```
        /// use push_status::{Action, vendor::AppleSend};
        ///
        /// assert_eq!(AppleSend::Unregistered.action(), Action::RemoveToken);
        /// assert_eq!(AppleSend::BadDeviceToken.action(), Action::ConfirmToken);
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* action(self) -> $crate::Action {
            self.$row().action
        }

        /// What the code says about the token that the message was sent to;
        /// [`Unaffected`](crate::TokenVerdict::Unaffected) for a number that the list does not have.
        ///
        /// In a list of kind [`Send`](crate::vendor::ListKind::Send), [`Alive`](crate::TokenVerdict::Alive) holds for a call
        /// with one token. A call with several tokens says nothing about any one of them.
        ///
        /// ```
        /// use push_status::{TokenVerdict, vendor::AppleSend};
        ///
        /// assert_eq!(AppleSend::Unregistered.token_verdict(), TokenVerdict::Dead);
        /// assert_eq!(AppleSend::BadDeviceToken.token_verdict(), TokenVerdict::Suspect);
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
        /// use push_status::vendor::AppleSend;
        ///
        /// assert!(AppleSend::ServiceUnavailable.is_retryable());
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* is_retryable(self) -> bool {
            self.$row().action.is_retryable()
        }

        /// The row of mPaaS's tables that says the same, with the same action and verdict; `None` if there is none.
        ///
        /// ```
        /// use push_status::{AppleStatus, vendor::AppleSend};
        ///
        /// assert_eq!(AppleSend::Unregistered.same_as(), Some(AppleStatus::Unregistered.into()));
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* same_as(self) -> Option<$crate::PushStatus> {
            self.$row().same_as
        }

        /// How sure the row is: whether the text is the vendor's own, or somebody's copy of it.
        ///
        /// ```
        /// use push_status::vendor::{AppleSend, Confidence};
        ///
        /// assert_eq!(AppleSend::Unregistered.confidence(), Confidence::Primary);
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* confidence(self) -> $crate::vendor::Confidence {
            self.$row().confidence
        }

        /// The sources of the row, starting with the one that its text is from; empty for a number that the list does not
        /// have.
        ///
        /// ```
        /// use push_status::vendor::AppleSend;
        ///
        /// assert_eq!(AppleSend::Unregistered.sources()[0].authority(), "Apple");
        /// ```
        #[must_use]
        #[inline]
        $($qualifiers)* sources(self) -> &'static [&'static $crate::Source] {
            self.$row().sources
        }
    };
}
pub(crate) use vendor_row_methods;
