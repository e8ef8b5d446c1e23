//! What `<channel>.rs` has once for each row: the enum, `ALL`, the two matches, the rows and the lookup's arrays.
//!
//! Written as text and not as tokens, which would have to be parsed and printed: on a table of 100,000 rows that takes
//! ten times as long as all the rest. The golden files show that the text is what the printer would make of it.

use std::fmt::{Display, Write as _};

use super::documented_text;
use crate::codegen::doc::{code_span, doc_lines, escaped};
use crate::codegen::load::INVESTIGATE;
use crate::codegen::lookup::Lookup;
use crate::codegen::model::{Catalogue, Channel, Row, Source};

/// The items, for `lookup` of the table's codes; `docs` are the enum's.
pub fn text(channel: &Channel, catalogue: &Catalogue, lookup: &Lookup, docs: &str) -> String {
    let mut text = String::new();
    declaration(&mut text, channel, catalogue, docs);
    let _ = writeln!(text, "impl {} {{", channel.enum_name);
    all(&mut text, channel);
    if *lookup != Lookup::Empty {
        at(&mut text, &channel.rows);
    }
    row(&mut text, &channel.rows);
    text.push_str("}\n");
    rows(&mut text, channel, catalogue);
    lookup_arrays(&mut text, lookup);
    text
}

/// The enum, each variant's doc comment being its row.
fn declaration(text: &mut String, channel: &Channel, catalogue: &Catalogue, docs: &str) {
    doc_lines(text, "", docs);
    let _ = writeln!(
        text,
        "#[derive(Clone, Copy, PartialEq, Eq, Hash)]\n#[non_exhaustive]\npub enum {} {{",
        channel.enum_name
    );
    let citations: Vec<_> = catalogue.sources.iter().map(citation).collect();
    for row in &channel.rows {
        doc_lines(text, "    ", &variant_doc(row, catalogue, &citations));
        let _ = writeln!(text, "    {},", row.name);
    }
    let unknown = "A code that the table does not list. Sealed: only a number that is not in the table gets here.";
    doc_lines(text, "    ", unknown);
    text.push_str("    Unknown(UnknownCode<Self>),\n}\n");
}

/// A row as Markdown: the vendor's words, then ours.
fn variant_doc(row: &Row, catalogue: &Catalogue, citations: &[String]) -> String {
    let action = &catalogue.actions[row.action];
    let mut parts = vec![format!("`{}`: {}", row.code, escaped(&row.description))];
    parts.extend(row.explanation.as_ref().map(|text| format!("The vendor's advice: {}", escaped(text))));
    parts.extend(row.label.as_ref().map(|text| format!("The vendor's label: {}", code_span(text))));
    parts.push(format!(
        "To do: **{}** ([`{variant}`](Action::{variant})). Token: **{}**.",
        escaped(&action.title),
        row.token.id(),
        variant = action.variant(),
    ));
    parts.extend(row.note.as_ref().map(|text| format!("Note: {}", escaped(text))));
    let sources: Vec<_> = row.sources.iter().map(|source| citations[*source].as_str()).collect();
    parts.push(format!("Source: {}.", sources.join("; ")));
    parts.join("\n\n")
}

/// A source as Markdown.
fn citation(source: &Source) -> String {
    let title = escaped(&source.title);
    let title = source.url.as_ref().map_or(title.clone(), |url| format!("[{title}](<{url}>)"));
    let seen = source.seen.as_ref().map(|seen| format!(" (seen {seen})")).unwrap_or_default();
    format!("{}: {title}{seen}", escaped(&source.authority))
}

fn all(text: &mut String, channel: &Channel) {
    let name = &channel.enum_name;
    let example = format!("use push_status::{name};\n\nassert_eq!({name}::ALL.len(), {});", channel.rows.len());
    doc_lines(text, "    ", &documented_text("Every listed code, in the table's order.", &example));
    text.push_str("    pub const ALL: &'static [Self] = &[\n");
    for Row { name, .. } in &channel.rows {
        let _ = writeln!(text, "        Self::{name},");
    }
    text.push_str("    ];\n");
}

