// @generated from codes/actions.csv by `cargo xtask update`: edit the table, not this file.

actions! {
    pub enum Action {
        /// `done`: Do nothing. Nothing is left to do.
        ///
        /// No program may send the same message again by itself.
        Done = ActionData {
            id: "done",
            title: "Do nothing",
            advice: "Nothing is left to do.",
            is_retryable: false,
        },
        /// `wait`: Wait. Wait.
        ///
        /// No program may send the same message again by itself.
        Wait = ActionData {
            id: "wait",
            title: "Wait",
            advice: "Wait.",
            is_retryable: false,
        },
        /// `inspect`: Read the result. Read it.
        ///
        /// No program may send the same message again by itself.
        Inspect = ActionData {
            id: "inspect",
            title: "Read the result",
            advice: "Read it.",
            is_retryable: false,
        },
        /// `retry`: Try again. Wait, then send it again.
        ///
        /// A program may send the same message again by itself.
        Retry = ActionData {
            id: "retry",
            title: "Try again",
            advice: "Wait, then send it again.",
            is_retryable: true,
        },
        /// `remove_token`: Delete the token. Delete the token and never send to it again.
        ///
        /// No program may send the same message again by itself.
        RemoveToken = ActionData {
            id: "remove_token",
            title: "Delete the token",
            advice: "Delete the token and never send to it again.",
            is_retryable: false,
        },
        /// `confirm_token`: Confirm, then delete. Keep the token until it is confirmed.
        ///
        /// No program may send the same message again by itself.
        ConfirmToken = ActionData {
            id: "confirm_token",
            title: "Confirm, then delete",
            advice: "Keep the token until it is confirmed.",
            is_retryable: false,
        },
        /// `investigate`: Investigate. Log it and ask a human.
        ///
        /// No program may send the same message again by itself.
        Investigate = ActionData {
            id: "investigate",
            title: "Investigate",
            advice: "Log it and ask a human.",
            is_retryable: false,
        },
    }
}
