//! Writing what a page changes: checked as a whole before the first file is touched.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::codegen::load;
use crate::codegen::model::{Catalogue, Channel};
use crate::table_file::{TableFile, write_all};

use super::changes::{Change, ChannelChanges};
use super::placing::PageRow;

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
    check(codes, &files)?;
    write_all(&files)
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

/// Loads the tables as they would be, from a copy.
fn check(codes: &Path, files: &[(std::path::PathBuf, String)]) -> Result<()> {
    let copy = tempfile::tempdir()?;
    for entry in fs::read_dir(codes)? {
        let entry = entry?;
        if entry.path().extension().is_some_and(|extension| extension == "csv") {
            fs::copy(entry.path(), copy.path().join(entry.file_name()))?;
        }
    }
    for (path, text) in files {
        fs::write(copy.path().join(path.file_name().unwrap_or_default()), text)?;
    }
    match load::load(copy.path()) {
        Ok(_) => Ok(()),
        Err(problems) => {
            let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
            bail!("the tables would break these rules, so nothing is written:\n{}", problems.join("\n"))
        }
    }
}
