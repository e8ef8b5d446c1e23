//! One JSON document, and its schema.

use push_status::{Action, Channel, SOURCES, TokenVerdict};
use serde_json::{Map, Value, json};

use crate::answer;

use super::rows::{COLUMNS, Column, Entry, Kind, VERSION, rows, sources, unlisted};

pub fn document() -> String {
    let channels = Channel::ALL.iter().map(|channel| {
        json!({
            "id": channel.id(), "title": channel.title(), "aliases": channel.aliases(), "doc_url": channel.doc_url(),
        })
    });
    let actions = Action::ALL.iter().map(|action| {
        json!({
            "id": action.id(), "title": action.title(), "retryable": action.is_retryable(), "advice": action.advice(),
        })
    });
    let sources = SOURCES.iter().map(answer::source);
    let unlisted = unlisted();
    pretty(&json!({
        "version": VERSION,
        "generated_by": "push-status export --format json",
        "channels": channels.collect::<Value>(),
        "actions": actions.collect::<Value>(),
        "sources": sources.collect::<Value>(),
        "unlisted": { "name": unlisted.name(), "action": unlisted.action(), "token": unlisted.token_verdict() },
        "statuses": rows().map(object).collect::<Value>(),
    }))
}

/// The row, with its sources as an array.
pub fn object(row: Entry) -> Value {
    let cells = COLUMNS.iter().map(|column| (column.name.to_owned(), (column.cell)(row).into_json()));
    let mut object: Map<_, _> = cells.collect();
    object.insert("sources".to_owned(), sources(row.status).into());
    object.into()
}

pub fn schema() -> String {
    let text = json!({ "type": "string" });
    let maybe = json!({ "type": ["string", "null"] });
    let texts = json!({ "type": "array", "items": text });
    let one_of = |ids: Vec<&str>| json!({ "enum": ids });
    let channel = one_of(Channel::ALL.iter().map(Channel::id).collect());
    let action = one_of(Action::ALL.iter().map(Action::id).collect());
    let token = one_of(TokenVerdict::ALL.iter().map(TokenVerdict::id).collect());
    let property = |column: &Column| match (column.name, column.kind, column.required) {
        ("channel" | "listed_in", ..) => channel.clone(),
        ("action", ..) => action.clone(),
        ("token", ..) => token.clone(),
        ("sources", ..) => json!({ "type": "array", "items": text, "minItems": 1 }),
        (_, Kind::Integer, _) => json!({ "type": "integer" }),
        (_, Kind::Boolean, _) => json!({ "type": "boolean" }),
        (_, Kind::Text, true) => text.clone(),
        (_, Kind::Text, false) => maybe.clone(),
    };
    let status: Map<_, _> = COLUMNS.iter().map(|column| (column.name.to_owned(), property(column))).collect();
    let list = |item: Value| json!({ "type": "array", "items": item });
    let mut document = object_schema(json!({
        "version": text,
        "generated_by": text,
        "channels": list(object_schema(json!({ "id": channel, "title": text, "aliases": texts, "doc_url": maybe }))),
        "actions": list(object_schema(json!({
            "id": action, "title": text, "retryable": { "type": "boolean" }, "advice": text,
        }))),
        "sources": list(object_schema(json!({
            "id": text, "authority": text, "title": text, "url": maybe, "seen": maybe,
        }))),
        "unlisted": object_schema(json!({ "name": text, "action": action, "token": token })),
        "statuses": list(object_schema(status.into())),
    }));
    document["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    document["title"] = format!("Mobile push status codes, from {VERSION}").into();
    document["description"] =
        "What `push-status export --format json` writes. The pair (channel, code) of a status is \
                               unique; one that is not there is as `unlisted` says."
            .into();
    pretty(&document)
}

/// An object that has all of `properties`, and no other.
fn object_schema(properties: Value) -> Value {
    let required: Vec<_> = properties.as_object().into_iter().flat_map(Map::keys).cloned().collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

pub fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
