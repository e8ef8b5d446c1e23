//! The records of any table, with the place of each for its problems.

use std::collections::BTreeMap;
use std::path::Path;

use csv::StringRecord;
use serde::de::DeserializeOwned;

use super::csv_file;
use super::problem::{Problem, quoted};
use super::rules::Checked;

/// The place of a record, and where its problems go.
pub struct RecordPlace<'a> {
    file: String,
    pub line: usize,
    problems: &'a mut Vec<Problem>,
}

impl RecordPlace<'_> {
    /// The checked cell. If it breaks its rule, that is reported under the name of the column.
    pub fn check<T>(&mut self, column: &'static str, checked: Checked<T>) -> Option<T> {
        checked.map_err(|message| self.report(column, format!("{column} {message}"))).ok()
    }

    pub fn report(&mut self, column: &'static str, message: String) {
        self.problems.push(Problem { file: self.file.clone(), line: Some(self.line), column: Some(column), message });
    }

    /// Reports `key` if `seen` has it from an earlier line.
    pub fn check_unique<K: Ord>(&mut self, column: &'static str, shown: &str, key: K, seen: &mut BTreeMap<K, usize>) {
        match seen.get(&key) {
            Some(first) => self.report(column, format!("duplicate {column} {shown}, first at line {first}")),
            None => _ = seen.insert(key, self.line),
        }
    }
}

/// Calls `each` with the records of `folder/name` and their places; `None` if the file or its header cannot be used.
///
/// `name` may have folders of its own.
pub fn for_each<T: DeserializeOwned>(
    folder: &Path,
    name: &str,
    header: &'static [&'static str],
    problems: &mut Vec<Problem>,
    mut each: impl FnMut(T, &mut RecordPlace),
) -> Option<()> {
    let columns = StringRecord::from(header);
    let first = problems.len();
    for record in csv_file::read(folder, name, header, problems)? {
        let mut place = RecordPlace { file: format!("codes/{name}"), line: record.line, problems };
        match record.cells.deserialize(Some(&columns)) {
            Ok(cells) => each(cells, &mut place),
            Err(error) => place.report(header[0], error.to_string()),
        }
    }
    // The shape of all lines was checked before their cells.
    problems[first..].sort_by_key(|problem| problem.line);
    Some(())
}

/// What the library ignores when it compares a text with a name.
#[derive(Clone, Copy)]
pub enum Ignored {
    /// As a status is parsed: see `src/status.rs`.
    Case,
    /// As a registry is parsed: see `is_same` in `src/spelling.rs`.
    CaseAndSeparators,
    /// As a vendor's list is parsed: the same, but a text without a letter means only itself. See `List::parse` in
    /// `src/vendor/list.rs`.
    CaseAndSeparatorsOfWords,
}

impl Ignored {
    /// Equal for two texts that read the same.
    pub fn fold(self, text: &str) -> String {
        let is_separator = |c: char| matches!(c, '-' | '_') || c.is_whitespace();
        match self {
            Self::Case => text.to_ascii_lowercase(),
            Self::CaseAndSeparatorsOfWords if !text.chars().any(char::is_alphabetic) => text.to_owned(),
            Self::CaseAndSeparators | Self::CaseAndSeparatorsOfWords => {
                text.replace(is_separator, "").to_ascii_lowercase()
            }
        }
    }

    /// Why two texts mean the same, and what to do about it.
    const fn reason(self) -> &'static str {
        match self {
            Self::Case => "case is ignored: a text must mean only one row",
            Self::CaseAndSeparators => "case, `-`, `_` and spaces are ignored: a text must mean only one row",
            Self::CaseAndSeparatorsOfWords => {
                "case, `-`, `_` and spaces are ignored: make it one row, with the other spelling as an alias"
            }
        }
    }
}

/// The texts that a file's records are parsed from: none may name two records.
pub struct UniqueTexts {
    ignored: Ignored,
    /// By folded text: the line, column and spelling that has it.
    seen: BTreeMap<String, (usize, &'static str, String)>,
}

impl UniqueTexts {
    pub fn new(ignored: Ignored) -> Self {
        Self { ignored, seen: BTreeMap::new() }
    }

    /// Reports `text` if an earlier record is parsed from it, too.
    pub fn add(&mut self, place: &mut RecordPlace, column: &'static str, text: &str) {
        let folded = self.ignored.fold(text);
        match self.seen.get(&folded) {
            None => _ = self.seen.insert(folded, (place.line, column, text.to_owned())),
            Some((line, ..)) if *line == place.line => {}
            Some((line, first_column, first)) if *first_column == column && first == text => {
                place.report(column, format!("duplicate {column} {}, first at line {line}", quoted(text)));
            }
            Some((line, first_column, first)) => {
                let message = format!(
                    "{column} {} reads the same as the {first_column} {} of line {line}, because {}",
                    quoted(text),
                    quoted(first),
                    self.ignored.reason()
                );
                place.report(column, message);
            }
        }
    }
}
