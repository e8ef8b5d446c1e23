//! A saved HTML page.

use scraper::{ElementRef, Html, Node};

use super::page::{PageTable, PageTables};

/// The tables of `text` outside of other tables.
pub fn read(text: &str) -> Vec<PageTable> {
    let page = Html::parse_document(text);
    let mut tables = PageTables::default();
    for element in page.root_element().descendent_elements() {
        match element.value().name() {
            _ if nearest_table(element).is_some() => {}
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => tables.heading(&own_text(element)),
            "table" => table(element, &mut tables),
            _ => {}
        }
    }
    tables.finish()
}

/// The title of the page, which tells a login page from a documentation page.
pub fn title(text: &str) -> Option<String> {
    let page = Html::parse_document(text);
    let title = page.root_element().descendent_elements().find(|element| element.value().name() == "title")?;
    Some(super::page::folded(&own_text(title)))
}

/// The line of a table that has no end, if the page was not saved completely.
pub fn cut_off(text: &str) -> Option<usize> {
    let text = text.to_ascii_lowercase();
    let start = text.rfind("<table")?;
    let has_end = ["</table", "</body", "</html"].iter().any(|end| text[start..].contains(end));
    (!has_end).then(|| text[..start].matches('\n').count() + 1)
}

fn table(table: ElementRef, tables: &mut PageTables) {
    let parts = || table.descendent_elements().filter(|part| nearest_table(*part) == Some(table));
    for caption in parts().filter(|part| part.value().name() == "caption") {
        tables.heading(&own_text(caption));
    }
    tables.begin(None);
    // For each column, how many of the next rows the cell of an earlier row still covers, and its text.
    let mut covered: Vec<(usize, String)> = Vec::new();
    for row in parts().filter(|part| part.value().name() == "tr") {
        tables.begin_row();
        let mut column = 0;
        for cell in row.child_elements().filter(|cell| matches!(cell.value().name(), "td" | "th")) {
            cover(&mut covered, &mut column, tables);
            let (columns, rows) = (span(cell, "colspan"), span(cell, "rowspan"));
            for index in 0..columns {
                let text = if index == 0 { own_text(cell) } else { String::new() };
                tables.cell(&text, None, false);
                covered.resize(covered.len().max(column + 1), Default::default());
                covered[column] = (rows - 1, text);
                column += 1;
            }
        }
        cover(&mut covered, &mut column, tables);
        // A row that is too short for the cells that still extend over it.
        for (rows, _) in covered.iter_mut().skip(column) {
            *rows = rows.saturating_sub(1);
        }
    }
}

/// Passes the columns at `column` that a cell of an earlier row covers.
fn cover(covered: &mut [(usize, String)], column: &mut usize, tables: &mut PageTables) {
    while let Some((rows, text)) = covered.get_mut(*column).filter(|(rows, _)| *rows > 0) {
        *rows -= 1;
        *column += 1;
        tables.cell(text, None, true);
    }
}

fn nearest_table(element: ElementRef) -> Option<ElementRef> {
    element.ancestors().filter_map(ElementRef::wrap).find(|ancestor| ancestor.value().name() == "table")
}

/// How many columns or rows a cell extends over; no page needs more than a hundred.
fn span(cell: ElementRef, attribute: &str) -> usize {
    cell.attr(attribute).and_then(|text| text.trim().parse().ok()).unwrap_or(1).clamp(1, 100)
}

/// The text in an element, with a blank between parts that are on lines of their own.
fn own_text(element: ElementRef) -> String {
    let mut text = String::new();
    for node in element.descendants() {
        let is_block = |node: &Node| node.as_element().is_some_and(|element| is_block(element.name()));
        let follows_block =
            || node.prev_sibling().is_some_and(|before| before.descendants().any(|part| is_block(part.value())));
        if is_block(node.value()) || follows_block() {
            text.push(' ');
        }
        if let Some(part) = node.value().as_text().filter(|_| !is_hidden(node.parent().and_then(ElementRef::wrap))) {
            text.push_str(part);
        }
        // The words of an image are part of the line.
        text.extend(node.value().as_element().filter(|part| part.name() == "img").and_then(|image| image.attr("alt")));
    }
    text
}

fn is_hidden(parent: Option<ElementRef>) -> bool {
    parent.is_some_and(|parent| matches!(parent.value().name(), "script" | "style" | "noscript" | "template"))
}

/// Elements that are on lines of their own.
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "h1" | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "blockquote"
            | "hr"
            | "article"
            | "aside"
            | "figure"
            | "figcaption"
            | "details"
            | "summary"
            | "address"
            | "img"
            | "p"
            | "div"
            | "ul"
            | "ol"
            | "li"
            | "br"
            | "table"
            | "tr"
            | "td"
            | "th"
            | "section"
            | "pre"
            | "dl"
            | "dt"
            | "dd"
    )
}
