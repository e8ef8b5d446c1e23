//! What breaks no rule but deserves a look.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::codegen::lists::list_file;
use crate::codegen::load::{SOURCES, table_name};
use crate::codegen::model::{Catalogue, List, ListRow, Row, Source, Token};
use crate::codegen::problem::quoted;
use crate::console::counted;

use super::finding::Finding;
use super::untranslated;

/// All warnings, table by table in the registry's order.
pub fn find(catalogue: &Catalogue, today: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    for channel in &catalogue.channels {
        let texts: Vec<_> = channel.rows.iter().map(texts_of_row).collect();
        for (index, row) in channel.rows.iter().enumerate() {
            let warnings = text_warnings(&texts, index).chain(misspelt_label(row));
            findings.extend(warnings.map(|warning| at(&table_name(&channel.id), row.line, warning)));
        }
    }
    for list in &catalogue.lists {
        findings.extend(list_warnings(list));
    }
    findings.extend(source_warnings(&catalogue.sources, today));
    findings.extend(unused_sources(catalogue));
    findings.extend(untranslated::find(catalogue));
    findings
}

fn at(file: &str, line: usize, (column, message): Warning) -> Finding {
    Finding::warning(format!("codes/{file}"), Some(line), column, message)
}

fn list_warnings(list: &List) -> Vec<Finding> {
    let texts: Vec<_> = list.rows.iter().map(texts_of_list_row).collect();
    let rows = list.rows.iter().enumerate();
    let found = rows.flat_map(|(index, row)| text_warnings(&texts, index).map(|warning| (row.line, warning)));
    found.map(|(line, warning)| at(&list_file(&list.id), line, warning)).collect()
}

/// Column and message.
type Warning = (&'static str, String);

/// What the warnings about texts read of a row of any table.
struct Texts<'a> {
    line: usize,
    code: String,
    description: &'a str,
    /// Action and token, where the texts are our own words: then only a row with another verdict should say something else.
    verdict: Option<(usize, Token)>,
    /// All texts by their column.
    columns: Vec<(&'static str, Option<&'a str>)>,
}

fn texts_of_row(row: &Row) -> Texts<'_> {
    let description = row.description.as_str();
    let columns = vec![
        ("description", Some(description)),
        ("explanation", row.explanation.as_deref()),
        ("note", row.note.as_deref()),
    ];
    Texts { line: row.line, code: row.code.to_string(), description, verdict: None, columns }
}

fn texts_of_list_row(row: &ListRow) -> Texts<'_> {
    let description = row.description.as_str();
    let columns = vec![("description", Some(description)), ("note", row.note.as_deref())];
    Texts { line: row.line, code: row.wire.clone(), description, verdict: Some((row.action, row.token)), columns }
}

fn text_warnings(rows: &[Texts], index: usize) -> impl Iterator<Item = Warning> {
    lost_lists(&rows[index]).chain(repeated_description(rows, index))
}

fn lost_lists(row: &Texts) -> impl Iterator<Item = Warning> {
    let texts = row.columns.iter().filter(|(_, text)| text.is_some_and(|text| text.ends_with([':', '：'])));
    texts.map(|(column, _)| {
        (*column, format!("{column} ends in a colon, so a list was lost: give its content in the note"))
    })
}

/// Two spellings that differ in a letter or two.
fn misspelt_label(row: &Row) -> Option<Warning> {
    let label = row.label.as_ref()?;
    let letters: String = label.chars().filter(|c| c.is_alphanumeric()).collect();
    let distance = strsim::damerau_levenshtein(&letters.to_lowercase(), &row.name.to_lowercase());
    let message = || {
        format!(
            "label {} looks like a typing error of the name {}: compare it with the page",
            quoted(label),
            quoted(&row.name)
        )
    };
    (1..=2).contains(&distance).then(|| ("label", message()))
}

fn repeated_description(rows: &[Texts], index: usize) -> Option<Warning> {
    let Texts { description, verdict, .. } = rows[index];
    let is_repeated =
        |other: &&Texts| other.description == description && (verdict.is_none() || other.verdict != verdict);
    let first = rows[..index].iter().find(is_repeated)?;
    let message =
        format!("description is the same as that of {} at line {}: were two rows mixed up?", first.code, first.line);
    Some(("description", message))
}

/// A source that no row of any table names.
fn unused_sources(catalogue: &Catalogue) -> impl Iterator<Item = Finding> {
    let of_rows = catalogue.channels.iter().flat_map(|channel| &channel.rows).flat_map(|row| &row.sources);
    let of_lists = catalogue.lists.iter().flat_map(|list| &list.rows).flat_map(|row| &row.sources);
    let used: BTreeSet<_> = of_rows.chain(of_lists).copied().collect();
    let unused = catalogue.sources.iter().enumerate().filter(move |(index, _)| !used.contains(index));
    unused.map(|(_, source)| {
        let message =
            format!("no row names the source {}: name it where it was used, or remove it", quoted(&source.id));
        at(SOURCES, source.line, ("source", message))
    })
}

fn source_warnings(sources: &[Source], today: Date) -> Vec<Finding> {
    let file = || format!("codes/{SOURCES}");
    let mut findings = Vec::new();
    for source in sources {
        let last = source.seen.as_deref().and_then(last_day);
        if let Some((seen, _)) =
            source.seen.as_ref().zip(last).filter(|(_, last)| last.saturating_add(1.year()) < today)
        {
            let message = format!(
                "seen of source {} is {seen}, over a year ago: see whether its text has changed",
                quoted(&source.id)
            );
            findings.push(Finding::warning(file(), Some(source.line), "seen", message));
        }
    }
    let undated: Vec<_> =
        sources.iter().filter(|source| source.seen.is_none()).map(|source| source.id.as_str()).collect();
    if !undated.is_empty() {
        let message = format!(
            "seen is empty for {}, so nobody knows how old the texts are: {}",
            counted(undated.len(), "source"),
            undated.join(", ")
        );
        findings.push(Finding::warning(file(), None, "seen", message));
    }
    findings
}

/// The last day that `2026`, `2026-02` or `2026-02-28` can mean.
fn last_day(seen: &str) -> Option<Date> {
    let mut parts = seen.split('-').map(|part| part.parse::<i16>().ok());
    let year = parts.next()??;
    let month = parts.next().flatten().and_then(|month| i8::try_from(month).ok());
    let day = parts.next().flatten().and_then(|day| i8::try_from(day).ok());
    match (month, day) {
        (None, _) => Date::new(year, 12, 31).ok(),
        (Some(month), None) => Date::new(year, month, 1).ok().map(Date::last_of_month),
        (Some(month), Some(day)) => Date::new(year, month, day).ok(),
    }
}
