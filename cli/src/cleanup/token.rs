//! What the field with the token holds.

use std::borrow::Cow;

use crate::log::{self, Reason};

/// The tokens of a cell: one, or an array of them in JSON.
pub fn all(cell: &[u8]) -> Result<Vec<Cow<'_, str>>, Reason> {
    match cell.first() {
        Some(b'[') => {
            let tokens: Vec<String> = serde_json::from_slice(cell).map_err(|_| Reason::NotAToken)?;
            let trimmed = |token: String| String::from_utf8_lossy(without_surroundings(token.as_bytes())).into_owned();
            Ok(tokens.into_iter().map(|token| trimmed(token).into()).collect())
        }
        Some(b'{') => Err(Reason::NotAToken),
        _ => Ok(vec![Cow::Borrowed(std::str::from_utf8(cell).map_err(|_| Reason::NotAToken)?)]),
    }
}

/// The token without the blanks, quotes and marks around it, none of which is part of one: another row may be without them.
pub fn without_surroundings(text: &[u8]) -> &[u8] {
    // As nearly all are.
    if matches!(text, [first, .., last] if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric()) {
        return text;
    }
    let Ok(text) = std::str::from_utf8(text) else { return text };
    let is_around = |char: char| char.is_whitespace() || "\"'`\u{feff}\u{200b}".contains(char);
    text.trim_matches(is_around).trim_end_matches([',', ';']).trim_end_matches(is_around).as_bytes()
}

/// Refuses what cannot be written as a token.
pub fn check(token: &[u8], may_have_line_breaks: bool) -> Result<(), Reason> {
    if token.is_empty() || log::is_nothing(token) || is_placeholder(token) {
        return Err(Reason::NoToken);
    }
    if may_have_line_breaks && memchr::memchr2(b'\n', b'\r', token).is_some() {
        return Err(Reason::TokenOfLines);
    }
    // No token has a blank or one of these signs in it.
    if memchr::memchr3(b',', b';', b' ', token).is_some() || memchr::memchr3(b'|', b'\t', b'[', token).is_some() {
        return Err(Reason::SeveralTokens);
    }
    if is_masked(token) { Err(Reason::Masked) } else { Ok(()) }
}

/// Whether a program wrote this for no token.
fn is_placeholder(token: &[u8]) -> bool {
    const NOTHING: &[&str] = &[
        "undefined",
        "(null)",
        "<nil>",
        "<null>",
        "\\N",
        "na",
        "nan",
        "[]",
        "{}",
        "redacted",
        "[redacted]",
        "[filtered]",
    ];
    // Asterisks are in place of a token that is not to be seen.
    let is_hidden = || token.iter().all(|byte| *byte == b'*');
    let is_nothing = |nothing: &&str| token.eq_ignore_ascii_case(nothing.as_bytes());
    token.len() <= "[redacted]".len() && NOTHING.iter().any(is_nothing) || is_hidden()
}

/// Whether a part of the token is hidden, cut off or rounded, so that others may look like it.
fn is_masked(token: &[u8]) -> bool {
    let is_rounded = || token.contains(&b'+') && std::str::from_utf8(token).is_ok_and(log::is_rounded);
    let is_hidden = |at: usize| token[at..].starts_with(b"***");
    memchr::memchr(b'*', token).is_some_and(is_hidden) || token.ends_with(b"...") || is_rounded()
}
