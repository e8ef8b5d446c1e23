//! Stand-in for the vendor lists, to be replaced: the API of the design, over the tables read at run time.

extern crate std;

use core::hash::{Hash, Hasher};
use std::boxed::Box;
use std::collections::HashMap;
use std::string::{String, ToString as _};
use std::sync::OnceLock;
use std::vec::Vec;

use crate::{Action, Channel, TokenVerdict};

/// Where the codes of a list are from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ListKind {
    /// What the vendor's API answers to a send request.
    Send,
    /// The result of one token inside such a reply.
    Token,
    /// What the vendor reports later.
    Receipt,
    /// What an HTTP status alone means.
    Http,
}

/// Who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Confidence {
    /// The vendor's own text.
    Primary,
    /// The vendor's own code.
    Sdk,
    /// A copy of the vendor's page.
    Copy,
    /// Anybody else.
    Secondary,
}

macro_rules! lists {
    ($($name:ident $id:literal $channel:ident $kind:ident,)*) => {
        /// A vendor's list.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs)]
        pub enum List { $($name,)* }

        impl List {
            /// Every list.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// The channel.
            #[must_use]
            pub const fn channel(self) -> Channel {
                match self { $(Self::$name => Channel::$channel,)* }
            }

            /// The kind.
            #[must_use]
            pub const fn kind(self) -> ListKind {
                match self { $(Self::$name => ListKind::$kind,)* }
            }

            const fn csv(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("../codes/vendor/", $id, ".csv")),)*
                }
            }
        }
    };
}

lists! {
    CommonSend "common-send" Common Send,
    AppleSend "apple-send" Apple Send,
    AppleHttp "apple-http" Apple Http,
    HuaweiSend "huawei-send" Huawei Send,
    HuaweiToken "huawei-token" Huawei Token,
    HuaweiReceipt "huawei-receipt" Huawei Receipt,
    HuaweiHttp "huawei-http" Huawei Http,
    HonorSend "honor-send" Honor Send,
    HonorToken "honor-token" Honor Token,
    HonorReceipt "honor-receipt" Honor Receipt,
    HonorHttp "honor-http" Honor Http,
    XiaomiSend "xiaomi-send" Xiaomi Send,
    XiaomiToken "xiaomi-token" Xiaomi Token,
    XiaomiReceipt "xiaomi-receipt" Xiaomi Receipt,
    OppoSend "oppo-send" Oppo Send,
    OppoToken "oppo-token" Oppo Token,
    OppoReceipt "oppo-receipt" Oppo Receipt,
    VivoSend "vivo-send" Vivo Send,
    VivoToken "vivo-token" Vivo Token,
    VivoReceipt "vivo-receipt" Vivo Receipt,
    FcmSend "fcm-send" Fcm Send,
    FcmLegacy "fcm-legacy" Fcm Send,
    FcmHttp "fcm-http" Fcm Http,
    HarmonyOsSend "harmonyos-send" HarmonyOs Send,
    HarmonyOsToken "harmonyos-token" HarmonyOs Token,
    HarmonyOsReceipt "harmonyos-receipt" HarmonyOs Receipt,
    HarmonyOsHttp "harmonyos-http" HarmonyOs Http,
    MeizuSend "meizu-send" Meizu Send,
    MeizuToken "meizu-token" Meizu Token,
    MeizuReceipt "meizu-receipt" Meizu Receipt,
}

impl List {
    /// The row of `wire`.
    #[must_use]
    pub fn lookup(self, wire: &str) -> Lookup<'_> {
        match self.table().get(wire) {
            Some(row) => Lookup::Listed(VendorStatus(row)),
            None => Lookup::Unlisted { list: self, wire },
        }
    }

    fn table(self) -> &'static HashMap<String, Row> {
        static TABLES: OnceLock<Vec<HashMap<String, Row>>> = OnceLock::new();
        &TABLES.get_or_init(|| Self::ALL.iter().map(|list| list.read()).collect())[self as usize]
    }

    fn read(self) -> HashMap<String, Row> {
        let rows = self.csv().lines().skip(1).map(|line| {
            let mut cells = line.split(',');
            let mut cell = || cells.next().unwrap_or_default().to_string();
            let (wire, name, _, action, token) = (cell(), cell(), cell(), cell(), cell());
            let leak = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
            let row = Row {
                list: self,
                wire: leak(wire.clone()),
                name: leak(name),
                action: action.parse().unwrap_or(Action::Investigate),
                token: token.parse().unwrap_or(TokenVerdict::Unaffected),
            };
            (wire, row)
        });
        rows.collect()
    }
}

#[derive(Debug)]
struct Row {
    list: List,
    wire: &'static str,
    name: &'static str,
    action: Action,
    token: TokenVerdict,
}

/// A row of a list.
#[derive(Debug, Clone, Copy)]
pub struct VendorStatus(&'static Row);

impl PartialEq for VendorStatus {
    fn eq(&self, other: &Self) -> bool {
        (self.0.list, self.0.wire) == (other.0.list, other.0.wire)
    }
}

impl Eq for VendorStatus {}

impl Hash for VendorStatus {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.0.list, self.0.wire).hash(state);
    }
}

impl VendorStatus {
    /// The list.
    #[must_use]
    pub const fn list(self) -> List {
        self.0.list
    }

    /// The code as sent.
    #[must_use]
    pub const fn wire(self) -> &'static str {
        self.0.wire
    }

    /// The name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// What to do.
    #[must_use]
    pub const fn action(self) -> Action {
        self.0.action
    }

    /// What it says about the token.
    #[must_use]
    pub const fn token_verdict(self) -> TokenVerdict {
        self.0.token
    }
}

/// A code in a list, or the text that it lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lookup<'a> {
    /// A row.
    Listed(VendorStatus),
    /// No row.
    Unlisted {
        /// The list.
        list: List,
        /// The code as sent.
        wire: &'a str,
    },
}

impl<'a> Lookup<'a> {
    /// The list.
    #[must_use]
    pub const fn list(self) -> List {
        match self {
            Self::Listed(status) => status.list(),
            Self::Unlisted { list, .. } => list,
        }
    }

    /// The code as sent.
    #[must_use]
    pub const fn wire(self) -> &'a str {
        match self {
            Self::Listed(status) => status.wire(),
            Self::Unlisted { wire, .. } => wire,
        }
    }

    /// The name, or `Unknown`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Listed(status) => status.name(),
            Self::Unlisted { .. } => "Unknown",
        }
    }

    /// What to do.
    #[must_use]
    pub const fn action(self) -> Action {
        match self {
            Self::Listed(status) => status.action(),
            Self::Unlisted { .. } => Action::Investigate,
        }
    }

    /// What it says about the token.
    #[must_use]
    pub const fn token_verdict(self) -> TokenVerdict {
        match self {
            Self::Listed(status) => status.token_verdict(),
            Self::Unlisted { .. } => TokenVerdict::Unaffected,
        }
    }
}
