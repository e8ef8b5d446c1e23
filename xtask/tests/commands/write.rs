//! `import --write`: what it touches, and what it never does.

use std::fs;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use crate::page::{SEED, WORDS_2026, markdown, sections};
use crate::tree::{Ran, Tree};

const HEADER: &str = "code,name,action,token,label,description,explanation,note,source";

/// Lines as a person may leave them: needless quotes, blank lines, and no line end at the end.
const UNTIDY: &str = "\"1\",One,done,unaffected,,\"The first.\",,,mpaas\n\n2,Two,retry,unaffected,,The second.,,\"A note, \
                      with a comma.\",vivo-api mpaas\n3,Three,done,unaffected,,The third.,,,mpaas";

fn vivo(rows: &str) -> String {
    format!("## vivo push channel\n\n| Code | Description |\n| --- | --- |\n{rows}")
}

/// A tree whose vivo table is `table` below the header, and what importing `rows` with `options` makes of it.
fn written(table: &str, rows: &str, options: &[&str]) -> (Ran, String) {
    let tree = Tree::frozen();
    tree.write("vivo.csv", table);
    let ran = tree.import(vivo(rows), &[&["--write", "--channel", "vivo"], options].concat());
    (ran, tree.read("vivo.csv"))
}

#[test]
fn other_lines_stay_byte_for_byte() {
    for (bom, line_end) in [("", "\n"), ("", "\r\n"), ("\u{feff}", "\n"), ("\u{feff}", "\r\n")] {
        let table = format!("{bom}{HEADER}\n{UNTIDY}").replace('\n', line_end);
        let rows = "| 1 | The first. |\n| 2 | Now \"new\". |\n| 3 | The third. |\n";
        let (ran, text) = written(&table, rows, &[]);
        assert_eq!(ran.code, Some(0), "{}", ran.text());
        let expected = "2,Two,retry,unaffected,,\"Now \"\"new\"\".\",,\"A note, with a comma.\",vivo-api mpaas";
        let old = "2,Two,retry,unaffected,,The second.,,\"A note, with a comma.\",vivo-api mpaas";
        assert_eq!(text, table.replace(old, expected), "line end {line_end:?}");
    }
}

#[test]
fn a_new_code_comes_after_the_one_before_it_on_the_page() {
    let rows = "| 9 | Before all others. |\n| 1 | The first. |\n| 8 | In the middle. |\n| 7 | And again. |\n\
                | 2 | The second. |\n| 3 | The third. |\n| 6 | The end. |\n";
    for line_end in ["\n", "\r\n"] {
        let table = format!("{HEADER}\n{UNTIDY}").replace('\n', line_end);
        let (ran, text) = written(&table, rows, &[]);
        assert_eq!(ran.code, Some(0), "{}", ran.text());
        let new = |code: u8, name: &str, text: &str| {
            format!("{code},{name},investigate,unaffected,,{text},,,mpaas\n").replace('\n', line_end)
        };
        let expected =
            table.replacen("\"1\"", &(new(9, "BeforeAllOthers", "Before all others.") + "\"1\""), 1).replacen(
                &format!("first.\",,,mpaas{line_end}"),
                &format!(
                    "first.\",,,mpaas{line_end}{}{}",
                    new(8, "InTheMiddle", "In the middle."),
                    new(7, "AndAgain", "And again.")
                ),
                1,
            ) + line_end
                + &new(6, "TheEnd", "The end.");
        assert_eq!(text, expected);
    }
}

#[test]
fn a_proposed_name_is_free_and_an_identifier() {
    let rows = "| 1 | ACKED | A. |\n| 2 | acked | Same words. |\n| 3 | | Same words. |\n| 4 | | 中文 |\n| -5 | unknown | 8 of them |\n\
                | 6 | | Later taken |\n| 7 | LaterTaken | B. |\n";
    let page = format!("# OPPO\n\n| Code | Label | Text |\n|---|---|---|\n{}", rows.replace("acked", "other acked"));
    let tree = Tree::empty();
    let ran = tree.import(page, &["--write"]);
    assert_eq!(ran.code, Some(0), "{}", ran.text());
    let names: Vec<_> = tree.records("oppo.csv").into_iter().map(|row| row[1].clone()).collect();
    assert_eq!(names, ["Acked", "OtherAcked", "SameWords", "Code4", "CodeMinus5", "Code6", "LaterTaken"]);
}

