//! Texts as literals and names of other languages.
//!
//! By hand where a library could have done it: what the generator builds with (csv, heck) would become a dependency of
//! the library itself if the command line used it, too, for one feature `dep:csv` is both.

use std::borrow::Cow;

/// A string in double quotes that JSON, TypeScript, Python, Java and YAML read alike.
///
/// JSON's escapes are in the others, too; but YAML allows no control characters, and takes a line separator for a new
/// line.
pub fn quoted(text: &str) -> String {
    let is_awkward = |char: char| char.is_control() || "\u{2028}\u{2029}\u{feff}\u{fffe}\u{ffff}".contains(char);
    let json = serde_json::Value::from(text).to_string();
    json.chars().fold(String::new(), |escaped, char| match char {
        awkward if is_awkward(awkward) => escaped + &format!("\\u{:04x}", u32::from(awkward)),
        char => escaped + char.encode_utf8(&mut [0; 4]),
    })
}

/// A string of standard SQL, where a backslash is nothing special.
pub fn sql(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A string of ClickHouse, where it is.
pub fn clickhouse(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', "\\n"))
}

/// A field between tabs: nothing in it is a separator, and nothing is quoted.
pub fn tsv(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains(['\\', '\t', '\n', '\r']) {
        return text;
    }
    text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r").into()
}

/// A field of CSV, or of what has another delimiter: between quotes where it needs them.
pub fn csv(delimiter: char, text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains(['"', delimiter, '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")).into() } else { text }
}

/// The UPPER_SNAKE_CASE of a catalogue's name or id, which are in ASCII. No two names of a table come out alike: they
/// differ in more than their case, which is all that is lost.
pub fn shouty(name: &str) -> String {
    let mut shouty = String::new();
    let mut before = '_';
    let mut chars = name.chars().peekable();
    while let Some(char) = chars.next() {
        let is_start = char.is_ascii_uppercase()
            && (!before.is_ascii_uppercase() || chars.peek().is_some_and(char::is_ascii_lowercase));
        if is_start && before != '_' {
            shouty.push('_');
        }
        shouty.push(char.to_ascii_uppercase());
        before = char;
    }
    shouty
}
