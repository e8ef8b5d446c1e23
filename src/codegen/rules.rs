//! What a single cell may hold. Each rule is a pure function of the cell's text. Its message continues the column's name
//! (`code` and `` `8.03e7` is not an integer ... ``), and the caller adds the place.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;

use super::load::{CONFIRM_TOKEN, DONE, NAMED_ACTIONS, REMOVE_TOKEN};
use super::model::{ENUM_SUFFIX, Token};
use super::problem::{allowed, quoted};

/// What a rule says of a cell.
pub type Checked<T> = Result<T, String>;

/// Names in an enum's namespace that a variant cannot have.
const RESERVED: [&str; 3] = ["Unknown", "ALL", "CHANNEL"];

/// The names of registries and generated modules, which a channel cannot have, and the keyword that syn does not know; its
/// enum cannot be `PushStatus`.
const RESERVED_IDS: [&str; 8] = ["actions", "channels", "sources", "action", "channel", "source", "push_status", "gen"];
const RESERVED_VARIANT: &str = "Push";

/// A text that says what it shows: without spaces around it, and with nothing inside that nobody can see. May be empty.
pub fn clean(text: &str) -> Checked<&str> {
    if let Some(bad) = text.chars().find(|c| c.is_control()) {
        return Err(format!("{} holds the control character {}: remove it", quoted(text), code_point(bad)));
    }
    if text.trim() != text {
        return Err(format!("{} has spaces around it: remove them", quoted(text)));
    }
    if let Some(bad) = text.chars().find(|c| c.is_whitespace() && *c != ' ') {
        return Err(format!(
            "{} holds the no-break or other special space {}: write a plain space instead",
            quoted(text),
            code_point(bad)
        ));
    }
    if let Some(bad) = text.chars().find(|c| is_invisible(*c)) {
        return Err(format!("{} holds {}, an invisible character: remove it", quoted(text), code_point(bad)));
    }
    if let Some((before, _)) = text.split_once("  ") {
        return Err(format!("{} has two spaces in a row after {}: write one", quoted(text), quoted(before)));
    }
    Ok(text)
}

fn code_point(c: char) -> String {
    format!("U+{:04X}", c as u32)
}

/// Characters that show nothing: soft hyphens, fillers, the Braille pattern without dots, spaces and joiners without a width,
/// marks that reorder text (which rustc refuses in a doc comment), controls of shorthand and of music, byte order marks,
/// variation selectors and tags.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// A text that must not be missing.
pub fn required(text: &str) -> Checked<String> {
    match clean(text)? {
        "" => Err("is empty, and every row needs one".to_owned()),
        text => Ok(text.to_owned()),
    }
}

/// A Chinese text that must not be missing.
pub fn chinese(text: &str) -> Checked<String> {
    let text = required(text)?;
    if text.chars().any(|c| matches!(c, '\u{4e00}'..='\u{9fff}')) {
        return Ok(text);
    }
    Err(format!("{} has no Chinese character: write it in Chinese, or remove this line to show English", quoted(&text)))
}

/// A text that may be missing.
pub fn optional(text: &str) -> Checked<Option<String>> {
    clean(text).map(|text| (!text.is_empty()).then(|| text.to_owned()))
}

/// An `i64`, written as it prints.
pub fn code(text: &str) -> Checked<i64> {
    let code: i64 = text
        .trim()
        .parse()
        .map_err(|_| format!("{} is not an integer from {} to {}", quoted(text), i64::MIN, i64::MAX))?;
    if code.to_string() == text { Ok(code) } else { Err(format!("{} must be written {code}", quoted(text))) }
}

/// What the catalogue says of a code: a `suspect` row must say what to confirm.
pub fn note(text: &str, token: Option<Token>) -> Checked<Option<String>> {
    match (optional(text)?, token) {
        (None, Some(Token::Suspect)) => {
            Err("is empty on a `suspect` row: say what to confirm before the token is deleted".to_owned())
        }
        (note, _) => Ok(note),
    }
}

/// A label is a text that is not read as another code.
pub fn label(text: &str, code: Option<i64>) -> Checked<Option<String>> {
    match text.parse::<i64>() {
        Ok(number) if code.is_some_and(|code| code != number) => {
            Err(format!("{} is a number and would be read as the code {number}: leave the label empty", quoted(text)))
        }
        _ => optional(text),
    }
}

