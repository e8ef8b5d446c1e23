//! The answers to "what do I do now": what the generated list of `codes/actions.csv` becomes, and its methods.

use crate::Action;

/// A row of `codes/actions.csv`.
pub(crate) struct ActionData {
    pub id: &'static str,
    pub title: &'static str,
    pub advice: &'static str,
    pub is_retryable: bool,
}

/// The one macro that the file of the actions calls.
macro_rules! actions {
    ($($actions:tt)*) => {
        use $crate::action::ActionData;

        $crate::registry::registry! {
            /// What a sending server should do about a code: a closed set of answers, from `codes/actions.csv`.
            ///
            /// The enum is exhaustive. Match it without a `_` arm, and the compiler points at every place that must handle
            /// a new action, which is a breaking change of this crate.
            ///
            /// An action prints as its id, and parses from it; case, spaces, `-` and `_` make no difference. The order is
            /// that of [`ALL`](Self::ALL).
            ///
            /// ```
            /// use push_status::Action;
            ///
            /// let retryable = Action::ALL.iter().filter(|action| action.is_retryable());
            /// assert!(retryable.eq(&[Action::Retry, Action::SlowDown]));
            /// assert_eq!("Slow Down".parse(), Ok(Action::SlowDown));
            /// ```
            ActionData,
            $($actions)*
        }
    };
}

impl Action {
    /// The id in the tables and in serialized data, which never changes once it is released.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::FixRequest.id(), "fix_request");
    /// ```
    #[must_use]
    #[inline]
    pub const fn id(&self) -> &'static str {
        self.data().id
    }

    /// What to do, in a few words.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::FixRequest.title(), "Fix the request");
    /// ```
    #[must_use]
    #[inline]
    pub const fn title(&self) -> &'static str {
        self.data().title
    }

    /// What to do and what never to do, in sentences that you can show to an operator.
    ///
    /// ```
    /// use push_status::HuaweiStatus;
    ///
    /// let action = HuaweiStatus::MessageBodyTooLarge.action();
    /// assert!(action.advice().contains("the same request fails every time"));
    /// ```
    #[must_use]
    #[inline]
    pub const fn advice(&self) -> &'static str {
        self.data().advice
    }

    /// Whether a program may send the same message again without a person looking at it.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert!(Action::Retry.is_retryable());
    /// // The push service sends the message itself, so that a second one would be a duplicate.
    /// assert!(!Action::Wait.is_retryable());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_retryable(&self) -> bool {
        self.data().is_retryable
    }
}
