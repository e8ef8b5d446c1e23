//! One JSON document, and its schema.

use push_status::vendor::{Confidence, List, ListKind};
use push_status::{Action, Channel, SOURCES, TokenVerdict};
use serde_json::{Map, Value, json};

use crate::answer;

use super::codes::{Codes, Entry, unlisted};
use super::columns::{Column, Kind, VERSION, sources};

pub fn document(codes: Codes) -> String {
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
    let mut document = json!({
        "version": VERSION,
        "generated_by": format!("push-status export --format json{}", codes.option()),
        "channels": channels.collect::<Value>(),
        "actions": actions.collect::<Value>(),
        "sources": sources.collect::<Value>(),
        "unlisted": { "name": unlisted.name(), "action": unlisted.action(), "token": unlisted.token_verdict() },
        "statuses": codes.rows().map(|entry| object(codes, entry)).collect::<Value>(),
    });
    if !codes.is_mpaas() {
        document["lists"] = codes.lists().map(list).collect();
    }
    pretty(&document)
}

fn list(list: List) -> Value {
    json!({
        "id": list.id(), "channel": list.channel(), "kind": list.kind(), "title": list.title(), "doc_url": list.doc_url(),
    })
}

/// The row, with its sources and HTTP statuses as arrays.
fn object(codes: Codes, entry: Entry) -> Value {
    let cell = |column: &Column| match column.name {
        "sources" => sources(entry.row.sources()).into(),
        "http_status" => entry.row.http_statuses().into(),
        _ => (column.cell)(entry).into_json(),
    };
    codes.columns().iter().map(|column| (column.name.to_owned(), cell(column))).collect::<Map<_, _>>().into()
}

pub fn schema(codes: Codes) -> String {
    let text = json!({ "type": "string" });
    let maybe = json!({ "type": ["string", "null"] });
    let texts = json!({ "type": "array", "items": text });
    let one_of = |ids: Vec<&str>| json!({ "enum": ids });
    let channel = one_of(Channel::ALL.iter().map(Channel::id).collect());
    let action = one_of(Action::ALL.iter().map(Action::id).collect());
    let token = one_of(TokenVerdict::ALL.iter().map(TokenVerdict::id).collect());
    let mpaas = codes.has_mpaas().then_some("mpaas");
    let kinds = one_of(codes.kind_ids().collect());
    let confidences: Vec<_> = Confidence::ALL.iter().map(|value| Some(value.id())).chain([None]).collect();
    let list_ids: Vec<_> = codes.lists().map(|list| list.id()).collect();
    let property = |column: &Column| match (column.name, column.kind, column.required) {
        ("channel" | "listed_in", ..) => channel.clone(),
        ("action", ..) => action.clone(),
        ("token", ..) => token.clone(),
        ("list", ..) => kinds.clone(),
        ("list_id", ..) => one_of(mpaas.into_iter().chain(list_ids.iter().copied()).collect()),
        ("confidence", ..) => json!({ "enum": confidences }),
        ("http_status", ..) => json!({ "type": "array", "items": { "type": "integer" } }),
        ("sources", ..) => json!({ "type": "array", "items": text, "minItems": 1 }),
        (_, Kind::Integer, _) => json!({ "type": "integer" }),
        (_, Kind::Boolean, _) => json!({ "type": "boolean" }),
        (_, Kind::Text, true) => text.clone(),
        (_, Kind::Text, false) => maybe.clone(),
    };
    let status: Map<_, _> = codes.columns().iter().map(|column| (column.name.to_owned(), property(column))).collect();
    let list = |item: Value| json!({ "type": "array", "items": item });
    let mut properties = json!({
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
    });
    if !codes.is_mpaas() {
        let kinds = one_of(codes.kinds().map(ListKind::id).collect());
        properties["lists"] = list(object_schema(json!({
            "id": one_of(list_ids), "channel": channel, "kind": kinds, "title": text, "doc_url": maybe,
        })));
    }
    let mut document = object_schema(properties);
    document["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    document["title"] = format!("Mobile push status codes, from {VERSION}").into();
    document["description"] = format!(
        "What `push-status export --format json{}` writes. The {} ({}) of a status is unique; one that is not there is as \
         `unlisted` says.",
        codes.option(),
        if codes.is_mpaas() { "pair" } else { "triple" },
        codes.key().join(", "),
    )
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
