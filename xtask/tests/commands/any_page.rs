//! Whatever a page went through, no cell of it vanishes unreported; and no input makes the import panic.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use proptest::prelude::*;
use proptest::sample::Index;

use crate::page::{SEED, WORDS_2026, html, markdown, markdown_row, sections, spreadsheet_cell, tab_separated};
use crate::tree::Tree;

/// The headings of the pages here, and how many columns their tables have.
const CHANNELS: [(&str, usize); 4] =
    [("Apple push channel", 3), ("Xiaomi push channel", 2), ("HarmonyOS push channel", 3), ("vivo push channel", 2)];

/// A part of a page, in its order.
#[derive(Debug, Clone)]
enum Part {
    Heading(&'static str),
    Header(Vec<String>),
    Row(Vec<String>),
    /// Between blank lines, or without any.
    Prose {
        text: String,
        apart: bool,
    },
}

/// What happens to a page. Indices are taken modulo what there is.
#[derive(Debug, Clone)]
enum Mutation {
    DropCell(Index, Index),
    /// In all rows of a section.
    SwapColumns(Index, Index, Index),
    /// The cells of a row, from one of them on, move to a row of their own: to their places there, or to its start.
    SplitRow {
        row: Index,
        at: Index,
        aligned: bool,
    },
    /// A row's cells join those of the row above: one by one, or all after them.
    MergeRows {
        row: Index,
        appended: bool,
    },
    DuplicateRow(Index),
    /// A row moves to the end of the page, into another table perhaps.
    MoveRow(Index),
    SwapSections(Index, Index),
    Prose {
        place: Index,
        text: &'static str,
        apart: bool,
    },
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let index = any::<Index>;
    let text = prop::sample::select(vec![
        "A sentence that explains.",
        "Note",
        "For more, see Apple",
        "vivo, and a bar | in it",
        "**Huawei**",
        "100",
    ]);
    prop_oneof![
        3 => (index(), index()).prop_map(|(row, cell)| Mutation::DropCell(row, cell)),
        1 => (index(), index(), index()).prop_map(|(section, one, other)| Mutation::SwapColumns(section, one, other)),
        2 => (index(), index(), any::<bool>()).prop_map(|(row, at, aligned)| Mutation::SplitRow { row, at, aligned }),
        2 => (index(), any::<bool>()).prop_map(|(row, appended)| Mutation::MergeRows { row, appended }),
        1 => index().prop_map(Mutation::DuplicateRow),
        1 => index().prop_map(Mutation::MoveRow),
        1 => (index(), index()).prop_map(|(one, other)| Mutation::SwapSections(one, other)),
        2 => (index(), text, any::<bool>()).prop_map(|(place, text, apart)| Mutation::Prose { place, text, apart }),
    ]
}

/// Sections whose every cell holds a word of its own.
fn page(counts: [usize; CHANNELS.len()]) -> Vec<Part> {
    let mut parts = Vec::new();
    for ((heading, columns), count) in CHANNELS.into_iter().zip(counts) {
        parts.push(Part::Heading(heading));
        parts.push(Part::Header(WORDS_2026[..columns].iter().map(|word| (*word).to_owned()).collect()));
        for _ in 0..count {
            let number = parts.len();
            let texts =
                [(7_100_000 + number).to_string(), format!("Label{number}"), format!("The text{number} of \"it\".")];
            let cells = if columns == 3 { texts.to_vec() } else { vec![texts[0].clone(), texts[2].clone()] };
            parts.push(Part::Row(cells));
        }
    }
    parts
}

/// Where the rows below a header are.
fn rows(parts: &[Part]) -> Vec<usize> {
    (0..parts.len()).filter(|index| matches!(parts[*index], Part::Row(_))).collect()
}

fn cells(parts: &mut [Part], index: usize) -> &mut Vec<String> {
    let Part::Row(cells) = &mut parts[index] else { panic!("no row") };
    cells
}

/// The parts of each section, without those before the first.
fn in_sections(parts: Vec<Part>) -> Vec<Vec<Part>> {
    let mut sections = vec![Vec::new()];
    for part in parts {
        if matches!(part, Part::Heading(_)) {
            sections.push(Vec::new());
        }
        sections.last_mut().unwrap().push(part);
    }
    sections
}

fn mutate(mut parts: Vec<Part>, mutation: &Mutation) -> Vec<Part> {
    let rows = rows(&parts);
    match mutation {
        Mutation::DropCell(row, cell) => {
            let row = cells(&mut parts, *row.get(&rows));
            if row.len() > 1 {
                row.remove(cell.index(row.len()));
            }
        }
        Mutation::SwapColumns(section, one, other) => {
            let mut sections = in_sections(parts);
            let section = section.index(sections.len());
            for part in &mut sections[section] {
                if let Part::Header(cells) | Part::Row(cells) = part {
                    let count = cells.len();
                    cells.swap(one.index(count), other.index(count));
                }
            }
            return sections.concat();
        }
        Mutation::SplitRow { row, at, aligned } => {
            let index = *row.get(&rows);
            let row = cells(&mut parts, index);
            let (at, count) = (at.index(row.len()), row.len());
            let mut second = row.split_off(at);
            row.resize(count, String::new());
            if *aligned {
                second.splice(0..0, vec![String::new(); at]);
            }
            second.resize(count, String::new());
            parts.insert(index + 1, Part::Row(second));
        }
        Mutation::MergeRows { row, appended } => {
            let index = *row.get(&rows);
            if rows.contains(&(index - 1)) {
                let second = std::mem::take(cells(&mut parts, index));
                parts.remove(index);
                let first = cells(&mut parts, index - 1);
                if *appended {
                    first.extend(second);
                } else {
                    first.resize(first.len().max(second.len()), String::new());
                    first.iter_mut().zip(second).for_each(|(first, second)| *first = format!("{first} {second}"));
                }
            }
        }
        Mutation::DuplicateRow(row) => {
            let index = *row.get(&rows);
            let part = parts[index].clone();
            parts.insert(index + 1, part);
        }
        Mutation::MoveRow(row) => {
            let part = parts.remove(*row.get(&rows));
            parts.push(part);
        }
        Mutation::SwapSections(one, other) => {
            let mut sections = in_sections(parts);
            let count = sections.len();
            sections.swap(one.index(count), other.index(count));
            return sections.concat();
        }
        Mutation::Prose { place, text, apart } => {
            parts.insert(place.index(parts.len() + 1), Part::Prose { text: (*text).to_owned(), apart: *apart });
        }
    }
    parts
}

/// A page as text, and the rows with their places.
struct Written {
    page: String,
    /// Each row is in the last table whose place is not after the row's.
    rows: Vec<(usize, Vec<String>)>,
    /// The word before a place in a message.
    unit: &'static str,
}

const SHAPES: [fn(&[Part]) -> Written; 4] = [as_html, as_markdown, as_tab_separated, as_flattened];

/// The places are the numbers of the tables.
fn as_html(parts: &[Part]) -> Written {
    let (mut page, mut rows, mut tables, mut in_table) = (String::new(), Vec::new(), 0, false);
    for part in parts {
        let is_row = matches!(part, Part::Header(_) | Part::Row(_));
        let is_stray = matches!(part, Part::Prose { apart: false, .. });
        if is_row && !in_table {
            page.push_str("<table>\n");
            tables += 1;
        }
        if in_table && !is_row && !is_stray {
            page.push_str("</table>\n");
        }
        in_table = is_row || in_table && is_stray;
        page += &match part {
            Part::Heading(text) => format!("<h2>{text}</h2>\n"),
            Part::Header(cells) => format!("<tr><th>{}</tr>\n", cells.join("<th>")),
            Part::Row(cells) => format!("<tr><td>{}</td></tr>\n", cells.join("</td><td>")),
            Part::Prose { text, apart: true } => format!("<p>{text}</p>\n"),
            // In a table, a parser moves it before that.
            Part::Prose { text, apart: false } => format!("{text}\n"),
        };
        if let Part::Row(cells) = part {
            rows.push((tables, cells.clone()));
        }
    }
    Written { page: page + if in_table { "</table>" } else { "" }, rows, unit: "table " }
}

/// Writes the parts of a page one after the other; the places are lines.
fn as_lines(parts: &[Part], write: impl Fn(&Part, usize) -> String) -> Written {
    let (mut page, mut rows) = (String::new(), Vec::new());
    for (index, part) in parts.iter().enumerate() {
        if let Part::Row(cells) = part {
            rows.push((page.matches('\n').count() + 1, cells.clone()));
        }
        page += &write(part, index);
    }
    Written { page, rows, unit: "line " }
}

/// A text between tables, where no blank line is needed to end one.
fn prose(text: &str, apart: bool) -> String {
    if apart { format!("\n{text}\n\n") } else { format!("{text}\n") }
}

fn as_markdown(parts: &[Part]) -> Written {
    as_lines(parts, |part, _| match part {
        Part::Heading(text) => format!("\n## {text}\n\n"),
        Part::Header(cells) => format!("{}\n|{}\n", markdown_row(cells), " --- |".repeat(cells.len())),
        Part::Row(cells) => markdown_row(cells) + "\n",
        Part::Prose { text, apart } => prose(text, *apart),
    })
}

/// As a spreadsheet writes it: a row has a tab, even if it has one cell.
fn as_tab_separated(parts: &[Part]) -> Written {
    as_lines(parts, |part, _| match part {
        Part::Heading(text) => format!("\n{text}\n"),
        Part::Header(cells) | Part::Row(cells) => {
            let cells: Vec<_> = cells.iter().map(|cell| spreadsheet_cell(cell)).collect();
            cells.join("\t") + if cells.len() == 1 { "\t\n" } else { "\n" }
        }
        Part::Prose { text, apart } => prose(text, *apart),
    })
}

/// A row may lack one cell, because the start of the next row ends it. The last row may not, because it would take what follows the
/// table for its cell.
fn as_flattened(parts: &[Part]) -> Written {
    as_lines(parts, |part, index| match part {
        Part::Heading(text) => format!("{text}\n"),
        Part::Header(cells) | Part::Row(cells) => {
            let header = parts[..index].iter().rev().find_map(|part| match part {
                Part::Header(cells) => Some(cells.len()),
                _ => None,
            });
            let width = header.unwrap_or(cells.len());
            let lacking = cells.len().next_multiple_of(width) - cells.len();
            let is_last = !matches!(parts.get(index + 1), Some(Part::Header(_) | Part::Row(_)));
            let added = if is_last { lacking } else { lacking.saturating_sub(1) };
            let cells = cells.iter().map(|cell| format!("{} |\n", cell.replace(". ", ".\n")));
            format!("|\n{}{}", cells.collect::<String>(), " |\n".repeat(added))
        }
        Part::Prose { text, apart } => prose(text, *apart),
    })
}

fn words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.contains(|c: char| c.is_ascii_digit())).collect()
}

