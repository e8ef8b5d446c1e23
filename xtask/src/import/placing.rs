//! From the tables of a page to rows of channels. Every cell is placed, is a header, or is reported.

use std::collections::BTreeMap;

use crate::codegen::model::{Catalogue, Channel};

use super::page::{Cell, Place, Table, folded};

/// The vendor's columns of a code, in the order of [`TEXTS`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageRow {
    pub code: i64,
    pub place: Place,
    /// `None` where the channel's page has no such column.
    pub texts: [Option<String>; 3],
}

/// The columns that a page owns, besides the code.
pub const TEXTS: [&str; 3] = ["label", "description", "explanation"];

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
    fn report(&mut self, is_error: bool, place: Place, message: String) {
        self.remarks.push(Remark { is_error, place, message });
    }
}

/// What vendors write into a cell that has nothing to say.
const NOTHING: [&str; 4] = ["not applicable.", "not applicable", "n/a", "-"];

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

/// Whether a cell can head the column of the codes: a code that is no integer has digits, too.
fn heads_codes(cell: &Cell) -> bool {
    !cell.text.is_empty() && !cell.text.contains(char::is_numeric)
}

/// Whether the word above the codes is one that heads them.
fn is_known_header(row: &[Cell], code: usize) -> bool {
    const WORDS: [&str; 5] = ["code", "码", "代码", "status", "编号"];
    row.get(code).is_some_and(|cell| WORDS.iter().any(|word| cell.text.to_lowercase().contains(word)))
}

