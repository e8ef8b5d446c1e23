//! The maintainers' commands: `cargo xtask --help`.

mod check;
#[path = "../../src/codegen/mod.rs"]
#[allow(missing_docs, reason = "a private module of this binary, and of build.rs")]
mod codegen;
mod diff;
mod import;
mod new;
mod regen;
mod release_notes;
mod site;
mod table_file;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Parser, Subcommand};

/// What the people who edit codes/ need.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    /// The tree to work on instead of the one that this was built in
    #[arg(long, global = true, hide = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the committed rendering of the tables: src/prebuilt/
    Regen {
        /// Write nothing; name each stale file, and fail if there is one
        #[arg(long)]
        check: bool,
    },
    Check(check::Check),
    Diff(diff::Diff),
    Import(import::Import),
    New(new::New),
    ReleaseNotes(release_notes::ReleaseNotes),
    /// Write the reference page: target/site/index.html, one file that needs no other
    Site,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let root = cli.root.unwrap_or_else(root);
    let result = match cli.command {
        Command::Regen { check } => regen::run(&root, check),
        Command::Check(options) => check::run(&root, &options),
        Command::Diff(options) => diff::run(&root, &options),
        Command::New(options) => new::run(&root, &options),
        Command::ReleaseNotes(options) => release_notes::run(&root, &options),
        Command::Site => site::run(&root),
        Command::Import(options) => import::run(&root, &options),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Prints on standard output, in colour for a terminal alone. Who reads only the first lines has what they want.
fn print(text: &str) -> anyhow::Result<()> {
    match anstream::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.context("standard output"),
    }
}

/// The folder of the workspace, from wherever the command is run.
fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map_or(manifest.clone(), PathBuf::from)
}

/// The catalogue in `folder`; `None` after its problems were printed.
fn load_or_print(folder: &Path) -> Option<codegen::model::Catalogue> {
    let problems = match codegen::load::load(folder) {
        Ok(catalogue) => return Some(catalogue),
        Err(problems) => problems,
    };
    for problem in problems {
        eprintln!("error: {problem}");
    }
    None
}
