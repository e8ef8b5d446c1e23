//! The commands on vendors' lists: `check` warns of them and `import` reads a page into one.

use crate::golden;
use crate::tree::{Ran, Tree};

fn tree() -> Tree {
    let tree = Tree::frozen();
    tree.add_lists();
    tree
}

/// Imports a page into the list.
fn import(tree: &Tree, list: &str, page: &str, options: &[&str]) -> Ran {
    tree.import(page, &[&["--list", list], options].concat())
}

const RECEIPTS: &str = "| code | meaning |\n|--|--|\n| 0 | Delivered. |\n| QUEUE_FULL | The queue is full. |\n| -1 | Lost, \
                        as we think. |\n";

#[test]
fn a_page_is_read_into_a_list() {
    let tree = tree();
    let before = tree.files();
    golden::assert("import-list", &import(&tree, "huawei-receipt", RECEIPTS, &[]).text());
    golden::assert("import-list-texts", &import(&tree, "huawei-receipt", RECEIPTS, &["--texts", "show"]).text());
    assert!(tree.files() == before, "without --write");

    let ran = import(&tree, "huawei-receipt", RECEIPTS, &["--write"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    assert!(ran.out.contains("wrote in [CHECKOUT]:\n  codes/vendor/huawei-receipt.csv\n"), "{ran:?}");
    assert_eq!(
        tree.read("vendor/huawei-receipt.csv"),
        "wire,name,aliases,action,token,http_status,description,note,same_as,confidence,source\n\
         0,Delivered,,done,alive,,It arrived.,,,primary,mpaas\n\
         QUEUE_FULL,QueueFull,,investigate,unaffected,,The queue is full.,,,secondary,mpaas\n\
         -1,LostAsWeThink,,investigate,unaffected,,\"Lost, as we think.\",,,secondary,mpaas\n\
         104/2183,TimedOut,TIME_OUT,wait,unaffected,,It timed out.,,,secondary,mpaas\n",
        "a code that is gone stays, and so does our description; a new one is as sure as the least sure row of its source"
    );
    assert_eq!(import(&tree, "huawei-receipt", RECEIPTS, &[]).code, Some(1), "a code is still gone");
    assert_eq!(tree.run(&["check", "--today", "2026-11-23"]).code, Some(0));
}

#[test]
fn texts_and_removals_are_written_if_that_is_asked_for() {
    let tree = tree();
    let ran = import(&tree, "huawei-receipt", RECEIPTS, &["--write", "--texts", "write"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(tree.read("vendor/huawei-receipt.csv").contains("\n0,Delivered,,done,alive,,Delivered.,,,primary,mpaas\n"));
    let before = tree.files();
    let half = "| code | meaning |\n|--|--|\n| 0 | Delivered. |\n| QUEUE_FULL | The queue is full. |\n";
    let ran = import(&tree, "huawei-receipt", half, &["--write", "--remove"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("--remove would delete 2 of the 4 codes of huawei-receipt"), "{ran:?}");
    assert!(tree.files() == before);
    let ran = import(&tree, "huawei-receipt", half, &["--write", "--remove", "--remove-many"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(tree.records("vendor/huawei-receipt.csv").len(), 2);
    assert_eq!(import(&tree, "huawei-receipt", half, &[]).code, Some(0), "nothing is left");
}

#[test]
fn the_table_and_its_columns_are_named() {
    let page = "# Codes\n\n| name | code | text |\n|--|--|--|\n| Ok | 80000000 | Fine. |\n| Full | 80300020 | Full. |\n\n\
                # Others\n\n| a | b |\n|--|--|\n| 1 | 2 |\n";
    let tree = tree();
    let failed = |options: &[&str]| {
        let ran = import(&tree, "huawei-send", page, options);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{options:?}");
        ran.err
    };
    assert!(
        failed(&[]).contains("say with --table which of them is the list:\n  1: Codes (3 rows)\n  2: Others (2 rows)")
    );
    assert!(failed(&["--table", "3"]).contains("the page has 2 tables"));
    assert!(failed(&["--table", "1"]).contains("the row has 3 cells, but --columns \"wire description\" names 2"));
    assert!(failed(&["--table", "1", "--columns", "- wire text"]).contains("\"text\" is unknown"));
    assert!(failed(&["--table", "1", "--columns", "- wire -"]).contains("does not name description"));
    let ran = import(&tree, "huawei-send", page, &["--table", "1", "--columns", "- wire description", "--write"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let row = "\n80300020,Full,,investigate,unaffected,,Full.,,,copy,mpaas\n80300010,";
    assert!(tree.read("vendor/huawei-send.csv").contains(row));
}

#[test]
fn what_cannot_be_read_is_an_error_and_writes_nothing() {
    let page = |rows: &str| format!("| code | text |\n|--|--|\n| 80000000 | Fine. |\n{rows}");
    let tree = tree();
    let before = tree.files();
    for (list, rows, message) in [
        ("huawei-send", "| 8.03e7 | Full. |\n", "the code `8.03e7` is not an integer"),
        ("huawei-send", "| | Full. |\n", "the code `` is not an integer"),
        ("huawei-receipt", "| | Full. |\n", "the code is empty"),
        ("huawei-send", "| 80000000 | Else. |\n", "80000000 appears again with another text"),
        ("huawei-send", "| 80300099 | |\n", "description is empty, and every row needs one"),
        ("huawei-sent", "", "--list huawei-sent is not a list. Did you mean `huawei-send`?"),
    ] {
        let ran = import(&tree, list, &page(rows), &["--write"]);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.err.contains(message), "{ran:?}");
    }
    tree.page("page", page(""));
    let ran = tree.run(&["import", "page", "--list", "huawei-send"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("--source <ID>"), "{ran:?}");
    assert!(tree.files() == before);
}

/// The rows of the list as they are, as a page without a header.
const SAME: &str = "0\tIt arrived.\n104/2183\tIt timed out.\n";

#[test]
fn nothing_is_written_where_nothing_is_to_change() {
    let tree = tree();
    let before = tree.files();
    let reworded = SAME.replace("It arrived.", "Delivered.");
    let gone = "0\tIt arrived.\n";
    for (page, options, code) in [
        (SAME, &["--write", "--texts", "write"][..], 0),
        (SAME, &["--write", "--texts", "write", "--remove", "--remove-many"], 0),
        (&reworded, &["--write"], 0),
        (&reworded, &["--write", "--remove"], 0),
        (gone, &["--write"], 1),
        (gone, &["--write", "--texts", "write"], 1),
    ] {
        let ran = import(&tree, "huawei-receipt", page, options);
        assert_eq!((ran.code, ran.err.as_str()), (Some(code), ""), "{page}: {ran:?}");
        assert!(!ran.out.contains("wrote"), "{page}: {ran:?}");
        assert!(tree.files() == before, "{page}");
    }
    let same = import(&tree, "huawei-receipt", SAME, &[]);
    assert!(!same.out.contains("in other words"), "{same:?}");
    let shown = import(&tree, "huawei-receipt", &reworded, &["--texts", "show"]);
    assert_eq!(shown.out.matches("  ~ ").count(), 1, "{shown:?}");
}

#[test]
fn a_first_row_is_a_header_unless_its_code_is_listed_or_a_number() {
    let tree = tree();
    let ran = import(&tree, "huawei-receipt", SAME, &[]);
    assert_eq!((ran.code, ran.out.contains("header")), (Some(0), false), "a listed text: {ran:?}");
    let ran = import(&tree, "huawei-receipt", &format!("code 1\ttext\n{SAME}"), &[]);
    assert_eq!((ran.code, ran.out.contains("the first row is taken as the header")), (Some(0), true), "{ran:?}");
    let ran = import(&tree, "huawei-send", "80300020\tFull.\n80000000\tFine.\n", &[]);
    assert!(ran.out.contains("  + 80300020 Full: new"), "a number that is not listed: {ran:?}");
}

#[test]
fn a_code_that_appears_again_with_the_same_text_is_read_once() {
    let tree = tree();
    let ran = import(&tree, "huawei-receipt", &format!("{SAME}0\tIt arrived.\n"), &[]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.out.contains("0 appears again with the same text"), "{ran:?}");
    assert!(ran.out.contains("huawei-receipt: 0 new codes, 0 that the page no longer has\n"), "{ran:?}");
    let ran = import(&tree, "huawei-receipt", &format!("{SAME}0\tIt arrived late.\n"), &[]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.err.contains("0 appears again with another text"), "{ran:?}");
}

#[test]
fn a_new_code_gets_a_name_that_nothing_in_the_list_reads_as() {
    let tree = tree();
    let page = "| code | meaning |\n|--|--|\n| 7 | Timed out. |\n| 8 | Time out. |\n| 9 | Sent. |\n| 10 | SENT |\n";
    let ran = import(&tree, "huawei-receipt", page, &[]);
    for name in ["7 Code7", "8 Code8", "9 Sent", "10 Code10"] {
        assert!(ran.out.contains(&format!("  + {name}: new")), "{name} {ran:?}");
    }
}

#[test]
fn check_warns_of_lists_and_writes_them_in_canonical_form() {
    let tree = tree();
    let sources = tree.read("sources.csv") + "nobodys,Nobody,Named by no row,,2026\n";
    tree.write("sources.csv", sources);
    let check = ["check", "--json", "--today", "2026-11-23"];
    let count = |tree: &Tree, text: &str| tree.run(&check).out.matches(text).count();
    let before = count(&tree, "\"warning\"");
    assert_eq!(count(&tree, "no row names the source `nobodys`"), 1);
    tree.edit("vendor/huawei-receipt.csv", "It arrived.,,", "It arrived.,\"See, it is:\",");
    tree.edit("vendor/huawei-send.csv", "Too many tokens.", "The call went well.");
    assert_eq!(count(&tree, "note ends in a colon"), 1);
    assert_eq!(count(&tree, "description is the same as that of 80000000 at line 2"), 1);
    assert_eq!(count(&tree, "\"warning\""), before + 2);
    // A row of a list is enough to name a source, and a row with the same verdict may say the same.
    tree.edit("vendor/huawei-receipt.csv", "secondary,mpaas", "secondary,nobodys");
    assert_eq!(count(&tree, "`nobodys`"), 0);
    tree.edit("vendor/huawei-send.csv", "fix_request,", "done,");
    assert_eq!(count(&tree, "description is the same as that of 80000000"), 0);

    tree.edit("vendor/huawei-send.csv", "80300010,TooManyTokens,", "\"80300010\", TooManyTokens,");
    assert_eq!(tree.run(&["check"]).code, Some(1), "a blank around a name");
    let ran = tree.run(&["check", "--fix"]);
    assert!(ran.code == Some(0) && ran.err.contains("  codes/vendor/huawei-send.csv\n"), "{ran:?}");
    assert!(tree.read("vendor/huawei-send.csv").contains("\n80300010,TooManyTokens,"));
}
