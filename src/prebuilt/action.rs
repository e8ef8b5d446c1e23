// @generated from codes/actions.csv by `cargo xtask update`: edit the table, not this file.

/// What a sending server does about a code: the closed set of answers, from `codes/actions.csv`.
///
/// Match it without a `_` arm: a new answer is a breaking change of this crate, so that no server can miss it.
/// Prints as its id, and parses from it in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// `done`: Do nothing. There is nothing left to do: the message was accepted, delivered, filtered or replaced. Only the verdict alive says that it was accepted for this token, and acceptance is not proof that it arrived.
    ///
    /// No program may send the same message again by itself.
    Done,
    /// `wait`: Wait. The push service sends the message by itself when it can. Never resend it: a resend makes a duplicate.
    ///
    /// No program may send the same message again by itself.
    Wait,
    /// `inspect`: Read the result first. Part of the batch was sent, or the outcome must be read before anything else happens. Act on the result of each token only, and never resend or delete the whole batch.
    ///
    /// No program may send the same message again by itself.
    Inspect,
    /// `retry`: Retry with backoff. Repeat the call that got this code, with a growing delay, and give up after a few tries. Delete no token.
    ///
    /// A program may send the same message again by itself.
    Retry,
    /// `slow_down`: Slow down and send later. Lower the rate, or send later in the allowed window, and honour the quota. Never retry at once, and delete no token.
    ///
    /// A program may send the same message again by itself.
    SlowDown,
    /// `remove_token`: Remove the token. Delete the stored token: the code proves that it is gone. If you know when the token was stored, check that this was before the failure. Never resend to this token.
    ///
    /// No program may send the same message again by itself.
    RemoveToken,
    /// `confirm_token`: Confirm, then remove. Keep the token. Delete it only when it gets this code again, well after the first time, while other tokens of the same app are delivered in between. Do not resend to it at once.
    ///
    /// No program may send the same message again by itself.
    ConfirmToken,
    /// `fix_credentials`: Fix the credentials. Renew or correct the key, secret, certificate or access token of the sending server, then send again. Delete no token: these are not device tokens.
    ///
    /// No program may send the same message again by itself.
    FixCredentials,
    /// `fix_request`: Fix the request. Correct the request that your server builds, then send again; the same request fails every time. Delete no token.
    ///
    /// No program may send the same message again by itself.
    FixRequest,
    /// `fix_configuration`: Fix the configuration. Correct the app, the permission, the channel or the certificate that is kept in the vendor's or mPaaS's console, then send again. Delete no token: a wrong setting gives this answer for every token.
    ///
    /// No program may send the same message again by itself.
    FixConfiguration,
    /// `fix_content`: Fix the content. Change the text or image that the vendor refused, or settle the violation with the vendor, then send again. Delete no token, and never resend the same content unchanged.
    ///
    /// No program may send the same message again by itself.
    FixContent,
    /// `investigate`: Investigate. Log the code and tell a human. Touch nothing: no resend, and no token deleted.
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
    /// assert_eq!(Action::ALL.len(), 12);
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Done,
        Self::Wait,
        Self::Inspect,
        Self::Retry,
        Self::SlowDown,
        Self::RemoveToken,
        Self::ConfirmToken,
        Self::FixCredentials,
        Self::FixRequest,
        Self::FixConfiguration,
        Self::FixContent,
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
            Self::SlowDown => "slow_down",
            Self::RemoveToken => "remove_token",
            Self::ConfirmToken => "confirm_token",
            Self::FixCredentials => "fix_credentials",
            Self::FixRequest => "fix_request",
            Self::FixConfiguration => "fix_configuration",
            Self::FixContent => "fix_content",
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
            Self::Inspect => "Read the result first",
            Self::Retry => "Retry with backoff",
            Self::SlowDown => "Slow down and send later",
            Self::RemoveToken => "Remove the token",
            Self::ConfirmToken => "Confirm, then remove",
            Self::FixCredentials => "Fix the credentials",
            Self::FixRequest => "Fix the request",
            Self::FixConfiguration => "Fix the configuration",
            Self::FixContent => "Fix the content",
            Self::Investigate => "Investigate",
        }
    }
    /// What to do and what never to do, in sentences.
    ///
    /// ```
    /// use push_status::Action;
    ///
    /// assert_eq!(Action::Done.advice(), "There is nothing left to do: the message was accepted, delivered, filtered or replaced. Only the verdict alive says that it was accepted for this token, and acceptance is not proof that it arrived.");
    /// ```
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Done => {
                "There is nothing left to do: the message was accepted, delivered, filtered or replaced. Only the verdict alive says that it was accepted for this token, and acceptance is not proof that it arrived."
            }
            Self::Wait => {
                "The push service sends the message by itself when it can. Never resend it: a resend makes a duplicate."
            }
            Self::Inspect => {
                "Part of the batch was sent, or the outcome must be read before anything else happens. Act on the result of each token only, and never resend or delete the whole batch."
            }
            Self::Retry => {
                "Repeat the call that got this code, with a growing delay, and give up after a few tries. Delete no token."
            }
            Self::SlowDown => {
                "Lower the rate, or send later in the allowed window, and honour the quota. Never retry at once, and delete no token."
            }
            Self::RemoveToken => {
                "Delete the stored token: the code proves that it is gone. If you know when the token was stored, check that this was before the failure. Never resend to this token."
            }
            Self::ConfirmToken => {
                "Keep the token. Delete it only when it gets this code again, well after the first time, while other tokens of the same app are delivered in between. Do not resend to it at once."
            }
            Self::FixCredentials => {
                "Renew or correct the key, secret, certificate or access token of the sending server, then send again. Delete no token: these are not device tokens."
            }
            Self::FixRequest => {
                "Correct the request that your server builds, then send again; the same request fails every time. Delete no token."
            }
            Self::FixConfiguration => {
                "Correct the app, the permission, the channel or the certificate that is kept in the vendor's or mPaaS's console, then send again. Delete no token: a wrong setting gives this answer for every token."
            }
            Self::FixContent => {
                "Change the text or image that the vendor refused, or settle the violation with the vendor, then send again. Delete no token, and never resend the same content unchanged."
            }
            Self::Investigate => {
                "Log the code and tell a human. Touch nothing: no resend, and no token deleted."
            }
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
            Self::SlowDown => true,
            Self::RemoveToken => false,
            Self::ConfirmToken => false,
            Self::FixCredentials => false,
            Self::FixRequest => false,
            Self::FixConfiguration => false,
            Self::FixContent => false,
            Self::Investigate => false,
        }
    }
}
crate::registry::impl_registry!(Action);
