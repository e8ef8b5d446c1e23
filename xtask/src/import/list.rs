//! Importing a page into a vendor's list: new codes, and codes that are gone. The texts of a list are our own words, so those
//! of the page are compared and shown, but only written if that is asked for.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use heck::ToUpperCamelCase as _;

use crate::codegen::list_rules;
use crate::codegen::lists::{LIST_ROW_HEADER, folded, list_file};
use crate::codegen::load::INVESTIGATE;
use crate::codegen::model::{Catalogue, Confidence, List, ListRow, Token, WireType};
use crate::codegen::problem::allowed;
use crate::console;
use crate::console::counted;
use crate::table_file::{TableFile, check_and_write};

use super::changes::first_words;
use super::page::{PagePlace, PageTable};
use super::{Import, Texts, check_source};

/// What a column of the page is, by the words of `--columns`.
const COLUMNS: [&str; 3] = ["wire", "description", "-"];

/// What the page says of a code.
struct PageRow {
    wire: String,
    description: String,
    place: PagePlace,
}

/// What the page has and the list does not have, and the reverse.
struct Changes<'a> {
    /// With the proposed name, and the code before it on the page.
    added: Vec<(&'a PageRow, String, Option<&'a str>)>,
    /// Listed codes that the page words differently.
    reworded: Vec<(&'a PageRow, &'a ListRow)>,
    gone: Vec<&'a ListRow>,
}