/// With what `from_code` ends.
///
/// Nothing branches, as a miss is a row like any other, and consecutive rows have consecutive variants: whether a code
/// is listed is hard to predict, and a wrong guess costs more than the whole lookup.
fn at(text: &mut String, rows: &[Row]) {
    text.push_str("    /// The status at `row`, or the unknown `code` where there is no such row.\n");
    text.push_str("    #[inline]\n    const fn at(row: u64, code: i64) -> Self {\n        match row {\n");
    for (index, Row { name, .. }) in rows.iter().enumerate() {
        let _ = writeln!(text, "            {index} => Self::{name},");
    }
    text.push_str("            _ => Self::Unknown(UnknownCode::new(code)),\n        }\n    }\n");
}

/// The inverse of `at`: every other method reads the row.
fn row(text: &mut String, rows: &[Row]) {
    text.push_str("    pub(crate) const fn row(self) -> &'static Row {\n");
    if rows.is_empty() {
        text.push_str("        &UNKNOWN\n    }\n");
        return;
    }
    text.push_str("        let index = match self {\n");
    for (index, Row { name, .. }) in rows.iter().enumerate() {
        let _ = writeln!(text, "            Self::{name} => {index},");
    }
    text.push_str("            Self::Unknown(_) => return &UNKNOWN,\n        };\n        &ROWS[index]\n    }\n");
}

/// The table's rows in its order, and the one of `Unknown`.
fn rows(text: &mut String, channel: &Channel, catalogue: &Catalogue) {
    let actions: Vec<_> = catalogue.actions.iter().map(|action| action.variant()).collect();
    let unknown = format!("The {} table does not list this code.", channel.title);
    if let Some(action) = catalogue.actions.iter().position(|action| action.id == INVESTIGATE) {
        let _ = writeln!(text, "static UNKNOWN: Row = Row::unknown({unknown:?}, Action::{});", actions[action]);
    }
    array(
        text,
        "ROWS",
        "Row",
        channel.rows.iter().map(|row| {
            let Row { code, name, label, description, explanation, note, .. } = row;
            let (action, token) = (&actions[row.action], row.token.variant());
            let sources: Vec<_> = row.sources.iter().map(|source| format!("&SOURCES[{source}]")).collect();
            format!(
                "Row {{\n        code: {code},\n        name: {name:?},\n        label: {label:?},\n        \
             description: {description:?},\n        explanation: {explanation:?},\n        note: {note:?},\n        \
             action: Action::{action},\n        token: TokenVerdict::{token},\n        sources: &[{}],\n    }}",
                sources.join(", ")
            )
        }),
    );
}

/// The arrays that `from_code` looks into.
fn lookup_arrays(text: &mut String, lookup: &Lookup) {
    let slots = match lookup {
        Lookup::Empty => return,
        Lookup::Dense { slots, .. } => slots,
        Lookup::Hashed(hash) => &hash.slots,
        Lookup::TwoLevel(hash) => {
            text.push_str("/// What leads the codes of each bucket to slots of their own.\n");
            array(text, "DISPLACEMENTS", "u32", hash.displacements.iter());
            &hash.slots
        }
        Lookup::Sorted(rows) => {
            text.push_str("/// Each code with its row, in the order of the codes.\n");
            return array(text, "SORTED", "(i64, u64)", rows.iter().map(|(code, row)| format!("({code}, {row})")));
        }
    };
    text.push_str("/// The row of each code, and what tells that code from all others: see `src/codegen/lookup.rs`.\n");
    array(text, "SLOTS", "u64", slots.iter());
}

/// A `static` array, one element a line.
fn array(text: &mut String, name: &str, element: &str, elements: impl ExactSizeIterator<Item = impl Display>) {
    let _ = writeln!(text, "static {name}: [{element}; {}] = [", elements.len());
    for element in elements {
        let _ = writeln!(text, "    {element},");
    }
    text.push_str("];\n");
}
