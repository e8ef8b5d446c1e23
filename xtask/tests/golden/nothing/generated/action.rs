// @generated from codes/actions.csv by `cargo xtask regen`: edit the table, not this file.

/// What a sending server does about a code: the closed set of answers, from `codes/actions.csv`.
///
/// Match it without a `_` arm: a new answer is a breaking change of this crate, so that no server can miss it.
/// Prints as its id, and parses from it in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// `done`: Do nothing. Do nothing.
    ///
    /// No program may send the same message again by itself.
    Done,
    /// `wait`: Wait. Wait.
    ///
    /// No program may send the same message again by itself.
    Wait,
    /// `inspect`: Read. Read it.
    ///
    /// No program may send the same message again by itself.
    Inspect,
    /// `investigate`: Investigate. Ask.
    ///
    /// No program may send the same message again by itself.
    Investigate,
    /// `remove_token`: Delete. Delete it.
    ///
    /// No program may send the same message again by itself.
    RemoveToken,
    /// `confirm_token`: Confirm, then delete. Keep the token until it is confirmed.
    ///
    /// No program may send the same message again by itself.
    ConfirmToken,
}
impl Action {
    /// Every action, in the registry's order.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::ALL.len(), 6);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Done,
        Self::Wait,
        Self::Inspect,
        Self::Investigate,
        Self::RemoveToken,
        Self::ConfirmToken,
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
            Self::Investigate => "investigate",
            Self::RemoveToken => "remove_token",
            Self::ConfirmToken => "confirm_token",
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
            Self::Inspect => "Read",
            Self::Investigate => "Investigate",
            Self::RemoveToken => "Delete",
            Self::ConfirmToken => "Confirm, then delete",
        }
    }
    /// What to do and what never to do, in sentences.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::Done.advice(), "Do nothing.");
    /// ```
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Done => "Do nothing.",
            Self::Wait => "Wait.",
            Self::Inspect => "Read it.",
            Self::Investigate => "Ask.",
            Self::RemoveToken => "Delete it.",
            Self::ConfirmToken => "Keep the token until it is confirmed.",
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
            Self::Investigate => false,
            Self::RemoveToken => false,
            Self::ConfirmToken => false,
        }
    }
}
crate::registry::impl_registry!(Action);
