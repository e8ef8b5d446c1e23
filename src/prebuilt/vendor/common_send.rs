// @generated from codes/vendor/common-send.csv by `cargo xtask update`: edit the table, not this file.

text_list! {
    /// A code of the list `common-send` (mPaaS push API result codes): a row of `codes/vendor/common-send.csv`. Documented at <https://help.aliyun.com/document_detail/2871134.html>.
    pub enum CommonSend {
        /// `OK`: mPaaS accepted the call.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: This is the ResultCode of a call that went well, as seen in replies; the page of result codes names 100 for this. The result of the message itself is elsewhere in the reply and comes later as a delivery status, so acceptance is not proof that the message arrived.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS users: Replies of mPaaS's push API as seen in use.
        CallOk = ListRow {
            index: 0,
            wire: "OK",
            description: "mPaaS accepted the call.",
            note: "This is the ResultCode of a call that went well, as seen in replies; the page of result codes names 100 for this. The result of the message itself is elsewhere in the reply and comes later as a delivery status, so acceptance is not proof that the message arrived.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[50]],
        },
        /// `100`: mPaaS accepted the request.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: Acceptance is not proof that the message arrived. In mPaaS's table for Huawei, 100 means an invalid parameter of Huawei's old gateway.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        Success = ListRow {
            index: 1,
            wire: "100",
            description: "mPaaS accepted the request.",
            note: "Acceptance is not proof that the message arrived. In mPaaS's table for Huawei, 100 means an invalid parameter of Huawei's old gateway.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `-1`: The signature of the call does not match.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The credentials of the server are wrong. In mPaaS's common table, -1 is the delivery status of a message that is still queued.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        SignatureMismatch = ListRow {
            index: 2,
            wire: "-1",
            description: "The signature of the call does not match.",
            note: "The credentials of the server are wrong. In mPaaS's common table, -1 is the delivery status of a message that is still queued.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3001`: The request contains no device token.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: No token was sent, so none is in doubt. The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        NeedDeliveryToken = ListRow {
            index: 3,
            wire: "3001",
            description: "The request contains no device token.",
            note: "No token was sent, so none is in doubt. The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3002`: The file is missing.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        NeedFile = ListRow {
            index: 4,
            wire: "3002",
            description: "The file is missing.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3003`: The app ID or the workspace ID is missing.
        ///
        /// Other spellings: `NEED_APPID`.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. An enum of 2014 names the number NEED\_APPID.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        NeedAppIdWorkspaceId = ListRow {
            index: 5,
            wire: "3003",
            aliases: &["NEED_APPID"],
            description: "The app ID or the workspace ID is missing.",
            note: "The server builds the request. An enum of 2014 names the number NEED_APPID.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3007`: The app ID or the workspace ID is not valid.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Compare both with the mPaaS console.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        AppIdWrong = ListRow {
            index: 6,
            wire: "3007",
            description: "The app ID or the workspace ID is not valid.",
            note: "Compare both with the mPaaS console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3008`: mPaaS does not support the platform in the request.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        OsTypeNotSupported = ListRow {
            index: 7,
            wire: "3008",
            description: "mPaaS does not support the platform in the request.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3009`: mPaaS does not support this kind of target.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        DeliveryTypeNotSupported = ListRow {
            index: 8,
            wire: "3009",
            description: "mPaaS does not support this kind of target.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3012`: The user ID is missing.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        NeedUserId = ListRow {
            index: 9,
            wire: "3012",
            description: "The user ID is missing.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3019`: The name of the task is missing.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        TaskNameNull = ListRow {
            index: 10,
            wire: "3019",
            description: "The name of the task is missing.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3020`: The time to live of the message is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        ExpiredSecondsWrong = ListRow {
            index: 11,
            wire: "3020",
            description: "The time to live of the message is not valid.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3021`: The request contains no target.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        TokenOrUserIdNull = ListRow {
            index: 12,
            wire: "3021",
            description: "The request contains no target.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3022`: The template does not exist.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Templates are kept in the mPaaS console.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        TemplateNotExist = ListRow {
            index: 13,
            wire: "3022",
            description: "The template does not exist.",
            note: "Templates are kept in the mPaaS console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3023`: The parameters do not match the template.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        TemplateKvNotEnough = ListRow {
            index: 14,
            wire: "3023",
            description: "The parameters do not match the template.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3024`: The title or the text is missing.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        PayloadNotEnough = ListRow {
            index: 15,
            wire: "3024",
            description: "The title or the text is missing.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3025`: The template is missing.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        NeedTemplate = ListRow {
            index: 16,
            wire: "3025",
            description: "The template is missing.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3026`: The time to live of the message is too long.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        ExpiredTimeTooLong = ListRow {
            index: 17,
            wire: "3026",
            description: "The time to live of the message is too long.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3028`: A parameter is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        InvalidParam = ListRow {
            index: 18,
            wire: "3028",
            description: "A parameter is not valid.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3029`: The request contains too many targets.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        SinglePushTargetTooMuch = ListRow {
            index: 19,
            wire: "3029",
            description: "The request contains too many targets.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3030`: A broadcast can go to devices only, not to users.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        BroadcastOnlySupportByDevice = ListRow {
            index: 20,
            wire: "3030",
            description: "A broadcast can go to devices only, not to users.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3031`: The request body is not encoded in UTF-8.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        RequestShouldBeUtf8 = ListRow {
            index: 21,
            wire: "3031",
            description: "The request body is not encoded in UTF-8.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3032`: The push API is switched off.
        ///
        /// To do: **Fix the configuration** ([`FixConfiguration`](Action::FixConfiguration)). Token: **unaffected**.
        ///
        /// Note: Switch it on in the mPaaS console.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        RestApiSwitchNotOpen = ListRow {
            index: 22,
            wire: "3032",
            description: "The push API is switched off.",
            note: "Switch it on in the mPaaS console.",
            action: Action::FixConfiguration,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3033`: mPaaS does not support this type of signature.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server names the type of signature in the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        UnknownRestSignType = ListRow {
            index: 23,
            wire: "3033",
            description: "mPaaS does not support this type of signature.",
            note: "The server names the type of signature in the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3035`: The request has more than 20 extension fields.
        ///
        /// Other spellings: `EXTEND_PARAM_TO_MUCH`.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        ExtendParamTooMuch = ListRow {
            index: 24,
            wire: "3035",
            aliases: &["EXTEND_PARAM_TO_MUCH"],
            description: "The request has more than 20 extension fields.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3036`: A template with this name already exists.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        TemplateAlreadyExist = ListRow {
            index: 25,
            wire: "3036",
            description: "A template with this name already exists.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3037`: The name of the template is missing.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        TemplateNameNull = ListRow {
            index: 26,
            wire: "3037",
            description: "The name of the template is missing.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3038`: The name of the template is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        TemplateNameInvalid = ListRow {
            index: 27,
            wire: "3038",
            description: "The name of the template is not valid.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3039`: The text of the template is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        TemplateContentInvalid = ListRow {
            index: 28,
            wire: "3039",
            description: "The text of the template is not valid.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3040`: The title of the template is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        TemplateTitleInvalid = ListRow {
            index: 29,
            wire: "3040",
            description: "The title of the template is not valid.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3041`: The description of the template is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        TemplateDescInfoInvalid = ListRow {
            index: 30,
            wire: "3041",
            description: "The description of the template is not valid.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3042`: The URI in the template is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        TemplateUriInvalid = ListRow {
            index: 31,
            wire: "3042",
            description: "The URI in the template is not valid.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3043`: The message is too long.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the message. mPaaS's page gives 3050 the same text and does not tell the two apart.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        SinglePushContentTooLong = ListRow {
            index: 32,
            wire: "3043",
            description: "The message is too long.",
            note: "Shorten the message. mPaaS's page gives 3050 the same text and does not tell the two apart.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3044`: An extension field is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        InvalidExtendParam = ListRow {
            index: 33,
            wire: "3044",
            description: "An extension field is not valid.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3049`: A target has ten or more extension fields.
        ///
        /// Other spellings: `MULTIPLE_INNER_EXTEND_PARAM_TO_MUCH`.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        MultipleInnerExtendParamTooMuch = ListRow {
            index: 34,
            wire: "3049",
            aliases: &["MULTIPLE_INNER_EXTEND_PARAM_TO_MUCH"],
            description: "A target has ten or more extension fields.",
            note: "The server builds the request.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3050`: The message is too long.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Shorten the message. mPaaS's page gives 3043 the same text and does not tell the two apart.
        ///
        /// Confidence: primary. Source: Alibaba Cloud: [mPaaS push API: result codes](<https://help.aliyun.com/document_detail/2871134.html>).
        MsgPayloadTooLong = ListRow {
            index: 35,
            wire: "3050",
            description: "The message is too long.",
            note: "Shorten the message. mPaaS's page gives 3043 the same text and does not tell the two apart.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Primary,
            sources: &[&SOURCES[47]],
        },
        /// `3004`: The timeout is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        TimeoutArgError = ListRow {
            index: 36,
            wire: "3004",
            description: "The timeout is not valid.",
            note: "The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `3005`: The secret of the call is wrong.
        ///
        /// To do: **Fix the credentials** ([`FixCredentials`](Action::FixCredentials)). Token: **unaffected**.
        ///
        /// Note: The credentials of the server are wrong. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        ApiSecretWrong = ListRow {
            index: 37,
            wire: "3005",
            description: "The secret of the call is wrong.",
            note: "The credentials of the server are wrong. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::FixCredentials,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `3006`: The order is missing.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        NeedOrder = ListRow {
            index: 38,
            wire: "3006",
            description: "The order is missing.",
            note: "The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `3010`: The caller's message ID is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        ThirdMsgIdWrong = ListRow {
            index: 39,
            wire: "3010",
            description: "The caller's message ID is not valid.",
            note: "The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `3011`: The payload is too long.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        PayloadOverlength = ListRow {
            index: 40,
            wire: "3011",
            description: "The payload is too long.",
            note: "The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `3013`: mPaaS does not support the connection status in the request.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        ConnectionStatusTypeNotSupported = ListRow {
            index: 41,
            wire: "3013",
            description: "mPaaS does not support the connection status in the request.",
            note: "The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `3014`: The extra device information is too long.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        ExtraDeviceInfoOverlength = ListRow {
            index: 42,
            wire: "3014",
            description: "The extra device information is too long.",
            note: "The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `3015`: The rule set is too long.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        RuleSetOverlength = ListRow {
            index: 43,
            wire: "3015",
            description: "The rule set is too long.",
            note: "The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `3016`: The app version is missing.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        NeedAppVersion = ListRow {
            index: 44,
            wire: "3016",
            description: "The app version is missing.",
            note: "The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `3017`: The tenant instance ID is missing.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        NeedTntInstId = ListRow {
            index: 45,
            wire: "3017",
            description: "The tenant instance ID is missing.",
            note: "The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `3018`: The payload is malformed.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        PayloadFormatWrong = ListRow {
            index: 46,
            wire: "3018",
            description: "The payload is malformed.",
            note: "The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `3027`: The tenant ID is missing.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        NeedTenantId = ListRow {
            index: 47,
            wire: "3027",
            description: "The tenant ID is missing.",
            note: "The server builds the request. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `8000`: The target is not a push device.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: No text says what this proves, so delete nothing. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        NotPushDevice = ListRow {
            index: 48,
            wire: "8000",
            description: "The target is not a push device.",
            note: "No text says what this proves, so delete nothing. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `8001`: The target is not a push user.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: No text says what this proves, so delete nothing. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        NotPushUser = ListRow {
            index: 49,
            wire: "8001",
            description: "The target is not a push user.",
            note: "No text says what this proves, so delete nothing. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `8002`: The user is not online.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: mPaaS keeps the message, so do not send it again. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        NotOnline = ListRow {
            index: 50,
            wire: "8002",
            description: "The user is not online.",
            note: "mPaaS keeps the message, so do not send it again. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `8003`: Push is switched off.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: This is a setting of the user. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        SwitchOff = ListRow {
            index: 51,
            wire: "8003",
            description: "Push is switched off.",
            note: "This is a setting of the user. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `8004`: The device is not online.
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: mPaaS keeps the message, so do not send it again. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        DeviceNotOnline = ListRow {
            index: 52,
            wire: "8004",
            description: "The device is not online.",
            note: "mPaaS keeps the message, so do not send it again. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `8005`: The device is not bound to a user.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: The app has to bind it. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        DeviceUnbind = ListRow {
            index: 53,
            wire: "8005",
            description: "The device is not bound to a user.",
            note: "The app has to bind it. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `8006`: The message has expired.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The device could not be reached in time. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        MsgExpired = ListRow {
            index: 54,
            wire: "8006",
            description: "The message has expired.",
            note: "The device could not be reached in time. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `8007`: The device token does not match.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: No text says what this proves, so delete nothing. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        DeliveryTokenNotMatch = ListRow {
            index: 55,
            wire: "8007",
            description: "The device token does not match.",
            note: "No text says what this proves, so delete nothing. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `8008`: The type of connection is filtered out.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The server asked for this filter. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        ConnectTypeUnpass = ListRow {
            index: 56,
            wire: "8008",
            description: "The type of connection is filtered out.",
            note: "The server asked for this filter. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `8009`: The device model is filtered out.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The server asked for this filter. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        ModelUnpass = ListRow {
            index: 57,
            wire: "8009",
            description: "The device model is filtered out.",
            note: "The server asked for this filter. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `8010`: The dispatch channel is filtered out.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: The server asked for this filter. This number is in an enum of 2014 only, not on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        ChannelUnpass = ListRow {
            index: 58,
            wire: "8010",
            description: "The dispatch channel is filtered out.",
            note: "The server asked for this filter. This number is in an enum of 2014 only, not on mPaaS's current page.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[48]],
        },
        /// `9000`: An error occurred inside mPaaS.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: This number was seen in a question on Alibaba Cloud's forum and in an enum of 2014; it was not found on mPaaS's current page.
        ///
        /// Confidence: secondary. Source: Alibaba Cloud developer forum: [Question 475945](<https://developer.aliyun.com/ask/475945>); unnamed mPaaS customer: PushResultEnum.java of an mPaaS customer project (as of 2014).
        SystemError = ListRow {
            index: 59,
            wire: "9000",
            description: "An error occurred inside mPaaS.",
            note: "This number was seen in a question on Alibaba Cloud's forum and in an enum of 2014; it was not found on mPaaS's current page.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Secondary,
            sources: &[&SOURCES[49], &SOURCES[48]],
        },
    }
    const LIST: List = List::CommonSend;
    const LOOKUP: Hashed<256> = Hashed {
        multiplier: 9198906262395285213,
        slots: &SLOTS,
    };
    static SLOTS: [u16; 256] = [
        5, 0, 0, 3, 52, 0, 0, 0, 0, 0, 0, 0, 0, 0, 37, 50, 0, 0, 0, 0, 0, 0, 46, 10, 0, 54,
        0, 0, 33, 0, 0, 0, 38, 0, 0, 0, 55, 0, 0, 53, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 56, 57, 0, 0, 0, 0, 12, 21, 0, 0, 0, 34, 6, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 20, 0, 0, 13, 22, 0,
        0, 59, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 14, 23, 0,
        0, 0, 0, 0, 0, 1, 0, 47, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39,
        0, 0, 17, 58, 0, 0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 18, 27, 0,
        19, 28, 26, 0, 0, 41, 0, 0, 40, 0, 0, 0, 0, 0, 48, 0, 0, 2, 0, 0, 0, 0, 0, 0, 29, 0,
        0, 0, 31, 0, 0, 0, 42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 4, 0, 51, 0, 0, 49, 0, 0, 0,
        44, 0, 32, 0, 30, 0, 0, 0, 0, 0, 0, 45, 0, 0, 43, 0,
    ];
}
