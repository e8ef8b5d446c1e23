//! A status as people and machines read it.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::sync::OnceLock;

use anstyle::{AnsiColor, Style};
use clap::Args;
use push_status::{PushStatus, Source, TokenVerdict};
use serde_json::{Value, json};

pub const BOLD: Style = Style::new().bold();

/// Where the reference page is; set once, from the command line.
static DOCS_URL: OnceLock<String> = OnceLock::new();

/// The option of the commands that print links.
#[derive(Debug, Args)]
pub struct Links {
    /// The address of your reference page, to print a link to each code on it [env: PUSH_STATUS_DOCS_URL]
    #[arg(long, value_name = "BASE")]
    docs_url: Option<String>,
}

impl Links {
    /// Lets the answers have their links.
    pub fn turn_on(&self) {
        // By hand, because clap would show an option that the environment sets in every usage line.
        let base = self.docs_url.clone().or_else(|| std::env::var("PUSH_STATUS_DOCS_URL").ok());
        if let Some(base) = base.filter(|base| !base.is_empty()) {
            DOCS_URL.get_or_init(|| base);
        }
    }
}

/// The address of a status on the reference page, where that is known.
fn url(status: PushStatus) -> Option<String> {
    Some(status.doc_url(DOCS_URL.get()?)?.to_string())
}

/// Prints to standard output, without colour if it is not a terminal.
pub fn print(bytes: &[u8]) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

pub fn print_json(value: &Value) -> io::Result<()> {
    print(format!("{value:#}\n").as_bytes())
}

/// The row in full.
pub fn full(status: PushStatus) -> String {
    let mut text = format!("{BOLD}{} {} {}{BOLD:#}", status.channel(), status.code(), status.name());
    if let Some(label) = status.label().filter(|label| *label != status.name()) {
        let _ = write!(text, " ({label})");
    }
    let action = status.action();
    let mut line = |title: &str, style: Style, body: &str| {
        let _ = write!(text, "\n  {title:<8} {style}{body}{style:#}");
    };
    let plain = Style::new();
    line("says", plain, status.description());
    if let Some(explanation) = status.explanation() {
        line("", plain, explanation);
    }
    line("do", BOLD, &format!("{action}: {}", action.title()));
    line("", plain, action.advice());
    line(
        "token",
        token_style(status.token_verdict()),
        &format!("{}: {}", status.token_verdict(), danger(status.token_verdict())),
    );
    if let Some(note) = status.note() {
        line("note", plain, note);
    }
    for source in status.sources() {
        let seen = source.seen().map(|seen| format!(" (seen {seen})")).unwrap_or_default();
        let body = format!("{}: {} {}", source.authority(), source.title(), source.url().unwrap_or_default());
        line("source", plain, &format!("{}{seen}", body.trim_end()));
    }
    if let Some(url) = url(status) {
        line("page", plain, &url);
    }
    text.push('\n');
    text
}

/// One line for a list.
pub fn brief(status: PushStatus) -> String {
    let (action, token) = (status.action(), status.token_verdict());
    let style = token_style(token);
    format!(
        "{:<9} {:>9}  {BOLD}{}{BOLD:#}: {} [{action}, token {style}{token}{style:#}]\n",
        status.channel(),
        status.code(),
        status.name(),
        status.description()
    )
}

/// The source as a JSON object.
pub fn source(source: &Source) -> Value {
    json!({
        "id": source.id(), "authority": source.authority(), "title": source.title(),
        "url": source.url(), "seen": source.seen(),
    })
}

/// The row as a JSON object.
pub fn object(status: PushStatus) -> Value {
    let sources: Vec<Value> = status.sources().iter().map(|source| self::source(source)).collect();
    json!({
        "channel": status.channel(),
        "code": status.code(),
        "listed": status.is_listed(),
        "name": status.name(),
        "label": status.label(),
        "description": status.description(),
        "explanation": status.explanation(),
        "action": status.action(),
        "advice": status.action().advice(),
        "retryable": status.action().is_retryable(),
        "token": status.token_verdict(),
        "note": status.note(),
        "sources": sources,
        "url": url(status),
    })
}

pub fn token_style(token: TokenVerdict) -> Style {
    match token {
        TokenVerdict::Dead => AnsiColor::Red.on_default().bold(),
        TokenVerdict::Suspect => AnsiColor::Yellow.on_default().bold(),
        TokenVerdict::Unaffected => Style::new(),
        TokenVerdict::Alive => AnsiColor::Green.on_default(),
    }
}

/// What the verdict means for the token.
pub fn danger(token: TokenVerdict) -> &'static str {
    match token {
        TokenVerdict::Dead => "the code proves that the token is gone",
        TokenVerdict::Suspect => {
            "a configuration mistake gives the same code for every token, so confirm before you delete"
        }
        TokenVerdict::Unaffected => "the code says nothing about the token",
        TokenVerdict::Alive => "the code shows that the token was accepted or reached",
    }
}
