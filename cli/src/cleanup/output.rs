//! The tokens that are printed, and the file of those to confirm.

use std::io::{self, Write};

use clap::ValueEnum;
use push_status::cleanup::{Decided, Outcome, Summary};
use serde_json::{Value, json};

use super::time;
use crate::log::{self, Lists, Meaning};
use crate::recognise::{AnyRow, Kind};

/// What is printed of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum Column {
    /// The token, without the spaces and quotes around it
    Token,
    /// The id of the channel that the message was sent through
    Channel,
    /// The application, as it is in the log; empty if the log does not say
    App,
    /// When the message whose failure removes the token was sent, and of two failures that confirm each other, the first one;
    /// empty if the log does not say. If APNs says since when the token is not valid, it is a little before that time
    SentAt,
    /// When that failure was reported, if the log does not say when the message was sent. A registration can be older than the
    /// report and still newer than the message, so do not compare the two
    ReportedAt,
    /// The code of that failure
    Code,
}

/// Prints the tokens to remove, each once, or with other columns once for each channel and application.
pub fn print(outcome: &Outcome, columns: &[Column]) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    if let [Column::Token] = columns {
        let mut is_printed = vec![false; outcome.token_count()];
        for decided in outcome.removals() {
            if !std::mem::replace(&mut is_printed[decided.number], true) {
                out.write_all(&decided.token)?;
                out.write_all(b"\n")?;
            }
        }
        return out.flush();
    }
    let mut csv = csv::Writer::from_writer(out);
    for decided in outcome.removals() {
        let cells = columns.iter().map(|column| match column {
            Column::Token => decided.token.clone(),
            Column::Channel => decided.channel.id().into(),
            Column::App => decided.app.to_vec(),
            Column::SentAt => sent_at(&decided).unwrap_or_default().into(),
            Column::ReportedAt => reported_at(&decided).unwrap_or_default().into(),
            Column::Code => decided.code.into(),
        });
        csv.write_byte_record(&cells.collect::<Vec<_>>().into())?;
    }
    csv.flush()
}

/// Writes the tokens that somebody can decide about, with the reason and the share, as CSV.
pub fn write_to_confirm(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record([
        "token",
        "channel",
        "app",
        "code",
        "sent_at",
        "reported_at",
        "decision",
        "reason",
        "too_many",
        "of_tokens",
        "message",
    ])?;
    for decided in outcome.to_confirm() {
        let (some, tokens) = decided.decision.share().unzip();
        let number = |number: Option<u64>| number.map_or_else(String::new, |number| number.to_string());
        csv.write_record([
            &decided.token[..],
            decided.channel.id().as_bytes(),
            decided.app,
            decided.code.as_bytes(),
            sent_at(&decided).unwrap_or_default().as_bytes(),
            reported_at(&decided).unwrap_or_default().as_bytes(),
            decided.decision.id().as_bytes(),
            decided.decision.reason().as_bytes(),
            number(some).as_bytes(),
            number(tokens).as_bytes(),
            decided.decision.to_string().as_bytes(),
        ])?;
    }
    csv.flush()
}

/// When the first message was sent: the only time that can be compared with a registration.
fn sent_at(decided: &Decided) -> Option<String> {
    decided.first_failed_at.filter(|_| decided.is_sent_at).map(time::text)
}

/// When the report came, if it is not known when the message was sent.
fn reported_at(decided: &Decided) -> Option<String> {
    decided.failed_at.filter(|_| !decided.is_sent_at).map(time::text)
}

/// Prints what is decided about each token in doubt as a JSON object on a line, and what follows it.
pub fn print_json(outcome: &Outcome, codes: Kind, summaries: &[Summary], reports: &[Value]) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for decided in outcome.decisions() {
        writeln!(out, "{}", object(&decided, codes))?;
    }
    for summary in summaries {
        let object = json!({
            "channel": summary.channel, "app": text(summary.app), "summary": {
                "reports": summary.reports, "delivered": summary.delivered, "remove": summary.removed,
                "dead_held_back": summary.dead_held_back, "confirmed_held_back": summary.confirmed_held_back,
                "confirm": summary.to_confirm,
            },
        });
        writeln!(out, "{object}")?;
    }
    reports.iter().try_for_each(|report| writeln!(out, "{report}"))?;
    out.flush()
}

/// What is decided about a token, with the name of its code in the list that the codes are from.
fn object(decided: &Decided, codes: Kind) -> Value {
    let row = match log::meaning(decided.channel.into(), decided.code, &Lists::strictly(codes)) {
        Meaning::Status { status, .. } => status.row(),
        _ => None,
    };
    let (some, tokens) = decided.decision.share().unzip();
    let mut object = json!({
        "token": text(&decided.token), "channel": decided.channel, "app": text(decided.app), "code": decided.code,
        "name": row.map(AnyRow::name), "sent_at": sent_at(decided), "reported_at": reported_at(decided),
        "round": decided.round, "decision": decided.decision.id(), "reason": decided.decision.reason(),
        "too_many": some, "of_tokens": tokens, "message": decided.decision.to_string(),
    });
    if std::str::from_utf8(&decided.token).is_err() {
        object["token_hex"] = decided.token.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into();
    }
    object
}

/// Bytes as text; `null` if they are not UTF-8.
fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}
