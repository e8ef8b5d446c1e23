// @generated from codes/vendor/oppo-token.csv by `cargo xtask update`: edit the table, not this file.

integer_list! {
    /// A code of the list `oppo-token` (OPPO PUSH API results per target): a row of `codes/vendor/oppo-token.csv`. Documented at <https://open.oppomobile.com/new/developmentDoc/info?id=11235>.
    pub enum OppoToken {
        /// `10000`: The registration ID of this target is not valid.
        ///
        /// To do: **Confirm, then remove** ([`ConfirmToken`](Action::ConfirmToken)). Token: **suspect**.
        ///
        /// Note: A registration ID of another app or of another region gives the same code, so it does not prove that the ID is gone. In the lists of vivo the same number is a failed authentication of the sending server.
        ///
        /// mPaaS says the same with 10000 ([`OppoStatus::InvalidRegistrationId`](crate::OppoStatus::InvalidRegistrationId)).
        ///
        /// Confidence: sdk. Source: OPPO: [OPPO push Java SDK: ErrorCode.java (as carried in github.com\/JasperXgwang\/ups-oppo-push-java-sdk)](<https://github.com/JasperXgwang/ups-oppo-push-java-sdk>).
        InvalidRegistrationId = ListRow {
            index: 0,
            wire: "10000",
            code: 10000,
            description: "The registration ID of this target is not valid.",
            note: "A registration ID of another app or of another region gives the same code, so it does not prove that the ID is gone. In the lists of vivo the same number is a failed authentication of the sending server.",
            action: Action::ConfirmToken,
            token: TokenVerdict::Suspect,
            same_as: Some(PushStatus::Oppo(OppoStatus::InvalidRegistrationId)),
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[20]],
        },
        /// `10001`: This target is not subscribed, or push is turned off on the device.
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **suspect**.
        ///
        /// Note: The user can turn push on again with the same registration ID, so it does not prove that the ID is gone. In the lists of Honor and Xiaomi the same number has nothing to do with a token.
        ///
        /// Confidence: sdk. Source: OPPO: [OPPO push Java SDK: ErrorCode.java (as carried in github.com\/JasperXgwang\/ups-oppo-push-java-sdk)](<https://github.com/JasperXgwang/ups-oppo-push-java-sdk>).
        RegistrationIdUnsubscribed = ListRow {
            index: 1,
            wire: "10001",
            code: 10001,
            description: "This target is not subscribed, or push is turned off on the device.",
            note: "The user can turn push on again with the same registration ID, so it does not prove that the ID is gone. In the lists of Honor and Xiaomi the same number has nothing to do with a token.",
            action: Action::Investigate,
            token: TokenVerdict::Suspect,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[20]],
        },
        /// `10002`: The alias of this target is not valid.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: An alias is not a device token. In the lists of Xiaomi the same number is a system that is busy.
        ///
        /// Confidence: sdk. Source: OPPO: [OPPO push Java SDK: ErrorCode.java (as carried in github.com\/JasperXgwang\/ups-oppo-push-java-sdk)](<https://github.com/JasperXgwang/ups-oppo-push-java-sdk>).
        InvalidAlias = ListRow {
            index: 2,
            wire: "10002",
            code: 10002,
            description: "The alias of this target is not valid.",
            note: "An alias is not a device token. In the lists of Xiaomi the same number is a system that is busy.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[20]],
        },
        /// `10003`: The alias of this target is not subscribed, or push is turned off on the device.
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **unaffected**.
        ///
        /// Note: An alias is not a device token. In the lists of Xiaomi the same number is a fault of the service, where a retry is right.
        ///
        /// Confidence: sdk. Source: OPPO: [OPPO push Java SDK: ErrorCode.java (as carried in github.com\/JasperXgwang\/ups-oppo-push-java-sdk)](<https://github.com/JasperXgwang/ups-oppo-push-java-sdk>).
        AliasUnsubscribed = ListRow {
            index: 3,
            wire: "10003",
            code: 10003,
            description: "The alias of this target is not subscribed, or push is turned off on the device.",
            note: "An alias is not a device token. In the lists of Xiaomi the same number is a fault of the service, where a retry is right.",
            action: Action::Done,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[20]],
        },
        /// `10004`: The request lists this registration ID more than once.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Send to it once. The ID is good. In the lists of Xiaomi the same number refuses the IP address of the sending server.
        ///
        /// Confidence: sdk. Source: OPPO: [OPPO push Java SDK: ErrorCode.java (as carried in github.com\/JasperXgwang\/ups-oppo-push-java-sdk)](<https://github.com/JasperXgwang/ups-oppo-push-java-sdk>).
        RegistrationIdRepeated = ListRow {
            index: 4,
            wire: "10004",
            code: 10004,
            description: "The request lists this registration ID more than once.",
            note: "Send to it once. The ID is good. In the lists of Xiaomi the same number refuses the IP address of the sending server.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[20]],
        },
        /// `10005`: The request lists this alias more than once.
        ///
        /// To do: **Fix the request** ([`FixRequest`](Action::FixRequest)). Token: **unaffected**.
        ///
        /// Note: Send to it once. An alias is not a device token.
        ///
        /// Confidence: sdk. Source: OPPO: [OPPO push Java SDK: ErrorCode.java (as carried in github.com\/JasperXgwang\/ups-oppo-push-java-sdk)](<https://github.com/JasperXgwang/ups-oppo-push-java-sdk>).
        AliasRepeated = ListRow {
            index: 5,
            wire: "10005",
            code: 10005,
            description: "The request lists this alias more than once.",
            note: "Send to it once. An alias is not a device token.",
            action: Action::FixRequest,
            token: TokenVerdict::Unaffected,
            confidence: Confidence::Sdk,
            sources: &[&SOURCES[20]],
        },
    }
    const LIST: List = List::OppoToken;
    const NOT_LISTED: &str = "The list oppo-token does not have this code.";
    const LOOKUP: Dense<8> = Dense {
        first: 10000,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 8] = [0, 0, 0, 0, 0, 0, 1, 0];
}
