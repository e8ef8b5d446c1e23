//! What the codes of a channel mean, and what to do about each.
//!
//! ```text
//! cargo run --example resolve huawei 80300007
//! ```

use std::process::ExitCode;

use push_status::{Channel, PushStatus};

const USAGE: &str = "usage: resolve CHANNEL CODE...
CHANNEL is an id, a title or an alias; CODE is a number, a name or a vendor's label, as in: resolve huawei 80300007";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (channel, codes) = match (arguments.next(), arguments.collect::<Vec<_>>()) {
        (Some(channel), codes) if !codes.is_empty() => (channel, codes),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    let Ok(channel) = channel.parse::<Channel>() else {
        let known: Vec<_> = Channel::ALL.iter().map(Channel::id).collect();
        eprintln!("error: no channel is called {channel:?}. Known channels: {}", known.join(", "));
        return ExitCode::from(2);
    };
    let mut result = ExitCode::SUCCESS;
    for code in codes {
        match PushStatus::parse(channel, &code) {
            Ok(status) => explain(status),
            Err(error) => {
                eprintln!("error: {code:?}: {error}");
                result = ExitCode::from(2);
            }
        }
    }
    result
}

fn explain(status: PushStatus) {
    println!("{status}");
    if let Some(explanation) = status.explanation() {
        println!("  vendor: {explanation}");
    }
    let action = status.action();
    println!("  do:     {action}: {}", action.advice());
    println!("  token:  {}", status.token_verdict());
    if let Some(note) = status.note() {
        println!("  note:   {note}");
    }
    if !status.is_listed() {
        for other in PushStatus::candidates(status.code()) {
            println!("  elsewhere: {other}");
        }
    }
    for source in status.sources() {
        let url = source.url().map(|url| format!(" {url}")).unwrap_or_default();
        println!("  source: {}: {}{url}", source.authority(), source.title());
    }
}
