//! The vendor's page in every shape gives the same rows.

use crate::page::{CHINESE, SEED, Section, WORDS_2023, WORDS_2026, flattened, html, markdown, sections, tab_separated};
use crate::tree::{Ran, Tree};

type Writer = fn(&[Section]) -> String;
const WRITERS: [(&str, Writer); 4] =
    [("HTML", html), ("Markdown", markdown), ("tab-separated", tab_separated), ("flattened", flattened)];

/// The page gives all rows of the frozen tables to empty ones, and changes nothing in the frozen ones.
#[track_caller]
fn assert_is_the_page(what: &str, page: &str) {
    let empty = Tree::empty();
    let Ran { code, out, err } = empty.import(page, &["--write"]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{what}: {out}");
    let frozen = Tree::frozen();
    assert_eq!(empty.channels(), frozen.channels());
    for (ours, expected) in empty.vendor_columns().iter().zip(&frozen.vendor_columns()) {
        assert!(!expected.1.is_empty());
        assert_eq!(ours, expected, "{what}");
    }

    let before = frozen.files();
    let Ran { code, out, err } = frozen.import(page, &[]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "{what}: {out}");
    for channel in frozen.channels() {
        let unchanged = format!("{channel}: no change (");
        assert!(out.lines().any(|line| line.starts_with(&unchanged)), "{what}, {channel}: {out}");
    }
    assert_eq!(frozen.import(page, &["--write", "--remove"]).code, Some(0), "{what}");
    assert!(frozen.files() == before, "{what}: a file was touched");
}

#[test]
fn the_seed_page_is_the_tables() {
    assert_is_the_page("seed", SEED);
    assert_is_the_page("seed with CRLF", &SEED.replace('\n', "\r\n"));
    assert_is_the_page("seed with a byte order mark", &format!("\u{feff}{SEED}"));
    assert_is_the_page("seed with a ruler", &format!("--\n{SEED}"));
}

#[test]
fn every_shape_gives_the_same_rows() {
    for (shape, write) in WRITERS {
        assert_is_the_page(shape, &write(&sections(WORDS_2026)));
    }
}

#[test]
fn the_words_of_the_header_mean_nothing() {
    for words in [WORDS_2023, ["状态码", "描述", "说明"], ["Explanation", "Code", "Label"]] {
        for (shape, write) in WRITERS {
            assert_is_the_page(&format!("{shape} headed {words:?}"), &write(&sections(words)));
        }
    }
}

#[test]
fn chinese_headings_name_their_channels() {
    let mut sections = sections(WORDS_2026);
    assert_eq!(sections.len(), CHINESE.len());
    for (section, heading) in sections.iter_mut().zip(CHINESE) {
        heading.clone_into(&mut section.heading);
    }
    for (shape, write) in WRITERS {
        assert_is_the_page(shape, &write(&sections));
    }
}

#[test]
fn sections_may_be_in_any_order() {
    let mut sections = sections(WORDS_2026);
    sections.reverse();
    for (shape, write) in WRITERS {
        assert_is_the_page(shape, &write(&sections));
    }
}

#[test]
fn columns_that_moved_are_found_by_their_cells() {
    type Move = fn(&mut Vec<String>);
    let moves: [(Move, &str); 2] =
        [(|row| row.rotate_left(1), "label description code"), (|row| row.swap(1, 2), "code description label")];
    for (change, order) in moves {
        let mut sections = sections(WORDS_2026);
        sections.iter_mut().flat_map(|section| &mut section.rows).filter(|row| row.len() == 3).for_each(change);
        for (shape, write) in WRITERS {
            let ran = Tree::frozen().import(write(&sections), &[]);
            let unchanged = ran.out.lines().filter(|line| line.contains(": no change (")).count();
            assert_eq!((ran.code, unchanged), (Some(0), sections.len()), "{shape}: {}", ran.text());
            let note =
                format!("the columns of common are in the order {order}, not code label description, judging by");
            assert!(ran.out.contains(&note), "{shape}: {}", ran.out);
        }
    }
    // Without rows to compare with, labels tell their column.
    let mut sections = sections(WORDS_2026);
    sections[1].rows.iter_mut().for_each(|row| row.swap(1, 2));
    let tree = Tree::empty();
    assert_eq!(tree.import(markdown(&sections), &["--write"]).code, Some(0));
    assert_eq!(tree.vendor_columns(), Tree::frozen().vendor_columns());
}

#[test]
fn one_channel_of_a_page_can_be_imported_alone() {
    let tree = Tree::empty();
    let before = tree.files();
    assert_eq!(tree.import(SEED, &["--write", "--channel", "vivo"]).code, Some(0));
    let changed: Vec<_> = tree.files().into_iter().filter(|(name, text)| before[name] != *text).collect();
    assert_eq!(changed.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["vivo.csv"]);
    assert_eq!(tree.records("vivo.csv").len(), Tree::frozen().records("vivo.csv").len());
}

#[test]
fn a_page_of_one_vendor_need_not_name_it() {
    let page = "<table><tr><td>200<td>Success<td>-<tr><td>400<td>Parameter error<td>Look.</table>";
    let tree = Tree::empty();
    assert_eq!(tree.import(page, &["--channel", "honor", "--write"]).code, Some(0));
    let rows: Vec<_> = tree.records("honor.csv").into_iter().map(|row| (row[0].clone(), row[6].clone())).collect();
    assert_eq!(rows, [("200".to_owned(), String::new()), ("400".to_owned(), "Look.".to_owned())]);
}

/// One cell of HTML as the import reads it.
#[track_caller]
fn assert_cell(cell: &str, text: &str) {
    let tree = Tree::empty();
    let page = format!("<h2>vivo</h2><table><tr><td>1<td>{cell}</table>");
    let ran = tree.import(page, &["--write"]);
    assert_eq!(ran.code, Some(0), "{}", ran.text());
    assert_eq!(tree.records("vivo.csv")[0][5], text);
}

#[test]
fn text_on_a_line_of_its_own_is_separated_by_a_blank() {
    assert_cell("Before<ul><li>one<li>two</ul>after", "Before one two after");
    assert_cell("<p>One</p>two<div>three</div><b>four</b>", "One two three four");
    assert_cell("<div><div>One</div></div><span>tw</span>o", "One two");
    assert_cell("one<br>two<pre>three</pre>four", "one two three four");
    assert_cell("<a href=/>see</a>, <code>API</code>s", "see, APIs");
    assert_cell("a<table><tr><td>b<td>c</table>d", "a b c d");
    assert_cell("seen<script>not()</script><style>p{}</style>", "seen");
    assert_cell("1&nbsp;&lt; 2\u{200b} &amp;&#x4e2d;", "1 < 2 &中");
}

#[test]
fn cells_of_html_may_reach_over_rows_and_columns() {
    let page = "<h3>OPPO</h3><table>
        <tr><th>Code<th colspan=2>What it says</tr>
        <tr><td>1<td>One<td rowspan=3>Shared text.</tr>
        <tr><td>2<td>Two</tr>
        <tr></tr>
        <tr><td rowspan=2>3<td rowspan=2>Three<td>First line.</tr>
        <tr><td>Second line.</tr>
        <tr><td>4<td>Four<td>Own text.</table>";
    let tree = Tree::empty();
    let ran = tree.import(page, &["--write"]);
    assert_eq!(ran.code, Some(0), "{}", ran.text());
    let rows: Vec<_> =
        tree.records("oppo.csv").iter().map(|row| [&row[0], &row[4], &row[5]].map(String::clone)).collect();
    assert_eq!(
        rows,
        [
            ["1", "One", "Shared text."],
            ["2", "Two", "Shared text."],
            ["3", "Three", "First line. Second line."],
            ["4", "Four", "Own text."],
        ]
    );
}

#[test]
fn quotes_of_a_browser_are_text_and_those_of_a_spreadsheet_are_not() {
    let page = "vivo\n1\t\"test\" is refused\n2\t\"open\n3\t\"two\nlines, \"\"quoted\"\"\"\n4\t\"a\"\n";
    let tree = Tree::empty();
    assert_eq!(tree.import(page, &["--write"]).code, Some(0));
    let rows: Vec<_> = tree.records("vivo.csv").into_iter().map(|row| row[5].clone()).collect();
    assert_eq!(rows, ["\"test\" is refused", "\"open", "two lines, \"quoted\"", "a"]);
}
