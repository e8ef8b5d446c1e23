//! Markdown with tables, as GitHub writes them.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::page::{PageTable, PageTables};

pub fn read(text: &str) -> Vec<PageTable> {
    let lines = LineIndex::new(text);
    let mut tables = PageTables::default();
    // What is being read, until its end: a heading, a paragraph or a cell.
    let mut open = String::new();
    // Where the last cell that is in the text ends.
    let mut cell_end = 0;
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        let line = Some(lines.line_of(range.start));
        match event {
            Event::Start(Tag::Table(_)) => tables.begin(line),
            Event::Start(Tag::TableHead | Tag::TableRow) => tables.begin_row(),
            Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::TableCell) => open.clear(),
            Event::End(TagEnd::Heading(_)) => tables.heading(&open),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock) => {
                paragraph(&open, &text[range], line, &mut tables)
            }
            // The parser fills up short rows: such a cell starts after the end of the line.
            Event::End(TagEnd::TableCell) if range.is_empty() && is_line_end(text, range.start) => {}
            Event::End(TagEnd::TableCell) => {
                tables.cell(&open, line, false);
                cell_end = range.end;
            }
            // And it drops the cells that a long row has more than the header.
            Event::End(TagEnd::TableRow) => {
                cells(text.get(cell_end..range.end).unwrap_or_default())
                    .for_each(|cell| tables.cell(&cell, line, false));
            }
            Event::Text(part) | Event::Code(part) => open.push_str(&part),
            // In a cell, line breaks and lists are written in HTML.
            Event::SoftBreak | Event::HardBreak | Event::InlineHtml(_) => open.push(' '),
            _ => {}
        }
    }
    tables.finish()
}

/// A paragraph, which may name the channel of the next table. Lines with a `|` were rows that something separated from
/// their header: they are a table of their own.
fn paragraph(folded: &str, text: &str, line: Option<usize>, tables: &mut PageTables) {
    let rows = || text.lines().enumerate().filter(|(_, row)| row.contains('|'));
    let number = |index: usize| line.map(|line| line + index);
    let Some((first, _)) = rows().next() else { return tables.prose(folded) };
    text.lines().take(first).for_each(|line| tables.prose(line));
    tables.begin(number(first));
    for (index, row) in rows() {
        tables.begin_row();
        cells(row).for_each(|cell| tables.cell(&cell, number(index), false));
    }
}

fn is_line_end(text: &str, offset: usize) -> bool {
    offset == text.len() || text[..offset].ends_with('\n')
}

/// The cells between the pipes of a row, without any that a backslash escapes.
fn cells(row: &str) -> impl Iterator<Item = String> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let (mut cells, mut cell) = (Vec::new(), String::new());
    let mut escaped = false;
    for c in row.chars() {
        match c {
            '|' if !escaped => cells.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
        escaped = c == '\\' && !escaped;
    }
    // The last pipe may end the last cell, or be left out.
    cells.extend(Some(cell).filter(|cell| !cell.is_empty()));
    cells.into_iter().map(|cell| cell.replace("\\|", "|"))
}

/// The lines' starts, to number an offset's line.
struct LineIndex(Vec<usize>);

impl LineIndex {
    fn new(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(offset, _)| offset + 1).collect())
    }

    fn line_of(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset) + 1
    }
}
