//! `check`: what it says of tables that a build accepts, of those that it refuses, and what `--fix` does.

use std::collections::BTreeMap;
use std::fs;

use proptest::prelude::*;

use crate::golden;
use crate::tree::{Ran, Tree};

const HEADER: &str = "code,name,action,token,label,description,explanation,note,source";

/// The day that the tests live on.
const TODAY: [&str; 3] = ["check", "--today", "2026-11-23"];

fn check(tree: &Tree, options: &[&str]) -> Ran {
    tree.run(&[&TODAY, options].concat())
}

/// A tree whose vivo table has just these rows, and whose sources are all dated.
fn vivo(rows: &[&str]) -> Tree {
    let tree = Tree::empty();
    tree.write("sources.csv", "source,authority,title,url,seen\nmpaas,Alibaba Cloud,Status codes,,2026\n");
    tree.write("vivo.csv", format!("{HEADER}\n{}\n", rows.join("\n")));
    tree
}

/// What is printed, as in the golden file; the same findings as JSON.
#[track_caller]
fn assert_finds(name: &str, tree: &Tree, code: i32) {
    let before = tree.files();
    let ran = check(tree, &[]);
    golden::assert(&format!("check-{name}"), &ran.text());
    assert_eq!(ran.code, Some(code));
    assert!(!ran.out.contains('\u{1b}'), "colour, and this is no terminal");

    let json = check(tree, &["--json"]);
    assert_eq!((json.code, json.err.as_str()), (Some(code), ""));
    let findings: Vec<BTreeMap<String, serde_json::Value>> = serde_json::from_str(&json.out).unwrap();
    let mut text = ran.out.as_str();
    for finding in &findings {
        let keys: Vec<_> = finding.keys().map(String::as_str).collect();
        assert_eq!(keys, ["column", "file", "line", "message", "severity"]);
        let string = |key: &str| finding[key].as_str().unwrap();
        let title = format!("{}: {}\n", string("severity"), string("message"));
        text = text.strip_prefix(&title).unwrap_or_else(|| panic!("{title:?} does not begin\n{text}"));
        let place = match finding["line"].as_u64() {
            Some(line) => format!("--> {}:{line}", string("file")),
            None => format!("--> {}\n", string("file")),
        };
        let shown;
        (shown, text) = text.split_once("\n\n").unwrap();
        assert!(format!("{shown}\n").contains(&place), "{place:?} is not in\n{shown}");
        if let Some(column) = finding["column"].as_str() {
            assert!(string("message").contains(column), "{column} is not in {:?}", string("message"));
        }
    }
    let count = |severity: &str| findings.iter().filter(|finding| finding["severity"] == severity).count();
    let counted = |severity: &str, one: &str| match count(severity) {
        1 => format!("1 {one}"),
        count => format!("{count} {one}s"),
    };
    assert_eq!(text, format!("{}, {}\n", counted("error", "problem"), counted("warning", "warning")));
    assert!(tree.files() == before, "a file changed");
}

#[test]
fn the_warnings_of_the_committed_tables_are_those_of_the_golden_file() {
    assert_finds("committed", &Tree::committed(), 0);
}

#[test]
fn golden_file_of_tables_without_a_finding() {
    assert_finds("nothing", &vivo(&["1,One,done,unaffected,,The first.,,,mpaas"]), 0);
}

#[test]
fn golden_file_of_what_has_no_chinese_text() {
    let rows = ["1,One,done,unaffected,,The first.,,,mpaas", "2,Two,done,unaffected,,The second.,,,mpaas"];
    let tree = vivo(&rows);
    tree.write("oppo.csv", format!("{HEADER}\n3,Three,done,unaffected,,The third.,,,mpaas\n"));
    tree.write("zh/vivo.csv", "code,description\n2,第二条。\n");
    let actions = tree.read("actions.csv");
    let ids = actions.lines().skip(1).map(|line| line.split(',').next().unwrap());
    let translated: String = ids.filter(|id| *id != "wait").map(|id| format!("{id},标题,建议。\n")).collect();
    tree.write("zh/actions.csv", format!("action,title,advice\n{translated}"));
    tree.write("zh/verdicts.csv", "token,title,meaning\ndead,失效,含义\nsuspect,可疑,含义\nunaffected,无关,含义\n");
    assert_finds("chinese", &tree, 0);
}

