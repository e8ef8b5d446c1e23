// @generated from codes/channels.csv by `cargo xtask regen`: edit the table, not this file.

/// A push channel: whose table a code belongs to. From `codes/channels.csv`.
///
/// A code means nothing without its channel: the same number can stand in several tables with different
/// meanings. Prints as its id; parses from its id, its title or an alias, in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// `common`: Common, 0 codes in [`CommonStatus`](crate::CommonStatus).
    Common,
    /// `single`: Single, 1 code in [`SingleStatus`](crate::SingleStatus).
    Single,
    /// `limits`: Limits, 5 codes in [`LimitsStatus`](crate::LimitsStatus).
    Limits,
}
impl Channel {
    /// Every channel, in the registry's order.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::ALL.len(), 3);
    /// ```
    pub const ALL: &'static [Self] = &[Self::Common, Self::Single, Self::Limits];
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
            Self::Single => "single",
            Self::Limits => "limits",
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
            Self::Single => "Single",
            Self::Limits => "Limits",
        }
    }
    /// What else names the channel in the vendors' texts and in logs.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::Common.aliases(), []);
    /// ```
    #[must_use]
    pub const fn aliases(&self) -> &'static [&'static str] {
        match self {
            Self::Common => &[],
            Self::Single => &[],
            Self::Limits => &[],
        }
    }
    /// Where the vendor documents the codes; `None` where no address is known.
    ///
    /// ```
    /// use push_status::Channel;
    ///
    /// assert_eq!(Channel::Common.doc_url(), None);
    /// ```
    #[must_use]
    pub const fn doc_url(&self) -> Option<&'static str> {
        match self {
            Self::Common => None,
            Self::Single => None,
            Self::Limits => None,
        }
    }
}
crate::registry::impl_registry!(Channel);
