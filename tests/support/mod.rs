//! What the tests share: the tables as an independent little reader sees them, and walks over every table.

#![allow(dead_code, unused_macros, unused_imports, reason = "no test file uses all of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod walk;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use push_status::{Channel, PushStatus};
pub(crate) use walk::for_each_status;

/// A number that no table lists, nor will one: it has more digits than any vendor's code.
pub const UNLISTED: i64 = 8_030_999_900_000_000;

/// Where a code could go wrong, and no table has one: the limits, and what lies around them.
pub const LIMITS: &[i64] = &[i64::MIN, i64::MIN + 1, i32::MIN as i64, u32::MAX as i64, i64::MAX - 1, i64::MAX];

/// What the channel's table does not list of these, and of what no table lists.
pub fn unlisted(channel: Channel) -> impl Iterator<Item = i64> {
    let listed = codes(channel);
    LIMITS.iter().copied().chain([UNLISTED]).filter(move |code| !listed.contains(code))
}

/// A cell's text by its column's name.
pub type Record = HashMap<String, String>;

/// How properties are tried: as by default, but a case that fails is saved next to the test, in `<test>.regressions`, to be
/// tried first from then on. By default, proptest looks for a `main.rs` or `lib.rs` above, and warns in each run.
pub fn saved() -> ProptestConfig {
    ProptestConfig::with_failure_persistence(FileFailurePersistence::WithSource("regressions"))
}

/// A file of the project.
pub fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

pub fn read(relative: &str) -> String {
    fs::read_to_string(path(relative)).unwrap_or_else(|error| panic!("{relative}: {error}"))
}

/// Compares `text` with the committed `file`, or with `UPDATE_GOLDEN` writes it; `meaning` is what its diff tells.
///
/// The name of the test must have `golden_file` in it, because `cargo xtask update` runs the tests that do.
#[track_caller]
pub fn assert_golden(file: &str, text: &str, meaning: &str) {
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("main");
    assert!(test == "main" || test.contains("golden_file"), "{test} must have `golden_file` in its name");
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(path(file), text).unwrap();
    }
    let golden = fs::read_to_string(path(file)).unwrap_or_default();
    let (mut ours, mut theirs) = (text.lines(), golden.lines());
    for line in 1.. {
        let pair = (theirs.next(), ours.next());
        assert!(
            pair.0 == pair.1,
            "{meaning}\n{file}:{line}: {:?} is now {:?}\nIf that is meant, run `cargo xtask update`",
            pair.0.unwrap_or_default(),
            pair.1.unwrap_or_default()
        );
        if pair == (None, None) {
            return assert_eq!(golden, text, "{file}: line ends");
        }
    }
}

/// The rows of `codes/<name>.csv`.
pub fn table(name: &str) -> Vec<Record> {
    let file = format!("codes/{name}.csv");
    let mut rows = csv(&read(&file)).into_iter();
    let header = rows.next().expect("a header");
    rows.map(|cells| {
        assert_eq!(cells.len(), header.len(), "{file}: {cells:?}");
        header.iter().cloned().zip(cells).collect()
    })
    .collect()
}

/// The cells of a CSV text: quotes only around a whole cell, doubled inside.
fn csv(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![];
    let mut cells = vec![];
    let mut cell = String::new();
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '"' if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                cells.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut cells));
            }
            char => cell.push(char),
        }
    }
    assert!(!quoted && cell.is_empty() && cells.is_empty(), "cut short");
    rows
}

/// The codes of a channel's table, in its order, as its file has them.
pub fn codes(channel: Channel) -> Vec<i64> {
    table(channel.id()).iter().map(|row| row["code"].parse().unwrap()).collect()
}

/// Every row of every table.
pub fn every_row() -> Vec<PushStatus> {
    PushStatus::all().collect()
}

/// Every row of a channel's table.
pub fn rows(channel: Channel) -> Vec<PushStatus> {
    PushStatus::all().filter(|status| status.channel() == channel).collect()
}

/// A channel by its id.
pub fn channel(id: &str) -> Channel {
    Channel::ALL.iter().copied().find(|channel| channel.id() == id).unwrap_or_else(|| panic!("no channel {id}"))
}

/// Every code of every table, the limits, and an unlisted number.
pub fn interesting_codes() -> Vec<i64> {
    let mut codes: Vec<_> = every_row().iter().map(|status| status.code()).collect();
    codes.extend(LIMITS);
    codes.push(UNLISTED);
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// Any number, half of the time one in a table or near one.
pub fn any_code() -> impl Strategy<Value = i64> {
    let near = (prop::sample::select(interesting_codes()), -2..=2_i64);
    prop_oneof![any::<i64>(), near.prop_map(|(code, distance)| code.saturating_add(distance))]
}

pub fn any_channel() -> impl Strategy<Value = Channel> {
    prop::sample::select(Channel::ALL)
}

/// How a text may be written without meaning something else.
pub fn in_any_case(text: &str) -> [String; 4] {
    let alternating = text
        .char_indices()
        .map(|(index, char)| if index % 2 == 0 { char.to_ascii_lowercase() } else { char.to_ascii_uppercase() })
        .collect();
    [text.to_owned(), text.to_ascii_lowercase(), text.to_ascii_uppercase(), alternating]
}