#[test]
fn golden_file_of_a_text_that_ends_in_a_colon() {
    let rows = [
        "1,One,done,unaffected,,These are the causes:,,,mpaas",
        "2,Two,done,unaffected,,\"Two, quoted\",原因如下：,\"Two causes, both bad:\",mpaas",
        "3,Three,done,unaffected,,Before: after,,,mpaas",
    ];
    assert_finds("colon", &vivo(&rows), 0);
}

#[test]
fn golden_file_of_a_label_that_is_nearly_the_name() {
    let rows = [
        "1,InvalidRegistration,done,unaffected,nvalidRegistration,A.,,,mpaas",
        "2,PayloadEmpty,done,unaffected,payload_empyt,B.,,,mpaas",
        "3,QuotaExceeded,done,unaffected,QUOTA_EXCEEDED,C.,,,mpaas",
        "4,Other,done,unaffected,SomethingElse,D.,,,mpaas",
        "5,TokenExpired,done,unaffected,TokenExp,E.,,,mpaas",
        "6,BadTopic,done,unaffected,BadTop,F.,,,mpaas",
        "7,BadToken,done,unaffected,BadTo,G.,,,mpaas",
    ];
    assert_finds("label", &vivo(&rows), 0);
}

#[test]
fn golden_file_of_a_description_twice() {
    let rows = [
        "1,One,done,unaffected,,The same.,,,mpaas",
        "2,Two,done,unaffected,,Another.,,,mpaas",
        "3,Three,done,unaffected,,The same.,,,mpaas",
        "4,Four,done,unaffected,,The same.,,,mpaas",
    ];
    assert_finds("description", &vivo(&rows), 0);
}

#[test]
fn golden_file_of_a_suspect_without_a_note() {
    let rows = [
        "1,One,confirm_token,suspect,,The first.,,,mpaas",
        "2,Two,confirm_token,suspect,,The second.,,Confirm it.,mpaas",
        "3,Three,remove_token,dead,,The third.,,,mpaas",
    ];
    assert_finds("suspect", &vivo(&rows), 1);
}

#[test]
fn golden_file_of_a_number_of_several_channels() {
    let tree = vivo(&[
        "1,One,done,unaffected,,The first.,,,mpaas",
        "2,Two,done,unaffected,,The second.,,Unlike in xiaomi and oppo.,mpaas",
        "3,Three,done,unaffected,,The third.,,\"Unlike in xiaomi, a matter of taste.\",mpaas",
    ]);
    for channel in ["xiaomi", "oppo"] {
        let row = |code: u8| {
            format!("{code},Row{code},done,unaffected,,Row {code}.,,As in vivo (oppo_2 xiaomi oppo).,mpaas\n")
        };
        tree.write(&format!("{channel}.csv"), format!("{HEADER}\n{}{}{}", row(1), row(2), row(3)));
    }
    assert_finds("channels", &tree, 1);
}

#[test]
fn golden_file_of_sources_not_seen_for_a_year() {
    let tree = vivo(&["1,One,done,unaffected,,The first.,,,mpaas"]);
    let seen =
        ["2024", "2025", "2025-10", "2025-11", "2025-11-22", "2025-11-23", "2026", "", "2025-02-28", "2024-02-29", ""];
    let rows: String =
        seen.iter().enumerate().map(|(row, seen)| format!("row-{row},Somebody,Something,,{seen}\n")).collect();
    tree.write(
        "sources.csv",
        format!("source,authority,title,url,seen\nmpaas,Alibaba Cloud,Status codes,,2026\n{rows}"),
    );
    assert_finds("sources", &tree, 0);
}

#[test]
fn golden_file_of_problems_of_cells() {
    let tree = vivo(&[
        "8.03e7,One,done,unaffected,,The first.,,,mpaas",
        "2,not a name,don,undead,, The second.,,,mpaa",
        "3,Three,done,unaffected,,\"Quoted, \"\"and\"\" 中文 before\",,,",
        "3,three,done,dead,,,,,mpaas",
    ]);
    tree.edit("channels.csv", "code description,MIUI", "code descriptio,MIUI");
    assert_finds("cells", &tree, 1);
}

