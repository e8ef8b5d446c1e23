//! What a log has that is in no table, and what could not be read.

use std::fmt::Write as _;

use indicatif::HumanCount;
use push_status::{Channel, PushStatus};
use serde_json::{Map, Value, json};

use super::Tally;
use super::open::Names;

/// How many unlisted codes, and unknown channels, are told.
const MOST_TOLD: usize = 5;

/// The rows, and whatever has no meaning, for people.
pub fn report(tally: &Tally, names: &Names) -> String {
    let mut text = counted(tally.rows);
    if tally.rows > 0 {
        let channel = names.channel.as_ref().map(|channel| format!("the channel from `{}`, ", channel.escape_debug()));
        let _ = write!(text, ", {}the code from `{}`", channel.unwrap_or_default(), names.code.escape_debug());
    }
    text.push('\n');
    for (channel, rows) in tally.unlisted() {
        let codes = unlisted_codes(tally, channel);
        let told: Vec<_> = codes.iter().take(MOST_TOLD).map(|(code, rows)| times(code, *rows)).collect();
        let is_all = codes.len() <= MOST_TOLD && !tally.more_unlisted.contains_key(&channel);
        let more = if is_all { "" } else { " ..." };
        let _ = writeln!(text, "not listed: {channel}, {}: {}{more}", counted(rows), told.join(", "));
    }
    if tally.of_unknown_channels() > 0 {
        let channels = unknown_channels(tally);
        let quoted = |(name, rows): &(&String, u64)| times(&format!("{name:?}"), *rows);
        let told: Vec<_> = channels.iter().take(MOST_TOLD).map(quoted).collect();
        let more = if channels.len() > MOST_TOLD { " ..." } else { "" };
        let rows = counted(tally.of_unknown_channels());
        let _ = writeln!(text, "unknown channel: {rows}: {}{more}", told.join(", "));
    }
    for (reason, unread) in &tally.unread {
        let lines: Vec<_> = unread.lines.iter().map(u64::to_string).collect();
        let more = if unread.rows > unread.lines.len() as u64 { " ..." } else { "" };
        let s = if unread.rows == 1 { "" } else { "s" };
        let _ = writeln!(text, "not read: {}, line{s} {}{more}: {reason}", counted(unread.rows), lines.join(", "));
    }
    text
}

/// The same for programs.
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
    let report = [
        ("rows", tally.rows.into()),
        ("listed", listed.into()),
        ("channel_field", json!(names.channel)),
        ("code_field", json!(names.code)),
        ("unlisted", unlisted.collect()),
        ("unknown_channels", unknown.collect()),
        ("rows_of_other_unknown_channels", tally.more_unknown_channels.into()),
        ("unread", unread.collect()),
    ];
    report.map(|(name, value)| (name.to_owned(), value)).into_iter().collect()
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
fn unlisted_codes(tally: &Tally, channel: Channel) -> Vec<(i64, u64)> {
    let is_one = |(sender, status): &(Channel, PushStatus)| *sender == channel && !status.is_listed();
    let statuses = tally.statuses.iter().filter(|(key, _)| is_one(key));
    let mut codes: Vec<_> = statuses.map(|((_, status), rows)| (status.code(), *rows)).collect();
    codes.sort_unstable_by_key(|(code, rows)| (std::cmp::Reverse(*rows), *code));
    codes
}

/// The unknown channels, the most frequent first.
fn unknown_channels(tally: &Tally) -> Vec<(&String, u64)> {
    let mut channels: Vec<_> = tally.unknown_channels.iter().map(|(channel, rows)| (channel, *rows)).collect();
    channels.sort_unstable_by_key(|(channel, rows)| (std::cmp::Reverse(*rows), *channel));
    channels
}
