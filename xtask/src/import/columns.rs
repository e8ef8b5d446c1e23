//! What each column of a page's table is, and what a row of it says.

use std::collections::BTreeMap;

use crate::codegen::model::{Channel, Row};

use super::page::{Cell, Place, Table};
use super::placing::Placed;

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

/// The same of a row in the tables.
pub fn known_texts(row: &Row) -> [Option<&str>; 3] {
    [row.label.as_deref(), Some(&row.description), row.explanation.as_deref()]
}

/// What vendors write into a cell that has nothing to say.
const NOTHING: [&str; 4] = ["not applicable.", "not applicable", "n/a", "-"];

/// What the columns of a table are.
pub struct Columns {
    pub count: usize,
    code: usize,
    /// Column and index into [`TEXTS`], in the order of the page's columns.
    texts: Vec<(usize, usize)>,
    header: Option<Vec<String>>,
}

/// What a row is.
pub enum Line {
    Row(PageRow),
    /// Texts for the row above, by their index into [`TEXTS`].
    Continuation(Vec<(usize, String)>),
    BadCode(String),
}

impl Columns {
    /// Decided by the registry's `page_columns` and by the cells, never by the words of the header: the vendor has
    /// moved the word "Description" from one column to another.
    pub fn of(channel: &Channel, table: &Table, placed: &mut Placed) -> Option<Self> {
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
    pub fn is_header(&self, row: &[Cell], is_first: bool) -> bool {
        let Some(header) = &self.header else { return false };
        is_first || row.iter().map(|cell| &cell.text).eq(header)
    }

    pub fn read(&self, row: &[Cell]) -> Line {
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
            let texts = known_texts(known);
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

/// Whether a cell can head the column of the codes: a code that is no integer has digits, too.
pub fn heads_codes(cell: &Cell) -> bool {
    !cell.text.is_empty() && !cell.text.contains(char::is_numeric)
}

/// Whether the word above the codes is one that heads them.
fn is_known_header(row: &[Cell], code: usize) -> bool {
    const WORDS: [&str; 5] = ["code", "码", "代码", "status", "编号"];
    row.get(code).is_some_and(|cell| WORDS.iter().any(|word| cell.text.to_lowercase().contains(word)))
}

/// The texts of a row that was not placed.
pub fn shown(row: &[Cell]) -> String {
    let texts: Vec<_> =
        row.iter().map(Cell::own_text).filter(|text| !text.is_empty()).map(|text| format!("{text:?}")).collect();
    texts.join(", ")
}
