//! Editing the CSV files: the lines that are not meant stay byte for byte, and every file is whole at any moment.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use tempfile::NamedTempFile;

use crate::codegen::csv_file;
use crate::codegen::load::{self, ROW_HEADER};

/// A channel's table as its lines.
#[derive(Debug)]
pub struct TableFile {
    pub path: PathBuf,
    lines: Vec<Line>,
    line_end: &'static str,
}

#[derive(Debug)]
struct Line {
    /// As it stands in the file, with its line end.
    text: String,
    /// Empty for the header and for blank lines.
    cells: Vec<String>,
}

impl TableFile {
    /// Reads a table that `load` has accepted.
    pub fn read(folder: &Path, name: &str) -> Result<Self> {
        let path = folder.join(name);
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let mut problems = Vec::new();
        let Some(records) = csv_file::read(folder, name, ROW_HEADER, &mut problems).filter(|_| problems.is_empty())
        else {
            bail!("codes/{name} has problems: run `cargo xtask check`");
        };
        let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut lines: Vec<_> =
            text.split_inclusive('\n').map(|text| Line { text: text.to_owned(), cells: Vec::new() }).collect();
        for record in records {
            lines[record.line - 1].cells = record.cells.iter().map(str::to_owned).collect();
        }
        Ok(Self { path, lines, line_end })
    }

    /// Writes one cell of a row, whose line is then in canonical form.
    pub fn set(&mut self, code: i64, column: &str, text: &str) -> Result<()> {
        let index = self.line_of(code)?;
        let mut cells = self.lines[index].cells.clone();
        let column_index =
            ROW_HEADER.iter().position(|name| *name == column).with_context(|| format!("no column {column}"))?;
        cells[column_index] = text.to_owned();
        self.lines[index] = self.line(cells)?;
        Ok(())
    }

    /// Adds a row after that of a code, or before all others.
    pub fn insert(&mut self, after: Option<i64>, cells: Vec<String>) -> Result<()> {
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

    pub fn remove(&mut self, code: i64) -> Result<()> {
        let index = self.line_of(code)?;
        self.lines.remove(index);
        Ok(())
    }

    pub fn text(&self) -> String {
        self.lines.iter().map(|line| line.text.as_str()).collect()
    }

    fn line_of(&self, code: i64) -> Result<usize> {
        let code = code.to_string();
        let index = self.lines.iter().position(|line| line.cells.first() == Some(&code));
        index.with_context(|| format!("{} has no row {code}", self.path.display()))
    }

    fn line(&self, cells: Vec<String>) -> Result<Line> {
        Ok(Line { text: canonical(&cells)? + self.line_end, cells })
    }
}

/// A record in canonical form, without a line end: only cells that need quotes have them.
pub fn canonical(cells: &[impl AsRef<[u8]>]) -> Result<String> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    writer.write_record(cells)?;
    let mut text = String::from_utf8(writer.into_inner().map_err(|error| error.into_error())?)?;
    text.pop();
    Ok(text)
}

/// Writes the files, if the folder of tables would still break no rule: tried in a copy.
pub fn check_and_write(codes: &Path, files: &[(PathBuf, String)]) -> Result<()> {
    let copy = tempfile::tempdir()?;
    for name in load::table_files(codes).map_err(anyhow::Error::msg)? {
        fs::copy(codes.join(&name), copy.path().join(&name))?;
    }
    for (path, text) in files {
        fs::write(copy.path().join(path.file_name().unwrap_or_default()), text)?;
    }
    if let Err(problems) = load::load(copy.path()) {
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        bail!("the tables would break these rules, so nothing is written:\n{}", problems.join("\n"));
    }
    write_all(files)
}

/// Writes first every text beside its file, then renames each: an error before the first rename leaves all files as they were,
/// and one between two leaves some of them new, each of them whole.
pub fn write_all(files: &[(PathBuf, String)]) -> Result<()> {
    // What a new file's permissions are copied from.
    let neighbour = files.iter().find_map(|(path, _)| fs::metadata(path).ok());
    let mut drafts = Vec::new();
    for (path, text) in files {
        let folder = path.parent().context("a file without a folder")?;
        let mut draft = NamedTempFile::new_in(folder).with_context(|| path.display().to_string())?;
        draft.write_all(text.as_bytes())?;
        draft.as_file().sync_all()?;
        // A temporary file is its owner's alone; a table is for all who read the tree.
        if let Ok(old) = fs::metadata(path).or_else(|error| neighbour.clone().ok_or(error)) {
            draft.as_file().set_permissions(old.permissions())?;
        }
        drafts.push((draft, path));
    }
    for (draft, path) in drafts {
        draft.persist(path).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