#[test]
fn golden_file_of_problems_of_shape() {
    let tree = vivo(&[
        "1,One,done,unaffected,,The first, of them.,,,mpaas",
        "2,Two,done,unaffected,,The second.",
        "3,Three,done,unaffected,,\"Open,,,mpaas",
        "4,Four,done,unaffected,,A \"stray\" quote.,,,mpaas",
        "5,Five,done,unaffected,,A\tcontrol\u{1}character,,,mpaas",
    ]);
    let bytes = [tree.read("vivo.csv").as_bytes(), b"6,Six,done,unaffected,,Latin \xe9t\xe9,,,mpaas\n"].concat();
    tree.write("vivo.csv", bytes);
    tree.write("oppo.csv", "\u{feff}\r\ncode,name,action,token,label,descriptoin,explanation,note,source\r\n");
    tree.write("fcm.csv", "");
    tree.write("meizu.csv", format!("{HEADER}\n"));
    fs::remove_file(tree.table("honor.csv")).unwrap();
    assert_finds("shape", &tree, 1);
}

#[test]
fn golden_file_of_a_tree_without_tables() {
    let tree = Tree::empty();
    fs::remove_dir_all(tree.table("")).unwrap();
    let ran = check(&tree, &[]);
    golden::assert("check-no-folder", &ran.text());
    assert_eq!(ran.code, Some(1));
    assert_eq!(tree.run(&["check", "--today", "yesterday"]).code, Some(2));
    assert_eq!(check(&tree, &["--fix"]).code, Some(2), "nothing to fix");
}

/// Ways to leave a table that the rules allow, and blanks, which they do not.
fn untidy() -> Tree {
    let tree = vivo(&[]);
    let rows = [
        "\u{feff}",
        HEADER,
        "",
        "\"1\",One,done,unaffected,\"\",\"The first.\",,,\"mpaas\"",
        "2 , Two,done,unaffected,,\" The second, quoted. \",,\u{3000}A note.\u{a0},mpaas",
        "",
        "3,Three,done,unaffected,,\"He said \"\"no\"\".\",,,mpaas",
        "",
    ];
    tree.write("vivo.csv", rows.join("\r\n").replacen("\u{feff}\r\n", "\u{feff}", 1));
    tree
}

#[test]
fn fix_writes_the_canonical_form_and_nothing_else() {
    let tree = untidy();
    let before = tree.files();
    let Ran { code, err, .. } = check(&tree, &["--fix"]);
    assert_eq!((code, err.as_str()), (Some(0), "wrote in [CHECKOUT]:\n  codes/vivo.csv\n"));
    let expected = format!(
        "{HEADER}\n1,One,done,unaffected,,The first.,,,mpaas\n\
         2,Two,done,unaffected,,\"The second, quoted.\",,A note.,mpaas\n\
         3,Three,done,unaffected,,\"He said \"\"no\"\".\",,,mpaas\n"
    );
    assert_eq!(tree.read("vivo.csv"), expected);
    let after = tree.files();
    assert!(before.iter().all(|(name, text)| name == "vivo.csv" || after[name] == *text), "another file changed");
    assert_eq!(before.len(), after.len());

    assert_eq!(check(&tree, &["--fix"]).err, "", "once more");
    assert!(tree.files() == after);
}

#[test]
fn fix_goes_with_json() {
    let Ran { code, out, err } = check(&untidy(), &["--fix", "--json"]);
    assert_eq!((code, out.as_str(), err.as_str()), (Some(0), "[]\n", "wrote in [CHECKOUT]:\n  codes/vivo.csv\n"));
}

#[test]
fn fix_changes_nothing_in_the_committed_tables() {
    let tree = Tree::committed();
    let before = tree.files();
    let Ran { code, err, .. } = check(&tree, &["--fix"]);
    assert_eq!((code, err.as_str()), (Some(0), ""), "run `cargo xtask check --fix`");
    assert!(tree.files() == before);
}

