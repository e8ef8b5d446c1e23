//! The vendors' lists: what the generated list of `codes/vendor/lists.csv` becomes, and its methods.

use crate::error::Expected;
use crate::generated::vendor::List;
use crate::row::optional;
use crate::spelling::is_same;
use crate::vendor::row::ListRow;
use crate::vendor::{Lookup, VendorStatus};
use crate::{Channel, ParseError};

/// A row of `codes/vendor/lists.csv`. An empty text is one that the registry does not have.
pub(crate) struct ListData {
    pub id: &'static str,
    pub channel: Channel,
    pub kind: ListKind,
    pub title: &'static str,
    pub doc_url: &'static str,
}

/// What kind of answer a list is for: the same number means different things in different kinds.
///
/// ```
/// use push_status::vendor::{List, ListKind};
///
/// assert_eq!(List::HuaweiReceipt.kind(), ListKind::Receipt);
/// assert_eq!("receipt".parse(), Ok(ListKind::Receipt));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListKind {
    /// `send`: what the vendor's own API answers to a request to send. For [`Channel::Common`], it is what mPaaS's own push
    /// API answers.
    Send,
    /// `token`: the result of one token inside such an answer. Where the vendor has no code for it, it is the name of the
    /// field that lists the token, such as `bad_regids`.
    Token,
    /// `receipt`: what the vendor reports later to your callback address.
    Receipt,
    /// `http`: what an HTTP status means without a body that says more. Never look up a number from a body in it.
    Http,
}

impl ListKind {
    /// Every kind.
    ///
    /// ```
    /// use push_status::vendor::ListKind;
    ///
    /// assert_eq!(ListKind::ALL.len(), 4);
    /// ```
    pub const ALL: &'static [Self] = &[Self::Send, Self::Token, Self::Receipt, Self::Http];

    /// The id in the tables and in serialized data.
    ///
    /// ```
    /// use push_status::vendor::ListKind;
    ///
    /// assert_eq!(ListKind::Http.id(), "http");
    /// ```
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::Token => "token",
            Self::Receipt => "receipt",
            Self::Http => "http",
        }
    }
}

crate::registry::impl_registry!(ListKind);

/// How sure a row of a vendor's list is.
///
/// Only a row that is [`Primary`](Self::Primary) or [`Sdk`](Self::Sdk), or that says the same as a row of mPaaS's, can be
/// [`Dead`](crate::TokenVerdict::Dead).
///
/// ```
/// use push_status::vendor::{Confidence, VendorStatus};
///
/// let sure = VendorStatus::all().filter(|status| status.confidence() == Confidence::Primary);
/// assert!(sure.count() > 0);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// `primary`: the vendor's own text.
    Primary,
    /// `sdk`: the vendor's own code.
    Sdk,
    /// `copy`: somebody's copy of the vendor's page.
    Copy,
    /// `secondary`: what users of the service say.
    Secondary,
}

impl Confidence {
    /// Every value, the surest first.
    ///
    /// ```
    /// use push_status::vendor::Confidence;
    ///
    /// assert_eq!(Confidence::ALL[0], Confidence::Primary);
    /// ```
    pub const ALL: &'static [Self] = &[Self::Primary, Self::Sdk, Self::Copy, Self::Secondary];

    /// The id in the tables and in serialized data.
    ///
    /// ```
    /// use push_status::vendor::Confidence;
    ///
    /// assert_eq!(Confidence::Sdk.id(), "sdk");
    /// ```
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Sdk => "sdk",
            Self::Copy => "copy",
            Self::Secondary => "secondary",
        }
    }
}

crate::registry::impl_registry!(Confidence);

crate::registry::impl_ids!(List, ListKind, Confidence);

