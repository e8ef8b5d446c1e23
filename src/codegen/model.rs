//! The catalogue in memory: what the emitters may rely on. Only `load` builds it, after checking every rule.

use heck::ToUpperCamelCase as _;

/// All tables, in the registry's order.
#[derive(Debug)]
pub struct Catalogue {
    pub channels: Vec<Channel>,
    pub actions: Vec<Action>,
    pub sources: Vec<Source>,
}

/// A row of `channels.csv` with its table.
#[derive(Debug)]
pub struct Channel {
    pub id: String,
    /// The enum's name: `HuaweiStatus`.
    pub enum_name: String,
    pub title: String,
    /// The heading of the channel's section on the vendor's page; may be empty.
    pub page_heading: String,
    /// What the columns of that section mean, by the names of the table's columns.
    pub page_columns: Vec<String>,
    pub aliases: Vec<String>,
    pub doc_url: Option<String>,
    pub rows: Vec<Row>,
}

impl Channel {
    /// The name in `Channel` and `PushStatus`: the enum's name without `Status`.
    pub fn variant(&self) -> &str {
        self.enum_name.strip_suffix(ENUM_SUFFIX).unwrap_or(&self.enum_name)
    }
}

/// What every enum's name ends with.
pub const ENUM_SUFFIX: &str = "Status";

/// A row of `codes/<channel>.csv`. Empty optional cells are `None`.
#[derive(Debug)]
pub struct Row {
    /// Line in the table's file, from 1.
    pub line: usize,
    pub code: i64,
    pub name: String,
    /// Index into `Catalogue::actions`.
    pub action: usize,
    pub token: Token,
    pub label: Option<String>,
    pub description: String,
    pub explanation: Option<String>,
    pub note: Option<String>,
    /// Indices into `Catalogue::sources`, the text's authority first.
    pub sources: Vec<usize>,
}

/// What a code says about the token it was sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token {
    Dead,
    Suspect,
    Unaffected,
    Alive,
}

impl Token {
    pub const ALL: [Self; 4] = [Self::Dead, Self::Suspect, Self::Unaffected, Self::Alive];

    /// The word in the `token` column.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Dead => "dead",
            Self::Suspect => "suspect",
            Self::Unaffected => "unaffected",
            Self::Alive => "alive",
        }
    }

    /// The variant of the library's `TokenVerdict`.
    pub const fn variant(self) -> &'static str {
        match self {
            Self::Dead => "Dead",
            Self::Suspect => "Suspect",
            Self::Unaffected => "Unaffected",
            Self::Alive => "Alive",
        }
    }
}

/// A row of `actions.csv`.
#[derive(Debug)]
pub struct Action {
    pub id: String,
    pub title: String,
    pub retryable: bool,
    pub advice: String,
}

impl Action {
    /// The variant's name: `fix_request` is `FixRequest`.
    pub fn variant(&self) -> String {
        self.id.to_upper_camel_case()
    }
}

/// A row of `sources.csv`.
#[derive(Debug)]
pub struct Source {
    /// Line in `sources.csv`, from 1.
    pub line: usize,
    pub id: String,
    pub authority: String,
    pub title: String,
    pub url: Option<String>,
    pub seen: Option<String>,
}