#[test]
fn fix_leaves_a_file_of_a_broken_shape_alone() {
    let broken = [
        "1,One,done,unaffected,,A text, with a comma.,,,mpaas",
        "1,One,done,unaffected,,\"Open,,,mpaas",
        "1,One,done,unaffected,, \"Text\",,,mpaas",
    ];
    for line in broken {
        let tree = untidy();
        let text = tree.read("vivo.csv") + line + "\r\n";
        tree.write("vivo.csv", &text);
        tree.edit("xiaomi.csv", "\n", "\r\n");
        let Ran { code, err, .. } = check(&tree, &["--fix"]);
        assert_eq!((code, err.as_str()), (Some(1), "wrote in [CHECKOUT]:\n  codes/xiaomi.csv\n"), "{line}");
        assert_eq!(tree.read("vivo.csv"), text);
    }
}

#[cfg(unix)]
#[test]
fn a_fixed_file_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt as _;
    let tree = untidy();
    fs::set_permissions(tree.table("vivo.csv"), fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(check(&tree, &["--fix"]).code, Some(0));
    assert_eq!(fs::metadata(tree.table("vivo.csv")).unwrap().permissions().mode() & 0o777, 0o640);
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => "[ a-z\",:]{0,6}",
        1 => "[ ]{0,2}[a-z]{1,4}[ ]{0,2}",
        1 => "\"([ a-z,:]|\"\"){0,6}\"",
        1 => "\\PC{0,5}",
        1 => "[\u{0}-\u{1f}\u{202e}中é:]{0,3}",
    ]
}

/// The cells that a reader of CSV sees, without the blanks around them.
fn trimmed(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut builder = csv::ReaderBuilder::new();
    let builder = builder.has_headers(false).flexible(true).terminator(csv::Terminator::Any(b'\n'));
    let mut reader = builder.from_reader(text.as_bytes());
    let trimmed = |record: csv::StringRecord| record.iter().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let records = reader.records().map(|record| trimmed(record.unwrap()));
    // A blank line of a CRLF file.
    records.filter(|cells| cells != &[""]).collect()
}

#[cfg(unix)]
#[test]
fn a_reader_that_closes_the_pipe_early_is_no_error() {
    let tree = Tree::committed();
    for arguments in [&["check"][..], &["check", "--json"], &["diff", "--json", "codes", "codes"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = tree.command(arguments).stdout(writer).output().unwrap();
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), err.as_ref()), (Some(0), ""), "{arguments:?}");
    }
}

proptest! {
    #[test]
    fn any_table_is_shown_and_fixed(
        rows in prop::collection::vec(prop::collection::vec(cell(), 9), 0..4),
        texts in prop::collection::vec("[ a-z中:]{0,6}|\"([ a-z,:é]|\"\"){0,6}\"", 0..4),
        line_end in prop::sample::select(vec!["\n", "\r\n"]),
        bom in any::<bool>(),
    ) {
        let mut lines: Vec<_> = rows.iter().map(|row| row.join(",")).collect();
        lines.extend(texts.iter().enumerate().map(|(row, text)| format!("{row},Row{row},done,unaffected,,{text},,,mpaas")));
        let tree = vivo(&[]);
        let text = [&[HEADER.to_owned()], &lines[..]].concat().join(line_end);
        let text = if bom { format!("\u{feff}{text}") } else { text };
        tree.write("vivo.csv", &text);
        let ran = check(&tree, &[]);
        prop_assert!(matches!(ran.code, Some(0 | 1)) && !ran.err.contains("panicked"), "{text:?}\n{}", ran.text());

        let fixed = check(&tree, &["--fix"]);
        prop_assert!(matches!(fixed.code, Some(0 | 1)), "{text:?}\n{}", fixed.text());
        let after = tree.read("vivo.csv");
        if after != text {
            prop_assert_eq!(trimmed(&after), trimmed(&text));
            // Between quotes, a lone carriage return is told as a control character, and stays.
            let is_canonical = !after.contains("\r\n") && !after.contains('\u{feff}') && after.ends_with('\n');
            prop_assert!(is_canonical, "{after:?}");
            prop_assert_eq!(check(&tree, &["--fix"]).err, "");
        }
    }
}
