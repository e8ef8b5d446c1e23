//! The mutants that cargo-mutants lists.

use std::fs;

use anyhow::{Context as _, Result};
use serde_json::Value;

pub struct Mutant {
    /// Its place in the list, counted from 1: what turns its switch on.
    pub id: u32,
    /// As cargo-mutants writes it, with file, line and column.
    pub name: String,
    pub file: String,
    pub genre: String,
    pub replacement: String,
    /// The bytes of the file that the replacement replaces.
    pub span: (usize, usize),
    /// The text of the file without the mutant.
    source: std::sync::Arc<String>,
}

impl Mutant {
    /// The file with the mutant in it.
    pub fn mutated(&self) -> String {
        self.within((0, self.source.len()))
    }

    /// That piece of the file with the mutant in it.
    pub fn within(&self, piece: (usize, usize)) -> String {
        let (start, end) = self.span;
        format!("{}{}{}", &self.source[piece.0..start], self.replacement, &self.source[end..piece.1])
    }
}

/// Reads the output of `cargo mutants --list --json`.
pub fn list(json: &[u8]) -> Result<Vec<Mutant>> {
    let list: Vec<Value> = serde_json::from_slice(json)?;
    let mut sources = std::collections::BTreeMap::new();
    let mut mutants = Vec::new();
    for (value, id) in list.iter().zip(1..) {
        let text = |key: &str| value[key].as_str().map(str::to_owned).with_context(|| format!("{key} of {value}"));
        let file = text("file")?;
        if !sources.contains_key(&file) {
            let source = fs::read_to_string(&file).with_context(|| file.clone())?;
            sources.insert(file.clone(), std::sync::Arc::new(source));
        }
        let source = std::sync::Arc::clone(&sources[&file]);
        let place = |end: &str| {
            let number = |key: &str| Some(value["span"][end][key].as_u64()? as usize);
            offset(&source, number("line")?, number("column")?)
        };
        let span = place("start").zip(place("end")).with_context(|| format!("span of {value}"))?;
        let (name, genre, replacement) = (text("name")?, text("genre")?, text("replacement")?);
        mutants.push(Mutant { id, name, file, genre, replacement, span, source });
    }
    Ok(mutants)
}

/// The byte at a line and column, which count characters from 1.
fn offset(source: &str, line: usize, column: usize) -> Option<usize> {
    let start: usize = source.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let rest = &source[start..];
    Some(start + rest.char_indices().map(|(at, _)| at).chain([rest.len()]).nth(column - 1)?)
}
