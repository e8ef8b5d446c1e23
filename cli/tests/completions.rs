//! The completion scripts complete, in the shells that they are for.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is typed, and what the word at its end is completed to.
const COMPLETED: [(&str, &str); 9] = [
    ("push-status anno", "annotate"),
    ("push-status annotate --channel-f", "--channel-field"),
    ("push-status annotate --channel hua", "huawei"),
    ("push-status annotate --codes rec", "receipt"),
    ("push-status summary --format log", "logfmt"),
    ("push-status cleanup --codes mpa", "mpaas"),
    ("push-status explain har", "harmonyos"),
    ("push-status explain apple BadDeviceT", "BadDeviceToken"),
    ("push-status list xia", "xiaomi"),
];

fn folder(shell: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("completions-{shell}"));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The folder with the script; `None` where the shell is not installed, which the test says.
fn script(shell: &str) -> Option<PathBuf> {
    if Command::new(shell).args(["-c", "true"]).output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "{shell} is needed where CI runs: .ci/shells installs it");
        // The test harness would keep what `eprintln` prints in a test that passes.
        let mut terminal = std::io::stderr();
        writeln!(terminal, "SKIPPED: {shell} is not installed; .ci/shells installs it").unwrap();
        return None;
    }
    let output = support::push_status().args(["completions", shell]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let folder = folder(shell);
    std::fs::write(folder.join("_push-status"), output.stdout).unwrap();
    Some(folder)
}

fn run(shell: &str, folder: &Path, arguments: &[&str], code: &str) -> String {
    std::fs::write(folder.join("run"), code).unwrap();
    let output =
        Command::new(shell).args(arguments).arg("run").current_dir(folder).env("HOME", folder).output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn bash_completes_commands_options_channels_and_codes() {
    let Some(folder) = script("bash") else { return };
    for (typed, expected) in COMPLETED {
        let code = format!(
            "source ./_push-status
             read -ra COMP_WORDS <<<'{typed}'
             COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
             function=$(complete -p push-status | sed 's/.*-F \\([^ ]*\\).*/\\1/')
             \"$function\" push-status \"${{COMP_WORDS[COMP_CWORD]}}\" \"${{COMP_WORDS[COMP_CWORD - 1]}}\"
             printf '%s\\n' \"${{COMPREPLY[@]}}\""
        );
        let candidates = run("bash", &folder, &[], &code);
        assert!(candidates.lines().any(|candidate| candidate == expected), "{typed}: {candidates}");
    }
}

#[test]
fn fish_completes_commands_options_channels_and_codes() {
    let Some(folder) = script("fish") else { return };
    for (typed, expected) in COMPLETED {
        let candidates =
            run("fish", &folder, &["--no-config"], &format!("source ./_push-status; complete -C '{typed}'"));
        let mut words = candidates.lines().filter_map(|line| line.split('\t').next());
        assert!(words.any(|word| word == expected), "{typed}: {candidates}");
    }
}

/// zsh completes only where somebody types, so it is given a terminal of its own.
#[test]
fn zsh_completes_commands_options_channels_and_codes() {
    let Some(folder) = script("zsh") else { return };
    for (typed, expected) in COMPLETED {
        let code = format!(
            "rm -f buffer
             zmodload zsh/zpty
             zpty shell zsh -f -i
             setup='fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D
                 dump() {{ print -r -- $BUFFER >buffer }}; zle -N dump; bindkey \"^B\" dump; print -r REA\"\"DY'
             zpty -w shell ${{setup//$'\n'/;}}
             zpty -r -m shell text '*READY*'
             zpty -w -n shell $'{typed}\\t\\C-b'
             for try in {{1..600}}; do zpty -r -t shell text; [[ -s buffer ]] && break; sleep 0.1; done
             cat buffer"
        );
        let buffer = run("zsh", &folder, &["-f"], &code);
        let word = buffer.trim().rsplit(' ').next().unwrap_or_default().trim_end_matches('=');
        assert_eq!(word, expected, "{typed}: {buffer}");
    }
}
