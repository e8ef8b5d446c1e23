//! `push-status explain`: what a code means in its channel.

use std::io::{self, Read as _};

use clap::Args;
use push_status::{Channel, PushStatus};
use serde_json::{Value, json};

use crate::answer::{brief, full, object, print, print_json};
use crate::exit::{Exit, invalid};
use crate::log::{Reason, is_rounded};
use crate::recognise::{Code, json_in, recognise};
use crate::search;

/// Explain what a code means and what to do
///
/// WHAT is a number, a name or a vendor's label in any case, `code#text`, a JSON reply, or a whole line of a log in quotes.
/// `-` reads it from standard input. If the channel is known, its row is shown. Otherwise every channel that has the code is
/// shown.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  push-status explain huawei 80300007
  push-status explain BadDeviceToken
  push-status explain 'ERROR vendor=honor code=80300007 push failed'
  push-status explain apns - < reply.json")]
pub struct Explain {
    /// The channel, if you know it, as an id, a title or an alias; then what to explain
    #[arg(required = true, value_names = ["[CHANNEL] WHAT"], allow_negative_numbers = true)]
    what: Vec<String>,
    /// Print a JSON array of the answers
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    pub links: crate::answer::Links,
}

pub fn run(options: &Explain) -> io::Result<Exit> {
    let words: Vec<&String> = options.what.iter().collect();
    let (channel, what) = match words[..] {
        [first, ref rest @ ..] if !rest.is_empty() => match first.parse::<Channel>() {
            Ok(channel) => (Some(channel), rest.to_vec()),
            Err(_) => (None, words.clone()),
        },
        _ => (None, words.clone()),
    };
    let mut answers = Vec::new();
    for text in what {
        if text != "-" {
            answers.push(Answer::new(channel, text));
            continue;
        }
        let text = standard_input()?;
        match json_in(&text) {
            Some(_) => answers.push(Answer::new(channel, &text)),
            // Each line may speak of another channel.
            None => answers
                .extend(text.lines().filter(|line| !line.trim().is_empty()).map(|line| Answer::new(channel, line))),
        }
    }
    if answers.is_empty() {
        return Err(invalid("standard input is empty"));
    }
    if options.json {
        print_json(&answers.iter().flat_map(Answer::objects).collect())?;
    } else {
        let text: Vec<_> = answers.iter().map(Answer::text).collect();
        print(text.join("\n").as_bytes())?;
    }
    Ok(if answers.iter().all(Answer::is_found) { Exit::Done } else { Exit::NothingFound })
}

