//! The tables of the page: mPaaS's table of each channel, and the vendors' lists. Both have the same rows here.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::codegen::load::COMMON;
use crate::codegen::model::{Action, Catalogue, Channel, Confidence, List, ListRow, Row, Source, Token};

/// The kind of mPaaS's tables, next to the kinds of the vendors' lists.
pub const MPAAS: &str = "mpaas";

/// A table with its rows.
pub struct Table<'a> {
    /// `huawei` for mPaaS's table, `huawei-receipt` for a vendor's list: what anchors begin with.
    pub id: String,
    /// `mpaas` or the list's id: what the filter calls it.
    pub list: &'a str,
    pub kind: &'static str,
    /// What sets it apart from the channel's other tables: `mPaaS`, `send`, `legacy`. Empty for the common table.
    pub short: &'a str,
    pub title: &'a str,
    pub documentation: Option<Documentation<'a>>,
    pub entries: Vec<Entry<'a>>,
    /// One for each action.
    pub counts: Vec<ActionCount<'a>>,
}

/// A row with what it refers to.
#[derive(Clone)]
pub struct Entry<'a> {
    pub channel: &'a Channel,
    pub anchor: String,
    /// As it is sent.
    pub code: String,
    pub name: &'a str,
    label: Option<&'a str>,
    pub aliases: &'a [String],
    pub http_statuses: &'a [u16],
    pub action: &'a Action,
    pub token: Token,
    pub description: &'a str,
    pub explanation: Option<&'a str>,
    pub note: Option<&'a str>,
    /// The rows of the other kind that say the same.
    pub twins: Vec<Twin<'a>>,
    /// mPaaS's rows have none.
    pub confidence: Option<Confidence>,
    pub sources: Vec<&'a Source>,
}

/// A row that says the same.
#[derive(Clone)]
pub struct Twin<'a> {
    pub anchor: String,
    pub table: &'a str,
    pub code: String,
}

/// The rows of a table that have the same action.
pub struct ActionCount<'a> {
    pub action: &'a Action,
    pub count: usize,
    pub dead: usize,
    pub suspect: usize,
}

/// A page of documentation, and whose page it is.
pub struct Documentation<'a> {
    pub url: &'a str,
    pub owner: String,
}

impl<'a> Table<'a> {
    /// mPaaS's table of a channel.
    pub fn mpaas(catalogue: &'a Catalogue, index: usize) -> Self {
        let channel = &catalogue.channels[index];
        let entries = channel.rows.iter().enumerate();
        let entries: Vec<_> =
            entries.map(|(place, row)| Entry::mpaas(catalogue, channel, row, (index, place))).collect();
        Self {
            id: channel.id.clone(),
            list: MPAAS,
            kind: MPAAS,
            // The common channel's title already says it.
            short: if channel.id == COMMON { "" } else { "mPaaS" },
            title: &channel.title,
            documentation: None,
            counts: counts(catalogue, &entries),
            entries,
        }
    }

    pub fn vendor(catalogue: &'a Catalogue, list: &'a List) -> Self {
        let channel = &catalogue.channels[list.channel];
        let entries: Vec<_> = list.rows.iter().map(|row| Entry::vendor(catalogue, list, row)).collect();
        let start = channel.id.replace('_', "-") + "-";
        Self {
            id: list.id.clone(),
            list: &list.id,
            kind: list.kind.id(),
            short: list.id.strip_prefix(&start).unwrap_or(&list.id),
            title: &list.title,
            documentation: list.doc_url.as_deref().map(|url| Documentation::new(catalogue, url)),
            counts: counts(catalogue, &entries),
            entries,
        }
    }

    /// What the address of the table's rows asks for.
    pub fn query(&self) -> String {
        if self.kind == MPAAS { format!("channel={}&list={MPAAS}", self.id) } else { format!("list={}", self.id) }
    }
}

