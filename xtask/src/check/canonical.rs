//! The canonical form of the tables: quotes only where needed, no blanks around a cell, LF.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::codegen::csv_file;
use crate::codegen::load;
use crate::table_file::{canonical, write_all};

/// Rewrites the files that are not in canonical form, all or none; returns their names. A file whose shape is broken is
/// left alone, as nobody can say what its cells are.
pub fn fix(codes: &Path) -> Result<Vec<String>> {
    let mut files: Vec<(PathBuf, String)> = Vec::new();
    for name in load::table_files(codes).map_err(anyhow::Error::msg)? {
        let path = codes.join(&name);
        let Some(text) = canonical_text(codes, &name)? else { continue };
        if fs::read(&path).with_context(|| path.display().to_string())? != text.as_bytes() {
            files.push((path, text));
        }
    }
    write_all(&files)?;
    Ok(files
        .iter()
        .map(|(path, _)| format!("codes/{}", path.file_name().unwrap_or_default().to_string_lossy()))
        .collect())
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