/// The name of a variant.
pub fn variant_name(text: &str) -> Checked<String> {
    let name = camel_case_identifier(text)?;
    if RESERVED.contains(&text) {
        return Err(format!("{} is a name of the generated enum: choose another", quoted(text)));
    }
    Ok(name)
}

/// The name of a channel's enum, which ends with `Status`.
pub fn enum_name(text: &str) -> Checked<String> {
    let name = camel_case_identifier(text)?;
    let variant = text.strip_suffix(ENUM_SUFFIX).unwrap_or_default();
    if variant.is_empty() {
        return Err(format!(
            "{} must be a name followed by `{ENUM_SUFFIX}`, such as `Huawei{ENUM_SUFFIX}`",
            quoted(text)
        ));
    }
    if variant == RESERVED_VARIANT || variant_name(variant).is_err() {
        return Err(format!("{} is a name of the library: choose another", quoted(text)));
    }
    Ok(name)
}

fn camel_case_identifier(text: &str) -> Checked<String> {
    let is_camel_case = text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
        && syn::parse_str::<syn::Ident>(text).is_ok();
    if is_camel_case {
        return Ok(text.to_owned());
    }
    let hint = match text.to_upper_camel_case() {
        suggestion if suggestion != text && camel_case_identifier(&suggestion).is_ok() => {
            format!(", such as {}", quoted(&suggestion))
        }
        _ => String::new(),
    };
    Err(format!(
        "{} is not a Rust identifier in UpperCamelCase: write a capital, then ASCII letters and digits, and no keyword{hint}",
        quoted(text)
    ))
}

/// The id of a channel, which is also its table's file name and its module.
pub fn channel_id(text: &str) -> Checked<String> {
    let id = snake_case_id(text)?;
    if RESERVED_IDS.contains(&text) || syn::parse_str::<syn::Ident>(text).is_err() {
        return Err(taken(text));
    }
    Ok(id)
}

pub fn taken(text: &str) -> String {
    format!("{} is a name of the language or of the library: choose another", quoted(text))
}

/// The id of an action, whose variant is the same in UpperCamelCase.
pub fn action_id(text: &str) -> Checked<String> {
    let id = snake_case_id(text)?;
    if variant_name(&text.to_upper_camel_case()).is_err() {
        return Err(taken(text));
    }
    Ok(id)
}

fn snake_case_id(text: &str) -> Checked<String> {
    id(text, '_', "snake_case")
}

/// The id of a source.
pub fn source_id(text: &str) -> Checked<String> {
    id(text, '-', "kebab-case")
}

pub fn id(text: &str, separator: char, style: &str) -> Checked<String> {
    let is_id = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split(separator).all(|word| !word.is_empty())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == separator);
    if is_id {
        Ok(text.to_owned())
    } else {
        Err(format!(
            "{} is not an id in {style}: write a letter, then a to z, 0 to 9 and single `{separator}`",
            quoted(text)
        ))
    }
}

/// One of the four verdicts about a token.
pub fn token(text: &str) -> Checked<Token> {
    known(text, "tokens", Some(&Token::ALL.map(Token::id))).map(|index| Token::ALL[index])
}

/// Whether an action may stand next to a verdict, so that a program can trust each of them without the other.
pub fn token_and_action(token: Token, action: &str) -> Checked<()> {
    let action_must_be = |needed: &str, hint: &str| {
        Err(format!("`{}` goes only with the action `{needed}`, not {}: {hint}", token.id(), quoted(action)))
    };
    let token_must_be = |needed: Token| {
        Err(format!(
            "`{}` contradicts the action `{action}`, which goes only with `{}`: change one of the two",
            token.id(),
            needed.id()
        ))
    };
    match (token, action) {
        (Token::Dead, REMOVE_TOKEN) | (Token::Suspect, CONFIRM_TOKEN) | (Token::Alive, DONE) => Ok(()),
        (Token::Dead, _) => action_must_be(REMOVE_TOKEN, "change the action, or the token to `suspect`"),
        (Token::Alive, _) => action_must_be(DONE, "change the action, or the token to `unaffected`"),
        (_, REMOVE_TOKEN) => token_must_be(Token::Dead),
        (_, CONFIRM_TOKEN) => token_must_be(Token::Suspect),
        _ => Ok(()),
    }
}

