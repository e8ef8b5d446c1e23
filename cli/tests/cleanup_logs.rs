//! `push-status cleanup` with logs that are only half readable: no token of theirs is removed by mistake.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

mod cleanup_logs {
    mod fields;
    mod forms;
    mod rows;
}

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use support::{folder, lines, push_status};

/// Logs of a test, and runs of `push-status cleanup` that read them.
struct Logs(PathBuf);

impl Logs {
    fn new(test: &str) -> Self {
        Self(folder(&format!("cleanup-logs-{test}")))
    }

    fn write(&self, name: &str, log: impl AsRef<[u8]>) {
        fs::write(self.0.join(name), log).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let folder: &Path = &self.0;
        push_status().arg("cleanup").args(arguments).current_dir(folder).stdin(Stdio::null()).output().unwrap()
    }

    /// The tokens that are printed, and what is told.
    #[track_caller]
    fn removed(&self, arguments: &[&str]) -> (Vec<String>, String) {
        let output = self.run(arguments);
        let told = String::from_utf8(output.stderr.clone()).unwrap();
        assert!(output.status.success(), "{told}");
        (lines(&output), told)
    }

    /// What is told if nothing is decided.
    #[track_caller]
    fn refused(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}: {told}");
        told
    }

    /// Checks which tokens of a log are removed.
    #[track_caller]
    fn check(&self, name: &str, log: &str, arguments: &[&str], removed: &[&str]) {
        self.write(name, log);
        let (printed, told) = self.removed(&[arguments, &[name]].concat());
        assert_eq!(printed, removed, "{log}\n{told}");
    }
}

const MPAAS: [&str; 2] = ["--codes", "mpaas"];
const SEND: [&str; 2] = ["--codes", "send"];

/// The day of these logs.
const T: &str = "2026-11-20T";

/// Rows in which tokens are delivered to, so that the channel works.
fn healthy(row: impl Fn(&str) -> String) -> String {
    (1..=5).map(|token| row(&format!("ok{token}")) + "\n").collect()
}
