//! The Chinese texts: a table for each of mPaaS's, joined by code, and those of the actions and of the verdicts.
//!
//! They are optional. A row without a Chinese text is shown in English, and `cargo xtask check` warns about it.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::lists::Channels;
use super::load::{csv_files_in, table_name};
use super::model::{Channel, Chinese};
use super::problem::{Problem, allowed, quoted};
use super::records::for_each;
use super::registries::Ids;
use super::rules::{self, Checked};

/// The folder of the texts in the folder of tables.
pub const FOLDER: &str = "zh";
pub const ACTIONS: &str = "zh/actions.csv";
pub const VERDICTS: &str = "zh/verdicts.csv";

const DESCRIPTION_HEADER: &[&str] = &["code", "description"];
const ACTION_HEADER: &[&str] = &["action", "title", "advice"];
const VERDICT_HEADER: &[&str] = &["token", "title", "meaning"];

/// The header of a file in the folder.
pub fn header(name: &str) -> &'static [&'static str] {
    match name {
        ACTIONS => ACTION_HEADER,
        VERDICTS => VERDICT_HEADER,
        _ => DESCRIPTION_HEADER,
    }
}

/// The file with the texts of a channel's table, in the folder of tables.
pub fn text_file(channel: &str) -> String {
    format!("{FOLDER}/{}", table_name(channel))
}

/// The tables of Chinese texts, sorted; none if there is no folder of them.
pub fn files(folder: &Path) -> Result<Vec<String>, Problem> {
    csv_files_in(folder, FOLDER, "actions.csv, verdicts.csv and one table of texts per channel")
}

/// All texts; `None` if there is no table of them.
pub fn texts(folder: &Path, channels: &Channels, ids: &Ids, problems: &mut Vec<Problem>) -> Option<Chinese> {
    let files = files(folder).map_err(|problem| problems.push(problem)).ok().filter(|files| !files.is_empty())?;
    let mut texts = Chinese::default();
    for file in &files {
        match file.as_str() {
            ACTIONS => texts.actions = actions(folder, ids, problems),
            VERDICTS => texts.verdicts = verdicts(folder, problems),
            _ => {
                problems.extend(orphan(file, channels.ids));
                let channel = channels.valid.iter().find(|channel| text_file(&channel.id) == *file);
                // If a channel's own table has problems or is missing, nobody can say which codes it should have.
                let sound = channel.filter(|channel| !channels.broken.contains(&channel.id));
                let sound = sound.filter(|channel| folder.join(table_name(&channel.id)).exists());
                let descriptions = descriptions(folder, file, sound, problems);
                texts.descriptions.extend(channel.map(|channel| (channel.id.clone(), descriptions)));
            }
        }
    }
    Some(texts)
}

/// The problem of a file that is for no table, unless the registry of channels cannot be read.
fn orphan(file: &str, channels: Option<&[String]>) -> Option<Problem> {
    let known: Vec<_> =
        channels?.iter().map(|id| text_file(id)).chain([ACTIONS, VERDICTS].map(str::to_owned)).collect();
    (!known.iter().any(|known| known == file)).then(|| Problem {
        file: format!("codes/{file}"),
        line: None,
        column: None,
        message: format!(
            "no channel's table has these texts: rename the file, or remove it. {}",
            allowed(file, "tables of texts", known.iter().map(String::as_str))
        ),
    })
}

#[derive(Deserialize)]
struct DescriptionRecord {
    code: String,
    description: String,
}

/// The texts of one table by code. `channel` is whose codes they must be, if that is known.
fn descriptions(
    folder: &Path,
    file: &str,
    channel: Option<&Channel>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<i64, String> {
    let (mut texts, mut seen) = (BTreeMap::new(), BTreeMap::new());
    for_each(folder, file, DESCRIPTION_HEADER, problems, |record: DescriptionRecord, place| {
        let code = place.check("code", rules::code(&record.code));
        if let Some(code) = code {
            place.check("code", listed(code, channel));
            place.check_unique("code", &record.code, code, &mut seen);
        }
        let description = place.check("description", rules::chinese(&record.description));
        texts.extend(code.zip(description));
    });
    texts
}

fn listed(code: i64, channel: Option<&Channel>) -> Checked<()> {
    match channel {
        Some(channel) if channel.rows.iter().all(|row| row.code != code) => Err(format!(
            "{} is not a code of codes/{}: correct it, or remove this line",
            quoted(&code.to_string()),
            table_name(&channel.id)
        )),
        _ => Ok(()),
    }
}

#[derive(Deserialize)]
struct ActionRecord {
    action: String,
    title: String,
    advice: String,
}

/// Title and advice by the action's id.
fn actions(folder: &Path, ids: &Ids, problems: &mut Vec<Problem>) -> BTreeMap<String, [String; 2]> {
    let (mut texts, mut seen) = (BTreeMap::new(), BTreeMap::new());
    for_each(folder, ACTIONS, ACTION_HEADER, problems, |record: ActionRecord, place| {
        if place.check("action", rules::known(&record.action, "actions", ids.actions.as_deref())).is_some() {
            place.check_unique("action", &quoted(&record.action), record.action.clone(), &mut seen);
        }
        let title = place.check("title", rules::chinese(&record.title));
        let advice = place.check("advice", rules::chinese(&record.advice));
        texts.extend(title.zip(advice).map(|(title, advice)| (record.action, [title, advice])));
    });
    texts
}

#[derive(Deserialize)]
struct VerdictRecord {
    token: String,
    title: String,
    meaning: String,
}

/// Title and meaning by the verdict's id.
fn verdicts(folder: &Path, problems: &mut Vec<Problem>) -> BTreeMap<String, [String; 2]> {
    let (mut texts, mut seen) = (BTreeMap::new(), BTreeMap::new());
    for_each(folder, VERDICTS, VERDICT_HEADER, problems, |record: VerdictRecord, place| {
        if place.check("token", rules::token(&record.token)).is_some() {
            place.check_unique("token", &quoted(&record.token), record.token.clone(), &mut seen);
        }
        let title = place.check("title", rules::chinese(&record.title));
        let meaning = place.check("meaning", rules::chinese(&record.meaning));
        texts.extend(title.zip(meaning).map(|(title, meaning)| (record.token, [title, meaning])));
    });
    texts
}
