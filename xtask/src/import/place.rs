//! From the tables of a page to the rows of channels. Every cell is placed, is part of a header, or is reported.

use crate::codegen::model::{Catalogue, Channel};

use super::columns::{Columns, Line, heads_codes, shown};
use super::language;
use super::page::{PageCell, PageTable, folded};
use super::placed::{PageRow, PageSection, PlacedPage};

/// Places all `tables`; with `only`, just the table of that channel.
pub fn place<'a>(catalogue: &'a Catalogue, tables: &[PageTable], only: Option<&'a Channel>) -> PlacedPage<'a> {
    let mut placed = PlacedPage::default();
    let mut unmatched = Vec::new();
    for table in tables {
        match named_channel(catalogue, table) {
            Ok(Some(channel)) if only.is_none_or(|only| only.id == channel.id) => {
                place_table(channel, table, &mut placed);
            }
            Ok(Some(_)) => {}
            Ok(None) => unmatched.push(table),
            Err(message) => placed.report(only.is_none(), table.place, message),
        }
    }
    // The page of a single vendor need not name it.
    if let (Some(only), [table], true) = (only, &unmatched[..], placed.sections.is_empty()) {
        place_table(only, table, &mut placed);
        unmatched.clear();
    }
    for table in unmatched {
        report_unmatched(table, &mut placed);
    }
    if only.is_none() {
        let is_missing = |channel: &&Channel| {
            let is_expected = !channel.page_heading.is_empty() && !channel.rows.is_empty();
            is_expected && placed.sections.iter().all(|section| section.channel.id != channel.id)
        };
        placed.missing = catalogue.channels.iter().filter(is_missing).collect();
    }
    placed
}

/// Says why a table is left out, and what to do about it.
fn report_unmatched(table: &PageTable, placed: &mut PlacedPage) {
    let heading = table.headings.first().map_or("without a heading".to_owned(), |text| format!("under {text:?}"));
    // Rows that something separated from their header: their codes would seem to be gone.
    let is_torn = table.rows.first().and_then(|row| row.first()).is_some_and(|cell| !heads_codes(cell));
    let follows = table.headings.is_empty() && table.place.table > 1;
    let advice = if is_torn {
        "it has no header, so it may be the rest of the table before it: remove what separates them, or add its header"
    } else if follows {
        "it follows another table under the same heading: give it a heading of its own, or remove it"
    } else {
        "name its channel with --channel, or add the heading to the aliases in codes/channels.csv"
    };
    let rows = table.rows.len();
    let message = format!("the table {heading} ({rows} rows) matches no channel and is left out: {advice}");
    placed.report(is_torn || follows, table.place, message);
}

/// The channel that the nearest heading names, of those headings that name any.
fn named_channel<'a>(catalogue: &'a Catalogue, table: &PageTable) -> Result<Option<&'a Channel>, String> {
    for heading in &table.headings {
        if let Some(channel) = catalogue.channels.iter().find(|channel| channel.page_heading == *heading) {
            return Ok(Some(channel));
        }
        let named: Vec<_> = catalogue.channels.iter().filter(|channel| names(heading, channel)).collect();
        match named[..] {
            [] => {}
            [channel] => return Ok(Some(channel)),
            _ => {
                let ids: Vec<_> = named.iter().map(|channel| channel.id.as_str()).collect();
                return Err(format!("the heading {heading:?} names several channels: {}", ids.join(", ")));
            }
        }
    }
    Ok(None)
}

/// Whether `heading` has the words of the channel's id, title or an alias.
fn names(heading: &str, channel: &Channel) -> bool {
    let words = words(heading);
    let heading = heading.to_lowercase();
    [&channel.id, &channel.title].into_iter().chain(&channel.aliases).any(|name| {
        let name_words = self::words(name);
        // Chinese has no blanks between words.
        if name.is_ascii() {
            !name_words.is_empty() && words.windows(name_words.len()).any(|window| window == name_words)
        } else {
            heading.contains(&name.to_lowercase())
        }
    })
}

fn words(text: &str) -> Vec<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.split(|c| !is_part(c)).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

fn place_table<'a>(channel: &'a Channel, table: &PageTable, placed: &mut PlacedPage<'a>) {
    if let Some(first) = placed.sections.iter().find(|section| section.channel.id == channel.id) {
        let message = format!(
            "a second table for the channel {}, first at {}: remove one of them from the input",
            channel.id, first.place
        );
        return placed.report(true, table.place, message);
    }
    let Some(columns) = Columns::recognize(channel, table, placed) else { return };
    let mut rows: Vec<PageRow> = Vec::new();
    // Whether the row before was placed, so that a continuation can continue it.
    let mut goes_on = false;
    for (index, row) in table.rows.iter().enumerate() {
        if columns.is_header(row, index == 0) || row.iter().all(|cell| cell.own_text().is_empty()) {
            continue;
        }
        goes_on = match columns.read(row) {
            _ if row.len() != columns.count => Err(format!(
                "a row has {} cells, but the table has {} columns: {}",
                row.len(),
                columns.count,
                shown(row)
            )),
            Line::Row(row) => add(row, &mut rows, placed),
            Line::Continuation(parts) => match rows.last_mut().filter(|_| goes_on) {
                Some(last) => extend(last, &parts, row, placed).map(|()| true),
                None => {
                    Err(format!("a row has no code, and there is no row above that it could continue: {}", shown(row)))
                }
            },
            Line::BadCode(text) => Err(format!("the code {text:?} is not an integer: {}", shown(row))),
        }
        .map_err(|message| placed.report(true, row.first().map_or(table.place, |cell| cell.place), message))
        .unwrap_or(false);
    }
    if rows.is_empty() {
        placed.report(true, table.place, format!("the table of {} has no row with a code", channel.id));
    }
    if let Some(message) = language::difference(channel, &rows) {
        placed.report(true, table.place, message);
    }
    placed.sections.push(PageSection { channel, place: table.place, rows });
}

/// Adds a row, unless its code is there already; returns whether the next row can continue it.
fn add(row: PageRow, rows: &mut Vec<PageRow>, placed: &mut PlacedPage) -> Result<bool, String> {
    let Some(first) = rows.iter().find(|other| other.code == row.code) else {
        rows.push(row);
        return Ok(true);
    };
    if first.texts == row.texts {
        placed.report(
            false,
            row.place,
            format!("the code {} appears again with the same text, first at {}", row.code, first.place),
        );
        return Ok(false);
    }
    let texts = row.texts.iter().flatten().map(|text| format!("{text:?}")).collect::<Vec<_>>().join(", ");
    Err(format!("the code {} appears again with another text, first at {}: {texts}", row.code, first.place))
}

/// Appends the parts of a continuation to the row above.
fn extend(
    last: &mut PageRow,
    parts: &[(usize, String)],
    row: &[PageCell],
    placed: &mut PlacedPage,
) -> Result<(), String> {
    for (text, part) in parts {
        let Some(text) = last.texts[*text].as_mut() else {
            return Err(format!(
                "a row without a code has a text for a column that the page does not have: {}",
                shown(row)
            ));
        };
        *text = folded(&format!("{text} {part}"));
    }
    if let [cell] = &row.iter().filter(|cell| !cell.own_text().is_empty()).collect::<Vec<_>>()[..] {
        let message = format!("this row is taken as the rest of the code {} above: {:?}", last.code, cell.text);
        placed.report(false, cell.place, message);
    }
    Ok(())
}
