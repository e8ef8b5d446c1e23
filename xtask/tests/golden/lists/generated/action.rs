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
        /// `retry`: Retry. Send it again.
        ///
        /// A program may send the same message again by itself.
        Retry = ActionData {
            id: "retry",
            title: "Retry",
            advice: "Send it again.",
            is_retryable: true,
        },
        /// `inspect`: Read. Read it.
        ///
        /// No program may send the same message again by itself.
        Inspect = ActionData {
            id: "inspect",
            title: "Read",
            advice: "Read it.",
            is_retryable: false,
        },
        /// `remove_token`: Delete the token. Delete it.
        ///
        /// No program may send the same message again by itself.
        RemoveToken = ActionData {
            id: "remove_token",
            title: "Delete the token",
            advice: "Delete it.",
            is_retryable: false,
        },
        /// `confirm_token`: Confirm. Confirm it.
        ///
        /// No program may send the same message again by itself.
        ConfirmToken = ActionData {
            id: "confirm_token",
            title: "Confirm",
            advice: "Confirm it.",
            is_retryable: false,
        },
        /// `investigate`: Investigate. Ask a human.
        ///
        /// No program may send the same message again by itself.
        Investigate = ActionData {
            id: "investigate",
            title: "Investigate",
            advice: "Ask a human.",
            is_retryable: false,
        },
    }
}
