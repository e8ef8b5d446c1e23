//! A saved HTML page.

use scraper::{ElementRef, Html, Node};

use super::page::{Table, Tables};

/// The tables of `text` outside of other tables.
pub fn read(text: &str) -> Vec<Table> {
    let page = Html::parse_document(text);
    let mut tables = Tables::default();
    for element in page.root_element().descendent_elements() {
        match element.value().name() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => tables.heading(&own_text(element)),
            "table" if !is_inside_table(element) => table(element, &mut tables),
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

fn is_inside_table(element: ElementRef) -> bool {
    element.ancestors().filter_map(ElementRef::wrap).any(|ancestor| ancestor.value().name() == "table")
}

fn table(table: ElementRef, tables: &mut Tables) {
    let parts = || table.descendent_elements().filter(|part| nearest_table(*part) == Some(table));
    for caption in parts().filter(|part| part.value().name() == "caption") {
        tables.heading(&own_text(caption));
    }
    tables.begin(None);
    // For each column, how many of the next rows the cell of an earlier row still covers.
    let mut covered: Vec<usize> = Vec::new();
    for row in parts().filter(|part| part.value().name() == "tr") {
        tables.begin_row();
        let mut column = 0;
        for cell in row.child_elements().filter(|cell| matches!(cell.value().name(), "td" | "th")) {
            cover(&mut covered, &mut column, tables);
            let (columns, rows) = (span(cell, "colspan"), span(cell, "rowspan"));
            for index in 0..columns {
                let text = if index == 0 { own_text(cell) } else { String::new() };
                tables.cell(&text, None, index > 0);
                covered.resize(covered.len().max(column + 1), 0);
                covered[column] = rows - 1;
                column += 1;
            }
        }
        cover(&mut covered, &mut column, tables);
    }
}

/// Passes the columns at `column` that a cell of an earlier row covers.
fn cover(covered: &mut [usize], column: &mut usize, tables: &mut Tables) {
    while let Some(rows) = covered.get_mut(*column).filter(|rows| **rows > 0) {
        *rows -= 1;
        *column += 1;
        tables.cell("", None, true);
    }
}

fn nearest_table(element: ElementRef) -> Option<ElementRef> {
    element.ancestors().filter_map(ElementRef::wrap).find(|ancestor| ancestor.value().name() == "table")
}

/// How many columns or rows a cell reaches over; no page needs more than a hundred.
fn span(cell: ElementRef, attribute: &str) -> usize {
    cell.attr(attribute).and_then(|text| text.trim().parse().ok()).unwrap_or(1).clamp(1, 100)
}

/// The text in an element, its parts apart.
fn own_text(element: ElementRef) -> String {
    let mut text = String::new();
    for node in element.descendants() {
        match node.value() {
            Node::Text(part) if !is_hidden(node.parent().and_then(ElementRef::wrap)) => text.push_str(part),
            Node::Element(part) if is_block(part.name()) => text.push(' '),
            _ => {}
        }
    }
    text
}

fn is_hidden(parent: Option<ElementRef>) -> bool {
    parent.is_some_and(|parent| matches!(parent.value().name(), "script" | "style" | "noscript" | "template"))
}

/// Elements that begin on a line of their own. An end without a begin that follows is the end of the cell.
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div" | "ul" | "ol" | "li" | "br" | "table" | "tr" | "td" | "th" | "section" | "pre" | "dl" | "dt" | "dd"
    )
}
