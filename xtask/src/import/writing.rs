//! Writing what a page changes: everything is checked before the first file is touched.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::codegen::load;
use crate::codegen::model::{Catalogue, Channel, Token};
use crate::codegen::zh;
use crate::table_file::{TableFile, check_and_write};

use super::changes::{ChannelEdits, Edit};
use super::placed::PageRow;

/// Applies the edits to the tables in `codes`; returns the names of the files that were written. New rows get `source`, or
/// if there is none, the first source of their table.
pub fn write(
    codes: &Path,
    catalogue: &Catalogue,
    channels: &[ChannelEdits],
    source: Option<&str>,
    remove: bool,
) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for ChannelEdits { channel, edits, .. } in channels.iter().filter(|channel| !channel.edits.is_empty()) {
        let mut file = TableFile::read(codes, &load::table_name(&channel.id))?;
        let source = source.or_else(|| first_source(channel, catalogue));
        for edit in edits {
            apply(edit, channel, source, &mut file, remove)?;
        }
        files.push((file.path.clone(), file.text()));
        files.extend(without_texts_of_gone(codes, catalogue, channel, edits).filter(|_| remove).transpose()?);
    }
    check_and_write(codes, &files)
}

/// The table of Chinese texts without those of the codes that the page no longer has; `None` if it has none of them.
fn without_texts_of_gone(
    codes: &Path,
    catalogue: &Catalogue,
    channel: &Channel,
    edits: &[Edit],
) -> Option<Result<(PathBuf, String)>> {
    let texts = catalogue.chinese.as_ref()?.descriptions.get(&channel.id)?;
    let gone = edits.iter().filter_map(|edit| match edit {
        Edit::Gone { code, .. } if texts.contains_key(code) => Some(code.to_string()),
        _ => None,
    });
    let gone: Vec<_> = gone.collect();
    let written = || {
        let mut file = TableFile::read(codes, &zh::text_file(&channel.id))?;
        gone.iter().try_for_each(|code| file.remove(code))?;
        Ok((file.path.clone(), file.text()))
    };
    (!gone.is_empty()).then(written)
}

/// What the first row of the table has as its authority.
fn first_source<'a>(channel: &Channel, catalogue: &'a Catalogue) -> Option<&'a str> {
    let source = channel.rows.first()?.sources.first()?;
    catalogue.sources.get(*source).map(|source| source.id.as_str())
}

fn apply(edit: &Edit, channel: &Channel, source: Option<&str>, file: &mut TableFile, remove: bool) -> Result<()> {
    match edit {
        Edit::Added { row, name, after } => {
            let source = source.with_context(|| {
                format!(
                    "codes/{}.csv has no row yet: say with --source which entry of codes/sources.csv the page is",
                    channel.id
                )
            })?;
            file.insert(after.map(|code| code.to_string()).as_deref(), new_row(row, name, source))
        }
        Edit::Reworded { code, column, to, .. } => file.set(&code.to_string(), column, to),
        Edit::Gone { code, .. } if remove => file.remove(&code.to_string()),
        Edit::Gone { .. } => Ok(()),
    }
}

/// The cells of a new row, whose verdict a person still has to give.
fn new_row(PageRow { code, texts, .. }: &PageRow, name: &str, source: &str) -> Vec<String> {
    let [label, description, explanation] = texts.clone().map(Option::unwrap_or_default);
    let (action, token) = (load::INVESTIGATE.to_owned(), Token::Unaffected.id().to_owned());
    vec![
        code.to_string(),
        name.to_owned(),
        action,
        token,
        label,
        description,
        explanation,
        String::new(),
        source.to_owned(),
    ]
}
