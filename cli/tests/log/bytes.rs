//! Whatever bytes a log holds, it passes through whole or is refused with one line: no panic, no byte lost.
//!
//! The logs in `tests/logs/` are tried as they are, and are what random logs start from. One that made a command
//! fail belongs there.

use std::fs;
use std::io::Read as _;
use std::sync::LazyLock;

use clap::Parser as _;
use indicatif::ProgressBar;
use memchr::memmem;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use push_status_cli::log::{Sizes, input, report, run};

use super::rows::{Arguments, CSV_PIECES, JSON_PIECES, saved};

/// What is added to each row, and found in no log.
const ADDED: &[u8] = b"\xf8added\xf8";

/// What a log can be taken for.
const ARGUMENTS: [&[&str]; 6] = [
    &["annotate"],
    &["annotate", "--format", "csv"],
    &["annotate", "--format", "tsv"],
    &["annotate", "--format", "ndjson"],
    &["annotate", "--channel", "vivo"],
    &["annotate", "--channel-field", "text", "--code-field", "code"],
];

/// The names of the saved logs, and their bytes.
static SAVED: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let entries = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/logs")).unwrap();
    let entries = entries.map(Result::unwrap);
    let log = |entry: fs::DirEntry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap());
    let mut logs: Vec<_> = entries.map(log).collect();
    logs.sort();
    logs
});

/// The counts of a log, or why it is refused; what passes through until then is in `out`.
fn ran(arguments: &[&str], log: &[u8], sizes: Sizes, out: Option<&mut Vec<u8>>) -> Result<String, String> {
    let options = Arguments::parse_from(arguments).log;
    let read = options.read(Box::new(log), sizes, ProgressBar::hidden(), None, &["added".to_owned()]);
    let counted = read.and_then(|log| {
        let (names, header) = (log.names.clone(), log.header.clone());
        let out = out.map(|out| {
            *out = header;
            out
        });
        Ok((run(log, &|_| ADDED.to_vec(), out)?, names))
    });
    counted.map(|(tally, names)| report(&tally, &names)).map_err(|error| error.to_string())
}

/// The log as text in UTF-8, which is what passes through; `None` if it is compressed and damaged.
fn text(log: &[u8]) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    input::open(Box::new(log), None).ok()?.0.read_to_end(&mut text).ok()?;
    Some(text)
}

fn check(log: &[u8], sizes: Sizes) {
    let text = text(log);
    for arguments in ARGUMENTS {
        let mut out = Vec::new();
        let annotated = ran(arguments, log, sizes, Some(&mut out));
        let Some(text) = &text else {
            assert!(annotated.is_err(), "{arguments:?}: {log:?}");
            continue;
        };
        let mut passed = Vec::new();
        let mut rest = &out[..];
        while let Some(at) = memmem::find(rest, ADDED) {
            passed.extend_from_slice(&rest[..at]);
            rest = &rest[at + ADDED.len()..];
        }
        passed.extend_from_slice(rest);
        let passed = passed.escape_ascii().to_string();
        match &annotated {
            Ok(_) => assert_eq!(passed, text.escape_ascii().to_string(), "{arguments:?}"),
            Err(message) => {
                assert!(text.escape_ascii().to_string().starts_with(&passed), "{arguments:?}: {message}: {passed}");
                assert!(!message.is_empty() && !message.contains(char::is_control), "{arguments:?}: {message:?}");
            }
        }
        assert_eq!(ran(arguments, log, sizes, None), annotated, "{arguments:?}: counted alone");
    }
}

/// The answer is the same in whatever pieces a log comes.
fn check_pieces(log: &[u8]) {
    for arguments in ARGUMENTS {
        let read = |chunk| {
            let mut out = Vec::new();
            let counted = ran(arguments, log, Sizes { chunk, longest_row: usize::MAX }, Some(&mut out));
            counted.map(|report| (report, out.escape_ascii().to_string()))
        };
        let at_once = read(1 << 16);
        for chunk in [1, 7, 64] {
            assert_eq!(read(chunk), at_once, "{arguments:?}: {chunk} bytes at a time");
        }
    }
}

#[test]
fn saved_logs_pass_through_or_are_refused() {
    assert!(!SAVED.is_empty());
    for (name, log) in SAVED.iter() {
        println!("{name}");
        check_pieces(log);
        for chunk in [1, 7, 64, 4096] {
            check(log, Sizes { chunk, longest_row: usize::MAX });
            check(log, Sizes { chunk, longest_row: 64 });
        }
    }
}

/// What is put into a log: something that means something, any bytes, or a part of another log.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let part = (select(&SAVED[..]), any::<Index>(), any::<Index>()).prop_map(|((_, log), one, other)| {
        let (one, other) = (one.index(log.len() + 1), other.index(log.len() + 1));
        log[one.min(other)..one.max(other)].to_vec()
    });
    prop_oneof![
        select(&CSV_PIECES[..]).prop_map(<[u8]>::to_vec),
        select(&JSON_PIECES[..]).prop_map(|text| text.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..8),
        part,
    ]
}

proptest! {
    #![proptest_config(saved())]

    #[test]
    fn any_log_passes_through_or_is_refused(
        (_, mut log) in select(&SAVED[..]),
        edits in prop::collection::vec((any::<Index>(), 0..8_usize, piece()), 0..6),
        chunk in 1_usize..80,
        longest_row in select(vec![64, 400, usize::MAX]),
    ) {
        for (at, removed, piece) in edits {
            let start = at.index(log.len() + 1);
            let end = (start + removed).min(log.len());
            log.splice(start..end, piece);
        }
        check(&log, Sizes { chunk, longest_row });
    }

    #[test]
    fn any_bytes_pass_through_or_are_refused(log: Vec<u8>, chunk in 1_usize..80) {
        check(&log, Sizes { chunk, longest_row: usize::MAX });
    }
}
