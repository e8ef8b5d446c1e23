// @generated from codes/vendor/vivo-send.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `vivo-send` (vivo Push API result codes): a row of `codes/vendor/vivo-send.csv`. Documented at <https://dev.vivo.com.cn/documentCenter/doc/368>.
    pub enum VivoSend {
        /// `0`: vivo accepted the call.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: Acceptance is not proof that the message arrived. In a reply to several tokens, invalidUsers may still name some that were not accepted. In vivo's receipts the same number means that the message arrived, and in mPaaS's common table that the device is offline or has not answered.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        Success = ListRow {
            index: 0,
            wire: "0",
            code: 0,
            http_statuses: &[200],
            description: "vivo accepted the call.",
            note: "Acceptance is not proof that the message arrived. In a reply to several tokens, invalidUsers may still name some that were not accepted. In vivo's receipts the same number means that the message arrived, and in mPaaS's common table that the device is offline or has not answered.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10000`: The auth token of the sending server is missing, wrong or older than one day.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: This is an access token of the server, not a device token: fetch a new one and retry once. In the lists of OPPO the same number is a malformed registration ID.
        ///
        /// mPaaS says the same with 10000 ([`VivoStatus::AuthenticationFailed`](crate::VivoStatus::AuthenticationFailed)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AuthenticationFailed = ListRow {
            index: 1,
            wire: "10000",
            code: 10000,
            http_statuses: &[200],
            description: "The auth token of the sending server is missing, wrong or older than one day.",
            note: "This is an access token of the server, not a device token: fetch a new one and retry once. In the lists of OPPO the same number is a malformed registration ID.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Vivo(VivoStatus::AuthenticationFailed)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10043`: vivo has closed push for this app as a penalty.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Settle the violation with vivo. The tokens are good.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        PushChannelClosed = ListRow {
            index: 2,
            wire: "10043",
            code: 10043,
            http_statuses: &[200],
            description: "vivo has closed push for this app as a penalty.",
            note: "Settle the violation with vivo. The tokens are good.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10045`: vivo is reviewing the app, which may only send test messages until then.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Wait for the review, or use the test mode. No token is at fault.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ApplicationUnderReview = ListRow {
            index: 3,
            wire: "10045",
            code: 10045,
            http_statuses: &[200],
            description: "vivo is reviewing the app, which may only send test messages until then.",
            note: "Wait for the review, or use the test mode. No token is at fault.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10050`: The request has no token.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The token in your store may be empty, or the request may be built wrongly. mPaaS has an older text, which says that both the alias and the token are missing.
        ///
        /// mPaaS says the same with 10050 ([`VivoStatus::AliasAndRegIdBothEmpty`](crate::VivoStatus::AliasAndRegIdBothEmpty)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        RegIdEmpty = ListRow {
            index: 4,
            wire: "10050",
            code: 10050,
            http_statuses: &[200],
            description: "The request has no token.",
            note: "The token in your store may be empty, or the request may be built wrongly. mPaaS has an older text, which says that both the alias and the token are missing.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Vivo(VivoStatus::AliasAndRegIdBothEmpty)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10051`: The classification of the message is not supported.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the classification in the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ClassificationUnsupported = ListRow {
            index: 5,
            wire: "10051",
            code: 10051,
            http_statuses: &[200],
            description: "The classification of the message is not supported.",
            note: "Correct the classification in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10054`: The notify type is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the notify type in the request. One public server treats this code as an invalid token, which is wrong.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidNotifyType = ListRow {
            index: 6,
            wire: "10054",
            code: 10054,
            http_statuses: &[200],
            description: "The notify type is not valid.",
            note: "Correct the notify type in the request. One public server treats this code as an invalid token, which is wrong.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10055`: The title is missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the title.
        ///
        /// mPaaS says the same with 10055 ([`VivoStatus::TitleEmpty`](crate::VivoStatus::TitleEmpty)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TitleEmpty = ListRow {
            index: 7,
            wire: "10055",
            code: 10055,
            http_statuses: &[200],
            description: "The title is missing.",
            note: "Set the title.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Vivo(VivoStatus::TitleEmpty)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10056`: The title is longer than 40 characters.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the title.
        ///
        /// mPaaS says the same with 10056 ([`VivoStatus::TitleTooLong`](crate::VivoStatus::TitleTooLong)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TitleTooLong = ListRow {
            index: 8,
            wire: "10056",
            code: 10056,
            http_statuses: &[200],
            description: "The title is longer than 40 characters.",
            note: "Shorten the title.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Vivo(VivoStatus::TitleTooLong)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10057`: The text of the message is missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the text.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ContentEmpty = ListRow {
            index: 9,
            wire: "10057",
            code: 10057,
            http_statuses: &[200],
            description: "The text of the message is missing.",
            note: "Set the text.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10058`: The text of the message is longer than 100 characters.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the text.
        ///
        /// mPaaS says the same with 10058 ([`VivoStatus::ContentTooLong`](crate::VivoStatus::ContentTooLong)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ContentTooLong = ListRow {
            index: 10,
            wire: "10058",
            code: 10058,
            http_statuses: &[200],
            description: "The text of the message is longer than 100 characters.",
            note: "Shorten the text.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Vivo(VivoStatus::ContentTooLong)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10059`: The time to live is out of range.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the time to live in the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidTimeToLive = ListRow {
            index: 11,
            wire: "10059",
            code: 10059,
            http_statuses: &[200],
            description: "The time to live is out of range.",
            note: "Correct the time to live in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10060`: The skip type, which says what a click opens, is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the skip type in the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidSkipType = ListRow {
            index: 12,
            wire: "10060",
            code: 10060,
            http_statuses: &[200],
            description: "The skip type, which says what a click opens, is not valid.",
            note: "Correct the skip type in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10061`: The address to open is missing, which skip type 2 needs.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the address, or use another skip type.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        SkipUrlEmpty = ListRow {
            index: 13,
            wire: "10061",
            code: 10061,
            http_statuses: &[200],
            description: "The address to open is missing, which skip type 2 needs.",
            note: "Set the address, or use another skip type.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10062`: The address to open is too long (skip type 2).
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the address.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        SkipUrlTooLong = ListRow {
            index: 14,
            wire: "10062",
            code: 10062,
            http_statuses: &[200],
            description: "The address to open is too long (skip type 2).",
            note: "Shorten the address.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10063`: The custom content is missing, which skip type 3 needs.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the custom content, or use another skip type.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        SkipCustomEmpty = ListRow {
            index: 15,
            wire: "10063",
            code: 10063,
            http_statuses: &[200],
            description: "The custom content is missing, which skip type 3 needs.",
            note: "Set the custom content, or use another skip type.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10064`: The custom content is too long (skip type 3).
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the custom content.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        SkipCustomTooLong = ListRow {
            index: 16,
            wire: "10064",
            code: 10064,
            http_statuses: &[200],
            description: "The custom content is too long (skip type 3).",
            note: "Shorten the custom content.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10065`: The network type is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the network type in the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidNetworkType = ListRow {
            index: 17,
            wire: "10065",
            code: 10065,
            http_statuses: &[200],
            description: "The network type is not valid.",
            note: "Correct the network type in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10067`: The custom key-value pairs are not valid, or they are too long.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the pairs in the request.
        ///
        /// mPaaS says the same with 10067 ([`VivoStatus::InvalidCustomKeyValues`](crate::VivoStatus::InvalidCustomKeyValues)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidCustomKeyValues = ListRow {
            index: 18,
            wire: "10067",
            code: 10067,
            http_statuses: &[200],
            description: "The custom key-value pairs are not valid, or they are too long.",
            note: "Correct the pairs in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Vivo(VivoStatus::InvalidCustomKeyValues)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10068`: The page to open is missing, which skip type 4 needs.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the page, or use another skip type.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        SkipPageEmpty = ListRow {
            index: 19,
            wire: "10068",
            code: 10068,
            http_statuses: &[200],
            description: "The page to open is missing, which skip type 4 needs.",
            note: "Set the page, or use another skip type.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10069`: The page to open is too long (skip type 4).
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the page to open.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        SkipPageTooLong = ListRow {
            index: 20,
            wire: "10069",
            code: 10069,
            http_statuses: &[200],
            description: "The page to open is too long (skip type 4).",
            note: "Shorten the page to open.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10070`: The operation messages of the day are used up.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again on the next day. mPaaS and the older API document speak of all messages; system messages now have a code of their own, 10073.
        ///
        /// mPaaS says the same with 10070 ([`VivoStatus::TotalSendLimitExceeded`](crate::VivoStatus::TotalSendLimitExceeded)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        OperationMessageLimitReached = ListRow {
            index: 21,
            wire: "10070",
            code: 10070,
            http_statuses: &[200],
            description: "The operation messages of the day are used up.",
            note: "Send again on the next day. mPaaS and the older API document speak of all messages; system messages now have a code of their own, 10073.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Vivo(VivoStatus::TotalSendLimitExceeded)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10071`: The time is outside the hours in which the message may be sent.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send in the allowed hours. One public server treats this code as an inactive device, which is wrong.
        ///
        /// mPaaS says the same with 10071 ([`VivoStatus::OutsideSendingTime`](crate::VivoStatus::OutsideSendingTime)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        OutsideSendingTime = ListRow {
            index: 22,
            wire: "10071",
            code: 10071,
            http_statuses: &[200],
            description: "The time is outside the hours in which the message may be sent.",
            note: "Send in the allowed hours. One public server treats this code as an inactive device, which is wrong.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Vivo(VivoStatus::OutsideSendingTime)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10072`: The app sends too fast.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of sending.
        ///
        /// mPaaS says the same with 10072 ([`VivoStatus::PushSpeedTooFast`](crate::VivoStatus::PushSpeedTooFast)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        PushSpeedTooFast = ListRow {
            index: 23,
            wire: "10072",
            code: 10072,
            http_statuses: &[200],
            description: "The app sends too fast.",
            note: "Lower the rate of sending.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Vivo(VivoStatus::PushSpeedTooFast)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10073`: The system messages of the day are used up.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again on the next day, or ask vivo for a larger quota.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        SystemMessageLimitReached = ListRow {
            index: 24,
            wire: "10073",
            code: 10073,
            http_statuses: &[200],
            description: "The system messages of the day are used up.",
            note: "Send again on the next day, or ask vivo for a larger quota.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10082`: vivo has turned off system messages for this app as a penalty.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Settle the violation with vivo. The tokens are good.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        SystemMessageSwitchOff = ListRow {
            index: 25,
            wire: "10082",
            code: 10082,
            http_statuses: &[200],
            description: "vivo has turned off system messages for this app as a penalty.",
            note: "Settle the violation with vivo. The tokens are good.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10085`: One public server treats this number as a title that vivo refused.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: That server handles it like 10104. No text of vivo was found for it, so its meaning is not confirmed.
        ///
        /// Confidence: secondary. Source: unnamed public sender: Go multi-vendor push server.
        TitleRefused = ListRow {
            index: 26,
            wire: "10085",
            code: 10085,
            http_statuses: &[200],
            description: "One public server treats this number as a title that vivo refused.",
            note: "That server handles it like 10104. No text of vivo was found for it, so its meaning is not confirmed.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[23]],
        },
        /// `10092`: The profile ID is longer than 64 characters.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the profile ID.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ProfileIdTooLong = ListRow {
            index: 27,
            wire: "10092",
            code: 10092,
            http_statuses: &[200],
            description: "The profile ID is longer than 64 characters.",
            note: "Shorten the profile ID.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10094`: The auth token was fetched with another app ID than the one in the request.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The sending server mixes up two apps. The auth token is not a device token.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AuthTokenAppIdMismatch = ListRow {
            index: 28,
            wire: "10094",
            code: 10094,
            http_statuses: &[200],
            description: "The auth token was fetched with another app ID than the one in the request.",
            note: "The sending server mixes up two apps. The auth token is not a device token.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10095`: The notify ID is out of range.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the notify ID in the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidNotifyId = ListRow {
            index: 29,
            wire: "10095",
            code: 10095,
            http_statuses: &[200],
            description: "The notify ID is out of range.",
            note: "Correct the notify ID in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10096`: The category of the message is unknown.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the category in the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        CategoryError = ListRow {
            index: 30,
            wire: "10096",
            code: 10096,
            http_statuses: &[200],
            description: "The category of the message is unknown.",
            note: "Correct the category in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10097`: The category and the classification of the message do not go together.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct one of the two in the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        CategoryClassificationMismatch = ListRow {
            index: 31,
            wire: "10097",
            code: 10097,
            http_statuses: &[200],
            description: "The category and the classification of the message do not go together.",
            note: "Correct one of the two in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10103`: The text of the message contains sensitive words.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: vivo refused the text, so it is refused for every token.
        ///
        /// mPaaS says the same with 10103 ([`VivoStatus::SensitiveContent`](crate::VivoStatus::SensitiveContent)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        SensitiveContent = ListRow {
            index: 32,
            wire: "10103",
            code: 10103,
            http_statuses: &[200],
            description: "The text of the message contains sensitive words.",
            note: "vivo refused the text, so it is refused for every token.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Vivo(VivoStatus::SensitiveContent)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10104`: The text of the message looks like a test.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the content** ([`FixContent`](Action::FixContent)). Token: **unaffected**.
        ///
        /// Note: Send real text. vivo refuses test texts for every token.
        ///
        /// mPaaS says the same with 10104 ([`VivoStatus::TestContentNotAllowed`](crate::VivoStatus::TestContentNotAllowed)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TestContentNotAllowed = ListRow {
            index: 33,
            wire: "10104",
            code: 10104,
            http_statuses: &[200],
            description: "The text of the message looks like a test.",
            note: "Send real text. vivo refuses test texts for every token.",
            action: Action::FixContent,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Vivo(VivoStatus::TestContentNotAllowed)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10150`: The list of tokens is missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The sending server has to name the tokens.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        RegIdListEmpty = ListRow {
            index: 34,
            wire: "10150",
            code: 10150,
            http_statuses: &[200],
            description: "The list of tokens is missing.",
            note: "The sending server has to name the tokens.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10151`: The task ID is missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Save the message body first and send with the task ID that vivo returns.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TaskIdEmpty = ListRow {
            index: 35,
            wire: "10151",
            code: 10151,
            http_statuses: &[200],
            description: "The task ID is missing.",
            note: "Save the message body first and send with the task ID that vivo returns.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10152`: The task ID is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Save the message body first and send with the task ID that vivo returns.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidTaskId = ListRow {
            index: 36,
            wire: "10152",
            code: 10152,
            http_statuses: &[200],
            description: "The task ID is not valid.",
            note: "Save the message body first and send with the task ID that vivo returns.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10153`: The request has fewer than 2 or more than 1,000 tokens.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Use the call for a single token, or split the tokens into several requests.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        RegIdCountOutOfRange = ListRow {
            index: 37,
            wire: "10153",
            code: 10153,
            http_statuses: &[200],
            description: "The request has fewer than 2 or more than 1,000 tokens.",
            note: "Use the call for a single token, or split the tokens into several requests.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10155`: vivo no longer has the message body that was saved.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Save the message body again, then send.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        MessageNotFoundOrExpired = ListRow {
            index: 38,
            wire: "10155",
            code: 10155,
            http_statuses: &[200],
            description: "vivo no longer has the message body that was saved.",
            note: "Save the message body again, then send.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10200`: The app ID is missing from the call that fetches the auth token.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The sending server has to send its app ID. No device token takes part in this call.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AuthAppIdEmpty = ListRow {
            index: 39,
            wire: "10200",
            code: 10200,
            http_statuses: &[200],
            description: "The app ID is missing from the call that fetches the auth token.",
            note: "The sending server has to send its app ID. No device token takes part in this call.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10201`: The app key is missing from the call that fetches the auth token.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The sending server has to send its app key. No device token takes part in this call.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AuthAppKeyEmpty = ListRow {
            index: 40,
            wire: "10201",
            code: 10201,
            http_statuses: &[200],
            description: "The app key is missing from the call that fetches the auth token.",
            note: "The sending server has to send its app key. No device token takes part in this call.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10202`: The app key does not belong to the app ID (call that fetches the auth token).
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Check the app key and the app ID that the sending server uses. No device token takes part in this call.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AuthAppKeyInvalid = ListRow {
            index: 41,
            wire: "10202",
            code: 10202,
            http_statuses: &[200],
            description: "The app key does not belong to the app ID (call that fetches the auth token).",
            note: "Check the app key and the app ID that the sending server uses. No device token takes part in this call.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10203`: The timestamp is missing from the call that fetches the auth token.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The sending server has to send a timestamp. No device token takes part in this call.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AuthTimestampEmpty = ListRow {
            index: 42,
            wire: "10203",
            code: 10203,
            http_statuses: &[200],
            description: "The timestamp is missing from the call that fetches the auth token.",
            note: "The sending server has to send a timestamp. No device token takes part in this call.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10204`: The signature is missing from the call that fetches the auth token.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The sending server has to sign the call. No device token takes part in it.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AuthSignEmpty = ListRow {
            index: 43,
            wire: "10204",
            code: 10204,
            http_statuses: &[200],
            description: "The signature is missing from the call that fetches the auth token.",
            note: "The sending server has to sign the call. No device token takes part in it.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10205`: vivo does not know the app ID (call that fetches the auth token).
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Check the app ID in the sending server and in vivo's console. Honor uses the same number for its own app ID.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AuthAppIdNotFound = ListRow {
            index: 44,
            wire: "10205",
            code: 10205,
            http_statuses: &[200],
            description: "vivo does not know the app ID (call that fetches the auth token).",
            note: "Check the app ID in the sending server and in vivo's console. Honor uses the same number for its own app ID.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10206`: The signature of the call that fetches the auth token is wrong.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: Check the app secret that the sending server signs with. No device token takes part in this call.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AuthSignError = ListRow {
            index: 45,
            wire: "10206",
            code: 10206,
            http_statuses: &[200],
            description: "The signature of the call that fetches the auth token is wrong.",
            note: "Check the app secret that the sending server signs with. No device token takes part in this call.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10207`: The timestamp of the call that fetches the auth token differs by more than ten minutes.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Check the clock of the sending server. Honor uses the same number for the timestamp of its requests.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        AuthTimestampInvalid = ListRow {
            index: 46,
            wire: "10207",
            code: 10207,
            http_statuses: &[200],
            description: "The timestamp of the call that fetches the auth token differs by more than ten minutes.",
            note: "Check the clock of the sending server. Honor uses the same number for the timestamp of its requests.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10250`: The auth token was fetched too often.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Keep the auth token for the day for which it is valid. The current copy of vivo's page does not have this code; an older public sender does.
        ///
        /// Confidence: secondary. Source: xxgail: [PushSDK: vivo\_push.go](<https://github.com/xxgail/PushSDK/tree/cd2dd70585d7812e66a5fb4704cdb988f60079b6>) (as of 2020).
        AuthLimitExceeded = ListRow {
            index: 47,
            wire: "10250",
            code: 10250,
            http_statuses: &[200],
            description: "The auth token was fetched too often.",
            note: "Keep the auth token for the day for which it is valid. The current copy of vivo's page does not have this code; an older public sender does.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[67]],
        },
        /// `10252`: The message bodies that can be saved in a day are used up.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again on the next day.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        BatchBodyLimitReached = ListRow {
            index: 48,
            wire: "10252",
            code: 10252,
            http_statuses: &[200],
            description: "The message bodies that can be saved in a day are used up.",
            note: "Send again on the next day.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10254`: The broadcasts of the day are used up.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Send again on the next day. The code is in copies of API document 2.9.2 and not in the current copy of vivo's page.
        ///
        /// Confidence: copy. Source: vivo: [vivo push server API v2.9.2 (copy on yimenapp.com)](<https://yimenapp.com/kb-yimen/12123>).
        BroadcastLimitReached = ListRow {
            index: 49,
            wire: "10254",
            code: 10254,
            http_statuses: &[200],
            description: "The broadcasts of the day are used up.",
            note: "Send again on the next day. The code is in copies of API document 2.9.2 and not in the current copy of vivo's page.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[21]],
        },
        /// `10302`: vivo does not find this token for this app.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: An app that is not released yet gets this code for every device that is not a test device, and a wrong app ID gives it for every token. invalidUser.status in the reply says more: look it up in the list vivo-token.
        ///
        /// mPaaS says the same with 10302 ([`VivoStatus::InvalidRegId`](crate::VivoStatus::InvalidRegId)).
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidRegId = ListRow {
            index: 50,
            wire: "10302",
            code: 10302,
            http_statuses: &[200],
            description: "vivo does not find this token for this app.",
            note: "An app that is not released yet gets this code for every device that is not a test device, and a wrong app ID gives it for every token. invalidUser.status in the reply says more: look it up in the list vivo-token.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            same_as: Some(PushStatus::Vivo(VivoStatus::InvalidRegId)),
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10303`: The request ID was used before.
        ///
        /// To do: **Read the result first** ([`Inspect`](Action::Inspect)). Token: **unaffected**.
        ///
        /// Note: Read what became of the first request before you send again: a resend under a new request ID can make a duplicate. The code is known from older copies of vivo's list only.
        ///
        /// mPaaS says the same with 10303 ([`VivoStatus::DuplicateRequestId`](crate::VivoStatus::DuplicateRequestId)).
        ///
        /// Confidence: secondary. Source: unnamed copies: Older copies of vivo's list of push error codes.
        DuplicateRequestId = ListRow {
            index: 51,
            wire: "10303",
            code: 10303,
            description: "The request ID was used before.",
            note: "Read what became of the first request before you send again: a resend under a new request ID can make a duplicate. The code is known from older copies of vivo's list only.",
            action: Action::Inspect,
            token: TokenVerdict::Unaffected,
            same_as: Some(PushStatus::Vivo(VivoStatus::DuplicateRequestId)),
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[65]],
        },
        /// `10304`: The extra object has a key that is not supported.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Remove the key from the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ExtraKeyUnsupported = ListRow {
            index: 52,
            wire: "10304",
            code: 10304,
            http_statuses: &[200],
            description: "The extra object has a key that is not supported.",
            note: "Remove the key from the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10305`: The callback address is longer than 128 characters.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the callback address.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        CallbackTooLong = ListRow {
            index: 53,
            wire: "10305",
            code: 10305,
            http_statuses: &[200],
            description: "The callback address is longer than 128 characters.",
            note: "Shorten the callback address.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10306`: The callback parameter is longer than 192 characters.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the callback parameter.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        CallbackParameterTooLong = ListRow {
            index: 54,
            wire: "10306",
            code: 10306,
            http_statuses: &[200],
            description: "The callback parameter is longer than 192 characters.",
            note: "Shorten the callback parameter.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10311`: The device cannot get messages now, because notifications are turned off or the device is inactive.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The token works again when the user comes back, so keep it.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        DeviceCannotBePushed = ListRow {
            index: 55,
            wire: "10311",
            code: 10311,
            http_statuses: &[200],
            description: "The device cannot get messages now, because notifications are turned off or the device is inactive.",
            note: "The token works again when the user comes back, so keep it.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10352`: The request ID is missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The sending server has to set a request ID.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        RequestIdEmpty = ListRow {
            index: 56,
            wire: "10352",
            code: 10352,
            http_statuses: &[200],
            description: "The request ID is missing.",
            note: "The sending server has to set a request ID.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10353`: The request ID is longer than 64 characters.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the request ID.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        RequestIdTooLong = ListRow {
            index: 57,
            wire: "10353",
            code: 10353,
            http_statuses: &[200],
            description: "The request ID is longer than 64 characters.",
            note: "Shorten the request ID.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10471`: The request has more than 100 task IDs.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Split the task IDs into several requests.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TooManyTaskIds = ListRow {
            index: 58,
            wire: "10471",
            code: 10471,
            http_statuses: &[200],
            description: "The request has more than 100 task IDs.",
            note: "Split the task IDs into several requests.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10472`: The task IDs are malformed.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the task IDs in the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TaskIdsMalformed = ListRow {
            index: 59,
            wire: "10472",
            code: 10472,
            http_statuses: &[200],
            description: "The task IDs are malformed.",
            note: "Correct the task IDs in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10473`: The task IDs are missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The request has to name task IDs.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TaskIdsEmpty = ListRow {
            index: 60,
            wire: "10473",
            code: 10473,
            http_statuses: &[200],
            description: "The task IDs are missing.",
            note: "The request has to name task IDs.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10600`: The name of the tag is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This is about tags. No device token is at fault.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidTagName = ListRow {
            index: 61,
            wire: "10600",
            code: 10600,
            http_statuses: &[200],
            description: "The name of the tag is not valid.",
            note: "This is about tags. No device token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10603`: The old name of the tag is missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This is about tags. No device token is at fault.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        OldTagNameEmpty = ListRow {
            index: 62,
            wire: "10603",
            code: 10603,
            http_statuses: &[200],
            description: "The old name of the tag is missing.",
            note: "This is about tags. No device token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10604`: The new name of the tag is missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This is about tags. No device token is at fault.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NewTagNameEmpty = ListRow {
            index: 63,
            wire: "10604",
            code: 10604,
            http_statuses: &[200],
            description: "The new name of the tag is missing.",
            note: "This is about tags. No device token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10605`: The old name of the tag is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This is about tags. No device token is at fault.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidOldTagName = ListRow {
            index: 64,
            wire: "10605",
            code: 10605,
            http_statuses: &[200],
            description: "The old name of the tag is not valid.",
            note: "This is about tags. No device token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10606`: The new name of the tag is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This is about tags. No device token is at fault.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidNewTagName = ListRow {
            index: 65,
            wire: "10606",
            code: 10606,
            http_statuses: &[200],
            description: "The new name of the tag is not valid.",
            note: "This is about tags. No device token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10608`: The type is missing from the tag request.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This is about tags. No device token is at fault.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TagTypeEmpty = ListRow {
            index: 66,
            wire: "10608",
            code: 10608,
            http_statuses: &[200],
            description: "The type is missing from the tag request.",
            note: "This is about tags. No device token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10609`: The IDs are missing from the tag request.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This is about tags. No device token is at fault.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TagIdsEmpty = ListRow {
            index: 67,
            wire: "10609",
            code: 10609,
            http_statuses: &[200],
            description: "The IDs are missing from the tag request.",
            note: "This is about tags. No device token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10613`: The group in the tag request is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: This is about tags. No device token is at fault.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidTagGroup = ListRow {
            index: 68,
            wire: "10613",
            code: 10613,
            http_statuses: &[200],
            description: "The group in the tag request is not valid.",
            note: "This is about tags. No device token is at fault.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10614`: The tag request has more than 1,000 IDs.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Split the IDs into several requests.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TooManyTagIds = ListRow {
            index: 69,
            wire: "10614",
            code: 10614,
            http_statuses: &[200],
            description: "The tag request has more than 1,000 IDs.",
            note: "Split the IDs into several requests.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10615`: There are more than 100 tags.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Use fewer tags.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TooManyTags = ListRow {
            index: 70,
            wire: "10615",
            code: 10615,
            http_statuses: &[200],
            description: "There are more than 100 tags.",
            note: "Use fewer tags.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10700`: The user IDs are missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The request has to name user IDs.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        UserIdsEmpty = ListRow {
            index: 71,
            wire: "10700",
            code: 10700,
            http_statuses: &[200],
            description: "The user IDs are missing.",
            note: "The request has to name user IDs.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10701`: The request has too many user IDs.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Split the user IDs into several requests.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TooManyUserIds = ListRow {
            index: 72,
            wire: "10701",
            code: 10701,
            http_statuses: &[200],
            description: "The request has too many user IDs.",
            note: "Split the user IDs into several requests.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10703`: The call was made too often.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Slow down and send later** ([`SlowDown`](Action::SlowDown)). Token: **unaffected**.
        ///
        /// Note: Lower the rate of this call.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        CallLimitReached = ListRow {
            index: 73,
            wire: "10703",
            code: 10703,
            http_statuses: &[200],
            description: "The call was made too often.",
            note: "Lower the rate of this call.",
            action: Action::SlowDown,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10704`: The request ID is longer than 64 characters.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the request ID.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        QueryRequestIdTooLong = ListRow {
            index: 74,
            wire: "10704",
            code: 10704,
            http_statuses: &[200],
            description: "The request ID is longer than 64 characters.",
            note: "Shorten the request ID.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10706`: The user type is not valid.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Correct the user type in the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidUserType = ListRow {
            index: 75,
            wire: "10706",
            code: 10706,
            http_statuses: &[200],
            description: "The user type is not valid.",
            note: "Correct the user type in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10800`: The request has more than 100 tokens.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Split the tokens into several requests.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        TokenCountOutOfRange = ListRow {
            index: 76,
            wire: "10800",
            code: 10800,
            http_statuses: &[200],
            description: "The request has more than 100 tokens.",
            note: "Split the tokens into several requests.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10801`: The notification is missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the notification in the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        NotificationEmpty = ListRow {
            index: 77,
            wire: "10801",
            code: 10801,
            http_statuses: &[200],
            description: "The notification is missing.",
            note: "Set the notification in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10802`: The name of the source is missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the name of the source in the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        SourceNameEmpty = ListRow {
            index: 78,
            wire: "10802",
            code: 10802,
            http_statuses: &[200],
            description: "The name of the source is missing.",
            note: "Set the name of the source in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10803`: The name of the source is longer than 128 characters.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the name of the source.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        SourceNameTooLong = ListRow {
            index: 79,
            wire: "10803",
            code: 10803,
            http_statuses: &[200],
            description: "The name of the source is longer than 128 characters.",
            note: "Shorten the name of the source.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10804`: The IP address of the source is missing.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set the IP address of the source in the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        SourceIpEmpty = ListRow {
            index: 80,
            wire: "10804",
            code: 10804,
            http_statuses: &[200],
            description: "The IP address of the source is missing.",
            note: "Set the IP address of the source in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10806`: The click action has neither an address nor an intent.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Set one of the two in the request.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        InvalidClickAction = ListRow {
            index: 81,
            wire: "10806",
            code: 10806,
            http_statuses: &[200],
            description: "The click action has neither an address nor an intent.",
            note: "Set one of the two in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10807`: The address to open is longer than 1,024 characters.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the address.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ClickUrlTooLong = ListRow {
            index: 82,
            wire: "10807",
            code: 10807,
            http_statuses: &[200],
            description: "The address to open is longer than 1,024 characters.",
            note: "Shorten the address.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
        /// `10808`: The intent to open is longer than 1,024 characters.
        ///
        /// HTTP status: 200.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the intent.
        ///
        /// Confidence: copy. Source: myt2000: [AIShell: log troubleshooting document (a copy of vivo's page of push error codes, which it names as https:\/\/dev.vivo.com.cn\/documentCenter\/doc\/368)](<https://github.com/myt2000/AIShell/blob/ec544fbc2a4477267b0f171e6b3fb3fec8c33423/docs/%E6%97%A5%E5%BF%97%E6%8E%92%E6%9F%A5%E6%B5%81%E7%A8%8B%E6%96%87%E6%A1%A3.md>).
        ClickIntentTooLong = ListRow {
            index: 83,
            wire: "10808",
            code: 10808,
            http_statuses: &[200],
            description: "The intent to open is longer than 1,024 characters.",
            note: "Shorten the intent.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Copy,
            sources: &[&SOURCES[64]],
        },
    }
    const LIST: List = List::VivoSend;
    const NOT_LISTED: &str = "The list vivo-send does not have this code.";
    const LOOKUP: TwoLevel<32, 128> = TwoLevel {
        multiplier: 12390575530792971711,
        rotation: 12,
        displacements: &DISPLACEMENTS,
        slots: &SLOTS,
    };
    static DISPLACEMENTS: [u32; 32] = [
        1, 1, 4, 1, 0, 1, 0, 0, 1, 0, 0, 3, 0, 4, 0, 3, 0, 0, 4, 6, 0, 1, 5, 0, 7, 1, 4, 0,
        0, 4, 5, 0,
    ];
    static SLOTS: [u64; 128] = [
        2887724630162117946, 0, 124, 125, 2539817161678529833, 11377706529316818862,
        12308580837403693141, 1768851823245552174, 10606741190883837103, 119,
        11537615498970715461, 117, 1928760792899452865, 115, 112, 113, 5745889789166260784,
        4203959112300305419, 2586878033968544595, 6676764097253139161, 12195732740039807187,
        13812813818371568011, 14743688126458446417, 15514653464891428185,
        3009935903917934112, 8951962416653995805, 100, 1815912695535562841,
        11499917803072630919, 1044947357102585181, 9882836724740874144, 97, 94, 95, 92, 93,
        90, 91, 9187021787773697982, 18024911155411982897, 10193046497326377743,
        8416056449340716221, 7645091110907738557, 6874125772474760866, 16482980478546023458,
        1355157129688088712, 80, 17253945816979005240, 78, 79, 6103160434041779131,
        14941049801680068148, 15712015140113045819, 75, 14170084463247086387, 73,
        12628153786381131070, 3367206548793452428, 3790264418742842040, 12205095916431737359,
        2596241210360474767, 67, 64, 7692151983197753220, 62, 63, 15411168543919472495,
        7344244514714165229, 16182133882352450152, 59, 6573279176281183468,
        17113008190439328405, 7504153484368061721, 16342042852006350745, 52,
        6733188145935084037, 15571077513573368960, 51, 10550317142201896174, 49, 46,
        9008386465335936715, 17846275832974221642, 45, 10710226111855792669,
        7391305387004175763, 7814363256953565422, 1101371405784530078, 8237421126902959043,
        39, 15458229416209483032, 37, 5849374710138220445, 14687264077776505442,
        15533379817675284550, 33, 11791401222874278097, 31, 2182546516803011410,
        11020435884441300428, 26, 13916298739343527773, 24, 4382594434738062576,
        15768439188794986703, 2840663757872107261, 11678553125510392160, 21,
        3611629096305084921, 13220483802376351613, 6159584482723724110, 14997473850362009039,
        2069698419439125500, 10907587787077414523, 8942599240262065473, 1298733081006147835,
        10136622448644432754, 11, 8, 9365657110211455091, 6, 7, 4, 17009523269467372751,
        7400668563396106063, 3, 12496579336233384514, 1,
    ];
}
