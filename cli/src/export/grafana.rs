//! Value mappings for a panel of Grafana.

use push_status::{Action, Channel};
use serde_json::{Map, Value, json};

use super::codes::{Codes, Entry, unlisted};
use super::json::pretty;
use crate::recognise::AnyRow;

/// The field config: a mapping of the listed keys, and one of the others.
///
/// Grafana maps one value, and it would map a code without its channel and list to one text, so the value has to be the whole
/// key. The code stays in the text, which takes the place of the value.
pub fn field_config(codes: Codes) -> String {
    let result_of = |(index, entry): (usize, Entry)| (entry.key(codes), result(entry.row, &entry.row.wire(), index));
    let listed: Map<_, _> = codes.rows().enumerate().map(result_of).collect();
    let channels: Vec<_> = Channel::ALL.iter().map(Channel::id).collect();
    let kinds: Vec<_> = codes.kind_ids().collect();
    let rest = if codes.is_mpaas() { r"(-?\d+)".to_owned() } else { format!("(?:{}):(.*)", kinds.join("|")) };
    let others = json!({
        "pattern": format!("^(?:{}):{rest}$", channels.join("|")),
        "result": result(unlisted().into(), "$1", listed.len()),
    });
    pretty(&json!({
        "mappings": [{ "type": "value", "options": listed }, { "type": "regex", "options": others }],
    }))
}

fn result(row: AnyRow, code: &str, index: usize) -> Value {
    let (name, action, token) = (row.name(), row.action(), row.token_verdict());
    json!({ "text": format!("{code} {name} [{action}, token {token}]"), "color": color(action), "index": index })
}

/// From Grafana's palette: green means that all is well, blue waits, yellow is sent again, and the rest needs somebody's attention.
fn color(action: Action) -> &'static str {
    match action {
        Action::Done => "green",
        Action::Wait | Action::Inspect => "blue",
        action if action.is_retryable() => "yellow",
        Action::RemoveToken => "purple",
        Action::ConfirmToken => "orange",
        Action::Investigate => "dark-red",
        _ => "red",
    }
}
