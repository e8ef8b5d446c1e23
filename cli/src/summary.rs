//! `push-status summary`: counts the rows of a log, of deliveries as well as failures, and says who has to act.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;

use anstyle::Style;
use clap::Args;
use indicatif::HumanCount;
use push_status::{Action, Channel, Lang, TokenVerdict};
use serde_json::{Map, Value, json};

use crate::answer::{BOLD, print, print_json, said, token_style};
use crate::exit::Exit;
use crate::lang::Language;
use crate::log::{self, Codes, Status, Tally};

/// Count the actions that a delivery log calls for, by channel and code
///
/// Reads the same logs as `annotate`. It counts rows, not messages: a message that was sent twice counts twice.
#[derive(Debug, Args)]
#[command(after_help = "Exit codes: 0 done; 2 the log cannot be read

Examples:
  push-status summary deliveries.csv
  push-status summary --channel apple --json - < apns.ndjson")]
pub struct Summary {
    #[command(flatten)]
    log: log::Input,
    /// The list that the codes in the log belong to, if its headings and its codes do not show it
    #[arg(long, value_name = "LIST")]
    codes: Option<Codes>,
    /// The number of codes to list
    #[arg(long, default_value_t = 10)]
    top: usize,
    /// Print a JSON object with all codes
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    language: Language,
}

pub fn run(options: &Summary) -> io::Result<Exit> {
    let log = options.log.open(options.codes.map(Into::into), &[])?;
    let names = log.names.clone();
    let lang = options.language.get();
    let tally = log::run(log, &|_| Vec::new(), None::<io::Sink>)?;
    let counts = Counts::new(&tally);
    if options.json {
        let mut object = log::report_json(&tally, &names);
        object.extend(counts.json(lang));
        print_json(&Value::Object(object))?;
    } else {
        let counts = if tally.rows > 0 { counts.text(tally.rows, options.top, lang) + "\n" } else { String::new() };
        print((counts + &log::report(&tally, &names)).as_bytes())?;
    }
    Ok(Exit::Done)
}

/// The counts of a log, the most frequent first.
struct Counts {
    actions: Vec<(Action, u64)>,
    channels: Vec<(Channel, ByChannel)>,
    codes: Vec<(Channel, Status, u64)>,
}

#[derive(Default)]
struct ByChannel {
    rows: u64,
    actions: BTreeMap<Action, u64>,
}

impl Counts {
    fn new(tally: &Tally) -> Self {
        let (mut actions, mut channels) = (BTreeMap::<Action, u64>::new(), BTreeMap::<Channel, ByChannel>::new());
        let unlisted = tally.more_unlisted.iter().map(|(channel, rows)| (*channel, Action::Investigate, *rows));
        let listed = tally.statuses.iter().map(|((sender, status), rows)| (*sender, status.action, *rows));
        for (channel, action, rows) in listed.chain(unlisted) {
            *actions.entry(action).or_default() += rows;
            let channel = channels.entry(channel).or_default();
            channel.rows += rows;
            *channel.actions.entry(action).or_default() += rows;
        }
        let actions = most_frequent(&actions);
        let mut channels = Vec::from_iter(channels);
        channels.sort_by_key(|(_, channel)| Reverse(channel.rows));
        let statuses = tally.statuses.iter();
        let mut codes: Vec<_> = statuses.map(|((sender, status), rows)| (*sender, status.clone(), *rows)).collect();
        codes.sort_by_cached_key(|(sender, status, rows)| (Reverse(*rows), *sender, status.clone()));
        Self { actions, channels, codes }
    }

    /// The codes with a verdict about the token, and how many rows they have.
    fn of_token(&self, token: TokenVerdict) -> (u64, Vec<&(Channel, Status, u64)>) {
        let codes: Vec<_> = self.codes.iter().filter(|(_, status, _)| status.token == token).collect();
        (codes.iter().map(|(.., rows)| rows).sum(), codes)
    }

