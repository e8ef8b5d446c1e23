//! From the tables of a page to rows of channels. Every cell is placed, is a header, or is reported.

use crate::codegen::model::{Catalogue, Channel};

use super::columns::{Columns, Line, PageRow, heads_codes, shown};
use super::page::{Cell, Place, Table, folded};

/// The rows of a channel, in the page's order.
#[derive(Debug)]
pub struct Section<'a> {
    pub channel: &'a Channel,
    pub place: Place,
    pub rows: Vec<PageRow>,
}

/// Something of the page that did not become a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Whether the page cannot be relied on, so that nothing may be written.
    pub is_error: bool,
    pub place: Place,
    pub message: String,
}

/// A page whose tables have found their channels.
#[derive(Debug, Default)]
pub struct Placed<'a> {
    pub sections: Vec<Section<'a>>,
    pub remarks: Vec<Remark>,
}

impl Placed<'_> {
    pub fn report(&mut self, is_error: bool, place: Place, message: String) {
        self.remarks.push(Remark { is_error, place, message });
    }
}

/// Places all `tables`; with `only`, just the one of that channel.
pub fn place<'a>(catalogue: &'a Catalogue, tables: &[Table], only: Option<&'a Channel>) -> Placed<'a> {
    let mut placed = Placed::default();
    let mut unmatched = Vec::new();
    for table in tables {
        match channel_of(catalogue, table) {
            Ok(Some(channel)) if only.is_none_or(|only| only.id == channel.id) => {
                place_table(channel, table, &mut placed);
            }
            Ok(Some(_)) => {}
            Ok(None) => unmatched.push(table),
            Err(message) => placed.report(only.is_none(), table.place, message),
        }
    }
    // A page of one vendor alone need not name it.
    if let (Some(only), [table], true) = (only, &unmatched[..], placed.sections.is_empty()) {
        place_table(only, table, &mut placed);
        unmatched.clear();
    }
    for table in unmatched {
        let heading = table.headings.first().map_or("without a heading".to_owned(), |text| format!("under {text:?}"));
        // Rows that something parts from their header, whose codes would seem to be gone.
        let is_torn = table.rows.first().and_then(|row| row.first()).is_some_and(|cell| !heads_codes(cell));
        let follows = table.headings.is_empty() && table.place.table > 1;
        let advice = if is_torn {
            "it has no header, so it may be the rest of the table before: remove what parts them, or add its header"
        } else if follows {
            "it follows another table under one heading: give it a heading of its own, or remove it"
        } else {
            "name it with --channel, or add the heading to the aliases in codes/channels.csv"
        };
        let rows = table.rows.len();
        let message = format!("the table {heading} ({rows} rows) matches no channel and is left out: {advice}");
        placed.report(is_torn || follows, table.place, message);
    }
    placed
}

/// The channel that the nearest heading with a channel's name names.
fn channel_of<'a>(catalogue: &'a Catalogue, table: &Table) -> Result<Option<&'a Channel>, String> {
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

/// Whether the words of the channel's id, title or an alias stand in `heading`.
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

fn place_table<'a>(channel: &'a Channel, table: &Table, placed: &mut Placed<'a>) {
    if let Some(first) = placed.sections.iter().find(|section| section.channel.id == channel.id) {
        let message = format!(
            "a second table for the channel {}, first at {}: remove one of them from the input",
            channel.id, first.place
        );
        return placed.report(true, table.place, message);
    }
    let Some(columns) = Columns::of(channel, table, placed) else { return };
    let mut rows: Vec<PageRow> = Vec::new();
    // Whether the row before was placed, so that a continuation can go on with it.
    let mut goes_on = false;
    for (index, row) in table.rows.iter().enumerate() {
        if columns.is_header(row, index == 0) || row.iter().all(|cell| cell.own_text().is_empty()) {
            continue;
        }
        goes_on = match columns.read(row) {
            _ if row.len() != columns.count => {
                Err(format!("a row of {} cells, where the table has {}: {}", row.len(), columns.count, shown(row)))
            }
            Line::Row(row) => add(row, &mut rows, placed),
            Line::Continuation(parts) => match rows.last_mut().filter(|_| goes_on) {
                Some(last) => extend(last, &parts, row, placed).map(|()| true),
                None => Err(format!("a row without a code, and no row above that it could go on with: {}", shown(row))),
            },
            Line::BadCode(text) => Err(format!("the code {text:?} is not an integer: {}", shown(row))),
        }
        .map_err(|message| placed.report(true, row.first().map_or(table.place, |cell| cell.place), message))
        .unwrap_or(false);
    }
    if rows.is_empty() {
        placed.report(true, table.place, format!("the table of {} has no row with a code", channel.id));
    }
    placed.sections.push(Section { channel, place: table.place, rows });
}

/// Adds a row, unless its code is there already; tells whether the next row can go on with it.
fn add(row: PageRow, rows: &mut Vec<PageRow>, placed: &mut Placed) -> Result<bool, String> {
    let Some(first) = rows.iter().find(|other| other.code == row.code) else {
        rows.push(row);
        return Ok(true);
    };
    if first.texts == row.texts {
        placed.report(
            false,
            row.place,
            format!("the code {} again with the same text, first at {}", row.code, first.place),
        );
        return Ok(false);
    }
    let texts = row.texts.iter().flatten().map(|text| format!("{text:?}")).collect::<Vec<_>>().join(", ");
    Err(format!("the code {} again with another text, first at {}: {texts}", row.code, first.place))
}

/// Appends the parts of a continuation to the row above.
fn extend(last: &mut PageRow, parts: &[(usize, String)], row: &[Cell], placed: &mut Placed) -> Result<(), String> {
    for (text, part) in parts {
        let Some(text) = last.texts[*text].as_mut() else {
            return Err(format!("a row without a code for a column that the page does not have: {}", shown(row)));
        };
        *text = folded(&format!("{text} {part}"));
    }
    if let [cell] = &row.iter().filter(|cell| !cell.own_text().is_empty()).collect::<Vec<_>>()[..] {
        let message = format!("goes on with the code {} above: {:?}", last.code, cell.text);
        placed.report(false, cell.place, message);
    }
    Ok(())
}
