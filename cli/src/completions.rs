//! Completion scripts for shells.

use clap::Command;
use clap::builder::PossibleValuesParser;
use clap_complete::Shell;
use push_status::vendor::VendorStatus;
use push_status::{Channel, PushStatus};

/// The name of the program.
const PROGRAM: &str = "push-status";
/// The commands that take a channel and codes, and the argument that does.
const TAKE_CODES: [(&str, &str); 2] = [("explain", "what"), ("list", "filters")];

/// The script that completes the program's commands, options, channels and codes in a shell.
pub fn script(shell: Shell, mut command: Command) -> Vec<u8> {
    let words = words();
    for (name, argument) in TAKE_CODES {
        // These take any text, so only a completion knows what is likely.
        let parser = PossibleValuesParser::new(words.clone());
        command = command.mut_subcommand(name, |command| {
            command.mut_arg(argument, |argument| argument.value_parser(parser).hide_possible_values(true))
        });
    }
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, PROGRAM, &mut script);
    match shell {
        // clap takes the hyphen in the program's name for the end of a command's name.
        Shell::Bash => String::from_utf8_lossy(&script).replace("push__subcmd__status", "push__status").into_bytes(),
        // clap's script for fish leaves arguments out.
        Shell::Fish => [script, of_fish(&words)].concat(),
        _ => script,
    }
}

/// The channels, then the codes of all lists.
fn words() -> Vec<&'static str> {
    let channels = Channel::ALL.iter().map(Channel::id);
    // clap wants texts that are never freed, and the program ends right after.
    let codes = PushStatus::all().map(|status| &*status.code().to_string().leak());
    let wires = VendorStatus::all().map(VendorStatus::wire);
    let mut seen = std::collections::BTreeSet::new();
    channels.chain(codes).chain(wires).filter(|word| seen.insert(*word)).collect()
}

fn of_fish(words: &[&str]) -> Vec<u8> {
    let line = |(name, _): (&str, &str)| {
        let condition = format!("__fish_push_status_using_subcommand {name}");
        format!("complete -c {PROGRAM} -n \"{condition}\" -f -a \"{}\"\n", words.join(" "))
    };
    TAKE_CODES.map(line).concat().into_bytes()
}
