//! The changes of the Chinese texts. None of them needs more than a patch: without one, the English text is shown.

use std::collections::BTreeMap;

use crate::codegen::load::ACTIONS;
use crate::codegen::model::{Catalogue, Channel, Chinese};
use crate::codegen::zh::{FOLDER, VERDICTS};

use super::changes::{Bump, Change, Kind, cell, whole};

/// The changes of texts whose rows and registry entries are in both states.
pub fn changes(before: &Catalogue, after: &Catalogue) -> Vec<Change> {
    let (old, new) = match (&before.chinese, &after.chinese) {
        (None, None) => return Vec::new(),
        (None, Some(_)) => return vec![all_texts(Kind::Added)],
        (Some(_), None) => return vec![all_texts(Kind::Removed)],
        (Some(old), Some(new)) => (old, new),
    };
    let common = after.channels.iter().filter_map(|channel| {
        let known = before.channels.iter().find(|known| known.id == channel.id)?;
        Some(descriptions((known, old), (channel, new)))
    });
    let mut changes: Vec<_> = common.flatten().collect();
    let is_kept = |id: &str| {
        before.actions.iter().any(|action| action.id == id) && after.actions.iter().any(|action| action.id == id)
    };
    let actions = entries(table(ACTIONS), ["title_zh", "advice_zh"], &old.actions, &new.actions);
    changes.extend(actions.into_iter().filter(|change| is_kept(&change.name)));
    changes.extend(entries(table(VERDICTS), ["title_zh", "meaning_zh"], &old.verdicts, &new.verdicts));
    changes
}

/// The texts as a whole come or go.
fn all_texts(kind: Kind) -> Change {
    whole(kind, Bump::Patch, FOLDER, "Chinese texts")
}

/// The name of a file without its folder and its ending, which is what changes are told by.
fn table(file: &str) -> &str {
    file.strip_prefix("zh/").unwrap_or(file).trim_end_matches(".csv")
}

fn descriptions((old, before): (&Channel, &Chinese), (new, after): (&Channel, &Chinese)) -> Vec<Change> {
    let text = |texts: &Chinese, code: i64| texts.descriptions.get(&new.id)?.get(&code).cloned();
    let rows = new.rows.iter().filter(|row| old.rows.iter().any(|known| known.code == row.code));
    let change = |row: &crate::codegen::model::Row| {
        let change = Change { code: Some(row.code), ..whole(Kind::Reworded, Bump::Patch, &new.id, &row.name) };
        let [from, to] = [before, after].map(|texts| text(texts, row.code).unwrap_or_default());
        cell(change, "description_zh", &from, &to)
    };
    rows.filter_map(change).collect()
}

/// The changes of two texts by id.
fn entries(
    table: &str,
    columns: [&str; 2],
    before: &BTreeMap<String, [String; 2]>,
    after: &BTreeMap<String, [String; 2]>,
) -> Vec<Change> {
    let mut changes = Vec::new();
    let gone = before.keys().filter(|id| !after.contains_key(*id));
    for id in after.keys().chain(gone) {
        let text = |texts: &BTreeMap<String, [String; 2]>| texts.get(id).cloned().unwrap_or_default();
        for (column, (from, to)) in columns.into_iter().zip(text(before).into_iter().zip(text(after))) {
            changes.extend(cell(whole(Kind::Reworded, Bump::Patch, table, id), column, &from, &to));
        }
    }
    changes
}
