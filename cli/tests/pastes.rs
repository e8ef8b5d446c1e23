//! What people paste, and what `push-status explain` makes of it: `pastes.jsonl` has a paste on each line.
//!
//! `UPDATE_GOLDEN=1` writes what the program answers into the table; read the diff. Each answer is
//! `channel list code action token`, where the list is its id, and `?` comes after a guess.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use clap::Parser;
use push_status::PushStatus;
use push_status::vendor::List;
use push_status_cli::explain::Explain;
use serde_json::{Value, json};

const TABLE: &str = "cli/tests/pastes.jsonl";

/// The options of `push-status explain`.
#[derive(Parser)]
struct Options {
    #[command(flatten)]
    explain: Explain,
}

/// The same line with what the command answers now. It is called and not run: a thousand programs take many seconds to start.
fn answered(case: &Value) -> Value {
    let arguments = case["args"].as_array().unwrap().iter().map(|word| word.as_str().unwrap());
    let paste = case["paste"].as_str().unwrap();
    let options = Options::parse_from(["push-status"].into_iter().chain(arguments).chain(["--", paste]));
    let (found, is_found) = push_status_cli::explain::object(&options.explain).unwrap();
    let text = |answer: &Value| {
        let fields = ["channel", "list_id", "wire", "action", "token"].map(|field| answer[field].as_str().unwrap());
        fields.join(" ") + if answer["guess"] == true { " ?" } else { "" }
    };
    let answers: Vec<String> = found["answers"].as_array().unwrap().iter().map(text).collect();
    let foreign: Vec<&Value> = found["foreign"].as_array().unwrap().iter().map(|service| &service["service"]).collect();
    json!({
        "args": case["args"], "paste": case["paste"], "answers": answers, "foreign": foreign,
        "exit": i32::from(!is_found),
    })
}

#[test]
fn every_paste_gets_the_answer_of_the_golden_file() {
    let table = support::read(TABLE);
    let cases: Vec<Value> = table.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(cases.len() >= 80);
    let answers: Vec<Value> = cases.iter().map(answered).collect();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let lines: String = answers.iter().map(|answer| format!("{answer}\n")).collect();
        std::fs::write(support::path(TABLE), lines).unwrap();
        return;
    }
    let wrong: Vec<String> = (cases.iter().zip(&answers))
        .filter(|(case, answer)| case != answer)
        .map(|(case, answer)| format!("expected {case}\nanswered {answer}\n"))
        .collect();
    assert!(wrong.is_empty(), "run with UPDATE_GOLDEN=1 if these are right:\n{}", wrong.concat());
}

/// The table has a paste for each list of the vendors, and for each channel of mPaaS that has a code.
#[test]
fn each_list_is_asked_for() {
    let table = support::read(TABLE);
    let has_answer = |start: String| table.contains(&format!("\"{start} "));
    for list in List::ALL {
        assert!(has_answer(format!("{} {}", list.channel(), list.id())), "no paste is answered from {list}");
    }
    for status in PushStatus::all() {
        assert!(has_answer(format!("{} mpaas", status.channel())), "no paste is answered from {}", status.channel());
    }
}

/// A guess is never the only reason for exit code 0, and nothing that a foreign service said is answered with a row.
#[test]
fn nothing_is_answered_with_confidence_that_is_only_a_guess() {
    for line in support::read(TABLE).lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let answers = case["answers"].as_array().unwrap();
        let is_sure = answers.iter().any(|answer| !answer.as_str().unwrap().ends_with('?'));
        assert!(is_sure || case["exit"] == 1, "{line}");
        assert!(answers.is_empty() || case["foreign"].as_array().unwrap().is_empty(), "{line}");
    }
}
