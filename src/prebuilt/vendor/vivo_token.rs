// @generated from codes/vendor/vivo-token.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `vivo-token` (vivo Push API statuses of invalid users): a row of `codes/vendor/vivo-token.csv`. Documented at <https://dev.vivo.com.cn/documentCenter/doc/368>.
    pub enum VivoToken {
        /// `1`: vivo does not know this token for this app: a newer token has replaced it, it belongs to another app, or it is malformed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Tokens of another app are among the causes, so a wrong app ID gives this status for every token. In mPaaS's common table the same number means that no binding exists.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>); modood: [pushapi: vivopush\/message.go](<https://github.com/modood/pushapi>).
        RegIdUnknown = ListRow {
            index: 0,
            wire: "1",
            code: 1,
            http_statuses: &[200],
            description: "vivo does not know this token for this app: a newer token has replaced it, it belongs to another app, or it is malformed.",
            note: "Tokens of another app are among the causes, so a wrong app ID gives this status for every token. In mPaaS's common table the same number means that no binding exists.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64], &SOURCES[22]],
        },
        /// `2`: The app was uninstalled or has unsubscribed from push, or its data was cleared.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: In all three cases vivo makes a new token, and two copies of the current text agree. Another version of the text adds that notifications were turned off, which leaves the token intact, and vivo's own page was not seen. The token is therefore only suspect. In mPaaS's common table the same number means that the gateway accepted the call.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>); modood: [pushapi: vivopush\/message.go](<https://github.com/modood/pushapi>).
        Unsubscribed = ListRow {
            index: 1,
            wire: "2",
            code: 2,
            http_statuses: &[200],
            description: "The app was uninstalled or has unsubscribed from push, or its data was cleared.",
            note: "In all three cases vivo makes a new token, and two copies of the current text agree. Another version of the text adds that notifications were turned off, which leaves the token intact, and vivo's own page was not seen. The token is therefore only suspect. In mPaaS's common table the same number means that the gateway accepted the call.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64], &SOURCES[22]],
        },
        /// `3`: The device was offline for 90 days.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The device may come back, so keep the token. Only an older text has this status.
        ///
        /// Confidence: secondary. Source: unnamed copies: Older copies of vivo's push server API document.
        InactiveNinetyDays = ListRow {
            index: 2,
            wire: "3",
            code: 3,
            http_statuses: &[200],
            description: "The device was offline for 90 days.",
            note: "The device may come back, so keep the token. Only an older text has this status.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[66]],
        },
        /// `4`: The app is in test mode and this device is not one of its test devices.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Test mode gives this status for every ordinary device. Turn it off, or register the device. Only one of the two current copies has this status.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>); modood: [pushapi: vivopush\/message.go](<https://github.com/modood/pushapi>).
        NotATestUser = ListRow {
            index: 3,
            wire: "4",
            code: 4,
            http_statuses: &[200],
            description: "The app is in test mode and this device is not one of its test devices.",
            note: "Test mode gives this status for every ordinary device. Turn it off, or register the device. Only one of the two current copies has this status.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64], &SOURCES[22]],
        },
    }
    const LIST: List = List::VivoToken;
    const NOT_LISTED: &str = "The list vivo-token does not have this code.";
    const LOOKUP: Dense<4> = Dense { first: 1, slots: &SLOTS };
    static SLOTS: [u64; 4] = [0, 0, 0, 0];
}
