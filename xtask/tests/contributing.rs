//! The walk through a real update in CONTRIBUTING.md prints what it says there, in the frozen tables.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// What a maintainer's environment may have and a test must not see.
const ENVIRONMENT: [(&str, &str); 4] =
    [("CLICOLOR_FORCE", ""), ("COLUMNS", "100"), ("NO_COLOR", ""), ("PUSH_STATUS_DOCS_URL", "")];

/// A command of the section, and the lines below it.
fn steps(section: &str) -> Vec<(&str, String)> {
    let blocks = section.split("```console\n").skip(1).map(|block| block.split("```").next().unwrap());
    let commands = blocks.flat_map(|block| block.strip_prefix("$ ").unwrap().split("\n$ "));
    commands
        .map(|step| {
            let (command, output) = step.split_once('\n').unwrap_or((step, ""));
            (command, output.trim_end().to_owned())
        })
        .collect()
}

/// Runs a command line in `tree` and returns what it prints.
fn run(tree: &Path, command: &str) -> String {
    let xtask = format!("'{}' ", env!("CARGO_BIN_EXE_xtask"));
    // On any other day the sources would be older, and the warnings different.
    let command = command.replace("cargo xtask check", "cargo xtask check --today 2026-11-23");
    let command = command.replace("cargo xtask ", &xtask);
    let output = Command::new("sh").current_dir(tree).args(["-c", &command]).envs(ENVIRONMENT).output().unwrap();
    assert!(output.stderr.is_empty(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
}

#[test]
fn the_commands_print_what_the_walk_shows() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let tree = tempfile::tempdir().unwrap();
    for (from, to) in [("xtask/tests/frozen", "codes"), ("tests/data", "tests/data")] {
        fs::create_dir_all(tree.path().join(to)).unwrap();
        let entries = fs::read_dir(root.join(from)).unwrap().map(Result::unwrap);
        for entry in entries.filter(|entry| entry.path().is_file()) {
            fs::copy(entry.path(), tree.path().join(to).join(entry.file_name())).unwrap();
        }
    }
    fs::copy(root.join("Cargo.toml"), tree.path().join("Cargo.toml")).unwrap();
    let git = "git init -q && git add . && git -c user.name=t -c user.email=t@example.com commit -qm tables";
    assert_eq!(run(tree.path(), git), "");
    let text = fs::read_to_string(root.join("CONTRIBUTING.md")).unwrap();
    let section = text.split("## A real update").nth(1).unwrap().split("\n## ").next().unwrap();
    let steps = steps(section);
    assert_eq!(steps.len(), 6, "{steps:?}");
    for (command, expected) in steps {
        assert_eq!(run(tree.path(), command), expected, "{command}");
    }
}
