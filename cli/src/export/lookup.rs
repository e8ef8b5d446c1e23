//! Lookups of log pipelines.

use super::rows::{COLUMNS, Cell, Entry, Kind, rows, unlisted};
use crate::escape::quoted;

/// A mapping in a mapping: the filter puts it into the event as an object.
pub fn logstash() -> String {
    let entry = |row: Entry| {
        let literal = |cell| match cell {
            Cell::Text(text) => quoted(&text),
            other => other.into_text().into_owned(),
        };
        let fields = COLUMNS.iter().map(|column| (column.name, (column.cell)(row)));
        let fields = fields.filter(|(_, cell)| *cell != Cell::Absent);
        let fields: Vec<_> = fields.map(|(name, cell)| format!("{name}: {}", literal(cell))).collect();
        format!("{}: {{{}}}\n", quoted(&format!("{}:{}", row.channel, row.status.code())), fields.join(", "))
    };
    let usage = "\
#
# filter {
#   mutate { add_field => { \"[@metadata][push_status]\" => \"%{channel}:%{code}\" } }
#   translate {
#     source => \"[@metadata][push_status]\"
#     target => \"[push_status]\"
#     dictionary_path => \"/etc/logstash/push_status.yml\"
#   }
# }
";
    usage.to_owned() + &rows().map(entry).collect::<String>()
}

pub fn vector() -> String {
    let typed = |kind| match kind {
        Kind::Integer => Some("integer"),
        Kind::Boolean => Some("bool"),
        Kind::Text => None,
    };
    let types: String = COLUMNS
        .iter()
        .filter_map(|column| typed(column.kind).map(|kind| format!("      {}: {kind}\n", column.name)))
        .collect();
    format!(
        "#
# In a remap transform, where .channel is a string and .code an integer:
#   .push_status, err = get_enrichment_table_record(\"push_status\", {{\"channel\": .channel, \"code\": .code}})
#   if err != null {{ .push_status = {{\"action\": \"{action}\", \"token\": \"{token}\"}} }}
enrichment_tables:
  push_status:
    type: file
    file:
      # Written by `push-status export --format csv --output /etc/vector/push_status.csv`.
      path: /etc/vector/push_status.csv
      encoding:
        type: csv
    schema:
{types}",
        action = unlisted().action(),
        token = unlisted().token_verdict(),
    )
}

pub fn splunk() -> String {
    format!(
        "#
# The lookup's file, in the folder lookups of the app, is written by `push-status export --format csv`. To ask it:
#   ... | lookup push_status channel, code OUTPUT name, action, token
#       | fillnull value={action} action | fillnull value={token} token
[push_status]
filename = push_status.csv
max_matches = 1
case_sensitive_match = true
",
        action = unlisted().action(),
        token = unlisted().token_verdict(),
    )
}