#[test]
fn a_code_that_is_gone_is_kept_unless_told() {
    let table = format!("{HEADER}\n{UNTIDY}\n");
    let rows = "| 1 | The first. |\n| 3 | The third. |\n";
    let (ran, text) = written(&table, rows, &[]);
    let kept = "vivo: 1 change (line 3, table 1)\n  - 2 Two: no longer on the page (kept; --remove deletes it)\n";
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (Some(1), kept, ""));
    assert_eq!(text, table);
    let (ran, text) = written(&table, rows, &["--remove", "--remove-many"]);
    assert_eq!(ran.code, Some(0), "{}", ran.text());
    assert!(ran.out.contains("  - 2 Two: no longer on the page (will be deleted, a major version)\n"), "{}", ran.out);
    let line = table.lines().find(|line| line.starts_with("2,")).unwrap();
    assert_eq!(text, table.replace(&format!("{line}\n"), ""));
}

#[test]
fn more_than_a_quarter_of_a_table_needs_a_second_flag() {
    let rows = |codes: &[u8]| codes.iter().map(|code| format!("| {code} | Row {code}. |\n")).collect::<String>();
    let row = |code: u8| format!("{code},Row{code},done,unaffected,,Row {code}.,,,mpaas\n");
    let table = format!("{HEADER}\n{}", (1..=8).map(row).collect::<String>());
    let (ran, text) = written(&table, &rows(&[1, 2, 3, 4, 5]), &["--remove"]);
    let error = "error: --remove would delete 3 of the 8 codes of vivo, which is more than a quarter, and a major version: \
                 check that the page is complete, and then add --remove-many\n";
    assert_eq!((ran.code, ran.err.as_str()), (Some(2), error));
    assert_eq!(text, table);
    let (ran, text) = written(&table, &rows(&[1, 2, 3, 4, 5]), &["--remove", "--remove-many"]);
    assert_eq!((ran.code, text.lines().count()), (Some(0), 6), "{}", ran.text());
    let (ran, text) = written(&table, &rows(&[1, 2, 3, 4, 5, 6]), &["--remove"]);
    assert_eq!((ran.code, text.lines().count()), (Some(0), 7), "a quarter: {}", ran.text());
}

#[test]
fn a_new_row_has_the_source_that_is_named_or_that_of_its_table() {
    let tree = Tree::frozen();
    let table = format!("{HEADER}\n1,One,done,unaffected,,The first.,,,vivo-api mpaas\n");
    let page = vivo("| 1 | The first. |\n| 5 | New. |\n");
    let sources = |tree: &Tree| tree.records("vivo.csv").into_iter().map(|row| row[8].clone()).collect::<Vec<_>>();
    let import = |tree: &Tree, table: &str, options: &[&str]| {
        tree.write("vivo.csv", table);
        tree.page("page", &page);
        tree.run(&[&["import", "page", "--write", "--channel", "vivo"], options].concat())
    };
    assert_eq!(import(&tree, &table, &[]).code, Some(0));
    assert_eq!(sources(&tree), ["vivo-api mpaas", "vivo-api"]);
    assert_eq!(import(&tree, &table, &["--source", "mpaas-zh"]).code, Some(0));
    assert_eq!(sources(&tree), ["vivo-api mpaas", "mpaas-zh"]);

    let empty = format!("{HEADER}\n");
    let ran = import(&tree, &empty, &[]);
    assert_eq!(ran.code, Some(2));
    assert_eq!(
        ran.err,
        "error: codes/vivo.csv has no row yet: say with --source which entry of codes/sources.csv the page is\n"
    );
    assert_eq!(tree.read("vivo.csv"), empty);
    assert_eq!(import(&tree, &empty, &["--source", "vivo-api"]).code, Some(0));
    assert_eq!(sources(&tree), ["vivo-api", "vivo-api"]);
    let ran = import(&tree, &empty, &["--source", "vivo-app"]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.err.contains("--source vivo-app is not in codes/sources.csv: add its row first. Did you mean `vivo-api`?")
    );
}

