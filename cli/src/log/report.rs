//! What a log has that is in no table, and what could not be read.

use std::fmt::Write as _;
use std::io;

use indicatif::HumanCount;
use push_status::Channel;
use push_status::vendor::ListKind;
use serde_json::{Map, Value, json};

use super::Tally;
use super::lists::{self, Evidence, most_are_of_another_list};
use super::names::{Names, OtherField};
use super::status::Status;
use super::tally::Lines;
use crate::exit::invalid;
use crate::near;
use crate::recognise::Kind;

/// How many unlisted codes, and unknown channels, are told.
const MOST_TOLD: usize = 5;

/// The rows, and whatever has no meaning, for people.
pub fn report(tally: &Tally, names: &Names) -> String {
    let mut text = counted(tally.rows);
    if tally.rows > 0 {
        let fields = [
            ("channel", &names.channel),
            ("code", &names.code),
            ("reply", &names.reply),
            ("HTTP status", &names.http_status),
        ];
        for (what, name) in fields.into_iter().filter_map(|(what, name)| Some((what, name.as_ref()?))) {
            let _ = write!(text, ", the {what} from `{}`", name.escape_debug());
        }
        let others: Vec<_> = names.others.iter().filter_map(OtherField::told).collect();
        if !others.is_empty() {
            let _ = write!(text, "\n  {}", others.join(", "));
        }
    }
    text.push('\n');
    for other in names.others.iter().filter(|_| tally.rows > 0) {
        for field in &other.resembling {
            let _ = writeln!(text, "not used: `{}`: {}", field.escape_debug(), other.advice());
        }
    }
    for (channel, rows, codes) in ambiguous(tally) {
        let told: Vec<_> = codes.iter().take(MOST_TOLD).map(|(code, rows)| times(code, *rows)).collect();
        let more = if codes.len() > MOST_TOLD { " ..." } else { "" };
        let _ = writeln!(text, "ambiguous: {channel}, {}: {}{more}", counted(rows), told.join(", "));
    }
    if !tally.ambiguous.is_empty() {
        let _ = writeln!(
            text,
            "  these codes mean different things in different lists: name the one that they are from with {}",
            options_that_decide(tally)
        );
    }
    for (channel, rows) in tally.unlisted() {
        let codes = unlisted_codes(tally, channel);
        let told: Vec<_> = codes.iter().take(MOST_TOLD).map(|(code, rows)| times(code, *rows)).collect();
        let is_all = codes.len() <= MOST_TOLD && !tally.more_unlisted.contains_key(&channel);
        let more = if is_all { "" } else { " ..." };
        let _ = writeln!(text, "not listed: {channel}, {}: {}{more}", counted(rows), told.join(", "));
    }
    if tally.of_unknown_channels() > 0 {
        let channels = unknown_channels(tally);
        let quoted = |(name, rows): &(&String, u64)| {
            let near = near::nearest_channel(name).map(|near| format!(" (did you mean {near}?)")).unwrap_or_default();
            times(&format!("{name:?}"), *rows) + &near
        };
        let told: Vec<_> = channels.iter().take(MOST_TOLD).map(quoted).collect();
        let more = if channels.len() > MOST_TOLD { " ..." } else { "" };
        let rows = counted(tally.of_unknown_channels());
        let _ = writeln!(text, "unknown channel: {rows}: {}{more}", told.join(", "));
    }
    for (reason, unread) in &tally.unread {
        let _ = writeln!(text, "not read: {}: {reason}", rows_and_lines(unread));
    }
    if tally.of_lines.rows > 0 {
        let _ = writeln!(
            text,
            "line breaks in quotes: {}: if you did not expect any, a quote in one of these rows is never closed and hides the rows after it",
            rows_and_lines(&tally.of_lines)
        );
    }
    text
}

/// `3 rows, lines 2, 5, 8`
fn rows_and_lines(unread: &Lines) -> String {
    let lines: Vec<_> = unread.lines.iter().map(u64::to_string).collect();
    let more = if unread.rows > unread.lines.len() as u64 { " ..." } else { "" };
    let s = if unread.rows == 1 { "" } else { "s" };
    format!("{}, line{s} {}{more}", counted(unread.rows), lines.join(", "))
}

/// Refuses a log whose codes show that they are from another list than `named`.
///
/// # Errors
///
/// If they are; the message says which.
pub fn check_list(tally: &Tally, named: Kind) -> io::Result<()> {
    if let Some(other) = Evidence::of(tally).against(named) {
        return Err(invalid(format!(
            "the codes are those of another list than --codes {}: it lacks codes that --codes {} has; give that option, or name \
             another field with --code-field",
            named.id(),
            other.id()
        )));
    }
    let Some((channel, code, other)) = most_are_of_another_list(tally, named) else { return Ok(()) };
    let (what, remedy) = match other {
        Kind::Vendor(ListKind::Http) => ("HTTP statuses", String::new()),
        other => ("codes of another list", format!("give --codes {}, or ", other.id())),
    };
    Err(invalid(format!(
        "most rows of {channel} have {what}, such as {code}, which --codes {} lacks: {remedy}name the field with the code with \
         --code-field",
        named.id()
    )))
}