/// The index of `text` among the ids of a registry. If that could not be read (`None`), any text is accepted, because the
/// registry's own problem is enough.
pub fn known<S: AsRef<str>>(text: &str, what: &str, ids: Option<&[S]>) -> Checked<usize> {
    let Some(ids) = ids else { return Ok(0) };
    let ids = ids.iter().map(AsRef::as_ref);
    let index = ids.clone().position(|id| id == text);
    index.ok_or_else(|| format!("{} is unknown. {}", quoted(text), allowed(text, what, ids)))
}

/// The indices of the ids in `text`, separated by single spaces: at least one, and none twice.
pub fn known_list<S: AsRef<str>>(text: &str, what: &str, ids: Option<&[S]>) -> Checked<Vec<usize>> {
    words(&required(text)?)?.iter().map(|word| known(word, what, ids)).collect()
}

/// The words in a clean text, separated by single spaces, none of them twice; no words if the text is empty.
pub fn words(text: &str) -> Checked<Vec<String>> {
    let words: Vec<_> = text.split_terminator(' ').map(str::to_owned).collect();
    let mut seen = BTreeSet::new();
    match words.iter().find(|word| !seen.insert(*word)) {
        Some(twice) => Err(format!("{} names {} twice: remove one", quoted(text), quoted(twice))),
        None => Ok(words),
    }
}

/// What the vendor page's columns mean.
pub fn page_columns(text: &str) -> Checked<Vec<String>> {
    const KNOWN: [&str; 4] = ["code", "label", "description", "explanation"];
    let columns = words(&required(text)?)?;
    for column in &columns {
        known(column, "columns", Some(&KNOWN))?;
    }
    for obligatory in ["code", "description"] {
        if !columns.iter().any(|column| column == obligatory) {
            return Err(format!("{} must name `{obligatory}`: every page has that column", quoted(text)));
        }
    }
    Ok(columns)
}

/// `yes` or `no`: whether a program may send again by itself. None of the actions that the code names may say so.
pub fn retryable(text: &str, action: &str) -> Checked<bool> {
    let is_retryable = known(text, "answers", Some(&["no", "yes"]))? == 1;
    if is_retryable && NAMED_ACTIONS.contains(&action) {
        return Err(format!(
            "`yes` contradicts the action {}: a program would send again what has arrived, or what can never arrive",
            quoted(action)
        ));
    }
    Ok(is_retryable)
}

/// An address to link to; may be missing.
pub fn url(text: &str) -> Checked<Option<String>> {
    let is_linkable = |text: &str| {
        text.strip_prefix("https://").is_some_and(|rest| !rest.is_empty())
            && text.chars().all(|c| c.is_ascii_graphic() && !"<>\"`\\".contains(c))
    };
    match text {
        "" => Ok(None),
        text if is_linkable(text) => Ok(Some(text.to_owned())),
        text => Err(format!(
            "{} is not an address: start it with https://, and percent-encode spaces, quotes, <, > and everything that is not ASCII",
            quoted(text)
        )),
    }
}

fn is_leap(year: u16) -> bool {
    matches!((year % 4, year % 100, year % 400), (0, 1.., _) | (_, _, 0))
}

/// When a source was last read: a year, a month or a day in ISO 8601; may be missing.
pub fn seen(text: &str) -> Checked<Option<String>> {
    let number = |part: &str, width: usize, range: std::ops::RangeInclusive<u16>| {
        part.len() == width
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && part.parse().is_ok_and(|number: u16| range.contains(&number))
    };
    let days = |year: &str, month: &str| match month {
        "04" | "06" | "09" | "11" => 30,
        "02" if year.parse().is_ok_and(is_leap) => 29,
        "02" => 28,
        _ => 31,
    };
    let is_date = match text.split('-').collect::<Vec<_>>()[..] {
        [year] => number(year, 4, 2000..=9999),
        [year, month] => number(year, 4, 2000..=9999) && number(month, 2, 1..=12),
        [year, month, day] => {
            number(year, 4, 2000..=9999) && number(month, 2, 1..=12) && number(day, 2, 1..=days(year, month))
        }
        _ => false,
    };
    match text {
        "" => Ok(None),
        text if is_date => Ok(Some(text.to_owned())),
        text => Err(format!("{} is not a date: write 2026, 2026-02 or 2026-02-28, or leave it empty", quoted(text))),
    }
}
