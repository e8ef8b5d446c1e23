//! A table that was pasted with its headings, `渠道,推送量` above `苹果,2011`: they say what the numbers in their columns are.

use std::ops::Range;

use super::field::{Role, role};

const CHANNELS: &[&str] = &["channel", "vendor", "provider", "platform", "渠道", "通道", "厂商", "平台"];

/// What is between the cells of a line. A line of a Markdown table begins and ends with a bar, and columns may be apart by any
/// number of blanks.
const SEPARATORS: [&str; 4] = ["\t", "|", "  ", ","];

/// The cells that are no codes, because another column is headed as that of the codes, and those of which nothing says so.
#[derive(Default)]
pub struct Cells {
    pub others: Vec<Range<usize>>,
    pub unnamed: Vec<Range<usize>>,
}

impl Cells {
    pub fn of(text: &str) -> Self {
        let mut found = Self::default();
        let mut table: Option<(Vec<bool>, &'static str)> = None;
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let is_rule = line.contains('-') && !line.contains(char::is_alphanumeric);
            match &table {
                _ if is_rule => {}
                Some((columns, separator)) if cells(line, separator).len() == columns.len() => {
                    let places = if columns.contains(&true) { &mut found.others } else { &mut found.unnamed };
                    let of_columns = cells(line, separator).into_iter().zip(columns);
                    let no_codes = of_columns.filter(|(_, is_code)| !**is_code);
                    places.extend(no_codes.map(|(cell, _)| at + cell.start..at + cell.end));
                }
                _ => table = headings(line),
            }
            at += line.len();
        }
        found
    }
}

/// Which columns a line heads as those of codes, if it has headings and one of them is that of a channel.
fn headings(line: &str) -> Option<(Vec<bool>, &'static str)> {
    const LONGEST: usize = 24;
    let separator = SEPARATORS.into_iter().find(|separator| cells(line, separator).len() > 1)?;
    let names: Vec<&str> = cells(line, separator).into_iter().map(|cell| &line[cell]).collect();
    let is_name = |name: &&str| !name.is_empty() && name.chars().count() <= LONGEST;
    let is_channel = |name: &&str| CHANNELS.contains(&name.to_lowercase().as_str());
    let is_code = |name: &&str| matches!(role(&format!("{name}=")), Role::Code | Role::Likely);
    (names.iter().all(is_name) && names.iter().any(is_channel))
        .then(|| (names.iter().map(is_code).collect(), separator))
}

/// Where the cells of a line are, without the blanks around them.
fn cells(line: &str, separator: &str) -> Vec<Range<usize>> {
    let may_be_empty = ["\t", ","].contains(&separator);
    let mut cells = Vec::new();
    let mut at = 0;
    for cell in line.split(separator) {
        let trimmed = cell.trim();
        let start = at + (cell.len() - cell.trim_start().len());
        if may_be_empty || !trimmed.is_empty() {
            cells.push(start..start + trimmed.len());
        }
        at += cell.len() + separator.len();
    }
    cells
}
