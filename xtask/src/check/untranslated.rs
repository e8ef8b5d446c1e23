//! What has no Chinese text, and is shown in English.

use crate::codegen::load::{ACTIONS, table_name};
use crate::codegen::model::{Catalogue, Channel, Chinese, Token};
use crate::codegen::problem::quoted;
use crate::codegen::zh;

use super::finding::Finding;

/// The warnings; none if the tables have no Chinese texts at all.
pub fn find(catalogue: &Catalogue) -> Vec<Finding> {
    let Some(texts) = &catalogue.chinese else { return Vec::new() };
    let mut findings: Vec<_> =
        catalogue.channels.iter().flat_map(|channel| rows_without_text(channel, texts)).collect();
    let actions = catalogue.actions.iter().filter(|action| !texts.actions.contains_key(&action.id));
    findings.extend(actions.map(|action| {
        let message = format!("action {} {}", quoted(&action.id), shown_in_english(zh::ACTIONS));
        Finding::warning(format!("codes/{ACTIONS}"), Some(action.line), "action", message)
    }));
    let verdicts = Token::ALL.iter().filter(|token| !texts.verdicts.contains_key(token.id()));
    findings.extend(verdicts.map(|token| {
        let message = format!("token {} {}", quoted(token.id()), shown_in_english(zh::VERDICTS));
        Finding::warning(format!("codes/{}", zh::VERDICTS), None, "token", message)
    }));
    findings
}

fn shown_in_english(file: &str) -> String {
    format!("has no Chinese text, so it is shown in English: add its row to codes/{file}")
}

/// One warning per row, or a single one if the whole table has no texts.
fn rows_without_text(channel: &Channel, texts: &Chinese) -> Vec<Finding> {
    let (table, file) = (format!("codes/{}", table_name(&channel.id)), zh::text_file(&channel.id));
    let texts = texts.descriptions.get(&channel.id).filter(|texts| !texts.is_empty());
    let Some(texts) = texts else {
        let message = format!(
            "no description has a Chinese text, so all are shown in English: add codes/{file} with the header {}",
            zh::header(&file).join(",")
        );
        let is_needed = !channel.rows.is_empty();
        return is_needed.then(|| Finding::warning(table, None, "description", message)).into_iter().collect();
    };
    let rows = channel.rows.iter().filter(|row| !texts.contains_key(&row.code));
    rows.map(|row| {
        let message = format!("description of {} {}", row.code, shown_in_english(&file));
        Finding::warning(table.clone(), Some(row.line), "description", message)
    })
    .collect()
}
