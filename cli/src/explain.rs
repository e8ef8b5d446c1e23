//! `push-status explain`: what a code means in its channel.

mod notes;

use std::io::{self, Read as _};

use clap::Args;
use push_status::{Channel, Lang};
use serde_json::{Value, json};

use crate::answer::{answer_object, brief, full, print, print_json, said, sentence, verdict, wrapped};
use crate::bytes;
use crate::exit::{Exit, invalid};
use crate::lang::Language;
use crate::near;
use crate::recognise::{Answer, Found, Kind, Token, recognise};

/// Explain what a code means and what to do
///
/// WHAT is a number, a name or a vendor's label in any case, `code#text`, a vendor's reply or receipt, or anything that has one
/// of these in it, such as a line of a log or a stack trace. `-` reads it from standard input, in UTF-8, UTF-16, GBK or GB18030.
///
/// All that you paste is one question and gets one answer. If the channel is known, its rows are shown; otherwise every
/// channel that has the code. If the list cannot be told, the rows of all lists are shown, each with its list. What is only a
/// guess says so, and the exit code is then 1.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  push-status explain huawei 80300007
  push-status explain BadDeviceToken
  push-status explain 'ERROR vendor=honor code=80300007 push failed'
  push-status explain apns - < reply.json

The JSON object of --json has
  what             the text
  channel          the channel, if you or the text name exactly one
  channels         all channels that are named
  unknown_channel  the text in the place of a channel, if it names none
  answers          the rows, the likeliest first (see below)
  tokens           what became of each token that a reply names
  unlisted         codes that no list has
  foreign          other services and SDKs, which the catalogue does not have
  http_status      the HTTP status, if nothing else is known
  notes            what else there is to say

Each row has channel, list (mpaas, send, token, receipt or http), list_id,
list_title, code, wire (the code as it is sent), name, label, description,
explanation, action, advice, retryable, token, http_status, confidence,
same_as (the row of mPaaS that says the same), guess, note, sources and url.")]
pub struct Explain {
    /// The channel, if you know it, as an id, a title or an alias; then what to explain
    #[arg(required = true, value_names = ["[CHANNEL] WHAT"], allow_negative_numbers = true)]
    what: Vec<String>,
    /// Look only in lists of this kind: mpaas, send, token, receipt or http
    #[arg(long, value_name = "LIST", value_parser = Kind::parser(), hide_possible_values = true)]
    codes: Option<Kind>,
    /// Print a JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    language: Language,
    #[command(flatten)]
    pub links: crate::answer::Links,
}

pub fn run(options: &Explain) -> io::Result<Exit> {
    let answer = Question::new(options)?.answer();
    if options.json {
        print_json(&answer.object())?;
    } else {
        print(answer.text().as_bytes())?;
    }
    Ok(if answer.is_found() { Exit::Done } else { Exit::NothingFound })
}

/// What `--json` prints, and whether it answers the question.
pub fn object(options: &Explain) -> io::Result<(Value, bool)> {
    let answer = Question::new(options)?.answer();
    Ok((answer.object(), answer.is_found()))
}

/// What the user asks.
struct Question {
    channel: Option<Channel>,
    /// A word in the place of a channel that is none, and the channel that was perhaps meant.
    unknown_channel: Option<(String, Option<Channel>)>,
    kind: Option<Kind>,
    text: String,
    lang: Lang,
}

impl Question {
    fn new(options: &Explain) -> io::Result<Self> {
        let mut words: Vec<&str> = options.what.iter().map(String::as_str).collect();
        let (mut channel, mut unknown_channel) = (None, None);
        if let [first, _, ..] = words[..] {
            if let Ok(known) = first.trim().parse() {
                channel = Some(known);
                words.remove(0);
            } else if let Some(near) = near::nearest_channel(first) {
                unknown_channel = Some((first.to_owned(), Some(near)));
                words.remove(0);
            }
        }
        let texts = words.iter().map(|word| if *word == "-" { standard_input() } else { Ok((*word).to_owned()) });
        let text = texts.collect::<io::Result<Vec<String>>>()?.join(" ");
        if text.trim().is_empty() {
            return Err(invalid("there is nothing to explain: the text is empty"));
        }
        // `huawei 2` is the same question on standard input as in arguments. "Android" may be any channel.
        let mut text = text;
        if let ([first, code], None) = (text.split_whitespace().collect::<Vec<_>>().as_slice(), channel) {
            let is_code = code.chars().all(|char| char.is_ascii_alphanumeric() || "-_/".contains(char));
            if let Some(known) = first.parse().ok().filter(|known| is_code && *known != Channel::Common) {
                (channel, text) = (Some(known), (*code).to_owned());
            }
        }
        Ok(Self { channel, unknown_channel, kind: options.codes, text, lang: options.language.get() })
    }

