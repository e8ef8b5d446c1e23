//! The one writer: checking writes nothing, repairing touches only what differs.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

use crate::codegen::output::{Mode, Output, sync, write_all};
use crate::tables::VALID;

/// Each file's bytes and its time of writing.
fn state(folder: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .filter(|entry| entry.path().is_file())
        .map(|entry| {
            let modified = entry.metadata().unwrap().modified().unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, (fs::read(entry.path()).unwrap(), modified))
        })
        .collect()
}

fn output(name: &str, text: &str) -> Output {
    Output { name: name.to_owned(), text: text.to_owned() }
}

#[test]
fn a_folder_is_checked_and_repaired() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("a/b");
    let outputs = [output("equal.rs", "1"), output("stale.rs", "2"), output("missing.rs", "3")];

    assert_eq!(sync(&folder, &outputs, Mode::Check).unwrap(), ["equal.rs", "stale.rs", "missing.rs"]);
    assert!(!folder.exists(), "checking writes nothing");

    fs::create_dir_all(&folder).unwrap();
    let long_ago = SystemTime::now() - Duration::from_secs(1000);
    for (name, text) in [("equal.rs", "1"), ("stale.rs", "2\n"), ("surplus.rs", "4"), ("also.rs.draft", "")] {
        fs::write(folder.join(name), text).unwrap();
        let file = fs::File::options().write(true).open(folder.join(name)).unwrap();
        file.set_modified(long_ago).unwrap();
    }
    let before = state(&folder);
    let differing = ["stale.rs", "missing.rs", "also.rs.draft", "surplus.rs"];
    assert_eq!(sync(&folder, &outputs, Mode::Check).unwrap(), differing);
    assert_eq!(state(&folder), before, "checking writes nothing");

    assert_eq!(sync(&folder, &outputs, Mode::Write).unwrap(), differing);
    let after = state(&folder);
    let texts: Vec<_> = after.iter().map(|(name, (text, _))| (name.as_str(), text.as_slice())).collect();
    assert_eq!(texts, [("equal.rs", b"1".as_slice()), ("missing.rs", b"3"), ("stale.rs", b"2")]);
    assert_eq!(after["equal.rs"], before["equal.rs"], "an equal file is left alone");
    assert!(after["stale.rs"].1 > long_ago);

    assert_eq!(sync(&folder, &outputs, Mode::Write).unwrap(), [""; 0]);
    assert_eq!(sync(&folder, &outputs, Mode::Check).unwrap(), [""; 0]);
    assert_eq!(state(&folder), after);

    for mode in [Mode::Check, Mode::Write] {
        assert!(sync(&folder.join("equal.rs"), &[], mode).is_err(), "a file where the folder should be, with {mode:?}");
    }
}

#[test]
fn the_command_checks_and_repairs_the_checkout() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    fs::create_dir(root.join("codes")).unwrap();
    fs::write(root.join("Cargo.toml"), "[package]\nname = \"push-status\"\n").unwrap();
    for (file, text) in VALID {
        fs::write(root.join("codes").join(file), text).unwrap();
    }
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask")).arg("regen").args(arguments).current_dir(root).output();
        let output = output.unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };

    assert_eq!(run(&["--check"]).0, Some(1));
    assert!(!root.join("src").exists() && !root.join("tests").exists(), "checking writes nothing");
    assert_eq!(run(&[]).0, Some(0));
    assert_eq!(run(&["--check"]), (Some(0), String::new(), String::new()));
    for stale in ["src/prebuilt/huawei.rs", "tests/golden/dead.txt", "tests/golden/shared.txt"] {
        fs::write(root.join(stale), "stale").unwrap();
        let error = format!("error: {stale} is stale: run `cargo xtask regen` and commit the result\n");
        assert_eq!(run(&["--check"]), (Some(1), String::new(), error));
        let (code, out, _) = run(&[]);
        let expected = format!("wrote in {}:\n  {stale}\n", root.canonicalize().unwrap().display());
        assert_eq!((code, out), (Some(0), expected));
        assert_eq!(run(&["--check"]).0, Some(0));
    }

    let good = state(&root.join("src/prebuilt"));
    fs::write(root.join("codes/huawei.csv"), "").unwrap();
    assert_eq!(run(&[]).0, Some(2), "broken tables");
    assert_eq!(state(&root.join("src/prebuilt")), good, "nothing is written then");
}

#[test]
fn files_are_replaced_all_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("a"), "old").unwrap();
    let files = |other: &str| [(path("a"), "new".to_owned()), (path(other), "new".to_owned())];
    assert!(write_all(&files("a/b")).is_err(), "a file is no folder");
    assert_eq!(
        (fs::read_to_string(path("a")).unwrap().as_str(), fs::read_dir(folder.path()).unwrap().count()),
        ("old", 1)
    );
    write_all(&files("b")).unwrap();
    assert_eq!(state(folder.path()).values().map(|(text, _)| text.as_slice()).collect::<Vec<_>>(), [b"new", b"new"]);
}
