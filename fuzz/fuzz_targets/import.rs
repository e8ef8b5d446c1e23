//! The importer with any page: what it reads comes back from a page that is written from it, and what it writes into the tables
//! is there when the page is imported again.

#![no_main]

#[path = "../../xtask/tests/codegen/tables.rs"]
#[allow(dead_code, clippy::unwrap_used, reason = "the tests use all of it")]
mod tables;

use libfuzzer_sys::fuzz_target;
use tables::{Tables, VALID};
use xtask::codegen;
use xtask::codegen::load::read;
use xtask::import::changes::{Edit, section_edits};
use xtask::import::page::PageTable;
use xtask::import::place::place;
use xtask::import::{tables as read_page, writing};

thread_local! {
    static FOLDER: Tables = Tables::valid();
}

// The first byte says whether the page is that of one channel.
fuzz_target!(|input: &[u8]| {
    let [first, page @ ..] = input else { return };
    let page = match read_page(page) {
        Ok(page) => page,
        Err(error) => return check_message(&format!("{error:#}")),
    };
    check_reads_back(&page);
    FOLDER.with(|folder| check_import(folder, &page, *first % 2 == 1));
});

fn check_message(message: &str) {
    assert!(!message.is_empty() && !message.contains(|char: char| char.is_control() && char != '\n'), "{message:?}");
}

/// The same page in HTML has the same rows under the same headings.
fn check_reads_back(page: &[PageTable]) {
    let again = read_page(html(page).as_bytes()).expect("a page with a table");
    assert_eq!(told(page), told(&again));
}

fn html(page: &[PageTable]) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let mut html = "<!doctype html>\n".to_owned();
    for table in page {
        // The nearest heading is the first.
        html.extend(table.headings.iter().rev().map(|heading| format!("<h2>{}</h2>\n", escaped(heading))));
        html.push_str("<table>\n");
        for row in &table.rows {
            let cells: String = row.iter().map(|cell| format!("<td>{}</td>", escaped(&cell.text))).collect();
            html += &format!("<tr>{cells}</tr>\n");
        }
        html.push_str("</table>\n");
    }
    html
}

fn told(page: &[PageTable]) -> Vec<(&[String], Vec<Vec<&str>>)> {
    page.iter()
        .map(|table| {
            let rows = table.rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()).collect());
            (&table.headings[..], rows.collect())
        })
        .collect()
}

/// What the page changes is written, and then it changes nothing.
fn check_import(folder: &Tables, page: &[PageTable], is_of_channel: bool) {
    let catalogue = read(folder.folder()).expect("the tables that nothing was written to");
    let only = catalogue.channels.last().filter(|_| is_of_channel);
    let placed = place(&catalogue, page, only);
    placed.remarks.iter().for_each(|remark| check_message(&remark.message));
    if placed.remarks.iter().any(|remark| remark.is_error) {
        return;
    }
    let channels: Vec<_> = placed.sections.iter().map(section_edits).collect();
    let is_left = |edit: &Edit| matches!(edit, Edit::Gone { .. });
    if channels.iter().flat_map(|channel| &channel.edits).all(is_left) {
        return;
    }
    match writing::write(folder.folder(), &catalogue, &channels, Some("vendor-page"), false) {
        Err(error) => check_message(&format!("{error:#}")),
        Ok(_) => {
            let catalogue = read(folder.folder()).expect("tables that follow the rules");
            let only = catalogue.channels.last().filter(|_| is_of_channel);
            let placed = place(&catalogue, page, only);
            let edits: Vec<_> = placed.sections.iter().flat_map(|section| section_edits(section).edits).collect();
            assert!(edits.iter().all(is_left), "again: {edits:?}");
        }
    }
    VALID.iter().for_each(|(name, text)| folder.write(name, text));
}
