//! From the folder of tables to a checked [`Catalogue`], or to every problem in every file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use csv::StringRecord;
use heck::ToUpperCamelCase as _;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::csv_file;
use super::model::{Action, Catalogue, Channel, Row, Source};
use super::problem::{Problem, allowed, quoted};
use super::rules::{self, Checked};

pub const CHANNELS: &str = "channels.csv";
pub const ACTIONS: &str = "actions.csv";
pub const SOURCES: &str = "sources.csv";
const REGISTRIES: [&str; 3] = [CHANNELS, ACTIONS, SOURCES];

const CHANNEL_HEADER: &[&str] = &["channel", "enum", "title", "page_heading", "page_columns", "aliases", "doc_url"];
const ACTION_HEADER: &[&str] = &["action", "title", "retryable", "advice"];
const SOURCE_HEADER: &[&str] = &["source", "authority", "title", "url", "seen"];
pub const ROW_HEADER: &[&str] =
    &["code", "name", "action", "token", "label", "description", "explanation", "note", "source"];

/// The channel whose codes any other channel may return.
pub const COMMON: &str = "common";
/// The action of a code that no table lists.
pub const INVESTIGATE: &str = "investigate";
/// The action of a message that is done; the only one that goes with an `alive` token.
pub const DONE: &str = "done";
/// The action of every dead token, and of no other.
pub const REMOVE_TOKEN: &str = "remove_token";
/// The action that only a suspect token has.
pub const CONFIRM_TOKEN: &str = "confirm_token";
/// The actions that the code of the library and of the command line names.
pub const NAMED_ACTIONS: [&str; 6] = [DONE, "wait", "inspect", REMOVE_TOKEN, CONFIRM_TOKEN, INVESTIGATE];

/// Reads and checks all tables in `folder`.
pub fn load(folder: &Path) -> Result<Catalogue, Vec<Problem>> {
    let files = table_files(folder).map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    let (channels, channel_ids) = channels(folder, &files, &mut problems);
    let (actions, action_ids) = actions(folder, &mut problems);
    let (sources, source_ids) = sources(folder, &mut problems);
    let registries = Registries { actions: action_ids, sources: source_ids };
    // Every table is read, whatever is wrong with its row in the registry; a missing one is reported there.
    let mut tables = BTreeMap::new();
    for name in files.iter().filter(|name| !REGISTRIES.contains(&name.as_str())) {
        problems.extend(orphan(name, channel_ids.as_deref()));
        tables.insert(name, rows(folder, name, &registries, &mut problems));
    }
    let channels = channels
        .into_iter()
        .map(|channel| Channel { rows: tables.remove(&table_name(&channel.id)).unwrap_or_default(), ..channel })
        .collect();
    if problems.is_empty() { Ok(Catalogue { channels, actions, sources }) } else { Err(problems) }
}

/// The ids that a row may refer to; `None` where the registry itself cannot be read, and nothing can be said.
struct Registries {
    actions: Option<Vec<String>>,
    sources: Option<Vec<String>>,
}

/// The file name of a channel's table.
pub fn table_name(id: &str) -> String {
    format!("{id}.csv")
}

/// The header of a file in the folder of tables.
pub fn header(name: &str) -> &'static [&'static str] {
    match name {
        CHANNELS => CHANNEL_HEADER,
        ACTIONS => ACTION_HEADER,
        SOURCES => SOURCE_HEADER,
        _ => ROW_HEADER,
    }
}

/// The names of the CSV files in the folder, sorted.
pub fn table_files(folder: &Path) -> Result<Vec<String>, Problem> {
    let names = fs::read_dir(folder).and_then(|entries| {
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<Result<Vec<_>, _>>()
    });
    let mut names = names.map_err(|error| {
        let message = format!(
            "cannot be read ({error}): it must be the folder of {CHANNELS}, {ACTIONS}, {SOURCES} and one table per channel"
        );
        Problem { file: "codes".to_owned(), line: None, column: None, message }
    })?;
    names.retain(|name| name.ends_with(".csv"));
    names.sort();
    Ok(names)
}

/// The problem of a table that no registry row has, unless the registry cannot be read.
fn orphan(name: &str, channel_ids: Option<&[String]>) -> Option<Problem> {
    let tables: BTreeSet<_> = channel_ids?.iter().map(|id| table_name(id)).collect();
    let known = tables.iter().map(String::as_str);
    (!tables.contains(name)).then(|| Problem {
        file: format!("codes/{name}"),
        line: None,
        column: None,
        message: format!(
            "no row of codes/{CHANNELS} has this table: add one, or remove the file ({})",
            allowed(name, "tables", known)
        ),
    })
}

/// The place of a record, and where its problems go.
struct Place<'a> {
    file: String,
    line: usize,
    problems: &'a mut Vec<Problem>,
}

