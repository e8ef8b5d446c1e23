//! What the template shows: the catalogue with its counts, its shared numbers and the codes that it no longer has.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;

use crate::codegen::load::INVESTIGATE;
use crate::codegen::model::{Action, Catalogue, Channel, Row, Source, Token};
use crate::diff::Kind;
use crate::release_notes::Release;

/// The whole page.
#[derive(Template)]
#[template(path = "page.html")]
pub struct Page<'a> {
    style: &'static str,
    script: &'static str,
    actions: Vec<Counted<&'a Action>>,
    tokens: Vec<Counted<Token>>,
    channels: Vec<ChannelSection<'a>>,
    shared: Vec<Shared<'a>>,
    retired: Vec<Retired<'a>>,
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

/// A channel with its rows.
struct ChannelSection<'a> {
    channel: &'a Channel,
    entries: Vec<Entry<'a>>,
    /// One for each action.
    counts: Vec<ActionCount<'a>>,
}

/// The rows of a channel that have the same action.
struct ActionCount<'a> {
    action: &'a Action,
    count: usize,
    dead: usize,
    suspect: usize,
}

/// A row with what it refers to.
#[derive(Clone)]
struct Entry<'a> {
    channel: &'a Channel,
    row: &'a Row,
    action: &'a Action,
    sources: Vec<&'a Source>,
}

/// A number that several channels list.
struct Shared<'a> {
    code: i64,
    entries: Vec<Entry<'a>>,
}

/// A code that was released and is listed no more: links to it still arrive.
struct Retired<'a> {
    channel: &'a str,
    code: i64,
    name: &'a str,
}

impl<'a> Page<'a> {
    pub fn new(catalogue: &'a Catalogue, releases: &'a [Release]) -> Self {
        let channels: Vec<_> =
            catalogue.channels.iter().map(|channel| ChannelSection::new(catalogue, channel)).collect();
        let entries = || channels.iter().flat_map(|section| &section.entries);
        let count = |has: &dyn Fn(&Entry) -> bool| entries().filter(|entry| has(entry)).count();
        let by_action = |value: &'a Action| Counted { count: count(&|entry| entry.action.id == value.id), value };
        let by_token = |value: Token| Counted { count: count(&|entry| entry.row.token == value), value };
        let unlisted = catalogue.actions.iter().find(|action| action.id == INVESTIGATE);
        Self {
            style: include_str!("page.css"),
            script: include_str!("page.js"),
            actions: catalogue.actions.iter().map(by_action).collect(),
            tokens: Token::ALL.into_iter().map(by_token).collect(),
            shared: shared(entries()),
            retired: retired(entries(), releases),
            count: entries().count(),
            unlisted: unlisted.map_or("", |action| &action.advice),
            channels,
        }
    }
}

impl<'a> ChannelSection<'a> {
    fn new(catalogue: &'a Catalogue, channel: &'a Channel) -> Self {
        let entry = |row: &'a Row| Entry {
            channel,
            row,
            action: &catalogue.actions[row.action],
            sources: row.sources.iter().map(|source| &catalogue.sources[*source]).collect(),
        };
        let count = |(index, action)| {
            let rows = || channel.rows.iter().filter(|row| row.action == index);
            let with = |token| rows().filter(|row| row.token == token).count();
            ActionCount { action, count: rows().count(), dead: with(Token::Dead), suspect: with(Token::Suspect) }
        };
        Self {
            channel,
            entries: channel.rows.iter().map(entry).collect(),
            counts: catalogue.actions.iter().enumerate().map(count).collect(),
        }
    }
}

impl ActionCount<'_> {
    /// The gravest verdict among the rows.
    fn token(&self) -> Token {
        match (self.dead, self.suspect) {
            (0, 0) => Token::Unaffected,
            (0, _) => Token::Suspect,
            _ => Token::Dead,
        }
    }
}

impl Entry<'_> {
    /// What never changes for a code, so that it can be linked to. `push_status::Anchor` prints the same.
    fn anchor(&self) -> String {
        anchor(&self.channel.id, self.row.code)
    }

    /// The vendor's identifier, where it says more than the name.
    fn label(&self) -> Option<&str> {
        self.row.label.as_deref().filter(|label| *label != self.row.name)
    }
}

impl Shared<'_> {
    /// Whether the channel decides what to do.
    fn differs(&self) -> bool {
        self.distinct(|entry| (&entry.action.id, entry.row.token.id())) > 1
    }

    /// Whether the channels call it alike.
    fn is_one_name(&self) -> bool {
        self.distinct(|entry| &entry.row.name) == 1
    }

    fn distinct<'s, T: Ord>(&'s self, value: impl Fn(&'s Entry<'s>) -> T) -> usize {
        self.entries.iter().map(value).collect::<BTreeSet<_>>().len()
    }
}

impl Retired<'_> {
    fn anchor(&self) -> String {
        anchor(self.channel, self.code)
    }
}

/// Unlike any other id of the page, as it ends in a number.
fn anchor(channel: &str, code: i64) -> String {
    format!("{channel}-{code}")
}

/// By number, the channels in the registry's order.
fn shared<'a: 'b, 'b>(entries: impl Iterator<Item = &'b Entry<'a>>) -> Vec<Shared<'a>> {
    let mut by_code: BTreeMap<i64, Vec<Entry<'a>>> = BTreeMap::new();
    for entry in entries {
        by_code.entry(entry.row.code).or_default().push(entry.clone());
    }
    by_code.retain(|_, entries| entries.len() > 1);
    by_code.into_iter().map(|(code, entries)| Shared { code, entries }).collect()
}

/// What the releases added that is no longer there, by channel and number.
fn retired<'a: 'b, 'b>(entries: impl Iterator<Item = &'b Entry<'a>>, releases: &'a [Release]) -> Vec<Retired<'a>> {
    let added = releases.iter().flat_map(|release| &release.changes).filter(|change| change.kind == Kind::Added);
    let mut names: BTreeMap<_, _> =
        added.filter_map(|change| Some(((change.table.as_str(), change.code?), change.name.as_str()))).collect();
    for entry in entries {
        names.remove(&(entry.channel.id.as_str(), entry.row.code));
    }
    names.into_iter().map(|((channel, code), name)| Retired { channel, code, name }).collect()
}