/// The place of each table that the import has found, and whether a message says of it as a whole that it is left out.
fn tables(out: &str, unit: &str) -> BTreeMap<usize, bool> {
    let number = |place: &str| place.split_once(unit).unwrap().1.split(',').next().unwrap().parse().unwrap();
    let mut tables = BTreeMap::new();
    for line in out.lines().filter(|line| !line.starts_with(' ')) {
        let remark = line.strip_prefix("note: page: ").or(line.strip_prefix("error: page: "));
        match remark.map(|remark| remark.split_once(": ").unwrap()) {
            Some((place, message)) if !place.contains(", row ") => {
                let is_left_out =
                    ["matches no channel", "a second table for", "but page_columns in", "names several channels"];
                *tables.entry(number(place)).or_default() |=
                    is_left_out.iter().any(|left_out| message.contains(left_out));
            }
            Some(_) => {}
            None => {
                _ = line
                    .strip_suffix(')')
                    .and_then(|line| line.rsplit_once(" ("))
                    .map(|(_, place)| tables.entry(number(place)).or_default())
            }
        }
    }
    tables
}

/// Whether the import has looked at the tables of a page, all of whose cells it then has to report.
fn check(Written { page, rows, unit }: &Written) -> bool {
    let tree = Tree::empty();
    let ran = tree.import(page, &["--write"]);
    if ran.code == Some(2) && ran.err.starts_with("error: page: line ") {
        // Refused as a whole.
        return false;
    }
    assert!(!ran.err.contains("panicked"), "{page}\n{}", ran.text());
    let found = tables(&ran.out, unit);
    let printed = words(&ran.out);
    let notes: String = ran.out.lines().filter(|line| line.starts_with("note: ")).collect();
    let written: String = tree.files().into_values().map(|bytes| String::from_utf8(bytes).unwrap()).collect();
    let kept: BTreeSet<_> = words(&written).union(&words(&notes)).copied().collect();
    let is_left_out = |place: usize| found.range(..=place).next_back().is_some_and(|(_, is_left_out)| *is_left_out);
    for (_, cells) in rows.iter().filter(|(place, _)| !is_left_out(*place)) {
        for word in cells.iter().flat_map(|cell| words(cell)) {
            assert!(printed.contains(word), "{word} is not reported:\n{page}\n{}", ran.text());
            assert!(ran.code != Some(0) || kept.contains(word), "{word} is not written:\n{page}\n{}", ran.text());
        }
    }
    true
}

