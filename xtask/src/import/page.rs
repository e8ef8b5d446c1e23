//! A page as read: its tables, whatever the shape of the input was.

use std::fmt;

/// A table and what comes before it.
#[derive(Debug, PartialEq, Eq)]
pub struct PageTable {
    /// Texts that may name the channel, the nearest first.
    pub headings: Vec<String>,
    pub place: PagePlace,
    /// All rows, including the header.
    pub rows: Vec<Vec<PageCell>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageCell {
    /// One line, blanks folded.
    pub text: String,
    pub place: PagePlace,
    /// Whether the cell of another row or column extends over this place; the text is then that cell's.
    pub spanned: bool,
}

impl PageCell {
    /// The text that is only here.
    pub fn own_text(&self) -> &str {
        if self.spanned { "" } else { &self.text }
    }
}

/// Where something is in the input; numbers count from 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct PagePlace {
    /// Known if the input is text.
    pub line: Option<usize>,
    pub table: usize,
    /// 0 for the table as a whole.
    pub row: usize,
    pub cell: usize,
}

impl fmt::Display for PagePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, table, row, cell } = self;
        if let Some(line) = line {
            write!(f, "line {line}, ")?;
        }
        write!(f, "table {table}")?;
        if *row > 0 {
            write!(f, ", row {row}")?;
        }
        if *cell > 0 {
            write!(f, ", cell {cell}")?;
        }
        Ok(())
    }
}

/// Collects the tables of a page that is read from its start to its end.
#[derive(Debug, Default)]
pub struct PageTables {
    tables: Vec<PageTable>,
    /// Possible headings since the last table, the nearest last.
    headings: Vec<String>,
}

impl PageTables {
    /// A text that is marked as a heading.
    pub fn heading(&mut self, text: &str) {
        let text = folded(text);
        if !text.is_empty() {
            self.headings.push(text);
        }
    }

    /// A text between tables, of a shape that does not mark its headings.
    pub fn prose(&mut self, text: &str) {
        const LONGEST_HEADING: usize = 80;
        let text = folded(text);
        if text.chars().count() <= LONGEST_HEADING && !text.ends_with(['.', '。', ':', '：', ',', ';']) {
            self.heading(&text);
        }
    }

    /// A table begins at `line`.
    pub fn begin(&mut self, line: Option<usize>) {
        let place = PagePlace { line, table: self.tables.len() + 1, row: 0, cell: 0 };
        let headings = self.headings.drain(..).rev().collect();
        self.tables.push(PageTable { headings, place, rows: Vec::new() });
    }

    pub fn begin_row(&mut self) {
        if let Some(table) = self.tables.last_mut() {
            table.rows.push(Vec::new());
        }
    }

    /// The next cell of the row begun last.
    pub fn cell(&mut self, text: &str, line: Option<usize>, spanned: bool) {
        let Some(table) = self.tables.last_mut() else { return };
        let row_number = table.rows.len();
        if let Some(row) = table.rows.last_mut() {
            let place = PagePlace { line, table: table.place.table, row: row_number, cell: row.len() + 1 };
            row.push(PageCell { text: folded(text), place, spanned });
        }
    }

    /// The tables that have a row.
    pub fn finish(self) -> Vec<PageTable> {
        self.tables.into_iter().filter(|table| !table.rows.is_empty()).collect()
    }
}

/// The text on one line: every run of blanks is one blank, and characters that nobody can see are gone.
pub fn folded(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c == '\u{200b}' || c == '\u{feff}');
    let shown = words.map(|word| word.replace(['\u{ad}', '\u{200c}', '\u{200d}', '\u{2060}'], ""));
    shown.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
