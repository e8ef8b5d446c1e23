//! A status as people and machines read it.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::sync::OnceLock;

use anstyle::{AnsiColor, Style};
use clap::Args;
use push_status::{Action, Lang, Source, TokenVerdict};
use serde_json::{Value, json};

use crate::exit::invalid;
use crate::recognise::{Answer, AnyRow};

pub const BOLD: Style = Style::new().bold();

/// Where the reference page is; set once, from the command line.
static DOCS_URL: OnceLock<String> = OnceLock::new();

const DOCS_URL_VARIABLE: &str = "PUSH_STATUS_DOCS_URL";

/// The option of the commands that print links.
#[derive(Debug, Args)]
pub struct Links {
    /// The address of your reference page, to print a link to each code on it [env: PUSH_STATUS_DOCS_URL]
    #[arg(long, value_name = "BASE")]
    docs_url: Option<String>,
}

impl Links {
    /// Lets the answers have their links.
    ///
    /// # Errors
    ///
    /// If the address is not one of the web.
    pub fn turn_on(&self) -> io::Result<()> {
        // By hand, because clap would show an option that the environment sets in every usage line.
        let of_option = self.docs_url.clone().map(|base| ("--docs-url", base));
        let given = of_option.or_else(|| Some((DOCS_URL_VARIABLE, std::env::var(DOCS_URL_VARIABLE).ok()?)));
        let Some((name, base)) = given.filter(|(_, base)| !base.is_empty()) else { return Ok(()) };
        let lower = base.to_ascii_lowercase();
        if !["https://", "http://"].iter().any(|scheme| lower.starts_with(scheme)) {
            return Err(invalid(format!(
                "{name} {base:?}: give the address of your reference page, which begins with https:// or http://"
            )));
        }
        DOCS_URL.get_or_init(|| base);
        Ok(())
    }
}

/// The address of a row on the reference page, where that is known.
fn url(row: AnyRow) -> Option<String> {
    let base = DOCS_URL.get()?;
    let url = match row {
        AnyRow::Mpaas(status) => status.doc_url(base)?,
        AnyRow::Vendor(status) => status.doc_url(base),
    };
    Some(url.to_string())
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

/// The row in full, with the action and the verdict that the whole reply gives it.
pub fn full(answer: &Answer, lang: Lang) -> String {
    let Answer { row, action, token, is_guess, .. } = answer;
    let row = *row;
    let say = |english, chinese| said(lang, english, chinese);
    let guess = if *is_guess { say("perhaps ", "可能是 ") } else { "" };
    let name = if row.name() == row.wire() { "" } else { row.name() };
    let mut text = format!("{guess}{BOLD}{} {}{BOLD:#}", row.channel(), format!("{} {name}", row.wire()).trim_end());
    if let Some(label) = row.label().filter(|label| *label != row.name()) {
        let _ = write!(text, " ({label})");
    }
    let mut line = |title: &str, style: Style, body: &str| _ = write!(text, "\n{}", field(title, style, body));
    let plain = Style::new();
    line(say("list", "列表"), plain, &format!("{}: {}", row.list_id(), row.list_title()));
    line(say("says", "说明"), plain, row.description_in(lang));
    if let Some(explanation) = row.explanation_in(lang) {
        line("", plain, explanation);
    }
    line(say("do", "处理"), BOLD, &titled(lang, action.id(), action.title_in(lang)));
    line("", plain, action.advice_in(lang));
    line(say("token", "令牌"), token_style(*token), &verdict(*token, lang));
    if let Some(note) = row.note() {
        line(say("note", "备注"), plain, note);
    }
    if let Some(same) = row.same_as() {
        let (channel, code) = (same.channel(), same.code());
        let reported = match lang {
            Lang::Zh => format!("mPaaS 以 {channel} {code} 报告同一情况。"),
            _ => format!("mPaaS reports this as {channel} {code}."),
        };
        line(say("also", "另见"), plain, &reported);
    }
    for source in row.sources() {
        let seen = source.seen().map(|seen| match lang {
            Lang::Zh => format!(" （截至 {seen}）"),
            _ => format!(" (as of {seen})"),
        });
        let body = format!("{}: {} {}", source.authority(), source.title(), source.url().unwrap_or_default());
        line(say("source", "来源"), plain, &format!("{}{}", body.trim_end(), seen.unwrap_or_default()));
    }
    if let Some(url) = url(row) {
        line(say("page", "页面"), plain, &url);
    }
    text.push('\n');
    text
}

/// The text in a language.
pub fn said(lang: Lang, english: &'static str, chinese: &'static str) -> &'static str {
    if lang == Lang::Zh { chinese } else { english }
}

/// An id, which machines know, with its text.
fn titled(lang: Lang, id: &str, text: &str) -> String {
    format!("{id}{}{text}", said(lang, ": ", "："))
}