/// The one macro that the file of the lists calls.
macro_rules! lists {
    (pub enum List { $($(#[$docs:meta])* $list:ident = $data:expr,)* }) => {
        use $crate::{Channel, vendor::list::{ListData, ListKind}, vendor::row::ListRow};

        $crate::registry::registry! {
            /// A list of a vendor's own codes: it says where a code comes from, which decides what it means. From
            /// `codes/vendor/lists.csv`.
            ///
            /// A list prints as its id, and parses from it; case, spaces, `-` and `_` make no difference. The order is that
            /// of [`ALL`](Self::ALL); a new list can be inserted anywhere.
            ///
            /// ```
            /// use push_status::vendor::List;
            ///
            /// // Huawei's 2 is one thing in its receipts, and mPaaS's 2 is another.
            /// let receipt = List::HuaweiReceipt.lookup("2");
            /// assert_eq!(receipt.status().unwrap().list().to_string(), "huawei-receipt");
            /// ```
            #[non_exhaustive]
            ListData,
            pub enum List { $($(#[$docs])* $list = $data,)* }
        }

        impl List {
            pub(crate) const fn rows(self) -> &'static [ListRow] {
                match self { $(Self::$list => super::$list::ROWS,)* }
            }

            /// The place of a code in [`rows`](Self::rows).
            pub(crate) fn index(self, wire: &str) -> Option<u16> {
                match self { $(Self::$list => super::$list::index(wire),)* }
            }
        }
    };
}

impl List {
    /// The id in the tables and in serialized data, such as `huawei-receipt`. It never changes once it is released.
    ///
    /// ```
    /// use push_status::vendor::List;
    ///
    /// assert_eq!(List::FcmLegacy.id(), "fcm-legacy");
    /// ```
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.data().id
    }

    /// The channel whose codes these are.
    ///
    /// ```
    /// use push_status::{Channel, vendor::List};
    ///
    /// assert_eq!(List::FcmLegacy.channel(), Channel::Fcm);
    /// ```
    #[must_use]
    pub const fn channel(self) -> Channel {
        self.data().channel
    }

    /// What kind of answer the list is for.
    ///
    /// ```
    /// use push_status::vendor::{List, ListKind};
    ///
    /// assert_eq!(List::FcmLegacy.kind(), ListKind::Send);
    /// ```
    #[must_use]
    pub const fn kind(self) -> ListKind {
        self.data().kind
    }

    /// The name to show to people.
    ///
    /// ```
    /// use push_status::vendor::List;
    ///
    /// assert_eq!(List::AppleSend.title(), "APNs reasons");
    /// ```
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.data().title
    }

    /// Where the codes are documented; `None` if no address is known.
    ///
    /// ```
    /// use push_status::vendor::List;
    ///
    /// assert!(List::AppleSend.doc_url().unwrap().starts_with("https://developer.apple.com/"));
    /// ```
    #[must_use]
    pub const fn doc_url(self) -> Option<&'static str> {
        optional(self.data().doc_url)
    }

    /// Looks up a code, exactly as the vendor sent it, in this list. A code that the list does not have is kept, and
    /// nothing allocates.
    ///
    /// ```
    /// use push_status::{Action, vendor::{List, Lookup}};
    ///
    /// let lookup = List::AppleSend.lookup("BadDeviceToken");
    /// assert_eq!(lookup.action(), Action::ConfirmToken);
    ///
    /// let unlisted = List::AppleSend.lookup("NewReason");
    /// assert_eq!(unlisted, Lookup::Unlisted { list: List::AppleSend, wire: "NewReason" });
    /// assert_eq!(unlisted.action(), Action::Investigate);
    /// ```
    #[must_use]
    #[inline]
    pub fn lookup(self, wire: &str) -> Lookup<'_> {
        match self.index(wire) {
            Some(place) => Lookup::Listed(VendorStatus::new(self, place)),
            None => Lookup::Unlisted { list: self, wire },
        }
    }

    /// The row that a text means, for what people type and paste: the code, its name or one of its aliases. Case, `-`, `_` and
    /// spaces make no difference, except that a text without a letter means only itself.
    ///
    /// # Errors
    ///
    /// [`ParseError`] if the list has no such row.
    ///
    /// ```
    /// use push_status::vendor::{AppleSend, List};
    ///
    /// assert_eq!(List::AppleSend.parse("BAD_DEVICE_TOKEN"), Ok(AppleSend::BadDeviceToken.into()));
    /// assert!(List::AppleSend.parse("410").is_err());
    /// ```
    pub fn parse(self, text: &str) -> Result<VendorStatus, ParseError> {
        // A text without a letter means only itself: "1" is never "-1".
        let is_word = text.chars().any(char::is_alphabetic);
        let means = |name: &&str| if is_word { is_same(text, name) } else { text == *name };
        let is_named = |row: &ListRow| [row.wire, row.name].iter().chain(row.aliases).any(means);
        let by_name = || self.rows().iter().position(is_named).map(|place| place as u16);
        let place = self.index(text).or_else(by_name);
        place.map(|place| VendorStatus::new(self, place)).ok_or_else(|| ParseError::new(Expected::Vendor(self), text))
    }

    /// Every code of the list, in its order.
    ///
    /// ```
    /// use push_status::vendor::List;
    ///
    /// assert!(List::AppleSend.statuses().any(|status| status.wire() == "TooManyRequests"));
    /// ```
    pub fn statuses(self) -> impl ExactSizeIterator<Item = VendorStatus> + Clone {
        (0..self.rows().len() as u16).map(move |place| VendorStatus::new(self, place))
    }
}

impl Channel {
    /// The vendor's own lists of codes, in the order of [`List::ALL`].
    ///
    /// ```
    /// use push_status::{Channel, vendor::List};
    ///
    /// let lists: Vec<List> = Channel::Fcm.lists().collect();
    /// assert!(lists.starts_with(&[List::FcmSend, List::FcmLegacy]));
    /// ```
    pub fn lists(self) -> impl Iterator<Item = List> + Clone {
        List::ALL.iter().copied().filter(move |list| list.channel() == self)
    }
}
