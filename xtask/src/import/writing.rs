//! Writing what a page changes: checked as a whole before the first file is touched.

use std::path::Path;

use anyhow::Result;

use crate::codegen::load;
use crate::codegen::model::{Catalogue, Channel};
use crate::table_file::{TableFile, check_and_write};

use super::changes::{Change, ChannelChanges};
use super::columns::PageRow;

/// Applies `changes` to the tables in `codes`.
pub fn write(codes: &Path, catalogue: &Catalogue, changes: &[ChannelChanges], remove: bool) -> Result<()> {
    let mut files = Vec::new();
    for ChannelChanges { channel, changes, .. } in changes.iter().filter(|channel| !channel.changes.is_empty()) {
        let mut file = TableFile::read(codes, &load::table_name(&channel.id))?;
        for change in changes {
            apply(change, channel, catalogue, &mut file, remove)?;
        }
        files.push((file.path.clone(), file.text()));
    }
    check_and_write(codes, &files)
}

fn apply(change: &Change, channel: &Channel, catalogue: &Catalogue, file: &mut TableFile, remove: bool) -> Result<()> {
    match change {
        Change::Added { row, name, after } => file.insert(*after, cells(row, name, channel, catalogue)),
        Change::Reworded { code, column, to, .. } => file.set(*code, column, to),
        Change::Gone { code, .. } if remove => file.remove(*code),
        Change::Gone { .. } => Ok(()),
    }
}

/// A new row, whose verdict is that somebody has to give one.
fn cells(PageRow { code, texts, .. }: &PageRow, name: &str, channel: &Channel, catalogue: &Catalogue) -> Vec<String> {
    let [label, description, explanation] = texts.clone().map(Option::unwrap_or_default);
    // The page is what the other rows of the table have first.
    let source = channel.rows.first().and_then(|row| row.sources.first()).copied().unwrap_or_default();
    let source = catalogue.sources.get(source).map(|source| source.id.clone()).unwrap_or_default();
    let (action, token) = (load::INVESTIGATE.to_owned(), "unaffected".to_owned());
    vec![code.to_string(), name.to_owned(), action, token, label, description, explanation, String::new(), source]
}