impl Place<'_> {
    /// The checked cell; what its rule says otherwise is reported under the column's name.
    fn check<T>(&mut self, column: &'static str, checked: Checked<T>) -> Option<T> {
        checked.map_err(|message| self.report(column, format!("{column} {message}"))).ok()
    }

    fn report(&mut self, column: &'static str, message: String) {
        self.problems.push(Problem { file: self.file.clone(), line: Some(self.line), column: Some(column), message });
    }

    /// Reports `key` if `seen` has it from an earlier line.
    fn check_unique<K: Ord>(&mut self, column: &'static str, shown: &str, key: K, seen: &mut BTreeMap<K, usize>) {
        match seen.get(&key) {
            Some(first) => self.report(column, format!("duplicate {column} {shown}, first at line {first}")),
            None => _ = seen.insert(key, self.line),
        }
    }
}

/// The records of a file, each with its place; `None` where the file or its header cannot be used.
fn records<T: DeserializeOwned>(
    folder: &Path,
    name: &str,
    header: &'static [&'static str],
    problems: &mut Vec<Problem>,
    mut each: impl FnMut(T, &mut Place),
) -> Option<()> {
    let columns = StringRecord::from(header);
    let first = problems.len();
    for record in csv_file::read(folder, name, header, problems)? {
        let mut place = Place { file: format!("codes/{name}"), line: record.line, problems };
        match record.cells.deserialize(Some(&columns)) {
            Ok(cells) => each(cells, &mut place),
            Err(error) => place.report(header[0], error.to_string()),
        }
    }
    // The shape of all lines was checked before their cells.
    problems[first..].sort_by_key(|problem| problem.line);
    Some(())
}

