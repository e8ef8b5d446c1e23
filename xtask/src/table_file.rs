//! Editing the CSV files: all other lines stay the same byte for byte.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::codegen::{csv_file, lists, load, output, zh};

/// The lines of a channel's table or of a vendor's list, whose rows are found by their first cell: the code.
#[derive(Debug)]
pub struct TableFile {
    pub path: PathBuf,
    header: &'static [&'static str],
    lines: Vec<Line>,
    line_end: &'static str,
}

#[derive(Debug)]
struct Line {
    /// As it is in the file, with its line end.
    text: String,
    /// Empty for the header and for blank lines.
    cells: Vec<String>,
}

impl TableFile {
    /// Reads a table that `load` has accepted.
    pub fn read(folder: &Path, name: &str) -> Result<Self> {
        let (path, header) = (folder.join(name), load::header(name));
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let mut problems = Vec::new();
        let Some(records) = csv_file::read(folder, name, header, &mut problems).filter(|_| problems.is_empty()) else {
            bail!("codes/{name} has problems: run `cargo xtask check`");
        };
        let line_end = line_end(&text);
        let mut lines: Vec<_> =
            text.split_inclusive('\n').map(|text| Line { text: text.to_owned(), cells: Vec::new() }).collect();
        for record in records {
            lines[record.line - 1].cells = record.cells.iter().map(str::to_owned).collect();
        }
        Ok(Self { path, header, lines, line_end })
    }

    /// Writes one cell of a row, whose line is then in canonical form.
    pub fn set(&mut self, code: &str, column: &str, text: &str) -> Result<()> {
        let index = self.line_of(code)?;
        let mut cells = self.lines[index].cells.clone();
        let column_index =
            self.header.iter().position(|name| *name == column).with_context(|| format!("no column {column}"))?;
        cells[column_index] = text.to_owned();
        self.lines[index] = self.line(cells)?;
        Ok(())
    }

    /// Adds a row after that of a code, or before all others.
    pub fn insert(&mut self, after: Option<&str>, cells: Vec<String>) -> Result<()> {
        let index = match after {
            Some(code) => self.line_of(code)? + 1,
            None => self.lines.iter().position(|line| !line.text.trim().is_empty()).map_or(0, |header| header + 1),
        };
        // The last line of a file may have no line end.
        if let Some(line) =
            index.checked_sub(1).and_then(|before| self.lines.get_mut(before)).filter(|line| !line.text.ends_with('\n'))
        {
            line.text.push_str(self.line_end);
        }
        let line = self.line(cells)?;
        self.lines.insert(index, line);
        Ok(())
    }

    pub fn remove(&mut self, code: &str) -> Result<()> {
        let index = self.line_of(code)?;
        self.lines.remove(index);
        Ok(())
    }

    pub fn text(&self) -> String {
        self.lines.iter().map(|line| line.text.as_str()).collect()
    }

    fn line_of(&self, code: &str) -> Result<usize> {
        let index = self.lines.iter().position(|line| line.cells.first().is_some_and(|cell| cell == code));
        index.with_context(|| format!("{} has no row {code}", self.path.display()))
    }

    fn line(&self, cells: Vec<String>) -> Result<Line> {
        Ok(Line { text: canonical(&cells)? + self.line_end, cells })
    }
}

/// How the lines of a file end.
pub fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// A record in canonical form, without a line end: only cells that need quotes have them.
pub fn canonical(cells: &[impl AsRef<[u8]>]) -> Result<String> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    writer.write_record(cells)?;
    let mut text = String::from_utf8(writer.into_inner().map_err(|error| error.into_error())?)?;
    text.pop();
    Ok(text)
}

/// Writes the files if the tables would still follow the rules, which is tried in a copy; returns their names.
///
/// The rules that compare tables with each other are left to [`load::load`]: a person follows them up after the edit.
pub fn check_and_write(codes: &Path, files: &[(PathBuf, String)]) -> Result<Vec<String>> {
    let copy = tempfile::tempdir()?;
    for folder in [lists::FOLDER, zh::FOLDER] {
        fs::create_dir(copy.path().join(folder))?;
    }
    for name in load::all_files(codes).map_err(anyhow::Error::msg)? {
        fs::copy(codes.join(&name), copy.path().join(&name))?;
    }
    for (path, text) in files {
        fs::write(copy.path().join(path.strip_prefix(codes)?), text)?;
    }
    if let Err(problems) = load::read(copy.path()) {
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        bail!("the tables would break these rules, so nothing is written:\n{}", problems.join("\n"));
    }
    output::write_all(files)?;
    Ok(files.iter().map(|(path, _)| name_in_codes(codes, path)).collect())
}

/// The name of a table in messages.
pub fn name_in_codes(codes: &Path, path: &Path) -> String {
    format!("codes/{}", path.strip_prefix(codes).unwrap_or(path).to_string_lossy().replace('\\', "/"))
}
