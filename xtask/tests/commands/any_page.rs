//! Whatever a page went through, no cell of it vanishes unreported; and no input makes the import panic.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::Index;

use crate::page::{SEED, WORDS_2026, markdown_row};
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
    /// Between blank lines, or in the middle of what stands around it.
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
    /// The cells of a row from one on stand in a row of their own: at their places, or first.
    SplitRow {
        row: Index,
        at: Index,
        aligned: bool,
    },
    /// A row's cells join those of the row above: one by one, or all behind them.
    MergeRows {
        row: Index,
        behind: bool,
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
        2 => (index(), any::<bool>()).prop_map(|(row, behind)| Mutation::MergeRows { row, behind }),
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
        Mutation::MergeRows { row, behind } => {
            let index = *row.get(&rows);
            if rows.contains(&(index - 1)) {
                let second = std::mem::take(cells(&mut parts, index));
                parts.remove(index);
                let first = cells(&mut parts, index - 1);
                if *behind {
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

/// A page as text, and the rows with the place by which its table is named.
struct Written {
    page: String,
    rows: Vec<(usize, Vec<String>)>,
    /// What stands before that place in a message.
    place: &'static str,
}

/// The tables are numbered.
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
    Written { page: page + if in_table { "</table>" } else { "" }, rows, place: "table " }
}

/// The tables are known by the lines they begin on.
fn as_markdown(parts: &[Part]) -> Written {
    let (mut page, mut rows, mut begin) = (String::new(), Vec::new(), None);
    for part in parts {
        let line = page.lines().count() + 1;
        match part {
            Part::Heading(text) => {
                page += &format!("\n## {text}\n\n");
                begin = None;
            }
            Part::Header(cells) => {
                page += &format!("{}\n|{}\n", markdown_row(cells), " --- |".repeat(cells.len()));
                begin = begin.or(Some(line));
            }
            Part::Row(cells) => {
                page += &(markdown_row(cells) + "\n");
                rows.push((*begin.get_or_insert(line), cells.clone()));
            }
            Part::Prose { text, apart: true } => {
                page += &format!("\n{text}\n\n");
                begin = None;
            }
            Part::Prose { text, apart: false } => page += &format!("{text}\n"),
        }
    }
    Written { page, rows, place: "line " }
}

fn words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.contains(|c: char| c.is_ascii_digit())).collect()
}

/// The tables, by the number after `place`, that a message is about as a whole.
fn reported(out: &str, place: &str) -> BTreeSet<usize> {
    let messages = out.lines().filter(|line| line.starts_with("note: ") || line.starts_with("error: "));
    let whole = messages.filter(|line| {
        let is_whole = ["matches no channel", "a second table for", "where page_columns in", "names several channels"];
        is_whole.iter().any(|message| line.contains(message))
    });
    whole.map(|line| line.split_once(place).unwrap().1.split([',', ':']).next().unwrap().parse().unwrap()).collect()
}

fn check(Written { page, rows, place }: &Written) {
    let tree = Tree::empty();
    let ran = tree.import(page, &["--write"]);
    assert!(!ran.err.contains("panicked"), "{page}\n{}", ran.text());
    let reported = reported(&ran.out, place);
    let printed = words(&ran.out);
    let notes: String = ran.out.lines().filter(|line| line.starts_with("note: ")).collect();
    let tables: String = tree.files().into_values().map(|bytes| String::from_utf8(bytes).unwrap()).collect();
    let kept: BTreeSet<_> = words(&tables).union(&words(&notes)).copied().collect();
    for (_, cells) in rows.iter().filter(|(table, _)| !reported.contains(table)) {
        for word in cells.iter().flat_map(|cell| words(cell)) {
            assert!(printed.contains(word), "{word} is not reported:\n{page}\n{}", ran.text());
            assert!(ran.code != Some(0) || kept.contains(word), "{word} is not written:\n{page}\n{}", ran.text());
        }
    }
}

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

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(160) })]

    #[test]
    fn no_cell_vanishes_unreported(
        counts in prop::array::uniform4(1_usize..6),
        mutations in prop::collection::vec(mutation(), 1..4),
    ) {
        let parts = mutations.iter().fold(page(counts), mutate);
        check(&as_html(&parts));
        check(&as_markdown(&parts));
    }

    #[test]
    fn no_text_makes_it_panic(fragments in prop::collection::vec(fragment(), 0..40)) {
        let ran = Tree::empty().import(fragments.concat(), &["--channel", "vivo"]);
        prop_assert!(matches!(ran.code, Some(0..=2)) && !ran.err.contains("panicked"), "{}", ran.text());
    }

    #[test]
    fn no_bytes_make_it_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..60),
        place in any::<Index>(),
        length in 0_usize..400,
    ) {
        let place = place.index(SEED.len());
        let page = [&SEED.as_bytes()[..place], &bytes, &SEED.as_bytes()[(place + length).min(SEED.len())..]].concat();
        let ran = Tree::committed().import(page, &[]);
        prop_assert!(matches!(ran.code, Some(0..=2)) && !ran.err.contains("panicked"), "{}", ran.text());
    }
}

#[test]
fn a_page_as_it_is_comes_whole() {
    for written in [as_html(&page([3; 4])), as_markdown(&page([3; 4]))] {
        let ran = Tree::empty().import(&written.page, &["--write"]);
        assert_eq!((ran.code, reported(&ran.out, written.place).len()), (Some(0), 0), "{}", ran.text());
        check(&written);
    }
}
