//! What an import would change, as text.

use std::fmt::Write as _;
use std::path::Path;

use super::changes::{ChannelEdits, Edit};
use super::placed::{PlacedPage, Remark, TEXTS};
use crate::console::counted;

/// All edits and remarks; `remove` tells whether codes that are gone are deleted.
pub fn text(file: &Path, channels: &[ChannelEdits], page: &PlacedPage, remove: bool) -> String {
    let mut text = String::new();
    for ChannelEdits { channel, place, edits } in channels {
        let count = if edits.is_empty() { "no change".to_owned() } else { counted(edits.len(), "change") };
        let _ = writeln!(text, "{}: {count} ({place})", channel.id);
        edits.iter().for_each(|edit| describe(&mut text, edit, remove));
    }
    if !page.missing.is_empty() {
        let missing: Vec<_> =
            page.missing.iter().map(|channel| format!("{} ({} codes)", channel.id, channel.rows.len())).collect();
        let _ = writeln!(text, "the page no longer has a table for: {}; nothing of these changes", missing.join(", "));
    }
    for Remark { is_error, place, message } in &page.remarks {
        let kind = if *is_error { "error" } else { "note" };
        let _ = writeln!(text, "{kind}: {}: {place}: {message}", file.display());
    }
    text
}

fn describe(text: &mut String, edit: &Edit, remove: bool) {
    let _ = match edit {
        Edit::Added { row, name, .. } => {
            let _ = writeln!(text, "  + {} {name}: new, needs a verdict ({})", row.code, row.place);
            for (column, cell) in TEXTS.iter().zip(&row.texts) {
                if let Some(cell) = cell.as_ref().filter(|cell| !cell.is_empty()) {
                    let _ = writeln!(text, "      {column}: {cell}");
                }
            }
            Ok(())
        }
        Edit::Reworded { code, name, place, column, from, to } => {
            writeln!(text, "  ~ {code} {name}: {column} ({place})\n      - {from}\n      + {to}")
        }
        Edit::Gone { code, name } => {
            let fate = if remove { "will be deleted, a major version" } else { "kept; --remove deletes it" };
            writeln!(text, "  - {code} {name}: no longer on the page ({fate})")
        }
    };
}
