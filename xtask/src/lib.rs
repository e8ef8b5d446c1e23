//! The maintainers' commands, one module each, and the generator that they share with `build.rs`.

mod check;
mod checkout;
#[path = "../../src/codegen/mod.rs"]
#[allow(missing_docs, reason = "private to this workspace: compiled here and into build.rs")]
pub mod codegen;
mod console;
mod diff;
// For fuzzing.
#[doc(hidden)]
pub mod import;
mod new;
mod regen;
mod release_notes;
mod site;
mod summaries;
mod table_file;
mod update;

use std::env;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};

/// Edit the tables in codes/, check them, and update everything that follows from them
///
/// Every command works on the checkout of push-status that it is run in, from any folder of it.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Update(update::Update),
    Check(check::Check),
    Diff(diff::Diff),
    Import(import::Import),
    New(new::New),
    Regen(regen::Regen),
    ReleaseNotes(release_notes::ReleaseNotes),
    Site(site::Site),
}

/// Runs the command that the arguments of the process name.
#[must_use]
pub fn run() -> ExitCode {
    dispatch(Cli::parse().command).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::from(2)
    })
}

fn dispatch(command: Command) -> Result<ExitCode> {
    let root = checkout::find(&env::current_dir().context("the current folder")?)?;
    match command {
        Command::Update(options) => update::run(&root, &options),
        Command::Check(options) => check::run(&root, &options),
        Command::Diff(options) => diff::run(&root, &options),
        Command::Import(options) => import::run(&root, &options),
        Command::New(options) => new::run(&root, &options),
        Command::Regen(options) => regen::run(&root, &options),
        Command::ReleaseNotes(options) => release_notes::run(&root, &options),
        Command::Site(_) => site::run(&root),
    }
}
