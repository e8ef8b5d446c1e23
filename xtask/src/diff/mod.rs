//! `cargo xtask diff`: what a change of the tables means, and which version it needs.

mod changes;
mod chinese;
mod report;
mod revision;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;

use crate::codegen::load;
use crate::codegen::model::Catalogue;

pub use changes::{Bump, Change, Kind, between};
pub use report::{markdown, needed};
pub use revision::{catalogue_at, file_at, last_release};

/// Show what changed in the tables, by meaning, and which version it needs
///
/// Compares the tables of BASE with those of the working tree. BASE is a git revision, by default the last release tag or
/// else HEAD; or name two folders of tables. By docs/stability.md, a removal and a new name are major. An addition, a changed
/// label, alias or title of a channel, and a verdict that moves towards deleting a token, sending again or `alive` are minor.
/// Other texts, and all Chinese ones, are patch.
///
/// Exit codes: 0 there is no change; 1 there are changes; 2 an error.
#[derive(Debug, Args)]
pub struct Diff {
    /// A git revision, or a folder of tables
    base: Option<String>,
    /// With a folder as BASE: the folder to compare it with
    folder: Option<PathBuf>,
    /// Print Markdown, for a pull request or the changelog
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
    /// Print a machine-readable change feed
    #[arg(long)]
    json: bool,
}

pub fn run(root: &Path, options: &Diff) -> Result<ExitCode> {
    let codes = root.join("codes");
    let (before, after) = match (&options.base, &options.folder) {
        (Some(before), Some(after)) => (folder(Path::new(before))?, folder(after)?),
        (Some(base), None) if Path::new(base).is_dir() => (folder(Path::new(base))?, folder(&codes)?),
        (base, None) => {
            let base = match base {
                Some(base) => base.clone(),
                None => last_release(root)?.unwrap_or_else(|| "HEAD".to_owned()),
            };
            (catalogue_at(root, &base)?, folder(&codes)?)
        }
        (None, Some(_)) => bail!("name both folders to compare"),
    };
    let changes = between(&before, &after);
    crate::console::print(&if options.json {
        serde_json::to_string_pretty(&report::feed(&changes))? + "\n"
    } else if options.markdown {
        markdown(&changes)
    } else {
        report::text(&changes)
    })?;
    Ok(if changes.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The tables in a folder.
pub fn folder(folder: &Path) -> Result<Catalogue> {
    load::load(folder).map_err(|problems| {
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("{} has problems:\n{}", folder.display(), problems.join("\n"))
    })
}
