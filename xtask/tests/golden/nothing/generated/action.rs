// @generated from codes/actions.csv by `cargo xtask update`: edit the table, not this file.

actions! {
    pub enum Action {
        /// `done`: Do nothing. Do nothing.
        ///
        /// No program may send the same message again by itself.
        Done = ActionData {
            id: "done",
            title: "Do nothing",
            advice: "Do nothing.",
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
        /// `inspect`: Read. Read it.
        ///
        /// No program may send the same message again by itself.
        Inspect = ActionData {
            id: "inspect",
            title: "Read",
            advice: "Read it.",
            is_retryable: false,
        },
        /// `investigate`: Investigate. Ask.
        ///
        /// No program may send the same message again by itself.
        Investigate = ActionData {
            id: "investigate",
            title: "Investigate",
            advice: "Ask.",
            is_retryable: false,
        },
        /// `remove_token`: Delete. Delete it.
        ///
        /// No program may send the same message again by itself.
        RemoveToken = ActionData {
            id: "remove_token",
            title: "Delete",
            advice: "Delete it.",
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
    }
}
