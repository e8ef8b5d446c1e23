// @generated from codes/channels.csv by `cargo xtask regen`: edit the table, not this file.

/// A push channel: whose table a code belongs to. From `codes/channels.csv`.
///
/// A code means nothing without its channel: the same number can stand in several tables with different
/// meanings. Prints as its id; parses from its id, its title or an alias, in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// `common`: Common, 3 codes in [`CommonStatus`](crate::CommonStatus).
    ///
    /// Also called: MINE, 公共.
    Common,
    /// `sparse`: Sparse, 3 codes in [`SparseStatus`](crate::SparseStatus).
    Sparse,
    /// `large`: Large, 65 codes in [`LargeStatus`](crate::LargeStatus).
    ///
    /// Also called: BIG.
    Large,
}
impl Channel {
    /// Every channel, in the registry's order.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::ALL.len(), 3);
    /// ```
    pub const ALL: &'static [Self] = &[Self::Common, Self::Sparse, Self::Large];
    /// The id in the tables and in serialized data.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::Common.id(), "common");
    /// ```
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Common => "common",
            Self::Sparse => "sparse",
            Self::Large => "large",
        }
    }
    /// The name to show to people.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::Common.title(), "Common");
    /// ```
    #[must_use]
    pub const fn title(&self) -> &'static str {
        match self {
            Self::Common => "Common",
            Self::Sparse => "Sparse",
            Self::Large => "Large",
        }
    }
    /// What else names the channel in the vendors' texts and in logs.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::Common.aliases(), ["MINE", "公共"]);
    /// ```
    #[must_use]
    pub const fn aliases(&self) -> &'static [&'static str] {
        match self {
            Self::Common => &["MINE", "公共"],
            Self::Sparse => &[],
            Self::Large => &["BIG"],
        }
    }
    /// Where the vendor documents the codes; `None` where no address is known.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::Common.doc_url(), Some("https://example.com/common"));
    /// ```
    #[must_use]
    pub const fn doc_url(&self) -> Option<&'static str> {
        match self {
            Self::Common => Some("https://example.com/common"),
            Self::Sparse => Some("https://example.com/sparse"),
            Self::Large => None,
        }
    }
}
crate::registry::impl_registry!(Channel);
