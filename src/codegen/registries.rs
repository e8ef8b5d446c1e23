//! The registries that the tables refer to: channels, actions and sources.

use std::collections::BTreeMap;
use std::path::Path;

use heck::ToUpperCamelCase as _;
use serde::Deserialize;

use super::load::{COMMON, NAMED_ACTIONS, table_name};
use super::model::{Action, Channel, Source};
use super::problem::{Problem, quoted};
use super::records::{Ignored, RecordPlace, UniqueTexts, for_each};
use super::rules;
use super::table::ROW_HEADER;

pub const CHANNELS: &str = "channels.csv";
pub const ACTIONS: &str = "actions.csv";
pub const SOURCES: &str = "sources.csv";

const CHANNEL_HEADER: &[&str] = &["channel", "enum", "title", "page_heading", "page_columns", "aliases", "doc_url"];
const ACTION_HEADER: &[&str] = &["action", "title", "retryable", "advice"];
const SOURCE_HEADER: &[&str] = &["source", "authority", "title", "url", "seen"];

/// The header of a registry; `None` for any other file.
pub fn header(name: &str) -> Option<&'static [&'static str]> {
    match name {
        CHANNELS => Some(CHANNEL_HEADER),
        ACTIONS => Some(ACTION_HEADER),
        SOURCES => Some(SOURCE_HEADER),
        _ => None,
    }
}

/// The ids that a row may refer to; `None` if the registry cannot be read, and nothing can be said about an id.
pub struct Ids {
    pub actions: Option<Vec<String>>,
    pub sources: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct ChannelRecord {
    channel: String,
    #[serde(rename = "enum")]
    enum_name: String,
    title: String,
    page_heading: String,
    page_columns: String,
    aliases: String,
    doc_url: String,
}

/// The registry of channels, without their rows; and the ids that it names, whatever else is wrong with them.
pub fn channels(folder: &Path, files: &[String], problems: &mut Vec<Problem>) -> (Vec<Channel>, Option<Vec<String>>) {
    let (mut channels, mut ids) = (Vec::new(), Vec::new());
    let (mut enums, mut texts) = (BTreeMap::new(), UniqueTexts::new(Ignored::CaseAndSeparators));
    let read = for_each(folder, CHANNELS, CHANNEL_HEADER, problems, |record: ChannelRecord, place| {
        if let Some(name) = place.check("enum", rules::enum_name(&record.enum_name)) {
            place.check_unique("enum", &quoted(&name), name, &mut enums);
        }
        ids.push(record.channel.clone());
        channels.extend(channel(record, files, &mut texts, place));
    });
    let ids = read.map(|()| ids);
    require(CHANNELS, "channel", ids.as_deref(), &[COMMON], problems);
    (channels, ids)
}

/// A channel, if its cells follow the rules; the enum's name is checked by the caller, which knows the others.
fn channel(
    record: ChannelRecord,
    files: &[String],
    texts: &mut UniqueTexts,
    place: &mut RecordPlace,
) -> Option<Channel> {
    let id = place.check("channel", rules::channel_id(&record.channel));
    if id.as_ref().is_some_and(|id| !files.contains(&table_name(id))) {
        let message = format!(
            "channel {} has no table: add codes/{} with the header {}, or remove this row",
            quoted(&record.channel),
            table_name(&record.channel),
            ROW_HEADER.join(",")
        );
        place.report("channel", message);
    }
    let title = place.check("title", rules::required(&record.title));
    let page_heading = place.check("page_heading", rules::clean(&record.page_heading));
    let page_columns = place.check("page_columns", rules::page_columns(&record.page_columns));
    let aliases = place.check("aliases", rules::clean(&record.aliases).and_then(rules::words));
    let doc_url = place.check("doc_url", rules::url(&record.doc_url));
    let named = [("channel", &id), ("title", &title)].map(|(column, text)| (column, text.as_slice()));
    for (column, names) in named.into_iter().chain([("aliases", aliases.as_deref().unwrap_or_default())]) {
        names.iter().for_each(|name| texts.add(place, column, name));
    }
    Some(Channel {
        id: id?,
        enum_name: record.enum_name,
        title: title?,
        page_heading: page_heading?.to_owned(),
        page_columns: page_columns?,
        aliases: aliases?,
        doc_url: doc_url?,
        rows: Vec::new(),
    })
}

/// Reports the ids that the code names and that a registry does not have, if it could be read.
fn require(name: &str, column: &'static str, ids: Option<&[String]>, needed: &[&str], problems: &mut Vec<Problem>) {
    for needed in needed.iter().filter(|needed| ids.is_some_and(|ids| !ids.iter().any(|id| id == **needed))) {
        let message =
            format!("{column} {} is missing: the library's Rust code uses it, so add its row", quoted(needed));
        problems.push(Problem { file: format!("codes/{name}"), line: None, column: Some(column), message });
    }
}

#[derive(Deserialize)]
struct ActionRecord {
    action: String,
    title: String,
    retryable: String,
    advice: String,
}

/// The registry of actions, and the ids that it names.
pub fn actions(folder: &Path, problems: &mut Vec<Problem>) -> (Vec<Action>, Option<Vec<String>>) {
    let (mut actions, mut ids, mut seen) = (Vec::new(), Vec::new(), BTreeMap::new());
    let read = for_each(folder, ACTIONS, ACTION_HEADER, problems, |record: ActionRecord, place| {
        let id = place.check("action", rules::action_id(&record.action));
        let title = place.check("title", rules::required(&record.title));
        let retryable = place.check("retryable", rules::retryable(&record.retryable, &record.action));
        let advice = place.check("advice", rules::required(&record.advice));
        if let Some(id) = &id {
            // By variant, because `a_1` and `a1` have the same one.
            place.check_unique("action", &quoted(id), id.to_upper_camel_case(), &mut seen);
        }
        ids.push(record.action);
        if let (Some(id), Some(title), Some(retryable), Some(advice)) = (id, title, retryable, advice) {
            actions.push(Action { line: place.line, id, title, retryable, advice });
        }
    });
    let ids = read.map(|()| ids);
    require(ACTIONS, "action", ids.as_deref(), &NAMED_ACTIONS, problems);
    (actions, ids)
}

#[derive(Deserialize)]
struct SourceRecord {
    source: String,
    authority: String,
    title: String,
    url: String,
    seen: String,
}

/// The registry of sources, and the ids that it names.
pub fn sources(folder: &Path, problems: &mut Vec<Problem>) -> (Vec<Source>, Option<Vec<String>>) {
    let (mut sources, mut ids, mut seen) = (Vec::new(), Vec::new(), BTreeMap::new());
    let read = for_each(folder, SOURCES, SOURCE_HEADER, problems, |record: SourceRecord, place| {
        let id = place.check("source", rules::source_id(&record.source));
        let authority = place.check("authority", rules::required(&record.authority));
        let title = place.check("title", rules::required(&record.title));
        let url = place.check("url", rules::url(&record.url));
        let date = place.check("seen", rules::seen(&record.seen));
        if let Some(id) = &id {
            place.check_unique("source", &quoted(id), id.clone(), &mut seen);
        }
        ids.push(record.source);
        if let (Some(id), Some(authority), Some(title), Some(url), Some(seen)) = (id, authority, title, url, date) {
            sources.push(Source { line: place.line, id, authority, title, url, seen });
        }
    });
    (sources, read.map(|()| ids))
}
