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

/// The token without the blanks, quotes, brackets and invisible characters around it, none of which is part of one: another row may
/// be without them.
pub fn without_surroundings(text: &[u8]) -> &[u8] {
    // Nearly every token begins and ends with a letter or digit, so nothing has to be trimmed.
    if matches!(text, [first, .., last] if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric()) {
        return text;
    }
    let Ok(text) = std::str::from_utf8(text) else { return text };
    let is_around = |char: char| {
        char.is_whitespace()
            || char.is_control()
            || is_invisible(char)
            || "\"'`<>\u{201c}\u{201d}\u{2018}\u{2019}".contains(char)
    };
    text.trim_matches(is_around).trim_end_matches([',', ';']).trim_end_matches(is_around).as_bytes()
}

/// Whether it is a character without a width, such as the marks of the direction of writing.
const fn is_invisible(char: char) -> bool {
    matches!(
        char,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    )
}

/// Refuses what cannot be written as a token.
pub fn check(token: &[u8], may_have_line_breaks: bool) -> Result<(), Reason> {
    if token.is_empty() || log::is_nothing(token) || is_placeholder(token) {
        return Err(Reason::NoToken);
    }
    // Without a branch in it, this takes many bytes at a time.
    let is_sign = |byte: u8| matches!(byte, b',' | b';' | b'|' | b'[' | b'*' | b'#' | b'.' | b'+');
    let is_plain = token.iter().fold(true, |is_plain, byte| is_plain & byte.is_ascii_graphic() & !is_sign(*byte));
    if is_plain { Ok(()) } else { check_signs(token, may_have_line_breaks) }
}

fn check_signs(token: &[u8], may_have_line_breaks: bool) -> Result<(), Reason> {
    if may_have_line_breaks && memchr::memchr2(b'\n', b'\r', token).is_some() {
        return Err(Reason::TokenOfLines);
    }
    // No token has a blank or one of these signs in it.
    let is_between = |byte: &u8| matches!(byte, b',' | b';' | b'|' | b'[') || *byte <= b' ' || *byte == 0x7f;
    let is_unseen = |char: char| char.is_whitespace() || char.is_control() || is_invisible(char);
    let has_unseen = || !token.is_ascii() && std::str::from_utf8(token).is_ok_and(|token| token.contains(is_unseen));
    if token.iter().any(is_between) || has_unseen() {
        return Err(Reason::SeveralTokens);
    }
    if is_masked(token) { Err(Reason::Masked) } else { Ok(()) }
}

/// Whether a program wrote this for no token.
fn is_placeholder(token: &[u8]) -> bool {
    const NOTHING: &[&str] = &[
        "undefined",
        "(null)",
        "\\N",
        "na",
        "nan",
        "[]",
        "{}",
        "redacted",
        "[redacted]",
        "[filtered]",
        "masked",
        "hidden",
        "unknown",
        "empty",
        "no_token",
        "notoken",
        "0",
        "-1",
        "true",
        "false",
        "#n/a",
    ];
    // Asterisks are in place of a token that is not to be seen.
    let is_hidden = || token.iter().all(|byte| matches!(byte, b'*' | b'#' | b'.'));
    let is_nothing = |nothing: &&str| token.eq_ignore_ascii_case(nothing.as_bytes());
    token.len() <= "[redacted]".len() && NOTHING.iter().any(is_nothing) || is_hidden()
}

/// Whether a part of the token is hidden, cut off, rounded or not in its encoding, so that others may look like it.
fn is_masked(token: &[u8]) -> bool {
    let is_rounded = || token.contains(&b'+') && std::str::from_utf8(token).is_ok_and(log::is_rounded);
    let is_hidden = |at: usize| [b"***", b"###", b"..."].iter().any(|three| token[at..].starts_with(*three));
    let is_mark = |char: char| matches!(char, '\u{2026}' | '\u{2022}' | '\u{25cf}' | '\u{2588}' | '\u{fffd}');
    let has_mark = || !token.is_ascii() && std::str::from_utf8(token).is_ok_and(|token| token.contains(is_mark));
    memchr::memchr3_iter(b'*', b'#', b'.', token).any(is_hidden) || is_rounded() || has_mark()
}