/// The texts of a row that was not placed.
fn shown(row: &[Cell]) -> String {
    let texts: Vec<_> =
        row.iter().map(Cell::own_text).filter(|text| !text.is_empty()).map(|text| format!("{text:?}")).collect();
    texts.join(", ")
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

/// What the columns of a table are.
struct Columns {
    count: usize,
    code: usize,
    /// Column and index into [`TEXTS`], in the order of the page's columns.
    texts: Vec<(usize, usize)>,
    header: Option<Vec<String>>,
}

/// What a row is.
enum Line {
    Row(PageRow),
    /// Texts for the row above, by their index into [`TEXTS`].
    Continuation(Vec<(usize, String)>),
    BadCode(String),
}

impl Columns {
    /// Decided by the registry's `page_columns` and by the cells, never by the words of the header: the vendor has
    /// moved the word "Description" from one column to another.
    fn of(channel: &Channel, table: &Table, placed: &mut Placed) -> Option<Self> {
        let expected = &channel.page_columns;
        let count = most_common(table.rows.iter().map(Vec::len));
        if count != expected.len() {
            let message = format!(
                "the table of {} has {count} columns, where page_columns in codes/channels.csv names {} ({}): correct \
                 page_columns if the page has changed; its first row is {}",
                channel.id,
                expected.len(),
                expected.join(" "),
                table.rows.first().map_or(String::new(), |row| shown(row))
            );
            placed.report(true, table.place, message);
            return None;
        }
        let codes_in = |column: usize| {
            let cells = table.rows.iter().filter_map(|row| row.get(column));
            cells.filter(|cell| code(cell.own_text()).is_some()).count()
        };
        // The leftmost of the columns with the most integers.
        let code = (0..count).rev().max_by_key(|column| codes_in(*column)).unwrap_or_default();
        let first = table.rows.first().map_or(&[][..], |row| &row[..]);
        let is_header =
            first.get(code).is_some_and(heads_codes) && first.iter().all(|cell| self::code(&cell.text).is_none());
        let header = is_header.then(|| first.iter().map(|cell| cell.text.clone()).collect());
        let rest: Vec<usize> = (0..count).filter(|column| *column != code).collect();
        // In the order of the registry, which is that of the page.
        let meanings: Vec<usize> =
            expected.iter().filter_map(|column| TEXTS.iter().position(|name| name == column)).collect();
        let texts = best_order(channel, table, code, &rest, &meanings);
        let meaning =
            |column: usize| texts.iter().find(|(of, _)| *of == column).map_or("code", |(_, text)| TEXTS[*text]);
        let order: Vec<_> = (0..count).map(meaning).collect();
        if order != *expected {
            let message = format!(
                "the columns of {} stand in the order {}, not {}, going by their cells",
                channel.id,
                order.join(" "),
                expected.join(" ")
            );
            placed.report(false, table.place, message);
        }
        if let Some(header) = table.rows.first().filter(|_| is_header && !is_known_header(first, code)) {
            placed.report(false, table.place, format!("the first row is taken for the header: {}", shown(header)));
        }
        Some(Self { count, code, texts, header })
    }

    /// The first row without a code, and its repetitions further down a long table.
    fn is_header(&self, row: &[Cell], is_first: bool) -> bool {
        let Some(header) = &self.header else { return false };
        is_first || row.iter().map(|cell| &cell.text).eq(header)
    }

    fn read(&self, row: &[Cell]) -> Line {
        let own_text = |column: usize| row.get(column).map_or("", Cell::own_text);
        let code_text = own_text(self.code);
        if let Some(code) = code(code_text) {
            let mut texts = [const { None }; 3];
            for (column, meaning) in self.texts.iter().copied() {
                // A text that reaches over several codes is that of each.
                let part = row.get(column).map_or(String::new(), |cell| cell.text.clone());
                let is_nothing = TEXTS[meaning] == "explanation" && NOTHING.contains(&part.to_lowercase().as_str());
                texts[meaning] = Some(if is_nothing { String::new() } else { part });
            }
            return Line::Row(PageRow { code, place: row.first().map(|cell| cell.place).unwrap_or_default(), texts });
        }
        let parts = self.texts.iter().map(|(column, meaning)| (*meaning, own_text(*column).to_owned()));
        let parts: Vec<_> = parts.filter(|(_, part)| !part.is_empty()).collect();
        if code_text.is_empty() {
            return Line::Continuation(parts);
        }
        // A flattened page has lost the column of a continuation, which then stands in the first cell. It goes on with
        // what happened, unless the text looks like a number that went wrong.
        let description =
            self.texts.iter().map(|(_, meaning)| *meaning).find(|meaning| TEXTS[*meaning] == "description");
        match description {
            Some(description)
                if parts.is_empty() && code_text.contains(' ') && !code_text.starts_with(char::is_numeric) =>
            {
                Line::Continuation(vec![(description, code_text.to_owned())])
            }
            _ => Line::BadCode(code_text.to_owned()),
        }
    }
}

/// An integer, written with ASCII digits alone.
fn code(text: &str) -> Option<i64> {
    text.parse().ok().filter(|code: &i64| code.to_string() == text)
}

fn most_common(counts: impl Iterator<Item = usize>) -> usize {
    let mut tally = BTreeMap::<usize, usize>::new();
    for count in counts {
        *tally.entry(count).or_default() += 1;
    }
    tally.into_iter().max_by_key(|(_, times)| *times).map_or(0, |(count, _)| count)
}

/// Gives each meaning its column: the order in which the most cells are as the table has them today, and where none
/// is, the most labels look like one; else the order of the page.
fn best_order(
    channel: &Channel,
    table: &Table,
    code: usize,
    columns: &[usize],
    meanings: &[usize],
) -> Vec<(usize, usize)> {
    let score = |order: &Vec<(usize, usize)>| {
        let known = table.rows.iter().filter_map(|row| {
            let code = self::code(row.get(code)?.own_text())?;
            let known = channel.rows.iter().find(|known| known.code == code)?;
            let texts = [known.label.as_deref(), Some(known.description.as_str()), known.explanation.as_deref()];
            Some(
                order
                    .iter()
                    .filter(|(column, meaning)| row.get(*column).map(|cell| cell.text.as_str()) == texts[*meaning])
                    .count(),
            )
        });
        let labels = order.iter().filter(|(_, meaning)| TEXTS[*meaning] == "label").flat_map(|(column, _)| {
            table.rows.iter().filter(|row| row.get(*column).is_some_and(|cell| looks_like_label(&cell.text)))
        });
        (known.sum::<usize>(), labels.count())
    };
    let mut best: Vec<(usize, usize)> = columns.iter().copied().zip(meanings.iter().copied()).collect();
    for order in permutations(columns) {
        let order: Vec<_> = order.into_iter().zip(meanings.iter().copied()).collect();
        if score(&order) > score(&best) {
            best = order;
        }
    }
    best.sort_unstable();
    best
}

/// Vendors' identifiers are short and no sentences.
fn looks_like_label(text: &str) -> bool {
    !text.is_empty() && text.split(' ').count() <= 4 && !text.ends_with('.')
}

/// All orders of a few columns.
fn permutations(columns: &[usize]) -> Vec<Vec<usize>> {
    match columns {
        [] => vec![Vec::new()],
        columns => columns
            .iter()
            .flat_map(|first| {
                let rest: Vec<_> = columns.iter().copied().filter(|column| column != first).collect();
                permutations(&rest).into_iter().map(|mut order| {
                    order.insert(0, *first);
                    order
                })
            })
            .collect(),
    }
}
