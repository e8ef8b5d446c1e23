//! The tables are the page that they were first taken from to the letter, as a reader of its own sees it, except for what the
//! golden file lists: that is what a vendor says otherwise since then. The stored page stays as it is.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use push_status::PushStatus;

const PAGE: &str = "tests/data/mpaas-status-codes.txt";

/// The sections of the page: the channel, the heading, what the columns mean, and how many rows there are.
const SECTIONS: [(&str, &str, &str, usize); 9] = [
    ("common", "Common message push status codes", "code label description", 5),
    ("apple", "Apple push channel", "code label description", 16),
    ("huawei", "Huawei push channel", "code description", 22),
    ("honor", "Honor push channel", "code description explanation", 18),
    ("xiaomi", "Xiaomi push channel", "code description", 36),
    ("oppo", "OPPO push channel", "code label description", 12),
    ("vivo", "vivo push channel", "code description", 18),
    ("fcm", "FCM push channel", "code label description", 7),
    ("harmonyos", "HarmonyOS push channel", "code description explanation", 18),
];

/// What the page says about a code.
#[derive(Debug, Default, PartialEq)]
struct PageRow {
    code: i64,
    label: Option<String>,
    description: String,
    explanation: Option<String>,
}

/// The sections of the page in its order: a channel's id and its rows.
fn sections() -> Vec<(&'static str, Vec<PageRow>)> {
    let page = support::read(PAGE);
    let mut sections: Vec<(usize, String)> = vec![];
    for line in page.lines() {
        let section = SECTIONS.iter().position(|(_, heading, ..)| *heading == line);
        match (section, sections.last_mut()) {
            (Some(section), _) => sections.push((section, String::new())),
            (None, Some((_, text))) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) => assert!(!line.contains('|'), "a table without a heading: {line}"),
        }
    }
    let read = |(section, text): (usize, String)| {
        let (channel, _, columns, _) = SECTIONS[section];
        (channel, page_rows(&text, &columns.split(' ').collect::<Vec<_>>()))
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

/// The rows of a channel's table; none if the registry no longer has the channel.
fn rows(id: &str) -> Vec<PushStatus> {
    PushStatus::all().filter(|status| status.channel().id() == id).collect()
}

fn as_on_page(status: &PushStatus) -> PageRow {
    PageRow {
        code: status.code(),
        label: status.label().map(str::to_owned),
        description: status.description().to_owned(),
        explanation: status.explanation().map(str::to_owned),
    }
}

/// The differences between the table and the page about a code, one per line.
fn differences(on_page: &PageRow, ours: Option<&PageRow>) -> Vec<String> {
    type Cell = fn(&PageRow) -> Option<&str>;
    let Some(ours) = ours else { return vec!["not in the table".to_owned()] };
    let columns: [(&str, Cell); 3] = [
        ("label", |row| row.label.as_deref()),
        ("description", |row| Some(&row.description)),
        ("explanation", |row| row.explanation.as_deref()),
    ];
    let differs = columns.into_iter().filter(|(_, cell)| cell(on_page) != cell(ours));
    let line = |(column, cell): (&str, Cell)| {
        format!("{column} {:?}, not {:?}", cell(ours).unwrap_or_default(), cell(on_page).unwrap_or_default())
    };
    differs.map(line).collect()
}

#[test]
fn the_tables_are_the_page_to_the_letter_except_for_what_the_golden_file_lists() {
    let mut text = format!("The rows of {PAGE} that the tables have otherwise:\n");
    for (id, on_page) in sections() {
        let rows = rows(id);
        for expected in &on_page {
            let ours = rows.iter().find(|status| status.code() == expected.code).map(as_on_page);
            let differences = differences(expected, ours.as_ref());
            differences.iter().for_each(|line| text.push_str(&format!("{id} {}: {line}\n", expected.code)));
        }
        // A row may come from elsewhere, and be between those of the page.
        let codes: Vec<_> = on_page.iter().map(|row| row.code).collect();
        let ours: Vec<_> = rows.iter().map(|status| status.code()).filter(|code| codes.contains(code)).collect();
        if !ours.iter().eq(codes.iter().filter(|code| ours.contains(code))) {
            text.push_str(&format!("{id}: in another order\n"));
        }
    }
    let meaning = "The tables no longer say what the page says: is it what the vendor says now?";
    support::assert_golden("tests/golden/page.txt", &text, meaning);
}

#[test]
fn the_differences_from_the_page_are_told() {
    let on_page = PageRow { code: 1, description: "A".to_owned(), explanation: Some("B".to_owned()), label: None };
    assert_eq!(differences(&on_page, Some(&on_page)), [""; 0]);
    assert_eq!(differences(&on_page, None), ["not in the table"]);
    let ours = PageRow { code: 1, description: "C".to_owned(), explanation: None, label: Some("L".to_owned()) };
    let expected = ["label \"L\", not \"\"", "description \"C\", not \"A\"", "explanation \"\", not \"B\""];
    assert_eq!(differences(&on_page, Some(&ours)), expected);
}

#[test]
fn no_row_of_the_page_is_missed() {
    let counts: Vec<_> = sections().into_iter().map(|(channel, rows)| (channel, rows.len())).collect();
    assert_eq!(counts, SECTIONS.map(|(channel, _, _, count)| (channel, count)));
    assert_eq!(support::read(PAGE).matches("\nStatus code |").count(), counts.len(), "no section is missed");
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
