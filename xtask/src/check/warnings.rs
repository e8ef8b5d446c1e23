//! What breaks no rule but deserves a look.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::codegen::load::{SOURCES, table_name};
use crate::codegen::model::{Catalogue, Channel, Row, Source};
use crate::codegen::problem::quoted;

use super::finding::Finding;

/// All warnings, table by table in the registry's order.
pub fn find(catalogue: &Catalogue, today: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    for channel in &catalogue.channels {
        for row in &channel.rows {
            let file = || format!("codes/{}", table_name(&channel.id));
            let warnings = row_warnings(row, channel).into_iter();
            findings
                .extend(warnings.map(|(column, message)| Finding::warning(file(), Some(row.line), column, message)));
        }
    }
    findings.extend(source_warnings(&catalogue.sources, today));
    findings
}

/// Column and message.
type Warning = (&'static str, String);

fn row_warnings(row: &Row, channel: &Channel) -> Vec<Warning> {
    let mut warnings = Vec::new();
    warnings.extend(lost_lists(row));
    warnings.extend(misspelt_label(row));
    warnings.extend(repeated_description(row, channel));
    warnings
}

fn lost_lists(row: &Row) -> impl Iterator<Item = Warning> {
    let texts = [
        ("description", Some(&row.description)),
        ("explanation", row.explanation.as_ref()),
        ("note", row.note.as_ref()),
    ];
    texts.into_iter().filter(|(_, text)| text.is_some_and(|text| text.ends_with([':', '：']))).map(|(column, _)| {
        (column, format!("{column} ends in a colon, so a list was lost: give its content in the note"))
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

fn repeated_description(row: &Row, channel: &Channel) -> Option<Warning> {
    let first = channel
        .rows
        .iter()
        .take_while(|other| other.code != row.code)
        .find(|other| other.description == row.description)?;
    let message =
        format!("description is the same as that of {} at line {}: were two rows mixed up?", first.code, first.line);
    Some(("description", message))
}

fn source_warnings(sources: &[Source], today: Date) -> Vec<Finding> {
    let file = || format!("codes/{SOURCES}");
    let mut findings = Vec::new();
    for source in sources {
        let last = source.seen.as_deref().and_then(last_day);
        if let Some((seen, _)) =
            source.seen.as_ref().zip(last).filter(|(_, last)| last.saturating_add(1.year()) < today)
        {
            let message =
                format!("source {} was last seen in {seen}, over a year ago: read it again", quoted(&source.id));
            findings.push(Finding::warning(file(), Some(source.line), "seen", message));
        }
    }
    let undated: Vec<_> =
        sources.iter().filter(|source| source.seen.is_none()).map(|source| source.id.as_str()).collect();
    if !undated.is_empty() {
        let message = format!(
            "seen is empty for {} sources, so nobody knows how old they are: {}",
            undated.len(),
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
