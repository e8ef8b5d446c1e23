//! Options of `push-status cleanup`: the advice that works when it is followed, and what is refused before anything is read.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use support::{cleanup, folder, lines, push_status};

/// A log of 2,000 tokens that are delivered to, in which 150 others fail in two weeks and again on the 19th, each for the last
/// time, with `dead` codes of other tokens on that day.
fn log_of_many(dead: usize) -> String {
    let mut log = "token,channel,code,sent_at\n".to_owned();
    for day in (1..=10).chain([19]) {
        let mut row = |token: &str, code: u32, hour: usize| {
            writeln!(log, "{token},apple,{code},2025-11-{day:02}T{hour:02}:00:00Z").unwrap();
        };
        for hour in [6, 18] {
            (0..2_000).for_each(|token| row(&format!("ok{token}"), 2, hour));
        }
        let fails = |token: &usize| day == 19 || token % 10 == day - 1;
        (0..150).filter(fails).for_each(|token| row(&format!("gone{token}"), 2009, token % 24));
        (0..dead).filter(|_| day == 19).for_each(|token| row(&format!("dead{token}"), 2011, token % 24));
    }
    log
}

/// The options that the summary names after some words.
fn named(told: &str, words: &str) -> Vec<String> {
    let (_, advice) = told.split_once(words).unwrap_or_else(|| panic!("{told}"));
    let advice = advice.lines().next().unwrap().trim_end_matches(" in one run");
    advice.split(' ').map(str::to_owned).collect()
}

#[test]
fn more_than_a_hundred_confirmed_tokens_pass_with_the_share_that_is_named() {
    let folder = folder("many-confirmed");
    fs::write(folder.join("log.csv"), log_of_many(0)).unwrap();
    let held = cleanup(&folder, &["log.csv"]).output().unwrap();
    let told = String::from_utf8(held.stderr).unwrap();
    assert_eq!((held.status.code(), held.stdout), (Some(3), vec![]), "{told}");
    let options = named(&told, "If these failed because they are gone, let them pass with ");
    assert_eq!(options, ["--max-share", "0.08"]);
    let passed = cleanup(&folder, &["log.csv"]).args(options).output().unwrap();
    assert_eq!((passed.status.code(), lines(&passed).len()), (Some(0), 150));
}

/// The next run counts the dead tokens that were accepted as removals of the day.
#[test]
fn the_share_that_is_named_is_enough_for_the_run_after_an_acceptance() {
    let folder = folder("many-accepted");
    fs::write(folder.join("log.csv"), log_of_many(25)).unwrap();
    fs::write(folder.join("next.csv"), "token,channel,code,sent_at\nok1,apple,2,2025-11-20T12:00:00Z\n").unwrap();
    let arguments = ["log.csv", "next.csv", "--state", "state"];
    let told = String::from_utf8(cleanup(&folder, &arguments).output().unwrap().stderr).unwrap();
    let accepted = cleanup(&folder, &arguments).args(named(&told, "let them pass with ")).output().unwrap();
    assert_eq!((accepted.status.code(), lines(&accepted).len()), (Some(3), 25));
    let told = String::from_utf8(accepted.stderr).unwrap();
    let options = named(&told, "If these failed because they are gone, let them pass with ");
    let passed = cleanup(&folder, &arguments).args(options).output().unwrap();
    let told = String::from_utf8(passed.stderr.clone()).unwrap();
    assert_eq!((passed.status.code(), lines(&passed).len()), (Some(0), 175), "{told}");
}

/// The names in a folder.
fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_file_to_confirm_that_cannot_be_written_is_refused_before_a_token_is_printed() {
    let folder = folder("confirm-refused");
    fs::write(folder.join("log.csv"), "token,channel,code\na,apple,2011\n").unwrap();
    fs::create_dir(folder.join("folder")).unwrap();
    let before = names(&folder);
    for (confirm, expected) in [
        ("nowhere/x", "cannot write nowhere/x: its folder does not exist: create it, or name another file"),
        ("folder", "cannot write folder: it is a folder: name a file"),
        ("/dev/null", "cannot write /dev/null: it is not a regular file: name another one"),
        ("log.csv", "--confirm log.csv would overwrite a log: name another file"),
        ("state", "--confirm and --state both name state: name another file with one of them"),
        ("state.lock", "--confirm state.lock would replace the lock of the state: name another file"),
    ] {
        let arguments = ["log.csv", "--state", "state", "--confirm", confirm];
        let output = cleanup(&folder, &arguments).output().unwrap();
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout), (Some(2), vec![]), "{message}");
        assert_eq!(message, format!("error: {expected}\n"));
        assert_eq!(names(&folder), before, "{confirm}");
    }
}

