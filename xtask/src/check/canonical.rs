//! The canonical form of the tables: quotes only where they are needed, no blanks around a cell, LF.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::codegen::{csv_file, load};
use crate::table_file::canonical;

/// The files that are not in canonical form, with their text in that form. A file whose shape is broken is left out, because
/// nobody can say what its cells are.
pub fn stale(codes: &Path) -> Result<Vec<(PathBuf, String)>> {
    let mut files = Vec::new();
    for name in load::all_files(codes).map_err(anyhow::Error::msg)? {
        let path = codes.join(&name);
        let Some(text) = canonical_text(codes, &name)? else { continue };
        if fs::read(&path).with_context(|| path.display().to_string())? != text.as_bytes() {
            files.push((path, text));
        }
    }
    Ok(files)
}

fn canonical_text(codes: &Path, name: &str) -> Result<Option<String>> {
    let header = load::header(name);
    let mut problems = Vec::new();
    let records = csv_file::read(codes, name, header, &mut problems);
    let Some(records) = records.filter(|_| problems.is_empty()) else { return Ok(None) };
    let mut text = canonical(header)? + "\n";
    for record in records {
        let cells: Vec<&str> = record.cells.iter().map(str::trim).collect();
        text += &(canonical(&cells)? + "\n");
    }
    Ok(Some(text))
}
