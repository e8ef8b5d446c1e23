//! A row of any table: of mPaaS's or of a vendor's list.

use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use push_status::vendor::{List, ListKind, VendorStatus};
use push_status::{Action, Channel, Lang, ParseError, PushStatus, Source, TokenVerdict};

/// A listed code, with the list that it is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnyRow {
    Mpaas(PushStatus),
    Vendor(VendorStatus),
}

impl From<PushStatus> for AnyRow {
    fn from(status: PushStatus) -> Self {
        Self::Mpaas(status)
    }
}

impl From<VendorStatus> for AnyRow {
    fn from(status: VendorStatus) -> Self {
        Self::Vendor(status)
    }
}

/// Calls the method that both kinds of row have.
macro_rules! forward {
    ($($method:ident -> $type:ty),* $(,)?) => {
        $(pub fn $method(self) -> $type {
            match self {
                Self::Mpaas(status) => status.$method(),
                Self::Vendor(status) => status.$method(),
            }
        })*
    };
}

impl AnyRow {
    forward! {
        name -> &'static str, description -> &'static str, note -> Option<&'static str>, action -> Action,
        token_verdict -> TokenVerdict, sources -> &'static [&'static Source],
    }

    /// Every listed code: channel by channel, mPaaS's table first and then the vendor's lists.
    pub fn all() -> impl Iterator<Item = Self> {
        Channel::ALL.iter().flat_map(|channel| {
            let mpaas = PushStatus::all().filter(|status| status.channel() == *channel).map(Self::from);
            mpaas.chain(channel.lists().flat_map(List::statuses).map(Self::from))
        })
    }

    pub fn channel(self) -> Channel {
        match self {
            Self::Mpaas(status) => status.channel(),
            Self::Vendor(status) => status.list().channel(),
        }
    }

    /// The kind of the list: `mpaas`, `send`, `token`, `receipt` or `http`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Mpaas(_) => "mpaas",
            Self::Vendor(status) => status.list().kind().id(),
        }
    }

    /// The table: `mpaas` or the id of the vendor's list.
    pub fn list_id(self) -> &'static str {
        match self {
            Self::Mpaas(_) => "mpaas",
            Self::Vendor(status) => status.list().id(),
        }
    }

    /// The name of the list for people.
    pub fn list_title(self) -> &'static str {
        match self {
            Self::Mpaas(_) => "mPaaS push status codes",
            Self::Vendor(status) => status.list().title(),
        }
    }

    /// The code as it is sent.
    pub fn wire(self) -> String {
        match self {
            Self::Mpaas(status) => status.code().to_string(),
            Self::Vendor(status) => status.wire().to_owned(),
        }
    }

    /// mPaaS's word for the code, and its second text.
    pub fn label(self) -> Option<&'static str> {
        if let Self::Mpaas(status) = self { status.label() } else { None }
    }

    pub fn explanation(self) -> Option<&'static str> {
        if let Self::Mpaas(status) = self { status.explanation() } else { None }
    }

    /// What happened, in a language. The texts of the vendors' own lists are in English only.
    pub fn description_in(self, lang: Lang) -> &'static str {
        match self {
            Self::Mpaas(status) => status.description_in(lang),
            Self::Vendor(status) => status.description(),
        }
    }

    /// mPaaS's second text, unless the description in the language says it, too.
    pub fn explanation_in(self, lang: Lang) -> Option<&'static str> {
        self.explanation().filter(|_| self.description_in(lang) == self.description())
    }

    /// Other spellings of a vendor's code.
    pub fn aliases(self) -> &'static [&'static str] {
        if let Self::Vendor(status) = self { status.aliases() } else { &[] }
    }

    pub fn http_statuses(self) -> &'static [u16] {
        if let Self::Vendor(status) = self { status.http_statuses() } else { &[] }
    }

    pub fn confidence(self) -> Option<&'static str> {
        if let Self::Vendor(status) = self { Some(status.confidence().id()) } else { None }
    }

    /// The row of mPaaS's tables that says the same.
    pub fn same_as(self) -> Option<PushStatus> {
        if let Self::Vendor(status) = self { status.same_as() } else { None }
    }

    /// The same as `channel:code`.
    pub fn same_as_id(self) -> Option<String> {
        self.same_as().map(|status| format!("{}:{}", status.channel(), status.code()))
    }

    /// Whether two rows say the same: they are one, or a vendor's and that of mPaaS which it names.
    pub fn says_the_same(self, other: Self) -> bool {
        let names = |one: Self, other: Self| one.same_as().is_some_and(|same| Self::from(same) == other);
        self == other || names(self, other) || names(other, self)
    }

    pub fn is_of_kind(self, kind: ListKind) -> bool {
        self.kind() == kind.id()
    }
}

