//! The sources of the tables: what the generated list of `codes/sources.csv` becomes, and its methods.

use crate::row::optional;

/// The one macro that the file of the sources calls.
macro_rules! sources {
    (pub static SOURCES: &[Source] = $sources:expr;) => {
        use $crate::Source;

        /// Every source that the tables name, in the order of `codes/sources.csv`.
        ///
        /// ```
        /// use push_status::SOURCES;
        ///
        /// for source in SOURCES {
        ///     println!("{}: {}", source.id(), source.title());
        /// }
        /// assert!(SOURCES.iter().any(|source| source.authority() == "Apple"));
        /// ```
        pub static SOURCES: &[Source] = $sources;
    };
}

/// A source of the tables: a row of `codes/sources.csv`.
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
    // An empty text is one that the registry does not have.
    pub(crate) id: &'static str,
    pub(crate) authority: &'static str,
    pub(crate) title: &'static str,
    pub(crate) url: &'static str,
    pub(crate) seen: &'static str,
}

impl Source {
    /// The id in the tables.
    ///
    /// ```
    /// assert!(push_status::SOURCES.iter().any(|source| source.id() == "mpaas"));
    /// ```
    #[must_use]
    #[inline]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Who wrote it: a vendor, or the project whose code or report it is.
    ///
    /// ```
    /// let source = push_status::SOURCES.iter().find(|source| source.id() == "mpaas").unwrap();
    /// assert_eq!(source.authority(), "Alibaba Cloud");
    /// ```
    #[must_use]
    #[inline]
    pub const fn authority(&self) -> &'static str {
        self.authority
    }

    /// The title of the page or project.
    ///
    /// ```
    /// assert!(push_status::SOURCES.iter().all(|source| !source.title().is_empty()));
    /// ```
    #[must_use]
    #[inline]
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// The address; `None` for a source that has none.
    ///
    /// ```
    /// let urls = push_status::SOURCES.iter().filter_map(|source| source.url());
    /// assert!(urls.clone().count() > 0 && urls.into_iter().all(|url| url.starts_with("https://")));
    /// ```
    #[must_use]
    #[inline]
    pub const fn url(&self) -> Option<&'static str> {
        optional(self.url)
    }

    /// The date of the source's text, or otherwise the date on which somebody read it: an ISO 8601 year, month or day. `None` if
    /// neither is known.
    ///
    /// ```
    /// let dates = push_status::SOURCES.iter().filter_map(|source| source.seen());
    /// assert!(dates.clone().count() > 0 && dates.into_iter().all(|seen| seen.starts_with("20")));
    /// ```
    #[must_use]
    #[inline]
    pub const fn seen(&self) -> Option<&'static str> {
        optional(self.seen)
    }
}
