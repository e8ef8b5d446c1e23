//! From the folder of tables to a checked [`Catalogue`], or to every problem in every file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use super::model::{Catalogue, Channel};
use super::problem::{Problem, allowed};
use super::{lists, registries, shared_numbers, table, zh};

pub use super::registries::{ACTIONS, CHANNELS, SOURCES};
pub use super::table::ROW_HEADER;

const REGISTRIES: [&str; 3] = [CHANNELS, ACTIONS, SOURCES];

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
/// The actions that the code of the library and of the command line names. A program must not send again by itself after any
/// of them.
pub const NAMED_ACTIONS: [&str; 6] = [DONE, "wait", "inspect", REMOVE_TOKEN, CONFIRM_TOKEN, INVESTIGATE];

/// Reads and checks all tables in `folder`, by every rule.
pub fn load(folder: &Path) -> Result<Catalogue, Vec<Problem>> {
    let (catalogue, mut problems) = gather(folder);
    problems.extend(shared_numbers::problems(&catalogue));
    if problems.is_empty() { Ok(catalogue) } else { Err(problems) }
}

/// The same, but without the rules that compare tables with each other: what a table needs while a person edits another.
pub fn read(folder: &Path) -> Result<Catalogue, Vec<Problem>> {
    let (catalogue, problems) = gather(folder);
    if problems.is_empty() { Ok(catalogue) } else { Err(problems) }
}

/// Everything that could be read, and the problems of everything else.
fn gather(folder: &Path) -> (Catalogue, Vec<Problem>) {
    let mut problems = Vec::new();
    let files = table_files(folder).unwrap_or_else(|problem| {
        problems.push(problem);
        Vec::new()
    });
    if !problems.is_empty() {
        return (Catalogue::default(), problems);
    }
    let (channels, channel_ids) = registries::channels(folder, &files, &mut problems);
    let (actions, action_ids) = registries::actions(folder, &mut problems);
    let (sources, source_ids) = registries::sources(folder, &mut problems);
    let ids = registries::Ids { actions: action_ids, sources: source_ids };
    // Every table is read, whatever is wrong with its row in the registry; a missing table is reported there.
    let mut tables = BTreeMap::new();
    for name in files.iter().filter(|name| !REGISTRIES.contains(&name.as_str())) {
        problems.extend(orphan(name, channel_ids.as_deref()));
        tables.insert(name, table::rows(folder, name, &ids, &mut problems));
    }
    let channels: Vec<_> = channels
        .into_iter()
        .map(|channel| Channel { rows: tables.remove(&table_name(&channel.id)).unwrap_or_default(), ..channel })
        .collect();
    let is_broken =
        |channel: &&Channel| problems.iter().any(|it| it.file == format!("codes/{}", table_name(&channel.id)));
    let broken = channels.iter().filter(is_broken).map(|channel| channel.id.clone()).collect();
    let known = lists::Channels { valid: &channels, ids: channel_ids.as_deref(), broken };
    let lists = lists::lists(folder, &known, &ids, &mut problems);
    let chinese = zh::texts(folder, &known, &ids, &mut problems);
    (Catalogue { channels, actions, sources, lists, chinese }, problems)
}

/// The file name of a channel's table.
pub fn table_name(id: &str) -> String {
    format!("{id}.csv")
}

/// The header of a file in the folder of tables.
pub fn header(name: &str) -> &'static [&'static str] {
    match name {
        lists::LISTS => lists::LIST_HEADER,
        name if name.starts_with("vendor/") => lists::LIST_ROW_HEADER,
        name if name.starts_with("zh/") => zh::header(name),
        name => registries::header(name).unwrap_or(ROW_HEADER),
    }
}

/// The names of all CSV files in the folder, those of the vendors' lists and of the Chinese texts with their own
/// folder in front.
pub fn all_files(folder: &Path) -> Result<Vec<String>, Problem> {
    let mut files = table_files(folder)?;
    files.extend(lists::files(folder)?);
    files.extend(zh::files(folder)?);
    Ok(files)
}

/// The names of the CSV files in the folder itself, sorted.
pub fn table_files(folder: &Path) -> Result<Vec<String>, Problem> {
    let holds = format!("{CHANNELS}, {ACTIONS}, {SOURCES} and one table per channel");
    csv_names(folder).map_err(|error| unreadable("codes".to_owned(), &error, &holds))
}

/// The CSV files in a folder in the folder of tables, with its name in front, sorted; none if there is no such folder. `holds`
/// is what should be in it.
pub fn csv_files_in(folder: &Path, name: &str, holds: &str) -> Result<Vec<String>, Problem> {
    match csv_names(&folder.join(name)) {
        Ok(names) => Ok(names.iter().map(|file| format!("{name}/{file}")).collect()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(unreadable(format!("codes/{name}"), &error, holds)),
    }
}

fn unreadable(file: String, error: &io::Error, holds: &str) -> Problem {
    let message = format!("cannot be read ({error}): it must be the folder of {holds}");
    Problem { file, line: None, column: None, message }
}

fn csv_names(folder: &Path) -> io::Result<Vec<String>> {
    let names = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<io::Result<Vec<_>>>()?;
    names.retain(|name| name.ends_with(".csv"));
    names.sort();
    Ok(names)
}

/// The problem of a table that has no row in the registry, unless the registry cannot be read.
fn orphan(name: &str, channel_ids: Option<&[String]>) -> Option<Problem> {
    let tables: BTreeSet<_> = channel_ids?.iter().map(|id| table_name(id)).collect();
    let known = tables.iter().map(String::as_str);
    (!tables.contains(name)).then(|| Problem {
        file: format!("codes/{name}"),
        line: None,
        column: None,
        message: format!(
            "no row of codes/{CHANNELS} is for this table: add one, or remove the file. {}",
            allowed(name, "tables", known)
        ),
    })
}
