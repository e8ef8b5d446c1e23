//! Every row of every table is the vendor's page to the letter, as a reader of its own sees the page.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use push_status::Channel;

const PAGE: &str = "tests/data/mpaas-status-codes.txt";

/// What the page says about a code.
#[derive(Debug, Default, PartialEq)]
struct PageRow {
    code: i64,
    label: Option<String>,
    description: String,
    explanation: Option<String>,
}

/// The sections of the page in its order: a channel's id and its rows.
fn sections() -> Vec<(String, Vec<PageRow>)> {
    let page = support::read(PAGE);
    let channels: Vec<_> =
        support::table("channels").into_iter().filter(|channel| !channel["page_heading"].is_empty()).collect();
    let lines: Vec<_> = page.lines().collect();
    let heading_of = |line: &str| channels.iter().position(|channel| channel["page_heading"] == line);
    let mut sections: Vec<(usize, String)> = vec![];
    for line in lines {
        match (heading_of(line), sections.last_mut()) {
            (Some(channel), _) => sections.push((channel, String::new())),
            (None, Some((_, text))) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) => assert!(!line.contains('|'), "a table without a heading: {line}"),
        }
    }
    let read = |(channel, text): (usize, String)| {
        let channel = &channels[channel];
        let meanings: Vec<_> = channel["page_columns"].split(' ').collect();
        (channel["channel"].clone(), page_rows(&text, &meanings))
    };
    sections.into_iter().map(read).collect()
}

/// The rows of a section: each is a `|`, then its cells, every one of them ended by a `|`.
fn page_rows(section: &str, meanings: &[&str]) -> Vec<PageRow> {
    let (table, after) = section.rsplit_once('|').unwrap();
    for line in after.lines().filter(|line| !line.is_empty()) {
        assert!(line.starts_with("For more information, see "), "{line:?} after the table");
    }
    let (before, cells) = table.split_once('|').unwrap();
    assert_eq!(before, "", "between the heading and its table");
    let cells: Vec<_> = cells.split('|').map(joined).collect();
    let mut rows: Vec<PageRow> = vec![];
    for (index, row) in cells.chunks(meanings.len() + 1).enumerate() {
        let (row, between) = row.split_at(meanings.len());
        assert!(between.iter().all(String::is_empty), "{between:?} between two rows");
        if index == 0 {
            assert_eq!(row, &["Status code", "Description", "Explanation"][..meanings.len()], "the table's header");
        } else if let Ok(code) = row[0].parse() {
            rows.push(page_row(code, row, meanings));
        } else {
            // A row without a code goes on with the one before: its text is the next sentence of the description.
            let last = rows.last_mut().unwrap();
            assert!(row[1..].iter().all(String::is_empty), "{row:?}");
            last.description = format!("{} {}", last.description, row[0]);
        }
    }
    rows
}

fn page_row(code: i64, cells: &[String], meanings: &[&str]) -> PageRow {
    let mut row = PageRow { code, ..PageRow::default() };
    for (meaning, cell) in meanings.iter().zip(cells) {
        let some = Some(cell.clone()).filter(|cell| !cell.is_empty() && cell != "Not applicable.");
        match *meaning {
            "code" => {}
            "label" => row.label = some,
            "description" => row.description.clone_from(cell),
            "explanation" => row.explanation = some,
            other => panic!("a column cannot mean {other}"),
        }
    }
    row
}

/// A cell's lines, joined by one space.
fn joined(cell: &str) -> String {
    cell.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_row_is_the_page_to_the_letter_and_in_its_order() {
    for (id, on_page) in sections() {
        // A row may come from elsewhere, and stand between those of the page.
        let mut rows = support::rows(support::channel(&id));
        rows.retain(|status| on_page.iter().any(|row| row.code == status.code()));
        let ours = rows.iter().map(|status| PageRow {
            code: status.code(),
            label: status.label().map(str::to_owned),
            description: status.description().to_owned(),
            explanation: status.explanation().map(str::to_owned),
        });
        for (ours, on_page) in ours.zip(&on_page) {
            assert_eq!(&ours, on_page, "{id}: codes/{id}.csv on the left, {PAGE} on the right");
        }
        assert_eq!(rows.len(), on_page.len(), "{id}: rows in codes/{id}.csv on the left, on {PAGE} on the right");
    }
}

#[test]
fn the_page_has_152_rows_in_nine_sections() {
    let counts: Vec<_> = sections().into_iter().map(|(channel, rows)| (channel, rows.len())).collect();
    let expected = [
        ("common", 5),
        ("apple", 16),
        ("huawei", 22),
        ("honor", 18),
        ("xiaomi", 36),
        ("oppo", 12),
        ("vivo", 18),
        ("fcm", 7),
        ("harmonyos", 18),
    ];
    assert_eq!(counts, expected.map(|(channel, count)| (channel.to_owned(), count)));
    assert_eq!(counts.iter().map(|(_, count)| count).sum::<usize>(), 152);
    assert_eq!(support::read(PAGE).matches("\nStatus code |").count(), counts.len(), "no section is missed");
}

#[test]
fn the_registry_has_the_channels_of_the_page_in_its_order() {
    let on_page: Vec<_> = sections().into_iter().map(|(channel, _)| channel).collect();
    let ours: Vec<_> = Channel::ALL
        .iter()
        .map(|channel| channel.id())
        .filter(|id| on_page.iter().any(|channel| channel == id))
        .collect();
    assert_eq!(ours, on_page);
}

#[test]
fn the_reader_follows_the_pages_oddities() {
    let section = "|\nStatus code |\nDescription |\nExplanation |\n|\n1 |\nA |\nFirst. |\n|\nSecond,\nin two lines. |\n||\n\
                   |\n-2 |\nB |\n|\n|\n3 |\nC |\nNot applicable. |\nFor more information, see Elsewhere.\n";
    let rows = page_rows(section, &["code", "description", "explanation"]);
    let row = |code, description: &str, explanation: Option<&str>| PageRow {
        code,
        label: None,
        description: description.to_owned(),
        explanation: explanation.map(str::to_owned),
    };
    let expected = [row(1, "A Second, in two lines.", Some("First.")), row(-2, "B", None), row(3, "C", None)];
    assert_eq!(rows, expected);
}
