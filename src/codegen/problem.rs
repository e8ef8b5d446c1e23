//! What is wrong in a table, and where: the text that the person who edits the table reads.

use std::fmt;

/// One broken rule, at its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file as the reader of the message knows it: `codes/huawei.csv`.
    pub file: String,
    /// Line of the file, from 1; `None` if the problem is about the file as a whole.
    pub line: Option<usize>,
    /// The column whose cell breaks the rule; `None` if the line as a whole does.
    pub column: Option<&'static str>,
    /// What is wrong, with the offending text, and what to do. Names the column, and never holds a line break.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, message, .. } = self;
        match line {
            Some(line) => write!(f, "{file}:{line}: {message}"),
            None => write!(f, "{file}: {message}"),
        }
    }
}

/// `text` between backticks on one line: control characters escaped, a long one cut.
pub fn quoted(text: &str) -> String {
    const MOST: usize = 60;
    let shown: String = text.chars().take(MOST).flat_map(char::escape_debug).collect();
    // `escape_debug` is made for literals; quotes need no escape between backticks.
    let shown = shown.replace("\\\"", "\"").replace("\\'", "'");
    if text.chars().nth(MOST).is_some() { format!("`{shown}…`") } else { format!("`{shown}`") }
}

/// `Did you mean X? Known Ys: a, b, c` for a `text` that is not among `known`.
pub fn allowed<'a>(text: &str, what: &str, known: impl Iterator<Item = &'a str> + Clone) -> String {
    let hint = match nearest(text, known.clone()) {
        Some(near) => format!("Did you mean {}? ", quoted(near)),
        None => String::new(),
    };
    // Ids come from a file, too.
    let known: Vec<_> = known.map(|known| known.escape_debug().to_string()).collect();
    format!("{hint}Known {what}: {}", known.join(", "))
}

/// The known value that a typing slip could have turned into `text`: at most a third of it differs.
fn nearest<'a>(text: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // A cell may be of any length; a known value is short.
    let text: String = text.chars().take(80).collect::<String>().to_lowercase();
    known
        .map(|value| (strsim::damerau_levenshtein(&text, &value.to_lowercase()), value))
        .filter(|(distance, value)| distance * 3 <= value.chars().count().max(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, value)| value)
}
