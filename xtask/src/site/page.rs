//! What the template shows: the catalogue with its counts, its shared numbers and the codes that it no longer has.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;

use crate::codegen::load::INVESTIGATE;
use crate::codegen::model::{Action, Catalogue, Channel, Confidence, ListKind, Source, Token};
use crate::diff::{Change, Kind};
use crate::release_notes::Release;

use super::chinese;
use super::table::{Documentation, Entry, MPAAS, Table, anchor, list_anchor};

/// The page's script: all of its files in one scope.
const SCRIPT: &str = concat!(
    "\"use strict\";\n(() => {\n",
    include_str!("texts.js"),
    include_str!("language.js"),
    include_str!("search.js"),
    include_str!("page.js"),
    "})();\n"
);

/// The whole page.
#[derive(Template)]
#[template(path = "page.html")]
pub struct Page<'a> {
    style: &'static str,
    script: &'static str,
    /// The Chinese texts for the script.
    chinese: String,
    actions: Vec<Counted<&'a Action>>,
    tokens: Vec<Counted<Token>>,
    kinds: Vec<Counted<&'static str>>,
    channels: Vec<ChannelSection<'a>>,
    shared: Vec<Shared<'a>>,
    retired: Vec<Retired<'a>>,
    sources: &'a [Source],
    /// How many rows there are.
    count: usize,
    /// What to do about a code that no table lists.
    unlisted: &'a str,
}

/// A value of a filter, and how many rows have it.
struct Counted<T> {
    value: T,
    count: usize,
}

/// A channel with its tables, mPaaS's first.
struct ChannelSection<'a> {
    channel: &'a Channel,
    documentation: Option<Documentation<'a>>,
    tables: Vec<Table<'a>>,
}

/// A number that mPaaS's tables of several channels list.
struct Shared<'a> {
    code: i64,
    entries: Vec<Entry<'a>>,
}

/// A code that was released and is listed no more: links to it still arrive.
struct Retired<'a> {
    anchor: String,
    table: &'a str,
    code: String,
    name: &'a str,
}

impl<'a> Page<'a> {
    pub fn new(catalogue: &'a Catalogue, releases: &'a [Release]) -> Self {
        let indices = 0..catalogue.channels.len();
        let channels: Vec<_> = indices.map(|index| ChannelSection::new(catalogue, index)).collect();
        let tables = || channels.iter().flat_map(|section| &section.tables);
        let entries = || tables().flat_map(|table| &table.entries);
        let count = |has: &dyn Fn(&Entry) -> bool| entries().filter(|entry| has(entry)).count();
        let by_action = |value: &'a Action| Counted { count: count(&|entry| entry.action.id == value.id), value };
        let by_token = |value: Token| Counted { count: count(&|entry| entry.token == value), value };
        let of_kind = |value: &'static str| {
            let tables = tables().filter(|table| table.kind == value);
            Counted { count: tables.map(|table| table.entries.len()).sum(), value }
        };
        let unlisted = catalogue.actions.iter().find(|action| action.id == INVESTIGATE);
        Self {
            style: include_str!("page.css"),
            script: SCRIPT,
            chinese: chinese::json(catalogue),
            actions: catalogue.actions.iter().map(by_action).collect(),
            tokens: Token::ALL.into_iter().map(by_token).collect(),
            kinds: [MPAAS].into_iter().chain(ListKind::ALL.map(ListKind::id)).map(of_kind).collect(),
            shared: shared(catalogue, tables()),
            retired: retired(entries(), releases),
            sources: &catalogue.sources,
            count: entries().count(),
            unlisted: unlisted.map_or("", |action| &action.advice),
            channels,
        }
    }

    /// How many tables there are.
    fn table_count(&self) -> usize {
        self.channels.iter().map(|section| section.tables.len()).sum()
    }
}

impl<'a> ChannelSection<'a> {
    fn new(catalogue: &'a Catalogue, index: usize) -> Self {
        let channel = &catalogue.channels[index];
        let lists = catalogue.lists.iter().filter(|list| list.channel == index);
        let lists = lists.map(|list| Table::vendor(catalogue, list));
        Self {
            channel,
            documentation: channel.doc_url.as_deref().map(|url| Documentation::new(catalogue, url)),
            tables: [Table::mpaas(catalogue, index)].into_iter().chain(lists).collect(),
        }
    }

    fn count(&self) -> usize {
        self.tables.iter().map(|table| table.entries.len()).sum()
    }
}

impl Shared<'_> {
    /// Whether the channel decides what to do.
    fn differs(&self) -> bool {
        self.distinct(|entry| (&entry.action.id, entry.token.id())) > 1
    }

    /// Whether the channels call it alike.
    fn is_one_name(&self) -> bool {
        self.distinct(|entry| entry.name) == 1
    }

    fn distinct<'s, T: Ord>(&'s self, value: impl Fn(&'s Entry<'s>) -> T) -> usize {
        self.entries.iter().map(value).collect::<BTreeSet<_>>().len()
    }
}

impl<'a> Retired<'a> {
    fn new(change: &'a Change) -> Option<Self> {
        let table = change.table.as_str();
        let (anchor, code) = match (change.code, &change.wire) {
            (Some(code), _) => (anchor(table, code), code.to_string()),
            (None, Some(wire)) => (list_anchor(table, wire), wire.clone()),
            // A table as a whole, or an entry of a registry.
            (None, None) => return None,
        };
        Some(Self { anchor, table, code, name: &change.name })
    }
}

/// What a verdict means for the token.
pub fn meaning(token: &Token) -> &'static str {
    match token {
        Token::Dead => "the code proves that the token is gone",
        Token::Suspect => "confirm before you delete: a configuration mistake gives the same code for every token",
        Token::Unaffected => "keep it: the code says nothing about it",
        Token::Alive => "keep it: the code shows that it was accepted or reached",
    }
}

/// What a confidence means.
fn evidence(confidence: &Confidence) -> &'static str {
    match confidence {
        Confidence::Primary => "the vendor's own text",
        Confidence::Sdk => "the vendor's own code",
        Confidence::Copy => "somebody's copy of the vendor's page",
        Confidence::Secondary => "what other users of the service say",
    }
}

/// By number, the channels in the registry's order.
fn shared<'a: 'b, 'b>(catalogue: &Catalogue, tables: impl Iterator<Item = &'b Table<'a>>) -> Vec<Shared<'a>> {
    let mut by_code: BTreeMap<i64, Vec<Entry<'a>>> = BTreeMap::new();
    for (table, channel) in tables.filter(|table| table.kind == MPAAS).zip(&catalogue.channels) {
        for (entry, row) in table.entries.iter().zip(&channel.rows) {
            by_code.entry(row.code).or_default().push(entry.clone());
        }
    }
    by_code.retain(|_, entries| entries.len() > 1);
    by_code.into_iter().map(|(code, entries)| Shared { code, entries }).collect()
}

/// What the releases added that is no longer there, by anchor. Of several names, the last one that was released.
fn retired<'a: 'b, 'b>(entries: impl Iterator<Item = &'b Entry<'a>>, releases: &'a [Release]) -> Vec<Retired<'a>> {
    let added = releases.iter().rev().flat_map(|release| &release.changes).filter(|change| change.kind == Kind::Added);
    let retired = added.filter_map(Retired::new).map(|retired| (retired.anchor.clone(), retired));
    let mut retired: BTreeMap<_, _> = retired.collect();
    for entry in entries {
        retired.remove(&entry.anchor);
    }
    retired.into_values().collect()
}
