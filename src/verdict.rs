//! What a code says about the token.

/// What a code says about the token it was sent to.
///
/// ```
/// use push_status::{HuaweiStatus, TokenVerdict};
///
/// // Given for every token of an app whose package name is wrong: deleting on it deletes good tokens.
/// assert_eq!(HuaweiStatus::AllTokensInvalid.token_verdict(), TokenVerdict::Suspect);
/// assert_eq!("suspect".parse(), Ok(TokenVerdict::Suspect));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokenVerdict {
    /// `dead`: proves that the token is gone. Delete it, unless it was registered after the message was sent.
    Dead,
    /// `suspect`: may be the token, but a configuration mistake gives the same code for every token. Never delete on
    /// it alone: confirm as the row's note says, and at least see that other tokens of the same app were delivered in
    /// the same run.
    Suspect,
    /// `unaffected`: says nothing against the token. Keep it.
    Unaffected,
}

impl TokenVerdict {
    /// Every verdict, the gravest first.
    ///
    /// ```
    /// assert_eq!(push_status::TokenVerdict::ALL.len(), 3);
    /// ```
    pub const ALL: &'static [Self] = &[Self::Dead, Self::Suspect, Self::Unaffected];

    /// The id in the tables and in serialized data.
    ///
    /// ```
    /// assert_eq!(push_status::TokenVerdict::Dead.id(), "dead");
    /// ```
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Dead => "dead",
            Self::Suspect => "suspect",
            Self::Unaffected => "unaffected",
        }
    }
}

crate::registry::impl_registry!(TokenVerdict);
