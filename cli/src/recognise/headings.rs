//! A table that was pasted with its headings, `渠道,推送量` above `苹果,2011`: they say what the numbers in their columns are.

use std::ops::Range;

use super::field::{Role, role};

const CHANNELS: &[&str] = &["channel", "vendor", "provider", "platform", "渠道", "通道", "厂商", "平台"];

/// The cells that are no codes, because another column is headed as that of the codes, and those of which nothing says so.
#[derive(Default)]
pub struct Cells {
    pub others: Vec<Range<usize>>,
    pub unnamed: Vec<Range<usize>>,
}

impl Cells {
    pub fn of(text: &str) -> Self {
        let mut cells = Self::default();
        let mut table: Option<(Vec<bool>, Separator)> = None;
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let is_rule = line.contains('-') && !line.contains(char::is_alphanumeric);
            match &table {
                _ if is_rule => {}
                Some((columns, separator)) if separator.cells(line).len() == columns.len() => {
                    let places = if columns.contains(&true) { &mut cells.others } else { &mut cells.unnamed };
                    let of_columns = separator.cells(line).into_iter().zip(columns);
                    let no_codes = of_columns.filter(|(_, is_code)| !**is_code);
                    places.extend(no_codes.map(|(cell, _)| at + cell.start..at + cell.end));
                }
                _ => table = headings(line),
            }
            at += line.len();
        }
        cells
    }
}

/// Which columns a line heads as those of codes, if it has headings and one of them is that of a channel.
fn headings(line: &str) -> Option<(Vec<bool>, Separator)> {
    const LONGEST: usize = 24;
    let separator = [Separator::Tab, Separator::Bar, Separator::Blanks, Separator::Comma]
        .into_iter()
        .find(|separator| separator.cells(line).len() > 1)?;
    let names: Vec<&str> = separator.cells(line).into_iter().map(|cell| &line[cell]).collect();
    let is_name = |name: &&str| {
        !name.is_empty()
            && name.chars().count() <= LONGEST
            && !name.contains(|char: char| char.is_ascii_digit() || "={:".contains(char))
    };
    let is_channel = |name: &&str| CHANNELS.contains(&name.to_lowercase().as_str());
    let is_code = |name: &&str| matches!(role(&format!("{name}=")), Role::Code | Role::Likely);
    (names.iter().all(is_name) && names.iter().any(is_channel))
        .then(|| (names.iter().map(is_code).collect(), separator))
}

#[derive(Clone, Copy)]
enum Separator {
    Tab,
    Bar,
    Comma,
    Blanks,
}

impl Separator {
    /// Where the cells of a line are, without the blanks around them.
    fn cells(self, line: &str) -> Vec<Range<usize>> {
        let separator = match self {
            Self::Tab => "\t",
            Self::Bar => "|",
            Self::Comma => ",",
            Self::Blanks => "  ",
        };
        let mut cells = Vec::new();
        let mut at = 0;
        for cell in line.split(separator) {
            let trimmed = cell.trim();
            let start = at + (cell.len() - cell.trim_start().len());
            // A line of a Markdown table begins and ends with a bar, and columns are apart by any number of blanks.
            if !trimmed.is_empty() || matches!(self, Self::Tab | Self::Comma) {
                cells.push(start..start + trimmed.len());
            }
            at += cell.len() + separator.len();
        }
        cells
    }
}
