//! `cargo xtask regen`: the committed renderings of the tables.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::codegen::emit;
use crate::codegen::output::{Mode, Output, sync};

/// Writes what is stale, or with `check` names it.
pub fn run(root: &Path, check: bool) -> Result<ExitCode> {
    let Some(catalogue) = crate::load_or_print(&root.join("codes")) else { return Ok(ExitCode::from(2)) };
    let mode = if check { Mode::Check } else { Mode::Write };
    let stale = rendering(root, "src/prebuilt", &emit::render(&catalogue)?, mode)?;
    if check && !stale.is_empty() {
        for path in stale {
            eprintln!("error: {path} is stale: run `cargo xtask regen` and commit the result");
        }
        return Ok(ExitCode::FAILURE);
    }
    crate::print(&stale.iter().map(|path| format!("regenerated {path}\n")).collect::<String>())?;
    Ok(ExitCode::SUCCESS)
}

/// Syncs one folder; returns the paths of the files that differ.
fn rendering(root: &Path, folder: &str, outputs: &[Output], mode: Mode) -> Result<Vec<String>> {
    let stale = sync(&root.join(folder), outputs, mode).with_context(|| folder.to_owned())?;
    Ok(stale.into_iter().map(|name| format!("{folder}/{name}")).collect())
}