/// How many pages were tried, and how many of them were not refused as a whole.
static TRIED: AtomicUsize = AtomicUsize::new(0);
static LOOKED_AT: AtomicUsize = AtomicUsize::new(0);

/// What readers of pages look for, and what goes wrong in it.
fn fragment() -> impl Strategy<Value = String> {
    let known = [
        "<table>",
        "<tr>",
        "<td>",
        "<th rowspan=3 colspan=2>",
        "<td colspan=101>",
        "</table>",
        "<caption>vivo",
        "<h2>vivo",
        "<!doctype html>",
        "<template>",
        "<script>",
        "# vivo\n\n",
        "| a | b |\n",
        "|---|---|\n",
        "| 1 | One |\n",
        "|",
        "\\|",
        "|\n",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\"",
        "\"\"",
        " |\n",
        "1",
        "-1",
        "One",
        "vivo\n",
        "`",
        "    ",
        "> ",
        "- ",
        "9223372036854775808",
        "\u{feff}",
        "\u{200b}",
        "&#0;",
        "华为\n",
    ];
    prop_oneof![6 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => "\\PC{0,5}"]
}

/// The committed tables' page in each shape.
static PAGES: LazyLock<[String; 4]> = LazyLock::new(|| {
    let sections = sections(WORDS_2026);
    [html(&sections), markdown(&sections), tab_separated(&sections), SEED.to_owned()]
});

