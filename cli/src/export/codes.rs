//! Which lists an export has, and how its rows are found.

use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use push_status::vendor::{List, ListKind};
use push_status::{Channel, ParseError, PushStatus};

use super::columns::{Column, LIST_COLUMNS, MPAAS_COLUMNS};
use crate::recognise::{AnyRow, Kind};

/// The lists whose codes are exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Codes {
    Of(Kind),
    All,
}

/// What a code of `channel` means there: its own meaning, or that of the common table.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    pub channel: Channel,
    pub row: AnyRow,
}

impl FromStr for Codes {
    type Err = ParseError;

    fn from_str(id: &str) -> Result<Self, ParseError> {
        if id == "all" { Ok(Self::All) } else { id.parse().map(Self::Of) }
    }
}

impl Codes {
    /// Parses the option `--codes`.
    pub fn parser() -> impl TypedValueParser<Value = Self> {
        PossibleValuesParser::new(Kind::ids().chain(["all"])).try_map(|id| id.parse())
    }

    /// Only mPaaS's tables. Their rows have a number, and no list is needed to find one.
    pub fn is_mpaas(self) -> bool {
        self == Self::Of(Kind::Mpaas)
    }

    pub fn has_mpaas(self) -> bool {
        self.is_mpaas() || self == Self::All
    }

    pub fn has(self, kind: ListKind) -> bool {
        self == Self::Of(Kind::Vendor(kind)) || self == Self::All
    }

    /// The kinds of the vendors' lists.
    pub fn kinds(self) -> impl Iterator<Item = &'static ListKind> {
        ListKind::ALL.iter().filter(move |kind| self.has(**kind))
    }

    /// The ids of the kinds, mPaaS's among them.
    pub fn kind_ids(self) -> impl Iterator<Item = &'static str> {
        self.has_mpaas().then_some(Kind::Mpaas.id()).into_iter().chain(self.kinds().map(ListKind::id))
    }

    /// The vendors' lists.
    pub fn lists(self) -> impl Iterator<Item = List> {
        List::ALL.iter().copied().filter(move |list| self.has(list.kind()))
    }

    /// The option as it is written in a command, with a blank before it; empty for the default.
    pub fn option(self) -> String {
        match self {
            Self::Of(Kind::Mpaas) => String::new(),
            Self::Of(Kind::Vendor(kind)) => format!(" --codes {kind}"),
            Self::All => " --codes all".to_owned(),
        }
    }

    /// The name of the table. Rows that have another key are in another table, so that no query that joins on the first key
    /// gets a wrong answer from the second.
    pub fn table(self) -> &'static str {
        if self.is_mpaas() { "push_status" } else { "push_status_lists" }
    }

    /// The columns that identify a row.
    pub fn key(self) -> &'static [&'static str] {
        if self.is_mpaas() { &["channel", "code"] } else { &["channel", "list", "wire"] }
    }

    pub fn columns(self) -> &'static [Column] {
        if self.is_mpaas() { MPAAS_COLUMNS } else { LIST_COLUMNS }
    }

    /// All rows. Those of mPaaS come first, by channel: those of the channel's own table, then those that it inherits.
    pub fn rows(self) -> impl Iterator<Item = Entry> {
        let mpaas = Channel::ALL.iter().filter(move |_| self.has_mpaas()).flat_map(|&channel| {
            let inherited =
                own(Channel::Common).filter(move |common| channel != Channel::Common && resolves_to(channel, *common));
            own(channel).chain(inherited).map(move |status| Entry { channel, row: status.into() })
        });
        let vendor = self.lists().flat_map(List::statuses);
        mpaas.chain(vendor.map(|status| Entry { channel: status.list().channel(), row: status.into() }))
    }
}

fn resolves_to(channel: Channel, common: PushStatus) -> bool {
    PushStatus::resolve(channel, common.code()) == common
}

/// The rows of the channel's own table.
pub fn own(channel: Channel) -> impl Iterator<Item = PushStatus> {
    PushStatus::all().filter(move |status| status.channel() == channel)
}

impl Entry {
    pub fn cells(self, codes: Codes) -> impl Iterator<Item = super::columns::Cell> {
        codes.columns().iter().map(move |column| (column.cell)(self))
    }

    /// The key as one text: `channel:code` or `channel:list:wire`.
    pub fn key(self, codes: Codes) -> String {
        let list = if codes.is_mpaas() { String::new() } else { format!("{}:", self.row.kind()) };
        format!("{}:{list}{}", self.channel, self.row.wire())
    }
}

/// What the library says of a code that `channel` neither lists nor inherits.
pub fn unlisted_in(channel: Channel) -> PushStatus {
    let first = (0..).map(|code| PushStatus::resolve(channel, code)).find(|status| !status.is_listed());
    first.unwrap_or(PushStatus::resolve(channel, i64::MAX))
}

/// As [`unlisted_in`], of any channel: only their descriptions differ. What the library says of a vendor's code has the same
/// name, action and verdict.
pub fn unlisted() -> PushStatus {
    unlisted_in(Channel::Common)
}
