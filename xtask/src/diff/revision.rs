//! The tables as they were: asked of git.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::codegen::model::Catalogue;

/// The last tag of a release, such as `v0.1.0`, before or at HEAD.
pub fn last_release(root: &Path) -> Result<Option<String>> {
    // A tree without any tag, or outside of a repository, has no release. Without the program git nobody can tell, and that is
    // an error.
    let output = git(root, &["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"])?;
    let tag = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok((output.status.success() && !tag.is_empty()).then_some(tag))
}

/// The tables in a revision.
pub fn catalogue_at(root: &Path, revision: &str) -> Result<Catalogue> {
    let listing = git(root, &["ls-tree", "-r", "--name-only", "-z", revision, "--", "codes/"])?;
    if !listing.status.success() {
        bail!("no git revision {revision}: {}", String::from_utf8_lossy(&listing.stderr).trim());
    }
    let names = String::from_utf8(listing.stdout).context("a file name that is not UTF-8")?;
    let copy = tempfile::tempdir()?;
    for name in names.split('\0').filter(|name| name.ends_with(".csv")) {
        let path = copy.path().join(name.strip_prefix("codes/").unwrap_or(name));
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, file_at(root, revision, name)?)?;
    }
    super::folder(copy.path()).with_context(|| format!("the tables of {revision}"))
}

/// What a file held in a revision.
pub fn file_at(root: &Path, revision: &str, name: &str) -> Result<Vec<u8>> {
    let output = git(root, &["show", &format!("{revision}:./{name}")])?;
    if !output.status.success() {
        bail!("{revision}: {name}: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.stdout)
}

fn git(root: &Path, arguments: &[&str]) -> Result<std::process::Output> {
    Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output()
        .context("git cannot be run, and it knows the tables of earlier versions: install it")
}