fn standard_input() -> io::Result<String> {
    const MOST: u64 = 64 << 10;
    let mut bytes = Vec::new();
    io::stdin().take(MOST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST {
        let message = "standard input is longer than {} KiB: use `push-status annotate` or `summary` for whole logs";
        return Err(invalid(message.replace("{}", &(MOST >> 10).to_string())));
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// What a text means.
struct Answer {
    text: String,
    /// The channel asked for, or that the text names.
    channel: Option<Channel>,
    /// What the text has for a channel and is none.
    unknown_channel: Option<String>,
    /// For each code in the text, what it can mean: one status where the channel is known.
    meanings: Vec<(Code, Vec<PushStatus>)>,
}

impl Answer {
    fn new(channel: Option<Channel>, text: &str) -> Self {
        let found = recognise(text);
        let channel = channel.or(found.channel());
        let unknown_channel = found.unknown_channel.filter(|_| channel.is_none());
        let meanings = found.codes.into_iter().map(|code| (code.clone(), meanings(channel, &code))).collect();
        Self { text: text.trim().to_owned(), channel, unknown_channel, meanings }
    }

    fn is_found(&self) -> bool {
        self.unknown_channel.is_none()
            && !self.meanings.is_empty()
            && self.meanings.iter().all(|(_, statuses)| !statuses.is_empty())
    }

    fn text(&self) -> String {
        if self.meanings.is_empty() {
            let why = if is_rounded(&self.text) { format!("{}\n", Reason::Rounded) } else { String::new() };
            return format!("no code in {:?}\n{why}{}", self.text, suggestions(&self.text, &[]));
        }
        let unknown =
            self.unknown_channel.iter().map(|name| format!("there is no channel {name:?}; in all channels:\n"));
        let parts: Vec<_> = self.meanings.iter().map(|(code, statuses)| self.one(code, statuses)).collect();
        unknown.collect::<String>() + &parts.join("\n")
    }

    fn one(&self, code: &Code, statuses: &[PushStatus]) -> String {
        let shown = code.shown();
        match (statuses, self.channel) {
            ([], channel) => {
                let place = match channel {
                    None => "in any channel".to_owned(),
                    Some(Channel::Common) => "in common".to_owned(),
                    Some(channel) => format!("in {channel} or common"),
                };
                format!("{shown} is not listed {place}\n{}{}", code.false_friend(), self.elsewhere(code))
            }
            ([status], _) => full(*status) + &code.false_friend(),
            (statuses, _) => {
                let list: String = statuses.iter().map(|status| full(*status)).collect::<Vec<_>>().join("\n");
                format!(
                    "{shown} exists in {} channels; say which one returned it:\n\n{list}{}",
                    statuses.len(),
                    code.false_friend()
                )
            }
        }
    }

    /// Channels that have a code which the one asked for has not, and codes and names that are near.
    fn elsewhere(&self, code: &Code) -> String {
        let others = if self.channel.is_some() { meanings(None, code) } else { Vec::new() };
        let near = suggestions(&code.shown(), &others);
        if others.is_empty() {
            return near;
        }
        let others: String = others.into_iter().map(brief).collect();
        format!("other channels list it:\n{others}{near}")
    }

    fn objects(&self) -> Vec<Value> {
        let one = |(code, statuses): &(Code, Vec<PushStatus>)| {
            let meanings: Vec<_> = statuses.iter().map(|status| object(*status)).collect();
            json!({
                "what": code.shown(), "channel": self.channel, "unknown_channel": self.unknown_channel,
                "meanings": meanings, "remark": code.remark(),
            })
        };
        match &self.meanings[..] {
            [] => vec![json!({
                "what": self.text, "channel": self.channel, "unknown_channel": self.unknown_channel,
                "meanings": [], "remark": null,
            })],
            meanings => meanings.iter().map(one).collect(),
        }
    }
}

/// The listed codes that `code` can be: beside a channel at most one.
fn meanings(channel: Option<Channel>, code: &Code) -> Vec<PushStatus> {
    let beside = |channel: Channel| match code {
        Code::Number(number) => Some(PushStatus::resolve(channel, *number)),
        Code::Text(text) => PushStatus::parse(channel, text).ok(),
    };
    let listed = |status: &PushStatus| status.is_listed();
    match channel {
        Some(channel) => beside(channel).into_iter().filter(listed).collect(),
        // In each channel's own table, so that the common one does not answer for all.
        None => {
            let own = |channel: &Channel| beside(*channel).filter(|status| status.channel() == *channel);
            Channel::ALL.iter().filter_map(own).filter(listed).collect()
        }
    }
}

/// The nearest codes and names that were not told yet.
fn suggestions(text: &str, told: &[PushStatus]) -> String {
    let near: String = search::nearest(text).into_iter().filter(|status| !told.contains(status)).map(brief).collect();
    if near.is_empty() { near } else { format!("similar codes and names:\n{near}") }
}

impl Code {
    fn shown(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
        }
    }

    /// Where a number belongs that is easily taken for a push status code.
    fn remark(&self) -> Option<&'static str> {
        match self {
            Self::Number(907_000_000..=907_999_999) => Some(
                "907 followed by six digits is an error code of the HMS Core SDK in the app on the device; it does not come \
                 from a push gateway",
            ),
            Self::Number(100) => {
                Some("in the result list of the mPaaS API, 100 means SUCCESS; it is not the status of a push")
            }
            Self::Number(100..=599) => {
                Some("a number from 100 to 599 may be the HTTP status of the reply; the push code is in the body")
            }
            _ => None,
        }
    }

    fn false_friend(&self) -> String {
        self.remark().map(|remark| format!("note that {remark}\n")).unwrap_or_default()
    }
}
