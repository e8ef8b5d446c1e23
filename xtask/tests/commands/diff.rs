//! `cargo xtask diff`: what is compared with what, and how it is printed.

use std::fs;

use crate::golden;
use crate::tree::Tree;

/// A tree whose tables git knows, and its folder `old` with them, in which cells were changed since.
fn changed() -> Tree {
    let tree = Tree::frozen();
    tree.add_lists();
    tree.git(&["init", "-q"]);
    tree.commit_and_tag("v0.1.0");
    fs::create_dir(tree.file("old")).unwrap();
    for name in tree.files().keys() {
        let copy = tree.file("old").join(name);
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(tree.table(name), copy).unwrap();
    }
    tree.edit("huawei.csv", ",InternalApiError,", ",InternalFault,");
    tree.edit("huawei.csv", "The service is busy.", "The service is very busy.");
    tree.edit(
        "channels.csv",
        ",vivo push channel,code description,FUNTOUCHOS ",
        ",vivo push channel,code description,",
    );
    tree.edit(
        "channels.csv",
        ",vivo push channel,code description,ORIGINOS,https://help.aliyun.com/",
        ",vivo push channel,code description,ORIGINOS,https://example.com/",
    );
    tree.edit("vendor/huawei-receipt.csv", "104/2183,TimedOut,TIME_OUT,wait", "104/2183,TimedOut,,retry");
    tree.edit("vendor/huawei-send.csv", "80300010,TooManyTokens", "80300011,TooManyTokens");
    tree.edit("actions.csv", "slow_down,Slow down and send later,yes", "slow_down,Send later,no");
    tree
}

#[test]
fn folders_and_revisions_are_compared_as_in_the_golden_file() {
    let tree = changed();
    let expected = tree.run(&["diff", "old", "codes"]);
    golden::assert("diff", &expected.text());
    for arguments in [&["diff"][..], &["diff", "old"], &["diff", "v0.1.0"], &["diff", "HEAD"]] {
        assert_eq!(tree.run(arguments), expected, "{arguments:?}");
    }
    assert_eq!(tree.run(&["diff", "codes", "codes"]).text(), "no change\nexit code: 0\n");
    tree.git(&["tag", "--delete", "v0.1.0"]);
    assert_eq!(tree.run(&["diff"]), expected, "without a release, with HEAD");
}

#[test]
fn changes_are_printed_for_people_for_markdown_and_as_json_as_in_the_golden_file() {
    let tree = changed();
    golden::assert("diff-markdown", &tree.run(&["diff", "--markdown"]).text());
    golden::assert("diff-json", &tree.run(&["diff", "--json"]).text());
}

/// What `diff` prints of the tree after the edit of one file.
fn diff_of(tree: &Tree, file: &str, from: &str, to: &str) -> serde_json::Value {
    tree.edit(file, from, to);
    let ran = tree.run(&["diff", "--json"]);
    tree.edit(file, to, from);
    serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{ran:?}"))
}

#[test]
fn a_verdict_that_speaks_less_against_a_token_is_a_patch_and_a_new_delivery_is_not() {
    let tree = changed();
    tree.commit_and_tag("v0.2.0");
    let receipts = "vendor/huawei-receipt.csv";
    let less = diff_of(&tree, receipts, "0,Delivered,,done,alive", "0,Delivered,,done,unaffected");
    assert_eq!((&less["bump"], less["changes"].as_array().unwrap().len()), (&"patch".into(), 1), "{less}");
    let more = diff_of(&tree, "vendor/huawei-send.csv", "Success,,done,unaffected", "Success,,done,alive");
    assert_eq!(more["bump"], "minor", "{more}");
}

#[test]
fn chinese_texts_of_actions_are_compared_if_the_action_is_in_both() {
    let tree = changed();
    let actions = tree.records("actions.csv");
    let rows: String = actions.iter().map(|action| format!("{},标题,建议\n", action[0])).collect();
    tree.write("zh/actions.csv", format!("action,title,advice\n{rows}"));
    tree.write(
        "zh/verdicts.csv",
        "token,title,meaning\nalive,有效,含义\ndead,失效,含义\nsuspect,可疑,含义\nunaffected,无关,含义\n",
    );
    tree.commit_and_tag("v0.2.0");
    let diff = diff_of(&tree, "zh/actions.csv", "retry,标题", "retry,重试");
    let changes = diff["changes"].as_array().unwrap();
    assert_eq!((&diff["bump"], changes.len(), &changes[0]["to"]), (&"patch".into(), 1, &"重试".into()), "{diff}");
}

#[test]
fn what_cannot_be_compared_is_an_error() {
    let tree = changed();
    fs::write(tree.file("old/huawei.csv"), "").unwrap();
    let error = |arguments: &[&str]| {
        let ran = tree.run(arguments);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{arguments:?}");
        ran.err
    };
    assert!(error(&["diff", "v9.9.9"]).contains("no git revision v9.9.9"));
    assert!(error(&["diff", "nowhere", "codes"]).contains("nowhere"));
    assert!(error(&["diff", "old"]).contains("huawei.csv"));
}