/// The rows, and whatever has no meaning, for programs.
pub fn report_json(tally: &Tally, names: &Names) -> Map<String, Value> {
    let unlisted = tally.unlisted().into_iter().map(|(channel, rows)| {
        let codes: Vec<_> =
            unlisted_codes(tally, channel).iter().map(|(code, rows)| json!({ "code": code, "rows": rows })).collect();
        let others = tally.more_unlisted.get(&channel).copied().unwrap_or_default();
        json!({ "channel": channel, "rows": rows, "codes": codes, "rows_of_other_codes": others })
    });
    let unknown =
        unknown_channels(tally).into_iter().map(|(channel, rows)| json!({ "channel": channel, "rows": rows }));
    let unread = tally.unread.iter().map(|(reason, unread)| {
        json!({ "reason": reason.id(), "message": reason.to_string(), "rows": unread.rows, "first_lines": unread.lines })
    });
    let listed = tally.statuses.iter().filter(|((_, status), _)| status.is_listed()).map(|(_, rows)| rows).sum::<u64>();
    let ambiguous = ambiguous(tally).into_iter().map(|(channel, rows, codes)| {
        let codes: Vec<_> = codes.iter().map(|(code, rows)| json!({ "code": code, "rows": rows })).collect();
        json!({ "channel": channel, "rows": rows, "codes": codes })
    });
    let of_lines = json!({ "rows": tally.of_lines.rows, "first_lines": tally.of_lines.lines });
    let report = [
        ("rows", tally.rows.into()),
        ("listed", listed.into()),
        ("channel_field", json!(names.channel)),
        ("code_field", json!(names.code)),
        ("reply_field", json!(names.reply)),
        ("http_status_field", json!(names.http_status)),
        ("ambiguous", ambiguous.collect()),
        ("rows_with_line_breaks", of_lines),
        ("unlisted", unlisted.collect()),
        ("unknown_channels", unknown.collect()),
        ("rows_of_other_unknown_channels", tally.more_unknown_channels.into()),
        ("unread", unread.collect()),
    ];
    let mut report: Map<_, _> = report.map(|(name, value)| (name.to_owned(), value)).into_iter().collect();
    for other in &names.others {
        let OtherField { id, purpose, name, resembling } = other;
        if other.is_read() {
            report.insert(format!("{id}_field"), json!(name));
        }
        if !resembling.is_empty() {
            report.insert(format!("{id}_not_used"), json!({ "fields": resembling, "option": purpose.option }));
        }
    }
    report
}

/// `3 rows`
pub fn counted(rows: u64) -> String {
    format!("{} {}", HumanCount(rows), if rows == 1 { "row" } else { "rows" })
}

fn times(what: &impl ToString, rows: u64) -> String {
    match rows {
        1 => what.to_string(),
        rows => format!("{} ({} times)", what.to_string(), HumanCount(rows)),
    }
}

/// The unlisted codes of a channel, the most frequent first.
fn unlisted_codes(tally: &Tally, channel: Channel) -> Vec<(String, u64)> {
    let code = |((sender, status), rows): (&(Channel, Status), &u64)| {
        (*sender == channel && status.code.is_unlisted()).then(|| (status.wire(), *rows))
    };
    let mut codes: Vec<_> = tally.statuses.iter().filter_map(code).collect();
    let order = |code: &str| (code.parse::<i64>().ok(), code.to_owned());
    codes.sort_by_cached_key(|(code, rows)| (std::cmp::Reverse(*rows), order(code)));
    codes
}

/// A channel, how many of its rows have a code whose list is not known, and those codes.
type Ambiguous<'a> = (Channel, u64, Vec<(&'a str, u64)>);

/// The codes whose list is not known, by channel, the most frequent first.
fn ambiguous(tally: &Tally) -> Vec<Ambiguous<'_>> {
    let mut channels: Vec<Ambiguous> = Vec::new();
    for ((sender, code), rows) in &tally.ambiguous {
        match channels.last_mut().filter(|(channel, ..)| channel == sender) {
            Some((_, all, codes)) => {
                *all += rows;
                codes.push((code, *rows));
            }
            None => channels.push((*sender, *rows, vec![(code, *rows)])),
        }
    }
    for (.., codes) in &mut channels {
        codes.sort_by_key(|(_, rows)| std::cmp::Reverse(*rows));
    }
    channels
}

/// `--codes send, --codes mpaas or --codes token`: the lists that have one of the ambiguous codes.
fn options_that_decide(tally: &Tally) -> String {
    let has = |kind: Kind| tally.ambiguous.keys().any(|(channel, code)| lists::row(*channel, kind, code).is_some());
    let options: Vec<String> =
        Kind::CODES.iter().filter(|kind| has(**kind)).map(|kind| format!("--codes {}", kind.id())).collect();
    // A code is ambiguous only if at least two lists have it.
    options.split_last().map_or_else(String::new, |(last, others)| format!("{} or {last}", others.join(", ")))
}

/// The unknown channels, the most frequent first.
fn unknown_channels(tally: &Tally) -> Vec<(&String, u64)> {
    let mut channels: Vec<_> = tally.unknown_channels.iter().map(|(channel, rows)| (channel, *rows)).collect();
    channels.sort_unstable_by_key(|(channel, rows)| (std::cmp::Reverse(*rows), *channel));
    channels
}
