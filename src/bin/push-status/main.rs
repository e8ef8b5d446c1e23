//! `push-status`: what a push status code means and what to do about it, for people who meet one in a log.

mod answer;
mod explain;
mod list;
mod recognise;
mod search;

use std::io;
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};
use clap_complete::Shell;

/// What a push status code means, and what to do about it
///
/// A code belongs to a channel: the same number can mean different things in two of them, so none is ever guessed.
///
/// Colour is for a terminal alone, and off with NO_COLOR. Exit codes: 0 found; 1 nothing found; 2 wrong usage, or an
/// input that cannot be read.
#[derive(Parser)]
#[command(version)]
struct Cli {
    /// Where the reference page is, to print the address of each code there; stands before CHANNEL and WHAT
    #[arg(long, global = true, value_name = "BASE", env = "PUSH_STATUS_DOCS_URL", hide_env_values = true)]
    docs_url: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Explain(explain::Explain),
    List(list::List),
    Search(search::Search),
    /// Print a script that completes this command in a shell
    #[command(after_help = "Example: push-status completions bash > /etc/bash_completion.d/push-status")]
    Completions {
        shell: Shell,
    },
    /// Print the manual page
    #[command(after_help = "Example: push-status man | man -l -")]
    Man,
}

/// Whether something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Something,
    Nothing,
}

fn main() -> ExitCode {
    let Cli { docs_url, command } = Cli::parse();
    if let Some(base) = docs_url.filter(|base| !base.is_empty()) {
        answer::DOCS_URL.get_or_init(|| base);
    }
    match run(command) {
        Ok(Found::Something) => ExitCode::SUCCESS,
        Ok(Found::Nothing) => ExitCode::FAILURE,
        // Who reads only the first lines has what they want.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> io::Result<Found> {
    match command {
        Command::Explain(options) => explain::run(&options),
        Command::List(options) => list::run(&options),
        Command::Search(options) => search::run(&options),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "push-status", &mut script);
            answer::print(&script).map(|()| Found::Something)
        }
        Command::Man => {
            let mut page = Vec::new();
            clap_mangen::Man::new(Cli::command()).render(&mut page)?;
            answer::print(&page).map(|()| Found::Something)
        }
    }
}
