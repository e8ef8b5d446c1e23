// @generated from codes/vendor/meizu-token.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `meizu-token` (Meizu Push API results per push ID): a row of `codes/vendor/meizu-token.csv`. Documented at <https://github.com/MEIZUPUSH/PushAPI>.
    pub enum MeizuToken {
        /// `201`: Meizu refused this target because a permission is missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Permissions belong to the app, so the push ID is not at fault. This is a key of value in the reply, not an HTTP status.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        NoPermission = ListRow {
            index: 0,
            wire: "201",
            code: 201,
            http_statuses: &[200],
            description: "Meizu refused this target because a permission is missing.",
            note: "Permissions belong to the app, so the push ID is not at fault. This is a key of value in the reply, not an HTTP status.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `501`: A database at Meizu failed for this target.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Send again to the push IDs under this key only. This is a key of value in the reply, not an HTTP status.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        DatabaseError = ListRow {
            index: 1,
            wire: "501",
            code: 501,
            http_statuses: &[200],
            description: "A database at Meizu failed for this target.",
            note: "Send again to the push IDs under this key only. This is a key of value in the reply, not an HTTP status.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `513`: The push to this target failed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Meizu names no cause. Send again to the push IDs under this key only. This is a key of value in the reply, not an HTTP status.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        PushFailed = ListRow {
            index: 2,
            wire: "513",
            code: 513,
            http_statuses: &[200],
            description: "The push to this target failed.",
            note: "Meizu names no cause. Send again to the push IDs under this key only. This is a key of value in the reply, not an HTTP status.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `519`: Meizu's service is overloaded.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Send again to the push IDs under this key only. This is a key of value in the reply, not an HTTP status.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        ServiceOverloaded = ListRow {
            index: 3,
            wire: "519",
            code: 519,
            http_statuses: &[200],
            description: "Meizu's service is overloaded.",
            note: "Send again to the push IDs under this key only. This is a key of value in the reply, not an HTTP status.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `520`: The device got too many messages of the app in one minute, so this one was folded.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: By default, one device may get five messages of an app in a minute. The push ID is not at fault. This is a key of value in the reply, not an HTTP status.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        MessageFolded = ListRow {
            index: 4,
            wire: "520",
            code: 520,
            http_statuses: &[200],
            description: "The device got too many messages of the app in one minute, so this one was folded.",
            note: "By default, one device may get five messages of an app in a minute. The push ID is not at fault. This is a key of value in the reply, not an HTTP status.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110002`: The push ID has lapsed because it is not subscribed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: The app can subscribe again, and a push ID of another app looks the same, so it does not prove that the push ID is gone. As the code of the whole reply the same number means that the push ID is not registered.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        PushIdUnsubscribed = ListRow {
            index: 5,
            wire: "110002",
            code: 110002,
            http_statuses: &[200],
            description: "The push ID has lapsed because it is not subscribed.",
            note: "The app can subscribe again, and a push ID of another app looks the same, so it does not prove that the push ID is gone. As the code of the whole reply the same number means that the push ID is not registered.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110003`: The push ID is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A sending server that cuts or changes push IDs gets this code for all of them. The same number is also a code of the whole reply, with the same meaning.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        PushIdInvalid = ListRow {
            index: 6,
            wire: "110003",
            code: 110003,
            http_statuses: &[200],
            description: "The push ID is not valid.",
            note: "A sending server that cuts or changes push IDs gets this code for all of them. The same number is also a code of the whole reply, with the same meaning.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110005`: The alias has lapsed because it is not subscribed or its switch is off.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: An alias is not a device token. This number is a key of the map in value.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        AliasUnsubscribed = ListRow {
            index: 7,
            wire: "110005",
            code: 110005,
            http_statuses: &[200],
            description: "The alias has lapsed because it is not subscribed or its switch is off.",
            note: "An alias is not a device token. This number is a key of the map in value.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110010`: The push ID has lapsed because the switch for messages is off.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The user can turn the switch on again. As the code of the whole reply the same number means that the app sends too fast, so look first at where the number is.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        PushIdSwitchOff = ListRow {
            index: 8,
            wire: "110010",
            code: 110010,
            http_statuses: &[200],
            description: "The push ID has lapsed because the switch for messages is off.",
            note: "The user can turn the switch on again. As the code of the whole reply the same number means that the app sends too fast, so look first at where the number is.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
        /// `110011`: The public messages of the day are used up.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again on the next day. This number is a key of the map in value.
        ///
        /// Confidence: primary. Source: Meizu: [PushAPI: README.md](<https://github.com/MEIZUPUSH/PushAPI/blob/a39667d978844123b1494ea78f37676ea2cac044/README.md>) (as of 2025-04-09).
        DailyPublicMessageLimitReached = ListRow {
            index: 9,
            wire: "110011",
            code: 110011,
            http_statuses: &[200],
            description: "The public messages of the day are used up.",
            note: "Send again on the next day. This number is a key of the map in value.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[70]],
        },
    }
    const LIST: List = List::MeizuToken;
    const NOT_LISTED: &str = "The list meizu-token does not have this code.";
    const LOOKUP: Hashed<16> = Hashed {
        multiplier: 4256332876958550125,
        rotation: 4,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 16] = [
        15, 14, 5347326724059029781, 12, 13812563553971110700, 16293722543598216919,
        882429606209902934, 3957533440853691554, 8126913290469706225, 10734549410776864024,
        16718627251061838716, 4, 626565036299341759, 2, 1, 13387658846507488907,
    ];
}
