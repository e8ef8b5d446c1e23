//! The vendors' own lists: their registry, and the table of each.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use super::list_rules;
use super::load::csv_files_in;
use super::model::{Channel, Confidence, List, ListKind, ListRow, Token, WireType};
use super::problem::{Problem, allowed, quoted};
use super::records::{Ignored, RecordPlace, UniqueTexts, for_each};
use super::registries::Ids;
use super::rules::{self, Checked};

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

/// The channels that a list may name.
pub struct Channels<'a> {
    /// Those whose row in the registry follows the rules.
    pub valid: &'a [Channel],
    /// All that the registry names; `None` if it cannot be read, and nothing can be said about an id.
    pub ids: Option<&'a [String]>,
    /// Those whose table has problems: nobody can say which rows it should have.
    pub broken: BTreeSet<String>,
}

impl Channels<'_> {
    /// The row that a `same_as` names, as the indices of the channel and of its row. `None` if the cell is empty, or if the
    /// channel's own problems leave open what it names.
    fn row(&self, text: &str) -> Checked<Option<(usize, usize)>> {
        let Some((id, code)) = list_rules::same_as(text)? else { return Ok(None) };
        rules::known(id, "channels", self.ids)?;
        let valid = self.valid.iter().position(|channel| channel.id == id);
        let Some(channel) = valid.filter(|_| !self.broken.contains(id)) else { return Ok(None) };
        match self.valid[channel].rows.iter().position(|row| row.code == code) {
            Some(row) => Ok(Some((channel, row))),
            None => Err(format!("{} is not listed: codes/{id}.csv has no code {code}", quoted(text))),
        }
    }
}

/// What the rules of a row ask of its list; `None` where the registry does not say it.
#[derive(Clone, Copy, Default)]
struct Shape<'a> {
    /// The channel's id.
    channel: Option<&'a str>,
    kind: Option<ListKind>,
    wire: Option<WireType>,
}

/// All lists with their rows. A folder without a registry has no lists.
pub fn lists(folder: &Path, channels: &Channels, ids: &Ids, problems: &mut Vec<Problem>) -> Vec<List> {
    let files = match files(folder) {
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
        lists.extend(list(record, channels, &files, &mut seen, place));
    });
    if read.is_some() {
        problems.extend(files.iter().filter_map(|file| orphan(file, &seen.shapes)));
    }
    // Every table is read, whatever is wrong with its row in the registry; a missing one is reported there.
    let mut tables = BTreeMap::new();
    for file in files.iter().filter(|file| *file != LISTS) {
        let shape = seen.shapes.get(file).copied().unwrap_or_default();
        tables.insert(file, rows(folder, file, shape, channels, ids, problems));
    }
    for list in &mut lists {
        list.rows = tables.remove(&list_file(&list.id)).unwrap_or_default();
    }
    lists
}

/// What earlier rows of the registry have taken.
#[derive(Default)]
struct Seen<'a> {
    /// By the file of the list.
    shapes: BTreeMap<String, Shape<'a>>,
    id_lines: BTreeMap<String, usize>,
    enum_lines: BTreeMap<String, usize>,
}

/// The registry and the tables of the lists, sorted; none if there is no folder of them.
pub fn files(folder: &Path) -> Result<Vec<String>, Problem> {
    csv_files_in(folder, FOLDER, "lists.csv and one table per list")
}

/// The problem of a file that no row of the registry is for.
fn orphan(file: &str, known: &BTreeMap<String, Shape>) -> Option<Problem> {
    (file != LISTS && !known.contains_key(file)).then(|| Problem {
        file: format!("codes/{file}"),
        line: None,
        column: None,
        message: format!(
            "no row of codes/{LISTS} is for this list: add one, or remove the file. {}",
            allowed(file, "lists", known.keys().map(String::as_str))
        ),
    })
}

