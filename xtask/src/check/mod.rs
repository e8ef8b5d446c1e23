//! `cargo xtask check`: every rule of the tables, and what a build does not say.

mod canonical;
mod finding;
mod warnings;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Args;
use jiff::civil::Date;

use crate::codegen::load;

use finding::Finding;

/// Check the tables: every rule, and warnings that a build does not give
///
/// Problems are what a build refuses. Warnings are what a person should look at: a text that ends in a colon (a list was
/// lost), a label that looks like a typing error of the name, a description equal to another row's, a `suspect` row
/// without a note, a number that stands in another channel without a note that says so, a source not seen for a year.
///
/// Exit codes: 0 no problem, with or without warnings; 1 problems; 2 an error of this command.
#[derive(Debug, Args)]
pub struct Check {
    /// First rewrite the files in canonical CSV form: quotes only where needed, no blanks around a cell, LF
    #[arg(long)]
    fix: bool,
    /// Print an array of JSON objects: severity, file, line, column, message
    #[arg(long)]
    json: bool,
    /// The day to compare the sources' dates with
    #[arg(long, value_name = "YYYY-MM-DD", hide = true)]
    today: Option<Date>,
}

pub fn run(root: &Path, options: &Check) -> Result<ExitCode> {
    let codes = root.join("codes");
    if options.fix {
        for file in canonical::fix(&codes)? {
            eprintln!("rewrote {file}");
        }
    }
    let today = options.today.unwrap_or_else(|| jiff::Zoned::now().date());
    let findings: Vec<Finding> = match load::load(&codes) {
        Ok(catalogue) => warnings::of(&catalogue, today),
        Err(problems) => problems.into_iter().map(Finding::problem).collect(),
    };
    let problems = findings.iter().filter(|finding| finding.is_problem()).count();
    if options.json {
        crate::print(&(serde_json::to_string_pretty(&findings).context("JSON")? + "\n"))?;
    } else {
        let shown: String = findings.iter().map(|finding| format!("{}\n\n", finding.shown(root))).collect();
        crate::print(&format!("{shown}{problems} problems, {} warnings\n", findings.len() - problems))?;
    }
    Ok(if problems == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
