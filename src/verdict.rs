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
    /// `suspect`: may be the token, but a configuration mistake gives the same code for every token. Never delete
    /// because of one such code: confirm it first, as the row's note says. At least see that other tokens of the same
    /// app were delivered at the same time.
    Suspect,
    /// `unaffected`: says nothing about the token. Keep it.
    Unaffected,
    /// `alive`: shows that this token was accepted or reached. It goes only with the action
    /// [`done`](crate::Action::Done), and not every `done` has it: a message that was filtered or replaced is done and
    /// says nothing about the token.
    Alive,
}

impl TokenVerdict {
    /// Every verdict, from the worst for the token to the best.
    ///
    /// ```
    /// use push_status::TokenVerdict;
    ///
    /// assert_eq!(TokenVerdict::ALL.first(), Some(&TokenVerdict::Dead));
    /// assert_eq!(TokenVerdict::ALL.last(), Some(&TokenVerdict::Alive));
    /// ```
    pub const ALL: &'static [Self] = &[Self::Dead, Self::Suspect, Self::Unaffected, Self::Alive];

    /// The id in the tables and in serialized data.
    ///
    /// ```
    /// assert_eq!(push_status::TokenVerdict::Dead.id(), "dead");
    /// ```
    #[must_use]
    #[inline]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Dead => "dead",
            Self::Suspect => "suspect",
            Self::Unaffected => "unaffected",
            Self::Alive => "alive",
        }
    }
}

crate::registry::impl_registry!(TokenVerdict);