/// The rows of a channel that a code can be, written as it is sent. If two rows say the same, only mPaaS's is returned, which has
/// the longer text.
pub fn of_code(channel: Channel, code: &str, kinds: &[Kind]) -> Vec<AnyRow> {
    let mpaas = code.parse().ok().map(|code| PushStatus::resolve(channel, code)).filter(|status| status.is_listed());
    let mut rows: Vec<AnyRow> = Vec::new();
    for kind in kinds {
        match kind {
            Kind::Mpaas => {
                let Some(status) = mpaas else { continue };
                match rows.iter_mut().find(|row| row.same_as() == Some(status)) {
                    Some(same) => *same = status.into(),
                    None => rows.push(status.into()),
                }
            }
            Kind::Vendor(kind) => rows.extend(vendor_rows(channel, *kind, code)),
        }
    }
    rows
}

fn vendor_rows(channel: Channel, kind: ListKind, code: &str) -> impl Iterator<Item = AnyRow> {
    let lists: Vec<List> = channel.lists().filter(|list| list.kind() == kind).collect();
    // Of vivo's two numbers, `100/10012`, the first has a row of its own for every second one that is not listed.
    let first = code.split_once('/').map(|(first, _)| first);
    let row = move |list: List| list.lookup(code).status().or_else(|| list.lookup(first?).status());
    lists.into_iter().filter_map(row).map(AnyRow::from)
}

/// A kind of list. mPaaS's tables are one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Mpaas,
    Vendor(ListKind),
}

impl FromStr for Kind {
    type Err = ParseError;

    fn from_str(id: &str) -> Result<Self, ParseError> {
        if id == "mpaas" { Ok(Self::Mpaas) } else { id.parse().map(Self::Vendor) }
    }
}

impl Kind {
    /// Parses the option `--codes`.
    pub fn parser() -> impl TypedValueParser<Value = Self> {
        PossibleValuesParser::new(Self::ids()).try_map(|id| id.parse())
    }

    /// The ids of all kinds, mPaaS's first.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        std::iter::once(Self::Mpaas.id()).chain(ListKind::ALL.iter().map(ListKind::id))
    }

    /// All but those of HTTP statuses, the likeliest first.
    pub const CODES: &'static [Self] =
        &[Self::Vendor(ListKind::Send), Self::Mpaas, Self::Vendor(ListKind::Receipt), Self::Vendor(ListKind::Token)];
    pub const ALL: &'static [Self] = &[
        Self::Vendor(ListKind::Send),
        Self::Mpaas,
        Self::Vendor(ListKind::Receipt),
        Self::Vendor(ListKind::Token),
        Self::Vendor(ListKind::Http),
    ];

    /// The id of the kind, as in the option `--codes`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Mpaas => "mpaas",
            Self::Vendor(kind) => kind.id(),
        }
    }

    pub fn has(self, row: AnyRow) -> bool {
        match self {
            Self::Mpaas => matches!(row, AnyRow::Mpaas(_)),
            Self::Vendor(kind) => row.is_of_kind(kind),
        }
    }
}
