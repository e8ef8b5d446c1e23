//! Input that is no page, or not the whole one: what is said of it, and that no table changes.

use crate::golden;
use crate::page::{SEED, WORDS_2026, html, sections};
use crate::tree::Tree;

/// Imports into the frozen tables, writing, and compares what is said; no file may change.
#[track_caller]
fn assert_says(name: &str, page: impl AsRef<[u8]>, options: &[&str]) {
    assert_says_in(&Tree::frozen(), name, page, options);
}

/// The same with few rows of vivo, so that few are gone.
#[track_caller]
fn assert_says_of_vivo(name: &str, page: &str, options: &[&str]) {
    let tree = Tree::frozen();
    let text = tree.read("vivo.csv");
    tree.write("vivo.csv", text.lines().take(3).map(|line| format!("{line}\n")).collect::<String>());
    assert_says_in(&tree, name, page, options);
}

#[track_caller]
fn assert_says_in(tree: &Tree, name: &str, page: impl AsRef<[u8]>, options: &[&str]) {
    let before = tree.files();
    let ran = tree.import(page, &[&["--write"], options].concat());
    golden::assert(&format!("import-{name}"), &ran.text());
    assert_eq!(ran.code, Some(2));
    assert!(tree.files() == before, "a table changed");
}

/// A Markdown page of vivo's first rows, and one more.
fn vivo(row: &str) -> String {
    "## vivo\n\n| Status code | Description |\n| --- | --- |\n| 10000 | Permission authentication failed. |\n"
        .to_owned()
        + row
        + "\n| 10040 | The resource limit is reached. Try again later. |\n"
}

#[test]
fn golden_file_of_truncated_pages() {
    let page = html(&sections(WORDS_2026));
    let start = page.find("10302").unwrap();
    for (name, page) in [("in-a-tag", &page[..start - 8]), ("in-a-cell", &page[..start + 40])] {
        assert_says(&format!("truncated-{name}"), page, &[]);
    }
    let flattened = &SEED[..SEED.find("The regId is invalid").unwrap() + 9];
    assert_says("truncated-flattened", flattened, &[]);
    assert_says("truncated-flattened-after-the-code", &SEED[..SEED.find("\nThe regId is invalid").unwrap()], &[]);
    assert_says_of_vivo("truncated-markdown", "# vivo\n\n| Code | Text |\n|--|--|\n| 10000 | Failed. |\n| 10040", &[]);
    assert_says_of_vivo("truncated-tab-separated", "vivo\nCode\tText\n10000\tFailed.\n10040", &[]);
}

#[test]
fn golden_file_of_a_flattened_row_with_a_cell_of_several_lines_too_many() {
    let page = "vivo\n|\nCode |\nText |\n|\n10000 |\nFailed. |\nSee\nthe advice. |\n";
    assert_says_of_vivo("flattened-cell-too-many", page, &[]);
}

#[test]
fn golden_file_of_another_language() {
    let french = "<h1>Codes d'état</h1><h2>Codes d'état courants des messages</h2><table><tr><th>Code d'état<th>Message\
                  <th>Description<tr><td>-1<td>WaitingForVerify<td>En attente de vérification.</table>\
                  <h2>Canal de diffusion des téléphones</h2><table><tr><th>Code d'état<th>Message\
                  <tr><td>10000<td>Échec de l'authentification.</table>";
    assert_says("french", french, &[]);
}

#[test]
fn golden_file_of_pages_without_the_tables() {
    let login = "<!DOCTYPE html><html><head><title>\n Sign in &mdash; Alibaba Cloud </title></head><body><h1>Apple</h1>\
                 <form action=/login><input name=user></form><script>'<table>'</script></body></html>";
    assert_says("login", login, &[]);
    assert_says(
        "layout",
        login.replace("<form", "<table><tr><td>Name<td><input></table><form"),
        &["--channel", "vivo"],
    );
    assert_says("no-table", "Huawei push channel\n\nSee the page of Huawei for 80300007.\n", &[]);
    assert_says("empty", "", &[]);
}

/// It is no error, because a page may have tables of other things.
#[test]
fn golden_file_of_a_lone_table_without_a_heading() {
    let ran = Tree::frozen().import("| Status code | Description |\n| --- | --- |\n| 1 | Something. |\n", &[]);
    golden::assert("import-without-a-heading", &ran.text());
}

#[test]
fn golden_file_of_a_page_of_50_mb() {
    let row = "<tr><td>10000<td>Permission authentication failed.</tr>\n";
    let page = format!("<h2>vivo</h2><table>{}", row.repeat((50 << 20) / row.len()));
    assert_says("50-mb", page, &[]);
}

