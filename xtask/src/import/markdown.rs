//! Markdown with tables, as GitHub writes them.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::page::{Table, Tables};

pub fn read(text: &str) -> Vec<Table> {
    let lines = LineIndex::new(text);
    let mut tables = Tables::default();
    // What is being read, until its end: a heading, a paragraph or a cell.
    let mut open = String::new();
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        let line = Some(lines.line_of(range.start));
        match event {
            Event::Start(Tag::Table(_)) => tables.begin(line),
            Event::Start(Tag::TableHead | Tag::TableRow) => tables.begin_row(),
            Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::TableCell) => open.clear(),
            Event::End(TagEnd::Heading(_)) => tables.heading(&open),
            Event::End(TagEnd::Paragraph) => tables.prose(&open),
            Event::End(TagEnd::TableCell) => tables.cell(&open, line, false),
            Event::Text(part) | Event::Code(part) => open.push_str(&part),
            // In a cell, a line is broken and a list written by HTML.
            Event::SoftBreak | Event::HardBreak | Event::InlineHtml(_) => open.push(' '),
            _ => {}
        }
    }
    tables.finish()
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
