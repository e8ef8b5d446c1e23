//! Value mappings for a panel of Grafana.

use push_status::{Action, Channel, PushStatus};
use serde_json::{Map, Value, json};

use super::json::pretty;
use super::rows::{rows, unlisted};

/// The field config: a mapping of the listed pairs, and one of the others.
///
/// Grafana maps one value, and it would map a code without its channel to one text, so the value has to be `channel:code`. The code stays
/// in the text, which takes the place of the value.
pub fn field_config() -> String {
    let listed: Map<_, _> = rows()
        .enumerate()
        .map(|(index, row)| {
            let result = result(row.status, &row.status.code().to_string(), index);
            (format!("{}:{}", row.channel, row.status.code()), result)
        })
        .collect();
    let channels: Vec<_> = Channel::ALL.iter().map(Channel::id).collect();
    let others = json!({
        "pattern": format!("^(?:{}):(-?\\d+)$", channels.join("|")),
        "result": result(unlisted(), "$1", listed.len()),
    });
    pretty(&json!({
        "mappings": [{ "type": "value", "options": listed }, { "type": "regex", "options": others }],
    }))
}

fn result(status: PushStatus, code: &str, index: usize) -> Value {
    let (name, action, token) = (status.name(), status.action(), status.token_verdict());
    json!({ "text": format!("{code} {name} [{action}, token {token}]"), "color": color(status), "index": index })
}

/// From Grafana's palette: green is well, blue waits, yellow is sent again, and of the rest somebody has to take care.
fn color(status: PushStatus) -> &'static str {
    match status.action() {
        Action::Done => "green",
        Action::Wait | Action::Inspect => "blue",
        action if action.is_retryable() => "yellow",
        Action::RemoveToken => "purple",
        Action::ConfirmToken => "orange",
        Action::Investigate => "dark-red",
        _ => "red",
    }
}
