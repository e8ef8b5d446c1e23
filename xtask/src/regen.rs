//! `cargo xtask regen`: the committed files that are made of the tables and nothing else.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Args;

use crate::codegen::emit;
use crate::codegen::model::{Catalogue, Token};
use crate::codegen::output::{Mode, Output, sync, write_all};
use crate::{console, summaries};

/// Write the committed renderings of the tables, a part of `update`
///
/// These are src/prebuilt/, and the lists in tests/golden/ of the codes that prove a token dead or alive and of the numbers
/// that several channels share.
///
/// Exit codes: 0 everything is up to date or was written; 1 with --check, a file is stale; 2 an error.
#[derive(Debug, Args)]
pub struct Regen {
    /// Write nothing; name each stale file, and fail if there is one
    #[arg(long)]
    check: bool,
}

pub fn run(root: &Path, options: &Regen) -> Result<ExitCode> {
    let Some(catalogue) = console::load_or_print(&root.join("codes")) else { return Ok(ExitCode::from(2)) };
    let mode = if options.check { Mode::Check } else { Mode::Write };
    let stale = renderings(root, &catalogue, mode)?;
    console::written_or_stale(root, &stale, mode, "regen")?;
    Ok(console::exit_code(&stale, mode))
}

/// Writes what is stale, or with [`Mode::Check`] only looks; returns the paths of the stale files.
pub fn renderings(root: &Path, catalogue: &Catalogue, mode: Mode) -> Result<Vec<String>> {
    let mut stale = folder(root, "src/prebuilt", &emit::render(catalogue)?, mode)?;
    stale.extend(folder(root, "src/prebuilt/vendor", &emit::vendor::render(catalogue)?, mode)?);
    stale.extend(folder(root, "src/prebuilt/zh", &emit::zh::render(catalogue)?, mode)?);
    stale.extend(file(root, summaries::DEAD, summaries::codes(catalogue, Token::Dead), mode)?);
    stale.extend(file(root, summaries::ALIVE, summaries::codes(catalogue, Token::Alive), mode)?);
    stale.extend(file(root, summaries::SHARED, summaries::shared(catalogue), mode)?);
    Ok(stale)
}

/// Syncs one folder, which holds nothing else.
fn folder(root: &Path, folder: &str, outputs: &[Output], mode: Mode) -> Result<Vec<String>> {
    let stale = sync(&root.join(folder), outputs, mode).with_context(|| folder.to_owned())?;
    Ok(stale.into_iter().map(|name| format!("{folder}/{name}")).collect())
}

/// Syncs one file among others.
fn file(root: &Path, name: &str, text: String, mode: Mode) -> Result<Option<String>> {
    let path = root.join(name);
    if fs::read(&path).is_ok_and(|current| current == text.as_bytes()) {
        return Ok(None);
    }
    if mode == Mode::Write {
        write_all(&[(path, text)]).with_context(|| name.to_owned())?;
    }
    Ok(Some(name.to_owned()))
}