    fn text(&self, all: u64, top: usize, lang: Lang) -> String {
        let say = |english, chinese| said(lang, english, chinese);
        let colon = say(": ", "：");
        let mut text = format!("{BOLD}{}{BOLD:#}\n", say("What to do", "处理"));
        for (action, rows) in &self.actions {
            let (who, title) = (who(*action, lang), action.title_in(lang));
            let _ = writeln!(text, "  {:<17} {} {who}{colon}{title}", action.id(), share(*rows, all));
        }
        let without = all - self.actions.iter().map(|(_, rows)| rows).sum::<u64>();
        if without > 0 {
            let without_verdict = say("without a verdict: see the last lines", "没有结论，请看最后几行");
            let _ = writeln!(text, "  {:<17} {} {without_verdict}", "", share(without, all));
        }
        let _ = write!(text, "\n{BOLD}{}{BOLD:#}\n", say("By channel", "按通道"));
        for (channel, ByChannel { rows, actions }) in &self.channels {
            let actions = most_frequent(actions);
            let actions: Vec<_> =
                actions.iter().map(|(action, rows)| format!("{} {}", action.id(), HumanCount(*rows))).collect();
            let _ = writeln!(text, "  {:<17} {} {}", channel.id(), share(*rows, all), actions.join(say(", ", "，")));
        }
        let mut failed = self.codes.iter().filter(|(_, status, _)| status.action != Action::Done).peekable();
        if failed.peek().is_some() {
            let _ = write!(text, "\n{BOLD}{}{BOLD:#}\n", say("Codes", "状态码"));
        }
        for (sender, status, rows) in failed.take(top) {
            let (code, name, title) = (status.wire(), status.name(), status.action.title_in(lang));
            let (token, style) = (status.token, token_style(status.token));
            let token = match lang {
                Lang::Zh => format!("令牌 {style}{token} {}{style:#}", token.title_in(lang)),
                _ => format!("token {style}{token}{style:#}"),
            };
            let share = share(*rows, all);
            let _ = writeln!(text, "  {:<17} {share} {BOLD}{code} {name}{BOLD:#}{colon}{title} [{token}]", sender.id());
        }
        for token in [TokenVerdict::Dead, TokenVerdict::Suspect] {
            text += &self.tokens(token, top, lang);
        }
        text
    }

    /// How many rows have a verdict, and the most frequent of their codes.
    fn tokens(&self, token: TokenVerdict, top: usize, lang: Lang) -> String {
        let (rows, codes) = self.of_token(token);
        let (style, meaning) = (token_style(token), token.meaning_in(lang));
        let head = match lang {
            Lang::Zh => {
                format!("令牌 {token}（{}）{style:#}：{} 行；{meaning}", token.title_in(lang), HumanCount(rows))
            }
            _ => format!("Tokens {token}{style:#}: {}; {meaning}", log::counted(rows)),
        };
        let told = codes.iter().take(top).map(|(sender, status, _)| format!("{sender} {}", status.name()));
        let told = told.collect::<Vec<_>>().join(said(lang, ", ", "，"));
        let codes = if told.is_empty() { String::new() } else { format!("\n  {told}") };
        format!("\n{style}{head}{codes}\n")
    }

    fn json(&self, lang: Lang) -> [(String, Value); 4] {
        let actions = self.actions.iter().map(|(action, rows)| {
            let (title, advice) = (action.title_in(lang), action.advice_in(lang));
            json!({ "action": action, "title": title, "advice": advice, "who": who(*action, Lang::En), "rows": rows })
        });
        let channels = self.channels.iter().map(|(channel, ByChannel { rows, actions })| {
            let actions: Map<_, _> =
                actions.iter().map(|(action, rows)| (action.id().to_owned(), json!(rows))).collect();
            json!({ "channel": channel, "rows": rows, "actions": actions })
        });
        let codes = self.codes.iter().map(|(sender, status, rows)| {
            json!({
                "channel": sender, "list": status.list(), "code": status.wire(), "listed": status.is_listed(),
                "name": status.name(), "action": status.action, "token": status.token, "rows": rows,
            })
        });
        let (dead, suspect) = (self.of_token(TokenVerdict::Dead).0, self.of_token(TokenVerdict::Suspect).0);
        [
            ("actions".to_owned(), actions.collect()),
            ("channels".to_owned(), channels.collect()),
            ("codes".to_owned(), codes.collect()),
            ("tokens".to_owned(), json!({ "dead": dead, "suspect": suspect })),
        ]
    }
}

/// Who has to act.
fn who(action: Action, lang: Lang) -> &'static str {
    let [english, chinese] = match action {
        Action::Done | Action::Wait => ["nobody", "无需跟进"],
        Action::RemoveToken | Action::ConfirmToken => ["the token store", "令牌库"],
        action if action.is_retryable() => ["the sender", "发送方"],
        _ => ["a person", "人工"],
    };
    said(lang, english, chinese)
}

fn most_frequent(actions: &BTreeMap<Action, u64>) -> Vec<(Action, u64)> {
    let mut actions: Vec<_> = actions.iter().map(|(action, rows)| (*action, *rows)).collect();
    actions.sort_by_key(|(_, rows)| Reverse(*rows));
    actions
}

/// The rows, their share of `all`, and a bar.
fn share(rows: u64, all: u64) -> String {
    const WIDTH: f64 = 24.0;
    let part = rows as f64 / all.max(1) as f64;
    let blocks = (part * WIDTH).ceil() as usize;
    let style = Style::new().dimmed();
    format!("{:>12} {:>5.1} % {style}{:<24}{style:#}", HumanCount(rows).to_string(), part * 100.0, "█".repeat(blocks))
}
