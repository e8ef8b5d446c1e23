//! What the commands print, in the same form for each of them.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::codegen::load;
use crate::codegen::model::Catalogue;
use crate::codegen::output::Mode;
use crate::codegen::problem::Problem;

/// Prints on standard output, with colour only on a terminal. A reader that closes the pipe early is not an error.
pub fn print(text: &str) -> Result<()> {
    match anstream::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.context("standard output"),
    }
}

/// `1 change`, `2 changes`
pub fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Which `files` a command wrote, and in which checkout; empty if there are none.
pub fn written(root: &Path, files: &[String]) -> String {
    if files.is_empty() {
        return String::new();
    }
    let mut text = format!("wrote in {}:\n", root.display());
    for file in files {
        let _ = writeln!(text, "  {file}");
    }
    text
}

/// Says which files a command wrote; or with [`Mode::Check`] which are stale, on standard error and with the command that
/// writes them.
pub fn written_or_stale(root: &Path, files: &[String], mode: Mode, command: &str) -> Result<()> {
    match mode {
        Mode::Write => print(&written(root, files)),
        Mode::Check => {
            for file in files {
                eprintln!("error: {file} is stale: run `cargo xtask {command}` and commit the result");
            }
            Ok(())
        }
    }
}

/// The exit code of a command that wrote files, or with [`Mode::Check`] only looked for stale ones.
pub fn exit_code(files: &[String], mode: Mode) -> ExitCode {
    if mode == Mode::Check && !files.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// The catalogue in `folder`; `None` after printing its problems.
pub fn load_or_print(folder: &Path) -> Option<Catalogue> {
    or_print(load::load(folder))
}

/// The same, but without the rules that compare tables with each other: see [`load::read`].
pub fn read_or_print(folder: &Path) -> Option<Catalogue> {
    or_print(load::read(folder))
}

fn or_print(loaded: Result<Catalogue, Vec<Problem>>) -> Option<Catalogue> {
    loaded.map_err(|problems| problems.iter().for_each(|problem| eprintln!("error: {problem}"))).ok()
}
