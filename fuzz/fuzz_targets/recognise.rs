//! The recogniser behind `explain` with any text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use push_status::{Action, Channel, TokenVerdict};
use push_status_cli::recognise::{Found, Kind, recognise};

// The first byte is the channel that the user names, and the list.
fuzz_target!(|input: &[u8]| {
    let [first, text @ ..] = input else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let (channel, kind) = (usize::from(first % 16), usize::from(first / 16));
    let (channel, kind) = (Channel::ALL.get(channel).copied(), Kind::ALL.get(kind).copied());
    let found = recognise(text, channel, kind);
    check(&found, text, channel, kind);
    check_blanks(&found, text, channel, kind);
    check_repeated(&found, text, channel, kind);
});

fn check(found: &Found, text: &str, channel: Option<Channel>, kind: Option<Kind>) {
    assert!(!found.is_certain() || found.answers.iter().all(|answer| !answer.is_guess), "a guess next to the answer");
    for answer in &found.answers {
        let (row, action, verdict) = (answer.row, answer.action, answer.token);
        assert_eq!(action == Action::RemoveToken, verdict == TokenVerdict::Dead, "{row:?}");
        // A reply can say less about its token than the row of its code, never more.
        assert!(verdict != TokenVerdict::Dead || row.token_verdict() == TokenVerdict::Dead, "{row:?}");
        assert!(kind.is_none_or(|kind| kind.has(row)), "{row:?} is of another list");
        let is_of_channel = |channel| row.channel() == channel || row.channel() == Channel::Common;
        assert!(channel.is_none_or(is_of_channel), "{row:?} is of another channel");
        // In a text of nothing but numbers, each number is answered by itself. Marks around them are no part of it.
        let is_mark = |char: char| char.is_whitespace() || char.is_ascii_punctuation() && char != '-';
        let is_numbers = text.split(is_mark).all(|word| word.is_empty() || word.parse::<i64>().is_ok());
        assert!(found.foreign.is_empty() || is_numbers, "{row:?} is the answer to what another service said");
        assert!(answer.at <= text.len());
    }
}

/// What a user sees of an answer.
fn told(found: &Found) -> impl PartialEq + std::fmt::Debug + use<> {
    let answers = found.answers.iter().map(|answer| (answer.row, answer.action, answer.token, answer.is_guess));
    let tokens = found.tokens.iter().map(|token| (token.token.clone(), token.state));
    let foreign = found.foreign.iter().map(|(service, code)| (std::ptr::from_ref(*service), code.clone()));
    let named = (found.channels.clone(), found.http_status, found.valid_before);
    let answers: Vec<_> = answers.collect();
    (answers, found.unlisted.clone(), Vec::from_iter(tokens), Vec::from_iter(foreign), named)
}

/// Blanks around a text mean nothing.
fn check_blanks(found: &Found, text: &str, channel: Option<Channel>, kind: Option<Kind>) {
    let text = text.trim_start_matches('\u{feff}');
    let around = format!(" \n{text}\n ");
    assert_eq!(told(found), told(&recognise(&around, channel, kind)));
}

/// What is only a guess, or nothing, is not made certain by saying it twice.
fn check_repeated(found: &Found, once: &str, channel: Option<Channel>, kind: Option<Kind>) {
    let text = format!("{once}\n\n{once}");
    let twice = recognise(&text, channel, kind);
    check(&twice, &text, channel, kind);
    // With several channels, which one a code belongs to depends on where it stands.
    if !found.is_certain() && found.unlisted.is_empty() && found.channels.len() < 2 && !is_cut_off(once) {
        assert!(!twice.is_certain(), "{:?}", twice.answers);
    }
}

/// Whether an object, an array or a text in quotes is not closed: it goes on in what follows, and is another one then.
fn is_cut_off(text: &str) -> bool {
    // As in addresses and in HTML.
    let written = [
        ("%7b", "{"),
        ("%5b", "["),
        ("%5d", "]"),
        ("%7d", "}"),
        ("%22", "\""),
        ("%27", "'"),
        ("&quot;", "\""),
        ("&#34;", "\""),
    ];
    let text = written.iter().fold(text.to_ascii_lowercase(), |text, (code, char)| text.replace(code, char));
    let is_in_quotes = ['"', '\''].iter().any(|quote| text.matches(*quote).count() % 2 == 1);
    is_in_quotes || text.match_indices(['{', '[']).any(|(at, _)| !is_closed(&text[at..]))
}

/// Whether the bracket that a text begins with is closed. A bracket in quotes closes nothing, nor does one of the other kind.
fn is_closed(text: &str) -> bool {
    let (mut open, mut is_in_quotes, mut is_escaped) = (Vec::new(), false, false);
    for char in text.chars() {
        match (char, open.last()) {
            ('"', _) if !is_escaped => is_in_quotes = !is_in_quotes,
            ('{' | '[', _) if !is_in_quotes => open.push(char),
            ('}', Some('{')) | (']', Some('[')) if !is_in_quotes => drop(open.pop()),
            _ => {}
        }
        if open.is_empty() {
            return true;
        }
        is_escaped = char == '\\' && !is_escaped;
    }
    false
}
