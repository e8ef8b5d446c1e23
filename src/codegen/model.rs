//! The catalogue in memory: what the emitters may rely on. Only `load` builds it, after checking every rule.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase as _;

/// All tables, in the registry's order.
#[derive(Debug, Default)]
pub struct Catalogue {
    pub channels: Vec<Channel>,
    pub actions: Vec<Action>,
    pub sources: Vec<Source>,
    /// The vendors' own lists, in the order of their registry.
    pub lists: Vec<List>,
    /// `None` if there is no table of Chinese texts.
    pub chinese: Option<Chinese>,
}

/// The tables in `zh/`.
#[derive(Debug, Default)]
pub struct Chinese {
    /// By the channel's id and the code.
    pub descriptions: BTreeMap<String, BTreeMap<i64, String>>,
    /// Title and advice, by the action's id.
    pub actions: BTreeMap<String, [String; 2]>,
    /// Title and meaning, by the verdict's id.
    pub verdicts: BTreeMap<String, [String; 2]>,
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

/// A row of `actions.csv`.
#[derive(Debug)]
pub struct Action {
    /// Line in `actions.csv`, from 1.
    pub line: usize,
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

/// A row of `vendor/lists.csv` with its table.
#[derive(Debug)]
pub struct List {
    pub id: String,
    /// The enum's name, which is also the variant in the library's `List`.
    pub enum_name: String,
    /// Index into `Catalogue::channels`.
    pub channel: usize,
    pub kind: ListKind,
    pub wire: WireType,
    pub title: String,
    pub doc_url: Option<String>,
    pub rows: Vec<ListRow>,
}

/// A row of `vendor/<list>.csv`.
#[derive(Debug)]
pub struct ListRow {
    /// Line in the table's file, from 1.
    pub line: usize,
    /// The code exactly as the vendor sends it.
    pub wire: String,
    pub name: String,
    pub aliases: Vec<String>,
    /// Index into `Catalogue::actions`.
    pub action: usize,
    pub token: Token,
    pub http_statuses: Vec<u16>,
    pub description: String,
    pub note: Option<String>,
    /// The row of mPaaS's that says the same: indices into `Catalogue::channels` and the channel's rows.
    pub same_as: Option<(usize, usize)>,
    pub confidence: Confidence,
    /// Indices into `Catalogue::sources`.
    pub sources: Vec<usize>,
}

/// A closed set of words in a column, each with the variant of the library's enum.
macro_rules! words {
    ($(#[$docs:meta])* $name:ident { $($variant:ident = $id:literal,)* }) => {
        $(#[$docs])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $($variant,)*
        }

        impl $name {
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$variant),*];

            /// The word in the column.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// The variant of the library's enum with these words.
            pub const fn variant(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)* }
            }
        }
    };
}

words! {
    /// What a code says about the token it was sent to: the library's `TokenVerdict`.
    Token { Dead = "dead", Suspect = "suspect", Unaffected = "unaffected", Alive = "alive", }
}
words! {
    /// What kind of answer a list is for.
    ListKind { Send = "send", Token = "token", Receipt = "receipt", Http = "http", }
}
words! {
    /// Whether every code of a list is an integer.
    WireType { Integer = "integer", Text = "text", }
}
words! {
    /// How sure a row of a list is, the surest first.
    Confidence { Primary = "primary", Sdk = "sdk", Copy = "copy", Secondary = "secondary", }
}
