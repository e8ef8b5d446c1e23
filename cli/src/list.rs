//! `push-status list`: the rows of all lists by channel, list, action, token and code.

use std::io;

use clap::Args;
use push_status::{Action, Channel, TokenVerdict};

use crate::answer::{brief, object, print, print_json, said};
use crate::exit::{Exit, invalid};
use crate::ids::ids;
use crate::lang::Language;
use crate::near;
use crate::recognise::{AnyRow, Kind};

/// List the codes of one channel or of all
///
/// Each channel's codes of mPaaS come first, and then those of the vendor's own lists, each with the id of its list.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  push-status list huawei
  push-status list apple --codes send
  push-status list --token suspect
  push-status list --action fix_request '801*'")]
pub struct List {
    /// A channel by id, title or alias, or a code; 801* means all codes that start with 801
    #[arg(value_name = "CHANNEL|CODE", allow_negative_numbers = true)]
    filters: Vec<String>,
    /// Show only codes with this action: retry, wait, fix_request ...
    #[arg(long, value_parser = ids::<Action>(Action::ALL.iter().map(Action::id)), hide_possible_values = true)]
    action: Option<Action>,
    /// Show only codes with this verdict about the token: alive, dead, suspect or unaffected
    #[arg(long, value_parser = ids::<TokenVerdict>(TokenVerdict::ALL.iter().map(TokenVerdict::id)), hide_possible_values = true)]
    token: Option<TokenVerdict>,
    /// Show only codes in lists of this kind: mpaas, send, token, receipt or http
    #[arg(long, value_name = "LIST", value_parser = Kind::parser(), hide_possible_values = true)]
    codes: Option<Kind>,
    /// Print a JSON array
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    language: Language,
    #[command(flatten)]
    pub links: crate::answer::Links,
}

pub fn run(options: &List) -> io::Result<Exit> {
    let (lang, mut channels, mut codes) = (options.language.get(), Vec::new(), Vec::new());
    for filter in &options.filters {
        match filter.parse::<Channel>() {
            Ok(channel) => channels.push(channel),
            Err(_) if is_code(filter) => codes.push(filter.as_str()),
            Err(_) if filter.strip_suffix('*').unwrap_or(filter).contains('*') => {
                return Err(invalid(format!("{filter:?}: `*` can only be the last character, as in 801*")));
            }
            Err(error) => {
                let (expected, meant) = (error.expected(), near::meant(filter));
                return Err(invalid(format!("{filter:?}: expected {expected}, or a code{meant}")));
            }
        }
    }
    let rows: Vec<_> = AnyRow::all()
        .filter(|row| channels.is_empty() || channels.contains(&row.channel()))
        .filter(|row| options.codes.is_none_or(|kind| kind.has(*row)))
        .filter(|row| options.action.is_none_or(|action| row.action() == action))
        .filter(|row| options.token.is_none_or(|token| row.token_verdict() == token))
        .filter(|row| codes.is_empty() || codes.iter().any(|code| fits(code, &row.wire())))
        .collect();
    if options.json {
        print_json(&rows.iter().map(|row| object(*row, lang)).collect())?;
    } else if rows.is_empty() {
        let nothing =
            said(lang, "no code fits all of these filters; leave one out", "没有状态码符合全部条件，请去掉一个条件");
        print(format!("{nothing}\n").as_bytes())?;
    } else {
        print(rows.iter().map(|row| brief(*row, lang)).collect::<String>().as_bytes())?;
    }
    Ok(if rows.is_empty() { Exit::NothingFound } else { Exit::Done })
}

/// Whether a filter is a code of a list, or the start of one.
fn is_code(filter: &str) -> bool {
    filter.parse::<i64>().is_ok() || AnyRow::all().any(|row| fits(filter, &row.wire()))
}

fn fits(filter: &str, wire: &str) -> bool {
    filter.strip_suffix('*').map_or(filter == wire, |start| wire.starts_with(start))
}
