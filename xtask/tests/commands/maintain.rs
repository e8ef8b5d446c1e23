//! `cargo xtask new` and `cargo xtask release-notes`, as a maintainer runs them.

use std::fs;

use crate::tree::Tree;

/// A tree with a version and a changelog, which git knows.
fn released() -> Tree {
    let tree = Tree::frozen();
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
fn new_adds_a_list_that_builds_as_it_is() {
    let tree = Tree::frozen();
    let header = "wire,name,aliases,action,token,http_status,description,note,same_as,confidence,source\n";
    let ran = tree.run(&["new", "huawei-upstream", "--channel", "huawei", "--kind", "receipt"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    assert!(ran.out.contains("codes/vendor/lists.csv\n  codes/vendor/huawei-upstream.csv\n"), "{ran:?}");
    assert!(ran.out.contains("import FILE --list huawei-upstream --source ID --write"), "{ran:?}");
    assert_eq!(tree.read("vendor/huawei-upstream.csv"), header);
    assert_eq!(
        tree.read("vendor/lists.csv"),
        "list,enum,channel,kind,wire,title,doc_url\n\
         huawei-upstream,HuaweiUpstream,huawei,receipt,integer,Huawei upstream,\n",
        "the first list makes the registry"
    );
    let named = ["--title", "HarmonyOS, later", "--wire", "text", "--doc-url", "https://example.com/"];
    let arguments =
        [&["new", "harmonyos-late-answers", "--channel", "harmonyos", "--kind", "token"][..], &named].concat();
    assert_eq!(tree.run(&arguments).code, Some(0));
    let row =
        "harmonyos-late-answers,HarmonyOsLateAnswers,harmonyos,token,text,\"HarmonyOS, later\",https://example.com/\n";
    assert!(tree.read("vendor/lists.csv").ends_with(row), "{}", tree.read("vendor/lists.csv"));
    assert_eq!(tree.run(&["check", "--today", "2026-11-23"]).code, Some(0));
}

#[test]
fn new_refuses_a_list_that_breaks_a_rule_and_writes_nothing() {
    let tree = Tree::frozen();
    tree.add_lists();
    let before = tree.files();
    for (arguments, message) in [
        (&["huawei-send", "--channel", "huawei", "--kind", "send"][..], "codes/vendor/huawei-send.csv exists already"),
        (&["hms-send", "--channel", "huawei", "--kind", "send"], "must begin with `huawei-`"),
        (&["huawei-late", "--channel", "huawi", "--kind", "send"], "Did you mean `huawei`?"),
        (&["huawei-late", "--channel", "huawei", "--kind", "reciept"], "possible values: send, token, receipt, http"),
        (&["huawei-late", "--channel", "huawei"], "--kind <KIND>"),
        (&["huawei-late", "--channel", "huawei", "--kind", "http", "--wire", "text"], "contradicts the kind `http`"),
        (&["huawei-late", "--channel", "huawei", "--kind", "send", "--aliases", "x"], "cannot be used with"),
        (&["made_up"], "--title <TITLE>"),
    ] {
        let ran = tree.run(&[&["new"], arguments].concat());
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
        assert!(ran.err.contains(message), "{ran:?}");
        assert!(tree.files() == before, "{arguments:?}");
    }
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

/// As a shared target directory has it: one compiled command, and several checkouts.
#[test]
fn a_command_works_on_the_checkout_that_it_is_run_in() {
    let (one, other) = (Tree::frozen(), Tree::frozen());
    let before = other.files();
    for folder in ["", "codes"] {
        let channel = format!("made_up{folder}");
        let output =
            one.command(&["new", &channel, "--title", &channel]).current_dir(one.file(folder)).output().unwrap();
        let out = String::from_utf8(output.stdout).unwrap();
        let root = one.file("").canonicalize().unwrap();
        assert!(out.starts_with(&format!("wrote in {}:\n", root.display())), "{out}");
        assert!(one.table(&format!("{channel}.csv")).exists());
    }
    assert!(other.files() == before);

    let elsewhere = tempfile::tempdir().unwrap();
    let output = one.command(&["check"]).current_dir(elsewhere.path()).output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(err.contains("is not in a checkout of push-status: run this command inside one"), "{err}");
}

#[test]
fn update_checks_everything_that_needs_no_build() {
    let tree = released();
    let ran = tree.run(&["update", "--check"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{ran:?}");
    assert!(ran.err.contains("\nnot looked at, because only the tests can tell: README.md, "), "{ran:?}");
    for stale in ["src/prebuilt/huawei.rs", "tests/golden/dead.txt", "docs/CHANGES.json", "CHANGELOG.md"] {
        let line = format!("error: {stale} is stale: run `cargo xtask update` and commit the result\n");
        assert!(ran.err.contains(&line), "{ran:?}");
    }
    assert!(!tree.file("src").exists(), "checking writes nothing");
    for part in ["regen", "release-notes"] {
        assert_eq!(tree.run(&[part]).code, Some(0));
    }
    assert_eq!(tree.run(&["update", "--check"]).code, Some(0));

    tree.edit("huawei.csv", "80300007,", "80300007 ,");
    let ran = tree.run(&["update", "--check"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("codes/huawei.csv:21: code `80300007 ` must be written 80300007"), "{ran:?}");
    assert!(ran.err.contains("error: codes/huawei.csv is stale: run `cargo xtask update`"), "{ran:?}");
}

/// Somebody then has to judge whether one report of the code may delete a token, or count as a delivery.
#[test]
fn a_vendors_code_that_becomes_dead_or_alive_makes_the_lists_for_the_reviewer_stale() {
    let tree = released();
    tree.add_lists();
    tree.run(&["regen"]);
    tree.run(&["release-notes"]);
    assert_eq!(tree.run(&["update", "--check"]).code, Some(0));
    let golden = |token: &str| fs::read_to_string(tree.file(&format!("tests/golden/{token}.txt"))).unwrap();
    for (list, from, to, token, line) in [
        (
            "vendor/huawei-send.csv",
            "fix_request,unaffected,,Too many tokens.,,,copy",
            "remove_token,dead,,Gone.,,,primary",
            "dead",
            "huawei-send 80300010 TooManyTokens\n",
        ),
        (
            "vendor/huawei-receipt.csv",
            "wait,unaffected,,It timed out.,,,secondary",
            "done,alive,,It arrived.,,,primary",
            "alive",
            "huawei-receipt 104/2183 TimedOut\n",
        ),
    ] {
        let before = golden(token);
        tree.edit(list, from, to);
        let stale = format!("error: tests/golden/{token}.txt is stale: run `cargo xtask update`");
        let ran = tree.run(&["update", "--check"]);
        assert!(ran.code == Some(1) && ran.err.contains(&stale), "{ran:?}");
        tree.run(&["regen"]);
        assert_eq!(golden(token), before + line);
    }
}

#[test]
fn the_notes_of_a_first_version_are_its_channels() {
    let tree = released();
    assert_eq!(tree.run(&["release-notes", "--check"]).code, Some(1));
    let ran = tree.run(&["release-notes"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), "wrote in [CHECKOUT]:\n  docs/CHANGES.json\n  CHANGELOG.md\n"));
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
    let feed = || fs::read_to_string(tree.file("docs/CHANGES.json")).unwrap();
    let before = feed();
    assert_eq!(tree.run(&["release-notes", "--check"]).code, Some(0));
    assert_eq!(tree.run(&["release-notes"]).code, Some(0));
    assert_eq!(feed(), before);
    // Also if somebody has edited it since.
    tree.write_changes(&before.replace("InternalApiError", "InternalFault"));
    let ran = tree.run(&["release-notes", "--check"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("docs/CHANGES.json is stale"), "{ran:?}");
    assert_eq!(tree.run(&["release-notes"]).code, Some(0));
    assert_eq!(feed(), before);
}

#[test]
fn a_changed_chinese_text_is_in_the_notes_of_a_patch() {
    let tree = released();
    tree.write("zh/vivo.csv", "code,description\n10302,令牌无效。\n");
    tree.run(&["release-notes"]);
    tree.commit_and_tag("v0.1.0");
    tree.edit("zh/vivo.csv", "令牌无效。", "令牌不存在。");
    let ran = tree.run(&["release-notes"]);
    assert!(ran.err.contains("must be at least 0.1.1, not 0.1.0"), "{ran:?}");
    fs::write(tree.file("Cargo.toml"), "[package]\nname = \"push-status\"\nversion = \"0.1.1\"\n").unwrap();
    fs::write(tree.file("CHANGELOG.md"), "# Changelog\n\n## 0.1.1\n\n<!-- data -->\n<!-- /data -->\n").unwrap();
    assert_eq!(tree.run(&["release-notes"]).code, Some(0));
    let line = "**Corrected**\n\n- vivo 10302 `InvalidRegId`: description_zh changed from \"令牌无效。\" to \"令牌不存在。\"\n";
    let changelog = fs::read_to_string(tree.file("CHANGELOG.md")).unwrap();
    assert!(changelog.contains(line), "{changelog}");
    let feed: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(tree.file("docs/CHANGES.json")).unwrap()).unwrap();
    assert_eq!(feed[0]["changes"][0]["column"], "description_zh");
}

#[test]
fn before_1_0_a_verdict_that_moves_towards_deleting_or_resending_is_no_patch() {
    let tree = released();
    tree.run(&["release-notes"]);
    tree.commit_and_tag("v0.1.0");
    for (file, from, to, least) in [
        ("huawei.csv", "AllTokensInvalid,confirm_token,suspect", "AllTokensInvalid,remove_token,dead", "0.2.0"),
        ("huawei.csv", "InvalidPayload,fix_request,", "InvalidPayload,retry,", "0.2.0"),
        ("actions.csv", "\nfix_request,Fix the request,no,", "\nfix_request,Fix the request,yes,", "0.2.0"),
        ("huawei.csv", "AppUninstalled,remove_token,dead", "AppUninstalled,confirm_token,suspect", "0.1.1"),
        ("huawei.csv", "ServiceBusy,retry,", "ServiceBusy,wait,", "0.1.1"),
        ("channels.csv", "HMS", "HMS EMUI", "0.1.1"),
    ] {
        let released = tree.read(file);
        tree.edit(file, from, to);
        let ran = tree.run(&["release-notes"]);
        assert!(ran.err.contains(&format!("must be at least {least}, not 0.1.0")), "{from} to {to}: {ran:?}");
        tree.write(file, released);
    }
}

#[test]
fn a_change_after_a_release_needs_its_version_and_its_section() {
    let tree = released();
    tree.run(&["release-notes"]);
    tree.commit_and_tag("v0.1.0");
    tree.edit("huawei.csv", ",InternalApiError,", ",InternalFault,");
    let ran = tree.run(&["release-notes"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("must be at least 0.2.0, not 0.1.0"), "{ran:?}");
    fs::write(tree.file("Cargo.toml"), "[package]\nname = \"push-status\"\nversion = \"0.2.0\"\n").unwrap();
    assert!(tree.run(&["release-notes"]).err.contains("needs the section `## 0.2.0`"));
    let changelog = fs::read_to_string(tree.file("CHANGELOG.md")).unwrap();
    let section = "# Changelog\n\n## 0.2.0\n\n<!-- data -->\n<!-- /data -->\n";
    fs::write(tree.file("CHANGELOG.md"), changelog.replace("# Changelog\n", section)).unwrap();
    assert_eq!(tree.run(&["release-notes"]).code, Some(0));
    let changelog = fs::read_to_string(tree.file("CHANGELOG.md")).unwrap();
    let expected = "<!-- data -->\n\n**Breaking**\n\n- huawei 110 `InternalFault`: renamed from \"InternalApiError\"\n\n<!-- /data -->\n";
    assert!(changelog.contains(expected) && changelog.contains("`HuaweiStatus` added"), "{changelog}");
    let feed: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(tree.file("docs/CHANGES.json")).unwrap()).unwrap();
    assert_eq!((&feed[0]["version"], &feed[1]["version"]), (&"0.2.0".into(), &"0.1.0".into()));
}