#[derive(Deserialize)]
struct ChannelCells {
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
fn channels(folder: &Path, files: &[String], problems: &mut Vec<Problem>) -> (Vec<Channel>, Option<Vec<String>>) {
    let (mut channels, mut ids) = (Vec::new(), Vec::new());
    let (mut enums, mut texts) = (BTreeMap::new(), Texts::default());
    let read = records(folder, CHANNELS, CHANNEL_HEADER, problems, |cells: ChannelCells, place| {
        if let Some(name) = place.check("enum", rules::enum_name(&cells.enum_name)) {
            place.check_unique("enum", &quoted(&name), name, &mut enums);
        }
        ids.push(cells.channel.clone());
        channels.extend(channel(cells, files, &mut texts, place));
    });
    let ids = read.map(|()| ids);
    require(CHANNELS, "channel", ids.as_deref(), &[COMMON], problems);
    (channels, ids)
}

/// A channel, if its cells hold what they must; the enum's name is checked by the caller, which knows the others.
fn channel(cells: ChannelCells, files: &[String], texts: &mut Texts, place: &mut Place) -> Option<Channel> {
    let id = place.check("channel", rules::channel_id(&cells.channel));
    if id.as_ref().is_some_and(|id| !files.contains(&table_name(id))) {
        let message = format!(
            "channel {} has no table: add codes/{} with the header {}, or remove this row",
            quoted(&cells.channel),
            table_name(&cells.channel),
            ROW_HEADER.join(",")
        );
        place.report("channel", message);
    }
    let title = place.check("title", rules::required(&cells.title));
    let page_heading = place.check("page_heading", rules::trimmed(&cells.page_heading));
    let page_columns = place.check("page_columns", rules::page_columns(&cells.page_columns));
    let aliases = place.check("aliases", rules::trimmed(&cells.aliases).and_then(rules::words));
    let doc_url = place.check("doc_url", rules::url(&cells.doc_url));
    let named = [("channel", &id), ("title", &title)].map(|(column, text)| (column, text.as_slice()));
    for (column, names) in named.into_iter().chain([("aliases", aliases.as_deref().unwrap_or_default())]) {
        names.iter().for_each(|name| texts.add(place, column, name));
    }
    Some(Channel {
        id: id?,
        enum_name: cells.enum_name,
        title: title?,
        page_heading: page_heading?.to_owned(),
        page_columns: page_columns?,
        aliases: aliases?,
        doc_url: doc_url?,
        rows: Vec::new(),
    })
}

/// Reports what the code names and a registry that could be read does not have.
fn require(name: &str, column: &'static str, ids: Option<&[String]>, needed: &[&str], problems: &mut Vec<Problem>) {
    for needed in needed.iter().filter(|needed| ids.is_some_and(|ids| !ids.iter().any(|id| id == **needed))) {
        let message = format!("{column} {} is missing: the code names it, so add its row", quoted(needed));
        problems.push(Problem { file: format!("codes/{name}"), line: None, column: Some(column), message });
    }
}

/// The texts that a file's records are parsed from, in any case: none may name two records.
#[derive(Default)]
struct Texts {
    /// By case-folded text: the line, column and spelling that has it.
    seen: BTreeMap<String, (usize, &'static str, String)>,
}

impl Texts {
    fn add(&mut self, place: &mut Place, column: &'static str, text: &str) {
        // Folded as the library's parser compares.
        let folded = text.to_ascii_lowercase();
        match self.seen.get(&folded) {
            None => _ = self.seen.insert(folded, (place.line, column, text.to_owned())),
            Some((line, ..)) if *line == place.line => {}
            Some((line, first_column, first)) if *first_column == column && first == text => {
                place.report(column, format!("duplicate {column} {}, first at line {line}", quoted(text)));
            }
            Some((line, first_column, first)) => {
                let message = format!(
                    "{column} {} reads like the {first_column} {} of line {line}: case is ignored, and a text must mean one row",
                    quoted(text),
                    quoted(first)
                );
                place.report(column, message);
            }
        }
    }
}

#[derive(Deserialize)]
struct ActionCells {
    action: String,
    title: String,
    retryable: String,
    advice: String,
}

/// The registry of actions, and the ids that it names.
fn actions(folder: &Path, problems: &mut Vec<Problem>) -> (Vec<Action>, Option<Vec<String>>) {
    let (mut actions, mut ids, mut seen) = (Vec::new(), Vec::new(), BTreeMap::new());
    let read = records(folder, ACTIONS, ACTION_HEADER, problems, |cells: ActionCells, place| {
        let id = place.check("action", rules::action_id(&cells.action));
        let title = place.check("title", rules::required(&cells.title));
        let retryable = place.check("retryable", rules::yes_no(&cells.retryable));
        let advice = place.check("advice", rules::required(&cells.advice));
        if let Some(id) = &id {
            // By variant, which `a_1` and `a1` share.
            place.check_unique("action", &quoted(id), id.to_upper_camel_case(), &mut seen);
        }
        ids.push(cells.action);
        if let (Some(id), Some(title), Some(retryable), Some(advice)) = (id, title, retryable, advice) {
            actions.push(Action { id, title, retryable, advice });
        }
    });
    let ids = read.map(|()| ids);
    require(ACTIONS, "action", ids.as_deref(), &NAMED_ACTIONS, problems);
    (actions, ids)
}

#[derive(Deserialize)]
struct SourceCells {
    source: String,
    authority: String,
    title: String,
    url: String,
    seen: String,
}

/// The registry of sources, and the ids that it names.
fn sources(folder: &Path, problems: &mut Vec<Problem>) -> (Vec<Source>, Option<Vec<String>>) {
    let (mut sources, mut ids, mut seen) = (Vec::new(), Vec::new(), BTreeMap::new());
    let read = records(folder, SOURCES, SOURCE_HEADER, problems, |cells: SourceCells, place| {
        let id = place.check("source", rules::source_id(&cells.source));
        let authority = place.check("authority", rules::required(&cells.authority));
        let title = place.check("title", rules::required(&cells.title));
        let url = place.check("url", rules::url(&cells.url));
        let date = place.check("seen", rules::seen(&cells.seen));
        if let Some(id) = &id {
            place.check_unique("source", &quoted(id), id.clone(), &mut seen);
        }
        ids.push(cells.source);
        if let (Some(id), Some(authority), Some(title), Some(url), Some(seen)) = (id, authority, title, url, date) {
            sources.push(Source { line: place.line, id, authority, title, url, seen });
        }
    });
    (sources, read.map(|()| ids))
}

#[derive(Deserialize)]
struct RowCells {
    code: String,
    name: String,
    action: String,
    token: String,
    label: String,
    description: String,
    explanation: String,
    note: String,
    source: String,
}

/// The rows of one channel's table.
fn rows(folder: &Path, name: &str, registries: &Registries, problems: &mut Vec<Problem>) -> Vec<Row> {
    let (mut rows, mut codes, mut texts) = (Vec::new(), BTreeMap::new(), Texts::default());
    records(folder, name, ROW_HEADER, problems, |cells: RowCells, place| {
        let code = place.check("code", rules::code(&cells.code));
        if let Some(code) = code {
            place.check_unique("code", &cells.code, code, &mut codes);
        }
        if let Some(name) = place.check("name", rules::variant_name(&cells.name)) {
            texts.add(place, "name", &name);
        }
        if let Some(Some(label)) = place.check("label", rules::label(&cells.label, code)) {
            texts.add(place, "label", &label);
        }
        rows.extend(row(code, cells, registries, place));
    });
    rows
}

/// A row, if its cells hold what they must; name and label are checked by the caller, which knows the other rows.
fn row(code: Option<i64>, cells: RowCells, registries: &Registries, place: &mut Place) -> Option<Row> {
    let action = place.check("action", rules::known(&cells.action, "actions", registries.actions.as_deref()));
    let token = place.check("token", rules::token(&cells.token));
    if action.is_some() {
        place.check("token", token.map_or(Ok(()), |token| rules::token_and_action(token, &cells.action)));
    }
    let description = place.check("description", rules::required(&cells.description));
    let explanation = place.check("explanation", rules::optional(&cells.explanation));
    let note = place.check("note", rules::optional(&cells.note));
    let sources = place.check("source", rules::known_list(&cells.source, "sources", registries.sources.as_deref()));
    Some(Row {
        line: place.line,
        code: code?,
        name: cells.name,
        action: action?,
        token: token?,
        label: (!cells.label.is_empty()).then_some(cells.label),
        description: description?,
        explanation: explanation?,
        note: note?,
        sources: sources?,
    })
}
