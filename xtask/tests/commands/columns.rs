//! Which column is which: decided by the registry and the cells, and told where they differ from the page's order.

use crate::tree::Tree;

#[test]
fn columns_in_another_order_are_read_by_their_cells_and_told() {
    let tree = Tree::frozen();
    let page = "## OPPO\n\n| Code | Description | Label |\n|--|--|--|\n| -2 | Server-side throttling. | Service in Flow Control |\n\
                | 11 | Invalid AuthToken! | Invalid Auth Token |\n";
    let ran = tree.import(page, &[]);
    assert!(
        ran.out.contains("the columns of oppo are in the order code description label, not code label description"),
        "{ran:?}"
    );
    assert!(ran.out.contains("      - Invalid AuthToken.\n      + Invalid AuthToken!\n"), "{ran:?}");
}

#[test]
fn the_order_of_page_columns_is_that_of_the_page() {
    let tree = Tree::empty();
    tree.edit("channels.csv", "code description explanation", "code explanation description");
    let ran = tree.import("## Honor\n\n| Code | A | B |\n|--|--|--|\n| 400 | Check it. | Bad thing |\n", &["--write"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let row = &tree.records("honor.csv")[0];
    assert_eq!((row[5].as_str(), row[6].as_str()), ("Bad thing", "Check it."));
}

#[test]
fn a_first_row_with_unknown_words_is_told() {
    let table = "<h2>Huawei</h2><table><tr><td>OTHER<td>Any other error.<tr><td>111<td>The service is busy.</table>";
    let ran = Tree::frozen().import(table, &[]);
    assert!(ran.out.contains("the first row is taken as the header: \"OTHER\", \"Any other error.\""), "{ran:?}");
}

#[test]
fn the_parts_of_a_cell_stay_apart_and_an_image_says_its_words() {
    let tree = Tree::empty();
    let cell = "<h4>Cause</h4>Bad<blockquote>quote</blockquote>end <img alt=\"ALT\">";
    let page = format!("<h2>Huawei</h2><table><tr><th>Code<th>Description<tr><td>111<td>{cell}</table>");
    assert_eq!(tree.import(page, &["--write"]).code, Some(0));
    assert_eq!(tree.records("huawei.csv")[0][5], "Cause Bad quote end ALT");
}

#[test]
fn a_header_that_a_long_table_repeats_is_no_row() {
    let tree = Tree::empty();
    let page = "## vivo\n\n| Code | Text |\n|--|--|\n| 10000 | A. |\n| Code | Text |\n| 10040 | B. |\n";
    let ran = tree.import(page, &["--write"]);
    assert_eq!((ran.code, tree.records("vivo.csv").len()), (Some(0), 2), "{ran:?}");
}

#[test]
fn a_cell_without_even_a_blank_is_an_empty_one() {
    let tree = Tree::empty();
    let page = "## OPPO\n\n| Code | Label | Text |\n|--|--|--|\n| 11 || The token is invalid. |\n";
    let ran = tree.import(page, &["--write"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let row = &tree.records("oppo.csv")[0];
    assert_eq!((row[4].as_str(), row[5].as_str()), ("", "The token is invalid."));
}

#[test]
fn a_new_code_gets_a_name_that_no_row_has() {
    let tree = Tree::frozen();
    let page = "## Huawei\n\n| Code | Text |\n|--|--|\n| 111 | The service is busy. |\n| 112 | Service busy. |\n";
    let ran = tree.import(page, &["--write", "--channel", "huawei"]);
    let names: Vec<_> = tree.records("huawei.csv").into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    let has = |code: &str, name: &str| names.contains(&(code.to_owned(), name.to_owned()));
    assert!(ran.code == Some(0) && has("111", "ServiceBusy") && has("112", "Code112"), "{ran:?} {names:?}");
}

#[test]
fn a_label_is_short_and_no_sentence() {
    let tree = Tree::empty();
    let long = "A text of many words that ends without a dot";
    let page =
        format!("## OPPO\n\n| Code | A | B |\n|--|--|--|\n| 11 | {long} | Bad token |\n| 12 | It ends. | Other |\n");
    let ran = tree.import(page, &["--write"]);
    let row = &tree.records("oppo.csv")[0];
    assert_eq!((row[4].as_str(), row[5].as_str()), ("Bad token", long), "{ran:?}");
}

#[test]
fn a_page_is_html_whatever_its_text_looks_like() {
    let page =
        "<!DOCTYPE html><pre>\na | b\n--|--\n</pre><h2>Huawei</h2><table><tr><th>Code<th>Text<tr><td>100<td>A.</table>";
    let ran = Tree::empty().import(page, &["--write"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

#[test]
fn an_empty_cell_that_begins_a_flattened_table_is_one_of_its_cells() {
    let page = "# vivo\n\n|\n|\nText |\n|\n10000 |\nA. |\n|\n10040 |\nB. |\n";
    let ran = Tree::empty().import(page, &[]);
    assert!(ran.out.contains("  + 10000 A: new") && ran.out.contains("  + 10040 B: new"), "{ran:?}");
    assert!(ran.out.contains("row 1, cell 1: a row has no code"), "{ran:?}");
}

#[test]
fn a_quoted_cell_may_end_a_line_of_a_spreadsheet() {
    let tree = Tree::empty();
    let page = "vivo\r\nCode\tText\r\n10000\t\"Two\nlines.\"\r\n10040\t\"One.\"\r\n";
    let ran = tree.import(page, &["--write"]);
    let texts: Vec<_> = tree.records("vivo.csv").into_iter().map(|row| row[5].clone()).collect();
    assert_eq!((ran.code, texts.as_slice()), (Some(0), &["Two lines.".to_owned(), "One.".to_owned()][..]), "{ran:?}");
}

#[test]
fn several_words_in_the_column_of_the_codes_continue_the_text_above() {
    let of = |row: &str| {
        let tree = Tree::empty();
        let ran = tree.import(format!("## vivo\n\n| Code | Text |\n|--|--|\n| 10000 | A. |\n{row}\n"), &["--write"]);
        (ran.code, tree.records("vivo.csv").into_iter().map(|row| row[5].clone()).collect::<Vec<_>>())
    };
    assert_eq!(of("| And more. | |"), (Some(0), vec!["A. And more.".to_owned()]));
    for row in ["| More | |", "| And more. | B. |", "| 10 0 | |"] {
        assert_eq!(of(row), (Some(2), Vec::new()), "{row}");
    }
}

#[test]
fn a_second_table_under_one_heading_is_an_error() {
    let tree = Tree::frozen();
    let before = tree.files();
    let page = "<h2>Apple</h2><table><tr><th>Code<th>L<th>D<tr><td>2001<td>PayloadEmpty<td>The message body is empty.</table>\
                <p></p><table><tr><th>Code<th>L<th>D<tr><td>2002<td>PayloadTooLarge<td>Too large.</table>";
    let ran = tree.import(page, &["--write", "--remove"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.out.contains("follows another table under the same heading"), "{ran:?}");
    assert!(tree.files() == before);
}

#[test]
fn torn_rows_of_a_markdown_table_without_outer_pipes_are_told() {
    let page = "## Huawei\n\nCode | Text\n--- | ---\n100 | Invalid unknown parameter.\n\n101 | NEW-A\n\n- 102 | NEW-B\n\n    103 | NEW-C\n";
    let ran = Tree::frozen().import(page, &[]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    for text in ["line 7", "line 9", "line 11"] {
        assert!(ran.out.contains(text), "{text}: {ran:?}");
    }
}

#[test]
fn markdown_and_html_in_one_file_are_imported_apart() {
    let page =
        "## Huawei\n\n| Code | Text |\n|--|--|\n| 100 | A |\n\n## Honor\n\n<table><tr><td>400<td>B<td>C</table>\n";
    let ran = Tree::frozen().import(page, &[]);
    assert_eq!((ran.code, ran.err.contains("import each from a file of its own")), (Some(2), true), "{ran:?}");
}