#[test]
fn golden_file_of_what_is_no_utf_8() {
    assert_says("binary", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0", &[]);
    assert_says("nul", "vivo\n1\tOne\0\n", &[]);
    let utf_16 = |page: &str, bytes: fn(u16) -> [u8; 2]| {
        "\u{feff}".encode_utf16().chain(page.encode_utf16()).flat_map(bytes).collect::<Vec<u8>>()
    };
    assert_says("utf-16", utf_16(SEED, u16::to_le_bytes), &[]);
    assert_says("utf-16-be", utf_16(SEED, u16::to_be_bytes), &[]);
    assert_says("gb18030", [SEED.as_bytes(), b"\n\xd0\xa1\xc3\xd7 |"].concat(), &[]);
}

#[test]
fn golden_file_of_codes_that_are_no_integers() {
    let codes =
        ["80300007, 80300010", "8.03e7", "１００４０", "0x2738", "+10056", "10,056", "10056*", "99999999999999999999"];
    let rows: Vec<_> = codes.iter().map(|code| format!("| {code} | Text of it. |")).collect();
    assert_says_of_vivo("codes", &vivo(&rows.join("\n")), &[]);
}

#[test]
fn golden_file_of_a_first_row_is_no_header_if_its_code_is_a_number_gone_wrong() {
    assert_says_of_vivo("first-row", "vivo\n１００００\tPermission authentication failed.\n10040\tLimit.\n", &[]);
    assert_says_of_vivo("first-row-without-a-code", "vivo\n\tthat failed.\n10040\tLimit.\n", &[]);
}

#[test]
fn golden_file_of_a_code_twice() {
    let other = "| 10055 | The title cannot be empty. |\n| 10055 | Another. |\n| | Its second line. |";
    assert_says_of_vivo("twice-with-another-text", &vivo(other), &[]);
    let same = "| 10055 | The title cannot be empty. |\n| 10040 | The resource limit is reached. Try again later. |\n\
                | 10055 | The title cannot be empty. |\n| | Its second line. |";
    assert_says_of_vivo("twice-and-a-continuation", &vivo(same), &[]);
    let tree = Tree::frozen();
    let page = SEED.replace(
        "\nFCM push channel",
        "\n|\n10040 |\nThe resource limit is reached. Try again later. |\nFCM push channel",
    );
    let page = page.replace("For more information, see vivo Push Error Code Reference.\n", "");
    let ran = tree.import(page, &[]);
    golden::assert("import-twice-with-the-same-text", &ran.text());
    assert_eq!(ran.code, Some(0));
}

#[test]
fn golden_file_of_tables_that_are_not_as_the_registry_says() {
    let table = vivo("| 10055 | The title cannot be empty. |");
    assert_says_of_vivo("two-tables", &format!("{table}\n{table}"), &[]);
    assert_says_of_vivo("no-row", "<h2>vivo</h2><table><tr><td>Name<td><input></table>", &["--remove"]);
    assert_says_of_vivo("several-channels", &table.replace("## vivo", "## OPPO and vivo"), &[]);
    let gained = table.replace(" |\n", " | 2026 |\n").replace("--- | --- | 2026", "--- | --- | ---");
    assert_says_of_vivo("gained-a-column", &gained, &[]);
    assert_says_of_vivo("gained-a-cell", &vivo("| 10055 | The title | cannot be empty. | at all \\| never |"), &[]);
    assert_says_of_vivo("lost-a-cell", &vivo("| 10055 |\n| | The title cannot be empty. |"), &[]);
    let broken = "vivo\nCode\tText\n10000\tTwo lines,\nunquoted.\n10040\tThe limit.\n";
    assert_says_of_vivo("line-break-without-quotes", broken, &["--remove"]);
    assert_says_of_vivo(
        "rows-without-their-header",
        &vivo("\nNow some prose.\n\n| 10055 | The title cannot be empty. |"),
        &["--remove"],
    );
    // The line that is named is that of the row, not that of its paragraph.
    assert_says_of_vivo(
        "rows-in-a-paragraph",
        &vivo(
            "\n## Others\n\nNow some prose.\n| 10055 | The title cannot be empty. |\n| 10056 | The text cannot be empty. |\n",
        ),
        &[],
    );
}

#[test]
fn golden_file_of_arguments() {
    assert_says_of_vivo("unknown-channel", SEED, &["--channel", "viv"]);
    let tree = Tree::frozen();
    golden::assert("import-missing-file", &tree.run(&["import", "page.html"]).text());
    golden::assert("import-folder", &tree.run(&["import", "codes"]).text());
}