impl<'a> Entry<'a> {
    fn mpaas(catalogue: &'a Catalogue, channel: &'a Channel, row: &'a Row, place: (usize, usize)) -> Self {
        let twin = |(list, row): (&'a List, &ListRow)| Twin {
            anchor: list_anchor(&list.id, &row.wire),
            table: &list.title,
            code: row.wire.clone(),
        };
        let rows = catalogue.lists.iter().flat_map(|list| list.rows.iter().map(move |row| (list, row)));
        Self {
            channel,
            anchor: anchor(&channel.id, row.code),
            code: row.code.to_string(),
            name: &row.name,
            label: row.label.as_deref(),
            aliases: &[],
            http_statuses: &[],
            action: &catalogue.actions[row.action],
            token: row.token,
            description: &row.description,
            explanation: row.explanation.as_deref(),
            note: row.note.as_deref(),
            twins: rows.filter(|(_, row)| row.same_as == Some(place)).map(twin).collect(),
            confidence: None,
            sources: sources(catalogue, &row.sources),
        }
    }

    fn vendor(catalogue: &'a Catalogue, list: &'a List, row: &'a ListRow) -> Self {
        let twin = |(channel, place): (usize, usize)| {
            let channel = &catalogue.channels[channel];
            let code = channel.rows[place].code;
            Twin { anchor: anchor(&channel.id, code), table: &channel.title, code: code.to_string() }
        };
        Self {
            channel: &catalogue.channels[list.channel],
            anchor: list_anchor(&list.id, &row.wire),
            code: row.wire.clone(),
            name: &row.name,
            label: None,
            aliases: &row.aliases,
            http_statuses: &row.http_statuses,
            action: &catalogue.actions[row.action],
            token: row.token,
            description: &row.description,
            explanation: None,
            note: row.note.as_deref(),
            twins: row.same_as.map(twin).into_iter().collect(),
            confidence: Some(row.confidence),
            sources: sources(catalogue, &row.sources),
        }
    }

    /// The vendor's identifier, if it says more than the name.
    pub fn label(&self) -> Option<&str> {
        self.label.filter(|label| *label != self.name)
    }
}

impl ActionCount<'_> {
    /// The gravest verdict among the rows.
    pub fn token(&self) -> Token {
        match (self.dead, self.suspect) {
            (0, 0) => Token::Unaffected,
            (0, _) => Token::Suspect,
            _ => Token::Dead,
        }
    }
}

impl<'a> Documentation<'a> {
    /// The owner is the authority of the source with the same address, with the place; or else only the place. A repository is
    /// named after its place, because its owner may have copied somebody else's page.
    pub fn new(catalogue: &'a Catalogue, url: &'a str) -> Self {
        let address = url.strip_prefix("https://").unwrap_or(url);
        let mut parts = address.split('/');
        let host = parts.next().unwrap_or_default();
        let source = catalogue.sources.iter().find(|source| source.url.as_deref() == Some(url));
        let owner = match (host, source) {
            ("github.com", _) => format!("{host}/{}", parts.next().unwrap_or_default()),
            (_, Some(source)) => format!("{} ({host})", source.authority),
            (_, None) => host.to_owned(),
        };
        Self { url, owner }
    }
}

/// The anchor of a code of mPaaS's. It never changes, so that it can be linked to. `push_status::Anchor` prints the same.
///
/// It is unlike the other ids of the page because it ends in a number.
pub fn anchor(channel: &str, code: i64) -> String {
    format!("{channel}-{code}")
}

/// The same for a code of a vendor's list. A byte that may not be in the fragment of an address is percent-encoded.
pub fn list_anchor(list: &str, wire: &str) -> String {
    const ENCODED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/');
    format!("{list}-{}", utf8_percent_encode(wire, &ENCODED))
}

fn sources<'a>(catalogue: &'a Catalogue, indices: &[usize]) -> Vec<&'a Source> {
    indices.iter().map(|source| &catalogue.sources[*source]).collect()
}

fn counts<'a>(catalogue: &'a Catalogue, entries: &[Entry]) -> Vec<ActionCount<'a>> {
    let count = |action: &'a Action| {
        let rows = || entries.iter().filter(|entry| entry.action.id == action.id);
        let with = |token| rows().filter(|entry| entry.token == token).count();
        ActionCount { action, count: rows().count(), dead: with(Token::Dead), suspect: with(Token::Suspect) }
    };
    catalogue.actions.iter().map(count).collect()
}
