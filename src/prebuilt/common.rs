// @generated from codes/common.csv by `cargo xtask update`: edit the table, not this file.

status_table! {
    /// A status code of the channel mPaaS (common): a row of `codes/common.csv`, or any other number as [`Unknown`](Self::Unknown). The vendor's page: <https://help.aliyun.com/en/document_detail/398576.html>.
    pub enum CommonStatus {
        /// `-1`: Waiting for verification.
        ///
        /// The vendor's label: `WaitingForVerify`
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: The message is still queued inside mPaaS and nothing has been sent yet, so do not send it again. An older mPaaS enum called this state TO\_CHECK. In oppo the same number means that the vendor's service is unavailable, where a retry is right.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        WaitingForVerify = Row {
            index: 0,
            code: -1,
            label: "WaitingForVerify",
            description: "Waiting for verification.",
            note: "The message is still queued inside mPaaS and nothing has been sent yet, so do not send it again. An older mPaaS enum called this state TO_CHECK. In oppo the same number means that the vendor's service is unavailable, where a retry is right.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
        /// `0`: The target device is offline (its persistent connection to the Mobile Push gateway is disconnected), or a send confirmation has not been received.
        ///
        /// The vendor's label: `DeviceNotOnlineOrNoResponse`
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: Do not resend, because that makes a duplicate. mPaaS keeps the message and delivers it once the device is connected again, as long as the message is valid.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Alibaba Cloud: [mPaaS: Manage messages](<https://alibabacloud.com/help/doc-detail/134415.htm>) (as of 2021-04).
        DeviceNotOnlineOrNoResponse = Row {
            index: 1,
            code: 0,
            label: "DeviceNotOnlineOrNoResponse",
            description: "The target device is offline (its persistent connection to the Mobile Push gateway is disconnected), or a send confirmation has not been received.",
            note: "Do not resend, because that makes a duplicate. mPaaS keeps the message and delivers it once the device is connected again, as long as the message is valid.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[2]],
        },
        /// `1`: No binding relationship exists. When pushing messages by user ID, make sure the target user ID is bound to a device ID.
        ///
        /// The vendor's label: `NoBindInfo`
        ///
        /// To do: **Wait** ([`Wait`](Action::Wait)). Token: **unaffected**.
        ///
        /// Note: Do not resend: mPaaS sends the message by itself when a binding arrives within the message's validity. There is no token to delete: the binding is missing, and the client has to call bind. If the code never goes away, look at the client's bind call.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026); Alibaba Cloud: [mPaaS: Manage messages](<https://alibabacloud.com/help/doc-detail/134415.htm>) (as of 2021-04).
        NoBindInfo = Row {
            index: 2,
            code: 1,
            label: "NoBindInfo",
            description: "No binding relationship exists. When pushing messages by user ID, make sure the target user ID is bound to a device ID.",
            note: "Do not resend: mPaaS sends the message by itself when a binding arrives within the message's validity. There is no token to delete: the binding is missing, and the client has to call bind. If the code never goes away, look at the client's bind call.",
            action: Action::Wait,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0], &SOURCES[2]],
        },
        /// `2`: For a self-built channel, the message was successfully pushed to the client. For a third-party channel, the third-party push gateway was successfully called.
        ///
        /// The vendor's label: `Acked`
        ///
        /// To do: **Do nothing** ([`Done`](Action::Done)). Token: **alive**.
        ///
        /// Note: For a vendor channel this says only that the vendor's gateway accepted the call. It is not proof that the message arrived.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        Acked = Row {
            index: 3,
            code: 2,
            label: "Acked",
            description: "For a self-built channel, the message was successfully pushed to the client. For a third-party channel, the third-party push gateway was successfully called.",
            note: "For a vendor channel this says only that the vendor's gateway accepted the call. It is not proof that the message arrived.",
            action: Action::Done,
            token: TokenVerdict::Alive,
            sources: &[&SOURCES[0]],
        },
        /// `99999999`: Unknown status.
        ///
        /// The vendor's label: `NONE`
        ///
        /// To do: **Investigate** ([`Investigate`](Action::Investigate)). Token: **unaffected**.
        ///
        /// Note: Nobody knows the status: log it and touch nothing. mPaaS's page calls it NONE; an older mPaaS enum has 9999999, with seven nines, for this.
        ///
        /// Source: Alibaba Cloud: [mPaaS push status codes (English page)](<https://help.aliyun.com/en/document_detail/398576.html>) (as of 2026).
        NoStatus = Row {
            index: 4,
            code: 99999999,
            label: "NONE",
            description: "Unknown status.",
            note: "Nobody knows the status: log it and touch nothing. mPaaS's page calls it NONE; an older mPaaS enum has 9999999, with seven nines, for this.",
            action: Action::Investigate,
            token: TokenVerdict::Unaffected,
            sources: &[&SOURCES[0]],
        },
    }
    const CHANNEL: Channel = Channel::Common;
    const NOT_LISTED: &str = "The mPaaS (common) table does not list this code.";
    const LOOKUP: Hashed<8> = Hashed {
        multiplier: 11409396526365357623,
        rotation: 3,
        slots: &SLOTS,
    };
    static SLOTS: [u64; 8] = [
        1, 16529647758459757426, 5, 958548157624897099, 17488195916084654526, 2, 1,
        1426275391087117899,
    ];
}