pub fn run(root: &Path, options: &Import, catalogue: &Catalogue, id: &str, tables: &[PageTable]) -> Result<ExitCode> {
    let ids = catalogue.lists.iter().map(|list| list.id.as_str());
    let list = catalogue.lists.iter().find(|list| list.id == id);
    let list = list.with_context(|| format!("--list {id} is not a list. {}", allowed(id, "lists", ids)))?;
    let source = options.source.as_deref().context("--list needs --source, the id of the page in codes/sources.csv")?;
    check_source(catalogue, source)?;
    let (rows, notes) = rows(list, table(tables, options.table)?, &options.columns)?;
    let changes = changes(list, &rows);
    console::print(&(notes + &report(list, &changes, options)))?;
    if options.remove && !options.remove_many {
        super::check_removals(&list.id, changes.gone.len(), list.rows.len())?;
    }
    let is_text_written = options.texts == Texts::Write && !changes.reworded.is_empty();
    let is_removed = options.remove && !changes.gone.is_empty();
    if options.write && (is_text_written || is_removed || !changes.added.is_empty()) {
        let files =
            write(&root.join("codes"), list, &changes, source, confidence_in(source, list, catalogue), options)?;
        console::print(&console::written(root, &files))?;
        console::print(
            "Now give the new codes their verdicts and describe them in your own words, and run `cargo xtask update`.\n",
        )?;
        return Ok(ExitCode::SUCCESS);
    }
    let is_left = !changes.added.is_empty() || !changes.gone.is_empty() || is_text_written;
    Ok(if is_left { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The table of the page to import: the only one, or the one that is named by its number.
fn table(tables: &[PageTable], number: Option<usize>) -> Result<&PageTable> {
    match (tables, number) {
        ([table], None) => Ok(table),
        (tables, Some(number)) => {
            let table = tables.iter().find(|table| table.place.table == number);
            table.with_context(|| format!("--table {number}: the page has {} tables", tables.len()))
        }
        (tables, None) => {
            let shown = tables.iter().map(|table| {
                let heading = table.headings.first().map_or("without a heading", String::as_str);
                format!("\n  {}: {heading} ({} rows)", table.place.table, table.rows.len())
            });
            bail!(
                "the page has several tables; say with --table which of them is the list:{}",
                shown.collect::<String>()
            )
        }
    }
}

/// The rows of the table, and notes about what is no row. A row that cannot be read is an error, since its code would seem gone.
fn rows(list: &List, table: &PageTable, columns: &str) -> Result<(Vec<PageRow>, String)> {
    let meanings: Vec<_> = columns.split(' ').collect();
    if let Some(unknown) = meanings.iter().find(|meaning| !COLUMNS.contains(meaning)) {
        bail!("--columns: {unknown:?} is unknown. {}", allowed(unknown, "columns", COLUMNS.into_iter()));
    }
    let place_of = |column: &str| {
        let place = meanings.iter().position(|meaning| *meaning == column);
        place.with_context(|| format!("--columns {columns:?} does not name {column}"))
    };
    let (wire, description) = (place_of("wire")?, place_of("description")?);
    let (mut rows, mut notes): (Vec<PageRow>, _) = (Vec::new(), String::new());
    for (index, cells) in table.rows.iter().enumerate() {
        let place = cells.first().map(|cell| cell.place).unwrap_or_default();
        let shown = || super::columns::shown(cells);
        if cells.len() != meanings.len() {
            bail!(
                "{place}: the row has {} cells, but --columns {columns:?} names {}: name each column of the page, and write `-` \
                 for one that is left out. The row is {}",
                cells.len(),
                meanings.len(),
                shown()
            );
        }
        let text = cells[wire].own_text();
        if index == 0 && is_header(list, text) {
            let _ = writeln!(notes, "note: {place}: the first row is taken as the header: {}", shown());
            continue;
        }
        let text = list_rules::wire(text, Some(list.wire), Some(list.kind))
            .map_err(|message| anyhow::anyhow!("{place}: the code {message}. The row is {}", shown()))?;
        let row = PageRow { wire: text, description: cells[description].text.clone(), place };
        match rows.iter().find(|other| other.wire == row.wire) {
            None => rows.push(row),
            Some(first) if first.description == row.description => {
                let _ = writeln!(notes, "note: {place}: {} appears again with the same text", row.wire);
            }
            Some(first) => {
                bail!("{place}: {} appears again with another text, first at {}: {}", row.wire, first.place, shown())
            }
        }
    }
    if rows.is_empty() {
        bail!("the table has no row with a code");
    }
    Ok((rows, notes))
}

/// Whether a text is the heading of the codes: it is not a code of the list, and it cannot be one if the codes are integers.
fn is_header(list: &List, text: &str) -> bool {
    let is_listed = list.rows.iter().any(|row| row.wire == text);
    let is_number = list.wire == WireType::Integer && text.contains(char::is_numeric);
    !is_listed && !is_number
}

fn changes<'a>(list: &'a List, rows: &'a [PageRow]) -> Changes<'a> {
    let texts = |row: &ListRow| {
        [&row.wire, &row.name].into_iter().chain(&row.aliases).map(|text| folded(text)).collect::<Vec<_>>()
    };
    let mut taken: BTreeSet<String> = list.rows.iter().flat_map(texts).collect();
    taken.extend(rows.iter().map(|row| folded(&row.wire)));
    let mut changes = Changes { added: Vec::new(), reworded: Vec::new(), gone: Vec::new() };
    let mut after = None;
    for row in rows {
        match list.rows.iter().find(|known| known.wire == row.wire) {
            None => changes.added.push((row, proposed_name(row, &mut taken), after)),
            Some(known) if known.description != row.description => changes.reworded.push((row, known)),
            Some(_) => {}
        }
        after = Some(row.wire.as_str());
    }
    changes.gone = list.rows.iter().filter(|known| rows.iter().all(|row| row.wire != known.wire)).collect();
    changes
}

/// A name for a new row: the code itself if it is a word, or the first words of the description, or the number.
fn proposed_name(row: &PageRow, taken: &mut BTreeSet<String>) -> String {
    let own = row.wire.to_upper_camel_case();
    let words = first_words(&row.description);
    let digits: String = row.wire.replace('-', "Minus").chars().filter(char::is_ascii_alphanumeric).collect();
    let candidates = [own.clone(), words, format!("Code{digits}")].into_iter();
    let candidates = candidates.chain((2..).map(|number| format!("Code{digits}x{number}")));
    // A row's name may read the same as its own code.
    let is_free = |name: &String| {
        let is_own = folded(name) == folded(&row.wire);
        list_rules::list_variant_name(name).is_ok() && (is_own || !taken.contains(&folded(name)))
    };
    // The taken names are finite, and the candidates are not.
    let name = candidates.into_iter().find(is_free).unwrap_or(own);
    taken.insert(folded(&name));
    name
}

fn report(list: &List, changes: &Changes, options: &Import) -> String {
    let Changes { added, reworded, gone } = changes;
    let mut text =
        format!("{}: {}, {} that the page no longer has\n", list.id, counted(added.len(), "new code"), gone.len());
    for (PageRow { wire, description, place }, name, _) in added {
        let _ = writeln!(text, "  + {wire} {name}: new, needs a verdict ({place})\n      description: {description}");
    }
    for ListRow { wire, name, .. } in gone {
        let fate = if options.remove { "will be deleted, a major version" } else { "kept; --remove deletes it" };
        let _ = writeln!(text, "  - {wire} {name}: no longer on the page ({fate})");
    }
    let count = reworded.len();
    if options.texts == Texts::Count && count > 0 {
        let _ =
            writeln!(text, "listed codes that the page describes in other words: {count} (--texts show prints both)");
    } else {
        for (PageRow { wire, description, place }, known) in reworded {
            let _ = writeln!(
                text,
                "  ~ {wire} {}: description ({place})\n      - {}\n      + {description}",
                known.name, known.description
            );
        }
    }
    text
}

fn write(
    codes: &Path,
    list: &List,
    changes: &Changes,
    source: &str,
    confidence: Confidence,
    options: &Import,
) -> Result<Vec<String>> {
    let mut file = TableFile::read(codes, &list_file(&list.id))?;
    for (row, name, after) in &changes.added {
        file.insert(*after, new_row(row, name, source, confidence))?;
    }
    if options.texts == Texts::Write {
        for (row, _) in &changes.reworded {
            file.set(&row.wire, "description", &row.description)?;
        }
    }
    if options.remove {
        changes.gone.iter().try_for_each(|row| file.remove(&row.wire))?;
    }
    check_and_write(codes, &[(file.path.clone(), file.text())])
}

/// How sure the rows of a list from that source are: the least sure of them, and the least of all if there is none yet, because
/// nothing tells that the page is the vendor's.
fn confidence_in(source: &str, list: &List, catalogue: &Catalogue) -> Confidence {
    let from_source = |row: &&ListRow| row.sources.first().is_some_and(|first| catalogue.sources[*first].id == source);
    let of_rows = list.rows.iter().filter(from_source).map(|row| row.confidence);
    of_rows.max().unwrap_or(Confidence::Secondary)
}

/// The cells of a new row, whose verdict a person still has to give.
fn new_row(row: &PageRow, name: &str, source: &str, confidence: Confidence) -> Vec<String> {
    let cell = |column: &&str| match *column {
        "wire" => row.wire.as_str(),
        "name" => name,
        "action" => INVESTIGATE,
        "token" => Token::Unaffected.id(),
        "description" => &row.description,
        "confidence" => confidence.id(),
        "source" => source,
        _ => "",
    };
    LIST_ROW_HEADER.iter().map(cell).map(str::to_owned).collect()
}
