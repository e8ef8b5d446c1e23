//! What the commands print, in the same form for each of them.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::codegen::load;
use crate::codegen::model::Catalogue;
use crate::codegen::problem::Problem;

/// Prints on standard output, with colour only on a terminal. A reader that closes the pipe early is not an error.
pub fn print(text: &str) -> Result<()> {
    match anstream::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.context("standard output"),
    }
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

/// Names each stale file on standard error, with the command that writes it.
pub fn report_stale(files: &[String], command: &str) {
    for file in files {
        eprintln!("error: {file} is stale: run `cargo xtask {command}` and commit the result");
    }
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
