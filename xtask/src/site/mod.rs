//! `cargo xtask site`: the reference page.

mod page;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use askama::Template as _;

use crate::release_notes::releases;
use page::Page;

/// Where the page is written, below the tree.
const FILE: &str = "target/site/index.html";

/// Writes the page, whole or not at all.
pub fn run(root: &Path) -> Result<ExitCode> {
    let Some(catalogue) = crate::load_or_print(&root.join("codes")) else { return Ok(ExitCode::from(2)) };
    let text = Page::new(&catalogue, &releases(root)?).render().context("the template of the page")?;
    let path = root.join(FILE);
    let draft = path.with_extension("draft");
    path.parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(&draft, &text))
        .and_then(|()| fs::rename(&draft, &path))
        .with_context(|| path.display().to_string())?;
    crate::print(&format!("wrote {FILE} ({} KB)\n", text.len().div_ceil(1000)))?;
    Ok(ExitCode::SUCCESS)
}
