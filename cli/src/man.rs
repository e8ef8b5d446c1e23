//! `push-status man`: manual pages.

use std::fmt::Write as _;
use std::io;

use crate::answer::print;
use crate::exit::{Exit, invalid};

/// Prints the page of the whole, or that of a command in it.
pub fn run(mut cli: clap::Command, command: Option<&str>) -> io::Result<Exit> {
    // `help` has no page: each page is the help of its command.
    cli = cli.disable_help_subcommand(true);
    // Gives each command its full name.
    cli.build();
    let command = match command {
        None => cli,
        Some(name) => cli.find_subcommand(name).cloned().ok_or_else(|| {
            let commands: Vec<_> = cli.get_subcommands().map(clap::Command::get_name).collect();
            invalid(format!("there is no command {name:?}; the commands are {}", commands.join(", ")))
        })?,
    };
    print(&page(command)?)?;
    Ok(Exit::Done)
}

/// The page of a command, its exit codes and examples in sections of their own, as they are written.
fn page(command: clap::Command) -> io::Result<Vec<u8>> {
    let extra = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let mut page = Vec::new();
    clap_mangen::Man::new(command.after_help(None::<&str>))
        .source(concat!("push-status ", env!("CARGO_PKG_VERSION")))
        .render(&mut page)?;
    let mut sections = String::new();
    for paragraph in extra.split("\n\n").filter(|paragraph| !paragraph.is_empty()) {
        let (title, body) = paragraph.split_once(':').unwrap_or(("NOTES", paragraph));
        let body = body.replace('\\', "\\\\").replace('-', "\\-");
        // What follows the title in its line has a blank before it; the lines of a list keep their indent.
        let body = body.strip_prefix('\n').unwrap_or(body.trim_start()).trim_end();
        let _ = write!(sections, ".SH {}\n.nf\n{body}\n.fi\n", title.to_uppercase());
    }
    // Before the version, which comes last.
    let text = String::from_utf8_lossy(&page).into_owned();
    let end = text.find(".SH VERSION").unwrap_or(text.len());
    Ok(format!("{}{sections}{}", &text[..end], &text[end..]).into_bytes())
}
