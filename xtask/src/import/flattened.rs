//! A page flattened to text: a line `|` starts a row, each cell ends with ` |`, and a cell may have several lines.
//!
//! ```text
//! Apple push channel
//! |
//! Status code |
//! Description |
//! |
//! 2001 |
//! The message
//! body is empty. |
//! ```

use anyhow::{Result, bail};

use super::page::{PageTable, PageTables};

pub fn read(text: &str) -> Result<Vec<PageTable>> {
    let mut reader = Reader::default();
    for (index, line) in text.lines().enumerate() {
        reader.line(line.trim(), index + 1);
    }
    if !reader.open.is_empty() {
        bail!("line {}: this cell does not end, so the page is cut off: copy it again", reader.open_line);
    }
    if let Some(line) = reader.stray {
        bail!(
            "line {line}: the cell that ends here is in no row: join it with the cell before, or start a row with a line `|`"
        );
    }
    Ok(reader.tables.finish())
}

#[derive(Default)]
struct Reader {
    tables: PageTables,
    /// Whether the last row, complete or not, belongs to a table that goes on.
    in_table: bool,
    /// Cells in a row of this table, known after its header.
    width: Option<usize>,
    /// Cells of the row being read; `None` between rows.
    cells: Option<usize>,
    /// The lines so far of the cell being read, and the first one's number.
    open: Vec<String>,
    open_line: usize,
    /// The first line that ends a cell, and follows lines that are in no row.
    stray: Option<usize>,
}

impl Reader {
    fn line(&mut self, line: &str, number: usize) {
        let begins_row = match self.cells {
            // The end of a cell between two rows belongs to a row whose start is lost, or was taken for a cell.
            None => line.starts_with('|') || self.in_table && line.ends_with('|'),
            // A header, whose width is not known, ends where the next row starts.
            Some(cells) => self.width.is_none() && cells > 0 && self.open.is_empty() && line == "|",
        };
        if begins_row {
            self.begin_row(number);
            let rest = line.strip_prefix('|').unwrap_or(line).trim();
            if !rest.is_empty() {
                self.in_row(rest, number);
            }
        } else if self.cells.is_some() {
            self.in_row(line, number);
        } else if !line.is_empty() {
            self.in_table = false;
            if line.ends_with('|') {
                self.stray.get_or_insert(number);
            }
            self.tables.prose(line);
        }
    }

    fn begin_row(&mut self, number: usize) {
        if !self.in_table {
            self.tables.begin(Some(number));
            (self.in_table, self.width) = (true, None);
        } else if self.width.is_none() {
            self.width = self.cells;
        }
        self.tables.begin_row();
        self.cells = Some(0);
    }

    /// A line of a row: part of a cell, or the end of one or more.
    fn in_row(&mut self, line: &str, number: usize) {
        if self.open.is_empty() {
            self.open_line = number;
        }
        let text = line.trim_end_matches('|');
        self.open.push(text.trim().to_owned());
        for _ in text.len()..line.len() {
            self.end_cell(number);
        }
    }

    fn end_cell(&mut self, number: usize) {
        let line = if self.open.is_empty() { number } else { self.open_line };
        self.tables.cell(&self.open.join(" "), Some(line), false);
        self.open.clear();
        let cells = self.cells.map_or(1, |cells| cells + 1);
        self.cells = Some(cells).filter(|cells| self.width.is_none_or(|width| *cells < width));
    }
}
