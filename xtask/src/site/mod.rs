//! `cargo xtask site`: the reference page.

mod chinese;
mod page;
mod table;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use askama::Template as _;
use clap::Args;

use crate::codegen::output::write_all;
use crate::console;
use crate::release_notes::releases;
use page::Page;

/// Where the page is written.
const FILE: &str = "target/site/index.html";

/// Write the reference page to target/site/index.html, a single file that needs no other
///
/// Exit codes: 0 the page was written; 2 an error.
#[derive(Debug, Args)]
pub struct Site {}

pub fn run(root: &Path) -> Result<ExitCode> {
    let Some(catalogue) = console::load_or_print(&root.join("codes")) else { return Ok(ExitCode::from(2)) };
    let text = Page::new(&catalogue, &releases(root)?).render().context("the template of the page")?;
    let kilobytes = text.len().div_ceil(1000);
    write_all(&[(root.join(FILE), text)]).context(FILE)?;
    console::print(&console::written(root, &[format!("{FILE} ({kilobytes} KB)")]))?;
    Ok(ExitCode::SUCCESS)
}
