//! The push channels: what the generated list of `codes/channels.csv` becomes, and its methods.

use crate::Channel;
use crate::row::optional;

/// A row of `codes/channels.csv`. An empty text is one that the registry does not have.
pub(crate) struct ChannelData {
    pub id: &'static str,
    pub title: &'static str,
    pub aliases: &'static [&'static str],
    pub doc_url: &'static str,
}

/// The one macro that the file of the channels calls.
macro_rules! channels {
    ($($channels:tt)*) => {
        use $crate::channel::ChannelData;

        $crate::registry::registry! {
            /// A push channel: it says whose table a code belongs to. From `codes/channels.csv`.
            ///
            /// A code means nothing without its channel, because the same number can be in several tables with different
            /// meanings.
            ///
            /// A channel prints as its id. It parses from its id, its title or an alias; case, spaces, `-` and `_` make no
            /// difference. The order is that of [`ALL`](Self::ALL); a new channel can be inserted anywhere.
            ///
            /// ```
            /// use push_status::Channel;
            ///
            /// for text in ["harmonyos", "HarmonyOS NEXT", "harmony-os", " HARMONY "] {
            ///     assert_eq!(text.parse(), Ok(Channel::HarmonyOs));
            /// }
            /// assert_eq!(Channel::HarmonyOs.to_string(), "harmonyos");
            /// ```
            #[non_exhaustive]
            ChannelData,
            $($channels)*
        }
    };
}

impl Channel {
    /// The id in the tables and in serialized data, which never changes once it is released.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::HarmonyOs.id(), "harmonyos");
    /// ```
    #[must_use]
    #[inline]
    pub const fn id(&self) -> &'static str {
        self.data().id
    }

    /// The name to show to people.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::HarmonyOs.title(), "HarmonyOS");
    /// ```
    #[must_use]
    #[inline]
    pub const fn title(&self) -> &'static str {
        self.data().title
    }

    /// Other names of the channel, in the vendors' texts and in logs.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert!(Channel::Apple.aliases().contains(&"APNS"));
    /// ```
    #[must_use]
    #[inline]
    pub const fn aliases(&self) -> &'static [&'static str] {
        self.data().aliases
    }

    /// The address of the vendor's documentation of the codes; `None` if no address is known.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert!(Channel::Fcm.doc_url().unwrap().starts_with("https://firebase.google.com/"));
    /// ```
    #[must_use]
    #[inline]
    pub const fn doc_url(&self) -> Option<&'static str> {
        optional(self.data().doc_url)
    }
}
