//! What the command line prints, and its exit codes: transcripts in `cli/`, written anew by `TRYCMD=overwrite`.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use push_status::PushStatus;

/// Where the command line finds the address of the reference page.
const DOCS_URL: &str = "PUSH_STATUS_DOCS_URL";

fn push_status(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_push-status"));
    let pipes = command
        .args(arguments)
        .env_remove(DOCS_URL)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn transcripts() {
    trycmd::TestCases::new().case("tests/cli/*.trycmd");
}

#[test]
fn every_listed_code_is_explained_beside_its_channel_and_without() {
    for status in PushStatus::all() {
        let code = status.code().to_string();
        let beside = push_status(&["explain", "--json", status.channel().id(), &code], "");
        let found: serde_json::Value = serde_json::from_slice(&beside.stdout).unwrap();
        assert_eq!(found[0]["meanings"][0]["name"], status.name(), "{status}");
        assert!(beside.status.success());
    }
    for code in [80_300_007, -1, 10_001] {
        let everywhere = push_status(&["explain", "--json", &code.to_string()], "");
        let found: serde_json::Value = serde_json::from_slice(&everywhere.stdout).unwrap();
        let channels: Vec<_> =
            found[0]["meanings"].as_array().unwrap().iter().map(|meaning| meaning["channel"].clone()).collect();
        let expected: Vec<_> = PushStatus::candidates(code).map(|status| status.channel().id()).collect();
        assert_eq!(channels, expected);
    }
}

#[test]
fn standard_input_is_a_dash() {
    let line = "2026-11-23 push via vivo failed: code 10302\n";
    let output = push_status(&["explain", "-"], line);
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("vivo 10302 InvalidRegId\n"));
}

#[test]
fn colour_is_for_a_terminal_alone() {
    let output = push_status(&["explain", "apple", "2011"], "");
    assert!(!output.stdout.contains(&0x1b));
    let forced = Command::new(env!("CARGO_BIN_EXE_push-status"))
        .args(["explain", "apple", "2011"])
        .env("CLICOLOR_FORCE", "1")
        .output()
        .unwrap();
    assert!(forced.stdout.contains(&0x1b));
}

#[test]
fn every_object_has_its_address_where_the_page_is_known() {
    let urls = |output: Output| -> Vec<_> {
        let objects: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
        objects.into_iter().map(|object| object["url"].clone()).collect()
    };
    let anchors = |base: &str| -> Vec<serde_json::Value> {
        PushStatus::all().map(|status| format!("{base}#{}-{}", status.channel(), status.code()).into()).collect()
    };
    let base = "https://example.com/push";
    let listed = urls(push_status(&["--docs-url", base, "list", "--json"], ""));
    assert_eq!(listed, anchors(base));
    let mut command = Command::new(env!("CARGO_BIN_EXE_push-status"));
    let from_environment = command.args(["list", "--json"]).env(DOCS_URL, "https://example.com/env").output().unwrap();
    assert_eq!(urls(from_environment), anchors("https://example.com/env"));
    assert!(urls(push_status(&["list", "--json"], "")).iter().all(serde_json::Value::is_null));
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_success() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_push-status"));
    let mut child = command.arg("list").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}

#[test]
fn every_shell_and_the_manual_page_are_written() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = push_status(&["completions", shell], "");
        assert!(script.status.success() && String::from_utf8(script.stdout).unwrap().contains("explain"), "{shell}");
    }
    let page = String::from_utf8(push_status(&["man"], "").stdout).unwrap();
    assert!(page.contains(".TH push") && page.contains("explain"), "{page}");
}
