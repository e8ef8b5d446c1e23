//! The command line of push-status: what a push status code means and what to do about it, for people who meet one in a
//! log.
//!
//! The program's `main` only calls [`main`]. Each command is a module with its options and a `run` function; the others are
//! what the commands share.

mod annotate;
mod answer;
mod bytes;
// Public only for the tests of this package and for fuzzing, like the other hidden modules.
#[doc(hidden)]
pub mod cleanup;
mod completions;
#[doc(hidden)]
pub mod escape;
mod exit;
#[doc(hidden)]
pub mod explain;
mod export;
mod ids;
mod lang;
mod list;
#[doc(hidden)]
pub mod log;
mod man;
mod near;
#[doc(hidden)]
pub mod recognise;
mod replace;
mod search;
mod summary;

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};
use clap_complete::Shell;

use exit::Exit;

/// What a push status code means, and what to do about it
///
/// A code belongs to a channel and a list: what mPaaS reports, or what a vendor answers to a request, says of one token, or
/// reports later. The same number can mean different things in two of them. If the channel or the list cannot be told, every
/// candidate is shown with its list.
///
/// Colour is used only on a terminal, and never if NO_COLOR is set. Exit codes: 0 found or done; 1 nothing found, or only a
/// guess (`explain`); 2 wrong usage, or the input cannot be read; 3 a row has no listed code (`annotate --strict`), or removals
/// are held back (`cleanup`).
#[derive(Parser)]
#[command(name = "push-status", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Explain(explain::Explain),
    List(list::List),
    Search(search::Search),
    Annotate(annotate::Annotate),
    Summary(summary::Summary),
    Cleanup(cleanup::Cleanup),
    Export(export::Export),
    /// Print a completion script for a shell
    ///
    /// It completes commands, options, channels and codes.
    #[command(after_help = "Examples:
  push-status completions bash > /etc/bash_completion.d/push-status
  push-status completions zsh > ~/.zfunc/_push-status
  push-status completions fish > ~/.config/fish/completions/push-status.fish")]
    Completions {
        shell: Shell,
    },
    /// Print the manual page of push-status or of one of its commands
    #[command(after_help = "Examples:
  push-status man | man -l -
  push-status man annotate > /usr/local/share/man/man1/push-status-annotate.1")]
    Man {
        /// The command whose page to print
        command: Option<String>,
    },
}

/// Runs the command line with the arguments of the process, and returns its exit code.
#[must_use]
pub fn main() -> ExitCode {
    let Cli { command } = Cli::parse();
    match run(command) {
        Ok(Exit::Done) => ExitCode::SUCCESS,
        Ok(Exit::NothingFound) => ExitCode::FAILURE,
        Ok(Exit::NeedsALook) => ExitCode::from(3),
        // A reader that closes the pipe early has what it wants.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // If standard error cannot be written either, the exit code still tells.
            let _ = writeln!(io::stderr(), "error: {}", escape::shown(&error.to_string()));
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> io::Result<Exit> {
    if let Command::Explain(explain::Explain { links, .. })
    | Command::List(list::List { links, .. })
    | Command::Search(search::Search { links, .. }) = &command
    {
        links.turn_on()?;
    }
    match command {
        Command::Explain(options) => explain::run(&options),
        Command::List(options) => list::run(&options),
        Command::Search(options) => search::run(&options),
        Command::Annotate(options) => annotate::run(&options),
        Command::Summary(options) => summary::run(&options),
        Command::Cleanup(options) => cleanup::run(&options),
        Command::Export(options) => export::run(&options),
        Command::Completions { shell } => {
            answer::print(&completions::script(shell, Cli::command())).map(|()| Exit::Done)
        }
        Command::Man { command } => man::run(Cli::command(), command.as_deref()),
    }
}
