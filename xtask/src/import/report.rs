//! What an import would change, as text.

use std::fmt::Write as _;
use std::path::Path;

use super::changes::{Change, ChannelChanges};
use super::columns::TEXTS;
use super::placing::Remark;

/// All changes and remarks; `remove` tells whether codes that are gone are deleted.
pub fn text(file: &Path, changes: &[ChannelChanges], remarks: &[Remark], remove: bool) -> String {
    let mut text = String::new();
    for ChannelChanges { channel, place, changes } in changes {
        let count = match changes.len() {
            0 => "no change".to_owned(),
            1 => "1 change".to_owned(),
            count => format!("{count} changes"),
        };
        let _ = writeln!(text, "{}: {count} ({place})", channel.id);
        changes.iter().for_each(|change| self::change(&mut text, change, remove));
    }
    for Remark { is_error, place, message } in remarks {
        let kind = if *is_error { "error" } else { "note" };
        let _ = writeln!(text, "{kind}: {}: {place}: {message}", file.display());
    }
    text
}

fn change(text: &mut String, change: &Change, remove: bool) {
    let _ = match change {
        Change::Added { row, name, .. } => {
            let _ = writeln!(text, "  + {} {name}: new, needs a verdict ({})", row.code, row.place);
            for (column, cell) in TEXTS.iter().zip(&row.texts) {
                if let Some(cell) = cell.as_ref().filter(|cell| !cell.is_empty()) {
                    let _ = writeln!(text, "      {column}: {cell}");
                }
            }
            Ok(())
        }
        Change::Reworded { code, name, place, column, from, to } => {
            writeln!(text, "  ~ {code} {name}: {column} ({place})\n      - {from}\n      + {to}")
        }
        Change::Gone { code, name } => {
            let fate = if remove { "to be deleted" } else { "kept; --remove deletes it" };
            writeln!(text, "  - {code} {name}: no longer on the page ({fate})")
        }
    };
}
