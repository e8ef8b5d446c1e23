// @generated from codes/vendor/harmonyos-token.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `harmonyos-token` (HarmonyOS Push Kit reasons per token): a row of `codes/vendor/harmonyos-token.csv`. Documented at <https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>.
    pub enum HarmonyOsToken {
        /// `noPushTypeRight`: The app does not have the right for this push type.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Rights belong to the app and not to the token. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        NoPushTypeRight = ListRow {
            index: 0,
            wire: "noPushTypeRight",
            description: "The app does not have the right for this push type.",
            note: "Rights belong to the app and not to the token. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `noRight`: The token belongs to an app outside the project in the URL, or it is from before the device was upgraded to HarmonyOS 5.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **suspect**.
        ///
        /// Note: A wrong project gives this reason for every token. After an upgrade to HarmonyOS 5 the app has to fetch a new token. An older text of Huawei's says that the push service is not switched on. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02); myt2000: [AIShell at commit ec544fbc: a guide to tracing pushes with copies of older texts of Huawei's HarmonyOS pages on response codes and receipts](<https://github.com/myt2000/AIShell>).
        NoRight = ListRow {
            index: 1,
            wire: "noRight",
            description: "The token belongs to an app outside the project in the URL, or it is from before the device was upgraded to HarmonyOS 5.",
            note: "A wrong project gives this reason for every token. After an upgrade to HarmonyOS 5 the app has to fetch a new token. An older text of Huawei's says that the push service is not switched on. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44], &SOURCES[45]],
        },
        /// `atomicUnableSendUnsubscribedMsg`: An atomic service may send only subscription messages and card refreshes.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The push type does not fit the app. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        AtomicServiceMessageNotSupported = ListRow {
            index: 2,
            wire: "atomicUnableSendUnsubscribedMsg",
            description: "An atomic service may send only subscription messages and card refreshes.",
            note: "The push type does not fit the app. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `tokenFormatError`: The token is malformed.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A server that cuts tokens short gets this reason for every token, so let the app fetch a new token before you delete this one. Huawei's page once prints the key with blanks around it, so trim it. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        TokenFormatError = ListRow {
            index: 3,
            wire: "tokenFormatError",
            description: "The token is malformed.",
            note: "A server that cuts tokens short gets this reason for every token, so let the app fetch a new token before you delete this one. Huawei's page once prints the key with blanks around it, so trim it. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `countryNotSupport`: Push is not offered in the country of the token.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Nothing is wrong with the token. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        CountryNotSupported = ListRow {
            index: 4,
            wire: "countryNotSupport",
            description: "Push is not offered in the country of the token.",
            note: "Nothing is wrong with the token. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `tokenPlatformNotSupport`: Huawei does not support a token from a third-party proxy.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: The app has to fetch its token from Push Kit itself. A server that stores tokens of the wrong kind gets this reason for every token. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        TokenPlatformNotSupported = ListRow {
            index: 5,
            wire: "tokenPlatformNotSupport",
            description: "Huawei does not support a token from a third-party proxy.",
            note: "The app has to fetch its token from Push Kit itself. A server that stores tokens of the wrong kind gets this reason for every token. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `disableSendHuaweiMsgBecauseOfPenalty`: The app is under a penalty.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Settle the violation in the console. The token is fine. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        PenaltyForViolation = ListRow {
            index: 6,
            wire: "disableSendHuaweiMsgBecauseOfPenalty",
            description: "The app is under a penalty.",
            note: "Settle the violation in the console. The token is fine. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `differentImgVerifyPolicy`: The image was checked for another push type than the message uses.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the message. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        DifferentImagePolicy = ListRow {
            index: 7,
            wire: "differentImgVerifyPolicy",
            description: "The image was checked for another push type than the message uses.",
            note: "The server builds the message. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `appinfoError`: The app has not been created yet.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: If you have just created the app, try again later. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        AppInfoError = ListRow {
            index: 8,
            wire: "appinfoError",
            description: "The app has not been created yet.",
            note: "If you have just created the app, try again later. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `noRightToSendThisLiveNotificationEvent`: The app does not have the right for this live view scene.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Rights belong to the app and not to the token. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        NoLiveViewEventRight = ListRow {
            index: 9,
            wire: "noRightToSendThisLiveNotificationEvent",
            description: "The app does not have the right for this live view scene.",
            note: "Rights belong to the app and not to the token. This is a key of illegalTokens inside msg, in replies with 80100000 or 80300007.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
        /// `notSupportPlayVoice`: The push type of the request does not support voice messages.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the message. This is a key of illegalTokens inside msg, which Huawei lists for 80300007 only.
        ///
        /// Confidence: primary. Source: Huawei: [HarmonyOS Push Kit: scenario API response](<https://developer.huawei.com/consumer/cn/doc/harmonyos-references/push-scenariozed-api-response>) (as of 2026-02); zchhaano: [harmonyos-docs-fetcher at commit 530fc8ee: verbatim copies of Huawei's pages on HarmonyOS Push Kit](<https://github.com/zchhaano/harmonyos-docs-fetcher>) (as of 2026-02).
        VoiceNotSupported = ListRow {
            index: 10,
            wire: "notSupportPlayVoice",
            description: "The push type of the request does not support voice messages.",
            note: "The server builds the message. This is a key of illegalTokens inside msg, which Huawei lists for 80300007 only.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[27], &SOURCES[44]],
        },
    }
    const LIST: List = List::HarmonyOsToken;
    const LOOKUP: Hashed<16> = Hashed {
        multiplier: 7698504010847731873,
        slots: &SLOTS,
    };
    static SLOTS: [u16; 16] = [0, 1, 6, 0, 3, 9, 0, 5, 10, 8, 0, 2, 0, 7, 4, 0];
}
