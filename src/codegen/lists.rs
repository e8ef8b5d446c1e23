//! The vendors' own lists: their registry, and the table of each.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::model::{Channel, Confidence, List, ListKind, ListRow, Token, WireType};
use super::problem::{Problem, allowed, quoted};
use super::records::{Ignored, RecordPlace, for_each};
use super::registries::Ids;
use super::rules;

/// The folder of the lists in the folder of tables.
pub const FOLDER: &str = "vendor";
pub const LISTS: &str = "vendor/lists.csv";

pub const LIST_HEADER: &[&str] = &["list", "enum", "channel", "kind", "wire", "title", "doc_url"];
pub const LIST_ROW_HEADER: &[&str] = &[
    "wire",
    "name",
    "aliases",
    "action",
    "token",
    "http_status",
    "description",
    "note",
    "same_as",
    "confidence",
    "source",
];

/// The file of a list in the folder of tables.
pub fn list_file(id: &str) -> String {
    format!("{FOLDER}/{id}.csv")
}

#[derive(Deserialize)]
struct ListRecord {
    list: String,
    #[serde(rename = "enum")]
    enum_name: String,
    channel: String,
    kind: String,
    wire: String,
    title: String,
    doc_url: String,
}

/// All lists with their rows. A folder without a registry has no lists.
pub fn lists(folder: &Path, channels: &[Channel], ids: &Ids, problems: &mut Vec<Problem>) -> Vec<List> {
    let files = match list_files(folder) {
        Ok(files) => files,
        Err(problem) => {
            problems.push(problem);
            return Vec::new();
        }
    };
    if files.is_empty() {
        return Vec::new();
    }
    let (mut lists, mut seen) = (Vec::new(), Seen::default());
    let read = for_each(folder, LISTS, LIST_HEADER, problems, |record: ListRecord, place| {
        seen.ids.push(record.list.clone());
        lists.extend(list(record, channels, &files, &mut seen, place));
    });
    if read.is_some() {
        problems.extend(files.iter().filter_map(|file| orphan(file, &seen.ids)));
    }
    for list in &mut lists {
        list.rows = rows(folder, list, channels, ids, problems);
    }
    lists
}

/// What earlier rows of the registry have taken.
#[derive(Default)]
struct Seen {
    ids: Vec<String>,
    id_lines: BTreeMap<String, usize>,
    enum_lines: BTreeMap<String, usize>,
}

/// The files of lists, sorted; none if there is no folder of them.
fn list_files(folder: &Path) -> Result<Vec<String>, Problem> {
    let entries = match fs::read_dir(folder.join(FOLDER)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries,
    };
    let names = entries.and_then(|entries| {
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<Result<Vec<_>, _>>()
    });
    let mut names = names.map_err(|error| Problem {
        file: format!("codes/{FOLDER}"),
        line: None,
        column: None,
        message: format!("cannot be read ({error}): it must be the folder of lists.csv and one table per list"),
    })?;
    names.retain(|name| name.ends_with(".csv"));
    names.sort();
    Ok(names.into_iter().map(|name| format!("{FOLDER}/{name}")).collect())
}

/// The problem of a file that no row of the registry is for.
fn orphan(file: &str, ids: &[String]) -> Option<Problem> {
    let known: Vec<_> = ids.iter().map(|id| list_file(id)).collect();
    (file != LISTS && !known.iter().any(|known| known == file)).then(|| Problem {
        file: format!("codes/{file}"),
        line: None,
        column: None,
        message: format!(
            "no row of codes/{LISTS} is for this list: add one, or remove the file. {}",
            allowed(file, "lists", known.iter().map(String::as_str))
        ),
    })
}

/// A list without its rows, if its cells follow the rules.
fn list(
    record: ListRecord,
    channels: &[Channel],
    files: &[String],
    seen: &mut Seen,
    place: &mut RecordPlace,
) -> Option<List> {
    let id = place.check("list", rules::list_id(&record.list));
    if let Some(id) = &id {
        place.check_unique("list", &quoted(id), id.clone(), &mut seen.id_lines);
        if !files.contains(&list_file(id)) {
            let message = format!(
                "list {} has no table: add codes/{} with the header {}, or remove this row",
                quoted(id),
                list_file(id),
                LIST_ROW_HEADER.join(",")
            );
            place.report("list", message);
        }
    }
    let enum_name = place.check("enum", rules::list_enum_name(&record.enum_name));
    if let Some(name) = &enum_name {
        place.check_unique("enum", &quoted(name), name.to_ascii_lowercase(), &mut seen.enum_lines);
    }
    let channel_ids: Vec<_> = channels.iter().map(|channel| channel.id.as_str()).collect();
    let channel = place.check("channel", rules::known(&record.channel, "channels", Some(&channel_ids)));
    let kind = place.check("kind", rules::known(&record.kind, "kinds", Some(&ListKind::ALL.map(ListKind::id))));
    let wire = place.check("wire", rules::known(&record.wire, "wire types", Some(&WireType::ALL.map(WireType::id))));
    let title = place.check("title", rules::required(&record.title));
    let doc_url = place.check("doc_url", rules::url(&record.doc_url));
    Some(List {
        id: id?,
        enum_name: enum_name?,
        channel: channel?,
        kind: ListKind::ALL[kind?],
        wire: WireType::ALL[wire?],
        title: title?,
        doc_url: doc_url?,
        rows: Vec::new(),
    })
}

