//! What the tests of the command line share.

#![allow(dead_code, reason = "no test file uses all of it")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A number that no table lists, nor will one: it has more digits than any vendor's code.
pub const UNLISTED: i64 = 8_030_999_900_000_000;

/// Where a code could go wrong, and no table has one: the limits, and what lies around them.
pub const LIMITS: &[i64] = &[i64::MIN, i64::MIN + 1, i32::MIN as i64, u32::MAX as i64, i64::MAX - 1, i64::MAX];

/// A file of the checkout: the folder above this package's.
pub fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(relative)
}

pub fn read(relative: &str) -> String {
    fs::read_to_string(path(relative)).unwrap_or_else(|error| panic!("{relative}: {error}"))
}

/// Where the command line finds the address of the reference page.
pub const DOCS_URL: &str = "PUSH_STATUS_DOCS_URL";

/// What a user's environment may have and a test must not see; colour, width, language and links are set where a test is about them.
pub const ENVIRONMENT: [(&str, &str); 5] =
    [("CLICOLOR_FORCE", ""), ("COLUMNS", "100"), ("LC_ALL", "C.UTF-8"), ("NO_COLOR", ""), (DOCS_URL, "")];

/// The program, in an environment that is the same everywhere.
pub fn push_status() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_push-status"));
    command.envs(ENVIRONMENT);
    command
}

/// What the program answers to arguments and standard input.
pub fn run(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    run_in(Path::new(env!("CARGO_MANIFEST_DIR")), arguments, input)
}

pub fn run_in(folder: &Path, arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut command = push_status();
    let pipes = command
        .current_dir(folder)
        .args(arguments)
        .env_remove(DOCS_URL)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.as_ref().to_vec();
    // What is refused at once is not read to its end.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// An empty folder for the files of a test.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("folders").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// `push-status cleanup` with the codes of mPaaS.
pub fn cleanup(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = push_status();
    command.args(["cleanup", "--codes", "mpaas"]).args(arguments).current_dir(folder).stdin(Stdio::null());
    command
}

/// The lines of standard output.
pub fn lines(output: &Output) -> Vec<String> {
    String::from_utf8(output.stdout.clone()).unwrap().lines().map(str::to_owned).collect()
}
