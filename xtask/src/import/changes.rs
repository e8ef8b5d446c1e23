//! What a page would change in the tables: in the vendor's columns only.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;

use crate::codegen::model::{Channel, Row};
use crate::codegen::rules;

use super::page::PagePlace;
use super::placed::{PageRow, PageSection, TEXTS, known_texts};

/// What importing a page changes in the table of one channel.
#[derive(Debug)]
pub struct ChannelEdits<'a> {
    pub channel: &'a Channel,
    pub place: PagePlace,
    pub edits: Vec<Edit>,
}

impl ChannelEdits<'_> {
    /// How many codes the page no longer has.
    pub fn gone(&self) -> usize {
        self.edits.iter().filter(|edit| matches!(edit, Edit::Gone { .. })).count()
    }
}

/// A change of one row.
#[derive(Debug, PartialEq, Eq)]
pub enum Edit {
    /// A code that the table does not have. Its row comes after that of `after`, or first.
    Added { row: PageRow, name: String, after: Option<i64> },
    /// The page words a code differently.
    Reworded { code: i64, name: String, place: PagePlace, column: &'static str, from: String, to: String },
    /// The page no longer has a code.
    Gone { code: i64, name: String },
}

/// What importing `section` would change.
pub fn section_edits<'a>(section: &PageSection<'a>) -> ChannelEdits<'a> {
    let channel = section.channel;
    let mut names: BTreeSet<String> =
        channel.rows.iter().flat_map(texts_of).map(|text| text.to_ascii_lowercase()).collect();
    let mut edits = Vec::new();
    let mut after = None;
    for row in &section.rows {
        match channel.rows.iter().find(|known| known.code == row.code) {
            Some(known) => edits.extend(rewordings(known, row)),
            None => {
                let name = proposed_name(row, &section.rows, &mut names);
                edits.push(Edit::Added { row: row.clone(), name, after });
            }
        }
        after = Some(row.code);
    }
    let is_gone = |known: &&Row| section.rows.iter().all(|row| row.code != known.code);
    edits.extend(
        channel
            .rows
            .iter()
            .filter(is_gone)
            .map(|Row { code, name, .. }| Edit::Gone { code: *code, name: name.clone() }),
    );
    ChannelEdits { channel, place: section.place, edits }
}

/// The texts that a row is parsed from, which a new name must not repeat.
fn texts_of(row: &Row) -> impl Iterator<Item = &String> {
    [&row.name].into_iter().chain(&row.label)
}

fn rewordings(known: &Row, row: &PageRow) -> Vec<Edit> {
    let columns = TEXTS.into_iter().zip(known_texts(known)).zip(&row.texts);
    columns
        .filter_map(|((column, from), to)| Some((column, from.unwrap_or_default(), to.as_ref()?)))
        .filter(|(_, from, to)| from != to)
        .map(|(column, from, to)| Edit::Reworded {
            code: known.code,
            name: known.name.clone(),
            place: row.place,
            column,
            from: from.to_owned(),
            to: to.clone(),
        })
        .collect()
}

/// A name for a new row: the label, or the first words of the description, or the number. Neither the table nor the label of
/// another row on the page has it.
fn proposed_name(row: &PageRow, page: &[PageRow], taken: &mut BTreeSet<String>) -> String {
    let [label, description, _] = &row.texts;
    let words = |text: &Option<String>| first_words(text.as_deref().unwrap_or_default());
    let by_number = format!("Code{}", row.code.to_string().replace('-', "Minus"));
    let candidates = [words(label), words(description), by_number.clone()].into_iter();
    let candidates = candidates.chain((2..).map(|number| format!("{by_number}x{number}")));
    let is_label = |name: &String, other: &PageRow| {
        other.code != row.code && other.texts[0].as_ref().is_some_and(|label| label.eq_ignore_ascii_case(name))
    };
    let is_free = |name: &String| {
        rules::variant_name(name).is_ok()
            && !taken.contains(&name.to_ascii_lowercase())
            && !page.iter().any(|other| is_label(name, other))
    };
    // The taken names are finite, and the candidates are not.
    let name = candidates.into_iter().find(is_free).unwrap_or(by_number.clone());
    taken.insert(name.to_ascii_lowercase());
    name
}

/// The first words of a text, as a name.
pub fn first_words(text: &str) -> String {
    const MOST: usize = 5;
    text.split(' ').take(MOST).collect::<Vec<_>>().join(" ").to_upper_camel_case()
}
