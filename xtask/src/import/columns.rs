//! What each column of a page's table is, and what a row of it says.

use std::collections::BTreeMap;

use crate::codegen::model::Channel;

use super::page::{PageCell, PageTable};
use super::placed::{PageRow, PlacedPage, TEXTS, known_texts};

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
    /// Decided by the registry's `page_columns` and by the cells, never by the words of the header: the vendor has moved
    /// the word "Description" from one column to another.
    pub fn recognize(channel: &Channel, table: &PageTable, placed: &mut PlacedPage) -> Option<Self> {
        let expected = &channel.page_columns;
        let count = most_common(table.rows.iter().map(Vec::len));
        if count != expected.len() {
            let message = format!(
                "the table of {} has {count} columns, but page_columns in codes/channels.csv names {} ({}): if the page has \
                 changed, correct page_columns; the first row of the table is {}",
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
                "the columns of {} are in the order {}, not {}, judging by their cells",
                channel.id,
                order.join(" "),
                expected.join(" ")
            );
            placed.report(false, table.place, message);
        }
        if let Some(header) = table.rows.first().filter(|_| is_header && !is_known_header(first, code)) {
            placed.report(false, table.place, format!("the first row is taken as the header: {}", shown(header)));
        }
        Some(Self { count, code, texts, header })
    }

    /// The first row if it has no code, and its repetitions further down a long table.
    pub fn is_header(&self, row: &[PageCell], is_first: bool) -> bool {
        let Some(header) = &self.header else { return false };
        is_first || row.iter().map(|cell| &cell.text).eq(header)
    }

    pub fn read(&self, row: &[PageCell]) -> Line {
        let own_text = |column: usize| row.get(column).map_or("", PageCell::own_text);
        let code_text = own_text(self.code);
        if let Some(code) = code(code_text) {
            let mut texts = [const { None }; 3];
            for (column, meaning) in self.texts.iter().copied() {
                // A text that extends over several codes is the text of each.
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
        // A flattened page has lost the column of a continuation, whose text is then in the first cell. It continues the
        // description, unless the text looks like a number that went wrong.
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

/// An integer, written with ASCII digits only.
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

/// Gives each meaning its column: the order in which most cells are as the table has them today; if no cell is, the order in
/// which most labels look like one; otherwise the order of the page.
fn best_order(
    channel: &Channel,
    table: &PageTable,
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

/// Vendors' identifiers are short and are not sentences.
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

/// Whether a cell can be the heading of the codes: a code that went wrong has digits, too.
pub fn heads_codes(cell: &PageCell) -> bool {
    !cell.text.is_empty() && !cell.text.contains(char::is_numeric)
}

/// Whether the heading of the codes is a known one.
fn is_known_header(row: &[PageCell], code: usize) -> bool {
    const WORDS: [&str; 5] = ["code", "码", "代码", "status", "编号"];
    row.get(code).is_some_and(|cell| WORDS.iter().any(|word| cell.text.to_lowercase().contains(word)))
}

/// The texts of a row, for a message.
pub fn shown(row: &[PageCell]) -> String {
    let texts: Vec<_> =
        row.iter().map(PageCell::own_text).filter(|text| !text.is_empty()).map(|text| format!("{text:?}")).collect();
    texts.join(", ")
}