#[derive(Deserialize)]
struct RowRecord {
    wire: String,
    name: String,
    aliases: String,
    action: String,
    token: String,
    http_status: String,
    description: String,
    note: String,
    same_as: String,
    confidence: String,
    source: String,
}

/// The rows of one list.
fn rows(folder: &Path, list: &List, channels: &[Channel], ids: &Ids, problems: &mut Vec<Problem>) -> Vec<ListRow> {
    let (mut rows, mut texts) = (Vec::new(), Meanings::default());
    for_each(folder, &list_file(&list.id), LIST_ROW_HEADER, problems, |record: RowRecord, place| {
        rows.extend(row(record, list, channels, ids, &mut texts, place));
    });
    rows
}

/// A row, if its cells follow the rules.
fn row(
    record: RowRecord,
    list: &List,
    channels: &[Channel],
    ids: &Ids,
    texts: &mut Meanings,
    place: &mut RecordPlace,
) -> Option<ListRow> {
    let wire = place.check("wire", rules::wire(&record.wire, list.wire));
    let name = place.check("name", rules::list_variant_name(&record.name));
    let aliases = place.check("aliases", rules::clean(&record.aliases).and_then(rules::words));
    let named =
        [("wire", wire.as_slice()), ("name", name.as_slice()), ("aliases", aliases.as_deref().unwrap_or_default())];
    for (column, text) in named.iter().flat_map(|(column, texts)| texts.iter().map(move |text| (*column, text))) {
        texts.add(place, column, text);
    }
    let action = place.check("action", rules::known(&record.action, "actions", ids.actions.as_deref()));
    let token = place.check("token", rules::token(&record.token));
    let confidence = place.check(
        "confidence",
        rules::known(&record.confidence, "confidences", Some(&Confidence::ALL.map(Confidence::id))),
    );
    let confidence = confidence.map(|index| Confidence::ALL[index]);
    let same_as = place.check("same_as", rules::same_as(&record.same_as, channels));
    if let (Some(action), Some(token)) = (action, token) {
        place.check("token", rules::token_and_action(token, &record.action));
        let twin = same_as.flatten().map(|(channel, row)| &channels[channel].rows[row]);
        if let Some(twin) = twin {
            let is_agreed = ids.actions.is_none() || (twin.action == action && twin.token == token);
            let told = if is_agreed { Ok(()) } else { Err(rules::disagreement(&record.same_as, twin.token)) };
            place.check("same_as", told);
        }
        if let Some(confidence) = confidence {
            let is_twin_dead = twin.is_some_and(|twin| twin.token == Token::Dead);
            place.check("confidence", rules::confidence_of(confidence, token, is_twin_dead));
        }
    }
    let http_statuses = place.check("http_status", rules::http_statuses(&record.http_status));
    let description = place.check("description", rules::required(&record.description));
    let note = place.check("note", rules::note(&record.note, token));
    let sources = place.check("source", rules::known_list(&record.source, "sources", ids.sources.as_deref()));
    Some(ListRow {
        line: place.line,
        wire: wire?,
        name: name?,
        aliases: aliases?,
        action: action?,
        token: token?,
        http_statuses: http_statuses?,
        description: description?,
        note: note?,
        same_as: same_as?,
        confidence: confidence?,
        sources: sources?,
    })
}

/// What the texts of a list mean: each must mean one row. Case, `-`, `_` and blanks make no difference, except for a text
/// without a letter, which means only itself.
#[derive(Default)]
struct Meanings {
    /// By folded text: the line, column and spelling that has it.
    seen: BTreeMap<String, (usize, &'static str, String)>,
}

impl Meanings {
    fn add(&mut self, place: &mut RecordPlace, column: &'static str, text: &str) {
        match self.seen.get(&folded(text)) {
            None => _ = self.seen.insert(folded(text), (place.line, column, text.to_owned())),
            Some((line, ..)) if *line == place.line => {}
            Some((line, first_column, first)) if *first_column == column && first == text => {
                place.report(column, format!("duplicate {column} {}, first at line {line}", quoted(text)));
            }
            Some((line, first_column, first)) => {
                let message = format!(
                    "{column} {} reads the same as the {first_column} {} of line {line}, because case, `-`, `_` and blanks are \
                     ignored: make it one row, with the other spelling as an alias",
                    quoted(text),
                    quoted(first)
                );
                place.report(column, message);
            }
        }
    }
}

/// As the library compares: see `src/vendor/wire.rs`.
fn folded(text: &str) -> String {
    if !text.chars().any(char::is_alphabetic) {
        return text.to_owned();
    }
    Ignored::CaseAndSeparators.fold(text)
}
