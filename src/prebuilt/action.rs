// @generated from codes/actions.csv by `cargo xtask update`: edit the table, not this file.

actions! {
    pub enum Action {
        /// `done`: Do nothing. There is nothing left to do: the message was accepted, delivered, filtered or replaced. Only the verdict alive says that it was accepted for this token, and acceptance is not proof that it arrived.
        ///
        /// No program may send the same message again by itself.
        Done = ActionData {
            id: "done",
            title: "Do nothing",
            advice: "There is nothing left to do: the message was accepted, delivered, filtered or replaced. Only the verdict alive says that it was accepted for this token, and acceptance is not proof that it arrived.",
            is_retryable: false,
        },
        /// `wait`: Wait. The push service sends the message by itself when it can. Never resend it: a resend makes a duplicate.
        ///
        /// No program may send the same message again by itself.
        Wait = ActionData {
            id: "wait",
            title: "Wait",
            advice: "The push service sends the message by itself when it can. Never resend it: a resend makes a duplicate.",
            is_retryable: false,
        },
        /// `inspect`: Read the result first. Part of the batch was sent, or the outcome must be read before anything else happens. Act on the result of each token only, and never resend or delete the whole batch.
        ///
        /// No program may send the same message again by itself.
        Inspect = ActionData {
            id: "inspect",
            title: "Read the result first",
            advice: "Part of the batch was sent, or the outcome must be read before anything else happens. Act on the result of each token only, and never resend or delete the whole batch.",
            is_retryable: false,
        },
        /// `retry`: Retry with backoff. Repeat the call that got this code, with a growing delay, and give up after a few tries. Delete no token.
        ///
        /// A program may send the same message again by itself.
        Retry = ActionData {
            id: "retry",
            title: "Retry with backoff",
            advice: "Repeat the call that got this code, with a growing delay, and give up after a few tries. Delete no token.",
            is_retryable: true,
        },
        /// `slow_down`: Slow down and send later. Lower the rate, or send later in the allowed window, and honour the quota. Never retry at once, and delete no token.
        ///
        /// A program may send the same message again by itself.
        SlowDown = ActionData {
            id: "slow_down",
            title: "Slow down and send later",
            advice: "Lower the rate, or send later in the allowed window, and honour the quota. Never retry at once, and delete no token.",
            is_retryable: true,
        },
        /// `remove_token`: Remove the token. Delete the stored token: the code proves that it is gone. If you know when the token was registered, delete it only if that was before the message was sent. Never resend to this token.
        ///
        /// No program may send the same message again by itself.
        RemoveToken = ActionData {
            id: "remove_token",
            title: "Remove the token",
            advice: "Delete the stored token: the code proves that it is gone. If you know when the token was registered, delete it only if that was before the message was sent. Never resend to this token.",
            is_retryable: false,
        },
        /// `confirm_token`: Confirm, then remove. Keep the token. Delete it only when it gets this code again, well after the first time, while other tokens of the same app are delivered in between. Do not resend to it at once.
        ///
        /// No program may send the same message again by itself.
        ConfirmToken = ActionData {
            id: "confirm_token",
            title: "Confirm, then remove",
            advice: "Keep the token. Delete it only when it gets this code again, well after the first time, while other tokens of the same app are delivered in between. Do not resend to it at once.",
            is_retryable: false,
        },
        /// `fix_credentials`: Fix the credentials. Renew or correct the key, secret, certificate or access token of the sending server, then send again. Delete no token: these are not device tokens.
        ///
        /// No program may send the same message again by itself.
        FixCredentials = ActionData {
            id: "fix_credentials",
            title: "Fix the credentials",
            advice: "Renew or correct the key, secret, certificate or access token of the sending server, then send again. Delete no token: these are not device tokens.",
            is_retryable: false,
        },
        /// `fix_request`: Fix the request. Correct the request that your server builds, then send again; the same request fails every time. Delete no token.
        ///
        /// No program may send the same message again by itself.
        FixRequest = ActionData {
            id: "fix_request",
            title: "Fix the request",
            advice: "Correct the request that your server builds, then send again; the same request fails every time. Delete no token.",
            is_retryable: false,
        },
        /// `fix_configuration`: Fix the configuration. Correct the app, the permission, the channel or the certificate that is kept in the vendor's or mPaaS's console, then send again. Delete no token: a wrong setting gives this answer for every token.
        ///
        /// No program may send the same message again by itself.
        FixConfiguration = ActionData {
            id: "fix_configuration",
            title: "Fix the configuration",
            advice: "Correct the app, the permission, the channel or the certificate that is kept in the vendor's or mPaaS's console, then send again. Delete no token: a wrong setting gives this answer for every token.",
            is_retryable: false,
        },
        /// `fix_content`: Fix the content. Change the text or image that the vendor refused, or settle the violation with the vendor, then send again. Delete no token, and never resend the same content unchanged.
        ///
        /// No program may send the same message again by itself.
        FixContent = ActionData {
            id: "fix_content",
            title: "Fix the content",
            advice: "Change the text or image that the vendor refused, or settle the violation with the vendor, then send again. Delete no token, and never resend the same content unchanged.",
            is_retryable: false,
        },
        /// `investigate`: Investigate. Log the code and tell a person. Touch nothing: no resend, and no token deleted.
        ///
        /// No program may send the same message again by itself.
        Investigate = ActionData {
            id: "investigate",
            title: "Investigate",
            advice: "Log the code and tell a person. Touch nothing: no resend, and no token deleted.",
            is_retryable: false,
        },
    }
}