proptest! {
    #[test]
    fn no_cell_vanishes_unreported(
        counts in prop::array::uniform4(1_usize..6),
        mutations in prop::collection::vec(mutation(), 1..4),
        shape in 0..SHAPES.len(),
    ) {
        let parts = mutations.iter().fold(page(counts), mutate);
        let is_looked_at = check(&SHAPES[shape](&parts));
        let looked_at = LOOKED_AT.fetch_add(usize::from(is_looked_at), Relaxed) + usize::from(is_looked_at);
        let tried = TRIED.fetch_add(1, Relaxed) + 1;
        prop_assert!(tried < 20 || 2 * looked_at > tried, "only {looked_at} of {tried} pages are not refused as a whole");
    }

    #[test]
    fn no_text_makes_it_panic(fragments in prop::collection::vec(fragment(), 0..40)) {
        let ran = Tree::empty().import(fragments.concat(), &["--channel", "vivo"]);
        prop_assert!(matches!(ran.code, Some(0..=2)) && !ran.err.contains("panicked"), "{}", ran.text());
    }

    #[test]
    fn no_bytes_make_it_panic(
        shape in 0..PAGES.len(),
        bytes in prop::collection::vec(any::<u8>(), 0..60),
        place in any::<Index>(),
        length in 0_usize..400,
    ) {
        let mut page = PAGES[shape].clone().into_bytes();
        let place = place.index(page.len());
        page.splice(place..(place + length).min(page.len()), bytes);
        let ran = Tree::committed().import(page, &[]);
        prop_assert!(matches!(ran.code, Some(0..=2)) && !ran.err.contains("panicked"), "{}", ran.text());
    }
}

#[test]
fn a_page_as_it_is_comes_whole() {
    for shape in SHAPES {
        let written = shape(&page([3; 4]));
        let ran = Tree::empty().import(&written.page, &["--write"]);
        let found = tables(&ran.out, written.unit);
        assert_eq!(
            (ran.code, found.into_values().collect::<Vec<_>>()),
            (Some(0), vec![false; CHANNELS.len()]),
            "{}",
            ran.text()
        );
        assert!(check(&written));
    }
}
