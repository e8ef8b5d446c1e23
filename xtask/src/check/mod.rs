//! `cargo xtask check`: every rule of the tables, and what a build does not say.

mod canonical;
mod finding;
mod untranslated;
mod warnings;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Args;
use jiff::civil::Date;

use crate::codegen::load;
use crate::codegen::model::Catalogue;
use crate::codegen::output::{self, Mode};
use crate::console::{self, counted};
use crate::table_file::name_in_codes;

use finding::Finding;

/// Check the tables: show every problem, and warn about what deserves a look
///
/// A problem is what a build refuses. A warning is what a person should look at: a text that ends in a colon, as if a list
/// was lost; a label that looks like a typing error of the name, where the table has labels; a description that equals
/// another row's, in a vendor's list only if their verdicts differ; a source that nobody has read for a year; a source that
/// no row names; or a text without its Chinese one, if the tables have any.
///
/// Exit codes: 0 there is no problem, with or without warnings; 1 there are problems; 2 an error of this command.
#[derive(Debug, Args)]
pub struct Check {
    /// First rewrite the files in canonical CSV form: quotes only where they are needed, no blanks around a cell, LF
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
        eprint!("{}", console::written(root, &fix(&codes, Mode::Write)?));
    }
    let today = options.today.unwrap_or_else(today);
    let findings: Vec<Finding> = match load::load(&codes) {
        Ok(catalogue) => warnings::find(&catalogue, today),
        Err(problems) => problems.into_iter().map(Finding::problem).collect(),
    };
    let problems = findings.iter().filter(|finding| finding.is_problem()).count();
    if options.json {
        console::print(&(serde_json::to_string_pretty(&findings).context("JSON")? + "\n"))?;
    } else {
        let shown: String = findings.iter().map(|finding| format!("{}\n\n", finding.shown(root))).collect();
        let counts = [counted(problems, "problem"), counted(findings.len() - problems, "warning")].join(", ");
        console::print(&format!("{shown}{counts}\n"))?;
    }
    Ok(if problems == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Rewrites the files that are not in canonical form, all or none, or with [`Mode::Check`] only looks; returns their names.
pub fn fix(codes: &Path, mode: Mode) -> Result<Vec<String>> {
    let stale = canonical::stale(codes)?;
    if mode == Mode::Write {
        output::write_all(&stale)?;
    }
    Ok(stale.iter().map(|(path, _)| name_in_codes(codes, path)).collect())
}

/// How many warnings there are today.
pub fn warnings(catalogue: &Catalogue) -> usize {
    warnings::find(catalogue, today()).len()
}

fn today() -> Date {
    jiff::Zoned::now().date()
}
