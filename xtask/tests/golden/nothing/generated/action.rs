// @generated from codes/actions.csv by `cargo xtask regen`: edit the table, not this file.

/// What a sending server does about a code: the closed set of answers, from `codes/actions.csv`.
///
/// Match it without a `_` arm: a new answer is a breaking change of this crate, so that no server can miss it.
/// Prints as its id, and parses from it in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// `investigate`: Investigate. Ask.
    ///
    /// No program may send the same message again by itself.
    Investigate,
    /// `remove_token`: Delete. Delete it.
    ///
    /// No program may send the same message again by itself.
    RemoveToken,
}
impl Action {
    /// Every action, in the registry's order.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::ALL.len(), 2);
    /// ```
    pub const ALL: &'static [Self] = &[Self::Investigate, Self::RemoveToken];
    /// The id in the tables and in serialized data.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::Investigate.id(), "investigate");
    /// ```
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Investigate => "investigate",
            Self::RemoveToken => "remove_token",
        }
    }
    /// What to do, in a few words.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::Investigate.title(), "Investigate");
    /// ```
    #[must_use]
    pub const fn title(&self) -> &'static str {
        match self {
            Self::Investigate => "Investigate",
            Self::RemoveToken => "Delete",
        }
    }
    /// What to do and what never to do, in sentences.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::Investigate.advice(), "Ask.");
    /// ```
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Investigate => "Ask.",
            Self::RemoveToken => "Delete it.",
        }
    }
    /// Whether a program may send the same message again by itself, without a human.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::Investigate.is_retryable(), false);
    /// ```
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        match self {
            Self::Investigate => false,
            Self::RemoveToken => false,
        }
    }
}
crate::registry::impl_registry!(Action);
