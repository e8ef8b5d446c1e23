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
