//! Options of `push-status cleanup`: the advice that works when it is followed, and what is refused before anything is read.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::fmt::Write as _;
use std::fs;

use support::{cleanup, folder, lines};

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
