//! Logs that people have, and what `push-status annotate` makes of them: `logs.jsonl` has a log on each line.
//!
//! `UPDATE_GOLDEN=1` writes what the program answers into the table; read the diff. The answer to each row is
//! `name action verdict list`, and nothing for a row without one; or the table has the message of a log that is refused.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

use crate::support;

const TABLE: &str = "cli/tests/logs.jsonl";
const ADDED: [&str; 4] = ["push_name", "push_action", "push_token_verdict", "push_list"];

fn run(command: &mut Command, log: &[u8], pieces: usize) -> Output {
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let log = log.to_vec();
    let writer = std::thread::spawn(move || {
        for piece in log.chunks(log.len().div_ceil(pieces).max(1)) {
            // What is refused at once is not read to its end.
            let _ = stdin.write_all(piece).and_then(|()| stdin.flush());
            if pieces > 1 {
                std::thread::sleep(std::time::Duration::from_millis(1));
            }
        }
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// The bytes of the log, in the encoding that the case names.
fn bytes(case: &Value) -> Vec<u8> {
    let text = case["log"].as_str().unwrap();
    match case["encoding"].as_str() {
        None => text.into(),
        Some("utf-16le") => {
            [&b"\xff\xfe"[..], &text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()].concat()
        }
        Some("utf-16be") => {
            [&b"\xfe\xff"[..], &text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>()].concat()
        }
        Some(name) => encoding_rs::Encoding::for_label(name.as_bytes()).unwrap().encode(text).0.into_owned(),
    }
}

/// What was appended to a row of the output.
fn answer(line: &str, before: &str) -> String {
    if line.starts_with('{') {
        let row: Value = serde_json::from_str(line).unwrap();
        return ADDED.map(|name| row[name].as_str().unwrap_or_default().to_owned()).join(" ").trim().to_owned();
    }
    let added = line.strip_prefix(before).unwrap_or_else(|| panic!("{line} does not begin with {before}"));
    let words = added.split([',', ';', '\t', '|', ' ']).map(|word| word.rsplit('=').next().unwrap_or_default());
    words.collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// The same case with what the program answers now.
fn answered(case: &Value, pieces: usize) -> Value {
    let arguments = case["args"].as_array().unwrap().iter().map(|word| word.as_str().unwrap());
    let output = run(support::push_status().arg("annotate").args(arguments), &bytes(case), pieces);
    let (out, told) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    let text = case["log"].as_str().unwrap();
    let is_row = |line: &&str| !line.trim().is_empty();
    let lines: Vec<&str> = out.lines().filter(is_row).collect();
    let before: Vec<&str> = text.lines().filter(is_row).collect();
    let rows = lines.iter().zip(&before).filter(|(line, _)| !line.contains(ADDED[0]) || !line.ends_with(ADDED[3]));
    let rows: Vec<String> =
        rows.filter(|(line, _)| !line.starts_with("sep=")).map(|(line, before)| answer(line, before)).collect();
    let mut answered = case.clone();
    answered["rows"] = json!(rows);
    answered["told"] = json!(told.lines().collect::<Vec<_>>());
    answered
}

#[test]
fn every_log_is_read_as_the_golden_file_says() {
    let table = support::read(TABLE);
    let cases: Vec<Value> = table.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let answers: Vec<Value> = cases.iter().map(|case| answered(case, 1)).collect();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let lines: String = answers.iter().map(|answer| format!("{answer}\n")).collect();
        std::fs::write(support::path(TABLE), lines).unwrap();
        return;
    }
    assert!(cases.len() >= 40);
    for (case, answer) in cases.iter().zip(&answers) {
        assert_eq!(case, answer, "run with UPDATE_GOLDEN=1 if this is right");
    }
}

/// A log that comes bit by bit is read as one that is there.
#[test]
fn a_slow_pipe_changes_nothing() {
    for line in support::read(TABLE).lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        assert_eq!(answered(&case, 9), case);
    }
}