    fn answer(self) -> Explained {
        let mut unknown_channel = self.unknown_channel;
        let mut found = recognise(&self.text, self.channel, self.kind);
        if unknown_channel.is_none() && found.channels.is_empty() {
            let of_field = field_of_channel(&self.text).map(|name| {
                let near = near::nearest_channel(&name);
                (name, near)
            });
            unknown_channel = of_field.or_else(|| near::misspelt_channel(&self.text));
        }
        if let Some((_, Some(near))) = unknown_channel {
            // The channel that was perhaps meant is only a guess, and so is all that follows from it.
            found = recognise(&self.text, Some(near), self.kind);
            found.answers.iter_mut().for_each(|answer| answer.is_guess = true);
        }
        let text = self.text.trim().to_owned();
        // What a list of another kind has is the way out of an option that finds nothing.
        let others = match self.kind {
            Some(_) if found.answers.is_empty() => recognise(&text, self.channel, None).answers,
            _ => Vec::new(),
        };
        Explained { text, channel: self.channel, unknown_channel, kind: self.kind, found, others, lang: self.lang }
    }
}

/// The value of `vendor=…`, where no channel is named.
fn field_of_channel(text: &str) -> Option<String> {
    let value = |after: &str| {
        let value = after.trim_start_matches(['"', '\'', ' ']).strip_prefix(['=', ':'])?;
        let value = value.trim_start_matches(['"', '\'', ' ']);
        let end = value.find(|char: char| !char.is_alphanumeric() && char != '_').unwrap_or(value.len());
        (end > 0).then(|| value[..end].to_owned())
    };
    ["channel", "vendor", "provider"]
        .iter()
        .find_map(|field| text.match_indices(field).find_map(|(at, _)| value(&text[at + field.len()..])))
}