#[test]
fn a_note_that_is_owed_does_not_keep_a_page_from_being_written() {
    let tree = Tree::frozen();
    let ran = tree.import(vivo("| 2 | Something else than in common. |\n"), &["--write", "--channel", "vivo"]);
    assert_eq!(ran.code, Some(0), "{}", ran.text());
    let ran = tree.run(&["check"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("note does not name common, where 2 is listed as well"), "{}", ran.out);
    // The next page can be imported nevertheless.
    assert_eq!(tree.import(vivo("| 2 | Other. |\n"), &["--write", "--channel", "vivo"]).code, Some(0));
}

#[test]
fn a_page_without_the_table_of_a_channel_says_so() {
    let tree = Tree::frozen();
    let all = sections(WORDS_2026);
    let without: Vec<_> = all.iter().filter(|section| !section.heading.starts_with("vivo")).cloned().collect();
    let missing = format!("the page no longer has a table for: vivo ({} codes)", tree.records("vivo.csv").len());
    for options in [&[][..], &["--write"]] {
        let ran = tree.import(markdown(&without), options);
        assert_eq!((ran.code, ran.out.contains(&missing)), (Some(1), true), "{}", ran.text());
        let ran = tree.import(markdown(&without), &[options, &["--channel", "oppo"]].concat());
        assert_eq!((ran.code, ran.out.contains("no longer has a table")), (Some(0), false), "{}", ran.text());
    }
    assert_eq!(tree.import(markdown(&all), &[]).code, Some(0));
}

#[test]
fn a_page_in_another_language_than_the_table_is_refused() {
    let tree = Tree::frozen();
    let before = tree.files();
    let chinese = vivo("| 10000 | 权限认证失败。 |\n| 10040 | 资源已达上限 (resource limit)，请稍后重试。 |\n");
    let ran = tree.import(&chinese, &["--write", "--channel", "vivo"]);
    assert_eq!(ran.code, Some(2));
    let message = "the page is in another language than the table: its texts for vivo are in Chinese, Japanese or Korean, and \
                   those of codes/vivo.csv are not: save the page in the language of the table";
    assert!(ran.out.contains(message), "{}", ran.out);
    assert!(tree.files() == before);

    tree.write("vivo.csv", format!("{HEADER}\n10000,AuthFailed,done,unaffected,,权限认证失败。,,,mpaas\n"));
    assert_eq!(tree.import(&chinese, &["--channel", "vivo"]).code, Some(1));
    let ran = tree.import(vivo("| 10000 | Permission denied. |\n"), &["--channel", "vivo"]);
    assert_eq!((ran.code, ran.out.contains("are not in Chinese")), (Some(2), true), "{}", ran.text());
}

#[test]
fn the_maintainers_columns_stay() {
    let tree = Tree::frozen();
    let before = tree.records("apple.csv");
    let mut sections = sections(WORDS_2026);
    for row in sections.iter_mut().flat_map(|section| section.rows.iter_mut().skip(1)) {
        row.last_mut().unwrap().push_str(" More.");
    }
    let ran = tree.import(markdown(&sections), &["--write"]);
    assert_eq!(ran.code, Some(0), "{}", ran.text());
    for (row, before) in tree.records("apple.csv").iter().zip(&before) {
        assert_eq!(row[5], format!("{} More.", before[5]));
        for column in [0, 1, 2, 3, 4, 6, 7, 8] {
            assert_eq!(row[column], before[column]);
        }
    }
}

#[test]
fn nothing_is_written_without_the_option() {
    let tree = Tree::empty();
    let before = tree.files();
    let ran = tree.import(SEED, &["--remove"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""));
    assert!(ran.out.contains("\n  + 2009 BadDeviceToken: new, needs a verdict (line 65, table 2, row 10, cell 1)\n"));
    assert!(tree.files() == before);
}

#[test]
fn a_result_that_breaks_a_rule_writes_no_file_at_all() {
    let cases = [
        ("| 1 |  |", "codes/vivo.csv:2: description is empty, and every row needs one"),
        (
            "| 1 | a\u{202e}b |",
            "codes/vivo.csv:2: description `a\\u{202e}b` holds U+202E, an invisible character: remove it",
        ),
    ];
    for (row, problem) in cases {
        let tree = Tree::empty();
        let before = tree.files();
        let page = format!("# Xiaomi\n\n| Code | Text |\n|--|--|\n| 5 | Fine. |\n\n{}", vivo(row));
        let ran = tree.import(page, &["--write"]);
        let message = format!("error: the tables would break these rules, so nothing is written:\n{problem}\n");
        assert_eq!((ran.code, ran.err), (Some(2), message));
        assert!(ran.out.starts_with("xiaomi: 1 change ("), "{}", ran.out);
        assert!(tree.files() == before);
    }
}

#[test]
fn an_error_in_one_section_keeps_the_others_from_being_written() {
    let tree = Tree::empty();
    let before = tree.files();
    let ran = tree.import(SEED.replace("\n10302 |", "\n1O302 |"), &["--write"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(2), "error: the page has errors, so nothing is written\n"));
    assert!(tree.files() == before);
}

#[test]
fn broken_tables_are_told_before_the_page_is_read() {
    let tree = Tree::frozen();
    tree.edit("vivo.csv", "10040,", "10040.0,");
    let before = tree.files();
    let ran = tree.import(SEED, &["--write"]);
    let message = "error: codes/vivo.csv:3: code `10040.0` is not an integer from -9223372036854775808 to \
                   9223372036854775807\n";
    assert_eq!(ran, Ran { code: Some(2), out: String::new(), err: message.to_owned() });
    assert!(tree.files() == before);
}

#[cfg(unix)]
#[test]
fn a_written_table_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt as _;
    for mode in [0o640, 0o664, 0o444] {
        let tree = Tree::empty();
        fs::set_permissions(tree.table("vivo.csv"), fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!(tree.import(vivo("| 1 | One. |\n"), &["--write"]).code, Some(0));
        assert_eq!(tree.records("vivo.csv").len(), 1);
        assert_eq!(fs::metadata(tree.table("vivo.csv")).unwrap().permissions().mode() & 0o777, mode);
    }
}

#[test]
fn a_finished_write_leaves_no_other_file() {
    let tree = Tree::empty();
    let names = |tree: &Tree| tree.files().into_keys().collect::<Vec<_>>();
    let before = names(&tree);
    assert_eq!(tree.import(SEED, &["--write"]).code, Some(0));
    assert_eq!(names(&tree), before);
}

#[test]
fn a_kill_at_any_moment_leaves_every_table_whole() {
    let old = Tree::empty().files();
    let written = Tree::empty();
    let begin = std::time::Instant::now();
    assert_eq!(written.import(SEED, &["--write"]).code, Some(0));
    let whole = begin.elapsed();
    let new = written.files();
    let channels = written.channels();
    let mut seen = [0; 3];
    for run in 0..60 {
        let tree = Tree::empty();
        tree.page("page", SEED);
        let mut child =
            tree.command(&["import", "page", "--write"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Spread over the time that the command takes, a little longer.
        sleep(whole.mul_f64(fastrand::f64() * 1.2).min(Duration::from_millis(500)));
        child.kill().unwrap();
        child.wait().unwrap();
        let files = tree.files();
        let is_new = |name: &String| files[name] == new[name];
        for (name, old) in &old {
            assert!(files[name] == *old || is_new(name), "run {run}: codes/{name} is torn");
        }
        let count = channels.iter().filter(|channel| is_new(&format!("{channel}.csv"))).count();
        seen[usize::from(count > 0) + usize::from(count == channels.len())] += 1;
        // A file that a kill leaves does not stop the next import.
        assert_eq!(tree.import(SEED, &["--write"]).code, Some(0), "run {run}");
        assert!(new.iter().all(|(name, new)| tree.files()[name] == *new), "run {run}");
    }
    println!("none, some, all new: {seen:?}");
    assert!(seen[0] > 0, "no run was killed before its end");
}

#[test]
fn a_code_that_is_deleted_takes_its_chinese_text_with_it() {
    let texts = "code,description\r\n\"1\",第一条。\r\n2,\"第二条, 完。\"\r\n";
    let rows = vivo("| 1 | The first. |\n| 3 | The third. |\n");
    let import = |texts: &str, options: &[&str]| {
        let tree = Tree::frozen();
        tree.write("vivo.csv", format!("{HEADER}\n{UNTIDY}"));
        tree.write("zh/vivo.csv", texts);
        let ran = tree.import(&rows, &[&["--write", "--channel", "vivo"], options].concat());
        (ran, tree.read("zh/vivo.csv"))
    };
    let (ran, kept) = import(texts, &[]);
    assert_eq!((ran.code, kept.as_str()), (Some(1), texts), "{}", ran.text());
    let (ran, left) = import(texts, &["--remove", "--remove-many"]);
    assert_eq!(ran.code, Some(0), "{}", ran.text());
    assert_eq!(left, "code,description\r\n\"1\",第一条。\r\n");
    assert!(ran.text().contains("codes/vivo.csv") && ran.text().contains("codes/zh/vivo.csv"), "{}", ran.text());
    let (ran, same) = import(&left, &["--remove", "--remove-many"]);
    assert_eq!((ran.code, &same), (Some(0), &left), "a code without a text: {}", ran.text());
    assert!(!ran.text().contains("codes/zh/vivo.csv"), "{}", ran.text());
}
