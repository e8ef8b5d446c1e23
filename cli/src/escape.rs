//! Texts as literals of other languages, and for a terminal.

use std::borrow::Cow;

/// A string in double quotes that JSON, TypeScript, Python, Java, Go and YAML read alike.
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

/// A text for a terminal, in which nothing moves the cursor or turns the direction of what follows.
pub fn shown(text: &str) -> String {
    let is_awkward =
        |char: char| char.is_control() || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().fold(String::new(), |shown, char| match char {
        awkward if is_awkward(awkward) => shown + &awkward.escape_default().to_string(),
        char => shown + char.encode_utf8(&mut [0; 4]),
    })
}

/// A string of standard SQL, where a backslash is nothing special.
pub fn sql(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A string of ClickHouse, where a backslash begins an escape.
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

/// A string in single quotes of PHP, where a dollar is nothing special.
pub fn php(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}
