// @generated from codes/huawei.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel Huawei: a row of `codes/huawei.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>.
    pub enum HuaweiStatus {
        /// `100`: Invalid unknown parameter.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: An error of Huawei's old open platform gateway (NSP). Do not confuse it with the 100 that means SUCCESS in the result list of the mPaaS API.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        InvalidUnknownParameter = Row {
            index: 0,
            code: 100,
            description: "Invalid unknown parameter.",
            note: "An error of Huawei's old open platform gateway (NSP). Do not confuse it with the 100 that means SUCCESS in the result list of the mPaaS API.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `101`: Invalid API\_KEY.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Huawei's old open platform gateway (NSP) did not accept the application key.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        InvalidApiKey = Row {
            index: 1,
            code: 101,
            description: "Invalid API_KEY.",
            note: "Huawei's old open platform gateway (NSP) did not accept the application key.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `102`: Invalid SESSION\_KEY.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Huawei's old open platform gateway (NSP) did not accept the session or access key. Get a new one.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        InvalidSessionKey = Row {
            index: 2,
            code: 102,
            description: "Invalid SESSION_KEY.",
            note: "Huawei's old open platform gateway (NSP) did not accept the session or access key. Get a new one.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `106`: The app or session does not have the permission to call the current service.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Turn the push right on in AppGallery Connect.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        NoServicePermission = Row {
            index: 3,
            code: 106,
            description: "The app or session does not have the permission to call the current service.",
            note: "Turn the push right on in AppGallery Connect.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `107`: The client and secret must be re-obtained, for example, due to an algorithm upgrade.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        ClientCredentialsOutdated = Row {
            index: 4,
            code: 107,
            description: "The client and secret must be re-obtained, for example, due to an algorithm upgrade.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `109`: The nsp\_ts drift is too large.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The field nsp\_ts is a time in seconds that legacy pushsend.do requests carry. Correct the clock of the sending server.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        TimestampDriftTooLarge = Row {
            index: 5,
            code: 109,
            description: "The nsp_ts drift is too large.",
            note: "The field nsp_ts is a time in seconds that legacy pushsend.do requests carry. Correct the clock of the sending server.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `110`: Internal API error.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        InternalApiError = Row {
            index: 6,
            code: 110,
            description: "Internal API error.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `111`: The service is busy.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        ServiceBusy = Row {
            index: 7,
            code: 111,
            description: "The service is busy.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80000003`: The device is offline.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: Huawei keeps the message for its ttl (1 day by default, 15 days at most), so waiting is right and a resend is not.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        DeviceOffline = Row {
            index: 8,
            code: 80000003,
            description: "The device is offline.",
            note: "Huawei keeps the message for its ttl (1 day by default, 15 days at most), so waiting is right and a resend is not.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[10]],
        },
        /// `80000004`: The application is uninstalled.
        ///
        /// To do: **Remove the token** ([`RemoveToken`](Action::RemoveToken)). Token: **dead**.
        ///
        /// Note: The app is gone from the device, and a reinstall gives a new token. Before deleting, check that you delete the token that failed and not a newer one from a reinstall.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        AppUninstalled = Row {
            index: 9,
            code: 80000004,
            description: "The application is uninstalled.",
            note: "The app is gone from the device, and a reinstall gives a new token. Before deleting, check that you delete the token that failed and not a newer one from a reinstall.",
            action: Action::RemoveToken,
            token: TokenVerdict::Dead,
            sources: &[&SOURCES[0]],
        },
        /// `80000005`: The response timed out.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: The outcome is unknown, so a retry can make a duplicate. Use a collapse key or a message id when you retry.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        ResponseTimedOut = Row {
            index: 10,
            code: 80000005,
            description: "The response timed out.",
            note: "The outcome is unknown, so a retry can make a duplicate. Use a collapse key or a message id when you retry.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80000006`: No route. The device has not connected to Push.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **suspect**.
        ///
        /// Note: Inference (no page of Huawei's was found): the device has never connected to Push, or no longer does, which does not prove that the token is dead. Do not resend. Confirm by counting repeats before you drop the token.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        NoRoute = Row {
            index: 11,
            code: 80000006,
            description: "No route. The device has not connected to Push.",
            note: "Inference (no page of Huawei's was found): the device has never connected to Push, or no longer does, which does not prove that the token is dead. Do not resend. Confirm by counting repeats before you drop the token.",
            action: Action::Wait,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0]],
        },
        /// `80000007`: The device is in another region and does not use Push in the Chinese mainland.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **suspect**.
        ///
        /// Note: The device uses Push of another region and the token is alive there, so do not delete it. Send through that region, or open the overseas push right of the app.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        DeviceInOtherRegion = Row {
            index: 12,
            code: 80000007,
            description: "The device is in another region and does not use Push in the Chinese mainland.",
            note: "The device uses Push of another region and the token is alive there, so do not delete it. Send through that region, or open the overseas push right of the app.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[10]],
        },
        /// `80000008`: The route is incorrect. The device may have switched to another Push server.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: Inference (no page of Huawei's was found): the device has moved to another Push server, and the next attempt normally finds it.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        RouteIncorrect = Row {
            index: 13,
            code: 80000008,
            description: "The route is incorrect. The device may have switched to another Push server.",
            note: "Inference (no page of Huawei's was found): the device has moved to another Push server, and the next attempt normally finds it.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `80100000`: Parameter validation failed. Some parameters are incorrect.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **suspect**.
        ///
        /// Note: This text contradicts Huawei's own documentation and SDK, where the same number means partial success: msg is JSON with success, failure and illegal\_tokens. If the raw vendor reply is at hand, act only on the tokens it lists; without it, neither resend nor delete the batch. Also in honor and harmonyos, where it means partial success too.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08); Huawei: [hms-push-serverdemo-java: ResponceCodeProcesser.java](<https://github.com/HMS-Core/hms-push-serverdemo-java>).
        ParameterValidationFailed = Row {
            index: 14,
            code: 80100000,
            description: "Parameter validation failed. Some parameters are incorrect.",
            note: "This text contradicts Huawei's own documentation and SDK, where the same number means partial success: msg is JSON with success, failure and illegal_tokens. If the raw vendor reply is at hand, act only on the tokens it lists; without it, neither resend nor delete the batch. Also in honor and harmonyos, where it means partial success too.",
            action: Action::Inspect,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[10], &SOURCES[11]],
        },
        /// `80100002`: The token list is invalid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **suspect**.
        ///
        /// Note: This is about the shape of the list and does not show that a token is dead: in Huawei's SDK the number means that a sync message must carry exactly one token. Correct the list and confirm that the tokens work before you doubt any of them.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [hms-push-serverdemo-java: ResponceCodeProcesser.java](<https://github.com/HMS-Core/hms-push-serverdemo-java>).
        InvalidTokenList = Row {
            index: 15,
            code: 80100002,
            description: "The token list is invalid.",
            note: "This is about the shape of the list and does not show that a token is dead: in Huawei's SDK the number means that a sync message must carry exactly one token. Correct the list and confirm that the tokens work before you doubt any of them.",
            action: Action::FixRequest,
            token: TokenVerdict::Suspect,
            sources: &[&SOURCES[0], &SOURCES[11]],
        },
        /// `80100003`: The payload is invalid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The structure of the message is wrong, and msg says which field. Also in honor and harmonyos, with the same meaning.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        InvalidPayload = Row {
            index: 16,
            code: 80100003,
            description: "The payload is invalid.",
            note: "The structure of the message is wrong, and msg says which field. Also in honor and harmonyos, with the same meaning.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[10]],
        },
        /// `80100004`: The timeout period is invalid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The expiry lies before the current time: correct the ttl. Also in harmonyos, with the same meaning.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        InvalidTimeout = Row {
            index: 17,
            code: 80100004,
            description: "The timeout period is invalid.",
            note: "The expiry lies before the current time: correct the ttl. Also in harmonyos, with the same meaning.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[10]],
        },
        /// `80300002`: No permission to send messages to the token list in the parameters.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Huawei lists only configuration causes: Push is not enabled, the overseas right is missing, the access token was escaped wrongly, or the token belongs to another app. Delete nothing: one public server counts this as a dead token, and Hotify stopped deleting on it because its old rule could wipe every token at once. Also in harmonyos, likewise as a missing permission.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08); Hotify: Hotify bridge changelog.
        NoPermissionForTokens = Row {
            index: 18,
            code: 80300002,
            description: "No permission to send messages to the token list in the parameters.",
            note: "Huawei lists only configuration causes: Push is not enabled, the overseas right is missing, the access token was escaped wrongly, or the token belongs to another app. Delete nothing: one public server counts this as a dead token, and Hotify stopped deleting on it because its old rule could wipe every token at once. Also in harmonyos, likewise as a missing permission.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[10], &SOURCES[14]],
        },
        /// `80300007`: All tokens in the request are invalid.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: Delete only if another token was delivered in the same run and this one gets the code again in a later run. Otherwise check the package name, app ID and client secret in the console, the URL, and whether the token was copied from another app: each gives this code for good tokens, and one report shows it for a token to which later sends succeeded. Also in honor and harmonyos, with the same meaning.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08); HMS Core: [SegmentFault article: six common server error codes](<https://segmentfault.com/a/1190000042188975>); Hotify: Hotify bridge changelog; Alibaba Cloud: [Help document 2853108](<https://help.aliyun.com/document_detail/2853108.html>); HMS-Core: [hms-flutter-plugin: issue 150](<https://github.com/HMS-Core/hms-flutter-plugin/issues/150>).
        AllTokensInvalid = Row {
            index: 19,
            code: 80300007,
            description: "All tokens in the request are invalid.",
            note: "Delete only if another token was delivered in the same run and this one gets the code again in a later run. Otherwise check the package name, app ID and client secret in the console, the URL, and whether the token was copied from another app: each gives this code for good tokens, and one report shows it for a token to which later sends succeeded. Also in honor and harmonyos, with the same meaning.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            sources: &[
                &SOURCES[0],
                &SOURCES[10],
                &SOURCES[12],
                &SOURCES[14],
                &SOURCES[3],
                &SOURCES[13],
            ],
        },
        /// `81000001`: Internal error.
        ///
        /// To do: **Retry with backoff** ([`Retry`](Action::Retry)). Token: **unaffected**.
        ///
        /// Note: A fault inside Huawei: back off, and open a ticket if it stays. Also in harmonyos, with the same meaning.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        InternalError = Row {
            index: 20,
            code: 81000001,
            description: "Internal error.",
            note: "A fault inside Huawei: back off, and open a ticket if it stays. Also in harmonyos, with the same meaning.",
            action: Action::Retry,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[10]],
        },
        /// `80300008`: Authentication error (the request message body is too large).
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This text contradicts itself, and it is not an authentication problem: in Huawei's documentation the number means that the body without its tokens exceeds 4,096 bytes. Shorten the message and leave the credentials alone. Also in honor and harmonyos, with the same meaning.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Huawei: [HMS Core Push Kit: HTTPS send API reference](<https://developer.huawei.com/consumer/cn/doc/HMSCore-References/https-send-api-0000001050986197>) (as of 2025-08).
        MessageBodyTooLarge = Row {
            index: 21,
            code: 80300008,
            description: "Authentication error (the request message body is too large).",
            note: "This text contradicts itself, and it is not an authentication problem: in Huawei's documentation the number means that the body without its tokens exceeds 4,096 bytes. Shorten the message and leave the credentials alone. Also in honor and harmonyos, with the same meaning.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[10]],
        },
    }
    const CHANNEL: Channel = Channel::Huawei;
    const NOT_LISTED: &str = "The Huawei table does not list this code.";
    const LOOKUP: Hashed<32> = Hashed {
        multiplier: 15518000109512365271,
        rotation: 5,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 32] = [
        7009442686830033828, 4135057726717596405, 16459982432912796555, 17412048087165468547,
        14397200155392661974, 8495529172592238790, 5480681240819432211, 17946068918675001519,
        23, 22, 14781664016564615067, 6966767726581637176, 1065096743781213995, 18,
        10515636489863976707, 16267750502326820031, 15, 2551183229543418967, 13,
        12001722975626181695, 17753836988089024987, 10, 4037269715305623923, 8,
        13487809461388386643, 14439875115641058651, 5, 4, 3, 14973895947150591607,
        15925961601403263615, 2279265885903883281,
    ];
}