/// A list without its rows, if its cells follow the rules.
fn list<'a>(
    record: ListRecord,
    channels: &Channels<'a>,
    files: &[String],
    seen: &mut Seen<'a>,
    place: &mut RecordPlace,
) -> Option<List> {
    let index = place.check("channel", rules::known(&record.channel, "channels", channels.ids));
    let known = index.and_then(|index| channels.ids?.get(index));
    let channel = known.and_then(|id| channels.valid.iter().position(|channel| channel.id == *id));
    let id = place.check("list", list_rules::list_id(&record.list, known.map(String::as_str)));
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
    let variant = channel.map(|channel| channels.valid[channel].variant());
    let enum_name = place.check("enum", list_rules::list_enum_name(&record.enum_name, variant));
    if let Some(name) = &enum_name {
        place.check_unique("enum", &quoted(name), name.to_ascii_lowercase(), &mut seen.enum_lines);
    }
    let kind = place.check("kind", rules::known(&record.kind, "kinds", Some(&ListKind::ALL.map(ListKind::id))));
    let kind = kind.map(|kind| ListKind::ALL[kind]);
    let wire = place.check("wire", list_rules::wire_type(&record.wire, kind));
    let title = place.check("title", rules::required(&record.title));
    let doc_url = place.check("doc_url", rules::url(&record.doc_url));
    let shape = Shape { channel: known.map(String::as_str), kind, wire };
    seen.shapes.entry(list_file(&record.list)).or_insert(shape);
    Some(List {
        id: id?,
        enum_name: enum_name?,
        channel: channel?,
        kind: kind?,
        wire: wire?,
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
fn rows(
    folder: &Path,
    file: &str,
    shape: Shape,
    channels: &Channels,
    ids: &Ids,
    problems: &mut Vec<Problem>,
) -> Vec<ListRow> {
    // The lookup has the numbers of the rows in 16 bits.
    const MOST: usize = 1 << 16;
    let (mut rows, mut texts) = (Vec::new(), UniqueTexts::new(Ignored::CaseAndSeparatorsOfWords));
    for_each(folder, file, LIST_ROW_HEADER, problems, |record: RowRecord, place| {
        rows.extend(row(record, shape, channels, ids, &mut texts, place));
    });
    if let Some(ListRow { line, .. }) = rows.get(MOST) {
        let message = format!("this is code {} of the list, and a list can have at most {MOST}", MOST + 1);
        problems.push(Problem { file: format!("codes/{file}"), line: Some(*line), column: None, message });
    }
    rows
}

/// A row, if its cells follow the rules.
fn row(
    record: RowRecord,
    shape: Shape,
    channels: &Channels,
    ids: &Ids,
    texts: &mut UniqueTexts,
    place: &mut RecordPlace,
) -> Option<ListRow> {
    let wire = place.check("wire", list_rules::wire(&record.wire, shape.wire, shape.kind));
    let name = place.check("name", list_rules::list_variant_name(&record.name));
    let aliases = place.check("aliases", list_rules::aliases(&record.aliases, shape.wire));
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
    let same_as = place.check("same_as", channels.row(&record.same_as));
    let twin = same_as.flatten().map(|(channel, row)| (&channels.valid[channel], &channels.valid[channel].rows[row]));
    if let Some((channel, _)) = twin {
        place.check("same_as", list_rules::channel_of_same_as(&record.same_as, &channel.id, shape.channel));
    }
    if let (Some(action), Some(token)) = (action, token) {
        place.check("token", rules::token_and_action(token, &record.action));
        place.check("token", list_rules::token_of_kind(token, shape.kind));
        if let Some((_, twin)) = twin {
            let is_agreed = twin.token == token && (ids.actions.is_none() || twin.action == action);
            let of_twin = ids.actions.as_ref().map(|actions| actions[twin.action].as_str());
            let told =
                if is_agreed { Ok(()) } else { Err(list_rules::disagreement(&record.same_as, of_twin, twin.token)) };
            place.check("same_as", told);
        }
    }
    // A row whose cell cannot be read may have had the one that makes it sure.
    if let (Some(token), Some(confidence), Some(_)) = (token, confidence, same_as) {
        let is_twin_dead = twin.is_some_and(|(_, twin)| twin.token == Token::Dead);
        let is_open = !record.same_as.is_empty() && twin.is_none();
        place.check("confidence", list_rules::confidence_of(confidence, token, is_twin_dead || is_open));
    }
    let http_statuses = place.check("http_status", list_rules::http_statuses(&record.http_status));
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

/// A text as the library compares it with those of a list.
pub fn folded(text: &str) -> String {
    Ignored::CaseAndSeparatorsOfWords.fold(text)
}
