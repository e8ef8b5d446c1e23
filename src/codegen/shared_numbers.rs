//! The rule that compares tables with each other: the note of a number that several channels list names the other channels.

use super::load::table_name;
use super::model::{Catalogue, Channel, Row};
use super::problem::Problem;

/// One problem for each row whose note leaves out a channel.
pub fn problems(catalogue: &Catalogue) -> Vec<Problem> {
    let mut problems = Vec::new();
    for channel in &catalogue.channels {
        for row in &channel.rows {
            let unnamed = unnamed(row, channel, catalogue);
            if !unnamed.is_empty() {
                let message = format!(
                    "note does not name {}, where {} is listed as well: say whether it means the same there",
                    unnamed.join(" and "),
                    row.code
                );
                let file = format!("codes/{}", table_name(&channel.id));
                problems.push(Problem { file, line: Some(row.line), column: Some("note"), message });
            }
        }
    }
    problems
}

/// The other channels that list the code of `row`, except those that its note names.
fn unnamed<'a>(row: &Row, channel: &Channel, catalogue: &'a Catalogue) -> Vec<&'a str> {
    let note = row.note.as_deref().unwrap_or_default();
    let names = |id: &&str| note.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == *id);
    let lists = |other: &&Channel| other.id != channel.id && other.rows.iter().any(|other| other.code == row.code);
    let others = catalogue.channels.iter().filter(lists).map(|other| other.id.as_str());
    others.filter(|id| !names(id)).collect()
}
