//! Who says what the tables say.

/// A source of the tables, from `codes/sources.csv`.
///
/// ```
/// use push_status::HuaweiStatus;
///
/// for source in HuaweiStatus::AllTokensInvalid.sources() {
///     println!("{}: {}", source.authority(), source.title());
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Source {
    pub(crate) id: &'static str,
    pub(crate) authority: &'static str,
    pub(crate) title: &'static str,
    pub(crate) url: Option<&'static str>,
    pub(crate) seen: Option<&'static str>,
}

impl Source {
    /// The id in the tables.
    ///
    /// ```
    /// assert!(push_status::SOURCES.iter().any(|source| source.id() == "mpaas"));
    /// ```
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Who says so: a vendor, or a project whose code or report it is.
    ///
    /// ```
    /// let source = push_status::SOURCES.iter().find(|source| source.id() == "mpaas").unwrap();
    /// assert_eq!(source.authority(), "Alibaba Cloud");
    /// ```
    #[must_use]
    pub const fn authority(&self) -> &'static str {
        self.authority
    }

    /// What it is.
    ///
    /// ```
    /// assert!(push_status::SOURCES.iter().all(|source| !source.title().is_empty()));
    /// ```
    #[must_use]
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// Where it is; `None` for what has no address.
    ///
    /// ```
    /// let urls = push_status::SOURCES.iter().filter_map(|source| source.url());
    /// assert!(urls.clone().count() > 0 && urls.into_iter().all(|url| url.starts_with("https://")));
    /// ```
    #[must_use]
    pub const fn url(&self) -> Option<&'static str> {
        self.url
    }

    /// When it was last read: an ISO 8601 year, month or day; `None` where that was not recorded.
    ///
    /// ```
    /// let dates = push_status::SOURCES.iter().filter_map(|source| source.seen());
    /// assert!(dates.clone().count() > 0 && dates.into_iter().all(|seen| seen.starts_with("20")));
    /// ```
    #[must_use]
    pub const fn seen(&self) -> Option<&'static str> {
        self.seen
    }
}
