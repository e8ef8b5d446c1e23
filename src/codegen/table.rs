//! The table of one channel.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::model::Row;
use super::problem::Problem;
use super::records::{Ignored, RecordPlace, UniqueTexts, for_each};
use super::registries::Ids;
use super::rules;

pub const ROW_HEADER: &[&str] =
    &["code", "name", "action", "token", "label", "description", "explanation", "note", "source"];

#[derive(Deserialize)]
struct RowRecord {
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

/// The rows of the table in the file `name`.
pub fn rows(folder: &Path, name: &str, ids: &Ids, problems: &mut Vec<Problem>) -> Vec<Row> {
    let (mut rows, mut codes, mut texts) = (Vec::new(), BTreeMap::new(), UniqueTexts::new(Ignored::Case));
    for_each(folder, name, ROW_HEADER, problems, |record: RowRecord, place| {
        let code = place.check("code", rules::code(&record.code));
        if let Some(code) = code {
            place.check_unique("code", &record.code, code, &mut codes);
        }
        if let Some(name) = place.check("name", rules::variant_name(&record.name)) {
            texts.add(place, "name", &name);
        }
        if let Some(Some(label)) = place.check("label", rules::label(&record.label, code)) {
            texts.add(place, "label", &label);
        }
        rows.extend(row(code, record, ids, place));
    });
    rows
}

/// A row, if its cells follow the rules; name and label are checked by the caller, which knows the other rows.
fn row(code: Option<i64>, record: RowRecord, ids: &Ids, place: &mut RecordPlace) -> Option<Row> {
    let action = place.check("action", rules::known(&record.action, "actions", ids.actions.as_deref()));
    let token = place.check("token", rules::token(&record.token));
    if action.is_some() {
        place.check("token", token.map_or(Ok(()), |token| rules::token_and_action(token, &record.action)));
    }
    let description = place.check("description", rules::required(&record.description));
    let explanation = place.check("explanation", rules::optional(&record.explanation));
    let note = place.check("note", rules::note(&record.note, token));
    let sources = place.check("source", rules::known_list(&record.source, "sources", ids.sources.as_deref()));
    Some(Row {
        line: place.line,
        code: code?,
        name: record.name,
        action: action?,
        token: token?,
        label: (!record.label.is_empty()).then_some(record.label),
        description: description?,
        explanation: explanation?,
        note: note?,
        sources: sources?,
    })
}
