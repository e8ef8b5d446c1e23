// @generated from codes/actions.csv by `cargo xtask regen`: edit the table, not this file.

/// What a sending server does about a code: the closed set of answers, from `codes/actions.csv`.
///
/// Match it without a `_` arm: a new answer is a breaking change of this crate, so that no server can miss it.
/// Prints as its id, and parses from it in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// `done`: Do nothing. Nothing is left to do.
    ///
    /// No program may send the same message again by itself.
    Done,
    /// `wait`: Wait. Wait.
    ///
    /// No program may send the same message again by itself.
    Wait,
    /// `inspect`: Read the result. Read it.
    ///
    /// No program may send the same message again by itself.
    Inspect,
    /// `retry`: Try again. Wait, then send it again.
    ///
    /// A program may send the same message again by itself.
    Retry,
    /// `remove_token`: Delete the token. Delete the token and never send to it again.
    ///
    /// No program may send the same message again by itself.
    RemoveToken,
    /// `confirm_token`: Confirm, then delete. Keep the token until it is confirmed.
    ///
    /// No program may send the same message again by itself.
    ConfirmToken,
    /// `investigate`: Investigate. Log it and ask a human.
    ///
    /// No program may send the same message again by itself.
    Investigate,
}
impl Action {
    /// Every action, in the registry's order.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::ALL.len(), 7);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Done,
        Self::Wait,
        Self::Inspect,
        Self::Retry,
        Self::RemoveToken,
        Self::ConfirmToken,
        Self::Investigate,
    ];
    /// The id in the tables and in serialized data.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::Done.id(), "done");
    /// ```
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Wait => "wait",
            Self::Inspect => "inspect",
            Self::Retry => "retry",
            Self::RemoveToken => "remove_token",
            Self::ConfirmToken => "confirm_token",
            Self::Investigate => "investigate",
        }
    }
    /// What to do, in a few words.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::Done.title(), "Do nothing");
    /// ```
    #[must_use]
    pub const fn title(&self) -> &'static str {
        match self {
            Self::Done => "Do nothing",
            Self::Wait => "Wait",
            Self::Inspect => "Read the result",
            Self::Retry => "Try again",
            Self::RemoveToken => "Delete the token",
            Self::ConfirmToken => "Confirm, then delete",
            Self::Investigate => "Investigate",
        }
    }
    /// What to do and what never to do, in sentences.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::Done.advice(), "Nothing is left to do.");
    /// ```
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Done => "Nothing is left to do.",
            Self::Wait => "Wait.",
            Self::Inspect => "Read it.",
            Self::Retry => "Wait, then send it again.",
            Self::RemoveToken => "Delete the token and never send to it again.",
            Self::ConfirmToken => "Keep the token until it is confirmed.",
            Self::Investigate => "Log it and ask a human.",
        }
    }
    /// Whether a program may send the same message again by itself, without a human.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::Done.is_retryable(), false);
    /// ```
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        match self {
            Self::Done => false,
            Self::Wait => false,
            Self::Inspect => false,
            Self::Retry => true,
            Self::RemoveToken => false,
            Self::ConfirmToken => false,
            Self::Investigate => false,
        }
    }
}
crate::registry::impl_registry!(Action);
