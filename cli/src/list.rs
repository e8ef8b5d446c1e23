//! `push-status list`: the rows of the tables by channel, action, token and number.

use std::io;

use clap::Args;
use push_status::{Action, Channel, PushStatus, TokenVerdict};

use crate::answer::{brief, object, print, print_json};
use crate::exit::{Exit, invalid};
use crate::ids::ids;

/// List the codes of one channel or of all
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  push-status list huawei
  push-status list --token suspect
  push-status list --action retry '801*'")]
pub struct List {
    /// A channel by id, title or alias, or the start of a number: 801*
    #[arg(value_name = "CHANNEL|801*", allow_negative_numbers = true)]
    filters: Vec<String>,
    /// Show only codes with this action: retry, wait, fix_request ...
    #[arg(long, value_parser = ids::<Action>(Action::ALL.iter().map(Action::id)), hide_possible_values = true)]
    action: Option<Action>,
    /// Show only codes with this verdict about the token: alive, dead, suspect or unaffected
    #[arg(long, value_parser = ids::<TokenVerdict>(TokenVerdict::ALL.iter().map(TokenVerdict::id)), hide_possible_values = true)]
    token: Option<TokenVerdict>,
    /// Print a JSON array
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    pub links: crate::answer::Links,
}

pub fn run(options: &List) -> io::Result<Exit> {
    let (mut channels, mut starts) = (Vec::new(), Vec::new());
    for filter in &options.filters {
        let start = filter.strip_suffix('*').unwrap_or(filter);
        match filter.parse::<Channel>() {
            Ok(channel) => channels.push(channel),
            Err(_) if start.parse::<i64>().is_ok() => starts.push((start, filter.ends_with('*'))),
            Err(error) => {
                let ids: Vec<_> = Channel::ALL.iter().map(Channel::id).collect();
                let (expected, ids) = (error.expected(), ids.join(", "));
                return Err(invalid(format!("{filter:?}: expected {expected}, or a number; channels are {ids}")));
            }
        }
    }
    let matches = |code: &str| {
        starts.is_empty() || starts.iter().any(|(start, open)| code == *start || *open && code.starts_with(start))
    };
    let statuses: Vec<_> = PushStatus::all()
        .filter(|status| channels.is_empty() || channels.contains(&status.channel()))
        .filter(|status| options.action.is_none_or(|action| status.action() == action))
        .filter(|status| options.token.is_none_or(|token| status.token_verdict() == token))
        .filter(|status| matches(&status.code().to_string()))
        .collect();
    if options.json {
        print_json(&statuses.iter().map(|status| object(*status)).collect())?;
    } else if statuses.is_empty() {
        print(b"no code fits all of these filters; leave one out\n")?;
    } else {
        print(statuses.iter().map(|status| brief(*status)).collect::<String>().as_bytes())?;
    }
    Ok(if statuses.is_empty() { Exit::NothingFound } else { Exit::Done })
}
