//! The first rows of a log as a table, by which its fields are found.

use std::collections::BTreeMap;

use serde_json::Value;

use super::layout::Layout;
use super::place::Place;
use super::{csv, logfmt};

/// A field that some of the rows have.
#[derive(Debug, Default)]
pub struct Column {
    pub name: String,
    pub path: Vec<String>,
    /// By row, what it holds.
    pub values: BTreeMap<usize, String>,
    /// Some row has an object or an array there.
    pub is_nested: bool,
}

impl Column {
    pub fn place(&self, index: usize, layout: &Layout) -> Place {
        match layout {
            Layout::Separated(_) => Place::Column(index),
            _ => Place::Path(self.path.clone()),
        }
    }

    /// What the rows hold that have something.
    pub fn texts(&self) -> impl Iterator<Item = &str> + Clone {
        self.values.values().map(|text| text.trim()).filter(|text| !text.is_empty())
    }
}

/// How deep objects are looked into, and how many fields are told apart.
const DEEPEST: usize = 4;
const MOST_COLUMNS: usize = 1 << 16;

/// The columns of the rows, in the order of the header or of the names.
pub fn columns(layout: &Layout, names: &[String], rows: &[u8]) -> Vec<Column> {
    let column = |name: &String| Column { name: name.clone(), path: vec![name.clone()], ..Column::default() };
    if let Layout::Separated(separated) = layout {
        let mut columns: Vec<Column> = names.iter().map(column).collect();
        for (row, found) in layout.rows(rows).enumerate() {
            let cells = csv::cells(separated.delimiter, &rows[found.start..found.end]);
            for (column, cell) in columns.iter_mut().zip(cells) {
                column.values.insert(row, String::from_utf8_lossy(&csv::unquoted(cell)).into_owned());
            }
        }
        return columns;
    }
    let mut columns = BTreeMap::<Vec<String>, Column>::new();
    for (row, line) in rows.split(|byte| *byte == b'\n').enumerate() {
        let mut add = |path: &[String], text: String, is_nested: bool| {
            if columns.len() < MOST_COLUMNS || columns.contains_key(path) {
                let name = path.join(".");
                let column = columns.entry(path.to_vec());
                let column = column.or_insert_with(|| Column { name, path: path.to_vec(), ..Column::default() });
                column.values.insert(row, text);
                column.is_nested |= is_nested;
            }
        };
        match layout {
            Layout::Logfmt { .. } => {
                for (key, value) in logfmt::Pairs::new(line) {
                    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                    add(&[text(key)], text(&logfmt::unquoted(value)), false);
                }
            }
            // A line that is not an object has no fields.
            _ => {
                let text = String::from_utf8_lossy(line);
                flatten(&serde_json::from_str(&text).unwrap_or_default(), &mut Vec::new(), &mut add);
            }
        }
    }
    columns.into_values().collect()
}

/// How many rows are looked at.
pub const SAMPLE_ROWS: usize = 1000;

/// The columns of the first of the rows.
pub fn first_columns(layout: &Layout, names: &[String], rows: &[u8]) -> Vec<Column> {
    let end = match layout {
        Layout::Separated(columns) => csv::record_ends(columns.delimiter, rows).nth(SAMPLE_ROWS - 1),
        _ => memchr::memchr_iter(b'\n', rows).nth(SAMPLE_ROWS - 1),
    };
    columns(layout, names, &rows[..end.unwrap_or(rows.len())])
}

/// Gives each value of an object with the keys that lead to it, objects and texts that hold one themselves as well.
fn flatten(value: &Value, path: &mut Vec<String>, add: &mut impl FnMut(&[String], String, bool)) {
    let Value::Object(fields) = value else { return };
    for (key, value) in fields {
        path.push(key.clone());
        match value {
            Value::Null => add(path, String::new(), false),
            Value::String(text) => {
                add(path, text.clone(), false);
                let inner = text.trim_start().starts_with('{').then(|| serde_json::from_str::<Value>(text).ok());
                if let (Some(Some(inner)), true) = (inner, path.len() < DEEPEST) {
                    flatten(&inner, path, add);
                }
            }
            Value::Object(_) | Value::Array(_) => {
                add(path, value.to_string(), true);
                if path.len() < DEEPEST {
                    flatten(value, path, add);
                }
            }
            _ => add(path, value.to_string(), false),
        }
        path.pop();
    }
}