#[test]
fn a_state_that_is_refused_leaves_nothing_behind() {
    let folder = folder("state-refused");
    fs::write(folder.join("log.csv"), "token,channel,code\na,apple,2011\n").unwrap();
    fs::write(folder.join("empty"), "").unwrap();
    fs::write(folder.join("torn"), "push-status cleanup 3 00000000000000000000000000000000\n[]\npush").unwrap();
    fs::create_dir(folder.join("folder")).unwrap();
    let before = names(&folder);
    let refused = |state: &str, expected: &str| {
        let output = cleanup(&folder, &["log.csv", "--state", state]).output().unwrap();
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout), (Some(2), vec![]), "{message}");
        assert!(message.starts_with(&format!("error: {expected}")) && message.contains(": name "), "{message}");
    };
    for (state, expected) in [
        ("log.csv", "log.csv: this is not a state of push-status cleanup"),
        ("empty", "empty: this is not a state of push-status cleanup"),
        ("torn", "torn: the state is damaged"),
        ("folder", "cannot write folder: it is a folder"),
    ] {
        refused(state, expected);
        assert_eq!(names(&folder), before, "{state}");
    }
    // Another run may have opened a lock that was there.
    fs::write(folder.join("empty.lock"), "").unwrap();
    refused("empty", "empty: this is not a state");
    assert!(folder.join("empty.lock").exists());
}

#[test]
fn the_name_of_a_log_does_not_move_the_cursor() {
    let folder = folder("escape");
    let name = "it's \u{1b}[31m\u{202e}red.csv";
    fs::write(folder.join(name), "token,channel,code\na,apple,2011\n").unwrap();
    fs::create_dir(folder.join("\u{1b}folder")).unwrap();
    let output = cleanup(&folder, &[name, "--json"]).output().unwrap();
    let told = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(told.starts_with("it's \\u{1b}[31m\\u{202e}red.csv: 1 row, "), "{told}");
    // JSON has its own escapes, and then the name as it is.
    let objects = lines(&output).into_iter().map(|line| serde_json::from_str::<serde_json::Value>(&line).unwrap());
    assert_eq!(objects.filter_map(|object| object.get("file").cloned()).collect::<Vec<_>>(), [name]);
    for command in ["annotate", "summary", "cleanup"] {
        let arguments = [command, "--codes", "mpaas", "\u{1b}folder"];
        let output = support::push_status().args(arguments).current_dir(&folder).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(told, "error: \\u{1b}folder: this is a folder, not a log file\n");
    }
}

#[test]
fn a_file_to_confirm_that_is_a_standard_stream_is_refused() {
    let folder = folder("confirm-stream");
    let log = "token,channel,code\na,apple,2011\n";
    fs::write(folder.join("log.csv"), log).unwrap();
    fs::write(folder.join("out.csv"), "").unwrap();
    let both = |out: &str, input: &str, arguments: &[&str]| {
        let out = fs::OpenOptions::new().append(true).open(folder.join(out)).unwrap();
        let input = fs::File::open(folder.join(input)).unwrap();
        let output = cleanup(&folder, arguments).stdin(input).stdout(out).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("is also standard output or input: name another file"), "{told}");
        assert_eq!(output.status.code(), Some(2));
    };
    both("out.csv", "out.csv", &["--confirm", "out.csv", "log.csv"]);
    fs::write(folder.join("tokens"), "").unwrap();
    both("tokens", "log.csv", &["--confirm", "log.csv"]);
    assert_eq!(fs::read_to_string(folder.join("log.csv")).unwrap(), log);
}

#[test]
fn a_code_has_its_name_in_the_list_that_is_named() {
    let folder = folder("cleanup-names");
    for (codes, channel, code, name) in [
        ("receipt", "huawei", "2", "AppNotInstalled"),
        ("send", "apple", "BadDeviceToken", "BadDeviceToken"),
        ("mpaas", "apple", "2011", "Unregistered"),
    ] {
        fs::write(folder.join("log.csv"), format!("channel,token,code\n{channel},t,{code}\n")).unwrap();
        let output = push_status()
            .args(["cleanup", "--codes", codes, "--json", "log.csv"])
            .current_dir(&folder)
            .output()
            .unwrap();
        let object: serde_json::Value = serde_json::from_str(&lines(&output)[0]).unwrap();
        assert_eq!((&object["code"], &object["name"]), (&code.into(), &name.into()), "{codes}");
    }
}
