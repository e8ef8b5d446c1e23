//! `cargo xtask new` and `cargo xtask release-notes`, as a maintainer runs them.

use std::fs;

use crate::tree::Tree;

/// A tree with a version and a changelog, which git knows.
fn released() -> Tree {
    let tree = Tree::frozen();
    fs::write(tree.file("Cargo.toml"), "[package]\nversion = \"0.1.0\"\n").unwrap();
    fs::write(tree.file("CHANGELOG.md"), "# Changelog\n\n## 0.1.0\n\n<!-- data -->\n<!-- /data -->\n").unwrap();
    tree.git(&["init", "-q"]);
    tree
}

#[test]
fn new_adds_a_channel_that_all_may_read() {
    let tree = Tree::frozen();
    let ran = tree.run(&["new", "made_up", "--title", "Made up", "--aliases", "INVENTED"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    assert_eq!(tree.read("made_up.csv"), "code,name,action,token,label,description,explanation,note,source\n");
    assert!(tree.read("channels.csv").ends_with("\nmade_up,MadeUpStatus,Made up,,code description,INVENTED,\n"));
    assert_eq!(tree.run(&["check", "--today", "2026-11-23"]).code, Some(0));
    let permissions = |name| fs::metadata(tree.table(name)).unwrap().permissions();
    assert_eq!(permissions("made_up.csv"), permissions("channels.csv"));
}

#[test]
fn new_refuses_what_breaks_a_rule_and_writes_nothing() {
    for arguments in
        [["new", "Made Up", "--title", "x"], ["new", "huawei", "--title", "x"], ["new", "made_up", "--title", "HMS"]]
    {
        let tree = Tree::frozen();
        let before = tree.files();
        let ran = tree.run(&arguments);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(tree.files() == before, "{arguments:?}");
    }
}

#[test]
fn the_notes_of_a_first_version_are_its_channels() {
    let tree = released();
    assert_eq!(tree.run(&["release-notes", "--check"]).code, Some(1));
    let ran = tree.run(&["release-notes"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "wrote codes/CHANGES.json\nwrote CHANGELOG.md\n"));
    assert_eq!(tree.run(&["release-notes", "--check"]).code, Some(0));
    let changelog = fs::read_to_string(tree.file("CHANGELOG.md")).unwrap();
    let codes = tree.records("huawei.csv").len();
    let line = format!("- huawei `HuaweiStatus` added, with {codes} codes\n");
    assert!(changelog.contains(&line), "{changelog}");
}

#[test]
fn what_a_released_version_says_stays() {
    let tree = released();
    tree.run(&["release-notes"]);
    tree.commit_and_tag("v0.1.0");
    let before = tree.files();
    assert_eq!(tree.run(&["release-notes", "--check"]).code, Some(0));
    assert_eq!(tree.run(&["release-notes"]).code, Some(0));
    assert!(tree.files() == before);
    // Also where somebody has edited it since.
    tree.edit("CHANGES.json", "InternalApiError", "InternalFault");
    let ran = tree.run(&["release-notes", "--check"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("codes/CHANGES.json is stale"), "{ran:?}");
    assert_eq!(tree.run(&["release-notes"]).code, Some(0));
    assert!(tree.files() == before);
}

#[test]
fn a_change_after_a_release_needs_its_version_and_its_section() {
    let tree = released();
    tree.run(&["release-notes"]);
    tree.commit_and_tag("v0.1.0");
    tree.edit("huawei.csv", ",InternalApiError,", ",InternalFault,");
    let ran = tree.run(&["release-notes"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("must be 0.2.0 at least, not 0.1.0"), "{ran:?}");
    fs::write(tree.file("Cargo.toml"), "[package]\nversion = \"0.2.0\"\n").unwrap();
    assert!(tree.run(&["release-notes"]).err.contains("needs the section `## 0.2.0`"));
    let changelog = fs::read_to_string(tree.file("CHANGELOG.md")).unwrap();
    let section = "# Changelog\n\n## 0.2.0\n\n<!-- data -->\n<!-- /data -->\n";
    fs::write(tree.file("CHANGELOG.md"), changelog.replace("# Changelog\n", section)).unwrap();
    assert_eq!(tree.run(&["release-notes"]).code, Some(0));
    let changelog = fs::read_to_string(tree.file("CHANGELOG.md")).unwrap();
    let expected = "<!-- data -->\n\n**Breaking**\n\n- huawei 110 `InternalFault`: renamed from \"InternalApiError\"\n\n<!-- /data -->\n";
    assert!(changelog.contains(expected) && changelog.contains("`HuaweiStatus` added"), "{changelog}");
    let feed: serde_json::Value = serde_json::from_str(&tree.read("CHANGES.json")).unwrap();
    assert_eq!((&feed[0]["version"], &feed[1]["version"]), (&"0.2.0".into(), &"0.1.0".into()));
}