fn standard_input() -> io::Result<String> {
    const MOST: u64 = 64 << 10;
    let mut bytes = Vec::new();
    io::stdin().take(MOST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST {
        let most = MOST >> 10;
        return Err(invalid(format!(
            "standard input is longer than {most} KiB: use `push-status annotate` or `summary` for whole logs"
        )));
    }
    if bytes.is_empty() {
        return Err(invalid("standard input is empty"));
    }
    Ok(bytes::text(&bytes).into_owned())
}

/// The answer to a question.
struct Explained {
    text: String,
    channel: Option<Channel>,
    unknown_channel: Option<(String, Option<Channel>)>,
    kind: Option<Kind>,
    found: Found,
    /// What would be found without `--codes`, if that finds nothing.
    others: Vec<Answer>,
    lang: Lang,
}

impl Explained {
    fn is_found(&self) -> bool {
        self.unknown_channel.is_none() && self.found.is_certain()
    }

    /// Whether nothing at all was found.
    fn is_nothing(&self) -> bool {
        let found = &self.found;
        let is_known = !found.answers.is_empty() || !found.unlisted.is_empty() || !found.foreign.is_empty();
        !is_known && found.http_status.is_none() && self.others.is_empty()
    }

    /// The one channel of the answers.
    fn only_channel(&self) -> Option<Channel> {
        self.channel.or(match self.found.channels[..] {
            [channel] => Some(channel),
            _ => None,
        })
    }

    fn text(&self) -> String {
        let mut parts: Vec<String> = self.head();
        parts.extend(self.found.answers.iter().map(|answer| full(answer, self.lang)));
        if self.found.tokens.iter().any(|token| !token.token.is_empty()) {
            let lines = self.found.tokens.iter().map(|token| token_line(token, self.lang));
            parts.push(format!("{}\n{}", said(self.lang, "tokens:", "令牌："), lines.collect::<String>()));
        }
        let notes: String = self.notes().iter().map(|note| sentence(note)).collect();
        if !notes.is_empty() {
            parts.push(notes);
        }
        if self.found.answers.is_empty() && self.found.foreign.is_empty() && self.others.is_empty() {
            parts.push(self.near());
        }
        parts.retain(|part| !part.is_empty());
        parts.join("\n")
    }

    /// What comes before the rows.
    fn head(&self) -> Vec<String> {
        let mut head = Vec::new();
        let answers = &self.found.answers;
        let first = answers.first();
        let are_alternatives = first.is_some_and(|first| {
            answers.len() > 1
                && answers.iter().all(|answer| answer.at == first.at && answer.row.wire() == first.row.wire())
        });
        if let (Some(first), true) = (first, are_alternatives) {
            head.extend(self.which(first));
        }
        if first.is_some() && !self.found.is_certain() {
            head.push(sentence(if self.unknown_channel.is_some() {
                said(self.lang, "The channel is not known, so this is only a guess:", "通道不明，以下只是猜测：")
            } else {
                said(
                    self.lang,
                    "This text does not prove that a push service returned this code, so this is only a guess:",
                    "这段文本不能证明推送服务返回了这个状态码，以下只是猜测：",
                )
            }));
        }
        if self.is_nothing() {
            let none = said(self.lang, "no code in ", "没有找到状态码：");
            head.push(sentence(&format!("{none}{:?}", shortened(&self.text))));
        }
        head
    }

    /// What decides between rows that one code can be: the channel or, if that is named, the list.
    fn which(&self, first: &Answer) -> Option<String> {
        let answers = &self.found.answers;
        let code = first.row.wire();
        let mut channels: Vec<Channel> = answers.iter().map(|answer| answer.row.channel()).collect();
        channels.dedup();
        let named = self.only_channel();
        if let (None, count @ 2..) = (named, channels.len()) {
            let are_named = channels.iter().all(|channel| self.found.channels.contains(channel));
            return (!are_named).then(|| {
                sentence(&match self.lang {
                    Lang::Zh => format!("{count} 个通道都有 {code}，请指明是哪个通道返回的："),
                    _ => format!("{code} exists in {count} channels; say which one returned it:"),
                })
            });
        }
        let (count, channel) = (answers.len(), named.unwrap_or(first.row.channel()));
        let mut options: Vec<String> = answers.iter().map(|answer| format!("--codes {}", answer.row.kind())).collect();
        options.dedup();
        Some(sentence(&match self.lang {
            Lang::Zh => format!("{channel} 的 {count} 个列表都有 {code}，请用 {} 指明列表：", options.join(" 或 ")),
            _ => format!(
                "{code} is in {count} lists of {channel}; name the one that is meant with {}:",
                options.join(" or ")
            ),
        }))
    }

    /// Lists that have a code which the one asked for has not, and codes and names that are near.
    fn near(&self) -> String {
        let unlisted = self.found.unlisted.first();
        let code = unlisted.map_or(self.text.as_str(), |unlisted| unlisted.code.as_str());
        let channel = self.only_channel().or_else(|| unlisted?.channel);
        let others = if channel.is_some() { recognise(code, None, None).answers } else { Vec::new() };
        let near = near::nearest(code).into_iter().filter(|row| !others.iter().any(|other| other.row == *row));
        let near: String = near.map(|row| brief(row, self.lang)).collect();
        let mut text = String::new();
        if !others.is_empty() {
            text += said(self.lang, "other lists have it:\n", "其他列表列有此码：\n");
            text.extend(others.iter().map(|answer| brief(answer.row, self.lang)));
        }
        let similar = said(self.lang, "similar codes and names:\n", "相近的状态码和名称：\n");
        if near.is_empty() { text } else { text + similar + &near }
    }

    fn object(&self) -> Value {
        let found = &self.found;
        let foreign: Vec<Value> = found
            .foreign
            .iter()
            .map(|(service, code)| {
                json!({
                    "service": service.name, "channel": service.channel, "list": "other", "code": code,
                    "see": service.page,
                })
            })
            .collect();
        let unlisted: Vec<Value> = found
            .unlisted
            .iter()
            .map(|unlisted| json!({ "channel": unlisted.channel, "list_id": unlisted.list_id, "code": unlisted.code }))
            .collect();
        json!({
            "what": self.text,
            "channel": self.only_channel(),
            "channels": found.channels,
            "unknown_channel": self.unknown_channel.as_ref().map(|(name, _)| name),
            "answers": found.answers.iter().map(|answer| answer_object(answer, self.lang)).collect::<Vec<_>>(),
            "tokens": found.tokens.iter().map(token_object).collect::<Vec<_>>(),
            "unlisted": unlisted,
            "foreign": foreign,
            "http_status": found.http_status,
            "notes": self.notes(),
        })
    }
}

/// The beginning of a long text.
fn shortened(text: &str) -> String {
    const MOST: usize = 100;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn token_line(token: &Token, lang: Lang) -> String {
    let code = match (token.list_id, &token.code) {
        (Some(list), Some(code)) => format!("{list} {code}"),
        _ => said(lang, "no code", "没有状态码").to_owned(),
    };
    let replacement = token.replacement.as_ref().map(|new| match lang {
        Lang::Zh => format!("；请改存 {new}"),
        _ => format!("; store {new} in its place"),
    });
    let line = format!(
        "{:<24} {:<9} {code} [{}{}{}]{}",
        token.token,
        token.state,
        token.action,
        said(lang, ", token ", "；令牌 "),
        verdict(token.verdict, lang),
        replacement.unwrap_or_default()
    );
    wrapped("  ", 4, &line) + "\n"
}

fn token_object(token: &Token) -> Value {
    json!({
        "token": token.token, "state": token.state, "code": token.code, "list_id": token.list_id,
        "action": token.action, "verdict": token.verdict, "replacement": token.replacement,
    })
}
