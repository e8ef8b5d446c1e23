//! Lookups of log pipelines.

use super::codes::{Codes, Entry, unlisted};
use super::columns::{Cell, Kind};
use crate::escape::quoted;

/// A mapping in a mapping: the filter puts it into the event as an object.
pub fn logstash(codes: Codes) -> String {
    let entry = |row: Entry| {
        let literal = |cell| match cell {
            Cell::Text(text) => quoted(&text),
            other => other.into_text().into_owned(),
        };
        let fields = codes.columns().iter().map(|column| (column.name, (column.cell)(row)));
        let fields = fields.filter(|(_, cell)| *cell != Cell::Absent);
        let fields: Vec<_> = fields.map(|(name, cell)| format!("{name}: {}", literal(cell))).collect();
        format!("{}: {{{}}}\n", quoted(&row.key(codes)), fields.join(", "))
    };
    let key: Vec<_> = codes.key().iter().map(|column| format!("%{{{column}}}")).collect();
    let usage = format!(
        "\
#
# filter {{
#   mutate {{ add_field => {{ \"[@metadata][push_status]\" => \"{key}\" }} }}
#   translate {{
#     source => \"[@metadata][push_status]\"
#     target => \"[push_status]\"
#     dictionary_path => \"/etc/logstash/{table}.yml\"
#   }}
# }}
",
        key = key.join(":"),
        table = codes.table(),
    );
    usage + &codes.rows().map(entry).collect::<String>()
}

pub fn vector(codes: Codes) -> String {
    let typed = |kind| match kind {
        Kind::Integer => Some("integer"),
        Kind::Boolean => Some("bool"),
        Kind::Text => None,
    };
    let key: Vec<_> = codes.key().iter().map(|column| format!("\"{column}\": .{column}")).collect();
    let types: String = codes
        .columns()
        .iter()
        .filter_map(|column| typed(column.kind).map(|kind| format!("      {}: {kind}\n", column.name)))
        .collect();
    format!(
        "#
# In a remap transform, where {types_of_key}:
#   .push_status, err = get_enrichment_table_record(\"{table}\", {{{key}}})
#   if err != null {{ .push_status = {{\"action\": \"{action}\", \"token\": \"{token}\"}} }}
enrichment_tables:
  {table}:
    type: file
    file:
      # Written by `push-status export --format csv{option} --output /etc/vector/{table}.csv`.
      path: /etc/vector/{table}.csv
      encoding:
        type: csv
    schema:
{types}",
        types_of_key = if codes.is_mpaas() {
            ".channel is a string and .code an integer"
        } else {
            ".channel, .list and .wire are strings"
        },
        table = codes.table(),
        option = codes.option(),
        key = key.join(", "),
        action = unlisted().action(),
        token = unlisted().token_verdict(),
    )
}

pub fn splunk(codes: Codes) -> String {
    format!(
        "#
# The lookup's file, in the folder lookups of the app, is written by `push-status export --format csv{option}`. To ask it:
#   ... | lookup {table} {key} OUTPUT name, action, token
#       | fillnull value={action} action | fillnull value={token} token
[{table}]
filename = {table}.csv
max_matches = 1
case_sensitive_match = true
",
        option = codes.option(),
        table = codes.table(),
        key = codes.key().join(", "),
        action = unlisted().action(),
        token = unlisted().token_verdict(),
    )
}