/// The verdict and what it means for the token.
pub fn verdict(token: TokenVerdict, lang: Lang) -> String {
    let meaning = token.meaning_in(lang);
    match lang {
        Lang::Zh => titled(lang, &format!("{token}（{}）", token.title_in(lang)), meaning),
        _ => titled(lang, token.id(), meaning),
    }
}

/// The action and the verdict on one line.
fn short(action: Action, token: TokenVerdict, lang: Lang) -> String {
    let style = token_style(token);
    match lang {
        Lang::Zh => {
            format!("{action} {}；令牌 {style}{token} {}{style:#}", action.title_in(lang), token.title_in(lang))
        }
        _ => format!("{action}, token {style}{token}{style:#}"),
    }
}

/// A titled line, wrapped to the terminal with its indent.
fn field(title: &str, style: Style, body: &str) -> String {
    // A Chinese character is as wide as two letters.
    let gap = 8_usize.saturating_sub(textwrap::core::display_width(title));
    wrapped(&format!("  {title}{:gap$} ", ""), 11, &format!("{style}{body}{style:#}"))
}

/// A sentence, wrapped to the terminal.
pub fn sentence(text: &str) -> String {
    wrapped("", 0, text) + "\n"
}

/// `before` and the text, wrapped to the terminal; each further line is indented.
pub fn wrapped(before: &str, indent: usize, text: &str) -> String {
    let Some(width) = width().filter(|width| *width > 2 * indent) else { return format!("{before}{text}") };
    // English is broken between words. Chinese has no blanks between them, but an address may not be broken.
    let breaks_words = text.chars().any(|char| ('\u{3400}'..='\u{9fff}').contains(&char)) && !text.contains("://");
    let indent = " ".repeat(indent);
    let options = textwrap::Options::new(width).initial_indent(before).subsequent_indent(&indent);
    textwrap::fill(text, options.break_words(breaks_words))
}

/// How many columns the terminal has; `None` if standard output is none, where nothing is wrapped.
fn width() -> Option<usize> {
    terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| usize::from(width.0))
}

/// One line for a list, wrapped to the terminal with its indent.
pub fn brief(row: AnyRow, lang: Lang) -> String {
    let to_do = short(row.action(), row.token_verdict(), lang);
    let list = if let AnyRow::Vendor(_) = row { format!(" ({})", row.list_id()) } else { String::new() };
    // A code that is its own name is shown once.
    let code = if row.wire() == row.name() { String::new() } else { row.wire() };
    let (name, colon, description) = (row.name(), said(lang, ": ", "："), row.description_in(lang));
    let text = format!("{BOLD}{name}{BOLD:#}{list}{colon}{description} [{to_do}]");
    let page = url(row).map(|url| format!(" {url}")).unwrap_or_default();
    wrapped(&format!("{:<9} {code:>9}  ", row.channel()), 21, &text) + &page + "\n"
}

/// The source as a JSON object.
pub fn source(source: &Source) -> Value {
    json!({
        "id": source.id(), "authority": source.authority(), "title": source.title(),
        "url": source.url(), "seen": source.seen(),
    })
}

/// A row as a JSON object, with its texts in a language. The keys and ids are the same in each.
pub fn object(row: AnyRow, lang: Lang) -> Value {
    let sources: Vec<Value> = row.sources().iter().map(|source| self::source(source)).collect();
    let code = row.wire().parse::<i64>().map_or_else(|_| Value::from(row.wire()), Value::from);
    json!({
        "channel": row.channel(),
        "list": row.kind(),
        "list_id": row.list_id(),
        "list_title": row.list_title(),
        "code": code,
        "wire": row.wire(),
        "name": row.name(),
        "label": row.label(),
        "description": row.description_in(lang),
        "explanation": row.explanation_in(lang),
        "action": row.action(),
        "advice": row.action().advice_in(lang),
        "retryable": row.action().is_retryable(),
        "token": row.token_verdict(),
        "http_status": row.http_statuses(),
        "confidence": row.confidence(),
        "same_as": row.same_as_id(),
        "note": row.note(),
        "sources": sources,
        "url": url(row),
    })
}

/// An answer as a JSON object: its row, with the action and the verdict that the whole reply gives it.
pub fn answer_object(answer: &Answer, lang: Lang) -> Value {
    let mut object = object(answer.row, lang);
    object["action"] = json!(answer.action);
    object["advice"] = json!(answer.action.advice_in(lang));
    object["retryable"] = json!(answer.action.is_retryable());
    object["token"] = json!(answer.token);
    object["guess"] = json!(answer.is_guess);
    object
}

pub fn token_style(token: TokenVerdict) -> Style {
    match token {
        TokenVerdict::Dead => AnsiColor::Red.on_default().bold(),
        TokenVerdict::Suspect => AnsiColor::Yellow.on_default().bold(),
        TokenVerdict::Unaffected => Style::new(),
        TokenVerdict::Alive => AnsiColor::Green.on_default(),
    }
}
